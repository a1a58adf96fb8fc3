//! `src/types/`: the types of the document, in files by topic.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Context;
use super::docs::sentence;
use super::file::RustFile;
use super::ty::Imports;
use super::{enumerations, structs, unions};
use crate::model::{Model, Shape, Type, TypeDef};
use crate::names::snake;

const EMITTER: &str = "generator/src/emit/types.rs";

/// Emits all types.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    let model = context.model;
    let mut topics: BTreeMap<String, Vec<&TypeDef>> = BTreeMap::new();
    for def in model.types.values() {
        topics.entry(topic(model, def)).or_default().push(def);
    }
    for (topic, defs) in &topics {
        let mut file = RustFile::default();
        let mut imports = Imports::default();
        for def in defs {
            match &def.shape {
                Shape::Struct(object) => {
                    structs::emit(model, def, object, &mut file, &mut imports)?;
                }
                Shape::Union(union) => unions::emit(model, def, union, &mut file, &mut imports)?,
                Shape::Enumeration(list) => enumerations::emit(def, list, &mut file, &mut imports)?,
            }
        }
        let macros = macros(defs);
        let lines = imports.lines(&[("crate::wire", &macros)]);
        files.insert(
            format!("src/types/{topic}.rs"),
            file.finish(context, EMITTER, "", &lines),
        );
    }
    files.insert("src/types/mod.rs".to_owned(), index(context, &topics));
    Ok(())
}

/// The macros that the tables of a file need.
fn macros(defs: &[&TypeDef]) -> Vec<&'static str> {
    let mut names = BTreeSet::new();
    for def in defs {
        names.extend(match &def.shape {
            Shape::Struct(_) => ["object"].as_slice(),
            Shape::Union(union) if union.is_tagged() => &["tagged_union"],
            Shape::Union(_) => &["alternatives"],
            Shape::Enumeration(list) if list.tagged => &["tagged_enum"],
            Shape::Enumeration(_) => &["open_enum"],
        });
    }
    names.into_iter().collect()
}

/// The file that a type stands in: that of its union if it belongs to nothing else, else that of
/// the only service that uses it, else the one for all.
fn topic(model: &Model, def: &TypeDef) -> String {
    if let Shape::Union(union) = &def.shape
        && union.variants.len() > 1
        && union
            .variants
            .iter()
            .any(|variant| belongs_to(model, &variant.ty, def))
    {
        return snake(&def.name);
    }
    if let Some(union) = model
        .types
        .values()
        .find(|union| is_only_user(model, union, def))
    {
        return topic(model, union);
    }
    match (def.services.len(), def.services.first()) {
        (1, Some(service)) => model.services[*service].name.clone(),
        (0, _) => "unused".to_owned(),
        _ => "shared".to_owned(),
    }
}

fn belongs_to(model: &Model, ty: &Type, union: &TypeDef) -> bool {
    let ty = match ty {
        Type::Boxed(inner) => inner,
        other => other,
    };
    model
        .definition(ty)
        .is_some_and(|def| is_only_user(model, union, def))
}

/// Whether a struct is a variant of this union, and used nowhere else.
fn is_only_user(model: &Model, union: &TypeDef, def: &TypeDef) -> bool {
    if !matches!(def.shape, Shape::Struct(_)) || union.id == def.id {
        return false;
    }
    let holds = |ty: &Type| {
        let mut found = false;
        ty.visit(&mut |ty| found |= matches!(ty, Type::Named(id, _) if *id == def.id));
        found
    };
    let mut users = model.types.values().filter(|user| match &user.shape {
        Shape::Struct(object) => object.fields.iter().any(|field| holds(&field.ty)),
        Shape::Union(union) => union.variants.iter().any(|variant| holds(&variant.ty)),
        Shape::Enumeration(_) => false,
    });
    let only = users.next().is_some_and(|user| user.id == union.id) && users.next().is_none();
    only && matches!(union.shape, Shape::Union(_))
}

/// `src/types/mod.rs`.
fn index(context: Context<'_>, topics: &BTreeMap<String, Vec<&TypeDef>>) -> String {
    let mut text = super::file::header(context, EMITTER);
    text.push_str("//! The types of the API.\n\n");
    for topic in topics.keys() {
        let _ = writeln!(text, "mod {topic};");
    }
    text.push('\n');
    for topic in topics.keys() {
        let _ = writeln!(text, "pub use {topic}::*;");
    }
    text
}

/// The paragraphs of a type's documentation.
pub(super) fn description(def: &TypeDef) -> Vec<String> {
    let schemas: Vec<String> = def
        .schemas
        .iter()
        .map(|schema| format!("`{schema}`"))
        .collect();
    let origin = match schemas.as_slice() {
        [] => format!("Inline schema at `{}`.", def.id),
        [only] => format!("Schema {only}."),
        many => format!("Schemas {}.", many.join(", ")),
    };
    match &def.description {
        Some(description) => vec![sentence(description), origin],
        None => vec![origin],
    }
}
