// Copied from generator/runtime/src/list.rs by `cargo xtask codegen`. Do not edit here.

//! What functions take as a list.

use std::collections::{BTreeSet, BinaryHeap, HashSet, LinkedList, VecDeque};

/// What can be given where a function takes a list of `T`: an array, a vector, a slice, another
/// collection of the standard library, or any iterator. The items may be anything that becomes a `T`.
///
/// `M` says which of these it is. The compiler finds it, so that programs never write it.
///
/// ```
/// use dixa::IntoList;
///
/// fn names<M>(names: impl IntoList<String, M>) -> Vec<String> {
///     names.into_list()
/// }
///
/// assert_eq!(names(["Ada", "Grace"]), names("Ada,Grace".split(',')));
/// assert_eq!(names(vec![String::from("Ada")]), names(["Ada"]));
/// // The type of the items need not be said where there are none.
/// assert!(names([]).is_empty());
/// ```
///
/// An array has up to 32 items. Give a longer one as a vector or with `.into_iter()`.
///
/// An `Option` is no list, so `None` cannot be mistaken for the list that clears a property.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of what becomes `{T}`",
    label = "not such a list",
    note = "give an array, a vector, another collection of the standard library, or an iterator"
)]
pub trait IntoList<T, M> {
    /// Makes a vector of it.
    fn into_list(self) -> Vec<T>;
}

/// Marks iterators, as the second argument of [`IntoList`].
#[derive(Debug, Clone, Copy)]
pub enum AnIterator {}

/// Marks collections, as the second argument of [`IntoList`].
#[derive(Debug, Clone, Copy)]
pub enum ACollection {}

/// Marks the array without items, as the second argument of [`IntoList`].
#[derive(Debug, Clone, Copy)]
pub enum Nothing {}

impl<T, I> IntoList<T, AnIterator> for I
where
    I: Iterator,
    I::Item: Into<T>,
{
    fn into_list(self) -> Vec<T> {
        self.map(Into::into).collect()
    }
}

// The only implementation for `[_; 0]`, so that the compiler knows what `[]` is a list of. This is
// why the other arrays are listed by their lengths.
impl<T> IntoList<T, Nothing> for [T; 0] {
    fn into_list(self) -> Vec<T> {
        Vec::new()
    }
}

macro_rules! collections {
    ($([$($param:tt)*] $collection:ty: $item:ty,)*) => {
        $(impl<$($param)*> IntoList<T, ACollection> for $collection
        where
            $item: Into<T>,
        {
            fn into_list(self) -> Vec<T> {
                self.into_iter().map(Into::into).collect()
            }
        })*
    };
}

collections! {
    [T, U] Vec<U>: U,
    [T, U] Box<[U]>: U,
    [T, U] VecDeque<U>: U,
    [T, U] LinkedList<U>: U,
    [T, U] BinaryHeap<U>: U,
    [T, U] BTreeSet<U>: U,
    [T, U, S] HashSet<U, S>: U,
    ['a, T, U] &'a [U]: &'a U,
    ['a, T, U] &'a Vec<U>: &'a U,
    ['a, T, U] &'a BTreeSet<U>: &'a U,
    ['a, T, U, S] &'a HashSet<U, S>: &'a U,
    ['a, T, U, const N: usize] &'a [U; N]: &'a U,
}

macro_rules! arrays {
    ($($length:literal)*) => {
        collections! { $([T, U] [U; $length]: U,)* }
    };
}

arrays! {
    1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32
}
