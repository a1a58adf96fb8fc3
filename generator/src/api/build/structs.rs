//! Objects: their fields in the pinned order, and the functions that set them.

use std::rc::Rc;

use super::Builder;
use super::types::Named;
use crate::api::{Field, Presence, Reading, Rest, Scalar, Setter, Struct};
use crate::model::{self, Scalars};
use crate::names::SetterNames;

/// More booleans than callers can tell apart as arguments of one function.
const MANY_BOOLEANS: usize = 2;

/// Whether `new` takes a property: it is required, and is not one of many booleans.
fn is_argument(object: &model::Struct, field: &model::Field) -> bool {
    let is_boolean = |field: &model::Field| {
        field.presence == Presence::Required && field.ty == model::Type::Scalar(Scalar::Bool)
    };
    let booleans = object
        .fields
        .iter()
        .filter(|field| is_boolean(field))
        .count();
    field.presence == Presence::Required && !(is_boolean(field) && booleans > MANY_BOOLEANS)
}

impl Builder<'_> {
    /// An object with its names.
    pub(super) fn structure(&self, named: Named<'_>, object: &model::Struct) -> Struct {
        let Named { def, names } = named;
        let member = |index: usize, field: &model::Field| {
            let (name, setter) = (names.members.get(index), names.setters.get(index));
            let setter = setter.filter(|_| !is_argument(object, field));
            self.field(
                field,
                name.cloned().unwrap_or_default(),
                setter,
                &names.params,
            )
        };
        let fields = names.order.iter().filter_map(|index| {
            let field = object.fields.get(*index)?;
            Some(member(*index, field))
        });
        let rest = object.rest.as_ref().map(|rest| Rest {
            field: member(object.fields.len(), &rest.field),
            tags: rest.tags.clone(),
        });
        Struct {
            fields: fields.collect(),
            rest,
            own_tag: object.own_tag.clone(),
            // What only arrives has no `new`, so that the vendor may add to it what is always there.
            is_made: def.sent && def.params.is_empty(),
        }
    }

    /// How a value of a type is read.
    fn reading(&self, ty: &model::Type, scalars: Scalars) -> Reading {
        let within = |ty: &model::Type| {
            let inner = self.reading(ty, scalars);
            Box::new(if inner.is_plain() {
                Reading::Plain
            } else {
                inner
            })
        };
        match (ty, scalars) {
            (model::Type::List(item), _) => Reading::List(within(item)),
            (model::Type::Map(_, value), _) => Reading::Map(within(value)),
            (model::Type::Optional(inner), _) => Reading::Nullable(within(inner)),
            (model::Type::Scalar(scalar), scalars) => match (scalar, scalars) {
                (Scalar::Integer(_), Scalars::AsDeclared) => Reading::Whole,
                (Scalar::Integer(_) | Scalar::F64 | Scalar::Bool, Scalars::OfAnyKind) => {
                    Reading::LooseScalar
                }
                (
                    Scalar::String | Scalar::Uuid | Scalar::Id | Scalar::DateTime,
                    Scalars::OfAnyKind,
                ) => Reading::LooseText,
                (
                    Scalar::F64
                    | Scalar::Bool
                    | Scalar::String
                    | Scalar::Uuid
                    | Scalar::Id
                    | Scalar::DateTime
                    | Scalar::Binary
                    | Scalar::Bytes
                    | Scalar::Json
                    | Scalar::PageLinks
                    | Scalar::Unit,
                    _,
                ) => Reading::Plain,
            },
            (model::Type::Named(..), Scalars::OfAnyKind) if self.is_enumeration(ty) => {
                Reading::LooseText
            }
            (model::Type::Boxed(_) | model::Type::Named(..) | model::Type::Param(_), _) => {
                Reading::Plain
            }
        }
    }

    /// Whether a type is an enumeration of strings.
    fn is_enumeration(&self, ty: &model::Type) -> bool {
        match self.model.definition(ty).map(|def| &def.shape) {
            Some(model::Shape::Enumeration(list)) => !list.tagged,
            Some(model::Shape::Struct(_) | model::Shape::Union(_)) | None => false,
        }
    }

    fn field(
        &self,
        field: &model::Field,
        name: String,
        setter: Option<&SetterNames>,
        letters: &[Rc<str>],
    ) -> Field {
        let has_option = match field.presence {
            Presence::Nullable | Presence::Optional | Presence::Patch => true,
            Presence::Required | Presence::Rest => false,
        };
        Field {
            wire: field.wire.clone(),
            name,
            ty: self.ty(&field.ty, letters),
            presence: field.presence,
            reading: self.reading(&field.ty, field.scalars),
            taken: self.taken(&field.ty, letters),
            setter: setter.map(|setter| Setter {
                set: setter.set.clone(),
                maybe: has_option.then(|| setter.maybe.clone()),
                clear: field.null_clears.then(|| setter.clear.clone()),
            }),
            description: field.description.clone(),
            deprecated: field.deprecated,
            visibility: field.visibility,
        }
    }
}
