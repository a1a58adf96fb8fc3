//! Unions: a variant for each class, and one for those that are yet to come.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, doc, sentence};
use super::file::RustFile;
use super::ty::{Imports, generics, generics_text, ident};
use crate::api::{
    Access, Accessor, Api, Definition, Form, OutcomeSide, Paths as _, Presence, Type, Union,
    Variant,
};

/// Emits a union.
pub(super) fn emit(
    api: &Api,
    definition: &Definition,
    union: &Union,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    let name = ident(&definition.name);
    imports.defined(&definition.name);
    imports.root("Unknown");
    let docs = doc(&super::types::description(definition));
    let deprecated = definition.deprecated.then(|| quote! { #[deprecated] });
    let generics = generics(definition);
    let variants: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| {
            let name = ident(&variant.name);
            let ty = imports.ty(&variant.ty);
            let docs = doc(&[variant_docs(variant)]);
            quote! { #docs #name(#ty), }
        })
        .collect();
    file.item(quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name #generics {
            #(#variants)*
            /// A variant that this version of the crate does not know. It is sent back as it came.
            Unknown(Unknown),
        }
    })?;
    file.text(table(api, definition, union));
    if let Some(text) = outcome(definition, union, imports) {
        file.text(text);
    }
    let functions: Vec<TokenStream> = tag(union)
        .into_iter()
        .chain(accessors(union, imports))
        .collect();
    if !functions.is_empty() {
        file.implementation(&quote! { impl #generics #name #generics }, &functions)?;
    }
    for conversion in conversions(definition, union, imports) {
        file.item(conversion)?;
    }
    Ok(())
}

fn variant_docs(variant: &Variant) -> String {
    match (&variant.description, variant.form.tag()) {
        (Some(description), _) => sentence(description),
        (None, Some(tag)) => code(tag),
        (None, None) => match variant.form {
            Form::Text => "A string.".to_owned(),
            Form::Integer => "An integer.".to_owned(),
            Form::Number => "A number.".to_owned(),
            Form::Boolean => "A boolean.".to_owned(),
            Form::Array => "A list.".to_owned(),
            Form::Object | Form::Tagged(_) | Form::Class(_) => code(&variant.origin),
        },
    }
}

/// The table that the macro turns into traits.
fn table(api: &Api, definition: &Definition, union: &Union) -> String {
    let params = generics_text(definition);
    let mut rows = String::new();
    if union.is_tagged {
        for variant in &union.variants {
            let _ = writeln!(
                rows,
                "        {} = {:?},",
                variant.name,
                variant.form.tag().unwrap_or_default()
            );
        }
        return format!(
            "tagged_union! {{\n    {}{params} by {:?} {{\n{rows}    }}\n}}",
            definition.name, union.tag
        );
    }
    for variant in &union.variants {
        let _ = writeln!(
            rows,
            "        {}: {},",
            variant.name,
            form(api, union, variant)
        );
    }
    format!(
        "alternatives! {{\n    {}{params} by {:?} {{\n{rows}    }}\n}}",
        definition.name, union.tag
    )
}

fn form(api: &Api, union: &Union, variant: &Variant) -> String {
    let properties = || {
        let object = api.object(&variant.ty);
        let fields = object.map_or(&[][..], |object| &object.fields);
        let names = |required: bool| {
            let names = fields
                .iter()
                .filter(|field| !required || field.presence == Presence::Required);
            names
                .map(|field| format!("{:?}", field.wire))
                .collect::<Vec<_>>()
                .join(", ")
        };
        format!("required: &[{}], known: &[{}]", names(true), names(false))
    };
    match &variant.form {
        Form::Text => "Text".to_owned(),
        Form::Integer => "Integer".to_owned(),
        Form::Number => "Number".to_owned(),
        Form::Boolean => "Boolean".to_owned(),
        Form::Array => "Array".to_owned(),
        Form::Class(class) => format!("Class({class:?})"),
        Form::Object => format!("Object {{ {} }}", properties()),
        Form::Tagged(tag) if union.count_of(&variant.form) > 1 => {
            format!("Ambiguous {{ class: {tag:?}, {} }}", properties())
        }
        Form::Tagged(tag) => format!("Tagged({tag:?})"),
    }
}

/// The table of an outcome.
fn outcome(definition: &Definition, union: &Union, imports: &mut Imports) -> Option<String> {
    let outcome = union.outcome.as_ref()?;
    let mut row = |side: &OutcomeSide| {
        let ty = imports.spell(&side.ty);
        format!("        {}.{}: {ty},\n", side.variant, side.field)
    };
    let rows = row(&outcome.success) + &row(&outcome.failure);
    let (name, params) = (&definition.name, generics_text(definition));
    Some(format!(
        "crate::outcome::outcome! {{\n    {name}{params} {{\n{rows}    }}\n}}"
    ))
}

/// `From` for each type that only one variant holds.
fn conversions(definition: &Definition, union: &Union, imports: &mut Imports) -> Vec<TokenStream> {
    let name = ident(&definition.name);
    let generics = generics(definition);
    let mut conversions = Vec::new();
    for variant in union.variants.iter().filter(|variant| variant.converts) {
        let variant_name = ident(&variant.name);
        let inner = imports.ty(variant.ty.unboxed());
        let value = if matches!(variant.ty, Type::Boxed(_)) {
            quote! { Box::new(value) }
        } else {
            quote! { value }
        };
        conversions.push(quote! {
            impl #generics From<#inner> for #name #generics {
                fn from(value: #inner) -> Self {
                    Self::#variant_name(#value)
                }
            }
        });
        if variant.ty == Type::STRING {
            conversions.push(quote! {
                impl #generics From<&str> for #name #generics {
                    fn from(value: &str) -> Self {
                        Self::#variant_name(value.to_owned())
                    }
                }
            });
        }
    }
    conversions
}

/// The tag of a union of which not all variants have one; for others the macro has it.
fn tag(union: &Union) -> Option<TokenStream> {
    if union.is_tagged || !union.has_tag() {
        return None;
    }
    let arms = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let tag = variant.form.tag();
        let tag = tag.map_or_else(|| quote! { None }, |tag| quote! { Some(#tag) });
        quote! { Self::#name(_) => #tag, }
    });
    Some(quote! {
        /// The tag: the class name on the wire. None for a variant without one.
        pub fn tag(&self) -> Option<&str> {
            match self {
                #(#arms)*
                Self::Unknown(unknown) => unknown.tag(),
            }
        }
    })
}

/// A function for each property that variants share.
fn accessors(union: &Union, imports: &mut Imports) -> Vec<TokenStream> {
    let accessors = union.accessors.iter();
    accessors
        .map(|accessor| self::accessor(union, accessor, imports))
        .collect()
}

/// How a property is given out: as a copy, as a reference, and what an unknown variant says.
fn accessor(union: &Union, accessor: &Accessor, imports: &mut Imports) -> TokenStream {
    let wire = &accessor.wire;
    let inner = imports.ty(&accessor.ty);
    // What it returns, and how an option is given out.
    let (returns, optional) = match accessor.access {
        Access::Text => (quote! { &str }, quote! { .as_deref() }),
        Access::Copy => (inner, quote! {}),
        Access::Clone => (inner, quote! { .clone() }),
        Access::Reference => (quote! { &#inner }, quote! { .as_ref() }),
    };
    let (mut arms, mut lacking) = (Vec::new(), Vec::new());
    for (variant, field) in union.variants.iter().zip(&accessor.fields) {
        let variant = ident(&variant.name);
        let Some(field) = field else {
            lacking.push(quote! { Self::#variant(_) });
            continue;
        };
        let name = ident(&field.field);
        let value = match (field.presence, accessor.access) {
            (Presence::Required | Presence::Rest, Access::Text | Access::Reference) => {
                quote! { Some(&value.#name) }
            }
            (Presence::Required | Presence::Rest, Access::Clone) => {
                quote! { Some(value.#name.clone()) }
            }
            (Presence::Required | Presence::Rest, Access::Copy) => quote! { Some(value.#name) },
            (Presence::Nullable | Presence::Optional | Presence::Patch, _) => {
                quote! { value.#name #optional }
            }
        };
        arms.push(quote! { Self::#variant(value) => #value, });
    }
    let knows = accessor.access != Access::Reference;
    if knows {
        arms.push(quote! { Self::Unknown(unknown) => unknown.property(#wire), });
    } else {
        lacking.push(quote! { Self::Unknown(_) });
    }
    if !lacking.is_empty() {
        arms.push(quote! { #(#lacking)|* => None, });
    }
    let docs = doc(&accessor_docs(accessor, knows));
    let name = ident(&accessor.name);
    quote! {
        #docs
        pub fn #name(&self) -> Option<#returns> {
            match self { #(#arms)* }
        }
    }
}

/// What the property is, and when there is none.
fn accessor_docs(accessor: &Accessor, knows: bool) -> Vec<String> {
    let fields = || accessor.fields.iter().flatten();
    let description = fields().find_map(|field| field.description.as_ref());
    let wire = code(&accessor.wire);
    let everywhere = accessor.fields.iter().all(Option::is_some);
    let always = everywhere && fields().all(|field| field.presence == Presence::Required);
    let first = match description {
        Some(description) => sentence(description),
        None if everywhere => format!("The property {wire}, which all variants have."),
        None => format!("The property {wire}, which most variants have."),
    };
    let none = match (everywhere, always, knows) {
        (true, true, false) => "None only for an unknown variant.",
        (true, true, true) => "None only for an unknown variant without it.",
        (true, false, false) => "None for an unknown variant.",
        (true, false, true) => "",
        (false, _, false) => "None for a variant without it, and for an unknown one.",
        (false, _, true) => "None for a variant without it.",
    };
    vec![first, none.to_owned()]
}
