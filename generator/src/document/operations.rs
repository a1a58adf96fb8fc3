//! Operations, from the OpenAPI structure into our terms.

use super::join;
use super::lower::Lower;
use super::operation::{Operation, Parameter, ParameterIn};

/// All operations of a document.
pub(super) fn lower(lower: &mut Lower<'_, '_, '_>) -> Vec<Operation> {
    let api = lower.api;
    let mut operations = Vec::new();
    for (path, item) in &api.paths.paths {
        let at = join("/paths", path);
        let Some((item, at)) = lower.item_or(item, "path", &at) else {
            continue;
        };
        for (method, operation) in item.iter() {
            let pointer = join(&at, method);
            let mut parameters: Vec<Parameter> = Vec::new();
            let own = operation
                .parameters
                .iter()
                .map(|parameter| (parameter, join(&pointer, "parameters")));
            let shared = item
                .parameters
                .iter()
                .map(|parameter| (parameter, join(&at, "parameters")));
            let mut all_known = ![&pointer, &at]
                .iter()
                .any(|at| lower.problems.is_wrong(&join(at, "parameters")));
            for (list, shared) in [(own.collect::<Vec<_>>(), false), (shared.collect(), true)] {
                for (index, (parameter, under)) in list.into_iter().enumerate() {
                    let pointer = join(&under, &index.to_string());
                    let Some(parameter) = lower.parameter(parameter, &pointer) else {
                        all_known = false;
                        continue;
                    };
                    let taken = parameters.iter().any(|other| {
                        other.name == parameter.name && other.location == parameter.location
                    });
                    if taken && !shared {
                        lower.problems.error(
                            &pointer,
                            format!("the parameter `{}` is declared twice", parameter.name),
                            "remove one of the two",
                        );
                    } else if !taken {
                        parameters.push(parameter);
                    }
                }
            }
            lower.check_path(path, &parameters, all_known, &pointer);
            operations.push(Operation {
                method: method.to_uppercase(),
                path: path.clone(),
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
                pointer,
            });
        }
    }
    operations
}

impl Lower<'_, '_, '_> {
    /// Every `{name}` of the path is a parameter, if all of these are known, and the other way round.
    fn check_path(&mut self, path: &str, parameters: &[Parameter], all_known: bool, pointer: &str) {
        let whole = join("/paths", path);
        let mut names = Vec::new();
        for piece in path.split('{').skip(1) {
            match piece.split_once('}') {
                Some((name, _)) => names.push(name),
                None => self.problems.error(
                    &whole,
                    format!("a brace is left open in `{path}`"),
                    "close it",
                ),
            }
        }
        for (index, name) in names.iter().enumerate() {
            if names[..index].contains(name) {
                self.problems.error(
                    &whole,
                    format!("`{{{name}}}` stands twice in `{path}`"),
                    "give the two parameters different names",
                );
            }
            let is_declared = parameters
                .iter()
                .any(|p| p.location == ParameterIn::Path && p.name == *name);
            if all_known && !is_declared {
                self.problems.error(
                    pointer,
                    format!("the path parameter `{name}` is not declared"),
                    "add it to `parameters` with `in: path`",
                );
            }
        }
        for parameter in parameters
            .iter()
            .filter(|p| p.location == ParameterIn::Path)
        {
            if !names.contains(&parameter.name.as_str()) {
                self.problems.error(
                    &join(&parameter.pointer, "name"),
                    format!("the path `{path}` has no `{{{}}}`", parameter.name),
                    "correct the path, or remove the parameter",
                );
            }
        }
    }
}
