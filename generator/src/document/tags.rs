//! What tells the variants of a union apart although it has no discriminator of its own.

use super::Document;
use super::schema::{Discriminator, Kind, Pointer, Property, Schema};
use crate::maps::{HashMap, HashSet, IndexMap};

/// Gives unions of unions the discriminator that these have in common.
pub(super) fn share_discriminators(document: &mut Document) {
    let mut shared = HashMap::default();
    document.each_schema(&mut |schema| {
        if let Kind::Union {
            discriminator: None,
            ..
        } = &schema.kind
            && let Some(discriminator) = shared_by(document, schema, &mut HashSet::default())
        {
            shared.insert(schema.pointer.clone(), discriminator);
        }
    });
    if shared.is_empty() {
        return;
    }
    document.each_schema_mut(&mut |schema| {
        if let Kind::Union { discriminator, .. } = &mut schema.kind
            && let Some(shared) = shared.get(&schema.pointer)
        {
            *discriminator = Some(Box::new(shared.clone()));
        }
    });
}

/// The discriminator of a union: its own, or that of all unions that it consists of. Beside these, it
/// may list some of their variants once more.
fn shared_by<'d>(
    document: &'d Document,
    union: &'d Schema,
    open: &mut HashSet<&'d Pointer>,
) -> Option<Discriminator> {
    let Kind::Union {
        variants,
        discriminator,
    } = &union.kind
    else {
        return None;
    };
    if let Some(own) = discriminator {
        return Some(Discriminator::clone(own));
    }
    if !open.insert(&union.pointer) {
        return None;
    }
    let (unions, others): (Vec<&Schema>, Vec<&Schema>) = variants
        .iter()
        .partition(|variant| matches!(document.resolve(variant).kind, Kind::Union { .. }));
    let within: HashSet<&str> = unions
        .iter()
        .flat_map(|union| document.variants(union))
        .filter_map(Schema::reference)
        .collect();
    let is_within = |other: &&Schema| other.reference().is_some_and(|name| within.contains(name));
    if !others.iter().all(is_within) {
        return None;
    }
    let mut inner = unions
        .into_iter()
        .map(|union| shared_by(document, document.resolve(union), open));
    let mut whole = inner.next()??;
    for next in inner {
        let next = next?;
        if next.property != whole.property {
            return None;
        }
        for (value, target) in next.mapping {
            // A value that means two things tells nothing apart.
            match whole.mapping.get(&value) {
                Some(known) if *known != target => return None,
                Some(_) => {}
                None => drop(whole.mapping.insert(value, target)),
            }
        }
    }
    Some(whole)
}

/// For each union without a discriminator, by its pointer: the property that has one value in
/// each variant, and another one in all others.
pub(super) fn implied(document: &Document) -> HashMap<Pointer, String> {
    let mut found = HashMap::default();
    document.each_schema(&mut |schema| {
        if let Kind::Union {
            discriminator: None,
            ..
        } = &schema.kind
            && let Some(property) = implied_by(document, schema)
        {
            found.insert(schema.pointer.clone(), property.to_owned());
        }
    });
    found
}

fn implied_by<'d>(document: &'d Document, union: &'d Schema) -> Option<&'d str> {
    let mut objects: Vec<&IndexMap<String, Property>> = Vec::new();
    for variant in document.variants(union) {
        match &document.resolve(variant).kind {
            Kind::Object(properties) => objects.push(properties),
            Kind::Map(_) | Kind::Any | Kind::Reference(_) | Kind::Union { .. } => return None,
            Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_) => {}
        }
    }
    let (first, others) = objects.split_first()?;
    let only = |properties: &'d IndexMap<String, Property>, name: &str| {
        let property = properties.get(name)?;
        let mut values = document.resolve(&property.schema).listed().into_iter();
        values.next().filter(|_| values.len() == 0)
    };
    let names = first.keys().map(String::as_str);
    names.filter(|_| !others.is_empty()).find(|name| {
        let mut values = HashSet::default();
        objects
            .iter()
            .all(|object| only(object, name).is_some_and(|value| values.insert(value)))
    })
}
