//! A secret in a text, however it is written there.

use std::borrow::Cow;
use std::ops::Range;

/// What stands in a text where the secret was.
pub(crate) const HIDDEN: &str = "[token]";

/// How many characters in a row may stand between those of the secret without being part of it.
const LONGEST_GAP: usize = 16;

/// How often what stands for a character may have been escaped.
const TIMES: usize = 16;

/// The beginning of a secret at the end of a text is one if it is so long, or half of it.
const PART: usize = 6;

/// The beginning of a secret anywhere else is one if it is so long, and half of it.
const PART_ANYWHERE: usize = 8;

/// A secret in all the ways in which it is looked for: as it is, and as others may have encoded it.
#[derive(Clone)]
pub(crate) struct Secret {
    ways: Vec<Vec<u8>>,
    /// The bytes that any of them may begin with.
    begins: [bool; 256],
}

impl Secret {
    /// One of ASCII characters other than white space.
    pub(crate) fn new(secret: &[u8]) -> Self {
        // Where a server writes it into JSON as it is, its backslashes are read as escapes, and get lost.
        let mut without_escapes = secret.to_vec();
        without_escapes.retain(|byte| *byte != b'\\');
        let mut ways = vec![secret.to_vec(), in_hex(secret)];
        if without_escapes.len() < secret.len() && without_escapes.len() >= PART_ANYWHERE {
            ways.push(without_escapes);
        }
        for way in in_base64(secret) {
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
        let begins = |byte: u8| {
            let is_first = |way: &Vec<u8>| way.first().is_some_and(|first| is_same(*first, byte));
            b"\\%&".contains(&byte) || ways.iter().any(is_first)
        };
        let begins = std::array::from_fn(|byte| u8::try_from(byte).is_ok_and(begins));
        Self { ways, begins }
    }

    /// `text` without the secret, whichever way it is written, and in any of them as it is, in
    /// another case, escaped as in JSON, percent-encoded or as in HTML, broken over lines, or cut
    /// off by the end of the text or in its middle.
    pub(crate) fn hide_in<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut hidden = String::new();
        let mut kept = 0;
        while let Some(found) = self.find(text.as_bytes(), kept) {
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

    /// Where it is, from a position on.
    fn find(&self, text: &[u8], from: usize) -> Option<Range<usize>> {
        let begins = |byte: u8| self.begins.get(usize::from(byte)) == Some(&true);
        let places = text.iter().enumerate().skip(from);
        let mut places = places.filter(|(_, byte)| begins(**byte));
        places.find_map(|(start, _)| {
            // What looks like the beginning of one way may be the whole of another.
            let ways = self.ways.iter();
            let ways = ways.filter(|way| may_begin(text, start, way));
            let ends = ways.filter_map(|way| end(text, start, way));
            Some(start..ends.max()?)
        })
    }
}

fn is_same(one: u8, other: u8) -> bool {
    one.eq_ignore_ascii_case(&other)
}

/// Whether a secret may begin at a position, judging by the first two bytes there. This rules out
/// nearly all positions, without allocating anything.
fn may_begin(text: &[u8], start: usize, secret: &[u8]) -> bool {
    let stands_for_itself = |byte: u8| byte.is_ascii_graphic() && !b"\\%&".contains(&byte);
    match (text.get(start..), secret) {
        (Some([first, second, ..]), [wanted, next, ..]) => {
            !stands_for_itself(*first)
                || is_same(*first, *wanted)
                    && (!stands_for_itself(*second) || is_same(*second, *next))
        }
        _ => true,
    }
}

/// Where the secret ends that begins at a position, if it does.
fn end(text: &[u8], start: usize, secret: &[u8]) -> Option<usize> {
    let at_end = PART.min(secret.len() / 2);
    let anywhere = PART_ANYWHERE.max(secret.len().div_ceil(2));
    let (mut places, mut next) = (vec![start], Vec::new());
    for (matched, wanted) in secret.iter().enumerate() {
        next.clear();
        let mut is_cut = false;
        for place in places.iter().copied() {
            let gap = if matched == 0 { 0 } else { LONGEST_GAP };
            is_cut |= step(text, place, *wanted, gap, &mut next);
        }
        if next.is_empty() {
            let furthest = places.into_iter().max();
            return if is_cut {
                (matched >= at_end).then_some(text.len())
            } else {
                furthest.filter(|_| matched >= anywhere)
            };
        }
        std::mem::swap(&mut places, &mut next);
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
                if is_same(read, wanted) && !next.contains(&(place + length)) {
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

/// `\/`, `\n`, `\u0065`, `\u{65}`, `\x65` or `\145`, with any number of backslashes.
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
        b'0'..=b'7' => tell(number(text.get(run..run + 3), 8, run + 3)),
        b'n' | b'r' | b't' | b'b' | b'f' => tell(Some((b'\n', run + 1))),
        _ => {}
    }
}

/// `%65`, `%u0065`, or `%2565` where it was encoded more than once.
fn percent(text: &[u8], mut tell: impl FnMut(Option<(u8, usize)>)) {
    let mut length = 1;
    while text.get(length..length + 2) == Some(b"25") && length < 2 * TIMES {
        length += 2;
        tell(Some((b'%', length)));
    }
    match text.get(length) {
        Some(b'u' | b'U') => tell(number(text.get(length + 1..length + 5), 16, length + 5)),
        _ => tell(number(text.get(length..length + 2), 16, length + 2)),
    }
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
        b"colon" => tell(Some((b':', length + 1))),
        b"equals" => tell(Some((b'=', length + 1))),
        b"lowbar" => tell(Some((b'_', length + 1))),
        b"period" => tell(Some((b'.', length + 1))),
        b"plus" => tell(Some((b'+', length + 1))),
        b"sol" => tell(Some((b'/', length + 1))),
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

/// A secret in hexadecimal digits.
fn in_hex(secret: &[u8]) -> Vec<u8> {
    let digits = secret.iter().map(|byte| format!("{byte:02x}"));
    digits.collect::<String>().into_bytes()
}

/// What is in any text in base64 that has the secret in it, whatever stands around it there, such
/// as a user name: the digits that are of the secret alone, which differ by where it begins.
fn in_base64(secret: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    ["+/", "-_"].into_iter().flat_map(move |last| {
        let digits = ('A'..='Z').chain('a'..='z').chain('0'..='9');
        let digits: Vec<u8> = digits
            .chain(last.chars())
            .map(|digit| digit as u8)
            .collect();
        (0..3).map(move |before: usize| {
            let first = (8 * before).div_ceil(6);
            let whole = first..8 * (before + secret.len()) / 6;
            let digit = |at| digits.get(six_bits(secret, 6 * at - 8 * before)).copied();
            whole.filter_map(digit).collect()
        })
    })
}

/// The number that six bits make.
fn six_bits(bytes: &[u8], from: usize) -> usize {
    let bit = |at: usize| bytes.get(at / 8).map_or(0, |byte| byte >> (7 - at % 8) & 1);
    (from..from + 6).fold(0, |number, at| number << 1 | usize::from(bit(at)))
}
