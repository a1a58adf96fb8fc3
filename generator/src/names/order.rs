//! The order of arguments: that of the document, and from then on the same, whatever the document
//! does. Two arguments of one type could change places without a word otherwise.

use super::operations::Operations;
use super::pins::Pins;
use crate::document::ParameterIn;
use crate::model::{Model, Param, Presence, Shape};

/// Puts what must be given in the order that is pinned, and pins it.
pub(super) fn assign(model: &mut Model, operations: &Operations, pins: &mut Pins) {
    let types = pins.types_by_name();
    for def in model.types.values_mut() {
        let Shape::Struct(object) = &mut def.shape else {
            continue;
        };
        let pin = types.get(&def.name).map(|pin| &mut pins.types[*pin]);
        let Some(evidence) = pin.and_then(|pin| pin.evidence.as_mut()) else {
            continue;
        };
        settle(
            &mut object.fields,
            |field| (field.presence == Presence::Required).then(|| field.wire.clone()),
            &mut evidence.arguments,
        );
        if !def.sent || !def.params.is_empty() {
            evidence.arguments.clear();
        }
    }
    let entries = pins.operations_by_identity();
    for (index, operation) in model.operations.iter_mut().enumerate() {
        if let Some(pin) = entries.get(operations.get(index)) {
            let pinned = &mut pins.operations[*pin].arguments;
            settle(&mut operation.params, argument, pinned);
        }
    }
}

/// What is in the path has the order of the path.
fn argument(param: &Param) -> Option<String> {
    match param.location {
        ParameterIn::Query if param.required => Some(format!("query {}", param.wire)),
        ParameterIn::Header if param.required => Some(format!("header {}", param.wire)),
        ParameterIn::Cookie if param.required => Some(format!("cookie {}", param.wire)),
        ParameterIn::Path | ParameterIn::Query | ParameterIn::Header | ParameterIn::Cookie => None,
    }
}

/// Orders those items that have a key; the others stay where they are.
fn settle<T: Clone>(items: &mut [T], key: impl Fn(&T) -> Option<String>, pinned: &mut Vec<String>) {
    let places: Vec<usize> = (0..items.len())
        .filter(|index| key(&items[*index]).is_some())
        .collect();
    let mut chosen: Vec<T> = places.iter().map(|index| items[*index].clone()).collect();
    let rank = |item: &T| {
        let key = key(item);
        let known = pinned
            .iter()
            .position(|pinned| Some(pinned) == key.as_ref());
        (known.is_none(), known)
    };
    chosen.sort_by_key(rank);
    *pinned = chosen.iter().filter_map(&key).collect();
    if pinned.len() < 2 {
        pinned.clear();
    }
    for (index, item) in places.into_iter().zip(chosen) {
        items[index] = item;
    }
}
