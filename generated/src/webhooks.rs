// Copied from generator/runtime/src/webhooks.rs by `cargo xtask codegen`. Do not edit here.

//! Webhook deliveries: whether one is genuine.
//!
//! Each delivery has a header `X-DIXA-SIGNATURE: t=<milliseconds>,v1=<hex>`: when it was signed,
//! and an HMAC-SHA256 of that and the body. Check it over the body as it arrived, byte for byte,
//! before reading it as JSON:
//!
//! ```
//! use dixa::webhooks::{SIGNATURE_HEADER, Secret, Verifier};
//!
//! # fn run(headers: &dixa::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! // The secret of the webhook subscription, from where the program keeps its secrets.
//! let verifier = Verifier::new(Secret::from_hex("6b657920666f722074657374732031323334")?);
//!
//! // The header and the body of a request, as any HTTP server gives them.
//! let signature = headers.get(SIGNATURE_HEADER).ok_or("not signed")?;
//! verifier.verify(signature, body)?;
//! let event: serde_json::Value = serde_json::from_slice(body)?;
//! # let _ = event;
//! # Ok(())
//! # }
//! ```
//!
//! A genuine delivery may still come twice or out of order: take each `event_id` once.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use ring::hmac;

use crate::datetime::DateTime;

/// The name of the header with the signature, in lower case.
pub const SIGNATURE_HEADER: &str = "x-dixa-signature";

/// How far the time of signing may be from now, unless set otherwise: 5 minutes.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// The secret of a webhook subscription. It is never shown, not in `Debug` either.
#[derive(Clone)]
pub struct Secret {
    key: hmac::Key,
}

impl Secret {
    /// The secret as Dixa shows it, in hexadecimal. White space around it is dropped.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSecret`] if it is not hexadecimal or empty.
    pub fn from_hex(text: impl AsRef<str>) -> Result<Self, Error> {
        let bytes = decode_hex(text.as_ref().trim().as_bytes()).ok_or(Error::InvalidSecret)?;
        if bytes.is_empty() {
            return Err(Error::InvalidSecret);
        }
        Ok(Self {
            key: hmac::Key::new(hmac::HMAC_SHA256, &bytes),
        })
    }

    /// What Dixa signs with: the time as it stands in the header, a full stop, and the body.
    fn tag(&self, time: &[u8], body: &[u8]) -> hmac::Tag {
        let mut context = hmac::Context::with_key(&self.key);
        context.update(time);
        context.update(b".");
        context.update(body);
        context.sign()
    }

    /// Whether a signature is this tag, in a time that does not depend on what it is: a code of
    /// each is compared, and by a function made for that.
    fn accepts(&self, tag: &hmac::Tag, signature: &[u8]) -> bool {
        let code = hmac::sign(&self.key, signature);
        hmac::verify(&self.key, tag.as_ref(), code.as_ref()).is_ok()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// Tells genuine deliveries from others.
#[derive(Debug, Clone)]
pub struct Verifier {
    secret: Secret,
    tolerance: Duration,
}

impl Verifier {
    /// For deliveries that are signed with this secret, in the last 5 minutes.
    pub fn new(secret: Secret) -> Self {
        Self {
            secret,
            tolerance: DEFAULT_TOLERANCE,
        }
    }

    /// How far the time of signing may be from now, before or after. Default: 5 minutes.
    ///
    /// It is what keeps others from sending a delivery again that they have seen.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Checks the signature of a delivery that arrives now, and gives the time of signing.
    ///
    /// `signature` is the value of the header [`SIGNATURE_HEADER`], as text or as bytes; `body` is
    /// the body as it arrived.
    ///
    /// # Errors
    ///
    /// Says what is wrong: see [`Error`]. The delivery is not to be trusted then.
    pub fn verify(
        &self,
        signature: impl AsRef<[u8]>,
        body: impl AsRef<[u8]>,
    ) -> Result<DateTime, Error> {
        self.verify_at(DateTime::now(), signature, body)
    }

    /// Checks the signature of a delivery that arrived at another time: for tests, and for
    /// deliveries that were put aside.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub fn verify_at(
        &self,
        arrival: DateTime,
        signature: impl AsRef<[u8]>,
        body: impl AsRef<[u8]>,
    ) -> Result<DateTime, Error> {
        let header = Header::parse(signature.as_ref())?;
        let tag = self.secret.tag(header.time, body.as_ref());
        let mut accepted = false;
        for signature in &header.signatures {
            accepted |= self.secret.accepts(&tag, signature);
        }
        if !accepted {
            return Err(Error::Mismatch);
        }
        // Only now is the time worth looking at.
        let age = arrival.timestamp().duration_since(header.signed);
        if age.unsigned_abs() <= self.tolerance {
            Ok(header.signed.into())
        } else if age.is_negative() {
            Err(Error::TooNew(age.unsigned_abs()))
        } else {
            Err(Error::TooOld(age.unsigned_abs()))
        }
    }
}

/// What the header says.
struct Header<'h> {
    /// The time as it stands there, which is what is signed.
    time: &'h [u8],
    signed: Timestamp,
    signatures: Vec<Vec<u8>>,
}

impl<'h> Header<'h> {
    /// Reads `t=…,v1=…`: one time, one or several signatures, and what else there may be once
    /// there are other kinds.
    fn parse(text: &'h [u8]) -> Result<Self, Error> {
        let mut time = None;
        let mut signatures = Vec::new();
        for part in text.split(|byte| *byte == b',') {
            let part = part.trim_ascii();
            let Some(equals) = part.iter().position(|byte| *byte == b'=') else {
                return Err(Error::Malformed("a part of it has no `=`"));
            };
            let (name, value) = (&part[..equals], &part[equals + 1..]);
            match name {
                b"t" if time.is_some() => return Err(Error::Malformed("it has two times")),
                b"t" => time = Some(value),
                b"v1" => signatures.extend(decode_hex(value)),
                _ => {}
            }
        }
        let time = time.ok_or(Error::Malformed("it has no time"))?;
        let signed = timestamp(time).ok_or(Error::Malformed(
            "its time is no number of milliseconds since 1970",
        ))?;
        if signatures.is_empty() {
            return Err(Error::Malformed("it has no signature `v1` in hexadecimal"));
        }
        Ok(Self {
            time,
            signed,
            signatures,
        })
    }
}

fn timestamp(text: &[u8]) -> Option<Timestamp> {
    if !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let milliseconds = std::str::from_utf8(text).ok()?.parse().ok()?;
    Timestamp::from_millisecond(milliseconds).ok()
}

fn decode_hex(text: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let (pairs, rest) = text.as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| {
        let byte = digit(*high)? << 4 | digit(*low)?;
        u8::try_from(byte).ok()
    });
    bytes.collect::<Option<_>>().filter(|_| rest.is_empty())
}

/// Why a delivery is not to be trusted, or a secret is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The secret is not hexadecimal, or empty.
    InvalidSecret,
    /// The header is not what it should be.
    Malformed(&'static str),
    /// No signature is right: another secret, another body, or a forgery.
    Mismatch,
    /// The signature is right, but was made this long before now.
    TooOld(Duration),
    /// The signature is right, but was made this long after now: one of the clocks is wrong.
    TooNew(Duration),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidSecret => f.write_str("the webhook secret is not hexadecimal, or empty"),
            Self::Malformed(why) => write!(f, "the webhook signature is malformed: {why}"),
            Self::Mismatch => f.write_str(
                "the webhook signature is wrong: another secret, another body, or a forgery",
            ),
            Self::TooOld(age) => write!(f, "the webhook signature is too old: {age:?}"),
            Self::TooNew(ahead) => write!(f, "the webhook signature is from the future: {ahead:?}"),
        }
    }
}

impl std::error::Error for Error {}
