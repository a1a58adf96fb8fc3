//! The results of bulk calls: one outcome for each item.

use std::error::Error as StdError;
use std::fmt;

use crate::secret::Screened;
use crate::unknown::Unknown;

/// Why an item of a bulk call failed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Failure<E> {
    /// The server gave the reason.
    Known(E),
    /// This version of the crate does not know the outcome, so it may be a success or a
    /// failure.
    Unknown(Unknown),
}

impl<E> Failure<E> {
    /// Returns the reason that the server gave, if the crate knows the outcome.
    pub fn known(&self) -> Option<&E> {
        match self {
            Self::Known(error) => Some(error),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether the item may have been done all the same, because this version of the crate
    /// does not know its outcome. Look whether it was before you send it again.
    ///
    /// It is false if the server gave the reason: then nothing was done.
    pub fn may_have_happened(&self) -> bool {
        match self {
            Self::Known(_) => false,
            Self::Unknown(_) => true,
        }
    }
}

impl<E: fmt::Display> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(error) => write!(f, "the item failed: {error}"),
            Self::Unknown(unknown) => {
                write!(f, "an unknown outcome: {:?}", Screened(unknown.json()))
            }
        }
    }
}

impl<E: fmt::Debug + fmt::Display> StdError for Failure<E> {}

/// The outcome for one item of a bulk call.
pub trait Outcome: Sized {
    /// The value for an item that succeeded.
    type Value;
    /// The reason that the server gives for an item that failed.
    type Error;

    /// Returns the value, or the reason why there is none.
    ///
    /// # Errors
    ///
    /// Returns an error if the item failed or if its outcome is unknown.
    fn into_result(self) -> Result<Self::Value, Failure<Self::Error>>;

    /// Returns whether the item succeeded.
    fn is_success(&self) -> bool;
}

/// The outcomes of a bulk call, in the order of the response.
///
/// ```
/// use dixa::Outcomes;
///
/// fn tell<O: dixa::Outcome>(outcomes: Vec<O>)
/// where
///     O::Error: std::fmt::Display,
/// {
///     println!("{} failed", outcomes.failures());
///     for (position, result) in outcomes.into_results().into_iter().enumerate() {
///         match result {
///             Ok(_) => {}
///             Err(failure) if failure.may_have_happened() => {
///                 println!("item {position} is to be looked up: {failure}");
///             }
///             Err(failure) => println!("item {position} can be sent again: {failure}"),
///         }
///     }
/// }
/// ```
///
/// If the bulk call itself failed, its error says whether all of it may have been done: see
/// `Error::was_accepted` and `Error::may_have_happened`.
pub trait Outcomes {
    /// The value for an item that succeeded.
    type Value;
    /// The reason that the server gives for an item that failed.
    type Error;

    /// Returns each outcome as a [`Result`], in the order of the response.
    fn into_results(self) -> Vec<Result<Self::Value, Failure<Self::Error>>>;

    /// Returns each input with its [`Result`]: the n-th input with the n-th outcome.
    ///
    /// Returns `None` if there are not as many outcomes as inputs. Then nothing says which outcome is
    /// whose, except the ids in them.
    fn with_inputs<I>(self, inputs: impl IntoIterator<Item = I>) -> Option<Matched<I, Self>>
    where
        Self: Sized;

    /// Returns the values of the items that succeeded and the failures of the others.
    fn separate(self) -> (Vec<Self::Value>, Vec<Failure<Self::Error>>);

    /// Returns how many items succeeded.
    fn successes(&self) -> usize;

    /// Returns how many items did not succeed.
    fn failures(&self) -> usize;
}

/// Each input of a bulk call with what became of it.
pub type Matched<I, O> = Vec<(
    I,
    Result<<O as Outcomes>::Value, Failure<<O as Outcomes>::Error>>,
)>;

impl<O: Outcome> Outcomes for Vec<O> {
    type Value = O::Value;
    type Error = O::Error;

    fn into_results(self) -> Vec<Result<O::Value, Failure<O::Error>>> {
        self.into_iter().map(O::into_result).collect()
    }

    fn with_inputs<I>(self, inputs: impl IntoIterator<Item = I>) -> Option<Matched<I, Self>> {
        let inputs: Vec<I> = inputs.into_iter().collect();
        let is_matched = inputs.len() == self.len();
        is_matched.then(|| inputs.into_iter().zip(self.into_results()).collect())
    }

    fn separate(self) -> (Vec<O::Value>, Vec<Failure<O::Error>>) {
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
/// Implements [`Outcome`] for a union: names the variant and property that hold the value, and
/// those that hold the error.
macro_rules! outcome {
    (
        $name:ident $(<$($param:ident),+>)? {
            $success:ident.$data:ident: $value:ty,
            $failure:ident.$problem:ident: $error:ty,
        }
    ) => {
        impl $(<$($param),+>)? $name $(<$($param),+>)? {
            /// Returns the value, or the reason why there is none.
            ///
            /// # Errors
            ///
            /// Returns an error if the item failed or if its outcome is unknown.
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

            /// Returns whether the item succeeded.
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
