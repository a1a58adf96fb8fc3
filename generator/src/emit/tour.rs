//! `examples/tour/`: what a newcomer reads first. It is real Rust under `runtime/harness/tour/`,
//! and copied if the document has everything that it uses.

use std::collections::BTreeMap;

use super::file::copied;
use crate::api::{
    Api, Definition, Form, FullPaths, Paths as _, Presence, Shape, Struct, Type, Union,
};

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
pub(super) fn emit(api: &Api, files: &mut BTreeMap<String, String>) {
    if fits(api) {
        for (name, text) in [("main.rs", MAIN), ("server.rs", SERVER)] {
            let text = copied(&format!("tour/{name}"), text);
            files.insert(format!("examples/tour/{name}"), text);
        }
    }
}

/// Whether the document has everything that the tour uses.
pub(super) fn fits(api: &Api) -> bool {
    let has_examples = |file: &&str| api.examples.iter().any(|example| example.file == **file);
    EXAMPLES.iter().all(has_examples) && NEEDS.iter().all(|need| has(api, need))
}

fn has(api: &Api, need: &Need) -> bool {
    match *need {
        Need::Operation {
            service,
            method,
            takes,
            gives,
            setters,
        } => has_operation(api, (service, method), takes, gives, setters),
        Need::New(name, takes) => structure(api, name).is_some_and(|object| {
            let types = object.required().map(|field| FullPaths.spell(&field.ty));
            object.is_made && types.eq(takes.iter().copied())
        }),
        Need::Fields(name, presence, fields) => structure(api, name).is_some_and(|object| {
            fields.iter().all(|(name, ty)| {
                object.fields.iter().any(|field| {
                    field.name == *name
                        && field.presence == presence
                        && FullPaths.spell(&field.ty) == *ty
                })
            })
        }),
        // `tag` and `From` are there if each variant has its own tag and type.
        Need::Variants(name, variants) => union(api, name).is_some_and(|union| {
            union.is_tagged
                && variants.iter().all(|(name, ty)| {
                    let holding = union.variants.iter();
                    let holding = holding.filter(|variant| variant.ty.name() == Some(ty));
                    holding.map(|variant| variant.name.as_str()).eq([*name])
                })
        }),
        Need::Shared(name, property, ty) => union(api, name).is_some_and(|union| {
            union.variants.len() > 1
                && union.variants.iter().all(|variant| {
                    let object = api.object(&variant.ty);
                    let field = object.and_then(|object| object.field(property));
                    matches!(variant.form, Form::Tagged(_))
                        && field.is_some_and(|field| FullPaths.spell(&field.ty) == ty)
                })
        }),
    }
}

fn has_operation(
    api: &Api,
    (service, method): (&str, &str),
    takes: &[&str],
    gives: &str,
    setters: &[(&str, &str)],
) -> bool {
    api.operations.iter().any(|operation| {
        let mut required: Vec<Type> = operation
            .arguments()
            .map(|param| param.ty.clone())
            .collect();
        required.extend(operation.required_body().map(|body| body.content.value()));
        api.service_of(operation).method == service
            && operation.name == method
            && required
                .iter()
                .map(|ty| FullPaths.spell(ty))
                .eq(takes.iter().copied())
            && FullPaths.spell_rust(&operation.answer.given()) == gives
            && setters.iter().all(|(name, ty)| {
                operation
                    .setters()
                    .any(|param| param.name == *name && FullPaths.spell(&param.ty) == *ty)
            })
    })
}

fn plain<'a>(api: &'a Api, name: &str) -> Option<&'a Shape> {
    let definition: &Definition = api.types.get(name)?;
    definition.params.is_empty().then_some(&definition.shape)
}

fn structure<'a>(api: &'a Api, name: &str) -> Option<&'a Struct> {
    plain(api, name)?.as_struct()
}

fn union<'a>(api: &'a Api, name: &str) -> Option<&'a Union> {
    plain(api, name)?.as_union()
}
