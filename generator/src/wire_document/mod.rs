//! A copy of a document that says what is really on the wire, for tools that believe schemas.
//!
//! The vendor's document declares no tags, says `date-time` of what is none, and is contradicted
//! by its own examples. [`write()`] puts into the schemas what the [`Model`] has decided: a mock
//! server that validates by the copy then holds the client against the API, not against the
//! document.

mod collect;
mod edits;
mod nodes;

#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::Input;
use crate::decided::Decided;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::Problems;
use crate::evidence::Evidence;
use crate::model::Model;
use crate::names::Pins;

/// The copy of a document with its overlay, as JSON. Names are not on the wire, and do not matter.
///
/// # Errors
///
/// All that is wrong with the document or its overlay, each with its place.
pub fn write(input: &Input<'_>) -> Result<String, Diagnostics> {
    let source = &input.document;
    let mut problems = Problems::new(source).with_overlay(input.overlay.as_ref());
    let decided = Decided::of(source, &Pins::default(), &mut problems);
    let mut wire = problems.json().cloned().unwrap_or_default();
    Problems::finish([problems])?;
    if let Some(Decided {
        model, evidence, ..
    }) = decided
    {
        apply(&mut wire, &model, &evidence);
    }
    let mut text = serde_json::to_string_pretty(&wire)
        .map_err(|error| Diagnostics(vec![Diagnostic::bug(source, &error)]))?;
    text.push('\n');
    Ok(text)
}

/// Puts what was decided into the schemas.
fn apply(document: &mut Value, model: &Model, evidence: &Evidence) {
    let original = document.clone();
    let mut edits = collect::all(&original, model, evidence);
    // From the inside out: an edit may move what is below its place.
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.pointer.matches('/').count()));
    for edit in &edits {
        edit.apply(document, &original);
    }
    nodes::each_schema_mut(document, &mut edits::loosen);
    without_callbacks(document);
}

/// Takes away what the server would call: a mock server does call it, wherever an example says.
fn without_callbacks(document: &mut Value) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flat_map(serde_json::Map::values_mut);
    let items = items.filter_map(Value::as_object_mut);
    for operation in items.flat_map(serde_json::Map::values_mut) {
        if let Some(operation) = operation.as_object_mut() {
            operation.shift_remove("callbacks");
        }
    }
}
