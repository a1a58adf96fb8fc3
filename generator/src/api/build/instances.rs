//! The types that values have: those that are generic with their arguments.

use std::rc::Rc;

use crate::api::{Answer, Api, Shape, Type};
use crate::maps::{HashMap, IndexSet};

/// How many there are of one generic type at most.
const MOST: usize = 100;

/// All types that have a name, in the order of the document.
pub(super) fn instances(api: &Api) -> Vec<Type> {
    let mut found = Found::default();
    for definition in api.types.values().filter(|def| def.params.is_empty()) {
        found.note(&Type::Named(definition.name.clone(), Vec::new()));
    }
    for operation in &api.operations {
        for param in &operation.params {
            found.note(&param.ty);
        }
        if let Some(body) = &operation.body {
            found.note(&body.content.item);
        }
        match &operation.answer {
            Answer::Json(content) | Answer::Optional(content) => found.note(&content.item),
            Answer::Empty | Answer::Text | Answer::Bytes => {}
        }
    }
    for example in &api.examples {
        found.note(&example.content.item);
    }
    // What is found has others in it.
    let mut next = 0;
    while let Some(ty) = found.types.get_index(next).cloned() {
        next += 1;
        let arguments = ty.arguments();
        match ty
            .name()
            .and_then(|name| api.types.get(name))
            .map(|def| &def.shape)
        {
            Some(Shape::Struct(object)) => {
                for field in object.members() {
                    found.note(&field.ty.filled(arguments));
                }
            }
            Some(Shape::Union(union)) => {
                for variant in &union.variants {
                    found.note(&variant.ty.filled(arguments));
                }
            }
            Some(Shape::Enumeration(_)) | None => {}
        }
    }
    let mut types: Vec<Type> = found.types.into_iter().collect();
    types.sort_by_cached_key(|ty| {
        let place = ty.name().and_then(|name| api.types.get_index_of(name));
        (place, ty.clone())
    });
    types
}

#[derive(Default)]
struct Found {
    types: IndexSet<Type>,
    /// How many there are of each generic one.
    counts: HashMap<Rc<str>, usize>,
}

impl Found {
    /// Adds the types with a name in a type.
    fn note(&mut self, ty: &Type) {
        match ty {
            Type::Scalar(_) | Type::Param(..) => {}
            Type::List(inner) | Type::Optional(inner) | Type::Boxed(inner) => self.note(inner),
            Type::Map(key, value) => {
                self.note(key);
                self.note(value);
            }
            Type::Named(name, arguments) => {
                for argument in arguments {
                    self.note(argument);
                }
                if !self.types.contains(ty) {
                    let count = self.counts.entry(name.clone()).or_default();
                    *count += 1;
                    if *count <= MOST {
                        self.types.insert(ty.clone());
                    }
                }
            }
        }
    }
}
