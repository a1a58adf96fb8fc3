//! The functions of a struct that set and clear its fields.

use super::scope::Scope;
use super::table::{Names, SetterNames};
use crate::model::{Model, Shape};

/// What a struct has anyway.
const RESERVED: &[&str] = &["default", "example", "new"];

/// Names the functions of all structs.
///
/// No property can have a name that a function for another one has, now or in another edition: what
/// begins with `clear_` clears, and a property that is called so is set by `set_clear_…`. What begins
/// with `maybe_` takes an option, likewise.
pub(super) fn assign(model: &Model, names: &mut Names) {
    for def in model.types.values() {
        let (Shape::Struct(_), Some(own)) = (&def.shape, names.types.get_mut(&def.id)) else {
            continue;
        };
        let mut scope = Scope::with(RESERVED);
        let set: Vec<String> = own
            .members
            .iter()
            .map(|field| scope.claim(&setter(field)))
            .collect();
        own.setters = own
            .members
            .iter()
            .zip(set)
            .map(|(field, set)| SetterNames {
                set,
                maybe: scope.claim(&maybe(field)),
                clear: scope.claim(&format!("clear_{}", field.trim_end_matches('_'))),
            })
            .collect();
    }
}

/// The function that takes an option.
pub(super) fn maybe(name: &str) -> String {
    format!("maybe_{}", name.trim_end_matches('_'))
}

/// The function that sets a field if no other has that name.
fn setter(field: &str) -> String {
    let bare = field.trim_start_matches("set_");
    if bare.starts_with("clear_") || bare.starts_with("maybe_") {
        format!("set_{field}")
    } else if RESERVED.contains(&field) {
        format!("{field}_")
    } else {
        field.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::setter;

    #[test]
    fn what_clears_or_takes_an_option_sets_nothing_else() {
        for (field, function) in [
            ("phone", "phone"),
            ("clear_phone", "set_clear_phone"),
            ("set_clear_phone", "set_set_clear_phone"),
            ("clearance", "clearance"),
            ("maybe_phone", "set_maybe_phone"),
            ("maybe", "maybe"),
            ("set_point", "set_point"),
            ("new", "new_"),
            ("example", "example_"),
        ] {
            assert_eq!(setter(field), function);
        }
    }
}
