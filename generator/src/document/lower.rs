//! Schemas, from the OpenAPI structure into our terms.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, AnySchema, OpenAPI, ReferenceOr, SchemaData, SchemaKind};
use serde_json::Value;

use super::schema::{Discriminator, Kind, Property, Schema};
use super::structure::Structure;
use super::{Problems, join, reference, unescape};

/// Where component schemas stand.
pub(super) const COMPONENTS: &str = "/components/schemas";

/// How many lists and maps may be within each other: what a type can say that people can read,
/// and a good deal more.
const DEEPEST: usize = 32;

/// More schemas than any document has, unless it copies its own parts over and over.
const MOST: usize = 2_000_000;

/// Brings the OpenAPI structure into our terms, and collects what cannot be.
pub(super) struct Lower<'a, 'p, 't> {
    pub(super) api: &'a OpenAPI,
    structure: &'a Structure,
    pub(super) problems: &'p mut Problems<'t>,
    /// What is being written out in place, by its pointer.
    pub(super) open: Vec<String>,
    /// What has turned out to contain itself.
    pub(super) circular: HashSet<String>,
    /// How many schemas have been read.
    count: usize,
}

impl<'a, 'p, 't> Lower<'a, 'p, 't> {
    pub(super) fn new(structure: &'a Structure, problems: &'p mut Problems<'t>) -> Self {
        Self {
            api: &structure.api,
            structure,
            problems,
            open: Vec::new(),
            circular: HashSet::new(),
            count: 0,
        }
    }

    /// All component schemas.
    pub(super) fn components(&mut self) -> IndexMap<String, Schema> {
        let Some(components) = &self.api.components else {
            return IndexMap::new();
        };
        let mut schemas: IndexMap<String, Schema> = components
            .schemas
            .iter()
            .map(|(name, schema)| (name.clone(), self.schema(schema, &join(COMPONENTS, name))))
            .collect();
        let (mut endless, mut depths) = (HashSet::new(), HashMap::new());
        for name in schemas.keys() {
            if !endless.contains(name) && !depths.contains_key(name.as_str()) {
                self.check_way(name, &schemas, &mut endless, &mut depths);
            }
        }
        for name in endless {
            if let Some(schema) = schemas.get_mut(&name) {
                schema.kind = Kind::Any;
            }
        }
        self.inherit(&mut schemas);
        schemas
    }

    /// References, lists and maps lead to a value in the end, and soon. What does not is told once,
    /// for all schemas on the way; of what does it is noted how many lists and maps that takes.
    fn check_way<'s>(
        &mut self,
        name: &'s str,
        schemas: &'s IndexMap<String, Schema>,
        endless: &mut HashSet<String>,
        depths: &mut HashMap<&'s str, usize>,
    ) {
        let Some(mut at) = schemas.get(name) else {
            return;
        };
        // Each with the lists and the maps that lead to it.
        let mut way = IndexMap::from([(name, (0, 0))]);
        let (mut lists, mut maps, mut behind) = (0, 0, None);
        let wrong = loop {
            match &at.kind {
                Kind::Reference(next) => {
                    let Some(target) = schemas.get(next).filter(|_| !endless.contains(next)) else {
                        break None;
                    };
                    match way.get_key_value(next.as_str()) {
                        // The values of a map that holds itself are any JSON.
                        Some((_, (_, before))) if maps > *before => break None,
                        Some((name, (before, _))) if lists > *before => {
                            let help = "let its items be objects, or any JSON";
                            break Some((*name, "is a list of itself".to_owned(), help));
                        }
                        Some((name, _)) => {
                            let help = "let it, or what it refers to, describe a value";
                            break Some((*name, "refers only to itself".to_owned(), help));
                        }
                        None => way.insert(next, (lists, maps)),
                    };
                    behind = depths.get(next.as_str()).copied();
                    at = target;
                }
                Kind::Array(inner) => {
                    lists += 1;
                    at = inner;
                }
                Kind::Map(inner) => {
                    maps += 1;
                    at = inner;
                }
                Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Object(_)
                | Kind::Union { .. }
                | Kind::Any => break None,
            }
            if lists + maps + behind.unwrap_or(0) > DEEPEST {
                let what = format!("is more than {DEEPEST} lists and maps within each other");
                break Some((name, what, "put objects with properties in between"));
            }
            if behind.is_some() {
                break None;
            }
        };
        let Some((name, what, help)) = wrong else {
            let depth = lists + maps + behind.unwrap_or(0);
            let way = way.into_iter();
            depths.extend(way.map(|(name, (lists, maps))| (name, depth - lists - maps)));
            return;
        };
        if let Some(schema) = schemas.get(name) {
            let message = format!("`{name}` {what}");
            self.problems.error(&schema.pointer, message, help);
        }
        endless.extend(way.into_keys().map(str::to_owned));
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
            deprecated: data.deprecated,
            example: data.example.clone().map(Box::new),
            kind: read.kind,
            additional: read.additional,
        }
    }

    /// What stands at a pointer; nothing if it is wrong.
    pub(super) fn node(&self, place: &str) -> Option<&Value> {
        self.structure.node(self.problems, place)
    }

    /// Whether there was no room for all schemas.
    pub(super) fn is_exhausted(&self) -> bool {
        self.count > MOST
    }

    /// Whether there is room for so many schemas more.
    pub(super) fn counts(&mut self, more: usize) -> bool {
        self.count = self.count.saturating_add(more);
        if self.is_exhausted() {
            self.problems.error(
                "",
                format!("this document describes more than {MOST} values, written out"),
                "refer to schemas under `components/schemas` in place of copies of copies",
            );
        }
        !self.is_exhausted()
    }

    fn not(&mut self, pointer: &str) {
        self.problems.warning(
            pointer,
            "`not` is not checked",
            "it only restricts what is sent; everything else that the schema says is kept",
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
            Type::Integer(integer) => Kind::Integer {
                format: format_text(&integer.format),
            },
            Type::Number(_) => Kind::Number,
            Type::Boolean(_) => Kind::Boolean,
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
        properties: &IndexMap<String, ReferenceOr<Box<openapiv3::Schema>>>,
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
            let kind = additional.map_or_else(|| Kind::Object(IndexMap::new()), Kind::Map);
            return Schema::plain(pointer, kind);
        }
        let under = join(pointer, "properties");
        let names: HashSet<&String> = required.iter().collect();
        let mut properties: IndexMap<String, Property> = properties
            .iter()
            .map(|(name, schema)| {
                let property = Property {
                    schema: self.boxed(schema, &join(&under, name)),
                    required: names.contains(name),
                };
                (name.clone(), property)
            })
            .collect();
        // What is required and not described is there all the same.
        for name in required {
            if !properties.contains_key(name) {
                let any = || Schema::plain(&join(&under, name), Kind::Any);
                let property = Property {
                    schema: additional.as_deref().cloned().unwrap_or_else(any),
                    required: true,
                };
                properties.insert(name.clone(), property);
            }
        }
        Schema {
            additional,
            ..Schema::plain(pointer, Kind::Object(properties))
        }
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
        let mut whole = match (own, &any.items) {
            (own, _) if !matches!(&own.kind, Kind::Object(none) if none.is_empty()) => own,
            (_, Some(items)) => {
                let items = self.boxed(items, &join(pointer, "items"));
                Schema::plain(pointer, Kind::Array(Box::new(items)))
            }
            _ => untyped(any, pointer),
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

/// A schema that says nothing but its type, or its values.
fn untyped(any: &AnySchema, pointer: &str) -> Schema {
    let values: Vec<&Value> = any
        .enumeration
        .iter()
        .filter(|value| !value.is_null())
        .collect();
    let nullable = values.len() < any.enumeration.len();
    let all = |is: fn(&Value) -> bool| !values.is_empty() && values.iter().all(|value| is(value));
    let format = any.format.clone();
    let kind = match any.typ.as_deref() {
        Some("string") => Kind::String {
            format,
            values: texts(&values),
        },
        Some("integer") => Kind::Integer { format },
        Some("number") => Kind::Number,
        Some("boolean") => Kind::Boolean,
        Some("object") => Kind::Object(IndexMap::new()),
        Some("array") => {
            let items = Schema::plain(&join(pointer, "items"), Kind::Any);
            Kind::Array(Box::new(items))
        }
        _ if all(Value::is_string) => Kind::String {
            format,
            values: texts(&values),
        },
        _ if all(|value| value.is_i64() || value.is_u64()) => Kind::Integer { format },
        _ if all(Value::is_number) => Kind::Number,
        _ if all(Value::is_boolean) => Kind::Boolean,
        _ => Kind::Any,
    };
    Schema {
        nullable,
        ..Schema::plain(pointer, kind)
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
        SchemaKind::Any(any) if any.typ.as_deref() == Some("null") => true,
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
            unescape(last)
        });
        (tag.clone(), name)
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
