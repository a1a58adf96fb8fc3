//! Unions: a variant for each class, and one for those that are yet to come.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{doc, sentence};
use super::file::RustFile;
use super::ty::{Imports, generics, ident, tokens};
use crate::model::{
    Accessor, Field, Form, Model, Presence, Scalar, Shape, Type, TypeDef, Union, Variant,
};

/// Emits a union.
pub(super) fn emit(
    model: &Model,
    def: &TypeDef,
    union: &Union,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    let name = ident(&def.name);
    imports.defined(&def.name);
    imports.root("Unknown");
    let docs = doc(&super::types::description(def));
    let deprecated = def.deprecated.then(|| quote! { #[deprecated] });
    let generics = generics(def);
    let variants: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| {
            let name = ident(&variant.name);
            let ty = tokens(model, &variant.ty, &def.params, imports);
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
    file.text(table(model, def, union));
    if let Some(text) = outcome(model, def, union, imports) {
        file.text(text);
    }
    let accessors: Vec<TokenStream> = union
        .accessors
        .iter()
        .map(|accessor| self::accessor(model, def, union, accessor, imports))
        .collect();
    if !accessors.is_empty() {
        file.implementation(&quote! { impl #name }, &accessors)?;
    }
    for conversion in conversions(model, def, union, imports) {
        file.item(conversion)?;
    }
    Ok(())
}

fn variant_docs(variant: &Variant) -> String {
    match (&variant.description, variant.form.tag()) {
        (Some(description), _) => sentence(description),
        (None, Some(tag)) => format!("`{tag}`"),
        (None, None) => match variant.form {
            Form::Text => "A string.".to_owned(),
            Form::Integer => "An integer.".to_owned(),
            Form::Number => "A number.".to_owned(),
            Form::Boolean => "A boolean.".to_owned(),
            Form::Array => "A list.".to_owned(),
            Form::Object | Form::Tagged(_) | Form::Class(_) => format!("`{}`", variant.origin),
        },
    }
}

/// The parameters of a generic type, as its tables name them.
fn params(def: &TypeDef) -> String {
    if def.params.is_empty() {
        String::new()
    } else {
        format!("<{}>", def.params.join(", "))
    }
}

/// The table that the macro turns into traits.
fn table(model: &Model, def: &TypeDef, union: &Union) -> String {
    let params = params(def);
    let mut rows = String::new();
    if union.is_tagged() {
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
            def.name, union.tag
        );
    }
    for variant in &union.variants {
        let _ = writeln!(
            rows,
            "        {}: {},",
            variant.name,
            form(model, union, variant)
        );
    }
    format!(
        "alternatives! {{\n    {}{params} by {:?} {{\n{rows}    }}\n}}",
        def.name, union.tag
    )
}

fn form(model: &Model, union: &Union, variant: &Variant) -> String {
    let properties = || {
        let fields = match model.definition(unboxed(&variant.ty)).map(|def| &def.shape) {
            Some(Shape::Struct(object)) => object.fields.as_slice(),
            _ => &[],
        };
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
        Form::Tagged(tag)
            if union
                .variants
                .iter()
                .filter(|other| other.form == variant.form)
                .count()
                > 1 =>
        {
            format!("Ambiguous {{ class: {tag:?}, {} }}", properties())
        }
        Form::Tagged(tag) => format!("Tagged({tag:?})"),
    }
}

/// The table of an outcome: two classes, one with `data` and nothing else, the other with `error`
/// and nothing else.
fn outcome(model: &Model, def: &TypeDef, union: &Union, imports: &mut Imports) -> Option<String> {
    let [first, second] = union.variants.as_slice() else {
        return None;
    };
    let data = only_field(model, first, "data").or_else(|| only_field(model, second, "data"))?;
    let error = only_field(model, first, "error").or_else(|| only_field(model, second, "error"))?;
    let mut row = |(variant, field, ty): (&Variant, &Field, Type)| {
        let ty = super::operations::pretty(&tokens(model, &ty, &def.params, imports));
        format!("        {}.{}: {ty},\n", variant.name, field.name)
    };
    let rows = row(data) + &row(error);
    Some(format!(
        "crate::outcome::outcome! {{\n    {}{} {{\n{rows}    }}\n}}",
        def.name,
        params(def)
    ))
}

/// The property of a tagged variant that has this one, always, and no other.
fn only_field<'a>(
    model: &'a Model,
    variant: &'a Variant,
    wire: &str,
) -> Option<(&'a Variant, &'a Field, Type)> {
    let Form::Tagged(_) = variant.form else {
        return None;
    };
    let Type::Named(_, arguments) = unboxed(&variant.ty) else {
        return None;
    };
    let Shape::Struct(object) = &model.definition(unboxed(&variant.ty))?.shape else {
        return None;
    };
    let [field] = object.fields.as_slice() else {
        return None;
    };
    if field.wire != wire || field.presence != Presence::Required {
        return None;
    }
    let ty = field.ty.map(&mut |ty| match ty {
        Type::Param(index) => arguments.get(index).cloned().unwrap_or(ty),
        other => other,
    });
    Some((variant, field, ty))
}

fn unboxed(ty: &Type) -> &Type {
    match ty {
        Type::Boxed(inner) => inner,
        other => other,
    }
}

/// `From` for each type that only one variant holds.
fn conversions(
    model: &Model,
    def: &TypeDef,
    union: &Union,
    imports: &mut Imports,
) -> Vec<TokenStream> {
    let name = ident(&def.name);
    let generics = generics(def);
    let mut conversions = Vec::new();
    for variant in &union.variants {
        let alone = union
            .variants
            .iter()
            .filter(|other| unboxed(&other.ty) == unboxed(&variant.ty))
            .count()
            == 1;
        if !alone || !def.params.is_empty() && !matches!(variant.ty, Type::Named(..)) {
            continue;
        }
        let variant_name = ident(&variant.name);
        let inner = tokens(model, unboxed(&variant.ty), &def.params, imports);
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

/// The property of each variant that an accessor gives out, if the variant has it.
fn given_out<'m>(
    model: &'m Model,
    union: &'m Union,
    accessor: &Accessor,
) -> Vec<Option<&'m Field>> {
    let variants = union.variants.iter();
    let field = |variant: &'m Variant| {
        let Shape::Struct(object) = &model.definition(unboxed(&variant.ty))?.shape else {
            return None;
        };
        object.fields.iter().find(|field| {
            field.wire == accessor.wire
                && field.ty == accessor.ty
                && field.presence != Presence::Patch
        })
    };
    variants.map(field).collect()
}

/// How a property is given out: as a copy, as a reference, and what an unknown variant says.
fn accessor(
    model: &Model,
    def: &TypeDef,
    union: &Union,
    accessor: &Accessor,
    imports: &mut Imports,
) -> TokenStream {
    let fields = given_out(model, union, accessor);
    let wire = &accessor.wire;
    let inner = tokens(model, &accessor.ty, &def.params, imports);
    let scalar = match &accessor.ty {
        Type::Scalar(scalar) => Some(*scalar),
        _ => None,
    };
    let is_enumeration = model
        .definition(&accessor.ty)
        .is_some_and(|def| matches!(def.shape, Shape::Enumeration(_)));
    let own = quote! { unknown.property(#wire) };
    let none = quote! { None };
    // What it returns, whether by reference, how an option is given out, and for an unknown variant.
    let (returns, by_reference, optional, unknown) = match scalar {
        Some(Scalar::String) => (quote! { &str }, true, quote! { .as_deref() }, own),
        Some(Scalar::Json | Scalar::Binary | Scalar::Bytes | Scalar::Unit) => {
            (quote! { &#inner }, true, quote! { .as_ref() }, none)
        }
        Some(_) => (inner, false, quote! {}, own),
        None if is_enumeration => (inner, false, quote! { .clone() }, own),
        None => (quote! { &#inner }, true, quote! { .as_ref() }, none),
    };
    let knows = unknown.to_string() != "None";
    let arms = union.variants.iter().zip(&fields).map(|(variant, field)| {
        let variant = ident(&variant.name);
        let Some(field) = field else {
            return quote! { Self::#variant(_) => None, };
        };
        let name = ident(&field.name);
        let value = match (field.presence, by_reference) {
            (Presence::Required, true) => quote! { Some(&value.#name) },
            (Presence::Required, false) if is_enumeration => quote! { Some(value.#name.clone()) },
            (Presence::Required, false) => quote! { Some(value.#name) },
            (Presence::Optional | Presence::Patch, _) => quote! { value.#name #optional },
        };
        quote! { Self::#variant(value) => #value, }
    });
    let name = ident(&accessor.name);
    let description = fields
        .iter()
        .flatten()
        .find_map(|field| field.description.as_ref());
    let everywhere = fields.iter().all(Option::is_some);
    let mut paragraphs = vec![match (description, everywhere) {
        (Some(description), _) => sentence(description),
        (None, true) => format!("The property `{wire}`, which all variants have."),
        (None, false) => format!("The property `{wire}`, which most variants have."),
    }];
    let always = fields
        .iter()
        .all(|field| field.is_some_and(|field| field.presence == Presence::Required));
    paragraphs.push(match (everywhere, always, knows) {
        (false, _, _) => "None for a variant without it.".to_owned(),
        (true, true, false) => "None only for an unknown variant.".to_owned(),
        (true, true, true) => "None only for an unknown variant without it.".to_owned(),
        (true, false, false) => "None for an unknown variant.".to_owned(),
        (true, false, true) => String::new(),
    });
    let docs = doc(&paragraphs);
    let catch = if knows {
        quote! { Self::Unknown(unknown) => #unknown, }
    } else {
        quote! { Self::Unknown(_) => None, }
    };
    quote! {
        #docs
        pub fn #name(&self) -> Option<#returns> {
            match self {
                #(#arms)*
                #catch
            }
        }
    }
}
