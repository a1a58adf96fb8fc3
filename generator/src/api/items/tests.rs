//! The items and the emitted Rust say the same, in both directions.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "most of Rust's syntax is never emitted"
)]

mod tables;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Attribute, Fields, FnArg, ImplItem, Item, ReturnType, Visibility};

use super::{Items, Kind};
use crate::api::{FullPaths, Paths as _};
use crate::documents::{documents, look_at};
use crate::edition::Edition;

#[test]
fn the_items_are_what_is_emitted() {
    let mut complaints = String::new();
    let mut count = 0;
    for document in documents() {
        look_at(&document, |edition| {
            compare(&document, edition, &mut complaints);
        });
        count += 1;
    }
    assert!(count > 40, "only {count} documents were found");
    assert!(complaints.is_empty(), "{complaints}");
}

fn compare(document: &Path, edition: &Edition<'_>, complaints: &mut String) {
    let files = edition.output().expect("Rust").files;
    let mut emitted = BTreeSet::new();
    for (path, text) in &files {
        let types = path.starts_with("src/types/");
        if types || path.starts_with("src/operations/") {
            let file = syn::parse_file(text).expect("Rust");
            let module = path
                .trim_end_matches(".rs")
                .rsplit('/')
                .next()
                .unwrap_or_default();
            let module = if types {
                "dixa::types".to_owned()
            } else {
                format!("dixa::operations::{module}")
            };
            for item in &file.items {
                self::item(&module, item, &mut emitted);
            }
        }
    }
    let promised = promised(&Items::of(&edition.api));
    for line in promised.difference(&emitted) {
        let _ = writeln!(complaints, "{}: not emitted: {line}", document.display());
    }
    for line in emitted.difference(&promised) {
        let _ = writeln!(complaints, "{}: not promised: {line}", document.display());
    }
}

/// What the items say.
fn promised(items: &Items) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    for (_, item) in items.by_key() {
        let wire = item.wire.as_deref().unwrap_or_default();
        let rust = plain(&match item.kind {
            Kind::Struct | Kind::Union => item.params.join(", "),
            _ => item.shown_type(),
        });
        let path = &item.path;
        let deprecated = if item.deprecated { " deprecated" } else { "" };
        let arguments: Vec<String> = item
            .arguments()
            .iter()
            .map(|argument| plain(&FullPaths.spell_taken(&argument.taken)))
            .collect();
        let arguments = arguments.join(", ");
        match item.kind {
            // Part of the method.
            Kind::Parameter | Kind::Body if !item.is_function() => {}
            Kind::Service => {
                lines.insert(format!("fn {path}() -> {rust}"));
            }
            Kind::Operation => {
                let wires: Vec<_> = item
                    .arguments()
                    .iter()
                    .map(|argument| short(&argument.wire))
                    .collect();
                lines.insert(format!(
                    "fn {path}({arguments}) -> {rust} = {wire} [{}]{deprecated}",
                    wires.join(", ")
                ));
            }
            Kind::Parameter | Kind::Body => {
                lines.insert(format!(
                    "fn {path}({arguments}) -> {rust} = {}{deprecated}",
                    short(wire)
                ));
            }
            Kind::ServiceType => {
                lines.insert(format!("struct {path}"));
            }
            Kind::Call => {
                lines.insert(format!("struct {path}"));
                lines.insert(format!("call {path} -> {rust}"));
            }
            Kind::Send if path.ends_with("::pages") || path.ends_with("::items") => {
                lines.insert(format!("fn {path}() -> {rust}"));
            }
            // Every builder has these.
            Kind::Send => {}
            Kind::Struct | Kind::Union | Kind::Enumeration => {
                let keyword = item.kind.keyword();
                lines.insert(format!("{keyword} {path}<{rust}>{deprecated}"));
                if !wire.is_empty() {
                    lines.insert(format!("wire {path} = {wire}"));
                }
            }
            Kind::Field => {
                lines.insert(format!("field {path}: {rust}{deprecated}"));
                lines.insert(format!("wire {path} = {wire}"));
            }
            Kind::Variant => {
                lines.insert(format!("variant {path}({rust})"));
                let (form, closed) = wire.split_once(" if ").unwrap_or((wire, ""));
                if !closed.is_empty() {
                    lines.insert(format!("closed {path} = {closed}"));
                }
                if let Some(tag) = form.strip_prefix("object ") {
                    lines.insert(format!("wire {path} = {tag}"));
                }
            }
            Kind::Value => {
                lines.insert(format!("variant {path}"));
                lines.insert(format!("wire {path} = {wire}"));
            }
            Kind::Function if !item.is_function() && path.ends_with("::Unknown") => {
                lines.insert(format!("variant {path}({rust})"));
            }
            Kind::Function if !item.is_function() => {
                lines.insert(format!("const {path}: {rust}"));
            }
            Kind::Constructor | Kind::Setter | Kind::Accessor | Kind::Function => {
                lines.insert(format!("fn {path}({arguments}) -> {rust}{deprecated}"));
            }
            Kind::Implementation => {
                let (path, implemented) = path.split_once(": ").expect("a type and a trait");
                lines.insert(format!("impl {path}: {}", plain(implemented)));
            }
        }
    }
    lines
}

/// How a file says what the items call a place in the request.
fn short(wire: &str) -> String {
    let is_parameter = ["query ", "header ", "cookie "]
        .iter()
        .any(|place| wire.starts_with(place));
    if !is_parameter && wire.split(' ').any(|word| word == "body") {
        "body".to_owned()
    } else if wire.starts_with("path ") {
        "path".to_owned()
    } else {
        wire.to_owned()
    }
}

/// A type or a path without the modules that it is in and without lifetimes.
fn plain(rust: &str) -> String {
    let rust = rust.replace("::", " :: ");
    let words: Vec<TokenTree> = match rust.parse::<TokenStream>() {
        Ok(tokens) => flat(tokens),
        Err(_) => return rust,
    };
    // What takes more than one line ends with a comma.
    let text = shorten(&words).replace(" , >", " >").replace(" ,)", ")");
    let text = text.replace("< >", "");
    text.trim_end_matches([' ', ',']).to_owned()
}

fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut all = Vec::new();
    for token in tokens {
        match &token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ('(', ')'),
                    proc_macro2::Delimiter::Bracket => ('[', ']'),
                    _ => ('{', '}'),
                };
                let sign = |sign: char| TokenTree::Literal(proc_macro2::Literal::character(sign));
                all.push(sign(open));
                all.extend(flat(group.stream()));
                all.push(sign(close));
            }
            _ => all.push(token),
        }
    }
    all
}

fn shorten(tokens: &[TokenTree]) -> String {
    let words: Vec<String> = tokens.iter().map(ToString::to_string).collect();
    let mut out: Vec<&str> = Vec::new();
    let mut index = 0;
    while let Some(word) = words.get(index) {
        let next = |offset: usize| words.get(index + offset).map(String::as_str);
        if next(1) == Some(":") && next(2) == Some(":") && word != ":" {
            index += 3;
        } else if word == "'" || word == ":" && next(1) == Some(":") {
            index += 2;
        } else {
            out.push(word);
            index += 1;
        }
    }
    let text = out
        .join(" ")
        .replace("< >", "")
        .replace("'('", "(")
        .replace("')'", ")")
        .replace("'['", "[")
        .replace("']'", "]");
    text.trim().to_owned()
}

fn is_deprecated(attributes: &[Attribute]) -> &'static str {
    let mut attributes = attributes.iter();
    if attributes.any(|attribute| attribute.path().is_ident("deprecated")) {
        " deprecated"
    } else {
        ""
    }
}

/// What an emitted item says.
fn item(module: &str, item: &Item, lines: &mut BTreeSet<String>) {
    match item {
        Item::Struct(item) if matches!(item.vis, Visibility::Public(_)) => {
            let path = format!("{module}::{}", item.ident);
            if module != "dixa::types" {
                lines.insert(format!("struct {path}"));
                return;
            }
            let params: Vec<_> = item
                .generics
                .type_params()
                .map(|param| param.ident.to_string())
                .collect();
            lines.insert(format!(
                "struct {path}<{}>{}",
                params.join(" , "),
                is_deprecated(&item.attrs)
            ));
            derives(&path, &item.attrs, lines);
            for field in &item.fields {
                let name = field.ident.as_ref().expect("a name");
                let ty = plain(&field.ty.to_token_stream().to_string());
                lines.insert(format!(
                    "field {path}::{name}: {ty}{}",
                    is_deprecated(&field.attrs)
                ));
            }
        }
        Item::Enum(item) if matches!(item.vis, Visibility::Public(_)) => {
            let path = format!("{module}::{}", item.ident);
            let holds = |fields: &Fields| match fields {
                Fields::Unnamed(fields) => {
                    Some(plain(&fields.unnamed.to_token_stream().to_string()))
                }
                _ => None,
            };
            let is_union = item
                .variants
                .iter()
                .any(|variant| variant.ident != "Unknown" && holds(&variant.fields).is_some());
            let keyword = if is_union { "union" } else { "enumeration" };
            let params: Vec<_> = item
                .generics
                .type_params()
                .map(|param| param.ident.to_string())
                .collect();
            lines.insert(format!(
                "{keyword} {path}<{}>{}",
                params.join(" , "),
                is_deprecated(&item.attrs)
            ));
            derives(&path, &item.attrs, lines);
            for variant in &item.variants {
                let name = &variant.ident;
                lines.insert(match holds(&variant.fields) {
                    Some(ty) => format!("variant {path}::{name}({ty})"),
                    None => format!("variant {path}::{name}"),
                });
            }
        }
        Item::Impl(item) => implementation(module, item, lines),
        Item::Macro(item) => tables::table(module, &item.mac, lines),
        _ => {}
    }
}

/// The derived traits that not every type has.
fn derives(path: &str, attributes: &[Attribute], lines: &mut BTreeSet<String>) {
    for attribute in attributes {
        if !attribute.path().is_ident("derive") {
            continue;
        }
        let list = attribute
            .meta
            .require_list()
            .expect("a list")
            .tokens
            .to_string();
        for name in list.split(',').map(str::trim) {
            if ["Default", "Eq", "Hash", "Ord"].contains(&name) {
                lines.insert(format!("impl {path}: {name}"));
            }
        }
    }
}

fn implementation(module: &str, item: &syn::ItemImpl, lines: &mut BTreeSet<String>) {
    let owner = plain(&item.self_ty.to_token_stream().to_string());
    let owner = owner.split(' ').next().unwrap_or_default();
    let path = if owner == "Client" {
        "dixa::Client".to_owned()
    } else {
        format!("{module}::{owner}")
    };
    if let Some((implemented, _)) = &item.trait_ {
        let name = plain(&implemented.to_token_stream().to_string());
        lines.insert(format!("impl {path}: {name}"));
        return;
    }
    for function in &item.items {
        let ImplItem::Fn(function) = function else {
            continue;
        };
        let signature = &function.sig;
        let arguments: Vec<String> = signature
            .inputs
            .iter()
            .filter_map(|argument| match argument {
                FnArg::Typed(argument) => {
                    let mut ty = plain(&argument.ty.to_token_stream().to_string());
                    // What kind of list it is says nothing.
                    for marker in signature.generics.type_params() {
                        ty = ty.replace(&format!(" , {} >", marker.ident), " , _ >");
                    }
                    Some(ty)
                }
                FnArg::Receiver(_) => None,
            })
            .collect();
        let gives = match &signature.output {
            ReturnType::Type(_, ty) => ty.to_token_stream().to_string(),
            ReturnType::Default => "()".to_owned(),
        };
        let name = &signature.ident;
        let deprecated = is_deprecated(&function.attrs);
        let line = format!(
            "fn {path}::{name}({}) -> {}",
            arguments.join(", "),
            plain(&gives)
        );
        let sent = sent(&function.block.to_token_stream());
        let is_operation = module != "dixa::types" && owner != "Client";
        lines.insert(match sent.split_first() {
            Some((call, rest))
                if is_operation && call.contains(' ') && call.starts_with(char::is_uppercase) =>
            {
                format!("{line} = {call} [{}]{deprecated}", rest.join(", "))
            }
            _ if is_operation && !sent.is_empty() => {
                format!("{line} = {}{deprecated}", sent.join(", "))
            }
            _ => format!("{line}{deprecated}"),
        });
    }
}

/// What a function puts into a request: `GET /v1/agents`, then `path`, `query email`, `body`.
fn sent(block: &TokenStream) -> Vec<String> {
    let words: Vec<String> = flat(block.clone())
        .iter()
        .map(ToString::to_string)
        .collect();
    let text = |index: usize| {
        let word = words.get(index).map(String::as_str).unwrap_or_default();
        syn::parse_str::<syn::LitStr>(word)
            .map(|text| text.value())
            .unwrap_or_default()
    };
    let mut sent = Vec::new();
    for (index, word) in words.iter().enumerate() {
        if word == "Call" && words.get(index + 3).is_some_and(|word| word == "new") {
            sent.push(format!("{} {}", text(index + 9), text(index + 11)));
        }
        let is_call = index > 1 && words[index - 1] == "." && words[index - 2] == "call";
        match word.as_str() {
            "path" if is_call => sent.push("path".to_owned()),
            "query" | "query_list" | "query_value" | "page_size" if is_call => {
                sent.push(format!("query {}", text(index + 2)));
            }
            "header" if is_call => sent.push(format!("header {}", text(index + 2))),
            "cookie" if is_call => sent.push(format!("cookie {}", text(index + 2))),
            "json" | "form" | "url_form" | "bytes" if is_call => sent.push("body".to_owned()),
            _ => {}
        }
    }
    sent
}
