//! The methods that call operations, named as a person would.
//!
//! What a service does with its own resource is `list`, `get`, `create`, `update`, `patch`,
//! `delete`; anything else is named by the title, without the words that the service says
//! already, and by the path where the title is no sentence.

use std::collections::BTreeMap;

use super::operations::Operations;
use super::pins::{OperationPin, Pins};
use super::scope::Scope;
use super::table::{NamedBy, Names, OperationNames};
use crate::diagnostics::nearest;
use crate::document::Problems;
use crate::model::{Answer, Model, Operation};
use crate::words::{LONGEST, first_free, is_version, singular, snake, words};

/// Names all operations, and the services that they belong to.
pub(super) fn assign(
    model: &Model,
    identities: &Operations,
    pins: &mut Pins,
    names: &mut Names,
    problems: &mut Problems<'_>,
) {
    let pinned = find(identities, pins, problems);
    let (services, belongs_to) = super::services::assign(model, pins, &pinned);
    let mut scope = Scope::default();
    scope.reserve(pins.operations.iter().map(|pin| &pin.name));
    for (index, (operation, service)) in model.operations.iter().zip(belongs_to).enumerate() {
        let identity = identities.get(index);
        let (method, named_by) = if let Some(pin) = pinned.get(&index) {
            let pin = &mut pins.operations[*pin];
            identity.clone_into(&mut pin.identity);
            let method = pin.name.split_once('.').map_or("", |(_, name)| name);
            (method.to_owned(), NamedBy::Pin)
        } else {
            let own = &services[service];
            let (name, named_by) = name(operation, &model.tags[own.tag].name);
            let has_versions = identities.find_by_path(identity).len() > 1;
            let method = free(&own.method, &name, operation, has_versions, &mut scope);
            pins.operations.push(OperationPin {
                identity: identity.to_owned(),
                name: format!("{}.{method}", own.method),
                ..OperationPin::default()
            });
            (method, named_by)
        };
        names.operations.push(OperationNames {
            service,
            method,
            named_by,
            builder: String::new(),
            params: Vec::new(),
            maybes: Vec::new(),
            order: Vec::new(),
        });
    }
    names.services = services;
}

/// The pin of each operation that has one. What is exactly what a pin says has it before what
/// differs in the version only.
fn find(
    identities: &Operations,
    pins: &mut Pins,
    problems: &mut Problems<'_>,
) -> BTreeMap<usize, usize> {
    let mut found: BTreeMap<usize, usize> = BTreeMap::new();
    let mut open: Vec<usize> = Vec::new();
    for (index, pin) in pins.operations.iter().enumerate() {
        if pin.removed {
            continue;
        }
        match identities.find_exactly(&pin.identity) {
            Some(operation) if !found.contains_key(&operation) => {
                found.insert(operation, index);
            }
            _ => open.push(index),
        }
    }
    for index in open {
        let pin = &pins.operations[index];
        let mut same = identities.find_by_path(&pin.identity).iter().copied();
        if let Some(operation) = same.find(|operation| !found.contains_key(operation)) {
            found.insert(operation, index);
        } else if pins.is_error() {
            let message = format!("there is no operation `{}`", pin.identity);
            let method = pin.identity.split(' ').next().unwrap_or_default();
            let others = identities.iter().filter(|(operation, other)| {
                other.split(' ').next() == Some(method) && !found.contains_key(operation)
            });
            let gone = format!(
                "if it is gone, write `{{ name = \"{}\", removed = true }}`, or have \
                 `cargo xtask codegen --mark-removed` write it",
                pin.name
            );
            let help = match nearest(&pin.identity, others.map(|(_, other)| other)) {
                Some(near) => format!("did you mean `{near}`? {gone}"),
                None => gone,
            };
            pins.refuse(problems, pin.offset, message, help);
        } else {
            pins.operations[index].removed = true;
        }
    }
    // What comes back takes its name back.
    for (index, pin) in pins.operations.iter_mut().enumerate() {
        if !pin.removed {
            continue;
        }
        let operation = identities.find_exactly(&pin.identity);
        if let Some(operation) = operation.filter(|operation| !found.contains_key(operation)) {
            pin.removed = false;
            found.insert(operation, index);
        }
    }
    found
}

/// A name that no other operation of the service has: with `bulk` or the version, as the path
/// says, or with a number.
fn free(
    service: &str,
    name: &str,
    operation: &Operation,
    has_versions: bool,
    scope: &mut Scope,
) -> String {
    let segments: Vec<_> = operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    let bulk = segments
        .last()
        .filter(|last| **last == "bulk" && !name.ends_with("_bulk"))
        .map(|_| format!("{name}_bulk"));
    let tag_words = words(service).concat();
    let literals: Vec<_> = segments
        .iter()
        .filter(|segment| !segment.starts_with('{') && !is_version(segment))
        .collect();
    let of = literals
        .first()
        .filter(|first| literals.len() > 1 && !is_same_noun(&words(first).concat(), &tag_words))
        .map(|first| {
            format!(
                "{name}_of_{}",
                crate::words::singular_phrase(first).join("_")
            )
        });
    let version = segments
        .first()
        .filter(|first| has_versions && is_version(first))
        .map(|version| format!("{name}_{}", snake(version)));
    let by = segments
        .last()
        .and_then(|last| last.strip_prefix('{')?.strip_suffix('}'))
        .map(|param| format!("{name}_by_{}", snake(param)));
    for candidate in [Some(name.to_owned()), bulk, of, version, by]
        .into_iter()
        .flatten()
        .filter(|candidate| candidate.len() <= LONGEST)
    {
        if scope.take(&format!("{service}.{candidate}")) {
            return candidate;
        }
    }
    first_free(name, |name| scope.take(&format!("{service}.{name}")))
}

fn name(operation: &Operation, tag: &str) -> (String, NamedBy) {
    let segments: Vec<&str> = operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty() && !is_version(segment))
        .collect();
    let resource = words(tag);
    let title = operation.title.as_deref().map(words).unwrap_or_default();
    let verb = title
        .first()
        .map(String::as_str)
        .filter(|word| VERBS.contains(word));
    let own = segments
        .first()
        .is_some_and(|first| is_same_noun(&words(first).concat(), &resource.concat()));
    let many = is_many(&operation.answer);
    if own && let Some(name) = on_resource(&operation.method, &segments[1..], verb, many) {
        return (name, NamedBy::Path);
    }
    if verb.is_some() {
        return (join(&without(&title, &resource)), NamedBy::Title);
    }
    let under = if own { &segments[1..] } else { &segments[..] };
    if title.is_empty()
        && let Some(id) = operation.operation_id.as_deref()
        && under.is_empty()
    {
        return (join(&without(&words(id), &resource)), NamedBy::OperationId);
    }
    let literals: Vec<&str> = under
        .iter()
        .copied()
        .filter(|segment| !segment.starts_with('{'))
        .collect();
    let last_literal = literals.last().copied().unwrap_or_default();
    if VERBS.contains(&last_literal) && operation.method != "GET" {
        return (snake(last_literal), NamedBy::Path);
    }
    let ends_in_item = under.last().is_some_and(|segment| segment.starts_with('{'));
    let action = match operation.method.as_str() {
        "GET" if many => "list",
        "GET" => "get",
        "POST" => "create",
        "PUT" => "update",
        "PATCH" => "patch",
        "DELETE" => "delete",
        other => {
            return (
                snake(&format!("{other} {}", literals.join(" "))),
                NamedBy::Path,
            );
        }
    };
    if ends_in_item && many && !title.is_empty() {
        let mut name = vec![action.to_owned()];
        name.extend(without(&title, &resource));
        return (join(&name), NamedBy::Title);
    }
    let mut name = vec![action.to_owned()];
    name.extend(literals.iter().flat_map(|literal| words(literal)));
    if ends_in_item && let Some(last) = name.last_mut() {
        *last = singular(last);
    }
    (join(&name), NamedBy::Path)
}

/// Whether an operation works on what its path begins with: all of it, or one item.
pub(super) fn is_on_resource(operation: &Operation) -> bool {
    let segments: Vec<&str> = operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty() && !is_version(segment))
        .collect();
    matches!(segments.as_slice(), [_] | [_, "bulk"])
        || matches!(segments.as_slice(), [_, item] if item.starts_with('{'))
}

/// What is done with the resource of the service itself; none if the title says something else.
fn on_resource(method: &str, rest: &[&str], verb: Option<&str>, many: bool) -> Option<String> {
    let item = rest.len() == 1 && rest[0].starts_with('{');
    let (name, verbs): (&str, &[&str]) = match (method, rest) {
        ("GET", []) if many => ("list", &["list", "get", "find", "fetch"]),
        ("GET", []) => ("get", &["get", "show", "fetch"]),
        ("POST", []) => ("create", &["create", "add"]),
        ("POST", ["bulk"]) => ("create_bulk", &["create", "add"]),
        ("PUT", [] | ["bulk"]) => ("update_bulk", &["update", "replace", "set"]),
        ("PATCH", [] | ["bulk"]) => ("patch_bulk", &["patch", "update"]),
        ("DELETE", [] | ["bulk"]) => ("delete_bulk", &["delete", "remove"]),
        ("GET", _) if item => ("get", &["get", "show", "fetch", "find"]),
        ("PUT", _) if item => ("update", &["update", "replace", "set"]),
        ("PATCH", _) if item => ("patch", &["patch", "update"]),
        ("DELETE", _) if item => ("delete", &["delete", "remove"]),
        _ => return None,
    };
    verb.is_none_or(|verb| verbs.contains(&verb))
        .then(|| name.to_owned())
}

fn is_many(answer: &Answer) -> bool {
    let content = answer.content();
    content.is_some_and(|content| content.value().items().is_some())
}

fn is_same_noun(a: &str, b: &str) -> bool {
    a == b || singular(a) == singular(b)
}

/// A title without the words that the service says already, and without filler.
fn without(title: &[String], resource: &[String]) -> Vec<String> {
    let mut words: Vec<String> = title
        .iter()
        .filter(|word| !["all", "the", "a", "an", "of", "for", "its"].contains(&word.as_str()))
        .cloned()
        .collect();
    let length = resource.len();
    let is_resource = |part: &[String]| {
        part.iter()
            .zip(resource)
            .all(|(word, other)| singular(word) == singular(other))
    };
    if length > 0
        && words.len() > length
        && let Some(at) =
            (0..=words.len() - length).find(|at| is_resource(&words[*at..at + length]))
    {
        words.drain(at..at + length);
    }
    words
}

fn join(words: &[String]) -> String {
    snake(&words.join(" "))
}

/// Words with which a title says what is done.
const VERBS: &[&str] = &[
    "accept",
    "activate",
    "add",
    "allow",
    "anonymize",
    "approve",
    "archive",
    "assign",
    "attach",
    "ban",
    "block",
    "bulk",
    "cancel",
    "change",
    "check",
    "claim",
    "clear",
    "close",
    "complete",
    "confirm",
    "connect",
    "copy",
    "count",
    "create",
    "deactivate",
    "delete",
    "deny",
    "detach",
    "disable",
    "disconnect",
    "download",
    "duplicate",
    "edit",
    "enable",
    "end",
    "export",
    "fetch",
    "find",
    "generate",
    "get",
    "import",
    "insert",
    "invite",
    "invoke",
    "leave",
    "link",
    "list",
    "lock",
    "mark",
    "merge",
    "modify",
    "move",
    "open",
    "patch",
    "pause",
    "preview",
    "publish",
    "put",
    "query",
    "read",
    "refresh",
    "regenerate",
    "register",
    "reject",
    "release",
    "remove",
    "rename",
    "reopen",
    "replace",
    "reply",
    "request",
    "reset",
    "resolve",
    "restore",
    "resume",
    "retrieve",
    "retry",
    "revoke",
    "rotate",
    "run",
    "save",
    "schedule",
    "search",
    "send",
    "set",
    "share",
    "show",
    "snooze",
    "split",
    "start",
    "stop",
    "store",
    "submit",
    "subscribe",
    "sync",
    "tag",
    "test",
    "transfer",
    "trigger",
    "unarchive",
    "unassign",
    "unban",
    "unblock",
    "unlink",
    "unlock",
    "unmark",
    "unpublish",
    "unsubscribe",
    "untag",
    "update",
    "upload",
    "upsert",
    "validate",
    "verify",
    "view",
];
