//! The order of arguments: that of the document, and from then on the same, whatever the document
//! does. Two arguments of one type could change places without a word otherwise.

use super::operations::Operations;
use super::pins::Pins;
use super::table::Names;
use crate::document::ParameterIn;
use crate::model::{Model, Param, Presence, Shape};

/// Puts what must be given in the order that is pinned, and pins it.
pub(super) fn assign(model: &Model, operations: &Operations, pins: &mut Pins, names: &mut Names) {
    let types = pins.types_by_name();
    for def in model.types.values() {
        let (Shape::Struct(object), Some(own)) = (&def.shape, names.types.get_mut(&def.id)) else {
            continue;
        };
        let mut none = Vec::new();
        let pin = types.get(&*own.name).map(|pin| &mut pins.types[*pin]);
        let pinned = match pin.and_then(|pin| pin.evidence.as_mut()) {
            Some(evidence) => &mut evidence.arguments,
            None => &mut none,
        };
        let required = object
            .fields
            .iter()
            .map(|field| (field.presence == Presence::Required).then(|| field.wire.clone()));
        own.order = settle(&required.collect::<Vec<_>>(), pinned);
        if !def.sent || !def.params.is_empty() {
            pinned.clear();
        }
    }
    let entries = pins.operations_by_identity();
    for (index, operation) in model.operations.iter().enumerate() {
        let mut none = Vec::new();
        let pinned = match entries.get(operations.get(index)) {
            Some(pin) => &mut pins.operations[*pin].arguments,
            None => &mut none,
        };
        let arguments: Vec<_> = operation.params.iter().map(argument).collect();
        names.operations[index].order = settle(&arguments, pinned);
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

/// The order of items of which those with a key follow the pinned keys; the others stay where they
/// are.
fn settle(keys: &[Option<String>], pinned: &mut Vec<String>) -> Vec<usize> {
    let places: Vec<usize> = (0..keys.len())
        .filter(|index| keys[*index].is_some())
        .collect();
    let mut chosen = places.clone();
    chosen.sort_by_key(|index| {
        let known = pinned
            .iter()
            .position(|key| Some(key) == keys[*index].as_ref());
        (known.is_none(), known)
    });
    *pinned = chosen
        .iter()
        .filter_map(|index| keys[*index].clone())
        .collect();
    if pinned.len() < 2 {
        pinned.clear();
    }
    let mut order: Vec<usize> = (0..keys.len()).collect();
    for (place, index) in places.into_iter().zip(chosen) {
        order[place] = index;
    }
    order
}
