// needs: failures
//! What people are told of a failure.

use std::fmt;

use serde::Serialize;
use serde_json::Value;

/// How many characters people are told at most.
const LONGEST: usize = 400;

/// Says what a failure is about: its message, or else its class, and the id of the item.
pub(crate) fn tell<T: Serialize + ?Sized>(failure: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let json = serde_json::to_value(failure).unwrap_or_default();
    let text = |name: &str| {
        let text = json.get(name).and_then(Value::as_str);
        text.filter(|text| !text.trim().is_empty())
    };
    let message = text("message").or_else(|| text("_type"));
    let message = message.unwrap_or("no reason was given");
    let words: Vec<&str> = message.split_whitespace().collect();
    f.write_str(&words.join(" ").chars().take(LONGEST).collect::<String>())?;
    match text("id") {
        Some(id) if !message.contains(id) => write!(f, " (id {id})"),
        Some(_) | None => Ok(()),
    }
}

/// Implements `Display` for a type that says why something failed.
macro_rules! told {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::wire::tell(self, f)
            }
        }
    };
}
pub(crate) use told;

#[cfg(test)]
mod tests {
    use crate::wire::object;

    struct Refusal {
        message: String,
        id: String,
        password: String,
    }

    object! {
        Refusal {
            required message: "message",
            required id: "id",
            required password: "password",
        }
    }

    crate::wire::told!(Refusal);

    #[test]
    fn people_are_told_the_message_and_the_id() {
        let mut refusal = Refusal {
            message: "There is no\nsuch agent".to_owned(),
            id: "69d9bac8".to_owned(),
            password: "hunter2".to_owned(),
        };
        assert_eq!(refusal.to_string(), "There is no such agent (id 69d9bac8)");
        refusal.message = "There is no agent 69d9bac8".to_owned();
        assert_eq!(refusal.to_string(), refusal.message);
        (refusal.message, refusal.id) = (String::new(), String::new());
        assert_eq!(refusal.to_string(), "no reason was given");
    }
}
