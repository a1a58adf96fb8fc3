//! Every schema of a document, one after the other.

use super::Document;
use super::schema::{Kind, Schema};

impl Document {
    /// Calls a function on every schema of the document.
    pub fn each_schema<'d>(&'d self, f: &mut impl FnMut(&'d Schema)) {
        for schema in self.schemas.values() {
            schema.each(f);
        }
        for operation in &self.operations {
            for parameter in &operation.parameters {
                parameter.schema.each(f);
            }
            for schema in operation.media().filter_map(|media| media.schema.as_ref()) {
                schema.each(f);
            }
        }
    }
}

impl Document {
    /// Calls a function on every schema of the document, which may change it.
    pub(super) fn each_schema_mut(&mut self, f: &mut impl FnMut(&mut Schema)) {
        for schema in self.schemas.values_mut() {
            schema.each_mut(f);
        }
        for operation in &mut self.operations {
            for parameter in &mut operation.parameters {
                parameter.schema.each_mut(f);
            }
            let media = operation.media_mut();
            for schema in media.filter_map(|media| media.schema.as_mut()) {
                schema.each_mut(f);
            }
        }
    }
}

/// Where a schema stands within another.
#[derive(Debug, Clone, Copy)]
pub enum Part<'d> {
    /// It describes the items of a list, or the values of a map.
    Items,
    /// It describes a property.
    Property(&'d str),
    /// It is one of several.
    Variant(usize),
}

impl Schema {
    /// Calls a function on this schema and those within it.
    pub fn each<'d>(&'d self, f: &mut impl FnMut(&'d Schema)) {
        f(self);
        self.parts(&mut |_, part| part.each(f));
    }

    /// Calls a function on this schema and those within it, which may change them.
    fn each_mut(&mut self, f: &mut impl FnMut(&mut Schema)) {
        f(self);
        if let Some(additional) = &mut self.additional {
            additional.each_mut(f);
        }
        match &mut self.kind {
            Kind::Array(inner) | Kind::Map(inner) => inner.each_mut(f),
            Kind::Object(properties) => properties
                .values_mut()
                .for_each(|property| property.schema.each_mut(f)),
            Kind::Union { variants, .. } => {
                for variant in variants {
                    variant.each_mut(f);
                }
            }
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Any => {}
        }
    }

    /// Calls a function on the schemas that stand right within this one.
    pub fn parts<'d>(&'d self, f: &mut impl FnMut(Part<'d>, &'d Schema)) {
        if let Some(additional) = &self.additional {
            f(Part::Items, additional);
        }
        match &self.kind {
            Kind::Array(inner) | Kind::Map(inner) => f(Part::Items, inner),
            Kind::Object(properties) => properties
                .iter()
                .for_each(|(name, property)| f(Part::Property(name), &property.schema)),
            Kind::Union { variants, .. } => variants
                .iter()
                .enumerate()
                .for_each(|(index, variant)| f(Part::Variant(index), variant)),
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Any => {}
        }
    }
}
