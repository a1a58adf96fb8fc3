//! Bytes as text.

use super::{Fault, MAX_BYTES, Place, places};
use crate::diagnostics::{Diagnostic, Diagnostics, Location, Severity};

/// The text of a file.
///
/// # Errors
///
/// It is too large, or not UTF-8.
pub fn decode(name: &str, bytes: Vec<u8>) -> Result<String, Diagnostics> {
    let fault = if bytes.len() > MAX_BYTES {
        too_large()
    } else {
        match String::from_utf8(bytes) {
            Ok(text) => return Ok(text),
            Err(error) => not_utf8(error.as_bytes(), error.utf8_error().valid_up_to()),
        }
    };
    Err(Diagnostics(vec![Diagnostic {
        severity: Severity::Error,
        location: Location {
            file: name.to_owned(),
            line: Some(fault.place.line as usize),
            column: Some(fault.place.column as usize),
            ..Location::default()
        },
        message: fault.message,
        help: Some(fault.help),
    }]))
}

pub(super) fn too_large() -> Fault {
    let most = MAX_BYTES / (1024 * 1024);
    Fault {
        place: Place::START,
        pointer: None,
        message: format!("the text is larger than {most} MiB, which is the limit"),
        help: "is this the right file?".to_owned(),
    }
}

fn not_utf8(bytes: &[u8], valid: usize) -> Fault {
    let (message, help) = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => (
            "the text is UTF-16".to_owned(),
            "convert it to UTF-8: `iconv -f UTF-16 -t UTF-8`",
        ),
        [0x1f, 0x8b, ..] => (
            "the file is compressed by gzip".to_owned(),
            "decompress it: `gunzip`",
        ),
        [b'P', b'K', 3, 4, ..] => (
            "the file is a zip archive".to_owned(),
            "decompress it: `unzip`",
        ),
        _ => (
            format!("the byte 0x{:02x} is not UTF-8", bytes[valid]),
            "convert the text to UTF-8; if this is Latin-1: `iconv -f LATIN1 -t UTF-8`",
        ),
    };
    let text = str::from_utf8(&bytes[..valid]).unwrap_or_default();
    Fault {
        place: places::Place::of_offset(text, text.len()),
        pointer: None,
        message,
        help: help.to_owned(),
    }
}

/// Where the first control character is that no text has.
pub(super) fn control(bytes: &[u8]) -> Option<usize> {
    // So many at once have no branches, for there is hardly ever one among them.
    const AT_ONCE: usize = 64;
    // All of them are single bytes, and no byte of another character is one. JSON may have a delete.
    let is_control = |byte: u8| byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t');
    let has_control = |bytes: &[u8]| {
        bytes
            .iter()
            .fold(false, |any, byte| any | is_control(*byte))
    };
    let part = bytes.chunks(AT_ONCE).position(has_control)? * AT_ONCE;
    let within = bytes[part..].iter().position(|byte| is_control(*byte))?;
    Some(part + within)
}
