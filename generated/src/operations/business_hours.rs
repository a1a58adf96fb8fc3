// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Business Hours`

use crate::http::call::{Call, sends};
use crate::{Client, DateTime, Id, types};

/// When the organization is open.
///
/// [`Client::business_hours`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct BusinessHours<'a> {
    client: &'a Client,
}

impl Client {
    /// When the organization is open.
    ///
    /// Tag `Business Hours`.
    pub fn business_hours(&self) -> BusinessHours<'_> {
        BusinessHours { client: self }
    }
}

impl BusinessHours<'_> {
    /// List business hours schedules.
    ///
    /// Lists the business hours schedules of the organization by id and name. It does not come in
    /// pages.
    ///
    /// Gives [`ListBusinessHoursSchedulesResult`](types::ListBusinessHoursSchedulesResult).
    ///
    /// `GET /v1/business-hours/schedules`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.business_hours().list_schedules().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List business hours schedules")]
    #[doc(alias = "list schedules")]
    #[doc(alias = "GET /v1/business-hours/schedules")]
    #[doc(alias = "getBusiness-hoursSchedules")]
    pub fn list_schedules(&self) -> ListSchedules {
        let call = Call::new(self.client, "GET", "/v1/business-hours/schedules");
        ListSchedules { call }
    }

    /// Get a business hours schedule definition.
    ///
    /// Returns how a schedule is defined: the hours that hold every week, and the days on which
    /// others hold. *Get the upcoming business hours schedule.* says what this means for the coming
    /// days.
    ///
    /// Gives
    /// [`GetBusinessHoursScheduleDefinitionResult`](types::GetBusinessHoursScheduleDefinitionResult).
    ///
    /// `GET /v1/business-hours/schedules/{scheduleId}/definition`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .business_hours()
    ///     .get_schedule_definition("14aa4e71-9d3c-4dec-80a6-1f933d6c51e3")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get a business hours schedule definition.")]
    #[doc(alias = "get schedule definition")]
    #[doc(alias = "GET /v1/business-hours/schedules/{scheduleId}/definition")]
    #[doc(alias = "getBusiness-hoursSchedulesScheduleidDefinition")]
    pub fn get_schedule_definition(
        &self,
        schedule_id: impl Into<Id>,
    ) -> GetScheduleDefinition {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/business-hours/schedules/{scheduleId}/definition",
        );
        call.path("scheduleId", Into::<Id>::into(schedule_id));
        GetScheduleDefinition { call }
    }

    /// Get the upcoming business hours schedule.
    ///
    /// Returns the hours of a schedule for the coming days, with holidays and other exceptions
    /// taken into account.
    ///
    /// Gives
    /// [`GetUpcomingBusinessHoursScheduleResult`](types::GetUpcomingBusinessHoursScheduleResult).
    ///
    /// `GET /v1/business-hours/schedules/{scheduleId}/upcoming`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .business_hours()
    ///     .get_upcoming_schedule("14aa4e71-9d3c-4dec-80a6-1f933d6c51e3")
    ///     .days(14)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Get the upcoming business hours schedule.")]
    #[doc(alias = "get upcoming schedule")]
    #[doc(alias = "GET /v1/business-hours/schedules/{scheduleId}/upcoming")]
    #[doc(alias = "getBusiness-hoursSchedulesScheduleidUpcoming")]
    pub fn get_upcoming_schedule(
        &self,
        schedule_id: impl Into<Id>,
    ) -> GetUpcomingSchedule {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/business-hours/schedules/{scheduleId}/upcoming",
        );
        call.path("scheduleId", Into::<Id>::into(schedule_id));
        GetUpcomingSchedule { call }
    }

    /// Check if a business is open.
    ///
    /// Returns whether a schedule is open, now or at another point in time, and when that changes.
    ///
    /// Gives [`BusinessOpenStatus`](types::BusinessOpenStatus).
    ///
    /// `GET /v1/business-hours/schedules/{scheduleId}/status`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .business_hours()
    ///     .get_schedule_status("14aa4e71-9d3c-4dec-80a6-1f933d6c51e3")
    ///     .timestamp("2026-02-03T12:46:36.581Z".parse()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Check if a business is open")]
    #[doc(alias = "get schedule status")]
    #[doc(alias = "GET /v1/business-hours/schedules/{scheduleId}/status")]
    #[doc(alias = "getBusiness-hoursSchedulesScheduleidStatus")]
    pub fn get_schedule_status(
        &self,
        schedule_id: impl Into<String>,
    ) -> GetScheduleStatus {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/business-hours/schedules/{scheduleId}/status",
        );
        call.path("scheduleId", Into::<String>::into(schedule_id));
        GetScheduleStatus { call }
    }
}

/// The builder of a call to [`BusinessHours::list_schedules`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListSchedules {
    call: Call,
}

sends!(ListSchedules => types::ListBusinessHoursSchedulesResult, data);

/// The builder of a call to [`BusinessHours::get_schedule_definition`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetScheduleDefinition {
    call: Call,
}

sends!(GetScheduleDefinition => types::GetBusinessHoursScheduleDefinitionResult, data);

/// The builder of a call to [`BusinessHours::get_upcoming_schedule`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetUpcomingSchedule {
    call: Call,
}

impl GetUpcomingSchedule {
    /// How many days to look ahead, from 1 to 90; 7 if absent.
    ///
    /// Parameter `days`.
    pub fn days(mut self, days: i32) -> Self {
        self.call.query("days", days);
        self
    }

    /// Sets `days` if there is a value.
    pub fn maybe_days(self, days: Option<i32>) -> Self {
        match days {
            Some(days) => self.days(days),
            None => self,
        }
    }
}

sends!(GetUpcomingSchedule => types::GetUpcomingBusinessHoursScheduleResult, data);

/// The builder of a call to [`BusinessHours::get_schedule_status`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct GetScheduleStatus {
    call: Call,
}

impl GetScheduleStatus {
    /// Point in time to look at. The present time if absent.
    ///
    /// Parameter `timestamp`.
    pub fn timestamp(mut self, timestamp: DateTime) -> Self {
        self.call.query("timestamp", timestamp);
        self
    }

    /// Sets `timestamp` if there is a value.
    pub fn maybe_timestamp(self, timestamp: Option<DateTime>) -> Self {
        match timestamp {
            Some(timestamp) => self.timestamp(timestamp),
            None => self,
        }
    }
}

sends!(GetScheduleStatus => types::BusinessOpenStatus, data);
