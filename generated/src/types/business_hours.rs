// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `business_hours` uses.

use crate::wire::{object, open_enum};
use crate::{DateTime, UnknownValue};

/// Hours of one of the coming days.
///
/// Schema `BusinessHour`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessHour {
    /// Name of the entry, such as that of the day or of the holiday.
    pub name: String,
    /// Number of the day in the week, as in ISO 8601: 1 is Monday, 7 is Sunday. Absent for
    /// exceptions.
    pub day_of_week: Option<i32>,
    pub business_hour_type: BusinessHourType,
    pub status: BusinessHourStatus,
    /// When the organization is open on that day. Absent or empty if it is closed.
    pub intervals: Option<Vec<TimeInterval>>,
    pub recurring: Option<Recurring>,
    /// The day, or the first one if it recurs, as `2026-01-31`.
    pub start_date: String,
    /// Day on which it comes next, as `2026-01-31`. Absent if it does not come again.
    pub next_date: Option<String>,
}

object! {
    BusinessHour {
        required name: "name",
        optional day_of_week: "dayOfWeek" as Whole,
        required business_hour_type: "businessHourType",
        required status: "status",
        optional intervals: ["intervals"],
        optional recurring: "recurring",
        required start_date: "startDate",
        optional next_date: "nextDate",
    }
}

/// A day on which other hours hold.
///
/// Schema `BusinessHourException`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessHourException {
    /// Name of the entry, such as that of the holiday.
    pub name: String,
    pub business_hour_type: BusinessHourExceptionType,
    pub status: BusinessHourStatus,
    /// When the organization is open on that day. Absent or empty if it is closed.
    pub intervals: Option<Vec<TimeInterval>>,
    pub recurring: Option<Recurring>,
    /// The day, or the first one if it recurs, as `2026-01-31`.
    pub start_date: String,
    /// Day on which it comes next, as `2026-01-31`. Absent if it does not come again.
    pub next_date: Option<String>,
}

object! {
    BusinessHourException {
        required name: "name",
        required business_hour_type: "businessHourType",
        required status: "status",
        optional intervals: ["intervals"],
        optional recurring: "recurring",
        required start_date: "startDate",
        optional next_date: "nextDate",
    }
}

/// Kind of an exception.
///
/// Schema `BusinessHourExceptionType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BusinessHourExceptionType {
    /// Hours that the organization has chosen for a day.
    Exception,
    /// A public holiday.
    Holiday,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    BusinessHourExceptionType {
        Exception = "Exception",
        Holiday = "Holiday",
    }
}

/// Hours of one day of the week.
///
/// Schema `BusinessHourRegular`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessHourRegular {
    /// Name of the entry, such as that of the day.
    pub name: String,
    /// Number of the day in the week, as in ISO 8601: 1 is Monday, 7 is Sunday.
    pub day_of_week: Option<i32>,
    pub business_hour_type: BusinessHourRegularType,
    pub status: BusinessHourStatus,
    /// When the organization is open on that day. Absent or empty if it is closed.
    pub intervals: Option<Vec<TimeInterval>>,
    /// Day from which the entry holds, as `2026-01-31`.
    pub start_date: String,
}

object! {
    BusinessHourRegular {
        required name: "name",
        optional day_of_week: "dayOfWeek" as Whole,
        required business_hour_type: "businessHourType",
        required status: "status",
        optional intervals: ["intervals"],
        required start_date: "startDate",
    }
}

/// Kind of hours that hold every week.
///
/// Schema `BusinessHourRegularType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BusinessHourRegularType {
    /// The ordinary hours.
    Regular,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    BusinessHourRegularType {
        Regular = "Regular",
    }
}

/// Whether the organization is open on that day.
///
/// Schema `BusinessHourStatus`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BusinessHourStatus {
    /// The organization is closed.
    Closed,
    /// The organization is open.
    Open,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    BusinessHourStatus {
        Closed = "Closed",
        Open = "Open",
    }
}

/// Why these hours hold.
///
/// Schema `BusinessHourType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BusinessHourType {
    /// Hours that the organization has chosen for a day.
    Exception,
    /// A public holiday.
    Holiday,
    /// The ordinary hours.
    Regular,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    BusinessHourType {
        Exception = "Exception",
        Holiday = "Holiday",
        Regular = "Regular",
    }
}

/// A schedule of business hours.
///
/// Schema `BusinessHoursSchedule`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessHoursSchedule {
    /// Name of the schedule.
    pub name: String,
    /// Id of the schedule.
    pub id: String,
}

object! {
    BusinessHoursSchedule {
        required name: "name",
        required id: "id",
    }
}

/// The rules of a schedule: what holds every week, and the exceptions.
///
/// Schema `BusinessHoursScheduleDefinition`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessHoursScheduleDefinition {
    /// Id of the schedule.
    pub id: String,
    /// Name of the schedule.
    pub name: String,
    /// IANA name of the time zone that the schedule is meant in, such as `Europe/Copenhagen`.
    pub timezone: String,
    /// Hours that hold every week.
    pub business_hours: Option<Vec<BusinessHourRegular>>,
    /// Days on which other hours hold. Absent if there are none.
    pub exceptions: Option<Vec<BusinessHourException>>,
}

object! {
    BusinessHoursScheduleDefinition {
        required id: "id",
        required name: "name",
        required timezone: "timezone",
        optional business_hours: ["businessHours"],
        optional exceptions: ["exceptions"],
    }
}

/// A schedule for the coming days, with exceptions taken into account.
///
/// Schema `BusinessHoursUpcomingSchedule`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessHoursUpcomingSchedule {
    /// Id of the schedule.
    pub id: String,
    /// Name of the schedule.
    pub name: String,
    /// IANA name of the time zone that the schedule is meant in, such as `Europe/Copenhagen`.
    pub timezone: String,
    /// Hours of the coming days, day by day.
    pub business_hours: Option<Vec<BusinessHour>>,
}

object! {
    BusinessHoursUpcomingSchedule {
        required id: "id",
        required name: "name",
        required timezone: "timezone",
        optional business_hours: ["businessHours"],
    }
}

/// How a schedule is defined.
///
/// Schema `GetBusinessHoursScheduleDefinitionResult`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessHoursScheduleDefinitionResult {
    pub schedule: BusinessHoursScheduleDefinition,
}

object! {
    GetBusinessHoursScheduleDefinitionResult {
        required schedule: "schedule",
    }
}

/// Whether the organization is open at a point in time, and when that changes.
///
/// Schema `GetBusinessOpenStatusResult`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessOpenStatus {
    /// Whether the organization is open by this schedule.
    pub is_open: bool,
    /// Point in time that the answer is about.
    pub timestamp: DateTime,
    /// When it opens next. Absent if it is open, or if no opening is planned.
    pub opens_at: Option<DateTime>,
    /// When it closes. Absent if it is closed.
    pub closes_at: Option<DateTime>,
}

object! {
    BusinessOpenStatus {
        required is_open: "isOpen",
        required timestamp: "timestamp",
        optional opens_at: "opensAt",
        optional closes_at: "closesAt",
    }
}

/// A schedule for the coming days.
///
/// Schema `GetUpcomingBusinessHoursScheduleResult`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUpcomingBusinessHoursScheduleResult {
    pub schedule: BusinessHoursUpcomingSchedule,
}

object! {
    GetUpcomingBusinessHoursScheduleResult {
        required schedule: "schedule",
    }
}

/// The business hours schedules of the organization.
///
/// Schema `ListBusinessHoursSchedulesResult`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListBusinessHoursSchedulesResult {
    /// Schedules. Absent if there are none.
    pub schedules: Option<Vec<BusinessHoursSchedule>>,
}

object! {
    ListBusinessHoursSchedulesResult {
        optional schedules: ["schedules"],
    }
}

/// How an exception comes back every year.
///
/// Schemas `Recurring`, `Recurring1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Recurring {
    /// Day of the month, from 1 to 31.
    pub day_of_month: Option<i32>,
    /// Month of the year, from 1, January, to 12, December.
    pub month_of_year: Option<i32>,
    /// Name of the public holiday it follows, if that moves with the year.
    pub holiday: Option<String>,
}

object! {
    Recurring {
        optional day_of_month: "dayOfMonth" as Whole,
        optional month_of_year: "monthOfYear" as Whole,
        optional holiday: "holiday",
    }
}

/// A part of a day.
///
/// Schemas `TimeInterval`, `TimeInterval1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TimeInterval {
    /// When it begins, as `09:00`, in the time zone of the schedule.
    pub start_time: String,
    /// When it ends, as `17:30`, in the time zone of the schedule.
    pub end_time: String,
}

object! {
    TimeInterval {
        required start_time: "startTime",
        required end_time: "endTime",
    }
}
