//! What a thing is, whatever the document calls it: how the API reaches it.
//!
//! An operation is its method and path, without version and without the names of its parameters.
//! A type is a way from an operation to it: `GET /agents/{} response.data[]`. A property is a step
//! `.name`, the items of a list `[]`, the values of a map `{}`, a variant of a union `<Tag>`.

use std::collections::{HashMap, HashSet, VecDeque};

use super::words::is_version;
use crate::document::{Document, ParameterIn};
use crate::model::{Answer, Model, Operation, Shape, Type, TypeId};

/// The identity of every operation, in the order of the document.
pub(super) fn operations(document: &Document) -> Vec<String> {
    let short: Vec<String> = document
        .operations
        .iter()
        .map(|o| format!("{} {}", o.method, shape(&o.path, true)))
        .collect();
    document
        .operations
        .iter()
        .zip(&short)
        .map(|(operation, identity)| {
            // The same path in two versions is two operations.
            if short.iter().filter(|other| *other == identity).count() > 1 {
                format!("{} {}", operation.method, shape(&operation.path, false))
            } else {
                identity.clone()
            }
        })
        .collect()
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
pub(super) fn ways(model: &Model, operations: &[String]) -> HashMap<TypeId, String> {
    let mut ways = HashMap::new();
    let mut queue = VecDeque::new();
    for (operation, identity) in model.operations.iter().zip(operations) {
        for (start, ty) in starts(operation) {
            queue.push_back((format!("{identity} {start}"), ty));
        }
    }
    let mut seen: HashSet<Type> = HashSet::new();
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
    ways
}

/// The type at the end of a way, if the way leads anywhere.
pub(super) fn follow(model: &Model, operations: &[String], way: &str) -> Option<TypeId> {
    let (operation, rest) =
        operations
            .iter()
            .zip(&model.operations)
            .find_map(|(identity, operation)| {
                Some((
                    operation,
                    way.strip_prefix(identity.as_str())?.strip_prefix(' ')?,
                ))
            })?;
    let mut open: Vec<(Type, &str)> = starts(operation)
        .into_iter()
        .filter_map(|(start, ty)| Some((ty, rest.strip_prefix(start.as_str())?)))
        .collect();
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
    if let Answer::Json(ty) = &operation.answer {
        starts.push(("response".to_owned(), ty.clone()));
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
