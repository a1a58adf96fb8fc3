//! Services and operations: what is taken, and how it is sent.

use super::Builder;
use crate::api::{
    Answer, Body, Encoding, Envelope, Operation, Param, ParameterIn, Service, Style, Taken, Type,
};
use crate::model::{self, BodyForm, Scalar};
use crate::names::OperationNames;
use crate::words::snake;

impl Builder<'_> {
    /// The services that have operations, and the operations.
    pub(super) fn operations(&self) -> (Vec<Service>, Vec<Operation>) {
        let belong_to = |service: usize| {
            let mut operations = self.names.operations.iter();
            operations.any(|operation| operation.service == service)
        };
        let used: Vec<usize> = (0..self.names.services.len())
            .filter(|service| belong_to(*service))
            .collect();
        let services = used.iter().map(|service| self.service(*service));
        let operations = self.model.operations.iter().zip(&self.names.operations);
        let operations = operations.map(|(operation, names)| {
            let service = used.iter().position(|used| *used == names.service);
            self.operation(operation, names, service.unwrap_or_default())
        });
        (services.collect(), operations.collect())
    }

    fn service(&self, index: usize) -> Service {
        let names = &self.names.services[index];
        let tag = &self.model.tags[names.tag];
        Service {
            method: names.method.clone(),
            type_name: names.type_name.clone(),
            tag: tag.name.clone(),
            // What the document says of a tag is said of its own service only.
            description: tag.description.clone().filter(|_| names.tag == index),
        }
    }

    fn operation(
        &self,
        operation: &model::Operation,
        names: &OperationNames,
        service: usize,
    ) -> Operation {
        let params = names.order.iter().filter_map(|index| {
            let (param, name) = (operation.params.get(*index)?, names.params.get(*index)?);
            let mut made = self.param(param, name);
            made.maybe = names
                .maybes
                .get(*index)
                .filter(|_| !param.required)
                .cloned();
            if is_page_size(operation, param) {
                made.taken = Taken::PageSize;
            }
            Some(made)
        });
        Operation {
            service,
            name: names.method.clone(),
            named_by: names.named_by,
            builder: names.builder.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            operation_id: operation.operation_id.clone(),
            title: operation.title.clone(),
            description: operation.description.clone(),
            deprecated: operation.deprecated,
            params: params.collect(),
            body: operation.body.as_ref().map(|body| self.body(body)),
            answer: match &operation.answer {
                model::Answer::Empty => Answer::Empty,
                model::Answer::Json(content) => Answer::Json(self.content(content)),
                model::Answer::Optional(content) => Answer::Optional(self.content(content)),
                model::Answer::Text => Answer::Text,
                model::Answer::Bytes => Answer::Bytes,
            },
            accepts: operation.accepts.clone(),
        }
    }

    fn param(&self, param: &model::Param, name: &str) -> Param {
        Param {
            name: name.to_owned(),
            maybe: None,
            wire: param.wire.clone(),
            location: param.location,
            required: param.required,
            deprecated: param.deprecated,
            style: param.style,
            ty: self.plain(&param.ty),
            taken: self.taken_param(param),
            encoding: self.encoding(param),
            description: param.description.clone(),
            example: param.example.clone(),
        }
    }

    /// Texts, and values of any kind, are taken as text.
    fn taken_param(&self, param: &model::Param) -> Taken {
        match self.encoding(param) {
            Encoding::Text => Taken::Into(Type::STRING),
            Encoding::Display | Encoding::Items | Encoding::Styled => self.taken(&param.ty, &[]),
        }
    }

    fn encoding(&self, param: &model::Param) -> Encoding {
        let ty = &param.ty;
        let is_text = matches!(
            ty,
            model::Type::Scalar(Scalar::String | Scalar::Json | Scalar::Binary)
        );
        let items = ty.items().filter(|_| param.style != Style::Deep);
        if param.style == Style::Json {
            Encoding::Styled
        } else if is_text {
            Encoding::Text
        } else if items.is_some_and(|item| self.has_text(item)) {
            Encoding::Items
        } else if self.has_text(ty) {
            Encoding::Display
        } else {
            Encoding::Styled
        }
    }

    /// Whether a value has a text of its own.
    fn has_text(&self, ty: &model::Type) -> bool {
        if let model::Type::Scalar(scalar) = ty {
            return match scalar {
                Scalar::Json
                | Scalar::Unit
                | Scalar::Bytes
                | Scalar::Binary
                | Scalar::PageLinks => false,
                Scalar::Bool
                | Scalar::Integer(_)
                | Scalar::F64
                | Scalar::String
                | Scalar::Uuid
                | Scalar::Id
                | Scalar::DateTime => true,
            };
        }
        let def = self.model.definition(ty);
        def.is_some_and(|def| def.shape.is_enumeration())
    }

    fn body(&self, body: &model::Body) -> Body {
        let content = self.content(&body.content);
        let taken = match &body.form {
            BodyForm::Multipart | BodyForm::UrlForm(_) => Taken::Reference(content.item.clone()),
            BodyForm::Text => Taken::Into(Type::STRING),
            BodyForm::Bytes => Taken::Into(Type::BYTES),
            BodyForm::Json => self.taken(&body.content.value(), &[]),
        };
        Body {
            content,
            form: body.form.clone(),
            content_type: body.content_type.clone(),
            required: body.required,
            taken,
            description: body.description.clone(),
        }
    }
}

/// Whether a parameter says how many items a page has: an integer of a list that comes in pages,
/// called a limit or a size.
fn is_page_size(operation: &model::Operation, param: &model::Param) -> bool {
    let is_paged = match &operation.answer {
        model::Answer::Json(content) | model::Answer::Optional(content) => {
            content.envelope == Envelope::Page
        }
        model::Answer::Empty | model::Answer::Text | model::Answer::Bytes => false,
    };
    let is_integer = matches!(param.ty, model::Type::Scalar(Scalar::Integer(_)));
    let name = snake(&param.wire);
    let is_called_so = name
        .split('_')
        .any(|word| word == "limit" || word == "size");
    let is_optional = !param.required && param.location == ParameterIn::Query;
    is_paged && is_integer && is_called_so && is_optional
}
