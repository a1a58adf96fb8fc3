//! Types whose values are equal to themselves: all but those that hold a floating-point number.

use crate::api::{Api, Definition, Equality, Scalar, Shape, Type};

/// Marks the types that cannot be `Eq`.
pub(super) fn mark(api: &mut Api) {
    loop {
        let found: Vec<_> = api
            .types
            .values()
            .filter(|definition| is_total(definition) && !held(definition).all(|ty| is_eq(api, ty)))
            .map(|definition| definition.name.clone())
            .collect();
        // Those that hold one of these are found next.
        for name in &found {
            if let Some(definition) = api.types.get_mut(name) {
                definition.equality = Equality::Partial;
            }
        }
        if found.is_empty() {
            return;
        }
    }
}

fn is_total(definition: &Definition) -> bool {
    definition.equality == Equality::Total
}

/// What a type holds.
fn held(definition: &Definition) -> Box<dyn Iterator<Item = &Type> + '_> {
    match &definition.shape {
        Shape::Struct(object) => Box::new(object.members().map(|field| &field.ty)),
        Shape::Union(union) => Box::new(union.variants.iter().map(|variant| &variant.ty)),
        Shape::Enumeration(_) => Box::new(std::iter::empty()),
    }
}

fn is_eq(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => *scalar != Scalar::F64,
        Type::List(inner) | Type::Optional(inner) | Type::Boxed(inner) => is_eq(api, inner),
        Type::Map(key, value) => is_eq(api, key) && is_eq(api, value),
        Type::Named(_, arguments) => {
            api.definition(ty).is_none_or(is_total)
                && arguments.iter().all(|argument| is_eq(api, argument))
        }
        // It is `Eq` where its argument is.
        Type::Param(..) => true,
    }
}
