// Copied from generator/runtime/harness/tour/server.rs by `cargo xtask codegen`. Do not edit here.

//! The server of the tour, on a port of this machine. It answers with the examples of the API's
//! documentation. Nothing in here is needed to use the crate.

use serde_json::{Map, Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

/// The number of a conversation that does not exist.
pub const MISSING: i64 = 1;

/// Starts the server, which runs until it is dropped.
pub async fn start() -> MockServer {
    let server = MockServer::start().await;
    let api = Api {
        agents: read(include_str!("../../src/test_util/examples/agents.json")),
        conversations: read(include_str!(
            "../../src/test_util/examples/conversations.json"
        )),
        search: read(include_str!("../../src/test_util/examples/search.json")),
    };
    Mock::given(any()).respond_with(api).mount(&server).await;
    server
}

fn read(examples: &str) -> Map<String, Value> {
    serde_json::from_str(examples).unwrap_or_default()
}

/// The examples, by name.
struct Api {
    agents: Map<String, Value>,
    conversations: Map<String, Value>,
    search: Map<String, Value>,
}

impl Respond for Api {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let path: Vec<&str> = request
            .url
            .path()
            .split('/')
            .filter(|step| !step.is_empty())
            .collect();
        let found = match (request.method.as_str(), path.as_slice()) {
            ("GET", ["v1", "agents"]) => Some(self.list_agents(request)),
            ("PATCH", ["v1", "agents", _]) => self.patch_agent(request),
            ("GET", ["v1", "conversations", id]) => self.conversation(id),
            ("POST", ["v1", "conversations"]) => {
                shown(&self.conversations, "POST /v1/conversations 201")
                    .next()
                    .cloned()
            }
            ("POST", ["v1", "search", "conversations"]) => {
                // The longest one shows the most.
                shown(&self.search, "POST /v1/search/conversations 200")
                    .max_by_key(|example| example.to_string().len())
                    .cloned()
            }
            _ => None,
        };
        if let Some(body) = found {
            ResponseTemplate::new(200).set_body_json(body)
        } else {
            let message = format!("There is nothing at {}", request.url.path());
            ResponseTemplate::new(404).set_body_json(json!({ "message": message }))
        }
    }
}

impl Api {
    /// Those with the address that is asked for, if one is, in pages.
    fn list_agents(&self, request: &Request) -> Value {
        let asked = |name: &str| {
            let (_, value) = request.url.query_pairs().find(|(other, _)| other == name)?;
            Some(value.into_owned())
        };
        let mut agents: Vec<&Value> = Vec::new();
        for page in shown(&self.agents, "GET /v1/agents 200") {
            for agent in page["data"].as_array().into_iter().flatten() {
                let is_wanted = asked("email").is_none_or(|email| agent["email"] == email);
                if is_wanted && agents.iter().all(|other| other["id"] != agent["id"]) {
                    agents.push(agent);
                }
            }
        }
        let number = |name: &str| asked(name).and_then(|value| value.parse::<usize>().ok());
        let (limit, from) = (
            number("pageLimit").unwrap_or(3),
            number("pageKey").unwrap_or(0),
        );
        let to = from + limit;
        let link = format!("/v1/agents?pageLimit={limit}&pageKey={to}");
        let next = (to < agents.len()).then_some(link);
        let page: Vec<_> = agents.into_iter().skip(from).take(limit).collect();
        json!({ "data": page, "meta": { "next": next } })
    }

    /// The agent with the properties of the request; a null clears.
    fn patch_agent(&self, request: &Request) -> Option<Value> {
        let mut body = shown(&self.agents, "PATCH /v1/agents/{agentId} 200")
            .next()?
            .clone();
        let agent = body["data"].as_object_mut()?;
        for (name, value) in request.body_json::<Map<String, Value>>().ok()? {
            agent.insert(name, value);
        }
        agent.retain(|_, value| !value.is_null());
        Some(body)
    }

    /// The one with this number, or any other that is not missing.
    fn conversation(&self, id: &str) -> Option<Value> {
        let id: i64 = id.parse().ok().filter(|id| *id != MISSING)?;
        let all = || {
            shown(
                &self.conversations,
                "GET /v1/conversations/{conversationId} 200",
            )
        };
        let found = all().find(|example| example["data"]["id"] == id);
        found.or_else(|| all().next()).cloned()
    }
}

/// The examples of an answer.
fn shown<'a>(examples: &'a Map<String, Value>, answer: &'a str) -> impl Iterator<Item = &'a Value> {
    let examples = examples.iter();
    examples
        .filter(move |(name, _)| name.starts_with(answer))
        .map(|(_, example)| example)
}
