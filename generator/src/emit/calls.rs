//! `tests/calls/`, `tests/operations.rs`, `examples/call_all.rs`: a call of each operation, with
//! what it must send and what it must give.

mod expressions;
mod imports;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use super::docs::code;
use super::file::{RustFile, copied, header};
use crate::api::calls::{
    Gives, Json, SampleAnswer, SampleBody, SampleCall, SamplePart, SampleRequest,
};
use crate::api::{Api, Operation, Service};
use expressions::{decoded, expression, ident, raw};
use imports::Imports;

const EMITTER: &str = "generator/src/emit/calls.rs";

/// What a call is, in real Rust.
const CALLS: &str = include_str!("../../runtime/harness/calls.rs");
/// What makes the calls and checks them.
const OPERATIONS: &str = include_str!("../../runtime/harness/operations.rs");
/// The program that makes them against any server.
const CALL_ALL: &str = include_str!("../../runtime/harness/call_all.rs");

/// Emits the calls, the test that makes them, and the program that does.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    let api = context.api;
    if api.operations.is_empty() {
        return Ok(());
    }
    let mut modules = Vec::new();
    for (index, service) in api.services.iter().enumerate() {
        let module = module(service);
        let text = self::service(context, index, service)?;
        files.insert(format!("tests/calls/{module}.rs"), text);
        modules.push(module);
    }
    modules.sort();
    files.insert("tests/calls/mod.rs".to_owned(), root(context, &modules));
    files.insert("tests/operations.rs".to_owned(), test(context, &modules));
    for (path, name, text) in [
        ("tests/harness/calls.rs", "calls.rs", CALLS),
        ("tests/harness/operations.rs", "operations.rs", OPERATIONS),
        ("examples/call_all.rs", "call_all.rs", CALL_ALL),
    ] {
        files.insert(path.to_owned(), copied(name, text));
    }
    Ok(())
}

/// The module of a service; none has the name of a crate, or of what stands beside it.
fn module(service: &Service) -> String {
    const TAKEN: &[&str] = &[
        "alloc",
        "calls",
        "core",
        "dixa",
        "harness",
        "serde",
        "serde_json",
        "std",
        "tokio",
        "wiremock",
    ];
    match service.method.clone() {
        name if TAKEN.contains(&name.as_str()) => format!("{name}_service"),
        name => name,
    }
}

/// `tests/calls/mod.rs`.
fn root(context: Context<'_>, modules: &[String]) -> String {
    let mut text = header(context, EMITTER);
    text.push_str("//! A call of each operation: what it must send, and what it must give.\n\n");
    text.push_str(
        "#![allow(deprecated, reason = \"what the API deprecates is still part of it\")]\n",
    );
    text.push_str("#![allow(dead_code, reason = \"not all that use this use all of it\")]\n");
    text.push_str("#![allow(clippy::unreadable_literal, reason = \"numbers are as the document has them\")]\n\n");
    for module in modules {
        let _ = writeln!(text, "pub mod {module};");
    }
    text.push_str("\n#[path = \"../harness/calls.rs\"]\nmod harness;\n\npub use harness::*;\n\n");
    let _ = writeln!(
        text,
        "/// The header that carries the token.\npub const AUTHORIZATION: &str = {:?};\n\n\
         /// What stands there before the token.\npub const SCHEME: &str = {:?};\n",
        context.api.authorization.header, context.api.authorization.scheme
    );
    text.push_str("/// All calls, by service.\npub const OPERATIONS: &[&[Operation]] = &[\n");
    for module in modules {
        let _ = writeln!(text, "    {module}::OPERATIONS,");
    }
    text.push_str("];\n");
    text
}

/// `tests/operations.rs`.
fn test(context: Context<'_>, modules: &[String]) -> String {
    let mut text = header(context, EMITTER);
    text.push_str(
        "//! Every operation sends what the document says, and gives what the server answers.\n\n",
    );
    text.push_str("mod calls;\n#[path = \"harness/operations.rs\"]\nmod harness;\n");
    for module in modules {
        let _ = write!(
            text,
            "\n#[tokio::test]\nasync fn {module}() {{\n    harness::check(calls::{module}::OPERATIONS).await;\n}}\n"
        );
    }
    text
}

/// The calls of a service.
fn service(context: Context<'_>, index: usize, service: &Service) -> syn::Result<String> {
    let api = context.api;
    let calls: Vec<(&Operation, &SampleCall)> = api
        .operations
        .iter()
        .zip(&api.calls)
        .filter(|(operation, _)| operation.service == index)
        .collect();
    let entries = calls
        .iter()
        .map(|(operation, call)| entry(api, operation, call));
    let imports = Imports::of(calls.iter().map(|(_, call)| *call));
    let mut file = RustFile::default();
    if imports.examples {
        let path = format!("../examples/{}.json", service.method);
        file.tokens(quote! { const EXAMPLES: &str = include_str!(#path); })?;
    }
    file.tokens(quote! {
        #[doc = " The calls."]
        pub const OPERATIONS: &[Operation] = &[#(#entries),*];
    })?;
    if imports.example {
        file.tokens(quote! {
            fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
                super::example(EXAMPLES, name)
            }
        })?;
    }
    let docs = format!("Calls of {}.", code(&service.tag));
    Ok(file.finish(context, EMITTER, &docs, &imports.lines()))
}

/// A call of an operation.
fn entry(api: &Api, operation: &Operation, call: &SampleCall) -> TokenStream {
    let decoded = call.decoded.as_ref().map(decoded);
    let (service, name) = (
        ident(&api.service_of(operation).method),
        ident(&operation.name),
    );
    let arguments: Vec<TokenStream> = call.arguments.iter().map(expression).collect();
    let setters = call.setters.iter().map(|(setter, value)| {
        let (setter, value) = (ident(setter), expression(value));
        quote! { .#setter(#value) }
    });
    let (request, answer) = (request(&call.request), answer(&call.answer));
    let (method, template) = (&operation.method, &operation.path);
    quote! {
        Operation {
            method: #method,
            path: #template,
            request: #request,
            answer: #answer,
            call: |client| Box::pin(async move {
                #decoded
                let call = client.#service().#name(#(#arguments),*) #(#setters)*;
                written(call.send().await?)
            }),
        }
    }
}

fn request(request: &SampleRequest) -> TokenStream {
    let path = &request.path;
    let (query, headers) = (pairs(&request.query), pairs(&request.headers));
    let body = body(&request.body);
    quote! { Request { path: #path, query: #query, headers: #headers, body: #body } }
}

fn answer(answer: &SampleAnswer) -> TokenStream {
    let status = Literal::u16_unsuffixed(answer.status);
    let body = body(&answer.body);
    let gives = ident(match answer.gives {
        Gives::Nothing => "Nothing",
        Gives::Data => "Data",
        Gives::List => "List",
        Gives::Whole => "Whole",
        Gives::Bytes => "Bytes",
    });
    quote! { Answer { status: #status, body: #body, gives: Gives::#gives } }
}

fn pairs(pairs: &[(String, String)]) -> TokenStream {
    let pairs = pairs.iter().map(|(name, value)| quote! { (#name, #value) });
    quote! { &[#(#pairs),*] }
}

fn body(body: &SampleBody) -> TokenStream {
    match body {
        SampleBody::Empty => quote! { Body::Empty },
        SampleBody::Json(json) => {
            let json = reference(json);
            quote! { Body::Json(#json) }
        }
        SampleBody::Patch(json) => {
            let json = reference(json);
            quote! { Body::Patch(#json) }
        }
        SampleBody::Text(content_type, text) => quote! { Body::Text(#content_type, #text) },
        SampleBody::Form(parts) => {
            let parts = parts.iter().map(part);
            quote! { Body::Form(&[#(#parts),*]) }
        }
        SampleBody::UrlForm(pairs) => {
            let pairs = self::pairs(pairs);
            quote! { Body::UrlForm(#pairs) }
        }
    }
}

fn part(part: &SamplePart) -> TokenStream {
    let option = |value: Option<&str>| {
        value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
    };
    let (name, text) = (&part.name, &part.text);
    let (content_type, file_name) = (option(part.content_type), option(part.file_name));
    quote! {
        Part { name: #name, content_type: #content_type, file_name: #file_name, text: #text }
    }
}

/// JSON as the table refers to it.
fn reference(json: &Json) -> TokenStream {
    match json {
        Json::Example(name, _) => quote! { Json::Example(EXAMPLES, #name) },
        Json::Made(value) => {
            let text = raw(value);
            quote! { Json::Made(#text) }
        }
    }
}
