//! Enumerations that the document has only in prose: `values: [A, B]`.

use super::schema::{Kind, Schema};
use crate::maps::IndexSet;

/// The values that a schema allows, from `enum` or from its description.
pub fn values(schema: &Schema) -> Vec<String> {
    match &schema.kind {
        Kind::String { values, .. } if !values.is_empty() => values.clone(),
        Kind::String { .. } => schema
            .description
            .as_deref()
            .map(listed)
            .unwrap_or_default(),
        Kind::Reference(_)
        | Kind::Integer { .. }
        | Kind::Number
        | Kind::Boolean
        | Kind::Array(_)
        | Kind::Object(_)
        | Kind::Map(_)
        | Kind::Union { .. }
        | Kind::Any => Vec::new(),
    }
}

/// The values that a description lists.
pub fn listed(description: &str) -> Vec<String> {
    let Some((start, end)) = list(description) else {
        return Vec::new();
    };
    let mut values = IndexSet::default();
    for value in description[start..end].split(',') {
        let value = value.trim().trim_matches(['"', '\'', '`']);
        if !value.is_empty() {
            values.insert(value.to_owned());
        }
    }
    values.into_iter().collect()
}

/// A description without its list of values; none if nothing else is in it.
pub fn without_list(description: &str) -> Option<String> {
    let text = match list(description) {
        Some((start, end)) => {
            let head = description[..start].trim_end_matches('[');
            let head = head.trim_end().trim_end_matches(':');
            let head = head
                .strip_suffix("values")
                .or_else(|| head.strip_suffix("Values"))
                .unwrap_or(head)
                .trim_end();
            let head = ["Allowed", "allowed", "Possible", "possible"]
                .iter()
                .find_map(|word| head.strip_suffix(word))
                .unwrap_or(head);
            let tail = description[end..]
                .trim_start_matches(']')
                .trim_start_matches('.');
            format!("{}{}", head.trim_end(), tail.trim_end())
        }
        None => description.to_owned(),
    };
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Where the values of `values: [A, B]` begin and end.
fn list(description: &str) -> Option<(usize, usize)> {
    const MARKS: [&str; 2] = ["values: [", "Values: ["];
    let (at, mark) = MARKS
        .iter()
        .find_map(|mark| Some((description.find(mark)?, *mark)))?;
    let before = description[..at].chars().next_back();
    if before.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let start = at + mark.len();
    let end = start + description[start..].find(']')?;
    Some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_wordings_are_found() {
        for text in [
            "values: [A, B]",
            "The state. Possible values: [A, B]",
            "The state.\nAllowed values: [A,B].",
            "Some values: [\"A\", 'B']",
        ] {
            assert_eq!(listed(text), ["A", "B"], "{text}");
        }
        assert!(listed("keyvalues: [A]").is_empty());
        assert!(listed("values: [A").is_empty());
        assert!(listed("values: []").is_empty());
    }

    #[test]
    fn the_list_is_taken_out_of_the_text() {
        assert_eq!(
            without_list("The state. Possible values: [A, B]").as_deref(),
            Some("The state.")
        );
        assert_eq!(without_list("values: [A, B]"), None);
        assert_eq!(without_list("Plain.").as_deref(), Some("Plain."));
    }
}
