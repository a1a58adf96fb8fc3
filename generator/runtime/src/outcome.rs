//! What bulk calls give: an outcome for each item.

use std::error::Error as StdError;
use std::fmt;

use crate::unknown::Unknown;

/// Why an item of a bulk call failed.
#[derive(Debug, Clone, PartialEq)]
pub enum Failure<E> {
    /// The server says why.
    Known(E),
    /// An outcome that this version of the crate does not know, so neither success nor failure
    /// for sure.
    Unknown(Unknown),
}

impl<E> Failure<E> {
    /// What the server says, if it is something that the crate knows.
    pub fn known(&self) -> Option<&E> {
        match self {
            Self::Known(error) => Some(error),
            Self::Unknown(_) => None,
        }
    }
}

impl<E: fmt::Debug> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(error) => write!(f, "the item failed: {error:?}"),
            Self::Unknown(unknown) => write!(f, "an unknown outcome: {}", unknown.json()),
        }
    }
}

impl<E: fmt::Debug> StdError for Failure<E> {}

/// The outcome for one item of a bulk call.
pub trait Outcome: Sized {
    /// What there is if it succeeded.
    type Value;
    /// What the server says if it failed.
    type Error;

    /// The value, or why there is none.
    ///
    /// # Errors
    ///
    /// Fails if the item did.
    fn into_result(self) -> Result<Self::Value, Failure<Self::Error>>;

    /// Whether the item succeeded.
    fn is_success(&self) -> bool;
}

/// The outcomes of a bulk call, as it gives them.
///
/// ```
/// use dixa::Outcomes;
///
/// fn tell<O: dixa::Outcome>(outcomes: Vec<O>)
/// where
///     O::Error: std::fmt::Debug,
/// {
///     println!("{} failed", outcomes.failures());
///     for (position, result) in outcomes.into_results().into_iter().enumerate() {
///         if let Err(failure) = result {
///             println!("item {position}: {failure}");
///         }
///     }
/// }
/// ```
pub trait Outcomes {
    /// What there is for an item that succeeded.
    type Value;
    /// What the server says of an item that failed.
    type Error;

    /// Each outcome as a [`Result`], in the order in which the server gave them.
    fn into_results(self) -> Vec<Result<Self::Value, Failure<Self::Error>>>;

    /// The values of the items that succeeded, and why the others failed.
    fn partition(self) -> (Vec<Self::Value>, Vec<Failure<Self::Error>>);

    /// How many items succeeded.
    fn successes(&self) -> usize;

    /// How many items did not succeed.
    fn failures(&self) -> usize;
}

impl<O: Outcome> Outcomes for Vec<O> {
    type Value = O::Value;
    type Error = O::Error;

    fn into_results(self) -> Vec<Result<O::Value, Failure<O::Error>>> {
        self.into_iter().map(O::into_result).collect()
    }

    fn partition(self) -> (Vec<O::Value>, Vec<Failure<O::Error>>) {
        let (mut values, mut failures) = (Vec::new(), Vec::new());
        for outcome in self {
            match outcome.into_result() {
                Ok(value) => values.push(value),
                Err(failure) => failures.push(failure),
            }
        }
        (values, failures)
    }

    fn successes(&self) -> usize {
        self.iter().filter(|outcome| outcome.is_success()).count()
    }

    fn failures(&self) -> usize {
        self.len() - self.successes()
    }
}

// needs: outcomes
/// Makes a union an [`Outcome`]: which variant's property is the value, and which one's is the
/// error.
macro_rules! outcome {
    (
        $name:ident $(<$($param:ident),+>)? {
            $success:ident.$data:ident: $value:ty,
            $failure:ident.$problem:ident: $error:ty,
        }
    ) => {
        impl $(<$($param),+>)? $name $(<$($param),+>)? {
            /// The value, or why there is none.
            ///
            /// # Errors
            ///
            /// Fails if the item did.
            pub fn into_result(self) -> ::std::result::Result<$value, $crate::Failure<$error>> {
                match self {
                    Self::$success(success) => ::std::result::Result::Ok(success.$data),
                    Self::$failure(failure) => ::std::result::Result::Err(
                        $crate::Failure::Known(failure.$problem),
                    ),
                    Self::Unknown(unknown) => ::std::result::Result::Err(
                        $crate::Failure::Unknown(unknown),
                    ),
                }
            }

            /// Whether the item succeeded.
            pub fn is_success(&self) -> bool {
                ::std::matches!(self, Self::$success(_))
            }
        }

        impl $(<$($param),+>)? $crate::Outcome for $name $(<$($param),+>)? {
            type Value = $value;
            type Error = $error;

            fn into_result(self) -> ::std::result::Result<$value, $crate::Failure<$error>> {
                self.into_result()
            }

            fn is_success(&self) -> bool {
                self.is_success()
            }
        }
    };
}
// needs: outcomes
pub(crate) use outcome;
