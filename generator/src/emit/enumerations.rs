//! Enumerations: the values that the document lists, and any other.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, doc, sentence};
use super::file::RustFile;
use super::ty::{Imports, ident};
use crate::api::{Definition, Enumeration, TAG};

/// Emits an enumeration.
pub(super) fn emit(
    definition: &Definition,
    list: &Enumeration,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    let name = ident(&definition.name);
    imports.defined(&definition.name);
    let docs = doc(&description(definition, list));
    let deprecated = definition.deprecated.then(|| quote! { #[deprecated] });
    let values = list.values.iter().map(|value| {
        let name = ident(&value.name);
        let text = match &value.description {
            Some(description) => sentence(description),
            None => code(&value.wire),
        };
        let docs = doc(&[text]);
        quote! { #docs #name, }
    });
    let (unknown, derives) = catch_all(list, imports);
    file.item(quote! {
        #docs
        #deprecated
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#values)*
            /// A value that this version of the crate does not know. It is sent back as it came.
            Unknown(#unknown),
        }
    })?;
    file.text(table(definition, list));
    Ok(())
}

fn catch_all(list: &Enumeration, imports: &mut Imports) -> (TokenStream, TokenStream) {
    if list.tagged {
        imports.root("Unknown");
        (quote! { Unknown }, quote! { Debug, Clone, PartialEq })
    } else {
        imports.root("UnknownValue");
        (
            quote! { UnknownValue },
            quote! { Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash },
        )
    }
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
        let _ = writeln!(rows, "        {} = {:?},", value.name, value.wire);
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
