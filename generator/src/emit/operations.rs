//! `src/operations/`: a service per tag, a method and a builder per operation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::Context;
use super::docs::{called_like_an_operator, code, deprecated, doc, sentence};
use super::file::{RustFile, alias, indented, literal, name, one_line, value};
use super::layout::{Code, Lines};
use super::maybe::Maybe;
use super::snippets::snippet;
use super::ty::Imports;
use super::{bodies, parameters};
use crate::api::{
    Answer, Api, Body, BodyForm, Encoding, Envelope, Operation, Param, Paths as _, SampleCall,
    Service, Type,
};

const EMITTER: &str = "generator/src/emit/operations.rs";

/// More arguments than clippy likes, `self` included.
const MANY: usize = 7;

/// Emits all services.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    let mut modules = Vec::new();
    for (index, service) in context.api.services.iter().enumerate() {
        let module = service.method.clone();
        let text = self::service(context, index, service)?;
        files.insert(format!("src/operations/{module}.rs"), text);
        modules.push(module);
    }
    modules.sort();
    let mut text = super::file::header(context, EMITTER);
    text.push_str(
        "//! The operations of the API: a module per service, a builder per operation.\n\n",
    );
    for module in &modules {
        let _ = writeln!(text, "pub mod {module};");
    }
    files.insert("src/operations/mod.rs".to_owned(), text);
    Ok(())
}

fn service(context: Context<'_>, index: usize, service: &Service) -> syn::Result<String> {
    let api = context.api;
    let mut file = RustFile::default();
    let mut imports = Imports::by_module();
    imports.root("Client");
    let (name, method) = (name(&service.type_name), name(&service.method));
    let tag = code(&service.tag);
    let about = match &service.description {
        Some(description) => sentence(description),
        None => format!("The operations with the tag {tag}."),
    };
    let own = format!("[`Client::{method}`] gives it.");
    let docs = doc(&[about.clone(), own]);
    file.item(format!(
        "{docs}#[derive(Debug, Clone, Copy)]\npub struct {name}<'a> {{\n    client: &'a Client,\n}}\n"
    ))?;
    let tag = service.description.is_some().then(|| format!("Tag {tag}."));
    let accessor: Vec<String> = [about].into_iter().chain(tag).collect();
    let accessor = doc(&accessor);
    let mut function = format!("{accessor}pub fn {method}(&self) -> {name}<'_> {{\n");
    indented(&value(name, &["client: self".to_owned()]), &mut function);
    function.push_str("\n}");
    file.implementation("impl Client", &[function])?;
    let samples = api.operations.iter().zip(&api.calls);
    let calls: Vec<String> = samples
        .filter(|(operation, _)| operation.service == index)
        .map(|(operation, sample)| call(api, operation, sample, &mut imports))
        .collect();
    let operations: Vec<&Operation> = api.operations_of(index).collect();
    file.implementation(&format!("impl {name}<'_>"), &calls)?;
    for operation in &operations {
        builder_type(api, operation, service, &mut file, &mut imports)?;
    }
    let is_paged = |operation: &&&Operation| operation.answer.page().is_some();
    let paged = operations.iter().filter(is_paged).count();
    let has_form = operations
        .iter()
        .filter_map(|operation| operation.body.as_ref())
        .any(|body| body.form == BodyForm::Multipart);
    let mut call = vec!["Call"];
    if paged > 0 {
        call.push("paged");
    }
    if paged < operations.len() {
        call.push("sends");
    }
    let form: &[&str] = if has_form { &["Form"] } else { &[] };
    let is_styled = |param: &Param| param.encoding == Encoding::Styled;
    let has_style = operations
        .iter()
        .flat_map(|operation| &operation.params)
        .any(is_styled);
    let style: &[&str] = if has_style { &["Style"] } else { &[] };
    let lines = imports.lines(&[
        ("crate::http::call", &call),
        ("crate::http::multipart", form),
        ("crate::http::pairs", style),
    ]);
    Ok(file.finish(context, EMITTER, &code(&service.tag), &lines))
}

/// The documentation of an operation's method.
fn operation_docs(api: &Api, operation: &Operation, sample: &SampleCall) -> Vec<String> {
    let mut paragraphs = Vec::new();
    if let Some(title) = &operation.title {
        paragraphs.push(sentence(&one_line(title)));
    }
    if let Some(description) = &operation.description {
        paragraphs.push(sentence(description));
    }
    paragraphs.push(gives(&operation.answer));
    paragraphs.push(code(&format!("{} {}", operation.method, operation.path)));
    paragraphs.push(snippet(api, operation, sample));
    paragraphs
}

/// The sentence that says what a call gives.
fn gives(answer: &Answer) -> String {
    let linked = |ty: &Type| {
        let spelled = Imports::default().spell(ty);
        match ty.name() {
            Some(name) => format!("[`{spelled}`](types::{name})"),
            None => format!("`{spelled}`"),
        }
    };
    match answer {
        Answer::Empty => "Gives nothing.".to_owned(),
        Answer::Text => "Gives text.".to_owned(),
        Answer::Bytes => "Gives bytes.".to_owned(),
        Answer::Optional(content) => {
            format!("Gives {}, or nothing.", linked(&content.item))
        }
        Answer::Json(content) => match content.envelope {
            Envelope::None | Envelope::Data => format!("Gives {}.", linked(&content.item)),
            Envelope::List => format!("Gives a list of {}.", linked(&content.item)),
            Envelope::Page => format!(
                "Gives a [`Page`](crate::Page) of {}. `.items()` gives those of all pages.",
                linked(&content.item)
            ),
        },
    }
}

/// Other words under which the search of the documentation finds an operation.
fn aliases(operation: &Operation) -> String {
    let place = format!("{} {}", operation.method, operation.path);
    let title = operation.title.as_deref().map(one_line);
    let mut names: Vec<String> = Vec::new();
    // The search takes words apart at spaces, but finds an alias that has the same ones.
    let words = operation.name.trim_matches('_').replace('_', " ");
    let is_title = |title: &String| title.eq_ignore_ascii_case(&words);
    let is_new = !title.as_ref().is_some_and(is_title);
    let all = title
        .into_iter()
        .chain(is_new.then_some(words))
        .chain([place])
        .chain(operation.operation_id.clone());
    for alias in all {
        // What rustdoc refuses, or finds anyway.
        let is_fine = !alias.is_empty()
            && alias != operation.name
            && !alias.contains(|c: char| matches!(c, '"' | '\'') || c.is_whitespace() && c != ' ');
        if is_fine && !names.contains(&alias) {
            names.push(alias);
        }
    }
    names.iter().map(|name| alias(name)).collect()
}

/// The method that begins a call.
fn call(api: &Api, operation: &Operation, sample: &SampleCall, imports: &mut Imports) -> String {
    let (name, builder) = (name(&operation.name), name(&operation.builder));
    let mut arguments = vec![Code::Word("&self".to_owned())];
    let mut steps = String::new();
    for param in operation.arguments() {
        let taken = imports.spell_taken(&param.taken);
        let argument = format!("{}: {taken}", self::name(&param.name));
        arguments.push(Code::Word(argument));
        steps.push_str(&parameters::send(param, "call", imports));
    }
    let body = operation.required_body();
    if let Some(body) = body {
        let taken = imports.spell_taken(&body.taken);
        arguments.push(Code::Word(format!("body: {taken}")));
        steps.push_str(&bodies::send(api, body, "call", imports));
    }
    steps.push_str(&empty_answer(&operation.answer));
    let method_name = format!("{name}{}", imports.markers());
    if let Some(accept) = operation.accept() {
        let _ = writeln!(steps, "call.accept({});", literal(&accept));
    }
    let mut text = doc(&operation_docs(api, operation, sample));
    text.push_str(&aliases(operation));
    text.push_str(deprecated(operation.deprecated));
    if arguments.len() > MANY {
        text.push_str("#[allow(clippy::too_many_arguments)]\n");
    }
    // The code that writes a body is made where a program uses it, and not for all bodies in the
    // crate.
    if body.is_some() {
        text.push_str("#[inline]\n");
    }
    let mutable = if steps.is_empty() { "" } else { "mut " };
    let (method, path) = (literal(&operation.method), literal(&operation.path));
    let begins = ["self.client".to_owned(), method, path].map(Code::Word);
    let mut lines = Lines::of_function();
    lines.head(&method_name, arguments, builder);
    lines.line(1, &format!("let {mutable}call = "));
    // As it is with the head of a function.
    let _ = lines.code(&Code::call("Call::new", begins.into()), 1);
    text.push_str(&lines.text);
    text.push_str(";\n");
    indented(&steps, &mut text);
    if !steps.is_empty() {
        text.push('\n');
    }
    indented(&value(builder, &["call".to_owned()]), &mut text);
    text.push_str("\n}");
    text
}

/// The builder: a setter for everything that is optional.
fn builder_type(
    api: &Api,
    operation: &Operation,
    service: &Service,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    let name = name(&operation.builder);
    let docs = doc(&[format!(
        "The builder of a call to [`{}::{}`], which has an example. `.await` sends it.",
        service.type_name, operation.name
    )]);
    file.item(format!(
        "{docs}#[derive(Debug)]\n\
         #[must_use = \"a call does nothing before it is awaited or sent\"]\n\
         pub struct {name} {{\n    call: Call,\n}}\n"
    ))?;
    let mut setters = Vec::new();
    for param in operation.setters() {
        let taken = imports.spell_taken(&param.taken);
        let steps = parameters::send(param, "self.call", imports);
        let mut paragraphs = vec![match &param.description {
            Some(description) => sentence(description),
            None => format!("Sets {}.", code(&param.wire)),
        }];
        if param.description.is_some() {
            paragraphs.push(format!("Parameter {}.", code(&param.wire)));
        }
        let attributes = deprecated(param.deprecated);
        let name = self::name(&param.name);
        let markers = imports.markers();
        setters.push(setter(
            &paragraphs,
            attributes,
            (name, &markers),
            &taken,
            &steps,
        ));
        setters.extend(param.maybe.as_ref().map(|maybe| {
            let maybe = Maybe {
                function: maybe,
                setter: &param.name,
                argument: (&param.name, &param.taken),
                what: &code(&param.wire),
                is_deprecated: param.deprecated,
                must_use: false,
            };
            maybe.emit(imports)
        }));
    }
    if let Some(body) = operation.optional_body() {
        let taken = imports.spell_taken(&body.taken);
        let steps = bodies::send(api, body, "self.call", imports);
        let paragraph = match &body.description {
            Some(description) => sentence(description),
            None => "Sets the request body.".to_owned(),
        };
        let markers = imports.markers();
        let name = (Body::SETTER, markers.as_str());
        setters.push(setter(&[paragraph], "#[inline]\n", name, &taken, &steps));
        let maybe = Maybe {
            function: Body::MAYBE,
            setter: Body::SETTER,
            argument: ("body", &body.taken),
            what: "the request body",
            is_deprecated: false,
            must_use: false,
        };
        setters.push(maybe.emit(imports));
    }
    if !setters.is_empty() {
        file.implementation(&format!("impl {name}"), &setters)?;
    }
    if let Some(item) = operation.answer.page() {
        let item = imports.spell(item);
        file.text(format!("paged!({name} => {item});"));
        return Ok(());
    }
    let output = imports.spell_rust(&operation.answer.given());
    let decode = coding(&operation.answer);
    file.text(format!("sends!({name} => {output}, {decode});"));
    Ok(())
}

/// The function of the support code that reads an answer, and the one that writes it for tests.
pub(super) fn coding(answer: &Answer) -> &'static str {
    match answer {
        Answer::Empty => "empty",
        Answer::Text => "text",
        Answer::Bytes => "bytes",
        Answer::Json(content) | Answer::Optional(content) => match content.envelope {
            Envelope::Data => "data",
            Envelope::List => "list",
            Envelope::None | Envelope::Page => "json",
        },
    }
}

/// The statement that says what an empty body is read as, if it may be empty.
fn empty_answer(answer: &Answer) -> String {
    let json = match answer {
        Answer::Optional(content) => content.nothing(),
        Answer::Json(_) | Answer::Empty | Answer::Text | Answer::Bytes => return String::new(),
    };
    format!("call.empty_answer({});\n", literal(json))
}

/// A setter of a builder, of the same name as what it takes, with its type parameters.
fn setter(
    docs: &[String],
    attributes: &str,
    (name, markers): (&str, &str),
    taken: &str,
    steps: &str,
) -> String {
    let mut text = doc(docs);
    let mut lines = Lines::of_function();
    let argument = Code::Word(format!("{name}: {taken}"));
    lines.head(
        &format!("{name}{markers}"),
        vec![Code::Word("mut self".to_owned()), argument],
        "Self",
    );
    text.push_str(called_like_an_operator(name));
    text.push_str(attributes);
    text.push_str(&lines.text);
    text.push('\n');
    indented(steps, &mut text);
    text.push_str("\n    self\n}");
    text
}
