//! `cargo bench -p dixa-benches --bench reading`: how long it takes to read and to write a list of
//! messages, with the tag of each union last or first.

use std::hint::black_box;

use dixa_benches::messages::{Tag, messages};
use dixa_benches::peers::{plain, tagged, untagged};
use dixa_benches::race::Race;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

const MESSAGES: usize = 1000;
const ROUNDS: usize = 200;

#[derive(Deserialize, Serialize)]
struct Body<T> {
    data: Vec<T>,
}

fn main() {
    for (tag, name) in [(Tag::Last, "last"), (Tag::First, "first")] {
        let body = messages(MESSAGES, tag);
        let kilobytes = body.len() / 1000;
        println!("## Reading {MESSAGES} messages, {kilobytes} kB, the tag {name}\n");
        let places = Race::new()
            .entrant("plain structs, no unions", || read::<plain::Message>(&body))
            .entrant("dixa", || read::<dixa::types::Message>(&body))
            .entrant("dixa, as its client reads", || {
                read_checked::<dixa::types::Message>(&body);
            })
            .entrant("serde's `tag`", || read::<tagged::Message>(&body))
            .entrant("serde's `untagged`", || read::<untagged::Message>(&body))
            .run(ROUNDS);
        println!("{places}");
    }

    let body = messages(MESSAGES, Tag::Last);
    println!("## Reading a page of them\n");
    let places = Race::new()
        .entrant("plain structs, no unions", || read::<plain::Message>(&body))
        .entrant("dixa's `Page`", || page::<dixa::types::Message>(&body))
        .entrant("dixa's `Page` of `Lenient`", || {
            page::<dixa::Lenient<dixa::types::Message>>(&body);
        })
        .entrant("dixa's `Page` of JSON", || page::<serde_json::Value>(&body))
        .run(ROUNDS);
    println!("{places}");

    let plain = parse::<plain::Message>(&body);
    let dixa = parse::<dixa::types::Message>(&body);
    let tagged = parse::<tagged::Message>(&body);
    println!("## Writing the same messages\n");
    let places = Race::new()
        .entrant("plain structs, no unions", || write(&plain))
        .entrant("dixa", || write(&dixa))
        .entrant("serde's `tag`", || write(&tagged))
        .run(ROUNDS);
    println!("{places}");
}

fn parse<T: DeserializeOwned>(body: &str) -> Body<T> {
    serde_json::from_slice(body.as_bytes()).expect("all of them can be read")
}

/// Reads bytes, as they come from the network.
fn read<T: DeserializeOwned>(body: &str) {
    black_box(parse::<T>(black_box(body)));
}

/// Reads bytes whose encoding is checked at once, not string by string.
fn read_checked<T: DeserializeOwned>(body: &str) {
    let text = std::str::from_utf8(black_box(body).as_bytes()).expect("it is UTF-8");
    black_box(serde_json::from_str::<Body<T>>(text).expect("all of them can be read"));
}

/// Reads a page as the client does.
fn page<T: DeserializeOwned>(body: &str) {
    let text = std::str::from_utf8(black_box(body).as_bytes()).expect("it is UTF-8");
    black_box(serde_json::from_str::<dixa::Page<T>>(text).expect("all of them can be read"));
}

fn write<T: Serialize>(body: &Body<T>) {
    black_box(serde_json::to_vec(black_box(body)).expect("all of them can be written"));
}
