//! A server on this machine that answers as badly as servers do.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

/// A server; it lives as long as the tests.
pub struct Server {
    address: SocketAddr,
}

/// What it says, and when.
pub enum Answer {
    /// Just these bytes, and then the connection ends.
    Bytes(Vec<u8>),
    /// These bytes, and then nothing, while the connection stays open.
    Silence(Vec<u8>),
    /// These bytes, and then spaces without end.
    Flood(Vec<u8>),
}

impl Server {
    /// Answers each request by its path. As a proxy, it puts the host and its port before that.
    pub fn start(answer: impl Fn(&str) -> Answer + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        thread::spawn(move || {
            let mut silent = Vec::new();
            for stream in listener.incoming() {
                let mut stream = stream.expect("a connection");
                let Some(path) = request(&stream) else {
                    continue;
                };
                match answer(&path) {
                    Answer::Bytes(bytes) => drop(stream.write_all(&bytes)),
                    Answer::Silence(bytes) => {
                        let _ = stream.write_all(&bytes);
                        silent.push(stream);
                    }
                    Answer::Flood(bytes) => {
                        let _ = stream.write_all(&bytes);
                        let spaces = vec![b' '; 1 << 16];
                        while stream.write_all(&spaces).is_ok() {}
                    }
                }
            }
        });
        Self { address }
    }

    /// The address of something on it.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

/// An answer with all that belongs to it.
pub fn answer(status: &str, headers: &str, body: &str) -> Answer {
    let length = body.len();
    Answer::Bytes(
        format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n{headers}\r\n{body}")
            .into_bytes(),
    )
}

/// What is asked for.
fn request(mut stream: &TcpStream) -> Option<String> {
    let mut lines = BufReader::new(stream).lines();
    let mut head = || -> Option<(String, String)> {
        let first = lines.next()?.ok()?;
        while !lines.next()?.ok()?.is_empty() {}
        let (method, rest) = first.split_once(' ')?;
        Some((method.to_owned(), rest.split(' ').next()?.to_owned()))
    };
    let (method, target) = head()?;
    if method != "CONNECT" {
        return Some(target);
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").ok()?;
    let (_, path) = head()?;
    Some(target + &path)
}
