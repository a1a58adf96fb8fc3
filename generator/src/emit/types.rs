//! `src/types/`: the types of the document, in files by topic.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use super::Context;
use super::docs::{code, sentence};
use super::file::RustFile;
use super::ty::Imports;
use super::{enumerations, structs, unions};
use crate::model::{Model, Shape, Type, TypeDef};
use crate::words::snake;

const EMITTER: &str = "generator/src/emit/types.rs";

/// Emits all types.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    let model = context.model;
    let users = users(model);
    let mut topics: BTreeMap<String, Vec<&TypeDef>> = BTreeMap::new();
    for def in model.types.values() {
        topics
            .entry(topic(model, &users, def))
            .or_default()
            .push(def);
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

/// The only definition that uses a type, by the type; none if there are several.
type Users<'m> = HashMap<&'m str, Option<&'m TypeDef>>;

fn users(model: &Model) -> Users<'_> {
    let mut users = Users::new();
    for user in model.types.values() {
        let mut used = BTreeSet::new();
        let mut note = |ty: &Type| {
            ty.visit(&mut |ty| {
                if let Some(def) = model.definition(ty) {
                    used.insert(&*def.id);
                }
            });
        };
        match &user.shape {
            Shape::Struct(object) => object.members().for_each(|field| note(&field.ty)),
            Shape::Union(union) => union.variants.iter().for_each(|variant| note(&variant.ty)),
            Shape::Enumeration(_) => {}
        }
        for id in used {
            let only = |other: &mut Option<_>| *other = None;
            users.entry(id).and_modify(only).or_insert(Some(user));
        }
    }
    users
}

/// The file that a type stands in: that of its union if it belongs to nothing else, else that of
/// the only service that uses it, else the one for all.
fn topic(model: &Model, users: &Users<'_>, def: &TypeDef) -> String {
    let is_own = |ty: &Type| {
        let ty = match ty {
            Type::Boxed(inner) => inner,
            other => other,
        };
        let variant = model.definition(ty);
        let union = variant.and_then(|variant| union_of(users, variant));
        union.is_some_and(|union| union.id == def.id)
    };
    match &def.shape {
        Shape::Union(union)
            if union.variants.len() > 1 && union.variants.iter().any(|it| is_own(&it.ty)) =>
        {
            return snake(&def.name);
        }
        _ => {}
    }
    if let Some(union) = union_of(users, def) {
        return topic(model, users, union);
    }
    match (def.services.len(), def.services.first()) {
        (1, Some(service)) => model.services[*service].name.clone(),
        (0, _) => "unused".to_owned(),
        _ => "shared".to_owned(),
    }
}

/// The union that a struct is a variant of, if it is used nowhere else.
fn union_of<'m>(users: &Users<'m>, def: &TypeDef) -> Option<&'m TypeDef> {
    let user = users.get(&*def.id).copied().flatten()?;
    let is_variant = matches!(def.shape, Shape::Struct(_));
    (is_variant && matches!(user.shape, Shape::Union(_))).then_some(user)
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
    let schemas: Vec<String> = def.schemas.iter().map(|schema| code(schema)).collect();
    let origin = match schemas.as_slice() {
        [] => format!("Inline schema at {}.", code(&def.id)),
        [only] => format!("Schema {only}."),
        many => format!("Schemas {}.", many.join(", ")),
    };
    match &def.description {
        Some(description) => vec![sentence(description), origin],
        None => vec![origin],
    }
}
