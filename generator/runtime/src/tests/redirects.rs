//! Redirects are followed where that is safe.

use super::server::{Reply, Server};
use super::{CREATE, GetAgent, LIST, TOKEN, builder, client};
use crate::http::decode;

fn to(status: u16, location: &str) -> Reply {
    Reply::with(status, &[("location", location)], "moved")
}

fn ok() -> Reply {
    Reply::json(200, r#"{"data":1}"#)
}

#[tokio::test]
async fn on_the_same_host_they_are_followed() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::start([to(status, "/v1/agents/?a=%2B"), ok()]).await;
        let response = client(&server)
            .operation(&LIST)
            .send(decode::data::<u8>)
            .await
            .unwrap();
        assert_eq!(response.into_inner(), 1);
        let seen = server.seen();
        assert_eq!(seen[1].target, "/v1/agents/?a=%2B");
        assert_eq!(seen[1].header("authorization"), Some(TOKEN));
    }
}

#[tokio::test]
async fn a_body_goes_along_where_the_method_stays() {
    for status in [307, 308] {
        let server = Server::start([to(status, "/v1/agents/"), ok()]).await;
        let mut call = client(&server).operation(&CREATE);
        call.json("body");
        call.send(decode::data::<u8>).await.unwrap();
        let seen = &server.seen()[1];
        assert_eq!((&*seen.method, &*seen.body), ("POST", &b"\"body\""[..]));
    }
}

#[tokio::test]
async fn a_post_does_not_become_a_get() {
    for status in [301, 302, 303] {
        let server = Server::always(to(status, "/v1/agents/")).await;
        let error = client(&server)
            .operation(&CREATE)
            .send(decode::empty)
            .await
            .unwrap_err();
        assert!(error.is_redirect(), "{error}");
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn to_another_host_they_are_refused_and_the_token_does_not_go_there() {
    let other = Server::always(ok()).await;
    let port = other.url().rsplit_once(':').unwrap().1.to_owned();
    for location in [
        format!("{}/v1/agents", other.url()),
        format!("//127.0.0.1:{port}/v1"),
        format!("\\\\127.0.0.1:{port}\\v1"),
        format!("http://localhost:{port}/"),
        "https://127.0.0.1/".to_owned(),
        "ftp://127.0.0.1/".to_owned(),
    ] {
        for status in [302, 307] {
            let server = Server::always(to(status, &location)).await;
            let error = GetAgent::new(&client(&server), "7").await.unwrap_err();
            assert!(error.is_redirect(), "{location}: {error}");
            assert!(!error.is_status());
            assert_eq!(error.attempts(), 1, "it is not tried again");
        }
    }
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn they_do_not_go_on_for_ever() {
    let server = Server::always(to(302, "/v1/agents/7")).await;
    let error = GetAgent::new(&client(&server), "7").await.unwrap_err();
    assert!(error.is_redirect(), "{error}");
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!(server.seen().len(), 6);
    // The server asks for the same request elsewhere, again and again: it has done nothing.
    let server = Server::always(to(307, "/v1/agents")).await;
    let call = client(&server).operation(&CREATE);
    let error = call.send(decode::empty).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert!(!error.may_have_happened(), "{error}");
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_an_error() {
    let server = Server::always(to(302, "http://[")).await;
    assert!(
        GetAgent::new(&client(&server), "7")
            .await
            .unwrap_err()
            .is_redirect()
    );
    let server = Server::always(Reply::with(302, &[], "")).await;
    let error = GetAgent::new(&client(&server), "7").await.unwrap_err();
    assert!(error.is_status());
    assert_eq!(error.status().unwrap(), 302);
}

#[tokio::test]
async fn a_redirect_that_no_request_can_be_sent_to_is_the_servers_fault() {
    let long = format!("/v1/agents/{}", "x".repeat(64 * 1024));
    let server = Server::always(to(302, &long)).await;
    let error = GetAgent::new(&client(&server), "7").await.unwrap_err();
    assert!(error.is_redirect() && !error.is_builder(), "{error}");
    // Nor if the callers' HTTP client goes there by itself.
    let follows = reqwest::Client::builder().no_proxy();
    #[cfg(feature = "rustls")]
    let follows = follows.tls_backend_preconfigured(crate::tests::settings::no_tls());
    let follows = follows.build().unwrap();
    for location in [&*long, "ftp://127.0.0.1/", "http://127.0.0.1:0x/", "//[/"] {
        let server = Server::always(to(302, location)).await;
        let client = builder(&server)
            .http_client(follows.clone())
            .allow_plain_http(true);
        let call = GetAgent::new(&client.build().unwrap(), "7");
        let error = call.await.unwrap_err();
        assert!(!error.is_builder(), "{location}: {error}");
    }
}

#[tokio::test]
async fn an_answer_from_another_host_is_refused_even_if_the_callers_client_went_there() {
    let other = Server::always(ok()).await;
    let server = Server::always(to(307, &format!("{}/x", other.url()))).await;
    let follows = reqwest::Client::builder().no_proxy();
    #[cfg(feature = "rustls")]
    let follows = follows.tls_backend_preconfigured(crate::tests::settings::no_tls());
    let client = builder(&server)
        .http_client(follows.build().unwrap())
        .allow_plain_http(true)
        .build()
        .unwrap();
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    assert!(error.is_redirect(), "{error}");
    assert_eq!(other.only().header("authorization"), None);
}
