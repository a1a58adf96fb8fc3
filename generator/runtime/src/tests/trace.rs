//! What is logged.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::server::{Reply, Server};
use super::{GetAgent, client};

/// Writes down all events of this crate, one a line.
struct Log(Arc<Mutex<String>>);

struct Line<'l>(&'l mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        attributes.record(&mut Line(&mut self.0.lock().unwrap()));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Line(&mut self.0.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut log = self.0.lock().unwrap();
        write!(log, "{} ", event.metadata().level()).unwrap();
        event.record(&mut Line(&mut log));
        log.push('\n');
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What is logged while this is done.
///
/// It is done twice, and counts the second time. An event that some thread reaches for the first time
/// is taken for one that nobody wants if that thread does not look, even though this one does. The
/// first time all events are reached, and then those that were taken wrongly are wanted again.
async fn logged(run: impl AsyncFn()) -> String {
    let log = Arc::new(Mutex::new(String::new()));
    let guard = tracing::subscriber::set_default(Log(log.clone()));
    run().await;
    tracing::callsite::rebuild_interest_cache();
    log.lock().unwrap().clear();
    run().await;
    drop(guard);
    log.lock().unwrap().clone()
}

/// A call that fails, and then does not.
async fn call() {
    let failure = Reply::with(503, &[("x-request-id", "r-1")], r#"{"message":"private"}"#);
    let server = Server::start([failure, Reply::json(200, r#"{"data":"private"}"#)]).await;
    GetAgent::new(&client(&server), "private").await.unwrap();
}

#[tokio::test]
async fn each_attempt_is_an_event_and_none_shows_the_token() {
    let log = logged(call).await;
    assert!(!log.contains("secret"), "{log}");
    let ours: Vec<_> = log
        .lines()
        .filter(|line| line.contains("operation="))
        .collect();
    assert_eq!(ours.len(), 2, "{log}");
    assert!(
        ours[0].starts_with("WARN message=failed operation=\"GET /v1/agents/{agentId}\""),
        "{log}"
    );
    assert!(ours[0].contains("status=503"), "{log}");
    assert!(ours[0].contains("request_id=\"r-1\""), "{log}");
    assert!(
        ours[0].contains("reason=\"503 Service Unavailable\""),
        "{log}"
    );
    assert!(ours[1].starts_with("DEBUG message=answered"), "{log}");
    assert!(!ours.concat().contains("private"), "{log}");
}

#[tokio::test]
async fn the_event_of_a_failed_connection_says_why_it_failed() {
    let nobody = || async {
        let client = crate::Client::builder()
            .token(super::TOKEN)
            .base_url("http://127.0.0.1:1")
            .retry(crate::Retry::off())
            .build()
            .unwrap();
        GetAgent::new(&client, "private").await.unwrap_err();
    };
    let log = logged(nobody).await;
    let ours = log
        .lines()
        .find(|line| line.contains("operation="))
        .unwrap();
    assert!(ours.contains("reason=\"no connection: "), "{ours}");
    assert!(ours.contains("refused"), "{ours}");
}

#[tokio::test]
async fn the_event_of_a_value_that_does_not_fit_says_where_but_not_what_it_holds() {
    let read = async || {
        let text = r#"[{"id":1,"scores":{"a":"private"},"_type":"Agent"}]"#;
        serde_json::from_str::<Vec<super::wire::Contact>>(text).unwrap();
    };
    let log = logged(read).await;
    assert_eq!(
        log,
        "WARN message=a value does not fit its variant tag=\"Agent\" path=\"scores\" \n"
    );
}
