//! Whether JSON is a value of a type, and which variant of a union it is.
//!
//! What fits here is read by the emitted code, and as what it is taken for here. It is not asked of
//! values that are very large or very deep: those do not fit.

use std::borrow::Cow;
use std::cell::Cell;

use serde_json::{Map, Value};

use crate::api::{
    Api, Enumeration, Form, Presence, Scalar, Shape, Struct, TAG, Tag, Type, Union, Variant,
};

/// How many values are looked at.
const MOST: u32 = 50_000;
/// How many values are around a value at most.
const DEEPEST: u32 = 100;

/// A type with these arguments in the place of its parameters.
pub(super) fn filled<'t>(ty: &'t Type, arguments: &[Type]) -> Cow<'t, Type> {
    if arguments.is_empty() {
        Cow::Borrowed(ty)
    } else {
        Cow::Owned(ty.filled(arguments))
    }
}

/// Whether a value is one of a type, and of one that the document knows: no unknown variant, and no
/// unknown value of an enumeration.
pub(super) fn fits(api: &Api, ty: &Type, value: &Value) -> bool {
    let left = Cell::new(MOST);
    Fitting::new(api, &left).fits(ty, value)
}

/// The variant of a union that a value is.
pub(super) fn variant<'a>(
    api: &'a Api,
    union: &'a Union,
    arguments: &[Type],
    value: &Value,
) -> Option<&'a Variant> {
    let left = Cell::new(MOST);
    Fitting::new(api, &left).variant(union, arguments, value)
}

#[derive(Clone, Copy)]
struct Fitting<'a, 'c> {
    api: &'a Api,
    left: &'c Cell<u32>,
    depth: u32,
}

impl<'a, 'c> Fitting<'a, 'c> {
    fn new(api: &'a Api, left: &'c Cell<u32>) -> Self {
        Self {
            api,
            left,
            depth: 0,
        }
    }

    /// One step further; none if that is too far.
    fn step(self) -> Option<Self> {
        self.left.set(self.left.get().checked_sub(1)?);
        let depth = self.depth + 1;
        (depth <= DEEPEST).then_some(Self { depth, ..self })
    }

    fn fits(self, ty: &Type, value: &Value) -> bool {
        let Some(deeper) = self.step() else {
            return false;
        };
        match ty {
            Type::Scalar(scalar) => is_scalar(*scalar, value),
            Type::List(item) => value
                .as_array()
                .is_some_and(|items| items.iter().all(|value| deeper.fits(item, value))),
            Type::Map(key, inner) => value.as_object().is_some_and(|entries| {
                entries.iter().all(|(name, value)| {
                    deeper.fits(key, &Value::from(name.as_str())) && deeper.fits(inner, value)
                })
            }),
            Type::Optional(inner) => value.is_null() || deeper.fits(inner, value),
            Type::Boxed(inner) => deeper.fits(inner, value),
            // A definition is looked into with the arguments in their places.
            Type::Param(..) => false,
            Type::Named(name, arguments) => match self.api.types.get(name).map(|def| &def.shape) {
                Some(Shape::Struct(object)) => value
                    .as_object()
                    .is_some_and(|value| deeper.is_object(object, arguments, value)),
                Some(Shape::Union(union)) => deeper.variant(union, arguments, value).is_some(),
                Some(Shape::Enumeration(list)) => is_listed(list, value),
                None => false,
            },
        }
    }

    fn is_object(self, object: &Struct, arguments: &[Type], value: &Map<String, Value>) -> bool {
        let all_there =
            object
                .fields
                .iter()
                .all(|field| match (value.get(&field.wire), field.presence) {
                    (None, presence) => presence != Presence::Required,
                    (Some(Value::Null), presence) if presence != Presence::Required => true,
                    (Some(value), _) => self.fits(&filled(&field.ty, arguments), value),
                });
        let others_fit = |inner: &Type, tags: &dyn Fn(&str) -> bool| {
            value.iter().all(|(name, value)| {
                object.field(name).is_some() || tags(name) || self.fits(inner, value)
            })
        };
        all_there
            && object
                .rest
                .as_ref()
                .is_none_or(|rest| match rest.field.ty.filled(arguments) {
                    Type::Map(_, inner) => others_fit(&inner, &|name| rest.tags.contains(name)),
                    Type::Scalar(_)
                    | Type::List(_)
                    | Type::Optional(_)
                    | Type::Boxed(_)
                    | Type::Named(..)
                    | Type::Param(..) => false,
                })
    }

    fn variant(self, union: &'a Union, arguments: &[Type], value: &Value) -> Option<&'a Variant> {
        let tag = value.get(&union.tag).and_then(Tag::of);
        let looks = |variant: &&Variant| match &variant.form {
            Form::Tagged(own) => tag.as_ref() == Some(own),
            Form::Class(own) => value.as_str() == Some(own),
            Form::Object => value.is_object(),
            Form::Text => value.is_string(),
            Form::Integer => value.is_i64() || value.is_u64(),
            Form::Number => value.is_number(),
            Form::Boolean => value.is_boolean(),
            Form::Array => value.is_array(),
        };
        let mut alike: Vec<&Variant> = union.variants.iter().filter(looks).collect();
        alike.sort_by_key(|variant| (rank(&variant.form), self.unknown(variant, value)));
        alike.into_iter().find(|variant| {
            matches!(variant.form, Form::Class(_))
                || self.fits(&filled(&variant.ty, arguments), value)
        })
    }

    /// How many properties a value has that a variant does not.
    fn unknown(self, variant: &Variant, value: &Value) -> usize {
        let (object, value) = (self.api.object(&variant.ty), value.as_object());
        object.zip(value).map_or(0, |(object, value)| {
            value
                .keys()
                .filter(|key| object.field(key).is_none())
                .count()
        })
    }
}

/// What decides first.
fn rank(form: &Form) -> u8 {
    match form {
        Form::Tagged(_) | Form::Class(_) => 0,
        Form::Text | Form::Integer | Form::Number | Form::Boolean | Form::Array => 1,
        Form::Object => 2,
    }
}

fn is_listed(list: &Enumeration, value: &Value) -> bool {
    let tag = value.get(TAG).filter(|_| list.tagged);
    let text = tag.unwrap_or(value).as_str();
    text.is_some_and(|text| list.values.iter().any(|value| value.wire == text))
}

fn is_scalar(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::Bool => value.is_boolean(),
        Scalar::Integer(ty) => {
            let value = value.as_number().and_then(serde_json::Number::as_i128);
            value.is_some_and(|value| ty.holds(value))
        }
        Scalar::F64 => value.is_number(),
        Scalar::String | Scalar::Id | Scalar::Binary => value.is_string(),
        Scalar::Uuid => value.as_str().is_some_and(is_uuid),
        Scalar::DateTime => value.as_str().is_some_and(is_instant),
        Scalar::Json => true,
        Scalar::PageLinks => value.is_object(),
        // These are in no JSON.
        Scalar::Bytes | Scalar::Unit => false,
    }
}

/// Whether a text is a UUID in the usual form.
fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}

/// Whether a text begins as an instant does. That all examples are instants was seen before.
fn is_instant(text: &str) -> bool {
    let date = text.split(['T', 't', ' ']).next().unwrap_or_default();
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    date.split('-').map(str::len).eq([4, 2, 2]) && date.split('-').all(digits)
}
