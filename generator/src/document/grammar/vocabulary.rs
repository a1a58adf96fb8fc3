//! The words in which the objects of OpenAPI are described.

use super::keywords::Elsewhere;

/// An object of OpenAPI.
pub(super) struct Object {
    /// What messages call it: `an operation`.
    pub(super) name: &'static str,
    /// The keys that mean something, in groups.
    pub(super) fields: &'static [&'static [Field]],
    /// What else must be true of it.
    pub(super) rules: &'static [Rule],
    /// The keys that it has in other versions of OpenAPI and of JSON Schema.
    pub(super) elsewhere: &'static [Elsewhere],
}

impl Object {
    /// The keys that mean something.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'static Field> {
        self.fields.iter().copied().flatten()
    }
}

/// A key that means something, and what stands there.
pub(super) struct Field {
    pub(super) name: &'static str,
    /// Objects hold each other in circles, so this is asked for when it is needed.
    pub(super) kind: fn() -> Kind,
    pub(super) required: bool,
}

impl Field {
    /// A field of a struct of `openapiv3`, which says by its type what stands there, and whether it
    /// has to.
    pub(super) const fn of<T, F: Described>(name: &'static str, _: fn(&T) -> &F) -> Self {
        Self {
            name,
            kind: F::kind,
            required: F::REQUIRED,
        }
    }

    /// A key of OpenAPI that is no field of the struct, and may be left out.
    pub(super) const fn beyond<F: Described>(name: &'static str) -> Self {
        Self {
            name,
            kind: F::kind,
            required: false,
        }
    }

    /// The same, if it has to be there although `openapiv3` can do without it.
    pub(super) const fn must(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// The same, if what may stand there is not all that `openapiv3` takes.
    pub(super) const fn only(self, kind: fn() -> Kind) -> Self {
        Self { kind, ..self }
    }
}

/// What may stand somewhere.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Any JSON.
    Any,
    /// Any JSON that a document shows for a value.
    Example,
    /// What is not generated, and not looked into: any JSON, which is not read.
    Ignored,
    /// A string.
    Text,
    /// One of these strings.
    Choice(fn() -> &'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A whole number from zero.
    Count,
    /// A list of these.
    List(fn() -> Kind),
    /// A list of at least one of these, one of which has to fit.
    Choices(fn() -> Kind),
    /// A map from any keys to these.
    Map(fn() -> Kind),
    /// A map whose keys have a form.
    Keyed(Keys, fn() -> Kind),
    /// A map from where a server calls to what it sends there, or a reference to one.
    Callback,
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
            Self::Component(_, Section::Schemas) | Self::SchemaOrFlag(_) => true,
            Self::Any
            | Self::Example
            | Self::Ignored
            | Self::Text
            | Self::Choice(_)
            | Self::Flag
            | Self::Number
            | Self::Count
            | Self::List(_)
            | Self::Choices(_)
            | Self::Map(_)
            | Self::Keyed(..)
            | Self::Callback
            | Self::Object(_)
            | Self::Component(
                _,
                Section::Responses
                | Section::Parameters
                | Section::Examples
                | Section::RequestBodies
                | Section::Headers
                | Section::SecuritySchemes,
            ) => false,
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
}

/// A section of the components.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Schemas,
    Responses,
    Parameters,
    Examples,
    RequestBodies,
    Headers,
    SecuritySchemes,
}

impl Section {
    /// Its key.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Schemas => "schemas",
            Self::Responses => "responses",
            Self::Parameters => "parameters",
            Self::Examples => "examples",
            Self::RequestBodies => "requestBodies",
            Self::Headers => "headers",
            Self::SecuritySchemes => "securitySchemes",
        }
    }

    /// What messages call that which stands in it.
    pub(super) const fn holds(self) -> &'static str {
        match self {
            Self::Schemas => "schema",
            Self::Responses => "response",
            Self::Parameters => "parameter",
            Self::Examples => "example",
            Self::RequestBodies => "request body",
            Self::Headers => "header",
            Self::SecuritySchemes => "security scheme",
        }
    }
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
        fn() -> &'static [&'static str],
    ),
}

/// A type that is read from some place of a document.
pub(super) trait Described {
    /// Whether a field of this type has to be there.
    const REQUIRED: bool = true;

    /// What may stand where this type is read.
    fn kind() -> Kind;
}

/// A type that is read from an object of OpenAPI; `objects.rs` has all of them.
pub(super) trait IsObject {
    /// The object.
    const OBJECT: &'static Object;
}

/// An object that can stand among the components, and be referred to.
pub(super) trait IsComponent: IsObject {
    /// Where among the components.
    const SECTION: Section;
}
