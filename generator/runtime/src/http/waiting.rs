//! Calls from programs that are not async.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::{fmt, io};

use serde::de::DeserializeOwned;
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;
use tokio::task::coop;

use crate::Page;
use crate::http::client::Client;
use crate::http::error::Error;
use crate::http::items::Items;
use crate::http::pages::Pages;
use crate::http::position::Position;

/// The runtime that a client's blocking calls run on, made when there is a first one.
///
/// It is the client's and not the call's, since connections live as long as their runtime; and it
/// has a thread of its own, since connections have to be looked after between calls too: one that
/// nobody looks after would keep the next request on it waiting, were that sent from async code.
#[derive(Default)]
pub(crate) struct OwnRuntime {
    running: OnceLock<Running>,
}

struct Running {
    handle: Handle,
    /// Dropped, it ends the thread, and the runtime with it.
    _end: oneshot::Sender<()>,
}

impl OwnRuntime {
    fn handle(&self) -> Result<&Handle, Error> {
        if let Some(running) = self.running.get() {
            return Ok(&running.handle);
        }
        let running = Running::start()
            .map_err(|e| Error::builder("the runtime to wait on cannot be set up").caused_by(e))?;
        // If another thread was faster, its runtime is the one.
        Ok(&self.running.get_or_init(|| running).handle)
    }
}

impl Running {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (end, ended) = oneshot::channel::<()>();
        thread::Builder::new()
            .name("dixa".to_owned())
            .spawn(move || drop(runtime.block_on(ended)))?;
        Ok(Self { handle, _end: end })
    }
}

impl Client {
    /// Waits for a call in a program that is not async. It takes a builder, the future of its
    /// `send()`, or any other future of a `Result` with this crate's [`Error`].
    ///
    /// ```no_run
    /// # fn run(dixa: &dixa::Client) -> Result<(), dixa::Error> {
    /// let agents = dixa.request("GET", "/v1/agents").wait()?;
    /// let response = dixa.wait(dixa.request("GET", "/v1/teams").send())?;
    /// println!("{agents} {}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Clones of a client may wait on several threads at once. Limits, retries and timeouts work
    /// as in async programs. The first call starts a thread that drives the connections; the
    /// thread ends when the last clone is dropped.
    ///
    /// It can be called from the threads of `spawn_blocking` as well.
    ///
    /// # Errors
    ///
    /// As the call, and with an error of [`is_builder`](Error::is_builder) if it is called from
    /// async code, which it would bring to a halt: use `.await` there.
    pub fn wait<T>(&self, call: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
        if is_async() {
            return Err(Error::builder(
                "`wait` was called within async code, which it would bring to a halt: \
                 use `.await` there",
            ));
        }
        // Timers and connections are those of the client's own runtime, whose thread drives them.
        let _within = self.inner().runtime.handle()?.enter();
        block_on(call.into_future())
    }
}

/// Whether this is called by a task of a runtime. Runtimes let a task do so much and no more
/// before it has to yield; other threads, even those of `spawn_blocking`, may do as they like.
fn is_async() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    Handle::try_current().is_ok()
        && (0..MOST_AT_ONCE).any(|_| match coop::poll_proceed(&mut context) {
            Poll::Ready(step) => {
                step.made_progress();
                false
            }
            Poll::Pending => true,
        })
}

/// More than a runtime lets a task do before it has to yield.
const MOST_AT_ONCE: u32 = 1024;

/// Runs a future on this thread. Unlike a runtime's own way, it does not panic wherever it is.
fn block_on<F: Future>(future: F) -> F::Output {
    let unpark = Arc::new(Unpark {
        thread: thread::current(),
        is_woken: AtomicBool::new(false),
    });
    let waker = Waker::from(unpark.clone());
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => unpark.wait(),
        }
    }
}

/// Wakes a thread.
struct Unpark {
    thread: Thread,
    /// Whether it was woken for this future: a future may wait for another one within, on the same
    /// thread, which is woken for both.
    is_woken: AtomicBool,
}

impl Unpark {
    fn wait(&self) {
        while !self.is_woken.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.is_woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// The pages or items of a list, as an [`Iterator`] that waits for each page. It is for programs
/// that are not async.
///
/// ```no_run
/// # fn run(dixa: &dixa::Client) -> Result<(), dixa::Error> {
/// for agent in dixa.request("GET", "/v1/agents").pages::<dixa::serde_json::Value>().items().wait() {
///     println!("{}", agent?["id"]);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "pages are requested as they are asked for"]
pub struct Waiting<S> {
    list: S,
    /// None once waiting was refused: there is nothing after an error.
    client: Option<Client>,
}

impl<S> Waiting<S> {
    fn new(list: S, client: Client) -> Self {
        Self {
            list,
            client: Some(client),
        }
    }

    /// Returns the [`Pages`] or [`Items`].
    pub fn get_ref(&self) -> &S {
        &self.list
    }

    /// Returns the [`Pages`] or [`Items`], to continue in async code.
    pub fn into_inner(self) -> S {
        self.list
    }

    /// Waits for what comes next.
    fn advance<'s, T, F>(
        &'s mut self,
        next: impl FnOnce(&'s mut S) -> F,
    ) -> Option<Result<T, Error>>
    where
        F: Future<Output = Option<Result<T, Error>>>,
    {
        let client = self.client.clone()?;
        let next = next(&mut self.list);
        match client.wait(async { Ok(next.await) }) {
            Ok(next) => next,
            Err(error) => {
                self.client = None;
                Some(Err(error))
            }
        }
    }
}

impl<T: DeserializeOwned + Send + 'static> Iterator for Waiting<Pages<T>> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.advance(Pages::next)
    }
}

impl<T: DeserializeOwned + Send + 'static> Iterator for Waiting<Items<T>> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.advance(Items::next)
    }
}

impl<T> Waiting<Pages<T>> {
    /// Returns where the list stands: see [`Pages::position`].
    pub fn position(&self) -> Position {
        self.list.position()
    }
}

impl<T> Waiting<Items<T>> {
    /// Returns where the list stands: see [`Items::position`].
    pub fn position(&self) -> Position {
        self.list.position()
    }
}

impl<T> Pages<T> {
    /// Returns an iterator over these pages, for programs that are not async.
    pub fn wait(self) -> Waiting<Self> {
        let client = self.client().clone();
        Waiting::new(self, client)
    }
}

impl<T> Items<T> {
    /// Returns an iterator over these items, for programs that are not async.
    pub fn wait(self) -> Waiting<Self> {
        let client = self.client().clone();
        Waiting::new(self, client)
    }
}

impl<S: fmt::Debug> fmt::Debug for Waiting<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Waiting").field(&self.list).finish()
    }
}
