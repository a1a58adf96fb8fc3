//! From schemas and evidence to types: the steps, in their order.

use std::collections::BTreeSet;

use super::basis::Basis;
use super::builder::Builder;
use super::{
    Grouping, Model, boxes, enumerations, examples, generics, operations, reach, secrets, unions,
    written,
};
use crate::document::Problems;

/// Builds the model of a document.
pub(super) fn build<'a>(
    basis: &'a Basis<'a>,
    grouping: Grouping<'_>,
    problems: &mut Problems<'_>,
) -> Model {
    let mut builder = Builder::new(basis, grouping, problems);
    builder.note_slips();
    enumerations::recover(&mut builder, grouping);
    for name in builder.document.schemas.keys() {
        builder.component(name);
    }
    let (tags, operations) = operations::build(&mut builder);
    // Places are looked for in types alone.
    let examples = match grouping {
        Grouping::Apart => Vec::new(),
        Grouping::Together(_) => examples::collect(&mut builder, &operations),
    };
    let order = |name: &String| builder.document.schemas.get_index_of(name);
    builder.outcomes.sort_by_cached_key(|name, _| order(name));
    builder.types.sort_by_cached_key(|id, def| {
        let first = def.schemas.first().and_then(order);
        (first.is_none(), first, id.clone())
    });
    unions::mark_tags(&mut builder.types);
    let mut model = Model {
        types: builder.types,
        operations,
        tags,
        schemas: builder.outcomes,
        unions: builder.unions,
        examples,
        contradictions: builder.contradictions.into_iter().collect(),
        secret_names: BTreeSet::new(),
    };
    match grouping {
        Grouping::Apart => reach::prune(&mut model),
        Grouping::Together(pinned) => {
            generics::fold(&mut model, pinned);
            reach::prune(&mut model);
            reach::mark(&mut model);
            written::settle(&mut model);
            secrets::decide(&mut model.types);
            model.secret_names = secrets::names(&model.types, builder.document);
            boxes::insert(&mut model);
        }
    }
    model
}
