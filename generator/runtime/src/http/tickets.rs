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

    /// How many there are.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::Tickets;

    #[derive(Debug, Clone, Copy)]
    enum Step {
        Insert(u64),
        Remove(u64),
        PopFirst,
    }

    fn step() -> impl Strategy<Value = Step> {
        let ticket = 0..20_u64;
        prop_oneof![
            3 => ticket.clone().prop_map(Step::Insert),
            1 => ticket.prop_map(Step::Remove),
            1 => Just(Step::PopFirst),
        ]
    }

    proptest! {
        #[test]
        fn they_are_a_map_in_the_order_of_the_tickets(
            steps in prop::collection::vec(step(), 0..60),
        ) {
            let (mut tickets, mut map) = (Tickets::new(), BTreeMap::new());
            for (number, step) in steps.into_iter().enumerate() {
                match step {
                    Step::Insert(ticket) => {
                        prop_assert_eq!(tickets.insert(ticket, number), map.insert(ticket, number));
                    }
                    Step::Remove(ticket) => {
                        prop_assert_eq!(tickets.remove(ticket), map.remove(&ticket));
                    }
                    Step::PopFirst => prop_assert_eq!(tickets.pop_first(), map.pop_first()),
                }
                prop_assert_eq!(tickets.len(), map.len());
                prop_assert_eq!(tickets.before(10), map.range(..10).count());
                prop_assert_eq!(tickets.get_mut(10), map.get_mut(&10));
                prop_assert!(tickets.values_mut().eq(map.values_mut()));
            }
        }
    }
}
