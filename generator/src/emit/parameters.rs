//! Parameters of operations: how they are taken, and how they are added to a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::ty::{Imports, argument, ident, tokens};
use crate::document::{ParameterIn, Style};
use crate::model::{Model, Param, Scalar, Shape, Type};
use crate::surface::arguments;

/// How a parameter goes into a call.
enum Way<'a> {
    /// Its text, as it is.
    Text,
    /// What it shows of itself.
    Shown,
    /// A list of such.
    List(&'a Type),
    /// By its style, as JSON that is taken apart.
    Styled,
}

fn way<'a>(model: &Model, param: &'a Param) -> Way<'a> {
    match &param.ty {
        _ if param.style == Style::Json => Way::Styled,
        Type::Scalar(Scalar::String | Scalar::Json | Scalar::Binary) => Way::Text,
        Type::List(item) if is_plain(model, item) && param.style != Style::Deep => Way::List(item),
        ty if is_plain(model, ty) => Way::Shown,
        _ => Way::Styled,
    }
}

/// Whether a value has a text of its own.
pub(super) fn is_plain(model: &Model, ty: &Type) -> bool {
    match ty {
        Type::Scalar(Scalar::Json | Scalar::Unit | Scalar::Bytes | Scalar::Binary) => false,
        Type::Scalar(_) => true,
        ty => model
            .definition(ty)
            .is_some_and(|def| matches!(def.shape, Shape::Enumeration(_))),
    }
}

/// Whether a parameter is taken apart by its style.
pub(super) fn is_styled(model: &Model, param: &Param) -> bool {
    matches!(way(model, param), Way::Styled)
}

/// How a parameter is taken.
pub(super) fn taken(model: &Model, param: &Param, imports: &mut Imports) -> TokenStream {
    let taken = arguments::parameter(model, param);
    super::ty::taken(model, &taken, &[], imports)
}

/// The statement that adds a parameter to a call.
pub(super) fn send(
    model: &Model,
    param: &Param,
    call: &TokenStream,
    imports: &mut Imports,
) -> TokenStream {
    let (wire, name) = (&param.wire, ident(&param.name));
    let add = ident(match param.location {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
    });
    match way(model, param) {
        Way::Text => quote! { #call.#add(#wire, Into::<String>::into(#name)); },
        Way::Shown => {
            let (taken, _) = argument(model, &param.ty, &name, &[], imports);
            if taken.to_string().starts_with("impl Into") {
                let ty = tokens(model, &param.ty, &[], imports);
                quote! { #call.#add(#wire, Into::<#ty>::into(#name)); }
            } else {
                quote! { #call.#add(#wire, #name); }
            }
        }
        Way::List(item) => list(model, param, item, call, imports),
        Way::Styled => {
            let (taken, value) = argument(model, &param.ty, &name, &[], imports);
            let style = style(param.style);
            let made = taken.to_string().starts_with("impl").then(|| {
                let ty = tokens(model, &param.ty, &[], imports);
                quote! { let #name: #ty = #value; }
            });
            match param.location {
                ParameterIn::Query => quote! {
                    #made
                    #call.query_value(#wire, &#name, #style);
                },
                ParameterIn::Path | ParameterIn::Header | ParameterIn::Cookie => quote! {
                    #made
                    let #name = #call.text(#wire, &#name, #style);
                    #call.#add(#wire, #name);
                },
            }
        }
    }
}

fn list(
    model: &Model,
    param: &Param,
    item: &Type,
    call: &TokenStream,
    imports: &mut Imports,
) -> TokenStream {
    let (wire, name) = (&param.wire, ident(&param.name));
    let (taken, _) = argument(model, &param.ty, &name, &[], imports);
    let is_text = *item == Type::STRING;
    let item = tokens(model, item, &[], imports);
    let converts = taken.to_string().contains("Into < ");
    let between = match param.style {
        Style::Exploded => {
            let values = if converts {
                quote! { #name.into_iter().map(Into::<#item>::into) }
            } else {
                quote! { #name }
            };
            return quote! { #call.query_list(#wire, #values); };
        }
        Style::Joined(between) => between,
        Style::Deep | Style::Json => ',',
    };
    let add = ident(match param.location {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
    });
    let text = match (is_text, converts) {
        (true, _) => quote! { Into::into },
        (false, true) => quote! { |value| Into::<#item>::into(value).to_string() },
        (false, false) => quote! { |value| value.to_string() },
    };
    let between = between.to_string();
    quote! {
        let #name: Vec<String> = #name.into_iter().map(#text).collect();
        #call.#add(#wire, #name.join(#between));
    }
}

fn style(style: Style) -> TokenStream {
    match style {
        Style::Exploded => quote! { Style::Exploded },
        Style::Joined(between) => quote! { Style::Joined(#between) },
        Style::Deep => quote! { Style::Deep },
        Style::Json => quote! { Style::Json },
    }
}
