//! Enumerations: their values, and what every enumeration can do.

use std::rc::Rc;

use super::item::{Implements, Item, Kind, Subject};
use super::{Items, path, schemas};
use crate::api::definitions::{Definition, Enumeration};
use crate::api::signature::RustType;

pub(super) fn add(definition: &Definition, list: &Enumeration, items: &mut Items) {
    let path = path(definition);
    let name = || Rc::clone(&definition.name);
    let form = if list.tagged { "object" } else { "string" };
    items.add(
        Item::new(Kind::Enumeration, &path, Subject::Type(name()))
            .wire(form)
            .document(schemas(definition))
            .deprecated(definition.deprecated),
    );
    for (position, value) in list.values.iter().enumerate() {
        let subject = Subject::Member(name(), position);
        items.add(
            Item::new(Kind::Value, [&path, "::", &value.name].concat(), subject)
                .wire(&value.wire)
                .owner(&path),
        );
    }
    let catch_all = if list.tagged {
        "Unknown"
    } else {
        "UnknownValue"
    };
    let function = |name: &str| {
        let subject = Subject::Type(Rc::clone(&definition.name));
        Item::new(Kind::Function, format!("{path}::{name}"), subject).owner(&path)
    };
    items.add(function("Unknown").holds(RustType::Support(catch_all, Vec::new())));
    items.add(function("KNOWN").holds(RustType::Plain("&'static [Self]")));
    items.add(function("as_str").function(Vec::new(), RustType::Plain("&str")));
    let mut implement = |implements| {
        items.add(Item::implementation(
            &path,
            Subject::Type(name()),
            implements,
        ));
    };
    implement(Implements::Other("Display"));
    implement(Implements::Other("FromStr"));
    implement(Implements::From(RustType::Plain("&str")));
    for name in ["Eq", "Hash"] {
        implement(Implements::Other(name));
    }
    // What a value written as an object is kept in cannot be ordered.
    if !list.tagged {
        implement(Implements::From(RustType::Plain("String")));
        for name in ["AsRef<str>", "Ord"] {
            implement(Implements::Other(name));
        }
    }
}
