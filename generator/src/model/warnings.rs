//! What a maintainer should know of a document though a crate can be made of it, with what was
//! decided.

use serde_json::Value;

use super::{Integer, Model, UnionDecision};
use crate::diagnostics::{Topic, and_elsewhere};
use crate::document::{Document, Kind, Problems, join, schema_around};
use crate::evidence::Source;
use crate::maps::{HashSet, IndexMap};

const SCHEMAS: &str = "/components/schemas";

/// How many names a warning lists.
const LISTED: usize = 8;

/// Notes all warnings about a document that a model has been made of.
pub(super) fn note(document: &Document, model: &Model, problems: &mut Problems<'_>) {
    contradictions(model, problems);
    server(document, problems);
    operations_without_tag(document, problems);
    formats(document, problems);
    for union in &model.unions {
        without_evidence(union, problems);
    }
    unused_schemas(document, problems);
}

fn contradictions(model: &Model, problems: &mut Problems<'_>) {
    for found in &model.contradictions {
        problems.warning(
            Topic::Examples,
            &found.pointer,
            format!(
                "the examples contradict the schema: the schema says {}, the examples show {}",
                found.schema, found.examples
            ),
            format!("decided: {}", found.decision),
        );
    }
}

fn server(document: &Document, problems: &mut Problems<'_>) {
    let help = "programs must set a `base_url`; to avoid that, put a server whose URL begins with `https://` first";
    match document.server.as_deref() {
        Some(url) if url.starts_with("http") => {}
        Some(_) => problems.warning(
            Topic::Calls,
            "/servers/0/url",
            "the URL of the first server is not absolute",
            help,
        ),
        None => problems.warning(Topic::Calls, "/servers", "there are no `servers`", help),
    }
}

fn operations_without_tag(document: &Document, problems: &mut Problems<'_>) {
    for operation in &document.operations {
        if operation.tags.is_empty() {
            problems.warning(
                Topic::Operations,
                &operation.pointer,
                format!("{} {} has no tag", operation.method, operation.path),
                "its service is named after the path; add `tags` to name it differently",
            );
        }
    }
}

/// One warning for each format: it tends to stand in many places.
fn formats(document: &Document, problems: &mut Problems<'_>) {
    let mut found: IndexMap<(&str, &str), (&str, usize)> = IndexMap::default();
    document.each_schema(&mut |schema| {
        let (ty, format) = match &schema.kind {
            Kind::String { format, .. } => ("string", format),
            Kind::Integer { format, .. } => ("integer", format),
            Kind::Reference(_)
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => return,
        };
        if let Some(format) = format.as_deref().filter(|format| !is_known(ty, format)) {
            let entry = found.entry((ty, format));
            entry.or_insert((&schema.pointer, 0)).1 += 1;
        }
    });
    for ((ty, format), (pointer, count)) in found {
        let more = and_elsewhere(count);
        problems.warning(
            Topic::Ignored,
            pointer,
            format!("the format `{format}` is not known{more}"),
            format!("the value is read as any {ty}"),
        );
    }
}

/// The formats that have a type of their own, and those that say nothing about one.
fn is_known(ty: &str, format: &str) -> bool {
    match ty {
        "integer" => Integer::of_format(format).is_some(),
        _ => matches!(
            format,
            "uuid"
                | "date-time"
                | "binary"
                | "date"
                | "time"
                | "byte"
                | "password"
                | "email"
                | "uri"
                | "url"
                | "hostname"
                | "ipv4"
                | "ipv6"
        ),
    }
}

/// A union some of whose tags nothing but names speak for.
fn without_evidence(union: &UnionDecision, problems: &mut Problems<'_>) {
    let guessed = |source: &Source| matches!(source, Source::Title | Source::Name);
    let names: Vec<&str> = union
        .variants
        .iter()
        .filter(|variant| variant.form.tag().is_some())
        .filter(|variant| variant.evidence.iter().all(guessed))
        .map(|variant| variant.origin.rsplit('/').next().unwrap_or_default())
        .collect();
    if names.is_empty() {
        return;
    }
    let pointer = if union.origin.starts_with('/') {
        union.origin.clone()
    } else {
        join(SCHEMAS, &union.origin)
    };
    problems.warning(
        Topic::Unions,
        &pointer,
        format!(
            "nothing in the document shows the tags of {} in this union",
            list(&names)
        ),
        "the tags are derived from their names; add an example of each to confirm them",
    );
}

/// Schemas that no operation leads to, neither by a reference nor as a class that extends another.
fn unused_schemas(document: &Document, problems: &mut Problems<'_>) {
    let Some(json) = problems.json() else { return };
    let Some(schemas) = json.pointer(SCHEMAS).and_then(Value::as_object) else {
        return;
    };
    let mut used = HashSet::default();
    let mut open = vec![&json["paths"]];
    let components = json["components"].as_object().into_iter().flatten();
    open.extend(
        components
            .filter(|(key, _)| *key != "schemas")
            .map(|(_, value)| value),
    );
    while let Some(value) = open.pop() {
        match value {
            Value::Object(entries) => open.extend(entries.values()),
            Value::Array(items) => open.extend(items),
            Value::String(text) => {
                let mut names: Vec<String> = schema_around(text).into_iter().collect();
                while let Some(name) = names.pop() {
                    if let Some((name, schema)) = schemas.get_key_value(&name)
                        && used.insert(name.as_str())
                    {
                        open.push(schema);
                        names.extend(extensions(document, name));
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
    let unused = schemas.keys().map(String::as_str);
    let unused: Vec<&str> = unused.filter(|name| !used.contains(name)).collect();
    if let Some(first) = unused.first() {
        let (pointer, message) = (
            join(SCHEMAS, first),
            format!("no operation uses {}", list(&unused)),
        );
        problems.warning(
            Topic::Unused,
            &pointer,
            message,
            "types are generated for them anyway; remove those that are not part of the API",
        );
    }
}

/// The classes that may stand where a class stands: they extend it.
fn extensions<'d>(document: &'d Document, name: &str) -> impl Iterator<Item = String> + use<'d> {
    let schema = document.schemas.get(name);
    let variants = schema
        .map_or(&[][..], |schema| schema.kind.variants())
        .iter();
    variants.filter_map(|variant| variant.kind.reference().cloned())
}

/// `` `A`, `B` and 3 more ``.
fn list(names: &[&str]) -> String {
    let shown: Vec<String> = names
        .iter()
        .take(LISTED)
        .map(|name| format!("`{name}`"))
        .collect();
    match (shown.split_last(), names.len().checked_sub(LISTED)) {
        (_, Some(more @ 1..)) => format!("{} and {more} more", shown.join(", ")),
        (Some((last, rest)), _) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => shown.join(", "),
    }
}
