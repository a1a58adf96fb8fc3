//! References to components.

use serde_json::Value;

use super::vocabulary::Section;
use crate::diagnostics::did_you_mean;
use crate::document::{reference, unescape};

const FORM: &str = "references have the form `#/components/schemas/Name`";

/// What is wrong with a reference that should lead to a component of a section; the form of
/// references inside of the document other than that is judged where they are followed.
pub(super) fn check(
    document: &Value,
    reference: &Value,
    section: Section,
) -> Option<(String, String)> {
    let (key, holds) = (section.key(), section.holds());
    let Some(reference) = reference.as_str() else {
        return Some(("`$ref` should be a string".to_owned(), FORM.to_owned()));
    };
    let Some(pointer) = reference::pointer(reference) else {
        let meant = document
            .get("components")
            .and_then(|components| components.get(key)?.get(reference));
        let help = match meant {
            Some(_) => format!("did you mean `#/components/{key}/{reference}`?"),
            None => {
                "combine all files into one first; this generator reads only one file".to_owned()
            }
        };
        let message = format!("the reference `{reference}` points outside of this document");
        return Some((message, help));
    };
    let rest = pointer.strip_prefix("/components/")?;
    let Some((other, name)) = rest.split_once('/') else {
        return Some((
            format!("the reference `{reference}` does not lead to a {holds}"),
            format!("write `#/components/{key}/Name`"),
        ));
    };
    // A place inside of a component.
    if name.contains('/') {
        return None;
    }
    if other != key {
        let sections = std::iter::once(key);
        return Some((
            format!("the reference `{reference}` does not lead to a {holds}"),
            did_you_mean(other, sections, &format!("write `#/components/{key}/Name`")),
        ));
    }
    let name = unescape(name);
    let components = document.get("components");
    let section = components.and_then(|components| components.get(key));
    let known = section.and_then(Value::as_object);
    // What a section that is no map should hold is anybody's guess.
    if section.is_some() && known.is_none_or(|known| known.contains_key(&*name)) {
        return None;
    }
    let names = known.into_iter().flat_map(|known| known.keys());
    Some((
        format!("there is no {holds} `{name}`"),
        did_you_mean(
            &name,
            names.map(String::as_str),
            &format!("add it to `components/{key}`, or correct the reference"),
        ),
    ))
}
