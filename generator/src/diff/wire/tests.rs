use crate::{Input, Source, compare};

/// A document with one query parameter.
fn document(schema: &str, explode: bool) -> String {
    format!(
        "\
openapi: 3.0.3
info: {{title: Lamps, version: v1}}
servers: [{{url: https://dev.dixa.io}}]
paths:
  /v1/lamps:
    get:
      tags: [Lamps]
      parameters:
        - {{name: colour, in: query, explode: {explode}, schema: {schema}}}
      responses:
        '204': {{description: It.}}
"
    )
}

/// Whether it breaks older programs on the wire that a parameter is written in another style.
fn breaks(schema: &str) -> bool {
    let (old, new) = (document(schema, true), document(schema, false));
    let [old, new] = [&old, &new].map(|text| {
        let name = "a.yaml";
        Input::from(Source { name, text })
    });
    match compare(&old, &new) {
        Ok(difference) => difference.breaks_wire(),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

#[test]
fn the_style_of_a_parameter_matters_where_there_is_more_than_one_text() {
    for schema in [
        "{type: string}",
        "{type: integer}",
        "{type: string, format: date-time}",
        "{type: string, enum: [Warm, Cold]}",
    ] {
        assert!(!breaks(schema), "{schema}");
    }
    for schema in [
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: string, enum: [Warm, Cold]}}",
        "{type: object, properties: {hue: {type: integer}}}",
    ] {
        assert!(breaks(schema), "{schema}");
    }
}
