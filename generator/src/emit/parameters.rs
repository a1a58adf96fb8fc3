//! Parameters of operations: how they are added to a call.

use super::file::{literal, name};
use super::ty::{Imports, converted};
use crate::api::{Encoding, Param, ParameterIn, Paths as _, Style, Taken, Type};

/// The statements that add a parameter to a call, each with its line feed.
pub(super) fn send(param: &Param, call: &str, imports: &mut Imports) -> String {
    let (wire, name) = (literal(&param.wire), name(&param.name));
    let add = adder(param.location);
    match param.encoding {
        Encoding::Text => format!("{call}.{add}({wire}, Into::<String>::into({name}));\n"),
        Encoding::Display => match &param.taken {
            Taken::Into(ty) => {
                let ty = imports.spell(ty);
                format!("{call}.{add}({wire}, Into::<{ty}>::into({name}));\n")
            }
            Taken::Value(_)
            | Taken::Reference(_)
            | Taken::Items(_)
            | Taken::ItemsInto(_)
            | Taken::Entries(..)
            | Taken::Maybe(_) => {
                format!("{call}.{add}({wire}, {name});\n")
            }
            Taken::PageSize => format!("{call}.page_size({wire}, {name});\n"),
        },
        Encoding::Items => items(param, call),
        Encoding::Styled => styled(param, call, imports),
    }
}

/// The function of a call that adds a parameter.
fn adder(location: ParameterIn) -> &'static str {
    match location {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
    }
}

/// A value that is taken apart by its style.
fn styled(param: &Param, call: &str, imports: &mut Imports) -> String {
    let (wire, name) = (literal(&param.wire), name(&param.name));
    let made = converted(&param.ty, &param.taken, name).map(|value| {
        let ty = imports.spell(&param.ty);
        format!("let {name}: {ty} = {value};\n")
    });
    let made = made.unwrap_or_default();
    let style = match param.style {
        Style::Exploded => "Style::Exploded".to_owned(),
        Style::Joined(between) => format!("Style::Joined({between:?})"),
        Style::Deep => "Style::Deep".to_owned(),
        Style::Json => "Style::Json".to_owned(),
    };
    match param.location {
        ParameterIn::Query => format!("{made}{call}.query_value({wire}, &{name}, {style});\n"),
        ParameterIn::Path | ParameterIn::Header | ParameterIn::Cookie => {
            let add = adder(param.location);
            format!(
                "{made}let {name} = {call}.text({wire}, &{name}, {style});\n\
                 {call}.{add}({wire}, {name});\n"
            )
        }
    }
}

/// A list of values that have a text of their own.
fn items(param: &Param, call: &str) -> String {
    let (wire, name) = (literal(&param.wire), name(&param.name));
    let values = match &param.taken {
        Taken::Items(_) | Taken::ItemsInto(_) => format!("{name}.into_list()"),
        Taken::Value(_)
        | Taken::Reference(_)
        | Taken::Into(_)
        | Taken::Entries(..)
        | Taken::PageSize
        | Taken::Maybe(_) => name.to_owned(),
    };
    let between = match param.style {
        Style::Exploded => {
            return format!("{call}.query_list({wire}, {values});\n");
        }
        Style::Joined(between) => between,
        Style::Deep | Style::Json => ',',
    };
    let (add, between) = (adder(param.location), literal(&between.to_string()));
    let texts = if param.taken == Taken::ItemsInto(Type::STRING) {
        values
    } else {
        format!("{values}.into_iter().map(|value| value.to_string()).collect()")
    };
    format!(
        "let {name}: Vec<String> = {texts};\n\
         {call}.{add}({wire}, {name}.join({between}));\n"
    )
}
