//! Calls every operation of the API once, with the document's own examples, and says what each
//! gave. This is how a new edition of the document is tried against a mock server:
//!
//! ```text
//! cargo run --example call_all -- --base-url http://127.0.0.1:4010 --token TOKEN --only agents
//! ```
//!
//! A line per operation: method, path, status, and what the answer was read as, or the error.
//! Exits with 1 if any of them failed, with 2 if the command line is wrong.

#[path = "../tests/calls/mod.rs"]
mod calls;

use std::process::ExitCode;
use std::time::Duration;

use calls::{Failure, Operation};
use dixa::{Client, Response};
use serde_json::Value;

const USAGE: &str = "usage: call_all --base-url URL --token TOKEN [--only TEXT]

  --base-url URL   where the API is, such as http://127.0.0.1:4010
  --token TOKEN    the API token; keys besides it are given the same text
  --only TEXT      only operations with this in `METHOD /path`";

/// How much is shown of what an operation gave, in characters.
const SHOWN: usize = 120;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(mistake) => {
            eprintln!("{mistake}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let client = match arguments.client() {
        Ok(client) => client,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let chosen: Vec<&Operation> = calls::OPERATIONS
        .iter()
        .copied()
        .flatten()
        .filter(|operation| {
            format!("{} {}", operation.method, operation.path).contains(&arguments.only)
        })
        .collect();
    if chosen.is_empty() {
        eprintln!("no operation has `{}` in it", arguments.only);
        return ExitCode::from(2);
    }
    let mut failed = 0;
    for operation in &chosen {
        let outcome = (operation.call)(&client).await;
        failed += u32::from(outcome.is_err());
        println!("{}", line(operation, &outcome));
    }
    eprintln!("{} operations, {failed} failed", chosen.len());
    ExitCode::from(u8::from(failed > 0))
}

/// What an operation gave, in one line.
fn line(operation: &Operation, outcome: &Result<Response<Value>, Failure>) -> String {
    let Operation { method, path, .. } = operation;
    match outcome {
        Ok(response) => {
            let status = response.status().as_u16();
            let gave = match response.value() {
                Value::Null => "nothing".to_owned(),
                value => shortened(&value.to_string()),
            };
            format!("{method} {path} {status} {gave}")
        }
        Err(failure) => {
            let error = failure.downcast_ref::<dixa::Error>();
            let status = error.and_then(dixa::Error::status);
            let status = status.map_or("-".to_owned(), |status| status.as_u16().to_string());
            // The client's errors begin with the operation, which the line does already.
            let text = failure.to_string();
            let text = text
                .strip_prefix(&format!("{method} {path}: "))
                .unwrap_or(&text);
            format!("{method} {path} {status} error: {text}")
        }
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// The command line.
struct Arguments {
    base_url: String,
    token: String,
    only: String,
}

impl Arguments {
    /// None if it asks for help.
    fn parse(mut given: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let (mut base_url, mut token, mut only) = (None, None, None);
        while let Some(argument) = given.next() {
            let (name, value) = match argument.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (argument.as_str(), None),
            };
            let place = match name {
                "--base-url" => &mut base_url,
                "--token" => &mut token,
                "--only" => &mut only,
                "--help" | "-h" => return Ok(None),
                _ => return Err(format!("`{argument}` is not known")),
            };
            *place = Some(
                value
                    .or_else(|| given.next())
                    .ok_or(format!("`{name}` needs a value"))?,
            );
        }
        Ok(Some(Self {
            base_url: base_url.ok_or("`--base-url` is missing")?,
            token: token.ok_or("`--token` is missing")?,
            only: only.unwrap_or_default(),
        }))
    }

    /// A client as any program has it, but for the patience.
    fn client(&self) -> Result<Client, dixa::Error> {
        calls::authorized(Client::builder(), &self.token)
            .base_url(&self.base_url)
            .attempt_timeout(Duration::from_secs(10))
            .total_timeout(Duration::from_secs(60))
            .build()
    }
}
