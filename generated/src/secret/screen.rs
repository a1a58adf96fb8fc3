// Copied from generator/runtime/src/secret/screen.rs by `cargo xtask codegen`. Do not edit here.

//! `Debug` without secrets.

use std::collections::BTreeMap;
use std::fmt::{self, Debug, Formatter};

use serde_json::Value;

use super::name::{Secrecy, is_about_a_secret, is_same, is_vague, secrecy};
use crate::{Binary, DateTime, Patch, Uuid};

/// What `Debug` shows in the place of a secret.
pub(crate) struct Hidden;

impl Hidden {
    /// As text.
    pub(crate) const TEXT: &str = "[hidden]";
}

impl Debug for Hidden {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(Self::TEXT)
    }
}

/// What is secret under a name that the document may not know.
pub(crate) fn secrecy_of(name: &str) -> Option<Secrecy> {
    let is_known = crate::api::SECRETS.iter().any(|known| is_same(known, name));
    secrecy(name).or_else(|| is_known.then_some(Secrecy::TextsAndNumbers))
}

/// A value whose `Debug` reads as derived, without what is secret in it by its name.
pub(crate) struct Screened<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Screen + ?Sized> Debug for Screened<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.screen(f)
    }
}

/// How a value is shown without what is secret in it by its name. Only maps and any JSON have such
/// names: other types know what to show.
pub(crate) trait Screen: Debug {
    fn screen(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(self, f)
    }

    /// What of the value a name that says so makes a secret.
    fn is_hidden_as(&self, _: Secrecy) -> bool {
        true
    }
}

macro_rules! as_it_is {
    ($($type:ty),*) => { $(impl Screen for $type {})* };
}
as_it_is!(String, Uuid, DateTime, Binary);

macro_rules! numbers {
    ($($type:ty),*) => {
        $(impl Screen for $type {
            fn is_hidden_as(&self, secrecy: Secrecy) -> bool {
                secrecy == Secrecy::TextsAndNumbers
            }
        })*
    };
}
numbers!(i32, i64, u64, f64);

impl Screen for bool {
    fn is_hidden_as(&self, _: Secrecy) -> bool {
        false
    }
}

impl<T: Screen> Screen for Box<T> {
    fn screen(&self, f: &mut Formatter<'_>) -> fmt::Result {
        (**self).screen(f)
    }

    fn is_hidden_as(&self, secrecy: Secrecy) -> bool {
        (**self).is_hidden_as(secrecy)
    }
}

impl<T: Screen> Screen for Option<T> {
    fn screen(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.as_ref().map(Screened), f)
    }

    fn is_hidden_as(&self, secrecy: Secrecy) -> bool {
        self.as_ref()
            .is_some_and(|value| value.is_hidden_as(secrecy))
    }
}

impl<T: Screen> Screen for Patch<T> {
    fn screen(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let screened = match self {
            Self::Leave => Patch::Leave,
            Self::Set(value) => Patch::Set(Screened(value)),
            Self::Clear => Patch::Clear,
        };
        Debug::fmt(&screened, f)
    }
}

impl<T: Screen> Screen for Vec<T> {
    fn screen(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(Screened)).finish()
    }

    fn is_hidden_as(&self, secrecy: Secrecy) -> bool {
        self.iter().any(|value| value.is_hidden_as(secrecy))
    }
}

impl<K: Debug, T: Screen> Screen for BTreeMap<K, T> {
    fn screen(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (key, value) in self {
            // As it is written, in quotes, which no rule looks at.
            let secrecy = secrecy_of(&format!("{key:?}"));
            if secrecy.is_some_and(|secrecy| value.is_hidden_as(secrecy)) {
                map.entry(key, &Hidden);
            } else {
                map.entry(key, &Screened(value));
            }
        }
        map.finish()
    }
}

impl Screen for Value {
    fn screen(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let whole = Json {
            value: self,
            is_about_a_secret: false,
        };
        Debug::fmt(&whole, f)
    }

    fn is_hidden_as(&self, secrecy: Secrecy) -> bool {
        match self {
            Self::Null | Self::Bool(_) | Self::Object(_) => false,
            Self::Number(_) => secrecy == Secrecy::TextsAndNumbers,
            Self::String(_) => true,
            Self::Array(values) => values.iter().any(|value| value.is_hidden_as(secrecy)),
        }
    }
}

/// Any JSON, and whether what it stands under is about a secret.
struct Json<'a> {
    value: &'a Value,
    is_about_a_secret: bool,
}

impl Debug for Json<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.value {
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                Debug::fmt(self.value, f)
            }
            Value::Array(values) => {
                f.write_str("Array ")?;
                let values = values.iter().map(|value| Json { value, ..*self });
                f.debug_list().entries(values).finish()
            }
            Value::Object(object) => {
                f.write_str("Object ")?;
                let is_about = self.is_about_a_secret || object.iter().any(says_so);
                let mut map = f.debug_map();
                for (name, value) in object {
                    let secrecy = secrecy_of(name)
                        .or_else(|| (is_about && is_vague(name)).then_some(Secrecy::Texts));
                    if secrecy.is_some_and(|secrecy| value.is_hidden_as(secrecy)) {
                        map.entry(name, &Hidden);
                        continue;
                    }
                    let is_about_a_secret = is_about_a_secret(name);
                    map.entry(
                        name,
                        &Json {
                            value,
                            is_about_a_secret,
                        },
                    );
                }
                map.finish()
            }
        }
    }
}

/// Whether a property says that its object is about a secret: `"_type": "TokenAuth"`, or
/// `"name": "Authorization"` beside a `value`.
fn says_so((name, value): (&String, &Value)) -> bool {
    SAYING.contains(&name.as_str()) && value.as_str().is_some_and(is_about_a_secret)
}

/// The properties that say what their object is.
pub(crate) const SAYING: &[&str] = &["_type", "type", "kind", "name", "key", "header"];
