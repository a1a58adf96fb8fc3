//! Objects: the struct, the table of its properties, and how requests are put together.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs::{code, doc, sentence};
use super::file::RustFile;
use super::ty::{Imports, argument, generics, ident, tokens};
use crate::evidence::TAG;
use crate::model::{Field, Model, Presence, Struct, Type, TypeDef};
use crate::surface::structs::{is_default, is_made, setters};

/// More arguments than clippy likes.
const MANY: usize = 7;

/// Emits a struct.
pub(super) fn emit(
    model: &Model,
    def: &TypeDef,
    object: &Struct,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    let name = ident(&def.name);
    let generics = generics(def);
    imports.defined(&def.name);
    let docs = doc(&super::types::description(def));
    let fields: Vec<TokenStream> = object
        .members()
        .map(|field| declaration(model, def, field, imports))
        .collect();
    let deprecated = def.deprecated.then(|| quote! { #[deprecated] });
    let default = is_default(def, object).then(|| quote! { , Default });
    file.item(quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, PartialEq #default)]
        #[non_exhaustive]
        pub struct #name #generics { #(#fields)* }
    })?;
    file.text(table(def, object));
    if is_made(def) {
        file.implementation(
            &quote! { impl #name },
            &functions(model, def, object, imports),
        )?;
    }
    Ok(())
}

fn declaration(model: &Model, def: &TypeDef, field: &Field, imports: &mut Imports) -> TokenStream {
    let name = ident(&field.name);
    let ty = tokens(model, &field.ty, &def.params, imports);
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
fn table(def: &TypeDef, object: &Struct) -> String {
    let params = if def.params.is_empty() {
        String::new()
    } else {
        format!("<{}>", def.params.join(", "))
    };
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
            _ => format!("{:?}", field.wire),
        };
        let _ = writeln!(rows, "        {presence} {}: {wire},", field.name);
    }
    if rows.is_empty() {
        return format!("object! {{ {}{params}{tag} {{}} }}", def.name);
    }
    format!(
        "object! {{\n    {}{params}{tag} {{\n{rows}    }}\n}}",
        def.name
    )
}

/// The row of the field for all other properties. The tag of a union is none of them.
fn rest(object: &Struct, field: &Field) -> String {
    let tags = object.rest.iter().flat_map(|rest| &rest.tags);
    let tags: Vec<String> = tags.map(|tag| format!("{tag:?}")).collect();
    let but = if tags.is_empty() { "" } else { " but " };
    format!("        ..{}{but}{},\n", field.name, tags.join(", "))
}

/// `new` with what is required, and a setter for the rest.
fn functions(
    model: &Model,
    def: &TypeDef,
    object: &Struct,
    imports: &mut Imports,
) -> Vec<TokenStream> {
    let mut functions = vec![constructor(model, def, object, imports)];
    for setter in setters(object) {
        functions.push(self::setter(model, def, setter.field, &setter.set, imports));
        if let Some(clear) = &setter.clear {
            functions.push(self::clear(setter.field, clear));
        }
    }
    functions
}

fn constructor(
    model: &Model,
    def: &TypeDef,
    object: &Struct,
    imports: &mut Imports,
) -> TokenStream {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in object.members() {
        let name = ident(&field.name);
        match field.presence {
            Presence::Required => {
                let (taken, value) = argument(model, &field.ty, &name, &def.params, imports);
                arguments.push(quote! { #name: #taken });
                let plain = name == value.to_string();
                values.push(if plain {
                    quote! { #name }
                } else {
                    quote! { #name: #value }
                });
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

fn setter(
    model: &Model,
    def: &TypeDef,
    field: &Field,
    setter: &str,
    imports: &mut Imports,
) -> TokenStream {
    let name = ident(&field.name);
    let setter = format_ident!("{setter}");
    let (taken, value) = argument(model, &field.ty, &name, &def.params, imports);
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
    let clear = format_ident!("{clear}");
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
