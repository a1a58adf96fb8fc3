//! From the model to the files of the crate. Nothing is decided here.

mod bodies;
mod calls;
mod docs;
mod enumerations;
mod examples;
mod file;
mod manifest;
mod operations;
mod parameters;
mod root;
mod samples;
mod structs;
mod support;
mod tour;
mod ty;
mod types;
mod unions;

use std::collections::BTreeMap;

use crate::changelog::Release;
use crate::document::Document;
use crate::edition::Edition;
use crate::model::Model;

/// What the emitters work from.
#[derive(Debug, Clone, Copy)]
struct Context<'a> {
    document: &'a Document,
    model: &'a Model,
    release: &'a Release<'a>,
}

/// The files of the crate, by path.
///
/// # Errors
///
/// Only if an emitter writes something that is not Rust, which is a bug of the generator.
pub(crate) fn files(edition: &Edition<'_>) -> syn::Result<BTreeMap<String, String>> {
    let model = &edition.model;
    let context = Context {
        document: &edition.document,
        model,
        release: &edition.release,
    };
    let mut files = BTreeMap::new();
    root::emit(context, &mut files)?;
    support::emit(&mut files);
    types::emit(context, &mut files)?;
    operations::emit(context, &mut files)?;
    examples::emit(context, &mut files);
    calls::emit(context, &mut files)?;
    tour::emit(model, &mut files);
    manifest::emit(context, &mut files);
    files.insert("api.txt".to_owned(), edition.surface.text());
    Ok(files)
}
