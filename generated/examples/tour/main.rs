// Copied from generator/runtime/harness/tour/main.rs by `cargo xtask codegen`. Do not edit here.

//! A tour of the crate, to be read from top to bottom and run:
//!
//! ```text
//! cargo run --example tour
//! ```
//!
//! It needs no account and no network: the calls go to a server that the tour starts on this
//! machine, and that answers with the examples of the API's documentation (`server.rs`).

mod server;

use dixa::types::{
    ChannelOperatorIsOneOf, Chat, Conversation, CreateConversationInput, FilterStrategy, Inbound,
    PatchAgentInput, SearchChannel, SearchCondition, SearchFieldChannel, SearchFieldStatus,
    SearchFilters, SearchParametersInput, SearchQuery, SearchStatus, StatusOperatorIsOneOf, Text,
};
use dixa::{Client, Error, Position};
use serde_json::Value;
use uuid::Uuid;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let server = server::start().await;

    // `Client::new("an API token")` is all it takes for the API itself. A client keeps to Dixa's
    // rate limits and repeats what failed and is safe to repeat. It is cheap to clone, and clones
    // share connections and limits: make one, and give a clone to each task.
    let dixa = Client::builder()
        .token("an API token")
        .base_url(server.uri())
        .build()?;

    list(&dixa).await?;
    go_through_pages(&dixa).await?;
    search(&dixa).await?;
    tell_kinds_apart(&dixa).await?;
    create(&dixa).await?;
    change(&dixa).await?;
    handle_an_error(&dixa).await
}

/// Operations are methods, by service: `dixa.agents().list()`. What an operation requires is an
/// argument, everything else a setter, and `.await` sends the request.
async fn list(dixa: &Client) -> Result<(), Error> {
    println!("Agents with a certain address:");
    let address = "mette.sorensen@example.com";
    let page = dixa.agents().list().email(address).await?;
    for agent in &page {
        println!(
            "  {} <{}>, since {}",
            agent.display_name, agent.email, agent.created_at
        );
    }

    // `.send()` in place of `.await` gives what came with the value as well.
    let response = dixa.agents().list().page_limit(1).send().await?;
    println!("  ({} after {:?})", response.status(), response.elapsed());
    Ok(())
}

/// Lists come in pages. `.items()` goes through all of them, and asks for a page when its first
/// item is wanted; both are a `Stream`, too, for those who have `StreamExt` at hand.
async fn go_through_pages(dixa: &Client) -> Result<(), Error> {
    println!("All agents:");
    let mut agents = dixa.agents().list().items();
    while let Some(agent) = agents.next().await {
        println!("  {}", agent?.display_name);
    }

    // `.pages()` gives the pages themselves. A job that stops half-way can store where the list
    // stands and go on from there: `dixa.agents().list().from(position).pages()`.
    println!("The same, by page:");
    let mut pages = dixa.agents().list().page_limit(2).pages();
    while let Some(page) = pages.next().await {
        let count = page?.items().len();
        match pages.position() {
            Position::At(key) => println!("  a page of {count}, and the next one begins at {key}"),
            Position::Start | Position::Done => println!("  a page of {count}, which is the last"),
        }
    }

    // An item that cannot be read is an error of its own, and the next one follows. An export that
    // must not lose anything asks for JSON.
    let mut agents = dixa.agents().list().items_as::<Value>();
    if let Some(agent) = agents.next().await {
        println!("The first one, as it was received: {}", agent?);
    }
    Ok(())
}

/// Conversations are found by a text, by filters or by both. A filter is a list of conditions, each on
/// a field of a conversation; where something can be of several kinds, any of them is taken as it is.
async fn search(dixa: &Client) -> Result<(), Error> {
    println!("Open conversations about a parcel, by e-mail or a form:");
    let is_open = StatusOperatorIsOneOf::new([SearchStatus::Open]);
    let is_written = ChannelOperatorIsOneOf::new([SearchChannel::Email, SearchChannel::ContactForm]);
    let filters = SearchFilters::new(FilterStrategy::All).conditions([
        SearchCondition::new(SearchFieldStatus::new(is_open)),
        SearchCondition::new(SearchFieldChannel::new(is_written)),
    ]);
    let search = SearchParametersInput::new()
        .query(SearchQuery::new("parcel"))
        .filters(filters);
    let hits = dixa.search().conversations().body(search).await?;
    for hit in &hits {
        let words: Vec<&str> = hit.highlights.values().flatten().map(String::as_str).collect();
        println!("  {}: {}", hit.id, words.join(" … "));
    }
    Ok(())
}

/// What can be of several kinds is an enum. What all kinds have in common can be asked of the
/// enum itself, and that is all that is needed for those a program has no interest in. Kinds that
/// Dixa adds one day arrive as `Unknown`; they break nothing.
async fn tell_kinds_apart(dixa: &Client) -> Result<(), Error> {
    println!("Some conversations:");
    for id in [40817, 40818, 40826] {
        match dixa.conversations().get(id).await? {
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
            other => {
                let kind = other.tag().unwrap_or("of no kind");
                println!("  {}: {kind}", other.id().unwrap_or_default());
            }
        }
    }
    Ok(())
}

/// Requests are made with `new`, which takes what is required, and setters for the rest. Where a
/// request can be of several kinds, any of them will do: here a chat that begins with a text.
async fn create(dixa: &Client) -> Result<(), Error> {
    println!("A new conversation:");
    let requester = Uuid::from_u128(0xee07_3a1f_9b3e_431d_acdb_081c_c4b4_15ea);
    let widget = Uuid::from_u128(0xb080_85ba_67e2_4bdb_aaa9_0896_8211_66a5);
    let message = Inbound::new(Text::new("My parcel arrived damaged."));
    let chat = CreateConversationInput::from(Chat::new(requester, widget, message).language("en"));
    // Tags are written where the API wants them.
    println!(
        "  sent {}",
        serde_json::to_string(&chat).unwrap_or_default()
    );
    match dixa.conversations().create(chat).await {
        Ok(created) => println!("  it has the number {}", created.id),
        // It is there, but the answer could not be read. Sent again, it would be there twice.
        Err(error) if error.was_accepted() => println!("  it is there, but {error}"),
        // To be looked up before it is sent again.
        Err(error) if error.may_have_happened() => println!("  it may be there: {error}"),
        Err(error) => return Err(error),
    }
    Ok(())
}

/// A patch sets the properties that it names, and leaves all others as they are.
async fn change(dixa: &Client) -> Result<(), Error> {
    println!("A changed agent:");
    let agent = Uuid::from_u128(0x69d9_bac8_4827_453e_894e_4faf_f187_0913);
    // What is not known is not changed. The empty list, `[]`, would clear the addresses.
    let phone: Option<&str> = None;
    let patch = PatchAgentInput::new()
        .display_name("Mette")
        .additional_emails(["mette@example.org", "ms@example.org"])
        .maybe_phone_number(phone);
    let changed = dixa.agents().patch(agent, patch).await?;
    println!("  the name is now {}", changed.display_name);
    println!("  further addresses: {:?}", changed.additional_emails);
    println!("  the phone number: {:?}", changed.phone_number);
    Ok(())
}

/// There is one type of error. It says what failed, and keeps what the server said.
async fn handle_an_error(dixa: &Client) -> Result<(), Error> {
    println!("A conversation that does not exist:");
    match dixa.conversations().get(server::MISSING).await {
        Err(error) if error.is_not_found() => {
            println!(
                "  the server says: {}",
                error.message().unwrap_or("nothing")
            );
            println!("  in one line: {error}");
        }
        // Also to be asked for: `is_rate_limited`, `is_timeout`, `status`, `retry_after` …
        Err(error) => return Err(error),
        Ok(conversation) => println!("  but it does: {:?}", conversation.id()),
    }
    Ok(())
}
