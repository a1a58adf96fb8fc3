//! The objects of OpenAPI 3.0.3, in the order of the specification.
//!
//! What stands in a field, and whether it has to, is said by the struct of `openapiv3` that the
//! object is read into. Here is said what that struct does not say: what messages call the object,
//! the keys that are spelt in another way, those that are not read, and rules.

use indexmap::IndexMap;
use openapiv3::{
    APIKeyLocation, Content, CookieStyle, HeaderStyle, OAuth2Flows, Parameter, PathStyle,
    QueryStyle, ReferenceOr, Schema, SecurityScheme, Type,
};
use serde_json::Value;

use super::choices::{choices, choices_of};
use super::keywords;
use super::vocabulary::Rule::{Allows, Needs, NotBoth, OneOf};
use super::vocabulary::{Described, Field, IsComponent, IsObject, Kind, Object, Section};

/// The fields of a struct, each with its key if that is another word. What is no key is listed
/// behind `not`: if a newer version of the struct has another field, this does not compile.
macro_rules! fields {
    ($type:ident { $($field:ident $(as $key:literal)? $(. $method:ident ($($argument:expr)?))*),* $(,)? }
        $(not { $($other:ident),* })?
    ) => {{
        const _: fn(openapiv3::$type) = |all| {
            let openapiv3::$type { $($field: _,)* $($($other: _),*)? } = all;
        };
        &[$(
            Field::of(key!($field $($key)?), |all: &openapiv3::$type| &all.$field)
                $(. $method($($argument)?))*
        ),*]
    }};
}

macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// The object that a type is read from.
macro_rules! object {
    ($type:ident, $name:literal, $fields:expr) => {
        object!($type, $name, $fields, rules: &[], elsewhere: &[]);
    };
    ($type:ident, $name:literal, $fields:expr, rules: $rules:expr) => {
        object!($type, $name, $fields, rules: $rules, elsewhere: &[]);
    };
    ($type:ident, $name:literal, $fields:expr, elsewhere: $elsewhere:expr) => {
        object!($type, $name, $fields, rules: &[], elsewhere: $elsewhere);
    };
    ($type:ident, $name:literal, $fields:expr, rules: $rules:expr, elsewhere: $elsewhere:expr) => {
        impl IsObject for openapiv3::$type {
            const OBJECT: &'static Object = &Object {
                name: $name,
                fields: $fields,
                rules: $rules,
                elsewhere: $elsewhere,
            };
        }

        impl Described for openapiv3::$type {
            fn kind() -> Kind {
                Kind::Object(Self::OBJECT)
            }
        }
    };
}

/// The objects that stand among the components.
macro_rules! components {
    ($($type:ident in $section:ident,)*) => {
        $(impl IsComponent for openapiv3::$type {
            const SECTION: Section = Section::$section;
        })*
    };
}

components! {
    Schema in Schemas,
    Response in Responses,
    Parameter in Parameters,
    Example in Examples,
    RequestBody in RequestBodies,
    Header in Headers,
    SecurityScheme in SecuritySchemes,
}

object!(
    OpenAPI,
    "an OpenAPI document",
    &[fields!(OpenAPI {
    openapi,
    info,
    servers,
    paths,
    components,
    security,
    tags,
    external_docs as "externalDocs",
} not { extensions })],
    elsewhere: keywords::DOCUMENT
);

object!(
    Info,
    "`info`",
    &[fields!(Info {
    title,
    description,
    terms_of_service as "termsOfService",
    contact,
    license,
    version,
} not { extensions })],
    elsewhere: keywords::INFO
);

object!(
    Contact,
    "a contact",
    &[fields!(Contact { name, url, email } not { extensions })]
);

object!(
    License,
    "a license",
    &[fields!(License { name, url } not { extensions })],
    elsewhere: keywords::LICENSE
);

object!(
    Server,
    "a server",
    &[fields!(Server { url, description, variables } not { extensions })]
);

object!(
    ServerVariable,
    "a server variable",
    &[fields!(ServerVariable {
    enumeration as "enum",
    default,
    description,
} not { extensions })]
);

object!(
    Components,
    "`components`",
    &[
        fields!(Components {
        schemas,
        responses,
        parameters,
        examples,
        request_bodies as "requestBodies",
        headers,
        security_schemes as "securitySchemes",
    } not { links, callbacks, extensions }),
        IGNORED,
    ],
    elsewhere: keywords::COMPONENTS
);

/// What is referred to from places that are not read.
const IGNORED: &[Field] = &[LINKS, CALLBACKS];
const LINKS: Field = Field::beyond::<Value>("links").only(|| Kind::Ignored);
const CALLBACKS: Field = Field::beyond::<Value>("callbacks").only(|| Kind::Ignored);
const CALLBACKS_IN_PLACE: Field =
    Field::beyond::<Value>("callbacks").only(|| Kind::Map(|| Kind::Callback));

object!(
    PathItem,
    "a path item",
    &[
        &[Field::beyond::<String>("$ref")],
        fields!(PathItem {
        summary,
        description,
        get,
        put,
        post,
        delete,
        options,
        head,
        patch,
        trace,
        servers,
        parameters,
    } not { extensions }),
    ]
);

object!(
    Operation,
    "an operation",
    &[
        fields!(Operation {
        tags,
        summary,
        description,
        external_docs as "externalDocs",
        operation_id as "operationId",
        parameters,
        request_body as "requestBody",
        responses,
        deprecated,
        security,
        servers,
    } not { callbacks, extensions }),
        &[CALLBACKS_IN_PLACE],
    ],
    elsewhere: keywords::OPERATION
);

object!(
    ExternalDocumentation,
    "`externalDocs`",
    &[fields!(ExternalDocumentation {
    description,
    url,
} not { extensions })]
);

object!(
    Parameter,
    "a parameter",
    &[
        fields!(ParameterData {
            name,
            description,
            required,
            deprecated,
            example.only(|| Kind::Example),
            examples,
            explode,
        } not { format, extensions }),
        &[
            Field::beyond::<String>("in")
                .only(|| Kind::Choice(|| choices_of::<Parameter>("in")))
                .must(),
            Field::beyond::<String>("style"),
            Field::beyond::<bool>("allowEmptyValue"),
            Field::beyond::<bool>("allowReserved"),
        ],
        SCHEMA_OR_CONTENT,
    ],
    rules: &[
        OneOf(&["schema", "content"]),
        NotBoth(&["example", "examples"]),
        Allows("in", "path", "style", choices::<PathStyle>),
        Allows("in", "query", "style", choices::<QueryStyle>),
        Allows("in", "header", "style", choices::<HeaderStyle>),
        Allows("in", "cookie", "style", choices::<CookieStyle>),
    ],
    elsewhere: keywords::PARAMETER
);

/// `openapiv3` reads these two into an enumeration.
const SCHEMA_OR_CONTENT: &[Field] = &[
    Field::beyond::<ReferenceOr<Schema>>("schema"),
    Field::beyond::<Content>("content"),
];

object!(
    RequestBody,
    "a request body",
    &[fields!(RequestBody {
    description,
    content.must(),
    required,
} not { extensions })]
);

object!(
    MediaType,
    "a media type",
    &[fields!(MediaType { schema, example.only(|| Kind::Example), examples, encoding } not { extensions })],
    rules: &[NotBoth(&["example", "examples"])]
);

object!(
    Encoding,
    "an encoding",
    &[fields!(Encoding {
    content_type as "contentType",
    headers,
    style,
    explode,
    allow_reserved as "allowReserved",
} not { extensions })]
);

object!(
    Response,
    "a response",
    &[
        fields!(Response { description, headers, content } not { links, extensions }),
        &[LINKS],
    ],
    elsewhere: keywords::RESPONSE
);

object!(
    Example,
    "an example",
    &[fields!(Example {
        summary,
        description,
        value.only(|| Kind::Example),
        external_value as "externalValue",
    } not { extensions })],
    rules: &[NotBoth(&["value", "externalValue"])]
);

object!(
    Header,
    "a header",
    &[
        fields!(Header {
            description,
            required,
            deprecated,
            style,
            example,
            examples,
        } not { format, extensions }),
        &[
            Field::beyond::<bool>("allowEmptyValue"),
            Field::beyond::<bool>("explode"),
            Field::beyond::<bool>("allowReserved"),
        ],
        SCHEMA_OR_CONTENT,
    ],
    rules: &[OneOf(&["schema", "content"])],
    elsewhere: keywords::PARAMETER
);

object!(
    Tag,
    "a tag",
    &[fields!(Tag {
    name,
    description,
    external_docs as "externalDocs",
} not { extensions })]
);

object!(
    Schema,
    "a schema",
    &[
        fields!(AnySchema {
            typ as "type".only(|| Kind::Choice(|| choices_of::<Type>("type"))),
            pattern,
            multiple_of as "multipleOf",
            exclusive_minimum as "exclusiveMinimum",
            exclusive_maximum as "exclusiveMaximum",
            minimum,
            maximum,
            properties,
            required,
            additional_properties as "additionalProperties",
            min_properties as "minProperties",
            max_properties as "maxProperties",
            items,
            min_items as "minItems",
            max_items as "maxItems",
            unique_items as "uniqueItems",
            enumeration as "enum",
            format,
            min_length as "minLength",
            max_length as "maxLength",
            one_of as "oneOf".only(|| Kind::Choices(<ReferenceOr<Schema>>::kind)),
            all_of as "allOf",
            any_of as "anyOf".only(|| Kind::Choices(<ReferenceOr<Schema>>::kind)),
            not,
        }),
        fields!(SchemaData {
        nullable,
        read_only as "readOnly",
        write_only as "writeOnly",
        deprecated,
        external_docs as "externalDocs",
        example,
        title,
        description,
        discriminator,
        default,
    } not { extensions }),
        &[Field::beyond::<IndexMap<String, Value>>("xml")],
    ],
    elsewhere: keywords::SCHEMA
);

object!(
    Discriminator,
    "a discriminator",
    &[fields!(Discriminator {
    property_name as "propertyName",
    mapping,
} not { extensions })]
);

object!(
    SecurityScheme,
    "a security scheme",
    &[&[
        Field::beyond::<String>("type")
            .only(|| Kind::Choice(|| choices_of::<SecurityScheme>("type")))
            .must(),
        Field::beyond::<String>("description"),
        Field::beyond::<String>("name"),
        Field::beyond::<APIKeyLocation>("in"),
        Field::beyond::<String>("scheme"),
        Field::beyond::<String>("bearerFormat"),
        Field::beyond::<OAuth2Flows>("flows"),
        Field::beyond::<String>("openIdConnectUrl"),
    ]],
    rules: &[
        Needs("type", "apiKey", &["name", "in"]),
        Needs("type", "http", &["scheme"]),
        Needs("type", "oauth2", &["flows"]),
        Needs("type", "openIdConnect", &["openIdConnectUrl"]),
    ],
    elsewhere: keywords::SECURITY_SCHEME
);

object!(
    OAuth2Flows,
    "`flows`",
    &[fields!(OAuth2Flows {
    implicit,
    password,
    client_credentials as "clientCredentials",
    authorization_code as "authorizationCode",
} not { extensions })]
);

object!(
    ImplicitOAuth2Flow,
    "the implicit flow",
    &[
        fields!(ImplicitOAuth2Flow {
        authorization_url as "authorizationUrl",
        refresh_url as "refreshUrl",
        scopes.must(),
    } not { extensions }),
        &[Field::beyond::<String>("tokenUrl")],
    ]
);

object!(
    PasswordOAuth2Flow,
    "a flow with a token",
    &[
        fields!(PasswordOAuth2Flow {
        refresh_url as "refreshUrl",
        token_url as "tokenUrl",
        scopes.must(),
    } not { extensions }),
        &[Field::beyond::<String>("authorizationUrl")],
    ]
);

object!(
    ClientCredentialsOAuth2Flow,
    "a flow with a token",
    &[
        fields!(ClientCredentialsOAuth2Flow {
        refresh_url as "refreshUrl",
        token_url as "tokenUrl",
        scopes.must(),
    } not { extensions }),
        &[Field::beyond::<String>("authorizationUrl")],
    ]
);

object!(
    AuthorizationCodeOAuth2Flow,
    "the flow with a code",
    &[fields!(AuthorizationCodeOAuth2Flow {
    authorization_url as "authorizationUrl",
    token_url as "tokenUrl",
    refresh_url as "refreshUrl",
    scopes.must(),
} not { extensions })]
);
