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

impl Schema {
    /// Calls a function on this schema and those within it.
    pub fn each<'d>(&'d self, f: &mut impl FnMut(&'d Schema)) {
        f(self);
        if let Some(additional) = &self.additional {
            additional.each(f);
        }
        match &self.kind {
            Kind::Array(inner) | Kind::Map(inner) => inner.each(f),
            Kind::Object(properties) => properties
                .values()
                .for_each(|property| property.schema.each(f)),
            Kind::Union { variants, .. } => variants.iter().for_each(|variant| variant.each(f)),
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Any => {}
        }
    }
}
