//! What a thing is, whatever the document calls it: how the API reaches it.
//!
//! An operation is its method and path, without version and without the names of its parameters.
//! A type is a way from an operation to it: `GET /agents/{} response.data[]`. A property is a step
//! `.name`, the items of a list `[]`, the values of a map `{}`, a variant of a union `<Tag>`.

use std::collections::{HashMap, HashSet, VecDeque};

use super::words::is_version;
use crate::document::{self, Document, ParameterIn};
use crate::model::{Answer, Model, Operation, Shape, Type, TypeId};

/// The identities of all operations.
#[derive(Debug)]
pub(super) struct Operations {
    /// What is pinned, in the order of the document.
    own: Vec<String>,
    /// The same with the version.
    full: Vec<String>,
}

impl Operations {
    /// Identifies the operations of a document.
    ///
    /// Where a path is there in several versions, the numbered one goes without its version: so
    /// a version that is added later takes no identity away.
    pub(super) fn of(document: &Document) -> Self {
        let identity = |operation: &document::Operation, drop| {
            format!("{} {}", operation.method, shape(&operation.path, drop))
        };
        let short: Vec<_> = document
            .operations
            .iter()
            .map(|o| identity(o, true))
            .collect();
        let full: Vec<_> = document
            .operations
            .iter()
            .map(|o| identity(o, false))
            .collect();
        let rank = |index: usize| (!is_numbered(&document.operations[index].path), index);
        let own = (0..short.len())
            .map(|index| {
                let first = (0..short.len())
                    .filter(|other| short[*other] == short[index])
                    .min_by_key(|other| rank(*other));
                if first == Some(index) {
                    short[index].clone()
                } else {
                    full[index].clone()
                }
            })
            .collect();
        Self { own, full }
    }

    /// What to pin of an operation.
    pub(super) fn get(&self, index: usize) -> &str {
        self.own.get(index).map_or("", String::as_str)
    }

    /// The operation that an identity means. Where its version is gone, another one will do.
    pub(super) fn find(&self, identity: &str) -> Option<usize> {
        let (method, path) = identity.split_once(' ')?;
        let bare = format!("{method} {}", shape(path, true));
        let among = |list: &[String], identity: &str| list.iter().position(|own| own == identity);
        among(&self.own, identity)
            .or_else(|| among(&self.full, identity))
            .or_else(|| among(&self.own, &bare))
    }
}

/// Whether a path begins with a version like `v1`.
fn is_numbered(path: &str) -> bool {
    let first = path.split('/').find(|segment| !segment.is_empty());
    first.is_some_and(|first| is_version(first) && first.starts_with('v'))
}

fn shape(path: &str, drop_version: bool) -> String {
    path.split('/')
        .filter(|segment| !(segment.is_empty() || drop_version && is_version(segment)))
        .fold(String::new(), |path, segment| {
            let segment = match (segment.find('{'), segment.rfind('}')) {
                (Some(start), Some(end)) if start < end => {
                    format!("{}{{}}{}", &segment[..start], &segment[end + 1..])
                }
                _ => segment.to_owned(),
            };
            format!("{path}/{segment}")
        })
}

/// The first way to every type that operations reach.
pub(super) fn ways(model: &Model, operations: &Operations) -> HashMap<TypeId, String> {
    let mut ways = HashMap::new();
    let mut queue = VecDeque::new();
    for (operation, identity) in model.operations.iter().zip(&operations.own) {
        for (start, ty) in starts(operation) {
            queue.push_back((format!("{identity} {start}"), ty));
        }
    }
    let mut seen: HashSet<Type> = HashSet::new();
    spread(model, &mut queue, &mut seen, &mut ways);
    // What no operation reaches is found from the schemas, the stably named ones first.
    let mut roots = roots(model);
    roots.sort_by_key(|(identity, _)| (identity.contains('{'), identity.clone()));
    for (identity, id) in roots {
        if !ways.contains_key(&id) {
            queue.push_back((identity, Type::Named(id, Vec::new())));
            spread(model, &mut queue, &mut seen, &mut ways);
        }
    }
    ways
}

/// Follows all steps from what is in the queue.
fn spread(
    model: &Model,
    queue: &mut VecDeque<(String, Type)>,
    seen: &mut HashSet<Type>,
    ways: &mut HashMap<TypeId, String>,
) {
    while let Some((way, ty)) = queue.pop_front() {
        if let Type::Named(id, _) = &ty {
            ways.entry(id.clone()).or_insert_with(|| way.clone());
        }
        if seen.insert(ty.clone()) {
            for (step, next) in steps(model, &ty) {
                queue.push_back((format!("{way}{step}"), next));
            }
        }
    }
}

/// The identity of every component: its name; or, where the name has a number that may be another
/// one in the next edition, its class and what it looks like.
fn roots(model: &Model) -> Vec<(String, TypeId)> {
    let components = model.types.values().filter(|def| !def.schemas.is_empty());
    components
        .flat_map(|def| def.schemas.iter().map(move |schema| (def, schema)))
        .map(|(def, schema)| {
            let numbered = schema.ends_with(|c: char| c.is_ascii_digit()) && *schema != def.class;
            let identity = if numbered {
                let mut parts: Vec<&str> = match &def.shape {
                    Shape::Struct(object) => object
                        .fields
                        .iter()
                        .map(|field| field.wire.as_str())
                        .collect(),
                    Shape::Union(union) => union
                        .variants
                        .iter()
                        .map(|variant| variant.name.as_str())
                        .collect(),
                    Shape::Enumeration(list) => list
                        .values
                        .iter()
                        .map(|value| value.wire.as_str())
                        .collect(),
                };
                parts.sort_unstable();
                format!("schema {} {{{}}}", def.class, parts.join(","))
            } else {
                format!("schema {schema}")
            };
            (identity, def.id.clone())
        })
        .collect()
}

/// The type at the end of a way, if the way leads anywhere.
pub(super) fn follow(model: &Model, operations: &Operations, way: &str) -> Option<TypeId> {
    if way.starts_with("schema ") {
        let found = roots(model)
            .into_iter()
            .filter_map(|(root, id)| Some((way.strip_prefix(root.as_str())?.to_owned(), id)))
            .filter(|(rest, _)| rest.is_empty() || rest.starts_with(['.', '<', '[', '{']));
        return found
            .into_iter()
            .find_map(|(rest, id)| end(model, Type::Named(id, Vec::new()), &rest));
    }
    let (space, _) = way.match_indices(' ').nth(1)?;
    let (identity, rest) = (&way[..space], &way[space + 1..]);
    let operation = model.operations.get(operations.find(identity)?)?;
    starts(operation)
        .into_iter()
        .find_map(|(start, ty)| end(model, ty, rest.strip_prefix(start.as_str())?))
}

/// The type at the end of steps from a type.
fn end(model: &Model, ty: Type, rest: &str) -> Option<TypeId> {
    let mut open: Vec<(Type, &str)> = vec![(ty, rest)];
    while let Some((ty, rest)) = open.pop() {
        match &ty {
            Type::Named(id, _) if rest.is_empty() => return Some(id.clone()),
            _ => {
                let next = steps(model, &ty).into_iter();
                open.extend(
                    next.filter_map(|(step, ty)| Some((ty, rest.strip_prefix(step.as_str())?))),
                );
            }
        }
    }
    None
}

fn starts(operation: &Operation) -> Vec<(String, Type)> {
    let mut starts = Vec::new();
    for (index, param) in operation.params.iter().enumerate() {
        // The names of path parameters are free, their order is not.
        let start = match param.location {
            ParameterIn::Path => format!("path {index}"),
            ParameterIn::Query => format!("query {}", param.wire),
            ParameterIn::Header => format!("header {}", param.wire),
        };
        starts.push((start, param.ty.clone()));
    }
    if let Some(body) = &operation.body {
        starts.push(("request".to_owned(), body.ty.clone()));
    }
    if let Answer::Json(ty) | Answer::Optional(ty) = &operation.answer {
        starts.push(("response".to_owned(), ty.clone()));
    }
    for (status, ty) in &operation.errors {
        starts.push((format!("error {status}"), ty.clone()));
    }
    starts
}

/// What can be reached from a type in one step.
fn steps(model: &Model, ty: &Type) -> Vec<(String, Type)> {
    match ty {
        Type::List(item) => vec![("[]".to_owned(), (**item).clone())],
        Type::Map(_, value) => vec![("{}".to_owned(), (**value).clone())],
        // Neither a box nor an option can be seen on the wire.
        Type::Optional(inner) | Type::Boxed(inner) => vec![(String::new(), (**inner).clone())],
        Type::Data(inner) => vec![(".data".to_owned(), (**inner).clone())],
        Type::DataList(item) | Type::Page(item) => vec![(".data[]".to_owned(), (**item).clone())],
        Type::Named(id, arguments) => {
            let fill = |ty: &Type| {
                ty.map(&mut |ty| match ty {
                    Type::Param(index) => arguments.get(index).cloned().unwrap_or(Type::JSON),
                    other => other,
                })
            };
            match model.types.get(id).map(|def| &def.shape) {
                Some(Shape::Struct(object)) => object
                    .fields
                    .iter()
                    .map(|field| (format!(".{}", field.wire), fill(&field.ty)))
                    .collect(),
                Some(Shape::Union(union)) => union
                    .variants
                    .iter()
                    .map(|variant| {
                        (
                            format!("<{}>", variant.form.tag().unwrap_or(&variant.name)),
                            fill(&variant.ty),
                        )
                    })
                    .collect(),
                Some(Shape::Enumeration(_)) | None => Vec::new(),
            }
        }
        Type::Scalar(_) | Type::Param(_) | Type::PageLinks => Vec::new(),
    }
}
