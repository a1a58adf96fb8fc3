//! JSON pointers.

use std::borrow::Cow;

use serde_json::Value;

/// A JSON pointer with one more step.
pub fn join(pointer: &str, step: &str) -> String {
    let mut joined = String::with_capacity(pointer.len() + 1 + step.len());
    joined.push_str(pointer);
    joined.push('/');
    if step.contains(['~', '/']) {
        joined.push_str(&step.replace('~', "~0").replace('/', "~1"));
    } else {
        joined.push_str(step);
    }
    joined
}

/// A step of a JSON pointer as a key.
pub(crate) fn unescape(step: &str) -> Cow<'_, str> {
    if step.contains('~') {
        Cow::Owned(step.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(step)
    }
}

/// What stands at a JSON pointer. References are followed by the thousand, and `Value::pointer`
/// copies each step twice.
pub(super) fn at<'v>(value: &'v Value, pointer: &str) -> Option<&'v Value> {
    if pointer.is_empty() {
        return Some(value);
    }
    let mut steps = pointer.strip_prefix('/')?.split('/');
    steps.try_fold(value, |value, step| match value {
        Value::Object(entries) => entries.get(&*unescape(step)),
        Value::Array(items) => items.get(index(step)?),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    })
}

/// The same, to change it.
pub(super) fn at_mut<'v>(value: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    if pointer.is_empty() {
        return Some(value);
    }
    let mut steps = pointer.strip_prefix('/')?.split('/');
    steps.try_fold(value, |value, step| match value {
        Value::Object(entries) => entries.get_mut(&*unescape(step)),
        Value::Array(items) => items.get_mut(index(step)?),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    })
}

/// Digits, and no zero before others.
fn index(step: &str) -> Option<usize> {
    let is_number = step == "0" || step.starts_with(|c: char| matches!(c, '1'..='9'));
    is_number.then(|| step.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{at, at_mut};

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
