//! Objects with known properties.

use std::collections::BTreeSet;

use super::builder::{Builder, Place};
use super::types::{Class, Field, Presence, Rest, Scalars, Shape, Struct, Type, Visibility};
use crate::document::prose;
use crate::document::{Kind, Property, Schema, WrittenBy};
use crate::evidence::{SecretSource, Seen, TAG};
use crate::maps::IndexMap;

impl<'a> Builder<'a, '_, '_> {
    /// Whether a property is always there. `absent` examples lack it, or have a null in its place.
    fn presence(&mut self, property: &'a Property, absent: usize) -> Presence {
        let schema = &property.schema;
        let nulls = self.evidence.at(&schema.pointer);
        let nulls = nulls.map_or(0, |seen| seen.nulls);
        let (shown, decided) = if absent <= nulls {
            ("nulls", "a property that may be null")
        } else {
            ("objects without it", "an optional property")
        };
        let nullable = self.document.is_nullable(schema);
        let both = self.document.written_by(schema) == WrittenBy::Both;
        if property.required && absent > 0 && !nullable && both {
            let shown = format!("{shown} ({absent})");
            self.contradiction(schema, "a required property", &shown, decided);
        }
        if property.required && absent == 0 && !nullable {
            Presence::Required
        } else if property.required && absent <= nulls {
            Presence::Nullable
        } else if property.clears {
            Presence::Patch
        } else {
            Presence::Optional
        }
    }

    /// The struct of an object schema.
    pub(super) fn structure(
        &mut self,
        schema: &'a Schema,
        name: Option<&str>,
        class: &Class,
    ) -> Type {
        let Kind::Object(properties) = &schema.kind else {
            return Type::JSON;
        };
        let id = &schema.pointer;
        if self.types.contains_key(id) {
            return Type::Named(id.clone(), Vec::new());
        }
        let seen = self.evidence.at(id);
        let mut fields = self.declared_fields(properties, seen, name, class);
        fields.extend(self.shown_fields(schema, seen));
        let mut own_tag = None;
        if let Some(name) = name.filter(|_| !fields.iter().any(|field| field.wire == TAG)) {
            match self.own_tag(name, schema) {
                OwnTag::None => {}
                OwnTag::Always(tag) => own_tag = Some(tag),
                OwnTag::Property => fields.push(Field {
                    wire: TAG.to_owned(),
                    ty: Type::STRING,
                    presence: Presence::Optional,
                    null_clears: false,
                    scalars: Scalars::AsDeclared,
                    written_by: WrittenBy::Both,
                    description: Some("The class name, if the object has one.".to_owned()),
                    deprecated: false,
                    visibility: Visibility::Open,
                }),
            }
        }
        let mut rest = self.rest(schema, class);
        if let (Some(rest), Some(_)) = (&mut rest, &own_tag) {
            rest.tags.insert(TAG.to_owned());
        }
        self.define(
            id,
            name,
            class,
            Some(schema),
            Shape::Struct(Struct {
                fields,
                rest,
                own_tag,
            }),
        )
    }

    /// The fields of the properties that a schema has.
    fn declared_fields(
        &mut self,
        properties: &'a IndexMap<String, Property>,
        seen: Option<&Seen>,
        name: Option<&str>,
        class: &Class,
    ) -> Vec<Field> {
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
            let presence = self.presence(property, absent);
            let described = property.schema.description.as_deref();
            let secret = SecretSource::of(self.document, wire, &property.schema);
            let null_clears = presence == Presence::Patch
                && (property.is_null_meant || self.is_shown_null(&property.schema));
            fields.push(Field {
                wire: wire.clone(),
                ty,
                presence,
                null_clears,
                scalars: self.scalars(&property.schema),
                written_by: self.document.written_by(&property.schema),
                description: described.and_then(prose::without_list),
                deprecated: property.schema.deprecated,
                visibility: secret.map_or(Visibility::Open, Visibility::Secret),
            });
        }
        fields
    }

    /// The fields of the properties that only the examples of a schema have.
    fn shown_fields(&mut self, schema: &'a Schema, seen: Option<&Seen>) -> Vec<Field> {
        let mut fields = Vec::new();
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
            let secret = SecretSource::of_name(self.document, &wire);
            fields.push(Field {
                wire,
                ty,
                presence: Presence::Optional,
                null_clears: false,
                scalars: Scalars::AsDeclared,
                written_by: WrittenBy::Both,
                description: Some("This appears in the examples but not in the schema.".to_owned()),
                deprecated: false,
                visibility: secret.map_or(Visibility::Open, Visibility::Secret),
            });
        }
        fields
    }

    /// Whether an example shows null in the place of a property.
    fn is_shown_null(&self, schema: &Schema) -> bool {
        let seen = self.evidence.at(&schema.pointer);
        seen.is_some_and(|seen| seen.nulls > 0)
    }

    /// What holds the properties that have no field of their own, if there may be any.
    fn rest(&mut self, schema: &'a Schema, class: &Class) -> Option<Rest> {
        let values = schema.additional.as_deref()?;
        let place = Place {
            owner: class,
            property: "property",
        };
        let value = self.element(values, place);
        let secret = SecretSource::of(self.document, Rest::WIRE, values);
        Some(Rest {
            field: Field {
                wire: Rest::WIRE.to_owned(),
                ty: Type::Map(Box::new(Type::STRING), Box::new(value)),
                presence: Presence::Rest,
                null_clears: false,
                scalars: self.scalars(values),
                written_by: WrittenBy::Both,
                description: values.description.as_deref().and_then(prose::without_list),
                deprecated: false,
                visibility: secret.map_or(Visibility::Open, Visibility::Secret),
            },
            tags: BTreeSet::new(),
        })
    }

    /// The property that a union writes for its variants: a class does not have it as a field,
    /// unless it can hold one of several values.
    fn variant_tag(&self, name: Option<&str>) -> Option<String> {
        let name = name?;
        self.basis.bodies.variant_of(name)?;
        let schema = self.document.schemas.get(name)?;
        let Kind::Object(properties) = &schema.kind else {
            return None;
        };
        let declared = properties.iter().find(|(wire, property)| {
            let several = prose::values(self.document.resolve(&property.schema)).len() > 1;
            (wire.as_str() == TAG && !several) || self.basis.bodies.is_discriminator(name, wire)
        });
        declared.map(|(wire, _)| wire.clone())
    }

    /// How a class carries its tag outside unions, if the examples show that it must: always; or,
    /// where they show it in different ways, as a property like any other.
    fn own_tag(&mut self, name: &str, schema: &Schema) -> OwnTag {
        let own = self.basis.bodies.own_tags(name);
        let mut tags = own.tags.into_iter();
        match (tags.next(), tags.next(), own.untagged) {
            (None, _, _) => OwnTag::None,
            (Some(tag), None, false) => {
                let shown = format!("`\"{TAG}\": \"{tag}\"` outside a union");
                self.contradiction(schema, "no tag", &shown, "always with its tag");
                OwnTag::Always(tag)
            }
            _ => {
                let shown = "several tags outside a union, or some objects without";
                self.contradiction(schema, "no tag", shown, "an optional property");
                OwnTag::Property
            }
        }
    }
}

/// How a class carries its tag outside unions.
enum OwnTag {
    None,
    Always(String),
    Property,
}
