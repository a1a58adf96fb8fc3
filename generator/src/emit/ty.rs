//! Types as the emitted files write them, and the imports that they need.

use std::collections::BTreeSet;

use crate::api::{Definition, Named, Paths, Taken, Type};

/// What a file has to import.
#[derive(Debug, Default)]
pub(super) struct Imports {
    std: BTreeSet<&'static str>,
    external: BTreeSet<&'static str>,
    root: BTreeSet<&'static str>,
    types: BTreeSet<String>,
    local: BTreeSet<String>,
    by_module: bool,
    markers: usize,
}

impl Imports {
    /// For a file that says `types::Agent`, so that its own names cannot clash with those.
    pub(super) fn by_module() -> Self {
        Self {
            by_module: true,
            ..Self::default()
        }
    }

    /// The type parameters of a function whose arguments have been spelled since the last one's.
    pub(super) fn markers(&mut self) -> String {
        let letters: Vec<String> = (1..=std::mem::take(&mut self.markers))
            .map(marker)
            .collect();
        angled(&letters)
    }

    /// Something of this crate's root.
    pub(super) fn root(&mut self, name: &'static str) {
        self.root.insert(name);
    }

    /// A type that the file itself defines.
    pub(super) fn defined(&mut self, name: &str) {
        self.local.insert(name.to_owned());
    }

    /// The `use` lines, in groups: the standard library, other crates, this one. `more` are
    /// further paths of this crate.
    pub(super) fn lines(&self, more: &[(&str, &[&str])]) -> Vec<String> {
        let plain = |paths: &BTreeSet<&str>| {
            paths
                .iter()
                .map(|path| format!("use {path};"))
                .collect::<Vec<_>>()
        };
        let names = |names: &BTreeSet<&'static str>| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let mut own: Vec<String> = more
            .iter()
            .filter_map(|(path, names)| {
                group(
                    path,
                    &names
                        .iter()
                        .map(|name| (*name).to_owned())
                        .collect::<Vec<_>>(),
                )
            })
            .collect();
        let mut root = names(&self.root);
        if self.by_module && !self.types.is_empty() {
            root.push("types".to_owned());
        }
        own.extend(group("crate", &root));
        if !self.by_module {
            let others: Vec<String> = self.types.difference(&self.local).cloned().collect();
            own.extend(group("super", &others));
        }
        // As rustfmt sorts: a list in braces comes last.
        own.sort_by_key(|line| (line.starts_with("use super"), line.replace('{', "~")));
        let groups = [plain(&self.std), plain(&self.external), own];
        let groups: Vec<Vec<String>> = groups
            .into_iter()
            .filter(|group| !group.is_empty())
            .collect();
        groups.join(&String::new())
    }
}

fn group(path: &str, names: &[String]) -> Option<String> {
    match names {
        [] => None,
        [only] => Some(format!("use {path}::{only};")),
        _ => {
            let line = format!("use {path}::{{{}}};", names.join(", "));
            Some(if line.len() <= 100 {
                line
            } else {
                wrapped(path, names)
            })
        }
    }
}

fn wrapped(path: &str, names: &[String]) -> String {
    let mut text = format!("use {path}::{{\n");
    let mut line = String::from("   ");
    for name in names {
        if line.len() + name.len() + 2 > 100 {
            text.push_str(&line);
            text.push('\n');
            line = String::from("   ");
        }
        line.push(' ');
        line.push_str(name);
        line.push(',');
    }
    format!("{text}{line}\n}};")
}

/// The parameter that says what kind of list the n-th of a function is.
fn marker(number: usize) -> String {
    match number {
        1 => "M".to_owned(),
        number => format!("M{number}"),
    }
}

impl Paths for Imports {
    fn marker(&mut self) -> String {
        self.markers += 1;
        marker(self.markers)
    }

    fn name(&mut self, named: Named<'_>) -> String {
        match named {
            Named::Map => {
                self.std.insert("std::collections::BTreeMap");
                "BTreeMap".to_owned()
            }
            Named::Uuid => {
                self.external.insert("uuid::Uuid");
                "Uuid".to_owned()
            }
            Named::Json => {
                self.external.insert("serde_json::Value");
                "Value".to_owned()
            }
            Named::Support(name) => {
                self.root(name);
                name.to_owned()
            }
            Named::Type(name) => {
                self.types.insert(name.to_owned());
                if self.by_module {
                    format!("types::{name}")
                } else {
                    name.to_owned()
                }
            }
        }
    }
}

/// How an argument becomes the value of its type; none if it is that already.
pub(super) fn converted(ty: &Type, taken: &Taken, name: &str) -> Option<String> {
    let value = match taken {
        Taken::Value(_) | Taken::Reference(_) | Taken::PageSize | Taken::Maybe(_) => None,
        Taken::Into(_) => Some(format!("{name}.into()")),
        Taken::Entries(..) => Some(format!("{name}.into_list().into_iter().collect()")),
        Taken::Items(_) | Taken::ItemsInto(_) => Some(format!("{name}.into_list()")),
    };
    if matches!(ty, Type::Boxed(_)) {
        return Some(format!("Box::new({})", value.as_deref().unwrap_or(name)));
    }
    value
}

/// The parameters of a generic type, in angle brackets; nothing if it has none.
pub(super) fn generics(definition: &Definition) -> String {
    angled(&definition.params)
}

/// Parameters in angle brackets; nothing if there are none.
fn angled<P: AsRef<str>>(params: &[P]) -> String {
    if params.is_empty() {
        return String::new();
    }
    let params: Vec<&str> = params.iter().map(AsRef::as_ref).collect();
    format!("<{}>", params.join(", "))
}
