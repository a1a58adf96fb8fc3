//! Messages as tools read them: an object of JSON each.

use dixa_codegen::diagnostics::{Diagnostic, Severity};
use serde::Serialize;

/// A message. What it does not have is null.
#[derive(Debug, Default, Serialize)]
pub struct Message<'a> {
    severity: &'static str,
    #[serde(rename = "message")]
    text: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    pointer: Option<&'a str>,
    help: Option<&'a str>,
    /// What a warning is about.
    topic: Option<&'a str>,
    /// Whether a warning is new since the last run.
    new: Option<bool>,
    /// As people read it.
    rendered: String,
}

impl<'a> Message<'a> {
    /// What is not about a place in a text.
    pub fn general(severity: &'static str, text: &'a str) -> Self {
        Self {
            severity,
            text,
            rendered: format!("{severity}: {text}\n"),
            ..Self::default()
        }
    }

    /// What is about a place in a text.
    pub fn of(diagnostic: &'a Diagnostic, is_new: Option<bool>) -> Self {
        let location = &diagnostic.location;
        let (severity, topic) = match diagnostic.severity {
            Severity::Error => ("error", None),
            Severity::Warning(topic) => ("warning", Some(topic.as_str())),
        };
        Self {
            severity,
            text: &diagnostic.message,
            file: Some(&location.file),
            line: location.line,
            column: location.column,
            pointer: location.pointer.as_deref(),
            help: diagnostic.help.as_deref(),
            topic,
            new: is_new,
            rendered: diagnostic.to_string(),
        }
    }
}
