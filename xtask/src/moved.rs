//! A new edition that has every call elsewhere: no update moves calls without a word.

use anyhow::bail;
use dixa_codegen::Moved;

use crate::args::MovedCalls;
use crate::document::Document;
use crate::failure::Failure;
use crate::paths;

/// An overlay without any action.
const EMPTY: &str = "\
overlay: 1.0.0
info:
  title: Corrections of the document
  version: '1'
";

/// Under this key an overlay has its actions.
const ACTIONS: &str = "actions:\n";

/// Lets calls go where they went or where the new edition says, as the command line decides.
///
/// # Errors
///
/// The command line does not say, but calls would go elsewhere.
pub fn settle(
    current: &Document,
    new: &mut Document,
    choice: Option<MovedCalls>,
) -> Result<(), Failure> {
    let Some(moved) = current.moved(new)? else {
        return Ok(());
    };
    match choice {
        Some(MovedCalls::Follow) => Ok(()),
        Some(MovedCalls::Keep) => Ok(keep(new, &moved)?),
        None => {
            let help = format!(
                "to go on calling `{}`, update with `--moved keep`, which adds an action to the overlay; \
                 to call `{}` from now on, update with `--moved follow`",
                moved.from, moved.to
            );
            Err(new.has_moved(&moved, &help))
        }
    }
}

/// Has the overlay of the new edition rename its paths, before it does anything else.
fn keep(new: &mut Document, moved: &Moved) -> anyhow::Result<()> {
    let Some(overlay) = &mut new.overlay else {
        bail!("say with --overlay where corrections go: --spec names a document that has none");
    };
    let text = match &overlay.text {
        Some(text) => text.clone(),
        None => format!("{EMPTY}{ACTIONS}"),
    };
    let Some(with_action) = with_first_action(&text, &moved.action()) else {
        bail!(
            "{} has no line `actions:`; add this action there:\n{}",
            paths::shown(&overlay.path),
            moved.action()
        );
    };
    overlay.text = Some(with_action);
    Ok(())
}

/// The text of an overlay with one more action before all others.
fn with_first_action(overlay: &str, action: &str) -> Option<String> {
    let is_start = |at: &usize| *at == 0 || overlay[..*at].ends_with('\n');
    let (at, _) = overlay
        .match_indices(ACTIONS)
        .find(|(at, _)| is_start(at))?;
    let (before, others) = overlay.split_at(at + ACTIONS.len());
    Some(format!("{before}{action}{others}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_stands_before_the_others() {
        let overlay = "# actions:\ninfo:\n  actions:\nactions:\n  - target: $.a\n";
        assert_eq!(
            with_first_action(overlay, "  - target: $\n").as_deref(),
            Some("# actions:\ninfo:\n  actions:\nactions:\n  - target: $\n  - target: $.a\n")
        );
        assert_eq!(with_first_action("{actions: []}", ""), None);
    }
}
