//! What the texts of ours that name things of the document need, so that they are emitted only where
//! they are true.

use crate::api::{
    Api, Body, Definition, Form, FullPaths, Paths as _, Presence, Shape, Struct, Type, Union,
};

/// Something of the document that a text of ours uses.
pub(super) enum Requirement {
    /// `dixa.service().method(required…)`, with these setters.
    Operation {
        service: &'static str,
        method: &'static str,
        takes: &'static [&'static str],
        gives: &'static str,
        setters: &'static [(&'static str, &'static str)],
    },
    /// `Type::new(required…)`.
    New(&'static str, &'static [&'static str]),
    /// Properties, with their types.
    Fields(
        &'static str,
        Presence,
        &'static [(&'static str, &'static str)],
    ),
    /// Variants of a union, with what they hold.
    Variants(&'static str, &'static [(&'static str, &'static str)]),
    /// Values of an enumeration.
    Values(&'static str, &'static [&'static str]),
    /// A variant of what webhooks deliver, which is a `Delivery`, with what it holds.
    Event(&'static str, &'static str),
    /// A property that all variants of a union have.
    Shared(&'static str, &'static str, &'static str),
}

/// Whether the document has all of these.
pub(super) fn has_all(api: &Api, requirements: &[Requirement]) -> bool {
    requirements.iter().all(|requirement| has(api, requirement))
}

fn has(api: &Api, requirement: &Requirement) -> bool {
    match *requirement {
        Requirement::Operation {
            service,
            method,
            takes,
            gives,
            setters,
        } => has_operation(api, (service, method), takes, gives, setters),
        Requirement::New(name, takes) => structure(api, name).is_some_and(|object| {
            let types = object.required().map(|field| FullPaths.spell(&field.ty));
            object.is_made && types.eq(takes.iter().copied())
        }),
        Requirement::Fields(name, presence, fields) => structure(api, name).is_some_and(|object| {
            fields.iter().all(|(name, ty)| {
                object.fields.iter().any(|field| {
                    field.name == *name
                        && field.presence == presence
                        && FullPaths.spell(&field.ty) == *ty
                })
            })
        }),
        // `tag` and `From` are there if each variant has its own tag and type.
        Requirement::Variants(name, variants) => union(api, name).is_some_and(|union| {
            union.is_tagged
                && variants.iter().all(|(name, ty)| {
                    let holding = union.variants.iter();
                    let holding = holding.filter(|variant| variant.ty.name() == Some(ty));
                    holding.map(|variant| variant.name.as_str()).eq([*name])
                })
        }),
        Requirement::Values(name, values) => {
            let list = plain(api, name).and_then(Shape::as_enumeration);
            list.is_some_and(|list| {
                let has = |name: &&str| list.values.iter().any(|value| value.name == **name);
                values.iter().all(has)
            })
        }
        Requirement::Event(variant, holds) => {
            let is_delivered = api.delivery.as_ref().and_then(Type::name) == Some("Delivery");
            is_delivered
                && union(api, "Delivery").is_some_and(|union| {
                    let mut variants = union.variants.iter();
                    variants.any(|own| own.name == variant && FullPaths.spell(&own.ty) == holds)
                })
        }
        Requirement::Shared(name, property, ty) => union(api, name).is_some_and(|union| {
            union.variants.len() > 1
                && union.variants.iter().all(|variant| {
                    let object = api.object(&variant.ty);
                    let field = object.and_then(|object| object.field(property));
                    matches!(variant.form, Form::Tagged(_))
                        && field.is_some_and(|field| FullPaths.spell(&field.ty) == ty)
                })
        }),
    }
}

fn has_operation(
    api: &Api,
    (service, method): (&str, &str),
    takes: &[&str],
    gives: &str,
    setters: &[(&str, &str)],
) -> bool {
    api.operations.iter().any(|operation| {
        let mut required: Vec<Type> = operation
            .arguments()
            .map(|param| param.ty.clone())
            .collect();
        required.extend(operation.required_body().map(|body| body.content.value()));
        api.service_of(operation).method == service
            && operation.name == method
            && required
                .iter()
                .map(|ty| FullPaths.spell(ty))
                .eq(takes.iter().copied())
            && FullPaths.spell_rust(&operation.answer.given()) == gives
            && setters.iter().all(|(name, ty)| {
                let mut params = operation.setters();
                let is_body =
                    |body: &Body| *name == "body" && FullPaths.spell(&body.content.value()) == *ty;
                operation.optional_body().is_some_and(is_body)
                    || params.any(|param| param.name == *name && FullPaths.spell(&param.ty) == *ty)
            })
    })
}

fn plain<'a>(api: &'a Api, name: &str) -> Option<&'a Shape> {
    let definition: &Definition = api.types.get(name)?;
    definition.params.is_empty().then_some(&definition.shape)
}

fn structure<'a>(api: &'a Api, name: &str) -> Option<&'a Struct> {
    plain(api, name)?.as_struct()
}

fn union<'a>(api: &'a Api, name: &str) -> Option<&'a Union> {
    plain(api, name)?.as_union()
}
