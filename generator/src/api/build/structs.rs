//! Objects: their fields in the pinned order, and the functions that set them.

use std::rc::Rc;

use super::Builder;
use super::types::Named;
use crate::api::{Field, Presence, Rest, Setter, Struct};
use crate::model;
use crate::names::SetterNames;

impl Builder<'_> {
    /// An object with its names.
    pub(super) fn structure(&self, named: Named<'_>, object: &model::Struct) -> Struct {
        let Named { def, names } = named;
        let member = |index: usize, field: &model::Field| {
            let (name, setter) = (names.members.get(index), names.setters.get(index));
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

    fn field(
        &self,
        field: &model::Field,
        name: String,
        setter: Option<&SetterNames>,
        letters: &[Rc<str>],
    ) -> Field {
        let is_argument = field.presence == Presence::Required;
        let clears = field.presence == Presence::Patch;
        Field {
            wire: field.wire.clone(),
            name,
            ty: self.ty(&field.ty, letters),
            presence: field.presence,
            taken: self.taken(&field.ty, letters),
            setter: setter.filter(|_| !is_argument).map(|setter| Setter {
                set: setter.set.clone(),
                clear: clears.then(|| setter.clear.clone()),
            }),
            description: field.description.clone(),
            deprecated: field.deprecated,
            visibility: field.visibility,
        }
    }
}
