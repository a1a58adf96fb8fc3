//! The functions of a struct that set and clear its fields.

use super::scope::Scope;
use super::table::{Names, SetterNames};
use crate::model::{Model, Shape};

/// What a struct has anyway.
const RESERVED: &[&str] = &["default", "example", "new"];

/// Names the functions of all structs.
///
/// No property can have a name that a function for another one has, now or in another edition: what
/// begins with `clear_` clears, and a property that is called so is set by `set_clear_…`.
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
                clear: scope.claim(&format!("clear_{}", field.trim_end_matches('_'))),
            })
            .collect();
    }
}

/// The function that sets a field if no other has that name.
fn setter(field: &str) -> String {
    if field.trim_start_matches("set_").starts_with("clear_") {
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
    fn nothing_is_set_by_what_clears() {
        for (field, function) in [
            ("phone", "phone"),
            ("clear_phone", "set_clear_phone"),
            ("set_clear_phone", "set_set_clear_phone"),
            ("clearance", "clearance"),
            ("set_point", "set_point"),
            ("new", "new_"),
            ("example", "example_"),
        ] {
            assert_eq!(setter(field), function);
        }
    }
}
