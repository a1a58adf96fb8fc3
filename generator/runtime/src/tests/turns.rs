//! A model of the limiter: whatever callers do, the server sees the pace, and nobody hangs.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use futures_util::FutureExt;
use proptest::prelude::*;
use tokio::sync::oneshot;
use tokio::time::{Instant, advance};

use super::limits::most_within;
use crate::http::limit::RateLimit;
use crate::http::limiter::{Limiter, Turn, Waiting};

const MILLISECOND: Duration = Duration::from_millis(1);

/// What happens next.
#[derive(Debug, Clone)]
enum Step {
    /// A call begins. A prompt one is polled whenever it is woken, another one only once.
    Begin { is_prompt: bool },
    /// One of those that wait and are not prompt is polled.
    Poll(usize),
    /// One of those that wait is dropped.
    Drop(usize),
    /// The answers to requests that wait for one begin; their connections can be used again or
    /// not.
    Answer { stays_open: bool },
    /// Time passes, in milliseconds.
    Pass(u64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => any::<bool>().prop_map(|is_prompt| Step::Begin { is_prompt }),
        3 => any::<usize>().prop_map(Step::Poll),
        2 => any::<usize>().prop_map(Step::Drop),
        3 => any::<bool>().prop_map(|stays_open| Step::Answer { stays_open }),
        4 => (0_u64..600).prop_map(Step::Pass),
    ]
}

#[derive(Default)]
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

type Waits = Pin<Box<dyn Future<Output = Turn>>>;

struct Caller {
    number: usize,
    is_prompt: bool,
    woken: Arc<Woken>,
    waits: Waits,
}

/// Callers of one limiter, and the requests that a server sees of them.
struct Model {
    limiter: Arc<Limiter>,
    begun: usize,
    waiting: Vec<Caller>,
    /// Who got its turn, in order.
    served: Vec<usize>,
    /// Requests that were not answered yet: they arrive when they are.
    unanswered: Vec<Turn>,
    arrived: Vec<Instant>,
    idle_connections: usize,
}

impl Model {
    fn new(limiter: Arc<Limiter>, idle_connections: usize) -> Self {
        Self {
            limiter,
            begun: 0,
            waiting: Vec::new(),
            served: Vec::new(),
            unanswered: Vec::new(),
            arrived: Vec::new(),
            idle_connections,
        }
    }

    fn begin(&mut self, is_prompt: bool) {
        let limiter = self.limiter.clone();
        self.waiting.push(Caller {
            number: self.begun,
            is_prompt,
            woken: Arc::default(),
            waits: Box::pin(async move { limiter.turn().await.expect("no day is so long") }),
        });
        self.begun += 1;
        self.poll(self.waiting.len() - 1);
    }

    /// Polls one that waits.
    fn poll(&mut self, place: usize) {
        let caller = &mut self.waiting[place];
        caller.woken.0.store(false, Ordering::SeqCst);
        let waker = Waker::from(caller.woken.clone());
        if let Poll::Ready(turn) = caller.waits.as_mut().poll(&mut Context::from_waker(&waker)) {
            self.served.push(caller.number);
            self.waiting.remove(place);
            if self.idle_connections > 0 {
                self.idle_connections -= 1;
                self.arrived.push(Instant::now());
                drop(turn);
            } else {
                self.unanswered.push(turn);
            }
        }
    }

    /// Polls the prompt ones that were woken, until there are none.
    fn settle(&mut self) {
        while let Some(place) = self
            .waiting
            .iter()
            .position(|caller| caller.is_prompt && caller.woken.0.load(Ordering::SeqCst))
        {
            self.poll(place);
        }
    }

    fn answer(&mut self, stays_open: bool) {
        for turn in std::mem::take(&mut self.unanswered) {
            self.arrived.push(Instant::now());
            drop(turn);
            if stays_open {
                self.limiter.has_idle_connection();
                self.idle_connections += 1;
            }
        }
    }

    async fn pass(&mut self, time: Duration) {
        let end = Instant::now() + time;
        while Instant::now() < end {
            advance(MILLISECOND).await;
            self.settle();
        }
    }

    async fn take(&mut self, step: Step) {
        match step {
            Step::Begin { is_prompt } => self.begin(is_prompt),
            Step::Poll(which) => {
                let mut slow = (0..self.waiting.len()).filter(|at| !self.waiting[*at].is_prompt);
                let count = slow.clone().count();
                if let Some(place) = count.checked_sub(1).and_then(|_| slow.nth(which % count)) {
                    self.poll(place);
                }
            }
            Step::Drop(which) => {
                if !self.waiting.is_empty() {
                    self.waiting.remove(which % self.waiting.len());
                }
            }
            Step::Answer { stays_open } => self.answer(stays_open),
            Step::Pass(time) => {
                // Answers come before a request would be taken to have arrived without one.
                self.pass(Duration::from_millis(time)).await;
                self.answer(true);
            }
        }
        self.settle();
    }
}

fn check(steps: Vec<Step>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(async {
        let limiter = Arc::new(Limiter::new(RateLimit::default()));
        let mut model = Model::new(limiter.clone(), 0);
        for step in steps {
            model.take(step).await;
        }
        // Now everybody who is prompt gets a turn, whatever became of the others.
        let prompt = |model: &Model| model.waiting.iter().filter(|one| one.is_prompt).count();
        let (left, slow) = (prompt(&model), model.waiting.len() - prompt(&model));
        let turns = u32::try_from(left + slow + 14).unwrap();
        for _ in 0..turns {
            model.pass(Duration::from_millis(103)).await;
            model.answer(true);
            model.settle();
        }
        assert_eq!(
            prompt(&model),
            0,
            "of {left} with {slow} who are not polled"
        );
        drop(std::mem::take(&mut model.waiting));
        let begun = Instant::now();
        for _ in 0..4 {
            drop(model.limiter.turn().await.unwrap());
        }
        assert!(begun.elapsed() <= Duration::from_millis(1400));

        // What the server sees: at most 10 within a second, and a bucket of 4 never runs dry.
        assert!(most_within(&model.arrived, Duration::from_secs(1)) <= 10);
        let (mut tokens, mut last) = (4.0_f64, None::<Instant>);
        for at in &model.arrived {
            let since = last.map_or(0.0, |last| (*at - last).as_secs_f64());
            tokens = (tokens + since * 10.0).min(4.0) - 1.0;
            assert!(tokens >= -1e-6, "{tokens}");
            last = Some(*at);
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_pace_is_kept_and_nobody_hangs(steps in prop::collection::vec(step(), 1..60)) {
        check(steps);
    }
}

/// Those who are prompt get their turns in the order in which they came.
#[tokio::test(start_paused = true)]
async fn turns_come_in_order_past_those_who_are_not_polled() {
    let limiter = Arc::new(Limiter::new(RateLimit::new().burst(1)));
    let mut model = Model::new(limiter.clone(), usize::MAX);
    for number in 0..40 {
        model.begin(number % 4 == 3);
    }
    let begun = Instant::now();
    while model.served.len() < 11 {
        model.pass(MILLISECOND).await;
        assert!(
            begun.elapsed() < Duration::from_millis(40 * 103),
            "it hangs"
        );
    }
    assert_eq!(model.served, [0, 3, 7, 11, 15, 19, 23, 27, 31, 35, 39]);
}

/// One that is slow, but polled in the end, comes before those who came after it.
#[tokio::test(start_paused = true)]
async fn who_missed_a_turn_is_the_first_in_line() {
    let limiter = Arc::new(Limiter::new(RateLimit::new().burst(1)));
    drop(limiter.turn().await.unwrap());
    let mut model = Model::new(limiter.clone(), usize::MAX);
    model.begin(false);
    for _ in 0..10 {
        model.begin(true);
    }
    model.pass(Duration::from_millis(380)).await;
    assert_eq!(model.served, [1, 2, 3]);
    model.waiting[0].is_prompt = true;
    model.poll(0);
    model.pass(Duration::from_millis(103)).await;
    assert_eq!(model.served[3], 0);
}

/// One that is always slow gets a turn all the same, though others are faster, and never at the cost
/// of the pace.
#[tokio::test(start_paused = true)]
async fn who_is_slow_is_not_starved_and_keeps_the_pace() {
    for (limit, requests, gap) in [
        (RateLimit::new(), 10, 500),
        (RateLimit::new().burst(1), 10, 500),
        (RateLimit::new().per_second(2), 2, 1300),
    ] {
        let mut model = Model::new(Arc::new(Limiter::new(limit)), usize::MAX);
        model.begin(true);
        for _ in 0..4 {
            model.begin(false);
        }
        // Each look may cost a turn that is missed, and the one after it is for the next of them.
        for round in 0..120 {
            while model.waiting.iter().filter(|one| one.is_prompt).count() < 40 {
                model.begin(true);
            }
            model.pass(Duration::from_millis(gap + round)).await;
            for number in 1..5 {
                let slow = model.waiting.iter().position(|one| one.number == number);
                if let Some(place) = slow {
                    model.poll(place);
                }
            }
        }
        for number in 1..5 {
            assert!(model.served.contains(&number), "{limit:?}: {number}");
        }
        let most = most_within(&model.arrived, Duration::from_secs(1));
        assert!(most <= requests, "{limit:?}: {most}");
        // Nobody is slow any more: nothing is kept.
        let arrived = model.arrived.len();
        while model.waiting.len() < 400 {
            model.begin(true);
        }
        model.pass(Duration::from_secs(11)).await;
        assert!(model.arrived.len() - arrived >= 10 * requests, "{limit:?}");
    }
}

/// One that is dropped after it was given a turn gives it back at once.
#[tokio::test(start_paused = true)]
async fn who_is_dropped_gives_its_turn_back() {
    let limiter = Arc::new(Limiter::new(RateLimit::new().burst(1)));
    drop(limiter.turn().await.unwrap());
    let mut model = Model::new(limiter.clone(), usize::MAX);
    model.begin(false);
    model.begin(true);
    // The first was given its turn by the second, when that looked for its own.
    model.pass(Duration::from_millis(125)).await;
    assert!(model.served.is_empty());
    drop(model.waiting.remove(0));
    model.settle();
    assert_eq!(model.served, [1]);
}

/// A request that nobody polls any more is taken to have arrived soon after there is an answer.
#[tokio::test(start_paused = true)]
async fn an_answer_that_nobody_takes_does_not_keep_others_waiting() {
    let limiter = Arc::new(Limiter::new(RateLimit::new().burst(1)));
    let turn = limiter.turn().await.unwrap();
    let (answer, answered) = tokio::sync::oneshot::channel();
    let mut sending = Box::pin(turn.send(answered));
    let mut context = Context::from_waker(Waker::noop());
    assert!(sending.as_mut().poll(&mut context).is_pending());
    answer.send(()).unwrap();
    let begun = Instant::now();
    drop(limiter.turn().await.unwrap());
    let elapsed = begun.elapsed();
    assert!(elapsed < Duration::from_millis(150), "{elapsed:?}");
}

/// Some executors keep a task in its waker, so that the last waker drops the task, and with it
/// another one that waits for a turn.
struct Holds(#[expect(dead_code, reason = "it is there to be dropped")] Mutex<Pin<Box<Waiting>>>);

impl Wake for Holds {
    fn wake(self: Arc<Self>) {}
}

/// Polls one that waits so many times, each time with another waker, and drops it.
fn wait_with_wakers_that_hold_others(polls: u32) {
    let limiter = Arc::new(Limiter::new(RateLimit::new().burst(1)));
    let poll = |waits: &mut Pin<Box<Waiting>>, waker: &Waker| {
        waits.as_mut().poll(&mut Context::from_waker(waker))
    };
    let mut first = Box::pin(limiter.turn());
    assert!(poll(&mut first, Waker::noop()).is_ready());
    let mut waits = Box::pin(limiter.turn());
    for _ in 0..polls {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        let within = runtime.enter();
        let mut held = Box::pin(limiter.turn());
        assert!(poll(&mut held, Waker::noop()).is_pending());
        let holding = Waker::from(Arc::new(Holds(Mutex::new(held))));
        assert!(poll(&mut waits, &holding).is_pending());
        drop(within);
        // Its timers had clones of it; now only those who wait have one.
        drop((runtime, holding));
    }
}

#[test]
fn a_waker_may_hold_another_that_waits() {
    let (done, is_done) = mpsc::channel();
    thread::spawn(move || {
        wait_with_wakers_that_hold_others(1);
        wait_with_wakers_that_hold_others(2);
        done.send(()).unwrap();
    });
    let outcome = is_done.recv_timeout(Duration::from_secs(20));
    outcome.expect("it hangs");
}

/// One that ends a request when it is dropped, of which the request's own waker is told.
struct Ends(#[expect(dead_code, reason = "it is there to be dropped")] oneshot::Sender<()>);

impl Wake for Ends {
    fn wake(self: Arc<Self>) {}
}

#[test]
fn a_waker_may_hold_what_the_request_waits_for() {
    let (done, is_done) = mpsc::channel();
    thread::spawn(move || {
        let limiter = Arc::new(Limiter::new(RateLimit::new()));
        let first = Box::pin(limiter.turn()).now_or_never();
        let turn = first.expect("nobody is before it").unwrap();
        let (answer, answered) = oneshot::channel();
        let mut sending = Box::pin(turn.send(answered));
        let holding = Waker::from(Arc::new(Ends(answer)));
        let poll = sending.as_mut().poll(&mut Context::from_waker(&holding));
        assert!(poll.is_pending());
        drop(holding);
        let noop = &mut Context::from_waker(Waker::noop());
        assert!(sending.as_mut().poll(noop).is_ready());
        done.send(()).unwrap();
    });
    let outcome = is_done.recv_timeout(Duration::from_secs(20));
    outcome.expect("it hangs");
}
