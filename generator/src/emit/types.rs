//! `src/types/`: the types of the document, in files by topic.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Context;
use super::file::RustFile;
use super::ty::Imports;
use super::{enumerations, structs, unions};
use crate::api::{Api, Definition, Shape, Topic};

const EMITTER: &str = "generator/src/emit/types.rs";

/// Emits all types.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    let api = context.api;
    let mut by_module: BTreeMap<String, Vec<&Definition>> = BTreeMap::new();
    for definition in api.types.values() {
        let module = definition.topic.module();
        by_module.entry(module).or_default().push(definition);
    }
    for (name, definitions) in &mut by_module {
        definitions.sort_by_key(|definition| !is_headline(definition));
        let mut file = RustFile::default();
        let mut imports = Imports::default();
        for definition in &*definitions {
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
            if definition.is_failure() {
                file.text(format!("told!({});", definition.name));
            }
        }
        let lines = imports.lines(&[("crate::wire", &macros(definitions))]);
        let topic = definitions.first().map(|definition| &definition.topic);
        let docs = topic.map(docs).unwrap_or_default();
        let text = file.finish(context, EMITTER, &docs, &lines);
        files.insert(format!("src/types/{name}.rs"), text);
    }
    let names: Vec<&str> = by_module.keys().map(String::as_str).collect();
    files.insert("src/types/mod.rs".to_owned(), index(context, &names));
    Ok(())
}

/// Whether a type is the one that its file is about.
fn is_headline(definition: &Definition) -> bool {
    match &definition.topic {
        Topic::Union(name) => **name == *definition.name,
        Topic::Service(_) | Topic::SeveralServices | Topic::NoOperation => false,
    }
}

/// What a file says of itself.
fn docs(topic: &Topic) -> String {
    match topic {
        Topic::Union(name) => format!("The union [`{name}`] and its variants."),
        Topic::Service(method) => {
            format!("The types that only the service `{method}` uses.")
        }
        Topic::SeveralServices => "The types that several services use.".to_owned(),
        Topic::NoOperation => "The types that no operation uses.".to_owned(),
    }
}

/// The macros that the tables of a file need.
fn macros(definitions: &[&Definition]) -> Vec<&'static str> {
    let mut names = BTreeSet::new();
    for definition in definitions {
        names.extend(definition.is_failure().then_some("told"));
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
    if !is_documented(context.api) {
        text.push_str(
            "#![allow(missing_docs, reason = \"the document does not describe every property\")]\n\n",
        );
    }
    for file in files {
        let _ = writeln!(text, "mod {file};");
    }
    text.push('\n');
    for file in files {
        let _ = writeln!(text, "pub use {file}::*;");
    }
    text
}

/// Whether every property has a description.
fn is_documented(api: &Api) -> bool {
    let objects = api.types.values();
    let mut objects = objects.filter_map(|definition| definition.shape.as_struct());
    objects.all(|object| {
        object
            .fields
            .iter()
            .all(|field| field.description.is_some())
    })
}
