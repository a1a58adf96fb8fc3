// Copied from generator/runtime/src/http/disguise.rs by `cargo xtask codegen`. Do not edit here.

//! A secret in a text, however it is written there.

use std::borrow::Cow;
use std::ops::Range;

/// What stands in a text where the secret was.
pub(crate) const HIDDEN: &str = "[token]";

/// How many characters in a row may stand between those of the secret without being part of it.
const LONGEST_GAP: usize = 16;

/// How often what stands for a character may have been escaped.
const TIMES: usize = 16;

/// A part of a secret at the end of a text is one if it is so long, or half of it.
const PART: usize = 6;

/// `text` without the secret: as it is, in another case, escaped as in JSON, percent-encoded or
/// as in HTML, broken over lines, or cut off by the end of the text. A secret is of ASCII
/// characters other than white space.
pub(crate) fn hide<'t>(text: &'t str, secret: &[u8]) -> Cow<'t, str> {
    let mut hidden = String::new();
    let mut kept = 0;
    while let Some(found) = find(text.as_bytes(), kept, secret) {
        // What is found begins and ends with ASCII characters.
        hidden.push_str(text.get(kept..found.start).unwrap_or_default());
        hidden.push_str(HIDDEN);
        kept = found.end;
    }
    if kept == 0 && hidden.is_empty() {
        return Cow::Borrowed(text);
    }
    hidden.push_str(text.get(kept..).unwrap_or_default());
    Cow::Owned(hidden)
}

/// Where the secret is, from a position on.
fn find(text: &[u8], from: usize, secret: &[u8]) -> Option<Range<usize>> {
    let first = secret.first()?;
    let begins = |byte: &u8| byte.eq_ignore_ascii_case(first) || b"\\%&".contains(byte);
    let mut starts = (from..text.len()).filter(|start| text.get(*start).is_some_and(begins));
    starts.find_map(|start| Some(start..end(text, start, secret)?))
}

/// Where the secret ends that begins at a position, if it does.
fn end(text: &[u8], start: usize, secret: &[u8]) -> Option<usize> {
    let part = PART.min(secret.len() / 2);
    let mut places = vec![start];
    for (matched, wanted) in secret.iter().enumerate() {
        let mut next = Vec::new();
        let mut is_cut = false;
        for place in places {
            let gap = if matched == 0 { 0 } else { LONGEST_GAP };
            is_cut |= step(text, place, *wanted, gap, &mut next);
        }
        if next.is_empty() {
            return (is_cut && matched >= part).then_some(text.len());
        }
        places = next;
    }
    places.into_iter().max()
}

/// Adds where the text goes on after a character that is wanted at a place, or after a gap there.
/// Whether the text ends before that can be told.
fn step(text: &[u8], place: usize, wanted: u8, gap: usize, next: &mut Vec<usize>) -> bool {
    let mut place = place;
    for _ in 0..=gap {
        let Some(rest) = text.get(place..).filter(|rest| !rest.is_empty()) else {
            return true;
        };
        let mut skipped = None;
        let mut is_cut = false;
        readings(rest, |reading| match reading {
            Some((read, length)) => {
                if read.eq_ignore_ascii_case(&wanted) && !next.contains(&(place + length)) {
                    next.push(place + length);
                }
                if read.is_ascii_whitespace() || read.is_ascii_control() || read == b'\\' {
                    skipped = Some(place + length);
                }
            }
            None => is_cut = true,
        });
        if is_cut {
            return true;
        }
        match skipped {
            Some(after) => place = after,
            None => return false,
        }
    }
    false
}

/// Tells the ways to read the first character of a text, which is not empty, with the length of
/// what stands for it; none if the text ends before that can be told.
fn readings(text: &[u8], mut tell: impl FnMut(Option<(u8, usize)>)) {
    let first = text.first().copied().unwrap_or_default();
    tell(Some((first, 1)));
    match first {
        b'\\' => backslash(text, tell),
        b'%' => percent(text, tell),
        b'&' => entity(text, tell),
        _ => {}
    }
}

/// `\/`, `\n`, `\u0065`, `\u{65}` or `\x65`, with any number of backslashes.
fn backslash(text: &[u8], mut tell: impl FnMut(Option<(u8, usize)>)) {
    let run = text.iter().take(TIMES);
    let run = run.take_while(|byte| **byte == b'\\').count();
    let Some(letter) = text.get(run).copied() else {
        return tell(None);
    };
    let after = text.get(run + 1..).unwrap_or_default();
    tell(Some((letter, run + 1)));
    match letter {
        b'u' if after.first() == Some(&b'{') => {
            let digits = after.iter().skip(1).take(7);
            let length = digits.take_while(|byte| **byte != b'}').count();
            tell(number(after.get(1..=length), 16, run + length + 3));
        }
        b'u' => tell(number(after.get(..4), 16, run + 5)),
        b'x' => tell(number(after.get(..2), 16, run + 3)),
        b'n' | b'r' | b't' | b'b' | b'f' => tell(Some((b'\n', run + 1))),
        _ => {}
    }
}

/// `%65`, or `%2565` where it was encoded more than once.
fn percent(text: &[u8], mut tell: impl FnMut(Option<(u8, usize)>)) {
    let mut length = 1;
    while text.get(length..length + 2) == Some(b"25") && length < 2 * TIMES {
        length += 2;
        tell(Some((b'%', length)));
    }
    tell(number(text.get(length..length + 2), 16, length + 2));
}

/// `&#101;`, `&#x65;` or `&amp;`.
fn entity(text: &[u8], mut tell: impl FnMut(Option<(u8, usize)>)) {
    let Some(length) = text.iter().take(10).position(|byte| *byte == b';') else {
        if text.len() < 10 {
            tell(None);
        }
        return;
    };
    match text.get(1..length).unwrap_or_default() {
        b"amp" => tell(Some((b'&', length + 1))),
        b"lt" => tell(Some((b'<', length + 1))),
        b"gt" => tell(Some((b'>', length + 1))),
        b"quot" => tell(Some((b'"', length + 1))),
        b"apos" => tell(Some((b'\'', length + 1))),
        [b'#', b'x' | b'X', digits @ ..] => tell(number(Some(digits), 16, length + 1)),
        [b'#', digits @ ..] => tell(number(Some(digits), 10, length + 1)),
        _ => {}
    }
}

/// The character of a number, or one that is in no secret; none if there is no more text.
fn number(digits: Option<&[u8]>, radix: u32, length: usize) -> Option<(u8, usize)> {
    let digits = std::str::from_utf8(digits?).unwrap_or_default();
    let number = u32::from_str_radix(digits, radix).ok();
    let read = number.and_then(|number| u8::try_from(number).ok());
    Some((read.unwrap_or(u8::MAX), length))
}
