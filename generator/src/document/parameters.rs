//! Parameters, from the OpenAPI structure into our terms.

use openapiv3::{HeaderStyle, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr};

use super::join;
use super::lower::Lower;
use super::operation::{Parameter, ParameterIn, Style};
use super::schema::{Kind, Schema};

impl Lower<'_, '_, '_> {
    /// A parameter, or a reference to one.
    pub(super) fn parameter(
        &mut self,
        parameter: &ReferenceOr<openapiv3::Parameter>,
        pointer: &str,
    ) -> Option<Parameter> {
        let (parameter, pointer) = self.item_or(parameter, "parameter", pointer)?;
        let data = parameter.parameter_data_ref();
        let explode = |default: bool| data.explode.unwrap_or(default);
        let (location, style) = match &*parameter {
            openapiv3::Parameter::Path { style, .. } => {
                if *style != PathStyle::Simple {
                    self.problems.error(
                        &pointer,
                        format!(
                            "the style of the path parameter `{}` is not supported",
                            data.name
                        ),
                        "the style `simple` is",
                    );
                }
                (ParameterIn::Path, Style::Joined(','))
            }
            openapiv3::Parameter::Query { style, .. } => {
                let style = match style {
                    QueryStyle::DeepObject => Style::Deep,
                    _ if explode(*style == QueryStyle::Form) => Style::Exploded,
                    QueryStyle::Form => Style::Joined(','),
                    QueryStyle::SpaceDelimited => Style::Joined(' '),
                    QueryStyle::PipeDelimited => Style::Joined('|'),
                };
                (ParameterIn::Query, style)
            }
            openapiv3::Parameter::Header { style, .. } => {
                let HeaderStyle::Simple = style;
                (ParameterIn::Header, Style::Joined(','))
            }
            // Most servers read one cookie of a name.
            openapiv3::Parameter::Cookie { .. } => (ParameterIn::Cookie, Style::Joined(',')),
        };
        let (schema, style) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                (self.schema(schema, &join(&pointer, "schema")), style)
            }
            ParameterSchemaOrContent::Content(content) => {
                let media = self.media(content, &pointer);
                let Some(media) = media.into_iter().next() else {
                    self.problems.error(
                        &pointer,
                        format!(
                            "the parameter `{}` has neither `schema` nor `content`",
                            data.name
                        ),
                        "describe it with `schema`",
                    );
                    return None;
                };
                let style = if media.is_json() { Style::Json } else { style };
                let text = Kind::String {
                    format: None,
                    values: Vec::new(),
                };
                let schema = match media.schema {
                    Some(schema) if style == Style::Json => schema,
                    _ => Schema::plain(&join(&media.pointer, "schema"), text),
                };
                (schema, style)
            }
        };
        Some(Parameter {
            name: data.name.clone(),
            location,
            required: data.required || location == ParameterIn::Path,
            deprecated: data.deprecated.unwrap_or(false),
            style,
            description: data.description.clone(),
            schema,
            examples: self.examples(data.example.as_ref(), &data.examples, &pointer),
            pointer,
        })
    }
}
