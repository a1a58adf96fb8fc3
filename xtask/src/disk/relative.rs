//! Paths that stay inside a directory.

use std::fmt;
use std::path::{Component, Path, PathBuf};

use anyhow::bail;
use serde::{Deserialize, Serialize};

/// A path below a directory, with `/`: no `..`, no root, nothing that leads out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RelativePath(String);

impl RelativePath {
    /// Takes a path that stays inside.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let parts_are_names = text.split('/').all(|part| {
            let mut components = Path::new(part).components();
            let only = (components.next(), components.next());
            matches!(only, (Some(Component::Normal(name)), None) if name == part)
        });
        if !parts_are_names || text.contains('\\') {
            bail!("`{text}` is not a path below a directory");
        }
        Ok(Self(text.to_owned()))
    }

    /// The path below `directory`.
    pub fn below(&self, directory: &Path) -> PathBuf {
        let mut place = PathBuf::with_capacity(directory.as_os_str().len() + 1 + self.0.len());
        place.push(directory);
        place.extend(self.0.split('/'));
        place
    }

    /// The directories that it stands in, from the outermost to its own.
    pub fn directories(&self) -> impl DoubleEndedIterator<Item = Self> {
        let slashes: Vec<usize> = self.0.match_indices('/').map(|(at, _)| at).collect();
        slashes.into_iter().map(|at| Self(self.0[..at].to_owned()))
    }
}

impl TryFrom<String> for RelativePath {
    type Error = anyhow::Error;

    fn try_from(text: String) -> anyhow::Result<Self> {
        Self::parse(&text)
    }
}

impl From<RelativePath> for String {
    fn from(path: RelativePath) -> Self {
        path.0
    }
}

impl fmt::Display for RelativePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_out_are_refused() {
        for text in [
            "",
            "/",
            "/etc/passwd",
            "..",
            "../a",
            "a/../b",
            "./a",
            "a//b",
            "a/",
            "a\\b",
        ] {
            assert!(RelativePath::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn paths_that_stay_inside_are_taken() -> anyhow::Result<()> {
        let path = RelativePath::parse("src/types/agent.rs")?;
        assert_eq!(
            path.below(Path::new("out")),
            Path::new("out/src/types/agent.rs")
        );
        let directories: Vec<String> = path.directories().map(|path| path.to_string()).collect();
        assert_eq!(directories, ["src", "src/types"]);
        assert!(RelativePath::parse(".gitignore").is_ok());
        Ok(())
    }
}
