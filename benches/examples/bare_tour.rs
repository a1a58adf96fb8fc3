//! The calls of the tour (`generated/examples/tour`), as people write them who have only reqwest:
//! the sizes of the two programs are compared.

#[path = "../../generated/examples/tour/server.rs"]
mod server;

use std::error::Error;

use reqwest::{Client, RequestBuilder, StatusCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;
use uuid::Uuid;

#[derive(Deserialize)]
struct Data<T> {
    data: T,
}

#[derive(Deserialize)]
struct Page<T> {
    data: Vec<T>,
    meta: Links,
}

#[derive(Deserialize)]
struct Links {
    next: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Agent {
    #[allow(dead_code)]
    id: Uuid,
    created_at: dixa::DateTime,
    display_name: String,
    email: String,
    phone_number: Option<String>,
    additional_emails: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(tag = "_type")]
enum Conversation {
    EmailConversation(EmailConversation),
    ChatConversation(ChatConversation),
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct EmailConversation {
    id: i64,
    subject: Option<String>,
    from_email: String,
}

#[derive(Deserialize)]
struct ChatConversation {
    id: i64,
    language: Option<String>,
}

#[derive(Deserialize)]
struct Created {
    id: i64,
}

#[derive(Deserialize)]
struct Message {
    message: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Chat<'a> {
    requester_id: Uuid,
    widget_id: Uuid,
    language: &'a str,
    message: serde_json::Value,
    #[serde(rename = "_type")]
    class: &'a str,
}

struct Dixa {
    http: Client,
    base_url: String,
}

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let server = server::start().await;
    // For TLS, reqwest has to be told once and for all.
    #[cfg(feature = "ring")]
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "there is a provider already")?;
    let dixa = Dixa {
        http: Client::new(),
        base_url: server.uri(),
    };
    dixa.agents().await?;
    dixa.conversations().await?;
    dixa.create().await?;
    dixa.change().await?;
    dixa.missing().await
}

impl Dixa {
    fn get(&self, path: &str) -> RequestBuilder {
        let url = format!("{}/{}", self.base_url, path.trim_start_matches('/'));
        self.http.get(url)
    }

    async fn agents(&self) -> Outcome<()> {
        let address = "mette.sorensen@example.com";
        let request = self.get("v1/agents").query(&[("email", address)]);
        let page: Page<Agent> = read(request).await?;
        for agent in &page.data {
            println!(
                "  {} <{}>, since {}",
                agent.display_name, agent.email, agent.created_at
            );
        }
        let mut next = Some("v1/agents?pageLimit=2".to_owned());
        while let Some(link) = next {
            let page: Page<Agent> = read(self.get(&link)).await?;
            for agent in &page.data {
                println!("  {}", agent.display_name);
            }
            next = page.meta.next;
        }
        Ok(())
    }

    async fn conversations(&self) -> Outcome<()> {
        for id in [40817, 40818, 40826] {
            let request = self.get(&format!("v1/conversations/{id}"));
            match read::<Data<Conversation>>(request).await?.data {
                Conversation::EmailConversation(email) => {
                    let subject = email.subject.as_deref().unwrap_or("(no subject)");
                    println!(
                        "  {}: an e-mail from {}: {subject}",
                        email.id, email.from_email
                    );
                }
                Conversation::ChatConversation(chat) => {
                    let language = chat.language.as_deref().unwrap_or("an unknown language");
                    println!("  {}: a chat in {language}", chat.id);
                }
                Conversation::Other => println!("  something else"),
            }
        }
        Ok(())
    }

    async fn create(&self) -> Outcome<()> {
        let text = json!({ "value": "My parcel arrived damaged.", "_type": "Text" });
        let chat = Chat {
            requester_id: Uuid::from_u128(0xee07_3a1f_9b3e_431d_acdb_081c_c4b4_15ea),
            widget_id: Uuid::from_u128(0xb080_85ba_67e2_4bdb_aaa9_0896_8211_66a5),
            language: "en",
            message: json!({ "content": text, "_type": "Inbound" }),
            class: "Chat",
        };
        let url = format!("{}/v1/conversations", self.base_url);
        let created: Data<Created> = read(self.http.post(url).json(&chat)).await?;
        println!("  it has the number {}", created.data.id);
        Ok(())
    }

    async fn change(&self) -> Outcome<()> {
        let agent = Uuid::from_u128(0x69d9_bac8_4827_453e_894e_4faf_f187_0913);
        let patch = json!({
            "displayName": "Mette",
            "additionalEmails": ["mette@example.org", "ms@example.org"],
            "phoneNumber": null,
        });
        let url = format!("{}/v1/agents/{agent}", self.base_url);
        let changed: Data<Agent> = read(self.http.patch(url).json(&patch)).await?;
        let changed = changed.data;
        println!("  the name is now {}", changed.display_name);
        println!("  further addresses: {:?}", changed.additional_emails);
        println!("  the phone number: {:?}", changed.phone_number);
        Ok(())
    }

    async fn missing(&self) -> Outcome<()> {
        let request = self.get(&format!("v1/conversations/{}", server::MISSING));
        let response = request
            .header("Authorization", "an API token")
            .send()
            .await?;
        if response.status() == StatusCode::NOT_FOUND {
            let message: Message = response.json().await?;
            println!("  the server says: {}", message.message);
        }
        Ok(())
    }
}

async fn read<T: DeserializeOwned>(request: RequestBuilder) -> Outcome<T> {
    let request = request.header("Authorization", "an API token");
    Ok(request.send().await?.error_for_status()?.json().await?)
}
