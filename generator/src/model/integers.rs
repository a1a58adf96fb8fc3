//! Integers: which type holds them.

use crate::document::Bounds;
use crate::evidence::Seen;

/// A type of integers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Integer {
    /// `i8`.
    I8,
    /// `i16`.
    I16,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `i128`.
    I128,
    /// `u8`.
    U8,
    /// `u16`.
    U16,
    /// `u32`.
    U32,
    /// `u64`.
    U64,
}

impl Integer {
    /// The type of a format, if it says one.
    pub fn of_format(format: &str) -> Option<Self> {
        Some(match format {
            "int8" => Self::I8,
            "int16" => Self::I16,
            "int32" => Self::I32,
            "int64" => Self::I64,
            "uint8" => Self::U8,
            "uint16" => Self::U16,
            "uint32" => Self::U32,
            "uint64" => Self::U64,
            _ => return None,
        })
    }

    /// The type of what a schema describes. Without a format it is `i64`: a least value of 0 alone
    /// does not make it unsigned, for documents come by these without a thought, and lose them again.
    /// But what the bounds allow can always be read.
    pub(super) fn declared(format: Option<&str>, bounds: Bounds) -> Self {
        let of_format = format.and_then(Self::of_format).unwrap_or(Self::I64);
        match bounds.maximum {
            Some(most) if most > of_format.most() => {
                of_format.widened(bounds.minimum.unwrap_or(0), most)
            }
            Some(_) | None => of_format,
        }
    }

    /// The type of integers that only examples show.
    pub(super) fn of_shown(seen: &Seen) -> Self {
        let (least, most) = seen.range().unwrap_or_default();
        Self::I64.widened(least, most)
    }

    /// The type, or a wider one that holds these as well.
    pub(super) fn widened(self, least: i128, most: i128) -> Self {
        let holds = |ty: &Self| ty.least() <= least && most <= ty.most();
        let wider = [self, Self::I64, Self::U64];
        wider.into_iter().find(holds).unwrap_or(Self::I128)
    }

    /// The type that holds the values of both.
    pub(super) fn both(self, other: Self) -> Self {
        if other.is_within(self) {
            return self;
        }
        let least = self.least().min(other.least());
        other.widened(least, self.most().max(other.most()))
    }

    /// Whether another type holds all its values.
    pub fn is_within(self, other: Self) -> bool {
        other.least() <= self.least() && self.most() <= other.most()
    }

    /// Whether it holds a value.
    pub fn holds(self, value: i128) -> bool {
        self.least() <= value && value <= self.most()
    }

    /// Whether it has 64 bits, with a sign or without.
    pub fn is_long(self) -> bool {
        matches!(self, Self::I64 | Self::U64)
    }

    fn least(self) -> i128 {
        match self {
            Self::I8 => i8::MIN.into(),
            Self::I16 => i16::MIN.into(),
            Self::I32 => i32::MIN.into(),
            Self::I64 => i64::MIN.into(),
            Self::I128 => i128::MIN,
            Self::U8 | Self::U16 | Self::U32 | Self::U64 => 0,
        }
    }

    fn most(self) -> i128 {
        match self {
            Self::I8 => i8::MAX.into(),
            Self::I16 => i16::MAX.into(),
            Self::I32 => i32::MAX.into(),
            Self::I64 => i64::MAX.into(),
            Self::I128 => i128::MAX,
            Self::U8 => u8::MAX.into(),
            Self::U16 => u16::MAX.into(),
            Self::U32 => u32::MAX.into(),
            Self::U64 => u64::MAX.into(),
        }
    }

    /// In Rust.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::I128 => "i128",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
        }
    }

    /// As people say it.
    pub(super) fn described(self) -> &'static str {
        match self {
            Self::I8 => "8 bits",
            Self::I16 => "16 bits",
            Self::I32 => "32 bits",
            Self::I64 => "64 bits",
            Self::I128 => "128 bits",
            Self::U8 => "8 bits without a sign",
            Self::U16 => "16 bits without a sign",
            Self::U32 => "32 bits without a sign",
            Self::U64 => "64 bits without a sign",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Integer; 9] = [
        Integer::I8,
        Integer::I16,
        Integer::I32,
        Integer::I64,
        Integer::I128,
        Integer::U8,
        Integer::U16,
        Integer::U32,
        Integer::U64,
    ];

    #[test]
    fn every_type_of_integers_has_a_type_with_every_other_that_holds_both() {
        for one in ALL {
            for other in ALL {
                let both = one.both(other);
                assert!(
                    one.is_within(both) && other.is_within(both),
                    "{one:?} {other:?}"
                );
                assert_eq!(both, other.both(one));
            }
        }
    }

    #[test]
    fn what_the_bounds_allow_can_be_read() {
        let bounds = |minimum, maximum| Bounds { minimum, maximum };
        let u64_max = Some(u64::MAX.into());
        for (format, bounds, ty) in [
            (None, Bounds::default(), Integer::I64),
            (None, bounds(Some(0), None), Integer::I64),
            (Some("int32"), bounds(Some(0), None), Integer::I32),
            (
                Some("int32"),
                bounds(Some(0), Some(u32::MAX.into())),
                Integer::I64,
            ),
            (Some("int64"), bounds(Some(0), u64_max), Integer::U64),
            (None, bounds(None, u64_max), Integer::U64),
            (None, bounds(Some(-1), u64_max), Integer::I128),
            (Some("uint8"), bounds(None, Some(100)), Integer::U8),
            (Some("unix-time"), Bounds::default(), Integer::I64),
        ] {
            assert_eq!(
                Integer::declared(format, bounds),
                ty,
                "{format:?} {bounds:?}"
            );
        }
    }
}
