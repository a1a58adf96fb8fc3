//! `examples/tour/`: what a newcomer reads first. It is real Rust under `runtime/harness/tour/`,
//! and copied if the document has everything that it uses.

use std::collections::BTreeMap;

use super::calls::copied;
use crate::model::{Form, Model, Presence, Shape, Struct, Type};
use crate::report::rust::{expression, result, unwrapped};

const MAIN: &str = include_str!("../../runtime/harness/tour/main.rs");
const SERVER: &str = include_str!("../../runtime/harness/tour/server.rs");

/// Something that the tour uses.
enum Need {
    /// `dixa.service().method(required…)`, with these setters.
    Operation {
        service: &'static str,
        method: &'static str,
        takes: &'static [&'static str],
        gives: &'static str,
        setters: &'static [(&'static str, &'static str)],
    },
    /// `Type::new(required…)`.
    New(&'static str, &'static [&'static str]),
    /// Properties, with their types.
    Fields(
        &'static str,
        Presence,
        &'static [(&'static str, &'static str)],
    ),
    /// Variants of a union, with what they hold.
    Variants(&'static str, &'static [(&'static str, &'static str)]),
    /// A property that all variants of a union have.
    Shared(&'static str, &'static str, &'static str),
}

/// Everything that the tour uses.
const NEEDS: &[Need] = &[
    Need::Operation {
        service: "agents",
        method: "list",
        takes: &[],
        gives: "dixa::Page<dixa::types::Agent>",
        setters: &[("email", "String"), ("page_limit", "i32")],
    },
    Need::Operation {
        service: "agents",
        method: "patch",
        takes: &["uuid::Uuid", "dixa::types::PatchAgentInput"],
        gives: "dixa::types::Agent",
        setters: &[],
    },
    Need::Operation {
        service: "conversations",
        method: "get",
        takes: &["i64"],
        gives: "dixa::types::Conversation",
        setters: &[],
    },
    Need::Operation {
        service: "conversations",
        method: "create",
        takes: &["dixa::types::CreateConversationInput"],
        gives: "dixa::types::ConversationResponse",
        setters: &[],
    },
    Need::Fields(
        "Agent",
        Presence::Required,
        &[
            ("id", "uuid::Uuid"),
            ("display_name", "String"),
            ("email", "String"),
            ("created_at", "dixa::DateTime"),
        ],
    ),
    Need::Fields(
        "Agent",
        Presence::Optional,
        &[
            ("additional_emails", "Vec<String>"),
            ("phone_number", "String"),
        ],
    ),
    Need::New("PatchAgentInput", &[]),
    Need::Fields(
        "PatchAgentInput",
        Presence::Patch,
        &[
            ("display_name", "String"),
            ("additional_emails", "Vec<String>"),
            ("phone_number", "String"),
        ],
    ),
    Need::Variants(
        "Conversation",
        &[
            ("EmailConversation", "EmailConversation"),
            ("ChatConversation", "ChatConversation"),
        ],
    ),
    Need::Shared("Conversation", "id", "i64"),
    Need::Fields(
        "EmailConversation",
        Presence::Required,
        &[("id", "i64"), ("from_email", "String")],
    ),
    Need::Fields(
        "EmailConversation",
        Presence::Optional,
        &[("subject", "String")],
    ),
    Need::Fields("ChatConversation", Presence::Required, &[("id", "i64")]),
    Need::Fields(
        "ChatConversation",
        Presence::Optional,
        &[("language", "String")],
    ),
    Need::Variants("CreateConversationInput", &[("Chat", "Chat")]),
    Need::New(
        "Chat",
        &[
            "uuid::Uuid",
            "uuid::Uuid",
            "dixa::types::CreateMessageInput",
        ],
    ),
    Need::Fields("Chat", Presence::Optional, &[("language", "String")]),
    Need::Variants("CreateMessageInput", &[("Inbound", "Inbound")]),
    Need::New("Inbound", &["dixa::types::Content"]),
    Need::Variants("Content", &[("Text", "Text")]),
    Need::New("Text", &["String"]),
    Need::Fields("ConversationResponse", Presence::Required, &[("id", "i64")]),
];

/// The files of examples that it is built with.
const EXAMPLES: &[&str] = &["agents", "conversations"];

/// Copies the tour, if it fits the document.
pub(super) fn emit(model: &Model, files: &mut BTreeMap<String, String>) {
    if fits(model) {
        for (name, text) in [("main.rs", MAIN), ("server.rs", SERVER)] {
            let text = copied(&format!("tour/{name}"), text);
            files.insert(format!("examples/tour/{name}"), text);
        }
    }
}

/// Whether the document has everything that the tour uses.
pub(super) fn fits(model: &Model) -> bool {
    let has_examples = |file: &&str| {
        model.examples.iter().any(|example| {
            let service = example
                .service
                .and_then(|service| model.services.get(service));
            service.is_some_and(|service| service.name == **file)
        })
    };
    EXAMPLES.iter().all(has_examples) && NEEDS.iter().all(|need| has(model, need))
}

fn has(model: &Model, need: &Need) -> bool {
    match *need {
        Need::Operation {
            service,
            method,
            takes,
            gives,
            setters,
        } => has_operation(model, (service, method), takes, gives, setters),
        Need::New(name, takes) => structure(model, name).is_some_and(|object| {
            let required = object.fields.iter();
            let required = required.filter(|field| field.presence == Presence::Required);
            let types: Vec<_> = required.map(|field| expression(model, &field.ty)).collect();
            types == takes && sent(model, name)
        }),
        Need::Fields(name, presence, fields) => structure(model, name).is_some_and(|object| {
            fields.iter().all(|(name, ty)| {
                object.fields.iter().any(|field| {
                    field.name == *name
                        && field.presence == presence
                        && expression(model, &field.ty) == *ty
                })
            })
        }),
        Need::Variants(name, variants) => match shape(model, name) {
            // `tag` and `From` are there if each variant has its own tag and type.
            Some(Shape::Union(union)) if union.is_tagged() => variants.iter().all(|(name, ty)| {
                let ty = format!("dixa::types::{ty}");
                let holding = union.variants.iter();
                let holding = holding.filter(|variant| expression(model, &variant.ty) == ty);
                holding.map(|variant| variant.name.as_str()).eq([*name])
            }),
            _ => false,
        },
        Need::Shared(name, property, ty) => match shape(model, name) {
            Some(Shape::Union(union)) => {
                union.variants.len() > 1
                    && union.variants.iter().all(|variant| {
                        let Some(Shape::Struct(object)) =
                            model.definition(&variant.ty).map(|def| &def.shape)
                        else {
                            return false;
                        };
                        matches!(variant.form, Form::Tagged(_))
                            && object.fields.iter().any(|field| {
                                field.name == property && expression(model, &field.ty) == ty
                            })
                    })
            }
            _ => false,
        },
    }
}

fn has_operation(
    model: &Model,
    (service, method): (&str, &str),
    takes: &[&str],
    gives: &str,
    setters: &[(&str, &str)],
) -> bool {
    model.operations.iter().any(|operation| {
        let params = |required| {
            let params = operation.params.iter();
            params.filter(move |param| param.required == required)
        };
        let body = operation.body.iter().filter(|body| body.required);
        let mut required: Vec<Type> = params(true).map(|param| param.ty.clone()).collect();
        required.extend(body.map(|body| unwrapped(&body.ty)));
        model.services[operation.service].name == service
            && operation.name == method
            && required
                .iter()
                .map(|ty| expression(model, ty))
                .eq(takes.iter().copied())
            && expression(model, &result(&operation.answer)) == gives
            && setters.iter().all(|(name, ty)| {
                params(false)
                    .any(|param| param.name == *name && expression(model, &param.ty) == *ty)
            })
    })
}

fn shape<'a>(model: &'a Model, name: &str) -> Option<&'a Shape> {
    let def = model.types.values().find(|def| def.name == name)?;
    def.params.is_empty().then_some(&def.shape)
}

fn structure<'a>(model: &'a Model, name: &str) -> Option<&'a Struct> {
    match shape(model, name)? {
        Shape::Struct(object) => Some(object),
        Shape::Union(_) | Shape::Enumeration(_) => None,
    }
}

fn sent(model: &Model, name: &str) -> bool {
    model.types.values().any(|def| def.name == name && def.sent)
}
