//! Where a list stands, and how it is continued from there.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::json;

use super::pages::list;
use super::server::{Reply, Seen, Server};
use super::{builder, client};
use crate::http::decode;
use crate::{Page, Position, Retry};

fn at(key: &str) -> Position {
    Position::At(key.to_owned())
}

fn page(items: &[u32], next: Option<&str>) -> Reply {
    let next = next.map(|key| format!("/v1/agents?pageLimit=2&pageKey={key}"));
    let body = json!({"data": items, "meta": {"next": next}});
    Reply::json(200, &body.to_string())
}

/// The page key of a request.
fn key_of(seen: &Seen) -> Option<&str> {
    let (_, key) = seen.target.split_once("pageKey=")?;
    key.split('&').next()
}

#[tokio::test]
async fn pages_stand_at_the_page_to_come() {
    let server = Server::start([
        page(&[1, 2], Some("a%2Fb")),
        page(&[], Some("c")),
        page(&[3], None),
    ])
    .await;
    let mut pages = list(&client(&server)).pages();
    assert_eq!(pages.position(), Position::Start);
    for expected in [at("a/b"), at("c"), Position::Done] {
        let page = pages.next().await.unwrap().unwrap();
        assert_eq!(pages.position(), expected);
        let key = page.next_key();
        assert_eq!(key.map_or(Position::Done, Position::At), expected);
    }
    assert!(pages.next().await.is_none());
    assert_eq!(pages.position(), Position::Done);
}

#[tokio::test]
async fn items_stand_at_the_page_of_the_one_that_came_last() {
    let server = Server::start([
        page(&[1, 2], Some("a")),
        page(&[], Some("b")),
        page(&[3, 4], None),
    ])
    .await;
    let mut items = list(&client(&server)).items();
    assert_eq!(items.position(), Position::Start);
    for (item, expected) in [
        (1, Position::Start),
        (2, Position::Start),
        (3, at("b")),
        (4, at("b")),
    ] {
        assert_eq!(items.next().await.unwrap().unwrap(), item);
        assert_eq!(items.position(), expected, "{item}");
    }
    assert!(items.next().await.is_none());
    assert_eq!(items.position(), Position::Done);
}

#[tokio::test]
async fn a_list_that_failed_is_never_done() {
    let no = || Reply::json(400, "{}");
    let html = || Reply::with(200, &[("content-type", "text/html")], "<html>");
    for failure in [no(), html()] {
        // The first page.
        let server = Server::always(failure.clone()).await;
        let client = client(&server);
        let mut pages = list(&client).pages();
        let mut items = list(&client).items();
        assert!(pages.next().await.unwrap().is_err());
        assert!(items.next().await.unwrap().is_err());
        for _ in 0..2 {
            assert_eq!(pages.position(), Position::Start);
            assert_eq!(items.position(), Position::Start);
            assert!(pages.next().await.is_none() && items.next().await.is_none());
        }
        // The first page of a list that begins later.
        let mut items = list(&client).from(at("x")).items();
        assert!(items.next().await.unwrap().is_err());
        assert_eq!(items.position(), at("x"));

        // A later one.
        for of_items in [false, true] {
            let server = Server::start([page(&[1], Some("a")), failure.clone()]).await;
            let list = list(&super::client(&server));
            let position = if of_items {
                let mut items = list.items();
                assert!(items.next().await.unwrap().is_ok());
                assert!(items.next().await.unwrap().is_err());
                assert!(items.next().await.is_none());
                items.position()
            } else {
                let mut pages = list.pages();
                assert!(pages.next().await.unwrap().is_ok());
                assert!(pages.next().await.unwrap().is_err());
                assert!(pages.next().await.is_none());
                pages.position()
            };
            assert_eq!(position, at("a"));
        }
    }
}

#[tokio::test]
async fn a_link_that_leads_nowhere_leaves_the_list_at_its_page() {
    let links = [
        // A circle, another host, and no URL.
        "/v1/agents?pageLimit=2&pageKey=a",
        "https://dev.dixa.io/v1/agents?pageKey=c",
        "http://[/",
    ];
    for link in links {
        let body = json!({"data": [2], "meta": {"next": link}}).to_string();
        let replies = || [page(&[1], Some("a")), Reply::json(200, &body)];
        let server = Server::start(replies()).await;
        let mut pages = list(&client(&server)).pages();
        pages.next().await.unwrap().unwrap();
        pages.next().await.unwrap().unwrap();
        assert_eq!(pages.position(), at("a"), "before the error of {link}");
        let server = Server::start(replies()).await;
        let mut items = list(&client(&server)).items();
        for item in [1, 2] {
            assert_eq!(items.next().await.unwrap().unwrap(), item);
        }
        assert_eq!(items.position(), at("a"), "before the error of {link}");

        assert!(items.next().await.unwrap().unwrap_err().is_paging());
        assert!(pages.next().await.unwrap().unwrap_err().is_paging());
        for _ in 0..2 {
            assert_eq!(pages.position(), at("a"), "{link}");
            assert_eq!(items.position(), at("a"), "{link}");
            assert!(pages.next().await.is_none() && items.next().await.is_none());
        }
    }
}

#[tokio::test]
async fn a_link_without_a_key_leaves_the_list_where_it_can_be_continued() {
    let second = json!({"data": [2], "meta": {"next": "/v1/agents?offset=2"}}).to_string();
    let server = Server::start([
        page(&[1], Some("a")),
        Reply::json(200, &second),
        page(&[3], None),
    ])
    .await;
    let mut pages = list(&client(&server)).pages();
    pages.next().await.unwrap().unwrap();
    let odd = pages.next().await.unwrap().unwrap();
    assert_eq!((odd.next_key(), pages.position()), (None, at("a")));
    pages.next().await.unwrap().unwrap();
    assert_eq!(pages.position(), Position::Done);
}

#[tokio::test]
async fn a_list_continues_from_a_position_with_its_other_arguments() {
    let server = Server::always(page(&[1], None)).await;
    let client = client(&server);
    let call = || {
        let mut list = list(&client);
        list.call.query("pageLimit", 2);
        list.call.query("pageKey", "another");
        list
    };
    call().from(at("a/b=")).await.unwrap();
    call().from(at("a/b=")).items().into_vec().await.unwrap();
    call().from(Position::Start).await.unwrap();
    let mut pages = call().pages();
    assert_eq!(pages.position(), at("another"));
    pages.next().await.unwrap().unwrap();
    let request = client.request("GET", "/v1/agents").from(at("c"));
    request.items::<u32>().into_vec().await.unwrap();
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(
        targets,
        [
            "/v1/agents?pageLimit=2&pageKey=a%2Fb%3D",
            "/v1/agents?pageLimit=2&pageKey=a%2Fb%3D",
            "/v1/agents?pageLimit=2",
            "/v1/agents?pageLimit=2&pageKey=another",
            "/v1/agents?pageKey=c",
        ]
    );
}

#[tokio::test]
async fn nothing_is_requested_of_a_list_that_is_done() {
    let server = Server::always(page(&[1], None)).await;
    let done = || list(&client(&server)).from(Position::Done);
    let mut pages = done().pages();
    assert_eq!(pages.position(), Position::Done);
    assert!(pages.next().await.is_none());
    assert!(done().items().into_vec().await.unwrap().is_empty());
    assert!(done().await.unwrap_err().is_builder());
    assert!(done().send_as::<u8>().await.unwrap_err().is_builder());
    assert!(server.seen().is_empty());
    done().from(Position::Start).await.unwrap();
    // What is wrong with an argument is still told.
    let mut list = done();
    list.call.header("a b", "c");
    assert!(list.items().next().await.unwrap().unwrap_err().is_builder());
}

#[tokio::test]
async fn a_limit_leaves_a_list_where_it_goes_on() {
    let server = Server::answering(|seen| match key_of(&seen[seen.len() - 1]) {
        None => page(&[1, 2], Some("a")),
        Some("a") => page(&[3, 4], Some("b")),
        Some(_) => page(&[5], None),
    })
    .await;
    let client = client(&server);
    for (limit, expected) in [(1, Position::Start), (2, Position::Start), (3, at("a"))] {
        let mut items = list(&client).items().limit(limit);
        while items.next().await.is_some() {}
        assert_eq!(items.position(), expected, "{limit} items");
    }
    let mut items = list(&client).pages().limit(2).items();
    while items.next().await.is_some() {}
    assert_eq!(items.position(), at("b"), "all items of two pages came");
}

#[tokio::test]
async fn while_a_page_is_on_its_way_nothing_before_it_is_given_up() {
    let server = Server::start([page(&[1], Some("a")), Reply::Stall(Vec::new())]).await;
    let client = client(&server);
    let mut items = list(&client).items();
    items.next().await.unwrap().unwrap();
    let soon = std::time::Duration::from_millis(50);
    assert!(tokio::time::timeout(soon, items.next()).await.is_err());
    // Who works on several items at once may not be done with the first.
    assert_eq!(items.position(), Position::Start);
}

#[test]
fn a_position_is_stored_and_read_again() {
    for (position, text) in [
        (Position::Start, r#""start""#),
        (at("a/b=\"c"), r#"{"at":"a/b=\"c"}"#),
        (Position::Done, r#""done""#),
    ] {
        assert_eq!(serde_json::to_string(&position).unwrap(), text);
        assert_eq!(serde_json::from_str::<Position>(text).unwrap(), position);
        let json = serde_json::to_value(&position).unwrap();
        assert_eq!(serde_json::from_value::<Position>(json).unwrap(), position);
    }
    for other in [
        "7",
        "\"at\"",
        "\"end\"",
        "{\"at\":7}",
        "{\"done\":1}",
        "null",
    ] {
        assert!(serde_json::from_str::<Position>(other).is_err(), "{other}");
    }
    assert_eq!(Position::default(), Position::Start);
}

#[test]
fn a_page_knows_the_key_of_the_next_one_without_a_client() {
    let key = |link: &str| {
        let page: Page<u8> = decode::parse(link.as_bytes()).unwrap();
        page.next_key()
    };
    let link = |link: &str| key(&json!({"meta": {"next": link}}).to_string());
    assert_eq!(link("?a=b&pageKey=c%3D%3D#d"), Some("c==".to_owned()));
    assert_eq!(link("/v1/a?pageKey=x+y"), Some("x+y".to_owned()));
    for none in ["", "/v1/a", "/v1/a#?pageKey=b", "?pageKey=", "?xpageKey=b"] {
        assert_eq!(link(none), None, "{none}");
    }
    assert_eq!(key("{}"), None);
}

/// What a program keeps that exports a list. It is killed before one of its writes.
struct Disk {
    items: BTreeSet<u32>,
    position: Position,
    writes_left: usize,
}

struct Killed;

impl Disk {
    fn write(&mut self, change: impl FnOnce(&mut Self)) -> Result<(), Killed> {
        self.writes_left = self.writes_left.checked_sub(1).ok_or(Killed)?;
        change(self);
        Ok(())
    }
}

/// Exports a list from where the disk says that it stands. An error ends it, like a kill.
async fn export(server: &Server, disk: &mut Disk, by_page: bool) -> Result<(), Killed> {
    let off = builder(server).retry(Retry::off()).build().unwrap();
    let list = list(&off).from(disk.position.clone());
    if by_page {
        let mut pages = list.pages();
        while let Some(page) = pages.next().await {
            for item in page.map_err(|_| Killed)? {
                disk.write(|disk| disk.items.extend([item]))?;
            }
            disk.write(|disk| disk.position = pages.position())?;
        }
        return disk.write(|disk| disk.position = pages.position());
    }
    let mut items = list.items();
    while let Some(item) = items.next().await {
        let item = item.map_err(|_| Killed);
        if let Ok(item) = item {
            disk.write(|disk| disk.items.extend([item]))?;
        }
        disk.write(|disk| disk.position = items.position())?;
        item?;
    }
    disk.write(|disk| disk.position = items.position())
}

/// A list of pages, which answers every so many requests with a failure.
async fn serve(pages: Vec<Vec<u32>>, failing: usize) -> Server {
    Server::answering(move |seen| {
        if seen.len() % failing == 0 {
            return match seen.len() % 3 {
                0 => Reply::json(500, "{}"),
                1 => Reply::Reset,
                _ => Reply::with(200, &[], "{\"data\":[0"),
            };
        }
        let index: usize = key_of(&seen[seen.len() - 1]).map_or(0, |key| key.parse().unwrap());
        let next = (index + 1 < pages.len()).then(|| (index + 1).to_string());
        page(&pages[index], next.as_deref())
    })
    .await
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn an_export_that_is_killed_and_continued_misses_nothing(
        sizes in prop::collection::vec(0_u32..5, 1..8),
        kills in prop::collection::vec(0_usize..12, 0..8),
        failing in 2_usize..6,
        by_page: bool,
    ) {
        let mut pages: Vec<Vec<u32>> = Vec::new();
        let mut count = 0;
        for size in sizes {
            pages.push((count..count + size).collect());
            count += size;
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let server = serve(pages, failing).await;
            let mut disk = Disk {
                items: BTreeSet::new(),
                position: Position::Start,
                writes_left: 0,
            };
            let mut kills = kills.into_iter();
            for _ in 0..100 {
                disk.writes_left = kills.next().unwrap_or(usize::MAX);
                // What is stored is what is read again.
                let stored = serde_json::to_string(&disk.position).unwrap();
                disk.position = serde_json::from_str(&stored).unwrap();
                if export(&server, &mut disk, by_page).await.is_ok() {
                    break;
                }
                assert!(!disk.position.is_done() || disk.items.len() == count as usize);
            }
            assert_eq!(disk.position, Position::Done);
            assert_eq!(disk.items, (0..count).collect());
        });
    }
}
