// Copied from generator/runtime/src/wire/tape/room.rs by `cargo xtask codegen`. Do not edit here.

//! Room for tapes, used again and again.

use std::cell::Cell;

use super::Token;

thread_local! {
    static ROOM: Cell<Vec<Token<'static>>> = const { Cell::new(Vec::new()) };
}

/// Larger rooms are not kept: they came with an answer that was larger than most.
const LARGEST: usize = 4096;

/// An empty list, with room if a tape of this thread has left some.
pub(super) fn take<'de>() -> Vec<Token<'de>> {
    ROOM.take()
}

/// Keeps the room of a list for the next tape, unless there is more already.
pub(super) fn give_back(mut tokens: Vec<Token<'_>>) {
    let kept = ROOM.take();
    if tokens.capacity() <= kept.capacity() || tokens.capacity() > LARGEST {
        ROOM.set(kept);
        return;
    }
    tokens.clear();
    // Nothing is left that could borrow from a body. The list collects in place.
    ROOM.set(tokens.into_iter().map(|_| Token::Null).collect());
}
