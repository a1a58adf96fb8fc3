//! From schemas and evidence to types.

use std::collections::BTreeSet;

use super::basis::Basis;
use super::decisions::{Contradiction, SchemaKind};
use super::envelopes::Wrapper;
use super::integers::Integer;
use super::odd::expected;
use super::types::{Class, Content, Envelope, Scalar, Scalars, Shape, Type, TypeDef, TypeId};
use super::{
    Grouping, Model, Outcome, UnionDecision, boxes, enumerations, examples, generics, operations,
    reach, secrets, unions, written,
};
use crate::document::prose;
use crate::document::{Document, Kind, Pointer, Problems, Schema, join};
use crate::evidence::{Evidence, Seen, Shown, class_of};
use crate::maps::{HashMap, HashSet, IndexMap, IndexSet};
use crate::words::generic_class;

/// Makes types of schemas, each once.
pub(super) struct Builder<'a, 'p, 'q> {
    pub(super) document: &'a Document,
    pub(super) evidence: &'a Evidence,
    pub(super) problems: &'p mut Problems<'q>,
    pub(super) basis: &'a Basis<'a>,
    pub(super) types: IndexMap<TypeId, TypeDef>,
    /// What is only around the content of bodies, by the pointer of its schema.
    envelopes: HashMap<&'a str, &'a Wrapper<'a>>,
    /// The schemas of the links of pages.
    page_links: HashSet<&'a str>,
    pub(super) contradictions: IndexSet<Contradiction>,
    pub(super) unions: Vec<UnionDecision>,
    /// The enumeration that a string belongs to, by the pointer of the string.
    pub(super) enumerations: HashMap<Pointer, TypeId>,
    /// How many variants the unions had so far, together.
    pub(super) variants: usize,
    /// Inline unions that have been seen, by their variants.
    pub(super) inline_unions: HashMap<Vec<String>, TypeId>,
    outcomes: IndexMap<String, Outcome>,
    in_progress: HashSet<String>,
}

/// Where a schema stands: what an inline type is named after.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'x> {
    /// The class that has the property, or the operation.
    pub(super) owner: &'x Class,
    /// The property.
    pub(super) property: &'x str,
}

impl<'a, 'p, 'q> Builder<'a, 'p, 'q> {
    pub(super) fn new(basis: &'a Basis<'a>, problems: &'p mut Problems<'q>) -> Self {
        Self {
            document: basis.document,
            evidence: basis.evidence,
            basis,
            problems,
            types: IndexMap::default(),
            envelopes: HashMap::default(),
            page_links: HashSet::default(),
            contradictions: IndexSet::default(),
            unions: Vec::new(),
            enumerations: HashMap::default(),
            variants: 0,
            inline_unions: HashMap::default(),
            outcomes: IndexMap::default(),
            in_progress: HashSet::default(),
        }
    }

    pub(super) fn build(mut self, grouping: Grouping<'_>) -> Model {
        self.envelopes = self.basis.bodies.envelopes(grouping);
        let links = self.envelopes.values().filter_map(|body| body.links);
        self.page_links = links.collect();
        self.note_slips();
        enumerations::recover(&mut self, grouping);
        for name in self.document.schemas.keys() {
            self.component(name);
        }
        let (tags, operations) = operations::build(&mut self);
        // Places are looked for in types alone.
        let examples = match grouping {
            Grouping::Apart => Vec::new(),
            Grouping::Together(_) => examples::collect(&mut self, &operations),
        };
        let order = |name: &String| self.document.schemas.get_index_of(name);
        self.outcomes.sort_by_cached_key(|name, _| order(name));
        self.types.sort_by_cached_key(|id, def| {
            let first = def.schemas.first().and_then(order);
            (first.is_none(), first, id.clone())
        });
        unions::mark_tags(&mut self.types);
        let mut model = Model {
            types: self.types,
            operations,
            tags,
            schemas: self.outcomes,
            unions: self.unions,
            examples,
            contradictions: self.contradictions.into_iter().collect(),
            secret_names: BTreeSet::new(),
        };
        match grouping {
            Grouping::Apart => reach::prune(&mut model),
            Grouping::Together(pinned) => {
                generics::fold(&mut model, pinned);
                reach::prune(&mut model);
                reach::mark(&mut model);
                written::settle(&mut model);
                secrets::decide(&mut model.types);
                model.secret_names = secrets::names(&model.types, self.document);
                boxes::insert(&mut model);
            }
        }
        model
    }

    /// The type of a component schema, whatever stands around it in bodies.
    pub(super) fn component(&mut self, name: &str) -> Type {
        self.component_content(name).item
    }

    /// What a component schema holds. Recursion ends at a schema that is being built.
    pub(super) fn component_content(&mut self, name: &str) -> Content {
        if let Some(outcome) = self.outcomes.get(name) {
            return outcome.content();
        }
        let document = self.document;
        let Some(schema) = document.schemas.get(name) else {
            return Content::JSON;
        };
        if !self.in_progress.insert(name.to_owned()) {
            return Content::plain(match schema.kind {
                Kind::Object(_) | Kind::Union { .. } => {
                    Type::Named(schema.pointer.clone(), Vec::new())
                }
                Kind::Reference(_)
                | Kind::String { .. }
                | Kind::Integer { .. }
                | Kind::Number
                | Kind::Boolean
                | Kind::Array(_)
                | Kind::Map(_)
                | Kind::Any => Type::JSON,
            });
        }
        let outcome = self.outcome(name, schema);
        self.in_progress.remove(name);
        let content = outcome.content();
        self.outcomes.insert(name.to_owned(), outcome);
        content
    }

    /// The type of what a reference leads to. Objects and unions are types of their own, and their
    /// definitions can wait: so this goes no deeper, however long a way through references is.
    fn referred(&mut self, reference: &'a Schema) -> Type {
        let mut name = None;
        let mut at = reference;
        while let Kind::Reference(next) = &at.kind
            && let Some(target) = self.document.schemas.get(next)
        {
            name = Some(next);
            at = target;
        }
        let Some(name) = name else {
            return Type::JSON;
        };
        let is_own_type = match &at.kind {
            Kind::Union { .. } => true,
            Kind::Object(properties) => {
                !properties.is_empty()
                    && !self.page_links.contains(name.as_str())
                    && !self.is_envelope(name)
            }
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Map(_)
            | Kind::Any => false,
        };
        if is_own_type {
            Type::Named(at.pointer.clone(), Vec::new())
        } else {
            self.component(name)
        }
    }

    fn outcome(&mut self, name: &str, schema: &'a Schema) -> Outcome {
        if self.page_links.contains(name) {
            let links = Content::plain(Type::Scalar(Scalar::PageLinks));
            return Outcome::Type(links, SchemaKind::PageLinks);
        }
        if let Some(body) = self.envelopes.get(&*schema.pointer) {
            let place = Place {
                owner: &Class::named(name),
                property: "data",
            };
            let content = self.wrapped(body, place);
            let kind = match content.envelope {
                Envelope::Page => SchemaKind::Page,
                Envelope::None | Envelope::Data | Envelope::List => SchemaKind::Envelope,
            };
            return Outcome::Type(content, kind);
        }
        let class = Class::named(match self.document.copy_of(name) {
            Some(_) => name.to_owned(),
            None => class_of(self.document, name),
        });
        match &schema.kind {
            Kind::Object(properties) if properties.is_empty() => {
                match self.basis.bodies.variant_of(name) {
                    Some(unions)
                        if !self.has_extra(schema)
                            && unions.iter().all(|union| self.is_enumeration(union)) =>
                    {
                        Outcome::Skipped(format!(
                            "a value of the enumeration `{}`",
                            unions
                                .first()
                                .map_or("", |union| union.rsplit('/').next().unwrap_or(union))
                        ))
                    }
                    Some(unions) if self.is_free_in(unions, name) => {
                        Outcome::plain(any_object(), SchemaKind::Map)
                    }
                    Some(_) => Outcome::plain(
                        self.structure(schema, Some(name), &class),
                        SchemaKind::Struct,
                    ),
                    None => Outcome::plain(any_object(), SchemaKind::Map),
                }
            }
            Kind::Object(_) => Outcome::plain(
                self.structure(schema, Some(name), &class),
                SchemaKind::Struct,
            ),
            Kind::Union { .. } => {
                let ty = self.union(schema, Some(name), &class);
                let def = ty.id().and_then(|id| self.types.get(id));
                let kind = if def.is_some_and(|def| def.shape.is_enumeration()) {
                    SchemaKind::Enumeration
                } else {
                    SchemaKind::Union
                };
                Outcome::plain(ty, kind)
            }
            Kind::Map(_) => Outcome::plain(self.named_map(name, schema), SchemaKind::Map),
            Kind::Array(_) => self.plain_outcome(schema, &class, SchemaKind::Array),
            Kind::Reference(_) => self.plain_outcome(schema, &class, SchemaKind::Alias),
            Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Any => self.plain_outcome(schema, &class, SchemaKind::Value),
        }
    }

    /// A schema that has no type of its own.
    fn plain_outcome(&mut self, schema: &'a Schema, class: &Class, kind: SchemaKind) -> Outcome {
        let place = Place {
            owner: class,
            property: "item",
        };
        Outcome::plain(self.type_of(schema, place), kind)
    }

    fn has_extra(&self, schema: &Schema) -> bool {
        self.evidence
            .at(&schema.pointer)
            .is_some_and(|seen| !seen.extra.is_empty())
    }

    /// The type of what stands at a schema, examples considered.
    pub(super) fn type_of(&mut self, schema: &'a Schema, place: Place<'_>) -> Type {
        let target = self.document.resolve(schema);
        // What an example shows of a file is not what is sent.
        let seen = self
            .evidence
            .at(&schema.pointer)
            .filter(|_| !is_binary(self.document, target));
        let expected = expected(&target.kind);
        let surprising: Vec<_> = seen
            .map(Seen::kinds)
            .unwrap_or_default()
            .into_iter()
            .filter(|kind| !expected.is_empty() && !expected.contains(kind))
            .collect();
        // A reference to a string and the like is judged where the string is described.
        let judged_there = matches!(schema.kind, Kind::Reference(_))
            && !matches!(target.kind, Kind::Object(_) | Kind::Map(_));
        match seen {
            Some(seen) if !surprising.is_empty() && !judged_there => {
                self.contradicted(schema, seen, &surprising, place)
            }
            _ => self.declared(schema, seen, place),
        }
    }

    /// What a body holds, and what stands around it.
    pub(super) fn content(&mut self, schema: &'a Schema, place: Place<'_>) -> Content {
        if let Some(body) = self.envelopes.get(&*schema.pointer) {
            return self.wrapped(body, place);
        }
        match schema
            .kind
            .reference()
            .filter(|name| self.is_envelope(name))
        {
            Some(name) => self.component_content(name),
            // Only a property of an object is read from other scalars than its type says.
            None if self.scalars(schema) == Scalars::OfAnyKind => {
                let kind = self.document.resolve(schema).kind.described();
                self.contradiction(schema, kind, "another kind of scalar", "any JSON");
                Content::JSON
            }
            None => Content::plain(self.type_of(schema, place)),
        }
    }

    fn is_envelope(&self, name: &str) -> bool {
        let schema = self.document.schemas.get(name);
        schema.is_some_and(|schema| self.envelopes.contains_key(&*schema.pointer))
    }

    /// What is in an envelope.
    fn wrapped(&mut self, body: &'a Wrapper<'a>, place: Place<'_>) -> Content {
        let data = self.element(body.data, place);
        // A list that is null is one without items.
        let list = if let Type::Optional(inner) = &data {
            inner.items()
        } else {
            data.items()
        };
        let (envelope, item) = match (body.envelope, list.cloned()) {
            (Envelope::List | Envelope::Page, Some(item)) => (body.envelope, item),
            (Envelope::None | Envelope::Data, _) | (Envelope::List | Envelope::Page, None) => {
                (Envelope::Data, data)
            }
        };
        Content {
            envelope,
            item,
            beside: body.beside.clone(),
        }
    }

    /// The type of the values of a list or a map, which may be null.
    pub(super) fn element(&mut self, schema: &'a Schema, place: Place<'_>) -> Type {
        let ty = self.type_of(schema, place);
        let null = self
            .evidence
            .at(&schema.pointer)
            .is_some_and(|seen| seen.nulls > 0);
        if (self.document.is_nullable(schema) || null) && ty != Type::JSON {
            Type::Optional(Box::new(ty))
        } else {
            ty
        }
    }

    pub(super) fn declared(
        &mut self,
        schema: &'a Schema,
        seen: Option<&Seen>,
        place: Place<'_>,
    ) -> Type {
        match &schema.kind {
            Kind::Reference(_) => self.referred(schema),
            Kind::String { format, .. } => self.string(schema, format.as_deref(), seen),
            Kind::Integer { format, bounds } => {
                let declared = Integer::declared(format.as_deref(), *bounds);
                self.integer(schema, declared, seen, place)
            }
            Kind::Number => Type::Scalar(Scalar::F64),
            Kind::Boolean => Type::Scalar(Scalar::Bool),
            Kind::Array(items) if is_binary(self.document, self.document.resolve(items)) => {
                self.type_of(items, place).list()
            }
            Kind::Array(items) => self.element(items, place).list(),
            Kind::Map(values) => {
                let value = self.element(values, place);
                Type::Map(Box::new(Type::STRING), Box::new(value))
            }
            Kind::Object(properties) if properties.is_empty() => any_object(),
            Kind::Object(_) => {
                let class = place.owner.within(place.property);
                self.structure(schema, None, &class)
            }
            Kind::Union { .. } => {
                let class = place.owner.within(place.property);
                self.union(schema, None, &class)
            }
            Kind::Any => Type::JSON,
        }
    }

    fn string(&mut self, schema: &Schema, format: Option<&str>, seen: Option<&Seen>) -> Type {
        if let Some(id) = self.enumerations.get(&schema.pointer) {
            return Type::Named(id.clone(), Vec::new());
        }
        match format {
            Some("uuid") if seen.is_some_and(|seen| seen.not_uuid) => {
                self.contradiction(schema, "a UUID", "other strings", "an id of any form");
                Type::Scalar(Scalar::Id)
            }
            Some("date-time") => {
                if seen.is_some_and(|seen| seen.not_date_time) {
                    let decision = "a date-time, which keeps other texts";
                    self.contradiction(schema, "a date-time", "other strings", decision);
                }
                Type::Scalar(Scalar::DateTime)
            }
            Some("uuid") => Type::Scalar(Scalar::Uuid),
            None if self.basis.bodies.is_uuid_id(&schema.pointer)
                && seen.is_none_or(|seen| !seen.not_uuid) =>
            {
                Type::Scalar(Scalar::Id)
            }
            Some("binary") => Type::Scalar(Scalar::Binary),
            _ => Type::STRING,
        }
    }

    fn integer(
        &mut self,
        schema: &Schema,
        declared: Integer,
        seen: Option<&Seen>,
        place: Place<'_>,
    ) -> Type {
        let (least, most) = seen.and_then(Seen::range).unwrap_or_default();
        let shown = declared.widened(least, most);
        if shown != declared {
            // Without a format, nothing is said of how many there may be.
            if declared != Integer::I64 {
                let says = declared.described();
                let found = format!("integers of {}", shown.described());
                self.contradiction(schema, says, &found, shown.described());
            }
            return Type::integer(shown);
        }
        if declared == Integer::I32 && self.basis.bodies.is_wide_id(place.property) {
            self.contradiction(
                schema,
                "32 bits",
                &format!(
                    "no number that needs more, but the parameter `{}` has 64 bits",
                    place.property
                ),
                "64 bits",
            );
            return Type::integer(Integer::I64);
        }
        Type::integer(declared)
    }

    /// A map that is a component: its name says more than its schema, for keys and values come
    /// from `Map[UUID, Option[AttributeValue]]`.
    fn named_map(&mut self, name: &str, schema: &'a Schema) -> Type {
        let Kind::Map(values) = &schema.kind else {
            return Type::JSON;
        };
        let parameters = generic_class(name).map(|(_, parameters)| parameters);
        let words: Vec<_> = parameters.iter().flat_map(|all| all.split('_')).collect();
        let value_name = words.last().copied().unwrap_or(name);
        let (class, value_class) = (Class::named(name), Class::named(value_name));
        let place = match &values.kind {
            Kind::Union { .. } | Kind::Object(_) => Place {
                owner: &value_class,
                property: "",
            },
            Kind::Reference(_)
            | Kind::String { .. }
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Boolean
            | Kind::Array(_)
            | Kind::Map(_)
            | Kind::Any => Place {
                owner: &class,
                property: "value",
            },
        };
        let mut value = self.element(values, place);
        let optional = words.contains(&"Option") && !matches!(value, Type::Optional(_));
        if optional && value != Type::JSON {
            value = Type::Optional(Box::new(value));
        }
        let seen = self.evidence.at(&schema.pointer);
        let uuid_keys = words
            .first()
            .is_some_and(|word| word.eq_ignore_ascii_case("uuid"))
            && words.len() > 1
            && !seen.is_some_and(|seen| seen.not_uuid_key);
        let key = if uuid_keys {
            Type::Scalar(Scalar::Uuid)
        } else {
            Type::STRING
        };
        Type::Map(Box::new(key), Box::new(value))
    }

    /// The type of what the examples show, where no schema says it.
    pub(super) fn inferred(&mut self, pointer: &str, seen: &Seen) -> Type {
        match seen.kinds().as_slice() {
            [Shown::Booleans] => Type::Scalar(Scalar::Bool),
            [Shown::Integers] => inferred_integer(seen),
            [Shown::Fractions] | [Shown::Integers, Shown::Fractions] => Type::Scalar(Scalar::F64),
            [Shown::Strings] => Type::STRING,
            [Shown::Arrays] => self.inferred_list(pointer),
            _ => Type::JSON,
        }
    }

    /// The type of a list that the examples show, where no schema says it.
    pub(super) fn inferred_list(&mut self, pointer: &str) -> Type {
        let under = join(pointer, "items");
        let item = match self.evidence.at(&under).cloned() {
            Some(items) if items.nulls == 0 => self.inferred(&under, &items),
            _ => Type::JSON,
        };
        item.list()
    }

    pub(super) fn contradiction(
        &mut self,
        schema: &Schema,
        says: &str,
        examples: &str,
        decision: &str,
    ) {
        self.contradictions.insert(Contradiction {
            pointer: schema.pointer.to_string(),
            schema: says.to_owned(),
            examples: examples.to_owned(),
            decision: decision.to_owned(),
        });
    }

    /// Adds a type.
    pub(super) fn define(
        &mut self,
        id: &TypeId,
        schema: Option<&str>,
        class: &Class,
        source: Option<&Schema>,
        shape: Shape,
    ) -> Type {
        let description = source
            .and_then(|schema| schema.description.as_deref())
            .and_then(prose::without_list);
        self.types.insert(
            id.clone(),
            TypeDef {
                id: id.clone(),
                schemas: schema.map(str::to_owned).into_iter().collect(),
                copy_of: schema
                    .and_then(|name| self.document.copy_of(name))
                    .map(str::to_owned),
                class: class.clone(),
                owners: Vec::new(),
                params: Vec::new(),
                description,
                deprecated: source.is_some_and(|schema| schema.deprecated),
                shape,
                sent: false,
                received: false,
                tags: BTreeSet::new(),
            },
        );
        Type::Named(id.clone(), Vec::new())
    }
}

/// Whether a schema is a file, or a list of files.
pub(super) fn is_binary(document: &Document, schema: &Schema) -> bool {
    match &schema.kind {
        Kind::String { format, .. } => format.as_deref() == Some("binary"),
        Kind::Array(items) => is_binary(document, document.resolve(items)),
        Kind::Reference(_)
        | Kind::Integer { .. }
        | Kind::Number
        | Kind::Boolean
        | Kind::Object(_)
        | Kind::Map(_)
        | Kind::Union { .. }
        | Kind::Any => false,
    }
}

/// The type of integers that only examples show.
pub(super) fn inferred_integer(seen: &Seen) -> Type {
    let (least, most) = seen.range().unwrap_or_default();
    Type::integer(Integer::I64.widened(least, most))
}

/// An object of which nothing is known.
pub(super) fn any_object() -> Type {
    Type::Map(Box::new(Type::STRING), Box::new(Type::JSON))
}
