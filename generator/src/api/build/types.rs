//! Definitions and types.

use std::rc::Rc;

use super::Builder;
use super::topics::Topics;
use crate::api::{Content, Definition, Enumeration, Purpose, Shape, Taken, Topic, Type, Value};
use crate::maps::IndexMap;
use crate::model::{self, Scalar, TypeDef, TypeId};
use crate::names::TypeNames;

/// A definition of the model with its names.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) def: &'a TypeDef,
    pub(super) names: &'a TypeNames,
}

impl<'a> Builder<'a> {
    /// All definitions, by name.
    pub(super) fn types(&self) -> IndexMap<Rc<str>, Definition> {
        let topics = Topics::of(self);
        let types = self.model.types.values();
        let named = types.filter_map(|def| self.named(&def.id));
        named
            .map(|named| {
                let topic = topics.of_type(named.def);
                (named.names.name.clone(), self.definition(named, topic))
            })
            .collect()
    }

    /// A type of the model with its names.
    pub(super) fn named(&self, id: &TypeId) -> Option<Named<'a>> {
        Some(Named {
            def: self.model.types.get(id)?,
            names: self.names.types.get(id)?,
        })
    }

    /// The object behind a type, in a box or not.
    pub(super) fn object(&self, ty: &model::Type) -> Option<(&'a model::Struct, &'a TypeNames)> {
        let def = self.model.definition(ty.unboxed())?;
        match &def.shape {
            model::Shape::Struct(object) => Some((object, self.names.types.get(&def.id)?)),
            model::Shape::Union(_) | model::Shape::Enumeration(_) => None,
        }
    }

    fn definition(&self, named: Named<'a>, topic: Topic) -> Definition {
        let Named { def, names } = named;
        Definition {
            name: names.name.clone(),
            params: names.params.clone(),
            pointer: def.id.to_string(),
            schemas: def.schemas.clone(),
            copy_of: def.copy_of.clone(),
            class: def.class.words.clone(),
            description: def.description.clone(),
            deprecated: def.deprecated,
            shape: match &def.shape {
                model::Shape::Struct(object) => Shape::Struct(self.structure(named, object)),
                model::Shape::Union(union) => Shape::Union(self.union(named, union)),
                model::Shape::Enumeration(list) => Shape::Enumeration(enumeration(names, list)),
            },
            sent: def.sent,
            received: def.received,
            purpose: Purpose::Content,
            topic,
        }
    }

    /// A type within a definition, whose parameters have these letters.
    pub(super) fn ty(&self, ty: &model::Type, letters: &[Rc<str>]) -> Type {
        let inner = |ty: &model::Type| Box::new(self.ty(ty, letters));
        match ty {
            model::Type::Scalar(scalar) => Type::Scalar(*scalar),
            model::Type::List(item) => Type::List(inner(item)),
            model::Type::Map(key, value) => Type::Map(inner(key), inner(value)),
            model::Type::Optional(ty) => Type::Optional(inner(ty)),
            model::Type::Boxed(ty) => Type::Boxed(inner(ty)),
            model::Type::Named(id, arguments) => {
                let names = self.names.types.get(id);
                let name = names.map_or_else(|| "".into(), |names| names.name.clone());
                let arguments = arguments.iter().map(|ty| self.ty(ty, letters)).collect();
                Type::Named(name, arguments)
            }
            model::Type::Param(index) => {
                let letter = letters.get(*index);
                Type::Param(*index, letter.cloned().unwrap_or_else(|| "T".into()))
            }
        }
    }

    /// A type that is within no definition.
    pub(super) fn plain(&self, ty: &model::Type) -> Type {
        self.ty(ty, &[])
    }

    /// What a body holds.
    pub(super) fn content(&self, content: &model::Content) -> Content {
        Content {
            envelope: content.envelope,
            item: self.plain(&content.item),
            beside: content.beside.clone(),
        }
    }

    /// How a value of a type is taken.
    pub(super) fn taken(&self, ty: &model::Type, letters: &[Rc<str>]) -> Taken {
        let named = |ty: &model::Type| self.ty(ty, letters);
        match ty {
            model::Type::Boxed(inner) => self.taken(inner, letters),
            model::Type::List(item) => {
                if self.converts(item) {
                    Taken::ItemsInto(named(item))
                } else {
                    Taken::Items(named(item))
                }
            }
            model::Type::Map(key, value) => Taken::Entries(named(key), named(value)),
            model::Type::Scalar(_)
            | model::Type::Optional(_)
            | model::Type::Named(..)
            | model::Type::Param(_) => {
                if self.converts(ty) {
                    Taken::Into(named(ty))
                } else {
                    Taken::Value(named(ty))
                }
            }
        }
    }

    /// Whether other types turn into this one: strings, enumerations, unions.
    fn converts(&self, ty: &model::Type) -> bool {
        if let model::Type::Scalar(scalar) = ty {
            return matches!(
                scalar,
                Scalar::String | Scalar::Id | Scalar::Binary | Scalar::Json
            );
        }
        match self.model.definition(ty).map(|def| &def.shape) {
            Some(model::Shape::Union(_) | model::Shape::Enumeration(_)) => true,
            Some(model::Shape::Struct(_)) | None => false,
        }
    }
}

fn enumeration(names: &TypeNames, list: &model::Enumeration) -> Enumeration {
    let values = list.values.iter().zip(&names.members);
    Enumeration {
        values: values
            .map(|(value, name)| Value {
                wire: value.wire.clone(),
                also: None,
                name: name.clone(),
                description: value.description.clone(),
            })
            .collect(),
        tagged: list.tagged,
        mixed: list.mixed,
        origins: list.origins.clone(),
    }
}
