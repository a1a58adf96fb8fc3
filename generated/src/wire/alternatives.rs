// Copied from generator/runtime/src/wire/alternatives.rs by `cargo xtask codegen`. Do not edit here.

//! Unions that are told apart by the shape of their JSON.

use std::collections::BTreeSet;

use serde::de::{self, Deserialize};
use serde::ser::{Error, Serialize, Serializer};
use serde_json::Value;

use super::tape::{Node, Token};

/// How a variant looks on the wire. Not every document has every form.
#[allow(dead_code)]
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// Any string.
    Text,
    /// An integer.
    Integer,
    /// Any number.
    Number,
    /// A boolean.
    Boolean,
    /// An array.
    Array,
    /// An object with this tag.
    Tagged(&'static str),
    /// An object with a tag that other variants have too: the properties that it must have, and
    /// all that it can have.
    Ambiguous {
        class: &'static str,
        required: &'static [&'static str],
        known: &'static [&'static str],
    },
    /// This string, the name of a class without properties.
    Class(&'static str),
    /// An object without a tag: the properties that it must have, and all that it can have.
    Object {
        required: &'static [&'static str],
        known: &'static [&'static str],
    },
}

/// The variants that a value can be, the best first. A tag or a class name decides, then the kind
/// of JSON, then the properties: nothing required may be missing, and most known ones win.
pub(crate) fn candidates(json: Node<'_, '_>, tag: &str, forms: &[Form]) -> Vec<usize> {
    let all = |fits: &dyn Fn(&Form) -> bool| -> Vec<usize> {
        let indices = forms.iter().enumerate().filter(|(_, form)| fits(form));
        indices.map(|(index, _)| index).collect()
    };
    let class = json.get(tag).and_then(Node::as_str);
    let named = all(&|form| match form {
        Form::Tagged(own) => class == Some(own),
        Form::Class(own) => json.as_str() == Some(own),
        _ => false,
    });
    if !named.is_empty() {
        return named;
    }
    let of_kind = all(&|form| match form {
        Form::Text => json.as_str().is_some(),
        Form::Integer => matches!(json.token(), Token::Unsigned(_) | Token::Signed(_)),
        Form::Number => matches!(
            json.token(),
            Token::Unsigned(_) | Token::Signed(_) | Token::Float(_)
        ),
        Form::Boolean => matches!(json.token(), Token::Bool(_)),
        Form::Array => matches!(json.token(), Token::List(_)),
        Form::Tagged(_) | Form::Ambiguous { .. } | Form::Class(_) | Form::Object { .. } => false,
    });
    if of_kind.is_empty() && matches!(json.token(), Token::Object { .. }) {
        objects(json, class, forms)
    } else {
        of_kind
    }
}

/// The objects that a value can be, the one with the most known properties first.
fn objects(object: Node<'_, '_>, class: Option<&str>, forms: &[Form]) -> Vec<usize> {
    // A property that comes twice is one property.
    let properties: BTreeSet<&str> = object.entries().map(|(name, _)| name).collect();
    let mut fitting = Vec::new();
    for (index, form) in forms.iter().enumerate() {
        let (required, known) = match form {
            Form::Object { required, known } => (required, known),
            Form::Ambiguous {
                class: own,
                required,
                known,
            } if class == Some(own) => (required, known),
            _ => continue,
        };
        if required.iter().all(|name| properties.contains(name)) {
            let shared = properties.iter().filter(|name| known.contains(name));
            fitting.push((std::cmp::Reverse((shared.count(), required.len())), index));
        }
    }
    fitting.sort_unstable();
    fitting.into_iter().map(|(_, index)| index).collect()
}

/// Whether a value that looks like a variant can be nothing else, so that it is an error if it
/// is not one.
pub(crate) fn is_certain(form: Form) -> bool {
    !matches!(form, Form::Object { .. } | Form::Ambiguous { .. })
}

/// Writes the value of a variant in the form of that variant.
pub(crate) fn write<T: Serialize, S: Serializer>(
    value: &T,
    form: Form,
    tag: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match form {
        Form::Class(class) => serializer.serialize_str(class),
        Form::Tagged(class) | Form::Ambiguous { class, .. } => {
            let mut json = serde_json::to_value(value).map_err(S::Error::custom)?;
            if let Value::Object(object) = &mut json {
                object.insert(tag.to_owned(), class.into());
            }
            json.serialize(serializer)
        }
        _ => value.serialize(serializer),
    }
}

/// Reads the value of a variant.
pub(crate) fn read<'de, T: Deserialize<'de>, E: de::Error>(
    json: Node<'_, 'de>,
    form: Form,
) -> Result<T, E> {
    match form {
        Form::Class(_) => {
            let nothing = std::iter::empty::<(&str, &str)>();
            T::deserialize(de::value::MapDeserializer::new(nothing))
        }
        _ => json.read(),
    }
}

/// The traits of a union whose variants are told apart by their JSON shape, from a table of
/// their forms.
macro_rules! alternatives {
    (
        $name:ident $(<$($param:ident),+>)? by $tag:literal {
            $($variant:ident: $form:ident $({ $($part:tt)* })? $(($class:literal))?,)+
        }
    ) => {
        const _: () = {
            use $crate::wire::Form as __Form;

            enum __Index { $($variant,)+ }
            const FORMS: &[__Form] = &[$(__Form::$form $({ $($part)* })? $(($class))?,)+];

            impl $(<$($param: serde::Serialize),+>)? serde::Serialize for $name $(<$($param),+>)? {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        $(Self::$variant(value) => {
                            $crate::wire::write(value, FORMS[__Index::$variant as usize], $tag, serializer)
                        })+
                        Self::Unknown(unknown) => serde::Serialize::serialize(unknown, serializer),
                    }
                }
            }

            impl<'de $($(, $param: serde::Deserialize<'de>)+)?> serde::Deserialize<'de> for $name $(<$($param),+>)? {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let tape = $crate::wire::Tape::read($tag, deserializer)?;
                    let json = tape.root();
                    for index in $crate::wire::candidates(json, $tag, FORMS) {
                        $(if index == __Index::$variant as usize {
                            match $crate::wire::read::<_, D::Error>(json, FORMS[index]) {
                                Ok(value) => return Ok(Self::$variant(value)),
                                Err(error) if $crate::wire::is_certain(FORMS[index]) => {
                                    return Err(error);
                                }
                                Err(_) => {}
                            }
                        })+
                    }
                    Ok(Self::Unknown($crate::Unknown::new($tag, json.read()?)))
                }
            }
        };
    };
}
pub(crate) use alternatives;
