// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The union [`CustomAttributeInputDefinition`] and its variants.

use crate::Unknown;
use crate::wire::{object, tagged_union};
use super::SelectOption;

/// What can be entered for a custom attribute.
///
/// Schema `CustomAttributeInputDefinition`.
///
/// ```
/// # fn example(value: dixa::types::CustomAttributeInputDefinition) {
/// use dixa::types::CustomAttributeInputDefinition;
///
/// match value {
///     CustomAttributeInputDefinition::Select(it) => println!("{it:?}"),
///     CustomAttributeInputDefinition::Unknown(unknown) => println!("added to the API since: {unknown:?}"),
///     _ => println!("something else"),
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomAttributeInputDefinition {
    /// Options can be chosen from a list.
    Select(Select),
    /// Any text can be entered.
    Text(TextInputDefinition),
    /// A variant that this version of the crate does not know. It is sent back unchanged.
    Unknown(Unknown),
}

tagged_union! {
    CustomAttributeInputDefinition by "_type" {
        Select = "Select",
        Text = "Text",
    }
}

impl From<Select> for CustomAttributeInputDefinition {
    fn from(value: Select) -> Self {
        Self::Select(value)
    }
}

impl From<TextInputDefinition> for CustomAttributeInputDefinition {
    fn from(value: TextInputDefinition) -> Self {
        Self::Text(value)
    }
}

/// Options can be chosen from a list.
///
/// Schema `Select1`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Select {
    /// Options to choose from. Absent if there are none yet.
    pub options: Option<Vec<SelectOption>>,
}

object! {
    Select {
        optional options: ["options"],
    }
}

/// Any text can be entered.
///
/// Schema `Text2`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextInputDefinition {
    /// Shown as long as nothing is entered.
    pub placeholder: Option<String>,
}

object! {
    TextInputDefinition {
        optional placeholder: "placeholder",
    }
}
