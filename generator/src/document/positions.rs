//! Where in the text the node of a JSON pointer stands.

use std::cell::OnceCell;
use std::collections::HashMap;

use saphyr_parser::{Event, Parser, Span};

use super::join;
use crate::diagnostics::Location;

/// Line and column of every node of a text; read only once something is wrong.
#[derive(Debug)]
pub(super) struct Positions<'a> {
    text: &'a str,
    index: OnceCell<Index>,
}

impl<'a> Positions<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            index: OnceCell::new(),
        }
    }

    /// The first key that stands twice in one object, with the place of the second.
    pub(super) fn duplicate(&self) -> Option<(String, (usize, usize))> {
        self.index().duplicate.clone()
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| index(self.text))
    }

    /// The place of a pointer, or of its nearest ancestor that has one.
    pub(super) fn locate(&self, file: &str, pointer: &str) -> Location {
        let index = &self.index().places;
        let mut known = pointer;
        let place = loop {
            match (index.get(known), known.rfind('/')) {
                (Some(place), _) => break Some(*place),
                (None, Some(end)) => known = &known[..end],
                (None, None) => break None,
            }
        };
        let mut location = at(self.text, file, place);
        location.pointer = Some(if pointer.is_empty() {
            "/".to_owned()
        } else {
            pointer.to_owned()
        });
        location
    }
}

/// A location by line and column, both from 1.
pub(super) fn at(text: &str, file: &str, place: Option<(usize, usize)>) -> Location {
    Location {
        file: file.to_owned(),
        line: place.map(|(line, _)| line),
        column: place.map(|(_, column)| column),
        pointer: None,
        text: place
            .and_then(|(line, _)| text.lines().nth(line - 1))
            .map(|line| line.trim_end().to_owned()),
    }
}

/// Line and column, both from 1, of every node.
#[derive(Debug, Default)]
struct Index {
    places: HashMap<String, (usize, usize)>,
    duplicate: Option<(String, (usize, usize))>,
}

/// A collection that is being read.
enum Open {
    Map {
        pointer: String,
        key: Option<String>,
    },
    List {
        pointer: String,
        next: usize,
    },
}

/// What can be read of a text; all of it, unless it is broken.
fn index(text: &str) -> Index {
    let mut index = Index::default();
    let mut open: Vec<Open> = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { break };
        match event {
            Event::Scalar(value, ..) => {
                if let Some(Open::Map {
                    pointer,
                    key: key @ None,
                }) = open.last_mut()
                {
                    let pointer = join(pointer, &value);
                    let twice = index.places.insert(pointer.clone(), place(span)).is_some();
                    if twice && index.duplicate.is_none() {
                        index.duplicate = Some((pointer, place(span)));
                    }
                    *key = Some(value.into_owned());
                } else {
                    node(&mut open, &mut index.places, span);
                }
            }
            Event::Alias(_) => drop(node(&mut open, &mut index.places, span)),
            Event::MappingStart(..) => {
                let pointer = node(&mut open, &mut index.places, span);
                open.push(Open::Map { pointer, key: None });
            }
            Event::SequenceStart(..) => {
                let pointer = node(&mut open, &mut index.places, span);
                open.push(Open::List { pointer, next: 0 });
            }
            Event::MappingEnd | Event::SequenceEnd => drop(open.pop()),
            _ => {}
        }
    }
    index
}

/// The pointer of a value that begins here. A value under a key has the place of its key.
fn node(open: &mut [Open], places: &mut HashMap<String, (usize, usize)>, span: Span) -> String {
    match open.last_mut() {
        Some(Open::Map { pointer, key }) => join(pointer, &key.take().unwrap_or_default()),
        Some(Open::List { pointer, next }) => {
            let pointer = join(pointer, &next.to_string());
            *next += 1;
            places.insert(pointer.clone(), place(span));
            pointer
        }
        None => {
            places.insert(String::new(), place(span));
            String::new()
        }
    }
}

fn place(span: Span) -> (usize, usize) {
    (span.start.line(), span.start.col() + 1)
}
