//! Writes one file: whole, or not at all.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use tempfile::Builder;

use crate::paths;

/// Puts a text where a file is or is not yet. Whoever reads it at any time sees the old text or
/// the new one, whole.
pub fn replace(path: &Path, text: &str) -> anyhow::Result<()> {
    write_and_rename(path, text).with_context(|| format!("cannot write {}", paths::shown(path)))
}

fn write_and_rename(path: &Path, text: &str) -> anyhow::Result<()> {
    let directory = path
        .parent()
        .filter(|directory| !directory.as_os_str().is_empty());
    let directory = directory.map_or_else(|| PathBuf::from("."), Path::to_path_buf);
    fs::create_dir_all(&directory)?;
    let mut builder = Builder::new();
    builder.prefix(".emitting-");
    readable_by_all(&mut builder);
    let mut file = builder.tempfile_in(&directory)?;
    file.write_all(text.as_bytes())?;
    if cfg!(unix)
        && let Ok(old) = fs::metadata(path)
    {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}

/// A temporary file is private by default; an emitted one is a file like any other.
fn readable_by_all(builder: &mut Builder<'_, '_>) {
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    #[cfg(not(unix))]
    let _ = builder;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_beside_the_file() -> anyhow::Result<()> {
        let directory = tempfile::tempdir()?;
        let path = directory.path().join("deep/er/a.rs");
        replace(&path, "one\n")?;
        replace(&path, "two\n")?;
        assert_eq!(fs::read_to_string(&path)?, "two\n");
        assert_eq!(fs::read_dir(directory.path().join("deep/er"))?.count(), 1);
        Ok(())
    }

    #[test]
    fn a_failure_leaves_the_old_text_and_nothing_else() -> anyhow::Result<()> {
        let directory = tempfile::tempdir()?;
        let occupied = directory.path().join("a.rs");
        fs::create_dir(&occupied)?;
        fs::write(occupied.join("inside"), "")?;
        assert!(replace(&occupied, "text").is_err());
        assert_eq!(fs::read_dir(directory.path())?.count(), 1);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_file_has_the_usual_permissions_or_keeps_its_own() -> anyhow::Result<()> {
        use std::os::unix::fs::PermissionsExt as _;

        let directory = tempfile::tempdir()?;
        fs::write(directory.path().join("usual"), "")?;
        replace(&directory.path().join("ours"), "")?;
        let mode = |name| {
            std::io::Result::Ok(
                fs::metadata(directory.path().join(name))?
                    .permissions()
                    .mode(),
            )
        };
        assert_eq!(mode("usual")?, mode("ours")?);

        let private = std::fs::Permissions::from_mode(0o600);
        fs::set_permissions(directory.path().join("ours"), private)?;
        replace(&directory.path().join("ours"), "new")?;
        assert_eq!(mode("ours")? & 0o777, 0o600);
        Ok(())
    }
}
