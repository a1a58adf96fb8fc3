// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/calls.rs). Do not edit.

//! Calls of the operations with the tag `Knowledge`.

use serde::de::DeserializeOwned;

use super::{Answer, Body, Failure, Gives, Json, Operation, Request, value, written};

const EXAMPLES: &str = include_str!("../../src/test_util/examples/knowledge.json");

/// The calls of this service.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/v1/knowledge/collections/{collectionId}",
        request: Request {
            path: "/v1/knowledge/collections/d7a7a3cc-8c3d-4f16-9293-de8fc88b2875",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/knowledge/collections/{collectionId} 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .get_collection("d7a7a3cc-8c3d-4f16-9293-de8fc88b2875");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/knowledge/collections/{collectionId}/catalog",
        request: Request {
            path: "/v1/knowledge/collections/d7a7a3cc-8c3d-4f16-9293-de8fc88b2875/catalog",
            query: &[("language", "da")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/knowledge/collections/{collectionId}/catalog 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .get_collection_catalog("d7a7a3cc-8c3d-4f16-9293-de8fc88b2875")
                .language("da");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/knowledge/categories/{categoryId}",
        request: Request {
            path: "/v1/knowledge/categories/e5121482-3929-4d22-a255-accb1a466884",
            query: &[("language", "da")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/knowledge/categories/{categoryId} 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .get_category("e5121482-3929-4d22-a255-accb1a466884")
                .language("da");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/knowledge/categories/{categoryId}/translations",
        request: Request {
            path: "/v1/knowledge/categories/e5121482-3929-4d22-a255-accb1a466884/translations",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/knowledge/categories/{categoryId}/translations 200 (Two)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .get_category_translations("e5121482-3929-4d22-a255-accb1a466884");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/knowledge/articles/{articleId}",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
            query: &[("language", "da")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/knowledge/articles/{articleId} 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .get_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419")
                .language("da");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/knowledge/articles/{articleId}",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .delete_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/knowledge/articles/{articleId}",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
            query: &[],
            headers: &[],
            body: Body::Patch(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/knowledge/articles/{articleId} request (Complete)",
                ),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "PATCH /v1/knowledge/articles/{articleId} 200"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "PATCH /v1/knowledge/articles/{articleId} request (Complete)",
            )?;
            let call = client
                .knowledge()
                .patch_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419", body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/knowledge/articles/{articleId}/translations",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419/translations",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "GET /v1/knowledge/articles/{articleId}/translations 200 (Complete)",
                ),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .get_article_translations("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/knowledge/articles/{articleId}/translations",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419/translations",
            query: &[],
            headers: &[],
            body: Body::Patch(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/knowledge/articles/{articleId}/translations request (Two)",
                ),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "PATCH /v1/knowledge/articles/{articleId}/translations 200 (Changed)",
                ),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let body = example(
                "PATCH /v1/knowledge/articles/{articleId}/translations request (Two)",
            )?;
            let call = client
                .knowledge()
                .patch_article_translations(
                    "f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
                    body,
                );
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/knowledge/articles",
        request: Request {
            path: "/v1/knowledge/articles",
            query: &[],
            headers: &[],
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/knowledge/articles request (Complete)"),
            ),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "POST /v1/knowledge/articles 200 (Complete)"),
            ),
            gives: Gives::Data,
        },
        call: |client| Box::pin(async move {
            let body = example("POST /v1/knowledge/articles request (Complete)")?;
            let call = client.knowledge().create_article(body);
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/knowledge/articles/{articleId}/translations/{languageId}/publish",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419/translations/da/publish",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .publish_article_translation(
                    "f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
                    "da",
                );
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/knowledge/articles/{articleId}/translations/{languageId}/unpublish",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419/translations/da/unpublish",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .unpublish_article_translation(
                    "f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
                    "da",
                );
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/knowledge/articles/{articleId}/translations/{languageId}",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419/translations/da",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .delete_article_translation(
                    "f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
                    "da",
                );
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/knowledge/articles/{articleId}/publish",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419/publish",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .publish_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/knowledge/articles/{articleId}/unpublish",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419/unpublish",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .unpublish_article("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "PATCH",
        path: "/v1/knowledge/articles/{articleId}/parent/{parentId}",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419/parent/6bad6be2-8e7a-46e9-9f19-950499dd251d",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .move_article(
                    "f38b2ffc-80a4-4f5a-91c9-bc701e7ea419",
                    "6bad6be2-8e7a-46e9-9f19-950499dd251d",
                );
            written(call.send().await?)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/v1/knowledge/articles/{articleId}/parent",
        request: Request {
            path: "/v1/knowledge/articles/f38b2ffc-80a4-4f5a-91c9-bc701e7ea419/parent",
            query: &[],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 204,
            body: Body::Empty,
            gives: Gives::Nothing,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .remove_article_parent("f38b2ffc-80a4-4f5a-91c9-bc701e7ea419");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "GET",
        path: "/v1/knowledge/collections",
        request: Request {
            path: "/v1/knowledge/collections",
            query: &[("pageLimit", "2"), ("pageKey", "eyJvZmZzZXQiOjJ9")],
            headers: &[],
            body: Body::Empty,
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(EXAMPLES, "GET /v1/knowledge/collections 200 (Some)"),
            ),
            gives: Gives::List,
        },
        call: |client| Box::pin(async move {
            let call = client
                .knowledge()
                .list_collections()
                .page_limit(2)
                .page_key("eyJvZmZzZXQiOjJ9");
            written(call.send().await?)
        }),
    },
    Operation {
        method: "POST",
        path: "/v1/knowledge/articles/attachments",
        request: Request {
            path: "/v1/knowledge/articles/attachments",
            query: &[],
            headers: &[],
            body: Body::Form(&[]),
        },
        answer: Answer {
            status: 200,
            body: Body::Json(
                Json::Example(
                    EXAMPLES,
                    "POST /v1/knowledge/articles/attachments 200 (All)",
                ),
            ),
            gives: Gives::Whole,
        },
        call: |client| Box::pin(async move {
            let body: dixa::types::UploadAttachmentsInput = value(r"{}")?;
            let call = client.knowledge().upload_article_attachments(&body);
            written(call.send().await?)
        }),
    },
];

fn example<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    super::example(EXAMPLES, name)
}
