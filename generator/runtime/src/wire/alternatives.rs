// needs: alternatives
//! Unions that are told apart by the shape of their JSON.

use std::cmp::Reverse;

use serde::ser::{Error, Serialize, Serializer};
use serde_json::Value;

use super::distinctions::{Properties, Tag, misfits};
use super::whole::FromScalar as _;

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
    Tagged(Tag),
    /// An object with a tag that other variants have too.
    Ambiguous(Tag, Properties),
    /// This string, the name of a class without properties.
    Class(&'static str),
    /// An object without a tag.
    Object(Properties),
}

/// The variants that a value can be, the best first. A tag or a class name decides, then the kind
/// of JSON, then the properties: nothing required may be missing, and most known ones win.
pub(crate) fn candidates(json: &Value, tag: &str, forms: &[Form]) -> Vec<usize> {
    let all = |fits: &dyn Fn(&Form) -> bool| -> Vec<usize> {
        let indices = forms.iter().enumerate().filter(|(_, form)| fits(form));
        indices.map(|(index, _)| index).collect()
    };
    let named = all(&|form| match form {
        Form::Tagged(class) => json.get(tag).is_some_and(|value| class.is(value)),
        Form::Class(class) => json.as_str() == Some(class),
        _ => false,
    });
    if !named.is_empty() {
        return named;
    }
    let of_kind = all(&|form| match form {
        Form::Text => json.is_string(),
        Form::Integer => whole(json).is_some(),
        Form::Number => json.is_number(),
        Form::Boolean => json.is_boolean(),
        Form::Array => json.is_array(),
        Form::Tagged(_) | Form::Ambiguous(..) | Form::Class(_) | Form::Object(_) => false,
    });
    if of_kind.is_empty() {
        objects(json, tag, forms)
    } else {
        of_kind
    }
}

/// The objects that a value can be: where no value misfits before others, and of these the one with
/// the most known properties first.
fn objects(json: &Value, tag: &str, forms: &[Form]) -> Vec<usize> {
    let Some(object) = json.as_object() else {
        return Vec::new();
    };
    let mut fitting = Vec::new();
    for (index, form) in forms.iter().enumerate() {
        let properties = match form {
            Form::Object(properties) => properties,
            Form::Ambiguous(own, properties)
                if object.get(tag).is_some_and(|value| own.is(value)) =>
            {
                properties
            }
            _ => continue,
        };
        let has = |name: &&str| object.contains_key(*name);
        let Some(misfits) = misfits(json, properties.closed) else {
            continue;
        };
        if properties.required.iter().all(has) {
            let keys = object.keys();
            let shared = keys.filter(|key| properties.known.contains(&key.as_str()));
            let fits = (Reverse(misfits), shared.count(), properties.required.len());
            let place = fitting
                .iter()
                .take_while(|(other, _)| *other >= fits)
                .count();
            fitting.insert(place, (fits, index));
        }
    }
    fitting.into_iter().map(|(_, index)| index).collect()
}

/// An integer, without a fraction of nothing: `1.0` is 1.
fn whole(json: &Value) -> Option<Value> {
    match json.as_f64() {
        Some(float) if json.is_f64() => {
            let integer = i64::from_float(float).map(Value::from);
            integer.or_else(|| u64::from_float(float).map(Value::from))
        }
        Some(_) => Some(json.clone()),
        None => None,
    }
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
        Form::Tagged(class) | Form::Ambiguous(class, _) => {
            let mut json = serde_json::to_value(value).map_err(S::Error::custom)?;
            if let Value::Object(object) = &mut json {
                object.insert(tag.to_owned(), class.to_json());
            }
            json.serialize(serializer)
        }
        _ => value.serialize(serializer),
    }
}

/// Reads the value of a variant.
pub(crate) fn read<T: serde::de::DeserializeOwned>(
    json: &Value,
    form: Form,
) -> Result<T, serde_json::Error> {
    match form {
        Form::Class(_) => T::deserialize(Value::Object(serde_json::Map::new())),
        Form::Integer => T::deserialize(whole(json).unwrap_or_default()),
        _ => T::deserialize(json),
    }
}

/// The traits of a union whose variants are told apart by their JSON shape, from a table of
/// their forms. Of a variant that is `screened`, `Debug` does not show what is secret in it by its
/// name.
macro_rules! alternatives {
    (
        $name:ident $(<$($param:ident),+>)? by $tag:literal {
            $($variant:ident: $form:ident $(($($class:tt)+))? $({ $($part:tt)* })? $(is $shown:ident)?,)+
        }
    ) => {
        impl $(<$($param: std::fmt::Debug),+>)? $crate::secret::Screen for $name $(<$($param),+>)? {}

        $crate::wire::alternatives!(
            @debug $name [$($($param)+)?] [$($($shown)?)*] [$([$variant $($shown)?])+]
        );

        const _: () = {
            enum __Index { $($variant,)+ }
            const FORMS: &[$crate::wire::Form] = &[
                $($crate::wire::alternatives!(@form $form $(($($class)+))? $({ $($part)* })?),)+
            ];

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
                    let mut unfit = None;
                    for index in $crate::wire::candidates(&json, $tag, FORMS) {
                        $(if index == __Index::$variant as usize {
                            match $crate::wire::read(&json, FORMS[index]) {
                                Ok(value) => return Ok(Self::$variant(value)),
                                // The first candidate is the best.
                                Err(error) => unfit = unfit.or(Some(error)),
                            }
                        })+
                    }
                    Ok(Self::Unknown(match unfit {
                        Some(error) => $crate::Unknown::unfit($tag, json, error.to_string()),
                        None => $crate::Unknown::new($tag, json),
                    }))
                }
            }
        };
    };

    (@debug $name:ident $params:tt [] $rows:tt) => {};
    (@debug $name:ident [$($param:ident)*] [$($shown:ident)+] [$([$variant:ident $($how:ident)?])+]) => {
        impl<$($param: std::fmt::Debug),*> std::fmt::Debug for $name<$($param),*> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(value) => f
                        .debug_tuple(stringify!($variant))
                        .field($crate::wire::alternatives!(@show $($how)?, value))
                        .finish(),)+
                    Self::Unknown(unknown) => f.debug_tuple("Unknown").field(unknown).finish(),
                }
            }
        }
    };

    (@show, $value:expr) => { $value };
    (@show screened, $value:expr) => { &$crate::secret::Screened($value) };
    // A form, from its row.
    (@form Tagged($($tag:tt)+)) => {
        $crate::wire::Form::Tagged($crate::wire::alternatives!(@tag $($tag)+))
    };
    (@form Ambiguous($($tag:tt)+) $properties:tt) => {
        $crate::wire::Form::Ambiguous(
            $crate::wire::alternatives!(@tag $($tag)+),
            $crate::wire::alternatives!(@properties $properties),
        )
    };
    (@form Object $properties:tt) => {
        $crate::wire::Form::Object($crate::wire::alternatives!(@properties $properties))
    };
    (@form $form:ident $(($class:literal))?) => {
        $crate::wire::Form::$form $(($class))?
    };

    // What an object is known by.
    (@properties {
        required: $required:expr, known: $known:expr
        $(, closed: [$(($place:literal, [$($values:tt)+])),+])?
    }) => {
        $crate::wire::distinctions::Properties {
            required: $required,
            known: $known,
            closed: &[$($(($place, $crate::wire::alternatives!(@tags $($values)+))),+)?],
        }
    };

    // A literal that is a string, or the kind of any other with the literal; and several of them.
    (@tag $text:literal) => {
        $crate::wire::distinctions::Tag::Text($text)
    };
    (@tag $kind:ident($value:literal)) => {
        $crate::wire::distinctions::Tag::$kind($value)
    };
    (@tags $($text:literal),+) => {
        &[$($crate::wire::alternatives!(@tag $text)),+]
    };
    (@tags $($kind:ident($value:literal)),+) => {
        &[$($crate::wire::alternatives!(@tag $kind($value))),+]
    };
}
pub(crate) use alternatives;
