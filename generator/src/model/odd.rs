//! What to make of examples that show another kind of JSON than the schema says. What the schema says
//! can always be read, and what the examples show as well.

use super::builder::{Builder, Place};
use super::decisions::{Contradiction, UnionDecision};
use super::integers::Integer;
use super::types::{Form, Scalar, Scalars, Shape, Type, Union, Variant, Visibility};
use crate::document::{Kind, Schema, Slip, join};
use crate::evidence::{Seen, Shown, Source, TAG};
use crate::maps::HashSet;

impl<'a> Builder<'a, '_, '_> {
    /// Notes the examples that are no values, which the document has corrected.
    pub(super) fn note_slips(&mut self) {
        let document = self.document;
        for (pointer, kind, slip) in &document.slips {
            let (examples, decision) = match slip {
                Slip::Text => ("a text that is no such value", "a slip of the example"),
                Slip::ItemsOfList => ("a list of them", "an example of the list around it"),
            };
            self.contradictions.insert(Contradiction {
                pointer: pointer.to_string(),
                schema: (*kind).to_owned(),
                examples: examples.to_owned(),
                decision: decision.to_owned(),
            });
        }
    }

    /// The type of a position where the examples show another kind of JSON.
    ///
    /// A scalar that comes as another kind of scalar keeps the type of the schema, which then reads
    /// both. Anything else is one of several, and goes back as it came.
    pub(super) fn contradicted(
        &mut self,
        schema: &'a Schema,
        seen: &Seen,
        surprising: &[Shown],
        place: Place<'_>,
    ) -> Type {
        let kind = &self.document.resolve(schema).kind;
        let bare = matches!(schema.kind, Kind::String { .. }) && surprising == [Shown::BareTags];
        let (ty, decision) = match self.enumerations.get(&schema.pointer) {
            Some(id) if bare => (
                Type::Named(id.clone(), Vec::new()),
                "an enumeration that is written as objects".to_owned(),
            ),
            _ if is_readable(kind, seen, surprising) => {
                let is_integer = matches!(kind, Kind::Integer { .. });
                if is_integer && surprising.contains(&Shown::Fractions) {
                    (Type::Scalar(Scalar::F64), "a number".to_owned())
                } else {
                    let says = kind_name(kind);
                    let decision = format!("{says}, which is read from these, too");
                    (self.declared(schema, Some(seen), place), decision)
                }
            }
            _ => (
                self.one_of_both(schema, seen, surprising, place),
                "one of both".to_owned(),
            ),
        };
        let surprising: Vec<&str> = surprising.iter().map(|kind| kind.as_str()).collect();
        self.contradiction(schema, kind_name(kind), &surprising.join(", "), &decision);
        ty
    }

    /// A union of what the schema says and what the examples show.
    fn one_of_both(
        &mut self,
        schema: &'a Schema,
        seen: &Seen,
        surprising: &[Shown],
        place: Place<'_>,
    ) -> Type {
        let class = place.owner.within(place.property);
        let id = join(&schema.pointer, "otherwise").into();
        if self.types.contains_key(&id) {
            return Type::Named(id, Vec::new());
        }
        let target = self.document.resolve(schema);
        let within = Place {
            owner: &class,
            property: "value",
        };
        let declared = self.declared(schema, Some(seen), within);
        let variant = |form: Form, ty: Type, evidence: Source, description: Option<&str>| Variant {
            origin: schema.pointer.to_string(),
            class: form.kind_name().unwrap_or("Object").to_owned(),
            ty,
            form,
            closed: Vec::new(),
            evidence: vec![evidence],
            description: description.map(str::to_owned),
            visibility: Visibility::Open,
        };
        let mut variants: Vec<Variant> = form(&target.kind)
            .map(|form| variant(form, declared, Source::Shape, None))
            .into_iter()
            .collect();
        for kind in surprising {
            let (form, ty) = match kind {
                Shown::Booleans => (Form::Boolean, Type::Scalar(Scalar::Bool)),
                Shown::Integers if surprising.contains(&Shown::Fractions) => continue,
                Shown::Integers => (Form::Integer, Type::integer(Integer::of_shown(seen))),
                Shown::Fractions => (Form::Number, Type::Scalar(Scalar::F64)),
                Shown::Strings => (Form::Text, Type::STRING),
                Shown::Arrays => (Form::Array, self.inferred_list(&schema.pointer)),
                Shown::BareTags | Shown::Objects => (Form::Object, Type::any_object()),
            };
            if variants.iter().any(|known| known.form == form) {
                continue;
            }
            let description = "This appears in the examples but not in the schema.";
            variants.push(variant(form, ty, Source::Examples, Some(description)));
        }
        let ty = Type::Named(id.clone(), Vec::new());
        self.unions.push(UnionDecision {
            origin: schema.pointer.to_string(),
            ty: ty.clone(),
            variants: variants.clone(),
        });
        let union = Union {
            tag: TAG.to_owned(),
            variants,
            keeps_tag: false,
        };
        self.define(&id, None, &class, Some(target), Shape::Union(union));
        ty
    }

    /// From what kinds of scalars the scalars of a position are read.
    pub(super) fn scalars(&self, schema: &Schema) -> Scalars {
        let mut target = self.document.resolve(schema);
        let mut seen = HashSet::default();
        // A list of itself has been refused, but is there.
        while let Kind::Array(inner) | Kind::Map(inner) = &target.kind
            && seen.insert(&target.pointer)
        {
            target = self.document.resolve(inner);
        }
        match &target.kind {
            Kind::String { .. } | Kind::Integer { .. } | Kind::Number | Kind::Boolean => {
                let shown = self.evidence.at(&target.pointer).map(Seen::kinds);
                let another = |shown: &Shown| match (&target.kind, shown) {
                    // Integers with a fraction are read as numbers.
                    (_, Shown::Arrays | Shown::BareTags | Shown::Objects)
                    | (Kind::Integer { .. }, Shown::Fractions) => false,
                    (kind, shown) => !Shown::of_kind(kind).contains(shown),
                };
                match shown {
                    Some(shown) if shown.iter().any(another) => Scalars::OfAnyKind,
                    Some(_) | None => Scalars::AsDeclared,
                }
            }
            Kind::Reference(_)
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Union { .. }
            | Kind::Any => Scalars::AsDeclared,
        }
    }
}

/// Whether each of the other scalars that the examples show can be made into what a schema says.
fn is_readable(kind: &Kind, seen: &Seen, surprising: &[Shown]) -> bool {
    let texts = |is_value: fn(&str) -> bool| seen.texts.iter().all(|text| is_value(text.trim()));
    let is_number = |text: &str| text.parse().is_ok_and(f64::is_finite);
    surprising.iter().all(|shown| match (kind, shown) {
        (_, Shown::Arrays | Shown::BareTags | Shown::Objects) => false,
        (Kind::Integer { .. }, Shown::Strings) => texts(|text| text.parse::<i64>().is_ok()),
        (Kind::Number, Shown::Strings) => texts(is_number),
        (Kind::String { .. } | Kind::Integer { .. } | Kind::Number, _) => true,
        (Kind::Boolean, Shown::Strings) => texts(|text| text.parse::<bool>().is_ok()),
        (Kind::Boolean, Shown::Integers) => seen
            .range()
            .is_some_and(|(least, most)| least >= 0 && most <= 1),
        (
            Kind::Boolean
            | Kind::Array(_)
            | Kind::Object(_)
            | Kind::Map(_)
            | Kind::Reference(_)
            | Kind::Union { .. }
            | Kind::Any,
            _,
        ) => false,
    })
}

/// How what a schema says looks on the wire.
fn form(kind: &Kind) -> Option<Form> {
    Some(match kind {
        Kind::String { .. } => Form::Text,
        Kind::Integer { .. } => Form::Integer,
        Kind::Number => Form::Number,
        Kind::Boolean => Form::Boolean,
        Kind::Array(_) => Form::Array,
        Kind::Object(_) | Kind::Map(_) => Form::Object,
        Kind::Reference(_) | Kind::Union { .. } | Kind::Any => return None,
    })
}

fn kind_name(kind: &Kind) -> &'static str {
    kind.described()
}
