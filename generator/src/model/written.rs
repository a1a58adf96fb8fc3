//! Properties that only one side writes.

use super::types::{Presence, Shape};
use super::{Model, WrittenBy};

/// What only the server sets is not asked of programs that send the object, and what only programs
/// set may be absent when it is read.
pub(super) fn settle(model: &mut Model) {
    for def in model.types.values_mut() {
        let (sent, received) = (def.sent, def.received);
        let Shape::Struct(object) = &mut def.shape else {
            continue;
        };
        for field in &mut object.fields {
            let may_be_absent = match field.written_by {
                WrittenBy::Both => false,
                WrittenBy::Server => sent,
                WrittenBy::Programs => received,
            };
            if may_be_absent && field.presence.is_always_written() {
                field.presence = Presence::Optional;
            }
        }
    }
}
