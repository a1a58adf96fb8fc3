//! What `Debug` does not show.

use std::collections::BTreeSet;

use super::types::{Field, Scalar, Shape, Type, TypeDef, TypeId, Visibility};
use crate::document::Document;
use crate::evidence::{SecretSource, is_about_a_secret, is_vague, tells};
use crate::maps::{HashMap, HashSet, IndexMap};

/// Decides what `Debug` shows of each property and each variant, once all types are known.
pub(super) fn decide(types: &mut IndexMap<TypeId, TypeDef>) {
    let about = about_secrets(types);
    let decided: Vec<(TypeId, Vec<Visibility>)> = types
        .iter()
        .map(|(id, def)| {
            let is_about = about.contains(id);
            let visibilities = match &def.shape {
                Shape::Struct(object) => {
                    let members = object.members();
                    let visibility = |field: &Field| {
                        let by_owner = is_about && is_vague(&field.wire);
                        let by_owner = by_owner.then_some(SecretSource::Owner);
                        let source = field.visibility.secret().or(by_owner);
                        visibility(types, &field.ty, source, &field.wire)
                    };
                    members.map(visibility).collect()
                }
                Shape::Union(union) => {
                    let variants = union.variants.iter();
                    let visibility = |ty: &Type| visibility(types, ty, None, "");
                    variants.map(|variant| visibility(&variant.ty)).collect()
                }
                Shape::Enumeration(_) => Vec::new(),
            };
            (id.clone(), visibilities)
        })
        .collect();
    for (id, visibilities) in decided {
        match types.get_mut(&id).map(|def| &mut def.shape) {
            Some(Shape::Struct(object)) => {
                for (field, visibility) in object.members_mut().zip(visibilities) {
                    field.visibility = visibility;
                }
            }
            Some(Shape::Union(union)) => {
                for (variant, visibility) in union.variants.iter_mut().zip(visibilities) {
                    variant.visibility = visibility;
                }
            }
            Some(Shape::Enumeration(_)) | None => {}
        }
    }
}

/// The names of secrets that do not tell, which the emitted crate has to know: it meets them where
/// the document does not say what there is.
pub(super) fn names(types: &IndexMap<TypeId, TypeDef>, document: &Document) -> BTreeSet<String> {
    let objects = types.values().filter_map(|def| def.shape.as_struct());
    let fields = objects.flat_map(|object| &object.fields).filter(|field| {
        let source = field.visibility.secret();
        source.is_some_and(SecretSource::is_only_in_the_document)
    });
    let properties = fields.map(|field| &field.wire);
    let names = properties.chain(&document.credentials);
    names.filter(|name| !tells(name)).cloned().collect()
}

/// What is shown of a value, if this says that it is secret.
fn visibility(
    types: &IndexMap<TypeId, TypeDef>,
    ty: &Type,
    source: Option<SecretSource>,
    wire: &str,
) -> Visibility {
    if let Some(source) = source
        && is_secret(
            types,
            ty,
            source.covers_numbers(wire),
            &mut HashSet::default(),
        )
    {
        return Visibility::Secret(source);
    }
    if has_names(types, ty) {
        Visibility::Screened
    } else {
        Visibility::Open
    }
}

/// Whether a value can be a secret: a text, or what may be one. An object shows its own properties,
/// and one of several values that the document lists is known to all.
fn is_secret<'t>(
    types: &'t IndexMap<TypeId, TypeDef>,
    ty: &'t Type,
    with_numbers: bool,
    visited: &mut HashSet<&'t TypeId>,
) -> bool {
    match ty {
        Type::Scalar(
            Scalar::String
            | Scalar::Uuid
            | Scalar::Id
            | Scalar::Binary
            | Scalar::Bytes
            | Scalar::Json,
        )
        | Type::Param(_) => true,
        Type::Scalar(Scalar::Integer(_) | Scalar::F64) => with_numbers,
        Type::Scalar(Scalar::Bool | Scalar::DateTime | Scalar::PageLinks | Scalar::Unit) => false,
        Type::List(inner) | Type::Map(_, inner) | Type::Optional(inner) | Type::Boxed(inner) => {
            is_secret(types, inner, with_numbers, visited)
        }
        Type::Named(id, _) => match types.get(id).map(|def| &def.shape) {
            Some(Shape::Union(union)) if visited.insert(id) => {
                let mut variants = union.variants.iter();
                variants.any(|variant| is_secret(types, &variant.ty, with_numbers, visited))
            }
            Some(Shape::Struct(_) | Shape::Union(_) | Shape::Enumeration(_)) | None => false,
        },
    }
}

/// Whether a value has names that the document does not know, under which a text may stand.
fn has_names(types: &IndexMap<TypeId, TypeDef>, ty: &Type) -> bool {
    match ty {
        Type::Scalar(Scalar::Json) => true,
        Type::List(inner) | Type::Optional(inner) | Type::Boxed(inner) => has_names(types, inner),
        // What a parameter stands for is not known here.
        Type::Map(_, value) => {
            !has_params(value) && is_secret(types, value, false, &mut HashSet::default())
        }
        Type::Scalar(_) | Type::Named(..) | Type::Param(_) => false,
    }
}

fn has_params(ty: &Type) -> bool {
    let mut has_params = false;
    ty.visit(&mut |ty| has_params |= matches!(ty, Type::Param(_)));
    has_params
}

/// The objects that are about a secret: by their class, or because all that holds them says so.
fn about_secrets(types: &IndexMap<TypeId, TypeDef>) -> HashSet<TypeId> {
    let mut owners: HashMap<&TypeId, Vec<Owner<'_>>> = HashMap::default();
    for (id, def) in types {
        let mut held: Vec<(&Type, Owner<'_>)> = Vec::new();
        match &def.shape {
            Shape::Struct(object) => {
                for field in object.members() {
                    held.push((&field.ty, Owner::Property(&field.wire)));
                }
            }
            Shape::Union(union) => {
                let variants = union.variants.iter();
                held.extend(variants.map(|variant| (&variant.ty, Owner::Union(id))));
            }
            Shape::Enumeration(_) => {}
        }
        for (ty, owner) in held {
            ty.visit(&mut |ty| {
                let id = ty.id().and_then(|id| types.get_key_value(id));
                if let Some((id, _)) = id {
                    owners.entry(id).or_default().push(owner);
                }
            });
        }
    }
    let mut about: HashSet<TypeId> = HashSet::default();
    let says_so = |def: &TypeDef| is_about_a_secret(&def.class.words);
    about.extend(
        types
            .iter()
            .filter(|(_, def)| says_so(def))
            .map(|(id, _)| id.clone()),
    );
    // What is held by what is held by them, too.
    loop {
        let before = about.len();
        for (id, owners) in &owners {
            let is_about = owners.iter().all(|owner| match owner {
                Owner::Property(name) => is_about_a_secret(name),
                Owner::Union(union) => about.contains(*union),
            });
            if is_about {
                about.insert((*id).clone());
            }
        }
        if about.len() == before {
            return about;
        }
    }
}

/// What holds an object.
#[derive(Clone, Copy)]
enum Owner<'t> {
    /// A property of this name.
    Property(&'t str),
    /// A union.
    Union(&'t TypeId),
}
