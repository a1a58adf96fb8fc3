// Copied from generator/runtime/src/http/pairs.rs by `cargo xtask codegen`. Do not edit here.

//! Values with structure, as they stand in a URL, a header or a form.

use crate::http::base_url::encode;

/// Adds a pair to a query, or to a form as in a URL.
pub(crate) fn add(text: &mut String, name: &str, value: &str) {
    if !text.is_empty() {
        text.push('&');
    }
    text.push_str(&encode(name));
    text.push('=');
    text.push_str(&encode(value));
}
