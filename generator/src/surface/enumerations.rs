//! Enumerations: their values, and what every enumeration can do.

use super::item::{Item, Kind, Subject};
use super::{Surface, path, schemas};
use crate::model::{Enumeration, TypeDef};

pub(super) fn add(def: &TypeDef, list: &Enumeration, surface: &mut Surface) {
    let path = path(def);
    let subject = || Subject::Type(def.id.clone());
    let form = if list.tagged { "object" } else { "string" };
    surface.add(
        Item::new(Kind::Enumeration, &path, subject())
            .wire(form)
            .document(schemas(def))
            .deprecated(def.deprecated),
    );
    for (position, value) in list.values.iter().enumerate() {
        let subject = Subject::Member(def.id.clone(), position);
        surface.add(
            Item::new(Kind::Value, format!("{path}::{}", value.name), subject)
                .wire(&value.wire)
                .owner(&path),
        );
    }
    let catch_all = if list.tagged {
        "dixa::Unknown"
    } else {
        "dixa::UnknownValue"
    };
    let item =
        |kind, name: &str| Item::new(kind, format!("{path}::{name}"), subject()).owner(&path);
    surface.add(item(Kind::Function, "Unknown").rust(catch_all));
    surface.add(item(Kind::Function, "KNOWN").rust("&'static [Self]"));
    surface.add(item(Kind::Function, "as_str").function(Vec::new(), "&str"));
    // What a value written as an object is kept in can neither be ordered nor hashed.
    let traits: &[&str] = if list.tagged {
        &[]
    } else {
        &["AsRef<str>", "Eq", "From<String>", "Hash", "Ord"]
    };
    for name in traits.iter().chain(&["Display", "From<&str>", "FromStr"]) {
        let implementation = format!("{path}: {name}");
        surface.add(Item::new(Kind::Implementation, implementation, subject()).owner(&path));
    }
}
