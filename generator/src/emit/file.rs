//! One Rust file: a header, the imports, and items with a blank line between them.

use proc_macro2::{Literal, TokenStream};

use super::Context;
use crate::visible::is_hidden;

/// How long a line is at most. That of the formatter, with what it means by it.
pub(super) const WIDTH: usize = 89;

/// A Rust file while it is written.
///
/// Emitters write an item as the formatter would if no line were too long: a statement, a field or a
/// variant in a line of its own, indented by four. Only what does not fit goes through the
/// formatter, which knows where to break it.
#[derive(Debug, Default)]
pub(super) struct RustFile {
    parts: Vec<String>,
}

impl RustFile {
    /// Adds an item as it would be written by hand.
    pub(super) fn item(&mut self, text: String) -> syn::Result<()> {
        let text = if fits(&text, 0) {
            text
        } else {
            format(text.parse()?)?
        };
        self.parts.push(text);
        Ok(())
    }

    /// Adds text as it is: what is not Rust to the formatter, such as the tables of our macros.
    pub(super) fn text(&mut self, text: String) {
        self.parts.push(text);
    }

    /// Adds an `impl` block with a blank line between its functions. `head` is what stands before
    /// its brace.
    pub(super) fn implementation(&mut self, head: &str, functions: &[String]) -> syn::Result<()> {
        let mut text = format!("{head} {{");
        if !fits(&text, 0) {
            text = format(format!("{head} {{}}").parse()?)?;
            text.truncate(text.trim_end().trim_end_matches('}').len());
        }
        // A long name takes more than one line.
        let above = text.lines().count();
        text.reserve(functions.iter().map(|function| function.len() * 2).sum());
        for (index, function) in functions.iter().enumerate() {
            text.push_str(if index == 0 { "\n" } else { "\n\n" });
            if fits(function, INDENT.len()) {
                indented(function.trim_end(), &mut text);
                continue;
            }
            // The formatter would only copy the documentation.
            let docs = function.split_inclusive('\n');
            let docs = docs.take_while(|line| line.starts_with("///"));
            let (docs, code) = function.split_at(docs.map(str::len).sum());
            indented(docs, &mut text);
            text.push_str(if docs.is_empty() { "" } else { "\n" });
            let alone = format(format!("{head} {{ {code} }}").parse()?)?;
            let lines: Vec<_> = alone.lines().collect();
            let body = lines
                .get(above..lines.len().saturating_sub(1))
                .unwrap_or_default();
            text.push_str(&body.join("\n"));
        }
        text.push_str("\n}\n");
        self.parts.push(text);
        Ok(())
    }

    /// The whole text. `emitter` is the file that wrote it, `docs` says what it is.
    pub(super) fn finish(
        self,
        context: Context<'_>,
        emitter: &str,
        docs: &str,
        imports: &[String],
    ) -> String {
        let mut text = header(context, emitter);
        text.reserve(docs.len() + self.parts.iter().map(String::len).sum::<usize>());
        for line in docs.lines() {
            text.push_str(if line.is_empty() { "//!" } else { "//! " });
            text.push_str(line);
            text.push('\n');
        }
        if !docs.is_empty() {
            text.push('\n');
        }
        for import in imports {
            text.push_str(import);
            text.push('\n');
        }
        if !imports.is_empty() {
            text.push('\n');
        }
        for (index, part) in self.parts.iter().enumerate() {
            text.push_str(if index == 0 { "" } else { "\n\n" });
            text.push_str(part.trim_end());
        }
        text.push('\n');
        text
    }
}

/// The first line of an emitted file: what makes it, from what, and where.
pub(super) fn header(context: Context<'_>, emitter: &str) -> String {
    format!(
        "// Emitted by `cargo xtask codegen` from {} {} ({emitter}). Do not edit.\n\n",
        one_line(&context.api.title),
        one_line(&context.api.version)
    )
}

/// A file of the harness, with a header that says where it comes from.
pub(super) fn copied(name: &str, text: &str) -> String {
    format!(
        "// Copied from generator/runtime/harness/{name} by `cargo xtask codegen`. Do not edit here.\n\n{text}"
    )
}

/// A text in one line, without what cannot be seen.
pub(super) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || is_hidden(c))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// How far a block is indented.
pub(super) const INDENT: &str = "    ";

/// Adds lines to a block.
pub(super) fn indented(lines: &str, to: &mut String) {
    for (index, line) in lines.lines().enumerate() {
        if index > 0 {
            to.push('\n');
        }
        if !line.is_empty() {
            to.push_str(INDENT);
            to.push_str(line);
        }
    }
}

/// What gives a function another name in the search of the documentation.
pub(super) fn alias(name: &str) -> String {
    let alias = format!("{ALIAS}{}", literal(name));
    let line = format!("#[doc({alias})]\n");
    if INDENT.len() + line.trim_end().chars().count() <= WIDTH {
        line
    } else {
        format!("#[doc(\n{INDENT}{alias}\n)]\n")
    }
}

/// How an alias begins, which cannot be broken.
const ALIAS: &str = "alias = ";

/// Whether the formatter would leave an item as it is: documentation may be of any length, code may
/// not.
fn fits(text: &str, indentation: usize) -> bool {
    let room = WIDTH.saturating_sub(indentation);
    text.lines().all(|line| {
        let code = line.trim_start();
        if code.starts_with("///") || code.starts_with(ALIAS) {
            return true;
        }
        let is_short = line.len() <= room || line.chars().count() <= room;
        is_short && (!has_value(code) || is_short_value(code))
    })
}

/// Whether a value in braces begins in a line that does not end with its brace.
fn has_value(code: &str) -> bool {
    let open = code.bytes().position(|byte| byte == b'{');
    open.is_some_and(|open| open + 1 < code.len() && code.contains(OPEN))
}

/// How a value in braces begins that ends in the same line.
const OPEN: &str = " { ";

/// How long a value in braces is at most in one line, without the last of them.
const SHORT: usize = 34;

/// Whether a line is a value in braces, and no longer than the formatter allows.
fn is_short_value(code: &str) -> bool {
    let before = code.split(OPEN).next().unwrap_or_default();
    before.chars().all(|c| c == '_' || c.is_alphanumeric())
        && code.ends_with(" }")
        && code.matches(OPEN).count() == 1
        && code.chars().count() - 1 <= SHORT
}

/// A value with its fields, which stands in a line of its own.
pub(super) fn value(path: &str, fields: &[String]) -> String {
    if fields.is_empty() {
        return format!("{path} {{}}");
    }
    let line = format!("{path} {{ {} }}", fields.join(", "));
    if is_short_value(&line) {
        return line;
    }
    let fields = fields.iter().map(|field| format!("{INDENT}{field},\n"));
    format!("{path} {{\n{}}}", fields.collect::<String>())
}

/// A name. What is none becomes what no name can be, so that the formatter refuses the file as a
/// whole, and a diagnostic says so.
pub(super) fn name(name: &str) -> &str {
    const NONE: &str = " { ; } ";
    let is_name = !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
    if is_name { name } else { NONE }
}

/// A string as Rust writes it.
pub(super) fn literal(text: &str) -> String {
    let is_plain = |byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
    if text.bytes().all(is_plain) {
        return ["\"", text, "\""].concat();
    }
    Literal::string(text).to_string()
}

/// Tokens as they would be written by hand.
pub(super) fn format(tokens: TokenStream) -> syn::Result<String> {
    let file = syn::parse2::<syn::File>(tokens)?;
    Ok(prettyplease::unparse(&file))
}
