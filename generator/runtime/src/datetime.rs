//! Instants, in all the forms that the API uses.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An instant in time.
///
/// The API writes instants with and without a fraction, with a time zone in brackets
/// (`2021-12-01T12:46:36.581Z[GMT]`), and sometimes without any offset, which means UTC. All of
/// these forms can be read. Instants are sent in the form that the server accepts, which is
/// `2021-12-01T12:46:36.581Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(Timestamp);

impl DateTime {
    /// Returns the current time.
    pub fn now() -> Self {
        Self(Timestamp::now())
    }

    /// Returns the instant as a [`jiff::Timestamp`].
    pub fn timestamp(self) -> Timestamp {
        self.0
    }
}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp)
    }
}

impl From<DateTime> for Timestamp {
    fn from(value: DateTime) -> Self {
        value.0
    }
}

impl From<&ZonedDateTime> for DateTime {
    fn from(zoned: &ZonedDateTime) -> Self {
        Self(zoned.timestamp())
    }
}

impl FromStr for DateTime {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        // What follows in brackets names the zone of the offset, which is in the text already.
        let instant = text.split_once('[').map_or(text, |(instant, _)| instant);
        instant
            .parse::<Timestamp>()
            .or_else(|error| match instant.parse::<civil::DateTime>() {
                Ok(local) => Ok(local.to_zoned_datetime(TimeZone::UTC)?.timestamp()),
                Err(_) => Err(error),
            })
            .map(Self)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
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
                text.parse().map_err(|error| {
                    E::custom(format_args!("invalid date and time {text:?}: {error}"))
                })
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}
