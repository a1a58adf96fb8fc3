//! The changelog: its newest heading says which version the crate has.

use semver::Version;

use crate::Source;
use crate::diagnostics::{Diagnostic, Excerpt, Location, Severity};
use crate::document::Problems;

/// The version of a crate that has no changelog.
const FIRST: Version = Version::new(0, 1, 0);

const HELP: &str = "sections start with a version, such as `## 0.2.0`, optionally followed by a date, newest first";

/// What is released, and what is said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release<'a> {
    /// The version of the crate.
    pub version: Version,
    /// The changelog, if there is one.
    pub changelog: Option<&'a str>,
}

impl<'a> Release<'a> {
    /// The newest release of a changelog. Notes all headings of sections that are not versions, or
    /// not in order.
    pub fn newest(changelog: Option<Source<'a>>, problems: &mut Problems<'_>) -> Self {
        let mut versions: Vec<Version> = Vec::new();
        if let Some(source) = changelog {
            let mut fail = |line: usize, message: &str| {
                problems.push(problem(source, line, message));
            };
            for (line, title) in sections(source.text) {
                let word = title.split_whitespace().next().unwrap_or_default();
                match Version::parse(word.trim_start_matches('[').trim_end_matches(']')) {
                    Ok(version) => {
                        if versions.last().is_some_and(|newer| *newer <= version) {
                            fail(
                                line,
                                &format!("{version} is below a version that is not newer"),
                            );
                        }
                        versions.push(version);
                    }
                    Err(error) => fail(line, &format!("`{word}` is not a version: {error}")),
                }
            }
            if versions.is_empty() && !problems.has_errors() {
                problems.push(problem(source, 0, "there is no version in the changelog"));
            }
        }
        Self {
            version: versions.into_iter().next().unwrap_or(FIRST),
            changelog: changelog.map(|source| source.text),
        }
    }
}

/// The changelog with one more section, before all others.
pub fn with_section(changelog: Option<&str>, heading: &str, body: &str) -> String {
    let text = changelog.unwrap_or("# Changelog\n");
    let first = sections(text).next().map_or(usize::MAX, |(line, _)| line);
    let start: usize = text.split_inclusive('\n').take(first).map(str::len).sum();
    let (before, after) = text.split_at(start);
    let mut new = before.trim_end().to_owned();
    for part in [&format!("## {heading}"), body, after] {
        if !part.is_empty() {
            if !new.is_empty() {
                new.push_str("\n\n");
            }
            new.push_str(part.trim_end());
        }
    }
    new.push('\n');
    new
}

/// The titles of the sections, each with its line, from 0. What stands in a block of code is none.
fn sections(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fence: Option<&str> = None;
    text.lines().enumerate().filter_map(move |(line, text)| {
        let start = text.trim_start();
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| start.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            (None, None) => {
                let title = text
                    .strip_prefix("##")
                    .filter(|rest| !rest.starts_with('#'))?;
                return Some((line, title.trim()));
            }
            _ => {}
        }
        None
    })
}

fn problem(source: Source<'_>, line: usize, message: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        location: Location {
            file: source.name.to_owned(),
            line: Some(line + 1),
            column: Some(1),
            pointer: None,
            excerpt: (source.text.lines().nth(line)).map(|line| Excerpt::of(line, 1, line.len())),
        },
        message: message.to_owned(),
        help: Some(HELP.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn newest(text: &str) -> Result<Version, Vec<(Option<usize>, String)>> {
        let name = "CHANGELOG.md";
        let source = Source { name, text };
        let mut problems = Problems::new(&source);
        let release = Release::newest(Some(source), &mut problems);
        Problems::finish([problems]).map_err(|problems| {
            let said = |problem: Diagnostic| (problem.location.line, problem.message);
            problems.0.into_iter().map(said).collect::<Vec<_>>()
        })?;
        Ok(release.version)
    }

    #[test]
    fn the_first_section_has_the_version() {
        for title in ["0.3.0", "0.3.0 - 2026-11-21", "[0.3.0] - 2026-11-21"] {
            let text = format!("# Changelog\n\nProse.\n\n## {title}\n\n### Added\n\n## 0.2.0\n");
            assert_eq!(newest(&text), Ok(Version::new(0, 3, 0)), "{title}");
        }
    }

    #[test]
    fn code_has_no_headings() {
        let text = "## 1.0.0\n\n```toml\n## not a heading\n~~~\n```\n\n## 0.9.0\n";
        assert_eq!(newest(text), Ok(Version::new(1, 0, 0)));
    }

    #[test]
    fn every_heading_that_is_wrong_is_said_with_its_line() {
        let text = "# Changelog\n\n## Unreleased\n\n## 0.2.0\n\n## 0.2.0\n\n## 0.3\n";
        let problems = newest(text).err().unwrap_or_default();
        let lines: Vec<_> = problems.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [Some(3), Some(7), Some(9)], "{problems:?}");
        assert!(problems[0].1.starts_with("`Unreleased` is not a version"));
        assert!(problems[1].1.contains("0.2.0 is below"));
    }

    #[test]
    fn a_changelog_without_versions_is_wrong() {
        for text in ["", "# Changelog\n\n### 0.1.0\n"] {
            let problems = newest(text).err().unwrap_or_default();
            assert_eq!(problems.len(), 1, "{problems:?}");
        }
    }

    #[test]
    fn a_section_goes_before_all_others() {
        let added = |text| with_section(text, "0.2.0 - 2026-11-21", "### Added\n\n- A lamp\n");
        let section = "## 0.2.0 - 2026-11-21\n\n### Added\n\n- A lamp\n";
        assert_eq!(added(None), format!("# Changelog\n\n{section}"));
        assert_eq!(
            added(Some("# Changelog\n\nProse.\n\n## 0.1.0\n\nThe first.\n")),
            format!("# Changelog\n\nProse.\n\n{section}\n## 0.1.0\n\nThe first.\n")
        );
        assert_eq!(added(Some("## 0.1.0\n")), format!("{section}\n## 0.1.0\n"));
        assert_eq!(added(Some("## 0.1.0\n")).matches("0.2.0").count(), 1);
    }
}
