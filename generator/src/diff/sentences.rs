//! What a change does to Rust programs, in a sentence.

use super::change::Effect;
use crate::api::{Item, Kind};

pub(super) fn deprecated() -> Effect {
    Effect::harmless("Programs that use it compile with a warning.")
}

pub(super) fn restored() -> Effect {
    Effect::harmless("Programs that use it compile without a warning again.")
}

pub(super) fn added(item: &Item) -> Effect {
    Effect::harmless(match item.kind {
        Kind::Service | Kind::Operation | Kind::Send => "This adds a method.",
        Kind::Parameter | Kind::Body if item.is_function() => "This adds a setter.",
        Kind::Parameter | Kind::Body => "The method has a new argument.",
        Kind::ServiceType | Kind::Call | Kind::Struct | Kind::Union | Kind::Enumeration => {
            "This adds a type."
        }
        Kind::Field => "Structs are `#[non_exhaustive]`, so a new field breaks no program.",
        Kind::Variant | Kind::Value => {
            "Enums are `#[non_exhaustive]`, so a new variant breaks no program."
        }
        Kind::Constructor | Kind::Setter | Kind::Accessor | Kind::Function => {
            "This adds a function."
        }
        Kind::Implementation => "The type implements another trait.",
    })
}

pub(super) fn removed(item: &Item) -> Effect {
    if item.kind == Kind::Function {
        let name = item.path.rsplit("::").next().unwrap_or_default();
        return Effect::breaks(format!("The function `{name}` has been removed."));
    }
    Effect::breaks(match item.kind {
        Kind::Service | Kind::Operation | Kind::Send => "The method has been removed.",
        Kind::Parameter | Kind::Body if item.is_function() => "The setter has been removed.",
        Kind::Parameter | Kind::Body => "The method no longer has this argument.",
        Kind::ServiceType | Kind::Call | Kind::Struct | Kind::Union | Kind::Enumeration => {
            "The type has been removed."
        }
        Kind::Field => "The field has been removed.",
        Kind::Variant | Kind::Value => "The variant has been removed.",
        Kind::Setter => "The setter has been removed.",
        Kind::Constructor | Kind::Accessor | Kind::Function => "The function has been removed.",
        Kind::Implementation => "The trait is no longer implemented.",
    })
}

pub(super) fn changed(old: &Item, new: &Item) -> Effect {
    let kind = |item: &Item| match item.kind {
        Kind::Struct => "a struct",
        Kind::Union => "a union",
        Kind::Enumeration => "an enumeration",
        Kind::Variant => "a variant with a value",
        Kind::Value => "a variant without a value",
        Kind::Service
        | Kind::ServiceType
        | Kind::Operation
        | Kind::Call
        | Kind::Parameter
        | Kind::Body
        | Kind::Send
        | Kind::Field
        | Kind::Constructor
        | Kind::Setter
        | Kind::Accessor
        | Kind::Function
        | Kind::Implementation => "another kind of item",
    };
    if old.kind != new.kind {
        return Effect::breaks(format!("It was {} and is now {}.", kind(old), kind(new)));
    }
    Effect::breaks(match new.kind {
        Kind::Parameter | Kind::Body => match (old.is_function(), new.is_function()) {
            (true, false) => "It is now an argument of the method instead of a setter.",
            (false, true) => "It is now a setter instead of an argument of the method.",
            (true, true) if old.signature.meant() == new.signature.meant() => {
                "The setter has been renamed."
            }
            (true, true) | (false, false) => "Its type has changed.",
        },
        Kind::Operation | Kind::Constructor if is_reordered(old, new) => {
            "The order of the arguments has changed, so a call that still compiles may do something else."
        }
        Kind::Operation | Kind::Constructor => "The arguments have changed.",
        Kind::Call | Kind::Send => "The call returns another type.",
        Kind::Field => "The field has another type.",
        Kind::Variant => "The variant holds another type.",
        Kind::Struct | Kind::Union => "It has other type parameters.",
        Kind::Setter => "The setter takes another type.",
        Kind::Service | Kind::Accessor | Kind::Function => "It returns another type.",
        Kind::ServiceType | Kind::Enumeration | Kind::Value | Kind::Implementation => {
            "It has been replaced by another one."
        }
    })
}

fn is_reordered(old: &Item, new: &Item) -> bool {
    sorted_wires(old) == sorted_wires(new)
}

/// What the arguments of a function are on the wire, in no order.
fn sorted_wires(item: &Item) -> Vec<&str> {
    let arguments = item.arguments().iter();
    let mut wires: Vec<&str> = arguments.map(|argument| argument.wire.as_str()).collect();
    wires.sort_unstable();
    wires
}
