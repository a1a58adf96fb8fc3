//! From the value that a call returns to the body that it is read from.

use serde::Serialize;

// needs: data
use crate::envelope::Data;
// needs: lists
use crate::envelope::DataList;

/// A body, and its media type if it has one.
#[derive(Debug, Default)]
pub struct Content {
    pub(super) content_type: Option<&'static str>,
    pub(super) bytes: Vec<u8>,
}

impl Content {
    /// JSON.
    #[track_caller]
    pub(super) fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        match serde_json::to_vec(value) {
            Ok(bytes) => Self::of("application/json", bytes),
            Err(error) => panic!("the value cannot be written as JSON: {error}"),
        }
    }

    pub(super) fn of(content_type: &'static str, bytes: Vec<u8>) -> Self {
        Self {
            content_type: Some(content_type),
            bytes,
        }
    }
}

/// The value itself.
#[track_caller]
pub(crate) fn json<T: Serialize>(value: T) -> Content {
    Content::json(&value)
}

// needs: data
/// `{"data": …}`
#[track_caller]
pub(crate) fn data<T: Serialize>(data: T) -> Content {
    Content::json(&Data::new(data))
}

// needs: lists
/// `{"data": […]}`
#[track_caller]
pub(crate) fn list<T: Serialize>(items: Vec<T>) -> Content {
    Content::json(&DataList::new(items))
}

// needs: empty
/// Nothing.
pub(crate) fn empty((): ()) -> Content {
    Content::default()
}

// needs: text
/// Text.
pub(crate) fn text(text: String) -> Content {
    Content::of("text/plain; charset=utf-8", text.into_bytes())
}

// needs: bytes-answers
/// Bytes.
pub(crate) fn bytes(bytes: Vec<u8>) -> Content {
    Content::of("application/octet-stream", bytes)
}
