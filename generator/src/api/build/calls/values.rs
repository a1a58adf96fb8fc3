//! Values of parameters, and how they are written in a URL.

use std::fmt::Write as _;

use serde_json::Value;

use crate::api::build::samples::{INSTANT, UUID};
use crate::api::{Api, Scalar, Type};
use crate::document::{Kind, Schema};

/// A value in the format that a parameter's schema asks for, where the type does not tell.
pub(super) fn formatted(schema: Option<&Schema>) -> Option<Value> {
    let mut schema = schema?;
    while let Kind::Array(item) = &schema.kind {
        schema = item;
    }
    let Kind::String { format, .. } = &schema.kind else {
        return None;
    };
    let text = match format.as_deref()? {
        "date" => "2021-12-01",
        "time" => "12:46:36Z",
        "date-time" => INSTANT,
        "uuid" => UUID,
        "email" => "someone@example.com",
        "uri" | "url" => "https://example.com/",
        _ => return None,
    };
    Some(Value::from(text))
}

/// A second value for a list, so that it shows how its items are separated.
pub(super) fn another(api: &Api, item: &Type, schema: Option<&Schema>) -> Option<Value> {
    if let Some(list) = api.enumeration(item) {
        return list.values.get(1).map(|value| Value::from(&*value.wire));
    }
    let Type::Scalar(scalar) = item else {
        return None;
    };
    match scalar {
        Scalar::Integer(_) => Some(Value::from(2)),
        Scalar::Uuid | Scalar::Id => Some(Value::from(UUID.replace("5f5ad3ff", "b07c1be2"))),
        Scalar::String => formatted(schema).is_none().then(|| Value::from("a, b")),
        Scalar::Bool
        | Scalar::F64
        | Scalar::DateTime
        | Scalar::Binary
        | Scalar::Bytes
        | Scalar::Json
        | Scalar::PageLinks
        | Scalar::Unit => None,
    }
}

pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(index, character)| match index {
            8 | 13 | 18 | 23 => character == '-',
            _ => character.is_ascii_hexdigit(),
        })
}

/// Whether an instant is written as the client writes it: in UTC, with or without a fraction of its
/// seconds.
pub(super) fn is_plain_instant(text: &str) -> bool {
    let Some((seconds, fraction)) = text.split_at_checked(19) else {
        return false;
    };
    let in_place = |(index, byte): (usize, u8)| match index {
        4 | 7 => byte == b'-',
        10 => byte == b'T',
        13 | 16 => byte == b':',
        _ => byte.is_ascii_digit(),
    };
    let fraction = fraction.strip_suffix('Z');
    let is_fraction = |fraction: &str| match fraction.strip_prefix('.') {
        Some(digits) => {
            let is_short = matches!(digits.len(), 1..=9) && !digits.ends_with('0');
            is_short && digits.bytes().all(|byte| byte.is_ascii_digit())
        }
        None => fraction.is_empty(),
    };
    seconds.bytes().enumerate().all(in_place) && fraction.is_some_and(is_fraction)
}

/// Text as it stands in a path: all but what RFC 3986 calls unreserved is percent-encoded.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{INSTANT, UUID, encoded, is_plain_instant, is_uuid};

    #[test]
    fn instants_are_told_from_other_times() {
        for text in [INSTANT, "2021-12-01T12:46:36Z", "2021-12-01T12:46:36.5Z"] {
            assert!(is_plain_instant(text), "{text}");
        }
        for text in [
            "3",
            "2021-12-01",
            "2021-12-01T12:46:36+01:00",
            "2021-12-01T12:46:36.Z",
        ] {
            assert!(!is_plain_instant(text), "{text}");
        }
    }

    #[test]
    fn paths_keep_nothing_that_means_something() {
        assert_eq!(encoded("a/b?c#d%e ü.~"), "a%2Fb%3Fc%23d%25e%20%C3%BC.~");
    }

    #[test]
    fn uuids_are_told_from_other_texts() {
        assert!(is_uuid(UUID));
        assert!(!is_uuid("1"));
        assert!(!is_uuid("5f5ad3ff-8a12-4b0c-9e3a-6e0e7a1f3bzz"));
    }
}
