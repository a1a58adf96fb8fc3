//! The server: its threads, what it has received, and what it was told.

use std::collections::HashMap;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{fmt, io};

use reqwest::StatusCode;
use serde_json::json;

use super::connection::{Connection, Received};
use super::operation::{Operation, Route};
use super::operations::routes;
use super::reply::{Action, Reply};
use super::request::Request;
use super::script::{Answers, Script};
use crate::Client;

/// How long the server tries to reach itself when it ends.
const WAKING: Duration = Duration::from_secs(1);

/// A fake of the API on a port of this machine, for tests.
///
/// It answers every operation with the example of the API's documentation, until
/// [`on`](Self::on) tells it to answer otherwise. It records all requests. Lists come in pages, with
/// links from one to the next. It runs on threads of its own, so it can be used from async tests and
/// from others, and ends when it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

/// What the threads share.
struct Shared {
    state: Mutex<State>,
    /// Wakes those who wait when the server ends.
    ended: Condvar,
}

#[derive(Default)]
struct State {
    has_ended: bool,
    requests: Vec<Request>,
    /// By the address of the route; what has none is for all operations.
    scripts: HashMap<Option<usize>, Script>,
    /// The open connections, by number.
    connections: HashMap<usize, TcpStream>,
    /// The number of the next one.
    next: usize,
}

impl Server {
    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Panics
    ///
    /// Panics if this machine has no free port or no room for a thread.
    #[doc(alias = "mock")]
    #[doc(alias = "fake")]
    #[must_use]
    pub fn start() -> Self {
        match Self::try_start() {
            Ok(server) => server,
            Err(error) => panic!("the server cannot be started: {error}"),
        }
    }

    fn try_start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            ended: Condvar::new(),
        });
        let accepting = thread::Builder::new()
            .name("dixa server".to_owned())
            .spawn({
                let shared = shared.clone();
                move || accept(&listener, &shared)
            })?;
        Ok(Self {
            address,
            shared,
            accepting: Some(accepting),
        })
    }

    /// Returns the URL of the server, such as `http://127.0.0.1:40123`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Creates a client of this server: see [`Client::for_test`].
    ///
    /// # Panics
    ///
    /// Panics if TLS cannot be set up on this machine.
    #[must_use]
    pub fn client(&self) -> Client {
        match Client::for_test(self.url()) {
            Ok(client) => client,
            Err(error) => panic!("the client cannot be created: {error}"),
        }
    }

    /// Returns all requests so far, in the order in which they arrived.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.shared.state().requests.clone()
    }

    /// Returns the requests of an operation so far, in the order in which they arrived.
    #[must_use]
    pub fn requests_of<O: Operation>(&self) -> Vec<Request> {
        let state = self.shared.state();
        let requests = state.requests.iter().filter(|request| request.is::<O>());
        requests.cloned().collect()
    }

    /// Returns how many requests of an operation have arrived.
    #[must_use]
    pub fn count<O: Operation>(&self) -> usize {
        let state = self.shared.state();
        let requests = state.requests.iter().filter(|request| request.is::<O>());
        requests.count()
    }

    pub(super) fn tell(
        &self,
        route: Option<&'static Route>,
        times: Option<usize>,
        answers: Answers,
    ) {
        let mut state = self.shared.state();
        let script = state.scripts.entry(route.map(key)).or_default();
        script.add(times, answers);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let connections = {
            let mut state = self.shared.state();
            state.has_ended = true;
            std::mem::take(&mut state.connections)
        };
        self.shared.ended.notify_all();
        for connection in connections.values() {
            let _ = connection.shutdown(Shutdown::Both);
        }
        // What waits for a connection gets one.
        if TcpStream::connect_timeout(&self.address, WAKING).is_ok()
            && let Some(accepting) = self.accepting.take()
        {
            let _ = accepting.join();
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

/// What a route is known by.
fn key(route: &'static Route) -> usize {
    std::ptr::from_ref(route).addr()
}

impl Shared {
    /// A thread that panicked has left nothing half done.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request, and says how to answer it.
    fn answers(&self, request: &Request) -> Answers {
        let mut state = self.state();
        state.requests.push(request.clone());
        let own = request.route().map(key);
        let mut told = |key| state.scripts.get_mut(&key).and_then(Script::next);
        let told = own.and_then(|own| told(Some(own))).or_else(|| told(None));
        told.or_else(|| request.route().map(Answers::shown))
            .unwrap_or_else(|| {
                let (method, path) = (request.method(), request.path());
                let message = format!("The API has no operation {method} {path}");
                let reply = Reply::status(StatusCode::NOT_FOUND);
                Answers::With(reply.json(&json!({ "message": message })))
            })
    }

    /// Waits, but no longer than the server runs.
    fn wait(&self, time: Duration) {
        if !time.is_zero() {
            let waiting = self
                .ended
                .wait_timeout_while(self.state(), time, |state| !state.has_ended);
            drop(waiting.unwrap_or_else(PoisonError::into_inner));
        }
    }
}

/// Takes connections, each on a thread of its own, until the server ends.
fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        let mut state = shared.state();
        if state.has_ended {
            return;
        }
        let Ok((stream, other)) = stream.and_then(|stream| Ok((stream.try_clone()?, stream)))
        else {
            continue;
        };
        let number = state.next;
        state.next += 1;
        state.connections.insert(number, other);
        drop(state);
        let serving = thread::Builder::new()
            .name("dixa connection".to_owned())
            .spawn({
                let shared = shared.clone();
                move || {
                    serve(stream, &shared);
                    shared.close(number);
                }
            });
        if serving.is_err() {
            shared.close(number);
        }
    }
}

impl Shared {
    fn close(&self, number: usize) {
        self.state().connections.remove(&number);
    }
}

/// Answers the requests of a connection.
fn serve(stream: TcpStream, shared: &Shared) {
    let mut connection = Connection::new(stream);
    loop {
        let request = match connection.receive() {
            Received::Request(request) => request.routed(routes()),
            Received::End => return,
            Received::Invalid(status) => return connection.refuse(status),
        };
        let reply = shared.answers(&request).reply(&request);
        shared.wait(reply.delay);
        match reply.action {
            Action::Respond(response) => {
                if connection.send(&response, request.method()).is_err() {
                    return;
                }
            }
            Action::Disconnect => return,
        }
    }
}
