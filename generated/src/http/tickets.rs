// Copied from generator/runtime/src/http/tickets.rs by `cargo xtask codegen`. Do not edit here.

//! What is kept by ticket.

use std::collections::VecDeque;

/// Things by the tickets of those that they belong to, in the order in which these were drawn.
///
/// Most tickets come at the end and go at the beginning, so a row of them costs little, and the code
/// for it is a fraction of that for a tree.
pub(crate) struct Tickets<T>(VecDeque<(u64, T)>);

impl<T> Tickets<T> {
    pub(crate) const fn new() -> Self {
        Self(VecDeque::new())
    }

    /// How many there are of tickets that were drawn before.
    pub(crate) fn before(&self, ticket: u64) -> usize {
        self.0.partition_point(|(other, _)| *other < ticket)
    }

    /// Puts something in its place, and gives what was there before.
    pub(crate) fn insert(&mut self, ticket: u64, thing: T) -> Option<T> {
        if let Some(there) = self.get_mut(ticket) {
            return Some(std::mem::replace(there, thing));
        }
        self.0.insert(self.before(ticket), (ticket, thing));
        None
    }

    pub(crate) fn get_mut(&mut self, ticket: u64) -> Option<&mut T> {
        let index = self.before(ticket);
        let (found, thing) = self.0.get_mut(index)?;
        (*found == ticket).then_some(thing)
    }

    pub(crate) fn remove(&mut self, ticket: u64) -> Option<T> {
        self.get_mut(ticket)?;
        let (_, thing) = self.0.remove(self.before(ticket))?;
        Some(thing)
    }

    /// Removes the one of the first ticket.
    pub(crate) fn pop_first(&mut self) -> Option<(u64, T)> {
        self.0.pop_front()
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().map(|(_, thing)| thing)
    }
}
