//! `api.txt`: a line per item, which is what a reviewer reads.

use std::fmt::Write as _;

use super::items::{Item, Items, Kind};
use super::spelling::{FullPaths, Paths as _};
use crate::api::{Authorization, Key};
use crate::visible::visible;

const PREAMBLE: &str = "\
# Emitted by `cargo xtask codegen` (generator/src/api/text.rs). Do not edit.
#
# The public API: an item per line with its type, and after `=` what it is on the wire and in the
# document. What follows from a line is not repeated:
#   call         the builder that the method above it gives, with send(), wait() and `.await`; these
#                give what stands after `->`, and send_as() anything else; for a Page there are
#                pages(), items(), pages_as(), items_as() and from() as well; and
#                with(dixa::CallSettings), which sets timeouts, retries and headers for that call
#   struct       is Debug, Clone, PartialEq, Serialize, Deserialize; and Default if its new() takes
#                nothing; not Eq, which a number that the API adds could take away
#   field        after what it is on the wire, `secret` if Debug does not show it
#   union        the same, with Unknown(dixa::Unknown), From for each type that one variant holds,
#                and tag() if a variant has a tag; dixa::Outcome if it has into_result()
#   enumeration  the same, with Unknown(dixa::UnknownValue), KNOWN, as_str(), Display, FromStr,
#                From<&str>, Eq, Hash; where it is a string also Ord, AsRef<str>, From<String>
# With the feature test-util, all three have example(), and calls are dixa::test_util::Operation.
";

impl Items {
    /// The text of `api.txt`. Where the token does not authorize calls by itself, it says what does.
    pub fn text(&self, authorization: &Authorization) -> String {
        let mut lines: Vec<((&str, u8), String)> = self
            .all()
            .iter()
            .filter(|item| !follows(item))
            .map(|item| (place(item), line(item)))
            .collect();
        lines.sort_unstable();
        let mut text = PREAMBLE.to_owned();
        if !authorization.keys.is_empty() {
            let _ = writeln!(text, "#\n# What authorizes calls, and where it stands:");
            let _ = writeln!(
                text,
                "#   the token: {}",
                visible(&authorization.token.to_string())
            );
            for Key {
                name,
                place,
                is_required,
            } in &authorization.keys
            {
                let optional = if *is_required { "" } else { ", optional" };
                let (name, place) = (visible(name), place.to_string());
                let _ = writeln!(
                    text,
                    "#   dixa::ClientBuilder::key(\"{name}\", …): {}{optional}",
                    visible(&place)
                );
            }
        }
        for (_, line) in lines {
            text.push_str(&line);
            text.push('\n');
        }
        text
    }
}

/// Where an item stands: by its path, but builders and their setters below their method.
fn place(item: &Item) -> (&str, u8) {
    match (item.kind, item.owner.as_deref()) {
        (Kind::Call, Some(method)) => (method, 1),
        (Kind::Parameter | Kind::Body, Some(method)) => (method, 2),
        // The setters of a struct are among its fields.
        (Kind::Setter, Some(method)) if !item.path.starts_with(method) => (method, 2),
        _ => (item.path.as_str(), 0),
    }
}

/// Whether an item follows from another one's line.
fn follows(item: &Item) -> bool {
    match item.kind {
        // A required parameter is an argument of its method.
        Kind::Parameter | Kind::Body => !item.is_function(),
        Kind::ServiceType | Kind::Send | Kind::Implementation => true,
        // What every union or enumeration has.
        Kind::Function => !item.path.ends_with("::into_result"),
        Kind::Service
        | Kind::Operation
        | Kind::Call
        | Kind::Struct
        | Kind::Field
        | Kind::Constructor
        | Kind::Setter
        | Kind::Union
        | Kind::Variant
        | Kind::Accessor
        | Kind::Enumeration
        | Kind::Value => false,
    }
}

fn line(item: &Item) -> String {
    let signature = item.shown_signature();
    let mut line = [item.kind.keyword(), " ", &item.path, &signature].concat();
    let terms = [&item.wire, &item.document];
    for (index, term) in terms.into_iter().flatten().enumerate() {
        line.push_str(if index == 0 { " = " } else { ", " });
        line.push_str(&visible(term));
    }
    if item.secret {
        line.push_str(" secret");
    }
    if item.deprecated {
        line.push_str(" deprecated");
    }
    line
}

impl Item {
    /// What it takes and gives, as Rust writes it behind the path.
    pub fn shown_signature(&self) -> String {
        let gives = self.shown_type();
        if self.is_function() {
            return ["(", &self.shown_arguments(), ") -> ", &gives].concat();
        }
        match self.kind {
            Kind::Struct | Kind::Union if !self.params.is_empty() => {
                format!("<{}>", self.params.join(", "))
            }
            Kind::Struct
            | Kind::Union
            | Kind::Enumeration
            | Kind::Value
            | Kind::ServiceType
            | Kind::Implementation => gives,
            Kind::Variant => ["(", &gives, ")"].concat(),
            Kind::Call => [" -> ", &gives].concat(),
            Kind::Service
            | Kind::Operation
            | Kind::Parameter
            | Kind::Body
            | Kind::Send
            | Kind::Field
            | Kind::Constructor
            | Kind::Setter
            | Kind::Accessor
            | Kind::Function => [": ", &gives].concat(),
        }
    }

    /// What it takes, as Rust writes it.
    pub fn shown_arguments(&self) -> String {
        let arguments = self.arguments().iter().map(|argument| {
            let taken = FullPaths.spell_taken(&argument.taken);
            format!("{}: {taken}", argument.name)
        });
        arguments.collect::<Vec<_>>().join(", ")
    }

    /// What it gives or holds, as Rust writes it; nothing if it holds nothing.
    pub fn shown_type(&self) -> String {
        let gives = self.signature.gives.as_ref();
        gives.map_or_else(String::new, |ty| FullPaths.spell_rust(ty))
    }
}

impl Kind {
    /// The word that a line of `api.txt` begins with.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::ServiceType | Self::Struct => "struct",
            Self::Operation
            | Self::Parameter
            | Self::Body
            | Self::Send
            | Self::Constructor
            | Self::Setter
            | Self::Accessor
            | Self::Function => "fn",
            Self::Call => "call",
            Self::Field => "field",
            Self::Union => "union",
            Self::Variant => "variant",
            Self::Enumeration => "enumeration",
            Self::Value => "value",
            Self::Implementation => "impl",
        }
    }
}
