//! The token shows nowhere, however the server writes it.

use std::error::Error as _;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use serde_json::{Value, json};

use super::server::{Reply, Server};
use super::{GetAgent, LIST, builder};
use crate::http::decode;
use crate::{Error, Retry};

/// How a server writes the token.
#[derive(Debug, Clone, Copy)]
enum Disguise {
    Plain,
    /// Every so many characters as `\u0065`.
    Unicode(usize),
    Slashes,
    Percent(usize),
    PercentTwice,
    Html,
    HtmlNames,
    Broken(usize),
    OtherCase,
    Octal,
    PercentU,
    Hex,
    /// In base64, after so many bytes of something else.
    Base64(usize),
    Base64Url(usize),
    /// Only the first part.
    Half,
}

/// Where it writes it.
#[derive(Debug, Clone, Copy)]
enum Place {
    Message,
    Error,
    Body,
    Value,
    Key,
    NoJson,
    Header,
    HeaderName,
    RequestId,
    ContentType,
    Location,
    Host,
    Link,
}

const PLACES: [Place; 13] = [
    Place::Message,
    Place::Error,
    Place::Body,
    Place::Value,
    Place::Key,
    Place::NoJson,
    Place::Header,
    Place::HeaderName,
    Place::RequestId,
    Place::ContentType,
    Place::Location,
    Place::Host,
    Place::Link,
];

fn disguise() -> impl Strategy<Value = Disguise> {
    prop_oneof![
        Just(Disguise::Plain),
        (1_usize..9).prop_map(Disguise::Unicode),
        Just(Disguise::Slashes),
        (1_usize..9).prop_map(Disguise::Percent),
        Just(Disguise::PercentTwice),
        Just(Disguise::Html),
        Just(Disguise::HtmlNames),
        (1_usize..9).prop_map(Disguise::Broken),
        Just(Disguise::OtherCase),
        Just(Disguise::Octal),
        Just(Disguise::PercentU),
        Just(Disguise::Hex),
        (0_usize..9).prop_map(Disguise::Base64),
        (0_usize..9).prop_map(Disguise::Base64Url),
        Just(Disguise::Half),
    ]
}

impl Disguise {
    /// The token, to be put into a JSON string or elsewhere.
    fn apply(self, token: &str) -> String {
        let each = |every: usize, write: &dyn Fn(char) -> String| -> String {
            let chars = token.chars().enumerate();
            chars
                .map(|(at, c)| if at % every == 0 { write(c) } else { plain(c) })
                .collect()
        };
        match self {
            Self::Plain => written(token),
            Self::Unicode(every) => each(every, &|c| format!("\\u{:04x}", u32::from(c))),
            Self::Slashes => written(token).replace('/', "\\/").replace('=', "\\u003d"),
            Self::Percent(every) => each(every, &|c| format!("%{:02X}", u32::from(c))),
            Self::PercentTwice => each(1, &|c| format!("%25{:02x}", u32::from(c))),
            Self::Html => each(2, &|c| format!("&#{};", u32::from(c))),
            Self::HtmlNames => token
                .chars()
                .map(|c| {
                    let named = NAMED.iter().find(|(character, _)| *character == c);
                    named.map_or_else(|| plain(c), |(_, name)| format!("&{name};"))
                })
                .collect(),
            Self::Broken(every) => each(every, &|c| format!("{}\\n", plain(c))),
            Self::OtherCase => written(&token.to_ascii_uppercase()),
            Self::Octal => each(2, &|c| format!("\\\\{:03o}", u32::from(c))),
            Self::PercentU => each(2, &|c| format!("%u{:04x}", u32::from(c))),
            Self::Hex => each(1, &|c| format!("{:02X}", u32::from(c))),
            Self::Base64(before) => base64(&around(token, before)),
            Self::Base64Url(before) => base64(&around(token, before))
                .replace('+', "-")
                .replace('/', "_"),
            Self::Half => written(&token[..token.len().div_ceil(2)]),
        }
    }
}

/// Names that HTML has for characters that tokens have.
const NAMED: [(char, &str); 12] = [
    ('&', "amp"),
    ('<', "lt"),
    ('>', "gt"),
    ('"', "quot"),
    ('\'', "apos"),
    (':', "colon"),
    ('=', "equals"),
    ('_', "lowbar"),
    ('.', "period"),
    ('+', "plus"),
    ('/', "sol"),
    ('%', "#37"),
];

/// A token between what else was encoded with it.
fn around(token: &str, before: usize) -> String {
    format!("{}{token}:pass", &"Bearer 12"[..before])
}

/// What to look for of it: it shows if so much of it does. Less might be of anything.
fn telling(encoded: &str) -> Vec<String> {
    let parts = encoded.as_bytes().windows(14);
    parts
        .map(|part| String::from_utf8(part.to_vec()).unwrap())
        .collect()
}

fn base64(text: &str) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut encoded = String::new();
    for three in text.as_bytes().chunks(3) {
        let number = (0..3).fold(0, |number: usize, at| {
            number << 8 | usize::from(three.get(at).copied().unwrap_or_default())
        });
        for at in 0..4 {
            let digit = DIGITS[number >> (18 - 6 * at) & 63];
            encoded.push(if at <= three.len() { digit.into() } else { '=' });
        }
    }
    encoded
}

/// A text as in a JSON string, which is as it is if nothing in it means something there.
fn written(text: &str) -> String {
    text.chars().map(plain).collect()
}

/// A character as in a JSON string.
fn plain(c: char) -> String {
    let quoted = Value::from(c.to_string()).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// What is in a text when all that can be decoded is, without its case and white space.
fn decoded(text: &str) -> String {
    /// What a way to write characters begins with, and how it writes one.
    type Form = (&'static str, fn(u8) -> String);
    let mut text = text.replace("%25", "%");
    // A form of all characters is looked for only where something begins as it does.
    let forms: [Form; 7] = [
        ("%", |byte| format!("%{byte:02X}")),
        ("%", |byte| format!("%{byte:02x}")),
        ("%u", |byte| format!("%u{byte:04x}")),
        ("\\u", |byte| format!("\\u{byte:04x}")),
        ("&#", |byte| format!("&#{byte};")),
        ("\\0", |byte| format!("\\{byte:03o}")),
        ("\\1", |byte| format!("\\{byte:03o}")),
    ];
    for (start, form) in forms {
        if text.contains(start) {
            for byte in 0x21_u8..0x7f {
                text = text.replace(&form(byte), &char::from(byte).to_string());
            }
        }
    }
    for (c, name) in NAMED.iter().rev() {
        text = text.replace(&format!("&{name};"), &c.to_string());
    }
    text.replace("\\n", "")
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\\')
        .flat_map(char::to_lowercase)
        .collect()
}

fn is_header(text: &str) -> bool {
    text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
}

/// An answer that has the disguised token in a place; none if it does not fit there.
fn reply(place: Place, hidden: &str) -> Option<Reply> {
    let json = |status, body: String| Some(Reply::json(status, &body));
    let with = |status, name: &str, value: &str| {
        let fits = is_header(value) && is_header(name) && value.trim() == value;
        fits.then(|| Reply::with(status, &[(name, value)], "{}"))
    };
    match place {
        Place::Message => json(400, format!(r#"{{"message":"no {hidden}"}}"#)),
        Place::Error => json(403, format!(r#"{{"error":{{"message":"{hidden}"}}}}"#)),
        Place::Body => json(400, format!("<p>{hidden}")),
        Place::Value => json(200, format!(r#"{{"data":"{hidden}"}}"#)),
        Place::Key => json(200, format!(r#"{{"data":{{"{hidden}":"7"}}}}"#)),
        Place::NoJson => json(200, hidden.to_owned()),
        Place::Header => with(400, "x-echo", hidden),
        Place::HeaderName => {
            let is_name = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
            let fits = hidden.chars().all(is_name);
            fits.then(|| Reply::with(400, &[(hidden, "x")], "{}"))
        }
        Place::RequestId => with(400, "x-request-id", hidden),
        Place::ContentType => {
            let fits = is_header(hidden);
            fits.then(|| Reply::with(200, &[("content-type", hidden)], "-"))
        }
        Place::Location => with(302, "location", &format!("http://elsewhere/{hidden}")),
        Place::Host => with(302, "location", &format!("//{hidden}/")),
        Place::Link => json(
            200,
            format!(r#"{{"data":[1],"meta":{{"next":"/v1/agents?pageKey={hidden}"}}}}"#),
        ),
    }
}

/// All that a program can print of an error.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        write!(shown, " {error} {error:?}").unwrap();
        cause = error.source();
    }
    for text in [
        error.body(),
        error.message(),
        error.request_id(),
        error.operation(),
    ] {
        write!(shown, " {text:?}{}", text.unwrap_or_default()).unwrap();
    }
    for code in error.codes() {
        shown.push_str(code);
    }
    for (name, value) in error.headers().into_iter().flatten() {
        let value = String::from_utf8_lossy(value.as_bytes());
        write!(shown, " {name} {value} {value:?}").unwrap();
    }
    shown
}

/// What a program with this token, or with this key in its queries, shows of the failures of a call.
async fn failures(secret: &str, is_key: bool, reply: Reply) -> String {
    let (token, key) = if is_key {
        (super::TOKEN, secret)
    } else {
        (secret, super::TOKEN)
    };
    let server = Server::always(reply).await;
    let seen = Arc::new(Mutex::new(String::new()));
    let log = seen.clone();
    let client = builder(&server)
        .token(token)
        .key("site", key)
        .retry(Retry::off())
        .on_attempt(move |attempt| write!(log.lock().unwrap(), "{attempt:?}").unwrap())
        .build()
        .unwrap();
    let mut all = String::new();
    if let Err(error) = client.operation(&LIST).send(decode::data::<u8>).await {
        all.push_str(&shown(&error));
    }
    if let Err(error) = client
        .operation(&LIST)
        .pages::<u8>()
        .items()
        .into_vec()
        .await
    {
        all.push_str(&shown(&error));
    }
    if let Ok(response) = GetAgent::new(&client, "7").send().await {
        write!(all, "{:?}", response.headers()).unwrap();
    }
    all + &seen.lock().unwrap()
}

fn check(scheme: &str, secret: &str, disguise: Disguise, place: Place) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let Some(reply) = reply(place, &disguise.apply(secret)) else {
        return;
    };
    let credential = format!("{scheme}{secret}");
    let shown =
        [false, true].map(|is_key| runtime.block_on(failures(&credential, is_key, reply.clone())));
    let shown = shown.concat();
    let looked_for = match disguise {
        Disguise::Half => vec![secret[..secret.len().div_ceil(2)].to_owned()],
        // Of the digits at its ends, some are of what stands around it as well.
        Disguise::Base64(before) | Disguise::Base64Url(before) => telling(
            disguise
                .apply(secret)
                .get(before * 4 / 3 + 1..(before + secret.len()) * 4 / 3)
                .unwrap(),
        ),
        Disguise::Hex => vec![disguise.apply(secret)],
        _ => vec![secret.to_owned()],
    };
    // Less than eight characters that are followed by more may be anything.
    let is_at_end = matches!(
        place,
        Place::Body | Place::NoJson | Place::Header | Place::RequestId
    );
    if matches!(disguise, Disguise::Half) && !is_at_end && secret.len() < 15 {
        return;
    }
    let shown = decoded(&shown);
    for looked_for in looked_for {
        let looked_for = decoded(&looked_for);
        assert!(
            !shown.contains(&looked_for),
            "{disguise:?} {place:?}: {looked_for} in {shown}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_token_shows_nowhere(
        scheme in prop_oneof![Just(""), Just("Bearer "), Just("Basic ")],
        secret in "[!-~]{12,60}",
        disguise in disguise(),
        place in 0..PLACES.len(),
    ) {
        check(scheme, &secret, disguise, PLACES[place]);
    }
}

#[test]
fn a_token_like_those_of_dixa_shows_nowhere() {
    let secret = "eyJhbGciOi/JIUzI1NiJ9.c3VwZXItc2VjcmV0+x=";
    let disguises = [
        Disguise::Plain,
        Disguise::Unicode(1),
        Disguise::Unicode(100),
        Disguise::Slashes,
        Disguise::Percent(1),
        Disguise::Percent(100),
        Disguise::PercentTwice,
        Disguise::Html,
        Disguise::HtmlNames,
        Disguise::Broken(5),
        Disguise::OtherCase,
        Disguise::Octal,
        Disguise::PercentU,
        Disguise::Hex,
        Disguise::Base64(0),
        Disguise::Base64(7),
        Disguise::Base64Url(5),
        Disguise::Half,
    ];
    for place in PLACES {
        for disguise in disguises {
            check("", secret, disguise, place);
            check("Bearer ", secret, disguise, place);
        }
    }
    // As a host it can be written only if it has no other characters.
    check("", "eyJhbGciOiJIUzI1NiJ9", Disguise::Plain, Place::Host);
    check(
        "",
        "eyJhbGciOiJIUzI1NiJ9",
        Disguise::Plain,
        Place::HeaderName,
    );
}

#[tokio::test]
async fn no_part_of_a_disguised_token_is_left_where_a_body_is_cut() {
    let secret = "eyJhbGciOi/JIUzI1NiJ9";
    let disguised = Disguise::Unicode(1).apply(secret);
    for before in [64 * 1024 - 60, 72 * 1024 - 60, 72 * 1024 - 100] {
        let body = format!("{}{disguised}{}", "x".repeat(before), "y".repeat(100_000));
        let shown = failures(secret, false, Reply::json(400, &body)).await;
        assert!(!decoded(&shown).contains("eyjhbg"));
    }
}

#[test]
fn what_was_encoded_several_times_is_found() {
    let secret = crate::http::disguise::Secret::new(b"eyJhbGci");
    let hide = |text| secret.hide_in(text).into_owned();
    assert_eq!(hide("a %252525%36%35"), "a %252525%36%35");
    assert_eq!(hide("a %25252565yJhb%2547ci b"), "a [token] b");
    assert_eq!(
        hide(r"a \\\\u0065yJhb\\\/Gci b"),
        r"a \\\\u0065yJhb\\\/Gci b"
    );
    assert_eq!(hide(r"a \\\\u0065yJhb\\Gci b"), "a [token] b");
}

/// Whatever the server sends, looking for the token takes a time that grows with its length.
#[tokio::test]
async fn looking_for_the_token_does_not_take_long() {
    let secret = "eyJhbGciOi/JIUzI1NiJ9";
    for text in [
        "\\",
        "%25",
        "%",
        "&",
        "eyJhbGciOi/JIUzI1Ni",
        "e\\\\ \t",
        "\\u0065",
    ] {
        let body = text.repeat(72 * 1024 / text.len());
        let begun = std::time::Instant::now();
        failures(secret, false, Reply::json(400, &body)).await;
        assert!(begun.elapsed().as_secs() < 10, "it takes for ever: {text}");
    }
}

#[tokio::test]
async fn what_a_program_puts_into_the_wrong_place_is_not_shown() {
    let secret = "eyJhbGciOi=JIUzI1NiJ9";
    let server = Server::always(Reply::json(400, "{}")).await;
    let client = builder(&server).token(secret).build().unwrap();
    let named = client.request("GET", "/v1").header(secret, "x");
    let path = client.request("GET", format!("/v1/{secret}"));
    let method = client.request(secret, "/v1");
    for call in [named, path, method] {
        let error = call.await.unwrap_err();
        assert!(!decoded(&shown(&error)).contains("eyjhbg"), "{error:?}");
    }
    let named = builder(&server).token(secret).header(secret, "x");
    let error = named.build().unwrap_err();
    assert!(!decoded(&shown(&error)).contains("eyjhbg"), "{error:?}");
}

#[test]
fn what_a_program_sends_is_not_shown() {
    let client = crate::Client::new("a token of some length").unwrap();
    let body = json!({"password": "hunter2", "name": "Webhook of mine"});
    let request = client.request("POST", "/v1/webhooks").json(&body);
    let request = request
        .query("email", "ann@example.org")
        .header("x-key", "hunter2");
    let shown = format!("{request:?}");
    for text in ["/v1/webhooks", "Webhook of mine"] {
        assert!(shown.contains(text), "{shown}");
    }
    for secret in ["hunter2", "104, 117, 110", "ann"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    let url = crate::Client::builder().base_url("https://me:hunter2@dixa.io/x?key=hunter2");
    let shown = format!("{url:?}");
    assert!(
        shown.contains("https://dixa.io/x") && !shown.contains("hunter2"),
        "{shown}"
    );
}
