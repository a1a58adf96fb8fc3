//! `tests/calls/`, `tests/operations.rs`, `examples/call_all.rs`: a call of each operation, with
//! what it must send and what it must give.

mod decoded;
mod imports;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Context;
use super::docs::code;
use super::examples::FOLDER;
use super::expressions::{expression, raw};
use super::file::{RustFile, copied, format as formatted, header, literal, name};
use super::layout::{Code, Lines};
use crate::api::calls::{
    Expression, Gives, Json, SampleAnswer, SampleBody, SampleCall, SamplePart, SampleRequest,
};
use crate::api::{Api, FullPaths, Operation, Service};
use decoded::decoded;
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
    text.push_str("//! One call of each operation, with the request that it must send and the result that it must return.\n\n");
    text.push_str(
        "#![allow(deprecated, reason = \"what the API deprecates is still part of it\")]\n",
    );
    text.push_str(
        "#![allow(dead_code, reason = \"the test and the example each use only a part\")]\n",
    );
    text.push_str("#![allow(clippy::unreadable_literal, reason = \"numbers are written as in the document\")]\n\n");
    for module in modules {
        let _ = writeln!(text, "pub mod {module};");
    }
    text.push_str("\n#[path = \"../harness/calls.rs\"]\nmod harness;\n\npub use harness::*;\n\n");
    text.push_str(&authorization(context.api));
    text.push_str("/// All calls, by service.\npub const OPERATIONS: &[&[Operation]] = &[\n");
    for module in modules {
        let _ = writeln!(text, "    {module}::OPERATIONS,");
    }
    text.push_str("];\n");
    text
}

/// What authorizes the calls, and how a client gets it.
fn authorization(api: &Api) -> String {
    let authorization = &api.authorization;
    let mut text =
        "/// Where the token stands, and whatever else authorizes a call.\npub const CREDENTIALS: &[Place] = &["
            .to_owned();
    let places: Vec<String> = authorization.places().map(super::root::place).collect();
    match places.as_slice() {
        [only] => text.push_str(only),
        all => all.iter().for_each(|place| {
            let _ = write!(text, "\n    {place},");
        }),
    }
    text.push_str(if places.len() == 1 {
        "];\n\n"
    } else {
        "\n];\n\n"
    });
    text.push_str(
        "/// Gives a client all that authorizes its calls: the same text for the token and for keys.\n\
         pub fn authorized(builder: dixa::ClientBuilder, token: &str) -> dixa::ClientBuilder {\n    builder.token(token)",
    );
    for key in &authorization.keys {
        let _ = write!(text, ".key({}, token)", literal(&key.name));
    }
    text.push_str("\n}\n\n");
    text
}

/// `tests/operations.rs`.
fn test(context: Context<'_>, modules: &[String]) -> String {
    let mut text = header(context, EMITTER);
    text.push_str(
        "//! Checks that every operation sends what the document says and returns what the server responds.\n\n",
    );
    text.push_str(
        "mod calls;\n#[path = \"harness/operations.rs\"]\nmod harness;\n\
         #[cfg(feature = \"test-util\")]\nmod test_util;\n",
    );
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
    let imports = Imports::of(calls.iter().map(|(_, call)| *call));
    let mut file = RustFile::default();
    if imports.examples {
        let path = literal(&format!("../../{FOLDER}/{}.json", service.method));
        file.item(format!("const EXAMPLES: &str = include_str!({path});"))?;
    }
    let mut lines = Lines::default();
    lines.line(0, "/// The calls of this service.");
    lines.line(0, "pub const OPERATIONS: &[Operation] = &[");
    for (operation, call) in &calls {
        let start = lines.text.len();
        if entry(api, operation, call, &mut lines).is_none() {
            let entry = lines.text.split_off(start);
            lines.text.push_str(&formatted_entry(&entry)?);
        }
    }
    lines.line(0, "];");
    file.text(lines.text);
    if imports.example {
        file.text(EXAMPLE.to_owned());
    }
    let docs = format!(
        "Calls of the operations with the tag {}.",
        code(&service.tag)
    );
    Ok(file.finish(context, EMITTER, &docs, &imports.lines()))
}

/// The function that decodes an example.
const EXAMPLE: &str = "\
fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
";

/// A call of an operation. None if the formatter has to lay it out; it is whole all the same.
fn entry(api: &Api, operation: &Operation, call: &SampleCall, lines: &mut Lines) -> Option<()> {
    let (method, template) = (literal(&operation.method), literal(&operation.path));
    lines.line(1, "Operation {");
    lines.line(2, &format!("method: {method},"));
    lines.line(2, &format!("path: {template},"));
    let request = request(&call.request, lines);
    let answer = answer(&call.answer, lines);
    lines.line(2, "call: |client| Box::pin(async move {");
    let decoded = call
        .decoded
        .as_ref()
        .map_or(Some(()), |decoded| self::decoded(decoded, lines));
    let service = name(&api.service_of(operation).method);
    let written = |value: &Expression| expression(value, &mut FullPaths);
    let arguments = call.arguments.iter().map(written).collect();
    let mut chained = vec![
        Code::call(&format!(".{service}"), Vec::new()),
        Code::call(&format!(".{}", name(&operation.name)), arguments),
    ];
    chained.extend(
        call.setters
            .iter()
            .map(|(setter, value)| Code::call(&format!(".{}", name(setter)), vec![written(value)])),
    );
    lines.line(3, "let call = client");
    let chain = lines.chain(&chained, ";");
    lines.line(3, "written(call.send().await?)");
    lines.line(2, "}),");
    lines.line(1, "},");
    request.and(answer).and(decoded).and(chain)
}

/// An entry of the table as the formatter lays it out, behind a line break as the others.
fn formatted_entry(entry: &str) -> syn::Result<String> {
    let table = formatted(format!("const OPERATIONS: &[Operation] = &[{entry}];").parse()?)?;
    let entry = table.find('\n').zip(table.rfind("\n];"));
    Ok(entry.map_or_else(String::new, |(start, end)| table[start..end].to_owned()))
}

fn request(request: &SampleRequest, lines: &mut Lines) -> Option<()> {
    lines.line(2, "request: Request {");
    lines.line(3, &format!("path: {},", literal(&request.path)));
    let query = field(lines, "query", &pairs(&request.query), false);
    let headers = field(lines, "headers", &pairs(&request.headers), false);
    let body = body(lines, &request.body, true);
    lines.line(2, "},");
    query.and(headers).and(body)
}

fn answer(answer: &SampleAnswer, lines: &mut Lines) -> Option<()> {
    lines.line(2, "answer: Answer {");
    lines.line(3, &format!("status: {},", answer.status));
    let body = body(lines, &answer.body, false);
    let gives = match answer.gives {
        Gives::Nothing => "Nothing",
        Gives::Data => "Data",
        Gives::List => "List",
        Gives::Whole => "Whole",
        Gives::Bytes => "Bytes",
    };
    lines.line(3, &format!("gives: Gives::{gives},"));
    lines.line(2, "},");
    body
}

/// A field, in lines of its own. The comma behind the last one takes no room.
fn field(lines: &mut Lines, name: &str, value: &Code, is_last: bool) -> Option<()> {
    lines.line(3, &format!("{name}: "));
    let laid_out = lines.code(value, usize::from(!is_last));
    lines.text.push(',');
    laid_out
}

fn pairs(pairs: &[(String, String)]) -> Code {
    let pairs = pairs.iter().map(|(name, value)| {
        let words = [name, value].map(|text| Code::Word(literal(text)));
        Code::List("(".to_owned(), words.into(), ")")
    });
    Code::List("&[".to_owned(), pairs.collect(), "]")
}

/// The field of a body.
fn body(lines: &mut Lines, body: &SampleBody, is_last: bool) -> Option<()> {
    let word = |text: &str| Code::Word(literal(text));
    let value = match body {
        SampleBody::Empty => Code::Word("Body::Empty".to_owned()),
        SampleBody::Json(json) => Code::call("Body::Json", vec![reference(json)]),
        SampleBody::Patch(json) => Code::call("Body::Patch", vec![reference(json)]),
        SampleBody::Text(content_type, text) => {
            Code::call("Body::Text", vec![word(content_type), word(text)])
        }
        SampleBody::Form(parts) => {
            let parts = parts.iter().map(part).collect();
            Code::call("Body::Form", vec![Code::List("&[".to_owned(), parts, "]")])
        }
        SampleBody::UrlForm(pairs) => Code::call("Body::UrlForm", vec![self::pairs(pairs)]),
    };
    let laid_out = field(lines, "body", &value, is_last);
    // The formatter has a rule of its own for the parts.
    laid_out.filter(|()| !matches!(body, SampleBody::Form(parts) if !parts.is_empty()))
}

fn part(part: &SamplePart) -> Code {
    let option = |value: Option<&str>| match value {
        Some(value) => format!("Some({})", literal(value)),
        None => "None".to_owned(),
    };
    Code::Word(format!(
        "Part {{ name: {}, content_type: {}, file_name: {}, text: {} }}",
        literal(&part.name),
        option(part.content_type),
        option(part.file_name),
        literal(&part.text)
    ))
}

/// JSON as the table refers to it.
fn reference(json: &Json) -> Code {
    match json {
        Json::Example(name, _) => Code::call(
            "Json::Example",
            vec![Code::Word("EXAMPLES".to_owned()), Code::Word(literal(name))],
        ),
        Json::Made(value) => Code::call("Json::Made", vec![Code::Word(raw(value))]),
    }
}
