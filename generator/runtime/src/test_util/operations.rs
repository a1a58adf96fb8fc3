//! The operations of the document.
//!
//! This is a stand-in, with operations of each kind. The generator emits the real file.

#![allow(dead_code, reason = "the macros make more than is used here")]

use serde_json::Value;

use super::examples::{Examples, Part};
use super::operation::{Body, Route, operations};
use crate::http::call::{Call, paged, sends};

static THINGS: Examples = Examples::of(
    r#"{
        "list": {"data": [{"id": 1}, {"id": 2}], "meta": {"total": 3, "next": "/v1/things?pageKey=abc"}},
        "get": {"data": {"id": 1}}
    }"#,
);

macro_rules! builders {
    ($($name:ident)*) => {$(
        #[derive(Debug)]
        pub(crate) struct $name {
            pub(crate) call: Call,
        }
    )*};
}

builders! { List Get Mine Create Delete Note File Maybe Names }

paged!(List => Value);
sends!(Get => Value, data);
sends!(Mine => Value, json);
sends!(Create => Value, data);
sends!(Delete => (), empty);
sends!(Note => String, text);
sends!(File => Vec<u8>, bytes);
sends!(Maybe => Option<Value>, json);
sends!(Names => Vec<Value>, list);

const fn route(method: &'static str, path: &'static str, status: u16, body: Body) -> Route {
    Route {
        method,
        path,
        status,
        body,
    }
}

operations! {
    List => json(crate::Page<Value>),
        route("GET", "/v1/things", 200, Body::Pages(&[Part::Shown(&THINGS, "list", "")]));
    Get => data(Value),
        route("GET", "/v1/things/{id}", 200, Body::Json(Part::Shown(&THINGS, "get", "")));
    Mine => json(Value), route("GET", "/v1/things/mine", 200, Body::Json(Part::Made("[1]")));
    Create => data(Value),
        route("POST", "/v1/things", 201, Body::Json(Part::Shown(&THINGS, "get", "")));
    Delete => empty(()), route("DELETE", "/v1/things/{id}", 204, Body::Empty);
    Note => text(String), route("GET", "/v1/note", 200, Body::Text("text/plain", "a note"));
    File => bytes(Vec<u8>), route("GET", "/v1/file", 200, Body::Text("image/png", "bytes"));
    Maybe => json(Option<Value>), route("GET", "/v1/maybe", 200, Body::Empty);
    Names => list(Vec<Value>), route("GET", "/v1/names", 200, Body::Json(Part::Made("{}")));
}
