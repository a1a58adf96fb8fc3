//! What a change does to Rust programs, in a sentence.

use super::change::Effect;
use super::items::taken;
use crate::api::{Item, Kind};

/// The document changed something else.
pub(super) fn same() -> Effect {
    Effect::harmless("It is the same in Rust.")
}

/// Nothing about it is on the wire.
pub(super) fn still() -> Effect {
    Effect::harmless("It is the same on the wire.")
}

pub(super) fn deprecated() -> Effect {
    Effect::harmless("Programs that use it compile with a warning.")
}

pub(super) fn restored() -> Effect {
    Effect::harmless("Programs that use it compile without a warning again.")
}

pub(super) fn added(item: &Item) -> Effect {
    Effect::harmless(match item.kind {
        Kind::Service | Kind::Operation | Kind::Send => "A method more.",
        Kind::Parameter | Kind::Body if item.is_function() => "A setter more.",
        Kind::Parameter | Kind::Body => "An argument of the method.",
        Kind::ServiceType | Kind::Call | Kind::Struct | Kind::Union | Kind::Enumeration => {
            "A type more."
        }
        Kind::Field => "Structs are `#[non_exhaustive]`: a field more breaks none.",
        Kind::Variant | Kind::Value => "Enums are `#[non_exhaustive]`: a variant more breaks none.",
        Kind::Constructor | Kind::Setter | Kind::Accessor | Kind::Function => "A function more.",
        Kind::Implementation => "A trait more.",
    })
}

pub(super) fn removed(item: &Item) -> Effect {
    Effect::breaks(match item.kind {
        Kind::Service | Kind::Operation | Kind::Send => "The method is gone.",
        Kind::Parameter | Kind::Body if item.is_function() => "The setter is gone.",
        Kind::Parameter | Kind::Body => "The method no longer takes it.",
        Kind::ServiceType | Kind::Call | Kind::Struct | Kind::Union | Kind::Enumeration => {
            "The type is gone."
        }
        Kind::Field => "The field is gone.",
        Kind::Variant | Kind::Value => "The variant is gone.",
        Kind::Setter => "Its setter is gone.",
        Kind::Constructor | Kind::Accessor | Kind::Function => "The function is gone.",
        Kind::Implementation => "The trait is no longer implemented.",
    })
}

pub(super) fn changed(old: &Item, new: &Item) -> Effect {
    let kind = |item: &Item| match item.kind {
        Kind::Struct => "a struct",
        Kind::Union => "a union",
        Kind::Enumeration => "an enumeration",
        Kind::Variant => "a variant with a value",
        Kind::Value => "a variant without one",
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
        | Kind::Implementation => "something else",
    };
    if old.kind != new.kind {
        return Effect::breaks(format!("It was {}, and is {}.", kind(old), kind(new)));
    }
    Effect::breaks(match new.kind {
        Kind::Parameter | Kind::Body => match (old.is_function(), new.is_function()) {
            (true, false) => "It is an argument of the method, no longer a setter.",
            (false, true) => "It is a setter, no longer an argument of the method.",
            (true, true) if taken(old) == taken(new) => "The setter has another name.",
            (true, true) | (false, false) => "It is taken as another type.",
        },
        Kind::Operation | Kind::Constructor if is_reordered(old, new) => {
            "The arguments changed places: a call that compiles may mean something else."
        }
        Kind::Operation | Kind::Constructor => "It takes other arguments.",
        Kind::Call | Kind::Send => "The call gives another type.",
        Kind::Field => "The field has another type.",
        Kind::Variant => "The variant holds another type.",
        Kind::Struct | Kind::Union => "It has other type parameters.",
        Kind::Setter => "Its setter takes another type.",
        Kind::Service | Kind::Accessor | Kind::Function => "It gives another type.",
        Kind::ServiceType | Kind::Enumeration | Kind::Value | Kind::Implementation => {
            "It is another one."
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
