//! Objects: the struct, the table of its properties, and how requests are put together.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, doc, sentence};
use super::file::RustFile;
use super::ty::{Imports, converted, generics, generics_text, ident};
use crate::api::{Definition, Field, Presence, Struct, TAG, Type};

/// More arguments than clippy likes.
const MANY: usize = 7;

/// Emits a struct.
pub(super) fn emit(
    definition: &Definition,
    object: &Struct,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    let name = ident(&definition.name);
    let generics = generics(definition);
    imports.defined(&definition.name);
    let docs = doc(&super::types::description(definition));
    let fields: Vec<TokenStream> = object
        .members()
        .map(|field| declaration(field, imports))
        .collect();
    let deprecated = definition.deprecated.then(|| quote! { #[deprecated] });
    let default = object.is_default().then(|| quote! { , Default });
    file.item(quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, PartialEq #default)]
        #[non_exhaustive]
        pub struct #name #generics { #(#fields)* }
    })?;
    file.text(table(definition, object));
    if object.is_made {
        file.implementation(&quote! { impl #name }, &functions(object, imports))?;
    }
    Ok(())
}

fn declaration(field: &Field, imports: &mut Imports) -> TokenStream {
    let name = ident(&field.name);
    let ty = imports.ty(&field.ty);
    let ty = match field.presence {
        Presence::Required | Presence::Rest => ty,
        Presence::Nullable | Presence::Optional => quote! { Option<#ty> },
        Presence::Patch => {
            imports.root("Patch");
            quote! { Patch<#ty> }
        }
    };
    let docs = doc(&[field_docs(field)]);
    let deprecated = field.deprecated.then(|| quote! { #[deprecated] });
    quote! { #docs #deprecated pub #name: #ty, }
}

fn field_docs(field: &Field) -> String {
    match (&field.description, field.presence) {
        (Some(description), Presence::Rest) => {
            format!("All other properties. {}", sentence(description))
        }
        (None, Presence::Rest) => "All other properties.".to_owned(),
        (Some(description), _) => sentence(description),
        (None, _) => format!("The property {}.", code(&field.wire)),
    }
}

/// The table that `object!` turns into `Serialize` and `Deserialize`.
fn table(definition: &Definition, object: &Struct) -> String {
    let (name, params) = (&definition.name, generics_text(definition));
    let tag = object
        .own_tag
        .as_ref()
        .map(|class| format!(" tagged {TAG:?} = {class:?}"))
        .unwrap_or_default();
    let mut rows = String::new();
    for field in object.members() {
        let presence = match field.presence {
            Presence::Required => "required",
            Presence::Nullable => "nullable",
            Presence::Optional => "optional",
            Presence::Patch => "patch",
            Presence::Rest => {
                rows.push_str(&self::rest(object, field));
                continue;
            }
        };
        let wire = match &field.ty {
            Type::List(_) => format!("[{:?}]", field.wire),
            Type::Map(..) => format!("{{{:?}}}", field.wire),
            Type::Scalar(_)
            | Type::Optional(_)
            | Type::Boxed(_)
            | Type::Named(..)
            | Type::Param(..) => format!("{:?}", field.wire),
        };
        let _ = writeln!(rows, "        {presence} {}: {wire},", field.name);
    }
    if rows.is_empty() {
        return format!("object! {{ {name}{params}{tag} {{}} }}");
    }
    format!("object! {{\n    {name}{params}{tag} {{\n{rows}    }}\n}}")
}

/// The row of the field for all other properties. The tag of a union is none of them.
fn rest(object: &Struct, field: &Field) -> String {
    let tags = object.rest.iter().flat_map(|rest| &rest.tags);
    let tags: Vec<String> = tags.map(|tag| format!("{tag:?}")).collect();
    let but = if tags.is_empty() { "" } else { " but " };
    format!("        ..{}{but}{},\n", field.name, tags.join(", "))
}

/// `new` with what is required, and a setter for the rest.
fn functions(object: &Struct, imports: &mut Imports) -> Vec<TokenStream> {
    let mut functions = vec![constructor(object, imports)];
    for field in object.members() {
        let Some(setter) = &field.setter else {
            continue;
        };
        functions.push(self::setter(field, &setter.set, imports));
        functions.extend(setter.clear.as_ref().map(|clear| self::clear(field, clear)));
    }
    functions
}

fn constructor(object: &Struct, imports: &mut Imports) -> TokenStream {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in object.members() {
        let name = ident(&field.name);
        match field.presence {
            Presence::Required => {
                let taken = imports.taken(&field.taken);
                arguments.push(quote! { #name: #taken });
                let value = converted(&field.ty, &field.taken, &name);
                let value = value.map(|value| quote! { : #value });
                values.push(quote! { #name #value });
            }
            Presence::Nullable | Presence::Optional => values.push(quote! { #name: None }),
            Presence::Patch => values.push(quote! { #name: Patch::Leave }),
            Presence::Rest => values.push(quote! { #name: BTreeMap::new() }),
        }
    }
    let many = (arguments.len() > MANY).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    if arguments.is_empty() && !values.is_empty() {
        return quote! {
            /// With nothing set.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let docs = if arguments.is_empty() {
        " The only value."
    } else {
        " With what is required, and nothing else set."
    };
    quote! {
        #[doc = #docs]
        #[must_use]
        #many
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}

fn setter(field: &Field, setter: &str, imports: &mut Imports) -> TokenStream {
    let name = ident(&field.name);
    let setter = ident(setter);
    let taken = imports.taken(&field.taken);
    let value = converted(&field.ty, &field.taken, &name).unwrap_or_else(|| quote! { #name });
    let set = match field.presence {
        Presence::Patch => quote! { Patch::Set(#value) },
        Presence::Required | Presence::Rest => value,
        Presence::Nullable | Presence::Optional => quote! { Some(#value) },
    };
    let docs = match field.presence {
        Presence::Rest => " Sets all other properties.".to_owned(),
        Presence::Required | Presence::Nullable | Presence::Optional | Presence::Patch => {
            format!(" Sets {}.", code(&field.wire))
        }
    };
    let deprecated = field.deprecated.then(|| quote! { #[deprecated] });
    quote! {
        #[doc = #docs]
        #deprecated
        #[must_use]
        pub fn #setter(mut self, #name: #taken) -> Self {
            self.#name = #set;
            self
        }
    }
}

fn clear(field: &Field, clear: &str) -> TokenStream {
    let name = ident(&field.name);
    let clear = ident(clear);
    let docs = format!(" Clears {}: it is sent as `null`.", code(&field.wire));
    quote! {
        #[doc = #docs]
        #[must_use]
        pub fn #clear(mut self) -> Self {
            self.#name = Patch::Clear;
            self
        }
    }
}
