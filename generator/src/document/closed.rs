//! The values that an object can only have one of, or a few of, wherever they stand in it.

use serde_json::Value;

use super::schema::{Kind, Pointer, Schema};
use super::tag::Tag;
use super::{Document, join};
use crate::maps::HashSet;

/// How many objects within an object are looked into.
const MOST: usize = 32;

/// A place in an object that lists the values it may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// The place, as a JSON pointer within the object: `/event/type`.
    pub place: String,
    /// The schema that lists the values, of which examples may show more; none where a union says which
    /// there are.
    pub schema: Option<Pointer>,
    /// The values.
    pub values: Vec<Tag>,
}

impl Closed {
    /// Whether an object has one of the values there, or none at all.
    pub fn allows(&self, object: &Value) -> bool {
        match object.pointer(&self.place) {
            None | Some(Value::Null) => true,
            Some(value) => Tag::of(value).is_some_and(|tag| self.values.contains(&tag)),
        }
    }

    /// Whether it is the only value that may stand there.
    pub fn is_single(&self) -> bool {
        self.values.len() == 1
    }
}

impl Document {
    /// The closed values of an object and of the objects within it, each schema once.
    pub fn closed(&self, schema: &Schema) -> Vec<Closed> {
        let mut found = Vec::new();
        self.close(schema, "", &mut HashSet::default(), &mut found);
        found
    }

    fn close<'d>(
        &'d self,
        schema: &'d Schema,
        place: &str,
        seen: &mut HashSet<&'d Pointer>,
        found: &mut Vec<Closed>,
    ) {
        let target = self.resolve(schema);
        let Kind::Object(properties) = &target.kind else {
            return;
        };
        if seen.len() >= MOST || !seen.insert(&target.pointer) {
            return;
        }
        for (name, property) in properties {
            let (held, place) = (self.resolve(&property.schema), join(place, name));
            let values = held.listed();
            if values.is_empty() {
                self.close(held, &place, seen, found);
            } else {
                found.push(Closed {
                    place,
                    schema: Some(held.pointer.clone()),
                    values,
                });
            }
        }
    }
}
