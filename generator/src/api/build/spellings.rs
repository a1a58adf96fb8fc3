//! Events that subscriptions call otherwise than deliveries.

use std::collections::BTreeMap;

use crate::api::{Api, Form, Shape, Tag, Union};
use crate::words::snake;

/// Notes the other spelling of events: `CONVERSATION_CREATED` beside `ConversationCreated`, where an
/// enumeration lists, word for word, what the tags of a delivery are.
pub(super) fn note(api: &mut Api) {
    let delivery = api.delivery.as_ref().and_then(|ty| api.union(ty));
    let Some(tags) = delivery.map(tags).filter(|tags| !tags.is_empty()) else {
        return;
    };
    for definition in api.types.values_mut() {
        let Shape::Enumeration(list) = &mut definition.shape else {
            continue;
        };
        let words: Vec<String> = list.values.iter().map(|value| snake(&value.wire)).collect();
        // Other lists may have a word or two in common with it.
        if list.tagged || !tags.keys().all(|tag| words.contains(tag)) {
            continue;
        }
        let known: Vec<String> = list.values.iter().map(|value| value.wire.clone()).collect();
        for (value, words) in list.values.iter_mut().zip(words) {
            let tag = tags.get(&words);
            value.also = tag.filter(|tag| !known.contains(tag)).cloned();
        }
    }
}

/// The tags of a union by their words.
fn tags(union: &Union) -> BTreeMap<String, String> {
    let variants = union.variants.iter();
    let tags = variants.filter_map(|variant| match &variant.form {
        Form::Tagged(Tag::Text(tag)) => Some((snake(tag), tag.clone())),
        Form::Tagged(_)
        | Form::Class(_)
        | Form::Object
        | Form::Text
        | Form::Integer
        | Form::Number
        | Form::Boolean
        | Form::Array => None,
    });
    tags.collect()
}
