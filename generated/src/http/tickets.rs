// Copied from generator/runtime/src/http/tickets.rs by `cargo xtask codegen`. Do not edit here.

//! Values by ticket.

use std::collections::VecDeque;

/// Values by ticket, in the order in which the tickets were drawn.
///
/// Most tickets come at the end and go at the beginning, so a row of them is as fast as a tree, and
/// compiles to a fraction of the code.
pub(crate) struct Tickets<T>(VecDeque<(u64, T)>);

impl<T> Tickets<T> {
    pub(crate) const fn new() -> Self {
        Self(VecDeque::new())
    }

    /// How many there are of tickets that were drawn before.
    pub(crate) fn before(&self, ticket: u64) -> usize {
        let (Ok(index) | Err(index)) = self.find(ticket);
        index
    }

    /// Puts something in its place, and gives what was there before.
    pub(crate) fn insert(&mut self, ticket: u64, thing: T) -> Option<T> {
        match self.find(ticket) {
            Ok(index) => {
                let (_, there) = self.0.get_mut(index)?;
                Some(std::mem::replace(there, thing))
            }
            Err(index) => {
                self.0.insert(index, (ticket, thing));
                None
            }
        }
    }

    pub(crate) fn get_mut(&mut self, ticket: u64) -> Option<&mut T> {
        let index = self.find(ticket).ok()?;
        self.0.get_mut(index).map(|(_, thing)| thing)
    }

    pub(crate) fn remove(&mut self, ticket: u64) -> Option<T> {
        let index = self.find(ticket).ok()?;
        self.0.remove(index).map(|(_, thing)| thing)
    }

    /// Removes the one of the first ticket.
    pub(crate) fn pop_first(&mut self) -> Option<(u64, T)> {
        self.0.pop_front()
    }

    pub(crate) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().map(|(_, thing)| thing)
    }

    /// Where a ticket is, or where it would be.
    fn find(&self, ticket: u64) -> Result<usize, usize> {
        self.0.binary_search_by_key(&ticket, |(other, _)| *other)
    }
}
