//! The examples, each under a name of its own.

use std::collections::BTreeSet;

use super::Builder;
use crate::api::Example;
use crate::api::examples::OF_SCHEMAS;

impl Builder<'_> {
    /// All examples.
    pub(super) fn examples(&self) -> Vec<Example> {
        let mut taken = BTreeSet::new();
        let mut examples = Vec::new();
        for example in &self.model.examples {
            let file = match example.operation {
                Some(operation) => {
                    let service = self.names.operations[operation].service;
                    self.names.services[service].method.clone()
                }
                None => OF_SCHEMAS.to_owned(),
            };
            let mut name = example.name.clone();
            while !taken.insert((file.clone(), name.clone())) {
                name.push('\'');
            }
            examples.push(Example {
                pointer: example.pointer.clone(),
                operation: example.operation,
                file,
                name,
                content: self.content(&example.content),
                unknowns: example.unknowns,
                secrets: Vec::new(),
                value: example.value.clone(),
            });
        }
        examples
    }
}
