// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `analytics` uses.

use uuid::Uuid;

use crate::wire::{object, open_enum, tagged_enum, tagged_union};
use crate::{DateTime, Unknown, UnknownValue};
use super::{AggregateValue, FieldType, PeriodFilter};

/// An aggregation that a metric supports.
///
/// Schema `AggregateMetadata`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AggregateMetadata {
    pub description: Option<String>,
    /// How values are put together.
    pub measure: Measure,
}

object! {
    AggregateMetadata {
        optional description: "description",
        required measure: "measure",
    }
}

/// Schema `BooleanField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanField {
    pub value: bool,
}

object! {
    BooleanField {
        required value: "value",
    }
}

/// Schema `DoubleField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DoubleField {
    pub value: f64,
}

object! {
    DoubleField {
        required value: "value",
    }
}

/// A named value of a record. Without `field`, the record has no value for it.
///
/// Schema `Field`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Field {
    pub name: String,
    pub field: Option<FieldType>,
}

object! {
    Field {
        required name: "name",
        optional field: "field",
    }
}

/// A field that records of a kind have.
///
/// Schema `FieldMetadata`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FieldMetadata {
    pub description: String,
    /// Name of the field.
    pub field: String,
    /// Whether records may lack it.
    pub nullable: bool,
}

object! {
    FieldMetadata {
        required description: "description",
        required field: "field",
        required nullable: "nullable",
    }
}

/// Restricts metrics and records to some values of an attribute.
///
/// Schema `Filter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// Name of the filter attribute.
    pub attribute: String,
    /// Values to restrict the attribute to.
    pub values: Option<Vec<String>>,
}

object! {
    Filter {
        required attribute: "attribute",
        optional values: ["values"],
    }
}

impl Filter {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(attribute: impl Into<String>) -> Self {
        Self {
            attribute: attribute.into(),
            values: None,
        }
    }

    /// Sets `values`.
    #[must_use]
    pub fn values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

/// A filter that a metric or record supports.
///
/// Schema `FilterMetadata`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterMetadata {
    pub description: Option<String>,
    /// Name to use in `attribute` of a filter.
    pub filter_attribute: String,
}

object! {
    FilterMetadata {
        optional description: "description",
        required filter_attribute: "filterAttribute",
    }
}

/// A value that a filter attribute can take.
///
/// Schema `FilterValue`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterValue {
    /// Value to use in `values` of a filter.
    pub value: String,
    /// The value in words.
    pub label: Option<String>,
}

object! {
    FilterValue {
        required value: "value",
        optional label: "label",
    }
}

/// Which metric to compute, over which period.
///
/// Schema `GetMetricDataInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetricDataInput {
    /// Id of the metric.
    pub id: String,
    pub period_filter: PeriodFilter,
    /// Restrictions on what is included.
    pub filters: Option<Vec<Filter>>,
    /// Aggregations to compute.
    pub aggregations: Option<Vec<Measure>>,
    /// IANA name of the time zone that days and presets are meant in.
    pub timezone: String,
}

object! {
    GetMetricDataInput {
        required id: "id",
        required period_filter: "periodFilter",
        optional filters: ["filters"],
        optional aggregations: ["aggregations"],
        required timezone: "timezone",
    }
}

impl GetMetricDataInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        period_filter: impl Into<PeriodFilter>,
        timezone: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            period_filter: period_filter.into(),
            filters: None,
            aggregations: None,
            timezone: timezone.into(),
        }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl IntoIterator<Item = Filter>) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }

    /// Sets `aggregations`.
    #[must_use]
    pub fn aggregations(
        mut self,
        aggregations: impl IntoIterator<Item = impl Into<Measure>>,
    ) -> Self {
        self.aggregations = Some(aggregations.into_iter().map(Into::into).collect());
        self
    }
}

/// Which records to fetch, of which period.
///
/// Schema `GetMetricRecordsDataInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetricRecordsDataInput {
    /// Id of the record.
    pub id: String,
    pub period_filter: PeriodFilter,
    /// Restrictions on what is included.
    pub filters: Option<Vec<Filter>>,
    /// IANA name of the time zone that days and presets are meant in.
    pub timezone: String,
}

object! {
    GetMetricRecordsDataInput {
        required id: "id",
        required period_filter: "periodFilter",
        optional filters: ["filters"],
        required timezone: "timezone",
    }
}

impl GetMetricRecordsDataInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        period_filter: impl Into<PeriodFilter>,
        timezone: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            period_filter: period_filter.into(),
            filters: None,
            timezone: timezone.into(),
        }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl IntoIterator<Item = Filter>) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
}

/// Schema `InstantField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InstantField {
    pub value: DateTime,
}

object! {
    InstantField {
        required value: "value",
    }
}

/// Schema `IntField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntField {
    pub value: i32,
}

object! {
    IntField {
        required value: "value",
    }
}

/// Schema `LongField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LongField {
    pub value: i64,
}

object! {
    LongField {
        required value: "value",
    }
}

/// A metric with its aggregates.
///
/// Schema `MetricData`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricData {
    pub id: String,
    pub aggregates: Option<Vec<AggregateValue>>,
}

object! {
    MetricData {
        required id: "id",
        optional aggregates: ["aggregates"],
    }
}

/// A metric that can be queried.
///
/// Schema `MetricMetadata`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricMetadata {
    pub description: Option<String>,
    pub id: String,
    pub filters: Option<Vec<FilterMetadata>>,
    pub aggregations: Option<Vec<AggregateMetadata>>,
    /// Records the metric is computed from.
    pub related_record_ids: Option<Vec<String>>,
}

object! {
    MetricMetadata {
        optional description: "description",
        required id: "id",
        optional filters: ["filters"],
        optional aggregations: ["aggregations"],
        optional related_record_ids: ["relatedRecordIds"],
    }
}

/// A single record behind a metric.
///
/// Schema `MetricRecord`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricRecord {
    pub primary_timestamp_field: TimestampField,
    pub value: Option<FieldType>,
    /// Further values of the record.
    pub fields: Option<Vec<Field>>,
}

object! {
    MetricRecord {
        required primary_timestamp_field: "primaryTimestampField",
        optional value: "value",
        optional fields: ["fields"],
    }
}

/// A kind of record that can be fetched.
///
/// Schema `MetricRecordMetadata`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricRecordMetadata {
    pub description: String,
    pub id: String,
    pub filters: Option<Vec<FilterMetadata>>,
    /// Metrics that are computed from the record.
    pub related_metric_ids: Option<Vec<String>>,
    pub fields_metadata: Option<Vec<FieldMetadata>>,
}

object! {
    MetricRecordMetadata {
        required description: "description",
        required id: "id",
        optional filters: ["filters"],
        optional related_metric_ids: ["relatedMetricIds"],
        optional fields_metadata: ["fieldsMetadata"],
    }
}

/// A single value, tagged with its type.
///
/// Schema `PrimitiveField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PrimitiveField {
    /// `BooleanField`
    BooleanField(BooleanField),
    /// `DoubleField`
    DoubleField(DoubleField),
    /// `InstantField`
    InstantField(InstantField),
    /// `IntField`
    IntField(IntField),
    /// `LongField`
    LongField(LongField),
    /// `StringField`
    StringField(StringField),
    /// `UUIDField`
    UuidField(UuidField),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    PrimitiveField by "_type" {
        BooleanField = "BooleanField",
        DoubleField = "DoubleField",
        InstantField = "InstantField",
        IntField = "IntField",
        LongField = "LongField",
        StringField = "StringField",
        UuidField = "UUIDField",
    }
}

impl From<BooleanField> for PrimitiveField {
    fn from(value: BooleanField) -> Self {
        Self::BooleanField(value)
    }
}

impl From<DoubleField> for PrimitiveField {
    fn from(value: DoubleField) -> Self {
        Self::DoubleField(value)
    }
}

impl From<InstantField> for PrimitiveField {
    fn from(value: InstantField) -> Self {
        Self::InstantField(value)
    }
}

impl From<IntField> for PrimitiveField {
    fn from(value: IntField) -> Self {
        Self::IntField(value)
    }
}

impl From<LongField> for PrimitiveField {
    fn from(value: LongField) -> Self {
        Self::LongField(value)
    }
}

impl From<StringField> for PrimitiveField {
    fn from(value: StringField) -> Self {
        Self::StringField(value)
    }
}

impl From<UuidField> for PrimitiveField {
    fn from(value: UuidField) -> Self {
        Self::UuidField(value)
    }
}

/// Schema `StringField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StringField {
    pub value: String,
    /// The value in words.
    pub label: Option<String>,
}

object! {
    StringField {
        required value: "value",
        optional label: "label",
    }
}

/// Schema `TimestampField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimestampField {
    /// Name of the timestamp.
    pub name: String,
    pub timestamp: DateTime,
}

object! {
    TimestampField {
        required name: "name",
        required timestamp: "timestamp",
    }
}

/// Schema `UUIDField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UuidField {
    pub value: Uuid,
    /// Name of what the id stands for.
    pub label: Option<String>,
}

object! {
    UuidField {
        required value: "value",
        optional label: "label",
    }
}

/// The values of `AggregateMetadata.measure` and 3 other properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// `Average`
    Average,
    /// `Count`
    Count,
    /// `Max`
    Max,
    /// `Min`
    Min,
    /// `Percentage`
    Percentage,
    /// `StdDev`
    StdDev,
    /// `Sum`
    Sum,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    Measure {
        Average = "Average",
        Count = "Count",
        Max = "Max",
        Min = "Min",
        Percentage = "Percentage",
        StdDev = "StdDev",
        Sum = "Sum",
    }
}

/// The values of `Preset.value`.
///
/// A value is written as an object: `{"_type": "…"}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PresetValue {
    /// `PreviousMonth`
    PreviousMonth,
    /// `PreviousQuarter`
    PreviousQuarter,
    /// `PreviousWeek`
    PreviousWeek,
    /// `ThisMonth`
    ThisMonth,
    /// `ThisQuarter`
    ThisQuarter,
    /// `ThisWeek`
    ThisWeek,
    /// `ThisYear`
    ThisYear,
    /// `Today`
    Today,
    /// `Yesterday`
    Yesterday,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_enum! {
    PresetValue by "_type" {
        PreviousMonth = "PreviousMonth",
        PreviousQuarter = "PreviousQuarter",
        PreviousWeek = "PreviousWeek",
        ThisMonth = "ThisMonth",
        ThisQuarter = "ThisQuarter",
        ThisWeek = "ThisWeek",
        ThisYear = "ThisYear",
        Today = "Today",
        Yesterday = "Yesterday",
    }
}
