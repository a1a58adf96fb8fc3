//! What tells the variants of a union apart although no discriminator says so.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::Document;
use super::schema::{Kind, Pointer, Property, Schema};

/// For each union without a discriminator, by its pointer: the property that has one value in
/// each variant, and another one in all others.
pub(super) fn implied(document: &Document) -> HashMap<Pointer, String> {
    let mut found = HashMap::new();
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
        match &document.resolve(&property.schema).kind {
            Kind::String { values, .. } if values.len() == 1 => values.first(),
            _ => None,
        }
    };
    let names = first.keys().map(String::as_str);
    names.filter(|_| !others.is_empty()).find(|name| {
        let mut values = HashSet::new();
        objects
            .iter()
            .all(|object| only(object, name).is_some_and(|value| values.insert(value)))
    })
}
