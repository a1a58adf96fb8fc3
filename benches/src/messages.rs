//! A list of messages, as the API sends it: unions in unions, and the tag at the end of each.

use fastrand::Rng;

/// Where the tag of an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tag {
    /// Behind all properties, where the API writes it.
    Last,
    /// In front of them.
    First,
}

/// The body of an answer with this many messages: the same for the same number, anywhere.
#[must_use]
pub fn messages(count: usize, tag: Tag) -> String {
    let mut writer = Writer {
        random: Rng::with_seed(7),
        tag,
    };
    let messages: Vec<_> = (0..count).map(|index| writer.message(index)).collect();
    format!(r#"{{"data":[{}]}}"#, messages.join(","))
}

struct Writer {
    random: Rng,
    tag: Tag,
}

const WORDS: &[&str] = &[
    "order", "parcel", "late", "the", "a", "we", "have", "not", "received", "invoice", "thanks",
    "for", "your", "answer", "since", "Monday", "please", "call", "refund", "number",
];

impl Writer {
    fn message(&mut self, index: usize) -> String {
        let (id, author, attributes) = (self.uuid(), self.uuid(), self.attributes());
        let (day, minute) = (1 + index % 28, index % 60);
        format!(
            r#"{{"id":"{id}","authorId":"{author}","externalId":"ext-{index}","createdAt":"2026-01-{day:02}T09:{minute:02}:36.581Z","attributes":{attributes}}}"#
        )
    }

    fn attributes(&mut self) -> String {
        match self.random.u8(..7) {
            0..2 => self.email("EmailAttributes"),
            2 => self.email("ContactFormAttributes"),
            3 => {
                let (content, file) = (self.content(), self.file());
                self.tagged(
                    "ChatAttributes",
                    &format!(
                        r#""content":{content},"direction":"Outbound","attachments":[{file}],"isAutomated":true"#
                    ),
                )
            }
            4 => {
                let content = self.content();
                let rest = r#""direction":"Inbound","attachments":[]"#;
                self.tagged("SmsAttributes", &format!(r#""content":{content},{rest}"#))
            }
            5 => {
                let (content, file) = (self.content(), self.file());
                let rest = r#""direction":"Inbound""#;
                self.tagged(
                    "WhatsAppAttributes",
                    &format!(r#""content":{content},"attachments":[{file}],{rest}"#),
                )
            }
            _ => {
                let content = self.content();
                let rest = r#""attachments":[],"direction":"Outbound""#;
                self.tagged(
                    "GenericAttributes",
                    &format!(r#""content":{content},{rest}"#),
                )
            }
        }
    }

    fn email(&mut self, class: &str) -> String {
        let content = self.content();
        let content = self.tagged("Regular", &format!(r#""content":{content}"#));
        let [from, to, too, cc] = [(); 4].map(|()| self.contact());
        let [image, attachment, original] = [(); 3].map(|()| self.file());
        self.tagged(
            class,
            &format!(
                r#""emailContent":{content},"from":{from},"to":[{to},{too}],"cc":[{cc}],"bcc":[],"isAutoReply":false,"inlineImages":[{image}],"attachments":[{attachment}],"direction":"Inbound","originalContentUrl":{original}"#
            ),
        )
    }

    fn content(&mut self) -> String {
        let text = self.text(20);
        if self.random.u8(..10) < 7 {
            // Most texts have line breaks, which are escaped in JSON.
            let second = self.text(4);
            self.tagged("Text", &format!(r#""value":"{text}\n{second}""#))
        } else {
            self.tagged("Html", &format!(r#""value":"<p>{text}</p>""#))
        }
    }

    fn contact(&mut self) -> String {
        let (name, address) = (self.text(2), self.text(1));
        format!(r#"{{"email":"{address}@example.com","name":"{name}"}}"#)
    }

    fn file(&mut self) -> String {
        let (id, name) = (self.uuid(), self.text(1));
        format!(r#"{{"url":"https://files.example.com/{id}","prettyName":"{name}.png"}}"#)
    }

    fn tagged(&self, class: &str, properties: &str) -> String {
        match self.tag {
            Tag::Last => format!(r#"{{{properties},"_type":"{class}"}}"#),
            Tag::First => format!(r#"{{"_type":"{class}",{properties}}}"#),
        }
    }

    fn text(&mut self, words: usize) -> String {
        let mut word = || self.random.choice(WORDS).copied().unwrap_or_default();
        (0..words).map(|_| word()).collect::<Vec<_>>().join(" ")
    }

    fn uuid(&mut self) -> String {
        uuid::Builder::from_random_bytes(self.random.u128(..).to_be_bytes())
            .into_uuid()
            .to_string()
    }
}
