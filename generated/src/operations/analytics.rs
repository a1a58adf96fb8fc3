// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Analytics`

use crate::http::call::{Call, paged, sends};
use crate::{Client, types};

/// Aggregated metrics and the records they are computed from.
///
/// [`Client::analytics`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Analytics<'a> {
    client: &'a Client,
}

impl Client {
    /// Aggregated metrics and the records they are computed from.
    ///
    /// Tag `Analytics`.
    pub fn analytics(&self) -> Analytics<'_> {
        Analytics { client: self }
    }
}

impl Analytics<'_> {
    /// Metrics Catalogue.
    ///
    /// Lists the metrics that can be queried, with the filters and aggregations each of them
    /// supports. Pass the `id` of a metric to *Get Metric Data*.
    ///
    /// Gives a [`Page`](crate::Page) of [`MetricMetadata`](types::MetricMetadata). `.items()` gives
    /// those of all pages.
    ///
    /// `GET /v1/analytics/metrics`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .analytics()
    ///     .list_metrics()
    ///     .page_limit(2)
    ///     .page_key("eyJvZmZzZXQiOjJ9")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Metrics Catalogue")]
    #[doc(alias = "list metrics")]
    #[doc(alias = "GET /v1/analytics/metrics")]
    #[doc(alias = "getAnalyticsMetrics")]
    pub fn list_metrics(&self) -> ListMetrics {
        let call = Call::new(self.client, "GET", "/v1/analytics/metrics");
        ListMetrics { call }
    }

    /// Get Metric Data.
    ///
    /// Computes the aggregates of one metric: over a period, over certain conversations, or over
    /// everything that `filters` lets through. `aggregations` names the aggregates to compute; the
    /// metric must support them and the filters, see *Metric Description*.
    ///
    /// Gives [`MetricData`](types::MetricData).
    ///
    /// `POST /v1/analytics/metrics`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::GetMetricDataInput::PeriodFilter(
    ///     types::GetMetricDataInputPeriodFilter::new(
    ///         "first_response_time",
    ///         types::PeriodFilter::Preset(
    ///             types::Preset::new(types::PresetValue::PreviousWeek),
    ///         ),
    ///         "Europe/Copenhagen",
    ///     )
    ///         .filters(
    ///             [
    ///                 types::MetricFilter::new("channel")
    ///                     .values(["email", "widget_chat"]),
    ///                 types::MetricFilter::new("queue_id")
    ///                     .values(["922a4c88-298d-4ede-ae7b-55cc052e6f49"]),
    ///             ],
    ///         )
    ///         .aggregations(
    ///             [
    ///                 types::Measure::Min,
    ///                 types::Measure::Average,
    ///                 types::Measure::StdDev,
    ///             ],
    ///         ),
    /// );
    /// let answer = dixa.analytics().get_metric_data(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get Metric Data")]
    #[doc(alias = "POST /v1/analytics/metrics")]
    #[doc(alias = "postAnalyticsMetrics")]
    #[inline]
    pub fn get_metric_data(
        &self,
        body: impl Into<types::GetMetricDataInput>,
    ) -> GetMetricData {
        let mut call = Call::new(self.client, "POST", "/v1/analytics/metrics");
        let body: types::GetMetricDataInput = body.into();
        call.json(&body);
        GetMetricData { call }
    }

    /// Metric Description.
    ///
    /// Describes one metric: what it measures, and the filters and aggregations it supports.
    ///
    /// Gives [`MetricMetadata`](types::MetricMetadata).
    ///
    /// `GET /v1/analytics/metrics/{metricId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.analytics().get_metric("closed_conversations").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Metric Description")]
    #[doc(alias = "get metric")]
    #[doc(alias = "GET /v1/analytics/metrics/{metricId}")]
    #[doc(alias = "getAnalyticsMetricsMetricid")]
    pub fn get_metric(&self, metric_id: impl Into<String>) -> GetMetric {
        let mut call = Call::new(self.client, "GET", "/v1/analytics/metrics/{metricId}");
        call.path("metricId", Into::<String>::into(metric_id));
        GetMetric { call }
    }

    /// Filter values.
    ///
    /// Lists the values a filter attribute can take in this organization, with a readable label
    /// where there is one. The attributes are those named by the metric and record descriptions.
    ///
    /// Gives a [`Page`](crate::Page) of [`FilterValue`](types::FilterValue). `.items()` gives those
    /// of all pages.
    ///
    /// `GET /v1/analytics/filter/{filterAttribute}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .analytics()
    ///     .list_filter_values("queue_id")
    ///     .page_limit(2)
    ///     .page_key("eyJhZnRlciI6IjE2NTcwMTg1LTNlMzAtNDQyMS04YTNmLWQ5NDZkMDBmYWVhMiJ9")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Filter values")]
    #[doc(alias = "list filter values")]
    #[doc(alias = "GET /v1/analytics/filter/{filterAttribute}")]
    #[doc(alias = "getAnalyticsFilterFilterattribute")]
    pub fn list_filter_values(
        &self,
        filter_attribute: impl Into<String>,
    ) -> ListFilterValues {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/analytics/filter/{filterAttribute}",
        );
        call.path("filterAttribute", Into::<String>::into(filter_attribute));
        ListFilterValues { call }
    }

    /// Metric Records Catalogue.
    ///
    /// Lists the kinds of records that can be fetched, with the filters and fields of each. Pass
    /// the `id` of a record to *Get Metric Records Data*.
    ///
    /// Gives a [`Page`](crate::Page) of [`MetricRecordMetadata`](types::MetricRecordMetadata). `.items()`
    /// gives those of all pages.
    ///
    /// `GET /v1/analytics/records`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = dixa
    ///     .analytics()
    ///     .list_records()
    ///     .page_limit(2)
    ///     .page_key("eyJvZmZzZXQiOjR9")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Metric Records Catalogue")]
    #[doc(alias = "list records")]
    #[doc(alias = "GET /v1/analytics/records")]
    #[doc(alias = "getAnalyticsRecords")]
    pub fn list_records(&self) -> ListRecords {
        let call = Call::new(self.client, "GET", "/v1/analytics/records");
        ListRecords { call }
    }

    /// Get Metric Records Data.
    ///
    /// Fetches the single records behind a metric: of a period, of certain conversations, or
    /// everything that `filters` lets through. A page holds at most 300 records. To get the next
    /// page, send the same body again with the `pageKey` of `meta.next`.
    ///
    /// Gives a [`Page`](crate::Page) of [`MetricRecord`](types::MetricRecord). `.items()` gives
    /// those of all pages.
    ///
    /// `POST /v1/analytics/records`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::GetMetricRecordsDataInput::PeriodFilter(
    ///     types::GetMetricRecordsDataInputPeriodFilter::new(
    ///         "closed_conversations_record",
    ///         types::PeriodFilter::Preset(
    ///             types::Preset::new(types::PresetValue::Yesterday),
    ///         ),
    ///         "Europe/Copenhagen",
    ///     )
    ///         .filters(
    ///             [
    ///                 types::MetricFilter::new("channel")
    ///                     .values(["email", "widget_chat"]),
    ///                 types::MetricFilter::new("queue_id")
    ///                     .values(["922a4c88-298d-4ede-ae7b-55cc052e6f49"]),
    ///             ],
    ///         ),
    /// );
    /// let mut items = dixa
    ///     .analytics()
    ///     .get_record_data(body)
    ///     .page_limit(300)
    ///     .page_key("eyJza2lwIjoyfQ==")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get Metric Records Data")]
    #[doc(alias = "get record data")]
    #[doc(alias = "POST /v1/analytics/records")]
    #[doc(alias = "postAnalyticsRecords")]
    #[inline]
    pub fn get_record_data(
        &self,
        body: impl Into<types::GetMetricRecordsDataInput>,
    ) -> GetRecordData {
        let mut call = Call::new(self.client, "POST", "/v1/analytics/records");
        let body: types::GetMetricRecordsDataInput = body.into();
        call.json(&body);
        GetRecordData { call }
    }

    /// Metric Record Description.
    ///
    /// Describes one kind of record: its fields, the filters it supports and the metrics it belongs
    /// to.
    ///
    /// Gives [`MetricRecordMetadata`](types::MetricRecordMetadata).
    ///
    /// `GET /v1/analytics/records/{recordId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.analytics().get_record("closed_conversations_record").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Metric Record Description")]
    #[doc(alias = "get record")]
    #[doc(alias = "GET /v1/analytics/records/{recordId}")]
    #[doc(alias = "getAnalyticsRecordsRecordid")]
    pub fn get_record(&self, record_id: impl Into<String>) -> GetRecord {
        let mut call = Call::new(self.client, "GET", "/v1/analytics/records/{recordId}");
        call.path("recordId", Into::<String>::into(record_id));
        GetRecord { call }
    }
}

/// The builder of a call to [`Analytics::list_metrics`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListMetrics {
    call: Call,
}

impl ListMetrics {
    /// Number of items on a page at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: impl TryInto<u32>) -> Self {
        self.call.page_size("pageLimit", page_limit);
        self
    }

    /// Sets `pageLimit` if there is a value.
    pub fn maybe_page_limit(self, page_limit: Option<impl TryInto<u32>>) -> Self {
        match page_limit {
            Some(page_limit) => self.page_limit(page_limit),
            None => self,
        }
    }

    /// Opaque key of a page, as found in the links of `meta`.
    ///
    /// Parameter `pageKey`.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.call.query("pageKey", Into::<String>::into(page_key));
        self
    }

    /// Sets `pageKey` if there is a value.
    pub fn maybe_page_key(self, page_key: Option<impl Into<String>>) -> Self {
        match page_key {
            Some(page_key) => self.page_key(page_key),
            None => self,
        }
    }
}

paged!(ListMetrics => types::MetricMetadata);

/// The builder of a call to [`Analytics::get_metric_data`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetMetricData {
    call: Call,
}

sends!(GetMetricData => types::MetricData, data);

/// The builder of a call to [`Analytics::get_metric`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetMetric {
    call: Call,
}

sends!(GetMetric => types::MetricMetadata, data);

/// The builder of a call to [`Analytics::list_filter_values`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListFilterValues {
    call: Call,
}

impl ListFilterValues {
    /// Number of items on a page at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: impl TryInto<u32>) -> Self {
        self.call.page_size("pageLimit", page_limit);
        self
    }

    /// Sets `pageLimit` if there is a value.
    pub fn maybe_page_limit(self, page_limit: Option<impl TryInto<u32>>) -> Self {
        match page_limit {
            Some(page_limit) => self.page_limit(page_limit),
            None => self,
        }
    }

    /// Opaque key of a page, as found in the links of `meta`.
    ///
    /// Parameter `pageKey`.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.call.query("pageKey", Into::<String>::into(page_key));
        self
    }

    /// Sets `pageKey` if there is a value.
    pub fn maybe_page_key(self, page_key: Option<impl Into<String>>) -> Self {
        match page_key {
            Some(page_key) => self.page_key(page_key),
            None => self,
        }
    }
}

paged!(ListFilterValues => types::FilterValue);

/// The builder of a call to [`Analytics::list_records`], which has an example. `.await` sends
/// it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListRecords {
    call: Call,
}

impl ListRecords {
    /// Number of items on a page at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: impl TryInto<u32>) -> Self {
        self.call.page_size("pageLimit", page_limit);
        self
    }

    /// Sets `pageLimit` if there is a value.
    pub fn maybe_page_limit(self, page_limit: Option<impl TryInto<u32>>) -> Self {
        match page_limit {
            Some(page_limit) => self.page_limit(page_limit),
            None => self,
        }
    }

    /// Opaque key of a page, as found in the links of `meta`.
    ///
    /// Parameter `pageKey`.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.call.query("pageKey", Into::<String>::into(page_key));
        self
    }

    /// Sets `pageKey` if there is a value.
    pub fn maybe_page_key(self, page_key: Option<impl Into<String>>) -> Self {
        match page_key {
            Some(page_key) => self.page_key(page_key),
            None => self,
        }
    }
}

paged!(ListRecords => types::MetricRecordMetadata);

/// The builder of a call to [`Analytics::get_record_data`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetRecordData {
    call: Call,
}

impl GetRecordData {
    /// Number of records on a page, 300 at most.
    ///
    /// Parameter `pageLimit`.
    pub fn page_limit(mut self, page_limit: impl TryInto<u32>) -> Self {
        self.call.page_size("pageLimit", page_limit);
        self
    }

    /// Sets `pageLimit` if there is a value.
    pub fn maybe_page_limit(self, page_limit: Option<impl TryInto<u32>>) -> Self {
        match page_limit {
            Some(page_limit) => self.page_limit(page_limit),
            None => self,
        }
    }

    /// Opaque key of a page, as found in the links of `meta`.
    ///
    /// Parameter `pageKey`.
    pub fn page_key(mut self, page_key: impl Into<String>) -> Self {
        self.call.query("pageKey", Into::<String>::into(page_key));
        self
    }

    /// Sets `pageKey` if there is a value.
    pub fn maybe_page_key(self, page_key: Option<impl Into<String>>) -> Self {
        match page_key {
            Some(page_key) => self.page_key(page_key),
            None => self,
        }
    }
}

paged!(GetRecordData => types::MetricRecord);

/// The builder of a call to [`Analytics::get_record`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetRecord {
    call: Call,
}

sends!(GetRecord => types::MetricRecordMetadata, data);
