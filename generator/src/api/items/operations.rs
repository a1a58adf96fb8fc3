//! Services, the methods of operations, and their builders.

use super::Items;
use super::item::{BODY, Item, Kind, Subject};
use crate::api::signature::{Argument, RustType};
use crate::api::types::{Content, Type};
use crate::api::{Answer, Api, Body, BodyForm, Envelope, Operation, Param, ParameterIn};

/// Adds the services and their operations.
pub(super) fn add(api: &Api, items: &mut Items) {
    for (index, service) in api.services.iter().enumerate() {
        let accessor = format!("dixa::Client::{}", service.method);
        let ty = service_path(api, index);
        items.add(
            Item::new(Kind::Service, &accessor, Subject::Service(index))
                .function(Vec::new(), RustType::Path(ty.clone()))
                .document(Some(service.tag.clone())),
        );
        items.add(Item::new(Kind::ServiceType, &ty, Subject::Service(index)).owner(&accessor));
    }
    for (index, operation) in api.operations.iter().enumerate() {
        let service = &api.services[operation.service];
        let paths = Paths {
            accessor: format!("dixa::Client::{}", service.method),
            method: format!(
                "{}::{}",
                service_path(api, operation.service),
                operation.name
            ),
            call: format!(
                "dixa::operations::{}::{}",
                service.method, operation.builder
            ),
        };
        paths.operation(index, operation, items);
    }
}

/// The path of the type of a service.
fn service_path(api: &Api, index: usize) -> String {
    let service = &api.services[index];
    format!(
        "dixa::operations::{}::{}",
        service.method, service.type_name
    )
}

/// Where an operation is found.
struct Paths {
    accessor: String,
    method: String,
    call: String,
}

impl Paths {
    fn operation(&self, index: usize, operation: &Operation, items: &mut Items) {
        let mut arguments = Vec::new();
        for (position, param) in operation.params.iter().enumerate() {
            let argument = Argument {
                name: param.name.clone(),
                taken: param.taken.clone(),
                wire: slot(param, position),
            };
            let subject = Subject::Parameter(index, position);
            let item = self
                .taken(Kind::Parameter, &argument, param.required, subject)
                .deprecated(param.deprecated);
            if let Some(maybe) = &param.maybe {
                items.add(self.maybe(maybe, &argument, &item));
            }
            items.add(match param.location {
                // On the wire it has no name.
                ParameterIn::Path => item.document(Some(param.wire.clone())),
                ParameterIn::Query | ParameterIn::Header | ParameterIn::Cookie => item,
            });
            arguments.extend(param.required.then_some(argument));
        }
        if let Some(body) = &operation.body {
            let argument = Argument {
                name: Body::SETTER.to_owned(),
                taken: body.taken.clone(),
                wire: BODY.to_owned(),
            };
            let subject = Subject::Operation(index);
            let item = self.taken(Kind::Body, &argument, body.required, subject);
            let item = item.wire(sent(body));
            if !body.required {
                items.add(self.maybe(Body::MAYBE, &argument, &item));
            }
            items.add(item);
            arguments.extend(body.required.then_some(argument));
        }
        items.add(
            Item::new(Kind::Operation, &self.method, Subject::Operation(index))
                .function(arguments, RustType::Path(self.call.clone()))
                .wire(format!("{} {}", operation.method, operation.path))
                .document(operation.operation_id.clone())
                .deprecated(operation.deprecated)
                .owner(&self.accessor),
        );
        self.call(index, operation, items);
    }

    /// The builder, and how it is sent.
    fn call(&self, index: usize, operation: &Operation, items: &mut Items) {
        let gives = operation.answer.given();
        let call = Item::new(Kind::Call, &self.call, Subject::Operation(index))
            .holds(gives.clone())
            .owner(&self.method);
        let accepts = operation.accept();
        let accepts = accepts.map(|accepts| format!("accepts {accepts}"));
        let around = operation.answer.content().and_then(envelope);
        let wire: Vec<String> = accepts.into_iter().chain(around).collect();
        items.add(Item {
            wire: (!wire.is_empty()).then(|| wire.join(" ")),
            ..call
        });
        let send = |name: &str, gives| {
            let path = format!("{}::{name}", self.call);
            Item::new(Kind::Send, path, Subject::Operation(index))
                .function(Vec::new(), gives)
                .owner(&self.call)
        };
        let error = || RustType::Support("Error", Vec::new());
        let response = RustType::Support("Response", vec![gives.clone()]);
        items.add(send("send", RustType::result(response, error())));
        items.add(Item {
            feature: Some("blocking"),
            ..send("wait", RustType::result(gives, error()))
        });
        if let Some(item) = operation.answer.page() {
            let item = || vec![RustType::Type(item.clone())];
            items.add(send("pages", RustType::Support("Pages", item())));
            items.add(send("items", RustType::Support("Items", item())));
        }
    }

    /// The setter that takes an option, beside the one that takes a value.
    fn maybe(&self, name: &str, argument: &Argument, setter: &Item) -> Item {
        let path = format!("{}::{name}", self.call);
        Item::new(Kind::Setter, path, setter.subject.clone())
            .function(vec![argument.clone().maybe()], RustType::Itself)
            .wire(setter.wire.clone().unwrap_or_default())
            .deprecated(setter.deprecated)
            .owner(&self.method)
    }

    /// An argument of the method if it is required, a setter of the builder if it is not.
    fn taken(&self, kind: Kind, argument: &Argument, required: bool, subject: Subject) -> Item {
        let path = if required {
            format!("{}({})", self.method, argument.name)
        } else {
            format!("{}::{}", self.call, argument.name)
        };
        let item = Item::new(kind, path, subject)
            .wire(&argument.wire)
            .owner(&self.method);
        if required {
            item.holds(RustType::Taken(argument.taken.clone()))
        } else {
            item.function(vec![argument.clone()], RustType::Itself)
        }
    }
}

impl Answer {
    /// What a call gives.
    pub fn given(&self) -> RustType {
        RustType::Type(match self {
            Self::Json(content) => return RustType::given(content),
            Self::Optional(content) => return RustType::given_if_any(content),
            Self::Empty => Type::UNIT,
            Self::Text => Type::STRING,
            Self::Bytes => Type::BYTES,
        })
    }
}

/// How a body is sent: its media type, unless that is what most have, and what stands around it.
fn sent(body: &Body) -> String {
    let media_type = match &body.form {
        BodyForm::Json => {
            let media_type = body.media_type();
            (media_type != "application/json").then_some(media_type)
        }
        BodyForm::Multipart => Some("multipart/form-data".to_owned()),
        BodyForm::UrlForm(_) => Some("form".to_owned()),
        BodyForm::Text | BodyForm::Bytes => Some(body.content_type.clone()),
    };
    let parts = [media_type, Some(BODY.to_owned()), envelope(&body.content)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What stands around a body and is not seen in Rust.
fn envelope(content: &Content) -> Option<String> {
    let data = match content.envelope {
        Envelope::None => return None,
        Envelope::Data => Some("\"data\": …"),
        Envelope::List => Some("\"data\": […]"),
        // Its type says that it is one.
        Envelope::Page => None,
    };
    let beside = content.beside.iter().map(|name| format!("\"{name}\": …"));
    let parts: Vec<String> = data.map(str::to_owned).into_iter().chain(beside).collect();
    (!parts.is_empty()).then(|| format!("{{{}}}", parts.join(", ")))
}

/// What a parameter is on the wire: its place in the path, or its name elsewhere.
fn slot(param: &Param, position: usize) -> String {
    match param.location {
        ParameterIn::Path => format!("path parameter {}", position + 1),
        ParameterIn::Query => format!("query {}", param.wire),
        ParameterIn::Header => format!("header {}", param.wire),
        ParameterIn::Cookie => format!("cookie {}", param.wire),
    }
}
