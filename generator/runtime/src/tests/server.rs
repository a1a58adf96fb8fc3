//! A server that answers as it is told, down to the byte, and remembers what it was asked.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

/// What the server does with a request.
#[derive(Debug, Clone)]
pub(super) enum Reply {
    /// Writes these bytes and waits for the next request.
    Write(Vec<u8>),
    /// Writes these bytes and closes the connection.
    Close(Vec<u8>),
    /// Writes these bytes and never anything more.
    Stall(Vec<u8>),
    /// Writes these bytes one by one, slowly.
    Dribble(Vec<u8>),
    /// Breaks the connection off with a TCP reset.
    Reset,
}

impl Reply {
    /// A whole answer with a JSON body.
    pub(super) fn json(status: u16, body: &str) -> Self {
        Self::with(status, &[("content-type", "application/json")], body)
    }

    /// A whole answer with headers and a body.
    pub(super) fn with(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let length = body.len().to_string();
        let mut headers = headers.to_vec();
        headers.push(("content-length", &length));
        let mut bytes = head(status, &headers).into_bytes();
        bytes.extend_from_slice(body);
        Self::Write(bytes)
    }
}

/// The head of an answer.
pub(super) fn head(status: u16, headers: &[(&str, &str)]) -> String {
    let mut head = format!("HTTP/1.1 {status} Whatever\r\n");
    for (name, value) in headers {
        head = format!("{head}{name}: {value}\r\n");
    }
    head + "\r\n"
}

/// A request as it arrived.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub(super) at: Instant,
    pub(super) method: String,
    pub(super) target: String,
    pub(super) headers: HashMap<String, String>,
    pub(super) body: Vec<u8>,
}

impl Seen {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// The server. It answers with its replies in order, then with the last one for ever.
pub(super) struct Server {
    port: u16,
    shared: Arc<Shared>,
}

/// What the server says to the last of these requests.
type Answers = Box<dyn Fn(&[Seen]) -> Reply + Send + Sync>;

struct Shared {
    answers: Answers,
    seen: Mutex<Vec<Seen>>,
    connections: AtomicUsize,
    /// How long a connection takes before anything is read from it.
    connecting: Duration,
}

impl Server {
    pub(super) async fn start(replies: impl Into<Vec<Reply>>) -> Self {
        Self::connecting_for(Duration::ZERO, replies).await
    }

    /// One on which connecting takes so long.
    pub(super) async fn connecting_for(
        connecting: Duration,
        replies: impl Into<Vec<Reply>>,
    ) -> Self {
        let replies = replies.into();
        let answers = move |seen: &[Seen]| {
            let last = replies.len() - 1;
            replies[last.min(seen.len() - 1)].clone()
        };
        Self::serving(connecting, Box::new(answers)).await
    }

    /// One that decides by what it has seen.
    pub(super) async fn answering(
        answers: impl Fn(&[Seen]) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self::serving(Duration::ZERO, Box::new(answers)).await
    }

    async fn serving(connecting: Duration, answers: Answers) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let shared = Arc::new(Shared {
            answers,
            seen: Mutex::default(),
            connections: AtomicUsize::new(0),
            connecting,
        });
        let server = Self {
            port,
            shared: shared.clone(),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, shared.clone()));
            }
        });
        server
    }

    /// One that gives the same answer to everything.
    pub(super) async fn always(reply: Reply) -> Self {
        Self::start([reply]).await
    }

    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// All requests so far.
    pub(super) fn seen(&self) -> Vec<Seen> {
        self.shared.seen.lock().expect("not poisoned").clone()
    }

    /// How many connections there have been.
    pub(super) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::Relaxed)
    }

    /// The only request.
    pub(super) fn only(&self) -> Seen {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen[0].clone()
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    let mut buffer = Vec::new();
    sleep(shared.connecting).await;
    while let Some(seen) = read(&mut stream, &mut buffer).await {
        let reply = {
            let mut all = shared.seen.lock().expect("not poisoned");
            all.push(seen);
            (shared.answers)(&all)
        };
        match reply {
            Reply::Write(bytes) => {
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Reply::Close(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Reply::Dribble(bytes) => {
                for byte in bytes {
                    if stream.write_all(&[byte]).await.is_err() {
                        return;
                    }
                    sleep(Duration::from_millis(1)).await;
                }
            }
            Reply::Reset => {
                let _ = stream.set_zero_linger();
                return;
            }
            Reply::Stall(bytes) => {
                let _ = stream.write_all(&bytes).await;
                sleep(Duration::from_secs(60)).await;
            }
        }
    }
}

/// Reads the next request; none if the client is done.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Seen> {
    loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8(buffer[..end].to_vec()).expect("a head is text");
            let mut lines = head.split("\r\n");
            let mut request = lines.next()?.split(' ');
            let (method, target) = (request.next()?.to_owned(), request.next()?.to_owned());
            let headers: HashMap<String, String> = lines
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect();
            let length = headers
                .get("content-length")
                .map_or(0, |length| length.parse().expect("a number"));
            while buffer.len() < end + 4 + length {
                if stream.read_buf(buffer).await.ok()? == 0 {
                    return None;
                }
            }
            let body = buffer[end + 4..end + 4 + length].to_vec();
            buffer.drain(..end + 4 + length);
            return Some(Seen {
                at: Instant::now(),
                method,
                target,
                headers,
                body,
            });
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}
