//! What warnings are about.

/// What a warning is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// The examples show something other than the schema says.
    Examples,
    /// Nothing tells the variants of a union apart, or nothing shows how.
    Unions,
    /// The values of an enumeration differ from place to place.
    Values,
    /// A schema says what no value can be.
    Schemas,
    /// An operation does not say all that it should, or is there twice.
    Operations,
    /// Where calls go, what they prove themselves by, and what their bodies are.
    Calls,
    /// Part of the document is ignored.
    Ignored,
    /// A schema is in no operation.
    Unused,
    /// A correction of the document does nothing.
    Corrections,
}

impl Topic {
    /// As tools read it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Examples => "examples",
            Self::Unions => "unions",
            Self::Values => "values",
            Self::Schemas => "schemas",
            Self::Operations => "operations",
            Self::Calls => "calls",
            Self::Ignored => "ignored",
            Self::Unused => "unused",
            Self::Corrections => "corrections",
        }
    }

    /// As the title of several warnings.
    pub fn title(self) -> &'static str {
        match self {
            Self::Examples => "Examples that contradict the schema",
            Self::Unions => "Variants that are hard to tell apart",
            Self::Values => "Values that are not listed everywhere",
            Self::Schemas => "Schemas that contradict themselves",
            Self::Operations => "Operations that are not fully described",
            Self::Calls => "Servers, credentials and media types",
            Self::Ignored => "Parts of the document that are ignored",
            Self::Unused => "Schemas that no operation uses",
            Self::Corrections => "Corrections that change nothing",
        }
    }
}
