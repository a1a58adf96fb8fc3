//! What the text of a `$ref` says. Nothing else takes one apart.

use std::borrow::Cow;

use super::unescape;

/// Where component schemas stand.
pub(super) const COMPONENTS: &str = "/components/schemas";

/// The JSON pointer in a reference, none if it leads out of the document. What stands behind `#` is
/// the fragment of a URI, so anything in it may be percent-encoded. A slash that is belongs to a
/// name: nobody encodes those between the steps.
pub(super) fn pointer(reference: &str) -> Option<Cow<'_, str>> {
    let fragment = reference.strip_prefix('#')?;
    if !fragment.contains('%') {
        return Some(Cow::Borrowed(fragment));
    }
    let steps = fragment.split('/').map(|step| {
        let decoded = percent_encoding::percent_decode_str(step).decode_utf8_lossy();
        decoded.replace('/', "~1")
    });
    Some(Cow::Owned(steps.collect::<Vec<_>>().join("/")))
}

/// The name of the component schema that a reference leads to, if it leads to one.
pub(super) fn schema_name(reference: &str) -> Option<String> {
    schema_at(&pointer(reference)?)
}

/// The name of the component schema that a reference leads to, or into.
pub(crate) fn schema_around(reference: &str) -> Option<String> {
    let pointer = pointer(reference)?;
    let rest = pointer.strip_prefix(COMPONENTS)?.strip_prefix('/')?;
    rest.split('/')
        .next()
        .map(|name| unescape(name).into_owned())
}

/// The name of the component schema that stands at a pointer; none if it is a part of one.
pub(super) fn schema_at(pointer: &str) -> Option<String> {
    let name = pointer.strip_prefix(COMPONENTS)?.strip_prefix('/')?;
    (!name.contains('/')).then(|| unescape(name).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_in_references_are_decoded_once() {
        for (reference, name) in [
            ("#/components/schemas/Cat", Some("Cat")),
            ("#/components/schemas/Box%C2%ABCat%C2%BB", Some("Box«Cat»")),
            ("#/components/schemas/a~1b%7E1c%2Fd", Some("a/b/c/d")),
            ("#/components/schemas/100%2525", Some("100%25")),
            ("#/components/schemas/100%", Some("100%")),
            ("#/%63omponents/schemas/Cat", Some("Cat")),
            ("#/components/schemas/Cat/properties/a", None),
            ("#/components/responses/Cat", None),
            ("other.yaml#/components/schemas/Cat", None),
            ("Cat", None),
        ] {
            assert_eq!(schema_name(reference).as_deref(), name, "{reference}");
        }
        let within = "#/components/schemas/a%20b/properties/c";
        assert_eq!(schema_around(within).as_deref(), Some("a b"));
    }
}
