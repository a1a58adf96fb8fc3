//! What concerns every call: the server and the token.

use super::change::{Change, Effect, How, What};
use crate::api::Api;

/// What has changed of the API as a whole.
pub(super) fn compare(old: &Api, new: &Api) -> Vec<Change> {
    let change = |name: &str, before: &str, after: &str, why: &str| {
        (before != after).then(|| Change {
            what: What::Api,
            how: How::Changed,
            path: "dixa::Client".to_owned(),
            name: name.to_owned(),
            wire_name: None,
            before: Some(before.to_owned()),
            after: Some(after.to_owned()),
            rust: Effect::Nothing,
            wire: Effect::breaks(why),
            also: Vec::new(),
        })
    };
    let server = |api: &Api| api.server.clone().unwrap_or_default();
    let server = change(
        "the server",
        &server(old),
        &server(new),
        "Older programs call the other one, unless they set `base_url`.",
    );
    let token = change(
        "what authorizes calls",
        &old.authorization.to_string(),
        &new.authorization.to_string(),
        "Older programs send what the API asked for before.",
    );
    server.into_iter().chain(token).collect()
}
