//! Schemas, from the OpenAPI structure into our terms.

use openapiv3::{AdditionalProperties, AnySchema, ReferenceOr, SchemaData, SchemaKind};
use serde_json::Value;

use super::all_of::require;
use super::json_type::JsonType;
use super::lower::Lower;
use super::schema::{Bounds, Discriminator, Kind, Property, Schema, WrittenBy};
use super::tag::Tag;
use super::{join, reference, unescape};
use crate::diagnostics::Topic;
use crate::maps::{HashSet, IndexMap};

impl Lower<'_, '_, '_> {
    /// A schema or a reference to one.
    pub(super) fn schema(
        &mut self,
        schema: &ReferenceOr<openapiv3::Schema>,
        pointer: &str,
    ) -> Schema {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference, pointer),
            ReferenceOr::Item(schema) => self.item(schema, pointer),
        }
    }

    fn boxed(&mut self, schema: &ReferenceOr<Box<openapiv3::Schema>>, pointer: &str) -> Schema {
        match schema {
            ReferenceOr::Reference { reference } => self.reference(reference, pointer),
            ReferenceOr::Item(schema) => self.item(schema, pointer),
        }
    }

    fn item(&mut self, schema: &openapiv3::Schema, pointer: &str) -> Schema {
        if !self.counts(1) {
            return Schema::plain(pointer, Kind::Any);
        }
        let data = &schema.schema_data;
        let read = match &schema.schema_kind {
            SchemaKind::Type(ty) => self.typed(ty, pointer),
            SchemaKind::OneOf { one_of } => self.union(one_of, "oneOf", data, pointer),
            SchemaKind::AnyOf { any_of } => self.union(any_of, "anyOf", data, pointer),
            SchemaKind::AllOf { all_of } => self.all_of(all_of, pointer),
            SchemaKind::Not { .. } => {
                self.not(pointer);
                Schema::plain(pointer, Kind::Any)
            }
            SchemaKind::Any(any) => self.any(any, data, pointer),
        };
        Schema {
            pointer: pointer.into(),
            title: data.title.clone().or(read.title),
            description: data.description.clone().or(read.description),
            nullable: data.nullable || read.nullable,
            forbids_null: read.forbids_null || self.forbids_null(pointer),
            written_by: match (data.read_only, data.write_only) {
                (true, false) => WrittenBy::Server,
                (false, true) => WrittenBy::Programs,
                // What nobody may write says nothing.
                (true, true) | (false, false) => read.written_by,
            },
            deprecated: data.deprecated,
            example: data.example.clone().map(Box::new),
            kind: read.kind,
            additional: read.additional,
            values: read.values,
            requires: read.requires,
        }
    }

    fn forbids_null(&self, pointer: &str) -> bool {
        let said = self.node(&join(pointer, "nullable"));
        said == Some(&Value::Bool(false))
    }

    fn not(&mut self, pointer: &str) {
        self.problems.warning(
            Topic::Ignored,
            pointer,
            "`not` is not checked",
            "it only restricts values; the rest of the schema is used",
        );
    }

    fn typed(&mut self, ty: &openapiv3::Type, pointer: &str) -> Schema {
        use openapiv3::Type;
        let kind = match ty {
            Type::String(string) => {
                let null = string.enumeration.contains(&None);
                let mut values: Vec<String> = Vec::new();
                for value in string.enumeration.iter().flatten() {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
                let format = format_text(&string.format);
                return Schema {
                    nullable: null,
                    ..Schema::plain(pointer, Kind::String { format, values })
                };
            }
            Type::Integer(integer) => {
                let kind = Kind::Integer {
                    format: format_text(&integer.format),
                    bounds: Bounds {
                        minimum: integer.minimum.map(i128::from),
                        maximum: integer.maximum.map(i128::from),
                    },
                };
                let values = integer.enumeration.iter();
                let values = values.map(|value| value.map(Tag::Integer));
                return scalar(kind, values, pointer);
            }
            Type::Number(number) => {
                let bounds = Bounds::of(number.minimum, number.maximum);
                let kind = numbers(format_text(&number.format), bounds);
                let values = number.enumeration.iter();
                let values = values.map(|value| value.map(Tag::number));
                return scalar(kind, values, pointer);
            }
            Type::Boolean(boolean) => {
                let values = boolean.enumeration.iter();
                let values = values.map(|value| value.map(Tag::Boolean));
                return scalar(Kind::Boolean, values, pointer);
            }
            Type::Array(array) => Kind::Array(Box::new(match &array.items {
                Some(items) => self.boxed(items, &join(pointer, "items")),
                None => Schema::plain(&join(pointer, "items"), Kind::Any),
            })),
            Type::Object(object) => {
                return self.object(
                    &object.properties,
                    &object.required,
                    object.additional_properties.as_ref(),
                    pointer,
                );
            }
        };
        Schema::plain(pointer, kind)
    }

    fn object(
        &mut self,
        properties: &indexmap::IndexMap<String, ReferenceOr<Box<openapiv3::Schema>>>,
        required: &[String],
        additional: Option<&AdditionalProperties>,
        pointer: &str,
    ) -> Schema {
        let values = join(pointer, "additionalProperties");
        let additional = match additional {
            Some(AdditionalProperties::Schema(schema)) => {
                Some(Box::new(self.schema(schema, &values)))
            }
            Some(AdditionalProperties::Any(true)) => {
                Some(Box::new(Schema::plain(&values, Kind::Any)))
            }
            Some(AdditionalProperties::Any(false)) | None => None,
        };
        if properties.is_empty() {
            let kind = additional.map_or_else(|| Kind::Object(IndexMap::default()), Kind::Map);
            return Schema {
                requires: required.to_vec(),
                ..Schema::plain(pointer, kind)
            };
        }
        let under = join(pointer, "properties");
        let names: HashSet<&String> = required.iter().collect();
        let properties: IndexMap<String, Property> = properties
            .iter()
            .map(|(name, schema)| {
                let property = Property {
                    clears: false,
                    is_null_meant: false,
                    schema: self.boxed(schema, &join(&under, name)),
                    required: names.contains(name),
                };
                (name.clone(), property)
            })
            .collect();
        let mut whole = Schema {
            additional,
            ..Schema::plain(pointer, Kind::Object(properties))
        };
        require(&mut whole, required);
        whole
    }

    /// One of several. A variant that is nothing but null makes the whole nullable.
    fn union(
        &mut self,
        variants: &[ReferenceOr<openapiv3::Schema>],
        keyword: &str,
        data: &SchemaData,
        pointer: &str,
    ) -> Schema {
        let under = join(pointer, keyword);
        let (nulls, others): (Vec<_>, Vec<_>) = variants
            .iter()
            .enumerate()
            .partition(|(_, variant)| is_null(variant));
        let mut variants: Vec<Schema> = others
            .into_iter()
            .map(|(index, variant)| self.schema(variant, &join(&under, &index.to_string())))
            .collect();
        let nullable = !nulls.is_empty();
        if variants.is_empty() || (nullable && variants.len() == 1) {
            let only = variants.pop();
            return Schema {
                nullable,
                ..only.unwrap_or_else(|| Schema::plain(pointer, Kind::Any))
            };
        }
        let discriminator = data.discriminator.as_ref().map(discriminator).map(Box::new);
        let kind = Kind::Union {
            variants,
            discriminator,
        };
        Schema {
            nullable,
            ..Schema::plain(pointer, kind)
        }
    }

    /// A schema without a `type`, or with more than one keyword that says what it is: all of that
    /// holds at once.
    fn any(&mut self, any: &AnySchema, data: &SchemaData, pointer: &str) -> Schema {
        if any.not.is_some() {
            self.not(pointer);
        }
        let own = self.object(
            &any.properties,
            &any.required,
            any.additional_properties.as_ref(),
            pointer,
        );
        let has_properties = !own.properties().is_some_and(IndexMap::is_empty);
        let mut whole = if has_properties {
            own
        } else if let Some(items) = &any.items {
            let items = self.boxed(items, &join(pointer, "items"));
            Schema::plain(pointer, Kind::Array(Box::new(items)))
        } else {
            Schema {
                requires: any.required.clone(),
                ..untyped(any, pointer)
            }
        };
        if !any.all_of.is_empty() {
            let parts = self.all_of(&any.all_of, pointer);
            whole = self.both(parts, whole, pointer);
        }
        for (variants, keyword) in [(&any.one_of, "oneOf"), (&any.any_of, "anyOf")] {
            if !variants.is_empty() {
                let union = self.union(variants, keyword, data, pointer);
                whole = self.both(whole, union, pointer);
            }
        }
        self.require(&mut whole, &any.required);
        whole
    }
}

/// A number or a boolean with the values that it may have.
fn scalar(kind: Kind, values: impl Iterator<Item = Option<Tag>>, pointer: &str) -> Schema {
    let mut whole = Schema::plain(pointer, kind);
    for value in values {
        match value {
            Some(value) if !whole.values.contains(&value) => whole.values.push(value),
            Some(_) => {}
            None => whole.nullable = true,
        }
    }
    whole
}

/// A schema that says nothing but its type, or its values.
fn untyped(any: &AnySchema, pointer: &str) -> Schema {
    let values: Vec<&Value> = any
        .enumeration
        .iter()
        .filter(|value| !value.is_null())
        .collect();
    let nullable = values.len() < any.enumeration.len();
    let declared = any.typ.as_deref().and_then(JsonType::declared);
    let format = any.format.clone();
    let bounds = Bounds::of(any.minimum, any.maximum);
    let kind = match declared.or_else(|| JsonType::of_all(&values)) {
        Some(JsonType::String) => Kind::String {
            format,
            values: texts(&values),
        },
        Some(JsonType::Integer) => Kind::Integer { format, bounds },
        Some(JsonType::Number) => numbers(format, bounds),
        Some(JsonType::Boolean) => Kind::Boolean,
        Some(JsonType::Object) if declared.is_some() => Kind::Object(IndexMap::default()),
        Some(JsonType::Array) if declared.is_some() => {
            let items = Schema::plain(&join(pointer, "items"), Kind::Any);
            Kind::Array(Box::new(items))
        }
        // Whole objects and lists as the only values say little of what there may be.
        Some(JsonType::Object | JsonType::Array | JsonType::Null) | None => Kind::Any,
    };
    let listed = match &kind {
        Kind::Integer { .. } | Kind::Number | Kind::Boolean => {
            values.iter().copied().filter_map(Tag::of).collect()
        }
        Kind::Reference(_)
        | Kind::String { .. }
        | Kind::Array(_)
        | Kind::Object(_)
        | Kind::Map(_)
        | Kind::Union { .. }
        | Kind::Any => Vec::new(),
    };
    Schema {
        nullable,
        values: listed,
        ..Schema::plain(pointer, kind)
    }
}

/// Numbers, of which the format may say that they are integers.
fn numbers(format: Option<String>, bounds: Bounds) -> Kind {
    let is_integer = |format: &str| {
        let bits = format
            .strip_prefix('u')
            .unwrap_or(format)
            .strip_prefix("int");
        bits.is_some_and(|bits| bits.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if format.as_deref().is_some_and(is_integer) {
        Kind::Integer { format, bounds }
    } else {
        Kind::Number
    }
}

fn texts(values: &[&Value]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for text in values.iter().filter_map(|value| value.as_str()) {
        if !texts.iter().any(|known| known == text) {
            texts.push(text.to_owned());
        }
    }
    texts
}

/// Whether a schema allows nothing but null, as far as OpenAPI 3.0 can say that.
fn is_null(schema: &ReferenceOr<openapiv3::Schema>) -> bool {
    let ReferenceOr::Item(schema) = schema else {
        return false;
    };
    match &schema.schema_kind {
        SchemaKind::Type(openapiv3::Type::String(string)) => {
            !string.enumeration.is_empty() && string.enumeration.iter().all(Option::is_none)
        }
        SchemaKind::Any(any)
            if any.typ.as_deref().and_then(JsonType::declared) == Some(JsonType::Null) =>
        {
            true
        }
        SchemaKind::Any(any) if !any.enumeration.is_empty() => {
            any.enumeration.iter().all(Value::is_null)
        }
        SchemaKind::Any(any) => schema.schema_data.nullable && *any == AnySchema::default(),
        SchemaKind::Type(_)
        | SchemaKind::OneOf { .. }
        | SchemaKind::AllOf { .. }
        | SchemaKind::AnyOf { .. }
        | SchemaKind::Not { .. } => false,
    }
}

pub(super) fn discriminator(discriminator: &openapiv3::Discriminator) -> Discriminator {
    let mapping = discriminator.mapping.iter().map(|(tag, target)| {
        let name = reference::schema_name(target).unwrap_or_else(|| {
            let last = target.rsplit('/').next().unwrap_or(target);
            unescape(last).into_owned()
        });
        // What kind of value it is, the property of the variant says.
        (Tag::Text(tag.clone()), name)
    });
    Discriminator {
        property: discriminator.property_name.clone(),
        mapping: mapping.collect(),
    }
}

fn format_text<T: serde::Serialize>(
    format: &openapiv3::VariantOrUnknownOrEmpty<T>,
) -> Option<String> {
    match serde_json::to_value(format) {
        Ok(Value::String(text)) if !text.is_empty() => Some(text),
        _ => None,
    }
}
