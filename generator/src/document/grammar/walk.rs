//! The walk that holds a document to the description of the objects.

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::vocabulary::{Field, Keys, Kind, Object, Rule};
use super::{Checked, Finding, Part, keywords, references};
use crate::diagnostics::{Severity, and_elsewhere, did_you_mean, nearest};
use crate::document::join;

/// Beyond this many errors nobody reads on.
const ENOUGH: usize = 1000;

/// Goes through a document with the description of the objects at hand.
pub(super) struct Walk<'d> {
    document: &'d Value,
    path: Vec<Step<'d>>,
    /// How long the path is to the innermost node that can be left out.
    optional: usize,
    /// Whether that is a schema.
    schema: bool,
    findings: Vec<Finding>,
    ignored: Vec<String>,
    /// Keys without a meaning, by object and key: the first of each, and how many there are.
    strangers: IndexMap<(&'static str, &'d str), (Finding, usize)>,
}

#[derive(Clone, Copy)]
enum Step<'d> {
    Key(&'d str),
    Index(usize),
}

impl<'d> Walk<'d> {
    /// All that is not as the objects are described.
    pub(super) fn over(document: &'d Value, root: &'static Object) -> Checked {
        let mut walk = Self {
            document,
            path: Vec::new(),
            optional: 0,
            schema: false,
            findings: Vec::new(),
            ignored: Vec::new(),
            strangers: IndexMap::new(),
        };
        walk.value(&Kind::Object(root), document);
        let strangers = walk.strangers.into_values().map(|(mut finding, count)| {
            finding.message.push_str(&and_elsewhere(count));
            finding
        });
        walk.findings.extend(strangers);
        Checked {
            findings: walk.findings,
            ignored: walk.ignored,
        }
    }

    fn value(&mut self, kind: &Kind, value: &'d Value) {
        if self.findings.len() >= ENOUGH {
            return;
        }
        if kind.is_schema() {
            (self.optional, self.schema) = (self.path.len(), true);
        }
        match (kind, value) {
            (Kind::Any, _)
            | (Kind::Text, Value::String(_))
            | (Kind::Flag | Kind::SchemaOrFlag(_), Value::Bool(_))
            | (Kind::Number, Value::Number(_)) => {}
            (Kind::Ignored, _) => self.ignored.push(pointer(&self.path)),
            (Kind::Choice(choices), Value::String(text)) => self.choice(choices(), text),
            (Kind::Count, Value::Number(number)) if number.is_u64() => {}
            (Kind::Choices(_), Value::Array(values)) if values.is_empty() => {
                let here = self.here();
                self.error(
                    format!("{here} lists nothing, so no value fits"),
                    "list the schemas of which one has to fit, or remove it".to_owned(),
                );
            }
            (Kind::List(items) | Kind::Choices(items), Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    self.below(Step::Index(index), |walk| walk.value(&items(), value));
                }
            }
            (Kind::Map(values), Value::Object(entries)) => {
                for (key, value) in entries {
                    self.maybe(Step::Key(key), |walk| walk.value(&values(), value));
                }
            }
            (Kind::Keyed(keys, values), Value::Object(entries)) => {
                for (key, value) in entries {
                    if key.starts_with("x-") {
                        continue;
                    }
                    self.maybe(Step::Key(key), |walk| {
                        walk.key(*keys, key);
                        walk.value(&values(), value);
                    });
                }
            }
            (Kind::Object(object), Value::Object(entries)) => self.object(object, entries),
            (Kind::Component(object, section), Value::Object(entries)) => {
                match entries.get("$ref") {
                    Some(reference) => {
                        let wrong = references::check(self.document, reference, *section);
                        if let Some((message, help)) = wrong {
                            // What leads nowhere can be read all the same.
                            let part = (!reference.is_string()).then(|| self.part());
                            self.below(Step::Key("$ref"), |walk| {
                                walk.note(Severity::Error, false, message, help, part);
                            });
                        }
                    }
                    None => self.object(object, entries),
                }
            }
            (Kind::SchemaOrFlag(object), Value::Object(entries)) => {
                if !entries.contains_key("$ref") {
                    self.object(object, entries);
                }
            }
            _ => self.wrong_kind(kind, value),
        }
    }

    fn object(&mut self, object: &'static Object, entries: &'d Map<String, Value>) {
        let known = |key: &str| object.fields().find(|field| field.name == key);
        for (key, value) in entries {
            match known(key) {
                Some(field) if field.required => {
                    self.below(Step::Key(key), |walk| walk.value(&(field.kind)(), value));
                }
                Some(field) => {
                    self.maybe(Step::Key(key), |walk| walk.value(&(field.kind)(), value))
                }
                None if key.starts_with("x-") => {}
                None => self.stranger(object, entries, key),
            }
        }
        for field in object.fields().filter(|field| field.required) {
            if !entries.contains_key(field.name) {
                self.missing(object, entries, field);
            }
        }
        for rule in object.rules {
            self.rule(object, entries, rule);
        }
    }

    fn rule(&mut self, object: &'static Object, entries: &'d Map<String, Value>, rule: &Rule) {
        let is =
            |field: &str, value: &str| entries.get(field).and_then(Value::as_str) == Some(value);
        let name = object.name;
        match rule {
            Rule::OneOf(fields) => {
                let list = fields.join("` or `");
                match fields
                    .iter()
                    .filter(|field| entries.contains_key(**field))
                    .count()
                {
                    1 => {}
                    0 => self.error(
                        format!("{name} needs `{list}`, and this has neither"),
                        format!("add `{}`", fields[0]),
                    ),
                    _ => self.error(
                        format!("{name} has either `{list}`, and this has both"),
                        "remove one of the two".to_owned(),
                    ),
                }
            }
            Rule::NotBoth(fields) => {
                if fields.iter().all(|field| entries.contains_key(*field)) {
                    let list = fields.join("` or `");
                    self.warning(
                        format!("{name} has either `{list}`, and this has both"),
                        "remove one of the two".to_owned(),
                    );
                }
            }
            Rule::Needs(field, value, needed) => {
                for needed in needed.iter().filter(|_| is(field, value)) {
                    if !entries.contains_key(*needed) {
                        self.error(
                            format!("{name} with `{field}: {value}` has no `{needed}`"),
                            format!("add `{needed}`"),
                        );
                    }
                }
            }
            Rule::Allows(field, value, other, allowed) => {
                let text = entries.get(*other).and_then(Value::as_str);
                if let Some(text) = text.filter(|_| is(field, value)) {
                    self.below(Step::Key(other), |walk| walk.choice(allowed(), text));
                }
            }
        }
    }

    fn choice(&mut self, choice: &[&'static str], text: &str) {
        if !choice.contains(&text) {
            let here = self.here();
            let all = match choice {
                [only] => format!("the only choice is `{only}`"),
                several => format!("it is one of `{}`", several.join("`, `")),
            };
            self.error(
                format!("{here} cannot be `{text}`"),
                did_you_mean(text, choice.iter().copied(), &all),
            );
        }
    }

    fn key(&mut self, keys: Keys, key: &str) {
        match keys {
            Keys::Paths if !key.starts_with('/') => self.key_error(
                format!("the path `{key}` does not begin with `/`"),
                format!("write `/{key}`"),
            ),
            Keys::Statuses if !is_status(key) => self.key_error(
                format!("`{key}` is no status code"),
                "write three digits, a range such as `4XX`, or `default`".to_owned(),
            ),
            Keys::Paths | Keys::Statuses => {}
        }
    }

    fn wrong_kind(&mut self, kind: &Kind, value: &Value) {
        let here = self.here();
        let (expected, found) = (expected(kind), found(value));
        let help = help(&here, kind, value);
        self.error(format!("{here} should be {expected}, and is {found}"), help);
    }

    fn missing(&mut self, object: &Object, entries: &Map<String, Value>, field: &Field) {
        let strangers = entries
            .keys()
            .map(String::as_str)
            .filter(|key| object.fields().all(|field| field.name != *key));
        let help = match nearest(field.name, strangers) {
            Some(near) => format!("is `{near}` meant to be `{}`?", field.name),
            None => format!("add `{}`: it is required", field.name),
        };
        self.error(
            format!("{} has no `{}`", this(object.name), field.name),
            help,
        );
    }

    fn stranger(&mut self, object: &'static Object, entries: &Map<String, Value>, key: &'d str) {
        if let Some((_, count)) = self.strangers.get_mut(&(object.name, key)) {
            *count += 1;
            return;
        }
        let absent = object
            .fields()
            .map(|field| field.name)
            .filter(|name| !entries.contains_key(*name));
        let (message, help) = match keywords::elsewhere(object.name, key) {
            Some((version, instead)) => (
                format!("`{key}` in {} is a keyword of {version}", object.name),
                instead.to_owned(),
            ),
            None => (
                format!("`{key}` means nothing in {}", object.name),
                did_you_mean(
                    key,
                    absent,
                    "it is left out of account; remove it, or let it begin with `x-`",
                ),
            ),
        };
        let finding = Finding {
            severity: Severity::Warning,
            pointer: join(&pointer(&self.path), key),
            key: true,
            message,
            help,
            part: None,
        };
        self.strangers.insert((object.name, key), (finding, 1));
    }

    fn error(&mut self, message: String, help: String) {
        let part = self.part();
        self.note(Severity::Error, false, message, help, Some(part));
    }

    fn key_error(&mut self, message: String, help: String) {
        let part = self.part();
        self.note(Severity::Error, true, message, help, Some(part));
    }

    fn warning(&mut self, message: String, help: String) {
        self.note(Severity::Warning, false, message, help, None);
    }

    fn note(
        &mut self,
        severity: Severity,
        key: bool,
        message: String,
        help: String,
        part: Option<Part>,
    ) {
        self.findings.push(Finding {
            severity,
            pointer: pointer(&self.path),
            key,
            message,
            help,
            part,
        });
    }

    /// What has to be left out if this node is wrong.
    fn part(&self) -> Part {
        Part {
            pointer: pointer(&self.path[..self.optional]),
            is_schema: self.schema,
        }
    }

    fn below(&mut self, step: Step<'d>, inner: impl FnOnce(&mut Self)) {
        let around = (self.optional, self.schema);
        self.path.push(step);
        inner(self);
        self.path.pop();
        (self.optional, self.schema) = around;
    }

    /// Goes to a node without which the one around it can be read.
    fn maybe(&mut self, step: Step<'d>, inner: impl FnOnce(&mut Self)) {
        self.below(step, |walk| {
            (walk.optional, walk.schema) = (walk.path.len(), false);
            inner(walk);
        });
    }

    /// What messages call the node.
    fn here(&self) -> String {
        match self.path.as_slice() {
            [.., Step::Key(key)] => format!("`{key}`"),
            [.., Step::Key(list), Step::Index(index)] => format!("item {} of `{list}`", index + 1),
            _ => "the document".to_owned(),
        }
    }
}

fn pointer(path: &[Step<'_>]) -> String {
    path.iter().fold(String::new(), |pointer, step| match step {
        Step::Key(key) => join(&pointer, key),
        Step::Index(index) => join(&pointer, &index.to_string()),
    })
}

/// `this operation` for `an operation`.
fn this(name: &str) -> String {
    match name.split_once(' ') {
        Some(("a" | "an", noun)) => format!("this {noun}"),
        _ => name.to_owned(),
    }
}

fn is_status(key: &str) -> bool {
    let bytes = key.as_bytes();
    key == "default"
        || bytes.len() == 3
            && matches!(bytes[0], b'1'..=b'5')
            && (&bytes[1..] == b"XX" || bytes[1..].iter().all(u8::is_ascii_digit))
}

fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Any | Kind::Ignored => "anything",
        Kind::Text | Kind::Choice(_) => "a string",
        Kind::Flag => "`true` or `false`",
        Kind::Number => "a number",
        Kind::Count => "a whole number",
        Kind::List(_) | Kind::Choices(_) => "a list",
        Kind::Map(_) | Kind::Keyed(..) => "a map",
        Kind::Object(object) | Kind::Component(object, _) => object.name,
        Kind::SchemaOrFlag(_) => "a schema, `true` or `false`",
    }
}

fn found(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => format!("`{value}`"),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a map".to_owned(),
    }
}

/// What would be right, for the mistakes that are often made.
fn help(here: &str, kind: &Kind, value: &Value) -> String {
    match (here, kind, value) {
        (_, _, Value::Null) => "give it a value, or remove it",
        ("`type`", _, Value::Array(_)) => {
            "lists of types are OpenAPI 3.1; in 3.0 write one type, and `nullable: true` for null"
        }
        ("`exclusiveMinimum`" | "`exclusiveMaximum`", _, Value::Number(_)) => {
            "a number is OpenAPI 3.1; in 3.0 it is `true` beside `minimum` or `maximum`"
        }
        ("`required`", Kind::List(_), Value::Bool(_)) => {
            "a schema lists the names of its required properties; this flag is for parameters"
        }
        ("`items`", _, Value::Array(_)) => "a list has one schema for all items; use `oneOf` in it",
        (_, Kind::Text | Kind::Choice(_), Value::Bool(_) | Value::Number(_)) => "put it in quotes",
        (_, Kind::Flag | Kind::SchemaOrFlag(_), Value::String(_)) => {
            "write `true` or `false`, without quotes"
        }
        (_, Kind::Number | Kind::Count, Value::String(_)) => "write the number without quotes",
        (_, Kind::Count, Value::Number(_)) => "it counts something: no sign, no fraction",
        (_, Kind::List(_) | Kind::Choices(_), _) => {
            "write a list: in YAML, each item begins with `- `"
        }
        (_, Kind::Map(_) | Kind::Keyed(..), Value::Array(_)) => {
            "write `name: …` for each, without `- `"
        }
        (_, Kind::Map(_) | Kind::Keyed(..), _) => "write `name: …` for each, below the key",
        _ if kind.is_schema() => "write a map, such as `{ type: string }`",
        (_, Kind::Object(object) | Kind::Component(object, _) | Kind::SchemaOrFlag(object), _) => {
            return fields(object);
        }
        (_, Kind::Text | Kind::Choice(_), _) => "write a single string",
        (_, Kind::Flag, _) => "write `true` or `false`",
        (_, Kind::Number | Kind::Count, _) => "write a number",
        (_, Kind::Any | Kind::Ignored, _) => "anything may stand here",
    }
    .to_owned()
}

/// What an object consists of; what it must have comes first.
fn fields(object: &Object) -> String {
    const LISTED: usize = 4;
    let (must, may): (Vec<_>, Vec<_>) = object.fields().partition(|field| field.required);
    let names: Vec<&str> = must.iter().chain(&may).map(|field| field.name).collect();
    let listed = names[..names.len().min(LISTED)].join("`, `");
    let more = if names.len() > LISTED {
        " and others"
    } else {
        ""
    };
    format!("{} is a map with the keys `{listed}`{more}", object.name)
}
