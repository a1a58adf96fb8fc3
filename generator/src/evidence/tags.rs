//! What could be the tag of a variant.

use crate::document::{Document, Kind, Schema, Tag, prose};
use crate::words::generic_class;

/// The property that holds the class name.
pub const TAG: &str = "_type";

/// What says that a tag belongs to a variant, the most trusted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// An explicit discriminator.
    Discriminator,
    /// The variant declares the property with a single value.
    Property,
    /// The examples.
    Examples,
    /// The title of the schema.
    Title,
    /// The schema name, without number and type parameters.
    Name,
    /// The kind of JSON, or the properties.
    Shape,
}

impl Source {
    /// As the report says it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Discriminator => "discriminator",
            Self::Property => "property",
            Self::Examples => "examples",
            Self::Title => "title",
            Self::Name => "name",
            Self::Shape => "shape",
        }
    }
}

/// A tag, and what says so.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The tag.
    pub tag: Tag,
    /// What says so.
    pub source: Source,
}

/// The property that holds the tag of a union.
pub fn tag_property<'a>(document: &'a Document, union: &'a Schema) -> &'a str {
    document.told_by(union).unwrap_or(TAG)
}

/// All that the schemas say about the tag of a variant, the most trusted first.
pub fn candidates(document: &Document, union: &Schema, variant: &Schema) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut add = |tag: Tag, source| candidates.push(Candidate { tag, source });
    let name = variant.kind.reference();
    let property = tag_property(document, union);
    let schema = document.resolve(variant);
    let mut is_open = false;
    if let Kind::Union {
        discriminator: Some(discriminator),
        ..
    } = &union.kind
    {
        // A class that has been written out in place is known by its title.
        let known = name.or(schema.title.as_ref());
        let mut mapped = discriminator
            .mapping
            .iter()
            .filter(|(_, target)| Some(*target) == known)
            .peekable();
        is_open = mapped.peek().is_none() && name.is_some();
        for (tag, _) in mapped {
            add(tag.clone(), Source::Discriminator);
        }
    }
    if let Kind::Object(properties) = &schema.kind
        && let Some(declared) = properties.get(property)
        && let [only] = values(document.resolve(&declared.schema)).as_slice()
    {
        add(only.clone(), Source::Property);
    }
    // What its discriminator can say of a class, its name has been asked for.
    if is_open {
        return candidates;
    }
    let name = name.map(|name| document.original(name));
    let title = name.map_or(schema.title.as_deref(), |name| title_of(document, name));
    if let Some(title) = title {
        add(
            Tag::Text(without_parameters(title).to_owned()),
            Source::Title,
        );
    }
    if let Some(name) = name {
        add(Tag::Text(class_name(document, name)), Source::Name);
    }
    candidates
}

/// The values that a property may have, from `enum` or from its description.
fn values(schema: &Schema) -> Vec<Tag> {
    let listed = schema.listed();
    if listed.is_empty() {
        let described = prose::values(schema).into_iter();
        return described.map(Tag::Text).collect();
    }
    listed
}

/// The class of a schema: its title, if that is a name, or what its own name says. That of a copy is
/// the class of its original.
pub fn class_of(document: &Document, schema: &str) -> String {
    let schema = document.original(schema);
    let title = title_of(document, schema);
    let is_name = |title: &&str| {
        title
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_[], ".contains(c))
            && !title.starts_with(char::is_lowercase)
    };
    match title.map(without_parameters).filter(is_name) {
        Some(title) if !title.contains(' ') => title.to_owned(),
        _ => class_name(document, schema),
    }
}

fn title_of<'a>(document: &'a Document, schema: &str) -> Option<&'a str> {
    document.schemas.get(schema)?.title.as_deref()
}

/// The class behind a schema name: without type parameters, and without the number that tells
/// classes of one name apart. Digits that belong to the name stay: `OAuth2` without an `OAuth`.
pub fn class_name(document: &Document, schema: &str) -> String {
    let class = without_parameters(schema);
    let base = class.trim_end_matches(|character: char| character.is_ascii_digit());
    let base = base.trim_end_matches('_');
    if base.len() < class.len() && !base.is_empty() && document.schemas.contains_key(base) {
        return base.to_owned();
    }
    class.to_owned()
}

/// `BulkActionSuccess_BulkError_Agent` without `_BulkError_Agent`.
fn without_parameters(name: &str) -> &str {
    generic_class(name).map_or(name, |(class, _)| class)
}
