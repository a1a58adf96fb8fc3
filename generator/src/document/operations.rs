//! Operations, from the OpenAPI structure into our terms.

use openapiv3::PathItem;

use super::join;
use super::lower::Lower;
use super::operation::{Operation, Parameter, ParameterIn, Style};
use super::schema::{Kind, Schema};
use super::security::Security;
use super::servers::{Location, Servers};
use super::structure::Paths;
use super::target::{Fault, Fixed, Target};
use crate::diagnostics::Topic;
use crate::maps::HashMap;

/// All operations of a document that a client of this server and with this token can call.
pub(super) fn lower(
    lower: &mut Lower<'_, '_, '_>,
    paths: Paths,
    servers: &Servers,
    security: &mut Security,
) -> Vec<Operation> {
    let mut operations: Vec<Operation> = Vec::new();
    let mut known = HashMap::default();
    for (key, item) in paths {
        let place = join("/paths", &key);
        let Some((item, at)) = lower.item_or(&item, "path", &place) else {
            continue;
        };
        for (method, operation) in item.iter() {
            let pointer = join(&at, method);
            if let Some(requirements) = &operation.security {
                security.check(lower.problems, requirements, &join(&pointer, "security"));
            }
            let Some(mut target) = lower.target(&key, &place) else {
                continue;
            };
            match servers.locate(&item, operation) {
                Location::Below(prefix) => target.below(&prefix),
                Location::Elsewhere(url) => {
                    lower.elsewhere(servers, &url, &pointer);
                    continue;
                }
            }
            let method = method.to_uppercase();
            let first = known.entry((method.clone(), target.path.clone()));
            let first = first.or_insert_with(|| pointer.clone());
            if *first != pointer {
                lower.problems.warning(
                    Topic::Operations,
                    &pointer,
                    format!("`{method} {}` is already described", target.path),
                    format!("this one is ignored; the description at `{first}` is used"),
                );
                continue;
            }
            let parameters = lower.parameters(&item, operation, &mut target, (&key, &at, &pointer));
            operations.push(Operation {
                method,
                path: target.path,
                operation_id: operation.operation_id.clone(),
                summary: operation.summary.clone(),
                description: operation.description.clone(),
                tags: operation.tags.clone(),
                deprecated: operation.deprecated,
                parameters,
                request: operation
                    .request_body
                    .as_ref()
                    .and_then(|body| lower.request(body, &pointer)),
                responses: lower.responses(&operation.responses, &pointer),
                callbacks: lower.callbacks(operation, &pointer),
                pointer,
            });
        }
    }
    operations
}

impl Lower<'_, '_, '_> {
    /// What the key of a path item says; none if that cannot be sent, which is told.
    fn target(&mut self, key: &str, place: &str) -> Option<Target> {
        let (message, help) = match Target::parse(key) {
            Ok(target) => return Some(target),
            Err(Fault::OpenBrace) => (
                format!("a brace is left open in `{key}`"),
                "close it".to_owned(),
            ),
            Err(Fault::Dots) => (
                format!("`{key}` has a segment `.` or `..`, which no request can have"),
                "write the path that is meant".to_owned(),
            ),
            Err(Fault::Mixed(name)) => (
                format!(
                    "the value of `{name}` in the query of `{key}` is only in part a parameter"
                ),
                "declare it with `in: query`, and remove it from the path".to_owned(),
            ),
        };
        self.problems.error(place, message, help);
        None
    }

    /// Says that the client cannot call an operation.
    fn elsewhere(&mut self, servers: &Servers, url: &str, pointer: &str) {
        let own = servers.url.as_deref().unwrap_or("/");
        self.problems.warning(
            Topic::Calls,
            pointer,
            format!("this operation uses a different server: `{url}`"),
            format!("it is left out, because the client sends its token to `{own}` only"),
        );
    }

    /// The parameters of an operation, those of its path item included.
    fn parameters(
        &mut self,
        item: &PathItem,
        operation: &openapiv3::Operation,
        target: &mut Target,
        (key, at, pointer): (&str, &str, &str),
    ) -> Vec<Parameter> {
        let lists = [
            (&operation.parameters, join(pointer, "parameters")),
            (&item.parameters, join(at, "parameters")),
        ];
        let mut all_known = !lists.iter().any(|(_, under)| self.problems.is_wrong(under));
        let mut parameters: Vec<Parameter> = Vec::new();
        for (list, under) in lists {
            let before = parameters.len();
            for (index, parameter) in list.iter().enumerate() {
                let place = join(&under, &index.to_string());
                let Some(parameter) = self.parameter(parameter, &place) else {
                    all_known = false;
                    continue;
                };
                let same = parameters.iter().position(|other| {
                    other.name == parameter.name && other.location == parameter.location
                });
                match same {
                    None => parameters.push(parameter),
                    // What an operation says takes the place of what its path says.
                    Some(same) if same < before => {}
                    Some(_) => self.problems.error(
                        &place,
                        format!("the parameter `{}` is declared twice", parameter.name),
                        "remove one of the two",
                    ),
                }
            }
        }
        self.check_path(key, target, &mut parameters, all_known.then_some(pointer));
        fix_query(target, &mut parameters, pointer);
        parameters
    }

    /// Every `{name}` of the path is a parameter, and the other way round. If all parameters are
    /// known, those that are not declared are strings.
    fn check_path(
        &mut self,
        key: &str,
        target: &Target,
        parameters: &mut Vec<Parameter>,
        pointer: Option<&str>,
    ) {
        let in_query = target.query.iter().filter_map(|(_, value)| match value {
            Fixed::Parameter(name) => Some(name),
            Fixed::Value(_) => None,
        });
        let names: Vec<&String> = target.names.iter().chain(in_query).collect();
        for (index, name) in names.iter().enumerate() {
            if names[..index].contains(name) {
                self.problems.error(
                    &join("/paths", key),
                    format!("`{{{name}}}` appears twice in `{key}`"),
                    "give the two parameters different names",
                );
            }
        }
        for parameter in parameters
            .iter()
            .filter(|parameter| parameter.location == ParameterIn::Path)
        {
            if !names.contains(&&parameter.name) {
                self.problems.error(
                    &join(&parameter.pointer, "name"),
                    format!("the path `{key}` has no `{{{}}}`", parameter.name),
                    "correct the path, or remove the parameter",
                );
            }
        }
        let Some(pointer) = pointer else { return };
        for name in names {
            let is_declared = |parameter: &Parameter| {
                parameter.location == ParameterIn::Path && parameter.name == *name
            };
            if parameters.iter().any(is_declared) {
                continue;
            }
            self.problems.warning(
                Topic::Operations,
                pointer,
                format!("the path parameter `{name}` is not declared"),
                "it is treated as a string; add it to `parameters` with `in: path`",
            );
            let place = join(pointer, &format!("{{{name}}}"));
            parameters.push(undeclared(name, ParameterIn::Path, place, Vec::new()));
        }
    }
}

/// Makes parameters of the query in a path: one that has a single value, or that stood in the path.
fn fix_query(target: &mut Target, parameters: &mut Vec<Parameter>, pointer: &str) {
    for (key, value) in std::mem::take(&mut target.query) {
        let is_declared = |parameter: &Parameter| {
            parameter.location == ParameterIn::Query && parameter.name == key
        };
        let is_declared = parameters.iter().any(is_declared);
        match value {
            Fixed::Value(_) if is_declared => {}
            Fixed::Value(value) => {
                let place = join(pointer, &format!("?{key}"));
                let values = vec![value];
                parameters.push(undeclared(&key, ParameterIn::Query, place, values));
            }
            Fixed::Parameter(name) => {
                let index = parameters.iter().position(|parameter| {
                    parameter.location == ParameterIn::Path && parameter.name == name
                });
                let Some(index) = index else { continue };
                if is_declared {
                    parameters.remove(index);
                } else if let Some(parameter) = parameters.get_mut(index) {
                    parameter.name = key;
                    parameter.location = ParameterIn::Query;
                }
            }
        }
    }
}

/// A parameter of which the document says no more than its name, and the values that it may have.
fn undeclared(
    name: &str,
    location: ParameterIn,
    pointer: String,
    values: Vec<String>,
) -> Parameter {
    let format = None;
    Parameter {
        name: name.to_owned(),
        location,
        required: true,
        deprecated: false,
        style: Style::Joined(','),
        description: None,
        schema: Schema::plain(&pointer, Kind::String { format, values }),
        examples: Vec::new(),
        pointer,
    }
}
