// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/operations.rs). Do not edit.

//! `Webhooks`

use crate::http::call::{Call, sends};
use crate::{Client, Id, types};

/// Subscriptions to events and the state of their deliveries.
///
/// [`Client::webhooks`] gives it.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a> {
    client: &'a Client,
}

impl Client {
    /// Subscriptions to events and the state of their deliveries.
    ///
    /// Tag `Webhooks`.
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks { client: self }
    }
}

impl Webhooks<'_> {
    /// Webhook Subscription.
    ///
    /// Returns one webhook subscription, with the key that its deliveries are signed with.
    ///
    /// Gives [`WebhookSubscription`](types::WebhookSubscription).
    ///
    /// `GET /v1/webhooks/{webhookSubscriptionId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.webhooks().get("ad6bbf9b-d0e2-478d-b23a-48824a8620b1").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Webhook Subscription")]
    #[doc(alias = "GET /v1/webhooks/{webhookSubscriptionId}")]
    #[doc(alias = "getWebhooksWebhooksubscriptionid")]
    pub fn get(&self, webhook_subscription_id: impl Into<Id>) -> Get {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/webhooks/{webhookSubscriptionId}",
        );
        call.path("webhookSubscriptionId", Into::<Id>::into(webhook_subscription_id));
        Get { call }
    }

    /// Delete Webhook Subscription.
    ///
    /// Deletes a webhook subscription. No further events are delivered to it.
    ///
    /// Gives nothing.
    ///
    /// `DELETE /v1/webhooks/{webhookSubscriptionId}`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// dixa.webhooks().delete("ad6bbf9b-d0e2-478d-b23a-48824a8620b1").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Delete Webhook Subscription")]
    #[doc(alias = "DELETE /v1/webhooks/{webhookSubscriptionId}")]
    #[doc(alias = "deleteWebhooksWebhooksubscriptionid")]
    pub fn delete(&self, webhook_subscription_id: impl Into<Id>) -> Delete {
        let mut call = Call::new(
            self.client,
            "DELETE",
            "/v1/webhooks/{webhookSubscriptionId}",
        );
        call.path("webhookSubscriptionId", Into::<Id>::into(webhook_subscription_id));
        Delete { call }
    }

    /// Patch Webhook Subscription.
    ///
    /// Changes only the given properties of a webhook subscription. Properties left out stay as
    /// they are.
    ///
    /// Gives [`WebhookSubscription`](types::WebhookSubscription).
    ///
    /// `PATCH /v1/webhooks/{webhookSubscriptionId}`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::PatchWebhookSubscriptionInput::new().enabled(false);
    /// let answer = dixa
    ///     .webhooks()
    ///     .patch("ad6bbf9b-d0e2-478d-b23a-48824a8620b1", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Patch Webhook Subscription")]
    #[doc(alias = "PATCH /v1/webhooks/{webhookSubscriptionId}")]
    #[doc(alias = "patchWebhooksWebhooksubscriptionid")]
    #[inline]
    pub fn patch(
        &self,
        webhook_subscription_id: impl Into<Id>,
        body: types::PatchWebhookSubscriptionInput,
    ) -> Patch {
        let mut call = Call::new(
            self.client,
            "PATCH",
            "/v1/webhooks/{webhookSubscriptionId}",
        );
        call.path("webhookSubscriptionId", Into::<Id>::into(webhook_subscription_id));
        call.json(&body);
        Patch { call }
    }

    /// List all Webhook Subscriptions.
    ///
    /// Lists the webhook subscriptions of the organization, disabled ones included.
    ///
    /// Gives a list of [`WebhookSubscription`](types::WebhookSubscription).
    ///
    /// `GET /v1/webhooks`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa.webhooks().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "List all Webhook Subscriptions")]
    #[doc(alias = "GET /v1/webhooks")]
    #[doc(alias = "getWebhooks")]
    pub fn list(&self) -> List {
        let call = Call::new(self.client, "GET", "/v1/webhooks");
        List { call }
    }

    /// Create Webhook Subscription.
    ///
    /// Subscribes a URL to events. Deliveries carry the headers in `customHeaders` and are signed
    /// with the `secretKey` of the answer. `filters` restricts the deliveries of single events.
    ///
    /// Gives [`WebhookSubscription`](types::WebhookSubscription).
    ///
    /// `POST /v1/webhooks`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let body = types::CreateWebhookSubscriptionInput::new(
    ///     "Order system",
    ///     "https://hooks.example.com/dixa?env=prod",
    ///     types::WebhookAuthorization::BasicAuth(
    ///         types::BasicAuth::new("dixa", "correct horse battery staple"),
    ///     ),
    ///     std::collections::BTreeMap::from(
    ///         [("X-Environment".to_owned(), "production".to_owned())],
    ///     ),
    /// )
    ///     .events(
    ///         [
    ///             types::WebhookEvent::ConversationCreated,
    ///             types::WebhookEvent::ConversationMessageAdded,
    ///             types::WebhookEvent::ConversationClosed,
    ///         ],
    ///     )
    ///     .enabled(true)
    ///     .filters(
    ///         std::collections::BTreeMap::from(
    ///             [
    ///                 (
    ///                     "ConversationCreated".to_owned(),
    ///                     types::WebhookFilters::CombinedFilters(
    ///                         types::WebhookCombinedFilters::new(
    ///                             types::FilterStrategy::All,
    ///                             [
    ///                                 types::WebhookFilterCondition::IsOneOf(
    ///                                     types::WebhookFilterIsOneOf::new(
    ///                                         types::WebhookFilterField::InitialChannel,
    ///                                         ["Email", "WidgetChat"],
    ///                                     ),
    ///                                 ),
    ///                                 types::WebhookFilterCondition::IsNotOneOf(
    ///                                     types::WebhookFilterIsNotOneOf::new(
    ///                                         types::WebhookFilterField::QueueId,
    ///                                         ["922a4c88-298d-4ede-ae7b-55cc052e6f49"],
    ///                                     ),
    ///                                 ),
    ///                             ],
    ///                         ),
    ///                     ),
    ///                 ),
    ///                 (
    ///                     "ConversationMessageAdded".to_owned(),
    ///                     types::WebhookFilters::CombinedFilters(
    ///                         types::WebhookCombinedFilters::new(
    ///                             types::FilterStrategy::Any,
    ///                             [
    ///                                 types::WebhookFilterCondition::IsNotOneOf(
    ///                                     types::WebhookFilterIsNotOneOf::new(
    ///                                         types::WebhookFilterField::OperationOrigin,
    ///                                         ["API"],
    ///                                     ),
    ///                                 ),
    ///                             ],
    ///                         ),
    ///                     ),
    ///                 ),
    ///             ],
    ///         ),
    ///     );
    /// let answer = dixa.webhooks().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Create Webhook Subscription")]
    #[doc(alias = "POST /v1/webhooks")]
    #[doc(alias = "postWebhooks")]
    #[inline]
    pub fn create(&self, body: types::CreateWebhookSubscriptionInput) -> Create {
        let mut call = Call::new(self.client, "POST", "/v1/webhooks");
        call.json(&body);
        Create { call }
    }

    /// Webhook Subscription Last Delivery Statuses.
    ///
    /// Returns the last delivery of each event the webhook is subscribed to, or that there was none
    /// recently.
    ///
    /// Gives a list of [`EventDeliveryStatus`](types::EventDeliveryStatus).
    ///
    /// `GET /v1/webhooks/{webhookSubscriptionId}/delivery-status`
    ///
    /// ```no_run
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .webhooks()
    ///     .list_delivery_statuses("ad6bbf9b-d0e2-478d-b23a-48824a8620b1")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Webhook Subscription Last Delivery Statuses")]
    #[doc(alias = "list delivery statuses")]
    #[doc(alias = "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status")]
    #[doc(alias = "getWebhooksWebhooksubscriptionidDelivery-status")]
    pub fn list_delivery_statuses(
        &self,
        webhook_subscription_id: impl Into<Id>,
    ) -> ListDeliveryStatuses {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/webhooks/{webhookSubscriptionId}/delivery-status",
        );
        call.path("webhookSubscriptionId", Into::<Id>::into(webhook_subscription_id));
        ListDeliveryStatuses { call }
    }

    /// Webhook Subscription Event Logs.
    ///
    /// Returns the recent deliveries of one event with their payloads and the answers of the
    /// receiver.
    ///
    /// Gives a list of [`EventDeliveryLog`](types::EventDeliveryLog).
    ///
    /// `GET /v1/webhooks/{webhookSubscriptionId}/delivery-status/logs/{event}`
    ///
    /// ```no_run
    /// use dixa::types;
    ///
    /// # async fn example(dixa: dixa::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = dixa
    ///     .webhooks()
    ///     .list_delivery_logs(
    ///         "ad6bbf9b-d0e2-478d-b23a-48824a8620b1",
    ///         types::WebhookEvent::ConversationMessageAdded,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Webhook Subscription Event Logs")]
    #[doc(alias = "list delivery logs")]
    #[doc(
        alias = "GET /v1/webhooks/{webhookSubscriptionId}/delivery-status/logs/{event}"
    )]
    #[doc(alias = "getWebhooksWebhooksubscriptionidDelivery-statusLogsEvent")]
    pub fn list_delivery_logs(
        &self,
        webhook_subscription_id: impl Into<Id>,
        event: impl Into<types::WebhookEvent>,
    ) -> ListDeliveryLogs {
        let mut call = Call::new(
            self.client,
            "GET",
            "/v1/webhooks/{webhookSubscriptionId}/delivery-status/logs/{event}",
        );
        call.path("webhookSubscriptionId", Into::<Id>::into(webhook_subscription_id));
        call.path("event", Into::<types::WebhookEvent>::into(event));
        ListDeliveryLogs { call }
    }
}

/// The builder of a call to [`Webhooks::get`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Get {
    call: Call,
}

sends!(Get => types::WebhookSubscription, data);

/// The builder of a call to [`Webhooks::delete`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Delete {
    call: Call,
}

sends!(Delete => (), empty);

/// The builder of a call to [`Webhooks::patch`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Patch {
    call: Call,
}

sends!(Patch => types::WebhookSubscription, data);

/// The builder of a call to [`Webhooks::list`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct List {
    call: Call,
}

sends!(List => Vec<types::WebhookSubscription>, list);

/// The builder of a call to [`Webhooks::create`], which has an example. `.await` sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct Create {
    call: Call,
}

sends!(Create => types::WebhookSubscription, data);

/// The builder of a call to [`Webhooks::list_delivery_statuses`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListDeliveryStatuses {
    call: Call,
}

sends!(ListDeliveryStatuses => Vec<types::EventDeliveryStatus>, list);

/// The builder of a call to [`Webhooks::list_delivery_logs`], which has an example. `.await`
/// sends it.
#[derive(Debug)]
#[must_use = "a call does nothing before it is awaited or sent"]
pub struct ListDeliveryLogs {
    call: Call,
}

sends!(ListDeliveryLogs => Vec<types::EventDeliveryLog>, list);
