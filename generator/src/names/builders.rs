//! The types of services and of calls: one scope for each module of operations.

use super::operations::Operations;
use super::pins::Pins;
use super::scope::Scope;
use super::table::Names;
use crate::words::pascal;

/// What a module of operations imports or needs, so that it cannot be a type of its own.
const RESERVED: &[&str] = &[
    "BTreeMap",
    "Binary",
    "Box",
    "Call",
    "Client",
    "Clone",
    "Copy",
    "Data",
    "DataList",
    "DateTime",
    "Debug",
    "Err",
    "Form",
    "Future",
    "Id",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "IntoList",
    "Iterator",
    "ListOf",
    "None",
    "Ok",
    "Option",
    "Page",
    "PageLinks",
    "Result",
    "Self",
    "Some",
    "String",
    "Style",
    "ToString",
    "Uuid",
    "Value",
    "Vec",
];

/// The type of a service: `Agents` for `agents`.
pub(super) fn service_type(method: &str) -> String {
    match pascal(method) {
        name if RESERVED.contains(&name.as_str()) => format!("{name}Service"),
        name => name,
    }
}

/// Names the builders. One that cannot be called after its method is pinned, and keeps its name
/// whatever else comes.
pub(super) fn assign(identities: &Operations, pins: &mut Pins, names: &mut Names) {
    let entries = pins.operations_by_identity();
    let mut scopes: Vec<Scope> = Vec::new();
    for service in &names.services {
        let mut scope = Scope::with(RESERVED);
        scope.take(&service.type_name);
        scopes.push(scope);
    }
    let mut open = Vec::new();
    for (index, operation) in names.operations.iter_mut().enumerate() {
        let pin = entries.get(identities.get(index)).copied();
        let pinned = pin.and_then(|pin| pins.operations[pin].builder.clone());
        let taken = |name: &String| scopes[operation.service].take(name);
        match pinned.filter(taken) {
            Some(name) => operation.builder = name,
            None => open.push((index, pin)),
        }
    }
    // What had its name before comes first, for a newcomer must not take it.
    open.sort_by_key(|(index, _)| names.operations[*index].named_by != super::NamedBy::Pin);
    for (index, pin) in open {
        let operation = &mut names.operations[index];
        let service = &names.services[operation.service];
        let plain = plain(&operation.method, &service.type_name);
        operation.builder = scopes[operation.service].claim(&plain);
        if let Some(pin) = pin {
            let is_plain = operation.builder == plain;
            pins.operations[pin].builder = (!is_plain).then(|| operation.builder.clone());
        }
    }
}

/// The builder of a method if no other has that name: `List` for `list`.
fn plain(method: &str, service_type: &str) -> String {
    let name = pascal(method);
    if RESERVED.contains(&name.as_str()) || name == service_type {
        format!("{name}Operation")
    } else {
        name
    }
}
