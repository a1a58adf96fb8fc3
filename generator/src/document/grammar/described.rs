//! What may stand somewhere, as the types of `openapiv3` say it.

use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, PathItem, Paths, ReferenceOr, Response, Responses, Schema};
use serde_json::Value;

use super::choices::choices;
use super::vocabulary::{Described, IsComponent, IsObject as _, Keys, Kind};

impl Described for Value {
    fn kind() -> Kind {
        Kind::Any
    }
}

impl Described for String {
    fn kind() -> Kind {
        Kind::Text
    }
}

impl Described for bool {
    const REQUIRED: bool = false;

    fn kind() -> Kind {
        Kind::Flag
    }
}

impl Described for f64 {
    fn kind() -> Kind {
        Kind::Number
    }
}

impl Described for usize {
    fn kind() -> Kind {
        Kind::Count
    }
}

impl<T: Described> Described for Option<T> {
    const REQUIRED: bool = false;

    fn kind() -> Kind {
        T::kind()
    }
}

impl<T: Described> Described for Box<T> {
    fn kind() -> Kind {
        T::kind()
    }
}

impl<T: Described> Described for Vec<T> {
    const REQUIRED: bool = false;

    fn kind() -> Kind {
        Kind::List(T::kind)
    }
}

impl<T: Described> Described for IndexMap<String, T> {
    const REQUIRED: bool = false;

    fn kind() -> Kind {
        Kind::Map(T::kind)
    }
}

impl<T: IsComponent> Described for ReferenceOr<T> {
    fn kind() -> Kind {
        Kind::Component(T::OBJECT, T::SECTION)
    }
}

impl Described for ReferenceOr<Box<Schema>> {
    fn kind() -> Kind {
        <ReferenceOr<Schema>>::kind()
    }
}

impl Described for AdditionalProperties {
    fn kind() -> Kind {
        Kind::SchemaOrFlag(Schema::OBJECT)
    }
}

impl Described for Paths {
    fn kind() -> Kind {
        Kind::Keyed(Keys::Paths, PathItem::kind)
    }
}

impl Described for Responses {
    fn kind() -> Kind {
        Kind::Keyed(Keys::Statuses, <ReferenceOr<Response>>::kind)
    }
}

/// Enumerations that a field need not have: there is a default.
macro_rules! optional_choices {
    ($($type:ident),*) => {
        $(impl Described for openapiv3::$type {
            const REQUIRED: bool = false;

            fn kind() -> Kind {
                Kind::Choice(choices::<Self>)
            }
        })*
    };
}

optional_choices!(
    APIKeyLocation,
    CookieStyle,
    HeaderStyle,
    PathStyle,
    QueryStyle
);
