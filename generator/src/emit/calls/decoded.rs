//! What is decoded before a call.

use crate::api::calls::{Decoded, Json};
use crate::api::{FullPaths, Paths as _};
use crate::emit::expressions::{raw, tried};
use crate::emit::file::literal;
use crate::emit::layout::Lines;

/// The statement that decodes a body. None if the formatter has to lay it out.
pub(super) fn decoded(decoded: &Decoded, lines: &mut Lines) -> Option<()> {
    lines.line(3, "let body");
    if let Some(ty) = &decoded.ty {
        lines.text.push_str(": ");
        lines.text.push_str(&FullPaths.spell_rust(ty));
    }
    lines.text.push_str(" = ");
    let is_plain = decoded.ty.is_none() || lines.has_room(0);
    let value = match &decoded.json {
        Json::Example(name, _) => tried("example", literal(name)),
        Json::Made(value) => tried("value", raw(value)),
    };
    let laid_out = lines.code(&value, 1);
    lines.text.push(';');
    laid_out.filter(|()| is_plain)
}
