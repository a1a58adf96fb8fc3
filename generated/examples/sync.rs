// Copied from generator/runtime/harness/cookbook/sync.rs by `cargo xtask codegen`. Do not edit here.

//! Brings the phone numbers of agents up to date with those in a file, without async code.
//!
//! Each line of `phones.csv` is an e-mail address and a number: `ada@example.com,+4533123456`.

use std::collections::BTreeMap;
use std::error::Error;

use dixa::types::BulkPatchAgentInput;
use dixa::{Client, Outcomes};

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::fs::read_to_string("phones.csv")?;
    let lines = file.lines().filter_map(|line| line.split_once(','));
    let problems = sync(&Client::from_env()?, &lines.collect())?;
    for problem in &problems {
        eprintln!("{problem}");
    }
    Ok(())
}

/// Changes the numbers that are not right, and returns what could not be changed.
pub fn sync(dixa: &Client, phones: &BTreeMap<&str, &str>) -> Result<Vec<String>, dixa::Error> {
    let (mut emails, mut patches) = (Vec::new(), Vec::new());
    for agent in dixa.agents().list().items().wait() {
        let agent = agent?;
        let wanted = phones.get(&*agent.email).copied();
        // Of whom nothing is known, nothing is changed.
        if wanted.is_some() && wanted != agent.phone_number.as_deref() {
            let patch = BulkPatchAgentInput::new(agent.id);
            patches.push(patch.maybe_phone_number(wanted));
            emails.push(agent.email);
        }
    }
    if patches.is_empty() {
        return Ok(Vec::new());
    }
    let outcomes = dixa.agents().patch_bulk(patches).wait()?;
    let Some(outcomes) = outcomes.with_inputs(emails) else {
        return Ok(vec!["the server answered for other agents".to_owned()]);
    };
    let failed = outcomes.into_iter().filter_map(|(email, outcome)| {
        let failure = outcome.err()?;
        // The crate may not know what became of it: then look before sending it again.
        let hint = if failure.may_have_happened() {
            " (perhaps)"
        } else {
            ""
        };
        Some(format!("{email}{hint}: {failure}"))
    });
    Ok(failed.collect())
}
