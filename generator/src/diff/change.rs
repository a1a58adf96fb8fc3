//! One change.

use serde::{Serialize, Serializer};

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// The operations of a tag.
    Service,
    /// An operation: the method that calls it.
    Operation,
    /// A parameter of an operation.
    Parameter,
    /// The request body of an operation.
    Body,
    /// What a call gives.
    Result,
    /// A struct, a union or an enumeration.
    Type,
    /// A property.
    Field,
    /// A variant of a union.
    Variant,
    /// A value of an enumeration.
    Value,
    /// A function of a type.
    Function,
    /// A trait that a type implements.
    Trait,
    /// The server, or how a program proves who it is.
    Api,
}

impl What {
    /// One of them, as people say it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::Result => "result",
            Self::Type => "type",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Value => "value",
            Self::Function => "function",
            Self::Trait => "trait",
            Self::Api => "API",
        }
    }

    /// Several of them.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Service => "services",
            Self::Operation => "operations",
            Self::Parameter => "parameters",
            Self::Body => "bodies",
            Self::Result => "results",
            Self::Type => "types",
            Self::Field => "fields",
            Self::Variant => "variants",
            Self::Value => "values",
            Self::Function => "functions",
            Self::Trait => "traits",
            Self::Api => "API",
        }
    }
}

/// What happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// It is gone.
    Removed,
    /// It is another one.
    Changed,
    /// It is new.
    Added,
    /// It should no longer be used.
    Deprecated,
    /// It is no longer deprecated.
    Restored,
    /// The document calls it something else; nothing else depends on that.
    Renamed,
}

impl How {
    /// As people say it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Deprecated => "deprecated",
            Self::Restored => "no longer deprecated",
            Self::Renamed => "renamed in the document",
        }
    }
}

/// What a change does to programs of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Nothing that they could notice.
    Nothing,
    /// Something that breaks none of them: why not, in sentences.
    Harmless(Vec<String>),
    /// Something that breaks some of them: why, in sentences.
    Breaking(Vec<String>),
}

impl Effect {
    pub(super) fn breaks(why: impl Into<String>) -> Self {
        Self::Breaking(vec![why.into()])
    }

    pub(super) fn harmless(why: impl Into<String>) -> Self {
        Self::Harmless(vec![why.into()])
    }

    /// Whether it breaks a program.
    pub fn is_breaking(&self) -> bool {
        match self {
            Self::Breaking(_) => true,
            Self::Nothing | Self::Harmless(_) => false,
        }
    }

    /// Why, or why not, unless nothing changes.
    pub fn why(&self) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Harmless(why) | Self::Breaking(why) => Some(why.join(" ")),
        }
    }

    /// Takes in what else the same change does. Where something breaks, only that is told.
    pub(super) fn join(&mut self, other: Self) {
        match (&mut *self, other) {
            (Self::Harmless(why), Self::Harmless(more))
            | (Self::Breaking(why), Self::Breaking(more)) => {
                for sentence in more {
                    if !why.contains(&sentence) {
                        why.push(sentence);
                    }
                }
            }
            (_, Self::Nothing) | (Self::Breaking(_), Self::Harmless(_)) => {}
            (Self::Nothing, other) | (Self::Harmless(_), other @ Self::Breaking(_)) => {
                *self = other;
            }
        }
    }

    /// As tools read it.
    fn serialize<S: Serializer>(&self, nothing: &str, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Shown<'a> {
            breaking: bool,
            why: &'a str,
        }
        let why = self.why();
        let why = why.as_deref().unwrap_or(nothing);
        let breaking = self.is_breaking();
        Shown { breaking, why }.serialize(to)
    }
}

fn in_rust<S: Serializer>(effect: &Effect, to: S) -> Result<S::Ok, S::Error> {
    effect.serialize(Change::NOTHING_IN_RUST, to)
}

fn on_the_wire<S: Serializer>(effect: &Effect, to: S) -> Result<S::Ok, S::Error> {
    effect.serialize(Change::NOTHING_ON_THE_WIRE, to)
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What has changed.
    pub what: What,
    /// What happened to it.
    pub how: How,
    /// Where Rust finds it: `dixa::types::Agent::email`.
    pub path: String,
    /// The same as programs write it: `Agent::email`, `agents().list().email()`.
    pub name: String,
    /// What it is on the wire: `GET /v1/agents`, `query email`, `displayName`.
    pub wire_name: Option<String>,
    /// What it was, if it has changed: a signature, a wire name, a name in the document.
    pub before: Option<String>,
    /// What it has become.
    pub after: Option<String>,
    /// What it does to a program that is built with the newer crate.
    #[serde(serialize_with = "in_rust")]
    pub rust: Effect,
    /// What it does to a program that was built with the older crate and talks to the newer API.
    #[serde(serialize_with = "on_the_wire")]
    pub wire: Effect,
    /// Public items that changed with it and that its path does not name.
    pub also: Vec<String>,
}

impl Change {
    /// What is said where a program that is built anew notices nothing.
    pub(super) const NOTHING_IN_RUST: &str = "Nothing changes in Rust.";
    /// What is said where an older program that talks to the newer API notices nothing.
    pub(super) const NOTHING_ON_THE_WIRE: &str = "Nothing changes on the wire.";

    /// What breaks comes first.
    pub(super) fn order(&self) -> (u8, What, How, &str, Option<&str>) {
        let rank = match (self.rust.is_breaking(), self.wire.is_breaking()) {
            (true, _) => 0,
            (false, true) => 1,
            (false, false) => 2,
        };
        (
            rank,
            self.what,
            self.how,
            &self.path,
            self.before.as_deref(),
        )
    }
}

/// How many changes there are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All.
    pub changes: usize,
    /// Those that break Rust programs.
    pub breaking_rust: usize,
    /// Those that break older programs on the wire.
    pub breaking_wire: usize,
    /// What is new.
    pub added: usize,
    /// What is gone.
    pub removed: usize,
    /// What is another.
    pub changed: usize,
    /// What the document calls something else, and nothing more.
    pub renamed: usize,
    /// What should no longer be used.
    pub deprecated: usize,
}

impl Counts {
    pub(super) fn of(changes: &[Change]) -> Self {
        let count = |wanted: &dyn Fn(&Change) -> bool| {
            changes.iter().filter(|change| wanted(change)).count()
        };
        Self {
            changes: changes.len(),
            breaking_rust: count(&|change| change.rust.is_breaking()),
            breaking_wire: count(&|change| change.wire.is_breaking()),
            added: count(&|change| change.how == How::Added),
            removed: count(&|change| change.how == How::Removed),
            changed: count(&|change| matches!(change.how, How::Changed | How::Restored)),
            renamed: count(&|change| change.how == How::Renamed),
            deprecated: count(&|change| change.how == How::Deprecated),
        }
    }
}
