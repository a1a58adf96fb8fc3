// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `analytics` uses.

use uuid::Uuid;

use crate::wire::{object, open_enum, tagged_enum, tagged_union};
use crate::{DateTime, IntoList, Unknown, UnknownValue};
use super::{AggregateValue, MetricRecordValue};

/// An aggregation that a metric supports.
///
/// Schema `AggregateMetadata`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AggregateMetadata {
    /// How the values are aggregated.
    pub measure: Measure,
    /// What the aggregate says, in words.
    pub description: Option<String>,
}

object! {
    AggregateMetadata {
        required measure: "measure",
        optional description: "description",
    }
}

/// A truth value.
///
/// Schema `BooleanField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BooleanField {
    /// The truth value.
    pub value: bool,
}

object! {
    BooleanField {
        required value: "value",
    }
}

/// A number with a fraction.
///
/// Schema `DoubleField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DoubleField {
    /// The number.
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
pub struct MetricRecordField {
    /// Name of the field, as in the description of the record.
    pub name: String,
    pub field: Option<MetricRecordValue>,
}

object! {
    MetricRecordField {
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
    /// Name of the field.
    pub field: String,
    /// What the field says, in words.
    pub description: String,
    /// Whether some records have no value for it.
    pub nullable: bool,
}

object! {
    FieldMetadata {
        required field: "field",
        required description: "description",
        required nullable: "nullable",
    }
}

/// Restricts metrics and records to some values of an attribute.
///
/// Schema `Filter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricFilter {
    /// Name of the filter attribute.
    pub attribute: String,
    /// Values to restrict the attribute to.
    pub values: Option<Vec<String>>,
}

object! {
    MetricFilter {
        required attribute: "attribute",
        optional values: ["values"],
    }
}

impl MetricFilter {
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
    pub fn values<M>(mut self, values: impl IntoList<String, M>) -> Self {
        self.values = Some(values.into_list());
        self
    }

    /// Sets `values` if there is a value.
    #[must_use]
    pub fn maybe_values<M>(self, values: Option<impl IntoList<String, M>>) -> Self {
        match values {
            Some(values) => self.values(values),
            None => self,
        }
    }
}

/// A filter that a metric or record supports.
///
/// Schema `FilterMetadata`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterMetadata {
    /// Name to use in `attribute` of a filter.
    pub filter_attribute: String,
    /// What the filter restricts, in words.
    pub description: Option<String>,
}

object! {
    FilterMetadata {
        required filter_attribute: "filterAttribute",
        optional description: "description",
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

/// A point in time.
///
/// Schema `InstantField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InstantField {
    /// The point in time.
    pub value: DateTime,
}

object! {
    InstantField {
        required value: "value",
    }
}

/// A whole number of 32 bits.
///
/// Schema `IntField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntField {
    /// The number.
    pub value: i32,
}

object! {
    IntField {
        required value: "value" as Whole,
    }
}

/// A whole number of 64 bits.
///
/// Schema `LongField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LongField {
    /// The number.
    pub value: i64,
}

object! {
    LongField {
        required value: "value" as Whole,
    }
}

/// A metric with its aggregates.
///
/// Schema `MetricData`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricData {
    /// Id of the metric.
    pub id: String,
    /// Aggregates, one per aggregation. Absent if there is nothing to aggregate.
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
    /// Id of the metric, to be used in *Get Metric Data*.
    pub id: String,
    /// What the metric measures, and in which unit.
    pub description: Option<String>,
    /// Filters that the metric supports. Absent if there are none.
    pub filters: Option<Vec<FilterMetadata>>,
    /// Aggregations that the metric supports.
    pub aggregations: Option<Vec<AggregateMetadata>>,
    /// Records the metric is computed from.
    pub related_record_ids: Option<Vec<String>>,
}

object! {
    MetricMetadata {
        required id: "id",
        optional description: "description",
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
    pub value: Option<MetricRecordValue>,
    /// Further values of the record.
    pub fields: Option<Vec<MetricRecordField>>,
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
    /// Id of the record, to be used in *Get Metric Records Data*.
    pub id: String,
    /// What one record stands for, in words.
    pub description: String,
    /// Filters that the record supports. Absent if there are none.
    pub filters: Option<Vec<FilterMetadata>>,
    /// Metrics that are computed from the record.
    pub related_metric_ids: Option<Vec<String>>,
    /// Fields that records of this kind have.
    pub fields_metadata: Option<Vec<FieldMetadata>>,
}

object! {
    MetricRecordMetadata {
        required id: "id",
        required description: "description",
        optional filters: ["filters"],
        optional related_metric_ids: ["relatedMetricIds"],
        optional fields_metadata: ["fieldsMetadata"],
    }
}

/// How long agents were in one state of presence.
///
/// Schema `PresenceDuration`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PresenceDuration {
    /// Time spent in the state, in the unit of the metric.
    pub value: f64,
    pub status: PresenceState,
}

object! {
    PresenceDuration {
        required value: "value",
        required status: "status",
    }
}

/// A single value, tagged with its type.
///
/// Schema `PrimitiveField`.
///
/// ```
/// # fn example(value: dixa::types::PrimitiveField) {
/// use dixa::types::PrimitiveField;
///
/// match value {
///     PrimitiveField::BooleanField(it) => println!("{it:?}"),
///     PrimitiveField::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PrimitiveField {
    /// A truth value.
    BooleanField(BooleanField),
    /// A number with a fraction.
    DoubleField(DoubleField),
    /// A point in time.
    InstantField(InstantField),
    /// A whole number of 32 bits.
    IntField(IntField),
    /// A whole number of 64 bits.
    LongField(LongField),
    /// A text.
    StringField(StringField),
    /// An id.
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

/// A state of presence.
///
/// Schema `Status`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PresenceState {
    /// Name of the state, such as `Working`.
    pub status: String,
    /// What the state means, in words.
    pub description: Option<String>,
}

object! {
    PresenceState {
        required status: "status",
        optional description: "description",
    }
}

/// A text.
///
/// Schema `StringField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StringField {
    /// The text.
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

/// A point in time that has a name.
///
/// Schema `TimestampField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimestampField {
    /// Name of the timestamp.
    pub name: String,
    /// The point in time.
    pub timestamp: DateTime,
}

object! {
    TimestampField {
        required name: "name",
        required timestamp: "timestamp",
    }
}

/// An id.
///
/// Schema `UUIDField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UuidField {
    /// The id.
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

/// The values of `AggregateMetadata.measure` and 4 other properties.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// `AgentPresenceDuration`
    AgentPresenceDuration,
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
        AgentPresenceDuration = "AgentPresenceDuration",
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
