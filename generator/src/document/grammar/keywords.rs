//! Keywords that people know from other versions of OpenAPI and of JSON Schema.

/// What to write in OpenAPI 3.0 instead of a keyword that it does not have.
pub(super) fn elsewhere(object: &str, keyword: &str) -> Option<(&'static str, &'static str)> {
    const NEWER: &str = "OpenAPI 3.1";
    const OLDER: &str = "Swagger 2.0";
    Some(match (object, keyword) {
        ("a schema", "const") => (NEWER, "write `enum` with this one value"),
        ("a schema", "examples") => (NEWER, "write `example` with one of them"),
        ("a schema", "$defs" | "definitions") => (NEWER, "move them to `components/schemas`"),
        (
            "a schema",
            "$schema"
            | "$id"
            | "$anchor"
            | "$comment"
            | "$dynamicRef"
            | "$dynamicAnchor"
            | "if"
            | "then"
            | "else"
            | "prefixItems"
            | "contains"
            | "minContains"
            | "maxContains"
            | "patternProperties"
            | "propertyNames"
            | "dependentRequired"
            | "dependentSchemas"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "contentEncoding"
            | "contentMediaType"
            | "contentSchema",
        )
        | ("an OpenAPI document", "webhooks" | "jsonSchemaDialect")
        | ("`components`", "pathItems")
        | ("`info`", "summary")
        | ("a license", "identifier") => (NEWER, "it is left out of account; remove it"),
        ("a parameter" | "a header", "type" | "format" | "items" | "enum" | "default") => {
            (OLDER, "move it into `schema`")
        }
        ("a parameter", "collectionFormat") => (OLDER, "write `style` and `explode`"),
        ("a response", "schema" | "examples") => (OLDER, "move it into `content`"),
        ("an operation", "consumes" | "produces") => (OLDER, "name the media types in `content`"),
        ("an operation", "schemes") | ("an OpenAPI document", "host" | "basePath" | "schemes") => {
            (OLDER, "write `servers`")
        }
        ("an OpenAPI document", "definitions" | "parameters" | "responses") => {
            (OLDER, "move them to `components`")
        }
        ("an OpenAPI document", "securityDefinitions") => {
            (OLDER, "write `components/securitySchemes`")
        }
        ("a security scheme", "flow" | "authorizationUrl" | "tokenUrl" | "scopes") => {
            (OLDER, "write `flows`")
        }
        _ => return None,
    })
}
