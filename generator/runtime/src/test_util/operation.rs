//! Operations as the fake of the API knows them.

use std::fmt;

use reqwest::StatusCode;

use super::content::Content;
use super::examples::Part;

/// An operation of the API, named by the builder of its calls: every type that `.await` or `.send()`
/// turns into a request.
///
/// It says in tests which operation is meant: see [`Server::on`](super::Server::on). It is
/// implemented for all operations and cannot be implemented for anything else.
pub trait Operation: sealed::Sealed {
    /// What a call returns.
    type Output;

    #[doc(hidden)]
    fn route() -> &'static Route;

    #[doc(hidden)]
    fn content(output: Self::Output) -> Content;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// Where the requests of an operation arrive, and what the document shows as the answer.
pub struct Route {
    pub method: &'static str,
    /// The path, with names in braces.
    pub path: &'static str,
    pub status: u16,
    pub body: Body,
}

/// A body that the document shows.
pub enum Body {
    /// None.
    Empty,
    /// JSON.
    Json(Part),
    /// The pages of a list.
    Pages(&'static [Part]),
    /// Text of a media type.
    Text(&'static str, &'static str),
}

impl Route {
    pub(super) fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or_default()
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// The operations, from a table: the builder, how its output becomes a body, and the route.
macro_rules! operations {
    ($($builder:ty => $content:ident($output:ty), $route:expr;)*) => {
        $(
            impl $crate::test_util::operation::sealed::Sealed for $builder {}

            impl $crate::test_util::operation::Operation for $builder {
                type Output = $output;

                fn route() -> &'static $crate::test_util::operation::Route {
                    static ROUTE: $crate::test_util::operation::Route = $route;
                    &ROUTE
                }

                fn content(output: $output) -> $crate::test_util::content::Content {
                    $crate::test_util::content::$content(output)
                }
            }
        )*

        /// All operations.
        pub(super) fn routes() -> impl Iterator<Item = &'static $crate::test_util::operation::Route> {
            let routes: &[fn() -> &'static $crate::test_util::operation::Route] =
                &[$(<$builder as $crate::test_util::operation::Operation>::route,)*];
            routes.iter().map(|route| route())
        }
    };
}
pub(crate) use operations;
