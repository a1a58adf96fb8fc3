//! The same messages as people would write them down by hand, or as other generators emit them.
#![allow(missing_docs, reason = "the names are those of the API")]

use dixa::DateTime;
use dixa::types::Direction;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Message<Attributes> {
    pub id: Uuid,
    pub author_id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    pub created_at: DateTime,
    pub attributes: Attributes,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct Contact {
    pub email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct File {
    pub url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pretty_name: Option<String>,
}

/// No unions: each is a struct with the properties of all its variants, and the tag is one of
/// them. This is the limit.
pub mod plain {
    use super::{Contact, Deserialize, Direction, File, Serialize};

    pub type Message = super::Message<Attributes>;

    #[derive(Debug, Clone, Deserialize, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Attributes {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub email_content: Option<EmailContent>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub content: Option<Content>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<Contact>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<Vec<Contact>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cc: Option<Vec<Contact>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub bcc: Option<Vec<Contact>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub is_auto_reply: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub is_automated: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub inline_images: Option<Vec<File>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub attachments: Option<Vec<File>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub direction: Option<Direction>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub original_content_url: Option<File>,
        #[serde(rename = "_type")]
        pub class: String,
    }

    #[derive(Debug, Clone, Deserialize, Serialize)]
    pub struct EmailContent {
        pub content: Content,
        #[serde(rename = "_type")]
        pub class: String,
    }

    #[derive(Debug, Clone, Deserialize, Serialize)]
    pub struct Content {
        pub value: String,
        #[serde(rename = "_type")]
        pub class: String,
    }
}

/// The variants, which both kinds of enums below have.
macro_rules! variants {
    () => {
        use super::{Contact, Deserialize, Direction, File, Serialize};

        pub type Message = super::Message<Attributes>;

        #[derive(Debug, Clone, Deserialize, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Email {
            #[serde(skip_serializing_if = "Option::is_none")]
            pub email_content: Option<EmailContent>,
            pub from: Contact,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub to: Option<Vec<Contact>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub cc: Option<Vec<Contact>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub bcc: Option<Vec<Contact>>,
            pub is_auto_reply: bool,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub inline_images: Option<Vec<File>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub attachments: Option<Vec<File>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub direction: Option<Direction>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub original_content_url: Option<File>,
        }

        #[derive(Debug, Clone, Deserialize, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Chat {
            #[serde(skip_serializing_if = "Option::is_none")]
            pub content: Option<Content>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub direction: Option<Direction>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub attachments: Option<Vec<File>>,
            pub is_automated: bool,
        }

        #[derive(Debug, Clone, Deserialize, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Other {
            #[serde(skip_serializing_if = "Option::is_none")]
            pub content: Option<Content>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub attachments: Option<Vec<File>>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub direction: Option<Direction>,
        }

        #[derive(Debug, Clone, Deserialize, Serialize)]
        pub struct Regular {
            pub content: Content,
        }

        #[derive(Debug, Clone, Deserialize, Serialize)]
        pub struct Text {
            pub value: String,
        }
    };
}

/// `#[serde(tag = "_type")]`, which keeps all that stands before the tag.
pub mod tagged {
    variants!();

    #[derive(Debug, Clone, Deserialize, Serialize)]
    #[serde(tag = "_type")]
    pub enum Attributes {
        EmailAttributes(Email),
        ContactFormAttributes(Email),
        ChatAttributes(Chat),
        SmsAttributes(Other),
        WhatsAppAttributes(Other),
        GenericAttributes(Other),
    }

    #[derive(Debug, Clone, Deserialize, Serialize)]
    #[serde(tag = "_type")]
    pub enum EmailContent {
        Regular(Regular),
    }

    #[derive(Debug, Clone, Deserialize, Serialize)]
    #[serde(tag = "_type")]
    pub enum Content {
        Text(Text),
        Html(Text),
    }
}

/// `#[serde(untagged)]`, as generators emit it: the first variant that fits, right or wrong. The
/// tag is lost.
pub mod untagged {
    variants!();

    #[derive(Debug, Clone, Deserialize, Serialize)]
    #[serde(untagged)]
    pub enum Attributes {
        EmailAttributes(Email),
        ContactFormAttributes(Email),
        ChatAttributes(Chat),
        SmsAttributes(Other),
        WhatsAppAttributes(Other),
        GenericAttributes(Other),
    }

    #[derive(Debug, Clone, Deserialize, Serialize)]
    #[serde(untagged)]
    pub enum EmailContent {
        Regular(Regular),
    }

    #[derive(Debug, Clone, Deserialize, Serialize)]
    #[serde(untagged)]
    pub enum Content {
        Text(Text),
        Html(Text),
    }
}
