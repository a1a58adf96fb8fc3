//! Values as a program would write them, for the documentation of calls.

use serde_json::{Map, Value};

use super::Caller;
use crate::api::build::fitting;
use crate::api::calls::{Decoded, Expression, New};
use crate::api::{
    Api, Body, BodyForm, Envelope, Field, Form, Scalar, Shape, Struct, TAG, Taken, Type, Union,
};

/// How deep an expression is at most: no one reads a deeper one.
const DEEPEST: usize = 12;

impl Caller<'_> {
    /// The body as a program hands it over, if it can be written without JSON.
    pub(super) fn written(&self, body: &Body, decoded: Option<&Decoded>) -> Option<Expression> {
        match body.form {
            BodyForm::Text | BodyForm::Bytes => return None,
            BodyForm::Json | BodyForm::UrlForm(_) | BodyForm::Multipart => {}
        }
        let value = decoded?.json.value();
        let value = match body.content.envelope {
            Envelope::None => value,
            Envelope::Data | Envelope::List | Envelope::Page => value.get("data")?,
        };
        let writer = Writer { api: self.api };
        match &body.taken {
            Taken::Reference(ty) => writer.exact(ty, value, DEEPEST),
            Taken::Value(_)
            | Taken::Into(_)
            | Taken::Items(_)
            | Taken::ItemsInto(_)
            | Taken::Entries(..)
            | Taken::PageSize
            | Taken::Maybe(_) => writer.taken(&body.taken, value, DEEPEST),
        }
    }
}

struct Writer<'a> {
    api: &'a Api,
}

impl Writer<'_> {
    /// What is handed to a function.
    fn taken(&self, taken: &Taken, value: &Value, depth: usize) -> Option<Expression> {
        match taken {
            Taken::Into(ty) => self.into(ty, value, depth),
            Taken::Value(ty) | Taken::Reference(ty) => self.exact(ty, value, depth),
            Taken::Items(item) => items(value, |value| self.exact(item, value, depth)),
            // A longer array is no list.
            Taken::ItemsInto(item) if value.as_array().is_some_and(|items| items.len() > 32) => {
                self.exact(&item.clone().list(), value, depth)
            }
            Taken::ItemsInto(item) => items(value, |value| self.into(item, value, depth)),
            Taken::Entries(key, inner) => {
                let map = Type::Map(Box::new(key.clone()), Box::new(inner.clone()));
                self.exact(&map, value, depth)
            }
            Taken::PageSize => value
                .as_u64()
                .map(|size| Expression::Literal(size.to_string())),
            Taken::Maybe(taken) => {
                let value = self.taken(taken, value, depth)?;
                Some(Expression::Optional(Some(Box::new(value))))
            }
        }
    }

    /// What turns into a value of the type: a text does into a string.
    fn into(&self, ty: &Type, value: &Value, depth: usize) -> Option<Expression> {
        match (ty, value) {
            (Type::Scalar(Scalar::String | Scalar::Id), Value::String(text)) => {
                Some(Expression::Text(text.clone()))
            }
            _ => self.exact(ty, value, depth),
        }
    }

    /// A value of exactly this type.
    fn exact(&self, ty: &Type, value: &Value, depth: usize) -> Option<Expression> {
        let depth = depth.checked_sub(1)?;
        match ty {
            Type::Scalar(scalar) => self::scalar(*scalar, value),
            Type::List(item) => {
                let items = value.as_array()?.iter();
                let items: Option<Vec<_>> =
                    items.map(|value| self.exact(item, value, depth)).collect();
                Some(Expression::Vec(Type::clone(item), items?))
            }
            Type::Map(key, inner) => {
                let entries = value.as_object()?.iter();
                let entries: Option<Vec<_>> = entries
                    .map(|(name, value)| {
                        let name = self.exact(key, &Value::from(name.as_str()), depth)?;
                        Some((name, self.exact(inner, value, depth)?))
                    })
                    .collect();
                Some(Expression::Map(entries?))
            }
            Type::Optional(_) if value.is_null() => Some(Expression::Optional(None)),
            Type::Optional(inner) => {
                let inner = self.exact(inner, value, depth)?;
                Some(Expression::Optional(Some(Box::new(inner))))
            }
            Type::Boxed(inner) => {
                let inner = self.exact(inner, value, depth)?;
                Some(Expression::Boxed(Box::new(inner)))
            }
            Type::Param(..) => None,
            Type::Named(name, arguments) => match &self.api.types.get(name)?.shape {
                Shape::Struct(object) => self.object(ty, object, arguments, value, depth),
                Shape::Union(union) => self.union(ty, union, arguments, value, depth),
                Shape::Enumeration(list) => {
                    let text = value.as_str().or_else(|| value.get(TAG)?.as_str())?;
                    let known = list.values.iter().find(|value| value.wire == text);
                    Some(match known {
                        Some(known) => Expression::Variant(ty.clone(), known.name.clone()),
                        None => Expression::Other(ty.clone(), text.to_owned()),
                    })
                }
            },
        }
    }

    fn object(
        &self,
        ty: &Type,
        object: &Struct,
        arguments: &[Type],
        value: &Value,
        depth: usize,
    ) -> Option<Expression> {
        let value = value.as_object().filter(|_| object.is_made)?;
        let field = |field: &Field, value| {
            // An argument of a generic type stands in it where the letter did.
            let taken = filled(&field.taken, arguments);
            self.taken(&taken, value, depth)
        };
        let required: Option<Vec<_>> = object
            .required()
            .map(|required| field(required, value.get(&required.wire)?))
            .collect();
        let mut setters = Vec::new();
        for optional in &object.fields {
            let (Some(setter), Some(value)) = (&optional.setter, value.get(&optional.wire)) else {
                continue;
            };
            if value.is_null() {
                setters.extend(setter.clear.clone().map(|clear| (clear, None)));
            } else if let Some(value) = field(optional, value) {
                setters.push((setter.set.clone(), Some(value)));
            }
        }
        Some(Expression::New(New {
            ty: ty.clone(),
            arguments: required?,
            setters,
        }))
    }

    fn union(
        &self,
        ty: &Type,
        union: &Union,
        arguments: &[Type],
        value: &Value,
        depth: usize,
    ) -> Option<Expression> {
        let variant = fitting::variant(self.api, union, arguments, value)?;
        let empty = Value::Object(Map::new());
        // The name of a class stands for an object without properties.
        let value = match variant.form {
            Form::Class(_) => &empty,
            Form::Tagged(_)
            | Form::Object
            | Form::Text
            | Form::Integer
            | Form::Number
            | Form::Boolean
            | Form::Array => value,
        };
        let inner = self.exact(&variant.ty.filled(arguments), value, depth)?;
        let name = variant.name.clone();
        Some(Expression::Holding(ty.clone(), name, Box::new(inner)))
    }
}

/// A list, if all of its items can be written.
fn items(value: &Value, item: impl Fn(&Value) -> Option<Expression>) -> Option<Expression> {
    let items: Option<Vec<_>> = value.as_array()?.iter().map(item).collect();
    Some(Expression::List(items?))
}

/// How an argument of a generic type is taken.
fn filled(taken: &Taken, arguments: &[Type]) -> Taken {
    match taken {
        Taken::Value(ty) => Taken::Value(ty.filled(arguments)),
        Taken::Reference(ty) => Taken::Reference(ty.filled(arguments)),
        Taken::Into(ty) => Taken::Into(ty.filled(arguments)),
        Taken::Items(ty) => Taken::Items(ty.filled(arguments)),
        Taken::ItemsInto(ty) => Taken::ItemsInto(ty.filled(arguments)),
        Taken::Entries(key, value) => {
            Taken::Entries(key.filled(arguments), value.filled(arguments))
        }
        Taken::PageSize => Taken::PageSize,
        Taken::Maybe(taken) => Taken::Maybe(Box::new(filled(taken, arguments))),
    }
}

fn scalar(scalar: Scalar, value: &Value) -> Option<Expression> {
    let text = || value.as_str().map(str::to_owned);
    Some(match scalar {
        Scalar::Bool => Expression::Literal(value.as_bool()?.to_string()),
        Scalar::Integer(ty) => {
            let value = value
                .as_number()?
                .as_i128()
                .filter(|value| ty.holds(*value))?;
            Expression::Literal(value.to_string())
        }
        Scalar::F64 => Expression::Literal(format!("{:?}", value.as_f64()?)),
        Scalar::String => Expression::Owned(text()?),
        Scalar::Id => Expression::Other(Type::Scalar(scalar), text()?),
        Scalar::Uuid | Scalar::DateTime => Expression::Parsed(text()?),
        Scalar::Binary => Expression::Bytes(text()?),
        Scalar::Json => Expression::Json(value.clone()),
        Scalar::Bytes | Scalar::PageLinks | Scalar::Unit => return None,
    })
}
