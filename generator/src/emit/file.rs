//! One Rust file: a header, the imports, and items with a blank line between them.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::visible::is_hidden;

/// A Rust file while it is written.
#[derive(Debug, Default)]
pub(super) struct RustFile {
    parts: Vec<String>,
}

impl RustFile {
    /// Adds an item as it would be written by hand.
    pub(super) fn item(&mut self, tokens: TokenStream) -> syn::Result<()> {
        self.parts.push(format(tokens)?);
        Ok(())
    }

    /// Adds text as it is: what is not Rust to the formatter, such as the tables of our macros.
    pub(super) fn text(&mut self, text: String) {
        self.parts.push(text);
    }

    /// Adds an `impl` block with a blank line between its functions.
    pub(super) fn implementation(
        &mut self,
        head: &TokenStream,
        functions: &[TokenStream],
    ) -> syn::Result<()> {
        let head_alone = format(quote! { #head {} })?;
        // A long name takes more than one line.
        let above = head_alone.lines().count();
        let mut blocks = Vec::new();
        for function in functions {
            let alone = format(quote! { #head { #function } })?;
            let lines: Vec<_> = alone.lines().collect();
            let body = lines
                .get(above..lines.len().saturating_sub(1))
                .unwrap_or_default();
            blocks.push(body.join("\n"));
        }
        let head = head_alone.trim_end().trim_end_matches('}');
        self.parts
            .push(format!("{head}\n{}\n}}\n", blocks.join("\n\n")));
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
        let parts: Vec<_> = self.parts.iter().map(|part| part.trim_end()).collect();
        text.push_str(&parts.join("\n\n"));
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

/// Tokens as they would be written by hand.
pub(super) fn format(tokens: TokenStream) -> syn::Result<String> {
    let file = syn::parse2::<syn::File>(tokens)?;
    Ok(prettyplease::unparse(&file))
}
