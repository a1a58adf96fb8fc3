//! Which nodes of a document an action is about: a `JSONPath` of RFC 9535.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use crate::document::text::Step;

/// How long a path may be, in bytes.
const LONGEST: usize = 1000;

/// How many brackets of a path may be within each other: each is a call of the parser.
const DEEPEST: usize = 8;

/// How often a path may say `..`, which looks at every node of the document.
const MOST_DESCENTS: usize = 2;

/// How often a path may say `*`, `,` or `:`, each of which multiplies what it matches.
const MOST_CHOICES: usize = 16;

/// The functions that need an engine for regular expressions, which is large.
const UNSUPPORTED: [&str; 2] = ["match", "search"];

/// A `JSONPath` that has been read.
#[derive(Debug)]
pub(super) struct Target {
    text: String,
    path: JsonPath,
    /// Where each of its segments begins, and where the last one ends.
    bounds: Vec<usize>,
}

/// Why a text is no path, or one that is not taken.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) help: String,
}

/// The first segment of a path that nothing in a document fits.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Missing<'d> {
    /// The path before it.
    pub(super) before: String,
    /// The segment.
    pub(super) segment: String,
    /// What stands there in its place.
    pub(super) present: Vec<&'d str>,
}

impl Target {
    pub(super) fn parse(text: &str) -> Result<Self, Fault> {
        let refuse = |message: String, help: &str| Fault {
            message,
            help: help.to_owned(),
        };
        if text.len() > LONGEST {
            let message = format!("this path is longer than {LONGEST} characters");
            return Err(refuse(message, "make several actions of it"));
        }
        let scanned = Scanned::of(text);
        if scanned.depth > DEEPEST {
            let message = format!("this path has more than {DEEPEST} brackets within each other");
            return Err(refuse(message, "make a simpler path, or several actions"));
        }
        if scanned.descents > MOST_DESCENTS || scanned.inner_descents > 0 {
            let message =
                format!("this path has more than {MOST_DESCENTS} `..`, or one within brackets");
            return Err(refuse(message, "write out the steps: `$.paths.*.get`"));
        }
        if scanned.choices > MOST_CHOICES {
            let message =
                format!("this path has more than {MOST_CHOICES} of `*`, `,` and `:` together");
            return Err(refuse(message, "make several actions of it"));
        }
        match JsonPath::parse(text) {
            Ok(path) => Ok(Self {
                text: text.to_owned(),
                path,
                bounds: scanned.bounds,
            }),
            Err(error) => {
                let rest = text.get(error.position()..).filter(|rest| !rest.is_empty());
                let is_unsupported = |name: &&&str| {
                    let arguments = rest.and_then(|rest| rest.strip_prefix(**name));
                    arguments.is_some_and(|rest| rest.starts_with('('))
                };
                if let Some(name) = UNSUPPORTED.iter().find(is_unsupported) {
                    let message = format!("the function `{name}` is not supported in paths");
                    return Err(refuse(
                        message,
                        "compare with `==`, in several actions if need be",
                    ));
                }
                let message = match rest {
                    Some(rest) if rest.len() < text.len() => {
                        format!("this is not a JSONPath: `{rest}` is not understood")
                    }
                    _ => format!("`{text}` is not a JSONPath"),
                };
                let help = "it begins with `$`, and keys with other characters than letters, digits \
                            and `_` are in quotes: `$.paths['/v1/agents'].get`";
                Err(refuse(message, help))
            }
        }
    }

    /// The path as it is written.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether it leads to the whole document.
    pub(super) fn is_all(&self) -> bool {
        self.bounds.len() < 2
    }

    /// The steps to each node that it leads to; a node stands before those within it.
    pub(super) fn matches(&self, json: &Value) -> BTreeSet<Vec<Step>> {
        let found = self.path.query_located(json);
        let steps = found.locations().map(|location| {
            let steps = location.iter().map(|element| match element {
                PathElement::Name(key) => Step::Key((*key).to_owned()),
                PathElement::Index(index) => Step::Index(*index),
            });
            steps.collect()
        });
        steps.collect()
    }

    /// Where a path that leads to nothing leaves the document.
    pub(super) fn missing<'d>(&self, json: &'d Value) -> Option<Missing<'d>> {
        let mut before = vec![json];
        for bounds in self.bounds.windows(2) {
            let &[begin, end] = bounds else { continue };
            let prefix = JsonPath::parse(self.text.get(..end)?).ok()?;
            let found = prefix.query(json).all();
            if found.is_empty() {
                let present: BTreeSet<&str> = before
                    .into_iter()
                    .filter_map(Value::as_object)
                    .flat_map(|entries| entries.keys().map(String::as_str))
                    .collect();
                return Some(Missing {
                    before: self.text.get(..begin)?.to_owned(),
                    segment: key(self.text.get(begin..end)?).to_owned(),
                    present: present.into_iter().collect(),
                });
            }
            before = found;
        }
        None
    }
}

/// The key that a segment leads to, or the segment as it is.
fn key(segment: &str) -> &str {
    let quoted = |mark: &str| {
        let inner = segment.strip_prefix('[')?.strip_suffix(']')?.trim();
        inner.strip_prefix(mark)?.strip_suffix(mark)
    };
    quoted("'")
        .or_else(|| quoted("\""))
        .or_else(|| segment.strip_prefix('.'))
        .unwrap_or(segment)
}

/// What is seen of a path before it is parsed.
#[derive(Debug, Default)]
struct Scanned {
    bounds: Vec<usize>,
    depth: usize,
    descents: usize,
    inner_descents: usize,
    choices: usize,
}

impl Scanned {
    fn of(text: &str) -> Self {
        let mut scanned = Self::default();
        let (mut depth, mut quote, mut previous) = (0_usize, None, ' ');
        let mut characters = text.char_indices();
        while let Some((at, c)) = characters.next() {
            if let Some(mark) = quote {
                if c == '\\' {
                    characters.next();
                } else if c == mark {
                    quote = None;
                }
                previous = ' ';
                continue;
            }
            match c {
                '\'' | '"' => quote = Some(c),
                '[' | '(' => {
                    if depth == 0 && previous != '.' {
                        scanned.bounds.push(at);
                    }
                    depth += 1;
                    scanned.depth = scanned.depth.max(depth);
                }
                ']' | ')' => depth = depth.saturating_sub(1),
                '.' if previous == '.' && depth == 0 => scanned.descents += 1,
                '.' if previous == '.' => scanned.inner_descents += 1,
                '.' if depth == 0 => scanned.bounds.push(at),
                '*' | ',' | ':' => scanned.choices += 1,
                _ => {}
            }
            previous = c;
        }
        if !scanned.bounds.is_empty() {
            scanned.bounds.push(text.len());
        }
        scanned
    }
}
