//! Whether a newer edition says that all calls go elsewhere: what was under `/v1` is under `/beta`.

use std::collections::BTreeMap;

use crate::Input;
use crate::diagnostics::Diagnostics;
use crate::document::{self, Problems, join};
use crate::maps::{HashMap, HashSet};
use crate::words::is_version;

/// That most of the paths of a document have moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// What they began with: `/v1`.
    pub from: String,
    /// What they begin with now: `/beta`.
    pub to: String,
    /// How many have moved, of how many there were.
    pub count: (usize, usize),
    /// The first of them, as it is now.
    first: String,
}

/// Tells whether at least half of the paths of a document have moved, all of them in the same way.
///
/// What is wrong with a document or its overlay is left aside: who generates the crate is told.
pub fn moved(old: &Input<'_>, new: &Input<'_>) -> Option<Moved> {
    let before = paths(old)?;
    let now = paths(new)?;
    let known: HashSet<&str> = before.iter().map(String::as_str).collect();
    let still: HashSet<&str> = now.iter().map(String::as_str).collect();
    let mut by_rest: HashMap<Vec<&str>, Vec<&str>> = HashMap::default();
    for path in now.iter().filter(|path| !known.contains(path.as_str())) {
        if let Some((version, rest)) = split(path) {
            by_rest.entry(rest).or_default().push(version);
        }
    }
    let mut ways: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for path in before.iter().filter(|path| !still.contains(path.as_str())) {
        let Some((from, rest)) = split(path) else {
            continue;
        };
        for to in by_rest.get(&rest).into_iter().flatten() {
            *ways.entry((from, to)).or_default() += 1;
        }
    }
    let ((from, to), count) = ways.into_iter().max_by_key(|(_, count)| *count)?;
    let first = now
        .iter()
        .find(|path| path.starts_with(&format!("{to}/")))?;
    (count * 2 >= before.len()).then(|| Moved {
        from: from.to_owned(),
        to: to.to_owned(),
        count: (count, before.len()),
        first: first.clone(),
    })
}

impl Moved {
    /// That the new document says so, at the first path that has moved.
    pub fn error(&self, new: &Input<'_>, help: &str) -> Diagnostics {
        let Self {
            from,
            to,
            count: (count, all),
            first,
        } = self;
        let mut problems = Problems::new(&new.document);
        problems.read_text();
        let message = format!(
            "{count} of the {all} paths begin with `{to}` now, and began with `{from}`: every call \
             would go there"
        );
        problems.error(&join("/paths", first), message, help);
        match Problems::finish([problems]) {
            Ok(warnings) => Diagnostics(warnings),
            Err(wrong) => wrong,
        }
    }

    /// The action of an overlay that lets calls go where they went.
    pub fn action(&self) -> String {
        let Self { from, to, .. } = self;
        format!(
            "  - target: $.paths\n    \
             description: The vendor documents these calls under `{to}`; programs call `{from}`.\n    \
             x-move: {{from: {to}, to: {from}}}\n"
        )
    }
}

/// The paths of a document with its overlay.
fn paths(input: &Input<'_>) -> Option<Vec<String>> {
    let mut problems = Problems::new(&input.document).with_overlay(input.overlay.as_ref());
    document::paths(&mut problems)
}

/// A path up to its version, and the segments that come then, without the names of parameters.
fn split(path: &str) -> Option<(&str, Vec<&str>)> {
    let mut end = 0;
    for segment in path.split('/') {
        end += segment.len();
        if is_version(segment) {
            let rest = path[end..].split('/').filter(|segment| !segment.is_empty());
            let rest = rest.map(|segment| {
                if segment.starts_with('{') {
                    "{}"
                } else {
                    segment
                }
            });
            return Some((&path[..end], rest.collect()));
        }
        end += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::Source;

    fn document(paths: &[&str]) -> String {
        let paths: Map<String, Value> = paths
            .iter()
            .map(|path| ((*path).to_owned(), json!({})))
            .collect();
        json!({ "openapi": "3.0.3", "paths": paths }).to_string()
    }

    fn told(old: &[&str], new: &[&str], overlay: Option<&str>) -> Option<(String, String, usize)> {
        let (old, new) = (document(old), document(new));
        let input = |text| Input {
            overlay: overlay.map(|text| Source {
                name: "overlay.yaml",
                text,
            }),
            ..Input::from(Source {
                name: "a.json",
                text,
            })
        };
        let moved = moved(&input(&old), &input(&new))?;
        Some((moved.from, moved.to, moved.count.0))
    }

    #[test]
    fn what_has_moved_is_told() {
        let old = ["/v1/a", "/v1/a/{id}", "/v1/b"];
        let beta = ["/beta/a", "/beta/a/{aId}", "/beta/b", "/beta/c"];
        let moved = |from: &str, to: &str, count| Some((from.to_owned(), to.to_owned(), count));
        assert_eq!(told(&old, &beta, None), moved("/v1", "/beta", 3));
        assert_eq!(told(&beta, &old, None), moved("/beta", "/v1", 3));
        assert_eq!(
            told(&["/x/v1/a"], &["/x/v2/a"], None),
            moved("/x/v1", "/x/v2", 1)
        );
    }

    #[test]
    fn what_comes_or_goes_has_not_moved() {
        let old = ["/v1/a", "/v1/b", "/v1/c"];
        for new in [
            &["/v1/a", "/v1/b", "/v1/c", "/beta/a", "/beta/b", "/beta/c"][..],
            &["/v1/a", "/v1/b", "/beta/c"],
            &["/v1/x", "/v1/y"],
            &["/a", "/b", "/c"],
            &[],
        ] {
            assert_eq!(told(&old, new, None), None, "{new:?}");
        }
    }

    #[test]
    fn what_the_overlay_keeps_has_not_moved() {
        let (old, new) = (["/beta/a"], ["/beta/a", "/beta/b"]);
        let moved = Moved {
            from: "/v1".to_owned(),
            to: "/beta".to_owned(),
            count: (1, 1),
            first: String::new(),
        };
        let overlay = format!(
            "overlay: 1.0.0\ninfo: {{title: A, version: '1'}}\nactions:\n{}",
            moved.action()
        );
        assert_eq!(told(&old, &new, Some(&overlay)), None);
        // The document is under /v1 again: the overlay expires, but nothing moves.
        assert_eq!(told(&old, &["/v1/a"], Some(&overlay)), None);
    }
}
