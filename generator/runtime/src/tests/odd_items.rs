//! Lists of which something cannot be read.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::client;
use super::pages::List;
use super::server::{Reply, Seen, Server};
use crate::http::call::{Call, paged};
use crate::wire::object;
use crate::{Lenient, Page, Position};

#[derive(Debug, Clone, PartialEq)]
struct Agent {
    id: u32,
    name: Option<String>,
}

object! {
    Agent {
        required id: "id",
        optional name: "name",
    }
}

#[derive(Debug)]
struct Agents {
    call: Call,
}

paged!(Agents => Agent);

fn agents(server: &Server) -> Agents {
    Agents {
        call: client(server).operation(&super::LIST),
    }
}

const ALL: u32 = 10_000;
const BAD: u32 = 4_217;
const PER_PAGE: u32 = 100;

/// The entries of a list, one of which is no agent.
fn entry(id: u32) -> Value {
    match id {
        BAD => json!({"id": "4217", "name": "odd", "extra": [id]}),
        _ => json!({"id": id, "name": format!("agent {id}"), "extra": [id]}),
    }
}

fn page_of_entries(seen: &[Seen]) -> Reply {
    let target = &seen[seen.len() - 1].target;
    let key = target.split_once("pageKey=").map(|(_, key)| key);
    let from: u32 = key.map_or(0, |key| key.parse().unwrap());
    let to = from + PER_PAGE;
    let entries: Vec<Value> = (from..to).map(entry).collect();
    let next = (to < ALL).then(|| format!("/v1/agents?pageKey={to}"));
    let body = json!({"data": entries, "meta": {"next": next}}).to_string();
    Reply::with(200, &[("x-request-id", "r-1")], body)
}

#[tokio::test]
async fn one_bad_item_in_ten_thousand_is_one_bad_item() {
    let server = Server::answering(page_of_entries).await;
    let mut items = agents(&server).items();
    let (mut read, mut errors) = (Vec::new(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(agent) => read.push(agent.id),
            Err(error) => {
                assert_eq!(items.position(), Position::At("4200".to_owned()));
                errors.push(error);
            }
        }
    }
    assert_eq!(items.position(), Position::Done);
    let expected: Vec<u32> = (0..ALL).filter(|id| *id != BAD).collect();
    assert_eq!(read, expected);
    let [error] = &*errors else {
        panic!("{errors:?}");
    };
    assert!(error.is_decode() && error.was_accepted());
    assert_eq!(error.operation(), Some("GET /v1/agents"));
    assert_eq!((error.attempts(), error.request_id()), (1, Some("r-1")));
    assert!(error.to_string().contains("at `data[17].id`: "), "{error}");
    // What cannot be read is there all the same.
    let body: Value = error.body().unwrap().parse().unwrap();
    assert_eq!(body, entry(BAD));
    assert_eq!(server.seen().len(), 100, "no page is requested twice");
}

#[tokio::test]
async fn a_page_with_a_bad_item_is_an_error_and_the_next_one_follows() {
    let server = Server::answering(page_of_entries).await;
    let mut pages = agents(&server).pages();
    let mut read = 0;
    let mut errors = 0;
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => read += page.items().len(),
            Err(error) => {
                assert!(error.is_decode());
                assert!(error.to_string().contains("`data[17].id`"), "{error}");
                // Who stops here gets the page again.
                assert_eq!(pages.position(), Position::At("4200".to_owned()));
                errors += 1;
            }
        }
    }
    assert_eq!((read, errors), (9_900, 1));
    assert_eq!(pages.position(), Position::Done);
    assert_eq!(server.seen().len(), 100);
}

#[tokio::test]
async fn a_list_gives_all_there_is_to_who_asks_for_another_type() {
    let server = Server::answering(page_of_entries).await;
    let everything = agents(&server).items_as::<Value>().into_vec().await;
    let expected: Vec<Value> = (0..ALL).map(entry).collect();
    assert_eq!(everything.unwrap(), expected);

    let lenient = agents(&server).items_as::<Lenient<Agent>>().into_vec();
    let lenient = lenient.await.unwrap();
    for (id, item) in (0..ALL).zip(&lenient) {
        match item {
            Lenient::Ok(agent) => assert_eq!(agent.id, id),
            Lenient::Unreadable(odd) => {
                assert_eq!((id, odd.json()), (BAD, &entry(BAD)));
                assert!(odd.error().starts_with("`id`: "), "{odd}");
            }
        }
    }
    let bad = lenient.iter().filter(|item| item.value().is_none()).count();
    assert_eq!((lenient.len(), bad), (ALL as usize, 1));

    let mut pages = agents(&server).pages_as::<Lenient<Agent>>();
    while let Some(page) = pages.next().await {
        assert_eq!(page.unwrap().items().len(), PER_PAGE as usize);
    }
    let first = agents(&server).send_as::<Value>().await.unwrap();
    assert_eq!(first.items()[1], entry(1));
    let second = first.next().await.unwrap().unwrap();
    assert_eq!(second.items()[0], entry(PER_PAGE));
}

/// A list of one page after the other, of which the second is this.
async fn with_second(second: &str) -> Server {
    let first = json!({"data": [{"id": 1}], "meta": {"next": "?pageKey=b"}}).to_string();
    let third = json!({"data": [{"id": 3}], "meta": {}}).to_string();
    Server::start([&*first, second, &third].map(|body| Reply::json(200, body))).await
}

/// What a list gives: ids, and the places of errors. Then where it stands.
async fn items_of(second: &str) -> (Vec<String>, Position) {
    let server = with_second(second).await;
    let mut items = agents(&server).items();
    let mut given = Vec::new();
    while let Some(item) = items.next().await {
        given.push(match item {
            Ok(agent) => agent.id.to_string(),
            Err(error) => {
                assert!(error.is_decode(), "{error}");
                let text = error.to_string();
                text.split('`').nth(1).unwrap_or("?").to_owned()
            }
        });
    }
    (given, items.position())
}

/// The same by pages.
async fn pages_of(second: &str) -> (Vec<String>, Position) {
    let server = with_second(second).await;
    let mut pages = agents(&server).pages();
    let mut given = Vec::new();
    while let Some(page) = pages.next().await {
        given.push(page.map_or_else(
            |_| "error".to_owned(),
            |page| page.items().len().to_string(),
        ));
    }
    (given, pages.position())
}

#[tokio::test]
async fn whatever_is_odd_the_rest_is_read() {
    let next = r#""meta": {"next": "?pageKey=c"}"#;
    for (second, items, pages, position) in [
        // Items.
        (
            format!(r#"{{"data": [7, {{"id": 2}}, null, {{}}], {next}}}"#),
            vec!["1", "data[0]", "2", "data[2]", "data[3]", "3"],
            vec!["1", "error", "1"],
            Position::Done,
        ),
        // All of them at once.
        (
            format!(r#"{{"data": {{"id": 2}}, {next}}}"#),
            vec!["1", "data", "3"],
            vec!["1", "error", "1"],
            Position::Done,
        ),
        // The link, without which nobody knows how to go on.
        (
            r#"{"data": [{"id": 2}], "meta": {"next": 7}}"#.to_owned(),
            vec!["1", "2", "meta.next"],
            vec!["1", "error"],
            Position::At("b".to_owned()),
        ),
        (
            r#"{"data": [{"id": 2}, 7], "meta": "none"}"#.to_owned(),
            vec!["1", "2", "data[1]", "meta"],
            vec!["1", "error"],
            Position::At("b".to_owned()),
        ),
        // The last page.
        (
            r#"{"data": [{"id": 2}, 7]}"#.to_owned(),
            vec!["1", "2", "data[1]"],
            vec!["1", "error"],
            Position::Done,
        ),
    ] {
        let strings = |all: Vec<&str>| all.into_iter().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(
            items_of(&second).await,
            (strings(items), position.clone()),
            "{second}"
        );
        assert_eq!(
            pages_of(&second).await,
            (strings(pages), position),
            "{second}"
        );
    }
}

#[tokio::test]
async fn an_odd_page_may_lead_nowhere() {
    let server = with_second(r#"{"data": [7], "meta": {"next": "//evil.example/"}}"#).await;
    let mut items = agents(&server).items();
    assert!(items.next().await.unwrap().is_ok());
    assert!(items.next().await.unwrap().unwrap_err().is_decode());
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_paging(), "{error}");
    assert!(items.next().await.is_none());
    assert_eq!(items.position(), Position::At("b".to_owned()));
}

#[tokio::test]
async fn errors_of_items_count_where_a_list_is_limited() {
    let server = Server::always(Reply::json(200, r#"{"data": [7, 7, 7, {"id": 1}]}"#)).await;
    let mut items = agents(&server).items().limit(2);
    for _ in 0..2 {
        assert!(items.next().await.unwrap().is_err());
    }
    assert!(items.next().await.is_none());
    let mut pages = agents(&server).pages().limit(1);
    assert!(pages.next().await.unwrap().is_err());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn the_token_is_in_no_error_of_an_item() {
    let body = json!({"data": [{"id": super::TOKEN}, {"id": "x", "name": super::TOKEN}]});
    let server = Server::always(Reply::json(200, &body.to_string())).await;
    let mut items = agents(&server).items();
    while let Some(item) = items.next().await {
        let error = item.unwrap_err();
        let shown = format!("{error} {error:?} {:?}", error.body());
        assert!(!shown.contains("secret"), "{shown}");
    }
}

#[test]
fn what_is_lenient_is_read_and_written_back() {
    type All = BTreeMap<String, Vec<Lenient<Agent>>>;
    let json = json!({"a": [{"id": 1}, {"id": "x", "more": {"b": null}}, "y", null]});
    let text = json.to_string();
    let from_text: All = serde_json::from_str(&text).unwrap();
    let from_value: All = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(from_text, from_value);
    assert_eq!(serde_json::to_value(&from_text).unwrap(), json);
    let read: Vec<_> = from_text["a"].iter().map(Lenient::value).collect();
    let first = Agent { id: 1, name: None };
    assert_eq!(read, [Some(&first), None, None, None]);
    let odd = from_text["a"][1].clone().into_result().unwrap_err();
    assert_eq!(odd.to_string(), odd.error());
    assert_eq!(
        odd.error(),
        "`id`: invalid type: string \"x\", expected u32"
    );
    assert_eq!(odd.into_json(), json["a"][1]);
    // Where it is no JSON, it is no JSON.
    assert!(serde_json::from_str::<Vec<Lenient<Agent>>>("[{\"id\": 1}, {").is_err());
    let page: Page<Lenient<u8>> = serde_json::from_str(r#"{"data": [1, 256]}"#).unwrap();
    assert_eq!(page.items()[1].unreadable().unwrap().json(), 256);
}

#[cfg(feature = "blocking")]
#[test]
fn odd_items_come_to_programs_that_are_not_async() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(Server::answering(page_of_entries));
    let from = || agents(&server).from(Position::At("4200".to_owned()));
    let mut items = from().items().wait();
    let results: Vec<_> = items.by_ref().map(|item| item.is_ok()).collect();
    assert_eq!(results.len(), 5_800);
    assert_eq!(results.iter().position(|is_ok| !is_ok), Some(17));
    assert_eq!(items.position(), Position::Done);
    let mut pages = from().pages().wait();
    assert!(pages.next().unwrap().is_err());
    assert_eq!(pages.position(), Position::At("4200".to_owned()));
    assert!(pages.all(|page| page.is_ok()));
    let lenient = from().items_as::<Lenient<Agent>>().wait();
    assert_eq!(lenient.map(Result::unwrap).count(), 5_800);
    let everything = from().pages_as::<Value>().wait();
    assert_eq!(
        everything
            .map(|page| page.unwrap().items().len())
            .sum::<usize>(),
        5_800
    );
    let client = client(&server);
    let first = client.wait(from().send_as::<Value>()).unwrap();
    assert_eq!(first.items()[17], entry(BAD));
}

#[test]
fn another_type_does_not_have_to_be_that_of_the_list() {
    fn sendable<T: Send>(_: &T) {}
    let client = crate::Client::new("a token").unwrap();
    let list = List {
        call: client.operation(&super::LIST),
    };
    let items = list.items_as::<std::cell::Cell<u8>>();
    sendable(&items);
    assert_eq!(items.position(), Position::Start);
}
