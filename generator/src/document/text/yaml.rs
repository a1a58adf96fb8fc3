//! YAML, by the events of `saphyr-parser`.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_json::Value;

use super::build::{Builder, Built};
use super::scalar::plain;
use super::{Fault, Place};
use crate::diagnostics::lines;

/// Reads YAML up to the first place that makes no sense.
pub(super) fn read(text: &str) -> Result<Built, Fault> {
    let mut builder = Builder::default();
    let mut documents = 0;
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let place = error.marker();
            let place = Place::new(place.line(), place.col() + 1, 1);
            // The scanner is ahead of the events, and has a limit of its own.
            if error.info() == "recursion limit exceeded" {
                return builder.too_deep(place);
            }
            unreadable(&builder, text, place, error.info())
        })?;
        let place = place(span);
        match event {
            Event::DocumentStart(_) if documents == 1 => {
                return Err(Fault {
                    place,
                    pointer: None,
                    message: "a second YAML document begins here".to_owned(),
                    help: "keep one of the two in this file".to_owned(),
                });
            }
            Event::DocumentStart(_) => documents += 1,
            Event::Scalar(value, style, anchor, tag) => {
                scalar(&mut builder, &value, style, (anchor, tag), place);
            }
            Event::Alias(anchor) => builder.alias(anchor, place)?,
            Event::MappingStart(anchor, tag) => {
                check_tag(&mut builder, tag.as_deref(), place);
                builder.map(place, anchor)?;
            }
            Event::SequenceStart(anchor, tag) => {
                check_tag(&mut builder, tag.as_deref(), place);
                builder.list(place, anchor)?;
            }
            Event::MappingEnd | Event::SequenceEnd => builder.end(),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
    }
    Ok(builder.finish())
}

fn scalar(
    builder: &mut Builder,
    text: &str,
    style: ScalarStyle,
    (anchor, tag): (usize, Option<Cow<'_, Tag>>),
    place: Place,
) {
    let tag = tag.as_deref();
    if builder.wants_key() {
        // Status codes are written as numbers, and are keys all the same.
        let merges = text == "<<" && style == ScalarStyle::Plain;
        builder.key(text, place, merges);
        return;
    }
    check_tag(builder, tag, place);
    let is_text = tag.is_some_and(|tag| matches!(tag.suffix.as_str(), "str" | "binary"));
    let value = if style != ScalarStyle::Plain || is_text {
        Value::String(text.to_owned())
    } else {
        plain(text).unwrap_or_else(|| {
            builder.note(
                place,
                format!("JSON has no number `{text}`"),
                "write a finite number, or put it in quotes if it is text",
            );
            Value::Null
        })
    };
    builder.scalar(value, place, anchor);
}

/// Tags of YAML itself say what a reader sees anyway; what others mean is not known here.
fn check_tag(builder: &mut Builder, tag: Option<&Tag>, place: Place) {
    let Some(tag) = tag else { return };
    let is_text = tag.handle.is_empty() && tag.suffix == "!";
    if !is_text && !tag.is_yaml_core_schema() {
        builder.note(
            place,
            format!("the tag `{tag}` is not supported"),
            "write the value without the tag",
        );
    }
}

fn unreadable(builder: &Builder, text: &str, place: Place, info: &str) -> Fault {
    let line = lines::split(text).nth((place.line as usize).saturating_sub(1));
    let line = line.unwrap_or_default();
    // The scanner may have gone on to the end of the line before it says what is wrong.
    let end = Place::new(
        place.line as usize,
        line.chars().count() + 1,
        place.length as usize,
    );
    let place = if place.column > end.column {
        end
    } else {
        place
    };
    let tab = line.trim_start_matches(' ').starts_with('\t');
    let help = if tab {
        "indent with spaces: YAML does not allow tabs"
    } else {
        "the document has to be YAML or JSON"
    };
    builder.fault(place, format!("this is not YAML: {info}"), help)
}

fn place(span: Span) -> Place {
    let (start, end) = (span.start, span.end);
    let length = end.index().saturating_sub(start.index());
    Place::new(start.line(), start.col() + 1, length)
}
