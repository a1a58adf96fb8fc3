// Copied from generator/runtime/src/wire/alternatives.rs by `cargo xtask codegen`. Do not edit here.

//! Unions that are told apart by the shape of their JSON.

use serde::ser::{Error, Serialize, Serializer};
use serde_json::Value;

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

/// The variant that fits a value best. A tag or a class name decides first, then the kind of
/// JSON, then the properties: nothing required may be missing, and most known ones win.
pub(crate) fn choose(json: &Value, tag: &str, forms: &[Form]) -> Option<usize> {
    let named = forms.iter().position(|form| match form {
        Form::Tagged(class) => json.get(tag).and_then(Value::as_str) == Some(class),
        Form::Class(class) => json.as_str() == Some(class),
        _ => false,
    });
    let by_kind = || {
        forms.iter().position(|form| match form {
            Form::Text => json.is_string(),
            Form::Integer => json.is_i64() || json.is_u64(),
            Form::Number => json.is_number(),
            Form::Boolean => json.is_boolean(),
            Form::Array => json.is_array(),
            Form::Tagged(_) | Form::Ambiguous { .. } | Form::Class(_) | Form::Object { .. } => {
                false
            }
        })
    };
    named
        .or_else(by_kind)
        .or_else(|| best_object(json, tag, forms))
}

fn best_object(json: &Value, tag: &str, forms: &[Form]) -> Option<usize> {
    let object = json.as_object()?;
    let class = object.get(tag).and_then(Value::as_str);
    let mut best = None;
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
        if required.iter().all(|name| object.contains_key(*name)) {
            let fitting = object
                .keys()
                .filter(|key| known.contains(&key.as_str()))
                .count();
            let score = (fitting, required.len());
            if best.is_none_or(|(_, most)| score > most) {
                best = Some((index, score));
            }
        }
    }
    best.map(|(index, _)| index)
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
pub(crate) fn read<T: serde::de::DeserializeOwned, E: serde::de::Error>(
    json: Value,
    form: Form,
) -> Result<T, E> {
    let json = match form {
        Form::Class(_) => Value::Object(serde_json::Map::new()),
        _ => json,
    };
    T::deserialize(json).map_err(E::custom)
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

            impl<'de $($(, $param: serde::de::DeserializeOwned)+)?> serde::Deserialize<'de> for $name $(<$($param),+>)? {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let json: serde_json::Value = serde::Deserialize::deserialize(deserializer)?;
                    match $crate::wire::choose(&json, $tag, FORMS) {
                        $(Some(index) if index == __Index::$variant as usize => {
                            $crate::wire::read(json, FORMS[index]).map(Self::$variant)
                        })+
                        _ => Ok(Self::Unknown($crate::Unknown::new($tag, json))),
                    }
                }
            }
        };
    };
}
pub(crate) use alternatives;
