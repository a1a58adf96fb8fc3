//! Where a call goes: what the key of a path item says, in the form that is sent.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// All that cannot stand in a path as it is (RFC 3986, 3.3).
const NOT_IN_PATHS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// The key of a path item, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Target {
    /// The path, percent-encoded but for the `{name}`s of its parameters.
    pub(super) path: String,
    /// The names of the parameters in the path.
    pub(super) names: Vec<String>,
    /// The names and values of the query, if there is one in the key.
    pub(super) query: Vec<(String, Fixed)>,
}

/// The value of an entry of the query that stands in the key of a path item.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fixed {
    /// This one, always.
    Value(String),
    /// That of the parameter with this name.
    Parameter(String),
}

/// Why the key of a path item is not supported.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A `{` without its `}`.
    OpenBrace,
    /// A segment `.` or `..`, which is resolved before anything is sent.
    Dots,
    /// The value of a query is only in part a parameter.
    Mixed(String),
}

impl Target {
    /// Takes a key apart. The fragment goes no further than this: no client sends one.
    pub(super) fn parse(key: &str) -> Result<Self, Fault> {
        let (whole, _) = split_at(key, '#')?;
        let (path, query) = split_at(whole, '?')?;
        let mut target = Self::default();
        for piece in pieces(path)? {
            match piece {
                Piece::Text(text) => target.path.push_str(&encode(text)),
                Piece::Name(name) => {
                    target.path.extend(["{", name, "}"]);
                    target.names.push(name.to_owned());
                }
            }
        }
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        if target
            .path
            .split('/')
            .any(|segment| matches!(decoded(segment).as_str(), "." | ".."))
        {
            return Err(Fault::Dots);
        }
        let entries = query.unwrap_or_default().split('&');
        for entry in entries.filter(|entry| !entry.is_empty()) {
            let (name, value) = entry.split_once('=').unwrap_or((entry, ""));
            let text = |text: &str| decoded(&text.replace('+', " "));
            let value = match pieces(value)?.as_slice() {
                [] => Fixed::Value(String::new()),
                [Piece::Text(value)] => Fixed::Value(text(value)),
                [Piece::Name(name)] => Fixed::Parameter((*name).to_owned()),
                [_, _, ..] => return Err(Fault::Mixed(text(name))),
            };
            target.query.push((text(name), value));
        }
        Ok(target)
    }

    /// Goes below a path, which is not encoded yet.
    pub(super) fn below(&mut self, prefix: &str) {
        let prefix = encode(prefix.trim_matches('/'));
        if !prefix.is_empty() {
            self.path = format!("/{prefix}{}", self.path);
        }
    }
}

/// What a key consists of.
enum Piece<'k> {
    Text(&'k str),
    /// What stands between braces.
    Name(&'k str),
}

fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Fault> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, next) = after.split_once('}').ok_or(Fault::OpenBrace)?;
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Name(name));
        rest = next;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    Ok(pieces)
}

/// A text up to a sign, and what stands behind it; the names of parameters may hold anything.
fn split_at(text: &str, sign: char) -> Result<(&str, Option<&str>), Fault> {
    let mut offset = 0;
    for piece in pieces(text)? {
        match piece {
            Piece::Text(piece) => {
                if let Some(at) = piece.find(sign) {
                    let (before, after) = text.split_at(offset + at);
                    return Ok((before, Some(&after[sign.len_utf8()..])));
                }
                offset += piece.len();
            }
            Piece::Name(name) => offset += name.len() + "{}".len(),
        }
    }
    Ok((text, None))
}

/// A text as it stands in a path; what is encoded already stays as it is.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, after) = rest.split_at(at);
        encoded.extend(utf8_percent_encode(before, NOT_IN_PATHS));
        let is_escape = |two: &[u8]| two.iter().all(u8::is_ascii_hexdigit);
        if after.as_bytes().get(1..3).is_some_and(is_escape) {
            encoded.push_str(&after[..3]);
            rest = &after[3..];
        } else {
            encoded.push_str("%25");
            rest = &after[1..];
        }
    }
    encoded.extend(utf8_percent_encode(rest, NOT_IN_PATHS));
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(key: &str) -> String {
        Target::parse(key).expect("a path").path
    }

    #[test]
    fn what_cannot_stand_in_a_path_is_encoded_once() {
        for (key, sent) in [
            ("/v1/agents", "/v1/agents"),
            ("/a b/é/%20/x+y", "/a%20b/%C3%A9/%20/x+y"),
            ("/100%/%zz/%2F", "/100%25/%25zz/%2F"),
            ("/users('{id}')/{a}.{b}:c", "/users('{id}')/{a}.{b}:c"),
            ("/a\\b|c^[d]", "/a%5Cb%7Cc%5E%5Bd%5D"),
            ("/{odd name}/}", "/{odd name}/%7D"),
        ] {
            assert_eq!(path(key), sent, "{key}");
        }
    }

    #[test]
    fn fragments_are_dropped_and_queries_taken_apart() {
        let target = Target::parse("/a/{x#?}?b=c%20d+e&f&g={h}#i?j=k").expect("a path");
        assert_eq!(target.path, "/a/{x#?}");
        assert_eq!(target.names, ["x#?"]);
        let expected = [
            ("b", Fixed::Value("c d e".to_owned())),
            ("f", Fixed::Value(String::new())),
            ("g", Fixed::Parameter("h".to_owned())),
        ];
        assert_eq!(
            target.query,
            expected.map(|(name, value)| (name.to_owned(), value))
        );
    }

    #[test]
    fn what_cannot_be_sent_is_no_target() {
        for (key, fault) in [
            ("/a/{b", Fault::OpenBrace),
            ("/a/../b", Fault::Dots),
            ("/a/%2e", Fault::Dots),
            ("/a?b=c{d}", Fault::Mixed("b".to_owned())),
        ] {
            assert_eq!(Target::parse(key), Err(fault), "{key}");
        }
    }

    #[test]
    fn a_target_goes_below_a_prefix() {
        let mut target = Target::parse("/a").expect("a path");
        target.below("/b c/");
        assert_eq!(target.path, "/b%20c/a");
        target.below("/");
        assert_eq!(target.path, "/b%20c/a");
    }
}
