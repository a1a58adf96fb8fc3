//! What a crate has besides Rust: `Cargo.toml`, `README.md`, the changelog, licences.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use toml_edit::DocumentMut;

use super::Context;
use super::file::{literal, one_line};
use super::support;
use crate::api::Operation;

const MIT: &str = include_str!("../../../LICENSE-MIT");
const APACHE: &str = include_str!("../../../LICENSE-APACHE");

/// The manifest of this repository, which says where the crate is found.
const WORKSPACE: &str = include_str!("../../../Cargo.toml");

/// The oldest version of Rust that will do.
pub(super) const RUST_VERSION: &str = "1.89";

/// Emits everything that is not Rust, but for the examples and the list of the API.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) {
    let targets = targets(files);
    files.insert("Cargo.toml".to_owned(), manifest(context, &targets));
    files.insert("README.md".to_owned(), readme(context));
    if let Some(changelog) = context.release.changelog {
        files.insert("CHANGELOG.md".to_owned(), changelog.to_owned());
    }
    files.insert("LICENSE-MIT".to_owned(), MIT.to_owned());
    files.insert("LICENSE-APACHE".to_owned(), APACHE.to_owned());
    files.insert(
        "rustfmt.toml".to_owned(),
        "# Emitted by `cargo xtask codegen`, which formats this crate itself.\ndisable_all_formatting = true\n".to_owned(),
    );
}

/// `Cargo.toml`: what the support code depends on, the crate depends on.
fn manifest(context: Context<'_>, targets: &str) -> String {
    let title = one_line(&context.api.title).replace(['"', '\\'], "");
    let version = one_line(&context.api.version).replace(['"', '\\'], "");
    let release = &context.release.version;
    let start = support::MANIFEST
        .find("[features]")
        .unwrap_or(support::MANIFEST.len());
    let end = support::MANIFEST
        .find("[dev-dependencies]")
        .unwrap_or(support::MANIFEST.len());
    let dependencies = support::MANIFEST
        .get(start..end)
        .unwrap_or_default()
        .trim_end();
    let addresses = addresses(WORKSPACE);
    let cookbook = if super::cookbook::fits(context.api) {
        super::cookbook::DEPENDENCIES
    } else {
        ""
    };
    format!(
        r#"# Emitted by `cargo xtask codegen` (generator/src/emit/manifest.rs). Do not edit.

[package]
name = "dixa"
version = "{release}"
edition = "2024"
rust-version = "{RUST_VERSION}" # The highest version that a dependency requires.
description = "A client for the {title} {version}"
readme = "README.md"
license = "MIT OR Apache-2.0"
documentation = "https://docs.rs/dixa"
{addresses}keywords = ["dixa", "customer-service", "api", "client"]
categories = ["api-bindings", "web-programming::http-client"]
exclude = [".emitted", ".emitting", "api.txt", "rustfmt.toml"]

[package.metadata.docs.rs]
features = ["blocking", "gzip", "test-util", "tracing", "webhooks"]
rustdoc-args = ["--cfg", "docsrs"]

{dependencies}

{targets}[dev-dependencies]
{cookbook}tokio = {{ version = "1", features = ["macros", "net", "io-util", "rt-multi-thread", "signal", "time"] }}
wiremock = "0.6"

[lints.clippy]
pedantic = {{ level = "warn", priority = -1 }}
doc_markdown = "allow" # The prose is taken from the document.
large_enum_variant = "allow" # Callers move values out of the variants.
missing_errors_doc = "allow"
needless_pass_by_value = "allow" # A body is built for a single call.
module_name_repetitions = "allow"
must_use_candidate = "allow"
return_self_not_must_use = "allow" # Builders are `#[must_use]` as types.
similar_names = "allow"
struct_excessive_bools = "allow"
struct_field_names = "allow"
wildcard_imports = "allow"
"#
    )
}

/// The addresses of the repository and of a homepage, as far as `[workspace.package]` has them.
fn addresses(workspace: &str) -> String {
    let manifest = workspace.parse::<DocumentMut>().unwrap_or_default();
    let package = manifest
        .get("workspace")
        .and_then(|workspace| workspace.get("package"));
    let address = |key: &str| {
        let address = package?.get(key)?.as_str()?;
        Some(format!("{key} = {}\n", literal(address)))
    };
    ["repository", "homepage"]
        .into_iter()
        .filter_map(address)
        .collect()
}

/// The examples and tests that were emitted: they call, so they need the client.
fn targets(files: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    for (folder, kind) in [("examples/", "example"), ("tests/", "test")] {
        for path in files.keys() {
            let Some(file) = path.strip_prefix(folder) else {
                continue;
            };
            let name = file.strip_suffix("/main.rs").or(file.strip_suffix(".rs"));
            if let Some(name) = name.filter(|name| !name.contains('/')) {
                let features = match name {
                    super::cookbook::TEST => "\"blocking\", \"test-util\", \"webhooks\"",
                    "receiver" => "\"client\", \"webhooks\"",
                    "sync" => "\"blocking\"",
                    super::testing::TEST => "\"client\", \"test-util\"",
                    _ => "\"client\"",
                };
                let _ = write!(
                    text,
                    "[[{kind}]]\nname = \"{name}\"\nrequired-features = [{features}]\n\n"
                );
            }
        }
    }
    text
}

fn readme(context: Context<'_>) -> String {
    let tour = if super::tour::fits(context.api) {
        "- `cargo run --example tour` shows how the crate is used, against a local server that it starts itself.\n"
    } else {
        ""
    };
    let title = one_line(&context.api.title);
    let version = one_line(&context.api.version);
    format!(
        "<!-- Emitted by `cargo xtask codegen` (generator/src/emit/manifest.rs). Do not edit. -->\n\n\
         # dixa\n\n\
         A Rust client for the {title} {version}: {} operations and {} types,\ngenerated from its OpenAPI document.\n\n\
         ```rust\n{}```\n\n\
         ## Good to know\n\n\
         - Additions to the API do not break programs. Unknown variants and values are kept and sent back\n  \
           unchanged, and unknown properties are ignored.\n\
         - All errors have the type `dixa::Error`, which says what failed and keeps the server's response.\n\
         - Requests that are safe to repeat are retried, and the client stays within the documented rate\n  \
           limits.\n\
         {}- `cargo run --example call_all -- --base-url URL --token TOKEN` calls every operation once.\n\n\
         ## Licence\n\n\
         Licensed under either MIT or Apache 2.0, at your option.\n",
        context.api.operations.len(),
        context.api.types.len(),
        usage(context),
        tour,
    )
}

/// A first program, made from an operation that the document has.
pub(super) fn usage(context: Context<'_>) -> String {
    let api = context.api;
    let simple = |operation: &&Operation| {
        !operation.deprecated && operation.arguments().next().is_none() && operation.body.is_none()
    };
    let lists = |operation: &&Operation| operation.answer.page().is_some();
    let own = |operation: &&Operation| operation.name == "list";
    let pick = |wanted: &dyn Fn(&&Operation) -> bool| {
        let mut operations = api.operations.iter().filter(simple);
        operations.find(|operation| wanted(operation))
    };
    let chosen = pick(&|operation| lists(operation) && own(operation))
        .or_else(|| pick(&lists))
        .or_else(|| pick(&|_| true));
    let mut text = String::from("let dixa = dixa::Client::new(\"an API token\")?;\n");
    if let Some(operation) = chosen {
        let service = &api.service_of(operation).method;
        let call = format!("dixa.{service}().{}().await?", operation.name);
        if lists(&operation) {
            let _ = write!(
                text,
                "let page = {call};\nfor item in page.items() {{\n    println!(\"{{item:?}}\");\n}}\n"
            );
        } else {
            let _ = writeln!(text, "println!(\"{{:?}}\", {call});");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::addresses;

    #[test]
    fn the_crate_is_found_where_the_workspace_says() {
        let workspace = "[workspace.package]\nedition = \"2024\"\nrepository = \"https://git.example/dixa\"\n\
                         homepage = \"https://dixa.example\"\n\n[workspace.lints.rust]\n";
        assert_eq!(
            addresses(workspace),
            "repository = \"https://git.example/dixa\"\nhomepage = \"https://dixa.example\"\n"
        );
        assert_eq!(addresses("[workspace]\nresolver = \"3\"\n"), "");
    }
}
