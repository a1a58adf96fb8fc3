//! Parameters of operations: how they are added to a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{Imports, converted, ident};
use crate::api::{Encoding, Param, ParameterIn, Style, Taken, Type};

/// The statement that adds a parameter to a call.
pub(super) fn send(param: &Param, call: &TokenStream, imports: &mut Imports) -> TokenStream {
    let (wire, name) = (&param.wire, ident(&param.name));
    let add = ident(adder(param.location));
    match param.encoding {
        Encoding::Text => quote! { #call.#add(#wire, Into::<String>::into(#name)); },
        Encoding::Display => match &param.taken {
            Taken::Into(ty) => {
                let ty = imports.ty(ty);
                quote! { #call.#add(#wire, Into::<#ty>::into(#name)); }
            }
            Taken::Value(_) | Taken::Reference(_) | Taken::Items(_) | Taken::ItemsInto(_) => {
                quote! { #call.#add(#wire, #name); }
            }
        },
        Encoding::Items => items(param, call, imports),
        Encoding::Styled => styled(param, call, imports),
    }
}

/// The function of a call that adds a parameter.
fn adder(location: ParameterIn) -> &'static str {
    match location {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
    }
}

/// A value that is taken apart by its style.
fn styled(param: &Param, call: &TokenStream, imports: &mut Imports) -> TokenStream {
    let (wire, name) = (&param.wire, ident(&param.name));
    let made = converted(&param.ty, &param.taken, &name).map(|value| {
        let ty = imports.ty(&param.ty);
        quote! { let #name: #ty = #value; }
    });
    let style = match param.style {
        Style::Exploded => quote! { Style::Exploded },
        Style::Joined(between) => quote! { Style::Joined(#between) },
        Style::Deep => quote! { Style::Deep },
        Style::Json => quote! { Style::Json },
    };
    match param.location {
        ParameterIn::Query => quote! {
            #made
            #call.query_value(#wire, &#name, #style);
        },
        ParameterIn::Path | ParameterIn::Header | ParameterIn::Cookie => {
            let add = ident(adder(param.location));
            quote! {
                #made
                let #name = #call.text(#wire, &#name, #style);
                #call.#add(#wire, #name);
            }
        }
    }
}

/// A list of values that have a text of their own.
fn items(param: &Param, call: &TokenStream, imports: &mut Imports) -> TokenStream {
    let (wire, name) = (&param.wire, ident(&param.name));
    // What the items are turned into, if they are taken as anything that turns into it.
    let target = match &param.taken {
        Taken::ItemsInto(item) => Some(item),
        Taken::Value(_) | Taken::Reference(_) | Taken::Into(_) | Taken::Items(_) => None,
    };
    let between = match param.style {
        Style::Exploded => {
            let values = if let Some(item) = target {
                let item = imports.ty(item);
                quote! { #name.into_iter().map(Into::<#item>::into) }
            } else {
                quote! { #name }
            };
            return quote! { #call.query_list(#wire, #values); };
        }
        Style::Joined(between) => between,
        Style::Deep | Style::Json => ',',
    };
    let text = match target {
        Some(item) if *item == Type::STRING => quote! { Into::into },
        Some(item) => {
            let item = imports.ty(item);
            quote! { |value| Into::<#item>::into(value).to_string() }
        }
        None => quote! { |value| value.to_string() },
    };
    let (add, between) = (ident(adder(param.location)), between.to_string());
    quote! {
        let #name: Vec<String> = #name.into_iter().map(#text).collect();
        #call.#add(#wire, #name.join(#between));
    }
}
