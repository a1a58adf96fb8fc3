//! Examples that are no values of what they stand at, by a slip that documents often have.

use serde_json::Value;

use super::{Document, Kind, Pointer, Schema};
use crate::maps::HashMap;

/// A slip in an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// A text stands where there are objects, lists, numbers or booleans.
    Text,
    /// The example of a list stands at its items.
    ItemsOfList,
}

/// An example to be put in the place of another one.
enum Correction {
    /// What the text says.
    Value(Value),
    /// None at all.
    Nothing,
}

/// Corrects the examples that schemas carry themselves, and notes the slips.
pub(super) fn correct(document: &mut Document) {
    let mut corrections: HashMap<Pointer, Correction> = HashMap::default();
    let mut slips = Vec::new();
    document.each_schema(&mut |schema| {
        if let Kind::Array(items) = &schema.kind {
            let target = document.resolve(items);
            if let Some(Value::Array(_)) = target.example.as_deref()
                && !holds_lists(document, target)
                && !corrections.contains_key(&target.pointer)
            {
                slips.push((
                    target.pointer.clone(),
                    target.kind.described(),
                    Slip::ItemsOfList,
                ));
                corrections.insert(target.pointer.clone(), Correction::Nothing);
                if let (None, Some(list)) = (&schema.example, &target.example) {
                    let list = Correction::Value((**list).clone());
                    corrections.insert(schema.pointer.clone(), list);
                }
            }
        }
        if let Some(Value::String(text)) = schema.example.as_deref()
            && is_slip(document, schema, text)
        {
            let correction = if let Some(value) = meant(document, schema, text) {
                Correction::Value(value)
            } else {
                let kind = document.resolve(schema).kind.described();
                slips.push((schema.pointer.clone(), kind, Slip::Text));
                Correction::Nothing
            };
            corrections.insert(schema.pointer.clone(), correction);
        }
    });
    document.each_schema_mut(&mut |schema| match corrections.get(&schema.pointer) {
        Some(Correction::Value(value)) => schema.example = Some(Box::new(value.clone())),
        Some(Correction::Nothing) => schema.example = None,
        None => {}
    });
    document.slips.extend(slips);
}

/// Whether a text as the example of a schema is no value of it.
pub(super) fn is_slip(document: &Document, schema: &Schema, text: &str) -> bool {
    match &document.resolve(schema).kind {
        Kind::Integer { .. } | Kind::Number => text.trim().parse::<f64>().is_err(),
        Kind::Boolean => text.trim().parse::<bool>().is_err(),
        Kind::Array(_) | Kind::Object(_) | Kind::Map(_) => true,
        Kind::Union { .. } => {
            let variants = document.variants(schema);
            !variants
                .iter()
                .any(|variant| match &document.resolve(variant).kind {
                    Kind::String { .. }
                    | Kind::Integer { .. }
                    | Kind::Number
                    | Kind::Boolean
                    | Kind::Any => true,
                    // The name of a class without properties is a string.
                    Kind::Object(properties) => properties.is_empty(),
                    Kind::Reference(_) | Kind::Array(_) | Kind::Map(_) | Kind::Union { .. } => {
                        false
                    }
                })
        }
        Kind::Reference(_) | Kind::String { .. } | Kind::Any => false,
    }
}

/// The value that a text is meant to be: the JSON in it, if that has structure.
pub(super) fn meant(document: &Document, schema: &Schema, text: &str) -> Option<Value> {
    let json: Value = serde_json::from_str(text).ok()?;
    let fits = match &document.resolve(schema).kind {
        Kind::Object(_) | Kind::Map(_) => json.is_object(),
        Kind::Array(_) => json.is_array(),
        Kind::Union { .. } => json.is_object() || json.is_array(),
        Kind::Reference(_)
        | Kind::String { .. }
        | Kind::Integer { .. }
        | Kind::Number
        | Kind::Boolean
        | Kind::Any => false,
    };
    fits.then_some(json)
}

/// Whether a list may be a value of a schema.
fn holds_lists(document: &Document, schema: &Schema) -> bool {
    match &schema.kind {
        Kind::Array(_) | Kind::Any => true,
        Kind::Union { .. } => {
            let variants = document.variants(schema);
            let mut targets = variants
                .iter()
                .map(|variant| &document.resolve(variant).kind);
            targets.any(|kind| matches!(kind, Kind::Array(_) | Kind::Any))
        }
        Kind::Reference(_)
        | Kind::String { .. }
        | Kind::Integer { .. }
        | Kind::Number
        | Kind::Boolean
        | Kind::Object(_)
        | Kind::Map(_) => false,
    }
}
