//! Receives webhooks: checks signatures, takes each event once, and ends without losing any.

use std::collections::{HashSet, VecDeque};
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use dixa::Uuid;
use dixa::types::Delivery;
use dixa::webhooks::{SIGNATURE_HEADER, Secret, Verifier};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{self, Sender};

/// How many events are remembered, to know them again.
const REMEMBERED: usize = 10_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let secret = Secret::from_hex(std::env::var("DIXA_WEBHOOK_SECRET")?)?;
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    let stop = async { drop(tokio::signal::ctrl_c().await) };
    serve(listener, Verifier::new(secret), handle, stop).await?;
    Ok(())
}

/// What is done with an event.
fn handle(delivery: Delivery) {
    match delivery {
        Delivery::ConversationMessageAdded(delivered) => {
            let message = delivered.data;
            let text = message.text.as_deref().unwrap_or_default();
            println!("{}: {text}", message.conversation.csid);
        }
        // Also an event that this version of the crate does not know, with all that it has.
        other => println!("{}", other.tag().unwrap_or("an event without a name")),
    }
}

/// Receives events until `stop`, and returns once all that were accepted have been handled.
pub async fn serve(
    listener: TcpListener,
    verifier: Verifier,
    mut handle: impl FnMut(Delivery) + Send + 'static,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), Box<dyn Error>> {
    let (queue, mut events) = mpsc::channel(100);
    let receiver = Arc::new(Receiver {
        verifier,
        seen: Mutex::default(),
        queue,
    });
    // Dixa is answered at once; what takes time is done here.
    let worker = tokio::spawn(async move {
        while let Some(delivery) = events.recv().await {
            handle(delivery);
        }
    });
    let router = axum::Router::new().route("/", post(receive));
    let router = router.with_state(receiver);
    let served = axum::serve(listener, router).with_graceful_shutdown(stop);
    served.await?;
    // With the router its end of the queue is gone, so the worker ends after the last event.
    worker.await?;
    Ok(())
}

struct Receiver {
    verifier: Verifier,
    seen: Mutex<Seen>,
    queue: Sender<Delivery>,
}

async fn receive(
    State(receiver): State<Arc<Receiver>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let Some(signature) = headers.get(SIGNATURE_HEADER) else {
        return StatusCode::UNAUTHORIZED;
    };
    let delivery = match receiver.verifier.open(signature, &body) {
        Ok(delivery) => delivery,
        Err(error) => {
            eprintln!("refused: {error}");
            return StatusCode::UNAUTHORIZED;
        }
    };
    // A place in the queue comes first: an event that has none is not one that has been seen.
    let Ok(place) = receiver.queue.try_reserve() else {
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    let mut seen = receiver.seen.lock().unwrap_or_else(PoisonError::into_inner);
    if delivery.event_id().is_none_or(|id| seen.is_new(id)) {
        place.send(delivery);
    }
    StatusCode::NO_CONTENT
}

/// The events of late. A program that must not handle an event again after a restart keeps their ids
/// where it keeps what it makes of them.
#[derive(Default)]
struct Seen {
    ids: HashSet<Uuid>,
    in_order: VecDeque<Uuid>,
}

impl Seen {
    /// Whether an event is seen for the first time.
    fn is_new(&mut self, id: Uuid) -> bool {
        if !self.ids.insert(id) {
            return false;
        }
        self.in_order.push_back(id);
        if self.in_order.len() > REMEMBERED
            && let Some(oldest) = self.in_order.pop_front()
        {
            self.ids.remove(&oldest);
        }
        true
    }
}
