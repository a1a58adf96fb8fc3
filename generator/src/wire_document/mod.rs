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

use crate::Source;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Problems};
use crate::evidence::Evidence;
use crate::model::{Basis, Grouping, Kept, Model};

/// The copy of a document, as JSON.
///
/// # Errors
///
/// All that is wrong with the document, each with its place.
pub fn write(source: &Source<'_>) -> Result<String, Diagnostics> {
    let mut problems = Problems::new(source);
    let decided = Document::parse(&mut problems).map(|document| {
        let evidence = Evidence::gather(&document, &problems);
        let grouping = Grouping::Together(&Kept::default());
        let model = Model::build(&Basis::of(&document, &evidence), grouping, &mut problems);
        (evidence, model)
    });
    let mut wire = problems.json().cloned().unwrap_or_default();
    Problems::finish([problems])?;
    if let Some((evidence, model)) = decided {
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
}
