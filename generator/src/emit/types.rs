//! `src/types/`: the types of the document, in files by topic.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Context;
use super::docs::{code, sentence};
use super::file::RustFile;
use super::ty::Imports;
use super::{enumerations, structs, unions};
use crate::api::{Definition, Shape};

const EMITTER: &str = "generator/src/emit/types.rs";

/// Emits all types.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    let api = context.api;
    let mut by_file: BTreeMap<&str, Vec<&Definition>> = BTreeMap::new();
    for definition in api.types.values() {
        by_file
            .entry(&definition.file)
            .or_default()
            .push(definition);
    }
    for (name, definitions) in &by_file {
        let mut file = RustFile::default();
        let mut imports = Imports::default();
        for definition in definitions {
            match &definition.shape {
                Shape::Struct(object) => {
                    structs::emit(definition, object, &mut file, &mut imports)?;
                }
                Shape::Union(union) => {
                    unions::emit(api, definition, union, &mut file, &mut imports)?;
                }
                Shape::Enumeration(list) => {
                    enumerations::emit(definition, list, &mut file, &mut imports)?;
                }
            }
        }
        let lines = imports.lines(&[("crate::wire", &macros(definitions))]);
        let text = file.finish(context, EMITTER, "", &lines);
        files.insert(format!("src/types/{name}.rs"), text);
    }
    let names: Vec<&str> = by_file.into_keys().collect();
    files.insert("src/types/mod.rs".to_owned(), index(context, &names));
    Ok(())
}

/// The macros that the tables of a file need.
fn macros(definitions: &[&Definition]) -> Vec<&'static str> {
    let mut names = BTreeSet::new();
    for definition in definitions {
        names.extend(match &definition.shape {
            Shape::Struct(_) => ["object"].as_slice(),
            Shape::Union(union) if union.is_tagged => &["tagged_union"],
            Shape::Union(_) => &["alternatives"],
            Shape::Enumeration(list) if list.tagged => &["tagged_enum"],
            Shape::Enumeration(_) => &["open_enum"],
        });
    }
    names.into_iter().collect()
}

/// `src/types/mod.rs`.
fn index(context: Context<'_>, files: &[&str]) -> String {
    let mut text = super::file::header(context, EMITTER);
    text.push_str("//! The types of the API.\n\n");
    for file in files {
        let _ = writeln!(text, "mod {file};");
    }
    text.push('\n');
    for file in files {
        let _ = writeln!(text, "pub use {file}::*;");
    }
    text
}

/// The paragraphs of a type's documentation.
pub(super) fn description(definition: &Definition) -> Vec<String> {
    let schemas: Vec<String> = definition
        .schemas
        .iter()
        .map(|schema| code(schema))
        .collect();
    let origin = match schemas.as_slice() {
        [] => format!("The inline schema at {}.", code(&definition.pointer)),
        [only] => format!("Schema {only}."),
        many => format!("Schemas {}.", many.join(", ")),
    };
    match &definition.description {
        Some(description) => vec![sentence(description), origin],
        None => vec![origin],
    }
}
