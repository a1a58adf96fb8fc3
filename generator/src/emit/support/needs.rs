//! What of the support code a document needs.

use std::collections::BTreeSet;

use crate::api::{
    Answer, Api, Body, BodyForm, Encoding, Envelope, Field, Operation, Param, ParameterIn,
    PartForm, Presence, Reading, Shape, Taken,
};

/// Something that not every document needs. The support code names it in a comment above what is
/// there for it only: `// needs: cookies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// Answers that are asked for in other media types than JSON alone.
    Accepts,
    /// Unions that are told apart by the shape of their JSON.
    Alternatives,
    /// Bodies of bytes or text.
    Bytes,
    /// Answers of bytes.
    BytesAnswers,
    /// Bodies that are sent in other media types than usual.
    ContentTypes,
    /// Cookies.
    Cookies,
    /// Answers in `{"data": …}`.
    Data,
    /// Webhooks that deliver one type.
    Deliveries,
    /// Answers without a body.
    Empty,
    /// Enumerations of strings.
    Enumerations,
    /// Types that say why something failed.
    Failures,
    /// Parts of forms that are all properties of an object.
    FormEntries,
    /// Parts of forms that are files.
    FormFiles,
    /// Parts of forms that are JSON.
    FormJson,
    /// Parts of forms that are text.
    FormTexts,
    /// Bodies of several parts.
    Forms,
    /// What authorizes calls besides the token.
    Keys,
    /// Answers in `{"data": […]}`.
    Lists,
    /// Numbers and booleans that may come as another scalar.
    LooseScalars,
    /// Strings that may come as another scalar.
    LooseText,
    /// Properties that are maps.
    Maps,
    /// Unions that are outcomes.
    Outcomes,
    /// Parameters that say how many items a page has.
    PageSizes,
    /// Lists that come in pages.
    Pages,
    /// Properties that are left, set or cleared.
    Patches,
    /// Properties that are secret.
    Secrets,
    /// Query parameters with structure.
    StyledQuery,
    /// Other parameters with structure.
    StyledText,
    /// Enumerations that are written as objects.
    TaggedEnumerations,
    /// Unions whose variants carry a tag.
    TaggedUnions,
    /// Answers of text.
    Text,
    /// Types.
    Types,
    /// Bodies that are forms as in a URL.
    UrlForms,
    /// Properties that are integers.
    Whole,
}

impl Need {
    /// The one that the support code calls by this name.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "accepts" => Self::Accepts,
            "alternatives" => Self::Alternatives,
            "bytes" => Self::Bytes,
            "bytes-answers" => Self::BytesAnswers,
            "content-types" => Self::ContentTypes,
            "cookies" => Self::Cookies,
            "data" => Self::Data,
            "deliveries" => Self::Deliveries,
            "empty" => Self::Empty,
            "enumerations" => Self::Enumerations,
            "failures" => Self::Failures,
            "form-entries" => Self::FormEntries,
            "form-files" => Self::FormFiles,
            "form-json" => Self::FormJson,
            "form-texts" => Self::FormTexts,
            "forms" => Self::Forms,
            "keys" => Self::Keys,
            "lists" => Self::Lists,
            "loose-scalars" => Self::LooseScalars,
            "loose-text" => Self::LooseText,
            "maps" => Self::Maps,
            "outcomes" => Self::Outcomes,
            "page-sizes" => Self::PageSizes,
            "pages" => Self::Pages,
            "patches" => Self::Patches,
            "secrets" => Self::Secrets,
            "styled-query" => Self::StyledQuery,
            "styled-text" => Self::StyledText,
            "tagged-enumerations" => Self::TaggedEnumerations,
            "tagged-unions" => Self::TaggedUnions,
            "text" => Self::Text,
            "types" => Self::Types,
            "url-forms" => Self::UrlForms,
            "whole" => Self::Whole,
            _ => return None,
        })
    }
}

/// What a document needs.
#[derive(Debug, Default)]
pub(super) struct Needs(BTreeSet<Need>);

impl Needs {
    /// What the operations and types of an API need.
    pub(super) fn of(api: &Api) -> Self {
        let mut needs = Self::default();
        needs.add_if(api.delivery.is_some(), Need::Deliveries);
        needs.add_if(!api.type_examples.is_empty(), Need::Types);
        needs.add_if(!api.authorization.keys.is_empty(), Need::Keys);
        for operation in &api.operations {
            needs.operation(api, operation);
        }
        for definition in api.types.values() {
            needs.add_if(definition.is_failure(), Need::Failures);
            match &definition.shape {
                Shape::Struct(object) => object.members().for_each(|field| needs.field(field)),
                Shape::Union(union) => {
                    needs.add_if(union.is_tagged, Need::TaggedUnions);
                    needs.add_if(!union.is_tagged, Need::Alternatives);
                    needs.add_if(union.outcome.is_some(), Need::Outcomes);
                }
                Shape::Enumeration(list) => {
                    needs.add_if(list.tagged, Need::TaggedEnumerations);
                    needs.add_if(!list.tagged, Need::Enumerations);
                }
            }
        }
        needs
    }

    /// Whether it needs one of those that a comment names.
    pub(super) fn any_of(&self, names: &str) -> bool {
        let mut needs = names.split(", ").filter_map(Need::named);
        needs.any(|need| self.0.contains(&need))
    }

    fn add_if(&mut self, is_needed: bool, need: Need) {
        if is_needed {
            self.0.insert(need);
        }
    }

    fn operation(&mut self, api: &Api, operation: &Operation) {
        self.add_if(operation.accept().is_some(), Need::Accepts);
        operation.params.iter().for_each(|param| self.param(param));
        operation.body.iter().for_each(|body| self.body(api, body));
        match &operation.answer {
            Answer::Empty => self.add_if(true, Need::Empty),
            Answer::Text => self.add_if(true, Need::Text),
            Answer::Bytes => self.add_if(true, Need::BytesAnswers),
            Answer::Json(content) | Answer::Optional(content) => match content.envelope {
                Envelope::None => {}
                Envelope::Data => self.add_if(true, Need::Data),
                Envelope::List => self.add_if(true, Need::Lists),
                Envelope::Page => self.add_if(true, Need::Pages),
            },
        }
    }

    fn param(&mut self, param: &Param) {
        self.add_if(param.taken == Taken::PageSize, Need::PageSizes);
        let is_query = param.location == ParameterIn::Query;
        let is_styled = param.encoding == Encoding::Styled;
        self.add_if(param.location == ParameterIn::Cookie, Need::Cookies);
        self.add_if(is_styled && is_query, Need::StyledQuery);
        self.add_if(is_styled && !is_query, Need::StyledText);
    }

    fn body(&mut self, api: &Api, body: &Body) {
        let is_unusual = body.declared_type().is_some();
        match &body.form {
            BodyForm::Json => self.add_if(is_unusual, Need::ContentTypes),
            BodyForm::Text | BodyForm::Bytes => self.add_if(true, Need::Bytes),
            BodyForm::UrlForm(_) => {
                self.add_if(true, Need::UrlForms);
                self.add_if(is_unusual, Need::ContentTypes);
            }
            BodyForm::Multipart => {
                self.add_if(true, Need::Forms);
                let Some(object) = api.object(&body.content.item) else {
                    self.entries();
                    return;
                };
                for field in &object.fields {
                    match api.part_form(&field.ty) {
                        PartForm::File => self.add_if(true, Need::FormFiles),
                        PartForm::Json => self.add_if(true, Need::FormJson),
                        PartForm::Text => self.add_if(true, Need::FormTexts),
                    }
                }
                if object.rest.is_some() {
                    self.entries();
                }
            }
        }
    }

    /// Whatever an object has may have structure.
    fn entries(&mut self) {
        self.add_if(true, Need::FormEntries);
        self.add_if(true, Need::FormJson);
        self.add_if(true, Need::FormTexts);
    }

    fn field(&mut self, field: &Field) {
        self.add_if(field.presence == Presence::Patch, Need::Patches);
        self.add_if(field.visibility.secret().is_some(), Need::Secrets);
        let mut reading = &field.reading;
        // The others of an object are read one by one.
        if let Reading::Map(values) = reading
            && field.presence == Presence::Rest
        {
            reading = values;
        }
        reading.each(&mut |reading| match reading {
            Reading::Map(_) => self.add_if(true, Need::Maps),
            Reading::Whole => self.add_if(true, Need::Whole),
            Reading::LooseText => self.add_if(true, Need::LooseText),
            Reading::LooseScalar => self.add_if(true, Need::LooseScalars),
            Reading::Plain | Reading::List(_) | Reading::Nullable(_) => {}
        });
    }
}
