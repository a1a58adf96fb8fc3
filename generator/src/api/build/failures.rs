//! Types that say why an item failed.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::api::{Api, Purpose, Type};

/// Marks the types that say why something failed: those on the other side of an outcome.
pub(super) fn mark(api: &mut Api) {
    let mut names: BTreeSet<Rc<str>> = BTreeSet::new();
    let answers = api.operations.iter();
    let answers = answers.filter_map(|operation| operation.answer.content());
    for content in answers {
        let outcome = api
            .union(&content.item)
            .and_then(|union| union.outcome.as_ref());
        let failure = outcome.map(|outcome| outcome.failure.ty.filled(content.item.arguments()));
        if let Some(Type::Named(name, _)) = failure {
            names.insert(name);
        }
    }
    for name in names {
        if let Some(definition) = api.types.get_mut(&name) {
            let is_plain = definition.params.is_empty();
            if is_plain && definition.shape.as_enumeration().is_none() {
                definition.purpose = Purpose::Failure;
            }
        }
    }
}
