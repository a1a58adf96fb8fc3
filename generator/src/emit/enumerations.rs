//! Enumerations: the values that the document lists, and any other.

use std::fmt::Write as _;

use super::docs::{code, deprecated, doc, sentence};
use super::file::{RustFile, indented, name};
use super::ty::Imports;
use crate::api::{Definition, Enumeration, TAG};

/// Emits an enumeration.
pub(super) fn emit(
    definition: &Definition,
    list: &Enumeration,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    imports.defined(&definition.name);
    let mut text = doc(&description(definition, list));
    text.push_str(deprecated(definition.deprecated));
    let (unknown, derives) = catch_all(list, imports);
    let _ = write!(
        text,
        "#[derive({derives})]\n#[non_exhaustive]\npub enum {} {{\n",
        name(&definition.name)
    );
    for value in &list.values {
        let docs = doc(&[match &value.description {
            Some(description) => sentence(description),
            None => match &value.also {
                Some(also) => format!("{}, or {}", code(&value.wire), code(also)),
                None => code(&value.wire),
            },
        }]);
        indented(&format!("{docs}{},", name(&value.name)), &mut text);
        text.push('\n');
    }
    let _ = write!(
        text,
        "    /// A value that this version of the crate does not know. It is sent back unchanged.\n\
        \x20   Unknown({unknown}),\n}}\n"
    );
    file.item(text)?;
    file.text(table(definition, list));
    Ok(())
}

/// What any other value is, and what the enumeration derives.
fn catch_all(list: &Enumeration, imports: &mut Imports) -> (&'static str, &'static str) {
    let (unknown, derives) = if list.tagged {
        ("Unknown", "Debug, Clone, PartialEq, Eq, Hash")
    } else {
        (
            "UnknownValue",
            "Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash",
        )
    };
    imports.root(unknown);
    (unknown, derives)
}

fn description(definition: &Definition, list: &Enumeration) -> Vec<String> {
    let places: Vec<String> = list
        .origins
        .iter()
        .filter_map(|origin| place(&origin.pointer))
        .collect();
    let first = match (&definition.description, places.first()) {
        (Some(description), _) => sentence(description),
        (None, Some(place)) if definition.schemas.is_empty() => {
            format!("The values of {}{}.", code(place), others(places.len()))
        }
        (None, _) => format!("The values of {}.", code(&definition.class)),
    };
    let mut paragraphs = vec![first];
    if list.tagged {
        paragraphs.push(format!(
            "A value is written as an object: `{{\"{TAG}\": \"…\"}}`."
        ));
    }
    if let Some(schema) = definition.schemas.first() {
        paragraphs.push(format!("Schema {}.", code(schema)));
    }
    paragraphs
}

fn others(places: usize) -> String {
    match places {
        0 | 1 => String::new(),
        2 => " and one other property".to_owned(),
        more => format!(" and {} other properties", more - 1),
    }
}

/// `Agent.roles` for `/components/schemas/Agent/properties/roles/items`.
fn place(pointer: &str) -> Option<String> {
    let rest = pointer.strip_prefix("/components/schemas/")?;
    let (schema, rest) = rest.split_once('/')?;
    let property = rest.strip_prefix("properties/")?.split('/').next()?;
    Some(format!("{schema}.{property}"))
}

/// The table that the macro turns into traits.
fn table(definition: &Definition, list: &Enumeration) -> String {
    let mut rows = String::new();
    for value in &list.values {
        let also = value.also.as_ref();
        let also = also.map_or_else(String::new, |also| format!(" | {also:?}"));
        let _ = writeln!(rows, "        {} = {:?}{also},", value.name, value.wire);
    }
    let mixed = if list.mixed { " mixed" } else { "" };
    if list.tagged {
        format!(
            "tagged_enum! {{\n    {} by {TAG:?}{mixed} {{\n{rows}    }}\n}}",
            definition.name
        )
    } else {
        format!(
            "open_enum! {{\n    {} {{\n{rows}    }}\n}}",
            definition.name
        )
    }
}
