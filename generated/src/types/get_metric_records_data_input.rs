// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`GetMetricRecordsDataInput`] and its variants.

use crate::wire::{alternatives, object};
use crate::{ListOf, Unknown};
use super::{MetricFilter, PeriodFilter};

/// Which records to fetch: of a period (`periodFilter`), of certain conversations
/// (`csidFilter`), or, with neither, everything that the filters let through. The two forms
/// carry no `_type`; only one of them has `periodFilter`.
///
/// Schema `GetMetricRecordsDataInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetMetricRecordsDataInput {
    /// Which records to fetch, of certain conversations or of everything that the filters let
    /// through.
    CsidFilter(GetMetricRecordsDataInputCsidFilter),
    /// Which records to fetch, of a period.
    PeriodFilter(GetMetricRecordsDataInputPeriodFilter),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

alternatives! {
    GetMetricRecordsDataInput by "_type" {
        CsidFilter: Object { required: &["id", "timezone"], known: &["id", "csidFilter", "filters", "timezone"] },
        PeriodFilter: Object { required: &["id", "periodFilter", "timezone"], known: &["id", "periodFilter", "filters", "timezone"] },
    }
}

impl GetMetricRecordsDataInput {
    /// Id of the record.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::CsidFilter(value) => Some(&value.id),
            Self::PeriodFilter(value) => Some(&value.id),
            Self::Unknown(unknown) => unknown.property("id"),
        }
    }

    /// Restrictions on what is included; all of them must hold. Absent to include everything.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn filters(&self) -> Option<&Vec<MetricFilter>> {
        match self {
            Self::CsidFilter(value) => value.filters.as_ref(),
            Self::PeriodFilter(value) => value.filters.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// IANA name of the time zone that days and presets are meant in, such as `Europe/Copenhagen`.
    ///
    /// Returns `None` only for an unknown variant that does not have it.
    pub fn timezone(&self) -> Option<&str> {
        match self {
            Self::CsidFilter(value) => Some(&value.timezone),
            Self::PeriodFilter(value) => Some(&value.timezone),
            Self::Unknown(unknown) => unknown.property("timezone"),
        }
    }
}

impl From<GetMetricRecordsDataInputCsidFilter> for GetMetricRecordsDataInput {
    fn from(value: GetMetricRecordsDataInputCsidFilter) -> Self {
        Self::CsidFilter(value)
    }
}

impl From<GetMetricRecordsDataInputPeriodFilter> for GetMetricRecordsDataInput {
    fn from(value: GetMetricRecordsDataInputPeriodFilter) -> Self {
        Self::PeriodFilter(value)
    }
}

/// Which records to fetch, of certain conversations or of everything that the filters let
/// through.
///
/// Schema `GetMetricRecordsDataInputCsidFilter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetricRecordsDataInputCsidFilter {
    /// Id of the record.
    pub id: String,
    /// Ids of the conversations to include. Absent to include everything that the filters let
    /// through.
    pub csid_filter: Option<Vec<i64>>,
    /// Restrictions on what is included; all of them must hold. Absent to include everything.
    pub filters: Option<Vec<MetricFilter>>,
    /// IANA name of the time zone that days and presets are meant in, such as `Europe/Copenhagen`.
    pub timezone: String,
}

object! {
    GetMetricRecordsDataInputCsidFilter {
        required id: "id",
        optional csid_filter: "csidFilter" as List<Whole>,
        optional filters: ["filters"],
        required timezone: "timezone",
    }
}

impl GetMetricRecordsDataInputCsidFilter {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, timezone: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            csid_filter: None,
            filters: None,
            timezone: timezone.into(),
        }
    }

    /// Sets `csidFilter`.
    #[must_use]
    pub fn csid_filter<M>(mut self, csid_filter: impl ListOf<i64, M>) -> Self {
        self.csid_filter = Some(csid_filter.into_list());
        self
    }

    /// Sets `csidFilter` if there is a value.
    #[must_use]
    pub fn maybe_csid_filter<M>(self, csid_filter: Option<impl ListOf<i64, M>>) -> Self {
        match csid_filter {
            Some(csid_filter) => self.csid_filter(csid_filter),
            None => self,
        }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters<M>(mut self, filters: impl ListOf<MetricFilter, M>) -> Self {
        self.filters = Some(filters.into_list());
        self
    }

    /// Sets `filters` if there is a value.
    #[must_use]
    pub fn maybe_filters<M>(
        self,
        filters: Option<impl ListOf<MetricFilter, M>>,
    ) -> Self {
        match filters {
            Some(filters) => self.filters(filters),
            None => self,
        }
    }
}

/// Which records to fetch, of a period.
///
/// Schema `GetMetricRecordsDataInputPeriodFilter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetricRecordsDataInputPeriodFilter {
    /// Id of the record.
    pub id: String,
    pub period_filter: PeriodFilter,
    /// Restrictions on what is included; all of them must hold. Absent to include everything.
    pub filters: Option<Vec<MetricFilter>>,
    /// IANA name of the time zone that days and presets are meant in, such as `Europe/Copenhagen`.
    pub timezone: String,
}

object! {
    GetMetricRecordsDataInputPeriodFilter {
        required id: "id",
        required period_filter: "periodFilter",
        optional filters: ["filters"],
        required timezone: "timezone",
    }
}

impl GetMetricRecordsDataInputPeriodFilter {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        period_filter: impl Into<PeriodFilter>,
        timezone: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            period_filter: period_filter.into(),
            filters: None,
            timezone: timezone.into(),
        }
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters<M>(mut self, filters: impl ListOf<MetricFilter, M>) -> Self {
        self.filters = Some(filters.into_list());
        self
    }

    /// Sets `filters` if there is a value.
    #[must_use]
    pub fn maybe_filters<M>(
        self,
        filters: Option<impl ListOf<MetricFilter, M>>,
    ) -> Self {
        match filters {
            Some(filters) => self.filters(filters),
            None => self,
        }
    }
}
