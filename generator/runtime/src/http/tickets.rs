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

    /// How many there are.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
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
