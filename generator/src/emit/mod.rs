//! From the API to the files of the crate. Nothing is decided here.

mod bodies;
mod calls;
mod cookbook;
mod described;
mod docs;
mod enumerations;
mod examples;
mod expressions;
mod file;
mod layout;
mod manifest;
mod maybe;
mod nesting;
mod operations;
mod parameters;
mod promises;
mod requirements;
mod root;
mod snippets;
mod structs;
mod support;
mod test_util;
mod testing;
mod tour;
mod ty;
mod types;
mod unions;

use std::collections::BTreeMap;

use crate::api::{Api, Items};
use crate::changelog::Release;

/// What the emitters work from.
#[derive(Debug, Clone, Copy)]
struct Context<'a> {
    api: &'a Api,
    release: &'a Release<'a>,
}

/// The files of the crate, by path.
///
/// # Errors
///
/// Only if an emitter writes something that is not Rust, which is a bug of the generator.
pub(crate) fn files(api: &Api, release: &Release<'_>) -> syn::Result<BTreeMap<String, String>> {
    let context = Context { api, release };
    let mut files = BTreeMap::new();
    root::emit(context, &mut files)?;
    support::emit(api, &mut files);
    types::emit(context, &mut files)?;
    operations::emit(context, &mut files)?;
    examples::emit(context, &mut files);
    calls::emit(context, &mut files)?;
    test_util::emit(context, &mut files);
    testing::emit(api, &mut files);
    tour::emit(api, &mut files);
    cookbook::emit(api, &mut files);
    promises::emit(api, &mut files);
    manifest::emit(context, &mut files);
    files.insert(
        "api.txt".to_owned(),
        Items::of(api).text(&api.authorization),
    );
    Ok(files)
}

#[cfg(test)]
mod tests;
