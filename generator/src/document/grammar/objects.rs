//! The objects of OpenAPI 3.0.3, in the order of the specification.

use super::vocabulary::Kind::{
    Any, Choice, Choices, Component, Count, Flag, Keyed, List, Map, Number, SchemaOrFlag, Text,
};
use super::vocabulary::Rule::{Allows, Needs, NotBoth, OneOf};
use super::vocabulary::{Keys, Kind, Object, Section, may, must};

const fn section(key: &'static str, holds: &'static str) -> Section {
    Section { key, holds }
}

static SCHEMAS: Kind = Component(&SCHEMA, section("schemas", "schema"));
static RESPONSES: Kind = Component(&RESPONSE, section("responses", "response"));
static PARAMETERS: Kind = Component(&PARAMETER, section("parameters", "parameter"));
static EXAMPLES: Kind = Component(&EXAMPLE, section("examples", "example"));
static BODIES: Kind = Component(&REQUEST_BODY, section("requestBodies", "request body"));
static HEADERS: Kind = Component(&HEADER, section("headers", "header"));
static SCHEMES: Kind = Component(
    &SECURITY_SCHEME,
    section("securitySchemes", "security scheme"),
);
// What a server calls, and where an answer leads, is not generated, and not looked into.
static IGNORED: Kind = Map(&Any);
static SECURITY: Kind = List(&Map(&List(&Text)));
static CONTENT: Kind = Map(&Kind::Object(&MEDIA_TYPE));

pub(super) static DOCUMENT: Object = Object {
    name: "an OpenAPI document",
    fields: &[
        must("openapi", &Text),
        must("info", &Kind::Object(&INFO)),
        may("servers", &List(&Kind::Object(&SERVER))),
        must("paths", &Keyed(Keys::Paths, &Kind::Object(&PATH_ITEM))),
        may("components", &Kind::Object(&COMPONENTS)),
        may("security", &SECURITY),
        may("tags", &List(&Kind::Object(&TAG))),
        may("externalDocs", &Kind::Object(&EXTERNAL_DOCS)),
    ],
    rules: &[],
};

static INFO: Object = Object {
    name: "`info`",
    fields: &[
        must("title", &Text),
        may("description", &Text),
        may("termsOfService", &Text),
        may("contact", &Kind::Object(&CONTACT)),
        may("license", &Kind::Object(&LICENSE)),
        must("version", &Text),
    ],
    rules: &[],
};

static CONTACT: Object = Object {
    name: "a contact",
    fields: &[may("name", &Text), may("url", &Text), may("email", &Text)],
    rules: &[],
};

static LICENSE: Object = Object {
    name: "a license",
    fields: &[must("name", &Text), may("url", &Text)],
    rules: &[],
};

static SERVER: Object = Object {
    name: "a server",
    fields: &[
        must("url", &Text),
        may("description", &Text),
        may("variables", &Map(&Kind::Object(&SERVER_VARIABLE))),
    ],
    rules: &[],
};

static SERVER_VARIABLE: Object = Object {
    name: "a server variable",
    fields: &[
        may("enum", &List(&Text)),
        must("default", &Text),
        may("description", &Text),
    ],
    rules: &[],
};

static COMPONENTS: Object = Object {
    name: "`components`",
    fields: &[
        may("schemas", &Keyed(Keys::Names, &SCHEMAS)),
        may("responses", &Keyed(Keys::Names, &RESPONSES)),
        may("parameters", &Keyed(Keys::Names, &PARAMETERS)),
        may("examples", &Keyed(Keys::Names, &EXAMPLES)),
        may("requestBodies", &Keyed(Keys::Names, &BODIES)),
        may("headers", &Keyed(Keys::Names, &HEADERS)),
        may("securitySchemes", &Keyed(Keys::Names, &SCHEMES)),
        may("links", &IGNORED),
        may("callbacks", &IGNORED),
    ],
    rules: &[],
};

static PATH_ITEM: Object = Object {
    name: "a path item",
    fields: &[
        may("$ref", &Text),
        may("summary", &Text),
        may("description", &Text),
        may("get", &Kind::Object(&OPERATION)),
        may("put", &Kind::Object(&OPERATION)),
        may("post", &Kind::Object(&OPERATION)),
        may("delete", &Kind::Object(&OPERATION)),
        may("options", &Kind::Object(&OPERATION)),
        may("head", &Kind::Object(&OPERATION)),
        may("patch", &Kind::Object(&OPERATION)),
        may("trace", &Kind::Object(&OPERATION)),
        may("servers", &List(&Kind::Object(&SERVER))),
        may("parameters", &List(&PARAMETERS)),
    ],
    rules: &[],
};

static OPERATION: Object = Object {
    name: "an operation",
    fields: &[
        may("tags", &List(&Text)),
        may("summary", &Text),
        may("description", &Text),
        may("externalDocs", &Kind::Object(&EXTERNAL_DOCS)),
        may("operationId", &Text),
        may("parameters", &List(&PARAMETERS)),
        may("requestBody", &BODIES),
        must("responses", &Keyed(Keys::Statuses, &RESPONSES)),
        may("callbacks", &IGNORED),
        may("deprecated", &Flag),
        may("security", &SECURITY),
        may("servers", &List(&Kind::Object(&SERVER))),
    ],
    rules: &[],
};

static EXTERNAL_DOCS: Object = Object {
    name: "`externalDocs`",
    fields: &[may("description", &Text), must("url", &Text)],
    rules: &[],
};

static PARAMETER: Object = Object {
    name: "a parameter",
    fields: &[
        must("name", &Text),
        must("in", &Choice(&["path", "query", "header", "cookie"])),
        may("description", &Text),
        may("required", &Flag),
        may("deprecated", &Flag),
        may("allowEmptyValue", &Flag),
        may("style", &Text),
        may("explode", &Flag),
        may("allowReserved", &Flag),
        may("schema", &SCHEMAS),
        may("example", &Any),
        may("examples", &Map(&EXAMPLES)),
        may("content", &CONTENT),
    ],
    rules: &[
        OneOf(&["schema", "content"]),
        NotBoth(&["example", "examples"]),
        Allows("in", "path", "style", &["simple", "label", "matrix"]),
        Allows("in", "query", "style", QUERY_STYLES),
        Allows("in", "header", "style", &["simple"]),
        Allows("in", "cookie", "style", &["form"]),
    ],
};

const QUERY_STYLES: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];

static REQUEST_BODY: Object = Object {
    name: "a request body",
    fields: &[
        may("description", &Text),
        must("content", &CONTENT),
        may("required", &Flag),
    ],
    rules: &[],
};

static MEDIA_TYPE: Object = Object {
    name: "a media type",
    fields: &[
        may("schema", &SCHEMAS),
        may("example", &Any),
        may("examples", &Map(&EXAMPLES)),
        may("encoding", &Map(&Kind::Object(&ENCODING))),
    ],
    rules: &[NotBoth(&["example", "examples"])],
};

static ENCODING: Object = Object {
    name: "an encoding",
    fields: &[
        may("contentType", &Text),
        may("headers", &Map(&HEADERS)),
        may("style", &Choice(QUERY_STYLES)),
        may("explode", &Flag),
        may("allowReserved", &Flag),
    ],
    rules: &[],
};

static RESPONSE: Object = Object {
    name: "a response",
    fields: &[
        must("description", &Text),
        may("headers", &Map(&HEADERS)),
        may("content", &CONTENT),
        may("links", &IGNORED),
    ],
    rules: &[],
};

static EXAMPLE: Object = Object {
    name: "an example",
    fields: &[
        may("summary", &Text),
        may("description", &Text),
        may("value", &Any),
        may("externalValue", &Text),
    ],
    rules: &[NotBoth(&["value", "externalValue"])],
};

static HEADER: Object = Object {
    name: "a header",
    fields: &[
        may("description", &Text),
        may("required", &Flag),
        may("deprecated", &Flag),
        may("allowEmptyValue", &Flag),
        may("style", &Choice(&["simple"])),
        may("explode", &Flag),
        may("allowReserved", &Flag),
        may("schema", &SCHEMAS),
        may("example", &Any),
        may("examples", &Map(&EXAMPLES)),
        may("content", &CONTENT),
    ],
    rules: &[OneOf(&["schema", "content"])],
};

static TAG: Object = Object {
    name: "a tag",
    fields: &[
        must("name", &Text),
        may("description", &Text),
        may("externalDocs", &Kind::Object(&EXTERNAL_DOCS)),
    ],
    rules: &[],
};

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "array", "object"];

static SCHEMA: Object = Object {
    name: "a schema",
    fields: &[
        may("title", &Text),
        may("multipleOf", &Number),
        may("maximum", &Number),
        may("exclusiveMaximum", &Flag),
        may("minimum", &Number),
        may("exclusiveMinimum", &Flag),
        may("maxLength", &Count),
        may("minLength", &Count),
        may("pattern", &Text),
        may("maxItems", &Count),
        may("minItems", &Count),
        may("uniqueItems", &Flag),
        may("maxProperties", &Count),
        may("minProperties", &Count),
        may("required", &List(&Text)),
        may("enum", &List(&Any)),
        may("type", &Choice(TYPES)),
        may("allOf", &List(&SCHEMAS)),
        may("oneOf", &Choices(&SCHEMAS)),
        may("anyOf", &Choices(&SCHEMAS)),
        may("not", &SCHEMAS),
        may("items", &SCHEMAS),
        may("properties", &Map(&SCHEMAS)),
        may("additionalProperties", &SchemaOrFlag(&SCHEMA)),
        may("description", &Text),
        may("format", &Text),
        may("default", &Any),
        may("nullable", &Flag),
        may("discriminator", &Kind::Object(&DISCRIMINATOR)),
        may("readOnly", &Flag),
        may("writeOnly", &Flag),
        may("xml", &Kind::Object(&XML)),
        may("externalDocs", &Kind::Object(&EXTERNAL_DOCS)),
        may("example", &Any),
        may("deprecated", &Flag),
    ],
    rules: &[],
};

static DISCRIMINATOR: Object = Object {
    name: "a discriminator",
    fields: &[must("propertyName", &Text), may("mapping", &Map(&Text))],
    rules: &[],
};

static XML: Object = Object {
    name: "`xml`",
    fields: &[
        may("name", &Text),
        may("namespace", &Text),
        may("prefix", &Text),
        may("attribute", &Flag),
        may("wrapped", &Flag),
    ],
    rules: &[],
};

static SECURITY_SCHEME: Object = Object {
    name: "a security scheme",
    fields: &[
        must(
            "type",
            &Choice(&["apiKey", "http", "oauth2", "openIdConnect"]),
        ),
        may("description", &Text),
        may("name", &Text),
        may("in", &Choice(&["header", "query", "cookie"])),
        may("scheme", &Text),
        may("bearerFormat", &Text),
        may("flows", &Kind::Object(&FLOWS)),
        may("openIdConnectUrl", &Text),
    ],
    rules: &[
        Needs("type", "apiKey", &["name", "in"]),
        Needs("type", "http", &["scheme"]),
        Needs("type", "oauth2", &["flows"]),
        Needs("type", "openIdConnect", &["openIdConnectUrl"]),
    ],
};

static FLOWS: Object = Object {
    name: "`flows`",
    fields: &[
        may("implicit", &Kind::Object(&IMPLICIT_FLOW)),
        may("password", &Kind::Object(&TOKEN_FLOW)),
        may("clientCredentials", &Kind::Object(&TOKEN_FLOW)),
        may("authorizationCode", &Kind::Object(&CODE_FLOW)),
    ],
    rules: &[],
};

static IMPLICIT_FLOW: Object = Object {
    name: "the implicit flow",
    fields: &[
        must("authorizationUrl", &Text),
        may("tokenUrl", &Text),
        may("refreshUrl", &Text),
        must("scopes", &Map(&Text)),
    ],
    rules: &[],
};

static TOKEN_FLOW: Object = Object {
    name: "a flow with a token",
    fields: &[
        may("authorizationUrl", &Text),
        must("tokenUrl", &Text),
        may("refreshUrl", &Text),
        must("scopes", &Map(&Text)),
    ],
    rules: &[],
};

static CODE_FLOW: Object = Object {
    name: "the flow with a code",
    fields: &[
        must("authorizationUrl", &Text),
        must("tokenUrl", &Text),
        may("refreshUrl", &Text),
        must("scopes", &Map(&Text)),
    ],
    rules: &[],
};
