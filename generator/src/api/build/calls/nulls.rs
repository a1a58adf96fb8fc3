//! What null means in a body.

use serde_json::Value;

use crate::api::{Api, Content, Envelope, Form, Presence, Shape, Struct, Tag, Type};

/// Whether null and nothing are not the same in a body: where it has patches, unless the example
/// has a null elsewhere, which is not sent.
pub(super) fn means_nulls(api: &Api, content: &Content, value: &Value) -> bool {
    let mut nulls = Nulls {
        api,
        clears: false,
        idle: false,
    };
    match content.envelope {
        Envelope::None => nulls.visit(&content.item, value),
        Envelope::Data => nulls.visit(&content.item, &value["data"]),
        Envelope::List | Envelope::Page => match value.get("data") {
            Some(Value::Array(items)) => nulls.all(&content.item, items),
            _ => nulls.idle = true,
        },
    }
    nulls.clears && !nulls.idle
}

/// What nulls mean in a value.
struct Nulls<'a> {
    api: &'a Api,
    /// There is a place in which null is not the same as nothing.
    clears: bool,
    /// There is a null that means nothing.
    idle: bool,
}

impl Nulls<'_> {
    fn visit(&mut self, ty: &Type, value: &Value) {
        match ty {
            Type::Boxed(inner) | Type::Optional(inner) => {
                if !value.is_null() {
                    self.visit(inner, value);
                }
            }
            Type::List(item) => self.all(item, value.as_array().into_iter().flatten()),
            Type::Map(_, inner) => {
                if let Value::Object(entries) = value {
                    self.clears |= matches!(**inner, Type::Optional(_));
                    self.all(inner, entries.values());
                }
            }
            Type::Named(name, _) => match self.api.types.get(name).map(|def| &def.shape) {
                Some(Shape::Struct(object)) => self.object(object, value),
                Some(Shape::Union(union)) => {
                    let tag = value.get(&union.tag).and_then(Tag::of);
                    let form = tag.map(Form::Tagged);
                    let mut variants = union.variants.iter();
                    match variants.find(|variant| form.as_ref() == Some(&variant.form)) {
                        Some(variant) => self.visit(&variant.ty, value),
                        // Its nulls may mean anything.
                        None => self.idle |= has_null(value),
                    }
                }
                Some(Shape::Enumeration(_)) | None => {}
            },
            Type::Scalar(_) | Type::Param(..) => {}
        }
    }

    fn all<'v>(&mut self, ty: &Type, values: impl IntoIterator<Item = &'v Value>) {
        for value in values {
            self.visit(ty, value);
        }
    }

    fn object(&mut self, object: &Struct, value: &Value) {
        for field in &object.fields {
            let nullable = field.presence == Presence::Nullable;
            self.clears |= nullable || field.presence == Presence::Patch;
            match value.get(&field.wire) {
                None => self.idle |= nullable,
                Some(Value::Null) => self.idle |= field.presence == Presence::Optional,
                Some(value) => self.visit(&field.ty, value),
            }
        }
        if let (Some(rest), Value::Object(entries)) = (&object.rest, value) {
            let others = entries.iter();
            let others = others.filter(|(name, _)| object.field(name).is_none());
            let others = others.map(|(name, value)| (name.clone(), value.clone()));
            self.visit(&rest.field.ty, &Value::Object(others.collect()));
        }
    }
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(object) => object.values().any(has_null),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
