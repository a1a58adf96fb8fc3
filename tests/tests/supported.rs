//! `docs/supported.md` is true: each row of its tables is tried on a small document.

use std::fmt::Write as _;

use anyhow::{Context as _, bail, ensure};
use dixa_codegen::diagnostics::Diagnostics;
use dixa_codegen::{Input, Output, Source};
use dixa_tests::root;

/// What a row says.
#[derive(Debug)]
struct Row {
    section: Section,
    /// What stands in the document.
    fragment: String,
    becomes: Becomes,
    /// What the generator says of it, if it says anything.
    said: Option<String>,
}

/// What becomes of a fragment.
#[derive(Debug)]
enum Becomes {
    /// A line of `api.txt` has this in it.
    Line(String),
    /// The operation around it is not in the crate.
    LeftOut,
    /// There is no crate.
    Refused,
}

/// The sections of the page, each with the place of its fragments in a document.
#[derive(Debug, Clone, Copy)]
enum Section {
    Document,
    Paths,
    Operations,
    Parameters,
    Requests,
    Responses,
    Schemas,
    Security,
}

impl Section {
    fn of_heading(heading: &str) -> anyhow::Result<Self> {
        Ok(match heading {
            "The document" => Self::Document,
            "Paths" => Self::Paths,
            "Operations" => Self::Operations,
            "Parameters" => Self::Parameters,
            "Request bodies" => Self::Requests,
            "Responses" => Self::Responses,
            "Schemas" => Self::Schemas,
            "Security schemes" => Self::Security,
            _ => bail!("no document is known for the section `{heading}`"),
        })
    }

    /// A document with a fragment in the place that the section is about.
    fn document(self, fragment: &str) -> String {
        const DONE: &str = "responses: {'204': {description: Done.}}";
        let operation = |path: &str, method: &str, more: &str| {
            format!("paths: {{{path}: {{{method}: {{tags: [It], {more}}}}}}}")
        };
        let rest = match self {
            Self::Document => fragment.to_owned(),
            Self::Paths => format!("paths: {{{fragment}}}"),
            Self::Operations => operation("/v1/it", "get", &format!("{fragment}, {DONE}")),
            Self::Parameters => {
                let in_path = fragment.contains("in: path");
                let path = if in_path { "'/v1/it/{it}'" } else { "/v1/it" };
                operation(path, "get", &format!("parameters: [{fragment}], {DONE}"))
            }
            Self::Requests => operation(
                "/v1/it",
                "post",
                &format!("requestBody: {fragment}, {DONE}"),
            ),
            Self::Responses => operation("/v1/it", "get", &format!("responses: {fragment}")),
            Self::Schemas => schemas(fragment),
            Self::Security => format!("components: {{securitySchemes: {{It: {fragment}}}}}"),
        };
        let usual = [
            ("openapi", "3.0.3".to_owned()),
            ("info", "{title: Sample, version: v1}".to_owned()),
            ("servers", "[{url: 'https://dev.dixa.io'}]".to_owned()),
            (
                "paths",
                operation("/v1/it", "get", DONE)["paths: ".len()..].to_owned(),
            ),
        ];
        let own = keys(&rest);
        let usual = usual.iter().filter(|(key, _)| !own.contains(key));
        let mut text = String::new();
        for (key, value) in usual {
            text.extend([key, ": ", value, ",\n "]);
        }
        format!("{{{text}{rest}}}\n")
    }
}

/// A document with a component schema, and what the rows refer to.
fn schemas(it: &str) -> String {
    let refer = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    let properties = ["It", "Text", "Cat", "Dog"].map(|name| {
        let key = name.to_lowercase();
        format!("{key}: {}", refer(name))
    });
    let whole = format!(
        "{{type: object, properties: {{{}}}}}",
        properties.join(", ")
    );
    let animal = |own: &str| {
        format!("{{type: object, required: [kind], properties: {{kind: {{type: string}}, {own}}}}}")
    };
    format!(
        "paths: {{/v1/it: {{get: {{tags: [It], responses: {{'200': {{description: It., content: \
         {{application/json: {{schema: {whole}}}}}}}}}}}}}}},\n \
         components: {{schemas: {{Text: {{type: string}}, Cat: {}, Dog: {},\n It: {it}}}}}",
        animal("lives: {type: integer}"),
        animal("tail: {type: number}"),
    )
}

/// The keys of a map whose braces are left out.
fn keys(map: &str) -> Vec<&str> {
    let (mut depth, mut start) = (0_usize, 0);
    let mut keys = Vec::new();
    for (at, sign) in map.char_indices() {
        match sign {
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            ':' if depth == 0 => keys.push(map[start..at].trim()),
            ',' if depth == 0 => start = at + 1,
            _ => {}
        }
    }
    keys
}

#[test]
fn every_row_is_true() -> anyhow::Result<()> {
    let page = std::fs::read_to_string(root().join("docs/supported.md"))?;
    let rows = rows(&page)?;
    ensure!(rows.len() > 80, "hardly a page: {} rows", rows.len());
    let mut wrong = String::new();
    for row in &rows {
        if let Err(error) = holds(row) {
            writeln!(wrong, "{}: {error:#}\n", row.fragment)?;
        }
    }
    ensure!(wrong.is_empty(), "{wrong}");
    Ok(())
}

/// The rows of all tables.
fn rows(page: &str) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    let mut section = None;
    for line in page.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            section = Some(heading);
        }
        let Some(cells) = line
            .strip_prefix("| ")
            .and_then(|line| line.strip_suffix(" |"))
        else {
            continue;
        };
        let cells: Vec<&str> = cells.split(" | ").map(str::trim).collect();
        let [fragment, becomes, said] = cells[..] else {
            bail!("a row has three cells: {line}");
        };
        let Some(fragment) = code(fragment) else {
            continue;
        };
        let becomes = match (becomes, code(becomes)) {
            ("refused", _) => Becomes::Refused,
            ("left out", _) => Becomes::LeftOut,
            (_, Some(text)) => Becomes::Line(text),
            (_, None) => bail!("what becomes of it? {line}"),
        };
        rows.push(Row {
            section: Section::of_heading(section.context("a table before all headings")?)?,
            fragment,
            becomes,
            said: (!said.is_empty()).then(|| said.replace('\\', "")),
        });
    }
    Ok(rows)
}

/// What stands between backticks, if nothing stands around them.
fn code(cell: &str) -> Option<String> {
    let text = cell.strip_prefix('`')?.strip_suffix('`')?;
    Some(text.replace("\\|", "|"))
}

fn holds(row: &Row) -> anyhow::Result<()> {
    let text = row.section.document(&row.fragment);
    let source = Source {
        name: "openapi.yaml",
        text: &text,
    };
    let generated = dixa_codegen::generate(&Input::from(source));
    match (&row.becomes, generated) {
        (Becomes::Refused, Err(found)) => is_said(row, &found),
        (Becomes::Refused, Ok(_)) => bail!("it is not refused"),
        (_, Err(found)) => bail!("it is refused:\n{found}"),
        (becomes, Ok(output)) => {
            is_said(row, &Diagnostics(output.warnings.clone()))?;
            let api = api(&output)?;
            let is_there = |text: &str| api.iter().any(|line| line.contains(text));
            match becomes {
                Becomes::Line(text) => {
                    ensure!(is_there(text), "it becomes:\n{}", api.join("\n"));
                }
                Becomes::LeftOut | Becomes::Refused => {
                    ensure!(!is_there("= GET /"), "it is in the crate");
                }
            }
            Ok(())
        }
    }
}

/// All that is said is one thing, and the row has it.
fn is_said(row: &Row, found: &Diagnostics) -> anyhow::Result<()> {
    match (&row.said, found.0.as_slice()) {
        (None, []) => Ok(()),
        (Some(said), [one]) if one.message.contains(said) => Ok(()),
        (_, _) => bail!("what is said is:\n{found}"),
    }
}

/// The lines of `api.txt` that are no comments.
fn api(output: &Output) -> anyhow::Result<Vec<&str>> {
    let text = output.files.get("api.txt").context("no api.txt")?;
    Ok(text.lines().filter(|line| !line.starts_with('#')).collect())
}
