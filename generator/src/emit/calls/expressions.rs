//! Values as Rust writes them.

use std::fmt::Write as _;

use serde_json::Value;

use crate::api::calls::{Decoded, Expression, Handed, Json};
use crate::api::{FullPaths, Paths as _};
use crate::emit::file::{literal, name};
use crate::emit::layout::{ARRAY, Code, Lines};
use crate::visible::is_hidden;

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

/// A call that may fail.
fn tried(function: &str, argument: String) -> Code {
    Code::List(format!("{function}("), vec![Code::Word(argument)], ")?")
}

/// A value that is handed over.
pub(super) fn expression(expression: &Expression) -> Code {
    Code::Word(match expression {
        Expression::Literal(text) => text.clone(),
        Expression::Text(text) => literal(text),
        Expression::Parsed(text) => format!("{}.parse()?", literal(text)),
        Expression::Variant(ty, variant) => format!("{}::{}", FullPaths.spell(ty), name(variant)),
        Expression::Decoded(ty, value) => {
            let function = format!("value::<{}>", FullPaths.spell(ty));
            return tried(&function, raw(value));
        }
        Expression::List(items) => {
            let items = items.iter().map(self::expression);
            return Code::List(ARRAY.to_owned(), items.collect(), "]");
        }
        Expression::Body(handed) => match handed {
            Handed::Whole => "body",
            Handed::Reference => "&body",
            Handed::Data => "body.data",
            Handed::List => "body.data.unwrap_or_default()",
        }
        .to_owned(),
    })
}

/// A value as a raw string literal, with no more signs around it than it needs.
pub(super) fn raw(value: &Value) -> String {
    // What cannot be seen stands in strings only. The compiler refuses some of it.
    let mut text = String::new();
    for character in value.to_string().chars() {
        if is_hidden(character) {
            let _ = write!(text, "\\u{:04x}", u32::from(character));
        } else {
            text.push(character);
        }
    }
    let mut signs = String::new();
    while text.contains(&format!("\"{signs}")) {
        signs.push('#');
    }
    format!("r{signs}\"{text}\"{signs}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::raw;

    #[test]
    fn literals_have_as_many_signs_as_they_need() {
        assert_eq!(raw(&json!(1)), "r\"1\"");
        assert_eq!(raw(&json!("a")), "r#\"\"a\"\"#");
        assert_eq!(raw(&json!("\u{202e}")), "r#\"\"\\u202e\"\"#");
        assert_eq!(raw(&json!("a\"#b")), "r##\"\"a\\\"#b\"\"##");
    }
}
