// Copied from generator/runtime/src/http/fate.rs by `cargo xtask codegen`. Do not edit here.

//! What became of a request that failed: whether it was done, and whether it can be sent again.

use reqwest::StatusCode;

use crate::http::error::{Error, ErrorKind};

/// What became of a request, from the least to the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    /// It was not sent, or the server refused it.
    NotDone,
    /// It was sent, and no answer was seen.
    Open,
    /// A status of success was seen.
    Accepted,
}

/// Whether a status asks for the same request elsewhere.
pub(crate) fn keeps_method(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT
    )
}

/// When a request that failed can be sent again.
pub(crate) enum Repeatable {
    Always,
    IfIdempotent,
    Never,
}

impl Error {
    /// Returns whether the server accepted the request: a status of success was seen, in any
    /// attempt, but the rest of the response could not be received or read. What was asked for has
    /// been done, so do not send it again.
    ///
    /// ```
    /// # fn check(error: dixa::Error) -> Result<(), dixa::Error> {
    /// if error.was_accepted() {
    ///     // It is there. Look it up to learn its id.
    /// } else if error.may_have_happened() || error.is_server_error() {
    ///     // Look whether it is there before you send it again.
    /// } else {
    ///     // Nothing was done. Send it again once the reason is gone.
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn was_accepted(&self) -> bool {
        self.fate() == Fate::Accepted
    }

    /// Returns whether the server may have done what was asked for without this client knowing:
    /// the request was sent, in any attempt, and no answer of the server was seen. A gateway that
    /// saw no answer itself (status 502 or 504) leaves it open as well.
    ///
    /// It is false if [`was_accepted`](Self::was_accepted) is true, since then it is certain, and
    /// false if nothing was sent or if the server answered that it refuses the request or has
    /// failed. A server that failed ([`is_server_error`](Self::is_server_error)) may have done a
    /// part of it.
    pub fn may_have_happened(&self) -> bool {
        self.fate() == Fate::Open
    }

    /// What became of the request, in this attempt or in one before it.
    pub(crate) fn fate(&self) -> Fate {
        self.last_fate().max(self.earlier())
    }

    fn last_fate(&self) -> Fate {
        let status = self.status();
        if status.is_some_and(|status| status.is_success()) {
            return Fate::Accepted;
        }
        match self.kind() {
            ErrorKind::Builder | ErrorKind::Connect | ErrorKind::RateLimit | ErrorKind::Paging => {
                Fate::NotDone
            }
            ErrorKind::Timeout | ErrorKind::Broken | ErrorKind::TooLarge | ErrorKind::Decode => {
                Fate::Open
            }
            ErrorKind::Redirect | ErrorKind::Status => match status {
                // A gateway says that it saw no answer either.
                None | Some(StatusCode::BAD_GATEWAY | StatusCode::GATEWAY_TIMEOUT) => Fate::Open,
                // The answer is elsewhere, if anywhere; but these ask for the same request
                // elsewhere, where it was not sent.
                Some(status) if status.is_redirection() && !keeps_method(status) => Fate::Open,
                Some(_) => Fate::NotDone,
            },
        }
    }

    /// When the same request might succeed.
    pub(crate) fn repeatable(&self) -> Repeatable {
        match self.kind() {
            ErrorKind::Connect => Repeatable::Always,
            ErrorKind::Timeout | ErrorKind::Broken => Repeatable::IfIdempotent,
            ErrorKind::Decode if self.is_passing() => Repeatable::IfIdempotent,
            ErrorKind::Status => match self.status() {
                Some(StatusCode::TOO_MANY_REQUESTS) => Repeatable::Always,
                Some(StatusCode::REQUEST_TIMEOUT) => Repeatable::IfIdempotent,
                Some(status) if status.is_server_error() => Repeatable::IfIdempotent,
                _ => Repeatable::Never,
            },
            ErrorKind::Builder
            | ErrorKind::TooLarge
            | ErrorKind::Redirect
            | ErrorKind::Decode
            | ErrorKind::RateLimit
            | ErrorKind::Paging => Repeatable::Never,
        }
    }
}
