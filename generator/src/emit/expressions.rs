//! Values as Rust writes them.

use std::fmt::Write as _;

use serde_json::Value;

use super::file::{literal, name};
use super::layout::{ARRAY, Code};
use crate::api::calls::{Expression, Handed, New};
use crate::api::{Named, Paths, Scalar, Type};
use crate::visible::is_hidden;

/// A call that may fail.
pub(super) fn tried(function: &str, argument: String) -> Code {
    Code::List(format!("{function}("), vec![Code::Word(argument)], ")?")
}

/// A value that is handed over.
pub(super) fn expression(expression: &Expression, paths: &mut impl Paths) -> Code {
    Code::Word(match expression {
        Expression::Literal(text) => text.clone(),
        Expression::Text(text) => literal(text),
        Expression::Parsed(text) => format!("{}.parse()?", literal(text)),
        Expression::Owned(text) => format!("{}.to_owned()", literal(text)),
        Expression::Bytes(text) => {
            let path = paths.scalar(Scalar::Binary);
            format!("{path}::new({})", literal(text))
        }
        Expression::Variant(ty, variant) => format!("{}::{}", path(ty, paths), name(variant)),
        Expression::Other(ty, text) => format!("{}::from({})", path(ty, paths), literal(text)),
        Expression::Decoded(ty, value) => {
            let function = format!("value::<{}>", paths.spell(ty));
            return tried(&function, raw(value));
        }
        Expression::List(items) => return list(ARRAY, items, paths),
        // Nothing else says what an empty list holds.
        Expression::Vec(item, items) if items.is_empty() => {
            format!("Vec::<{}>::new()", paths.spell(item))
        }
        Expression::Vec(_, items) => return list("vec![", items, paths),
        Expression::Map(entries) => {
            let map = format!("{}::from", paths.name(Named::Map));
            let entries = entries.iter().map(|(key, value)| {
                let pair = [key, value].map(|part| self::expression(part, paths));
                Code::List("(".to_owned(), pair.into(), ")")
            });
            let entries = Code::List(ARRAY.to_owned(), entries.collect(), "]");
            return Code::call(&map, vec![entries]);
        }
        Expression::Optional(None) => "None".to_owned(),
        Expression::Optional(Some(inner)) => return call("Some", inner, paths),
        Expression::Boxed(inner) => return call("Box::new", inner, paths),
        Expression::Holding(ty, variant, inner) => {
            let variant = format!("{}::{}", path(ty, paths), name(variant));
            return call(&variant, inner, paths);
        }
        Expression::New(new) => return self::new(new, paths),
        Expression::Json(value) => {
            return json("dixa::serde_json::json!(", value, ["})", "])", ")"]);
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

/// A list of values.
fn list(open: &str, items: &[Expression], paths: &mut impl Paths) -> Code {
    let items = items.iter().map(|item| expression(item, paths));
    Code::List(open.to_owned(), items.collect(), "]")
}

/// JSON in the macro for it, or a part of it: between what opens it and what closes it.
fn json(open: &str, value: &Value, [object_ends, array_ends, ends]: [&'static str; 3]) -> Code {
    const WITHIN: [&str; 3] = ["}", "]", ""];
    match value {
        Value::Object(entries) => {
            let entries = entries.iter();
            let entries = entries.map(|(key, value)| {
                let key = format!("{}: ", literal(key));
                json(&key, value, WITHIN)
            });
            Code::List(format!("{open}{{"), entries.collect(), object_ends)
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| json("", item, WITHIN));
            Code::List(format!("{open}["), items.collect(), array_ends)
        }
        Value::String(text) => Code::Word(format!("{open}{}{ends}", literal(text))),
        Value::Null | Value::Bool(_) | Value::Number(_) => {
            Code::Word(format!("{open}{value}{ends}"))
        }
    }
}

/// A call of a function with one argument.
fn call(function: &str, argument: &Expression, paths: &mut impl Paths) -> Code {
    Code::call(function, vec![expression(argument, paths)])
}

/// A new object: `new` with what it takes, and setters.
fn new(new: &New, paths: &mut impl Paths) -> Code {
    let arguments = new.arguments.iter().map(|value| expression(value, paths));
    let arguments = arguments.collect();
    let made = Code::call(&format!("{}::new", path(&new.ty, paths)), arguments);
    let setters = new.setters.iter().map(|(setter, value)| {
        let value = value.iter().map(|value| expression(value, paths));
        let value = value.collect();
        Code::call(&format!(".{}", name(setter)), value)
    });
    let setters: Vec<_> = setters.collect();
    if setters.is_empty() {
        made
    } else {
        Code::Chain(Box::new(made), setters)
    }
}

/// A type in front of one of its functions, whose arguments the compiler finds.
fn path(ty: &Type, paths: &mut impl Paths) -> String {
    match ty {
        Type::Named(name, _) => paths.name(Named::Type(name)),
        Type::Scalar(_) => paths.spell(ty),
        Type::List(_) | Type::Map(..) | Type::Optional(_) | Type::Boxed(_) | Type::Param(..) => {
            format!("<{}>", paths.spell(ty))
        }
    }
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
