//! Verifies that webhook deliveries are genuine, and reads them.
//!
//! Each delivery has a header `X-DIXA-SIGNATURE: t=<milliseconds>,v1=<hex>`. What is signed is the
//! text `<milliseconds>.<body>`: the time as the header has it, a full stop, and the bytes of the body
//! exactly as they arrived. Nothing else of the request is signed, neither its address nor its other
//! headers. The signature is an HMAC-SHA256 in hexadecimal; its key is the secret of the subscription,
//! decoded from hexadecimal. A body that has been read as JSON and written again has another signature,
//! so have your HTTP server hand over its bytes.
//!
//! ```
//! use dixa::webhooks::{SIGNATURE_HEADER, Secret, Verifier};
//!
//! # fn run(headers: &dixa::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! // The secret of the webhook subscription, from wherever the program keeps its secrets.
//! let verifier = Verifier::new(Secret::from_hex("6b657920666f722074657374732031323334")?);
//!
//! // The header and the body of a request, as any HTTP server provides them.
//! let signature = headers.get(SIGNATURE_HEADER).ok_or("not signed")?;
//! verifier.verify(signature, body)?;
//! let event: serde_json::Value = serde_json::from_slice(body)?;
//! # let _ = event;
//! # Ok(())
//! # }
//! ```
//!
//! Even genuine deliveries may arrive twice or out of order, so process each `event_id` only once.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use ring::hmac;

use crate::datetime::DateTime;

/// The name of the header that holds the signature, in lower case.
pub const SIGNATURE_HEADER: &str = "x-dixa-signature";

/// How far the time of signing may be from the current time by default: 5 minutes.
pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// The secret of a webhook subscription. It is never shown, not even by `Debug`.
#[derive(Clone)]
pub struct Secret {
    key: hmac::Key,
}

impl Secret {
    /// Reads a secret in hexadecimal, as Dixa shows it. Surrounding white space is ignored.
    ///
    /// # Errors
    ///
    /// Returns [`Error::InvalidSecret`] if the text is empty or not hexadecimal.
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

/// Verifies the signatures of webhook deliveries.
#[doc(alias = "signature")]
#[derive(Debug, Clone)]
pub struct Verifier {
    secret: Secret,
    tolerance: Duration,
}

impl Verifier {
    /// Creates a verifier that accepts deliveries signed with this secret within 5 minutes of now.
    pub fn new(secret: Secret) -> Self {
        Self {
            secret,
            tolerance: DEFAULT_TOLERANCE,
        }
    }

    /// Sets how far the time of signing may be from the current time, in either direction. The
    /// default is 5 minutes.
    ///
    /// The tolerance limits for how long someone who has seen a delivery can send it again.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies the signature of a delivery that has just arrived, and returns the time of signing.
    ///
    /// `signature` is the value of the header [`SIGNATURE_HEADER`], as text or as bytes, and `body`
    /// is the body exactly as it arrived.
    ///
    /// # Errors
    ///
    /// Returns an [`Error`] that says what is wrong. Such a delivery must not be trusted.
    pub fn verify(
        &self,
        signature: impl AsRef<[u8]>,
        body: impl AsRef<[u8]>,
    ) -> Result<DateTime, Error> {
        self.verify_at(Timestamp::now(), signature, body)
    }

    /// Verifies the signature of a delivery that arrived at another time. This is meant for tests
    /// and for deliveries that were stored.
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`verify`](Self::verify).
    pub fn verify_at(
        &self,
        arrival: Timestamp,
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
        let age = arrival.duration_since(header.signed);
        if age.unsigned_abs() <= self.tolerance {
            Ok(header.signed.into())
        } else if age.is_negative() {
            Err(Error::TooNew(age.unsigned_abs()))
        } else {
            Err(Error::TooOld(age.unsigned_abs()))
        }
    }
}

// needs: deliveries
impl Verifier {
    /// Verifies the signature of a delivery that has just arrived, and reads its body.
    ///
    /// Events that this version of the crate does not know are read, too: what is not known is kept.
    /// Deliveries may be repeated, and may come in another order than the events happened in.
    ///
    /// ```
    /// use dixa::webhooks::{SIGNATURE_HEADER, Verifier};
    ///
    /// # fn run(verifier: Verifier, headers: &dixa::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    /// let signature = headers.get(SIGNATURE_HEADER).ok_or("not signed")?;
    /// let delivery = verifier.open(signature, body)?;
    /// println!("{delivery:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`verify`](Self::verify), and [`Error::Unreadable`] for a body that
    /// is signed but is no delivery.
    pub fn open(
        &self,
        signature: impl AsRef<[u8]>,
        body: impl AsRef<[u8]>,
    ) -> Result<crate::api::Delivery, Error> {
        self.verify(signature, &body)?;
        serde_json::from_slice(body.as_ref()).map_err(|error| Error::Unreadable {
            line: error.line(),
            column: error.column(),
        })
    }
}

#[cfg(feature = "test-util")]
impl Verifier {
    /// Signs a delivery as Dixa does, now, and returns the value of the header
    /// [`SIGNATURE_HEADER`]. This is for tests of what receives deliveries.
    ///
    /// ```
    /// # fn run() -> Result<(), dixa::webhooks::Error> {
    /// use dixa::webhooks::{Secret, Verifier};
    ///
    /// let verifier = Verifier::new(Secret::from_hex("6b6579")?);
    /// let body = r#"{"event_id": "1"}"#;
    /// let signature = verifier.sign(body);
    /// assert!(verifier.verify(signature, body).is_ok());
    /// # Ok(())
    /// # }
    /// # run().unwrap();
    /// ```
    pub fn sign(&self, body: impl AsRef<[u8]>) -> String {
        self.sign_at(Timestamp::now(), body)
    }

    /// Signs a delivery at another time, such as one that is too long ago.
    pub fn sign_at(&self, time: Timestamp, body: impl AsRef<[u8]>) -> String {
        use fmt::Write as _;

        let time = time.as_millisecond().to_string();
        let tag = self.secret.tag(time.as_bytes(), body.as_ref());
        let mut header = format!("t={time},v1=");
        for byte in tag.as_ref() {
            // Writing to memory does not fail.
            let _ = write!(header, "{byte:02x}");
        }
        header
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

/// Why a delivery cannot be trusted, or why a secret is invalid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The secret is empty or not hexadecimal.
    InvalidSecret,
    /// The header does not have the expected form.
    Malformed(&'static str),
    /// No signature matches. The secret or the body is a different one, or the delivery is forged.
    Mismatch,
    /// The signature matches, but it was made this long ago.
    TooOld(Duration),
    /// The signature matches, but its time is this far in the future: one of the clocks is wrong.
    TooNew(Duration),
    // needs: deliveries
    /// The signature is right, but the body is no delivery. `line` and `column` say where.
    Unreadable {
        /// The line of the body at which reading stopped.
        line: usize,
        /// The column in that line.
        column: usize,
    },
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
            // needs: deliveries
            Self::Unreadable { line, column } => write!(
                f,
                "the webhook is signed, but its body is no delivery: see line {line}, column {column}"
            ),
            Self::TooNew(ahead) => write!(f, "the webhook signature is from the future: {ahead:?}"),
        }
    }
}

impl std::error::Error for Error {}
