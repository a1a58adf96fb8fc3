// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `search` uses.

use std::collections::BTreeMap;

use crate::wire::{object, open_enum, tagged_union};
use crate::{IntoList, ListOf, Unknown, UnknownValue};
use super::{FilterStrategy, SearchField};

/// A condition on one field of a conversation.
///
/// Schema `Condition`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchCondition {
    pub field: SearchField,
}

object! {
    SearchCondition {
        required field: "field",
    }
}

impl SearchCondition {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(field: impl Into<SearchField>) -> Self {
        Self { field: field.into() }
    }
}

/// A conversation that contains the text.
///
/// Schema `ConversationSearchHit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationSearchHit {
    /// Id of the conversation.
    pub id: i64,
    pub highlights: BTreeMap<String, Vec<String>>,
    /// Messages that contain the text. Replaced by `highlights`.
    #[deprecated]
    pub inner_hits: Option<Vec<ConversationSearchInnerHit>>,
}

object! {
    ConversationSearchHit {
        required id: "id" as Whole,
        required highlights: {"highlights"} is screened,
        optional inner_hits: ["innerHits"],
    }
}

/// A message that contains the text.
///
/// Schema `ConversationSearchInnerHit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationSearchInnerHit {
    /// Id of the message.
    pub id: String,
    pub highlight: BTreeMap<String, String>,
}

object! {
    ConversationSearchInnerHit {
        required id: "id",
        required highlight: {"highlight"} is screened,
    }
}

/// A conversation that was found.
///
/// Schema `ConversationSearchWithFiltersHit`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationSearchWithFiltersHit {
    /// Id of the conversation.
    pub id: i64,
    pub highlights: BTreeMap<String, Vec<String>>,
}

object! {
    ConversationSearchWithFiltersHit {
        required id: "id" as Whole,
        required highlights: {"highlights"} is screened,
    }
}

/// A condition on a field that has one value or none.
///
/// Schema `FieldCanHaveSingleValueOrBeEmptyOperator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OptionalFieldOperator {
    /// The field has no value.
    IsEmpty(IsEmpty),
    /// The field has a value, whichever it is.
    IsNotEmpty(IsNotEmpty),
    /// The value is none of these.
    IsNotOneOf(IsNotOneOf),
    /// The value is one of these.
    IsOneOf(IsOneOf),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    OptionalFieldOperator by "_type" {
        IsEmpty = "IsEmpty",
        IsNotEmpty = "IsNotEmpty",
        IsNotOneOf = "IsNotOneOf",
        IsOneOf = "IsOneOf",
    }
}

impl From<IsEmpty> for OptionalFieldOperator {
    fn from(value: IsEmpty) -> Self {
        Self::IsEmpty(value)
    }
}

impl From<IsNotEmpty> for OptionalFieldOperator {
    fn from(value: IsNotEmpty) -> Self {
        Self::IsNotEmpty(value)
    }
}

impl From<IsNotOneOf> for OptionalFieldOperator {
    fn from(value: IsNotOneOf) -> Self {
        Self::IsNotOneOf(value)
    }
}

impl From<IsOneOf> for OptionalFieldOperator {
    fn from(value: IsOneOf) -> Self {
        Self::IsOneOf(value)
    }
}

/// A condition on a field that has exactly one value.
///
/// Schema `FieldHasSingleValueOperator`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RequiredFieldOperator {
    /// The value is none of these.
    IsNotOneOf(IsNotOneOf),
    /// The value is one of these.
    IsOneOf(IsOneOf),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    RequiredFieldOperator by "_type" {
        IsNotOneOf = "IsNotOneOf",
        IsOneOf = "IsOneOf",
    }
}

impl RequiredFieldOperator {
    /// Values to leave out.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn values(&self) -> Option<&Vec<String>> {
        match self {
            Self::IsNotOneOf(value) => value.values.as_ref(),
            Self::IsOneOf(value) => value.values.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl From<IsNotOneOf> for RequiredFieldOperator {
    fn from(value: IsNotOneOf) -> Self {
        Self::IsNotOneOf(value)
    }
}

impl From<IsOneOf> for RequiredFieldOperator {
    fn from(value: IsOneOf) -> Self {
        Self::IsOneOf(value)
    }
}

/// Conditions on the conversations to find.
///
/// Schema `Filters`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchFilters {
    /// Whether all conditions must hold (`All`) or one of them is enough (`Any`).
    pub strategy: FilterStrategy,
    /// The conditions. Absent if there are none.
    pub conditions: Option<Vec<SearchCondition>>,
}

object! {
    SearchFilters {
        required strategy: "strategy",
        optional conditions: ["conditions"],
    }
}

impl SearchFilters {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(strategy: impl Into<FilterStrategy>) -> Self {
        Self {
            strategy: strategy.into(),
            conditions: None,
        }
    }

    /// Sets `conditions`.
    #[must_use]
    pub fn conditions<M>(mut self, conditions: impl ListOf<SearchCondition, M>) -> Self {
        self.conditions = Some(conditions.into_list());
        self
    }

    /// Sets `conditions` if there is a value.
    #[must_use]
    pub fn maybe_conditions<M>(
        self,
        conditions: Option<impl ListOf<SearchCondition, M>>,
    ) -> Self {
        match conditions {
            Some(conditions) => self.conditions(conditions),
            None => self,
        }
    }
}

/// The field has no value.
///
/// Schema `IsEmpty`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IsEmpty {}

object! { IsEmpty {} }

impl IsEmpty {
    /// Creates the only value of this type.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// The field has a value, whichever it is.
///
/// Schema `IsNotEmpty`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IsNotEmpty {}

object! { IsNotEmpty {} }

impl IsNotEmpty {
    /// Creates the only value of this type.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

/// The value is none of these.
///
/// Schema `IsNotOneOf`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IsNotOneOf {
    /// Values to leave out.
    pub values: Option<Vec<String>>,
}

object! {
    IsNotOneOf {
        optional values: ["values"],
    }
}

impl IsNotOneOf {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `values`.
    #[must_use]
    pub fn values<M>(mut self, values: impl IntoList<String, M>) -> Self {
        self.values = Some(values.into_list());
        self
    }

    /// Sets `values` if there is a value.
    #[must_use]
    pub fn maybe_values<M>(self, values: Option<impl IntoList<String, M>>) -> Self {
        match values {
            Some(values) => self.values(values),
            None => self,
        }
    }
}

/// The value is one of these.
///
/// Schema `IsOneOf`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IsOneOf {
    /// Values to look for.
    pub values: Option<Vec<String>>,
}

object! {
    IsOneOf {
        optional values: ["values"],
    }
}

impl IsOneOf {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `values`.
    #[must_use]
    pub fn values<M>(mut self, values: impl IntoList<String, M>) -> Self {
        self.values = Some(values.into_list());
        self
    }

    /// Sets `values` if there is a value.
    #[must_use]
    pub fn maybe_values<M>(self, values: Option<impl IntoList<String, M>>) -> Self {
        match values {
            Some(values) => self.values(values),
            None => self,
        }
    }
}

/// A text to look for.
///
/// Schema `Query`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchQuery {
    /// The text.
    pub value: String,
    /// Whether the text has to be found exactly as written.
    pub exact_match: Option<bool>,
}

object! {
    SearchQuery {
        required value: "value",
        optional exact_match: "exactMatch",
    }
}

impl SearchQuery {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            exact_match: None,
        }
    }

    /// Sets `exactMatch`.
    #[must_use]
    pub fn exact_match(mut self, exact_match: bool) -> Self {
        self.exact_match = Some(exact_match);
        self
    }

    /// Sets `exactMatch` if there is a value.
    #[must_use]
    pub fn maybe_exact_match(self, exact_match: Option<bool>) -> Self {
        match exact_match {
            Some(exact_match) => self.exact_match(exact_match),
            None => self,
        }
    }
}

/// What to look for: a text, filters, or both. Without either, all conversations are found.
///
/// Schema `SearchParametersInput`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchParametersInput {
    pub query: Option<SearchQuery>,
    pub filters: Option<SearchFilters>,
}

object! {
    SearchParametersInput {
        optional query: "query",
        optional filters: "filters",
    }
}

impl SearchParametersInput {
    /// Creates a value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: SearchQuery) -> Self {
        self.query = Some(query);
        self
    }

    /// Sets `query` if there is a value.
    #[must_use]
    pub fn maybe_query(self, query: Option<SearchQuery>) -> Self {
        match query {
            Some(query) => self.query(query),
            None => self,
        }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: SearchFilters) -> Self {
        self.filters = Some(filters);
        self
    }

    /// Sets `filters` if there is a value.
    #[must_use]
    pub fn maybe_filters(self, filters: Option<SearchFilters>) -> Self {
        match filters {
            Some(filters) => self.filters(filters),
            None => self,
        }
    }
}

/// The values of `IsNotOneOf1.values` and one other property.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchChannel {
    /// `adachat`
    AdaChat,
    /// `callback`
    Callback,
    /// `chat`
    Chat,
    /// `contactform`
    ContactForm,
    /// `digitalgeniuschat`
    DigitalGeniusChat,
    /// `dixamessenger`
    DixaMessenger,
    /// `email`
    Email,
    /// `facebookmessenger`
    FacebookMessenger,
    /// `genericapimessaging`
    GenericApiMessaging,
    /// `kindlychat`
    KindlyChat,
    /// `phone`
    Phone,
    /// `sms`
    Sms,
    /// `trustpilot`
    Trustpilot,
    /// `voicemail`
    Voicemail,
    /// `whatsapp`
    WhatsApp,
    /// `yotpo`
    Yotpo,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    SearchChannel {
        AdaChat = "adachat",
        Callback = "callback",
        Chat = "chat",
        ContactForm = "contactform",
        DigitalGeniusChat = "digitalgeniuschat",
        DixaMessenger = "dixamessenger",
        Email = "email",
        FacebookMessenger = "facebookmessenger",
        GenericApiMessaging = "genericapimessaging",
        KindlyChat = "kindlychat",
        Phone = "phone",
        Sms = "sms",
        Trustpilot = "trustpilot",
        Voicemail = "voicemail",
        WhatsApp = "whatsapp",
        Yotpo = "yotpo",
    }
}

/// The values of `IsNotOneOf3.values` and one other property.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchDirection {
    /// `inbound`
    Inbound,
    /// `internal`
    Internal,
    /// `outbound`
    Outbound,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    SearchDirection {
        Inbound = "inbound",
        Internal = "internal",
        Outbound = "outbound",
    }
}

/// The values of `IsNotOneOf4.values` and one other property.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchStatus {
    /// `closed`
    Closed,
    /// `open`
    Open,
    /// `pending`
    Pending,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    SearchStatus {
        Closed = "closed",
        Open = "open",
        Pending = "pending",
    }
}
