//! How deeply types lie within each other. The compiler looks through all of them to see whether a
//! value can go to another thread, and gives up where that takes more steps than its limit.

use std::rc::Rc;

use crate::api::{Api, Definition, Shape, Type};
use crate::maps::HashMap;

/// The steps that the compiler takes if nobody says otherwise.
const USUAL: usize = 128;

/// The steps through one type: a property, an option, a list or a box, and what these are made of.
const STEPS: usize = 5;

/// The steps through the call that gives a value, and the future that waits for it.
const AROUND: usize = 32;

/// How many steps the compiler should take at most, if that is more than usual.
pub(super) fn recursion_limit(api: &Api) -> Option<usize> {
    let steps = deepest(api) * STEPS + AROUND;
    (steps > USUAL).then(|| steps.next_power_of_two())
}

/// How many types lie within each other at most. What is in a circle counts once.
fn deepest(api: &Api) -> usize {
    let held = |name: &Rc<str>| api.types.get(name).map(held).unwrap_or_default();
    let mut depths: HashMap<Rc<str>, usize> = HashMap::default();
    // A list of what is open: types may nest more deeply than the stack of this program allows.
    let mut open: Vec<(Rc<str>, Vec<Rc<str>>, usize)> = Vec::new();
    for root in api.types.keys() {
        if !depths.contains_key(root) {
            depths.insert(root.clone(), 0);
            open.push((root.clone(), held(root), 0));
        }
        while let Some((name, inner, within)) = open.last_mut() {
            let Some(next) = inner.pop() else {
                let own = *within + 1;
                depths.insert(name.clone(), own);
                open.pop();
                if let Some((_, _, within)) = open.last_mut() {
                    *within = own.max(*within);
                }
                continue;
            };
            if let Some(known) = depths.get(&next) {
                *within = (*within).max(*known);
            } else {
                depths.insert(next.clone(), 0);
                let inner = held(&next);
                open.push((next, inner, 0));
            }
        }
    }
    depths.into_values().max().unwrap_or_default()
}

/// The types that a type holds.
fn held(definition: &Definition) -> Vec<Rc<str>> {
    let mut names: Vec<Rc<str>> = Vec::new();
    let mut add = |ty: &Type| ty.each_name(&mut |name| names.push(name.clone()));
    match &definition.shape {
        Shape::Struct(object) => object.members().for_each(|field| add(&field.ty)),
        Shape::Union(union) => union.variants.iter().for_each(|variant| add(&variant.ty)),
        Shape::Enumeration(_) => {}
    }
    names
}
