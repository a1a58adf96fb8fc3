//! Types as users of the crate see them.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::signature::Taken;
use super::{Closed, Envelope, Form, Presence, Scalar, Tag, Visibility};
use crate::model::Origin;
use crate::words::snake;

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
    Named(Rc<str>, Vec<Type>),
    /// A type parameter: its position, and its letter.
    Param(usize, Rc<str>),
}

impl Type {
    /// Any JSON.
    pub const JSON: Self = Self::Scalar(Scalar::Json);
    /// A string.
    pub const STRING: Self = Self::Scalar(Scalar::String);
    /// Bytes.
    pub const BYTES: Self = Self::Scalar(Scalar::Bytes);
    /// Nothing.
    pub const UNIT: Self = Self::Scalar(Scalar::Unit);

    /// A list of these.
    #[must_use]
    pub fn list(self) -> Self {
        Self::List(Box::new(self))
    }

    /// The type, in a box or not.
    pub fn unboxed(&self) -> &Self {
        match self {
            Self::Boxed(inner) => inner,
            Self::Scalar(_)
            | Self::List(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Named(..)
            | Self::Param(..) => self,
        }
    }

    /// Its name, if it is a type of the document.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name, _) => Some(name),
            Self::Scalar(_)
            | Self::List(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Param(..) => None,
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
            | Self::Param(..) => &[],
        }
    }

    /// The items, if it is a list.
    pub fn items(&self) -> Option<&Self> {
        match self {
            Self::List(item) => Some(item),
            Self::Scalar(_)
            | Self::Map(..)
            | Self::Optional(_)
            | Self::Boxed(_)
            | Self::Named(..)
            | Self::Param(..) => None,
        }
    }

    /// The type with these arguments in the place of its parameters.
    #[must_use]
    pub fn filled(&self, arguments: &[Self]) -> Self {
        let inner = |ty: &Self| Box::new(ty.filled(arguments));
        match self {
            Self::Scalar(scalar) => Self::Scalar(*scalar),
            Self::List(item) => Self::List(inner(item)),
            Self::Map(key, value) => Self::Map(inner(key), inner(value)),
            Self::Optional(ty) => Self::Optional(inner(ty)),
            Self::Boxed(ty) => Self::Boxed(inner(ty)),
            Self::Named(name, own) => {
                let own = own.iter().map(|ty| ty.filled(arguments)).collect();
                Self::Named(name.clone(), own)
            }
            Self::Param(index, _) => arguments.get(*index).unwrap_or(self).clone(),
        }
    }

    /// Calls a function with the name of each type of the document in it.
    pub fn each_name(&self, f: &mut impl FnMut(&Rc<str>)) {
        match self {
            Self::Scalar(_) | Self::Param(..) => {}
            Self::List(inner) | Self::Optional(inner) | Self::Boxed(inner) => inner.each_name(f),
            Self::Map(key, value) => {
                key.each_name(f);
                value.each_name(f);
            }
            Self::Named(name, arguments) => {
                f(name);
                for argument in arguments {
                    argument.each_name(f);
                }
            }
        }
    }
}

/// What a body holds, and what stands around it on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// What stands around it.
    pub envelope: Envelope,
    /// What it holds: of a list or a page, the items.
    pub item: Type,
    /// What else stands in the envelope, in order: `requestId`, `meta.total`.
    pub beside: Vec<String>,
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

    /// What a program hands over or gets, the envelope aside; of a page, a list.
    pub fn value(&self) -> Type {
        match self.envelope {
            Envelope::None | Envelope::Data => self.item.clone(),
            Envelope::List | Envelope::Page => self.item.clone().list(),
        }
    }

    /// Whether it is a list, or a page of one.
    pub fn is_list(&self) -> bool {
        matches!(self.value(), Type::List(_))
    }

    /// The JSON that stands for an empty body: a list without items, or null.
    pub fn nothing(&self) -> &'static str {
        match (self.envelope, self.is_list()) {
            (Envelope::None, true) => "[]",
            (Envelope::None, false) => "null",
            (Envelope::Data, true) => r#"{"data":[]}"#,
            (Envelope::Data, false) => r#"{"data":null}"#,
            (Envelope::List | Envelope::Page, _) => "{}",
        }
    }

    /// Whether it is a page of a list.
    pub fn is_page(&self) -> bool {
        self.envelope == Envelope::Page
    }
}

/// A type of the document.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Its name.
    pub name: Rc<str>,
    /// The letters of its type parameters.
    pub params: Vec<Rc<str>>,
    /// The JSON pointer of its schema.
    pub pointer: String,
    /// The component schemas that it stands for.
    pub schemas: Vec<String>,
    /// What the document calls it, or what it was called after.
    pub class: String,
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
    /// What it is for.
    pub purpose: Purpose,
    /// Where it stands.
    pub topic: Topic,
}

/// What the values of a type are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To be worked with.
    Content,
    /// To say why something failed, which people read.
    Failure,
}

impl Definition {
    /// Whether it says why something failed.
    pub fn is_failure(&self) -> bool {
        self.purpose == Purpose::Failure
    }
}

/// What the types of a file have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// A union with this name, and its variants.
    Union(String),
    /// Only the service with this method uses them.
    Service(String),
    /// Several services use them.
    SeveralServices,
    /// No operation uses them.
    NoOperation,
}

impl Topic {
    /// The module: `agents` for `src/types/agents.rs`.
    pub fn module(&self) -> String {
        match self {
            Self::Union(name) => snake(name),
            Self::Service(method) => method.clone(),
            Self::SeveralServices => "several_services".to_owned(),
            Self::NoOperation => "no_operation".to_owned(),
        }
    }
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

impl Shape {
    /// The object that it is.
    pub fn as_struct(&self) -> Option<&Struct> {
        match self {
            Self::Struct(object) => Some(object),
            Self::Union(_) | Self::Enumeration(_) => None,
        }
    }

    /// The union that it is.
    pub fn as_union(&self) -> Option<&Union> {
        match self {
            Self::Union(union) => Some(union),
            Self::Struct(_) | Self::Enumeration(_) => None,
        }
    }

    /// The enumeration that it is.
    pub fn as_enumeration(&self) -> Option<&Enumeration> {
        match self {
            Self::Enumeration(list) => Some(list),
            Self::Struct(_) | Self::Union(_) => None,
        }
    }
}

/// An object.
#[derive(Debug, Clone)]
pub struct Struct {
    /// Its properties, in the order in which `new` takes those that are required.
    pub fields: Vec<Field>,
    /// What holds its other properties, if it may have any.
    pub rest: Option<Rest>,
    /// The class name that it carries wherever it stands.
    pub own_tag: Option<String>,
    /// Whether programs make it: then there are `new` and setters.
    pub is_made: bool,
}

impl Struct {
    /// Its fields, the one for all other properties included.
    pub fn members(&self) -> impl Iterator<Item = &Field> {
        let rest = self.rest.iter().map(|rest| &rest.field);
        self.fields.iter().chain(rest)
    }

    /// The fields that `new` takes.
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        let fields = self.fields.iter();
        fields.filter(|field| field.presence == Presence::Required && field.setter.is_none())
    }

    /// Whether `Debug` can be derived: it shows all that there is.
    pub fn derives_debug(&self) -> bool {
        let mut members = self.members();
        members.all(|field| field.visibility == Visibility::Open)
    }

    /// Whether there is a `Default`.
    pub fn is_default(&self) -> bool {
        self.is_made && self.required().next().is_none()
    }

    /// The field of a property.
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

/// The properties of an object that have no field of their own.
#[derive(Debug, Clone)]
pub struct Rest {
    /// The field that holds them: a map.
    pub field: Field,
    /// Tags, which belong to the unions around the object.
    pub tags: BTreeSet<String>,
}

/// A property.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in Rust.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether it may be absent.
    pub presence: Presence,
    /// How its value is read.
    pub reading: Reading,
    /// How functions take its value.
    pub taken: Taken,
    /// The functions that set it, if it is no argument of `new`.
    pub setter: Option<Setter>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What `Debug` shows of it.
    pub visibility: Visibility,
}

/// How a value is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// As its type says.
    Plain,
    /// As an integer, whether it is written with a fraction of nothing or without.
    Whole,
    /// As a string, which may come as another scalar.
    LooseText,
    /// As a number or a boolean, which may come as another scalar.
    LooseScalar,
    /// As a list of what is read so.
    List(Box<Reading>),
    /// As a map of what is read so.
    Map(Box<Reading>),
    /// So, or as null.
    Nullable(Box<Reading>),
}

impl Reading {
    /// Whether a value is read as its type says, in its depths as well.
    pub fn is_plain(&self) -> bool {
        match self {
            Self::Plain => true,
            Self::Whole | Self::LooseText | Self::LooseScalar => false,
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.is_plain(),
        }
    }

    /// Whether it is a list whose items are read so.
    pub fn is_list_of(&self, items: &Self) -> bool {
        matches!(self, Self::List(inner) if **inner == *items)
    }

    /// Whether it is a map whose values are read so.
    pub fn is_map_of(&self, values: &Self) -> bool {
        matches!(self, Self::Map(inner) if **inner == *values)
    }

    /// Calls a function on this reading and on those within it.
    pub fn each(&self, f: &mut impl FnMut(&Self)) {
        f(self);
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.each(f),
            Self::Plain | Self::Whole | Self::LooseText | Self::LooseScalar => {}
        }
    }
}

/// The functions that set a property.
#[derive(Debug, Clone)]
pub struct Setter {
    /// The function that sets it.
    pub set: String,
    /// The function that sets it if there is a value, unless it can always be set.
    pub maybe: Option<String>,
    /// The function that clears it, if the document gives reason to think that null does.
    pub clear: Option<String>,
}

/// One of several.
#[derive(Debug, Clone)]
pub struct Union {
    /// The property that holds the tag.
    pub tag: String,
    /// Its variants.
    pub variants: Vec<Variant>,
    /// Whether every variant is an object with a tag of its own.
    pub is_tagged: bool,
    /// The functions that give a property of its variants.
    pub accessors: Vec<Accessor>,
    /// What it is as a `Result`, if it is the outcome of something.
    pub outcome: Option<Outcome>,
}

impl Union {
    /// The kind of value that its tags are; none if no variant has one.
    pub fn tag_kind(&self) -> Option<TagKind> {
        let kinds = self
            .variants
            .iter()
            .filter_map(|variant| match &variant.form {
                Form::Tagged(tag) => Some(TagKind::of(tag)),
                Form::Class(_)
                | Form::Object
                | Form::Text
                | Form::Integer
                | Form::Number
                | Form::Boolean
                | Form::Array => None,
            });
        kinds.reduce(TagKind::with)
    }

    /// Whether `Debug` can be derived: it shows all that there is.
    pub fn derives_debug(&self) -> bool {
        let mut variants = self.variants.iter();
        variants.all(|variant| variant.visibility == Visibility::Open)
    }

    /// How many variants look like this one.
    pub fn count_of(&self, form: &Form) -> usize {
        let variants = self.variants.iter();
        variants.filter(|variant| variant.form == *form).count()
    }
}

/// The kind of value that the tags of a union are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagKind {
    /// Strings.
    Text,
    /// Integers.
    Integer,
    /// Numbers.
    Number,
    /// Booleans.
    Boolean,
    /// Values of several kinds.
    Mixed,
}

impl TagKind {
    /// The kind of one tag.
    pub fn of(tag: &Tag) -> Self {
        match tag {
            Tag::Text(_) => Self::Text,
            Tag::Integer(_) => Self::Integer,
            Tag::Number(_) => Self::Number,
            Tag::Boolean(_) => Self::Boolean,
        }
    }

    /// The kind of what is of the one or of the other.
    fn with(self, other: Self) -> Self {
        match (self, other) {
            (one, same) if one == same => one,
            (Self::Integer | Self::Number, Self::Integer | Self::Number) => Self::Number,
            _ => Self::Mixed,
        }
    }

    /// What a program gets for it.
    pub fn given(self) -> &'static str {
        match self {
            Self::Text => "&str",
            Self::Integer => "i64",
            Self::Number => "f64",
            Self::Boolean => "bool",
            Self::Mixed => "serde_json::Value",
        }
    }
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its name in Rust.
    pub name: String,
    /// The schema or the pointer.
    pub origin: String,
    /// What it holds.
    pub ty: Type,
    /// How it looks on the wire.
    pub form: Form,
    /// The values that tell it from other variants of its form.
    pub closed: Vec<Closed>,
    /// Whether what it holds turns into it: no other variant holds that.
    pub converts: bool,
    /// Its description.
    pub description: Option<String>,
    /// What `Debug` shows of it.
    pub visibility: Visibility,
}

/// A function that gives a property of the variants.
#[derive(Debug, Clone)]
pub struct Accessor {
    /// The function.
    pub name: String,
    /// The property.
    pub wire: String,
    /// The type of the property.
    pub ty: Type,
    /// The property of each variant, in their order; none if it has no such property.
    pub fields: Vec<Option<Shared>>,
    /// How it is given out.
    pub access: Access,
}

/// A property of a variant that its union gives out.
#[derive(Debug, Clone)]
pub struct Shared {
    /// Its field.
    pub field: String,
    /// Whether it may be absent.
    pub presence: Presence,
    /// Its description.
    pub description: Option<String>,
}

/// How a property is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// As a string slice.
    Text,
    /// As a copy.
    Copy,
    /// As a clone: an enumeration.
    Clone,
    /// As a reference.
    Reference,
}

/// The sides of a union that is the outcome of something.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// What went well.
    pub success: OutcomeSide,
    /// What did not.
    pub failure: OutcomeSide,
}

/// A side of an outcome.
#[derive(Debug, Clone)]
pub struct OutcomeSide {
    /// Its variant.
    pub variant: String,
    /// The field of the variant that it is about.
    pub field: String,
    /// The type of that.
    pub ty: Type,
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
#[derive(Debug, Clone)]
pub struct Value {
    /// On the wire.
    pub wire: String,
    /// How it is spelled elsewhere, which is read as well.
    pub also: Option<String>,
    /// In Rust.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
}
