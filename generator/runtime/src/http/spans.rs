//! Where secrets are in a text that should be JSON, but may be cut off or something else.

use std::borrow::Cow;
use std::ops::Range;

use crate::secret::name::{Secrecy, is_about_a_secret, is_vague};
use crate::secret::screen::{Hidden, SAYING};
use crate::secret::secrecy_of;

/// How deep texts are looked into that hold JSON themselves.
const DEEPEST: usize = 4;

/// `text` without the secrets in the JSON that it holds.
pub(crate) fn hide_secrets(text: &str) -> Cow<'_, str> {
    let spans = secrets(text.as_bytes());
    if spans.is_empty() {
        return Cow::Borrowed(text);
    }
    let whole = without(text.as_bytes(), 0..text.len(), &spans);
    Cow::Owned(String::from_utf8_lossy(&whole).into_owned())
}

/// A part of a text, without what of it is in these spans.
pub(crate) fn without(text: &[u8], part: Range<usize>, spans: &[Range<usize>]) -> Vec<u8> {
    let mut shown = Vec::new();
    let mut from = part.start;
    for span in spans {
        if span.end <= from || span.start >= part.end {
            continue;
        }
        let before = from..span.start.max(from);
        shown.extend_from_slice(text.get(before).unwrap_or_default());
        shown.extend_from_slice(Hidden::TEXT.as_bytes());
        from = span.end;
    }
    let end = from..part.end.max(from);
    shown.extend_from_slice(text.get(end).unwrap_or_default());
    shown
}

/// The spans of the values that are secret by their names, in order.
pub(crate) fn secrets(text: &[u8]) -> Vec<Range<usize>> {
    secrets_within(text, DEEPEST)
}

fn secrets_within(text: &[u8], depth: usize) -> Vec<Range<usize>> {
    let mut scan = Scan {
        text,
        depth,
        open: vec![Open::default()],
        values: Vec::new(),
    };
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        at = match byte {
            b'"' => scan.string(at),
            b'{' => scan.begin(at, true),
            b'[' => scan.begin(at, false),
            b'}' | b']' => scan.end(at),
            b',' => scan.next(at),
            b'-' | b'0'..=b'9' => scan.number(at),
            _ => at + 1,
        };
    }
    while scan.close() {}
    let secret = scan.values.into_iter().filter(|value| value.is_secret);
    secret.map(|value| value.span).collect()
}

/// What is known on the way through a text.
struct Scan<'t> {
    text: &'t [u8],
    depth: usize,
    /// The objects and lists that have begun and not ended.
    open: Vec<Open>,
    /// The values that are secret or may turn out to be, in the order of the text.
    values: Vec<Value>,
}

struct Value {
    span: Range<usize>,
    is_secret: bool,
}

/// An object or a list that has not ended.
#[derive(Default)]
struct Open {
    is_object: bool,
    /// Whether what it holds belongs to a secret.
    is_about_a_secret: bool,
    /// The name of the value that comes next.
    name: Name,
    /// Which values are texts under vague names: secret if the object is about a secret.
    vague: Vec<usize>,
}

/// What the name of a value says of it.
#[derive(Clone, Copy, Default)]
struct Name {
    /// What is secret of it.
    secrecy: Option<Secrecy>,
    /// Whether an object there belongs to a secret.
    is_about_a_secret: bool,
    /// Whether a text there says what the object around it is.
    says_what: bool,
    /// Whether the name says nothing but that there is a value.
    is_vague: bool,
}

impl Name {
    fn of(name: &str) -> Self {
        Self {
            secrecy: secrecy_of(name),
            is_about_a_secret: is_about_a_secret(name),
            says_what: SAYING.contains(&name),
            is_vague: is_vague(name),
        }
    }
}

impl Scan<'_> {
    /// A string, which is the name of a property if a colon follows.
    fn string(&mut self, at: usize) -> usize {
        let end = self.end_of_string(at);
        let inner = self
            .text
            .get(at + 1..end.saturating_sub(1))
            .unwrap_or_default();
        let rest = self.text.get(end..).unwrap_or_default();
        let follows = rest.iter().find(|byte| !byte.is_ascii_whitespace());
        let content = unescaped(inner);
        let content = String::from_utf8_lossy(&content);
        let Some(open) = self.open.last_mut() else {
            return end;
        };
        if follows == Some(&b':') {
            open.name = Name::of(&content);
            return end;
        }
        open.is_about_a_secret |= open.name.says_what && is_about_a_secret(&content);
        let holds_secrets = || {
            self.depth > 0
                && content.contains('"')
                && !secrets_within(content.as_bytes(), self.depth - 1).is_empty()
        };
        let is_secret = open.name.secrecy.is_some() || holds_secrets();
        if !is_secret {
            if !open.name.is_vague {
                return end;
            }
            open.vague.push(self.values.len());
        }
        let span = at..end;
        self.values.push(Value { span, is_secret });
        end
    }

    /// Where a string ends that begins at a quote; at the end of the text if it does not.
    fn end_of_string(&self, at: usize) -> usize {
        let mut is_escaped = false;
        for (end, byte) in self.text.iter().enumerate().skip(at + 1) {
            match byte {
                _ if is_escaped => is_escaped = false,
                b'\\' => is_escaped = true,
                b'"' => return end + 1,
                _ => {}
            }
        }
        self.text.len()
    }

    fn number(&mut self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
        let end = at + rest.iter().take_while(is_part).count().max(1);
        let secrecy = self.open.last().and_then(|open| open.name.secrecy);
        if secrecy == Some(Secrecy::TextsAndNumbers) {
            let (span, is_secret) = (at..end, true);
            self.values.push(Value { span, is_secret });
        }
        end
    }

    fn begin(&mut self, at: usize, is_object: bool) -> usize {
        let around = self.open.last();
        let name = around.map(|open| open.name).unwrap_or_default();
        let open = if is_object {
            Open {
                is_object,
                is_about_a_secret: name.is_about_a_secret,
                ..Open::default()
            }
        } else {
            // The name is that of the items, too.
            Open {
                is_about_a_secret: around.is_some_and(|open| open.is_about_a_secret),
                name,
                ..Open::default()
            }
        };
        self.open.push(open);
        at + 1
    }

    fn end(&mut self, at: usize) -> usize {
        if self.open.len() > 1 {
            self.close();
        }
        at + 1
    }

    /// Ends what was opened last, if anything was.
    fn close(&mut self) -> bool {
        let Some(open) = self.open.pop() else {
            return false;
        };
        if open.is_about_a_secret {
            for index in open.vague {
                if let Some(value) = self.values.get_mut(index) {
                    value.is_secret = true;
                }
            }
        } else if !open.is_object
            && let Some(around) = self.open.last_mut()
        {
            // What the object around the list is, may come later.
            around.vague.extend(open.vague);
        }
        true
    }

    fn next(&mut self, at: usize) -> usize {
        if let Some(open) = self.open.last_mut()
            && open.is_object
        {
            open.name = Name::default();
        }
        at + 1
    }
}

/// The content of a string of JSON, as far as it can be told.
fn unescaped(text: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        at += 1;
        if *byte != b'\\' {
            plain.push(*byte);
            continue;
        }
        let escape = text.get(at).copied().unwrap_or_default();
        at += 1;
        if escape != b'u' {
            plain.push(escape);
            continue;
        }
        let digits = text.get(at..at + 4).unwrap_or_default();
        at += digits.len();
        let digits = std::str::from_utf8(digits).unwrap_or_default();
        let character = u32::from_str_radix(digits, 16)
            .ok()
            .and_then(char::from_u32);
        let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
        plain.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    plain
}
