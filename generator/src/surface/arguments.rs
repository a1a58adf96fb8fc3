//! How functions take what they are given.

use crate::document::Style;
use crate::model::{Body, BodyForm, Model, Param, Scalar, Shape, Type};

/// How an argument is taken: what can be made of something simpler is made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// `T`
    Value(Type),
    /// `&T`
    Reference(Type),
    /// `impl Into<T>`
    Into(Type),
    /// `impl IntoIterator<Item = T>`
    Items(Type),
    /// `impl IntoIterator<Item = impl Into<T>>`
    ItemsInto(Type),
}

impl Taken {
    /// As Rust writes it.
    pub(super) fn text(&self, expression: impl Fn(&Type) -> String) -> String {
        match self {
            Self::Value(ty) => expression(ty),
            Self::Reference(ty) => format!("&{}", expression(ty)),
            Self::Into(ty) => format!("impl Into<{}>", expression(ty)),
            Self::Items(ty) => format!("impl IntoIterator<Item = {}>", expression(ty)),
            Self::ItemsInto(ty) => {
                format!("impl IntoIterator<Item = impl Into<{}>>", expression(ty))
            }
        }
    }
}

/// A value of a type.
pub fn value(model: &Model, ty: &Type) -> Taken {
    match ty {
        Type::Boxed(inner) => value(model, inner),
        Type::List(item) if converts(model, item) => Taken::ItemsInto((**item).clone()),
        Type::List(item) => Taken::Items((**item).clone()),
        ty if converts(model, ty) => Taken::Into(ty.clone()),
        ty => Taken::Value(ty.clone()),
    }
}

/// Whether other types turn into this one: strings, enumerations, unions.
fn converts(model: &Model, ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => matches!(scalar, Scalar::String | Scalar::Binary | Scalar::Json),
        Type::Named(..) => model
            .definition(ty)
            .is_some_and(|def| matches!(def.shape, Shape::Union(_) | Shape::Enumeration(_))),
        _ => false,
    }
}

/// A parameter of an operation. Texts, and values of any kind, are taken as text.
pub fn parameter(model: &Model, param: &Param) -> Taken {
    match &param.ty {
        Type::Scalar(Scalar::String | Scalar::Json | Scalar::Binary)
            if param.style != Style::Json =>
        {
            Taken::Into(Type::STRING)
        }
        ty => value(model, ty),
    }
}

/// The body of an operation, without its envelope.
pub fn body(model: &Model, body: &Body) -> Taken {
    match (&body.form, &body.ty) {
        (BodyForm::Multipart | BodyForm::UrlForm(_), ty) => Taken::Reference(ty.clone()),
        (BodyForm::Text(_), _) => Taken::Into(Type::STRING),
        (BodyForm::Bytes(_), _) => Taken::Into(Type::Scalar(Scalar::Bytes)),
        (BodyForm::Json, Type::DataList(item)) => value(model, &(**item).clone().list()),
        (BodyForm::Json, Type::Data(inner)) => value(model, inner),
        (BodyForm::Json, ty) => value(model, ty),
    }
}
