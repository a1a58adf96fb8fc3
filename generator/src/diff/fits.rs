//! Whether what one side writes can be read by the other.

use std::collections::HashSet;

use crate::model::{
    Enumeration, Form, Model, Presence, Scalar, Shape, Struct, Type, TypeDef, TypeId, Union,
};

/// A side of a conversation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) model: &'a Model,
    /// Whether it is the crate, which keeps what it does not know, and not the API, which may
    /// refuse it.
    pub(super) is_crate: bool,
}

/// Whether all that a writer writes as one type can be read as another.
///
/// Types of the same name are taken to fit: what differs between them is a change of its own.
pub(super) fn fits(writer: Side<'_>, written: &Type, reader: Side<'_>, read: &Type) -> bool {
    Fits {
        writer,
        reader,
        open: HashSet::new(),
    }
    .ty(written, read)
}

/// The same for two types of one name, of which one is another kind of type than the other.
pub(super) fn fits_inside(
    writer: Side<'_>,
    written: &TypeDef,
    reader: Side<'_>,
    read: &TypeDef,
) -> bool {
    Fits {
        writer,
        reader,
        open: HashSet::new(),
    }
    .definitions(written, read)
}

struct Fits<'a> {
    writer: Side<'a>,
    reader: Side<'a>,
    /// The pairs of types that are being compared, which may contain themselves.
    open: HashSet<(TypeId, TypeId)>,
}

impl Fits<'_> {
    fn ty(&mut self, written: &Type, read: &Type) -> bool {
        match (written, read) {
            (_, Type::Scalar(Scalar::Json)) | (Type::PageLinks, Type::PageLinks) => true,
            (Type::Boxed(written), _) => self.ty(written, read),
            (Type::Optional(written), Type::Optional(read)) => self.ty(written, read),
            (_, Type::Boxed(read) | Type::Optional(read)) => self.ty(written, read),
            (Type::Optional(_), _) => false,
            (Type::Named(..), _) | (_, Type::Named(..)) => self.named(written, read),
            (Type::Scalar(written), Type::Scalar(read)) => scalars(*written, *read),
            (Type::List(written), Type::List(read))
            | (Type::Data(written), Type::Data(read))
            | (Type::DataList(written), Type::DataList(read))
            | (Type::Page(written), Type::Page(read) | Type::DataList(read)) => {
                self.ty(written, read)
            }
            (Type::Map(key, written), Type::Map(other, read)) => {
                self.ty(key, other) && self.ty(written, read)
            }
            (Type::Param(written), Type::Param(read)) => written == read,
            _ => false,
        }
    }

    fn named(&mut self, written: &Type, read: &Type) -> bool {
        match (
            self.writer.model.definition(written),
            self.reader.model.definition(read),
        ) {
            (Some(ours), Some(theirs)) => {
                let arguments = |ty: &Type| match ty {
                    Type::Named(_, arguments) => arguments.clone(),
                    _ => Vec::new(),
                };
                let (own, other) = (arguments(written), arguments(read));
                let within = own.len() == other.len()
                    && own
                        .iter()
                        .zip(&other)
                        .all(|(own, other)| self.ty(own, other));
                within && (ours.name == theirs.name || self.definitions(ours, theirs))
            }
            (Some(ours), None) => self.named_to_plain(ours, read),
            (None, Some(theirs)) => self.plain_to_named(written, theirs),
            (None, None) => false,
        }
    }

    /// A type with a name, where a plain one is read.
    fn named_to_plain(&mut self, written: &TypeDef, read: &Type) -> bool {
        match (&written.shape, read) {
            (Shape::Enumeration(list), Type::Scalar(Scalar::String)) => !list.tagged,
            (Shape::Struct(object), Type::Map(_, value)) => {
                let fields = object.fields.iter().all(|field| self.ty(&field.ty, value));
                let rest = object.rest.as_ref();
                fields && rest.is_none_or(|rest| self.ty(&rest.field.ty, read))
            }
            (Shape::Union(union), _) => union
                .variants
                .iter()
                .all(|variant| self.ty(&variant.ty, read)),
            _ => false,
        }
    }

    /// A plain type, where one with a name is read.
    fn plain_to_named(&mut self, written: &Type, read: &TypeDef) -> bool {
        match &read.shape {
            // What a union does not know it keeps.
            Shape::Union(union) => {
                self.reader.is_crate
                    || union.variants.iter().any(|variant| {
                        !matches!(variant.form, Form::Tagged(_) | Form::Class(_))
                            && self.ty(written, &variant.ty)
                    })
            }
            Shape::Enumeration(_) => {
                self.reader.is_crate && *written == Type::Scalar(Scalar::String)
            }
            Shape::Struct(_) => false,
        }
    }

    fn definitions(&mut self, written: &TypeDef, read: &TypeDef) -> bool {
        if !self.open.insert((written.id.clone(), read.id.clone())) {
            return true;
        }
        match (&written.shape, &read.shape) {
            (Shape::Struct(written), Shape::Struct(read)) => self.structs(written, read),
            (_, Shape::Union(_)) if self.reader.is_crate => true,
            (Shape::Union(written), Shape::Union(read)) => self.unions(written, read),
            (Shape::Struct(_), Shape::Union(union)) => union.variants.iter().any(|variant| {
                variant.form == Form::Object
                    && self
                        .reader
                        .model
                        .definition(&variant.ty)
                        .is_some_and(|read| self.definitions(written, read))
            }),
            (Shape::Union(union), Shape::Struct(_)) => union.variants.iter().all(|variant| {
                self.writer
                    .model
                    .definition(&variant.ty)
                    .is_some_and(|written| self.definitions(written, read))
            }),
            (Shape::Enumeration(written), Shape::Enumeration(read)) => {
                self.enumerations(written, read)
            }
            (Shape::Enumeration(_), _) | (_, Shape::Enumeration(_)) => false,
        }
    }

    fn structs(&mut self, written: &Struct, read: &Struct) -> bool {
        let tagged =
            self.reader.is_crate || read.own_tag.is_none() || read.own_tag == written.own_tag;
        tagged
            && read.fields.iter().all(|field| {
                match written.fields.iter().find(|other| other.wire == field.wire) {
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
                }
            })
            && self.rest(written, read)
    }

    /// Whether what has no field of its own where it is read is as all of that has to be.
    fn rest(&mut self, written: &Struct, read: &Struct) -> bool {
        let Some(Type::Map(_, value)) = read.rest.as_ref().map(|rest| &rest.field.ty) else {
            return true;
        };
        let mut others = written.fields.iter().filter(|field| !read.has(&field.wire));
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
    use Scalar::{DateTime, F64, I32, I64, String, U64, Uuid};
    written == read
        || matches!(
            (written, read),
            (I32, I64 | F64) | (I64 | U64, I64 | U64 | F64) | (Uuid | DateTime, String)
        )
}
