// Copied from generator/runtime/src/test_util/path.rs by `cargo xtask codegen`. Do not edit here.

//! Paths as the document writes them, with names in braces, and as they arrive.

use percent_encoding::percent_decode_str;

/// The values of the names, if a path that arrived is one of these.
pub(super) fn parameters(
    template: &'static str,
    path: &str,
) -> Option<Vec<(&'static str, String)>> {
    let (literal, rest) = template.split_once('{').unwrap_or((template, ""));
    let path = path.strip_prefix(literal)?;
    let Some((name, template)) = rest.split_once('}') else {
        return path.is_empty().then(Vec::new);
    };
    // A value is not empty, and has no slash that is not escaped.
    let segment = path.split('/').next().unwrap_or_default();
    let ends = segment.char_indices().skip(1).map(|(end, _)| end);
    ends.chain([segment.len()])
        .filter(|end| *end > 0)
        .find_map(|end| {
            let (value, path) = path.split_at(end);
            let mut found = parameters(template, path)?;
            let value = percent_decode_str(value).decode_utf8_lossy().into_owned();
            found.insert(0, (name, value));
            Some(found)
        })
}

/// How much of a path is said by the template: first up to the first name, then in all. Of two that
/// fit, the one that says more is meant.
pub(super) fn precision(template: &str) -> (usize, usize) {
    let before = template.split('{').next().map_or(0, str::len);
    let names = template.split('{').skip(1);
    let names = names.filter_map(|rest| Some(rest.split_once('}')?.0.len() + 2));
    (before, template.len().saturating_sub(names.sum()))
}
