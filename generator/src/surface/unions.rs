//! Unions: their variants, what the variants share, and what turns into them.

use super::item::{Item, Kind, Subject};
use super::{Surface, path, schemas, within};
use crate::model::{
    Field, Form, Model, Presence, Scalar, Shape, Struct, Type, TypeDef, Union, Variant,
};

/// The type that a variant holds, whether boxed or not.
pub fn unboxed(ty: &Type) -> &Type {
    match ty {
        Type::Boxed(inner) => inner,
        other => other,
    }
}

/// A function that gives a property of the variants.
#[derive(Debug)]
pub struct Accessor<'a> {
    /// The function.
    pub name: &'a str,
    /// The property.
    pub wire: &'a str,
    /// The type of the property.
    pub ty: &'a Type,
    /// The property of each variant, in their order; none if it has no such property.
    pub fields: Vec<Option<&'a Field>>,
    /// How it is given out.
    pub gives: Given,
}

/// How a property is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// As a string slice.
    Text,
    /// As a copy.
    Copy,
    /// As a clone: an enumeration.
    Clone,
    /// As a reference.
    Reference,
}

/// The functions of a union for the properties of its variants.
pub fn accessors<'a>(model: &'a Model, union: &'a Union) -> Vec<Accessor<'a>> {
    let accessors = union.accessors.iter();
    accessors
        .map(|accessor| {
            let variants = union.variants.iter();
            let field = |variant: &'a Variant| {
                object(model, variant)?.fields.iter().find(|field| {
                    field.wire == accessor.wire
                        && field.ty == accessor.ty
                        && field.presence != Presence::Patch
                })
            };
            Accessor {
                name: &accessor.name,
                wire: &accessor.wire,
                ty: &accessor.ty,
                fields: variants.map(field).collect(),
                gives: given(model, &accessor.ty),
            }
        })
        .collect()
}

fn object<'a>(model: &'a Model, variant: &Variant) -> Option<&'a Struct> {
    match &model.definition(unboxed(&variant.ty))?.shape {
        Shape::Struct(object) if matches!(variant.form, Form::Tagged(_) | Form::Object) => {
            Some(object)
        }
        Shape::Struct(_) | Shape::Union(_) | Shape::Enumeration(_) => None,
    }
}

fn given(model: &Model, ty: &Type) -> Given {
    match ty {
        Type::Scalar(Scalar::String) => Given::Text,
        Type::Scalar(Scalar::Json | Scalar::Binary | Scalar::Bytes | Scalar::Unit) => {
            Given::Reference
        }
        Type::Scalar(_) => Given::Copy,
        _ => match model.definition(ty).map(|def| &def.shape) {
            Some(Shape::Enumeration(_)) => Given::Clone,
            _ => Given::Reference,
        },
    }
}

/// The variants that a value turns into: each whose type no other one holds.
pub fn conversions<'a>(def: &TypeDef, union: &'a Union) -> Vec<&'a Variant> {
    let holds = |other: &Variant, variant: &Variant| unboxed(&other.ty) == unboxed(&variant.ty);
    union
        .variants
        .iter()
        .filter(|variant| {
            let same = union.variants.iter().filter(|other| holds(other, variant));
            let own = def.params.is_empty() || matches!(variant.ty, Type::Named(..));
            own && same.count() == 1
        })
        .collect()
}

/// A side of an outcome: its variant, the property that it has, and the type of that.
#[derive(Debug)]
pub struct Side<'a> {
    /// The variant.
    pub variant: &'a Variant,
    /// The property.
    pub field: &'a Field,
    /// Its type.
    pub ty: Type,
}

/// The sides of an outcome, success first: two classes, one with `data` and nothing else, the
/// other with `error` and nothing else.
pub fn outcome<'a>(model: &'a Model, union: &'a Union) -> Option<(Side<'a>, Side<'a>)> {
    let [first, second] = union.variants.as_slice() else {
        return None;
    };
    let side = |wire| only_field(model, first, wire).or_else(|| only_field(model, second, wire));
    Some((side("data")?, side("error")?))
}

/// The property of a tagged variant that has this one, always, and no other.
fn only_field<'a>(model: &'a Model, variant: &'a Variant, wire: &str) -> Option<Side<'a>> {
    let Form::Tagged(_) = variant.form else {
        return None;
    };
    let Type::Named(_, arguments) = unboxed(&variant.ty) else {
        return None;
    };
    let Shape::Struct(object) = &model.definition(unboxed(&variant.ty))?.shape else {
        return None;
    };
    let [field] = object.fields.as_slice() else {
        return None;
    };
    if field.wire != wire || field.presence != Presence::Required {
        return None;
    }
    let ty = field.ty.map(&mut |ty| match ty {
        Type::Param(index) => arguments.get(index).cloned().unwrap_or(ty),
        other => other,
    });
    Some(Side { variant, field, ty })
}

/// Whether its variants can be asked for their tag.
pub fn has_tag(union: &Union) -> bool {
    let mut variants = union.variants.iter();
    variants.any(|variant| matches!(variant.form, Form::Tagged(_)))
}

pub(super) fn add(model: &Model, def: &TypeDef, union: &Union, surface: &mut Surface) {
    let path = path(def);
    let subject = || Subject::Type(def.id.clone());
    let rust = |ty: &Type| within(model, def, ty);
    surface.add(
        Item::new(Kind::Union, &path, subject())
            .rust(def.params.join(", "))
            .document(schemas(def))
            .deprecated(def.deprecated),
    );
    for (position, variant) in union.variants.iter().enumerate() {
        let subject = Subject::Member(def.id.clone(), position);
        let form = match variant.form.tag() {
            Some(tag) => format!("{} {tag}", variant.form.as_str()),
            None => variant.form.as_str().to_owned(),
        };
        surface.add(
            Item::new(Kind::Variant, format!("{path}::{}", variant.name), subject)
                .rust(rust(&variant.ty))
                .wire(form)
                .owner(&path),
        );
    }
    let function = |kind, name: &str, gives: String| {
        Item::new(kind, format!("{path}::{name}"), subject())
            .function(Vec::new(), gives)
            .owner(&path)
    };
    let implementation = |name: &str| {
        Item::new(Kind::Implementation, format!("{path}: {name}"), subject()).owner(&path)
    };
    surface.add(
        Item::new(Kind::Function, format!("{path}::Unknown"), subject())
            .rust("dixa::Unknown")
            .owner(&path),
    );
    if has_tag(union) {
        surface.add(function(Kind::Function, "tag", "Option<&str>".to_owned()));
    }
    for accessor in accessors(model, union) {
        let ty = rust(accessor.ty);
        let gives = match accessor.gives {
            Given::Text => "Option<&str>".to_owned(),
            Given::Copy | Given::Clone => format!("Option<{ty}>"),
            Given::Reference => format!("Option<&{ty}>"),
        };
        surface.add(function(Kind::Accessor, accessor.name, gives).wire(accessor.wire));
    }
    if let Some((success, failure)) = outcome(model, union) {
        let (value, error) = (rust(&success.ty), rust(&failure.ty));
        let gives = format!("Result<{value}, dixa::Failure<{error}>>");
        surface.add(function(Kind::Function, "into_result", gives));
        surface.add(function(Kind::Function, "is_success", "bool".to_owned()));
        surface.add(implementation("dixa::Outcome"));
    }
    for variant in conversions(def, union) {
        let ty = unboxed(&variant.ty);
        surface.add(implementation(&format!("From<{}>", rust(ty))));
        if *ty == Type::STRING {
            surface.add(implementation("From<&str>"));
        }
    }
}
