//! Where a way leads in a document: exactly, or else where it most likely leads now.

use std::collections::{BTreeMap, BTreeSet};

use super::classes::comparable;
use super::operations::Operations;
use super::steps::{Steps, fill, looks, properties_of, roots};
use crate::model::{Shape, Type, TypeId, Union, Variant};

/// How many steps of a way may have changed.
const SLACK: usize = 2;

/// Where a way leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct End {
    pub(super) id: TypeId,
    /// How many of its steps are not as they were.
    pub(super) changed: usize,
}

/// The types to which a way leads with the fewest changes: none if it leads nowhere, several if it
/// is not clear which.
pub(super) fn follow(steps: &Steps<'_>, operations: &Operations, way: &str) -> Vec<End> {
    for slack in 0..=SLACK {
        let mut walk = Walk {
            steps,
            seen: BTreeSet::new(),
            ends: BTreeMap::new(),
        };
        for (ty, rest, changed) in begin(steps, operations, way) {
            if changed <= slack {
                walk.on(&ty, rest, slack - changed);
            }
        }
        if let Some(best) = walk.ends.values().max().copied() {
            let ends = walk.ends.into_iter().filter(|(_, left)| *left == best);
            return ends
                .map(|(id, left)| End {
                    id,
                    changed: slack - left,
                })
                .collect();
        }
    }
    Vec::new()
}

/// The operation of a way, and the rest of it.
pub(super) fn split(way: &str) -> Option<(&str, &str)> {
    let (space, _) = way.match_indices(' ').nth(1)?;
    (!way.starts_with("schema ")).then(|| (&way[..space], &way[space + 1..]))
}

/// Where a way begins: the type, the rest of the way, and what has changed so far.
fn begin<'w>(
    steps: &Steps<'_>,
    operations: &Operations,
    way: &'w str,
) -> Vec<(Type, &'w str, usize)> {
    if way.starts_with("schema ") {
        return begin_at_schema(steps, way);
    }
    let Some((identity, rest)) = split(way) else {
        return Vec::new();
    };
    let Some(operation) = operations.find(identity) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for start in steps.starts(operation) {
        let rest = rest.strip_prefix(start.at.as_str());
        let Some(rest) = rest.filter(|rest| is_boundary(rest)) else {
            continue;
        };
        let inside = rest.strip_prefix(start.into);
        let inside = inside.filter(|rest| is_boundary(rest));
        found.extend(inside.map(|inside| (start.ty.clone(), inside, 0)));
        // What stands around the body has come.
        if !start.into.is_empty() {
            found.push((start.ty.clone(), rest, 1));
        }
    }
    found
}

fn begin_at_schema<'w>(steps: &Steps<'_>, way: &'w str) -> Vec<(Type, &'w str, usize)> {
    let roots = roots(steps);
    let mut found: Vec<(Type, &str, usize)> = roots
        .iter()
        .filter_map(|(root, id)| Some((id, way.strip_prefix(root.as_str())?)))
        .filter(|(_, rest)| is_boundary(rest))
        .map(|(id, rest)| (Type::Named(id.clone(), Vec::new()), rest, 0))
        .collect();
    if found.is_empty()
        && let Some((class, looked, rest)) = by_looks(way)
    {
        let types = steps.model.types.values();
        let of_class = types.filter(|def| steps.classes.get(&def.id) == class);
        let similar = of_class
            .map(|def| (similarity(&looked, &looks(def)), def))
            .filter(|(similarity, _)| *similarity > 50);
        let similar: Vec<_> = similar.collect();
        let best = similar.iter().map(|(similarity, _)| *similarity).max();
        found.extend(
            similar
                .into_iter()
                .filter(|(similarity, _)| Some(*similarity) == best)
                .map(|(_, def)| (Type::Named(def.id.clone(), Vec::new()), rest, 1)),
        );
    }
    found
}

/// `schema Class {a,b}.c` in its parts.
fn by_looks(way: &str) -> Option<(&str, Vec<&str>, &str)> {
    let (class, rest) = way.strip_prefix("schema ")?.split_once(" {")?;
    let (looks, rest) = rest.split_once('}')?;
    // The number of a twin says nothing in another document.
    let rest = rest
        .find(['.', '<', '[', '{'])
        .map_or("", |start| &rest[start..]);
    Some((class, looks.split(',').collect(), rest))
}

/// How similar two sets are, in percent.
pub(super) fn similarity(a: &[&str], b: &[&str]) -> usize {
    let (a, b): (BTreeSet<_>, BTreeSet<_>) = (a.iter().collect(), b.iter().collect());
    let all = a.union(&b).count();
    if all == 0 {
        return 100;
    }
    a.intersection(&b).count() * 100 / all
}

fn is_boundary(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(['.', '<', '[', '{'])
}

struct Walk<'m, 'w> {
    steps: &'m Steps<'m>,
    seen: BTreeSet<(Type, &'w str, usize)>,
    /// What was found, and how much slack was left at best.
    ends: BTreeMap<TypeId, usize>,
}

impl<'m, 'w> Walk<'m, 'w> {
    fn on(&mut self, ty: &Type, rest: &'w str, slack: usize) {
        if !self.seen.insert((ty.clone(), rest, slack)) {
            return;
        }
        if let (Type::Named(id, _), true) = (ty, rest.is_empty()) {
            let left = self.ends.entry(id.clone()).or_insert(slack);
            *left = slack.max(*left);
            return;
        }
        for (step, next) in self.steps.from(ty) {
            if let Some(rest) = step.behind(rest)
                && is_boundary(rest)
            {
                self.on(&fill(ty, next), rest, slack);
            }
        }
        if let Some(union) = self.union(ty)
            && let Some((step, behind)) = variant_step(rest)
        {
            for variant in &union.variants {
                if is_like(self.steps, ty, union, variant, step) {
                    self.on(&fill(ty, &variant.ty), behind, slack);
                }
            }
        }
        if slack > 0 {
            self.around(ty, rest, slack - 1);
        }
    }

    /// A list, an envelope or a union that has come or gone.
    fn around(&mut self, ty: &Type, rest: &'w str, slack: usize) {
        match ty {
            Type::List(item) => self.on(item, rest, slack),
            Type::Named(..) => {
                if let Some(union) = self.union(ty)
                    && !rest.starts_with('<')
                {
                    for variant in &union.variants {
                        self.on(&fill(ty, &variant.ty), rest, slack);
                    }
                }
                if let Some((_, behind)) = variant_step(rest)
                    && self.union(ty).is_none()
                {
                    self.on(ty, behind, slack);
                }
            }
            Type::Map(..)
            | Type::Optional(_)
            | Type::Boxed(_)
            | Type::Scalar(_)
            | Type::Param(_) => {}
        }
        for gone in ["[]", ".data"] {
            if let Some(behind) = rest.strip_prefix(gone).filter(|rest| is_boundary(rest)) {
                self.on(ty, behind, slack);
            }
        }
    }

    fn union(&self, ty: &Type) -> Option<&'m Union> {
        match self.steps.model.definition(ty).map(|def| &def.shape) {
            Some(Shape::Union(union)) => Some(union),
            Some(Shape::Struct(_) | Shape::Enumeration(_)) | None => None,
        }
    }
}

/// `<Tag>`, `<Tag{a,b}>` or `<Tag{a,b}#Class>` at the beginning of a way, and what is behind.
fn variant_step(rest: &str) -> Option<(&str, &str)> {
    let inner = rest.strip_prefix('<')?;
    let end = match (inner.find('{'), inner.find('>')) {
        (Some(open), Some(close)) if open < close => {
            let end = ["}>", "}#"]
                .iter()
                .filter_map(|end| inner.find(end))
                .min()?;
            end + inner.get(end..)?.find('>')?
        }
        (_, close) => close?,
    };
    Some((&inner[..end], &inner[end + 1..]))
}

/// Whether a variant that had no tag is this one, which has one now: no other has more of its
/// properties, without that of the tag.
fn is_now_tagged(steps: &Steps<'_>, union: &Union, variant: &Variant, properties: &[&str]) -> bool {
    let is_tag = |name: &&str| *name == union.tag;
    let mut old = properties.to_vec();
    old.retain(|name| !is_tag(name));
    let alike = |variant: &Variant| {
        let mut own = properties_of(steps.model, variant);
        own.retain(|name| !is_tag(name));
        similarity(&old, &own)
    };
    let own = alike(variant);
    let others = union.variants.iter();
    own > 50 && others.filter(|other| alike(other) >= own).count() == 1
}

/// Whether a step that is no variant's own means this one: the tag is the same, and no other
/// variant with this tag has properties that are more alike.
fn is_like(steps: &Steps<'_>, ty: &Type, union: &Union, variant: &Variant, step: &str) -> bool {
    let (tag, properties, twin) = match step.split_once('{') {
        Some((tag, rest)) => {
            let (properties, twin) = rest.rsplit_once('}').unwrap_or((rest, ""));
            (tag, Some(properties), twin.strip_prefix('#'))
        }
        None => (step, None, None),
    };
    let tagged = |variant: &Variant| variant.form.tag().unwrap_or_default() == tag;
    let is_own = |label: &String| label.get(1..label.len() - 1) == Some(step);
    if let Type::Named(id, _) = ty
        && steps.labels(id).iter().any(is_own)
    {
        return false;
    }
    let variants = || union.variants.iter();
    let is_tagged = variants().any(tagged);
    if !is_tagged && comparable(&variant.class) == comparable(tag) {
        // It had a tag once, or has one now.
        return true;
    }
    let Some(properties) = properties else {
        return tagged(variant);
    };
    let properties: Vec<&str> = properties.split(',').collect();
    let alike = |variant: &Variant| similarity(&properties, &properties_of(steps.model, variant));
    if !is_tagged {
        return tag.is_empty() && is_now_tagged(steps, union, variant, &properties);
    }
    let best = variants().filter(|v| tagged(v)).map(alike).max();
    let is_meant = |variant: &Variant| tagged(variant) && Some(alike(variant)) == best;
    // Of several that look the same, the class says which; before they were told by it, their order
    // did.
    let mut same = variants().filter(|variant| is_meant(variant));
    let is_class = |twin: &&str| variants().any(|v| tagged(v) && v.class == **twin);
    match twin.map(|twin| (twin, twin.parse::<usize>())) {
        Some((twin, _)) if is_class(&twin) => tagged(variant) && variant.class == twin,
        Some((_, Ok(number))) if best == Some(100) => same
            .nth(number.saturating_sub(1))
            .is_some_and(|nth| nth.origin == variant.origin),
        None if best == Some(100) => same
            .next()
            .is_some_and(|first| first.origin == variant.origin),
        Some(_) | None => is_meant(variant) && best > Some(0),
    }
}
