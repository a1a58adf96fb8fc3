//! What references lead to.

use std::borrow::Cow;

use openapiv3::ReferenceOr;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::lower::Lower;
use super::reference::COMPONENTS;
use super::schema::{Kind, Schema};
use super::{join, pointer, reference, unescape};
use crate::diagnostics::nearest;

/// More references in a row than anybody writes.
const LONGEST: usize = 64;

impl Lower<'_, '_, '_> {
    /// What a reference leads to, if that is of the right kind, and where it stands.
    fn follow<T: DeserializeOwned>(
        &mut self,
        reference: &str,
        what: &str,
        pointer: &str,
    ) -> Option<(T, String)> {
        let at = join(pointer, "$ref");
        let mut reference = reference.to_owned();
        for _ in 0..LONGEST {
            let place = self.place(&reference, what, &at)?;
            let node = self.node(&place)?;
            if let Some(next) = node.get("$ref").and_then(Value::as_str) {
                reference = next.to_owned();
                continue;
            }
            let read = T::deserialize(node).ok();
            if read.is_none() {
                self.problems.error(
                    &at,
                    format!("the reference `{reference}` does not lead to a {what}"),
                    "correct the reference or its target",
                );
            }
            return read.map(|read| (read, place));
        }
        self.problems.error(
            &at,
            format!("the reference `{reference}` is circular"),
            format!("make it refer to a {what}"),
        );
        None
    }

    /// The pointer of what a reference leads to, if there is something. Most of what can be wrong
    /// with it has been told by the grammar, which knows what is where it looks.
    fn place(&mut self, reference: &str, what: &str, pointer: &str) -> Option<String> {
        let Some(place) = reference::pointer(reference) else {
            self.problems.error(
                pointer,
                format!("the reference `{reference}` points outside of this document"),
                "move its target to `components` and refer to it there",
            );
            return None;
        };
        if self.node(&place).is_some() {
            return Some(place.into_owned());
        }
        // What is wrong where it stands has been told.
        let stands = |json: &Value| pointer::at(json, &place).is_some();
        if self.problems.json().is_some_and(stands) {
            return None;
        }
        let (around, name) = place.rsplit_once('/').unwrap_or_default();
        let name = unescape(name);
        let siblings = self.node(around).and_then(|node| node.as_object());
        let near = siblings
            .filter(|_| !self.problems.is_full())
            .and_then(|object| nearest(&name, object.keys().map(String::as_str)));
        let message = format!("the reference `{reference}` does not lead to a {what}");
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "correct the reference or add its target".to_owned(),
        };
        self.problems.error(pointer, message, help);
        None
    }

    /// A reference to a component schema is kept; what stands elsewhere is written out in place.
    pub(super) fn reference(&mut self, reference: &str, pointer: &str) -> Schema {
        let unknown = Schema::plain(pointer, Kind::Any);
        let at = join(pointer, "$ref");
        let Some(place) = self.place(reference, "schema", &at) else {
            return unknown;
        };
        if let Some(name) = reference::schema_at(&place) {
            return Schema::plain(pointer, Kind::Reference(name));
        }
        let read = self
            .node(&place)
            .and_then(|node| serde::Deserialize::deserialize(node).ok());
        let Some(schema) = read else {
            self.problems.error(
                &at,
                format!("the reference `{reference}` does not lead to a schema"),
                "references to schemas have the form `#/components/schemas/Name`",
            );
            return unknown;
        };
        self.within(&place, pointer, |lower| lower.schema(&schema, &place))
            .unwrap_or(unknown)
    }

    /// The component schema that stands behind a reference, written out, without what it says of
    /// itself.
    pub(super) fn written_out(&mut self, schema: Schema) -> Schema {
        let Kind::Reference(name) = &schema.kind else {
            return schema;
        };
        let api = self.api;
        let place = join(COMPONENTS, name);
        let target = api
            .components
            .as_ref()
            .and_then(|components| components.schemas.get(name));
        let Some(target) = target else {
            return Schema::plain(&schema.pointer, Kind::Any);
        };
        let read = self.within(&place, &schema.pointer, |lower| {
            let read = lower.schema(target, &place);
            lower.written_out(read)
        });
        Schema {
            pointer: schema.pointer.clone(),
            title: None,
            description: None,
            deprecated: false,
            example: None,
            ..read.unwrap_or_else(|| Schema::plain(&schema.pointer, Kind::Any))
        }
    }

    /// Does something with a place, unless that is being done already.
    fn within<T>(
        &mut self,
        place: &str,
        pointer: &str,
        read: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        // Circles that meet have more ways through them than there is time for.
        if self.circular.contains(place) {
            return None;
        }
        if self.open.len() > LONGEST || self.open.iter().any(|open| open == place) {
            self.circular.insert(place.to_owned());
            self.problems.error(
                &join(pointer, "$ref"),
                format!("`#{place}` contains itself without end"),
                "refer to it only from its properties and items",
            );
            return None;
        }
        self.open.push(place.to_owned());
        let read = read(self);
        self.open.pop();
        Some(read)
    }

    /// What stands here, or what the reference here leads to, and where that stands.
    pub(super) fn item_or<'x, T: DeserializeOwned + Clone>(
        &mut self,
        item: &'x ReferenceOr<T>,
        what: &str,
        pointer: &str,
    ) -> Option<(Cow<'x, T>, String)> {
        match item {
            ReferenceOr::Item(item) => Some((Cow::Borrowed(item), pointer.to_owned())),
            ReferenceOr::Reference { reference } => {
                let (item, place) = self.follow(reference, what, pointer)?;
                Some((Cow::Owned(item), place))
            }
        }
    }
}
