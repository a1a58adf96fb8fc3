//! What becomes of component schemas.

use super::Outcome;
use super::builder::{Builder, Place};
use super::decisions::SchemaKind;
use super::types::{Class, Content, Envelope, Scalar, Type};
use crate::document::{Kind, Schema};
use crate::evidence::class_of;
use crate::words::generic_class;

impl<'a> Builder<'a, '_, '_> {
    /// The type of a component schema, whatever stands around it in bodies.
    pub(super) fn component(&mut self, name: &str) -> Type {
        self.component_content(name).item
    }

    /// What a component schema holds. Recursion ends at a schema that is being built.
    pub(super) fn component_content(&mut self, name: &str) -> Content {
        if let Some(outcome) = self.outcomes.get(name) {
            return outcome.content();
        }
        let document = self.document;
        let Some(schema) = document.schemas.get(name) else {
            return Content::JSON;
        };
        if !self.in_progress.insert(name.to_owned()) {
            return Content::plain(match schema.kind {
                Kind::Object(_) | Kind::Union { .. } => {
                    Type::Named(schema.pointer.clone(), Vec::new())
                }
                Kind::Reference(_)
                | Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Array(_)
                | Kind::Map(_)
                | Kind::Any => Type::JSON,
            });
        }
        let outcome = self.outcome(name, schema);
        self.in_progress.remove(name);
        let content = outcome.content();
        self.outcomes.insert(name.to_owned(), outcome);
        content
    }

    /// The type of what a reference leads to. Objects and unions are types of their own, and their
    /// definitions can wait: so this goes no deeper, however long a way through references is.
    pub(super) fn referred(&mut self, reference: &'a Schema) -> Type {
        let mut name = None;
        let mut at = reference;
        while let Kind::Reference(next) = &at.kind
            && let Some(target) = self.document.schemas.get(next)
        {
            name = Some(next);
            at = target;
        }
        let Some(name) = name else {
            return Type::JSON;
        };
        let is_own_type = match &at.kind {
            Kind::Union { .. } => true,
            Kind::Object(properties) => {
                !properties.is_empty()
                    && !self.page_links.contains(name.as_str())
                    && !self.is_envelope(name)
            }
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Map(_)
            | Kind::Any => false,
        };
        if is_own_type {
            Type::Named(at.pointer.clone(), Vec::new())
        } else {
            self.component(name)
        }
    }

    fn outcome(&mut self, name: &str, schema: &'a Schema) -> Outcome {
        if self.page_links.contains(name) {
            let links = Content::plain(Type::Scalar(Scalar::PageLinks));
            return Outcome::Type(links, SchemaKind::PageLinks);
        }
        if let Some(body) = self.envelopes.get(&*schema.pointer) {
            let place = Place {
                owner: &Class::named(name),
                property: "data",
            };
            let content = self.wrapped(body, place);
            let kind = match content.envelope {
                Envelope::Page => SchemaKind::Page,
                Envelope::None | Envelope::Data | Envelope::List => SchemaKind::Envelope,
            };
            return Outcome::Type(content, kind);
        }
        let class = Class::named(match self.document.copy_of(name) {
            Some(_) => name.to_owned(),
            None => class_of(self.document, name),
        });
        match &schema.kind {
            Kind::Object(properties) if properties.is_empty() => {
                match self.basis.bodies.variant_of(name) {
                    Some(unions)
                        if !self.has_extra(schema)
                            && unions.iter().all(|union| self.is_enumeration(union)) =>
                    {
                        Outcome::Skipped(format!(
                            "a value of the enumeration `{}`",
                            unions
                                .first()
                                .map_or("", |union| union.rsplit('/').next().unwrap_or(union))
                        ))
                    }
                    Some(unions) if self.is_free_in(unions, name) => {
                        Outcome::plain(Type::any_object(), SchemaKind::Map)
                    }
                    Some(_) => Outcome::plain(
                        self.structure(schema, Some(name), &class),
                        SchemaKind::Struct,
                    ),
                    None => Outcome::plain(Type::any_object(), SchemaKind::Map),
                }
            }
            Kind::Object(_) => Outcome::plain(
                self.structure(schema, Some(name), &class),
                SchemaKind::Struct,
            ),
            Kind::Union { .. } => {
                let ty = self.union(schema, Some(name), &class);
                let def = ty.id().and_then(|id| self.types.get(id));
                let kind = if def.is_some_and(|def| def.shape.is_enumeration()) {
                    SchemaKind::Enumeration
                } else {
                    SchemaKind::Union
                };
                Outcome::plain(ty, kind)
            }
            Kind::Map(_) => Outcome::plain(self.named_map(name, schema), SchemaKind::Map),
            Kind::Array(_) => self.plain_outcome(schema, &class, SchemaKind::Array),
            Kind::Reference(_) => self.plain_outcome(schema, &class, SchemaKind::Alias),
            Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Any => self.plain_outcome(schema, &class, SchemaKind::Value),
        }
    }

    /// A schema that has no type of its own.
    fn plain_outcome(&mut self, schema: &'a Schema, class: &Class, kind: SchemaKind) -> Outcome {
        let place = Place {
            owner: class,
            property: "item",
        };
        Outcome::plain(self.type_of(schema, place), kind)
    }

    /// A map that is a component: its name says more than its schema, for keys and values come
    /// from `Map[UUID, Option[AttributeValue]]`.
    fn named_map(&mut self, name: &str, schema: &'a Schema) -> Type {
        let Kind::Map(values) = &schema.kind else {
            return Type::JSON;
        };
        let parameters = generic_class(name).map(|(_, parameters)| parameters);
        let words: Vec<_> = parameters.iter().flat_map(|all| all.split('_')).collect();
        let value_name = words.last().copied().unwrap_or(name);
        let (class, value_class) = (Class::named(name), Class::named(value_name));
        let place = match &values.kind {
            Kind::Union { .. } | Kind::Object(_) => Place {
                owner: &value_class,
                property: "",
            },
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Map(_)
            | Kind::Any => Place {
                owner: &class,
                property: "value",
            },
        };
        let mut value = self.element(values, place);
        let optional = words.contains(&"Option") && !matches!(value, Type::Optional(_));
        if optional && value != Type::JSON {
            value = Type::Optional(Box::new(value));
        }
        let seen = self.evidence.at(&schema.pointer);
        let uuid_keys = words
            .first()
            .is_some_and(|word| word.eq_ignore_ascii_case("uuid"))
            && words.len() > 1
            && !seen.is_some_and(|seen| seen.not_uuid_key);
        let key = if uuid_keys {
            Type::Scalar(Scalar::Uuid)
        } else {
            Type::STRING
        };
        Type::Map(Box::new(key), Box::new(value))
    }
}
