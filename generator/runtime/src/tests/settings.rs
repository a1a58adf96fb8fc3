//! The client's settings.

use std::time::{Duration, Instant};

use tokio::net::TcpListener;

use super::server::{Reply, Server};
use super::{GetAgent, TOKEN, builder};
use crate::{CallSettings, Client, RateLimit, Retry};

/// A TLS configuration for HTTP clients that do not need one.
#[cfg(feature = "rustls")]
pub(super) fn no_tls() -> rustls::ClientConfig {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}

#[test]
fn a_client_needs_only_a_token() {
    let client = Client::new(TOKEN).unwrap();
    assert!(format!("{client:?}").contains("https://dev.dixa.io"));
}

#[test]
fn the_defaults_are_as_documented() {
    let shown = format!("{:?}", Client::builder());
    for default in [
        "connect_timeout: 10s",
        "attempt_timeout: 60s",
        "total_timeout: 300s",
        "max_response_size: 67108864",
        "requests: 10, period: 1s, burst: 4, per_day: 864000",
        "max_retries: 4, base_delay: 500ms, max_delay: 20s, max_retry_after: 60s, \
         rate_limited_delay: 1s",
    ] {
        assert!(shown.contains(default), "{default}: {shown}");
    }
}

#[test]
fn where_the_server_is_must_be_known() {
    let nowhere = Client::builder().token(TOKEN).base_url("");
    let error = nowhere.build().unwrap_err();
    assert!(error.is_builder());
    assert!(error.to_string().contains("give a `base_url`"), "{error}");
}

#[tokio::test]
async fn base_urls_are_taken_as_people_write_them() {
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    for (path, target) in [
        ("", "/v1/agents/7"),
        ("/", "/v1/agents/7"),
        ("/v1", "/v1/agents/7"),
        ("/v1/", "/v1/agents/7"),
        (" ", "/v1/agents/7"),
        ("/mock/v1", "/mock/v1/agents/7"),
        ("/mock/v1beta", "/mock/v1beta/v1/agents/7"),
        ("/v", "/v/v1/agents/7"),
        ("/a/mock/", "/a/mock/v1/agents/7"),
    ] {
        let client = builder(&server).base_url(server.url() + path);
        GetAgent::new(&client.build().unwrap(), "7").await.unwrap();
        assert_eq!(server.seen().last().unwrap().target, target, "{path}");
    }
    let client = builder(&server).base_url(server.url() + "/v1").build();
    client
        .unwrap()
        .request("GET", "/beta/agents")
        .await
        .unwrap();
    assert_eq!(server.seen().last().unwrap().target, "/beta/agents");
}

/// In an environment that another test makes, it calls the server that is named there. In that of
/// the tests, nothing is set.
#[tokio::test]
async fn a_client_of_the_environment() {
    if std::env::var_os("DIXA_API_KEY").is_none() {
        let error = Client::from_env().unwrap_err();
        assert!(error.is_builder());
        assert!(error.to_string().contains("`DIXA_API_KEY`"), "{error}");
        return;
    }
    let client = Client::from_env().unwrap();
    GetAgent::new(&client, "7").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_environment_says_what_token_and_where() {
    let run = |token: &str, url: &str| {
        std::process::Command::new(std::env::current_exe().unwrap())
            .args(["tests::settings::a_client_of_the_environment", "--exact"])
            .envs([("DIXA_API_KEY", token), ("DIXA_BASE_URL", url)])
            .output()
            .unwrap()
    };
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let output = run(TOKEN, &(server.url() + "/v1"));
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
    let seen = server.only();
    assert_eq!(seen.target, "/v1/agents/7");
    assert_eq!(seen.header("authorization"), Some(TOKEN));
    assert!(!run(" ", &server.url()).status.success(), "no token");
    // Without an address, the documented one is meant: there is none for plain text like this.
    assert!(!run(TOKEN, "nowhere").status.success());
}

#[test]
fn settings_that_make_no_sense_are_refused() {
    let builder = || Client::builder().token(TOKEN);
    for bad in [
        builder().rate_limit(RateLimit::new().per_second(0)),
        builder().rate_limit(RateLimit::new().burst(0)),
        builder().rate_limit(RateLimit::new().per_day(0)),
        builder().user_agent("a\nb"),
        builder().header("x y", "a"),
        builder().header("x", "a\r\nb"),
        builder().header("Authorization", "Bearer a"),
    ] {
        assert!(bad.build().unwrap_err().is_builder());
    }
}

#[tokio::test]
async fn an_http_client_of_the_callers_is_used() {
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let own = reqwest::Client::builder().no_proxy().user_agent("theirs");
    let own = own.default_headers(
        [("x-own".parse().unwrap(), "1".parse().unwrap())]
            .into_iter()
            .collect(),
    );
    #[cfg(feature = "rustls")]
    let own = own.tls_backend_preconfigured(no_tls());
    let client = builder(&server)
        .http_client(own.build().unwrap())
        .allow_plain_http(true)
        .build()
        .unwrap();
    GetAgent::new(&client, "7").await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("x-own"), Some("1"));
    assert_eq!(seen.header("authorization"), Some(TOKEN));
    assert_eq!(seen.header("user-agent"), Some(crate::api::USER_AGENT));
}

#[tokio::test]
async fn the_way_to_a_proxy_starts_from_the_crates_own_builder() {
    let ok = Reply::json(200, r#"{"data":1}"#);
    let proxy = Server::start([ok, Reply::with(407, &[], "")]).await;
    let through = reqwest::Proxy::all(proxy.url()).unwrap();
    let client = builder(&proxy)
        .base_url("http://dixa.invalid")
        .allow_plain_http(true)
        .configure(move |builder| builder.proxy(through.clone()).user_agent("theirs"))
        .configure(|builder| {
            builder.default_headers(
                [("x-own".parse().unwrap(), "1".parse().unwrap())]
                    .into_iter()
                    .collect(),
            )
        })
        .build()
        .unwrap();
    GetAgent::new(&client, "7").await.unwrap();
    let seen = proxy.only();
    assert_eq!(seen.target, "http://dixa.invalid/v1/agents/7");
    assert_eq!(seen.header("x-own"), Some("1"));
    // With https, it sees where the request goes and nothing else.
    if cfg!(any(
        feature = "rustls",
        feature = "rustls-aws-lc-rs",
        feature = "native-tls"
    )) {
        let https = client.to_builder().base_url("https://dixa.invalid");
        let https = https.retry(Retry::off()).build().unwrap();
        let error = GetAgent::new(&https, "7").await.unwrap_err();
        assert!(error.is_connect(), "{error}");
        let seen = &proxy.seen()[1];
        assert_eq!(
            (&*seen.method, &*seen.target),
            ("CONNECT", "dixa.invalid:443")
        );
        assert!(!format!("{seen:?}").contains("secret"), "{seen:?}");
    }
}

#[tokio::test]
async fn what_is_configured_cannot_send_the_token_elsewhere() {
    let other = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let elsewhere = format!("{}/v1", other.url());
    let server = Server::always(Reply::with(307, &[("location", &elsewhere)], "")).await;
    let through = reqwest::Proxy::all(other.url()).unwrap();
    let client = builder(&server)
        .configure(move |builder| {
            let follow = reqwest::redirect::Policy::limited(10);
            builder.redirect(follow).proxy(through.clone())
        })
        .build()
        .unwrap();
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    assert!(error.is_redirect(), "{error}");
    assert_eq!(server.seen().len(), 1);
    assert!(other.seen().is_empty());
}

#[test]
fn an_http_client_of_the_callers_is_not_configured() {
    let own = reqwest::Client::builder().no_proxy();
    #[cfg(feature = "rustls")]
    let own = own.tls_backend_preconfigured(no_tls());
    let both = Client::builder()
        .token(TOKEN)
        .http_client(own.build().unwrap())
        .configure(|builder| builder);
    let error = both.build().unwrap_err();
    assert!(error.is_builder());
    assert!(error.to_string().contains("`http_client`"), "{error}");
}

#[tokio::test]
async fn connecting_may_not_take_longer_than_set() {
    // A full backlog: connections to it stay half open.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener: TcpListener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut filling = Vec::new();
    for _ in 0..8 {
        filling.push(tokio::spawn(tokio::net::TcpStream::connect(address)));
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    let client = Client::builder()
        .token(TOKEN)
        .base_url(format!("http://{address}"))
        .connect_timeout(Duration::from_millis(50))
        .retry(Retry::off())
        .build()
        .unwrap();
    let begun = Instant::now();
    let error = GetAgent::new(&client, "7").await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout(), "{error}");
    assert!(begun.elapsed() < Duration::from_millis(500));
}

#[tokio::test]
async fn a_call_has_settings_of_its_own() {
    let slow = Server::always(Reply::Stall(Vec::new())).await;
    let client = builder(&slow).header("x-a", "client").build().unwrap();
    let soon = Duration::from_millis(50);
    let once = CallSettings::new().retry(Retry::off());
    let begun = Instant::now();
    for settings in [
        once.clone().attempt_timeout(soon),
        once.clone().total_timeout(soon),
    ] {
        let error = GetAgent::new(&client, "7")
            .with(settings)
            .await
            .unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!(error.attempts(), 1);
    }
    assert!(begun.elapsed() < Duration::from_secs(10));

    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let client = builder(&server).header("x-a", "client").build().unwrap();
    let settings = CallSettings::new().header("x-a", "call").header("x-b", "1");
    let with = || GetAgent::new(&client, "7").with(settings.clone());
    with().await.unwrap();
    with()
        .with(CallSettings::new().header("x-b", "2"))
        .await
        .unwrap();
    GetAgent::new(&client, "7").await.unwrap();
    let request = client.request("GET", "/v1/agents").with(settings.clone());
    request.await.unwrap();
    let seen = server.seen();
    let sent = |name| {
        seen.iter()
            .map(|seen| seen.header(name))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sent("x-a"),
        [Some("call"), Some("call"), Some("client"), Some("call")]
    );
    assert_eq!(sent("x-b"), [Some("1"), Some("2"), None, Some("1")]);
    assert!(!format!("{settings:?}").contains("call\""), "{settings:?}");

    let stolen = CallSettings::new().header("Authorization", "x");
    let error = GetAgent::new(&client, "7").with(stolen).await.unwrap_err();
    assert!(error.is_builder(), "{error}");
}

#[tokio::test]
async fn the_pages_of_a_list_have_the_settings_of_its_call() {
    let server = Server::start([
        Reply::json(200, r#"{"data":[1],"meta":{"next":"?pageKey=a"}}"#),
        Reply::json(200, r#"{"data":[2]}"#),
    ])
    .await;
    let client = builder(&server).build().unwrap();
    let settings = CallSettings::new().header("x-a", "1");
    let items = super::pages::list(&client).with(settings).items();
    assert_eq!(items.into_vec().await.unwrap(), [1, 2]);
    for seen in server.seen() {
        assert_eq!(seen.header("x-a"), Some("1"));
    }
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let client = builder(&server).build().unwrap();
    for _ in 0..3 {
        GetAgent::new(&client.clone(), "7").await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

/// In an environment that names a proxy, which another test makes, it calls this machine without.
#[tokio::test]
async fn call_this_machine() {
    let server = Server::always(Reply::json(200, r#"{"data":1}"#)).await;
    let client = builder(&server).retry(Retry::off()).build().unwrap();
    GetAgent::new(&client, "7").await.unwrap();
    // An HTTP client of the program's might take the proxy; whether it would cannot be seen.
    let own = reqwest::Client::builder();
    #[cfg(feature = "rustls")]
    let own = own.tls_backend_preconfigured(no_tls());
    let own = builder(&server).http_client(own.build().unwrap());
    let names = ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"];
    let is_set = |name: &&str| std::env::var_os(name).is_some();
    let has_proxy = names.iter().any(is_set) && !is_set(&"NO_PROXY");
    let client = own.clone().build();
    assert_eq!(client.is_err_and(|error| error.is_builder()), has_proxy);
    assert!(own.allow_plain_http(true).build().is_ok());
}

/// Runs the test above in an environment that names a proxy, with these exceptions.
fn call_this_machine_beside_a_proxy(exceptions: Option<&str>) {
    let nobody = "http://127.0.0.1:9";
    let mut test = std::process::Command::new(std::env::current_exe().unwrap());
    test.args(["tests::settings::call_this_machine", "--exact"]);
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        test.env(name, nobody);
    }
    test.env_remove("NO_PROXY").env_remove("no_proxy");
    test.envs(exceptions.map(|exceptions| ("NO_PROXY", exceptions)));
    let output = test.output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && printed.contains("1 passed"),
        "{printed}"
    );
}

#[test]
fn the_token_does_not_go_to_a_proxy_on_its_way_to_this_machine() {
    call_this_machine_beside_a_proxy(None);
}

#[test]
fn a_host_that_needs_no_proxy_can_be_called_with_a_client_of_ones_own() {
    call_this_machine_beside_a_proxy(Some("localhost, 127.0.0.0/8"));
}
