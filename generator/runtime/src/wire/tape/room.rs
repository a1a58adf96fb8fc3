// needs: tagged-unions
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_used_again_by_tapes_that_borrow_from_elsewhere() {
        let body = String::from("a body");
        let mut tokens = take();
        tokens.extend((0..100).map(|_| Token::Text(&body)));
        let (at, room) = (tokens.as_ptr().addr(), tokens.capacity());
        give_back(tokens);
        drop(body);
        let again = take();
        assert_eq!((again.as_ptr().addr(), again.capacity()), (at, room));
        assert!(again.is_empty());
    }

    #[test]
    fn the_room_of_a_large_answer_is_not_kept() {
        give_back(Vec::with_capacity(LARGEST + 1));
        assert!(take().capacity() <= LARGEST);
    }
}
