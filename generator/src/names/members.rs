//! Names of what is within a type or an operation.

use std::collections::BTreeSet;

use super::words::{pascal, snake, unique};
use crate::document::ParameterIn;
use crate::model::{Model, Shape};

/// The variant that holds what the crate does not know.
const CATCH_ALL: &str = "Unknown";

/// Names fields, variants, values and parameters after what they are called on the wire.
pub(super) fn assign(model: &mut Model) {
    for def in model.types.values_mut() {
        match &mut def.shape {
            Shape::Struct(object) => {
                let mut taken = BTreeSet::new();
                for field in &mut object.fields {
                    field.name = unique(&snake(&field.wire), &mut taken);
                }
            }
            Shape::Union(union) => {
                let mut taken = BTreeSet::from([CATCH_ALL.to_owned()]);
                for variant in &mut union.variants {
                    variant.name =
                        unique(&known(pascal(&variant.name), "UnknownVariant"), &mut taken);
                }
            }
            Shape::Enumeration(enumeration) => {
                let mut taken = BTreeSet::from([CATCH_ALL.to_owned()]);
                for value in &mut enumeration.values {
                    value.name = unique(&known(pascal(&value.wire), "UnknownValue"), &mut taken);
                }
            }
        }
    }
    for operation in &mut model.operations {
        let mut taken = BTreeSet::new();
        for param in &mut operation.params {
            let bare = param
                .wire
                .get(..2)
                .filter(|start| start.eq_ignore_ascii_case("x-"));
            let wire = match param.location {
                ParameterIn::Header => &param.wire[bare.map_or(0, str::len)..],
                ParameterIn::Path | ParameterIn::Query => &param.wire,
            };
            let name = snake(wire);
            // What a builder has anyway cannot be a setter.
            let name = if BUILDER.contains(&name.as_str()) {
                format!("{name}_")
            } else {
                name
            };
            param.name = unique(&name, &mut taken);
        }
    }
}

const BUILDER: &[&str] = &[
    "body",
    "call",
    "into_future",
    "items",
    "pages",
    "send",
    "wait",
];

fn known(name: String, instead: &str) -> String {
    match name.as_str() {
        CATCH_ALL => instead.to_owned(),
        "Self" => instead.replace(CATCH_ALL, "Self"),
        _ => name,
    }
}
