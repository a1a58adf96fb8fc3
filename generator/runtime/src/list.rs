//! What functions take as a list.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque};

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
    note = "give an array, a vector, another collection of the standard library, or an iterator",
    note = "an `Option` is given to the function of the same name that begins with `maybe_`"
)]
pub trait IntoList<T, M> {
    /// Makes a vector of it.
    fn into_list(self) -> Vec<T>;
}

/// What can be given where a function takes a list of `T` and of nothing else, such as ids or
/// structs: the same collections and iterators as for [`IntoList`]. A slice is copied.
///
/// ```
/// use dixa::{ListOf, Uuid};
///
/// fn ids<M>(ids: impl ListOf<Uuid, M>) -> Vec<Uuid> {
///     ids.into_list()
/// }
///
/// # fn main() -> Result<(), dixa::uuid::Error> {
/// // The items are known to be ids, so that they can be parsed.
/// let list = ids(["8d6f7a24-1b1f-4bd4-9d0e-2f3a53f6c0de".parse()?]);
/// assert_eq!(ids(&list), list);
/// assert_eq!(ids(list.iter().copied()), list);
/// assert!(ids([]).is_empty());
/// # Ok(())
/// # }
/// ```
///
/// The entries of a map are a list of pairs.
///
/// An `Option` is no list, so `None` cannot be mistaken for the list that clears a property.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    label = "not such a list",
    note = "give an array, a vector, another collection of the standard library, or an iterator",
    note = "the items have to be of the type `{T}`: clone what is borrowed, and parse what is text",
    note = "an `Option` is given to the function of the same name that begins with `maybe_`"
)]
pub trait ListOf<T, M> {
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

impl<T, I: Iterator<Item = T>> ListOf<T, AnIterator> for I {
    fn into_list(self) -> Vec<T> {
        self.collect()
    }
}

macro_rules! collections_of {
    ($([$($param:tt)*] $collection:ty: $item:ty,)*) => {
        $(impl<$($param)*> ListOf<$item, ACollection> for $collection {
            fn into_list(self) -> Vec<$item> {
                self.into_iter().collect()
            }
        })*
    };
}

collections_of! {
    [T] Vec<T>: T,
    [T] Box<[T]>: T,
    [T] VecDeque<T>: T,
    [T] LinkedList<T>: T,
    [T] BinaryHeap<T>: T,
    [T] BTreeSet<T>: T,
    [T, S] HashSet<T, S>: T,
    [T, const N: usize] [T; N]: T,
    [K, V] BTreeMap<K, V>: (K, V),
    [K, V, S] HashMap<K, V, S>: (K, V),
    [] serde_json::Map<String, serde_json::Value>: (String, serde_json::Value),
}

macro_rules! slices_of {
    ($([$($param:tt)*] $slice:ty,)*) => {
        $(impl<'a, T: Clone, $($param)*> ListOf<T, ACollection> for &'a $slice {
            fn into_list(self) -> Vec<T> {
                self.to_vec()
            }
        })*
    };
}

slices_of! {
    [] [T],
    [] Vec<T>,
    [const N: usize] [T; N],
}

#[cfg(test)]
mod tests {
    use super::{IntoList, ListOf};
    use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

    fn texts<M>(list: impl IntoList<String, M>) -> Vec<String> {
        list.into_list()
    }

    fn maybe<M>(list: Option<impl IntoList<String, M>>) -> Vec<String> {
        list.map(IntoList::into_list).unwrap_or_default()
    }

    fn numbers<M>(list: impl ListOf<u8, M>) -> Vec<u8> {
        list.into_list()
    }

    fn entries<M>(list: impl ListOf<(String, u8), M>) -> Vec<(String, u8)> {
        list.into_list()
    }

    #[test]
    fn the_items_of_a_list_of_one_type_are_known() {
        let wanted = vec![1, 2];
        assert_eq!(numbers(["1".parse().unwrap(), 2]), wanted);
        assert_eq!(numbers(&wanted), wanted);
        assert_eq!(numbers(&wanted[..]), wanted);
        assert_eq!(numbers(1..3), wanted);
        assert_eq!(numbers(BTreeSet::from([2, 1])), wanted);
        assert!(numbers([]).is_empty());
        assert_eq!(numbers(wanted.clone()), wanted);
        let map = [("a".to_owned(), 1)];
        assert_eq!(entries(BTreeMap::from(map.clone())), map);
        assert_eq!(entries(HashMap::from(map.clone())), map);
        assert_eq!(entries(map.iter().cloned()), map);
    }

    #[test]
    fn a_list_is_whatever_has_items() {
        let owned = vec!["a".to_owned(), "b".to_owned()];
        let wanted = owned.clone();
        assert_eq!(texts(["a", "b"]), wanted);
        assert_eq!(texts(vec!["a", "b"]), wanted);
        assert_eq!(texts(&owned), wanted);
        assert_eq!(texts(&owned[..]), wanted);
        assert_eq!(texts(&["a".to_owned(), "b".to_owned()]), wanted);
        assert_eq!(texts(["a", "b"].into_iter()), wanted);
        assert_eq!(texts("a b".split(' ').map(str::to_owned)), wanted);
        assert_eq!(texts(BTreeSet::from(["b", "a"])), wanted);
        assert_eq!(texts(HashSet::from(["a"])), ["a"]);
        assert_eq!(maybe(Some(["a", "b"])), wanted);
        assert_eq!(texts(owned), wanted);
        assert!(texts([]).is_empty());
    }
}
