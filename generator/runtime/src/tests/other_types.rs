//! Calls that are asked for another type, and what stands beside a value.

use serde_json::{Value, json};

use super::server::{Reply, Server};
use super::{GetAgent, LIST, client};
use crate::http::call::{Call, sends};
use crate::{Data, DataList, Lenient};

macro_rules! calls {
    ($($name:ident => $output:ty, $decode:ident;)*) => {
        $(
            #[derive(Debug)]
            struct $name {
                call: Call,
            }

            sends!($name => $output, $decode);

            impl $name {
                fn of(server: &Server) -> Self {
                    let call = client(server).operation(&LIST);
                    Self { call }
                }
            }
        )*
    };
}

calls! {
    Bare => u8, json;
    Wrapped => u8, data;
    Listed => Vec<u8>, list;
    Nothing => (), empty;
    Text => String, text;
    Bytes => Vec<u8>, bytes;
}

#[tokio::test]
async fn a_call_can_be_asked_for_another_type() {
    let server = Server::always(Reply::json(200, r#"{"data": [1, 300], "total": 2}"#)).await;
    let everything = json!({"data": [1, 300], "total": 2});
    let bare = Bare::of(&server).send_as::<Value>().await.unwrap();
    assert_eq!(bare.into_inner(), everything);
    let wrapped = Wrapped::of(&server).send_as::<Value>().await.unwrap();
    assert_eq!(wrapped.value(), &json!([1, 300]));
    assert_eq!(wrapped.rest()["total"], 2);
    let listed = Listed::of(&server).send_as::<Vec<Lenient<u8>>>().await;
    let listed = listed.unwrap();
    assert_eq!(listed[0], Lenient::Ok(1));
    assert_eq!(listed[1].unreadable().unwrap().json(), 300);
    assert_eq!(listed.rest()["total"], 2);
    assert!(Listed::of(&server).send().await.unwrap_err().is_decode());
    let agent = GetAgent::new(&client(&server), "7").send_as::<Vec<u16>>();
    assert_eq!(*agent.await.unwrap(), [1, 300]);
    // Where the document promises no JSON, there may be some.
    for (json, status) in [
        (Nothing::of(&server).send_as::<Value>().await, 200),
        (Text::of(&server).send_as().await, 200),
        (Bytes::of(&server).send_as().await, 200),
    ] {
        let json = json.unwrap();
        assert_eq!(
            (json.value(), json.status().as_u16()),
            (&everything, status)
        );
    }
    assert!(Nothing::of(&server).await.is_ok());
}

#[tokio::test]
async fn what_is_empty_can_be_asked_for_as_well() {
    let server = Server::always(Reply::with(204, &[], "")).await;
    assert!(
        Nothing::of(&server)
            .send_as::<Value>()
            .await
            .unwrap()
            .is_null()
    );
    assert_eq!(
        *Text::of(&server).send_as::<Option<u8>>().await.unwrap(),
        None
    );
    assert!(
        Bare::of(&server)
            .send_as::<Value>()
            .await
            .unwrap_err()
            .is_decode()
    );
    let server = Server::always(Reply::json(200, "{}")).await;
    let listed = Listed::of(&server).send_as::<Value>().await.unwrap();
    assert_eq!(listed.value(), &json!([]));
}

#[tokio::test]
async fn a_response_has_what_stands_beside_its_value() {
    let server = Server::start([
        Reply::json(200, r#"{"requestId": "r", "data": 7, "warnings": []}"#),
        Reply::json(200, r#"{"requestId": "r", "data": [7]}"#),
        Reply::json(
            200,
            r#"{"data": [7], "meta": {"next": ""}, "requestId": "r"}"#,
        ),
        Reply::json(200, "7"),
    ])
    .await;
    let response = Wrapped::of(&server).send().await.unwrap();
    assert_eq!(
        json!(response.rest()),
        json!({"requestId": "r", "warnings": []})
    );
    assert_eq!(json!(response.map(|_| ()).rest())["requestId"], "r");
    let response = Listed::of(&server).send().await.unwrap();
    assert_eq!(json!(response.rest()), json!({"requestId": "r"}));
    let response = super::pages::list(&client(&server)).send().await.unwrap();
    assert_eq!(json!(response.rest()), json!({"requestId": "r"}));
    assert_eq!(response.rest(), response.value().rest());
    assert!(Bare::of(&server).send().await.unwrap().rest().is_empty());
}

#[test]
fn an_envelope_keeps_what_stands_beside_its_value() {
    let json = json!({"data": 7, "requestId": "r"});
    let data: Data<u8> = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&data).unwrap(), json);
    let json = json!({"data": [7], "requestId": "r"});
    let list: DataList<u8> = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&list).unwrap(), json);
    assert_eq!(
        serde_json::to_value(Data::new(7)).unwrap(),
        json!({"data": 7})
    );
    let list = DataList::new(vec![7]);
    assert_eq!(serde_json::to_value(list).unwrap(), json!({"data": [7]}));
}

#[cfg(feature = "blocking")]
#[test]
fn another_type_can_be_waited_for() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let reply = Reply::json(200, r#"{"data": {"id": 7}, "total": 2}"#);
    let server = runtime.block_on(Server::always(reply));
    let client = client(&server);
    let call = GetAgent::new(&client, "7").send_as::<Lenient<u8>>();
    let response = client.wait(call).unwrap();
    assert_eq!(response.unreadable().unwrap().json()["id"], 7);
    assert_eq!(response.rest()["total"], 2);
}
