//! Values made from types, where the document has no example.

use serde_json::{Map, Number, Value, json};

use crate::evidence::TAG;
use crate::model::{Form, Model, Presence, Scalar, Shape, Struct, Type, TypeId, Union, Variant};

/// A UUID.
pub(super) const UUID: &str = "5f5ad3ff-8a12-4b0c-9e3a-6e0e7a1f3b55";
/// An instant.
pub(super) const INSTANT: &str = "2021-12-01T12:46:36.581Z";
/// Any text.
pub(super) const TEXT: &str = "text";

/// The smallest value of a type that has something in it: required properties only, the first
/// variant, the first value. None if every such value would contain itself, or be very large.
pub(super) fn sample(model: &Model, ty: &Type) -> Option<Value> {
    Sampler {
        model,
        within: Vec::new(),
        left: LARGEST,
    }
    .value(ty, &[])
}

struct Sampler<'a> {
    model: &'a Model,
    /// The types that the value is within.
    within: Vec<&'a TypeId>,
    /// How many more values it may have in it.
    left: usize,
}

/// How many values are in a sample at most.
const LARGEST: usize = 5_000;
/// How many objects are around a value at most; JSON readers allow about twice as many.
const DEEPEST: usize = 60;

impl Sampler<'_> {
    /// A value of a type; `arguments` stand for its parameters.
    fn value(&mut self, ty: &Type, arguments: &[Type]) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        Some(match ty {
            Type::Scalar(scalar) => self::scalar(*scalar),
            Type::List(item) => self.list(item, arguments),
            Type::Map(key, value) => {
                let entry = self.key(key).zip(self.value(value, arguments));
                Value::Object(entry.into_iter().collect())
            }
            Type::Optional(inner) => self.value(inner, arguments).unwrap_or_default(),
            Type::Boxed(inner) => self.value(inner, arguments)?,
            Type::Data(inner) => json!({ "data": self.value(inner, arguments)? }),
            Type::DataList(item) | Type::Page(item) => {
                json!({ "data": self.list(item, arguments) })
            }
            Type::PageLinks => json!({}),
            Type::Param(index) => self.value(arguments.get(*index)?, &[])?,
            Type::Named(id, own) => {
                let own: Vec<Type> = own.iter().map(|ty| substituted(ty, arguments)).collect();
                self.named(id, &own)?
            }
        })
    }

    fn list(&mut self, item: &Type, arguments: &[Type]) -> Value {
        Value::Array(self.value(item, arguments).into_iter().collect())
    }

    fn key(&mut self, key: &Type) -> Option<String> {
        match self.value(key, &[])? {
            Value::String(text) => Some(text),
            other => Some(other.to_string()),
        }
    }

    fn named(&mut self, id: &TypeId, arguments: &[Type]) -> Option<Value> {
        let (id, def) = self.model.types.get_key_value(id)?;
        if self.within.contains(&id) || self.within.len() == DEEPEST {
            return None;
        }
        self.within.push(id);
        let value = match &def.shape {
            Shape::Struct(object) => self.object(object, arguments),
            Shape::Union(union) => union
                .variants
                .iter()
                .find_map(|variant| self.variant(union, variant, arguments)),
            Shape::Enumeration(list) => {
                let value = list.values.first().map_or(TEXT, |value| &value.wire);
                Some(if list.tagged {
                    json!({ TAG: value })
                } else {
                    Value::from(value)
                })
            }
        };
        self.within.pop();
        value
    }

    fn object(&mut self, object: &Struct, arguments: &[Type]) -> Option<Value> {
        let mut value = Map::new();
        for field in &object.fields {
            match field.presence {
                Presence::Required => {
                    value.insert(field.wire.clone(), self.value(&field.ty, arguments)?);
                }
                Presence::Nullable => {
                    value.insert(field.wire.clone(), Value::Null);
                }
                Presence::Optional | Presence::Patch | Presence::Rest => {}
            }
        }
        if let Some(tag) = &object.own_tag {
            value.insert(TAG.to_owned(), Value::from(tag.as_str()));
        }
        Some(Value::Object(value))
    }

    fn variant(&mut self, union: &Union, variant: &Variant, arguments: &[Type]) -> Option<Value> {
        if let Form::Class(class) = &variant.form {
            return Some(Value::from(class.as_str()));
        }
        let mut value = self.value(&variant.ty, arguments)?;
        if let (Form::Tagged(tag), Value::Object(object)) = (&variant.form, &mut value) {
            object.insert(union.tag.clone(), Value::from(tag.as_str()));
        }
        Some(value)
    }
}

fn scalar(scalar: Scalar) -> Value {
    match scalar {
        Scalar::Bool => Value::Bool(true),
        Scalar::I32 | Scalar::I64 | Scalar::U64 => Value::from(1),
        Scalar::F64 => Number::from_f64(1.5).map_or(Value::Null, Value::Number),
        Scalar::String | Scalar::Binary | Scalar::Bytes | Scalar::Json => Value::from(TEXT),
        Scalar::Uuid => Value::from(UUID),
        Scalar::DateTime => Value::from(INSTANT),
        Scalar::Unit => Value::Null,
    }
}

/// A type with arguments in the place of parameters.
fn substituted(ty: &Type, arguments: &[Type]) -> Type {
    ty.map(&mut |ty| match ty {
        Type::Param(index) => arguments.get(index).cloned().unwrap_or(Type::Param(index)),
        other => other,
    })
}
