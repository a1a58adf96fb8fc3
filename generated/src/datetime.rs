// Copied from generator/runtime/src/datetime.rs by `cargo xtask codegen`. Do not edit here.

//! Instants, in all the forms that the API uses.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use jiff::civil;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An instant in time, or what the server wrote in its place.
///
/// The API writes instants with and without a fraction, with a time zone in brackets
/// (`2021-12-01T12:46:36.581Z[GMT]`), and sometimes without any offset, which means UTC. All of
/// these forms can be read. Instants are sent in the form that the server accepts, which is
/// `2021-12-01T12:46:36.581Z`.
///
/// A text that is no such instant is kept as it came, and sent back unchanged: a time beyond the
/// calendar (`9999-12-31T23:59:59.999Z`), a leap second, one that is more precise than nanoseconds, an
/// empty text.
/// [`timestamp`](Self::timestamp) tells.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Form);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Form {
    Instant(Timestamp),
    Text(Box<str>),
}

impl DateTime {
    /// Returns the current time.
    pub fn now() -> Self {
        Timestamp::now().into()
    }

    /// Returns the instant, to the nanosecond, or `None` if the server wrote something that is none.
    pub fn timestamp(&self) -> Option<Timestamp> {
        match &self.0 {
            Form::Instant(instant) => Some(*instant),
            Form::Text(text) => instant(&without_more_than_nanoseconds(text)).ok(),
        }
    }

    /// Returns the text that the server wrote, if it is kept because no instant says the same.
    pub fn text(&self) -> Option<&str> {
        match &self.0 {
            Form::Instant(_) => None,
            Form::Text(text) => Some(text),
        }
    }
}

/// Reads an instant in any of its forms.
fn instant(text: &str) -> Result<Timestamp, jiff::Error> {
    // What follows in brackets names the zone of the offset, which is in the text already.
    let text = text.split_once('[').map_or(text, |(instant, _)| instant);
    text.parse::<Timestamp>()
        .or_else(|error| match text.parse::<civil::DateTime>() {
            Ok(local) => Ok(local.to_zoned_datetime(TimeZone::UTC)?.timestamp()),
            Err(_) => Err(error),
        })
}

/// Whether a time is in a leap second, `2016-12-31T23:59:60Z`. An instant would say the second before.
fn has_leap_second(text: &str) -> bool {
    text.get(17..19) == Some("60")
}

/// The text without the digits of its fraction behind the ninth.
fn without_more_than_nanoseconds(text: &str) -> String {
    let Some((seconds, rest)) = text.split_once('.') else {
        return text.to_owned();
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let (fraction, offset) = rest.split_at(digits);
    format!(
        "{seconds}.{}{offset}",
        fraction.get(..9).unwrap_or(fraction)
    )
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self(Form::Instant(timestamp))
    }
}

impl From<&ZonedDateTime> for DateTime {
    fn from(zoned: &ZonedDateTime) -> Self {
        zoned.timestamp().into()
    }
}

impl TryFrom<&DateTime> for Timestamp {
    type Error = jiff::Error;

    fn try_from(value: &DateTime) -> Result<Self, jiff::Error> {
        match &value.0 {
            Form::Instant(instant) => Ok(*instant),
            Form::Text(text) => instant(&without_more_than_nanoseconds(text)),
        }
    }
}

impl TryFrom<DateTime> for Timestamp {
    type Error = jiff::Error;

    fn try_from(value: DateTime) -> Result<Self, jiff::Error> {
        (&value).try_into()
    }
}

impl TryFrom<SystemTime> for DateTime {
    type Error = jiff::Error;

    /// Fails for a time that is beyond the calendar, which ends with the year 9999.
    fn try_from(time: SystemTime) -> Result<Self, jiff::Error> {
        Timestamp::try_from(time).map(Self::from)
    }
}

impl TryFrom<&DateTime> for SystemTime {
    type Error = jiff::Error;

    /// Fails if the server wrote something that is no instant.
    fn try_from(value: &DateTime) -> Result<Self, jiff::Error> {
        Timestamp::try_from(value)?.try_into()
    }
}

impl TryFrom<DateTime> for SystemTime {
    type Error = jiff::Error;

    fn try_from(value: DateTime) -> Result<Self, jiff::Error> {
        (&value).try_into()
    }
}

/// By time; what is no instant comes last.
impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |value: &Self| {
            let instant = value.timestamp();
            (instant.is_none(), instant)
        };
        key(self)
            .cmp(&key(other))
            .then_with(|| self.text().cmp(&other.text()))
    }
}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Programs write instants only.
impl FromStr for DateTime {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        instant(text).map(Self::from)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Instant(instant) => fmt::Display::fmt(instant, f),
            Form::Text(text) => f.pad(text),
        }
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Instant(instant) => fmt::Display::fmt(instant, f),
            Form::Text(text) => fmt::Debug::fmt(text, f),
        }
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = DateTime;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date and time")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<DateTime, E> {
                Ok(DateTime(match instant(text) {
                    Ok(instant) if !has_leap_second(text) => Form::Instant(instant),
                    _ => Form::Text(text.into()),
                }))
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}
