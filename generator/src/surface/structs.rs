//! Structs: their fields, and how requests are put together.

use std::collections::BTreeSet;

use super::arguments::value;
use super::item::{Argument, Item, Kind, Subject};
use super::{Surface, path, schemas, within};
use crate::model::{Field, Model, Presence, Struct, TypeDef};

/// Whether a program makes such a value: then there is `new`, and `Default` if that takes nothing.
/// What only arrives has neither, so that the vendor may add to it what is always there.
pub fn is_made(def: &TypeDef) -> bool {
    def.sent && def.params.is_empty()
}

/// Whether there is a `Default`.
pub fn is_default(def: &TypeDef, object: &Struct) -> bool {
    is_made(def) && required(object).next().is_none()
}

fn required(object: &Struct) -> impl Iterator<Item = &Field> {
    object
        .fields
        .iter()
        .filter(|field| field.presence == Presence::Required)
}

/// A property that is set by a function of its own.
#[derive(Debug)]
pub struct Setter<'a> {
    /// The property.
    pub field: &'a Field,
    /// Where it stands among the properties.
    pub position: usize,
    /// The function that sets it.
    pub set: String,
    /// The function that clears it, if that is not the same as leaving it.
    pub clear: Option<String>,
}

/// The functions that set what is not an argument of `new`.
pub fn setters(object: &Struct) -> Vec<Setter<'_>> {
    let mut taken = BTreeSet::from(["new", "default"].map(str::to_owned));
    let fields = object.members().enumerate();
    fields
        .filter(|(_, field)| field.presence != Presence::Required)
        .map(|(position, field)| {
            let set = unique(&field.name, &mut taken);
            let clear = (field.presence == Presence::Patch).then(|| {
                let name = format!("clear_{}", field.name.trim_end_matches('_'));
                unique(&name, &mut taken)
            });
            Setter {
                field,
                position,
                set,
                clear,
            }
        })
        .collect()
}

/// A name that is not taken yet.
fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut free = name.to_owned();
    while !taken.insert(free.clone()) {
        free.push('_');
    }
    free
}

pub(super) fn add(model: &Model, def: &TypeDef, object: &Struct, surface: &mut Surface) {
    let path = path(def);
    let subject = || Subject::Type(def.id.clone());
    let member = |position| Subject::Member(def.id.clone(), position);
    let item = Item::new(Kind::Struct, &path, subject())
        .rust(def.params.join(", "))
        .document(schemas(def))
        .deprecated(def.deprecated);
    surface.add(match &object.own_tag {
        Some(tag) => item.wire(format!("tagged {tag}")),
        None => item,
    });
    for (position, field) in object.members().enumerate() {
        let ty = within(model, def, &field.ty);
        let ty = match field.presence {
            Presence::Required | Presence::Rest => ty,
            Presence::Nullable | Presence::Optional => format!("Option<{ty}>"),
            Presence::Patch => format!("dixa::Patch<{ty}>"),
        };
        surface.add(
            Item::new(
                Kind::Field,
                format!("{path}::{}", field.name),
                member(position),
            )
            .rust(ty)
            .wire(&field.wire)
            .deprecated(field.deprecated)
            .owner(&path),
        );
    }
    if !is_made(def) {
        return;
    }
    let argument = |field: &Field| {
        let taken = value(model, &field.ty).text(|ty| within(model, def, ty));
        Argument::new(&field.name, taken, &field.wire)
    };
    surface.add(
        Item::new(Kind::Constructor, format!("{path}::new"), subject())
            .function(required(object).map(argument).collect(), "Self")
            .owner(&path),
    );
    if is_default(def, object) {
        surface.add(
            Item::new(Kind::Implementation, format!("{path}: Default"), subject()).owner(&path),
        );
    }
    for setter in setters(object) {
        let field = setter.field;
        let function = |name: &str, arguments| {
            Item::new(
                Kind::Setter,
                format!("{path}::{name}"),
                member(setter.position),
            )
            .function(arguments, "Self")
            .wire(&field.wire)
            .deprecated(field.deprecated)
            .owner(&path)
        };
        surface.add(function(&setter.set, vec![argument(field)]));
        if let Some(clear) = &setter.clear {
            surface.add(function(clear, Vec::new()).wire(format!("{} null", field.wire)));
        }
    }
}
