//! Unions: a variant for each class, and one for those that are yet to come.

use std::fmt::Write as _;

use super::docs::{code, deprecated, doc, sentence};
use super::file::{RustFile, indented, literal, name};
use super::structs::shown;
use super::ty::{Imports, generics};
use crate::api::{
    Access, Accessor, Api, Closed, Definition, Form, OutcomeSide, Paths as _, Presence, Tag,
    TagKind, Type, Union, Variant,
};
use crate::maps::IndexMap;

/// Emits a union.
pub(super) fn emit(
    api: &Api,
    definition: &Definition,
    union: &Union,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    imports.defined(&definition.name);
    imports.root("Unknown");
    let (name, generics) = (name(&definition.name), generics(definition));
    let mut docs = super::described::description(definition);
    if union.outcome.is_some() {
        docs.push(
            "[`Outcomes`](crate::Outcomes) has functions for a list of these: the values and the \
             failures, each outcome as a `Result`, or each input with its outcome."
                .to_owned(),
        );
    }
    docs.extend(example(definition, union));
    let mut text = doc(&docs);
    text.push_str(deprecated(definition.deprecated));
    let debug = if union.derives_debug() { "Debug, " } else { "" };
    let _ = write!(
        text,
        "#[derive({debug}Clone, PartialEq)]\n#[non_exhaustive]\npub enum {name}{generics} {{\n"
    );
    for variant in &union.variants {
        let (docs, ty) = (doc(&[variant_docs(variant)]), imports.spell(&variant.ty));
        let row = format!("{docs}{}({ty}),", self::name(&variant.name));
        indented(&row, &mut text);
        text.push('\n');
    }
    text.push_str(
        "    /// A variant that this version of the crate does not know. It is sent back unchanged.\n\
        \x20   Unknown(Unknown),\n}\n",
    );
    file.item(text)?;
    file.text(table(api, definition, union));
    if let Some(text) = outcome(definition, union, imports) {
        file.text(text);
    }
    let functions: Vec<String> = tag(union)
        .into_iter()
        .chain(accessors(union, imports))
        .collect();
    if !functions.is_empty() {
        file.implementation(&format!("impl{generics} {name}{generics}"), &functions)?;
    }
    for conversion in conversions(definition, union, imports) {
        file.item(conversion)?;
    }
    Ok(())
}

/// How a program looks at what it got.
fn example(definition: &Definition, union: &Union) -> Option<String> {
    let is_given = definition.received && definition.params.is_empty();
    let variant = union.variants.first().filter(|_| is_given)?;
    let (union, variant) = (name(&definition.name), name(&variant.name));
    Some(format!(
        "```\n\
         # fn example(value: dixa::types::{union}) {{\n\
         use dixa::types::{union};\n\n\
         match value {{\n    \
         {union}::{variant}(it) => println!(\"{{it:?}}\"),\n    \
         {union}::Unknown(unknown) => println!(\"added to the API since: {{unknown:?}}\"),\n    \
         _ => println!(\"something else\"),\n\
         }}\n\
         # }}\n```"
    ))
}

fn variant_docs(variant: &Variant) -> String {
    match (&variant.description, variant.form.tag()) {
        (Some(description), _) => sentence(description),
        (None, Some(tag)) => code(&tag),
        (None, None) => match variant.form {
            Form::Text => "A string.".to_owned(),
            Form::Integer => "An integer.".to_owned(),
            Form::Number => "A number.".to_owned(),
            Form::Boolean => "A boolean.".to_owned(),
            Form::Array => "A list.".to_owned(),
            Form::Object | Form::Tagged(_) | Form::Class(_) => code(&variant.origin),
        },
    }
}

/// The table that the macro turns into traits.
fn table(api: &Api, definition: &Definition, union: &Union) -> String {
    let params = generics(definition);
    let mut rows = String::new();
    if union.is_tagged {
        for variant in &union.variants {
            let _ = writeln!(
                rows,
                "        {} = {:?},",
                variant.name,
                variant.form.tag().unwrap_or_default()
            );
        }
        return format!(
            "tagged_union! {{\n    {}{params} by {:?} {{\n{rows}    }}\n}}",
            definition.name, union.tag
        );
    }
    for variant in &union.variants {
        let _ = writeln!(
            rows,
            "        {}: {}{},",
            variant.name,
            form(api, union, variant),
            shown(variant.visibility)
        );
    }
    format!(
        "alternatives! {{\n    {}{params} by {:?} {{\n{rows}    }}\n}}",
        definition.name, union.tag
    )
}

fn form(api: &Api, union: &Union, variant: &Variant) -> String {
    let properties = || {
        let object = api.object(&variant.ty);
        let fields = object.map_or(&[][..], |object| &object.fields);
        let names = |required: bool| {
            let names = fields
                .iter()
                .filter(|field| !required || field.presence == Presence::Required);
            names
                .map(|field| format!("{:?}", field.wire))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let mut text = format!("required: &[{}], known: &[{}]", names(true), names(false));
        if !variant.closed.is_empty() {
            let closed: Vec<String> = variant.closed.iter().map(closed).collect();
            let _ = write!(text, ", closed: [{}]", closed.join(", "));
        }
        text
    };
    match &variant.form {
        Form::Text => "Text".to_owned(),
        Form::Integer => "Integer".to_owned(),
        Form::Number => "Number".to_owned(),
        Form::Boolean => "Boolean".to_owned(),
        Form::Array => "Array".to_owned(),
        Form::Class(class) => format!("Class({class:?})"),
        Form::Object => format!("Object {{ {} }}", properties()),
        Form::Tagged(tag) if union.count_of(&variant.form) > 1 => {
            format!("Ambiguous({}) {{ {} }}", self::tag_value(tag), properties())
        }
        Form::Tagged(tag) => format!("Tagged({})", self::tag_value(tag)),
    }
}

/// A tag as the tables have it.
fn tag_value(tag: &Tag) -> String {
    match tag {
        Tag::Text(text) => literal(text),
        Tag::Integer(integer) => format!("Integer({integer})"),
        Tag::Number(number) => format!("Number({number})"),
        Tag::Boolean(flag) => format!("Boolean({flag})"),
    }
}

/// A closed value as the tables have it.
fn closed(closed: &Closed) -> String {
    let values: Vec<String> = closed.values.iter().map(tag_value).collect();
    format!("({}, [{}])", literal(&closed.place), values.join(", "))
}

/// The table of an outcome.
fn outcome(definition: &Definition, union: &Union, imports: &mut Imports) -> Option<String> {
    let outcome = union.outcome.as_ref()?;
    let mut row = |side: &OutcomeSide| {
        let ty = imports.spell(&side.ty);
        format!("        {}.{}: {ty},\n", side.variant, side.field)
    };
    let rows = row(&outcome.success) + &row(&outcome.failure);
    let (name, params) = (&definition.name, generics(definition));
    Some(format!(
        "crate::outcome::outcome! {{\n    {name}{params} {{\n{rows}    }}\n}}"
    ))
}

/// `From` for each type that only one variant holds.
fn conversions(definition: &Definition, union: &Union, imports: &mut Imports) -> Vec<String> {
    let (name, generics) = (name(&definition.name), generics(definition));
    let conversion = |from: &str, variant: &str, value: &str| {
        format!(
            "impl{generics} From<{from}> for {name}{generics} {{\n    \
             fn from(value: {from}) -> Self {{\n        \
             Self::{variant}({value})\n    }}\n}}\n"
        )
    };
    let mut conversions = Vec::new();
    for variant in union.variants.iter().filter(|variant| variant.converts) {
        let inner = imports.spell(variant.ty.unboxed());
        let value = if matches!(variant.ty, Type::Boxed(_)) {
            "Box::new(value)"
        } else {
            "value"
        };
        let variant_name = self::name(&variant.name);
        conversions.push(conversion(&inner, variant_name, value));
        if variant.ty == Type::STRING {
            conversions.push(conversion("&str", variant_name, "value.to_owned()"));
        }
    }
    conversions
}

/// The tag of a union whose variants do not all have a string for a tag; for others the macro has it.
fn tag(union: &Union) -> Option<String> {
    let kind = union.tag_kind().filter(|_| !union.is_tagged)?;
    let mut tagged: IndexMap<String, Vec<String>> = IndexMap::default();
    let mut untagged = Vec::new();
    for variant in &union.variants {
        let tag = match (&variant.form, variant.form.tag()) {
            (Form::Tagged(tag), _) => given_tag(tag, kind),
            (_, Some(class)) if kind == TagKind::Text => literal(&class),
            _ => {
                untagged.push(format!("Self::{}(_)", name(&variant.name)));
                continue;
            }
        };
        let own = format!("Self::{}(_)", name(&variant.name));
        tagged.entry(tag).or_default().push(own);
    }
    let mut arms = String::new();
    for (tag, variants) in tagged {
        let _ = writeln!(arms, "        {} => Some({tag}),", variants.join(" | "));
    }
    if !untagged.is_empty() {
        let _ = writeln!(arms, "        {} => None,", untagged.join(" | "));
    }
    let unknown = match kind {
        TagKind::Text => "unknown.tag()".to_owned(),
        TagKind::Integer | TagKind::Number | TagKind::Boolean | TagKind::Mixed => {
            format!("unknown.property({})", literal(&union.tag))
        }
    };
    let docs = match kind {
        TagKind::Text => "The tag: the class name on the wire. None for a variant without one.",
        TagKind::Integer | TagKind::Number | TagKind::Boolean | TagKind::Mixed => {
            "The tag: the value on the wire that tells the variants apart. None for a variant \
             without one."
        }
    };
    Some(format!(
        "/// {docs}\npub fn tag(&self) -> Option<{}> {{\n    match self {{\n{}        \
         Self::Unknown(unknown) => {unknown},\n    }}\n}}",
        kind.given(),
        arms
    ))
}

/// A tag as a program gets it.
fn given_tag(tag: &Tag, kind: TagKind) -> String {
    let plain = match tag {
        Tag::Text(text) => literal(text),
        Tag::Integer(integer) if kind == TagKind::Number => format!("{integer}.0"),
        Tag::Integer(integer) => integer.to_string(),
        Tag::Number(number) => number.clone(),
        Tag::Boolean(flag) => flag.to_string(),
    };
    match kind {
        TagKind::Mixed => format!("serde_json::Value::from({plain})"),
        TagKind::Text | TagKind::Integer | TagKind::Number | TagKind::Boolean => plain,
    }
}

/// A function for each property that variants share.
fn accessors(union: &Union, imports: &mut Imports) -> Vec<String> {
    let accessors = union.accessors.iter();
    accessors
        .map(|accessor| self::accessor(union, accessor, imports))
        .collect()
}

/// How a property is given out: as a copy, as a reference, and what an unknown variant says.
fn accessor(union: &Union, accessor: &Accessor, imports: &mut Imports) -> String {
    let inner = imports.spell(&accessor.ty);
    // What it returns, and how an option is given out.
    let (returns, optional) = match accessor.access {
        Access::Text => ("&str".to_owned(), ".as_deref()"),
        Access::Copy => (inner, ""),
        Access::Clone => (inner, ".clone()"),
        Access::Reference => (format!("&{inner}"), ".as_ref()"),
    };
    let (mut arms, mut lacking) = (String::new(), Vec::new());
    // Variants that hold the same type share an arm.
    let mut holding: IndexMap<(&Type, String), Vec<String>> = IndexMap::default();
    for (variant, field) in union.variants.iter().zip(&accessor.fields) {
        let own = name(&variant.name);
        let Some(field) = field else {
            lacking.push(format!("Self::{own}(_)"));
            continue;
        };
        let name = name(&field.field);
        let value = match (field.presence, accessor.access) {
            (Presence::Required | Presence::Rest, Access::Text | Access::Reference) => {
                format!("Some(&value.{name})")
            }
            (Presence::Required | Presence::Rest, Access::Clone) => {
                format!("Some(value.{name}.clone())")
            }
            (Presence::Required | Presence::Rest, Access::Copy) => format!("Some(value.{name})"),
            (Presence::Nullable | Presence::Optional | Presence::Patch, _) => {
                format!("value.{name}{optional}")
            }
        };
        let patterns = holding.entry((&variant.ty, value)).or_default();
        patterns.push(format!("Self::{own}(value)"));
    }
    for ((_, value), patterns) in holding {
        let _ = writeln!(arms, "        {} => {value},", patterns.join(" | "));
    }
    let knows = accessor.access != Access::Reference;
    if knows {
        let wire = literal(&accessor.wire);
        let _ = writeln!(
            arms,
            "        Self::Unknown(unknown) => unknown.property({wire}),"
        );
    } else {
        lacking.push("Self::Unknown(_)".to_owned());
    }
    if !lacking.is_empty() {
        let _ = writeln!(arms, "        {} => None,", lacking.join(" | "));
    }
    let docs = doc(&accessor_docs(accessor, knows));
    let name = name(&accessor.name);
    format!(
        "{docs}pub fn {name}(&self) -> Option<{returns}> {{\n    match self {{\n{arms}    }}\n}}"
    )
}

/// What the property is, and when there is none.
fn accessor_docs(accessor: &Accessor, knows: bool) -> Vec<String> {
    let fields = || accessor.fields.iter().flatten();
    let description = fields().find_map(|field| field.description.as_ref());
    let wire = code(&accessor.wire);
    let everywhere = accessor.fields.iter().all(Option::is_some);
    let always = everywhere && fields().all(|field| field.presence == Presence::Required);
    let first = match description {
        Some(description) => sentence(description),
        None if everywhere => format!("The property {wire}, which all variants have."),
        None => format!("The property {wire}, which not all variants have."),
    };
    let none = match (everywhere, always, knows) {
        (true, true, false) => "Returns `None` only for an unknown variant.",
        (true, true, true) => "Returns `None` only for an unknown variant that does not have it.",
        (true, false, false) => "Returns `None` if it is absent, and for an unknown variant.",
        (true, false, true) => "Returns `None` if it is absent.",
        (false, _, false) => {
            "Returns `None` for a variant that does not have it, and for an unknown variant."
        }
        (false, _, true) => "Returns `None` for a variant that does not have it.",
    };
    vec![first, none.to_owned()]
}
