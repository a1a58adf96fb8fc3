//! A server on this machine that answers as quickly as it can, and allocates nothing while it
//! does.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

/// Starts a server. What it answers to a request, whose first line is given, is written to a
/// buffer that is used again and again.
///
/// # Panics
///
/// If there is no port on this machine.
pub fn start(answer: fn(&str, &mut Vec<u8>)) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || serve(stream, answer));
        }
    });
    address
}

/// Answers one request after the other until the other side is gone.
fn serve(mut stream: TcpStream, answer: fn(&str, &mut Vec<u8>)) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut request = [0; 4096];
    let mut length = 0;
    let (mut body, mut response) = (Vec::new(), Vec::new());
    loop {
        let read = stream.read(request.get_mut(length..)?).ok()?;
        if read == 0 {
            return None;
        }
        length += read;
        let so_far = request.get(..length)?;
        if !so_far.ends_with(b"\r\n\r\n") {
            continue;
        }
        let line = so_far.split(|byte| *byte == b'\r').next()?;
        body.clear();
        answer(std::str::from_utf8(line).ok()?, &mut body);
        response.clear();
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length:";
        write!(response, "{head} {}\r\n\r\n", body.len()).ok()?;
        response.extend_from_slice(&body);
        stream.write_all(&response).ok()?;
        length = 0;
    }
}

/// One agent.
pub fn agent(_: &str, body: &mut Vec<u8>) {
    body.extend_from_slice(br#"{"data":"#);
    body.extend_from_slice(AGENT);
    body.push(b'}');
}

/// A page of ten agents, with a link to the next one for ever.
pub fn page_of_agents(line: &str, body: &mut Vec<u8>) {
    let key = line.split_once("pageKey=").map_or("0", |(_, rest)| rest);
    let key = key.split([' ', '&']).next().unwrap_or_default();
    let next = key.parse::<u64>().unwrap_or_default() + 1;
    body.extend_from_slice(br#"{"data":["#);
    for index in 0..10 {
        if index > 0 {
            body.push(b',');
        }
        body.extend_from_slice(AGENT);
    }
    let _ = write!(body, r#"],"meta":{{"next":"v1/agents?pageKey={next}"}}}}"#);
}

const AGENT: &[u8] = br#"{"id":"7f3c1f4e-2f0a-4c19-a6b0-0f4d8f1f0a11","createdAt":"2026-01-02T09:15:36Z","displayName":"Mette","email":"mette@example.com","avatarUrl":"https://files.example.com/mette.png","phoneNumber":"+4512345678","additionalEmails":[],"additionalPhoneNumbers":[],"firstName":"Mette","lastName":"Holm","middleNames":[],"roles":[]}"#;
