//! Values as Rust writes them.

use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::api::calls::{Decoded, Expression, Handed, Json};
use crate::api::{FullPaths, Paths as _, RustType, Type};
use crate::emit::file::name;
use crate::visible::is_hidden;

/// The statement that decodes a body.
pub(super) fn decoded(decoded: &Decoded) -> TokenStream {
    let ty = decoded.ty.as_ref().map(|ty| {
        let ty = rust_type(ty);
        quote! { : #ty }
    });
    match &decoded.json {
        Json::Example(name, _) => quote! { let body #ty = example(#name)?; },
        Json::Made(value) => {
            let text = raw(value);
            quote! { let body #ty = value(#text)?; }
        }
    }
}

/// A value that is handed over.
pub(super) fn expression(expression: &Expression) -> TokenStream {
    match expression {
        Expression::Literal(text) => parsed(text),
        Expression::Text(text) => quote! { #text },
        Expression::Parsed(text) => quote! { #text.parse()? },
        Expression::Variant(ty, name) => {
            let (path, name) = (full(ty), ident(name));
            quote! { #path::#name }
        }
        Expression::Decoded(ty, value) => {
            let (ty, text) = (full(ty), raw(value));
            quote! { value::<#ty>(#text)? }
        }
        Expression::List(items) => {
            let items = items.iter().map(self::expression);
            quote! { [#(#items),*] }
        }
        Expression::Body(handed) => match handed {
            Handed::Whole => quote! { body },
            Handed::Reference => quote! { &body },
            Handed::Data => quote! { body.data },
            Handed::List => quote! { body.data.unwrap_or_default() },
        },
    }
}

/// A name. What is none becomes `_`, which is no name anywhere, so that the file is refused as a
/// whole with a diagnostic.
pub(super) fn ident(text: &str) -> Ident {
    let text = if name(text) == text { text } else { "_" };
    Ident::new(text, Span::call_site())
}

/// The tokens of a type or a value. What is none becomes `_`, as for names.
fn parsed(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| quote! { _ })
}

fn rust_type(ty: &RustType) -> TokenStream {
    parsed(&FullPaths.spell_rust(ty))
}

fn full(ty: &Type) -> TokenStream {
    parsed(&FullPaths.spell(ty))
}

/// A value as a raw string literal, with no more signs around it than it needs.
pub(super) fn raw(value: &Value) -> Literal {
    // What cannot be seen stands in strings only. The compiler refuses some of it.
    let mut text = String::new();
    for character in value.to_string().chars() {
        if is_hidden(character) {
            let _ = write!(text, "\\u{:04x}", u32::from(character));
        } else {
            text.push(character);
        }
    }
    let mut signs = String::new();
    while text.contains(&format!("\"{signs}")) {
        signs.push('#');
    }
    let literal = format!("r{signs}\"{text}\"{signs}");
    literal.parse().unwrap_or_else(|_| Literal::string(&text))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::raw;

    #[test]
    fn literals_have_as_many_signs_as_they_need() {
        assert_eq!(raw(&json!(1)).to_string(), "r\"1\"");
        assert_eq!(raw(&json!("a")).to_string(), "r#\"\"a\"\"#");
        assert_eq!(raw(&json!("\u{202e}")).to_string(), "r#\"\"\\u202e\"\"#");
        assert_eq!(raw(&json!("a\"#b")).to_string(), "r##\"\"a\\\"#b\"\"##");
    }
}
