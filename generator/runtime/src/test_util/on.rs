//! Telling the server how to answer.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::Serialize;

use super::operation::{Operation, Route};
use super::pages::Pages;
use super::reply::Reply;
use super::request::Request;
use super::script::Answers;
use super::server::Server;
use crate::Page;

/// All operations: see [`Server::on_any`].
#[derive(Debug, Clone, Copy)]
pub enum AnyOperation {}

impl Server {
    /// Tells how the requests of an operation are answered. The operation is named by the builder
    /// of its calls, such as `operations::agents::List`, which is the type of
    /// `client.agents().list()`.
    #[must_use = "the server is told nothing before an answer is given"]
    pub fn on<O: Operation>(&self) -> On<'_, O> {
        On::new(self, Some(O::route()))
    }

    /// Tells how all requests are answered for which [`on`](Self::on) says nothing, even those that
    /// are of no operation.
    #[must_use = "the server is told nothing before an answer is given"]
    pub fn on_any(&self) -> On<'_, AnyOperation> {
        On::new(self, None)
    }
}

/// Tells a [`Server`] how to answer the requests of an operation: see [`Server::on`].
///
/// An answer holds for all requests from now on, unless [`once`](Self::once) or
/// [`times`](Self::times) stands in front of it: such answers are given first, in the order in which
/// they were added.
pub struct On<'s, O> {
    server: &'s Server,
    route: Option<&'static Route>,
    times: Option<usize>,
    operation: PhantomData<O>,
}

#[allow(
    clippy::return_self_not_must_use,
    reason = "what is told need not be followed by more"
)]
impl<'s, O> On<'s, O> {
    fn new(server: &'s Server, route: Option<&'static Route>) -> Self {
        Self {
            server,
            route,
            times: None,
            operation: PhantomData,
        }
    }

    /// Lets the next answer that is given here hold for one request only.
    #[must_use = "an answer has to follow"]
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Lets the next answer that is given here hold for so many requests only.
    #[must_use = "an answer has to follow"]
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Answers with a response or a failure: a [`Reply`], or a [`StatusCode`](crate::StatusCode)
    /// with a message.
    pub fn replies(self, reply: impl Into<Reply>) -> Self {
        self.add(Answers::With(reply.into()))
    }

    /// Answers with what a function makes of each request.
    pub fn replies_with(self, decide: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        self.add(Answers::By(Arc::new(decide)))
    }

    fn add(mut self, answers: Answers) -> Self {
        self.server.tell(self.route, self.times.take(), answers);
        self
    }
}

#[allow(
    clippy::return_self_not_must_use,
    reason = "what is told need not be followed by more"
)]
impl<O: Operation> On<'_, O> {
    /// Answers so that a call returns this value.
    ///
    /// # Panics
    ///
    /// Panics if the value cannot be written as JSON.
    pub fn returns(self, output: O::Output) -> Self {
        self.replies(Reply::returning::<O>(output))
    }
}

#[allow(
    clippy::return_self_not_must_use,
    reason = "what is told need not be followed by more"
)]
impl<T: Serialize, O: Operation<Output = Page<T>>> On<'_, O> {
    /// Answers with the pages of a list, which have these items and are linked to each other.
    ///
    /// # Panics
    ///
    /// Panics if an item cannot be written as JSON.
    pub fn returns_pages(
        self,
        pages: impl IntoIterator<Item = impl IntoIterator<Item = T>>,
    ) -> Self {
        match Pages::of(pages) {
            Ok(pages) => self.add(Answers::Pages(O::route().status(), pages)),
            Err(error) => panic!("the items cannot be written as JSON: {error}"),
        }
    }
}

impl<O> fmt::Debug for On<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("On")
            .field("route", &self.route)
            .field("times", &self.times)
            .finish_non_exhaustive()
    }
}
