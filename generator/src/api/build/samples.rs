//! Values made from types, where the document has no example.

use std::rc::Rc;

use serde_json::{Map, Number, Value, json};

use super::fitting::fits;
use crate::api::{
    Api, Content, Definition, Envelope, Field, Form, Presence, Scalar, Shape, Struct, TAG, Type,
    Union, Variant,
};
use crate::document::join;
use crate::maps::HashMap;

/// A UUID.
pub(super) const UUID: &str = "5f5ad3ff-8a12-4b0c-9e3a-6e0e7a1f3b55";
/// An instant.
pub(super) const INSTANT: &str = "2021-12-01T12:46:36.581Z";
/// Any text.
pub(super) const TEXT: &str = "text";

/// What the document shows of types, to be part of the values that are made.
#[derive(Default)]
pub(super) struct Known<'a> {
    /// Values of types.
    pub(super) values: HashMap<&'a Type, &'a Value>,
    /// Values of properties, by the pointers of the properties.
    pub(super) properties: HashMap<&'a str, &'a Value>,
}

impl<'a> Known<'a> {
    fn value(&self, ty: &Type, arguments: &[Type]) -> Option<&'a Value> {
        if self.values.is_empty() {
            return None;
        }
        self.values.get(&ty.filled(arguments)).copied()
    }

    /// What stands at a property, if it is a value of the type that the property has.
    pub(super) fn property(
        &self,
        api: &Api,
        definition: &Definition,
        field: &Field,
        arguments: &[Type],
    ) -> Option<&'a Value> {
        if self.properties.is_empty() {
            return None;
        }
        let pointer = join(&join(&definition.pointer, "properties"), &field.wire);
        let value = *self.properties.get(pointer.as_str())?;
        fits(api, &field.ty.filled(arguments), value).then_some(value)
    }
}

/// The smallest value of a type that has something in it: required properties only, the first
/// variant, the first value. None if every such value would contain itself, or be very large.
pub(super) fn sample(api: &Api, ty: &Type) -> Option<Value> {
    sample_with(api, &Known::default(), ty)
}

/// The same, with what is known in the place of what would be made, and with all properties that
/// are known.
pub(super) fn sample_with(api: &Api, known: &Known<'_>, ty: &Type) -> Option<Value> {
    Sampler::new(api, known).value(ty, &[])
}

/// The same for a body, with what stands around it.
pub(super) fn sample_body(api: &Api, content: &Content) -> Option<Value> {
    let known = Known::default();
    let mut sampler = Sampler::new(api, &known);
    match content.envelope {
        Envelope::None => sampler.value(&content.item, &[]),
        Envelope::Data => Some(json!({ "data": sampler.value(&content.item, &[])? })),
        Envelope::List | Envelope::Page => {
            Some(json!({ "data": sampler.list(&content.item, &[]) }))
        }
    }
}

struct Sampler<'a> {
    api: &'a Api,
    known: &'a Known<'a>,
    /// The types that the value is within.
    within: Vec<Rc<str>>,
    /// How many more values it may have in it.
    left: usize,
}

/// How many values are in a sample at most.
const LARGEST: usize = 5_000;
/// How many objects are around a value at most; JSON readers allow about twice as many.
const DEEPEST: usize = 60;

impl<'a> Sampler<'a> {
    fn new(api: &'a Api, known: &'a Known<'a>) -> Self {
        Self {
            api,
            known,
            within: Vec::new(),
            left: LARGEST,
        }
    }

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
            Type::Param(index, _) => self.value(arguments.get(*index)?, &[])?,
            Type::Named(name, own) => {
                if let Some(value) = self.known.value(ty, arguments) {
                    return Some(value.clone());
                }
                let own: Vec<Type> = own.iter().map(|ty| ty.filled(arguments)).collect();
                let definition = self.api.types.get(name)?;
                self.named(definition, &own)?
            }
        })
    }

    fn list(&mut self, item: &Type, arguments: &[Type]) -> Value {
        Value::Array(self.value(item, arguments).into_iter().collect())
    }

    fn key(&mut self, key: &Type) -> Option<String> {
        let key = self.value(key, &[])?;
        Some(key.as_str().map_or_else(|| key.to_string(), str::to_owned))
    }

    fn named(&mut self, definition: &'a Definition, arguments: &[Type]) -> Option<Value> {
        let name = &definition.name;
        if self.within.contains(name) || self.within.len() == DEEPEST {
            return None;
        }
        self.within.push(name.clone());
        let value = match &definition.shape {
            Shape::Struct(object) => self.object(definition, object, arguments),
            Shape::Union(union) => {
                let mut variants = union.variants.iter();
                variants.find_map(|variant| self.variant(union, variant, arguments))
            }
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

    fn object(
        &mut self,
        definition: &Definition,
        object: &'a Struct,
        arguments: &[Type],
    ) -> Option<Value> {
        let mut value = Map::new();
        for field in &object.fields {
            let known = self.known.property(self.api, definition, field, arguments);
            if let Some(known) = known {
                value.insert(field.wire.clone(), known.clone());
                continue;
            }
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

    fn variant(
        &mut self,
        union: &'a Union,
        variant: &'a Variant,
        arguments: &[Type],
    ) -> Option<Value> {
        if let Form::Class(class) = &variant.form {
            return Some(Value::from(class.as_str()));
        }
        let mut value = self.value(&variant.ty, arguments)?;
        if let (Form::Tagged(tag), Value::Object(object)) = (&variant.form, &mut value) {
            object.insert(union.tag.clone(), tag.to_json());
        }
        Some(value)
    }
}

fn scalar(scalar: Scalar) -> Value {
    match scalar {
        Scalar::Bool => Value::Bool(true),
        Scalar::Integer(_) => Value::from(1),
        Scalar::F64 => Number::from_f64(1.5).map_or(Value::Null, Value::Number),
        Scalar::String | Scalar::Binary | Scalar::Bytes | Scalar::Json => Value::from(TEXT),
        Scalar::Uuid | Scalar::Id => Value::from(UUID),
        Scalar::DateTime => Value::from(INSTANT),
        Scalar::PageLinks => json!({}),
        Scalar::Unit => Value::Null,
    }
}
