//! What the documentation of a type says.

use super::docs::{code, sentence};
use crate::api::Definition;

/// The paragraphs of a type's documentation.
pub(super) fn description(definition: &Definition) -> Vec<String> {
    let schemas: Vec<String> = definition
        .schemas
        .iter()
        .map(|schema| code(schema))
        .collect();
    let origin = match (&definition.copy_of, schemas.as_slice()) {
        (Some(original), _) => {
            let original = code(original);
            format!("Schema {original}, as requests of `PATCH` change it.")
        }
        (None, []) => format!("The inline schema at {}.", code(&definition.pointer)),
        (None, [only]) => format!("Schema {only}."),
        (None, many) => format!("Schemas {}.", many.join(", ")),
    };
    match &definition.description {
        Some(description) => vec![sentence(description), origin],
        None => vec![origin],
    }
}
