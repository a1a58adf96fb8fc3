//! Keywords that people know from other versions of OpenAPI and of JSON Schema.

use std::fmt;

/// Keys that an object of OpenAPI has in another version.
pub(super) struct Elsewhere {
    /// Which version.
    pub(super) version: Version,
    /// The keys.
    pub(super) keys: &'static [&'static str],
    /// What to write in OpenAPI 3.0.
    pub(super) instead: &'static str,
}

/// A version that documents are taken from.
#[derive(Clone, Copy)]
pub(super) enum Version {
    OpenApi31,
    Swagger2,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OpenApi31 => "OpenAPI 3.1",
            Self::Swagger2 => "Swagger 2.0",
        })
    }
}

const fn newer(keys: &'static [&'static str], instead: &'static str) -> Elsewhere {
    Elsewhere {
        version: Version::OpenApi31,
        keys,
        instead,
    }
}

const fn older(keys: &'static [&'static str], instead: &'static str) -> Elsewhere {
    Elsewhere {
        version: Version::Swagger2,
        keys,
        instead,
    }
}

/// What to do where nothing in OpenAPI 3.0 says the same.
const NOTHING: &str = "it is ignored; remove it";

pub(super) const DOCUMENT: &[Elsewhere] = &[
    newer(&["webhooks", "jsonSchemaDialect"], NOTHING),
    older(&["host", "basePath", "schemes"], "write `servers`"),
    older(
        &["definitions", "parameters", "responses"],
        "move them to `components`",
    ),
    older(
        &["securityDefinitions"],
        "write `components/securitySchemes`",
    ),
];

pub(super) const INFO: &[Elsewhere] = &[newer(&["summary"], NOTHING)];

pub(super) const LICENSE: &[Elsewhere] = &[newer(&["identifier"], NOTHING)];

pub(super) const COMPONENTS: &[Elsewhere] = &[newer(&["pathItems"], NOTHING)];

pub(super) const OPERATION: &[Elsewhere] = &[
    older(
        &["consumes", "produces"],
        "name the media types in `content`",
    ),
    older(&["schemes"], "write `servers`"),
];

/// Of parameters, and of headers.
pub(super) const PARAMETER: &[Elsewhere] = &[
    older(
        &["type", "format", "items", "enum", "default"],
        "move it into `schema`",
    ),
    older(&["collectionFormat"], "write `style` and `explode`"),
];

pub(super) const RESPONSE: &[Elsewhere] =
    &[older(&["schema", "examples"], "move it into `content`")];

pub(super) const SCHEMA: &[Elsewhere] = &[
    newer(&["const"], "write `enum` with this one value"),
    newer(&["examples"], "write `example` with one of them"),
    newer(
        &["$defs", "definitions"],
        "move them to `components/schemas`",
    ),
    newer(
        &[
            "$schema",
            "$id",
            "$anchor",
            "$comment",
            "$dynamicRef",
            "$dynamicAnchor",
            "if",
            "then",
            "else",
            "prefixItems",
            "contains",
            "minContains",
            "maxContains",
            "patternProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
        ],
        NOTHING,
    ),
];

pub(super) const SECURITY_SCHEME: &[Elsewhere] = &[older(
    &["flow", "authorizationUrl", "tokenUrl", "scopes"],
    "write `flows`",
)];
