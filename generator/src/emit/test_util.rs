//! `src/test_util/` as far as it depends on the document, and `tests/test_util/`: the examples of
//! types, and what the fake of the API answers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Context;
use super::expressions::raw;
use super::file::{copied, header, literal, name};
use super::operations::coding;
use super::ty::Imports;
use crate::api::calls::{Json, SampleBody, SampleCall};
use crate::api::{Api, ExamplePart, FullPaths, Operation, Paths as _, TypeExample};

const EMITTER: &str = "generator/src/emit/test_util.rs";

/// What compares, in real Rust.
const HARNESS: &str = include_str!("../../runtime/harness/test_util.rs");

/// Emits the two tables, and the test that goes through them.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) {
    let api = context.api;
    files.insert("src/test_util/types.rs".to_owned(), types(context));
    let operations = operations(context);
    files.insert("src/test_util/operations.rs".to_owned(), operations);
    if !api.operations.is_empty() {
        files.insert("tests/test_util/mod.rs".to_owned(), test(context));
        let harness = copied("test_util.rs", HARNESS);
        files.insert("tests/harness/test_util.rs".to_owned(), harness);
    }
}

/// The files of examples that a table refers to.
#[derive(Default)]
struct Files(BTreeSet<String>);

impl Files {
    /// A value within an example.
    fn shown(&mut self, file: &str, example: &str, pointer: &str) -> String {
        let variable = variable(file);
        let part = format!(
            "Part::Shown(&{variable}, {}, {})",
            literal(example),
            literal(pointer)
        );
        self.0.insert(file.to_owned());
        part
    }

    fn part(&mut self, part: &ExamplePart) -> String {
        match part {
            ExamplePart::Shown {
                file,
                name,
                pointer,
            } => self.shown(file, name, pointer),
            ExamplePart::Made(value) => format!("Part::Made({})", raw(value)),
        }
    }

    /// JSON of an operation's own file.
    fn json(&mut self, file: &str, json: &Json) -> String {
        match json {
            Json::Example(name, _) => self.shown(file, name, ""),
            Json::Made(value) => format!("Part::Made({})", raw(value)),
        }
    }

    /// The variables that hold them.
    fn declarations(&self) -> String {
        let mut text = String::new();
        for file in &self.0 {
            let _ = writeln!(
                text,
                "static {}: Examples = Examples::of(include_str!(\"examples/{file}.json\"));",
                variable(file)
            );
        }
        text
    }

    /// What is imported for all this.
    fn imports(&self, others: &[&'static str]) -> Vec<&'static str> {
        let mut names: Vec<&'static str> = others.to_vec();
        if !self.0.is_empty() {
            names.insert(0, "Examples");
        }
        names
    }
}

fn variable(file: &str) -> String {
    name(file).to_uppercase()
}

/// The examples of types.
fn types(context: Context<'_>) -> String {
    let mut files = Files::default();
    let mut imports = Imports::by_module();
    let mut table = String::new();
    for example in &context.api.type_examples {
        let TypeExample { ty, parts } = example;
        let ty = imports.spell(ty);
        let _ = write!(table, "\nexample!({ty}, &[\n");
        for part in parts {
            let _ = writeln!(table, "    {},", files.part(part));
        }
        table.push_str("]);\n");
    }
    let mut text = header(context, EMITTER);
    text.push_str("//! The examples of all types, from the examples of the document. What the first part of one lacks\n//! comes from the others.\n");
    if table.is_empty() {
        return text;
    }
    let names = files.imports(&["Part", "example"]);
    text.push('\n');
    for line in imports.lines(&[("super::examples", &names)]) {
        let _ = writeln!(text, "{line}");
    }
    let declarations = files.declarations();
    if !declarations.is_empty() {
        let _ = write!(text, "\n{declarations}");
    }
    text.push_str(&table);
    text
}

/// What the fake of the API answers.
fn operations(context: Context<'_>) -> String {
    let api = context.api;
    let mut files = Files::default();
    let mut imports = Imports::by_module();
    let mut table = String::new();
    for (operation, call) in api.operations.iter().zip(&api.calls) {
        table.push_str(&route(api, operation, call, &mut files, &mut imports));
    }
    let mut text = header(context, EMITTER);
    text.push_str(
        "//! What the fake of the API answers to each operation, as the document shows it.\n\n",
    );
    if table.is_empty() {
        text.push_str("use super::operation::operations;\n\noperations! {}\n");
        return text;
    }
    let parts: &[&'static str] = if table.contains("Part::") {
        &["Part"]
    } else {
        &[]
    };
    let names = files.imports(parts);
    imports.root("operations");
    for line in imports.lines(&[
        ("super::examples", &names),
        ("super::operation", &["Body", "Route", "operations"]),
    ]) {
        let _ = writeln!(text, "{line}");
    }
    let declarations = files.declarations();
    if !declarations.is_empty() {
        let _ = write!(text, "\n{declarations}");
    }
    let _ = write!(text, "\noperations! {{\n{table}}}\n");
    text
}

/// An entry of the table of operations.
fn route(
    api: &Api,
    operation: &Operation,
    call: &SampleCall,
    files: &mut Files,
    imports: &mut Imports,
) -> String {
    let service = &api.service_of(operation).method;
    let content = coding(&operation.answer);
    let output = imports.spell_rust(&operation.answer.given());
    let body = match &call.answer.body {
        SampleBody::Empty | SampleBody::Form(_) | SampleBody::UrlForm(_) => {
            "Body::Empty".to_owned()
        }
        SampleBody::Text(content_type, text) => {
            format!("Body::Text({}, {})", literal(content_type), literal(text))
        }
        SampleBody::Json(json) | SampleBody::Patch(json) => {
            let first = files.json(service, json);
            match (operation.answer.page(), &call.answer.last_page) {
                (None, _) => format!("Body::Json({first})"),
                (Some(_), None) => format!("Body::Pages(&[{first}])"),
                (Some(_), Some(last)) => {
                    let last = files.json(service, last);
                    format!("Body::Pages(&[\n            {first},\n            {last},\n        ])")
                }
            }
        }
    };
    format!(
        "    operations::{}::{} => {content}({output}), Route {{\n        \
         method: {},\n        path: {},\n        status: {},\n        body: {body},\n    }};\n",
        name(service),
        name(&operation.builder),
        literal(&operation.method),
        literal(&operation.path),
        call.answer.status,
    )
}

/// `tests/test_util/mod.rs`, a module of the test that makes the calls: it makes them, too.
fn test(context: Context<'_>) -> String {
    let mut text = header(context, EMITTER);
    text.push_str(
        "//! Checks that every type has its example, and that the fake of the API answers every operation.\n\n",
    );
    text.push_str(
        "#![allow(deprecated, reason = \"what the API deprecates is still part of it\")]\n\n",
    );
    text.push_str("#[path = \"../harness/test_util.rs\"]\nmod harness;\n\nuse crate::calls;\n\n");
    if !context.api.type_examples.is_empty() {
        text.push_str("#[test]\n#[allow(clippy::too_many_lines, reason = \"each type takes one line\")]\nfn every_type_has_an_example() {\n");
        for example in &context.api.type_examples {
            let ty = FullPaths.spell(&example.ty);
            let _ = writeln!(text, "    harness::check_example(&<{ty}>::example());");
        }
        text.push_str("}\n\n");
    }
    text.push_str("#[tokio::test]\nasync fn every_operation_is_answered() {\n    harness::check_operations(calls::OPERATIONS).await;\n}\n");
    text
}
