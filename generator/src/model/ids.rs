//! Which properties are the identifiers of things that calls reach by a UUID.

use crate::maps::HashSet;

use crate::document::{Document, Kind, Operation, ParameterIn, Schema};

/// The name of such a property.
const ID: &str = "id";

/// The pointers of the strings that are such identifiers, though the document does not say that they
/// are UUIDs: those in what the path of a UUID answers, and the path of all such things.
pub(super) fn find(document: &Document) -> HashSet<&str> {
    let mut paths: HashSet<&str> = HashSet::default();
    for operation in &document.operations {
        let path = trimmed(&operation.path);
        if let Some((of_all, last)) = path.rsplit_once('/')
            && is_uuid(document, operation, last)
        {
            paths.extend([path, of_all]);
        }
    }
    let mut ids = HashSet::default();
    for operation in &document.operations {
        if !paths.contains(trimmed(&operation.path)) {
            continue;
        }
        let answers = operation
            .responses
            .iter()
            .filter(|answer| answer.status.is_success());
        let media = answers.flat_map(|answer| &answer.media);
        for schema in media.filter_map(|media| media.schema.as_ref()) {
            collect(document, schema, &mut HashSet::default(), &mut ids);
        }
    }
    ids
}

fn trimmed(path: &str) -> &str {
    path.strip_suffix('/').unwrap_or(path)
}

/// Whether a step of a path is a parameter that is a UUID.
fn is_uuid(document: &Document, operation: &Operation, step: &str) -> bool {
    let name = step
        .strip_prefix('{')
        .and_then(|step| step.strip_suffix('}'));
    let parameter = operation.parameters.iter().find(|parameter| {
        parameter.location == ParameterIn::Path && Some(&*parameter.name) == name
    });
    parameter.is_some_and(
        |parameter| match &document.resolve(&parameter.schema).kind {
            Kind::String { format, .. } => format.as_deref() == Some("uuid"),
            Kind::Reference(_)
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => false,
        },
    )
}

/// The identifiers of the things in a body: what stands in lists, in `data`, in unions.
fn collect<'d>(
    document: &'d Document,
    schema: &'d Schema,
    seen: &mut HashSet<&'d str>,
    ids: &mut HashSet<&'d str>,
) {
    let schema = document.resolve(schema);
    if !seen.insert(&schema.pointer) {
        return;
    }
    match &schema.kind {
        Kind::Array(items) => collect(document, items, seen, ids),
        Kind::Union { .. } => {
            for variant in document.variants(schema) {
                collect(document, variant, seen, ids);
            }
        }
        Kind::Object(properties) => {
            if let Some(id) = properties.get(ID) {
                // A schema that stands elsewhere as well may be something else there.
                if let Kind::String {
                    format: None,
                    values,
                } = &id.schema.kind
                    && values.is_empty()
                {
                    ids.insert(&id.schema.pointer);
                }
            } else if let Some(data) = properties.get("data") {
                collect(document, &data.schema, seen, ids);
            }
        }
        Kind::Reference(_)
        | Kind::String { .. }
        | Kind::Integer { .. }
        | Kind::Number
        | Kind::Boolean
        | Kind::Map(_)
        | Kind::Any => {}
    }
}
