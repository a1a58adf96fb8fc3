//! The words in which the tables are written.

/// An object of OpenAPI.
pub(super) struct Object {
    /// What messages call it: `an operation`.
    pub(super) name: &'static str,
    /// The keys that mean something.
    pub(super) fields: &'static [Field],
    /// What else must be true of it.
    pub(super) rules: &'static [Rule],
}

/// A key that means something, and what stands there.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: &'static Kind,
    pub(super) required: bool,
}

/// What may stand somewhere.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Any JSON.
    Any,
    /// A string.
    Text,
    /// One of these strings.
    Choice(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A whole number from zero.
    Count,
    /// A list of these.
    List(&'static Kind),
    /// A list of at least one of these, one of which has to fit.
    Choices(&'static Kind),
    /// A map from any keys to these.
    Map(&'static Kind),
    /// A map whose keys have a form.
    Keyed(Keys, &'static Kind),
    /// An object of OpenAPI.
    Object(&'static Object),
    /// An object, or a reference to a component.
    Component(&'static Object, Section),
    /// A schema, a reference to one, or a flag.
    SchemaOrFlag(&'static Object),
}

impl Kind {
    pub(super) fn is_schema(&self) -> bool {
        match self {
            Self::Component(_, section) => section.key == "schemas",
            Self::SchemaOrFlag(_) => true,
            Self::Any
            | Self::Text
            | Self::Choice(_)
            | Self::Flag
            | Self::Number
            | Self::Count
            | Self::List(_)
            | Self::Choices(_)
            | Self::Map(_)
            | Self::Keyed(..)
            | Self::Object(_) => false,
        }
    }
}

/// What the keys of a map look like.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    /// Paths begin with `/`.
    Paths,
    /// Status codes, ranges of them, or `default`.
    Statuses,
    /// Names of components: letters, digits, `.`, `-` and `_`.
    Names,
}

/// A section of the components.
#[derive(Clone, Copy)]
pub(super) struct Section {
    /// Its key.
    pub(super) key: &'static str,
    /// What stands in it: `schema`.
    pub(super) holds: &'static str,
}

/// What must be true of an object beyond its single fields.
pub(super) enum Rule {
    /// Exactly one of these is there.
    OneOf(&'static [&'static str]),
    /// At most one of these is there.
    NotBoth(&'static [&'static str]),
    /// If a field has a value, others are required.
    Needs(&'static str, &'static str, &'static [&'static str]),
    /// If a field has a value, another is one of these.
    Allows(
        &'static str,
        &'static str,
        &'static str,
        &'static [&'static str],
    ),
}

/// A field that may be left out.
pub(super) const fn may(name: &'static str, kind: &'static Kind) -> Field {
    Field {
        name,
        kind,
        required: false,
    }
}

/// A field that has to be there.
pub(super) const fn must(name: &'static str, kind: &'static Kind) -> Field {
    Field {
        name,
        kind,
        required: true,
    }
}
