//! Reads examples, writes them, and compares.

#[path = "difference.rs"]
mod difference;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};

use dixa::Unknown;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use difference::difference;

/// Examples by name, each to be checked once.
pub struct Examples {
    values: serde_json::Map<String, Value>,
    checked: BTreeSet<String>,
    failures: Vec<String>,
}

impl Examples {
    /// Reads an object of examples.
    pub fn read(text: &str) -> Self {
        let values = serde_json::from_str(text).expect("an object of examples");
        Self {
            values,
            checked: BTreeSet::new(),
            failures: Vec::new(),
        }
    }

    /// Reads an example as a `T`, writes it, and compares. Nothing in it may be unknown.
    pub fn check<T: DeserializeOwned + Serialize + PartialEq + Debug>(&mut self, name: &str) {
        self.compare::<T>(name, Unknowns::None);
    }

    /// The same for an example that shows a variant which the document does not have.
    #[allow(dead_code, reason = "most documents have no such example")]
    pub fn check_with_unknown<T: DeserializeOwned + Serialize + PartialEq + Debug>(
        &mut self,
        name: &str,
    ) {
        self.compare::<T>(name, Unknowns::Some);
    }

    fn compare<T: DeserializeOwned + Serialize + PartialEq + Debug>(
        &mut self,
        name: &str,
        unknowns: Unknowns,
    ) {
        self.checked.insert(name.to_owned());
        let Some(example) = self.values.get(name) else {
            self.failures
                .push(format!("{name}: there is no such example"));
            return;
        };
        if let Err(failure) = round_trip::<T>(example, unknowns) {
            self.failures.push(format!("{name}: {failure}"));
        }
    }

    /// Reads an example as a `T` with other texts in the place of its secrets, and looks for these
    /// in what `Debug` shows.
    #[allow(dead_code, reason = "not every document has secrets")]
    pub fn hides<T: DeserializeOwned + Debug>(&mut self, name: &str, secrets: &[&str]) {
        let mut example = self.values.get(name).cloned().unwrap_or_default();
        for secret in secrets {
            if let Some(value) = example.pointer_mut(secret) {
                *value = Value::from("not to be seen");
            }
        }
        let shown = match serde_json::from_value::<T>(example) {
            Ok(value) => format!("{value:?}"),
            Err(error) => error.to_string(),
        };
        if shown.contains("not to be seen") || !shown.contains("[hidden]") {
            self.failures.push(format!("{name}: not hidden in {shown}"));
        }
    }

    /// Fails if an example failed, or has not been checked.
    pub fn finish(mut self) {
        for name in self
            .values
            .keys()
            .filter(|name| !self.checked.contains(*name))
        {
            self.failures.push(format!("{name}: not checked"));
        }
        assert!(self.failures.is_empty(), "{}", self.failures.join("\n"));
    }
}

/// Whether an example shows a variant that the document does not have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unknowns {
    None,
    Some,
}

/// Values that no variant can hold are counted for the whole program.
static COUNTING: Mutex<()> = Mutex::new(());

/// Reads a value, in which only a variant that the document does not have may be unknown.
fn read<T: DeserializeOwned + Debug>(text: &str, unknowns: Unknowns) -> Result<T, String> {
    let _alone = COUNTING.lock().unwrap_or_else(PoisonError::into_inner);
    let counts = || (Unknown::count(), Unknown::unfit_count());
    let before = counts();
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let after = counts();
    if after.1 != before.1 || (unknowns == Unknowns::None && after.0 != before.0) {
        return Err(format!("a variant cannot hold this: {value:?}"));
    }
    Ok(value)
}

fn round_trip<T: DeserializeOwned + Serialize + PartialEq + Debug>(
    example: &Value,
    unknowns: Unknowns,
) -> Result<(), String> {
    let value: T = read(&example.to_string(), unknowns)?;
    let written = serde_json::to_value(&value).map_err(|error| error.to_string())?;
    if let Some(path) = difference(example, &written) {
        return Err(format!(
            "not the same at `{path}`\n  read:    {example}\n  written: {written}"
        ));
    }
    let again: T = read(&written.to_string(), unknowns)?;
    if again == value {
        Ok(())
    } else {
        Err(format!("not the same again\n  {value:?}\n  {again:?}"))
    }
}
