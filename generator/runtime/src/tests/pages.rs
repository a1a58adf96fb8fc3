//! All pages of a list.

use std::pin::pin;
use std::time::Duration;

use futures_core::Stream;
use serde_json::json;

use super::server::{Reply, Server};
use super::{CREATE, LIST, TOKEN, builder, client};
use crate::Page;
use crate::http::base_url::BaseUrl;
use crate::http::call::{Call, paged};
use crate::http::trail::Trail;
use crate::{Client, Items, Position};

/// A list call as emitted code makes it.
#[derive(Debug)]
pub(super) struct List {
    pub(super) call: Call,
}

paged!(List => u32);

pub(super) fn list(client: &Client) -> List {
    List {
        call: client.operation(&LIST),
    }
}

fn page(items: &[u32], next: Option<&str>) -> Reply {
    let body = match next {
        Some(next) => json!({"data": items, "meta": {"next": next}}),
        None => json!({"data": items, "meta": {}}),
    };
    Reply::json(200, &body.to_string())
}

#[tokio::test]
async fn links_are_followed_as_they_are_given() {
    let server = Server::start([
        page(&[1, 2], Some("/v1/agents/?pageKey=a%2Bb%3D%3D&pageLimit=2")),
        page(&[], Some("v1/agents?pageKey=c+d")),
        page(&[3], Some("?pageKey=e")),
        page(&[4], None),
    ])
    .await;
    let client = client(&server);
    let mut list = list(&client);
    list.call.query("pageLimit", 2);
    assert_eq!(list.items().into_vec().await.unwrap(), [1, 2, 3, 4]);
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(
        targets,
        [
            "/v1/agents?pageLimit=2",
            "/v1/agents/?pageKey=a%2Bb%3D%3D&pageLimit=2",
            "/v1/agents?pageKey=c+d",
            "/v1/agents?pageKey=e",
        ]
    );
    for seen in server.seen() {
        assert_eq!(seen.header("authorization"), Some(TOKEN));
    }
}

#[tokio::test]
async fn the_whole_response_of_a_page_leads_to_the_next() {
    let server = Server::start([page(&[1], Some("?pageKey=a")), page(&[2], None)]).await;
    let response = list(&client(&server)).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let next = response.into_inner().next().await.unwrap().unwrap();
    assert_eq!(next.items(), [2]);
}

#[tokio::test]
async fn the_last_page_has_no_link_or_an_empty_one() {
    for last in [
        page(&[2], None),
        page(&[2], Some("")),
        Reply::json(200, r#"{"data":[2]}"#),
        Reply::json(200, r#"{"data":[2],"meta":{"next":null}}"#),
    ] {
        let server = Server::start([page(&[1], Some("/v1/agents?pageKey=a")), last]).await;
        let items = list(&client(&server)).items();
        assert_eq!(items.into_vec().await.unwrap(), [1, 2]);
        assert_eq!(server.seen().len(), 2);
    }
}

#[tokio::test]
async fn a_link_to_another_host_is_an_error_and_the_token_does_not_go_there() {
    let other = Server::always(page(&[9], None)).await;
    let port = other.url().rsplit_once(':').unwrap().1.to_owned();
    for link in [
        format!("{}/v1/agents", other.url()),
        format!("//127.0.0.1:{port}/v1/agents"),
        format!("/\\127.0.0.1:{port}/v1/agents"),
        format!("\t//127.0.0.1:{port}/v1/agents"),
        "https://dev.dixa.io/v1/agents".to_owned(),
        "ftp://127.0.0.1/v1/agents".to_owned(),
        "javascript:alert(1)".to_owned(),
        "http://[/".to_owned(),
    ] {
        let server = Server::always(page(&[1], Some(&link))).await;
        let mut items = list(&client(&server)).items();
        assert_eq!(items.next().await.unwrap().unwrap(), 1);
        let error = items.next().await.unwrap().unwrap_err();
        assert!(error.is_paging(), "{link}: {error}");
        assert_eq!(error.operation(), Some("GET /v1/agents"));
        assert!(items.next().await.is_none());
        assert_eq!(server.seen().len(), 1);
    }
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn pages_that_repeat_are_an_error_and_not_a_loop() {
    let (a, b) = ("/v1/agents?pageKey=a", "/v1/agents?pageKey=b");
    for links in [
        vec!["/v1/agents"],
        vec![a, a],
        vec![a, b, a],
        vec![a, b, "/v1/agents"],
    ] {
        let count = links.len();
        let replies: Vec<_> = links.iter().map(|link| page(&[1], Some(link))).collect();
        let server = Server::start(replies).await;
        let error = list(&client(&server)).items().into_vec().await.unwrap_err();
        assert!(error.is_paging(), "{error}");
        assert_eq!(server.seen().len(), count);
    }
}

#[tokio::test]
async fn a_paged_post_sends_its_body_again() {
    let server = Server::start([page(&[1], Some("/v1/agents?pageKey=a")), page(&[2], None)]).await;
    let mut call = client(&server).operation(&CREATE);
    call.json("body");
    call.header("x-a", "b");
    let items: Items<u32> = call.pages().items();
    assert_eq!(items.into_vec().await.unwrap(), [1, 2]);
    for seen in server.seen() {
        assert_eq!((&*seen.method, &*seen.body), ("POST", &b"\"body\""[..]));
        assert_eq!(seen.header("content-type"), Some("application/json"));
        assert_eq!(seen.header("x-a"), Some("b"));
    }
}

#[tokio::test]
async fn a_page_is_requested_when_it_is_asked_for_and_not_before() {
    let server = Server::start([
        page(&[1, 2], Some("/v1/agents?pageKey=a")),
        page(&[3, 4], Some("/v1/agents?pageKey=b")),
        page(&[5], None),
    ])
    .await;
    let client = client(&server);
    let mut items = list(&client).items();
    assert_eq!(server.seen().len(), 0);
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert_eq!(server.seen().len(), 1);
    items.next().await.unwrap().unwrap();
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn lists_can_be_limited() {
    let server = Server::start([
        page(&[1, 2], Some("/v1/agents?pageKey=a")),
        page(&[3, 4], Some("/v1/agents?pageKey=b")),
    ])
    .await;
    let client = client(&server);
    assert_eq!(
        list(&client).items().limit(2).into_vec().await.unwrap(),
        [1, 2]
    );
    assert_eq!(server.seen().len(), 1, "the second page is not needed");
    let mut pages = list(&client).pages().limit(1);
    assert_eq!(pages.next().await.unwrap().unwrap().into_items(), [3, 4]);
    assert!(pages.next().await.is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_list_can_be_taken_up_where_it_failed() {
    let server = Server::start([
        page(&[1], Some("/v1/agents?pageLimit=1&pageKey=a%2Fb%3D")),
        Reply::json(400, r#"{"message":"no"}"#),
        page(&[2], None),
    ])
    .await;
    let client = client(&server);
    let mut items = list(&client).items();
    assert_eq!(items.position(), Position::Start);
    items.next().await.unwrap().unwrap();
    assert!(items.next().await.unwrap().unwrap_err().is_status());
    assert!(
        items.next().await.is_none(),
        "there is nothing after an error"
    );
    let position = items.position();
    assert_eq!(position, Position::At("a/b=".to_owned()));
    let again = list(&client).from(position);
    assert_eq!(again.items().into_vec().await.unwrap(), [2]);
    assert_eq!(server.seen()[2].target, "/v1/agents?pageKey=a%2Fb%3D");
}

#[tokio::test]
async fn a_page_that_fails_is_tried_again_like_any_request() {
    let server = Server::start([
        page(&[1], Some("/v1/agents?pageKey=a")),
        Reply::json(503, "{}"),
        page(&[2], None),
    ])
    .await;
    let items = list(&client(&server)).items();
    assert_eq!(items.into_vec().await.unwrap(), [1, 2]);
}

#[tokio::test]
async fn giving_up_waiting_for_a_page_ends_its_request_and_loses_nothing() {
    let server = Server::answering(|seen| match seen.len() {
        1..=2 => Reply::json(503, "{}"),
        _ => page(&[1], None),
    })
    .await;
    let slow = crate::Retry::new().base_delay(Duration::from_secs(60));
    let client = builder(&server)
        .retry(slow.max_delay(Duration::from_secs(60)))
        .build()
        .unwrap();
    let soon = Duration::from_millis(200);
    let mut pages = list(&client).pages();
    assert!(tokio::time::timeout(soon, pages.next()).await.is_err());
    assert!(
        format!("{pages:?}").contains("is_loading: false"),
        "{pages:?}"
    );
    let mut items = pages.items();
    assert!(tokio::time::timeout(soon, items.next()).await.is_err());
    assert!(
        format!("{items:?}").contains("is_loading: false"),
        "{items:?}"
    );
    assert_eq!(server.seen().len(), 2);
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn as_a_stream_a_list_goes_on_with_its_request() {
    let server = Server::start([Reply::json(503, "{}"), page(&[1], None)]).await;
    let client = builder(&server)
        .retry(crate::Retry::new().base_delay(Duration::from_millis(100)))
        .build()
        .unwrap();
    let mut items = list(&client).items();
    let item = loop {
        let next = futures_util::StreamExt::next(&mut items);
        if let Ok(item) = tokio::time::timeout(Duration::from_micros(300), next).await {
            break item;
        }
    };
    assert_eq!(item.unwrap().unwrap(), 1);
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_link_that_no_request_can_be_sent_to_is_the_servers_fault() {
    let long = format!("/v1/agents?pageKey={}", "x".repeat(64 * 1024));
    let server = Server::always(page(&[1], Some(&long))).await;
    let first = list(&client(&server)).await.unwrap();
    let error = first.next().await.unwrap_err();
    assert!(error.is_paging() && !error.is_builder(), "{error}");
    assert_eq!(server.seen().len(), 1);
    // One that the program has made is not.
    let mut list = list(&client(&server));
    list.call.query("pageKey", "x".repeat(64 * 1024));
    assert!(list.await.unwrap_err().is_builder());
}

#[tokio::test]
async fn a_mistake_in_an_argument_is_the_first_thing_a_list_tells() {
    let server = Server::always(page(&[1], None)).await;
    let mut list = list(&client(&server));
    list.call.header("a b", "c");
    let mut pages = list.pages();
    assert!(pages.next().await.unwrap().unwrap_err().is_builder());
    assert!(pages.next().await.is_none());
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn lists_are_streams() {
    let server = Server::always(page(&[1], None)).await;
    let mut items = pin!(list(&client(&server)).items());
    let first = std::future::poll_fn(|context| items.as_mut().poll_next(context)).await;
    assert_eq!(first.unwrap().unwrap(), 1);
    let mut pages = pin!(list(&client(&server)).pages());
    let first = std::future::poll_fn(|context| pages.as_mut().poll_next(context)).await;
    assert_eq!(first.unwrap().unwrap().items(), [1]);
}

fn links(items: &[u32], previous: Option<&str>, next: Option<&str>) -> Reply {
    let body = json!({"data": items, "meta": {"previous": previous, "next": next}});
    Reply::json(200, &body.to_string())
}

#[tokio::test]
async fn a_page_leads_to_the_next_one_and_back() {
    let (a, b, c) = (
        "/v1/agents?pageKey=a",
        "/v1/agents/?pageKey=b%3D",
        "v1/agents?pageKey=c",
    );
    let server = Server::start([
        links(&[1], None, Some(b)),
        links(&[], Some(a), Some(c)),
        links(&[3], Some(b), None),
        links(&[2], Some(a), Some(c)),
        links(&[1], Some(""), Some(b)),
    ])
    .await;
    let mut call = list(&client(&server));
    call.call.query("pageLimit", 1);
    call.call.header("x-a", "b");
    let mut page = call.await.unwrap();
    let mut items = page.items().to_vec();
    while let Some(next) = page.next().await.unwrap() {
        page = next;
        items.extend_from_slice(page.items());
    }
    assert_eq!(items, [1, 3]);
    while let Some(previous) = page.previous().await.unwrap() {
        page = previous;
        items.extend_from_slice(page.items());
    }
    assert_eq!(items, [1, 3, 2, 1]);
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(
        targets,
        [
            "/v1/agents?pageLimit=1",
            b,
            "/v1/agents?pageKey=c",
            b,
            "/v1/agents?pageKey=a"
        ]
    );
    for seen in server.seen() {
        assert_eq!(seen.header("authorization"), Some(TOKEN));
        assert_eq!(seen.header("x-a"), Some("b"));
    }
}

#[tokio::test]
async fn the_page_after_a_posts_is_posted_too() {
    let server = Server::start([page(&[1], Some("/v1/agents?pageKey=a")), page(&[2], None)]).await;
    let mut call = client(&server).operation(&CREATE);
    call.json("body");
    let first = call.send_page::<u32>().await.unwrap();
    assert_eq!(first.attempts(), 1);
    let second = first.next().await.unwrap().unwrap();
    assert_eq!(second.into_items(), [2]);
    for seen in server.seen() {
        assert_eq!((&*seen.method, &*seen.body), ("POST", &b"\"body\""[..]));
        assert_eq!(seen.header("content-type"), Some("application/json"));
    }
}

#[tokio::test]
async fn a_page_does_not_lead_away_or_round_in_circles() {
    let other = Server::always(page(&[9], None)).await;
    for link in [&format!("{}/v1/agents", other.url()), "//evil.example/v1"] {
        let server = Server::always(links(&[1], Some(link), Some(link))).await;
        let page = list(&client(&server)).await.unwrap();
        for error in [page.next().await, page.previous().await] {
            let error = error.unwrap_err();
            assert!(error.is_paging(), "{link}: {error}");
            assert_eq!(error.operation(), Some("GET /v1/agents"));
        }
        assert_eq!(server.seen().len(), 1);
    }
    assert!(other.seen().is_empty());

    let (a, b) = ("/v1/agents?pageKey=a", "/v1/agents?pageKey=b");
    for (links, count) in [
        (vec!["/v1/agents"], 1),
        (vec![a], 2),
        (vec![a, b, a], 3),
        (vec![a, b, "/v1/agents"], 3),
    ] {
        let replies: Vec<_> = links.iter().map(|link| page(&[1], Some(link))).collect();
        let server = Server::start(replies).await;
        let mut page = list(&client(&server)).await.unwrap();
        let error = loop {
            match page.next().await {
                Ok(next) => page = next.unwrap(),
                Err(error) => break error,
            }
        };
        assert!(error.is_paging(), "{error}");
        assert_eq!(server.seen().len(), count, "{links:?}");
    }
}

/// How many pages are requested of a list that never ends, of which all after the first so many
/// come again and again.
fn pages_until_noticed(before: usize, circle: usize) -> Option<usize> {
    let url = |page: usize| {
        let page = if page < before {
            page
        } else {
            before + (page - before) % circle
        };
        reqwest::Url::parse(&format!("https://example.com/v1/agents?pageKey={page}")).unwrap()
    };
    let mut trail = Trail::of(&url(0));
    (1..20_000).find(|page| match trail.and(&url(*page)) {
        Some(next) => {
            trail = next;
            false
        }
        None => true,
    })
}

#[test]
fn circles_of_any_size_are_noticed_in_constant_memory() {
    for (before, circle) in [(0, 1), (0, 2), (3, 1), (1000, 7), (2000, 64)] {
        assert_eq!(pages_until_noticed(before, circle), Some(before + circle));
    }
    for (before, circle) in [(0, 100), (0, 3000), (500, 1000), (3000, 100), (10_000, 65)] {
        let noticed = pages_until_noticed(before, circle).unwrap();
        assert!(
            noticed <= before + 2 * circle,
            "{before}, {circle}: {noticed}"
        );
    }
    assert_eq!(
        pages_until_noticed(20_000, 1),
        None,
        "they are all different"
    );
}

#[tokio::test]
async fn asking_a_page_twice_and_turning_round_are_no_circles() {
    let (a, b) = ("/v1/agents?pageKey=a", "/v1/agents?pageKey=b");
    let server = Server::always(links(&[1], Some(a), Some(b))).await;
    let first = list(&client(&server)).await.unwrap();
    for _ in 0..2 {
        first.next().await.unwrap().unwrap();
        let second = first.next().await.unwrap().unwrap();
        let back = second.previous().await.unwrap().unwrap();
        let forth = back.next().await.unwrap().unwrap();
        assert!(forth.next().await.unwrap_err().is_paging());
        assert!(back.previous().await.unwrap_err().is_paging());
    }
    assert_eq!(server.seen().len(), 9);
}

#[tokio::test]
async fn pages_of_a_stream_lead_on_as_well() {
    let server = Server::start([page(&[1], Some("/v1/agents?pageKey=a")), page(&[2], None)]).await;
    let first = list(&client(&server)).pages().next().await;
    let second = first.unwrap().unwrap().next().await.unwrap().unwrap();
    assert_eq!(second.items(), [2]);
    assert!(second.next().await.unwrap().is_none());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn where_a_page_came_from_is_no_part_of_it() {
    let server = Server::always(page(&[1], Some("/v1/agents?pageKey=a"))).await;
    let fetched = list(&client(&server)).await.unwrap();
    let text = serde_json::to_string(&fetched).unwrap();
    assert_eq!(
        text,
        r#"{"data":[1],"meta":{"next":"/v1/agents?pageKey=a"}}"#
    );
    let stored: Page<u32> = serde_json::from_str(&text).unwrap();
    assert_eq!(stored, fetched);
    assert_eq!(format!("{stored:?}"), format!("{fetched:?}"));
    assert_ne!(stored, Page::default());
    assert!(!format!("{fetched:#?}").contains("secret"));
    assert!(stored.next().await.unwrap_err().is_builder());
    assert!(stored.previous().await.unwrap().is_none());
    assert!(Page::<u32>::default().next().await.unwrap().is_none());
    let kept = fetched.clone();
    drop(fetched);
    assert!(kept.next().await.unwrap().is_some());
}

#[tokio::test]
async fn a_link_with_the_token_in_it_is_not_followed_and_not_shown() {
    let link = format!("/v1/agents?pageKey={TOKEN}");
    let server = Server::always(page(&[1], Some(&link))).await;
    let error = list(&client(&server)).items().into_vec().await.unwrap_err();
    assert!(error.is_paging());
    assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn endpoints_that_the_crate_does_not_know_have_pages_too() {
    let server = Server::start([page(&[1], Some("/beta/x?pageKey=a")), page(&[2], None)]).await;
    let request = client(&server).request("POST", "/beta/x").json(&[0]);
    let items = request.pages::<u32>().items().into_vec().await.unwrap();
    assert_eq!(items, [1, 2]);
    assert_eq!(server.seen()[1].body, b"[0]");
}

#[test]
fn lists_can_go_to_other_threads() {
    fn sendable<T: Send + Unpin>() {}
    fn is_send(_: impl Send) {}
    sendable::<Items<u32>>();
    sendable::<crate::Pages<u32>>();
    sendable::<Page<u32>>();
    // Even where the items cannot be shared between threads.
    sendable::<Page<std::cell::Cell<u32>>>();
    is_send(Page::<std::cell::Cell<u32>>::default().next());
}

#[test]
fn links_are_resolved_against_the_host_and_its_path() {
    let follow = |base: &str, link: &str| {
        let base = BaseUrl::parse(base, false).unwrap();
        let from = base.endpoint("/v1/agents", "a=b").unwrap();
        base.follow(link, &from).map(String::from)
    };
    let host = "https://dev.dixa.io";
    for (base, link, url) in [
        (
            host,
            "/v1/agents?pageKey=a",
            "https://dev.dixa.io/v1/agents?pageKey=a",
        ),
        (
            host,
            "v1/agents/?pageKey=%2B",
            "https://dev.dixa.io/v1/agents/?pageKey=%2B",
        ),
        (
            host,
            "?pageKey=a",
            "https://dev.dixa.io/v1/agents?pageKey=a",
        ),
        (
            host,
            "https://DEV.dixa.io:443/v1/a#x",
            "https://dev.dixa.io/v1/a",
        ),
        ("http://localhost/m", "/v1/a?b", "http://localhost/m/v1/a?b"),
        ("http://localhost/m/", "v1/a?b", "http://localhost/m/v1/a?b"),
        ("http://localhost/m", "/m/v1/a", "http://localhost/m/v1/a"),
        (
            "http://localhost/m",
            "/mm/v1/a",
            "http://localhost/m/mm/v1/a",
        ),
        (
            "http://localhost/m",
            "?pageKey=a",
            "http://localhost/m/v1/agents?pageKey=a",
        ),
        ("http://localhost/m/n", "v1/a", "http://localhost/m/n/v1/a"),
        ("http://localhost/m/n", "/v1/a", "http://localhost/m/n/v1/a"),
        (
            "http://localhost/m/n",
            "/m/n/v1/a",
            "http://localhost/m/n/v1/a",
        ),
        (
            "http://localhost/m/n/v1/",
            "v1?b",
            "http://localhost/m/n/v1?b",
        ),
        (
            "http://localhost/m/n",
            "agents?b",
            "http://localhost/m/n/v1/agents?b",
        ),
        (
            "http://localhost/m/n",
            "./agents?b",
            "http://localhost/m/n/v1/agents?b",
        ),
        (
            "https://dev.dixa.io/v1",
            "/v1/agents?b",
            "https://dev.dixa.io/v1/agents?b",
        ),
    ] {
        assert_eq!(follow(base, link).unwrap(), url, "{base} {link}");
    }
    for link in [
        "//evil.example/v1",
        "http://dev.dixa.io/v1",
        "https://dev.dixa.io:444/v1",
        "https://dev.dixa.io@evil.example/v1",
        "https://me@dev.dixa.io/v1",
        "https://dev.dixa.io.evil.example/v1",
        "\\\\evil.example",
    ] {
        assert!(follow(host, link).unwrap_err().is_paging(), "{link}");
    }
}

#[test]
fn a_page_keeps_what_stands_beside_its_items_and_links() {
    let body = json!({
        "data": [1, 2],
        "meta": {"next": "/v1/agents?pageKey=a", "total": 7},
        "requestId": "r1",
    });
    let page: Page<u32> = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(page.items(), [1, 2]);
    assert_eq!(page.next_link(), Some("/v1/agents?pageKey=a"));
    assert_eq!(page.links().unwrap().rest["total"], json!(7));
    assert_eq!(page.rest()["requestId"], json!("r1"));
    assert_eq!(serde_json::to_value(&page).unwrap(), body);
}
