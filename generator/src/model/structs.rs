//! Objects with known properties.

use super::build::{Builder, Place};
use super::prose;
use super::types::{Field, Presence, Shape, Struct, Type};
use crate::document::{Kind, Schema};
use crate::evidence::TAG;

impl<'a> Builder<'a, '_, '_> {
    /// The struct of an object schema.
    pub(super) fn structure(
        &mut self,
        schema: &'a Schema,
        name: Option<&str>,
        class: &str,
    ) -> Type {
        let Kind::Object(properties) = &schema.kind else {
            return Type::JSON;
        };
        let id = &schema.pointer;
        if self.types.contains_key(id) {
            return Type::Named(id.clone(), Vec::new());
        }
        let seen = self.evidence.at(id);
        let patch = name.is_some_and(|name| self.bodies.is_patch(name));
        let variant_tag = self.variant_tag(name);
        let mut fields = Vec::new();
        for (wire, property) in properties {
            if variant_tag.as_deref() == Some(wire.as_str()) {
                continue;
            }
            let ty = self.type_of(
                &property.schema,
                Place {
                    owner: class,
                    property: wire,
                },
            );
            let absent = seen
                .and_then(|seen| seen.absent.get(wire))
                .copied()
                .unwrap_or_default();
            if property.required && absent > 0 && !property.schema.nullable {
                self.contradiction(
                    &property.schema,
                    "a required property",
                    &format!("objects without it ({absent})"),
                    "an optional property",
                );
            }
            let required = property.required && absent == 0 && !property.schema.nullable;
            let presence = match (required, patch) {
                (true, _) => Presence::Required,
                (false, true) => Presence::Patch,
                (false, false) => Presence::Optional,
            };
            let described = property.schema.description.as_deref();
            fields.push(Field {
                wire: wire.clone(),
                name: String::new(),
                ty,
                presence,
                description: described.and_then(prose::without_list),
                deprecated: property.schema.deprecated,
            });
        }
        for (wire, under) in seen.map(|seen| seen.extra.clone()).unwrap_or_default() {
            let ty = match self.evidence.at(&under).cloned() {
                Some(seen) => self.inferred(&under, &seen),
                None => Type::JSON,
            };
            self.contradiction(
                schema,
                "no such property",
                &format!("`{wire}`"),
                "an optional property",
            );
            fields.push(Field {
                wire,
                name: String::new(),
                ty,
                presence: Presence::Optional,
                description: Some("Not in the schema, but in the examples.".to_owned()),
                deprecated: false,
            });
        }
        let own_tag = name.and_then(|name| self.own_tag(name, schema));
        self.define(
            id,
            name,
            class,
            Some(schema),
            Shape::Struct(Struct { fields, own_tag }),
        )
    }

    /// The property that a union writes for its variants: a class does not have it as a field.
    fn variant_tag(&self, name: Option<&str>) -> Option<String> {
        let name = name?;
        self.bodies.variant_of(name)?;
        let schema = self.document.schemas.get(name)?;
        let Kind::Object(properties) = &schema.kind else {
            return None;
        };
        let declared = properties.iter().find(|(wire, property)| {
            let only = prose::values(self.document.resolve(&property.schema)).len() == 1;
            (wire.as_str() == TAG && only) || self.bodies.is_discriminator(name, wire)
        });
        declared.map(|(wire, _)| wire.clone())
    }

    /// The tag that a class carries outside unions, if the examples show that it must.
    fn own_tag(&mut self, name: &str, schema: &Schema) -> Option<String> {
        let class = crate::evidence::class_name(self.document, name);
        match self.bodies.own_tag(name) {
            (0, _) => None,
            (_, 0) => {
                self.contradiction(
                    schema,
                    "no tag",
                    &format!("`\"{TAG}\": \"{class}\"` outside a union"),
                    "always with its tag",
                );
                Some(class)
            }
            (with, without) => {
                let decision = if with > without {
                    "always with its tag"
                } else {
                    "without a tag"
                };
                self.contradiction(
                    schema,
                    "no tag",
                    &format!("{with} with a tag, {without} without"),
                    decision,
                );
                (with > without).then_some(class)
            }
        }
    }
}
