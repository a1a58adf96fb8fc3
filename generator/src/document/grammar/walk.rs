//! The walk that holds a document to the description of the objects.

use openapiv3::PathItem;
use serde_json::{Map, Value};

use super::keywords::Elsewhere;
use super::vocabulary::Described as _;
use super::vocabulary::{Field, Keys, Kind, Object, Rule, Section};
use super::{Checked, references};
use crate::diagnostics::{Severity, Topic, and_elsewhere, did_you_mean, nearest};
use crate::document::finding::{At, Finding, Instead, Part};
use crate::document::join;
use crate::document::pointer::push;
use crate::maps::IndexMap;

/// What a document can be read without.
const IGNORED: Severity = Severity::Warning(Topic::Ignored);

/// Beyond this many errors nobody reads on.
const ENOUGH: usize = 1000;

/// Goes through a document with the description of the objects at hand.
pub(super) struct Walk<'d> {
    document: &'d Value,
    path: Vec<Step<'d>>,
    /// How long the path is to the innermost node that can be left out.
    optional: usize,
    /// What would take its place.
    instead: Instead,
    findings: Vec<Finding>,
    ignored: Vec<String>,
    examples: Vec<String>,
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
            instead: Instead::Nothing,
            findings: Vec::new(),
            ignored: Vec::new(),
            examples: Vec::new(),
            strangers: IndexMap::default(),
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
            examples: walk.examples,
        }
    }

    fn value(&mut self, kind: &Kind, value: &'d Value) {
        if self.findings.len() >= ENOUGH {
            return;
        }
        if kind.is_schema() {
            (self.optional, self.instead) = (self.path.len(), Instead::AnySchema);
        }
        let (list, map) = (value.as_array(), value.as_object());
        let fits = match kind {
            Kind::Any => true,
            Kind::Example => {
                if value.is_object() || value.is_array() {
                    self.examples.push(pointer(&self.path));
                }
                true
            }
            Kind::Ignored => {
                self.ignored.push(pointer(&self.path));
                true
            }
            Kind::Text => value.is_string(),
            Kind::Flag => value.is_boolean(),
            Kind::Number => value.is_number(),
            Kind::Count => value.is_u64(),
            Kind::Choice(choices) => {
                let text = value.as_str();
                text.map(|text| self.choice(choices(), text)).is_some()
            }
            Kind::List(items) => list.map(|list| self.list(*items, list)).is_some(),
            Kind::Choices(items) => list.map(|list| self.choices(*items, list)).is_some(),
            Kind::Map(values) => map.map(|map| self.map(*values, map)).is_some(),
            Kind::Keyed(keys, values) => map.map(|map| self.keyed(*keys, *values, map)).is_some(),
            Kind::Callback => map.map(|map| self.callback(map)).is_some(),
            Kind::Object(object) => map.map(|map| self.object(object, map)).is_some(),
            Kind::Component(object, section) => map
                .map(|map| self.component(object, *section, map))
                .is_some(),
            Kind::SchemaOrFlag(object) => {
                let schema = map.map(|map| self.component(object, Section::Schemas, map));
                schema.is_some() || value.is_boolean()
            }
        };
        if !fits {
            self.wrong_kind(kind, value);
        }
    }

    fn list(&mut self, items: fn() -> Kind, values: &'d [Value]) {
        for (index, value) in values.iter().enumerate() {
            self.below(Step::Index(index), |walk| walk.value(&items(), value));
        }
    }

    fn choices(&mut self, items: fn() -> Kind, values: &'d [Value]) {
        if values.is_empty() {
            let here = self.here();
            self.error(
                format!("{here} is an empty list, so no value is valid"),
                "list at least one schema, or remove it".to_owned(),
            );
        }
        self.list(items, values);
    }

    fn map(&mut self, values: fn() -> Kind, entries: &'d Map<String, Value>) {
        for (key, value) in entries {
            self.maybe(Step::Key(key), |walk| walk.value(&values(), value));
        }
    }

    fn keyed(&mut self, keys: Keys, values: fn() -> Kind, entries: &'d Map<String, Value>) {
        for (key, value) in entries.iter().filter(|(key, _)| !key.starts_with("x-")) {
            self.maybe(Step::Key(key), |walk| {
                walk.key(keys, key);
                walk.value(&values(), value);
            });
        }
    }

    /// `openapiv3` reads neither references nor extensions here.
    fn callback(&mut self, entries: &'d Map<String, Value>) {
        if entries.contains_key("$ref") {
            self.callback_elsewhere();
            return;
        }
        for (key, value) in entries {
            self.maybe(Step::Key(key), |walk| {
                if key.starts_with("x-") {
                    walk.ignored.push(pointer(&walk.path));
                } else if value.get("$ref").is_some() {
                    walk.callback_elsewhere();
                } else {
                    walk.value(&PathItem::kind(), value);
                }
            });
        }
    }

    fn callback_elsewhere(&mut self) {
        self.ignored.push(pointer(&self.path));
        self.below(Step::Key("$ref"), |walk| {
            let message = "a callback that is referred to is not read".to_owned();
            let help = "it is left out; for types of what is sent, describe it in place";
            walk.note(IGNORED, At::Value, message, help.to_owned(), None);
        });
    }

    fn component(
        &mut self,
        object: &'static Object,
        section: Section,
        entries: &'d Map<String, Value>,
    ) {
        let Some(reference) = entries.get("$ref") else {
            self.object(object, entries);
            return;
        };
        let wrong = references::check(self.document, reference, section);
        if let Some((message, help)) = wrong {
            // What leads nowhere can be read all the same.
            let part = (!reference.is_string()).then(|| self.part());
            self.below(Step::Key("$ref"), |walk| {
                walk.note(Severity::Error, At::Value, message, help, part);
            });
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
                    self.maybe(Step::Key(key), |walk| walk.value(&(field.kind)(), value));
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
                        format!("{name} needs `{list}`, but this has neither"),
                        format!("add `{}`", fields[0]),
                    ),
                    _ => self.error(
                        format!("{name} can only have one of `{list}`, but this has both"),
                        "remove one of the two".to_owned(),
                    ),
                }
            }
            Rule::NotBoth(fields) => {
                if fields.iter().all(|field| entries.contains_key(*field)) {
                    let list = fields.join("` or `");
                    self.warning(
                        format!("{name} can only have one of `{list}`, but this has both"),
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
                several => format!("use one of `{}`", several.join("`, `")),
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
                format!("`{key}` is not a status code"),
                "write three digits, a range such as `4XX`, or `default`".to_owned(),
            ),
            Keys::Paths | Keys::Statuses => {}
        }
    }

    fn wrong_kind(&mut self, kind: &Kind, value: &Value) {
        let here = self.here();
        let (expected, found) = (expected(kind), found(value));
        let help = help(self.own_key(), kind, value);
        self.error(format!("{here} should be {expected}, but is {found}"), help);
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
        let mut elsewhere = object.elsewhere.iter();
        let (message, help) = match elsewhere.find(|other| other.keys.contains(&key)) {
            Some(Elsewhere {
                version, instead, ..
            }) => (
                format!("`{key}` in {} is a keyword of {version}", object.name),
                (*instead).to_owned(),
            ),
            None => (
                format!("`{key}` has no meaning in {}", object.name),
                did_you_mean(
                    key,
                    absent,
                    "it is ignored; remove it, or make it begin with `x-`",
                ),
            ),
        };
        let finding = Finding {
            severity: IGNORED,
            pointer: join(&pointer(&self.path), key),
            at: At::Key,
            message,
            help,
            part: None,
        };
        self.strangers.insert((object.name, key), (finding, 1));
    }

    fn error(&mut self, message: String, help: String) {
        let part = self.part();
        self.note(Severity::Error, At::Value, message, help, Some(part));
    }

    fn key_error(&mut self, message: String, help: String) {
        let part = self.part();
        self.note(Severity::Error, At::Key, message, help, Some(part));
    }

    fn warning(&mut self, message: String, help: String) {
        self.note(IGNORED, At::Value, message, help, None);
    }

    fn note(
        &mut self,
        severity: Severity,
        at: At,
        message: String,
        help: String,
        part: Option<Part>,
    ) {
        self.findings.push(Finding {
            severity,
            pointer: pointer(&self.path),
            at,
            message,
            help,
            part,
        });
    }

    /// What has to be left out if this node is wrong.
    fn part(&self) -> Part {
        Part {
            pointer: pointer(&self.path[..self.optional]),
            instead: self.instead,
        }
    }

    fn below(&mut self, step: Step<'d>, inner: impl FnOnce(&mut Self)) {
        let around = (self.optional, self.instead);
        self.path.push(step);
        inner(self);
        self.path.pop();
        (self.optional, self.instead) = around;
    }

    /// Goes to a node without which the one around it can be read.
    fn maybe(&mut self, step: Step<'d>, inner: impl FnOnce(&mut Self)) {
        self.below(step, |walk| {
            (walk.optional, walk.instead) = (walk.path.len(), Instead::Nothing);
            inner(walk);
        });
    }

    /// The key of the node; that of an item of a list is none.
    fn own_key(&self) -> &'d str {
        match self.path.last() {
            Some(Step::Key(key)) => key,
            Some(Step::Index(_)) | None => "",
        }
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
    let mut pointer = String::new();
    for step in path {
        match step {
            Step::Key(key) => push(&mut pointer, key),
            Step::Index(index) => push(&mut pointer, &index.to_string()),
        }
    }
    pointer
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
        Kind::Any | Kind::Example | Kind::Ignored => "anything",
        Kind::Text | Kind::Choice(_) => "a string",
        Kind::Flag => "`true` or `false`",
        Kind::Number => "a number",
        Kind::Count => "a whole number",
        Kind::List(_) | Kind::Choices(_) => "a list",
        Kind::Map(_) | Kind::Keyed(..) | Kind::Callback => "a map",
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
fn help(key: &str, kind: &Kind, value: &Value) -> String {
    if value.is_null() {
        return "set a value or remove it".to_owned();
    }
    match (key, value) {
        ("type", Value::Array(_)) => {
            "lists of types are OpenAPI 3.1; in 3.0 write one type, and `nullable: true` for null"
        }
        ("exclusiveMinimum" | "exclusiveMaximum", Value::Number(_)) => {
            "a number is OpenAPI 3.1; in 3.0 it is `true` beside `minimum` or `maximum`"
        }
        ("required", Value::Bool(_)) => {
            "a schema lists the names of its required properties; this flag is for parameters"
        }
        ("items", Value::Array(_)) => "a list has one schema for all items; use `oneOf` in it",
        _ => return help_for(kind, value),
    }
    .to_owned()
}

fn help_for(kind: &Kind, value: &Value) -> String {
    match kind {
        Kind::Text | Kind::Choice(_) if value.is_boolean() || value.is_number() => {
            "put it in quotes"
        }
        Kind::Text | Kind::Choice(_) => "write a single string",
        Kind::Flag | Kind::SchemaOrFlag(_) if value.is_string() => {
            "write `true` or `false`, without quotes"
        }
        Kind::Flag => "write `true` or `false`",
        Kind::Number | Kind::Count if value.is_string() => "write the number without quotes",
        Kind::Count if value.is_number() => "it counts something: no sign, no fraction",
        Kind::Number | Kind::Count => "write a number",
        Kind::List(_) | Kind::Choices(_) => "write a list: in YAML, each item begins with `- `",
        Kind::Map(_) | Kind::Keyed(..) | Kind::Callback if value.is_array() => {
            "write `name: …` for each, without `- `"
        }
        Kind::Map(_) | Kind::Keyed(..) | Kind::Callback => {
            "write `name: …` for each, below the key"
        }
        Kind::SchemaOrFlag(_) | Kind::Component(_, Section::Schemas) => {
            "write a map, such as `{ type: string }`"
        }
        Kind::Object(object) | Kind::Component(object, _) => return fields(object),
        Kind::Any | Kind::Example | Kind::Ignored => "anything may stand here",
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
