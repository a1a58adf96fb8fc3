// Copied from generator/runtime/harness/cookbook.rs by `cargo xtask codegen`. Do not edit here.

//! The programs of `docs/cookbook.md`, against a fake of the API.

use std::collections::BTreeMap;
use std::sync::mpsc;

use dixa::operations::{agents, conversations, end_users};
use dixa::serde_json::{self, Value, json};
use dixa::test_util::{Reply, Server};
use dixa::types::{Agent, Delivery, EndUser, Tag, WebhookEvent};
use dixa::webhooks::{Secret, Verifier};
use dixa::{Page, StatusCode, Uuid};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

#[allow(dead_code, reason = "`main` is for those who run it")]
#[path = "../examples/bulk_tags.rs"]
mod bulk_tags;
#[allow(dead_code, reason = "`main` is for those who run it")]
#[path = "../examples/export.rs"]
mod export;
#[allow(dead_code, reason = "`main` is for those who run it")]
#[path = "../examples/receiver.rs"]
mod receiver;
#[allow(dead_code, reason = "`main` is for those who run it")]
#[path = "../examples/sync.rs"]
mod sync;

#[tokio::test]
async fn an_export_that_breaks_off_goes_on_where_it_was() {
    let directory = std::env::temp_dir().join(format!("dixa-export-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let server = Server::start();
    let pages = || [vec![EndUser::example(); 2], vec![EndUser::example()]];
    server.on::<end_users::List>().returns_pages(pages());
    server
        .on::<end_users::List>()
        .once()
        .replies(StatusCode::FORBIDDEN);
    let dixa = server.client();

    assert!(export::export(&dixa, &directory).await.is_err());
    assert_eq!(export::export(&dixa, &directory).await.unwrap(), 3);
    // All of it is done.
    assert_eq!(export::export(&dixa, &directory).await.unwrap(), 0);

    let lines = std::fs::read_to_string(directory.join("end_users.jsonl")).unwrap();
    let lines = lines.lines().map(serde_json::from_str::<EndUser>);
    assert!(lines.map(Result::unwrap).eq(pages().concat()));
    std::fs::remove_dir_all(directory).unwrap();
}

#[tokio::test]
async fn what_cannot_be_tagged_is_told() {
    let server = Server::start();
    server.on::<conversations::Tag>().replies_with(|request| {
        match request.path_parameter("conversationId") {
            Some("7") => Reply::status(StatusCode::NOT_FOUND),
            _ => Reply::status(StatusCode::NO_CONTENT),
        }
    });

    let failed = bulk_tags::tag_all(&server.client(), Tag::example().id, 0..20).await;

    assert_eq!(server.count::<conversations::Tag>(), 20);
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].0, 7);
    assert!(failed[0].1.is_not_found());
}

#[test]
fn only_what_is_not_right_is_changed() {
    let server = Server::start();
    let agent = |email: &str, phone: Option<&str>| {
        let mut agent = Agent::example();
        agent.email = email.to_owned();
        agent.phone_number = phone.map(str::to_owned);
        agent
    };
    server.on::<agents::List>().returns(Page::from_items([
        agent("right@example.com", Some("1")),
        agent("wrong@example.com", Some("1")),
        agent("none@example.com", None),
        agent("unknown@example.com", Some("1")),
    ]));
    let error = json!({"_type": "NotFound", "message": "There is no such agent", "id": "69d9"});
    let outcomes = json!({"data": [
        {"_type": "BulkActionSuccess", "data": Agent::example()},
        {"_type": "BulkActionFailure", "error": error},
    ]});
    let answer = Reply::status(StatusCode::OK).json(&outcomes);
    server.on::<agents::PatchBulk>().replies(answer);

    let phones = ["right", "wrong", "none"].map(|name| format!("{name}@example.com"));
    let phones: BTreeMap<&str, &str> = phones
        .iter()
        .map(String::as_str)
        .zip(["1", "2", "3"])
        .collect();
    let problems = sync::sync(&server.client(), &phones).unwrap();

    let sent: Value = server.requests_of::<agents::PatchBulk>()[0].json().unwrap();
    let id = Agent::example().id;
    assert_eq!(
        sent,
        json!([{"id": id, "phoneNumber": "2"}, {"id": id, "phoneNumber": "3"}])
    );
    assert_eq!(
        problems,
        ["none@example.com: the item failed: There is no such agent (id 69d9)"]
    );
}

/// Sends a delivery, and returns the first line of the answer.
async fn deliver(to: std::net::SocketAddr, signature: &str, body: &str) -> String {
    let request = format!(
        "POST / HTTP/1.1\r\nhost: {to}\r\nconnection: close\r\nx-dixa-signature: {signature}\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(to).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn each_genuine_event_is_handled_once() {
    let verifier = Verifier::new(Secret::from_hex("6b6579").unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let (handled, events) = mpsc::channel::<Delivery>();
    let server = receiver::serve(
        listener,
        verifier.clone(),
        move |delivery| handled.send(delivery).unwrap(),
        async { drop(stopped.await) },
    );
    let known = serde_json::to_string(&Delivery::example()).unwrap();
    let unknown = json!({
        "event_id": Uuid::from_u128(1), "event_fqn": "CONVERSATION_PAINTED", "data": {"colour": "red"}
    });
    let calls = async {
        for (body, signature, status) in [
            (known.clone(), verifier.sign(&known), "204"),
            (known.clone(), verifier.sign(&known), "204"),
            (
                unknown.to_string(),
                verifier.sign(unknown.to_string()),
                "204",
            ),
            ("{}".to_owned(), verifier.sign(&known), "401"),
            ("no JSON".to_owned(), verifier.sign("no JSON"), "401"),
        ] {
            let answer = deliver(address, &signature, &body).await;
            assert!(answer.contains(status), "{answer} for {body}");
        }
        stop.send(()).unwrap();
    };
    let (served, ()) = tokio::join!(server, calls);
    served.unwrap();

    let events: Vec<Delivery> = events.iter().collect();
    assert_eq!(events.len(), 2);
    assert_eq!(events[0], Delivery::example());
    // Of a delivery the name of the event is spelled otherwise than in a subscription.
    let event = WebhookEvent::from(events[0].tag().unwrap());
    assert!(WebhookEvent::KNOWN.contains(&event), "{event}");
    assert_eq!(serde_json::to_value(&events[1]).unwrap(), unknown);
}
