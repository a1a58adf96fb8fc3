//! Types, before they have names.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::integers::Integer;
use super::origin::Origin;
use crate::document::{Closed, Pointer, Tag, WrittenBy};
use crate::evidence::{SecretSource, Source};

/// The schema that a type stands for.
pub type TypeId = Pointer;

/// A Rust type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Type {
    /// A value without structure.
    Scalar(Scalar),
    /// A list.
    List(Box<Type>),
    /// A map: keys and values.
    Map(Box<Type>, Box<Type>),
    /// A value or null.
    Optional(Box<Type>),
    /// A value on the heap, where a type contains itself.
    Boxed(Box<Type>),
    /// A type of the document, with its arguments if it is generic.
    Named(TypeId, Vec<Type>),
    /// A parameter of a generic type, by position.
    Param(usize),
}

/// A value without structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scalar {
    /// `bool`.
    Bool,
    /// An integer.
    Integer(Integer),
    /// `f64`.
    F64,
    /// `String`.
    String,
    /// `uuid::Uuid`.
    Uuid,
    /// An identifier that is a UUID, or else a text.
    Id,
    /// An instant.
    DateTime,
    /// A file in a multipart body.
    Binary,
    /// A body of bytes.
    Bytes,
    /// Any JSON.
    Json,
    /// The links of a page.
    PageLinks,
    /// Nothing.
    Unit,
}

impl Type {
    /// A list of these.
    #[must_use]
    pub fn list(self) -> Self {
        Self::List(Box::new(self))
    }

    /// The type, whether in a box or not.
    pub fn unboxed(&self) -> &Self {
        if let Self::Boxed(inner) = self {
            inner
        } else {
            self
        }
    }

    /// The schema that it stands for, if it is a type of the document.
    pub fn id(&self) -> Option<&TypeId> {
        match self {
            Self::Named(id, _) => Some(id),
            Self::Scalar(_)
            | Self::List(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Param(_) => None,
        }
    }

    /// Its type arguments.
    pub fn arguments(&self) -> &[Self] {
        match self {
            Self::Named(_, arguments) => arguments,
            Self::Scalar(_)
            | Self::List(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Param(_) => &[],
        }
    }

    /// The items of a list.
    pub fn items(&self) -> Option<&Self> {
        match self {
            Self::List(item) => Some(item),
            Self::Scalar(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Named(..)
            | Self::Param(_) => None,
        }
    }

    /// Any JSON.
    pub const JSON: Self = Self::Scalar(Scalar::Json);
    /// A string.
    pub const STRING: Self = Self::Scalar(Scalar::String);

    /// An object of which nothing is known.
    pub fn any_object() -> Self {
        Self::Map(Box::new(Self::STRING), Box::new(Self::JSON))
    }

    /// An integer of this type.
    pub const fn integer(ty: Integer) -> Self {
        Self::Scalar(Scalar::Integer(ty))
    }

    /// Calls a function on this type and all types within it.
    pub fn visit(&self, f: &mut impl FnMut(&Type)) {
        f(self);
        match self {
            Self::List(inner) | Self::Optional(inner) | Self::Boxed(inner) => inner.visit(f),
            Self::Map(key, value) => {
                key.visit(f);
                value.visit(f);
            }
            Self::Named(_, arguments) => arguments.iter().for_each(|argument| argument.visit(f)),
            Self::Scalar(_) | Self::Param(_) => {}
        }
    }

    /// Whether it depends on the parameters of a generic type.
    pub fn has_params(&self) -> bool {
        let mut has_params = false;
        self.visit(&mut |ty| has_params |= matches!(ty, Self::Param(_)));
        has_params
    }

    /// The same type with another in each place, from the inside out.
    #[must_use]
    pub fn map(&self, f: &mut impl FnMut(Type) -> Type) -> Self {
        let mut inner = |ty: &Type| Box::new(ty.map(f));
        let mapped = match self {
            Self::List(ty) => Self::List(inner(ty)),
            Self::Optional(ty) => Self::Optional(inner(ty)),
            Self::Boxed(ty) => Self::Boxed(inner(ty)),
            Self::Map(key, value) => {
                let key = inner(key);
                Self::Map(key, inner(value))
            }
            Self::Named(id, arguments) => Self::Named(
                id.clone(),
                arguments.iter().map(|argument| argument.map(f)).collect(),
            ),
            Self::Scalar(_) | Self::Param(_) => self.clone(),
        };
        f(mapped)
    }
}

/// What a body of JSON holds, and what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// What stands around it.
    pub envelope: Envelope,
    /// What it holds: of a list or a page, the items.
    pub item: Type,
    /// What else stands in the envelope, in order: `requestId`, `meta.total`.
    pub beside: Vec<String>,
}

/// What stands around what a body holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Envelope {
    /// Nothing.
    None,
    /// `{"data": …}`.
    Data,
    /// `{"data": […]}`, where the list may be left out.
    List,
    /// `{"data": […], "meta": …}`, with links to other pages.
    Page,
}

impl Content {
    /// A body without an envelope.
    pub fn plain(ty: Type) -> Self {
        Self {
            envelope: Envelope::None,
            item: ty,
            beside: Vec::new(),
        }
    }

    /// A body of any JSON.
    pub const JSON: Self = Self {
        envelope: Envelope::None,
        item: Type::JSON,
        beside: Vec::new(),
    };

    /// What it is without its envelope; of a list or a page, a list.
    pub fn value(&self) -> Type {
        match self.envelope {
            Envelope::None | Envelope::Data => self.item.clone(),
            Envelope::List | Envelope::Page => self.item.clone().list(),
        }
    }
}

/// A type of the document.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// The JSON pointer of its schema.
    pub id: TypeId,
    /// The component schemas that it stands for.
    pub schemas: Vec<String>,
    /// The component schema that its own is a copy of, which no part of the document spells out.
    pub copy_of: Option<String>,
    /// What the document calls it.
    pub class: Class,
    /// Words that tell it from others of its class: who owns or uses it.
    pub owners: Vec<String>,
    /// What its type parameters stand for.
    pub params: Vec<TypeParam>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What it is.
    pub shape: Shape,
    /// Whether requests contain it.
    pub sent: bool,
    /// Whether responses contain it.
    pub received: bool,
    /// The tags whose operations reach it.
    pub tags: BTreeSet<usize>,
}

/// What the document calls a type: the name of its class, or words from which a name can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// The only operation that has the type, by index, if it is called after that.
    pub operation: Option<usize>,
    /// The class; or else what the type is within its owner.
    pub words: String,
}

impl Class {
    /// The class of this name.
    pub(super) fn named(words: impl Into<String>) -> Self {
        Self {
            operation: None,
            words: words.into(),
        }
    }

    /// What only this operation has.
    pub(super) fn of_operation(operation: usize) -> Self {
        Self {
            operation: Some(operation),
            words: String::new(),
        }
    }

    /// What stands within it.
    pub(super) fn within(&self, property: &str) -> Self {
        let words = format!("{} {property}", self.words);
        Self {
            operation: self.operation,
            words: words.trim_start().to_owned(),
        }
    }
}

/// What a type parameter stands for, which its letter shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypeParam {
    /// A value.
    Value,
    /// An error.
    Error,
}

/// What a type is.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object.
    Struct(Struct),
    /// One of several.
    Union(Union),
    /// One of several strings.
    Enumeration(Enumeration),
}

/// An object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Struct {
    /// Its properties.
    pub fields: Vec<Field>,
    /// What holds its other properties, if the document says that it may have any.
    pub rest: Option<Rest>,
    /// The class name that it carries wherever it stands.
    pub own_tag: Option<String>,
}

impl Shape {
    /// The object that it is.
    pub fn as_struct(&self) -> Option<&Struct> {
        match self {
            Self::Struct(object) => Some(object),
            Self::Union(_) | Self::Enumeration(_) => None,
        }
    }

    /// Whether it is one of several strings.
    pub fn is_enumeration(&self) -> bool {
        match self {
            Self::Enumeration(_) => true,
            Self::Struct(_) | Self::Union(_) => false,
        }
    }
}

impl Struct {
    /// Its fields, the one for all other properties included.
    pub fn members(&self) -> impl Iterator<Item = &Field> {
        let rest = self.rest.iter().map(|rest| &rest.field);
        self.fields.iter().chain(rest)
    }

    /// The same, to be changed.
    pub fn members_mut(&mut self) -> impl Iterator<Item = &mut Field> {
        let rest = self.rest.iter_mut().map(|rest| &mut rest.field);
        self.fields.iter_mut().chain(rest)
    }

    /// Whether a property has a field of its own.
    pub fn has(&self, wire: &str) -> bool {
        self.fields.iter().any(|field| field.wire == wire)
    }
}

/// The properties of an object that have no field of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// The field that holds them: a map.
    pub field: Field,
    /// Tags, which belong to the unions around the object.
    pub tags: BTreeSet<String>,
}

impl Rest {
    /// What stands in the place of a name on the wire.
    pub const WIRE: &str = "all other properties";
}

/// A property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its type.
    pub ty: Type,
    /// Whether it may be absent.
    pub presence: Presence,
    /// Whether the document gives reason to think that null clears it.
    pub null_clears: bool,
    /// From what kinds of scalars the scalars in it are read.
    pub scalars: Scalars,
    /// Who writes it.
    pub written_by: WrittenBy,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What `Debug` shows of it.
    pub visibility: Visibility,
}

/// What `Debug` shows of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// All of it.
    Open,
    /// All but what is secret in it by its name: of any JSON, and of maps.
    Screened,
    /// Nothing, for it is a secret.
    Secret(SecretSource),
}

impl Visibility {
    /// What said that it is a secret, if it is one.
    pub fn secret(self) -> Option<SecretSource> {
        match self {
            Self::Secret(source) => Some(source),
            Self::Open | Self::Screened => None,
        }
    }
}

/// From what kinds of scalars the scalars of a property are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scalars {
    /// From what the schema says.
    AsDeclared,
    /// From others, too, for the examples show some.
    OfAnyKind,
}

/// Whether a property may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It is always there.
    Required,
    /// It is always there, and may be null.
    Nullable,
    /// It may be absent or null.
    Optional,
    /// It is left, set or cleared.
    Patch,
    /// It is all properties that have no field of their own, of which there may be none.
    Rest,
}

impl Presence {
    /// Whether it is always written.
    pub fn is_always_written(self) -> bool {
        match self {
            Self::Required | Self::Nullable => true,
            Self::Optional | Self::Patch | Self::Rest => false,
        }
    }
}

/// One of several.
#[derive(Debug, Clone)]
pub struct Union {
    /// The property that holds the tag.
    pub tag: String,
    /// Its variants.
    pub variants: Vec<Variant>,
    /// Whether a variant has the tag as a property, too.
    pub keeps_tag: bool,
}

impl Union {
    /// Whether every variant is an object with a tag of its own, which is a string.
    pub fn is_tagged(&self) -> bool {
        !self.keeps_tag
            && self.variants.iter().all(|variant| {
                let same = self.variants.iter();
                matches!(variant.form, Form::Tagged(Tag::Text(_)))
                    && same.filter(|other| other.form == variant.form).count() == 1
            })
    }
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The schema or the pointer, for the report.
    pub origin: String,
    /// What the document calls it: its class or its tag, or else the kind of JSON that it is.
    pub class: String,
    /// What it holds.
    pub ty: Type,
    /// How it looks on the wire.
    pub form: Form,
    /// The values that tell it from other variants of its form.
    pub closed: Vec<Closed>,
    /// What said so, the deciding first.
    pub evidence: Vec<Source>,
    /// Its description.
    pub description: Option<String>,
    /// What `Debug` shows of it.
    pub visibility: Visibility,
}

/// How a variant looks on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// An object with this tag.
    Tagged(Tag),
    /// A string: the name of a class without properties.
    Class(String),
    /// An object without a tag.
    Object,
    /// A string.
    Text,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// An array.
    Array,
}

impl Form {
    /// As the report says it.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Tagged(_) => "object",
            Self::Class(_) | Self::Text => "string",
            Self::Object => "untagged",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Array => "array",
        }
    }

    /// What a variant is called that is nothing but a kind of JSON.
    pub(super) fn kind_name(&self) -> Option<&'static str> {
        Some(match self {
            Self::Text => "Text",
            Self::Array => "List",
            Self::Integer => "Integer",
            Self::Number => "Number",
            Self::Boolean => "Boolean",
            Self::Tagged(_) | Self::Class(_) | Self::Object => return None,
        })
    }

    /// The text of the tag, or the class name that stands for the whole value.
    pub fn tag(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Tagged(tag) => Some(tag.text()),
            Self::Class(class) => Some(Cow::Borrowed(class)),
            Self::Object
            | Self::Text
            | Self::Integer
            | Self::Number
            | Self::Boolean
            | Self::Array => None,
        }
    }
}

/// One of several strings.
#[derive(Debug, Clone)]
pub struct Enumeration {
    /// Its values.
    pub values: Vec<Value>,
    /// Whether a value is written as an object with nothing but a tag.
    pub tagged: bool,
    /// Whether the examples show it as a string, too.
    pub mixed: bool,
    /// The places it was recovered from.
    pub origins: Vec<Origin>,
}

/// A value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// On the wire.
    pub wire: String,
    /// Its description.
    pub description: Option<String>,
}
