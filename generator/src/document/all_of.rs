//! `allOf`, and keywords beside each other: several descriptions of one value.

use openapiv3::ReferenceOr;

use super::lower::Lower;
use super::schema::{Discriminator, Kind, Property, Schema};
use crate::diagnostics::Topic;
use crate::maps::IndexMap;

type Properties = IndexMap<String, Property>;

impl Lower<'_, '_, '_> {
    /// A value that all parts describe.
    pub(super) fn all_of(
        &mut self,
        parts: &[ReferenceOr<openapiv3::Schema>],
        pointer: &str,
    ) -> Schema {
        let under = super::join(pointer, "allOf");
        let mut whole = Schema::plain(pointer, Kind::Any);
        for (index, part) in parts.iter().enumerate() {
            let at = super::join(&under, &index.to_string());
            let part = self.schema(part, &at);
            whole = self.both(whole, part, &at);
        }
        let names = whole.requires.clone();
        self.require(&mut whole, &names);
        whole
    }

    /// A value that is as both schemas say.
    pub(super) fn both(&mut self, first: Schema, second: Schema, pointer: &str) -> Schema {
        let loose = matches!(first.kind, Kind::Any) || matches!(second.kind, Kind::Any);
        let nullable = if loose {
            first.nullable || second.nullable
        } else {
            first.nullable && second.nullable
        };
        let forbids_null = first.forbids_null || second.forbids_null;
        let (title, description) = (
            first.title.clone().or_else(|| second.title.clone()),
            second
                .description
                .clone()
                .or_else(|| first.description.clone()),
        );
        let additional = first
            .additional
            .clone()
            .or_else(|| second.additional.clone());
        let written_by = first.written_by.both(second.written_by);
        let values = common(first.values.clone(), second.values.clone());
        let mut requires = [first.requires.clone(), second.requires.clone()].concat();
        let (kind, additional) =
            self.kind_of_both(first, second, additional, &mut requires, pointer);
        Schema {
            pointer: pointer.into(),
            title,
            description,
            nullable,
            forbids_null,
            written_by,
            deprecated: false,
            example: None,
            kind,
            additional,
            values,
            requires,
        }
    }

    /// What both schemas describe, and what other properties hold.
    #[expect(clippy::too_many_lines, reason = "an arm for each pair of kinds")]
    fn kind_of_both(
        &mut self,
        first: Schema,
        second: Schema,
        additional: Option<Box<Schema>>,
        requires: &mut Vec<String>,
        pointer: &str,
    ) -> (Kind, Option<Box<Schema>>) {
        match (first.kind, second.kind) {
            (Kind::Any, kind) | (kind, Kind::Any) => (kind, additional),
            (Kind::Reference(a), Kind::Reference(b)) if a == b => (Kind::Reference(a), None),
            (a @ Kind::Reference(_), b) | (a, b @ Kind::Reference(_)) => {
                let out = |kind, additional, pointer: &str| Schema {
                    additional,
                    ..Schema::plain(pointer, kind)
                };
                let (a, b) = (
                    out(a, first.additional, &first.pointer),
                    out(b, second.additional, &second.pointer),
                );
                let (a, b) = (self.written_out(a), self.written_out(b));
                let both = self.both(a, b, pointer);
                requires.extend(both.requires);
                (both.kind, both.additional)
            }
            (Kind::Object(a), Kind::Object(b)) => {
                if self.counts(a.len() + b.len()) {
                    (Kind::Object(merged(a, b)), additional)
                } else {
                    (Kind::Any, None)
                }
            }
            (Kind::Object(properties), Kind::Map(values))
            | (Kind::Map(values), Kind::Object(properties)) => {
                if properties.is_empty() {
                    (Kind::Map(values), None)
                } else {
                    (Kind::Object(properties), Some(values))
                }
            }
            (Kind::Map(values), Kind::Map(_)) => (Kind::Map(values), None),
            (
                Kind::Object(properties),
                Kind::Union {
                    variants,
                    discriminator,
                },
            )
            | (
                Kind::Union {
                    variants,
                    discriminator,
                },
                Kind::Object(properties),
            ) => {
                let kind = self.spread(
                    (&properties, additional.as_deref()),
                    (variants, discriminator),
                    pointer,
                );
                let additional = additional.filter(|_| matches!(kind, Kind::Object(_)));
                (kind, additional)
            }
            (union @ Kind::Union { .. }, Kind::Map(_))
            | (Kind::Map(_), union @ Kind::Union { .. }) => (union, None),
            (
                Kind::String { format, values },
                Kind::String {
                    format: other_format,
                    values: other,
                },
            ) => {
                let values = common(values, other);
                let format = other_format.or(format);
                (Kind::String { format, values }, None)
            }
            (
                Kind::Integer { format, bounds },
                Kind::Integer {
                    format: other_format,
                    bounds: other,
                },
            ) => {
                let (format, bounds) = (other_format.or(format), bounds.both(other));
                (Kind::Integer { format, bounds }, None)
            }
            (integer @ Kind::Integer { .. }, Kind::Number)
            | (Kind::Number, integer @ Kind::Integer { .. }) => (integer, None),
            (Kind::Number, Kind::Number) => (Kind::Number, None),
            (Kind::Boolean, Kind::Boolean) => (Kind::Boolean, None),
            (Kind::Array(a), Kind::Array(b)) => {
                let items = self.both(*a, *b, &super::join(pointer, "items"));
                (Kind::Array(Box::new(items)), None)
            }
            // Both are listed in full: what a new kind is together with others needs thought.
            (
                first @ (Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Array(_)
                | Kind::Object(_)
                | Kind::Map(_)
                | Kind::Union { .. }),
                second @ (Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Array(_)
                | Kind::Object(_)
                | Kind::Map(_)
                | Kind::Union { .. }),
            ) => {
                self.problems.warning(
                    Topic::Schemas,
                    pointer,
                    format!(
                        "this would have to be both {} and {}",
                        what(&first),
                        what(&second)
                    ),
                    "it is taken as any JSON",
                );
                (Kind::Any, None)
            }
        }
    }

    /// Says of properties that they are required. A reference to an object that does not say so
    /// itself is written out.
    pub(super) fn require(&mut self, schema: &mut Schema, names: &[String]) {
        if !names.is_empty() && schema.reference().is_some() {
            let target = self.written_out(schema.clone());
            let says_so = |properties: &Properties| {
                let mut own = names.iter().map(|name| properties.get(name));
                properties.is_empty() || own.all(|own| own.is_some_and(|own| own.required))
            };
            if target.properties().is_some_and(|own| !says_so(own)) {
                (schema.kind, schema.additional) = (target.kind, target.additional);
            }
        }
        require(schema, names);
    }

    /// An object that is one of several, too: each variant has all its properties. Variants that
    /// say no more than that some of these are required do not make a union.
    fn spread(
        &mut self,
        (base, additional): (&Properties, Option<&Schema>),
        (variants, discriminator): (Vec<Schema>, Option<Box<Discriminator>>),
        pointer: &str,
    ) -> Kind {
        if base.is_empty() {
            return Kind::Union {
                variants,
                discriminator,
            };
        }
        let mut spread = Vec::new();
        let mut says_more = false;
        for (index, variant) in variants.into_iter().enumerate() {
            let name = variant.reference().map(str::to_owned);
            let whole = self.written_out(variant.clone());
            let nothing_more = match &whole.kind {
                Kind::Any => true,
                Kind::Object(own) => own.is_empty(),
                Kind::Reference(_)
                | Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Array(_)
                | Kind::Map(_)
                | Kind::Union { .. } => false,
            };
            says_more |= !nothing_more;
            let says_all = |own: &Properties| {
                base.iter().all(|(name, property)| {
                    own.get(name).is_some_and(|own| {
                        !matches!(own.schema.kind, Kind::Any)
                            || matches!(property.schema.kind, Kind::Any)
                    })
                })
            };
            if let Kind::Object(own) = &whole.kind
                && says_all(own)
            {
                spread.push(variant);
                continue;
            }
            // Others may add to the variants of this union, too, and each makes schemas of its own.
            let is_here = variant
                .pointer
                .strip_prefix(pointer)
                .is_some_and(|rest| rest.starts_with('/'));
            let at = if is_here {
                variant.pointer.to_string()
            } else {
                super::join(pointer, &index.to_string())
            };
            let own = Schema {
                additional: additional.cloned().map(Box::new),
                ..Schema::plain(&at, Kind::Object(base.clone()))
            };
            let title = whole.title.clone().or(name);
            let both = self.both(own, whole, &at);
            spread.push(Schema { title, ..both });
        }
        if says_more {
            Kind::Union {
                variants: spread,
                discriminator,
            }
        } else {
            Kind::Object(base.clone())
        }
    }
}

/// The values that both lists allow; an empty one allows all.
fn common<T: PartialEq>(values: Vec<T>, other: Vec<T>) -> Vec<T> {
    match (values.is_empty(), other.is_empty()) {
        (true, _) => other,
        (_, true) => values,
        (false, false) => values.into_iter().filter(|v| other.contains(v)).collect(),
    }
}

/// The properties of both; of one that is in both, what says more.
fn merged(mut first: Properties, second: Properties) -> Properties {
    for (name, property) in second {
        match first.get_mut(&name) {
            Some(known) => {
                let required = known.required || property.required;
                if !says_less(&property.schema, &known.schema) {
                    *known = property;
                }
                known.required = required;
            }
            None => drop(first.insert(name, property)),
        }
    }
    first
}

/// Whether a schema says less of the same kind of value than another.
fn says_less(schema: &Schema, other: &Schema) -> bool {
    let than = &other.kind;
    let lists_none = schema.values.is_empty() && !other.values.is_empty();
    match &schema.kind {
        Kind::Any => true,
        Kind::String { format, values } => {
            let says_nothing = format.is_none() && values.is_empty();
            says_nothing
                && match than {
                    Kind::String { format, values } => format.is_some() || !values.is_empty(),
                    Kind::Reference(_) => true,
                    Kind::Integer { .. }
                    | Kind::Number
                    | Kind::Boolean
                    | Kind::Array(_)
                    | Kind::Object(_)
                    | Kind::Map(_)
                    | Kind::Union { .. }
                    | Kind::Any => false,
                }
        }
        Kind::Object(properties) => {
            properties.is_empty() && matches!(than, Kind::Object(_) | Kind::Reference(_))
        }
        Kind::Integer { .. } => lists_none && matches!(than, Kind::Integer { .. }),
        Kind::Number => lists_none && matches!(than, Kind::Integer { .. } | Kind::Number),
        Kind::Boolean => lists_none && matches!(than, Kind::Boolean),
        Kind::Reference(_) | Kind::Array(_) | Kind::Map(_) | Kind::Union { .. } => false,
    }
}

/// Says of the properties of an object that they are required. What is required and not described is
/// there all the same.
pub(super) fn require(schema: &mut Schema, names: &[String]) {
    let Kind::Object(properties) = &mut schema.kind else {
        return;
    };
    if properties.is_empty() {
        return;
    }
    let under = super::join(&schema.pointer, "properties");
    for name in names {
        let any = || Schema::plain(&super::join(&under, name), Kind::Any);
        let described = || schema.additional.as_deref().cloned();
        let property = properties.entry(name.clone()).or_insert_with(|| Property {
            clears: false,
            is_null_meant: false,
            schema: described().unwrap_or_else(any),
            required: true,
        });
        property.required = true;
    }
}

fn what(kind: &Kind) -> &'static str {
    match kind {
        Kind::Reference(_) | Kind::Any => "anything",
        Kind::String { .. } => "a string",
        Kind::Integer { .. } => "an integer",
        Kind::Number => "a number",
        Kind::Boolean => "a boolean",
        Kind::Array(_) => "a list",
        Kind::Object(_) | Kind::Map(_) => "an object",
        Kind::Union { .. } => "one of several",
    }
}
