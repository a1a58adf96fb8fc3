//! A server on this machine that fails in all the ways that servers and networks do.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tokio::time::sleep;

/// What the server does to a request.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// Answers with a value.
    Answer,
    /// The same, in chunks.
    Chunks,
    /// The same, a few bytes at a time.
    Dribble,
    /// The same, with more behind the end of the body.
    TooMuch,
    /// Closes the connection.
    Close,
    /// Breaks the connection off.
    Reset,
    /// Never answers.
    Stall,
    /// Closes the connection in the middle of the head.
    HalfHead,
    /// Closes the connection in the middle of the body.
    HalfBody,
    /// Breaks the connection off in the middle of the body.
    ResetBody,
    /// Announces more of a body than it sends, and waits.
    StallBody,
    /// Ends within a chunk.
    HalfChunk,
    /// Announces a body that is too large.
    Large,
    /// A body without an end.
    Endless,
    /// A status that is not success, and then a body that does not end.
    StallError,
    /// An answer that is longer than a head may be.
    LongHead,
    /// Something that is not HTTP.
    NoHttp,
    /// Success with this body.
    Body(&'static [u8]),
    /// This status.
    Status(u16),
    /// Too many requests, with or without a time to wait.
    TooMany(Option<&'static str>),
    /// Sends the client to itself again.
    Again,
    /// Sends the client to another path, where it is answered.
    Elsewhere,
    /// Sends the client to another host.
    Away,
    /// Success with a body that is said to be compressed.
    Packed,
}

/// All of them. The first ones come as often as all others together.
const WAYS: &[Way] = &[
    Way::Chunks,
    Way::Dribble,
    Way::TooMuch,
    Way::Close,
    Way::Reset,
    Way::Stall,
    Way::HalfHead,
    Way::HalfBody,
    Way::ResetBody,
    Way::StallBody,
    Way::HalfChunk,
    Way::Large,
    Way::Endless,
    Way::StallError,
    Way::LongHead,
    Way::NoHttp,
    Way::Body(b"{\"data\": nonsense"),
    Way::Body(b"<html>A gateway's page</html>"),
    Way::Body(b""),
    Way::Body(b"\"\xff\xfe\""),
    Way::Body(b"[[[[[[[[[[[[[[[[[[[[[["),
    Way::Status(400),
    Way::Status(401),
    Way::Status(404),
    Way::Status(408),
    Way::Status(409),
    Way::Status(500),
    Way::Status(502),
    Way::Status(503),
    Way::TooMany(None),
    Way::TooMany(Some("0")),
    Way::TooMany(Some("nonsense")),
    Way::Again,
    Way::Elsewhere,
    Way::Away,
    Way::Packed,
];

/// How many connections the server has.
#[derive(Debug, Default)]
pub struct Connections {
    open: AtomicUsize,
    most: AtomicUsize,
}

impl Connections {
    /// How many are open.
    pub fn open(&self) -> usize {
        self.open.load(Ordering::Relaxed)
    }

    /// How many were open at the most.
    pub fn most(&self) -> usize {
        self.most.load(Ordering::Relaxed)
    }
}

/// A connection while it is open.
struct Open(Arc<Connections>);

impl Open {
    fn new(connections: &Arc<Connections>) -> Self {
        let open = connections.open.fetch_add(1, Ordering::Relaxed) + 1;
        connections.most.fetch_max(open, Ordering::Relaxed);
        Self(Arc::clone(connections))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Starts it, on a thread and a runtime of its own.
pub fn start() -> (SocketAddr, Arc<Connections>) {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.set_nonblocking(true).expect("a setting");
    let address = listener.local_addr().expect("an address");
    let connections = Arc::<Connections>::default();
    let shared = Arc::clone(&connections);
    thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime").block_on(async move {
            let listener = TcpListener::from_std(listener).expect("a listener");
            while let Ok((stream, _)) = listener.accept().await {
                let open = Open::new(&shared);
                tokio::spawn(async move {
                    let _open = open;
                    serve(stream).await;
                });
            }
        });
    });
    (address, connections)
}

/// Answers one request after the other until either side has had enough.
async fn serve(mut stream: TcpStream) -> Option<()> {
    let mut buffer = Vec::new();
    loop {
        let target = request(&mut stream, &mut buffer).await?;
        let is_retold = target.contains("elsewhere");
        let way = if is_retold || fastrand::bool() {
            Way::Answer
        } else {
            *fastrand::choice(WAYS)?
        };
        // A client that keeps to a limit would do nothing but wait.
        let is_calm = target.contains("calm") && matches!(way, Way::TooMany(_));
        let way = if is_calm { Way::Answer } else { way };
        answer(&mut stream, way, &target).await?;
    }
}

/// Reads a request, and returns its target.
async fn request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<String> {
    loop {
        let end = buffer.windows(4).position(|four| four == b"\r\n\r\n");
        if let Some(end) = end {
            let head = String::from_utf8_lossy(buffer.get(..end)?).into_owned();
            let length = head.lines().find_map(|line| {
                let length = line.to_lowercase();
                length.strip_prefix("content-length: ")?.parse().ok()
            });
            let whole = end + 4 + length.unwrap_or(0);
            while buffer.len() < whole {
                if stream.read_buf(buffer).await.ok()? == 0 {
                    return None;
                }
            }
            buffer.drain(..whole);
            return head.split(' ').nth(1).map(str::to_owned);
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}

/// An agent, or a page of three values that has a next one.
fn body(target: &str) -> Vec<u8> {
    if target.contains("pages") {
        let page = fastrand::u64(..);
        return format!(r#"{{"data":[1,2,3],"meta":{{"next":"/v1/pages?pageKey={page}"}}}}"#)
            .into();
    }
    let mut body = Vec::new();
    dixa_benches::server::agent(target, &mut body);
    body
}

/// Answers; none if the connection is of no use any more.
async fn answer(stream: &mut TcpStream, way: Way, target: &str) -> Option<()> {
    let body = body(target);
    let length = body.len();
    let half = body.get(..length / 2)?;
    let whole = head(200, &format!("content-length: {length}"));
    let chunked = head(200, "transfer-encoding: chunked");
    match way {
        Way::Answer => write(stream, &[&whole, &body]).await,
        Way::Chunks => {
            let size = format!("{length:x}\r\n").into_bytes();
            write(stream, &[&chunked, &size, &body, b"\r\n0\r\n\r\n"]).await
        }
        Way::Dribble => {
            for part in [whole, body].concat().chunks(24) {
                write(stream, &[part]).await?;
                sleep(Duration::from_millis(1)).await;
            }
            Some(())
        }
        Way::TooMuch => {
            write(stream, &[&whole, &body, b"and more"]).await?;
            None
        }
        Way::Close => None,
        Way::Reset => stream.set_zero_linger().ok().and(None),
        Way::Stall => stall(stream, &[]).await,
        Way::HalfHead => write(stream, &[b"HTTP/1.1 200 OK\r\ncontent-le"])
            .await
            .and(None),
        Way::HalfBody => write(stream, &[&whole, half]).await.and(None),
        Way::ResetBody => {
            write(stream, &[&whole, half]).await?;
            stream.set_zero_linger().ok().and(None)
        }
        Way::StallBody => stall(stream, &[&whole, half]).await,
        Way::HalfChunk => write(stream, &[&chunked, b"40\r\n", half]).await.and(None),
        Way::Large => stall(stream, &[&head(200, "content-length: 100000000")]).await,
        Way::Endless => {
            write(stream, &[&chunked]).await?;
            let chunk = [b"4000\r\n".as_slice(), &[b' '; 0x4000], b"\r\n"].concat();
            loop {
                write(stream, &[&chunk]).await?;
            }
        }
        Way::StallError => stall(stream, &[&head(400, "content-length: 100"), half]).await,
        Way::LongHead => {
            let header = format!("x-long: {}\r\n", "x".repeat(8000)).repeat(80);
            write(
                stream,
                &[b"HTTP/1.1 200 OK\r\n", header.as_bytes(), b"\r\n"],
            )
            .await
        }
        Way::NoHttp => write(stream, &[b"SSH-2.0-OpenSSH_9.6\r\n"]).await.and(None),
        Way::Body(body) => {
            let head = head(200, &format!("content-length: {}", body.len()));
            write(stream, &[&head, body]).await
        }
        Way::Status(status) => {
            let head = head(status, &format!("content-length: {length}"));
            write(stream, &[&head, &body]).await
        }
        Way::TooMany(wait) => {
            let wait = wait.map_or(String::new(), |wait| format!("retry-after: {wait}\r\n"));
            write(stream, &[&head(429, &format!("{wait}content-length: 0"))]).await
        }
        Way::Again => location(stream, target).await,
        Way::Elsewhere => location(stream, &format!("{target}?elsewhere")).await,
        Way::Away => location(stream, "http://127.0.0.2:1/").await,
        Way::Packed => {
            let packed = format!("content-encoding: gzip\r\ncontent-length: {length}");
            write(stream, &[&head(200, &packed), &body]).await
        }
    }
}

fn head(status: u16, headers: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} Whatever\r\n{headers}\r\n\r\n").into()
}

async fn location(stream: &mut TcpStream, target: &str) -> Option<()> {
    let location = format!("location: {target}\r\ncontent-length: 0");
    write(stream, &[&head(307, &location)]).await
}

async fn write(stream: &mut TcpStream, parts: &[&[u8]]) -> Option<()> {
    stream.write_all(&parts.concat()).await.ok()
}

/// Writes, and then does nothing until the client gives up.
async fn stall(stream: &mut TcpStream, parts: &[&[u8]]) -> Option<()> {
    write(stream, parts).await?;
    let mut rest = [0; 64];
    while stream.read(&mut rest).await.ok()? > 0 {}
    None
}
