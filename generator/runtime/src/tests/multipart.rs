//! Forms arrive as they were filled in.

use super::server::{Reply, Server};
use super::{CREATE, client};
use crate::Binary;
use crate::http::decode;
use crate::http::multipart::Form;

#[tokio::test]
async fn values_and_files_are_parts_of_a_body_and_are_sent_again() {
    let mut form = Form::new();
    form.value("count", 3);
    form.json("tags", &["a", "b"]);
    let named = Binary::new([0, 255, 13, 10])
        .file_name("a.png")
        .content_type("image/png");
    form.file("files", &named);
    form.file("files", &Binary::new("text"));
    let server = Server::start([Reply::json(429, ""), Reply::json(200, "{}")]).await;
    let mut call = client(&server).operation(&CREATE);
    call.form(form);
    call.send(decode::empty).await.unwrap();

    for seen in server.seen() {
        let content_type = seen.header("content-type").unwrap();
        let boundary = content_type
            .strip_prefix("multipart/form-data; boundary=")
            .unwrap();
        let mut expected = Vec::new();
        for (head, bytes) in [
            ("name=\"count\"\r\n", &b"3"[..]),
            (
                "name=\"tags\"\r\nContent-Type: application/json\r\n",
                br#"["a","b"]"#,
            ),
            (
                "name=\"files\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n",
                &[0, 255, 13, 10],
            ),
            (
                "name=\"files\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n",
                b"text",
            ),
        ] {
            let head = format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n");
            expected.extend_from_slice(head.as_bytes());
            expected.extend_from_slice(bytes);
            expected.extend_from_slice(b"\r\n");
        }
        expected.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        assert_eq!(
            String::from_utf8_lossy(&seen.body),
            String::from_utf8_lossy(&expected)
        );
        assert_eq!(seen.body, expected);
    }
}

#[test]
fn names_cannot_add_headers_or_parts() {
    let mut form = Form::new();
    let file = Binary::new("")
        .file_name("a\"; x=\"\r\nX-Evil: 1")
        .content_type("a/b\r\nX-Evil: 1");
    form.file("n\"\r\n\r\n", &file);
    let (_, body) = form.finish().unwrap();
    let body = String::from_utf8(body).unwrap();
    assert!(!body.contains("\r\nX-Evil"), "{body}");
    assert!(body.contains(r#"name="n%22%0D%0A%0D%0A"; filename="a%22; x=%22%0D%0AX-Evil: 1""#));
}

#[test]
fn no_two_forms_have_the_same_boundary() {
    let boundary = || Form::new().finish().unwrap().0;
    assert_ne!(boundary(), boundary());
}

#[tokio::test]
async fn a_part_that_cannot_be_written_is_an_error() {
    let server = Server::always(Reply::json(200, "{}")).await;
    let mut form = Form::new();
    form.json("map", &std::collections::HashMap::from([((1, 2), 3)]));
    let mut call = client(&server).operation(&CREATE);
    call.form(form);
    let error = call.send(decode::empty).await.unwrap_err();
    assert!(error.is_builder(), "{error}");
    assert!(error.to_string().contains("`map`"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn bytes_are_sent_as_they_are() {
    let server = Server::always(Reply::json(200, "{}")).await;
    let mut call = client(&server).operation(&CREATE);
    call.bytes("image/png", vec![0, 255, 13]);
    call.send(decode::empty).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.header("content-type"), Some("image/png"));
    assert_eq!(seen.body, [0, 255, 13]);
}
