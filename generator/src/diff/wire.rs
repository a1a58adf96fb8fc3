//! What a change does to a program that was built with the older crate and talks to the newer API:
//! it writes requests that the API reads, and reads answers that the API writes.

mod tags;
#[cfg(test)]
mod tests;

use super::change::Effect;
use super::fits::{Side, bodies_fit, fits, fits_inside};
use crate::api::{
    Answer, Api, Body, BodyForm, Content, Definition, Encoding, Field, Item, Kind, Operation,
    Param, Presence, Shape, Style, Subject, Type, Union, Variant,
};

/// Two editions, on the wire.
#[derive(Debug)]
pub(super) struct Wire<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
}

/// In which directions a type goes in both editions.
#[derive(Debug, Clone, Copy)]
struct Ways {
    sent: bool,
    received: bool,
}

impl Ways {
    fn of(old: &Definition, new: &Definition) -> Self {
        Self {
            sent: old.sent && new.sent,
            received: old.received && new.received,
        }
    }

    /// What breaks programs that send it, and what breaks programs that receive it, if they do.
    fn breaks(self, sent: &str, received: &str) -> Effect {
        let received = self.received.then(|| Effect::breaks(received));
        let sent = self.sent.then(|| Effect::breaks(sent));
        let mut effects = received.into_iter().chain(sent);
        let mut effect = effects.next().unwrap_or(Effect::Nothing);
        effects.for_each(|other| effect.join(other));
        effect
    }
}

impl<'a> Wire<'a> {
    /// The older crate.
    fn program(&self) -> Side<'a> {
        Side {
            api: self.old,
            is_crate: true,
        }
    }

    /// The newer API.
    fn api(&self) -> Side<'a> {
        Side {
            api: self.new,
            is_crate: false,
        }
    }

    /// Whether requests of the older crate still fit.
    fn is_taken(&self, old: &Type, new: &Type) -> bool {
        fits(self.program(), old, self.api(), new)
    }

    /// Whether the older crate can read what now comes.
    fn is_read(&self, old: &Type, new: &Type) -> bool {
        fits(self.api(), new, self.program(), old)
    }

    /// Whether the older crate can read the bodies that now come.
    fn is_body_read(&self, old: &Content, new: &Content) -> bool {
        bodies_fit(self.api(), new, self.program(), old)
    }

    /// The directions of the type of a property, a variant or a value that is in one edition only:
    /// both editions must have the type.
    fn ways(&self, item: &Item) -> Option<(&'a Definition, &'a Definition, Ways)> {
        let owner = item.owner.as_deref()?.rsplit("::").next()?;
        let (old, new) = (self.old.types.get(owner)?, self.new.types.get(owner)?);
        Some((old, new, Ways::of(old, new)))
    }

    /// What it does that an item is new.
    pub(super) fn added(&self, item: &Item) -> Effect {
        match item.kind {
            Kind::Operation => Effect::harmless("Older programs do not call it."),
            Kind::Parameter | Kind::Body if !item.is_function() => {
                Effect::breaks("Older programs do not send it.")
            }
            Kind::Parameter | Kind::Body => {
                Effect::harmless("Older programs do not send it, and need not.")
            }
            Kind::Field => match (self.ways(item), field(self.new, item)) {
                (Some((.., ways)), Some(field))
                    if ways.sent && field.presence.is_always_written() =>
                {
                    Effect::breaks("Older programs do not send it.")
                }
                (Some((.., ways)), _) if ways.received => {
                    Effect::harmless("Older programs ignore it.")
                }
                _ => Effect::harmless("Older programs do not send it, and need not."),
            },
            Kind::Variant | Kind::Value => {
                Effect::harmless("Older programs read it as `Unknown` and send it back unchanged.")
            }
            Kind::Service
            | Kind::ServiceType
            | Kind::Call
            | Kind::Send
            | Kind::Struct
            | Kind::Constructor
            | Kind::Setter
            | Kind::Union
            | Kind::Accessor
            | Kind::Enumeration
            | Kind::Function
            | Kind::Implementation => Effect::Nothing,
        }
    }

    /// What it does that an item is gone.
    pub(super) fn removed(&self, item: &Item) -> Effect {
        match item.kind {
            Kind::Operation => Effect::breaks("The API no longer has this operation."),
            Kind::Parameter | Kind::Body => {
                Effect::breaks("The API no longer supports it, but older programs may send it.")
            }
            Kind::Field => {
                let Some((.., ways)) = self.ways(item) else {
                    return Effect::Nothing;
                };
                let required =
                    field(self.old, item).is_some_and(|field| field.presence == Presence::Required);
                if ways.received && required {
                    Effect::breaks("Older programs cannot read an object without it.")
                } else if ways.sent {
                    Effect::breaks("The API no longer accepts it, but older programs may send it.")
                } else {
                    Effect::harmless("Older programs read it as absent.")
                }
            }
            Kind::Variant | Kind::Value => match self.ways(item) {
                Some((.., ways)) if ways.sent => {
                    Effect::breaks("The API no longer accepts it, but older programs may send it.")
                }
                _ => Effect::harmless("Older programs no longer receive it."),
            },
            Kind::Service
            | Kind::ServiceType
            | Kind::Call
            | Kind::Send
            | Kind::Struct
            | Kind::Constructor
            | Kind::Setter
            | Kind::Union
            | Kind::Accessor
            | Kind::Enumeration
            | Kind::Function
            | Kind::Implementation => Effect::Nothing,
        }
    }

    /// What it does that an item is another one.
    pub(super) fn changed(&self, old: &Item, new: &Item) -> Effect {
        match (&old.subject, &new.subject) {
            (Subject::Operation(before), Subject::Operation(after)) => {
                let (before, after) = (&self.old.operations[*before], &self.new.operations[*after]);
                let bodies = before.body.as_ref().zip(after.body.as_ref());
                if new.kind == Kind::Operation {
                    route(before, after)
                } else if new.kind == Kind::Call {
                    self.call(before, after)
                } else if let (Kind::Body, Some((before, after))) = (new.kind, bodies) {
                    self.body(before, after)
                } else {
                    Effect::Nothing
                }
            }
            (Subject::Parameter(before, own), Subject::Parameter(after, other)) => self.parameter(
                &self.old.operations[*before].params[*own],
                &self.new.operations[*after].params[*other],
            ),
            (Subject::Type(before), Subject::Type(after)) => {
                match (self.old.types.get(before), self.new.types.get(after)) {
                    (Some(before), Some(after)) => self.definition(before, after, new.kind),
                    _ => Effect::Nothing,
                }
            }
            (Subject::Member(_, before), Subject::Member(_, after))
                if matches!(new.kind, Kind::Field | Kind::Variant | Kind::Value) =>
            {
                let Some((old, new, ways)) = self.ways(new) else {
                    return Effect::Nothing;
                };
                self.member((old, *before), (new, *after), ways)
            }
            _ => Effect::Nothing,
        }
    }

    fn parameter(&self, old: &Param, new: &Param) -> Effect {
        if new.required && !old.required {
            Effect::breaks("It is now required, but older programs may not send it.")
        } else if !self.is_taken(&old.ty, &new.ty) {
            Effect::breaks("The API does not accept every value that older programs send.")
        } else if !is_written_alike(old, new) {
            Effect::breaks("Older programs write it in a different style.")
        } else {
            Effect::harmless("The API accepts what older programs send.")
        }
    }

    fn body(&self, old: &Body, new: &Body) -> Effect {
        if new.required && !old.required {
            Effect::breaks("It is now required, but older programs may not send it.")
        } else if old.media_type() != new.media_type() {
            Effect::breaks("Older programs send a different media type.")
        } else if !is_body_written_alike(&old.form, &new.form) {
            Effect::breaks("Older programs write it in a different style.")
        } else if !bodies_fit(self.program(), &old.content, self.api(), &new.content) {
            Effect::breaks("The API does not accept every value that older programs send.")
        } else {
            Effect::harmless("The API accepts what older programs send.")
        }
    }

    fn call(&self, old: &Operation, new: &Operation) -> Effect {
        let answer = self.answer(&old.answer, &new.answer);
        let asks_for = |offered: &String| old.accepts.iter().any(|asked| is_one(offered, asked));
        let is_served =
            old.accepts.is_empty() || new.accepts.is_empty() || new.accepts.iter().any(asks_for);
        if answer.is_breaking() || is_served {
            answer
        } else {
            Effect::breaks("The API does not answer in a media type that older programs ask for.")
        }
    }

    fn answer(&self, old: &Answer, new: &Answer) -> Effect {
        let fits = match (old, new) {
            (Answer::Empty | Answer::Text | Answer::Bytes, _)
            | (Answer::Optional(_), Answer::Empty) => true,
            (Answer::Json(old), Answer::Json(new))
            | (Answer::Optional(old), Answer::Json(new) | Answer::Optional(new)) => {
                self.is_body_read(old, new)
            }
            (Answer::Json(_), Answer::Optional(_)) => {
                return Effect::breaks("Older programs cannot read an empty response.");
            }
            (
                Answer::Json(_) | Answer::Optional(_),
                Answer::Empty | Answer::Text | Answer::Bytes,
            ) => false,
        };
        if fits {
            Effect::harmless("Older programs can read every value that the API sends.")
        } else {
            Effect::breaks("Older programs cannot read what the API sends.")
        }
    }

    fn definition(&self, old: &Definition, new: &Definition, kind: Kind) -> Effect {
        if !matches!(kind, Kind::Struct | Kind::Union | Kind::Enumeration) {
            return Effect::Nothing;
        }
        let ways = Ways::of(old, new);
        let same = match (&old.shape, &new.shape) {
            // What is in them is compared by itself.
            (Shape::Struct(old), Shape::Struct(new)) => old.own_tag == new.own_tag,
            (Shape::Enumeration(old), Shape::Enumeration(new)) => old.tagged == new.tagged,
            (Shape::Union(old), Shape::Union(new)) => return tags::of_union(old, new, ways),
            _ => false,
        };
        let sent = ways.sent && !fits_inside(self.program(), old, self.api(), new);
        let received = ways.received && !fits_inside(self.api(), new, self.program(), old);
        match (same, sent, received) {
            (false, true, _) => {
                Effect::breaks("The API no longer accepts what older programs send.")
            }
            (false, false, true) => {
                Effect::breaks("Older programs cannot read what the API sends.")
            }
            (true, ..) | (false, false, false) => Effect::Nothing,
        }
    }

    fn member(&self, old: (&Definition, usize), new: (&Definition, usize), ways: Ways) -> Effect {
        match (&old.0.shape, &new.0.shape) {
            (Shape::Struct(before), Shape::Struct(after)) => {
                match (before.members().nth(old.1), after.members().nth(new.1)) {
                    (Some(before), Some(after)) => self.field(before, after, ways),
                    _ => Effect::Nothing,
                }
            }
            (Shape::Union(before), Shape::Union(after)) => {
                match (before.variants.get(old.1), after.variants.get(new.1)) {
                    (Some(held), Some(holds)) if held.form != holds.form => {
                        let takes_tag = self.new.object(&holds.ty).is_some_and(|object| {
                            let property = object.field(&before.tag);
                            property.is_some_and(|property| property.ty == Type::STRING)
                        });
                        tags::of_variant(&held.form, &holds.form, takes_tag, ways)
                    }
                    (Some(held), Some(holds)) => self.variant((before, held), (after, holds), ways),
                    _ => Effect::Nothing,
                }
            }
            (Shape::Enumeration(before), Shape::Enumeration(after)) => {
                match (before.values.get(old.1), after.values.get(new.1)) {
                    (Some(before), Some(after)) if before.wire != after.wire => {
                        Effect::breaks("Older programs use the old text.")
                    }
                    _ => Effect::Nothing,
                }
            }
            _ => Effect::Nothing,
        }
    }

    fn field(&self, old: &Field, new: &Field, ways: Ways) -> Effect {
        let required = |field: &Field| field.presence == Presence::Required;
        if old.wire != new.wire {
            Effect::breaks("Older programs use the old name.")
        } else if ways.received && required(old) && !required(new) {
            Effect::breaks("Older programs cannot read an object without it.")
        } else if ways.received && !self.is_read(&old.ty, &new.ty) {
            Effect::breaks("Older programs cannot read every value that the API sends.")
        } else if ways.sent && new.presence.is_always_written() && !old.presence.is_always_written()
        {
            Effect::breaks("It is now required, but older programs may not send it.")
        } else if ways.sent && !self.is_taken(&old.ty, &new.ty) {
            Effect::breaks("The API does not accept every value that older programs send.")
        } else {
            match (ways.sent, ways.received) {
                (true, true) => Effect::harmless("Older programs can still send and read it."),
                (true, false) => Effect::harmless("The API accepts what older programs send."),
                (false, true) => {
                    Effect::harmless("Older programs can read every value that the API sends.")
                }
                (false, false) => Effect::Nothing,
            }
        }
    }

    /// Variants that look alike, each with its union.
    fn variant(&self, old: (&Union, &Variant), new: (&Union, &Variant), ways: Ways) -> Effect {
        let (held, holds) = (old.1, new.1);
        if ways.received && !self.is_read(&held.ty, &holds.ty) {
            Effect::breaks("Older programs cannot read every value that the API sends.")
        } else if ways.sent && !self.is_taken(&held.ty, &holds.ty) {
            Effect::breaks("The API does not accept every value that older programs send.")
        } else {
            tags::of_closed(old, new, ways)
        }
    }
}

/// Whether the older crate writes a parameter as the newer one does. A single text looks the same
/// in all styles but one.
fn is_written_alike(old: &Param, new: &Param) -> bool {
    let is_json = |param: &Param| param.style == Style::Json;
    let is_single = matches!(old.encoding, Encoding::Text | Encoding::Display);
    old.style == new.style || is_json(old) == is_json(new) && is_single
}

/// The same for a body: the properties of a form may be in different styles.
fn is_body_written_alike(old: &BodyForm, new: &BodyForm) -> bool {
    match (old, new) {
        (BodyForm::UrlForm(old), BodyForm::UrlForm(new)) => old == new,
        (BodyForm::Json, BodyForm::Json)
        | (BodyForm::Multipart, BodyForm::Multipart)
        | (BodyForm::Text | BodyForm::Bytes, BodyForm::Text | BodyForm::Bytes) => true,
        (
            BodyForm::Json
            | BodyForm::Multipart
            | BodyForm::UrlForm(_)
            | BodyForm::Text
            | BodyForm::Bytes,
            _,
        ) => false,
    }
}

/// The property that a field stands for.
fn field<'a>(api: &'a Api, item: &Item) -> Option<&'a Field> {
    let Subject::Member(name, position) = &item.subject else {
        return None;
    };
    let object = api.types.get(name)?.shape.as_struct()?;
    object.members().nth(*position)
}

/// The names of path parameters are not on the wire.
fn route(old: &Operation, new: &Operation) -> Effect {
    let shape = |path: &str| {
        let segments =
            path.split('/')
                .map(|segment| match (segment.find('{'), segment.rfind('}')) {
                    (Some(start), Some(end)) if start < end => {
                        format!("{}{{}}{}", &segment[..start], &segment[end + 1..])
                    }
                    _ => segment.to_owned(),
                });
        segments.collect::<Vec<_>>()
    };
    if old.method == new.method && shape(&old.path) == shape(&new.path) {
        Effect::Nothing
    } else {
        Effect::breaks("Older programs call it at the old address.")
    }
}

/// Whether two media types, either of which may be a range, have a media type in common.
fn is_one(one: &str, other: &str) -> bool {
    let parts = |media_type: &str| -> Option<(String, String)> {
        let bare = media_type.split(';').next()?.trim().to_ascii_lowercase();
        let (kind, name) = bare.split_once('/')?;
        Some((kind.to_owned(), name.to_owned()))
    };
    let is_same = |a: &str, b: &str| a == b || a == "*" || b == "*";
    match (parts(one), parts(other)) {
        (Some((kind, name)), Some((other, own))) => is_same(&kind, &other) && is_same(&name, &own),
        _ => one == other,
    }
}
