//! Where a list stands, as a value to store.

use std::fmt;

use percent_encoding::percent_decode_str;
use serde::de::{Deserialize, Deserializer, EnumAccess, Error, VariantAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// The query parameter that says which page.
pub(crate) const PAGE_KEY: &str = "pageKey";

/// Where a list stands: a value that a program can store, to continue the list later or elsewhere.
///
/// [`Pages::position`](crate::Pages::position) and [`Items::position`](crate::Items::position)
/// return it, and the method `from` of the same call takes it. A list that continues from a
/// position repeats what was not known to be finished, and misses nothing.
///
/// ```no_run
/// # fn store(_: &dixa::serde_json::Value) {}
/// # async fn run(dixa: &dixa::Client, text: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let mut position: dixa::Position = dixa::serde_json::from_str(text)?;
/// let list = dixa.request("GET", "/v1/agents").from(position);
/// let mut agents = list.items::<dixa::serde_json::Value>();
/// while let Some(agent) = agents.next().await {
///     store(&agent?);
///     position = agents.position();
/// }
/// # Ok(())
/// # }
/// ```
///
/// In JSON it is `"start"`, `{"at": "a key"}` or `"done"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Position {
    /// Before the first page.
    #[default]
    Start,
    /// At the page with this key, which is the next one to request.
    At(String),
    /// After the last page.
    Done,
}

impl Position {
    /// Returns whether the list is finished: there are no more pages.
    pub fn is_done(&self) -> bool {
        *self == Self::Done
    }
}

/// The page key in a link or a URL.
pub(crate) fn key_in(link: &str) -> Option<String> {
    let (link, _) = link.split_once('#').unwrap_or((link, ""));
    let (_, query) = link.split_once('?')?;
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let mut keys = pairs.filter(|(name, key)| *name == PAGE_KEY && !key.is_empty());
    let (_, key) = keys.next()?;
    Some(percent_decode_str(key).decode_utf8_lossy().into_owned())
}

const VARIANTS: &[&str] = &["start", "at", "done"];

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const NAME: &str = "Position";
        match self {
            Self::Start => serializer.serialize_unit_variant(NAME, 0, "start"),
            Self::At(key) => serializer.serialize_newtype_variant(NAME, 1, "at", key),
            Self::Done => serializer.serialize_unit_variant(NAME, 2, "done"),
        }
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_enum("Position", VARIANTS, PositionVisitor)
    }
}

struct PositionVisitor;

impl<'de> Visitor<'de> for PositionVisitor {
    type Value = Position;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a position in a list")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Position, A::Error> {
        let (Variant(index), content) = data.variant()?;
        match index {
            0 => content.unit_variant().map(|()| Position::Start),
            1 => content.newtype_variant().map(Position::At),
            _ => content.unit_variant().map(|()| Position::Done),
        }
    }
}

/// The index of a variant, which some formats write by number and others by name.
struct Variant(usize);

impl<'de> Deserialize<'de> for Variant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(VariantVisitor)
    }
}

struct VariantVisitor;

impl Visitor<'_> for VariantVisitor {
    type Value = Variant;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`start`, `at` or `done`")
    }

    fn visit_u64<E: Error>(self, index: u64) -> Result<Variant, E> {
        match usize::try_from(index) {
            Ok(index) if index < VARIANTS.len() => Ok(Variant(index)),
            _ => Err(E::unknown_variant(&index.to_string(), VARIANTS)),
        }
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Variant, E> {
        let index = VARIANTS.iter().position(|known| *known == name);
        let index = index.ok_or_else(|| E::unknown_variant(name, VARIANTS))?;
        Ok(Variant(index))
    }
}
