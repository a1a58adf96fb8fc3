//! The type of what stands at a schema, examples considered.

use super::builder::{Builder, Place};
use super::envelopes::Wrapper;
use super::integers::Integer;
use super::types::{Content, Envelope, Scalar, Scalars, Type};
use crate::document::{Kind, Schema, join};
use crate::evidence::{Seen, Shown};

impl<'a> Builder<'a, '_, '_> {
    /// The type of what stands at a schema, examples considered.
    pub(super) fn type_of(&mut self, schema: &'a Schema, place: Place<'_>) -> Type {
        let target = self.document.resolve(schema);
        // What an example shows of a file is not what is sent.
        let seen = self
            .evidence
            .at(&schema.pointer)
            .filter(|_| !self.document.is_binary(target));
        let expected = Shown::of_kind(&target.kind);
        let surprising: Vec<_> = seen
            .map(Seen::kinds)
            .unwrap_or_default()
            .into_iter()
            .filter(|kind| !expected.is_empty() && !expected.contains(kind))
            .collect();
        // A reference to a string and the like is judged where the string is described.
        let judged_there = matches!(schema.kind, Kind::Reference(_))
            && !matches!(target.kind, Kind::Object(_) | Kind::Map(_));
        match seen {
            Some(seen) if !surprising.is_empty() && !judged_there => {
                self.contradicted(schema, seen, &surprising, place)
            }
            _ => self.declared(schema, seen, place),
        }
    }

    /// What a body holds, and what stands around it.
    pub(super) fn content(&mut self, schema: &'a Schema, place: Place<'_>) -> Content {
        if let Some(body) = self.envelopes.get(&*schema.pointer) {
            return self.wrapped(body, place);
        }
        match schema
            .kind
            .reference()
            .filter(|name| self.is_envelope(name))
        {
            Some(name) => self.component_content(name),
            // Only a property of an object is read from other scalars than its type says.
            None if self.scalars(schema) == Scalars::OfAnyKind => {
                let kind = self.document.resolve(schema).kind.described();
                self.contradiction(schema, kind, "another kind of scalar", "any JSON");
                Content::JSON
            }
            None => Content::plain(self.type_of(schema, place)),
        }
    }

    /// What is in an envelope.
    pub(super) fn wrapped(&mut self, body: &'a Wrapper<'a>, place: Place<'_>) -> Content {
        let data = self.element(body.data, place);
        // A list that is null is one without items.
        let list = if let Type::Optional(inner) = &data {
            inner.items()
        } else {
            data.items()
        };
        let (envelope, item) = match (body.envelope, list.cloned()) {
            (Envelope::List | Envelope::Page, Some(item)) => (body.envelope, item),
            (Envelope::None | Envelope::Data, _) | (Envelope::List | Envelope::Page, None) => {
                (Envelope::Data, data)
            }
        };
        Content {
            envelope,
            item,
            beside: body.beside.clone(),
        }
    }

    /// The type of the values of a list or a map, which may be null.
    pub(super) fn element(&mut self, schema: &'a Schema, place: Place<'_>) -> Type {
        let ty = self.type_of(schema, place);
        let null = self
            .evidence
            .at(&schema.pointer)
            .is_some_and(|seen| seen.nulls > 0);
        if (self.document.is_nullable(schema) || null) && ty != Type::JSON {
            Type::Optional(Box::new(ty))
        } else {
            ty
        }
    }

    pub(super) fn declared(
        &mut self,
        schema: &'a Schema,
        seen: Option<&Seen>,
        place: Place<'_>,
    ) -> Type {
        match &schema.kind {
            Kind::Reference(_) => self.referred(schema),
            Kind::String { format, .. } => self.string(schema, format.as_deref(), seen),
            Kind::Integer { format, bounds } => {
                let declared = Integer::declared(format.as_deref(), *bounds);
                self.integer(schema, declared, seen, place)
            }
            Kind::Number => Type::Scalar(Scalar::F64),
            Kind::Boolean => Type::Scalar(Scalar::Bool),
            Kind::Array(items) if self.document.is_binary(items) => {
                self.type_of(items, place).list()
            }
            Kind::Array(items) => self.element(items, place).list(),
            Kind::Map(values) => {
                let value = self.element(values, place);
                Type::Map(Box::new(Type::STRING), Box::new(value))
            }
            Kind::Object(properties) if properties.is_empty() => Type::any_object(),
            Kind::Object(_) => {
                let class = place.owner.within(place.property);
                self.structure(schema, None, &class)
            }
            Kind::Union { .. } => {
                let class = place.owner.within(place.property);
                self.union(schema, None, &class)
            }
            Kind::Any => Type::JSON,
        }
    }

    fn string(&mut self, schema: &Schema, format: Option<&str>, seen: Option<&Seen>) -> Type {
        if let Some(id) = self.enumerations.get(&schema.pointer) {
            return Type::Named(id.clone(), Vec::new());
        }
        match format {
            Some("uuid") if seen.is_some_and(|seen| seen.not_uuid) => {
                self.contradiction(schema, "a UUID", "other strings", "an id of any form");
                Type::Scalar(Scalar::Id)
            }
            Some("date-time") => {
                if seen.is_some_and(|seen| seen.not_date_time) {
                    let decision = "a date-time, which keeps other texts";
                    self.contradiction(schema, "a date-time", "other strings", decision);
                }
                Type::Scalar(Scalar::DateTime)
            }
            Some("uuid") => Type::Scalar(Scalar::Uuid),
            None if self.basis.bodies.is_uuid_id(&schema.pointer)
                && seen.is_none_or(|seen| !seen.not_uuid) =>
            {
                Type::Scalar(Scalar::Id)
            }
            Some("binary") => Type::Scalar(Scalar::Binary),
            _ => Type::STRING,
        }
    }

    fn integer(
        &mut self,
        schema: &Schema,
        declared: Integer,
        seen: Option<&Seen>,
        place: Place<'_>,
    ) -> Type {
        let (least, most) = seen.and_then(Seen::range).unwrap_or_default();
        let shown = declared.widened(least, most);
        if shown != declared {
            // Without a format, nothing is said of how many there may be.
            if declared != Integer::I64 {
                let says = declared.described();
                let found = format!("integers of {}", shown.described());
                self.contradiction(schema, says, &found, shown.described());
            }
            return Type::integer(shown);
        }
        if declared == Integer::I32 && self.basis.bodies.is_wide_id(place.property) {
            self.contradiction(
                schema,
                "32 bits",
                &format!(
                    "no number that needs more, but the parameter `{}` has 64 bits",
                    place.property
                ),
                "64 bits",
            );
            return Type::integer(Integer::I64);
        }
        Type::integer(declared)
    }

    /// The type of what the examples show, where no schema says it.
    pub(super) fn inferred(&mut self, pointer: &str, seen: &Seen) -> Type {
        match seen.kinds().as_slice() {
            [Shown::Booleans] => Type::Scalar(Scalar::Bool),
            [Shown::Integers] => Type::integer(Integer::of_shown(seen)),
            [Shown::Fractions] | [Shown::Integers, Shown::Fractions] => Type::Scalar(Scalar::F64),
            [Shown::Strings] => Type::STRING,
            [Shown::Arrays] => self.inferred_list(pointer),
            _ => Type::JSON,
        }
    }

    /// The type of a list that the examples show, where no schema says it.
    pub(super) fn inferred_list(&mut self, pointer: &str) -> Type {
        let under = join(pointer, "items");
        let item = match self.evidence.at(&under).cloned() {
            Some(items) if items.nulls == 0 => self.inferred(&under, &items),
            _ => Type::JSON,
        };
        item.list()
    }
}
