// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

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
    /// The property `description`.
    pub description: Option<String>,
    /// The property `id`.
    pub id: Uuid,
    /// What the attribute belongs to.
    pub entity_type: EntityType,
    /// Name of the attribute for programs.
    pub identifier: String,
    /// Name of the attribute for people.
    pub label: String,
    /// The property `inputDefinition`.
    pub input_definition: CustomAttributeInputDefinition,
    /// The property `createdAt`.
    pub created_at: DateTime,
    /// The property `updatedAt`.
    pub updated_at: Option<DateTime>,
    /// Whether it has to be filled in.
    pub is_required: bool,
    /// The property `isArchived`.
    pub is_archived: bool,
    /// The property `isDeactivated`.
    pub is_deactivated: bool,
}

object! {
    CustomAttributeDefinition {
        optional description: "description",
        required id: "id",
        required entity_type: "entityType",
        required identifier: "identifier",
        required label: "label",
        required input_definition: "inputDefinition",
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
    /// The property `id`.
    pub id: Uuid,
    /// The property `label`.
    pub label: String,
    /// What is stored when the option is chosen.
    pub value: String,
    /// Options to choose from once this one is chosen.
    pub nested_options: Option<Vec<SelectOption>>,
    /// The property `isDeactivated`.
    pub is_deactivated: bool,
}

object! {
    SelectOption {
        required id: "id",
        required label: "label",
        required value: "value",
        optional nested_options: ["nestedOptions"],
        required is_deactivated: "isDeactivated",
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
