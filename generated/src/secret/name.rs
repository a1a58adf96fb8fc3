// Copied from generator/runtime/src/secret/name.rs by `cargo xtask codegen`. Do not edit here.

//! Which names say that a secret stands there.
//!
//! The generator decides with this file what the document says, and the emitted crate what the
//! document does not know: keys of maps, of any JSON and of bodies that errors show.

/// What of the values of a name is secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Secrecy {
    /// Texts. Numbers are not: `tokens: 12` counts them.
    Texts,
    /// Texts and numbers: `pin: 1234`.
    TextsAndNumbers,
}

/// What is written at the end of a name that says `password` and the like, and numbers with it.
const CODES: &[&str] = &[
    "backupcode",
    "mfacode",
    "onetimecode",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "pincode",
    "recoverycode",
    "verificationcode",
];

/// The same, where it is the last word.
const CODE_WORDS: &[&str] = &["cvc", "cvv", "otp", "pass", "pin", "pwd", "totp"];

/// What is written at the end of a name whose texts are secret.
const TEXTS: &[&str] = &[
    "accesskey",
    "apikey",
    "authcode",
    "authkey",
    "authorization",
    "authorizationcode",
    "connectionstring",
    "credential",
    "encryptionkey",
    "hmackey",
    "licensekey",
    "masterkey",
    "privatekey",
    "secret",
    "secretkey",
    "servicekey",
    "sessionkey",
    "sharedkey",
    "signaturekey",
    "signingkey",
    "sshkey",
    "subscriptionkey",
    "symmetrickey",
    "token",
    "webhookkey",
];

/// The same, where it is the last word.
const TEXT_WORDS: &[&str] = &["auth", "bearer", "cookie", "jwt"];

/// What a token is for that is none to keep secret, but a place in a list.
const PAGING: &[&str] = &[
    "continuation",
    "cursor",
    "next",
    "nextpage",
    "nextsync",
    "page",
    "pagination",
    "paging",
    "prev",
    "previous",
    "previouspage",
    "resume",
    "scroll",
    "sync",
];

/// What may stand behind a name without changing what it names.
const TAILS: &[&str] = &[
    "again",
    "base64",
    "confirm",
    "confirmation",
    "confirmed",
    "current",
    "digest",
    "encoded",
    "encrypted",
    "hash",
    "hashed",
    "header",
    "new",
    "old",
    "pem",
    "plain",
    "plaintext",
    "raw",
    "repeat",
    "repeated",
    "salt",
    "string",
    "text",
    "value",
];

/// The same, behind the name of a class.
const CLASS_TAILS: &[&str] = &[
    "body",
    "config",
    "configuration",
    "data",
    "details",
    "dto",
    "info",
    "input",
    "login",
    "method",
    "model",
    "object",
    "output",
    "params",
    "payload",
    "request",
    "response",
    "scheme",
    "settings",
];

/// Names that say nothing but that there is a value.
const VAGUE: &[&str] = &[
    "content",
    "data",
    "hash",
    "key",
    "plain",
    "plaintext",
    "raw",
    "string",
    "value",
    "values",
];

/// What is secret of what a name stands for; none if nothing is.
pub(crate) fn secrecy(name: &str) -> Option<Secrecy> {
    of_words(&without(words(name), &[TAILS]))
}

/// Whether all that a class or a property holds belongs to a secret, such as `TokenAuth` and
/// `authorization`. Then a [vague](is_vague) name in it stands for the secret itself.
pub(crate) fn is_about_a_secret(name: &str) -> bool {
    let words = without(words(name), &[TAILS, CLASS_TAILS]);
    let is_about = words.last().is_some_and(|last| last == "authentication");
    is_about || of_words(&words).is_some()
}

/// Whether a name says nothing but that there is a value.
pub(crate) fn is_vague(name: &str) -> bool {
    let words = words(name);
    matches!(words.as_slice(), [only] if VAGUE.contains(&only.as_str()))
}

/// Whether two names have the same words, an `x-` aside.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other))
}

/// The letters of a name in lower case, without the `x-` in front of it.
fn letters(name: &str) -> impl Iterator<Item = char> {
    let letters = name.chars().filter(|character| character.is_alphabetic());
    let mut letters = letters.flat_map(char::to_lowercase).peekable();
    letters.next_if_eq(&'x');
    letters
}

fn of_words(words: &[String]) -> Option<Secrecy> {
    let (last, before) = words.split_last()?;
    let last = singular(last);
    if CODE_WORDS.contains(&last) {
        return Some(Secrecy::TextsAndNumbers);
    }
    if TEXT_WORDS.contains(&last) {
        return Some(Secrecy::Texts);
    }
    // As one: `apikey`, `apiKey` and `api_key` are the same.
    let all = before.concat() + last;
    if CODES.iter().any(|end| all.ends_with(end)) {
        return Some(Secrecy::TextsAndNumbers);
    }
    let end = TEXTS.iter().find(|end| all.ends_with(**end))?;
    let is_paging = |words: &[String]| words.iter().any(|word| PAGING.contains(&word.as_str()));
    let stem = all.strip_suffix("token").unwrap_or_default();
    if *end == "token" && (is_paging(before) || PAGING.contains(&stem)) {
        return None;
    }
    Some(Secrecy::Texts)
}

fn singular(word: &str) -> &str {
    word.strip_suffix('s')
        .filter(|stem| !stem.ends_with('s') && *stem != "pas")
        .unwrap_or(word)
}

/// The words but for those at the end that change nothing, of which the first word is never one.
fn without(mut words: Vec<String>, tails: &[&[&str]]) -> Vec<String> {
    while words.len() > 1 && words.last().is_some_and(|last| is_any(last, tails)) {
        words.pop();
    }
    words
}

fn is_any(word: &str, tails: &[&[&str]]) -> bool {
    tails.iter().any(|words| words.contains(&word))
}

/// The words of a name, in lower case and without numbers: `OAuth2Token` is `o`, `auth`, `token`.
fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut before: Option<char> = None;
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        let after = characters.peek();
        let begins = character.is_uppercase()
            && (before.is_some_and(|before| !before.is_uppercase())
                || after.is_some_and(|after| after.is_lowercase()));
        if (begins || !character.is_alphabetic()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if character.is_alphabetic() {
            word.extend(character.to_lowercase());
        }
        before = Some(character);
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}
