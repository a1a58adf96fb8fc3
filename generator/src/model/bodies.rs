//! What the operations say about schemas: which are envelopes, patches, variants.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::decisions::SchemaKind;
use super::types::Type;
use crate::document::{Document, Kind, ParameterIn, Pointer, Property, Schema};
use crate::evidence::{Evidence, Seen};

/// What the use of schemas says about them.
#[derive(Debug, Default)]
pub(super) struct Bodies<'d> {
    /// The unions of the document, by pointer.
    unions: HashMap<&'d str, &'d Schema>,
    envelopes: HashMap<String, Envelope>,
    page_links: HashSet<String>,
    patches: HashSet<String>,
    variants: HashMap<String, Vec<Pointer>>,
    wide_ids: HashSet<String>,
    discriminators: HashSet<(String, String)>,
    own_tags: HashMap<String, OwnTags>,
}

/// How a class stood outside unions.
#[derive(Debug, Clone, Default)]
pub(super) struct OwnTags {
    /// The tags that it carried.
    pub(super) tags: BTreeSet<String>,
    /// Whether it stood without a tag.
    pub(super) untagged: bool,
}

/// What is wrapped around a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Envelope {
    /// `{"data": …}`.
    Data,
    /// `{"data": […]}`, where the list may be left out.
    DataList,
    /// `{"data": […], "meta": …}`.
    Page,
}

impl Envelope {
    /// As the report says it.
    pub(super) fn kind(self) -> SchemaKind {
        match self {
            Self::Data | Self::DataList => SchemaKind::Envelope,
            Self::Page => SchemaKind::Page,
        }
    }

    /// The envelope around a value; around a list it takes the items.
    pub(super) fn wrap(self, data: Type) -> Type {
        match (self, data) {
            (Self::DataList, Type::List(item)) => Type::DataList(item),
            (Self::Page, Type::List(item)) => Type::Page(item),
            (_, data) => Type::Data(Box::new(data)),
        }
    }
}

impl<'d> Bodies<'d> {
    pub(super) fn find(document: &'d Document, evidence: &Evidence) -> Self {
        let mut bodies = Self::default();
        let mut used_inside: HashSet<&str> = HashSet::new();
        for schema in document.schemas.values() {
            references(schema, &mut |name| {
                used_inside.insert(name);
            });
        }
        let mut body_schemas: BTreeMap<&str, bool> = BTreeMap::new();
        for operation in &document.operations {
            for (media, schema) in operation
                .media()
                .filter_map(|media| Some((media, media.schema.as_ref()?)))
            {
                match &schema.kind {
                    Kind::Reference(name) if media.is_json() => {
                        let clean = evidence.at(&schema.pointer).is_none_or(Seen::only_objects);
                        *body_schemas.entry(name).or_insert(true) &= clean;
                    }
                    Kind::Reference(_)
                    | Kind::String { .. }
                    | Kind::Integer { .. }
                    | Kind::Number
                    | Kind::Boolean
                    | Kind::Array(_)
                    | Kind::Object(_)
                    | Kind::Map(_)
                    | Kind::Union { .. }
                    | Kind::Any => references(schema, &mut |name| {
                        used_inside.insert(name);
                    }),
                }
            }
            for parameter in &operation.parameters {
                if parameter.location == ParameterIn::Path
                    && matches!(&parameter.schema.kind, Kind::Integer { format } if format.as_deref() != Some("int32"))
                {
                    bodies.wide_ids.insert(parameter.name.clone());
                }
            }
        }
        for (name, clean) in body_schemas {
            let schema = document
                .schemas
                .get(name)
                .filter(|_| clean && !used_inside.contains(name));
            if let Some((envelope, links)) =
                schema.and_then(|schema| envelope(document, evidence, schema))
            {
                bodies.envelopes.insert(name.to_owned(), envelope);
                bodies.page_links.extend(links);
            }
        }
        bodies.find_patches(document);
        bodies.find_variants(document, evidence);
        bodies
    }

    /// The envelope that a schema is, and the schema of what is in it.
    pub(super) fn envelope(
        &self,
        document: &'d Document,
        name: &str,
    ) -> Option<(Envelope, &'d Schema)> {
        let envelope = *self.envelopes.get(name)?;
        let Kind::Object(properties) = &document.schemas.get(name)?.kind else {
            return None;
        };
        Some((envelope, &properties.get("data")?.schema))
    }

    /// The envelope that a body written out in place is, and the schema of what is in it.
    pub(super) fn inline_envelope(
        document: &Document,
        evidence: &Evidence,
        schema: &'d Schema,
    ) -> Option<(Envelope, &'d Schema)> {
        let (envelope, _) = envelope(document, evidence, schema)?;
        let Kind::Object(properties) = &schema.kind else {
            return None;
        };
        Some((envelope, &properties.get("data")?.schema))
    }

    /// The union at a pointer.
    pub(super) fn union(&self, pointer: &str) -> Option<&'d Schema> {
        self.unions.get(pointer).copied()
    }

    /// Whether a schema is the `meta` of pages.
    pub(super) fn is_page_links(&self, name: &str) -> bool {
        self.page_links.contains(name)
    }

    /// Whether absent properties of a schema mean "leave as it is".
    pub(super) fn is_patch(&self, name: &str) -> bool {
        self.patches.contains(name)
    }

    /// The pointers of the unions that a schema is a variant of; none if it is no variant.
    pub(super) fn variant_of(&self, name: &str) -> Option<&[Pointer]> {
        self.variants.get(name).map(Vec::as_slice)
    }

    /// Whether unions tell a class from others by this property, wherever it stands.
    pub(super) fn is_discriminator(&self, name: &str, property: &str) -> bool {
        self.discriminators
            .contains(&(name.to_owned(), property.to_owned()))
    }

    /// How a class stood outside unions.
    pub(super) fn own_tags(&self, name: &str) -> OwnTags {
        self.own_tags.get(name).cloned().unwrap_or_default()
    }

    /// Whether a path parameter of this name has 64 bits.
    pub(super) fn is_wide_id(&self, name: &str) -> bool {
        self.wide_ids.contains(name)
    }

    /// The body of a PATCH is a partial update if the schema or the summary says so, and nothing
    /// but such bodies uses the schema.
    fn find_patches(&mut self, document: &Document) {
        let mut patched = HashSet::new();
        let mut other = HashSet::new();
        for operation in &document.operations {
            let Some(schema) = operation
                .request
                .iter()
                .flat_map(|body| &body.media)
                .find_map(|media| media.schema.as_ref())
            else {
                continue;
            };
            let Some(held) = held(document, schema) else {
                continue;
            };
            let says = |text: &str| {
                let text = text.to_lowercase();
                text.contains("patch") || text.contains("update")
            };
            let patch = operation.method == "PATCH"
                && (operation.summary.as_deref().is_some_and(says) || says(held));
            if patch {
                patched.insert(held);
            } else {
                other.insert(held);
            }
        }
        self.patches = patched
            .difference(&other)
            .map(|name| (*name).to_owned())
            .collect();
    }

    fn find_variants(&mut self, document: &'d Document, evidence: &Evidence) {
        let mut uses: HashMap<&str, HashSet<&str>> = HashMap::new();
        let mut told: HashMap<(&str, &str), HashSet<&str>> = HashMap::new();
        document.each_schema(&mut |schema| match &schema.kind {
            Kind::Union { .. } => {
                self.unions.insert(&schema.pointer, schema);
                for variant in document.variants(schema) {
                    let Kind::Reference(name) = &variant.kind else {
                        continue;
                    };
                    let unions = self.variants.entry(name.clone()).or_default();
                    unions.push(schema.pointer.clone());
                    if let Some(property) = document.told_by(schema) {
                        let places = told.entry((name, property)).or_default();
                        places.insert(&variant.pointer);
                    }
                }
            }
            Kind::Reference(name) => {
                uses.entry(name).or_default().insert(&schema.pointer);
                if let Some(seen) = evidence.at(&schema.pointer) {
                    let own = self.own_tags.entry(name.clone()).or_default();
                    own.tags.extend(seen.own_tags.iter().cloned());
                    own.untagged |= seen.untagged;
                }
            }
            Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Any => {}
        });
        // What stands elsewhere, too, has its tag as a property like any other.
        self.discriminators = told
            .into_iter()
            .filter(|((name, _), places)| uses.get(name).is_some_and(|uses| uses == places))
            .map(|((name, property), _)| (name.to_owned(), property.to_owned()))
            .collect();
    }
}

fn references<'d>(schema: &'d Schema, f: &mut impl FnMut(&'d str)) {
    schema.each(&mut |schema| {
        if let Kind::Reference(name) = &schema.kind {
            f(name);
        }
    });
}

/// The class of the objects that a body holds, one or many.
fn held<'d>(document: &'d Document, body: &'d Schema) -> Option<&'d str> {
    let mut seen = HashSet::new();
    let mut name = None;
    let mut at = body;
    loop {
        match &at.kind {
            Kind::Reference(next) if seen.insert(next) => {
                name = Some(next.as_str());
                at = document.schemas.get(next)?;
            }
            Kind::Array(inner) => {
                name = None;
                at = inner;
            }
            Kind::Object(properties) => match (properties.len(), properties.get("data")) {
                (1, Some(data)) if name.is_some() => {
                    name = None;
                    at = &data.schema;
                }
                _ => return name,
            },
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => return None,
        }
    }
}

fn envelope(
    document: &Document,
    evidence: &Evidence,
    schema: &Schema,
) -> Option<(Envelope, Option<String>)> {
    let Kind::Object(properties) = &schema.kind else {
        return None;
    };
    let seen = evidence.at(&schema.pointer);
    if schema.additional.is_some() || seen.is_some_and(|seen| !seen.extra.is_empty()) {
        return None;
    }
    let data = properties.get("data")?;
    // What the examples contradict is described as it is, property by property.
    let clean = |property: &Property| {
        evidence.at(&property.schema.pointer).is_none_or(|seen| {
            match document.resolve(&property.schema).kind {
                Kind::Array(_) => seen.only_arrays(),
                Kind::Object(_) => seen.only_objects(),
                Kind::Reference(_)
                | Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Map(_)
                | Kind::Union { .. }
                | Kind::Any => true,
            }
        })
    };
    let is_list = matches!(document.resolve(&data.schema).kind, Kind::Array(_));
    let direct_list = matches!(data.schema.kind, Kind::Array(_));
    if !clean(data) {
        return None;
    }
    let absent = seen
        .and_then(|seen| seen.absent.get("data"))
        .is_some_and(|count| *count > 0);
    match (properties.len(), properties.get("meta")) {
        (1, _) if data.required && !absent => Some((Envelope::Data, None)),
        (1, _) if direct_list => Some((Envelope::DataList, None)),
        (2, Some(meta)) if is_list && direct_list && clean(meta) => {
            let links = meta.schema.kind.reference().cloned();
            is_links(document, evidence, &meta.schema).then_some((Envelope::Page, links))
        }
        _ => None,
    }
}

/// Whether a schema is nothing but links to the pages around one.
fn is_links(document: &Document, evidence: &Evidence, schema: &Schema) -> bool {
    let schema = document.resolve(schema);
    let Kind::Object(properties) = &schema.kind else {
        return false;
    };
    schema.additional.is_none()
        && properties.len() == 2
        && ["previous", "next"].iter().all(|link| {
            properties.get(*link).is_some_and(|property| {
                matches!(property.schema.kind, Kind::String { .. })
                    && evidence
                        .at(&property.schema.pointer)
                        .is_none_or(crate::evidence::Seen::only_strings)
            })
        })
        && evidence
            .at(&schema.pointer)
            .is_none_or(|seen| seen.extra.is_empty())
}
