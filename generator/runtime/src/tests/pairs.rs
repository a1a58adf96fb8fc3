//! Values with structure, in a URL and in a form.

use serde_json::{Value, json};

use super::server::{Reply, Server};
use super::{CREATE, client};
use crate::http::decode;
use crate::http::multipart::Form;
use crate::http::pairs::{Style, form, one, pairs};

fn written(value: &Value, style: Style) -> Vec<(String, String)> {
    pairs("p", value, style).expect("JSON can be written")
}

fn expected(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn objects_have_four_styles() {
    let object = json!({"a": 1, "b": ["x", "y"], "c": null});
    assert_eq!(
        written(&object, Style::Exploded),
        expected(&[("a", "1"), ("b", "x"), ("b", "y")])
    );
    assert_eq!(
        written(&object, Style::Deep),
        expected(&[("p[a]", "1"), ("p[b][0]", "x"), ("p[b][1]", "y")])
    );
    assert_eq!(
        written(&object, Style::Json),
        expected(&[("p", r#"{"a":1,"b":["x","y"],"c":null}"#)])
    );
    let flat = json!({"a": 1, "b": true});
    assert_eq!(
        written(&flat, Style::Joined('|')),
        expected(&[("p", "a|1|b|true")])
    );
}

#[test]
fn lists_are_repeated_or_joined() {
    let list = json!(["x", 2]);
    assert_eq!(
        written(&list, Style::Exploded),
        expected(&[("p", "x"), ("p", "2")])
    );
    assert_eq!(
        written(&list, Style::Joined(' ')),
        expected(&[("p", "x 2")])
    );
    assert_eq!(one(&list, Style::Joined(',')).expect("a text"), "x,2");
    assert_eq!(one(&list, Style::Json).expect("a text"), r#"["x",2]"#);
}

#[test]
fn null_is_nothing() {
    assert!(written(&Value::Null, Style::Exploded).is_empty());
    assert!(written(&Value::Null, Style::Json).is_empty());
}

#[test]
fn forms_are_encoded() {
    // One property each: their order is up to a feature of `serde_json`.
    for (body, text) in [
        (json!({"a b": "c&d"}), "a%20b=c%26d"),
        (json!({"list": [1, 2]}), "list=1&list=2"),
        (
            json!({"deep": {"x": [{"y": 1}]}}),
            "deep%5Bx%5D%5B0%5D%5By%5D=1",
        ),
        (json!({"gone": null}), ""),
    ] {
        assert_eq!(form(&body, &[]).expect("a form"), text);
    }
    assert_eq!(
        form(&json!({"list": [1]}), &["list"]).expect("a form"),
        "list%5B0%5D=1"
    );
}

#[tokio::test]
async fn they_arrive_where_they_belong() {
    let server = Server::always(Reply::json(200, "{}")).await;
    let mut call = client(&server).operation(&CREATE);
    let object = json!({"a": 1});
    call.query_value("filter", &object, Style::Deep);
    let text = call.text("x-range", &object, Style::Joined(','));
    call.header("x-range", text);
    call.cookie("session", "a b");
    call.cookie("other", 1);
    call.url_form(&json!({"b": "c d"}), &[]);
    call.send(decode::empty).await.unwrap();

    let seen = server.only();
    assert!(seen.target.ends_with("?filter%5Ba%5D=1"), "{}", seen.target);
    assert_eq!(seen.header("x-range"), Some("a,1"));
    assert_eq!(seen.header("cookie"), Some("session=a%20b; other=1"));
    assert_eq!(
        seen.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(seen.body, b"b=c%20d");
}

#[test]
fn a_form_of_which_nothing_is_known_has_a_part_for_each_entry() {
    let mut form = Form::new();
    form.entries(&json!({"a": "b", "c": 1, "d": [2], "e": null}));
    let (_, body) = form.finish().expect("a form");
    let body = String::from_utf8(body).expect("text");
    let parts: Vec<&str> = body.split("form-data; ").skip(1).collect();
    assert_eq!(parts.len(), 3, "{body}");
    assert!(parts[0].starts_with("name=\"a\"\r\n\r\nb\r\n"));
    assert!(parts[1].starts_with("name=\"c\"\r\n\r\n1\r\n"));
    assert!(parts[2].starts_with("name=\"d\"\r\nContent-Type: application/json\r\n\r\n[2]\r\n"));

    let mut form = Form::new();
    form.entries(&json!([1]));
    assert!(form.finish().is_err());
}
