// Copied from generator/runtime/src/http/mod.rs by `cargo xtask codegen`. Do not edit here.

//! The client: how calls are made, and how their answers become values.

pub(crate) mod answer;
pub(crate) mod base_url;
pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod client;
pub(crate) mod clock;
pub(crate) mod credentials;
pub(crate) mod decode;
pub(crate) mod disguise;
pub(crate) mod error;
pub(crate) mod exchange;
pub(crate) mod fate;
pub(crate) mod items;
pub(crate) mod limit;
pub(crate) mod limiter;
pub(crate) mod line;
pub(crate) mod listed;
pub(crate) mod multipart;
pub(crate) mod pace;
pub(crate) mod pages;
pub(crate) mod pairs;
pub(crate) mod place;
pub(crate) mod position;
pub(crate) mod proxy;
pub(crate) mod random;
pub(crate) mod receive;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
pub(crate) mod settings;
pub(crate) mod spans;
pub(crate) mod tickets;
pub(crate) mod tls;
#[cfg(feature = "tracing")]
pub(crate) mod trace;
pub(crate) mod trail;
pub(crate) mod transport;
#[cfg(feature = "blocking")]
pub(crate) mod waiting;

pub use builder::ClientBuilder;
pub use client::Client;
pub use error::{Error, ErrorKind};
pub use items::Items;
pub use limit::RateLimit;
pub use pages::Pages;
pub use position::Position;
pub use request::Request;
pub use response::Response;
pub use retry::{Attempt, Retry};
pub use settings::CallSettings;
#[cfg(feature = "blocking")]
pub use waiting::Waiting;
