// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`GetMetricDataInput`] and its variants.

use crate::wire::{alternatives, object};
use crate::{IntoList, ListOf, Unknown};
use super::{Measure, MetricFilter, PeriodFilter};

/// Which metric to compute: over a period (`periodFilter`), over certain conversations
/// (`csidFilter`), or, with neither, over everything that the filters let through. The two
/// forms carry no `_type`; only one of them has `periodFilter`.
///
/// Schema `GetMetricDataInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetMetricDataInput {
    /// Which metric to compute, over certain conversations or over everything that the filters let
    /// through.
    CsidFilter(GetMetricDataInputCsidFilter),
    /// Which metric to compute, over a period.
    PeriodFilter(GetMetricDataInputPeriodFilter),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

alternatives! {
    GetMetricDataInput by "_type" {
        CsidFilter: Object { required: &["id", "timezone"], known: &["id", "csidFilter", "filters", "aggregations", "timezone"] },
        PeriodFilter: Object { required: &["id", "periodFilter", "timezone"], known: &["id", "periodFilter", "filters", "aggregations", "timezone"] },
    }
}

impl GetMetricDataInput {
    /// Id of the metric.
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

    /// Aggregations to compute, of those that the metric supports.
    ///
    /// Returns `None` if it is absent, and for an unknown variant.
    pub fn aggregations(&self) -> Option<&Vec<Measure>> {
        match self {
            Self::CsidFilter(value) => value.aggregations.as_ref(),
            Self::PeriodFilter(value) => value.aggregations.as_ref(),
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

impl From<GetMetricDataInputCsidFilter> for GetMetricDataInput {
    fn from(value: GetMetricDataInputCsidFilter) -> Self {
        Self::CsidFilter(value)
    }
}

impl From<GetMetricDataInputPeriodFilter> for GetMetricDataInput {
    fn from(value: GetMetricDataInputPeriodFilter) -> Self {
        Self::PeriodFilter(value)
    }
}

/// Which metric to compute, over certain conversations or over everything that the filters let
/// through.
///
/// Schema `GetMetricDataInputCsidFilter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetricDataInputCsidFilter {
    /// Id of the metric.
    pub id: String,
    /// Ids of the conversations to include. Absent to include everything that the filters let
    /// through.
    pub csid_filter: Option<Vec<i64>>,
    /// Restrictions on what is included; all of them must hold. Absent to include everything.
    pub filters: Option<Vec<MetricFilter>>,
    /// Aggregations to compute, of those that the metric supports.
    pub aggregations: Option<Vec<Measure>>,
    /// IANA name of the time zone that days and presets are meant in, such as `Europe/Copenhagen`.
    pub timezone: String,
}

object! {
    GetMetricDataInputCsidFilter {
        required id: "id",
        optional csid_filter: "csidFilter" as List<Whole>,
        optional filters: ["filters"],
        optional aggregations: ["aggregations"],
        required timezone: "timezone",
    }
}

impl GetMetricDataInputCsidFilter {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, timezone: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            csid_filter: None,
            filters: None,
            aggregations: None,
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

    /// Sets `aggregations`.
    #[must_use]
    pub fn aggregations<M>(mut self, aggregations: impl IntoList<Measure, M>) -> Self {
        self.aggregations = Some(aggregations.into_list());
        self
    }

    /// Sets `aggregations` if there is a value.
    #[must_use]
    pub fn maybe_aggregations<M>(
        self,
        aggregations: Option<impl IntoList<Measure, M>>,
    ) -> Self {
        match aggregations {
            Some(aggregations) => self.aggregations(aggregations),
            None => self,
        }
    }
}

/// Which metric to compute, over a period.
///
/// Schema `GetMetricDataInputPeriodFilter`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMetricDataInputPeriodFilter {
    /// Id of the metric.
    pub id: String,
    pub period_filter: PeriodFilter,
    /// Restrictions on what is included; all of them must hold. Absent to include everything.
    pub filters: Option<Vec<MetricFilter>>,
    /// Aggregations to compute, of those that the metric supports.
    pub aggregations: Option<Vec<Measure>>,
    /// IANA name of the time zone that days and presets are meant in, such as `Europe/Copenhagen`.
    pub timezone: String,
}

object! {
    GetMetricDataInputPeriodFilter {
        required id: "id",
        required period_filter: "periodFilter",
        optional filters: ["filters"],
        optional aggregations: ["aggregations"],
        required timezone: "timezone",
    }
}

impl GetMetricDataInputPeriodFilter {
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
            aggregations: None,
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

    /// Sets `aggregations`.
    #[must_use]
    pub fn aggregations<M>(mut self, aggregations: impl IntoList<Measure, M>) -> Self {
        self.aggregations = Some(aggregations.into_list());
        self
    }

    /// Sets `aggregations` if there is a value.
    #[must_use]
    pub fn maybe_aggregations<M>(
        self,
        aggregations: Option<impl IntoList<Measure, M>>,
    ) -> Self {
        match aggregations {
            Some(aggregations) => self.aggregations(aggregations),
            None => self,
        }
    }
}
