//! The strings that an enumeration of `openapiv3` is read from, as it says itself.

use std::fmt;

use serde::de::value::{MapDeserializer, StrDeserializer};
use serde::de::{DeserializeOwned, Error, IntoDeserializer as _};

/// The strings that stand for the variants of an enumeration.
pub(super) fn choices<T: DeserializeOwned>() -> &'static [&'static str] {
    let nothing: StrDeserializer<'_, Choices> = "".into_deserializer();
    T::deserialize(nothing).map_or_else(|choices| choices.0, |_| &[])
}

/// The values of the key that tells the variants of an enumeration apart.
pub(super) fn choices_of<T: DeserializeOwned>(tag: &str) -> &'static [&'static str] {
    let nothing: MapDeserializer<'_, _, Choices> = MapDeserializer::new([(tag, "")].into_iter());
    T::deserialize(nothing).map_or_else(|choices| choices.0, |_| &[])
}

/// What is said of a string that is no variant: those that are.
#[derive(Debug)]
struct Choices(&'static [&'static str]);

impl Error for Choices {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self(expected)
    }
}

impl std::error::Error for Choices {}

impl fmt::Display for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use openapiv3::{HeaderStyle, Parameter, QueryStyle, SecurityScheme, Type};

    use super::{choices, choices_of};

    #[test]
    fn enumerations_say_what_they_are_read_from() {
        assert_eq!(choices::<HeaderStyle>(), ["simple"]);
        let styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
        assert_eq!(choices::<QueryStyle>(), styles);
        let places = ["query", "header", "path", "cookie"];
        assert_eq!(choices_of::<Parameter>("in"), places);
        let schemes = ["apiKey", "http", "oauth2", "openIdConnect"];
        assert_eq!(choices_of::<SecurityScheme>("type"), schemes);
        assert_eq!(choices_of::<Type>("type").len(), 6);
    }
}
