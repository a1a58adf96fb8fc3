//! The tables of the support code's macros: what they say, and what the macros make of them.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use super::{flat, shorten};
use crate::model::Rest;

/// What the tables say, and what their macros make of them.
pub(super) fn table(module: &str, table: &syn::Macro, lines: &mut BTreeSet<String>) {
    let name = table
        .path
        .segments
        .last()
        .expect("a name")
        .ident
        .to_string();
    let tokens: Vec<TokenTree> = table.tokens.clone().into_iter().collect();
    let owner = format!("{module}::{}", tokens.first().expect("a name"));
    let rows: Vec<TokenTree> = match tokens.last() {
        Some(TokenTree::Group(group)) => group.stream().into_iter().collect(),
        _ => Vec::new(),
    };
    let behind = |word: &str, tokens_on: usize| {
        let at = tokens.iter().position(|token| token.to_string() == word);
        literal(tokens.get(at? + tokens_on)?)
    };
    let mut has_tag = name == "tagged_union";
    for row in rows.split(|token| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ','))
    {
        has_tag |= self::row(&owner, row, lines);
    }
    let mut add = |line: &str| {
        lines.insert(line.replace('@', &owner));
    };
    if has_tag {
        let property = behind("by", 1).expect("a tag");
        add(&format!("wire @ = tag {property}"));
    }
    match name.as_str() {
        "object" => {
            if let Some(class) = behind("tagged", 3) {
                add(&format!("wire @ = tagged {class}"));
            }
        }
        "tagged_union" => add("fn @::tag() -> Option < & str >"),
        "alternatives" => {}
        "open_enum" | "tagged_enum" => {
            let strings = name == "open_enum";
            add(&format!(
                "wire @ = {}",
                if strings { "string" } else { "object" }
            ));
            add("const @::KNOWN: & [ Self ]");
            add("fn @::as_str() -> & str");
            for name in ["Display", "From < & str >", "FromStr"] {
                add(&format!("impl @: {name}"));
            }
            if strings {
                add("impl @: AsRef < str >");
                add("impl @: From < String >");
            }
        }
        "outcome" => {
            let text = shorten(&flat(rows.into_iter().collect()));
            let types = outcome_types(&text);
            add(&format!(
                "fn @::into_result() -> Result < {} , Failure < {} > >",
                types.0, types.1
            ));
            add("fn @::is_success() -> bool");
            add("impl @: Outcome");
        }
        "told" => add("impl @: Display"),
        "sends" | "paged" => {
            let after = tokens
                .iter()
                .position(|token| token.to_string() == ">")
                .expect("=>");
            let text = shorten(&flat(tokens[after + 1..].iter().cloned().collect()));
            if name == "paged" {
                add(&format!("call @ -> Page < {text} >"));
                add(&format!("fn @::pages() -> Pages < {text} >"));
                add(&format!("fn @::items() -> Items < {text} >"));
            } else {
                let (ty, _) = text.rsplit_once(" ,").expect("what decodes it");
                add(&format!("call @ -> {ty}"));
            }
        }
        other => panic!("the macro `{other}!` is not known here"),
    }
}

/// What a row says; gives whether that is a tag.
fn row(owner: &str, row: &[TokenTree], lines: &mut BTreeSet<String>) -> bool {
    // `… is secret as Whole` says how a value is shown and read, and not what it is called.
    let said = row.iter().position(|token| token.to_string() == "is");
    let said = said.or_else(|| row.iter().position(|token| token.to_string() == "as"));
    // Nor how it is spelled elsewhere.
    let said = said.or_else(|| row.iter().position(|token| token.to_string() == "|"));
    let row = &row[..said.unwrap_or(row.len())];
    // `presence name: "wire"`, `Name = "wire"`
    if let [.., name, sign, wire] = row
        && [":", "="].contains(&sign.to_string().as_str())
        && let Some(wire) = literal(wire)
    {
        lines.insert(format!("wire {owner}::{name} = {wire}"));
    } else if let [TokenTree::Punct(_), TokenTree::Punct(_), name, ..] = row {
        // `..name but "tag"`
        lines.insert(format!("wire {owner}::{name} = {}", Rest::WIRE));
    } else if let [name, _, form, parts @ ..] = row {
        let mut groups = parts.iter().rev().filter_map(|part| match part {
            TokenTree::Group(group) => Some(group.stream()),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
        });
        if let Some(closed) = groups.next().and_then(closed) {
            lines.insert(format!("closed {owner}::{name} = {closed}"));
        }
        if let ("Tagged" | "Ambiguous", [TokenTree::Group(tag), ..]) =
            (form.to_string().as_str(), parts)
            && let [tag] = values(tag.stream()).as_slice()
        {
            lines.insert(format!("wire {owner}::{name} = {tag}"));
            return true;
        }
    }
    false
}

/// The text that a token is, or the group around it.
fn literal(token: &TokenTree) -> Option<String> {
    let text = match token {
        TokenTree::Group(group) => group.stream().to_string(),
        other => other.to_string(),
    };
    let text = syn::parse_str::<syn::LitStr>(&text).ok()?;
    Some(text.value())
}

/// The tags in a row: `"a"`, `Integer(1)`.
fn values(tokens: TokenStream) -> Vec<String> {
    let mut values = Vec::new();
    let mut kind = String::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "Boolean" => kind = "boolean ".to_owned(),
            TokenTree::Ident(_) => kind = "number ".to_owned(),
            TokenTree::Group(group) => values.push(format!("{kind}{}", group.stream())),
            TokenTree::Literal(text) => {
                let text: syn::LitStr = syn::parse_str(&text.to_string()).expect("a string");
                values.push(text.value());
            }
            TokenTree::Punct(_) => {}
        }
    }
    values
}

/// The closed values in a row, as the items say them.
fn closed(properties: TokenStream) -> Option<String> {
    let mut tokens = properties.into_iter();
    tokens.find(|token| token.to_string() == "closed")?;
    let Some(TokenTree::Group(places)) = tokens.nth(1) else {
        panic!("no closed values");
    };
    let places = places.stream().into_iter().filter_map(|place| match place {
        TokenTree::Group(place) => Some(place.stream().into_iter().collect::<Vec<_>>()),
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    });
    let places = places.map(|place| match place.as_slice() {
        [TokenTree::Literal(place), _, TokenTree::Group(listed)] => {
            let place: syn::LitStr = syn::parse_str(&place.to_string()).expect("a string");
            let listed = values(listed.stream()).join(" or ");
            format!("{} is {listed}", place.value())
        }
        _ => panic!("no place and values"),
    });
    Some(places.collect::<Vec<_>>().join(" and "))
}

/// The two types of an outcome's table, which may have commas of their own.
fn outcome_types(text: &str) -> (&str, &str) {
    let (_, rest) = text.split_once(" : ").expect("a type");
    let (first, second) = rest.rsplit_once(" : ").expect("two types");
    let (first, _) = first.rsplit_once(" , ").expect("a row after it");
    (first, second.trim_end_matches(" ,").trim_end_matches(','))
}
