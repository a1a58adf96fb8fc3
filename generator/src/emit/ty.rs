//! Types as the emitted files write them, and the imports that they need.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Model, Scalar, Type, TypeDef};
use crate::surface::arguments::{self, Taken};

/// What a file has to import.
#[derive(Debug, Default)]
pub(super) struct Imports {
    std: BTreeSet<&'static str>,
    external: BTreeSet<&'static str>,
    root: BTreeSet<&'static str>,
    types: BTreeSet<String>,
    local: BTreeSet<String>,
    by_module: bool,
}

impl Imports {
    /// For a file that says `types::Agent`, so that its own names cannot clash with those.
    pub(super) fn by_module() -> Self {
        Self {
            by_module: true,
            ..Self::default()
        }
    }

    /// Something of this crate's root.
    pub(super) fn root(&mut self, name: &'static str) {
        self.root.insert(name);
    }

    /// A type that the file itself defines.
    pub(super) fn defined(&mut self, name: &str) {
        self.local.insert(name.to_owned());
    }

    /// The `use` lines, in groups: the standard library, other crates, this one. `more` are
    /// further paths of this crate.
    pub(super) fn lines(&self, more: &[(&str, &[&str])]) -> Vec<String> {
        let plain = |paths: &BTreeSet<&str>| {
            paths
                .iter()
                .map(|path| format!("use {path};"))
                .collect::<Vec<_>>()
        };
        let names = |names: &BTreeSet<&'static str>| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let mut own: Vec<String> = more
            .iter()
            .filter_map(|(path, names)| {
                group(
                    path,
                    &names
                        .iter()
                        .map(|name| (*name).to_owned())
                        .collect::<Vec<_>>(),
                )
            })
            .collect();
        let mut root = names(&self.root);
        if self.by_module && !self.types.is_empty() {
            root.push("types".to_owned());
        }
        own.extend(group("crate", &root));
        if !self.by_module {
            let others: Vec<String> = self.types.difference(&self.local).cloned().collect();
            own.extend(group("super", &others));
        }
        // As rustfmt sorts: a list in braces comes last.
        own.sort_by_key(|line| (line.starts_with("use super"), line.replace('{', "~")));
        let groups = [plain(&self.std), plain(&self.external), own];
        let groups: Vec<Vec<String>> = groups
            .into_iter()
            .filter(|group| !group.is_empty())
            .collect();
        groups.join(&String::new())
    }
}

fn group(path: &str, names: &[String]) -> Option<String> {
    match names {
        [] => None,
        [only] => Some(format!("use {path}::{only};")),
        _ => {
            let line = format!("use {path}::{{{}}};", names.join(", "));
            Some(if line.len() <= 100 {
                line
            } else {
                wrapped(path, names)
            })
        }
    }
}

fn wrapped(path: &str, names: &[String]) -> String {
    let mut text = format!("use {path}::{{\n");
    let mut line = String::from("   ");
    for name in names {
        if line.len() + name.len() + 2 > 100 {
            text.push_str(&line);
            text.push('\n');
            line = String::from("   ");
        }
        line.push(' ');
        line.push_str(name);
        line.push(',');
    }
    format!("{text}{line}\n}};")
}

/// An identifier. What is none becomes `_`, which is no name anywhere, so that the file is refused
/// as a whole with a diagnostic.
pub(super) fn ident(name: &str) -> Ident {
    let is_name = !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
    Ident::new(if is_name { name } else { "_" }, Span::call_site())
}

/// A type expression; what it needs goes to the imports.
pub(super) fn tokens(
    model: &Model,
    ty: &Type,
    params: &[String],
    imports: &mut Imports,
) -> TokenStream {
    let mut inner = |ty: &Type| tokens(model, ty, params, imports);
    match ty {
        Type::List(item) => {
            let item = inner(item);
            quote! { Vec<#item> }
        }
        Type::Map(key, value) => {
            let (key, value) = (inner(key), inner(value));
            imports.std.insert("std::collections::BTreeMap");
            quote! { BTreeMap<#key, #value> }
        }
        Type::Optional(ty) => {
            let ty = inner(ty);
            quote! { Option<#ty> }
        }
        Type::Boxed(ty) => {
            let ty = inner(ty);
            quote! { Box<#ty> }
        }
        Type::Data(ty) => {
            let ty = inner(ty);
            imports.root("Data");
            quote! { Data<#ty> }
        }
        Type::DataList(ty) => {
            let ty = inner(ty);
            imports.root("DataList");
            quote! { DataList<#ty> }
        }
        Type::Page(ty) => {
            let ty = inner(ty);
            imports.root("Page");
            quote! { Page<#ty> }
        }
        Type::PageLinks => {
            imports.root("PageLinks");
            quote! { PageLinks }
        }
        Type::Param(index) => {
            let name = ident(params.get(*index).map_or("T", String::as_str));
            quote! { #name }
        }
        Type::Named(id, arguments) => {
            let arguments: Vec<_> = arguments.iter().map(&mut inner).collect();
            let name = model.types.get(id).map_or("", |def| def.name.as_str());
            imports.types.insert(name.to_owned());
            let name = ident(name);
            let name = if imports.by_module {
                quote! { types::#name }
            } else {
                quote! { #name }
            };
            if arguments.is_empty() {
                name
            } else {
                quote! { #name<#(#arguments),*> }
            }
        }
        Type::Scalar(scalar) => self::scalar(*scalar, imports),
    }
}

fn scalar(scalar: Scalar, imports: &mut Imports) -> TokenStream {
    match scalar {
        Scalar::Bool => quote! { bool },
        Scalar::I32 => quote! { i32 },
        Scalar::I64 => quote! { i64 },
        Scalar::U64 => quote! { u64 },
        Scalar::F64 => quote! { f64 },
        Scalar::String => quote! { String },
        Scalar::Unit => quote! { () },
        Scalar::Bytes => quote! { Vec<u8> },
        Scalar::Uuid => {
            imports.external.insert("uuid::Uuid");
            quote! { Uuid }
        }
        Scalar::DateTime => {
            imports.root("DateTime");
            quote! { DateTime }
        }
        Scalar::Binary => {
            imports.root("Binary");
            quote! { Binary }
        }
        Scalar::Json => {
            imports.external.insert("serde_json::Value");
            quote! { Value }
        }
    }
}

/// How an argument is taken, and how it becomes the value.
pub(super) fn argument(
    model: &Model,
    ty: &Type,
    name: &Ident,
    params: &[String],
    imports: &mut Imports,
) -> (TokenStream, TokenStream) {
    let taken = arguments::value(model, ty);
    let value = match taken {
        Taken::Value(_) | Taken::Reference(_) => quote! { #name },
        Taken::Into(_) => quote! { #name.into() },
        Taken::Items(_) => quote! { #name.into_iter().collect() },
        Taken::ItemsInto(_) => quote! { #name.into_iter().map(Into::into).collect() },
    };
    let value = match ty {
        Type::Boxed(_) => quote! { Box::new(#value) },
        _ => value,
    };
    (self::taken(model, &taken, params, imports), value)
}

/// How an argument is taken, as Rust writes it.
pub(super) fn taken(
    model: &Model,
    taken: &Taken,
    params: &[String],
    imports: &mut Imports,
) -> TokenStream {
    match taken {
        Taken::Value(ty) => tokens(model, ty, params, imports),
        Taken::Reference(ty) => {
            let ty = tokens(model, ty, params, imports);
            quote! { &#ty }
        }
        Taken::Into(ty) => {
            let ty = tokens(model, ty, params, imports);
            quote! { impl Into<#ty> }
        }
        Taken::Items(item) => {
            let item = tokens(model, item, params, imports);
            quote! { impl IntoIterator<Item = #item> }
        }
        Taken::ItemsInto(item) => {
            let item = tokens(model, item, params, imports);
            quote! { impl IntoIterator<Item = impl Into<#item>> }
        }
    }
}

/// The parameters of a generic type, in angle brackets; nothing if it has none.
pub(super) fn generics(def: &TypeDef) -> TokenStream {
    if def.params.is_empty() {
        return TokenStream::new();
    }
    let params = def.params.iter().map(|param| ident(param));
    quote! { <#(#params),*> }
}
