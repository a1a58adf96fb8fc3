//! What stands at one position of the document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::TAG;
use crate::document::{Kind, Tag};
use crate::maps::IndexMap;

/// What the examples show at one position.
#[derive(Debug, Clone, Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a thing of its own that has been seen"
)]
pub struct Seen {
    /// How often null stands there.
    pub nulls: usize,
    /// How often a boolean stands there.
    pub booleans: usize,
    /// How often an integer stands there.
    pub integers: usize,
    /// How often a number with a fraction stands there.
    pub fractions: usize,
    /// How often a string stands there.
    pub strings: usize,
    /// How often an array stands there.
    pub arrays: usize,
    /// How often an object with nothing but a tag stands there.
    pub bare_tags: usize,
    /// How often any other object stands there.
    pub full_objects: usize,
    /// The least and the greatest integer.
    range: Option<(i128, i128)>,
    /// Whether a string is no UUID in the usual form.
    pub not_uuid: bool,
    /// Whether a string is no date-time in a form of the API.
    pub not_date_time: bool,
    /// The strings and the bare tags, up to a limit.
    pub texts: BTreeSet<String>,
    /// How often an object was walked through this schema.
    pub objects: usize,
    /// How often a property was absent or null, by name.
    pub absent: BTreeMap<String, usize>,
    /// Properties that the schema does not have, with the pointer under which they are noted.
    pub extra: IndexMap<String, String>,
    /// Whether a key of the map is no UUID.
    pub not_uuid_key: bool,
    /// How many keys the map has been seen with.
    pub keys: usize,
    /// The tags with which a class stood here outside a union.
    pub own_tags: BTreeSet<String>,
    /// Whether a class stood here outside a union without a tag.
    pub untagged: bool,
    /// The variants that stood here, by index.
    pub variants: BTreeMap<usize, VariantSeen>,
    /// Tags that fit no variant.
    pub unknown_tags: BTreeSet<Tag>,
}

/// How a variant of a union stood in the examples.
#[derive(Debug, Clone, Default)]
pub struct VariantSeen {
    /// How often it stood there.
    pub count: usize,
    /// How often it was an object with this tag.
    pub tags: BTreeMap<Tag, usize>,
    /// How often it was an object without a tag.
    pub untagged: usize,
    /// How often it was a string.
    pub strings: usize,
}

const MOST_TEXTS: usize = 256;

impl Seen {
    /// Notes a value.
    pub(super) fn note(&mut self, value: &Value) {
        match value {
            Value::Null => self.nulls += 1,
            Value::Bool(_) => self.booleans += 1,
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(integer), _) => self.note_integer(integer.into()),
                (None, Some(integer)) => self.note_integer(integer.into()),
                (None, None) => self.fractions += 1,
            },
            Value::String(text) => {
                self.strings += 1;
                // What one text says is said for all of them.
                self.not_uuid = self.not_uuid || !is_uuid(text);
                self.not_date_time = self.not_date_time || !is_date_time(text);
                self.text(text);
            }
            Value::Array(_) => self.arrays += 1,
            Value::Object(object) => match object.get(TAG) {
                Some(Value::String(tag)) if object.len() == 1 => {
                    self.bare_tags += 1;
                    self.text(tag);
                }
                _ => self.full_objects += 1,
            },
        }
    }

    fn note_integer(&mut self, integer: i128) {
        self.integers += 1;
        let (least, most) = self.range.unwrap_or((integer, integer));
        self.range = Some((least.min(integer), most.max(integer)));
    }

    /// The least and the greatest integer, if there is any.
    pub fn range(&self) -> Option<(i128, i128)> {
        self.range
    }

    fn text(&mut self, text: &str) {
        if self.texts.len() < MOST_TEXTS && !self.texts.contains(text) {
            self.texts.insert(text.to_owned());
        }
    }

    pub(super) fn note_absent(&mut self, name: &str) {
        if let Some(count) = self.absent.get_mut(name) {
            *count += 1;
        } else {
            self.absent.insert(name.to_owned(), 1);
        }
    }

    pub(super) fn note_key(&mut self, key: &str) {
        self.keys += 1;
        self.not_uuid_key |= !is_uuid(key);
    }

    pub(super) fn note_own_tag(&mut self, tag: Option<&str>) {
        match tag {
            Some(tag) => drop(self.own_tags.insert(tag.to_owned())),
            None => self.untagged = true,
        }
    }

    /// The kinds of JSON that stand there, null aside.
    pub fn kinds(&self) -> Vec<Shown> {
        [
            (self.booleans, Shown::Booleans),
            (self.integers, Shown::Integers),
            (self.fractions, Shown::Fractions),
            (self.strings, Shown::Strings),
            (self.arrays, Shown::Arrays),
            (self.bare_tags, Shown::BareTags),
            (self.full_objects, Shown::Objects),
        ]
        .into_iter()
        .filter_map(|(count, kind)| (count > 0).then_some(kind))
        .collect()
    }

    /// Whether nothing but objects stands there.
    pub fn only_objects(&self) -> bool {
        self.kinds().into_iter().all(Shown::is_object)
    }

    /// Whether nothing but arrays stands there.
    pub fn only_arrays(&self) -> bool {
        self.kinds().iter().all(|kind| *kind == Shown::Arrays)
    }

    /// Whether nothing but strings stands there.
    pub fn only_strings(&self) -> bool {
        self.kinds().iter().all(|kind| *kind == Shown::Strings)
    }
}

/// A kind of JSON that examples show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// `true` and `false`.
    Booleans,
    /// Numbers without a fraction.
    Integers,
    /// Numbers with a fraction.
    Fractions,
    /// Strings.
    Strings,
    /// Arrays.
    Arrays,
    /// Objects with nothing but a tag.
    BareTags,
    /// Any other objects.
    Objects,
}

impl Shown {
    /// What a kind of schema allows; nothing if it allows all.
    pub fn of_kind(kind: &Kind) -> &'static [Self] {
        match kind {
            Kind::String { .. } => &[Self::Strings],
            Kind::Integer { .. } => &[Self::Integers],
            Kind::Number => &[Self::Integers, Self::Fractions],
            Kind::Boolean => &[Self::Booleans],
            Kind::Array(_) => &[Self::Arrays],
            Kind::Object(_) | Kind::Map(_) => &[Self::Objects, Self::BareTags],
            Kind::Reference(_) | Kind::Union { .. } | Kind::Any => &[],
        }
    }

    /// As people say it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Booleans => "booleans",
            Self::Integers => "integers",
            Self::Fractions => "numbers",
            Self::Strings => "strings",
            Self::Arrays => "arrays",
            Self::BareTags => "objects with nothing but a tag",
            Self::Objects => "objects",
        }
    }

    /// Whether it is an object of any kind.
    pub fn is_object(self) -> bool {
        match self {
            Self::BareTags | Self::Objects => true,
            Self::Booleans | Self::Integers | Self::Fractions | Self::Strings | Self::Arrays => {
                false
            }
        }
    }
}

/// Whether a text is a UUID in lower case with hyphens, so that it is written as it was read.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(index, character)| match index {
            8 | 13 | 18 | 23 => character == '-',
            _ => matches!(character, '0'..='9' | 'a'..='f'),
        })
}

/// Whether a text is a date-time that the emitted crate can read.
fn is_date_time(text: &str) -> bool {
    let instant = text.split_once('[').map_or(text, |(instant, _)| instant);
    instant.parse::<jiff::Timestamp>().is_ok()
        || (instant.contains(['T', 't']) && instant.parse::<jiff::civil::DateTime>().is_ok())
}
