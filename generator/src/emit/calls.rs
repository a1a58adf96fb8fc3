//! `tests/calls/`, `tests/operations.rs`, `examples/call_all.rs`: a call of each operation, with
//! what it must send and what it must give.

mod nulls;
mod styles;
mod values;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::str::FromStr as _;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::Context;
use super::docs::code;
use super::examples::{Named, named};
use super::file::{RustFile, header};
use super::parameters::is_styled;
use super::samples::{TEXT, sample};
use super::ty::{Imports, argument, ident};
use crate::document::{self, Media, ParameterIn, Schema, Status, Style};
use crate::model::{
    Answer, Body, BodyForm, Model, Operation, Param, Scalar, Service, Shape, Struct, Type,
};
use crate::report::rust::expression;
use nulls::means_nulls;
use styles::{between, form, one, pairs};
use values::{another, encoded, formatted, is_uuid, raw};

const EMITTER: &str = "generator/src/emit/calls.rs";

/// What a call is, in real Rust.
const CALLS: &str = include_str!("../../runtime/harness/calls.rs");
/// What makes the calls and checks them.
const OPERATIONS: &str = include_str!("../../runtime/harness/operations.rs");
/// The program that makes them against any server.
const CALL_ALL: &str = include_str!("../../runtime/harness/call_all.rs");

/// Emits the calls, the test that makes them, and the program that does.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    let model = context.model;
    if model.operations.is_empty() {
        return Ok(());
    }
    let mut examples: HashMap<&str, Vec<Named<'_>>> = HashMap::new();
    for named in named(model) {
        let same = examples.entry(&named.example.pointer).or_default();
        same.push(named);
    }
    let table = Table { context, examples };
    let mut modules = Vec::new();
    for (index, service) in model.services.iter().enumerate() {
        // The operations of a tag may all be pinned to another service.
        let mut operations = model.operations.iter();
        if !operations.any(|operation| operation.service == index) {
            continue;
        }
        let module = module(service);
        let text = table.service(index, service)?;
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

/// A file of the harness, with a header that says where it comes from.
pub(super) fn copied(name: &str, text: &str) -> String {
    format!(
        "// Copied from generator/runtime/harness/{name} by `cargo xtask codegen`. Do not edit here.\n\n{text}"
    )
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
    match service.name.clone() {
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
        context.document.authorization.header, context.document.authorization.scheme
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

/// What the calls are made from.
struct Table<'a> {
    context: Context<'a>,
    /// The examples, by their pointers.
    examples: HashMap<&'a str, Vec<Named<'a>>>,
}

/// What is handed to the crate, and what must arrive.
struct Argument {
    /// The Rust expression.
    expression: String,
    /// Its text on the wire; several for a list.
    texts: Vec<String>,
    /// The names and values that stand for it in a query, where its texts do not say that.
    pairs: Option<Vec<(String, String)>>,
}

/// JSON of the document, or made from a type.
#[derive(Clone)]
enum Json {
    /// An example: its name, and its value.
    Example(String, Value),
    /// The value.
    Made(Value),
}

impl Json {
    fn value(&self) -> &Value {
        match self {
            Self::Example(_, value) | Self::Made(value) => value,
        }
    }

    /// As the table refers to it.
    fn tokens(&self) -> TokenStream {
        match self {
            Self::Example(name, _) => quote! { Json::Example(EXAMPLES, #name) },
            Self::Made(value) => {
                let text = raw(value);
                quote! { Json::Made(#text) }
            }
        }
    }

    /// The statement that decodes it; as this type, if that does not follow from its use.
    fn decoded(&self, ty: Option<String>) -> String {
        let ty = ty.map(|ty| format!(": {ty}")).unwrap_or_default();
        match self {
            Self::Example(name, _) => format!("let body{ty} = example({name:?})?;"),
            Self::Made(value) => format!("let body{ty} = value({})?;", raw(value)),
        }
    }
}

impl<'a> Table<'a> {
    fn model(&self) -> &'a Model {
        self.context.model
    }

    /// The calls of a service.
    fn service(&self, index: usize, service: &Service) -> syn::Result<String> {
        let operations = self.model().operations.iter();
        let mut entries = Vec::new();
        for (operation, source) in operations.zip(&self.context.document.operations) {
            if operation.service == index {
                entries.push(self.entry(operation, source, service)?);
            }
        }
        let entries = quote! { #(#entries),* };
        let text = entries.to_string();
        let has = |word: &str| text.contains(word);
        let has_examples = has("EXAMPLES") || has("= example (");
        let mut file = RustFile::default();
        if has_examples {
            let path = format!("../examples/{}.json", service.name);
            file.item(quote! { const EXAMPLES: &str = include_str!(#path); })?;
        }
        file.item(quote! {
            #[doc = " The calls."]
            pub const OPERATIONS: &[Operation] = &[#entries];
        })?;
        if has("= example (") {
            file.item(quote! {
                fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
                    super::example(EXAMPLES, name)
                }
            })?;
        }
        Ok(file.finish(
            self.context,
            EMITTER,
            &format!("Calls of {}.", code(&service.tag)),
            &imports(&text),
        ))
    }

    /// A call of an operation.
    fn entry(
        &self,
        operation: &Operation,
        source: &document::Operation,
        service: &Service,
    ) -> syn::Result<TokenStream> {
        let request = self.request(operation, source);
        let accessor = ident(&service.name);
        let name = ident(&operation.name);
        let mut call = format!(
            "client.{accessor}().{name}({})",
            request.required.join(", ")
        );
        for (setter, value) in &request.setters {
            let _ = write!(call, ".{setter}({value})");
        }
        let call = TokenStream::from_str(&format!("{} let call = {call};", request.decoded))?;
        let Request {
            path,
            query,
            headers,
            body,
            ..
        } = request;
        let pairs = |pairs: Vec<(String, String)>| {
            let pairs = pairs.iter().map(|(name, value)| quote! { (#name, #value) });
            quote! { &[#(#pairs),*] }
        };
        let (query, headers) = (pairs(query), pairs(headers));
        let answer = self.answer(operation, source);
        let (method, template) = (&operation.method, &operation.path);
        Ok(quote! {
            Operation {
                method: #method,
                path: #template,
                request: Request { path: #path, query: #query, headers: #headers, body: #body },
                answer: #answer,
                call: |client| Box::pin(async move {
                    #call
                    written(call.send().await?)
                }),
            }
        })
    }

    fn request(&self, operation: &Operation, source: &document::Operation) -> Request {
        let mut request = Request {
            decoded: String::new(),
            required: Vec::new(),
            setters: Vec::new(),
            path: operation.path.clone(),
            query: Vec::new(),
            headers: Vec::new(),
            body: quote! { Body::Empty },
        };
        let mut cookies = Vec::new();
        // As the builder has them: what is required comes first.
        let (required, optional): (Vec<_>, Vec<_>) =
            operation.params.iter().partition(|param| param.required);
        for param in required.into_iter().chain(optional) {
            let is_header = param.location == ParameterIn::Header;
            // The client says no to a header that is for the token.
            if is_header
                && param
                    .wire
                    .eq_ignore_ascii_case(&self.context.document.authorization.header)
            {
                continue;
            }
            let parameter = source
                .parameters
                .iter()
                .find(|other| other.name == param.wire && other.location == param.location);
            let schema = parameter.map(|parameter| &parameter.schema);
            let argument = self.argument(param, schema);
            let (name, texts) = (param.wire.clone(), argument.texts);
            match param.location {
                ParameterIn::Path => {
                    let text = encoded(&texts.join(","));
                    request.path = request.path.replace(&format!("{{{name}}}"), &text);
                }
                ParameterIn::Query => match (argument.pairs, param.style) {
                    (Some(pairs), _) => request.query.extend(pairs),
                    (None, Style::Exploded) => {
                        let pairs = texts.into_iter().map(|text| (name.clone(), text));
                        request.query.extend(pairs);
                    }
                    (None, style) => request.query.push((name, texts.join(between(style)))),
                },
                ParameterIn::Header => request.headers.push((name, texts.join(","))),
                ParameterIn::Cookie => {
                    cookies.push(format!("{}={}", encoded(&name), encoded(&texts.join(","))));
                }
            }
            if param.required {
                request.required.push(argument.expression);
            } else {
                request
                    .setters
                    .push((ident(&param.name), argument.expression));
            }
        }
        if !cookies.is_empty() {
            request
                .headers
                .push(("cookie".to_owned(), cookies.join("; ")));
        }
        if let Some(body) = &operation.body {
            let expression;
            (request.decoded, expression, request.body) = self.body(body, operation, source);
            if body.required {
                request.required.push(expression);
            } else {
                request.setters.push((ident("body"), expression));
            }
        }
        request
    }

    /// A parameter's value: the document's example, else one made from its type.
    fn argument(&self, param: &Param, schema: Option<&Schema>) -> Argument {
        let example = param.example.as_ref();
        if is_styled(self.model(), param) {
            return self.styled(param);
        }
        let is_header = param.location == ParameterIn::Header;
        let single = |ty: &Type, value: &Value| {
            let (expression, text) = self.single(ty, value)?;
            let fits =
                !text.is_empty() && (!is_header || text.chars().all(|c| matches!(c, ' '..='~')));
            fits.then_some((expression, text))
        };
        let made = |ty: &Type| {
            let value = formatted(schema).or_else(|| sample(self.model(), ty));
            value
                .and_then(|value| single(ty, &value))
                .unwrap_or_else(|| (format!("{TEXT:?}"), TEXT.to_owned()))
        };
        let Type::List(item) = &param.ty else {
            let (expression, text) = example
                .and_then(|value| single(&param.ty, value))
                .unwrap_or_else(|| made(&param.ty));
            return Argument {
                expression,
                texts: vec![text],
                pairs: None,
            };
        };
        let shown = match example {
            Some(Value::Array(items)) => items.as_slice(),
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        let mut values: Vec<_> = shown
            .iter()
            .filter_map(|value| single(item, value))
            .collect();
        if values.is_empty() {
            values.push(made(item));
            let another = another(self.model(), item, schema);
            values.extend(another.and_then(|value| single(item, &value)));
        }
        let (expressions, texts): (Vec<_>, Vec<_>) = values.into_iter().unzip();
        Argument {
            expression: format!("[{}]", expressions.join(", ")),
            texts,
            pairs: None,
        }
    }

    /// A parameter with structure.
    fn styled(&self, param: &Param) -> Argument {
        let model = self.model();
        let json = sample(model, &param.ty).unwrap_or_default();
        let ty = expression(model, &param.ty);
        Argument {
            expression: format!("value::<{ty}>({})?", raw(&json)),
            texts: vec![one(&json, param.style)],
            pairs: Some(pairs(&param.wire, &json, param.style)),
        }
    }

    /// A value without structure: its Rust expression, and its text on the wire.
    fn single(&self, ty: &Type, value: &Value) -> Option<(String, String)> {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            Value::Null | Value::Array(_) | Value::Object(_) => return None,
        };
        if let Some(def) = self.model().definition(ty)
            && let Shape::Enumeration(list) = &def.shape
        {
            let path = expression(self.model(), ty);
            let known = list.values.iter().find(|value| value.wire == text);
            let expression = match known {
                Some(value) => format!("{path}::{}", value.name),
                None if list.tagged => return None,
                None => format!("value::<{path}>({})?", raw(value)),
            };
            return Some((expression, text));
        }
        let literal = |text: String| Some((text.clone(), text));
        match ty {
            Type::Scalar(Scalar::Bool) => literal(text.parse::<bool>().ok()?.to_string()),
            Type::Scalar(Scalar::I32) => literal(text.parse::<i32>().ok()?.to_string()),
            Type::Scalar(Scalar::I64) => literal(text.parse::<i64>().ok()?.to_string()),
            Type::Scalar(Scalar::U64) => literal(text.parse::<u64>().ok()?.to_string()),
            Type::Scalar(Scalar::F64) => {
                let number: f64 = text.parse().ok()?;
                Some((format!("{number:?}"), number.to_string()))
            }
            Type::Scalar(Scalar::Uuid) => {
                let text = text.to_lowercase();
                is_uuid(&text).then(|| (format!("{text:?}.parse()?"), text))
            }
            Type::Scalar(Scalar::DateTime) => Some((format!("{text:?}.parse()?"), text)),
            Type::Scalar(Scalar::Unit | Scalar::Bytes) => None,
            _ => Some((format!("{text:?}"), text)),
        }
    }

    /// A request body: the statement that makes it, what is handed to the crate, and what must
    /// arrive.
    fn body(
        &self,
        body: &Body,
        operation: &Operation,
        source: &document::Operation,
    ) -> (String, String, TokenStream) {
        let model = self.model();
        let media = source
            .request
            .as_ref()
            .and_then(|request| Media::preferred(&request.media));
        if let BodyForm::Text(content_type) | BodyForm::Bytes(content_type) = &body.form {
            let mut examples = media.iter().flat_map(|media| &media.examples);
            let text = examples.find_map(|example| example.value.as_str());
            let text = text.unwrap_or(TEXT);
            let expected = quote! { Body::Text(#content_type, #text) };
            return (String::new(), format!("{text:?}"), expected);
        }
        let prefix = format!("{} {} request", source.method, source.path);
        let json = media
            .and_then(|media| {
                self.shown(media, operation, &prefix, |value| is_whole(&body.ty, value))
            })
            .or_else(|| sample(model, &body.ty).map(Json::Made))
            .unwrap_or(Json::Made(Value::Null));
        if let BodyForm::UrlForm(deep) = &body.form {
            let pairs = form(json.value(), deep);
            let pairs = pairs.iter().map(|(name, value)| quote! { (#name, #value) });
            let decoded = json.decoded(Some(expression(model, &body.ty)));
            let expected = quote! { Body::UrlForm(&[#(#pairs),*]) };
            return (decoded, "&body".to_owned(), expected);
        }
        if body.form == BodyForm::Multipart {
            let parts = match model.definition(&body.ty).map(|def| &def.shape) {
                Some(Shape::Struct(object)) => parts(model, object, json.value()),
                _ => entries(json.value(), |_| true),
            };
            let decoded = json.decoded(Some(expression(model, &body.ty)));
            let expected = quote! { Body::Form(&[#(#parts),*]) };
            return (decoded, "&body".to_owned(), expected);
        }
        let reference = json.tokens();
        let expected = if means_nulls(model, &body.ty, json.value()) {
            quote! { Body::Patch(#reference) }
        } else {
            quote! { Body::Json(#reference) }
        };
        let (taken, _) = match &body.ty {
            Type::Data(_) | Type::DataList(_) => (quote! { impl }, quote! {}),
            ty => argument(model, ty, &ident("body"), &[], &mut Imports::default()),
        };
        let is_plain = !taken.to_string().starts_with("impl");
        let ty = (!is_plain).then(|| expression(model, &body.ty));
        let handed = match &body.ty {
            Type::DataList(_) => "body.data.unwrap_or_default()",
            Type::Data(_) => "body.data",
            _ => "body",
        };
        (json.decoded(ty), handed.to_owned(), expected)
    }

    /// What the server answers.
    fn answer(&self, operation: &Operation, source: &document::Operation) -> TokenStream {
        let successes: Vec<_> = source
            .responses
            .iter()
            .filter(|response| response.status.is_success())
            .collect();
        let has_body = |response: &&document::Response| Media::preferred(&response.media).is_some();
        let has_example = |response: &&document::Response| {
            Media::preferred(&response.media).is_some_and(|media| !media.examples.is_empty())
        };
        let find = |will_do: &dyn Fn(&&document::Response) -> bool| {
            successes.iter().copied().find(will_do)
        };
        let response = find(&has_example).or(find(&has_body)).or(find(&|_| true));
        let status = match response.map(|response| response.status) {
            Some(Status::Code(code)) => code,
            Some(Status::Range(_) | Status::Default) | None => 200,
        };
        let literal = Literal::u16_unsuffixed(status);
        let media = response.and_then(|response| Media::preferred(&response.media));
        let shown = |media: &Media| {
            let status = response
                .map(|response| response.status.to_string())
                .unwrap_or_default();
            let prefix = format!("{} {} {status}", source.method, source.path);
            self.shown(media, operation, &prefix, |_| true)
        };
        let json = |json: Json| {
            let json = json.tokens();
            quote! { Body::Json(#json) }
        };
        let text = |media: &Media| {
            let mut examples = media.examples.iter();
            let text = examples.find_map(|example| example.value.as_str());
            let (content_type, text) = (&media.content_type, text.unwrap_or(TEXT));
            quote! { Body::Text(#content_type, #text) }
        };
        let (body, gives) = match &operation.answer {
            Answer::Empty => (quote! { Body::Empty }, "Nothing"),
            Answer::Text => (media.map_or(quote! { Body::Empty }, text), "Whole"),
            Answer::Bytes => {
                let body = match media {
                    None => quote! { Body::Empty },
                    Some(media) if media.is_json() => {
                        json(shown(media).unwrap_or(Json::Made(Value::from(TEXT))))
                    }
                    Some(media) => text(media),
                };
                (body, "Bytes")
            }
            Answer::Json(ty) | Answer::Optional(ty) => {
                let made = || Json::Made(sample(self.model(), ty).unwrap_or_default());
                let body = json(media.and_then(shown).unwrap_or_else(made));
                let gives = match (&operation.answer, ty) {
                    (Answer::Json(_), Type::Data(_)) => "Data",
                    (Answer::Json(_), Type::DataList(_)) => "List",
                    _ => "Whole",
                };
                (body, gives)
            }
        };
        let gives = ident(gives);
        quote! { Answer { status: #literal, body: #body, gives: Gives::#gives } }
    }

    /// The first example of a body that will do.
    fn shown(
        &self,
        media: &Media,
        operation: &Operation,
        prefix: &str,
        will_do: impl Fn(&Value) -> bool,
    ) -> Option<Json> {
        let example = media
            .examples
            .iter()
            .find(|example| will_do(&example.value))?;
        // Operations that share a component share its examples, which then have a name for each.
        let mut named = self
            .examples
            .get(example.pointer.as_str())
            .into_iter()
            .flatten();
        let named = named.find(|named| {
            named.example.service == Some(operation.service) && named.name.starts_with(prefix)
        });
        Some(match named {
            Some(named) => Json::Example(named.name.clone(), example.value.clone()),
            None => Json::Made(example.value.clone()),
        })
    }
}

/// A request while it is put together.
struct Request {
    decoded: String,
    required: Vec<String>,
    setters: Vec<(Ident, String)>,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: TokenStream,
}

/// What a service's table imports.
fn imports(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let has = |word: &str| text.contains(word);
    let decodes = has("= example (");
    if decodes {
        lines.extend(["use serde::de::DeserializeOwned;".to_owned(), String::new()]);
    }
    let names = [
        ("Answer", true),
        ("Body", true),
        ("Failure", decodes),
        ("Gives", true),
        ("Json", has("Json ::")),
        ("Operation", true),
        ("Part", has("Part {")),
        ("Request", true),
        ("value", has("= value (") || has("value ::")),
        ("written", true),
    ];
    let names: Vec<&str> = names
        .into_iter()
        .filter(|(_, used)| *used)
        .map(|(name, _)| name)
        .collect();
    lines.push(format!("use super::{{{}}};", names.join(", ")));
    lines
}

/// Whether an example of a body says all that is sent: the list of an envelope is always sent.
fn is_whole(ty: &Type, value: &Value) -> bool {
    !matches!(ty, Type::DataList(_)) || value.get("data").is_some_and(Value::is_array)
}

/// The parts of a form of which nothing is known but this value.
fn entries(value: &Value, wanted: impl Fn(&str) -> bool) -> Vec<TokenStream> {
    let entries = value.as_object().into_iter().flatten();
    let entries = entries.filter(|(name, value)| !value.is_null() && wanted(name));
    entries
        .map(|(name, value)| {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            let content_type = if value.is_array() || value.is_object() {
                quote! { Some("application/json") }
            } else {
                quote! { None }
            };
            quote! {
                Part { name: #name, content_type: #content_type, file_name: None, text: #text }
            }
        })
        .collect()
}

/// The parts of a form with this value, in the order in which they are sent.
fn parts(model: &Model, object: &Struct, value: &Value) -> Vec<TokenStream> {
    let mut parts = Vec::new();
    for field in &object.fields {
        let item = match &field.ty {
            Type::List(item) => item,
            other => other,
        };
        let is_list = matches!(field.ty, Type::List(_));
        let values = match value.get(&field.wire) {
            None | Some(Value::Null) => continue,
            Some(Value::Array(items)) if is_list => items.as_slice(),
            Some(one) => std::slice::from_ref(one),
        };
        let is_enumeration = model
            .definition(item)
            .is_some_and(|def| matches!(def.shape, Shape::Enumeration(_)));
        let (content_type, file_name) = match item {
            Type::Scalar(Scalar::Binary) => (Some("application/octet-stream"), Some("file")),
            Type::Scalar(scalar) if *scalar != Scalar::Json => (None, None),
            _ if is_enumeration => (None, None),
            _ => (Some("application/json"), None),
        };
        for value in values {
            let text = match value {
                Value::String(text) if content_type != Some("application/json") => text.clone(),
                other => other.to_string(),
            };
            let option = |value: Option<&str>| {
                value.map_or(quote! { None }, |value| quote! { Some(#value) })
            };
            let (name, content_type, file_name) =
                (&field.wire, option(content_type), option(file_name));
            parts.push(quote! {
                Part { name: #name, content_type: #content_type, file_name: #file_name, text: #text }
            });
        }
    }
    if object.rest.is_some() {
        parts.extend(entries(value, |name| !object.has(name)));
    }
    parts
}
