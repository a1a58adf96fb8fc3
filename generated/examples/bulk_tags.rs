// Copied from generator/runtime/harness/cookbook/bulk_tags.rs by `cargo xtask codegen`. Do not edit here.

//! Gives many conversations a tag, several at a time.
//!
//! `cargo run --example bulk_tags -- Refund 4211 4212 4213`

use std::error::Error;

use dixa::{Client, Uuid};
use tokio::task::JoinSet;

/// How many calls are on their way together. The client keeps to the rate limits by itself.
const AT_ONCE: usize = 8;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let dixa = Client::from_env()?;
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().ok_or("which tag?")?;
    let conversations: Vec<i64> = arguments.map(|id| id.parse()).collect::<Result<_, _>>()?;

    let tags = dixa.tags().list().await?;
    let tag = tags.iter().find(|tag| tag.name == name);
    let tag = tag.ok_or("there is no such tag")?.id;
    for (id, error) in tag_all(&dixa, tag, conversations).await {
        eprintln!("conversation {id}: {error}");
    }
    Ok(())
}

/// Tags all of these conversations, and returns those that could not be tagged.
pub async fn tag_all(
    dixa: &Client,
    tag: Uuid,
    conversations: impl IntoIterator<Item = i64>,
) -> Vec<(i64, dixa::Error)> {
    let mut failed = Vec::new();
    let mut calls = JoinSet::new();
    for id in conversations {
        if calls.len() == AT_ONCE {
            failed.extend(calls.join_next().await.and_then(Result::ok).flatten());
        }
        let call = dixa.conversations().tag(id, tag);
        // The call itself is no future yet: the block that awaits it is.
        calls.spawn(async move { call.await.err().map(|error| (id, error)) });
    }
    failed.extend(calls.join_all().await.into_iter().flatten());
    failed
}
