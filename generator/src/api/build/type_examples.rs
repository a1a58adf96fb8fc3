//! An example of each type, with all that the document shows of it.

mod shown;

use serde_json::{Map, Value};

use super::fitting::fits;
use super::instances::instances;
use super::samples::{Known, sample_with};
use crate::api::examples::{ExamplePart, TypeExample};
use crate::api::{Api, Field, Struct, Type};
use crate::maps::HashMap;
use shown::{Place, shown};

/// An example of each type of which there can be one, in the order of the document.
pub(super) fn build(api: &Api) -> Vec<TypeExample> {
    let places = shown(api);
    let chooser = Chooser {
        api,
        known: Known {
            values: places
                .iter()
                .map(|(ty, places)| (ty, places[0].value))
                .collect(),
            properties: properties(api),
        },
    };
    let examples = instances(api).into_iter().filter_map(|ty| {
        let parts = chooser.parts(&ty, places.get(&ty).map_or(&[], Vec::as_slice))?;
        Some(TypeExample { ty, parts })
    });
    examples.collect()
}

/// The examples that stand at properties themselves, by the pointers of the properties.
fn properties(api: &Api) -> HashMap<&str, &Value> {
    let examples = api
        .examples
        .iter()
        .filter(|example| example.operation.is_none());
    let properties = examples.filter_map(|example| {
        let property = example.pointer.strip_suffix("/example")?;
        let fits = fits(api, &example.content.value(), &example.value);
        fits.then_some((property, &*example.value))
    });
    properties.collect()
}

struct Chooser<'a> {
    api: &'a Api,
    known: Known<'a>,
}

impl Chooser<'_> {
    /// The parts of the example of a type, which is shown in these places, the best one first. None
    /// if there can be no value of the type, or only very large ones.
    fn parts(&self, ty: &Type, places: &[Place<'_>]) -> Option<Vec<ExamplePart>> {
        let Some((best, others)) = places.split_first() else {
            let made = sample_with(self.api, &self.known, ty)?;
            return Some(vec![ExamplePart::Made(made)]);
        };
        let mut parts = vec![best.part(self.api)];
        if let Some(object) = self.api.object(ty) {
            let mut missing = Missing::of(object, best.value);
            for place in others {
                if missing.take(place.value) {
                    parts.push(place.part(self.api));
                }
            }
            let definition = self.api.definition(ty)?;
            let made: Map<String, Value> = missing
                .fields
                .into_iter()
                .filter_map(|field| {
                    let known = &self.known;
                    let value = known.property(self.api, definition, field, ty.arguments())?;
                    Some((field.wire.clone(), value.clone()))
                })
                .collect();
            if !made.is_empty() {
                parts.push(ExamplePart::Made(Value::Object(made)));
            }
        }
        Some(parts)
    }
}

/// The properties of an object that were not shown yet.
struct Missing<'a> {
    fields: Vec<&'a Field>,
}

impl<'a> Missing<'a> {
    fn of(object: &'a Struct, value: &Value) -> Self {
        let mut missing = Self {
            fields: object.fields.iter().collect(),
        };
        missing.take(value);
        missing
    }

    /// Whether a value shows one of them. Those that it shows are no longer missing.
    fn take(&mut self, value: &Value) -> bool {
        let before = self.fields.len();
        self.fields
            .retain(|field| value.get(&field.wire).is_none_or(Value::is_null));
        self.fields.len() < before
    }
}

#[cfg(test)]
mod tests;
