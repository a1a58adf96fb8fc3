//! JSON pointers.

use std::borrow::Cow;

use serde_json::Value;

/// A JSON pointer with one more step.
pub fn join(pointer: &str, step: &str) -> String {
    let mut joined = String::with_capacity(pointer.len() + 1 + step.len() + ESCAPES);
    joined.push_str(pointer);
    push(&mut joined, step);
    joined
}

/// Room for the signs that are escaped in most steps: paths of operations have a few slashes.
const ESCAPES: usize = 8;

/// Adds a step to a JSON pointer.
pub(super) fn push(pointer: &mut String, step: &str) {
    pointer.push('/');
    if !step.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
        pointer.push_str(step);
        return;
    }
    let mut rest = step;
    while let Some(at) = rest.find(['~', '/']) {
        let (before, escaped) = rest.split_at(at);
        pointer.push_str(before);
        pointer.push_str(if escaped.starts_with('~') { "~0" } else { "~1" });
        rest = &escaped[1..];
    }
    pointer.push_str(rest);
}

/// A step of a JSON pointer as a key.
pub(crate) fn unescape(step: &str) -> Cow<'_, str> {
    if !step.bytes().any(|byte| byte == b'~') {
        return Cow::Borrowed(step);
    }
    let mut key = String::with_capacity(step.len());
    let mut parts = step.split('~');
    key.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (sign, rest) = match part.as_bytes() {
            [b'0', ..] => ('~', &part[1..]),
            [b'1', ..] => ('/', &part[1..]),
            _ => ('~', part),
        };
        key.push(sign);
        key.push_str(rest);
    }
    Cow::Owned(key)
}

/// What stands at a JSON pointer. References are followed by the thousand, and `Value::pointer`
/// copies each step twice.
pub(super) fn at<'v>(value: &'v Value, pointer: &str) -> Option<&'v Value> {
    steps(pointer)?.try_fold(value, |value, step| match value {
        Value::Object(entries) if entries.len() > FEW => entries.get(&*step),
        Value::Object(entries) => entries
            .iter()
            .find_map(|(key, value)| (*key == *step).then_some(value)),
        Value::Array(items) => items.get(index(&step)?),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    })
}

/// The same, to change it.
pub(super) fn at_mut<'v>(value: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    steps(pointer)?.try_fold(value, |value, step| match value {
        Value::Object(entries) => {
            if entries.len() > FEW {
                return entries.get_mut(&*step);
            }
            let mut entries = entries.iter_mut();
            entries.find_map(|(key, value)| (*key == *step).then_some(value))
        }
        Value::Array(items) => items.get_mut(index(&step)?),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    })
}

/// Of so many entries one is found faster by comparing keys than by hashing.
const FEW: usize = 12;

/// The steps of a pointer, as keys. None if it is no pointer.
fn steps(pointer: &str) -> Option<impl Iterator<Item = Cow<'_, str>>> {
    let steps = pointer.strip_prefix('/');
    let is_pointer = steps.is_some() || pointer.is_empty();
    let steps = steps.into_iter().flat_map(|steps| steps.split('/'));
    is_pointer.then(|| steps.map(unescape))
}

/// Digits, and no zero before others.
fn index(step: &str) -> Option<usize> {
    let is_number = step == "0" || step.starts_with(|c: char| matches!(c, '1'..='9'));
    is_number.then(|| step.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{at, at_mut, join, unescape};

    #[test]
    fn a_step_is_what_it_was_once_it_is_read() {
        for (key, step) in [
            ("", ""),
            ("plain", "plain"),
            ("/v1/agents", "~1v1~1agents"),
            ("~", "~0"),
            ("~1", "~01"),
            ("a~/é", "a~0~1é"),
        ] {
            assert_eq!(join("/a", key), format!("/a/{step}"));
            assert_eq!(unescape(step), key);
        }
        assert_eq!(unescape("a~2~"), "a~2~");
    }

    #[test]
    fn a_pointer_leads_where_serde_json_says() {
        let mut value = json!({"a/b": [1, {"~c": [true]}], "": {"01": null}, "d": "text"});
        let pointers = [
            "",
            "/",
            "//01",
            "/a~1b",
            "/a~1b/0",
            "/a~1b/1/~0c/0",
            "/a~1b/01",
            "/a~1b/+1",
            "/a~1b/2",
            "/a~1b/-",
            "/d",
            "/d/0",
            "a~1b",
            "/a/b",
            "/a~1b/1/",
        ];
        for pointer in pointers {
            let expected = value.pointer(pointer).cloned();
            assert_eq!(at(&value, pointer), expected.as_ref(), "{pointer}");
            assert_eq!(at_mut(&mut value, pointer).cloned(), expected, "{pointer}");
        }
    }
}
