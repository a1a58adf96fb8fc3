// Copied from generator/runtime/src/http/call.rs by `cargo xtask codegen`. Do not edit here.

//! A request while it is put together, and how it becomes a value.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::pin::Pin;

use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::http::base_url::encode;
use crate::http::builder::{header_name, header_value};
use crate::http::client::Client;
use crate::http::decode::{self, Decode};
use crate::http::error::{Error, LONGEST};
use crate::http::line::line;
use crate::http::multipart::Form;
use crate::Page;
use crate::http::pages::Pages;
use crate::http::pairs;
use crate::http::position::{PAGE_KEY, Position};
use crate::http::response::Response;
use crate::http::settings::CallSettings;
use crate::http::spans::hide_secrets;
use crate::http::trail::Place;
use crate::http::transport::{self, Outgoing};

/// A value that is on its way.
pub(crate) type Sending<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// A call of an operation. What is wrong with its arguments is kept until it is sent.
#[must_use = "a call does nothing before it is sent"]
pub(crate) struct Call {
    client: Client,
    method: Cow<'static, str>,
    path: Cow<'static, str>,
    path_values: Vec<(Cow<'static, str>, String)>,
    query: Vec<(Cow<'static, str>, String)>,
    headers: HeaderMap,
    body: Option<Vec<u8>>,
    /// What an empty body of the answer is read as, if it may be empty.
    empty_answer: Option<&'static str>,
    settings: CallSettings,
    /// Where a list begins that has no more pages.
    is_done: bool,
    error: Option<Error>,
}

// What a program sends may be secret, such as a password: of the path and the query nothing is shown,
// and of the body what JSON does not call a secret.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("client", &self.client)
            .field("method", &self.method)
            .field("path", &line(&self.path, LONGEST))
            .field("body", &self.shown_body())
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

impl Call {
    /// The body as people may see it: a line of JSON without secrets, or how long it is.
    fn shown_body(&self) -> Option<String> {
        let body = self.body.as_deref()?;
        let content_type = self.headers.get(CONTENT_TYPE)?.as_bytes();
        let text = std::str::from_utf8(body).ok();
        Some(match text.filter(|_| content_type.ends_with(b"json")) {
            Some(text) => {
                let shown = hide_secrets(text);
                let shown = self.client.inner().credentials.hide_in(&shown);
                line(&shown, LONGEST)
            }
            None => format!("{} bytes", body.len()),
        })
    }

    pub(crate) fn new(
        client: &Client,
        method: impl Into<Cow<'static, str>>,
        path: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            client: client.clone(),
            method: method.into(),
            path: path.into(),
            path_values: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            empty_answer: None,
            settings: CallSettings::new(),
            is_done: false,
            error: None,
        }
    }

    /// Fills in a name in the path.
    pub(crate) fn path(&mut self, name: impl Into<Cow<'static, str>>, value: impl Display) {
        let (name, value) = (name.into(), value.to_string());
        if matches!(value.as_str(), "" | "." | "..") {
            // Percent-encoding would not help: these change the path in any spelling.
            self.fail(Error::builder(format!(
                "the path parameter `{name}` cannot be `{value}`"
            )));
        }
        self.path_values.push((name, value));
    }

    /// Sets a query parameter, instead of what it was.
    pub(crate) fn query(&mut self, name: impl Into<Cow<'static, str>>, value: impl Display) {
        self.query_list(name, [value]);
    }

    /// Sets a query parameter to several values, instead of what it was: its name is repeated.
    pub(crate) fn query_list<T: Display>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        values: impl IntoIterator<Item = T>,
    ) {
        let name = name.into();
        self.query.retain(|(other, _)| *other != name);
        for value in values {
            self.query.push((name.clone(), value.to_string()));
        }
    }

    /// Sets how many items a page has, and refuses what no page can have.
    pub(crate) fn page_size(&mut self, name: &'static str, size: impl TryInto<u32>) {
        const MOST: u32 = i32::MAX as u32;
        match size.try_into() {
            Ok(size @ 1..=MOST) => self.query(name, size),
            Ok(_) | Err(_) => self.fail(Error::builder(format!(
                "the query parameter `{name}` has to be a number from 1 to {MOST}"
            ))),
        }
    }

    /// Sets a header, instead of what it was.
    pub(crate) fn header(&mut self, name: impl Into<Cow<'static, str>>, value: impl Display) {
        let name = name.into();
        let header = header_name(&name)
            .and_then(|header| Ok((header, header_value(&name, &value.to_string())?)));
        match header {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(error) => self.fail(error),
        }
    }

    /// Changes the settings.
    pub(crate) fn with(&mut self, settings: CallSettings) {
        self.settings = std::mem::take(&mut self.settings).and(settings);
    }

    /// Sets the body.
    pub(crate) fn json<T: Serialize + ?Sized>(&mut self, body: &T) {
        match serde_json::to_vec(body) {
            Ok(body) => self.body = Some(body),
            Err(e) => self.fail(Error::builder("the body cannot be written").caused_by(e)),
        }
        if !self.headers.contains_key(CONTENT_TYPE) {
            let json = HeaderValue::from_static("application/json");
            self.headers.insert(CONTENT_TYPE, json);
        }
    }

    /// Sets the body to a form of several parts.
    pub(crate) fn form(&mut self, form: Form) {
        match form.finish() {
            Ok((content_type, body)) => {
                self.header(CONTENT_TYPE.as_str(), content_type);
                self.body = Some(body);
            }
            Err(error) => self.fail(error),
        }
    }

    /// Says that the body of the answer may be empty, and what it is read as then.
    pub(crate) fn empty_answer(&mut self, json: &'static str) {
        self.empty_answer = Some(json);
    }

    /// Sets where a list begins.
    pub(crate) fn from(&mut self, position: Position) {
        self.query.retain(|(name, _)| name != PAGE_KEY);
        self.is_done = position.is_done();
        if let Position::At(key) = position {
            self.query(PAGE_KEY, key);
        }
    }

    /// Sends the request, as often as need be, and reads the answer.
    pub(crate) async fn send<T: Send>(self, decode: Decode<T>) -> Result<Response<T>, Error> {
        let client = self.client.clone();
        transport::fetch(&client, &self.into_outgoing()?, decode).await
    }

    /// The same where the answer is no JSON as a rule: if it is empty, it is read as null.
    pub(crate) async fn send_any<T: DeserializeOwned + Send>(
        mut self,
    ) -> Result<Response<T>, Error> {
        self.empty_answer("null");
        self.send(decode::json).await
    }

    /// Sends the request for a page, from which the pages around it can be reached.
    pub(crate) async fn send_page<T>(self) -> Result<Response<Page<T>>, Error>
    where
        T: DeserializeOwned + Send,
    {
        let client = self.client.clone();
        match self.into_first()? {
            Some(request) => Place::first(client, request).load().await,
            None => Err(Error::builder(
                "the list is done: there is no page to request",
            )),
        }
    }

    /// The same for the value alone, in the form that `.await` asks for. Its parts are checked
    /// here once, and not for each operation; nor are they looked at for each, to be inlined.
    #[inline(never)]
    pub(crate) fn value<T: Send + 'static>(self, decode: Decode<T>) -> Sending<T> {
        Box::pin(async move { self.send(decode).await.map(Response::into_inner) })
    }

    /// The same for a page.
    #[inline(never)]
    pub(crate) fn page<T>(self) -> Sending<Page<T>>
    where
        T: DeserializeOwned + Send + 'static,
    {
        Box::pin(async move { self.send_page().await.map(Response::into_inner) })
    }

    /// Sends the request and those for the pages after it, as they are asked for.
    pub(crate) fn pages<T>(self) -> Pages<T> {
        Pages::new(self.client.clone(), self.into_first())
    }

    /// The request for the page where a list begins; none if there are no more.
    fn into_first(self) -> Result<Option<Outgoing>, Error> {
        let is_done = self.is_done;
        let outgoing = self.into_outgoing()?;
        Ok((!is_done).then_some(outgoing))
    }

    /// What it is sent with.
    #[cfg(feature = "blocking")]
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The request, or the first thing that was wrong with it.
    fn into_outgoing(mut self) -> Result<Outgoing, Error> {
        // A query does not belong there, but would show what is asked for.
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        let operation = format!("{} {path}", self.method);
        let client = self.client.clone();
        let credentials = &client.inner().credentials;
        let operation = credentials.hide_in(&operation).into_owned();
        let error = self.error.take();
        let outgoing = match error {
            Some(error) => Err(error),
            None => self.outgoing(&operation),
        };
        outgoing.map_err(|error| error.during(&operation).without(credentials))
    }

    fn outgoing(self, operation: &str) -> Result<Outgoing, Error> {
        let method = Method::from_bytes(self.method.as_bytes())
            .map_err(|_| Error::builder(format!("`{}` is no HTTP method", self.method)))?;
        let url = self
            .client
            .inner()
            .base_url
            .endpoint(&self.filled_path()?, &self.query_text())?;
        let mut headers = self.client.inner().headers.clone();
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
        self.settings.add_headers(&mut headers)?;
        let terms = self.settings.terms(self.client.inner(), &method);
        Ok(Outgoing {
            operation: operation.to_owned(),
            method,
            url,
            headers,
            body: self.body,
            empty_answer: self.empty_answer,
            terms,
        })
    }

    /// The path with its names filled in.
    fn filled_path(&self) -> Result<String, Error> {
        let mut filled = String::new();
        let mut rest = &*self.path;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after
                .split_once('}')
                .ok_or_else(|| Error::builder("the path has a `{` too many"))?;
            let value = self.path_values.iter().find(|(other, _)| other == name);
            let (_, value) = value
                .ok_or_else(|| Error::builder(format!("the path parameter `{name}` is missing")))?;
            filled.push_str(before);
            filled.push_str(&encode(value));
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    fn query_text(&self) -> String {
        let mut text = String::new();
        for (name, value) in &self.query {
            pairs::add(&mut text, name, value);
        }
        text
    }

    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }
}

/// Adds the methods that send a call to a builder with a field `call`: `.send()` for the whole
/// response, `.await` for the value, and `.wait()` for programs that are not async.
macro_rules! sends {
    ($builder:ident => $output:ty, $decode:ident) => {
        $crate::http::call::sends! {
            @with send value($crate::http::decode::$decode), $builder => $output
        }

        impl $builder {
            /// Sends the request and reads as a `T` what [`send`](Self::send) reads as its own type.
            /// With [`serde_json::Value`](crate::serde_json::Value) it is everything as it was
            /// received.
            ///
            /// # Errors
            ///
            /// Returns the errors of [`send`](Self::send).
            pub async fn send_as<T>(
                self,
            ) -> ::std::result::Result<$crate::http::response::Response<T>, $crate::http::error::Error>
            where
                T: serde::de::DeserializeOwned + Send,
            {
                $crate::http::call::sends!(@as $decode, self.call).await
            }
        }
    };
    (@as json, $call:expr) => { $call.send($crate::http::decode::json) };
    (@as data, $call:expr) => { $call.send($crate::http::decode::data) };
    (@as list, $call:expr) => { $call.send($crate::http::decode::whole_list) };
    (@as $other:ident, $call:expr) => { $call.send_any() };
    (@with $send:ident $value:ident($($decode:expr)?), $builder:ident => $output:ty) => {
        impl $builder {
            /// Sets timeouts, retries or headers for this call only.
            #[must_use = "a call does nothing before it is sent"]
            pub fn with(mut self, settings: $crate::http::settings::CallSettings) -> Self {
                self.call.with(settings);
                self
            }

            /// Sends the request and returns the whole response: the value with the status, the
            /// headers, the request id and so on.
            ///
            /// # Errors
            ///
            /// Returns an error if an argument cannot be sent, if no complete response arrives in
            /// time, or if the response has an error status or an unexpected body. Requests that
            /// are safe to repeat have been retried by then.
            pub async fn send(
                self,
            ) -> ::std::result::Result<$crate::http::response::Response<$output>, $crate::http::error::Error>
            {
                self.call.$send($($decode)?).await
            }

            /// Sends the request and waits for the value, in a program that is not async. Use
            /// `client.wait(call.send())` to get the whole response.
            ///
            /// # Errors
            ///
            /// Returns the errors of [`send`](Self::send), and an error if it is called from async
            /// code: see [`Client::wait`](crate::Client::wait).
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn wait(self) -> ::std::result::Result<$output, $crate::http::error::Error> {
                let client = ::std::clone::Clone::clone(self.call.client());
                client.wait(self)
            }
        }

        impl ::std::future::IntoFuture for $builder {
            type Output = ::std::result::Result<$output, $crate::http::error::Error>;
            type IntoFuture = $crate::http::call::Sending<$output>;

            // Inline, as all that depends on the types of an operation: so the code is made where
            // a program uses it, and not for all operations in this crate.
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.call.$value($($decode)?)
            }
        }
    };
}
pub(crate) use sends;

/// Adds the methods that send a call for a page to a builder with a field `call`, with `.pages()`
/// and `.items()` to go through all pages.
macro_rules! paged {
    ($builder:ident => $item:ty) => {
        $crate::http::call::sends! { @with send_page page(), $builder => $crate::Page<$item> }

        impl $builder {
            /// Begins at a position where the same list has stood before, in place of any page key.
            #[must_use = "a call does nothing before it is sent"]
            pub fn from(mut self, position: $crate::http::position::Position) -> Self {
                self.call.from(position);
                self
            }

            /// Returns this page and all later ones. Each page is requested when it is needed.
            #[inline]
            pub fn pages(self) -> $crate::http::pages::Pages<$item> {
                self.call.pages()
            }

            /// Returns the items of this page and of all later ones. Each page is requested when
            /// its first item is needed.
            #[inline]
            pub fn items(self) -> $crate::http::items::Items<$item> {
                self.pages().items()
            }

            /// Sends the request and reads each item of the page as a `T`. With
            /// [`serde_json::Value`](crate::serde_json::Value) it is everything as it was received,
            /// and with [`Lenient`](crate::Lenient) an item that cannot be read costs only itself.
            ///
            /// # Errors
            ///
            /// Returns the errors of [`send`](Self::send).
            pub async fn send_as<T>(
                self,
            ) -> ::std::result::Result<
                $crate::http::response::Response<$crate::Page<T>>,
                $crate::http::error::Error,
            >
            where
                T: serde::de::DeserializeOwned + Send,
            {
                self.call.send_page().await
            }

            /// Returns what [`pages`](Self::pages) does, with each item read as a `T`: see
            /// [`send_as`](Self::send_as).
            pub fn pages_as<T>(self) -> $crate::http::pages::Pages<T> {
                self.call.pages()
            }

            /// Returns what [`items`](Self::items) does, with each item read as a `T`: see
            /// [`send_as`](Self::send_as).
            pub fn items_as<T>(self) -> $crate::http::items::Items<T> {
                self.pages_as().items()
            }
        }
    };
}
pub(crate) use paged;
