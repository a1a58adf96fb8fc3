//! `src/lib.rs` and what the support code has to know of the document.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use quote::ToTokens;
use syn::parse_quote;

use super::Context;
use super::docs::prose;
use super::file::{header, literal, one_line};
use super::nesting::recursion_limit;
use super::support;
use crate::api::{Api, Place, Type};

const EMITTER: &str = "generator/src/emit/root.rs";

/// What a program needs to know, with places for what depends on the document.
const FRONT_PAGE: &str = include_str!("../../runtime/harness/front_page.md");

/// Emits `src/lib.rs` and `src/api.rs`.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    files.insert("src/lib.rs".to_owned(), root(context)?);
    files.insert("src/api.rs".to_owned(), api(context));
    Ok(())
}

/// The features with everything that the guides link to.
const GUIDES: &str = "feature = \"blocking\", feature = \"test-util\", feature = \"webhooks\"";

/// The pages of the documentation that are not about an item, each with what it is about.
fn guides(api: &Api) -> Vec<(&'static str, &'static str)> {
    let mut guides = Vec::new();
    if super::cookbook::fits(api) {
        guides.push((
            "cookbook",
            "whole programs, and what the compiler says of usual slips",
        ));
    }
    if super::promises::fits(api) {
        guides.push((
            "promises",
            "retries, limits, timeouts, secrets and errors in detail",
        ));
    }
    guides
}

/// The section of the front page that leads to the guides, where they are.
fn guides_section(api: &Api) -> String {
    let mut guides = guides(api);
    if guides.is_empty() {
        return String::new();
    }
    if super::testing::fits(api) {
        guides.push(("test_util", "how programs are tested"));
    }
    let mut text = format!("#![cfg_attr(\n    all(doc, {GUIDES}),\n    doc = \"\n# Guides\n\n");
    for (name, about) in guides {
        let _ = writeln!(text, "- [`{name}`]: {about}");
    }
    text.push_str("\"\n)]\n");
    text
}

/// Writes lines as the documentation of the crate.
fn inner_docs(lines: &[String], text: &mut String) {
    for line in lines {
        let _ = writeln!(text, "{}", format!("//! {line}").trim_end());
    }
}

fn root(context: Context<'_>) -> syn::Result<String> {
    let api = context.api;
    let mut text = header(context, EMITTER);
    let title = one_line(&api.title);
    let about = format!(
        "A client for the {} {}.",
        prose(&title),
        prose(&one_line(&api.version))
    );
    let mut docs = vec![about, String::new()];
    let page = FRONT_PAGE
        .replace("{call}", &super::manifest::usage(context))
        .replace("{keys}", &keys(api))
        .replace("{rust_version}", super::manifest::RUST_VERSION);
    docs.extend(page.lines().map(str::to_owned));
    inner_docs(&docs, &mut text);
    text.push_str(&guides_section(api));
    if let Some(description) = &api.description {
        let mut docs = vec![String::new(), "# What the API says of itself".to_owned()];
        docs.push(String::new());
        let description = prose(description);
        let lines = super::docs::wrapped(&description).into_iter();
        docs.extend(lines.map(Cow::into_owned));
        inner_docs(&docs, &mut text);
    }
    text.push_str("\n#![forbid(unsafe_code)]\n#![warn(missing_docs)]\n");
    if let Some(limit) = recursion_limit(api) {
        let _ = writeln!(text, "#![recursion_limit = \"{limit}\"]");
    }
    // What a feature adds is marked with it on docs.rs.
    text.push_str("#![cfg_attr(docsrs, feature(doc_cfg))]\n");
    text.push_str(
        "#![allow(deprecated, reason = \"what the API deprecates is still part of it\")]\n\n",
    );
    let (modules, exports) = support_items(api)?;
    for module in modules {
        text.push_str(&module);
    }
    for (name, _) in guides(api) {
        let _ = write!(
            text,
            "#[cfg(all(doc, {GUIDES}))]\n\
             #[doc = include_str!(\"../docs/{name}.md\")]\n\
             pub mod {name} {{}}\n"
        );
    }
    text.push_str("\n#[cfg(feature = \"client\")]\npub mod operations;\npub mod types;\n\n");
    for export in exports {
        text.push_str(&export);
    }
    Ok(text)
}

/// What the front page says of the keys that authorize calls besides the token, if there are any.
fn keys(api: &Api) -> String {
    let keys = &api.authorization.keys;
    if keys.is_empty() {
        return String::new();
    }
    let mut text = String::from(
        "\nThe token alone does not authorize every call. [`ClientBuilder::key`] sets what else does, and\n\
         [`Client::from_env`] takes it from the environment:\n\n",
    );
    for (key, variable) in keys.iter().zip(api.key_variables()) {
        let is_for = if key.is_required {
            "all calls need it"
        } else {
            "some calls need it"
        };
        let name = prose(&one_line(&key.name));
        let _ = writeln!(text, "- {name}, from `{variable}`: {is_for}.");
    }
    text
}

/// The modules and the exports of the support code, as its own `lib.rs` has them.
fn support_items(api: &Api) -> syn::Result<(Vec<String>, Vec<String>)> {
    let source = syn::parse_file(support::ROOT)?;
    let (mut modules, mut exports) = (Vec::new(), Vec::new());
    for mut item in source.items {
        if let syn::Item::Mod(module) = &mut item
            && module.ident == "test_util"
            && super::testing::fits(api)
        {
            let page = format!("../{}", super::testing::PATH);
            module
                .attrs
                .push(parse_quote!(#[doc = include_str!(#page)]));
        }
        let text = super::file::format(item.to_token_stream())?;
        if let syn::Item::Mod(module) = &item {
            if module.ident != "tests" {
                modules.push(text);
            }
        } else if let syn::Item::Use(_) = item {
            exports.push(text);
        }
    }
    Ok((modules, exports))
}

/// Where the token stands, and what else authorizes calls.
fn authorization(api: &Api) -> String {
    let mut text = format!(
        "/// Where the API token stands.\n\
         #[cfg(feature = \"client\")]\n\
         pub(crate) const TOKEN: Place = {};\n\n",
        place(&api.authorization.token)
    );
    let keys = &api.authorization.keys;
    if keys.is_empty() {
        return text;
    }
    text.push_str(
        "/// What authorizes calls besides the token.\n\
         #[cfg(feature = \"client\")]\n\
         pub(crate) const KEYS: &[Key] = &[\n",
    );
    for (key, variable) in keys.iter().zip(api.key_variables()) {
        let _ = write!(
            text,
            "    Key {{\n        name: {},\n        place: {},\n        variable: {},\n        \
             is_required: {},\n    }},\n",
            literal(&key.name),
            place(&key.place),
            literal(&variable),
            key.is_required
        );
    }
    text.push_str("];\n\n");
    text
}

/// A place as the support code and the tests write it.
pub(super) fn place(place: &Place) -> String {
    match place {
        Place::Header { name, scheme } => {
            format!("Place::Header({}, {})", literal(name), literal(scheme))
        }
        Place::Query(name) => format!("Place::Query({})", literal(name)),
        Place::Cookie(name) => format!("Place::Cookie({})", literal(name)),
    }
}

fn api(context: Context<'_>) -> String {
    let api = context.api;
    let server = api
        .server
        .as_deref()
        .filter(|url| url.starts_with("http"))
        .unwrap_or_default();
    let secrets: Vec<String> = api.secret_names.iter().map(|name| literal(name)).collect();
    let imports = if api.authorization.keys.is_empty() {
        "Place"
    } else {
        "{Key, Place}"
    };
    let mut text = header(context, EMITTER);
    let _ = write!(
        text,
        "//! What the document says about the API as a whole.\n\n\
         #[cfg(feature = \"client\")]\nuse crate::http::place::{imports};\n\n\
         /// The URL of the server. It is empty if the document does not name a server.\n\
         #[cfg(feature = \"client\")]\n\
         pub(crate) const BASE_URL: &str = {server:?};\n\n\
         {}\
         /// The default `User-Agent` header.\n\
         #[cfg(feature = \"client\")]\n\
         pub(crate) const USER_AGENT: &str = concat!(\"dixa-rust/\", env!(\"CARGO_PKG_VERSION\"));\n\n\
         /// Properties that hold secrets although their names do not tell.\n\
         pub(crate) const SECRETS: &[&str] = &[{}];\n",
        authorization(api),
        secrets.join(", ")
    );
    if let Some(name) = api.delivery.as_ref().and_then(Type::name) {
        let own = if name == "Delivery" {
            "Delivery".to_owned()
        } else {
            format!("{name} as Delivery")
        };
        let _ = write!(
            text,
            "\n#[cfg(feature = \"webhooks\")]\npub(crate) use crate::types::{own};\n"
        );
    }
    text
}
