//! The steps that a way is made of: a property is `.name`, the items of a list `[]`, the values of
//! a map `{}`, a variant of a union `<Tag>`, or `<Tag{a,b}>` where only its properties tell it from
//! others.

use crate::document::ParameterIn;
use crate::model::{
    Answer, Form, Model, Operation, Shape, Struct, Type, TypeDef, TypeId, Union, Variant,
};

/// Where ways begin in an operation.
pub(super) fn starts(operation: &Operation) -> Vec<(String, Type)> {
    let mut starts = Vec::new();
    for (index, param) in operation.params.iter().enumerate() {
        // The names of path parameters are free, their order is not.
        let start = match param.location {
            ParameterIn::Path => format!("path {index}"),
            ParameterIn::Query => format!("query {}", param.wire),
            ParameterIn::Header => format!("header {}", param.wire),
            ParameterIn::Cookie => format!("cookie {}", param.wire),
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

/// Where ways begin to what no operation reaches: its class and what it looks like. Its name may
/// be that of another one in the next edition.
pub(super) fn roots(model: &Model) -> Vec<(String, TypeId)> {
    let components = model.types.values().filter(|def| !def.schemas.is_empty());
    let mut roots: Vec<(String, TypeId)> = components
        .map(|def| {
            let looks = looks(def).join(",");
            (format!("schema {} {{{looks}}}", def.class), def.id.clone())
        })
        .collect();
    roots.sort();
    // Nothing tells these apart but who holds them; what holds them goes first.
    let mut twins: Vec<usize> = Vec::new();
    for (index, (root, _)) in roots.iter().enumerate() {
        let before = index
            .checked_sub(1)
            .map(|before| (&roots[before].0, twins[before]));
        twins.push(match before {
            Some((other, number)) if other == root => number + 1,
            _ => 0,
        });
    }
    let is_alone = |index: usize| twins[index] == 0 && twins.get(index + 1) != Some(&1);
    let (alone, rest): (Vec<usize>, Vec<usize>) =
        (0..roots.len()).partition(|index| is_alone(*index));
    let numbered = |index: usize| {
        let (root, id) = &roots[index];
        match twins[index] {
            0 => (root.clone(), id.clone()),
            number => (format!("{root} #{}", number + 1), id.clone()),
        }
    };
    alone.into_iter().chain(rest).map(numbered).collect()
}

/// What a type looks like: its properties, variants or values.
pub(super) fn looks(def: &TypeDef) -> Vec<&str> {
    let mut parts: Vec<&str> = match &def.shape {
        Shape::Struct(object) => properties(object),
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants.map(|variant| variant.name.as_str()).collect()
        }
        Shape::Enumeration(list) => {
            let values = list.values.iter();
            values.map(|value| value.wire.as_str()).collect()
        }
    };
    parts.sort_unstable();
    parts
}

fn properties(object: &Struct) -> Vec<&str> {
    let mut properties: Vec<&str> = object.fields.iter().map(|f| f.wire.as_str()).collect();
    properties.sort_unstable();
    properties
}

/// The properties of a variant.
pub(super) fn properties_of<'a>(model: &'a Model, variant: &'a Variant) -> Vec<&'a str> {
    let ty = match &variant.ty {
        Type::Boxed(inner) => inner,
        other => other,
    };
    match model.definition(ty).map(|def| &def.shape) {
        Some(Shape::Struct(object)) => properties(object),
        Some(Shape::Union(_) | Shape::Enumeration(_)) | None => Vec::new(),
    }
}

/// Whether no other variant is written in the same form, under the same tag.
pub(super) fn is_alone(union: &Union, variant: &Variant) -> bool {
    let mut variants = union.variants.iter();
    variants.all(|other| other.form != variant.form || other.origin == variant.origin)
}

/// The steps to the variants of a union, in their order.
pub(super) fn labels(model: &Model, union: &Union) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for variant in &union.variants {
        let label = match &variant.form {
            Form::Tagged(tag) | Form::Class(tag) if is_alone(union, variant) => format!("<{tag}>"),
            Form::Tagged(_) | Form::Class(_) | Form::Object => {
                let tag = variant.form.tag().unwrap_or_default();
                format!("<{tag}{{{}}}>", properties_of(model, variant).join(","))
            }
            Form::Text | Form::Integer | Form::Number | Form::Boolean | Form::Array => {
                format!("<{}>", variant.form.as_str())
            }
        };
        // Nothing but the types of their properties tells these apart.
        let twins = labels.iter().filter(|other| **other == label).count();
        labels.push(match (twins, label.strip_suffix('>')) {
            (1.., Some(start)) => format!("{start}#{}>", twins + 1),
            _ => label,
        });
    }
    labels
}

/// What can be reached from a type in one step.
pub(super) fn steps(model: &Model, ty: &Type) -> Vec<(String, Type)> {
    match ty {
        Type::List(item) => vec![("[]".to_owned(), (**item).clone())],
        Type::Map(_, value) => vec![("{}".to_owned(), (**value).clone())],
        // Neither a box nor an option can be seen on the wire.
        Type::Optional(inner) | Type::Boxed(inner) => vec![(String::new(), (**inner).clone())],
        Type::Data(inner) => vec![(".data".to_owned(), (**inner).clone())],
        Type::DataList(item) | Type::Page(item) => vec![(".data[]".to_owned(), (**item).clone())],
        Type::Named(id, arguments) => match model.types.get(id).map(|def| &def.shape) {
            Some(Shape::Struct(object)) => object
                .fields
                .iter()
                .map(|field| (format!(".{}", field.wire), &field.ty))
                .chain(
                    object
                        .rest
                        .iter()
                        .map(|rest| (String::new(), &rest.field.ty)),
                )
                .map(|(step, ty)| (step, fill(ty, arguments)))
                .collect(),
            Some(Shape::Union(union)) => labels(model, union)
                .into_iter()
                .zip(&union.variants)
                .map(|(label, variant)| (label, fill(&variant.ty, arguments)))
                .collect(),
            Some(Shape::Enumeration(_)) | None => Vec::new(),
        },
        Type::Scalar(_) | Type::Param(_) | Type::PageLinks => Vec::new(),
    }
}

/// A type of a generic definition, with the arguments in place of its parameters.
pub(super) fn fill(ty: &Type, arguments: &[Type]) -> Type {
    ty.map(&mut |ty| match ty {
        Type::Param(index) => arguments.get(index).cloned().unwrap_or(Type::JSON),
        other => other,
    })
}
