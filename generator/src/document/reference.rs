//! What the text of a `$ref` says. Nothing else takes one apart.

use super::lower::COMPONENTS;
use super::unescape;

/// The JSON pointer in a reference, none if it leads out of the document. What stands behind `#` is
/// the fragment of a URI, so anything in it may be percent-encoded.
pub(super) fn pointer(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    let decoded = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
    Some(decoded.into_owned())
}

/// The name of the component schema that a reference leads to, if it leads to one.
pub(super) fn schema_name(reference: &str) -> Option<String> {
    schema_at(&pointer(reference)?)
}

/// The name of the component schema that a reference leads to, or into.
pub(crate) fn schema_around(reference: &str) -> Option<String> {
    let pointer = pointer(reference)?;
    let rest = pointer.strip_prefix(COMPONENTS)?.strip_prefix('/')?;
    rest.split('/').next().map(unescape)
}

/// The name of the component schema that stands at a pointer; none if it is a part of one.
pub(super) fn schema_at(pointer: &str) -> Option<String> {
    let name = pointer.strip_prefix(COMPONENTS)?.strip_prefix('/')?;
    (!name.contains('/')).then(|| unescape(name))
}
