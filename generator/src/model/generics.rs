//! Instances of a generic class become one generic type.
//!
//! The document has no generics: `BulkActionOutcome[BulkError, Agent]` and `[BulkError, UUID]` are
//! two schemas of one class. Where they are the same but for the types in some places, they are
//! one type here, with a parameter for each such place. Two classes that are the same in everything
//! are one type only if `names.toml` says so: they may be alike by chance.

use std::collections::{BTreeMap, BTreeSet};

use super::origin::Origin;
use super::types::{
    Enumeration, Field, Scalars, Shape, Struct, Type, TypeDef, TypeId, TypeParam, Union, Variant,
};
use super::{Model, Outcome, PinnedGroup, PinnedGroups};
use crate::maps::{HashMap, HashSet};
use crate::words::generic_class;

/// Folds all instances of generic classes, but those that have been types of their own.
pub(super) fn fold(model: &mut Model, pinned: &PinnedGroups) {
    let mut groups: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    let joined = joined(pinned);
    for def in model.types.values() {
        if let [schema] = def.schemas.as_slice()
            && (generic_class(schema).is_some() || joined.contains(&def.id))
        {
            groups
                .entry(def.class.words.clone())
                .or_default()
                .push(def.id.clone());
        }
    }
    let mut open: Vec<Vec<TypeId>> = groups.into_values().filter(|ids| ids.len() > 1).collect();
    // A class that contains another generic class is folded after that one.
    while let Some(ready) = open.iter().position(|ids| {
        !open
            .iter()
            .any(|other| other != ids && holds(model, ids, other))
    }) {
        let ids = open.remove(ready);
        for same in partition(model, ids, pinned) {
            if same.len() > 1 {
                fold_one(model, &same);
            }
        }
    }
}

/// The types that share a pinned name with others.
fn joined(pinned: &PinnedGroups) -> HashSet<&TypeId> {
    let mut sharing: HashMap<usize, Vec<&TypeId>> = HashMap::default();
    for (id, group) in &pinned.types {
        sharing.entry(group.number).or_default().push(id);
    }
    for (id, number) in &pinned.enumerations {
        sharing.entry(*number).or_default().push(id);
    }
    let shared = sharing.into_values().filter(|ids| ids.len() > 1);
    shared.flatten().collect()
}

/// The instances that become one type: those that have been one, and what is like them. Those of a
/// type without a parameter are the same in everything, others may differ in types. An instance
/// that is not like the others does not keep them apart.
fn partition(model: &Model, mut ids: Vec<TypeId>, pinned: &PinnedGroups) -> Vec<Vec<TypeId>> {
    let mut groups: Vec<(Option<PinnedGroup>, &TypeDef, Vec<TypeId>)> = Vec::new();
    ids.sort_by_key(|id| pinned.group_of(id).is_none());
    for id in ids {
        let (Some(def), own) = (model.types.get(&id), pinned.group_of(&id)) else {
            continue;
        };
        let group = groups.iter_mut().find(|(group, first, _)| match group {
            Some(group) if group.is_generic => {
                own.is_none_or(|own| own == *group) && alike(first, def)
            }
            Some(group) => own.is_none_or(|own| own == *group) && equal(first, def),
            None => own.is_none() && alike(first, def),
        });
        match group {
            Some((_, _, group)) => group.push(id),
            None => groups.push((own, def, vec![id])),
        }
    }
    let mut groups: Vec<Vec<TypeId>> = groups.into_iter().map(|(_, _, group)| group).collect();
    for group in &mut groups {
        group.sort_by_key(|id| model.types.get_index_of(id));
    }
    groups
}

/// Whether two definitions differ in nothing at all but the order of their places.
fn equal(a: &TypeDef, b: &TypeDef) -> bool {
    let ordered = ordered_like(a, b.clone());
    let types = |def| places(def).into_iter().map(|(_, ty)| ty.clone());
    alike(a, b) && types(a).eq(types(&ordered))
}

/// Whether one of these types contains one of the others.
fn holds(model: &Model, ids: &[TypeId], others: &[TypeId]) -> bool {
    let others: HashSet<&TypeId> = others.iter().collect();
    let mut found = false;
    for (_, ty) in ids
        .iter()
        .filter_map(|id| model.types.get(id))
        .flat_map(places)
    {
        ty.visit(&mut |ty| found |= matches!(ty, Type::Named(id, _) if others.contains(id)));
    }
    found
}

/// The types that stand in the places of a definition.
fn places(def: &TypeDef) -> Vec<(&str, &Type)> {
    match &def.shape {
        Shape::Struct(object) => object
            .fields
            .iter()
            .map(|field| (field.wire.as_str(), &field.ty))
            .collect(),
        Shape::Union(union) => union
            .variants
            .iter()
            .map(|variant| (variant.class.as_str(), &variant.ty))
            .collect(),
        Shape::Enumeration(_) => Vec::new(),
    }
}

/// Whether two definitions differ in nothing but the types of their places, and the order of these.
fn alike(a: &TypeDef, b: &TypeDef) -> bool {
    match (&a.shape, &b.shape) {
        (Shape::Struct(a), Shape::Struct(b)) => {
            let has = |object: &Struct, field: &Field| {
                let mut fields = object.fields.iter();
                fields.any(|other| other.wire == field.wire && other.presence == field.presence)
            };
            a.own_tag == b.own_tag
                && a.rest == b.rest
                && a.fields.len() == b.fields.len()
                && a.fields.iter().all(|field| has(b, field))
        }
        (Shape::Union(a), Shape::Union(b)) => {
            let has = |union: &Union, variant: &Variant| {
                let mut variants = union.variants.iter();
                variants.any(|other| other.class == variant.class && other.form == variant.form)
            };
            a.tag == b.tag
                && a.variants.len() == b.variants.len()
                && a.variants.iter().all(|variant| has(b, variant))
        }
        (Shape::Enumeration(a), Shape::Enumeration(b)) => {
            let values = |list: &Enumeration| {
                let values = list.values.iter().map(|value| value.wire.clone());
                values.collect::<BTreeSet<_>>()
            };
            a.tagged == b.tagged && a.mixed == b.mixed && values(a) == values(b)
        }
        (Shape::Struct(_), Shape::Union(_) | Shape::Enumeration(_))
        | (Shape::Union(_), Shape::Struct(_) | Shape::Enumeration(_))
        | (Shape::Enumeration(_), Shape::Struct(_) | Shape::Union(_)) => false,
    }
}

/// The same definition with its places in the order of another one that is alike.
fn ordered_like(first: &TypeDef, mut def: TypeDef) -> TypeDef {
    match (&first.shape, &mut def.shape) {
        (Shape::Struct(first), Shape::Struct(object)) => {
            let at = |field: &Field| first.fields.iter().position(|own| own.wire == field.wire);
            object.fields.sort_by_key(at);
        }
        (Shape::Union(first), Shape::Union(union)) => {
            let is =
                |own: &Variant, other: &Variant| own.class == other.class && own.form == other.form;
            let at = |variant: &Variant| first.variants.iter().position(|own| is(own, variant));
            union.variants.sort_by_key(at);
        }
        (Shape::Struct(_), Shape::Union(_) | Shape::Enumeration(_))
        | (Shape::Union(_), Shape::Struct(_) | Shape::Enumeration(_))
        | (Shape::Enumeration(_), Shape::Struct(_) | Shape::Union(_) | Shape::Enumeration(_)) => {}
    }
    def
}

/// Finds where types differ, and gives each difference a parameter. Equal differences share one.
struct Unify {
    /// For each parameter the place it was first found at, and its type in each instance.
    found: Vec<(String, Vec<Type>)>,
}

impl Unify {
    fn place(&mut self, place: &str, types: &[Type]) -> Type {
        if let Some(first) = types.first()
            && types.iter().all(|ty| ty == first)
        {
            return first.clone();
        }
        self.further_in(place, types)
            .unwrap_or_else(|| self.param(place, types))
    }

    /// The same constructor around different types: the difference is in what it holds.
    fn further_in(&mut self, place: &str, types: &[Type]) -> Option<Type> {
        let mut inner = |pick: &dyn Fn(&Type) -> Option<&Type>| {
            let inner: Option<Vec<Type>> = types.iter().map(|ty| pick(ty).cloned()).collect();
            inner.map(|inner| Box::new(self.place(place, &inner)))
        };
        match types.first()? {
            Type::List(_) => inner(&Type::items).map(Type::List),
            Type::Map(key, _) => {
                let value = inner(&|ty| {
                    entry(ty)
                        .filter(|(own, _)| **own == **key)
                        .map(|(_, value)| value)
                });
                value.map(|value| Type::Map(key.clone(), value))
            }
            Type::Optional(_) => inner(&|ty| {
                if let Type::Optional(ty) = ty {
                    Some(&**ty)
                } else {
                    None
                }
            })
            .map(Type::Optional),
            Type::Named(id, arguments) if !arguments.is_empty() => {
                if types.iter().any(|ty| ty.id() != Some(id)) {
                    return None;
                }
                let columns = 0..arguments.len();
                let unified = columns.map(|index| {
                    let column = types
                        .iter()
                        .filter_map(|ty| ty.arguments().get(index).cloned());
                    self.place(place, &column.collect::<Vec<_>>())
                });
                Some(Type::Named(id.clone(), unified.collect()))
            }
            Type::Scalar(_) | Type::Boxed(_) | Type::Named(..) | Type::Param(_) => None,
        }
    }

    /// The parameter that stands for these.
    fn param(&mut self, place: &str, types: &[Type]) -> Type {
        let index = self
            .found
            .iter()
            .position(|(_, known)| known == types)
            .unwrap_or_else(|| {
                self.found.push((place.to_owned(), types.to_vec()));
                self.found.len() - 1
            });
        Type::Param(index)
    }
}

/// The key and the value of a map.
fn entry(ty: &Type) -> Option<(&Type, &Type)> {
    if let Type::Map(key, value) = ty {
        Some((key, value))
    } else {
        None
    }
}

/// The types of each place, instance by instance. A class that contains itself is the same class
/// in each; there is nothing to compare if one contains another instance.
fn columns(defs: &[TypeDef]) -> Option<Vec<Vec<Type>>> {
    let itself = |def: &TypeDef, ty: &Type| {
        ty.map(&mut |ty| {
            if ty.id() == Some(&def.id) {
                Type::Named(ITSELF.into(), Vec::new())
            } else {
                ty
            }
        })
    };
    let columns: Vec<Vec<Type>> = (0..places(defs.first()?).len())
        .map(|index| {
            let column = defs
                .iter()
                .filter_map(|def| Some(itself(def, places(def).get(index)?.1)));
            column.collect()
        })
        .collect();
    let own: HashSet<&TypeId> = defs.iter().map(|def| &def.id).collect();
    let mut entangled = false;
    for ty in columns.iter().flatten() {
        ty.visit(&mut |ty| {
            entangled |= matches!(ty, Type::Named(id, _) if own.contains(id));
        });
    }
    (!entangled).then_some(columns)
}

/// Makes one generic type of these, which differ in nothing but types.
fn fold_one(model: &mut Model, ids: &[TypeId]) {
    let Some(first) = ids.first().and_then(|id| model.types.get(id)).cloned() else {
        return;
    };
    let first = &first;
    let defs: Vec<TypeDef> = ids
        .iter()
        .filter_map(|id| Some(ordered_like(first, model.types.get(id)?.clone())))
        .collect();
    let Some(columns) = columns(&defs) else {
        return;
    };
    let mut unify = Unify { found: Vec::new() };
    let mut folded = first.clone();
    let unified: Vec<Type> = columns
        .iter()
        .enumerate()
        .map(|(index, column)| {
            let place = places(first)
                .get(index)
                .map_or(String::new(), |(place, _)| (*place).to_owned());
            unify.place(&place, column)
        })
        .collect();
    let mut unified = unified.into_iter();
    match &mut folded.shape {
        Shape::Struct(object) => {
            for (field, ty) in object.fields.iter_mut().zip(&mut unified) {
                field.ty = ty;
                let scalars = defs.iter().map(|def| scalars_of(def, &field.wire));
                field.scalars = scalars.max().unwrap_or(field.scalars);
            }
        }
        Shape::Union(union) => union
            .variants
            .iter_mut()
            .zip(&mut unified)
            .for_each(|(variant, ty)| variant.ty = ty),
        Shape::Enumeration(list) => {
            list.origins = defs.iter().flat_map(origins).cloned().collect();
        }
    }
    // As in `Result<T, E>`: what is good comes first, errors last.
    let mut order: Vec<usize> = (0..unify.found.len()).collect();
    order.sort_by_key(|index| is_error(&unify.found[*index].0));
    let position: HashMap<usize, usize> = order
        .iter()
        .enumerate()
        .map(|(new, old)| (*old, new))
        .collect();
    renumber(&mut folded, &position);
    let params: Vec<Type> = (0..unify.found.len()).map(Type::Param).collect();
    rewrite(&mut folded, &mut |ty| {
        if ty.id().is_some_and(|id| &**id == ITSELF) {
            Type::Named(first.id.clone(), params.clone())
        } else {
            ty
        }
    });
    folded.params = order
        .iter()
        .map(|index| {
            if is_error(&unify.found[*index].0) {
                TypeParam::Error
            } else {
                TypeParam::Value
            }
        })
        .collect();
    folded.schemas = defs.iter().flat_map(|def| def.schemas.clone()).collect();
    let arguments: HashMap<TypeId, Vec<Type>> = defs
        .iter()
        .enumerate()
        .map(|(instance, def)| {
            (
                def.id.clone(),
                order
                    .iter()
                    .map(|index| unify.found[*index].1[instance].clone())
                    .collect(),
            )
        })
        .collect();
    let generic = folded.id.clone();
    model
        .types
        .retain(|id, _| *id == generic || !arguments.contains_key(id));
    model.types.insert(generic.clone(), folded);
    replace(model, &mut |ty| {
        let instance = ty.id().filter(|_| ty.arguments().is_empty());
        match instance.and_then(|id| arguments.get(id)) {
            Some(arguments) => Type::Named(generic.clone(), arguments.clone()),
            None => ty,
        }
    });
}

/// The places that an enumeration was recovered from.
fn origins(def: &TypeDef) -> &[Origin] {
    match &def.shape {
        Shape::Enumeration(list) => &list.origins,
        Shape::Struct(_) | Shape::Union(_) => &[],
    }
}

fn is_error(place: &str) -> bool {
    let place = place.to_lowercase();
    place.contains("error") || place.contains("fail")
}

/// Stands for the class itself while its instances are compared.
const ITSELF: &str = "";

fn renumber(def: &mut TypeDef, position: &HashMap<usize, usize>) {
    rewrite(def, &mut |ty| {
        if let Type::Param(index) = ty {
            Type::Param(position.get(&index).copied().unwrap_or(index))
        } else {
            ty
        }
    });
}

/// Applies a function to every type of a definition.
fn rewrite(def: &mut TypeDef, f: &mut impl FnMut(Type) -> Type) {
    match &mut def.shape {
        Shape::Struct(object) => object
            .members_mut()
            .for_each(|field| field.ty = field.ty.map(f)),
        Shape::Union(union) => union
            .variants
            .iter_mut()
            .for_each(|variant| variant.ty = variant.ty.map(f)),
        Shape::Enumeration(_) => {}
    }
}

/// Applies a function to every type of the model.
fn replace(model: &mut Model, f: &mut impl FnMut(Type) -> Type) {
    for def in model.types.values_mut() {
        rewrite(def, f);
    }
    for operation in &mut model.operations {
        for param in &mut operation.params {
            param.ty = param.ty.map(f);
        }
        let body = operation.body.iter_mut().map(|body| &mut body.content);
        let errors = operation.errors.iter_mut().map(|(_, content)| content);
        for content in body.chain(operation.answer.content_mut()).chain(errors) {
            content.item = content.item.map(f);
        }
        for (_, ty) in &mut operation.deliveries {
            *ty = ty.map(f);
        }
    }
    for outcome in model.schemas.values_mut() {
        if let Outcome::Type(content, _) = outcome {
            content.item = content.item.map(f);
        }
    }
    for union in &mut model.unions {
        union.ty = union.ty.map(f);
        for variant in &mut union.variants {
            variant.ty = variant.ty.map(f);
        }
    }
    for example in &mut model.examples {
        example.content.item = example.content.item.map(f);
    }
}

/// From what kinds of scalars an instance reads the scalars of a property.
fn scalars_of(def: &TypeDef, wire: &str) -> Scalars {
    let object = def.shape.as_struct();
    let field = object.and_then(|object| object.fields.iter().find(|field| field.wire == wire));
    field.map_or(Scalars::AsDeclared, |field| field.scalars)
}
