//! Schemas that only wrap what bodies hold: `{"data": …}`, and pages with links to others.

use std::collections::BTreeMap;

use super::types::Envelope;
use crate::document::{Document, Kind, Media, Property, Schema};
use crate::evidence::{Evidence, Seen};
use crate::maps::{HashMap, HashSet, IndexMap};

/// The property that holds the content.
const DATA: &str = "data";
/// The property of a page that holds its links.
const META: &str = "meta";
/// The link to the page after a page.
const NEXT: &str = "next";
/// The link to the page before a page.
const PREVIOUS: &str = "previous";

/// A schema that may be no more than what stands around the content of bodies.
#[derive(Debug)]
pub(super) struct Wrapper<'d> {
    pub(super) envelope: Envelope,
    /// The schema of the content: of a list or a page, of the whole list.
    pub(super) data: &'d Schema,
    /// The component schema of the links, if it is a page and they have one.
    pub(super) links: Option<&'d str>,
    /// What it has besides, in order: `requestId`, `meta.total`.
    pub(super) beside: Vec<String>,
}

/// Finds them, by their pointers.
pub(super) fn find<'d>(
    document: &'d Document,
    evidence: &Evidence,
) -> HashMap<&'d str, Wrapper<'d>> {
    let mut used_inside: HashSet<&str> = HashSet::default();
    let mut note = |schema: &'d Schema| {
        schema.each(&mut |schema| {
            used_inside.extend(schema.kind.reference().map(String::as_str));
        });
    };
    document.schemas.values().for_each(&mut note);
    let callbacks = document.operations.iter();
    let callbacks = callbacks.flat_map(|operation| &operation.callbacks);
    let delivered = callbacks.flat_map(|callback| &callback.media);
    delivered
        .filter_map(|media| media.schema.as_ref())
        .for_each(&mut note);
    // Whether requests are wrapped in them: what stands there besides has to be sent.
    let mut bodies: BTreeMap<&str, (&Schema, bool)> = BTreeMap::new();
    for operation in &document.operations {
        let request = operation.request.iter().flat_map(|request| &request.media);
        let responses = operation.responses.iter();
        let answers = responses.flat_map(|response| &response.media);
        let media = request.map(|media| (media, true));
        for (media, is_sent) in media.chain(answers.map(|media| (media, false))) {
            let Some(schema) = &media.schema else {
                continue;
            };
            match whole(document, evidence, media, schema) {
                Some(whole) => {
                    let entry = bodies.entry(&whole.pointer).or_insert((whole, false));
                    entry.1 |= is_sent;
                }
                None => note(schema),
            }
        }
    }
    let wrappers = bodies.into_values().filter_map(|(schema, is_sent)| {
        let name = schema.pointer.strip_prefix("/components/schemas/");
        let wrapper = wrapper(document, evidence, schema)?;
        let is_free = name.is_none_or(|name| !used_inside.contains(name));
        let fits = is_free && (!is_sent || wrapper.beside.is_empty());
        fits.then_some((&*schema.pointer, wrapper))
    });
    wrappers.collect()
}

/// The schema of a whole body of JSON, if it can be a wrapper: written out in place, or a component
/// where nothing but objects stands.
fn whole<'d>(
    document: &'d Document,
    evidence: &Evidence,
    media: &Media,
    schema: &'d Schema,
) -> Option<&'d Schema> {
    if !media.is_json() {
        return None;
    }
    match schema.kind.reference() {
        Some(name) => {
            let clean = evidence.at(&schema.pointer).is_none_or(Seen::only_objects);
            document.schemas.get(name).filter(|_| clean)
        }
        None => schema.kind.properties().map(|_| schema),
    }
}

fn wrapper<'d>(
    document: &'d Document,
    evidence: &Evidence,
    schema: &'d Schema,
) -> Option<Wrapper<'d>> {
    let properties = schema.kind.properties()?;
    let data = properties.get(DATA)?;
    // What the examples contradict is described as it is, property by property.
    if !is_clean(document, evidence, data) {
        return None;
    }
    let is_list = matches!(data.schema.kind, Kind::Array(_));
    let meta = properties.get(META).filter(|meta| {
        is_list && is_clean(document, evidence, meta) && has_links(document, evidence, meta)
    });
    let seen = evidence.at(&schema.pointer);
    let absent = seen.and_then(|seen| seen.absent.get(DATA));
    let is_always_there = data.required && absent.is_none_or(|count| *count == 0);
    let envelope = match meta {
        Some(_) => Envelope::Page,
        None if is_always_there => Envelope::Data,
        None if is_list => Envelope::List,
        None => return None,
    };
    let mut beside = others(properties, evidence, schema, &[DATA]);
    if let Some(meta) = meta {
        let links = document.resolve(&meta.schema);
        beside.retain(|name| name != META);
        let more = links.kind.properties().map(|properties| {
            let others = others(properties, evidence, links, &[NEXT, PREVIOUS]);
            others.into_iter().map(|name| format!("{META}.{name}"))
        });
        beside.extend(more.into_iter().flatten());
    }
    Some(Wrapper {
        envelope,
        data: &data.schema,
        links: meta.and_then(|meta| meta.schema.kind.reference().map(String::as_str)),
        beside,
    })
}

/// The properties that a schema declares or that its examples show, but these.
fn others(
    properties: &IndexMap<String, Property>,
    evidence: &Evidence,
    schema: &Schema,
    but: &[&str],
) -> Vec<String> {
    let shown = evidence.at(&schema.pointer);
    let shown = shown.into_iter().flat_map(|seen| seen.extra.keys());
    let any = schema.additional.as_ref().map(|_| ANY.to_owned());
    let names = properties.keys().chain(shown).cloned().chain(any);
    names.filter(|name| !but.contains(&name.as_str())).collect()
}

/// Properties that have no name in the document.
const ANY: &str = "*";

/// Whether the examples show what the schema says.
fn is_clean(document: &Document, evidence: &Evidence, property: &Property) -> bool {
    let Some(seen) = evidence.at(&property.schema.pointer) else {
        return true;
    };
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
}

/// Whether a property has links to the pages around one.
fn has_links(document: &Document, evidence: &Evidence, property: &Property) -> bool {
    let Some(properties) = document.resolve(&property.schema).kind.properties() else {
        return false;
    };
    let is_link = |property: &Property| {
        let seen = evidence.at(&property.schema.pointer);
        matches!(property.schema.kind, Kind::String { .. }) && seen.is_none_or(Seen::only_strings)
    };
    properties.get(NEXT).is_some_and(is_link) && properties.get(PREVIOUS).is_none_or(is_link)
}
