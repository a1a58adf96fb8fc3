//! Whether what one side writes can be read by the other.

use std::rc::Rc;

use crate::api::{
    Api, Content, Definition, Enumeration, Envelope, Form, Presence, Scalar, Shape, Struct, Type,
    Union,
};
use crate::maps::HashSet;

/// A side of a conversation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    /// Whether it is the crate, which keeps what it does not know, and not the API, which may
    /// refuse it.
    pub(super) is_crate: bool,
}

/// Whether all that a writer writes as one type can be read as another.
///
/// Types of the same name are taken to fit: what differs between them is a change of its own.
pub(super) fn fits(writer: Side<'_>, written: &Type, reader: Side<'_>, read: &Type) -> bool {
    Fits::new(writer, reader).ty(written, read)
}

/// The same for bodies.
pub(super) fn bodies_fit(
    writer: Side<'_>,
    written: &Content,
    reader: Side<'_>,
    read: &Content,
) -> bool {
    Fits::new(writer, reader).contents(written, read)
}

/// The same for two types of one name, of which one is another kind of type than the other.
pub(super) fn fits_inside(
    writer: Side<'_>,
    written: &Definition,
    reader: Side<'_>,
    read: &Definition,
) -> bool {
    Fits::new(writer, reader).definitions(written, read)
}

struct Fits<'a> {
    writer: Side<'a>,
    reader: Side<'a>,
    /// The pairs of types that are being compared, which may contain themselves.
    open: HashSet<(Rc<str>, Rc<str>)>,
}

impl<'a> Fits<'a> {
    fn new(writer: Side<'a>, reader: Side<'a>) -> Self {
        Self {
            writer,
            reader,
            open: HashSet::default(),
        }
    }

    fn contents(&mut self, written: &Content, read: &Content) -> bool {
        match (written.envelope, read.envelope) {
            (Envelope::None, Envelope::None)
            | (Envelope::Data, Envelope::Data)
            | (Envelope::List, Envelope::List)
            | (Envelope::Page, Envelope::Page | Envelope::List) => {
                self.ty(&written.item, &read.item)
            }
            // What is around the value stands in the type then: any JSON, or what is yet unknown.
            (Envelope::Data | Envelope::List | Envelope::Page, Envelope::None) => {
                let is_open = self.reader.is_crate && self.reader.api.union(&read.item).is_some();
                read.item == Type::JSON || is_open
            }
            (
                Envelope::None | Envelope::Data | Envelope::List,
                Envelope::Data | Envelope::List | Envelope::Page,
            )
            | (Envelope::Page, Envelope::Data) => false,
        }
    }

    fn ty(&mut self, written: &Type, read: &Type) -> bool {
        let (written, read) = (written.unboxed(), read.unboxed());
        if *read == Type::JSON {
            return true;
        }
        if let Type::Optional(read) = read {
            let inner = if let Type::Optional(inner) = written {
                inner
            } else {
                written
            };
            return self.ty(inner, read);
        }
        // Null is not read.
        if matches!(written, Type::Optional(_)) {
            return false;
        }
        if written.name().is_some() || read.name().is_some() {
            return self.named(written, read);
        }
        match written {
            Type::Scalar(written) => {
                matches!(read, Type::Scalar(read) if scalars(*written, *read))
            }
            Type::List(written) => read.items().is_some_and(|read| self.ty(written, read)),
            Type::Map(key, written) => {
                matches!(read, Type::Map(other, read) if self.ty(key, other) && self.ty(written, read))
            }
            Type::Param(written, _) => matches!(read, Type::Param(read, _) if written == read),
            // These were dealt with above.
            Type::Optional(_) | Type::Boxed(_) | Type::Named(..) => false,
        }
    }

    fn named(&mut self, written: &Type, read: &Type) -> bool {
        let ours = self.writer.api.definition(written);
        let theirs = self.reader.api.definition(read);
        match (ours, theirs) {
            (Some(ours), Some(theirs)) => {
                let (own, other) = (written.arguments(), read.arguments());
                let within = own.len() == other.len()
                    && own
                        .iter()
                        .zip(other)
                        .all(|(own, other)| self.ty(own, other));
                within && (ours.name == theirs.name || self.definitions(ours, theirs))
            }
            (Some(ours), None) => self.named_to_plain(ours, read),
            (None, Some(theirs)) => self.plain_to_named(written, theirs),
            (None, None) => false,
        }
    }

    /// A type with a name, where a plain one is read.
    fn named_to_plain(&mut self, written: &Definition, read: &Type) -> bool {
        match &written.shape {
            Shape::Enumeration(list) => *read == Type::STRING && !list.tagged,
            Shape::Struct(object) => {
                let Type::Map(_, value) = read else {
                    return false;
                };
                let fields = object.fields.iter().all(|field| self.ty(&field.ty, value));
                let rest = object.rest.as_ref();
                fields && rest.is_none_or(|rest| self.ty(&rest.field.ty, read))
            }
            Shape::Union(union) => {
                let mut variants = union.variants.iter();
                variants.all(|variant| self.ty(&variant.ty, read))
            }
        }
    }

    /// A plain type, where one with a name is read.
    fn plain_to_named(&mut self, written: &Type, read: &Definition) -> bool {
        match &read.shape {
            // What a union does not know it keeps.
            Shape::Union(union) => {
                self.reader.is_crate
                    || union.variants.iter().any(|variant| {
                        variant.form.tag().is_none() && self.ty(written, &variant.ty)
                    })
            }
            Shape::Enumeration(_) => self.reader.is_crate && *written == Type::STRING,
            Shape::Struct(_) => false,
        }
    }

    fn definitions(&mut self, written: &Definition, read: &Definition) -> bool {
        let pair = (written.name.clone(), read.name.clone());
        if !self.open.insert(pair) {
            return true;
        }
        match (&written.shape, &read.shape) {
            (Shape::Struct(written), Shape::Struct(read)) => self.structs(written, read),
            (_, Shape::Union(_)) if self.reader.is_crate => true,
            (Shape::Union(written), Shape::Union(read)) => self.unions(written, read),
            (Shape::Struct(_), Shape::Union(union)) => union.variants.iter().any(|variant| {
                let read = self.reader.api.definition(&variant.ty);
                variant.form == Form::Object
                    && read.is_some_and(|read| self.definitions(written, read))
            }),
            (Shape::Union(union), Shape::Struct(_)) => union.variants.iter().all(|variant| {
                let written = self.writer.api.definition(&variant.ty);
                written.is_some_and(|written| self.definitions(written, read))
            }),
            (Shape::Enumeration(written), Shape::Enumeration(read)) => {
                self.enumerations(written, read)
            }
            (Shape::Enumeration(_), Shape::Struct(_) | Shape::Union(_))
            | (Shape::Struct(_) | Shape::Union(_), Shape::Enumeration(_)) => false,
        }
    }

    fn structs(&mut self, written: &Struct, read: &Struct) -> bool {
        let tagged =
            self.reader.is_crate || read.own_tag.is_none() || read.own_tag == written.own_tag;
        tagged
            && read
                .fields
                .iter()
                .all(|field| match written.field(&field.wire) {
                    Some(other) => {
                        let there = match field.presence {
                            Presence::Required => other.presence == Presence::Required,
                            Presence::Nullable => {
                                self.reader.is_crate || other.presence.is_always_written()
                            }
                            Presence::Optional | Presence::Patch | Presence::Rest => true,
                        };
                        there && self.ty(&other.ty, &field.ty)
                    }
                    None => match field.presence {
                        Presence::Required => false,
                        Presence::Nullable => self.reader.is_crate,
                        Presence::Optional | Presence::Patch | Presence::Rest => true,
                    },
                })
            && self.rest(written, read)
    }

    /// Whether what has no field of its own where it is read is as all of that has to be.
    fn rest(&mut self, written: &Struct, read: &Struct) -> bool {
        let Some(Type::Map(_, value)) = read.rest.as_ref().map(|rest| &rest.field.ty) else {
            return true;
        };
        let fields = written.fields.iter();
        let mut others = fields.filter(|field| read.field(&field.wire).is_none());
        let rest = written.rest.as_ref().zip(read.rest.as_ref());
        others.all(|field| self.ty(&field.ty, value))
            && rest.is_none_or(|(written, read)| self.ty(&written.field.ty, &read.field.ty))
    }

    fn unions(&mut self, written: &Union, read: &Union) -> bool {
        written.variants.iter().all(|variant| {
            read.variants
                .iter()
                .any(|other| other.form == variant.form && self.ty(&variant.ty, &other.ty))
        })
    }

    fn enumerations(&self, written: &Enumeration, read: &Enumeration) -> bool {
        let listed = |value: &str| read.values.iter().any(|other| other.wire == value);
        // A string is read for an object, but not the other way round.
        let form = written.tagged == read.tagged || read.tagged && self.reader.is_crate;
        form && (self.reader.is_crate || written.values.iter().all(|value| listed(&value.wire)))
    }
}

fn scalars(written: Scalar, read: Scalar) -> bool {
    use Scalar::{DateTime, F64, Id, String, Uuid};
    written == read
        || match (written, read) {
            // There are hardly ever as many as would need the sign's bit.
            (Scalar::Integer(written), Scalar::Integer(read)) => {
                written.is_within(read) || (written.is_long() && read.is_long())
            }
            (written, read) => matches!(
                (written, read),
                (Scalar::Integer(_), F64)
                    | (Uuid, Id)
                    | (Uuid | Id | DateTime, String)
                    | (String, DateTime | Id)
            ),
        }
}
