//! Exports all end users as lines of JSON. It can be stopped at any time, and goes on where it was.

use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use dixa::serde_json::{self, Value};
use dixa::{Client, Position};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let dixa = Client::from_env()?;
    tokio::select! {
        written = export(&dixa, Path::new(".")) => println!("{} end users", written?),
        _ = tokio::signal::ctrl_c() => println!("stopped; start it again to go on"),
    }
    Ok(())
}

/// Appends what has not been exported yet, and returns how many lines that was.
pub async fn export(dixa: &Client, directory: &Path) -> Result<usize, Box<dyn Error>> {
    let bookmark = directory.join("position.json");
    let position = match fs::read(&bookmark) {
        Ok(json) => serde_json::from_slice(&json)?,
        Err(error) if error.kind() == ErrorKind::NotFound => Position::Start,
        Err(error) => return Err(error.into()),
    };
    let lines = directory.join("end_users.jsonl");
    let mut lines = OpenOptions::new().create(true).append(true).open(lines)?;

    // As `Value`, an end user has all that the server sent, and none is too odd to be exported.
    let list = dixa.end_users().list().page_limit(100);
    let mut pages = list.from(position).pages_as::<Value>();
    let mut written = 0;
    while let Some(page) = pages.next().await {
        for end_user in page?.items() {
            writeln!(lines, "{end_user}")?;
            written += 1;
        }
        // The lines come first. So what is exported twice after a power cut is one page at most, and
        // nothing is left out.
        lines.sync_data()?;
        let next = directory.join("position.json.new");
        fs::write(&next, serde_json::to_vec(&pages.position())?)?;
        fs::rename(next, &bookmark)?;
    }
    Ok(written)
}
