// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`MetricRecordValue`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::{
    BooleanField, DoubleField, InstantField, IntField, LongField, PrimitiveField, StringField,
    TimestampField, UuidField,
};

/// A value of a record, tagged with its type.
///
/// Schema `FieldType`.
///
/// ```
/// # fn example(value: dixa::types::MetricRecordValue) {
/// use dixa::types::MetricRecordValue;
///
/// match value {
///     MetricRecordValue::BooleanField(it) => println!("{it:?}"),
///     MetricRecordValue::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MetricRecordValue {
    /// A truth value.
    BooleanField(BooleanField),
    /// A number with a fraction.
    DoubleField(DoubleField),
    /// A point in time.
    InstantField(InstantField),
    /// A whole number of 32 bits.
    IntField(IntField),
    /// Several values.
    ListField(ListField),
    /// A whole number of 64 bits.
    LongField(LongField),
    /// A text.
    StringField(StringField),
    /// A point in time that has a name.
    TimestampField(TimestampField),
    /// An id.
    UuidField(UuidField),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    MetricRecordValue by "_type" {
        BooleanField = "BooleanField",
        DoubleField = "DoubleField",
        InstantField = "InstantField",
        IntField = "IntField",
        ListField = "ListField",
        LongField = "LongField",
        StringField = "StringField",
        TimestampField = "TimestampField",
        UuidField = "UUIDField",
    }
}

impl From<BooleanField> for MetricRecordValue {
    fn from(value: BooleanField) -> Self {
        Self::BooleanField(value)
    }
}

impl From<DoubleField> for MetricRecordValue {
    fn from(value: DoubleField) -> Self {
        Self::DoubleField(value)
    }
}

impl From<InstantField> for MetricRecordValue {
    fn from(value: InstantField) -> Self {
        Self::InstantField(value)
    }
}

impl From<IntField> for MetricRecordValue {
    fn from(value: IntField) -> Self {
        Self::IntField(value)
    }
}

impl From<ListField> for MetricRecordValue {
    fn from(value: ListField) -> Self {
        Self::ListField(value)
    }
}

impl From<LongField> for MetricRecordValue {
    fn from(value: LongField) -> Self {
        Self::LongField(value)
    }
}

impl From<StringField> for MetricRecordValue {
    fn from(value: StringField) -> Self {
        Self::StringField(value)
    }
}

impl From<TimestampField> for MetricRecordValue {
    fn from(value: TimestampField) -> Self {
        Self::TimestampField(value)
    }
}

impl From<UuidField> for MetricRecordValue {
    fn from(value: UuidField) -> Self {
        Self::UuidField(value)
    }
}

/// Several values.
///
/// Schema `ListField`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListField {
    /// The values, each tagged with its type. Absent if there are none.
    pub values: Option<Vec<PrimitiveField>>,
}

object! {
    ListField {
        optional values: ["values"],
    }
}
