//! What tells the variants of a union apart, in two editions.

use super::Ways;
use crate::api::{Form, Union, Variant};
use crate::diff::change::Effect;

/// What it does that the tag of a union stands in another property.
pub(super) fn of_union(old: &Union, new: &Union, ways: Ways) -> Effect {
    // Where there is a tag in one edition only, the variants tell what that does.
    if old.tag == new.tag || old.tag_kind().is_none() || new.tag_kind().is_none() {
        return Effect::Nothing;
    }
    ways.breaks(
        "Older programs write the tag into the old property.",
        "Older programs look for the tag in the old property, so every variant is `Unknown` to them.",
    )
}

/// What it does that a variant looks different. The API may take a tag that it does not ask for, as
/// a property.
pub(super) fn of_variant(old: &Form, new: &Form, takes_tag: bool, ways: Ways) -> Effect {
    if let (Form::Tagged(_), Form::Tagged(_)) | (Form::Class(_), Form::Class(_)) = (old, new) {
        return ways.breaks(
            "Older programs send it with the old tag.",
            "Older programs do not know the new tag, so they read it as `Unknown`.",
        );
    }
    if let (Form::Tagged(_), Form::Object) = (old, new) {
        let sent = ways.sent && !takes_tag;
        return Ways { sent, ..ways }.breaks(
            "Older programs send it with a tag, which the API does not know.",
            "Older programs read it as `Unknown` where it comes without the tag.",
        );
    }
    if let (Form::Object, Form::Tagged(_)) = (old, new) {
        return if ways.sent {
            Effect::breaks("Older programs send it without the tag.")
        } else {
            Effect::harmless("Older programs tell it apart by its properties, not by its tag.")
        };
    }
    ways.breaks(
        "Older programs send it in the old form.",
        "Older programs look for it in the old form.",
    )
}

/// What it does that a variant without a tag is told from the others by other values.
pub(super) fn of_closed(
    (before, old): (&Union, &Variant),
    (after, new): (&Union, &Variant),
    ways: Ways,
) -> Effect {
    let is_other = old.closed.iter().any(|closed| {
        let mut there = new
            .closed
            .iter()
            .filter(|other| other.place == closed.place);
        match there.next() {
            Some(there) => !closed
                .values
                .iter()
                .any(|value| there.values.contains(value)),
            // Without another variant beside it, there may be nothing that it has to be told from.
            None => names(before).eq(names(after)),
        }
    });
    if is_other {
        ways.breaks(
            "Older programs send it with the old values.",
            "Older programs tell it apart by the old values, so they read it as `Unknown`.",
        )
    } else {
        Effect::Nothing
    }
}

fn names(union: &Union) -> impl Iterator<Item = &str> {
    union.variants.iter().map(|variant| variant.name.as_str())
}
