//! Services, the methods of operations, and their builders.

use super::Surface;
use super::arguments::{body, parameter};
use super::item::{Argument, Item, Kind, Subject};
use crate::document::ParameterIn;
use crate::model::{Answer, BodyForm, Model, Operation, Param, Service, Type};
use crate::report::rust::{expression, result};
use crate::words::pascal;

/// The type of a service: `Agents` for the tag `Agents`.
pub fn service_type(service: &Service) -> String {
    match pascal(&service.name) {
        name if TAKEN.contains(&name.as_str()) => format!("{name}Service"),
        name => name,
    }
}

/// The builder of an operation: `List` for the method `list`.
pub fn builder(operation: &Operation, service: &Service) -> String {
    let name = pascal(&operation.name);
    if TAKEN.contains(&name.as_str()) || name == service_type(service) {
        format!("{name}Operation")
    } else {
        name
    }
}

/// What a file imports or needs, so that it cannot be a service or a builder.
const TAKEN: &[&str] = &[
    "BTreeMap",
    "Binary",
    "Box",
    "Call",
    "Client",
    "Clone",
    "Copy",
    "Data",
    "DataList",
    "DateTime",
    "Debug",
    "Err",
    "Form",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Page",
    "PageLinks",
    "Result",
    "Self",
    "Some",
    "String",
    "Style",
    "ToString",
    "Uuid",
    "Value",
    "Vec",
];

/// Adds a service and its operations. The operations of a tag may all be pinned to another one:
/// then there is none.
pub(super) fn service(model: &Model, index: usize, service: &Service, surface: &mut Surface) {
    let mut operations = model
        .operations
        .iter()
        .enumerate()
        .filter(|(_, operation)| operation.service == index)
        .peekable();
    if operations.peek().is_none() {
        return;
    }
    let accessor = format!("dixa::Client::{}", service.name);
    let module = format!("dixa::operations::{}", service.name);
    let ty = format!("{module}::{}", service_type(service));
    surface.add(
        Item::new(Kind::Service, &accessor, Subject::Service(index))
            .function(Vec::new(), &ty)
            .document(Some(service.tag.clone())),
    );
    surface.add(Item::new(Kind::ServiceType, &ty, Subject::Service(index)).owner(&accessor));
    for (position, operation) in operations {
        let paths = Paths {
            accessor: &accessor,
            method: format!("{ty}::{}", operation.name),
            call: format!("{module}::{}", builder(operation, service)),
        };
        self::operation(model, position, &paths, surface);
    }
}

/// Where an operation is found.
struct Paths<'a> {
    accessor: &'a str,
    method: String,
    call: String,
}

fn operation(model: &Model, index: usize, paths: &Paths<'_>, surface: &mut Surface) {
    let operation = &model.operations[index];
    let mut arguments = Vec::new();
    for (position, param) in operation.params.iter().enumerate() {
        let taken = parameter(model, param).text(|ty| expression(model, ty));
        let argument = Argument::new(&param.name, taken, slot(param, position));
        let item = paths
            .taken(
                Kind::Parameter,
                &argument,
                param.required,
                Subject::Parameter(index, position),
            )
            .deprecated(param.deprecated);
        surface.add(match param.location {
            // On the wire it has no name.
            ParameterIn::Path => item.document(Some(param.wire.clone())),
            ParameterIn::Query | ParameterIn::Header | ParameterIn::Cookie => item,
        });
        arguments.extend(param.required.then_some(argument));
    }
    if let Some(body) = &operation.body {
        let taken = self::body(model, body).text(|ty| expression(model, ty));
        let wire = match &body.form {
            BodyForm::Json => match envelope(&body.ty) {
                Some(envelope) => format!("body {envelope}"),
                None => "body".to_owned(),
            },
            BodyForm::Multipart => "multipart/form-data body".to_owned(),
            BodyForm::UrlForm(_) => "form body".to_owned(),
            BodyForm::Text(media) | BodyForm::Bytes(media) => format!("{media} body"),
        };
        let argument = Argument::new("body", taken, wire);
        surface.add(paths.taken(
            Kind::Body,
            &argument,
            body.required,
            Subject::Operation(index),
        ));
        arguments.extend(body.required.then_some(argument));
    }
    surface.add(
        Item::new(Kind::Operation, &paths.method, Subject::Operation(index))
            .function(arguments, &paths.call)
            .wire(format!("{} {}", operation.method, operation.path))
            .document(operation.operation_id.clone())
            .deprecated(operation.deprecated)
            .owner(paths.accessor),
    );
    let gives = expression(model, &result(&operation.answer));
    let call = Item::new(Kind::Call, &paths.call, Subject::Operation(index))
        .rust(&gives)
        .owner(&paths.method);
    surface.add(match &operation.answer {
        Answer::Json(ty) => Item {
            wire: envelope(ty).map(str::to_owned),
            ..call
        },
        Answer::Empty | Answer::Optional(_) | Answer::Text | Answer::Bytes => call,
    });
    let mut send = |name: &str, gives: String, feature: Option<&'static str>| {
        let path = format!("{}::{name}", paths.call);
        let item = Item::new(Kind::Send, path, Subject::Operation(index))
            .function(Vec::new(), gives)
            .owner(&paths.call);
        surface.add(Item { feature, ..item });
    };
    send(
        "send",
        format!("Result<dixa::Response<{gives}>, dixa::Error>"),
        None,
    );
    send(
        "wait",
        format!("Result<{gives}, dixa::Error>"),
        Some("blocking"),
    );
    if let Answer::Json(Type::Page(item)) = &operation.answer {
        let item = expression(model, item);
        send("pages", format!("dixa::Pages<{item}>"), None);
        send("items", format!("dixa::Items<{item}>"), None);
    }
}

impl Paths<'_> {
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
            item.rust(&argument.rust)
        } else {
            item.function(vec![argument.clone()], "Self")
        }
    }
}

/// What stands around a body and is not seen in Rust.
fn envelope(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Data(_) => Some("{\"data\": …}"),
        Type::DataList(_) => Some("{\"data\": […]}"),
        Type::Scalar(_)
        | Type::List(_)
        | Type::Map(..)
        | Type::Optional(_)
        | Type::Boxed(_)
        | Type::Named(..)
        | Type::Param(_)
        | Type::Page(_)
        | Type::PageLinks => None,
    }
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
