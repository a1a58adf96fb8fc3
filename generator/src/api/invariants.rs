//! What holds of the API of every document.

use std::path::Path;

use super::{Api, Presence};
use crate::documents::{documents, look_at};

#[test]
fn a_type_that_is_received_never_leaves_or_clears_properties() {
    let (mut count, mut patches) = (0, 0);
    let mut look = |document: &Path, api: &Api| {
        count += 1;
        for definition in api.types.values() {
            let object = definition.shape.as_struct();
            let mut fields = object.iter().flat_map(|object| &object.fields);
            if fields.any(|field| field.presence == Presence::Patch) {
                patches += 1;
                let name = &definition.name;
                assert!(!definition.received, "{}: {name}", document.display());
            }
        }
    };
    for document in documents() {
        look_at(&document, |edition| look(&document, &edition.api));
    }
    assert!(count > 80, "only {count} documents were found");
    assert!(patches > 20, "only {patches} types have such properties");
}
