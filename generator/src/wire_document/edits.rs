//! Each change that is made to a schema.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::nodes;
use crate::document::Tag;
use crate::evidence::TAG;
use crate::model::{
    Content, Envelope, Field, Form, Integer, Presence, Scalar, Struct, Type, Variant,
};

/// A change at one place.
pub struct Edit<'a> {
    /// The JSON pointer of the schema.
    pub pointer: String,
    rule: Rule<'a>,
}

/// What is changed.
pub enum Rule<'a> {
    /// A union says how its variants are told apart.
    Union {
        variants: &'a [Variant],
        /// The property that holds the tag.
        property: &'a str,
        /// Whether a bare name stands there, too.
        mixed: bool,
    },
    /// A string says its values.
    Enumeration {
        values: Vec<String>,
        /// Whether they are written as objects with nothing but a tag.
        tagged: bool,
        /// Whether they are written as strings, too.
        mixed: bool,
    },
    /// The properties of an object are as the examples show them.
    Fields(&'a Struct),
    /// A class carries this tag wherever it stands.
    OwnTag(&'a str),
    /// A value is of this type.
    Type(&'a Type),
    /// A body holds this.
    Content(&'a Content),
}

impl<'a> Edit<'a> {
    /// A change at a place.
    pub fn new(pointer: String, rule: Rule<'a>) -> Self {
        Self { pointer, rule }
    }

    /// Makes the change. What other edits have moved is found in the original.
    pub fn apply(&self, document: &mut Value, original: &Value) {
        let union = match &self.rule {
            Rule::Union {
                variants,
                property,
                mixed,
            } => Some(union(document, original, variants, property, *mixed)),
            Rule::Enumeration { .. }
            | Rule::Fields(_)
            | Rule::OwnTag(_)
            | Rule::Type(_)
            | Rule::Content(_) => None,
        };
        let Some(schema) = document.pointer_mut(&self.pointer) else {
            return;
        };
        match &self.rule {
            Rule::Union { .. } => replace(schema, union.unwrap_or_default()),
            Rule::Enumeration {
                values,
                tagged,
                mixed,
            } => replace(schema, enumeration(values, *tagged, *mixed)),
            Rule::Fields(object) => fields(schema, object),
            Rule::OwnTag(tag) => {
                let plain = schema.take();
                let tag = tag_object(TAG, &[*tag]);
                *schema = json!({ "allOf": [plain, tag] });
            }
            Rule::Type(ty) => fit(schema, ty),
            Rule::Content(content) => match content.envelope {
                Envelope::None => fit(schema, &content.item),
                Envelope::Data | Envelope::List | Envelope::Page => {
                    fit_at(schema, DATA, &content.value());
                }
            },
        }
    }
}

/// Puts a description of the value in place of another, and keeps what is said for people.
fn replace(schema: &mut Value, by: Value) {
    let (Value::Object(schema), Value::Object(by)) = (schema, by) else {
        return;
    };
    schema.retain(|key, _| {
        matches!(
            key.as_str(),
            "title" | "description" | "deprecated" | "nullable"
        )
    });
    // `nullable` says something beside a `type` only.
    if !by.contains_key("type") {
        schema.shift_remove("nullable");
    }
    schema.extend(by);
}

fn union(
    document: &Value,
    original: &Value,
    variants: &[Variant],
    property: &str,
    mixed: bool,
) -> Value {
    let tags: Vec<Cow<'_, str>> = variants
        .iter()
        .filter_map(|variant| variant.form.tag())
        .collect();
    let is_class = |variant: &Variant| matches!(variant.form, Form::Class(_));
    if !variants.is_empty() && variants.iter().all(is_class) {
        return enumeration(&tags, false, false);
    }
    let mut alternatives: Vec<Value> = variants
        .iter()
        .map(|variant| alternative(document, original, variant, property))
        .collect();
    if mixed {
        alternatives.push(enumeration(&tags, false, false));
    }
    json!({ "anyOf": alternatives })
}

/// A variant as it stands in its union. The class itself does not carry the tag: it may stand
/// elsewhere without.
fn alternative(document: &Value, original: &Value, variant: &Variant, property: &str) -> Value {
    let class = || {
        if variant.origin.starts_with('/') {
            let at = nodes::place(&variant.origin);
            document
                .pointer(&at)
                .or_else(|| original.pointer(&at))
                .filter(|schema| nodes::alternatives(schema).is_none())
                .cloned()
        } else {
            Some(nodes::reference(&variant.origin))
        }
    };
    match &variant.form {
        Form::Tagged(tag) => {
            let tag = tagged(property, &closed(tag));
            match class() {
                Some(class) => json!({ "allOf": [class, tag] }),
                None => tag,
            }
        }
        Form::Class(name) => enumeration(&[name], false, false),
        Form::Object | Form::Text | Form::Integer | Form::Number | Form::Boolean | Form::Array => {
            class().unwrap_or_else(|| of_type(&variant.ty))
        }
    }
}

/// An object with one of these tags.
fn tag_object<T: AsRef<str>>(property: &str, tags: &[T]) -> Value {
    tagged(property, &enumeration(tags, false, false))
}

/// An object with a property that holds its tag.
fn tagged(property: &str, tag: &Value) -> Value {
    json!({ "type": "object", "required": [property], "properties": { property: tag } })
}

/// This value and no other.
fn closed(tag: &Tag) -> Value {
    let ty = match tag {
        Tag::Text(_) => "string",
        Tag::Integer(_) => "integer",
        Tag::Number(_) => "number",
        Tag::Boolean(_) => "boolean",
    };
    json!({ "type": ty, "enum": [tag.to_json()] })
}

fn enumeration<T: AsRef<str>>(values: &[T], tagged: bool, mixed: bool) -> Value {
    let names: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
    let string = json!({ "type": "string", "enum": names });
    match (tagged, mixed) {
        (false, _) => string,
        (true, false) => tag_object(TAG, values),
        (true, true) => {
            let object = tag_object(TAG, values);
            json!({ "anyOf": [object, string] })
        }
    }
}

fn fields(schema: &mut Value, object: &Struct) {
    for Field {
        wire, ty, presence, ..
    } in &object.fields
    {
        if !presence.is_always_written() {
            no_longer_required(schema, wire);
        }
        let declared = schema
            .get_mut("properties")
            .and_then(|properties| properties.get_mut(wire));
        if let Some(property) = declared {
            fit(property, ty);
            if *presence == Presence::Patch {
                nullable(property);
            }
        }
    }
    if let Some(rest) = &object.rest {
        fit(schema, &rest.field.ty);
    }
}

fn no_longer_required(schema: &mut Value, wire: &str) {
    let Some(Value::Array(required)) = schema.get_mut("required") else {
        return;
    };
    required.retain(|name| name.as_str() != Some(wire));
    // An empty list is not allowed.
    if required.is_empty()
        && let Value::Object(schema) = schema
    {
        schema.shift_remove("required");
    }
}

/// Lets a schema say of which type its value is.
fn fit(schema: &mut Value, ty: &Type) {
    match ty {
        Type::Boxed(ty) => fit(schema, ty),
        Type::Optional(ty) => {
            fit(schema, ty);
            nullable(schema);
        }
        Type::List(item) if kind(schema) == Some("array") => fit_at(schema, "/items", item),
        Type::List(_) => contradict(schema, ty),
        Type::Map(_, value) => fit_at(schema, "/additionalProperties", value),
        Type::Scalar(scalar) => fit_scalar(schema, *scalar, ty),
        // These are changed where they are defined.
        Type::Named(..) | Type::Param(_) => {}
    }
}

/// Where the value of an envelope stands.
const DATA: &str = "/properties/data";

fn fit_at(schema: &mut Value, below: &str, ty: &Type) {
    if let Some(schema) = schema.pointer_mut(below) {
        fit(schema, ty);
    }
}

fn fit_scalar(schema: &mut Value, scalar: Scalar, ty: &Type) {
    let declared = (kind(schema), schema.get("format").and_then(Value::as_str));
    let fits = match (scalar, declared) {
        // What validates more than the crate knows is no fact of the API.
        (Scalar::Id, (Some("string"), format)) => format.is_none(),
        (Scalar::String, (Some("string"), format)) => {
            matches!(format, None | Some("binary" | "byte" | "password"))
        }
        (Scalar::Integer(ty), (Some("integer"), format)) => {
            let declared = format.and_then(Integer::of_format);
            declared.is_none_or(|declared| ty.is_within(declared))
        }
        (Scalar::F64, (kind, _)) => kind == Some("number"),
        (Scalar::Bool, (kind, _)) => kind == Some("boolean"),
        (Scalar::Json, (kind, _)) => matches!(kind, None | Some("object")),
        (Scalar::Integer(_), (Some("number"), _))
        | (
            Scalar::Uuid
            | Scalar::DateTime
            | Scalar::Binary
            | Scalar::Bytes
            | Scalar::PageLinks
            | Scalar::Unit,
            _,
        ) => true,
        (Scalar::String | Scalar::Id | Scalar::Integer(_), _) => false,
    };
    if !fits {
        contradict(schema, ty);
    }
}

/// Where the examples contradict a schema, they win.
fn contradict(schema: &mut Value, ty: &Type) {
    if nodes::is_simple(schema) {
        replace(schema, of_type(ty));
    }
}

fn kind(schema: &Value) -> Option<&str> {
    schema.get("type")?.as_str()
}

/// A schema for a type that the document does not declare.
fn of_type(ty: &Type) -> Value {
    match ty {
        Type::Scalar(scalar) => match scalar {
            Scalar::Bool => json!({ "type": "boolean" }),
            Scalar::Integer(Integer::I32) => json!({ "type": "integer", "format": "int32" }),
            Scalar::Integer(_) => json!({ "type": "integer" }),
            Scalar::F64 => json!({ "type": "number" }),
            Scalar::Uuid => json!({ "type": "string", "format": "uuid" }),
            Scalar::Binary => json!({ "type": "string", "format": "binary" }),
            Scalar::String | Scalar::Id | Scalar::DateTime | Scalar::Bytes => {
                json!({ "type": "string" })
            }
            Scalar::PageLinks => json!({ "type": "object" }),
            Scalar::Json | Scalar::Unit => json!({}),
        },
        Type::List(item) => {
            let item = of_type(item);
            json!({ "type": "array", "items": item })
        }
        Type::Map(_, value) => {
            let value = of_type(value);
            json!({ "type": "object", "additionalProperties": value })
        }
        Type::Boxed(ty) => of_type(ty),
        Type::Optional(ty) => {
            let mut schema = of_type(ty);
            nullable(&mut schema);
            schema
        }
        Type::Named(..) | Type::Param(_) => json!({}),
    }
}

/// Allows null. An `enum` does not get it as a value: Prism adds one of its own, and then takes
/// the whole schema for broken and validates nothing.
fn nullable(schema: &mut Value) {
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        return;
    }
    match schema {
        Value::Object(object) if object.contains_key("type") => {
            object.insert("nullable".to_owned(), Value::Bool(true));
        }
        Value::Object(object) if object.is_empty() => {}
        Value::Object(_)
        | Value::Array(_)
        | Value::String(_)
        | Value::Number(_)
        | Value::Bool(_)
        | Value::Null => {
            let (plain, nothing) = (schema.take(), nothing());
            *schema = json!({ "anyOf": [plain, nothing] });
        }
    }
}

/// Null and nothing else, in the words of OpenAPI 3.0.
fn nothing() -> Value {
    json!({ "type": "object", "nullable": true, "not": { "type": "object" } })
}

/// The date-times that the API writes: with an offset, and maybe with a zone after it (RFC 9557).
pub const DATE_TIME: &str =
    r"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})(\[[^\]]+\])?$";

/// What holds of every schema: a date-time may name its zone; an integer of 64 bits is not bound
/// to what JavaScript counts exactly, as Prism has it; and no object is closed, for tags and
/// undeclared properties are added to it.
pub fn loosen(_: &str, schema: &mut Map<String, Value>) {
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => {
            schema.shift_remove("format");
            schema.insert("pattern".to_owned(), DATE_TIME.into());
        }
        Some("int64") => {
            schema.shift_remove("format");
        }
        _ => {}
    }
    if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
        schema.shift_remove("additionalProperties");
    }
}
