//! Puts emitted crates together as modules of a few packages, so that a compiler that is started
//! once, and a linker that is started once, do for many of them.
//!
//! Each crate stays as it would be alone: its library is a module that nothing outside can look
//! into, each of its tests and examples is a module beside it, and crates are put into one package
//! only if their manifests ask for the same. The compiler is then as strict as it is with the crate
//! itself: when it builds tests it takes what is public for used, and nothing else.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, bail};
use toml_edit::{DocumentMut, value};

/// What the generator emits: texts by path.
pub type Files = BTreeMap<String, String>;

/// Packages in the directories of one workspace.
#[derive(Debug, Default)]
pub struct Assembly {
    packages: BTreeMap<String, Package>,
}

/// How a root begins to say how far the compiler may look into types.
const LIMIT: &str = "#![recursion_limit";

/// Crates as modules.
#[derive(Debug)]
struct Package {
    /// What the manifests of all its crates have in common: all but what a crate is called.
    manifest: String,
    /// How far the compiler may look into types, if a crate says so: only a root can.
    limit: Option<String>,
    /// `src/lib.rs`.
    root: String,
    files: Files,
}

impl Assembly {
    /// Adds an emitted crate, as a module of a package of that name. Crates that ask for something
    /// else come into a package whose name has a number added.
    ///
    /// # Errors
    ///
    /// The crate has not the form of an emitted one.
    pub fn add(&mut self, package: &str, module: &str, emitted: &Files) -> anyhow::Result<()> {
        let manifest = common(
            emitted
                .get("Cargo.toml")
                .context("there is no Cargo.toml")?,
        )?;
        let mut lines = emitted
            .get("src/lib.rs")
            .into_iter()
            .flat_map(|text| text.lines());
        let limit = lines
            .find(|line| line.starts_with(LIMIT))
            .map(str::to_owned);
        let mut name = package.to_owned();
        for number in 2.. {
            match self.packages.get(&name) {
                Some(other) if other.manifest != manifest || other.limit != limit => {
                    name = format!("{package}-{number}");
                }
                _ => break,
            }
        }
        let package = self.packages.entry(name.clone()).or_insert(Package {
            manifest,
            root: format!(
                "//! Emitted crates, one a module.\n\n{}\n",
                limit.as_deref().unwrap_or_default()
            ),
            limit,
            files: Files::new(),
        });
        package.add(&name, module, emitted)
    }

    /// The names of the packages that were made for one name.
    pub fn named<'a>(&'a self, package: &'a str) -> impl Iterator<Item = &'a str> {
        let is_of = move |name: &str| {
            name.strip_prefix(package)
                .and_then(|rest| rest.strip_prefix('-').or(rest.is_empty().then_some("0")))
                .is_some_and(|number| number.parse::<usize>().is_ok())
        };
        self.packages
            .keys()
            .map(String::as_str)
            .filter(move |name| is_of(name))
    }

    /// All files of the workspace but for its own manifest, and the directories of its members.
    ///
    /// # Errors
    ///
    /// A manifest is not TOML.
    pub fn files(self) -> anyhow::Result<(Files, Vec<String>)> {
        let mut all = Files::new();
        let mut members = Vec::new();
        for (name, package) in self.packages {
            let mut manifest: DocumentMut = package.manifest.parse()?;
            manifest["package"]["name"] = value(&name);
            all.insert(format!("{name}/Cargo.toml"), manifest.to_string());
            all.insert(format!("{name}/src/lib.rs"), package.root);
            for (path, text) in package.files {
                all.insert(format!("{name}/src/{path}"), text);
            }
            members.push(name);
        }
        Ok((all, members))
    }
}

impl Package {
    fn add(&mut self, name: &str, module: &str, emitted: &Files) -> anyhow::Result<()> {
        if !emitted.contains_key("src/lib.rs") {
            bail!("there is no src/lib.rs");
        }
        for (path, text) in emitted.iter().filter(|(path, _)| path.starts_with("src/")) {
            let text = as_module(path, text, module, &format!("{}::", name.replace('-', "_")));
            self.files.insert(format!("{module}/{path}"), text);
        }
        let _ = writeln!(
            self.root,
            "#[path = \"{module}/src/lib.rs\"]\npub mod {module};"
        );
        for path in emitted.keys() {
            let Some(target) = Target::at(path) else {
                continue;
            };
            self.add_target(&target, module, emitted);
        }
        self.add_documented(module, emitted);
        Ok(())
    }

    /// Adds the examples in the documentation of the operations, each as a module: rustdoc would
    /// build a program for each crate.
    fn add_documented(&mut self, module: &str, emitted: &Files) {
        let mut text = String::from("#![allow(dead_code, deprecated, unused)]\n");
        let operations = emitted.iter();
        let operations = operations.filter(|(path, _)| path.starts_with("src/operations/"));
        let examples = operations.flat_map(|(_, text)| documented(text));
        for (number, example) in examples.enumerate() {
            let example = example.replace("dixa::", &format!("crate::{module}::"));
            let _ = write!(text, "\nmod example_{number} {{\n{example}}}\n");
        }
        let target = format!("{module}_documented");
        self.files.insert(format!("{target}.rs"), text);
        let _ = writeln!(self.root, "#[cfg(test)]\nmod {target};");
    }

    /// Adds a test or an example, with files of its own: what they share means `crate` by the target
    /// that it is built for.
    fn add_target(&mut self, target: &Target<'_>, module: &str, emitted: &Files) {
        let Target { path, name, kind } = *target;
        let target = format!("{module}_{name}");
        for (path, text) in emitted {
            // They read data that the library has, too.
            let is_data = path.starts_with("src/") && !is_rust(path);
            if !path.starts_with("tests/") && !path.starts_with("examples/") && !is_data {
                continue;
            }
            let mut text = text.clone();
            if is_rust(path) {
                text = text.replace("crate::", &format!("crate::{target}::"));
                text = text.replace("dixa::", &format!("crate::{module}::"));
            }
            self.files.insert(format!("{target}/{path}"), text);
        }
        let visible = match kind {
            Kind::Test => "",
            Kind::Example => {
                // Nobody calls it here, so it has to be public to count as used.
                let path = format!("{target}/{path}");
                if let Some(text) = self.files.get_mut(&path) {
                    *text = text.replace("fn main()", "pub fn main()");
                    *text = text.replace("async pub fn main()", "pub async fn main()");
                }
                "pub "
            }
        };
        let _ = writeln!(
            self.root,
            "#[cfg(test)]\n#[path = \"{target}/{path}\"]\n{visible}mod {target};"
        );
    }
}

/// What cargo builds beside the library.
struct Target<'a> {
    path: &'a str,
    name: &'a str,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    Test,
    Example,
}

impl<'a> Target<'a> {
    /// The target whose root is this file, if it is the root of one.
    fn at(path: &'a str) -> Option<Self> {
        let (kind, rest) = path
            .strip_prefix("tests/")
            .map(|rest| (Kind::Test, rest))
            .or_else(|| Some((Kind::Example, path.strip_prefix("examples/")?)))?;
        let name = rest
            .strip_suffix("/main.rs")
            .or_else(|| rest.strip_suffix(".rs"))?;
        (!name.contains('/')).then_some(Self { path, name, kind })
    }
}

/// The examples in the documentation of a file, with the lines that rustdoc hides.
fn documented(text: &str) -> Vec<String> {
    let mut examples = Vec::new();
    let mut open: Option<String> = None;
    for line in text.lines() {
        let line = line.trim_start();
        let Some(line) = line.strip_prefix("///") else {
            continue;
        };
        let line = line.strip_prefix(' ').unwrap_or(line);
        match &mut open {
            None if line == "```no_run" => open = Some(String::new()),
            None => {}
            Some(_) if line == "```" => examples.extend(open.take()),
            Some(example) => {
                example.push_str(line.strip_prefix("# ").unwrap_or(line));
                example.push('\n');
            }
        }
    }
    examples
}

/// A file of a library, as one of a module. What is visible in the crate is visible in the module.
fn as_module(path: &str, text: &str, module: &str, package: &str) -> String {
    if !is_rust(path) {
        return text.to_owned();
    }
    let lines = text.split_inclusive('\n');
    let text: String = lines.filter(|line| !line.starts_with(LIMIT)).collect();
    text.replace("crate::", &format!("crate::{module}::"))
        .replace("pub(crate)", &format!("pub(in crate::{module})"))
        // That is said in documentation only, whose examples are crates of their own.
        .replace("dixa::", &format!("{package}{module}::"))
}

fn is_rust(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| extension == "rs")
}

/// What a manifest says, but for what the crate is and what is built of it: cargo must not look for
/// tests and examples here. All tests are built, so the features that they need are on.
fn common(manifest: &str) -> anyhow::Result<String> {
    let mut manifest: DocumentMut = manifest.parse().context("Cargo.toml is not TOML")?;
    for targets in ["example", "test"] {
        manifest.remove(targets);
    }
    let default = manifest["features"]["default"].as_array_mut();
    default
        .context("Cargo.toml has no default features")?
        .push("test-util");
    let package = manifest["package"]
        .as_table_mut()
        .context("Cargo.toml has no package")?;
    if package.get("name").and_then(|name| name.as_str()) != Some("dixa") {
        bail!("Cargo.toml does not name the package `dixa`");
    }
    package.retain(|key, _| matches!(key, "name" | "version" | "edition" | "rust-version"));
    package["version"] = value("0.0.0");
    Ok(manifest.to_string())
}
