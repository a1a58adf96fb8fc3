//! Schemas, in the terms of this generator.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, OpenAPI, ReferenceOr, SchemaKind, Type};
use serde_json::Value;

use super::{Problems, join, unescape};

/// A node of the document that describes a value.
#[derive(Debug, Clone)]
pub struct Schema {
    /// Its JSON pointer.
    pub pointer: String,
    /// Its title.
    pub title: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// Its own example.
    pub example: Option<Value>,
    /// What it describes.
    pub kind: Kind,
}

/// What a schema describes.
#[derive(Debug, Clone)]
pub enum Kind {
    /// The component schema of this name.
    Reference(String),
    /// A string.
    String {
        /// `uuid`, `date-time`, `binary` …
        format: Option<String>,
        /// The values of `enum`.
        values: Vec<String>,
    },
    /// An integer; whether it has 64 bits, if the format says so.
    Integer {
        /// `int32` or `int64`.
        format: Option<String>,
    },
    /// Any number.
    Number,
    /// A boolean.
    Boolean,
    /// A list of these.
    Array(Box<Schema>),
    /// An object with known properties.
    Object(IndexMap<String, Property>),
    /// An object with any keys, and these values.
    Map(Box<Schema>),
    /// One of several.
    Union {
        /// Its variants.
        variants: Vec<Schema>,
        /// What tells them apart, if the document says so.
        discriminator: Option<Discriminator>,
    },
    /// Any JSON.
    Any,
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Property {
    /// What stands there.
    pub schema: Schema,
    /// Whether it is required.
    pub required: bool,
}

/// What tells the variants of a union apart, as the document says it.
#[derive(Debug, Clone)]
pub struct Discriminator {
    /// The property that holds the tag.
    pub property: String,
    /// Tag to schema name.
    pub mapping: IndexMap<String, String>,
}

/// Brings the OpenAPI structure into our terms, and collects what cannot be.
pub(super) struct Lower<'a, 'p, 't> {
    pub(super) api: &'a OpenAPI,
    pub(super) problems: &'p mut Problems<'t>,
}

const COMPONENTS: &str = "/components/schemas";

/// How many lists and maps may be within each other: what a type can say that people can read,
/// and a good deal more.
const DEEPEST: usize = 32;

impl<'a, 'p, 't> Lower<'a, 'p, 't> {
    pub(super) fn new(api: &'a OpenAPI, problems: &'p mut Problems<'t>) -> Self {
        Self { api, problems }
    }

    /// All component schemas.
    pub(super) fn components(&mut self) -> IndexMap<String, Schema> {
        let Some(components) = &self.api.components else {
            return IndexMap::new();
        };
        let schemas: IndexMap<String, Schema> = components
            .schemas
            .iter()
            .map(|(name, schema)| (name.clone(), self.schema(schema, &join(COMPONENTS, name))))
            .collect();
        for (name, schema) in &schemas {
            self.check_way(name, schema, &schemas);
        }
        schemas
    }

    /// References, lists and maps lead to a value in the end, and soon.
    fn check_way(&mut self, name: &str, schema: &Schema, schemas: &IndexMap<String, Schema>) {
        let mut seen = HashSet::from([name]);
        let (mut lists, mut maps) = (0, 0);
        let mut at = schema;
        loop {
            match &at.kind {
                Kind::Reference(next) => match schemas.get(next) {
                    Some(target) if seen.insert(next) => at = target,
                    // The values of a map that holds itself are any JSON.
                    Some(_) if maps > 0 => return,
                    Some(_) => break,
                    None => return,
                },
                Kind::Array(inner) => {
                    lists += 1;
                    at = inner;
                }
                Kind::Map(inner) => {
                    maps += 1;
                    at = inner;
                }
                _ => return,
            }
            if lists + maps > DEEPEST {
                self.problems.error(
                    &schema.pointer,
                    format!("`{name}` is more than {DEEPEST} lists and maps within each other"),
                    "put objects with properties in between",
                );
                return;
            }
        }
        let (what, help) = if lists > 0 {
            (
                "is a list of itself",
                "let its items be objects, or any JSON",
            )
        } else {
            (
                "refers only to itself",
                "let one of these schemas describe a value",
            )
        };
        self.problems
            .error(&schema.pointer, format!("`{name}` {what}"), help);
    }

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

    fn reference(&mut self, reference: &str, pointer: &str) -> Schema {
        let name = reference
            .strip_prefix("#/components/schemas/")
            .map(unescape);
        let known = self
            .api
            .components
            .as_ref()
            .map(|components| &components.schemas);
        let kind = match name {
            Some(name) if known.is_some_and(|known| known.contains_key(&name)) => {
                Kind::Reference(name)
            }
            Some(name) => {
                let near = known.and_then(|known| {
                    crate::diagnostics::nearest(&name, known.keys().map(String::as_str))
                });
                self.problems.error(
                    pointer,
                    format!("there is no schema `{name}`"),
                    near.map_or_else(
                        || "add it to `components/schemas`, or correct the reference".to_owned(),
                        |near| format!("did you mean `{near}`?"),
                    ),
                );
                Kind::Any
            }
            None => {
                self.problems.error(
                    pointer,
                    format!("the reference `{reference}` does not lead to a component schema"),
                    "references have the form `#/components/schemas/Name`",
                );
                Kind::Any
            }
        };
        plain(pointer, kind)
    }

    fn item(&mut self, schema: &openapiv3::Schema, pointer: &str) -> Schema {
        let data = &schema.schema_data;
        let kind = match &schema.schema_kind {
            SchemaKind::Type(ty) => self.typed(ty, pointer),
            SchemaKind::OneOf { one_of } => self.union(one_of, "oneOf", data, pointer),
            SchemaKind::AnyOf { any_of } => self.union(any_of, "anyOf", data, pointer),
            SchemaKind::AllOf { all_of } => self.all_of(all_of, pointer),
            SchemaKind::Not { .. } => {
                self.problems.error(
                    pointer,
                    "`not` is not supported",
                    "describe what the value is instead",
                );
                Kind::Any
            }
            SchemaKind::Any(any) => self.any(any, data, pointer),
        };
        Schema {
            pointer: pointer.to_owned(),
            title: data.title.clone(),
            description: data.description.clone(),
            nullable: data.nullable,
            deprecated: data.deprecated,
            example: data.example.clone(),
            kind,
        }
    }

    fn typed(&mut self, ty: &Type, pointer: &str) -> Kind {
        match ty {
            Type::String(string) => Kind::String {
                format: format_text(&string.format),
                values: string.enumeration.iter().flatten().cloned().collect(),
            },
            Type::Integer(integer) => Kind::Integer {
                format: format_text(&integer.format),
            },
            Type::Number(_) => Kind::Number,
            Type::Boolean(_) => Kind::Boolean,
            Type::Array(array) => Kind::Array(Box::new(match &array.items {
                Some(items) => self.boxed(items, &join(pointer, "items")),
                None => plain(&join(pointer, "items"), Kind::Any),
            })),
            Type::Object(object) => self.object(
                &object.properties,
                &object.required,
                object.additional_properties.as_ref(),
                pointer,
            ),
        }
    }

    fn object(
        &mut self,
        properties: &IndexMap<String, ReferenceOr<Box<openapiv3::Schema>>>,
        required: &[String],
        additional: Option<&AdditionalProperties>,
        pointer: &str,
    ) -> Kind {
        let under = join(pointer, "properties");
        if properties.is_empty() {
            let values = join(pointer, "additionalProperties");
            match additional {
                Some(AdditionalProperties::Schema(schema)) => {
                    return Kind::Map(Box::new(self.schema(schema, &values)));
                }
                Some(AdditionalProperties::Any(true)) => {
                    return Kind::Map(Box::new(plain(&values, Kind::Any)));
                }
                Some(AdditionalProperties::Any(false)) | None => {}
            }
        }
        Kind::Object(
            properties
                .iter()
                .map(|(name, schema)| {
                    let schema = self.boxed(schema, &join(&under, name));
                    (
                        name.clone(),
                        Property {
                            schema,
                            required: required.contains(name),
                        },
                    )
                })
                .collect(),
        )
    }

    fn union(
        &mut self,
        variants: &[ReferenceOr<openapiv3::Schema>],
        keyword: &str,
        data: &openapiv3::SchemaData,
        pointer: &str,
    ) -> Kind {
        let under = join(pointer, keyword);
        let variants = variants
            .iter()
            .enumerate()
            .map(|(index, variant)| self.schema(variant, &join(&under, &index.to_string())))
            .collect();
        let discriminator = data
            .discriminator
            .as_ref()
            .map(|discriminator| Discriminator {
                property: discriminator.property_name.clone(),
                mapping: discriminator
                    .mapping
                    .iter()
                    .map(|(tag, target)| {
                        (
                            tag.clone(),
                            unescape(target.rsplit('/').next().unwrap_or(target)),
                        )
                    })
                    .collect(),
            });
        Kind::Union {
            variants,
            discriminator,
        }
    }

    /// `allOf` of objects is one object with the properties of all of them.
    fn all_of(&mut self, parts: &[ReferenceOr<openapiv3::Schema>], pointer: &str) -> Kind {
        let under = join(pointer, "allOf");
        if let [only] = parts {
            return self.schema(only, &join(&under, "0")).kind;
        }
        let mut merged = IndexMap::new();
        for (index, part) in parts.iter().enumerate() {
            let at = join(&under, &index.to_string());
            if !self.collect(part, &at, &mut merged, 0) {
                self.problems.error(
                    &at,
                    "`allOf` is supported for objects only",
                    "let every part be an object with properties, or a reference to one",
                );
            }
        }
        Kind::Object(merged)
    }

    fn collect(
        &mut self,
        part: &ReferenceOr<openapiv3::Schema>,
        pointer: &str,
        into: &mut IndexMap<String, Property>,
        depth: usize,
    ) -> bool {
        let (lowered, depth) = match part {
            ReferenceOr::Item(_) => (self.schema(part, pointer), depth),
            ReferenceOr::Reference { reference } => {
                let api = self.api;
                let target = reference
                    .strip_prefix("#/components/schemas/")
                    .map(unescape)
                    .and_then(|name| {
                        Some((
                            join(COMPONENTS, &name),
                            api.components.as_ref()?.schemas.get(&name)?,
                        ))
                    });
                match target {
                    Some((at, schema @ ReferenceOr::Reference { .. })) if depth < 64 => {
                        return self.collect(schema, &at, into, depth + 1);
                    }
                    Some((at, schema)) if depth < 64 => (self.schema(schema, &at), depth + 1),
                    _ => (self.reference(reference, pointer), depth),
                }
            }
        };
        let _ = depth;
        match lowered.kind {
            Kind::Object(properties) => {
                into.extend(properties);
                true
            }
            Kind::Any => true,
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Map(_)
            | Kind::Union { .. } => false,
        }
    }

    /// A schema without a `type`, or with more than one keyword that says what it is.
    fn any(
        &mut self,
        any: &openapiv3::AnySchema,
        data: &openapiv3::SchemaData,
        pointer: &str,
    ) -> Kind {
        if any.not.is_some() {
            self.problems.error(
                pointer,
                "`not` is not supported",
                "describe what the value is instead",
            );
        }
        if !any.one_of.is_empty() {
            return self.union(&any.one_of, "oneOf", data, pointer);
        }
        if !any.any_of.is_empty() {
            return self.union(&any.any_of, "anyOf", data, pointer);
        }
        let own = self.object(
            &any.properties,
            &any.required,
            any.additional_properties.as_ref(),
            pointer,
        );
        if any.all_of.is_empty() {
            return match (own, &any.items) {
                (_, Some(items)) => {
                    Kind::Array(Box::new(self.boxed(items, &join(pointer, "items"))))
                }
                (Kind::Object(properties), None) if properties.is_empty() => untyped(any),
                (own, None) => own,
            };
        }
        match (self.all_of(&any.all_of, pointer), own) {
            (Kind::Object(mut merged), Kind::Object(own)) => {
                merged.extend(own);
                Kind::Object(merged)
            }
            (merged, _) => merged,
        }
    }
}

/// A schema that says nothing but its type, or its values.
fn untyped(any: &openapiv3::AnySchema) -> Kind {
    let strings: Vec<String> = any
        .enumeration
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if any.typ.as_deref() == Some("string") || !strings.is_empty() {
        return Kind::String {
            format: any.format.clone(),
            values: strings,
        };
    }
    match any.typ.as_deref() {
        Some("integer") => Kind::Integer {
            format: any.format.clone(),
        },
        Some("number") => Kind::Number,
        Some("boolean") => Kind::Boolean,
        Some("object") => Kind::Object(IndexMap::new()),
        _ => Kind::Any,
    }
}

fn plain(pointer: &str, kind: Kind) -> Schema {
    Schema {
        pointer: pointer.to_owned(),
        title: None,
        description: None,
        nullable: false,
        deprecated: false,
        example: None,
        kind,
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
