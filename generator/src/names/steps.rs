//! The steps that a way is made of: a property is `.name`, the items of a list `[]`, the values of
//! a map `{}`, a variant of a union `<Tag>`, or `<Tag{a,b}>` where only its properties tell it from
//! others, or `<Tag{a,b}#Class>` where they do not.

use super::classes::Classes;
use crate::document::ParameterIn;
use crate::maps::{HashMap, HashSet};
use crate::model::{
    Envelope, Form, Model, Operation, Shape, Struct, Type, TypeDef, TypeId, Union, Variant,
};

/// Where ways begin in an operation.
#[derive(Debug)]
pub(super) struct Start<'m> {
    /// `request`, `query email` …
    pub(super) at: String,
    /// The step through what stands around a body, which no type has.
    pub(super) into: &'static str,
    /// What is there.
    pub(super) ty: &'m Type,
}

/// Where ways begin in an operation.
fn starts(operation: &Operation) -> Vec<Start<'_>> {
    let mut starts = Vec::new();
    for (index, param) in operation.params.iter().enumerate() {
        // The names of path parameters are free, their order is not.
        let at = match param.location {
            ParameterIn::Path => format!("path {index}"),
            ParameterIn::Query => format!("query {}", param.wire),
            ParameterIn::Header => format!("header {}", param.wire),
            ParameterIn::Cookie => format!("cookie {}", param.wire),
        };
        let (into, ty) = ("", &param.ty);
        starts.push(Start { at, into, ty });
    }
    let body = operation.body.as_ref();
    let request = body.map(|body| ("request".to_owned(), &body.content));
    let response = operation.answer.content();
    let response = response.map(|content| ("response".to_owned(), content));
    let errors = operation.errors.iter();
    let errors = errors.map(|(status, content)| (format!("error {status}"), content));
    let bodies = request.into_iter().chain(response).chain(errors);
    starts.extend(bodies.map(|(at, content)| Start {
        at,
        into: match content.envelope {
            Envelope::None => "",
            Envelope::Data => ".data",
            Envelope::List | Envelope::Page => ".data[]",
        },
        ty: &content.item,
    }));
    starts.extend(operation.deliveries.iter().map(|(name, ty)| Start {
        at: format!("callback {name}"),
        into: "",
        ty,
    }));
    starts
}

/// Where ways begin to what no operation reaches: its class and what it looks like. Its name may
/// be that of another one in the next edition.
pub(super) fn roots(steps: &Steps<'_>) -> Vec<(String, TypeId)> {
    let components = steps
        .model
        .types
        .values()
        .filter(|def| !def.schemas.is_empty());
    let mut roots: Vec<(String, TypeId)> = components
        .map(|def| {
            let looks = looks(def).join(",");
            let class = steps.classes.get(&def.id);
            (format!("schema {class} {{{looks}}}"), def.id.clone())
        })
        .collect();
    roots.sort();
    // Nothing tells these apart but who holds them; what holds them goes first.
    let mut twins: Vec<usize> = Vec::new();
    for (index, (root, _)) in roots.iter().enumerate() {
        let before = index
            .checked_sub(1)
            .map(|before| (&roots[before].0, twins[before]));
        twins.push(match before {
            Some((other, number)) if other == root => number + 1,
            _ => 0,
        });
    }
    let is_alone = |index: usize| twins[index] == 0 && twins.get(index + 1) != Some(&1);
    let (alone, rest): (Vec<usize>, Vec<usize>) =
        (0..roots.len()).partition(|index| is_alone(*index));
    let numbered = |index: usize| {
        let (root, id) = &roots[index];
        match twins[index] {
            0 => (root.clone(), id.clone()),
            number => (format!("{root} #{}", number + 1), id.clone()),
        }
    };
    alone.into_iter().chain(rest).map(numbered).collect()
}

/// What a type looks like: its properties, variants or values.
pub(super) fn looks(def: &TypeDef) -> Vec<&str> {
    let mut parts: Vec<&str> = match &def.shape {
        Shape::Struct(object) => properties(object),
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants.map(|variant| variant.class.as_str()).collect()
        }
        Shape::Enumeration(list) => {
            let values = list.values.iter();
            values.map(|value| value.wire.as_str()).collect()
        }
    };
    parts.sort_unstable();
    parts
}

fn properties(object: &Struct) -> Vec<&str> {
    let mut properties: Vec<&str> = object.fields.iter().map(|f| f.wire.as_str()).collect();
    properties.sort_unstable();
    properties
}

/// The properties of a variant.
pub(super) fn properties_of<'a>(model: &'a Model, variant: &'a Variant) -> Vec<&'a str> {
    let ty = variant.ty.unboxed();
    match model.definition(ty).map(|def| &def.shape) {
        Some(Shape::Struct(object)) => properties(object),
        Some(Shape::Union(_) | Shape::Enumeration(_)) | None => Vec::new(),
    }
}

/// Whether no other variant is written in the same form, under the same tag.
pub(super) fn is_alone(union: &Union, variant: &Variant) -> bool {
    let mut variants = union.variants.iter();
    variants.all(|other| other.form != variant.form || other.origin == variant.origin)
}

fn labels(model: &Model, union: &Union) -> Vec<String> {
    let label = |variant: &Variant| match &variant.form {
        Form::Tagged(_) | Form::Class(_) if is_alone(union, variant) => {
            format!("<{}>", variant.form.tag().unwrap_or_default())
        }
        Form::Tagged(_) | Form::Class(_) | Form::Object => {
            let tag = variant.form.tag().unwrap_or_default();
            format!("<{tag}{{{}}}>", properties_of(model, variant).join(","))
        }
        Form::Text | Form::Integer | Form::Number | Form::Boolean | Form::Array => {
            format!("<{}>", variant.form.as_str())
        }
    };
    let mut labels: Vec<String> = union.variants.iter().map(label).collect();
    let mut twins: HashMap<String, Vec<usize>> = HashMap::default();
    for (index, label) in labels.iter().enumerate() {
        twins.entry(label.clone()).or_default().push(index);
    }
    for (label, twins) in twins {
        let classes: HashSet<&str> = twins.iter().map(|index| class(union, *index)).collect();
        let is_word = |class: &&str| {
            let is_part = |c: char| c.is_alphanumeric() || c == '_';
            class.starts_with(char::is_alphabetic) && class.chars().all(is_part)
        };
        let have_classes = classes.len() == twins.len() && classes.iter().all(is_word);
        let bare = label.strip_suffix('>').unwrap_or(&label);
        for (number, index) in twins.iter().enumerate().filter(|_| twins.len() > 1) {
            // If not even their classes tell them apart, only their order is left.
            labels[*index] = match (have_classes, number) {
                (true, _) => format!("{bare}#{}>", class(union, *index)),
                (false, 0) => label.clone(),
                (false, _) => format!("{bare}#{}>", number + 1),
            };
        }
    }
    labels
}

/// The class of a variant, if it has a schema of its own.
fn class(union: &Union, index: usize) -> &str {
    union
        .variants
        .get(index)
        .map_or("", |variant| &variant.class)
}

/// A step: the sign that it begins with, and the name behind that.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step<'s>(&'static str, &'s str);

impl Step<'_> {
    /// What is left of a way that begins with this step.
    pub(super) fn behind<'w>(&self, way: &'w str) -> Option<&'w str> {
        way.strip_prefix(self.0)?.strip_prefix(self.1)
    }

    /// A way with this step behind it.
    pub(super) fn after(&self, way: &str) -> String {
        [way, self.0, self.1].concat()
    }
}

/// The steps through a model.
#[derive(Debug)]
pub(super) struct Steps<'m> {
    pub(super) model: &'m Model,
    pub(super) classes: &'m Classes,
    /// The steps to the variants of each union, in their order.
    labels: HashMap<&'m str, Vec<String>>,
    /// Where ways begin in each operation.
    starts: Vec<Vec<Start<'m>>>,
}

impl<'m> Steps<'m> {
    pub(super) fn of(model: &'m Model, classes: &'m Classes) -> Self {
        let unions = model.types.values().filter_map(|def| match &def.shape {
            Shape::Union(union) => Some((&*def.id, labels(model, union))),
            Shape::Struct(_) | Shape::Enumeration(_) => None,
        });
        Self {
            model,
            classes,
            labels: unions.collect(),
            starts: model.operations.iter().map(starts).collect(),
        }
    }

    /// Where ways begin in an operation, by its index.
    pub(super) fn starts(&self, operation: usize) -> &[Start<'m>] {
        self.starts.get(operation).map_or(&[], Vec::as_slice)
    }

    /// The steps to the variants of a union, in their order.
    pub(super) fn labels(&self, id: &str) -> &[String] {
        self.labels.get(id).map_or(&[], Vec::as_slice)
    }

    /// What can be reached from a type in one step; to be filled with the arguments of the type.
    pub(super) fn from<'t>(&'t self, ty: &'t Type) -> Vec<(Step<'t>, &'t Type)> {
        match ty {
            Type::List(item) => vec![(Step("[]", ""), item)],
            Type::Map(_, value) => vec![(Step("{}", ""), value)],
            // Neither a box nor an option can be seen on the wire.
            Type::Optional(inner) | Type::Boxed(inner) => vec![(Step("", ""), inner)],
            Type::Named(id, _) => match self.model.types.get(id).map(|def| &def.shape) {
                Some(Shape::Struct(object)) => {
                    let fields = object.fields.iter();
                    let fields = fields.map(|field| (Step(".", &field.wire), &field.ty));
                    let rest = object.rest.iter();
                    let rest = rest.map(|rest| (Step("", ""), &rest.field.ty));
                    fields.chain(rest).collect()
                }
                Some(Shape::Union(union)) => {
                    let variants = union.variants.iter().map(|variant| &variant.ty);
                    let labels = self.labels(id).iter();
                    let steps = labels.map(|label| Step("", label.as_str()));
                    steps.zip(variants).collect()
                }
                Some(Shape::Enumeration(_)) | None => Vec::new(),
            },
            Type::Scalar(_) | Type::Param(_) => Vec::new(),
        }
    }
}

/// What a step leads to from a type: where the type is of a generic definition, with its arguments
/// in place of the parameters.
pub(super) fn fill(from: &Type, to: &Type) -> Type {
    let Type::Named(_, arguments) = from else {
        return to.clone();
    };
    to.map(&mut |ty| {
        if let Type::Param(index) = ty {
            arguments.get(index).cloned().unwrap_or(Type::JSON)
        } else {
            ty
        }
    })
}
