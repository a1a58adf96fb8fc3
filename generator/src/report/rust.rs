//! Types as Rust writes them, with full paths.

use crate::model::{Answer, Model, Scalar, Type};

/// A type expression that is valid wherever the crate `dixa` is.
pub fn expression(model: &Model, ty: &Type) -> String {
    within(model, ty, &[])
}

/// The same within a generic type, whose parameters have these names.
pub fn within(model: &Model, ty: &Type, params: &[String]) -> String {
    let inner = |ty: &Type| within(model, ty, params);
    match ty {
        Type::Scalar(scalar) => scalar_path(*scalar).to_owned(),
        Type::List(item) => format!("Vec<{}>", inner(item)),
        Type::Map(key, value) => format!(
            "std::collections::BTreeMap<{}, {}>",
            inner(key),
            inner(value)
        ),
        Type::Optional(ty) => format!("Option<{}>", inner(ty)),
        Type::Boxed(ty) => format!("Box<{}>", inner(ty)),
        Type::Data(ty) => format!("dixa::Data<{}>", inner(ty)),
        Type::DataList(ty) => format!("dixa::DataList<{}>", inner(ty)),
        Type::Page(ty) => format!("dixa::Page<{}>", inner(ty)),
        Type::PageLinks => "dixa::PageLinks".to_owned(),
        Type::Param(index) => params
            .get(*index)
            .cloned()
            .unwrap_or_else(|| format!("P{index}")),
        Type::Named(id, arguments) => {
            let name = model.types.get(id).map_or("", |def| def.name.as_str());
            if arguments.is_empty() {
                format!("dixa::types::{name}")
            } else {
                let arguments: Vec<_> = arguments.iter().map(inner).collect();
                format!("dixa::types::{name}<{}>", arguments.join(", "))
            }
        }
    }
}

fn scalar_path(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "bool",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::U64 => "u64",
        Scalar::F64 => "f64",
        Scalar::String => "String",
        Scalar::Uuid => "uuid::Uuid",
        Scalar::DateTime => "dixa::DateTime",
        Scalar::Binary => "dixa::Binary",
        Scalar::Bytes => "Vec<u8>",
        Scalar::Json => "serde_json::Value",
        Scalar::Unit => "()",
    }
}

/// What a call gives: the body without its envelope.
pub fn result(answer: &Answer) -> Type {
    match answer {
        Answer::Json(ty) => unwrapped(ty),
        Answer::Optional(ty) => Type::Optional(Box::new(ty.clone())),
        Answer::Empty => Type::Scalar(Scalar::Unit),
        Answer::Text => Type::STRING,
        Answer::Bytes => Type::Scalar(Scalar::Bytes),
    }
}

/// A body without its envelope.
pub fn unwrapped(ty: &Type) -> Type {
    match ty {
        Type::Data(inner) => (**inner).clone(),
        Type::DataList(item) => (**item).clone().list(),
        other => other.clone(),
    }
}
