// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `custom_attributes` uses.

use uuid::Uuid;

use crate::wire::{object, open_enum};
use crate::{DateTime, UnknownValue};
use super::CustomAttributeInputDefinition;

/// A custom attribute the organization has defined.
///
/// Schema `CustomAttributeDefinition`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomAttributeDefinition {
    /// Id of the definition.
    pub id: Uuid,
    /// What the attribute belongs to: end users (`Contact`) or conversations.
    pub entity_type: EntityType,
    /// Name of the attribute for programs.
    pub identifier: String,
    /// Name of the attribute for people.
    pub label: String,
    pub input_definition: CustomAttributeInputDefinition,
    /// What the attribute is for, in words. Absent if nobody wrote it.
    pub description: Option<String>,
    /// When the attribute was defined.
    pub created_at: DateTime,
    /// When the definition last changed. Absent if it never did.
    pub updated_at: Option<DateTime>,
    /// Whether it has to be filled in.
    pub is_required: bool,
    /// Whether the attribute is kept for old data only.
    pub is_archived: bool,
    /// Whether the attribute can no longer be filled in.
    pub is_deactivated: bool,
}

object! {
    CustomAttributeDefinition {
        required id: "id",
        required entity_type: "entityType",
        required identifier: "identifier",
        required label: "label",
        required input_definition: "inputDefinition",
        optional description: "description",
        required created_at: "createdAt",
        optional updated_at: "updatedAt",
        required is_required: "isRequired",
        required is_archived: "isArchived",
        required is_deactivated: "isDeactivated",
    }
}

/// An option, which may have options below it.
///
/// Schema `SelectOption`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SelectOption {
    /// Id of the option.
    pub id: Uuid,
    /// The option for people.
    pub label: String,
    /// What is stored when the option is chosen.
    pub value: String,
    /// Options to choose from once this one is chosen.
    pub nested_options: Option<Vec<SelectOption>>,
    /// Whether the option can no longer be chosen.
    pub is_deactivated: bool,
    /// Place of the option among its neighbours; the lowest comes first.
    pub order_index: i32,
}

object! {
    SelectOption {
        required id: "id",
        required label: "label",
        required value: "value",
        optional nested_options: ["nestedOptions"],
        required is_deactivated: "isDeactivated",
        required order_index: "orderIndex" as Whole,
    }
}

/// The values of `CustomAttributeDefinition.entityType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `Contact`
    Contact,
    /// `Conversation`
    Conversation,
    /// A value that this version of the crate does not know. It is sent back unchanged.
    Unknown(UnknownValue),
}

open_enum! {
    EntityType {
        Contact = "Contact",
        Conversation = "Conversation",
    }
}
