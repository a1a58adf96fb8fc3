//! The example in the documentation of an operation: a call as a program would write it.

use super::expressions::expression;
use super::file::{INDENT, name};
use super::layout::{Code, Lines};
use crate::api::calls::{Decoded, Expression, Handed, SampleCall};
use crate::api::{Answer, Api, FullPaths, Named, Operation, Paths};

/// How many setters an example calls at most: it shows how, not everything that there is.
const MOST_SETTERS: usize = 3;

/// What stands in front of a line of documentation.
const MARK: &str = "/// ";

/// The example, in a block of code.
pub(super) fn snippet(api: &Api, operation: &Operation, call: &SampleCall) -> String {
    let mut paths = ByModule::default();
    let mut lines = Lines::of_documentation(INDENT.len() + MARK.len());
    if let Some(decoded) = &call.decoded {
        body(operation, call, decoded, &mut lines, &mut paths);
    }
    let mut calls = chain(api, operation, call, &mut paths);
    if operation.answer.page().is_some() {
        calls.push(Code::Word(".items()".to_owned()));
        lines.line(0, "let mut items = dixa");
        lines.links(&calls);
        lines.line(0, "while let Some(item) = items.next().await {");
        lines.line(1, "println!(\"{:?}\", item?);");
        lines.line(0, "}");
    } else {
        calls.push(Code::Word(".await?".to_owned()));
        let is_empty = operation.answer == Answer::Empty;
        lines.line(
            0,
            if is_empty {
                "dixa"
            } else {
                "let answer = dixa"
            },
        );
        lines.links(&calls);
    }
    let import = if paths.types {
        "use dixa::types;\n\n"
    } else {
        ""
    };
    format!(
        "```no_run\n{import}\
         # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {{\n\
         {}\n# Ok(())\n# }}\n```",
        lines.text
    )
}

/// The statement that makes the body.
fn body(
    operation: &Operation,
    call: &SampleCall,
    decoded: &Decoded,
    lines: &mut Lines,
    paths: &mut ByModule,
) {
    if let Some(written) = &call.written {
        lines.line(0, "let body = ");
        lines.expression(&expression(written, paths));
        return;
    }
    // What cannot be written in Rust is read from JSON.
    let ty = operation.body.as_ref().map(|body| body.content.value());
    let ty = ty.map_or_else(|| "_".to_owned(), |ty| paths.spell(&ty));
    let value = match handed(call) {
        Some(Handed::Data | Handed::List) => &decoded.json.value()["data"],
        Some(Handed::Whole | Handed::Reference) | None => decoded.json.value(),
    };
    let json = Expression::Json(value.clone());
    lines.line(0, &format!("let body: {ty} = "));
    let json = vec![expression(&json, paths)];
    lines.expression(&Code::List(
        "dixa::serde_json::from_value(".to_owned(),
        json,
        ")?",
    ));
}

/// How the body is handed over, if there is one.
fn handed(call: &SampleCall) -> Option<Handed> {
    let setters = call.setters.iter().map(|(_, value)| value);
    call.arguments
        .iter()
        .chain(setters)
        .find_map(|value| match value {
            Expression::Body(handed) => Some(*handed),
            Expression::Literal(_)
            | Expression::Text(_)
            | Expression::Parsed(_)
            | Expression::Variant(..)
            | Expression::Decoded(..)
            | Expression::List(_)
            | Expression::Owned(_)
            | Expression::Other(..)
            | Expression::Holding(..)
            | Expression::New(_)
            | Expression::Vec(..)
            | Expression::Map(_)
            | Expression::Optional(_)
            | Expression::Boxed(_)
            | Expression::Json(_)
            | Expression::Bytes(_) => None,
        })
}

/// The call, behind the client.
fn chain(api: &Api, operation: &Operation, call: &SampleCall, paths: &mut ByModule) -> Vec<Code> {
    let mut value = |value: &Expression| {
        if let Expression::Body(handed) = value {
            let is_reference = matches!(handed, Handed::Reference);
            Code::Word(if is_reference { "&body" } else { "body" }.to_owned())
        } else if let Expression::Decoded(ty, json) = value {
            let function = format!("dixa::serde_json::from_value::<{}>(", paths.spell(ty));
            let json = expression(&Expression::Json(json.clone()), paths);
            Code::List(function, vec![json], ")?")
        } else {
            expression(value, paths)
        }
    };
    let service = name(&api.service_of(operation).method);
    let arguments = call.arguments.iter().map(&mut value).collect();
    let mut links = vec![
        Code::call(&format!(".{service}"), Vec::new()),
        Code::call(&format!(".{}", name(&operation.name)), arguments),
    ];
    let is_shown = |setter: &str| {
        let mut params = operation.setters();
        params.any(|param| param.name == setter && param.example.is_some())
    };
    let shown = call.setters.iter().filter(|(setter, _)| is_shown(setter));
    let body = call.setters.iter().filter(|(setter, _)| setter == "body");
    for (setter, set) in shown.take(MOST_SETTERS).chain(body) {
        links.push(Code::call(&format!(".{}", name(setter)), vec![value(set)]));
    }
    links
}

/// Types by the name of their module, all else by its whole path.
#[derive(Debug, Default)]
struct ByModule {
    /// Whether there are types.
    types: bool,
}

impl Paths for ByModule {
    fn name(&mut self, named: Named<'_>) -> String {
        match named {
            Named::Type(name) => {
                self.types = true;
                format!("types::{name}")
            }
            Named::Uuid => "dixa::Uuid".to_owned(),
            Named::Json => "dixa::serde_json::Value".to_owned(),
            Named::Map | Named::Support(_) => FullPaths.name(named),
        }
    }
}
