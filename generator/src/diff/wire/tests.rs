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

/// What is told of an operation that answers in these media types instead of those.
fn told(before: &[&str], after: &[&str]) -> (bool, bool) {
    let document = |media_types: &[&str]| {
        let answers = media_types.iter();
        let answers: Vec<String> = answers
            .map(|media_type| {
                format!("'{media_type}': {{schema: {{type: string, format: binary}}}}")
            })
            .collect();
        format!(
            "\
openapi: 3.0.3
info: {{title: Lamps, version: v1}}
servers: [{{url: https://dev.dixa.io}}]
paths:
  /v1/lamps:
    get:
      tags: [Lamps]
      responses:
        '200':
          description: It.
          content: {{{}}}
",
            answers.join(", ")
        )
    };
    let (old, new) = (document(before), document(after));
    let [old, new] = [&old, &new].map(|text| {
        let name = "a.yaml";
        Input::from(Source { name, text })
    });
    match compare(&old, &new) {
        Ok(difference) => (difference.breaks_wire(), !difference.is_empty()),
        Err(diagnostics) => panic!("{diagnostics}"),
    }
}

#[test]
fn other_media_types_of_an_answer_are_told() {
    let (breaks, is_told) = (|told: (bool, bool)| told.0, |told: (bool, bool)| told.1);
    let both = ["image/png", "image/jpeg"];
    assert!(!is_told(told(&both, &both)));
    assert!(breaks(told(&both, &["image/webp"])));
    for other in [&["image/jpeg"][..], &["image/*"], &["*/*"]] {
        assert!(!breaks(told(&both, other)), "{other:?}");
        assert!(is_told(told(&both, other)), "{other:?}");
    }
}
