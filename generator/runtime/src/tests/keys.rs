//! What authorizes calls besides the token: it is sent with each of them, and shows nowhere.

use std::error::Error as _;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::server::{Reply, Server};
use super::{GetAgent, LIST, TOKEN, builder};
use crate::http::decode;
use crate::{Client, Error};

const APP: &str = "app-key-of-nobody";
const SITE: &str = "a site/key?&=#+";
const SESSION: &str = "cookie-of-nobody==";

fn client(server: &Server) -> Client {
    let builder = builder(server).key("app", APP).key("site", SITE);
    builder.key("session", SESSION).build().unwrap()
}

/// What stands in the query of a path, one name after the other.
fn query(path: &str) -> Vec<(String, String)> {
    let url = reqwest::Url::parse("http://localhost").unwrap();
    let url = url.join(path).unwrap();
    url.query_pairs().into_owned().collect()
}

fn shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        write!(shown, " {error} {error:?}").unwrap();
        cause = error.source();
    }
    shown
}

#[tokio::test]
async fn all_of_them_are_sent_at_once() {
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let client = client(&server);
    let mut call = client.operation(&LIST);
    call.query("a", "b");
    call.cookie("theme", "dark");
    call.send(decode::data::<Value>).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("authorization"), Some(TOKEN));
    assert_eq!(seen.header("x-app-key"), Some(APP));
    let session = format!("theme=dark; session={SESSION}");
    assert_eq!(seen.header("cookie"), Some(&*session));
    let pairs = [("a", "b"), ("site key", SITE)];
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(query(&seen.target), pairs);
}

#[tokio::test]
async fn a_link_and_a_redirect_have_them_once() {
    let site: String = ["a%20site", "%2Fkey%3F%26%3D%23%2B"].concat();
    let next = format!("/v1/agents?pageKey=2&site+key={site}");
    let page = json!({"data": [1], "meta": {"next": next}});
    let last = json!({"data": [2], "meta": {}});
    let server = Server::start([
        Reply::json(200, &page.to_string()),
        Reply::with(307, &[("location", "/v1/agents?moved=1")], ""),
        Reply::json(200, &last.to_string()),
    ])
    .await;
    let mut pages = client(&server).operation(&LIST).pages::<u8>();
    pages.next().await.unwrap().unwrap();
    assert!(!format!("{:?}", pages.position()).contains("site"));
    pages.next().await.unwrap().unwrap();
    for seen in server.seen() {
        let pairs = query(&seen.target);
        let keys: Vec<_> = pairs
            .iter()
            .filter(|(name, _)| name == "site key")
            .collect();
        assert_eq!(keys.len(), 1, "{pairs:?}");
        assert_eq!(keys[0].1, SITE);
    }
}

#[tokio::test]
async fn nothing_that_can_be_printed_shows_them() {
    let server = Server::always(Reply::Close(Vec::new())).await;
    let client = client(&server);
    let builder = builder(&server).key("site", SITE);
    let mut all = format!("{client:?} {builder:?} {:?}", client.to_builder());
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    all.push_str(&shown(&error));
    let error = client.operation(&LIST).send(decode::empty).await;
    all.push_str(&shown(&error.unwrap_err()));
    for part in [APP, SITE, SESSION, "site", "nobody"] {
        assert!(!all.contains(part), "{all}");
    }
}

#[test]
fn what_cannot_be_sent_is_refused_without_showing_it() {
    let build = |name: &str, value: &str| {
        let builder = Client::builder().token(TOKEN).key(name, value);
        builder.build().unwrap_err()
    };
    for (name, value) in [
        ("app", "hun\nter2"),
        ("app", "hunter2\r\nX-Injected: 1"),
        ("session", "hunter2; admin=1"),
        ("session", ""),
        ("another", "hunter2"),
    ] {
        let error = build(name, value);
        assert!(
            error.is_builder() && !shown(&error).contains("ter2"),
            "{error}"
        );
    }
    let header = Client::builder().token(TOKEN).header("X-App-Key", "other");
    assert!(header.build().unwrap_err().is_builder());
}
