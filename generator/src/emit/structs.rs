//! Objects: the struct, the table of its properties, and how requests are put together.

use std::fmt::Write as _;

use super::docs::{called_like_an_operator, code, deprecated, doc, sentence};
use super::file::{RustFile, indented, literal, name, value};
use super::layout::{Code, Lines};
use super::maybe::Maybe;
use super::ty::{Imports, converted, generics};
use crate::api::{Definition, Field, Paths as _, Presence, Reading, Struct, TAG, Visibility};

/// More arguments than clippy likes.
const MANY: usize = 7;

/// Emits a struct.
pub(super) fn emit(
    definition: &Definition,
    object: &Struct,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    imports.defined(&definition.name);
    let mut text = doc(&super::described::description(definition));
    text.push_str(deprecated(definition.deprecated));
    let (name, generics) = (name(&definition.name), generics(definition));
    let debug = if object.derives_debug() {
        "Debug, "
    } else {
        ""
    };
    let default = if object.is_default() { ", Default" } else { "" };
    let _ = write!(
        text,
        "#[derive({debug}Clone, PartialEq{default})]\n#[non_exhaustive]\npub struct {name}{generics} {{"
    );
    for field in object.members() {
        text.push('\n');
        indented(&declaration(field, imports), &mut text);
    }
    text.push_str(if object.members().next().is_some() {
        "\n}\n"
    } else {
        "}\n"
    });
    file.item(text)?;
    file.text(table(definition, object));
    if object.is_made {
        file.implementation(&format!("impl {name}"), &functions(object, imports))?;
    }
    Ok(())
}

fn declaration(field: &Field, imports: &mut Imports) -> String {
    let ty = imports.spell(&field.ty);
    let ty = match field.presence {
        Presence::Required | Presence::Rest => ty,
        Presence::Nullable | Presence::Optional => format!("Option<{ty}>"),
        Presence::Patch => {
            imports.root("Patch");
            format!("Patch<{ty}>")
        }
    };
    let mut docs = vec![field_docs(field)];
    if field.visibility.secret().is_some() {
        docs.push("`Debug` does not show it, since it is a secret.".to_owned());
    }
    let (docs, deprecated) = (doc(&docs), deprecated(field.deprecated));
    format!("{docs}{deprecated}pub {}: {ty},", name(&field.name))
}

fn field_docs(field: &Field) -> String {
    match (&field.description, field.presence) {
        (Some(description), Presence::Rest) => {
            format!("All other properties. {}", sentence(description))
        }
        (None, Presence::Rest) => "All other properties.".to_owned(),
        (Some(description), _) => sentence(description),
        (None, _) => String::new(),
    }
}

/// The table that `object!` turns into `Serialize` and `Deserialize`.
fn table(definition: &Definition, object: &Struct) -> String {
    let (name, params) = (&definition.name, generics(definition));
    let tag = object
        .own_tag
        .as_ref()
        .map(|class| format!(" tagged {TAG:?} = {class:?}"))
        .unwrap_or_default();
    let mut rows = String::new();
    for field in object.members() {
        let presence = match field.presence {
            Presence::Required => "required",
            Presence::Nullable => "nullable",
            Presence::Optional => "optional",
            Presence::Patch => "patch",
            Presence::Rest => {
                rows.push_str(&self::rest(object, field));
                continue;
            }
        };
        let (wire, shown) = (literal(&field.wire), shown(field.visibility));
        let wire = if field.reading == Reading::Plain {
            format!("{wire}{shown}")
        } else if field.reading.is_list_of(&Reading::Plain) {
            format!("[{wire}]{shown}")
        } else if field.reading.is_map_of(&Reading::Plain) {
            format!("{{{wire}}}{shown}")
        } else {
            format!("{wire}{shown} as {}", reading(&field.reading))
        };
        let _ = writeln!(rows, "        {presence} {}: {wire},", field.name);
    }
    if rows.is_empty() {
        return format!("object! {{ {name}{params}{tag} {{}} }}");
    }
    format!("object! {{\n    {name}{params}{tag} {{\n{rows}    }}\n}}")
}

/// What a row says of `Debug`.
pub(super) fn shown(visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Open => "",
        Visibility::Screened => " is screened",
        Visibility::Secret(_) => " is secret",
    }
}

/// The row of the field for all other properties. The tag of a union is none of them.
fn rest(object: &Struct, field: &Field) -> String {
    let tags = object.rest.iter().flat_map(|rest| &rest.tags);
    let tags: Vec<String> = tags.map(|tag| format!("{tag:?}")).collect();
    let but = if tags.is_empty() { "" } else { " but " };
    let mut reading = String::new();
    if let Reading::Map(values) = &field.reading
        && **values != Reading::Plain
    {
        reading = format!(" as {}", self::reading(values));
    }
    let shown = shown(field.visibility);
    format!(
        "        ..{}{shown}{but}{}{reading},\n",
        field.name,
        tags.join(", ")
    )
}

/// As the support code calls it.
fn reading(reading: &Reading) -> String {
    let of = |name: &str, inner: &Reading| {
        if *inner == Reading::Plain {
            name.to_owned()
        } else {
            format!("{name}<{}>", self::reading(inner))
        }
    };
    match reading {
        Reading::Plain => "Plain".to_owned(),
        Reading::Whole => "Whole".to_owned(),
        Reading::LooseText => "LooseText".to_owned(),
        Reading::LooseScalar => "LooseScalar".to_owned(),
        Reading::List(items) => of("List", items),
        Reading::Map(values) => of("Map", values),
        Reading::Nullable(inner) => of("Nullable", inner),
    }
}

/// `new` with what is required, and a setter for the rest.
fn functions(object: &Struct, imports: &mut Imports) -> Vec<String> {
    let mut functions = vec![constructor(object, imports)];
    for field in object.members() {
        let Some(setter) = &field.setter else {
            continue;
        };
        functions.push(self::setter(field, &setter.set, imports));
        functions.extend(setter.maybe.as_ref().map(|maybe| {
            let maybe = Maybe {
                function: maybe,
                setter: &setter.set,
                argument: (&field.name, &field.taken),
                what: &code(&field.wire),
                is_deprecated: field.deprecated,
                must_use: true,
            };
            maybe.emit(imports)
        }));
        functions.extend(setter.clear.as_ref().map(|clear| self::clear(field, clear)));
    }
    functions
}

fn constructor(object: &Struct, imports: &mut Imports) -> String {
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for field in object.members() {
        let name = name(&field.name);
        values.push(match field.presence {
            // One of many booleans.
            Presence::Required if field.setter.is_some() => format!("{name}: false"),
            Presence::Required => {
                let taken = imports.spell_taken(&field.taken);
                arguments.push(Code::Word(format!("{name}: {taken}")));
                match converted(&field.ty, &field.taken, name) {
                    Some(value) => format!("{name}: {value}"),
                    None => name.to_owned(),
                }
            }
            Presence::Nullable | Presence::Optional => format!("{name}: None"),
            Presence::Patch => format!("{name}: Patch::Leave"),
            Presence::Rest => format!("{name}: BTreeMap::new()"),
        });
    }
    if arguments.is_empty() && !values.is_empty() {
        return "/// Creates a value with nothing set.\n#[must_use]\npub fn new() -> Self {\n    Self::default()\n}"
            .to_owned();
    }
    let docs = if arguments.is_empty() {
        "Creates the only value of this type."
    } else {
        "Creates a value with the required properties and nothing else."
    };
    let many = if arguments.len() > MANY {
        "#[allow(clippy::too_many_arguments)]\n"
    } else {
        ""
    };
    let mut lines = Lines::of_function();
    lines.head(&format!("new{}", imports.markers()), arguments, "Self");
    let mut text = format!("/// {docs}\n#[must_use]\n{many}{}\n", lines.text);
    indented(&value("Self", &values), &mut text);
    text.push_str("\n}");
    text
}

fn setter(field: &Field, setter: &str, imports: &mut Imports) -> String {
    let (setter, name) = (self::name(setter), name(&field.name));
    let taken = imports.spell_taken(&field.taken);
    let value = converted(&field.ty, &field.taken, name);
    let value = value.as_deref().unwrap_or(name);
    let set = match field.presence {
        Presence::Patch => format!("Patch::Set({value})"),
        Presence::Required | Presence::Rest => value.to_owned(),
        Presence::Nullable | Presence::Optional => format!("Some({value})"),
    };
    let docs = doc(&[match field.presence {
        Presence::Rest => "Sets all other properties.".to_owned(),
        Presence::Required => format!("Sets {}, which is `false` otherwise.", code(&field.wire)),
        Presence::Nullable | Presence::Optional | Presence::Patch => {
            format!("Sets {}.", code(&field.wire))
        }
    }]);
    let deprecated = deprecated(field.deprecated);
    let operator = called_like_an_operator(setter);
    let mut lines = Lines::of_function();
    let argument = Code::Word(format!("{name}: {taken}"));
    let arguments = vec![Code::Word("mut self".to_owned()), argument];
    let setter = format!("{setter}{}", imports.markers());
    lines.head(&setter, arguments, "Self");
    lines.line(1, &format!("self.{name} = {set};"));
    format!(
        "{docs}{deprecated}{operator}#[must_use]\n{}\n    self\n}}",
        lines.text
    )
}

fn clear(field: &Field, clear: &str) -> String {
    let (clear, name) = (self::name(clear), name(&field.name));
    let docs = doc(&[format!("Clears {} by sending `null`.", code(&field.wire))]);
    format!(
        "{docs}#[must_use]\n\
         pub fn {clear}(mut self) -> Self {{\n    self.{name} = Patch::Clear;\n    self\n}}"
    )
}
