//! Signatures of webhook deliveries. The right ones were computed elsewhere, with Python's `hmac`.

use std::time::Duration;

use jiff::Timestamp;

use crate::DateTime;
use crate::webhooks::{DEFAULT_TOLERANCE, Error, Secret, Verifier};

const SECRET: &str = "6b657920666f722074657374732031323334";
const BODY: &str = r#"{"event_id":"7a2c","event_type":"CONVERSATION_MESSAGE_ADDED","text":"ø"}"#;
const SIGNED: i64 = 1_700_000_000_000;
const RIGHT: &str = "9711319be4218082b4bf1b22defd3fcd22b72dfef219c4c86e4d473f5403d40a";
/// The same with the time written `01700000000000`.
const RIGHT_WITH_ZERO: &str = "df4b89f7b3f4e49f65123bc4e070d3fb0ca377c2169f7107359df3b0a773b210";
const RIGHT_FOR_NOTHING: &str = "e32c09b90492491e915e17563405638ebf51f5ea4d267c50cfa7a46d74b7cf80";
const RIGHT_FOR_BYTES: &str = "9717a7c9f72fabd6feb62e9a57223e5eea62fcfe727b4850aa1e0d3ddfc3b3ed";
const OF_ANOTHER_SECRET: &str = "35fbf50407d68fe7ed5afe7f38e736ed711ad65fa366d449c27dd6bd9edd6aa6";

fn verifier() -> Verifier {
    Verifier::new(Secret::from_hex(SECRET).unwrap())
}

fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap()
}

fn check(signature: &str) -> Result<DateTime, Error> {
    verifier().verify_at(at(SIGNED), signature, BODY)
}

fn signature(hex: &str) -> String {
    format!("t={SIGNED},v1={hex}")
}

#[test]
fn a_delivery_is_opened_only_if_it_is_genuine() {
    let verifier = verifier().tolerance(Duration::MAX);
    let opened = verifier.open(signature(RIGHT), BODY).unwrap();
    assert_eq!(opened["text"], "ø");
    let forged = verifier.open(signature(RIGHT), "{}");
    assert_eq!(forged.unwrap_err(), Error::Mismatch);
    let empty = verifier.open(signature(RIGHT_FOR_NOTHING), "");
    let (line, column) = (1, 0);
    assert_eq!(empty.unwrap_err(), Error::Unreadable { line, column });
}

#[test]
fn genuine_deliveries_are_accepted() {
    assert_eq!(check(&signature(RIGHT)), Ok(at(SIGNED).into()));
    assert_eq!(
        check(&signature(&RIGHT.to_uppercase())),
        Ok(at(SIGNED).into())
    );
    assert!(check(&format!("v1={RIGHT},t={SIGNED}")).is_ok());
    assert!(check(&format!(" t={SIGNED} , v1={RIGHT} ")).is_ok());
    assert!(check(&format!("t=0{SIGNED},v1={RIGHT_WITH_ZERO}")).is_ok());
    let bytes = |hex: &str, body: &[u8]| verifier().verify_at(at(SIGNED), signature(hex), body);
    assert!(bytes(RIGHT_FOR_NOTHING, b"").is_ok());
    assert!(bytes(RIGHT_FOR_BYTES, b"\xff\x00\xfe").is_ok());
    let shouted = Secret::from_hex(format!(" {}\n", SECRET.to_uppercase())).unwrap();
    let shouted = Verifier::new(shouted);
    assert!(
        shouted
            .verify_at(at(SIGNED), signature(RIGHT), BODY)
            .is_ok()
    );
    let header = reqwest::header::HeaderValue::from_str(&signature(RIGHT)).unwrap();
    assert!(verifier().verify_at(at(SIGNED), header, BODY).is_ok());
}

#[test]
fn one_right_signature_among_several_is_enough() {
    let wrong = "00".repeat(32);
    for signatures in [
        format!("v1={wrong},v1={RIGHT}"),
        format!("v1={RIGHT},v1={wrong}"),
        format!("v0={wrong},v1={RIGHT},v2=what ever"),
        format!("v1=zz,v1={RIGHT}"),
        format!("v1=,v1={RIGHT}"),
    ] {
        assert!(check(&format!("t={SIGNED},{signatures}")).is_ok());
    }
    assert_eq!(
        check(&format!("t={SIGNED},v1={wrong},v1={OF_ANOTHER_SECRET}")),
        Err(Error::Mismatch)
    );
}

#[test]
fn anything_else_is_refused() {
    for hex in [
        OF_ANOTHER_SECRET,
        RIGHT_FOR_NOTHING,
        &RIGHT[..62],
        &format!("{RIGHT}00"),
        &"00".repeat(32),
        "",
    ] {
        assert_eq!(check(&signature(hex)), Err(Error::Mismatch), "{hex}");
    }
    // Each digit of the signature, each byte of the body and the time count.
    for index in 0..RIGHT.len() {
        let mut hex = RIGHT.to_owned().into_bytes();
        hex[index] = if hex[index] == b'0' { b'1' } else { b'0' };
        let hex = String::from_utf8(hex).unwrap();
        assert_eq!(check(&signature(&hex)), Err(Error::Mismatch));
    }
    for index in 0..BODY.len() {
        let mut other = BODY.as_bytes().to_vec();
        other[index] ^= 1;
        let result = verifier().verify_at(at(SIGNED), signature(RIGHT), other);
        assert_eq!(result, Err(Error::Mismatch));
    }
    for other in [
        (SIGNED - 1).to_string(),
        (SIGNED + 1).to_string(),
        format!("0{SIGNED}"),
    ] {
        assert_eq!(
            check(&format!("t={other},v1={RIGHT}")),
            Err(Error::Mismatch)
        );
    }
}

#[test]
fn malformed_headers_are_errors_that_say_why() {
    let time = |text: &str| format!("t={text},v1={RIGHT}");
    for (header, why) in [
        (String::new(), "no `=`"),
        (RIGHT.to_owned(), "no `=`"),
        (format!("t={SIGNED},v1={RIGHT},"), "no `=`"),
        (format!("v1={RIGHT}"), "no time"),
        (format!("T={SIGNED},v1={RIGHT}"), "no time"),
        (format!("t={SIGNED},t={SIGNED},v1={RIGHT}"), "two times"),
        (format!("t={SIGNED}"), "no signature"),
        (format!("t={SIGNED},v0={RIGHT}"), "no signature"),
        (format!("t={SIGNED},v1={}", &RIGHT[..63]), "no signature"),
        (format!("t={SIGNED},v1=0x{RIGHT}"), "no signature"),
        (format!("t={SIGNED},v1={}", "é".repeat(32)), "no signature"),
        (time(""), "no number"),
        (time("-1"), "no number"),
        (time("+1700000000000"), "no number"),
        (time("1700000000000.5"), "no number"),
        (time("99999999999999999999999"), "no number"),
        (time("9223372036854775807"), "no number"),
        (time("soon"), "no number"),
    ] {
        let Err(error @ Error::Malformed(_)) = check(&header) else {
            panic!("{header}");
        };
        assert!(error.to_string().contains(why), "{header}: {error}");
    }
}

#[test]
fn the_time_of_signing_may_be_off_by_the_tolerance_and_no_more() {
    let tolerance = i64::try_from(DEFAULT_TOLERANCE.as_millis()).unwrap();
    assert_eq!(tolerance, 300_000);
    let arriving =
        |verifier: Verifier, off: i64| verifier.verify_at(at(SIGNED + off), signature(RIGHT), BODY);
    for off in [-tolerance, 0, tolerance] {
        assert!(arriving(verifier(), off).is_ok(), "{off}");
    }
    assert_eq!(
        arriving(verifier(), tolerance + 1),
        Err(Error::TooOld(Duration::from_millis(300_001)))
    );
    assert_eq!(
        arriving(verifier(), -tolerance - 1),
        Err(Error::TooNew(Duration::from_millis(300_001)))
    );
    let strict = || verifier().tolerance(Duration::from_millis(10));
    assert!(arriving(strict(), 10).is_ok());
    assert!(matches!(arriving(strict(), 11), Err(Error::TooOld(_))));
    assert!(matches!(arriving(strict(), -11), Err(Error::TooNew(_))));
    assert!(arriving(verifier().tolerance(Duration::MAX), i64::from(u32::MAX)).is_ok());
    // What is wrong and old is wrong: the time of a forgery says nothing.
    let forged = signature(OF_ANOTHER_SECRET);
    let result = verifier().verify_at(at(SIGNED + 400_000), forged, BODY);
    assert_eq!(result, Err(Error::Mismatch));
    // By the clock, it has been long ago.
    let now = verifier().verify(signature(RIGHT), BODY);
    assert!(matches!(now, Err(Error::TooOld(_))));
}

#[test]
fn a_secret_is_hexadecimal_and_shows_nowhere() {
    for text in ["", " ", "6", "6b6", "no hex at all", "0x6b", "é9"] {
        let error = Secret::from_hex(text).unwrap_err();
        assert_eq!(error, Error::InvalidSecret);
        let shown = format!("{error} {error:?}");
        assert!(text.len() < 3 || !shown.contains(text), "{shown}");
    }
    let shown = format!("{:?} {:#?}", Secret::from_hex(SECRET), verifier());
    assert!(shown.contains("[secret]"), "{shown}");
    for part in [SECRET, "6b", "107", "key for"] {
        assert!(!shown.contains(part), "{shown}");
    }
}

#[cfg(feature = "test-util")]
#[test]
fn deliveries_are_signed_for_tests_as_they_are_signed_for_real() {
    let signed = verifier().sign_at(at(SIGNED), BODY);
    assert_eq!(signed, signature(RIGHT));
    assert!(verifier().verify(verifier().sign(BODY), BODY).is_ok());
    let other = Verifier::new(Secret::from_hex("00").unwrap());
    assert_eq!(
        verifier().verify(other.sign(BODY), BODY),
        Err(Error::Mismatch)
    );
}
