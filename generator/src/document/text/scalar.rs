//! What a plain scalar of YAML means: the core schema of YAML 1.2, as far as JSON has it.

use serde_json::{Number, Value};

/// The value of a plain scalar; none if it is a number that JSON cannot write.
pub(super) fn plain(text: &str) -> Option<Value> {
    Some(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => match number(text) {
            Is::Number(number) => Value::Number(number),
            Is::TooLarge => return None,
            Is::Text => Value::String(text.to_owned()),
        },
    })
}

enum Is {
    Number(Number),
    TooLarge,
    Text,
}

fn number(text: &str) -> Is {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN") {
        return Is::TooLarge;
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8)] {
        let digits = unsigned.strip_prefix(prefix);
        if let Some(number) = digits.and_then(|digits| u64::from_str_radix(digits, radix).ok()) {
            return Is::Number(number.into());
        }
    }
    // `007` and `0123.4` are names or phone numbers.
    let zeros =
        unsigned.starts_with('0') && unsigned[1..].starts_with(|c: char| c.is_ascii_digit());
    let digits = unsigned.bytes().all(|byte| byte.is_ascii_digit());
    if zeros || unsigned.is_empty() || !looks_numeric(unsigned) {
        return Is::Text;
    }
    let signed = text.strip_prefix('+').unwrap_or(text);
    if digits {
        if let Ok(number) = signed.parse::<i64>() {
            return Is::Number(number.into());
        }
        if let Ok(number) = signed.parse::<u64>() {
            return Is::Number(number.into());
        }
    }
    match signed.parse::<f64>() {
        Ok(number) => Number::from_f64(number).map_or(Is::TooLarge, Is::Number),
        Err(_) => Is::Text,
    }
}

/// Digits with at most one point and one exponent: what Rust reads beyond that, such as `inf`, is
/// a word.
fn looks_numeric(unsigned: &str) -> bool {
    unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && unsigned.contains(|c: char| c.is_ascii_digit())
        && unsigned
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-'))
}
