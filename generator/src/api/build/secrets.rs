//! Where the secrets of an example stand, so that the emitted tests can look for them.

use serde_json::Value;

use crate::api::{Api, Content, Envelope, Form, Shape, Tag, Type, Union};
use crate::document::join;

/// The JSON pointers of the texts in an example that are secret.
pub(super) fn pointers(api: &Api, content: &Content, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let walk = Walk { api };
    match content.envelope {
        Envelope::None => walk.value(&content.item, value, "", &mut found),
        Envelope::Data => walk.value(&content.item, &value["data"], "/data", &mut found),
        Envelope::List | Envelope::Page => {
            walk.items(&content.item, &value["data"], "/data", &mut found);
        }
    }
    found
}

struct Walk<'a> {
    api: &'a Api,
}

impl Walk<'_> {
    fn value(&self, ty: &Type, value: &Value, at: &str, found: &mut Vec<String>) {
        match ty {
            Type::Scalar(_) | Type::Param(..) => {}
            Type::List(item) => self.items(item, value, at, found),
            Type::Optional(inner) | Type::Boxed(inner) => self.value(inner, value, at, found),
            Type::Map(_, inner) => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    self.value(inner, value, &join(at, key), found);
                }
            }
            Type::Named(_, arguments) => match self.api.definition(ty).map(|def| &def.shape) {
                Some(Shape::Struct(object)) => {
                    for field in &object.fields {
                        let Some(value) = value.get(&field.wire) else {
                            continue;
                        };
                        let at = join(at, &field.wire);
                        if field.visibility.secret().is_some() {
                            texts(&field.ty, value, &at, found);
                        } else {
                            self.value(&field.ty.filled(arguments), value, &at, found);
                        }
                    }
                }
                Some(Shape::Union(union)) => {
                    if let Some(ty) = variant(union, value) {
                        self.value(&ty.filled(arguments), value, at, found);
                    }
                }
                Some(Shape::Enumeration(_)) | None => {}
            },
        }
    }

    fn items(&self, item: &Type, value: &Value, at: &str, found: &mut Vec<String>) {
        for (index, value) in value.as_array().into_iter().flatten().enumerate() {
            self.value(item, value, &join(at, &index.to_string()), found);
        }
    }
}

/// The variant that a value is by its tag.
fn variant<'u>(union: &'u Union, value: &Value) -> Option<&'u Type> {
    let tag = Tag::of(value.get(&union.tag)?)?;
    let mut variants = union.variants.iter();
    let variant = variants.find(|variant| match &variant.form {
        Form::Tagged(own) => *own == tag,
        Form::Class(_)
        | Form::Object
        | Form::Text
        | Form::Integer
        | Form::Number
        | Form::Boolean
        | Form::Array => false,
    })?;
    Some(&variant.ty)
}

/// Adds the texts of a secret for which any other text would do.
fn texts(ty: &Type, value: &Value, at: &str, found: &mut Vec<String>) {
    match (ty, value) {
        (&Type::STRING, Value::String(_)) => found.push(at.to_owned()),
        (Type::Optional(inner) | Type::Boxed(inner), _) => texts(inner, value, at, found),
        (Type::List(item), Value::Array(values)) => {
            for (index, value) in values.iter().enumerate() {
                texts(item, value, &join(at, &index.to_string()), found);
            }
        }
        (
            Type::Scalar(_) | Type::List(_) | Type::Map(..) | Type::Named(..) | Type::Param(..),
            _,
        ) => {}
    }
}
