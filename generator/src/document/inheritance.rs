//! Classes that others extend: where one of them may stand, any of those may.

use openapiv3::{ReferenceOr, SchemaKind};

use super::lower::Lower;
use super::reference;
use super::reference::COMPONENTS;
use super::schema::{Discriminator, Kind, Schema};
use super::schemas::discriminator;
use super::tag::Tag;
use crate::maps::{HashMap, HashSet, IndexMap};

impl Lower<'_, '_, '_> {
    /// Makes unions of the classes that have a discriminator, and that others include by `allOf`.
    pub(super) fn inherit(&mut self, schemas: &mut IndexMap<String, Schema>) {
        let Some(components) = &self.api.components else {
            return;
        };
        let mut children: HashMap<String, Vec<&str>> = HashMap::default();
        let mut bases = IndexMap::default();
        for (name, schema) in &components.schemas {
            let ReferenceOr::Item(schema) = schema else {
                continue;
            };
            for parent in parents(schema) {
                children.entry(parent).or_default().push(name);
            }
            let is_object = schemas
                .get(name)
                .is_some_and(|schema| matches!(schema.kind, Kind::Object(_)));
            if let Some(declared) = &schema.schema_data.discriminator
                && is_object
            {
                bases.insert(name.as_str(), discriminator(declared));
            }
        }
        bases.retain(|name, _| children.contains_key(*name));
        write_out(schemas, &bases, &children);
        for (name, declared) in &bases {
            let Some(schema) = schemas.get_mut(*name) else {
                continue;
            };
            let mut variants = Vec::new();
            let mut open = vec![*name];
            let mut seen = vec![*name];
            while let Some(parent) = open.pop() {
                for child in children.get(parent).into_iter().flatten() {
                    if seen.contains(child) {
                        continue;
                    }
                    seen.push(child);
                    // What is extended further under a tag of its own brings its variants itself.
                    if !bases.contains_key(child) {
                        open.push(child);
                    }
                    let at = super::join(&super::join(COMPONENTS, name), child);
                    variants.push(Schema::plain(&at, Kind::Reference((*child).to_owned())));
                }
            }
            let mut declared = declared.clone();
            let own = if components.schemas.contains_key("Base") {
                format!("{name}Base")
            } else {
                "Base".to_owned()
            };
            let unmapped = declared.mapping.is_empty();
            let mapped = declared.mapping.values_mut().find(|target| target == name);
            let may_stand_itself = match mapped {
                Some(target) => {
                    target.clone_from(&own);
                    true
                }
                None if unmapped => {
                    let tag = Tag::Text((*name).to_owned());
                    declared.mapping.insert(tag, own.clone());
                    true
                }
                None => false,
            };
            if may_stand_itself {
                let mut kind = schema.kind.clone();
                if let Kind::Object(properties) = &mut kind {
                    properties.shift_remove(&declared.property);
                }
                let base = Schema {
                    kind,
                    title: Some(own),
                    nullable: false,
                    example: None,
                    pointer: super::join(&schema.pointer, "base").into(),
                    ..schema.clone()
                };
                variants.insert(0, base);
            }
            schema.additional = None;
            schema.kind = Kind::Union {
                variants,
                discriminator: Some(Box::new(declared)),
            };
        }
    }
}

/// Classes that add nothing to the one that they extend have its properties: a reference to it would
/// lead to the union that it becomes, and so back to them.
fn write_out(
    schemas: &mut IndexMap<String, Schema>,
    bases: &IndexMap<&str, Discriminator>,
    children: &HashMap<String, Vec<&str>>,
) {
    for name in bases.keys() {
        let mut open = vec![*name];
        let mut seen = HashSet::from_iter([*name]);
        while let Some(parent) = open.pop() {
            let Some(base) = schemas.get(parent) else {
                continue;
            };
            let (kind, additional) = (base.kind.clone(), base.additional.clone());
            for child in children.get(parent).into_iter().flatten() {
                if !seen.insert(child) {
                    continue;
                }
                open.push(child);
                if let Some(schema) = schemas.get_mut(*child)
                    && matches!(&schema.kind, Kind::Reference(target) if target == parent)
                {
                    schema.kind = kind.clone();
                    schema.additional.clone_from(&additional);
                }
            }
        }
    }
}

/// The component schemas that a schema includes.
fn parents(schema: &openapiv3::Schema) -> impl Iterator<Item = String> {
    let parts = match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of.as_slice(),
        SchemaKind::Any(any) => any.all_of.as_slice(),
        SchemaKind::Type(_)
        | SchemaKind::OneOf { .. }
        | SchemaKind::AnyOf { .. }
        | SchemaKind::Not { .. } => &[],
    };
    parts.iter().filter_map(|part| match part {
        ReferenceOr::Reference { reference } => reference::schema_name(reference),
        ReferenceOr::Item(_) => None,
    })
}
