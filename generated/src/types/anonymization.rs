// Emitted by `cargo xtask codegen` from Dixa API v1 (generator/src/emit/types.rs). Do not edit.

//! The types that only the service `anonymization` uses.

use crate::wire::object;
use super::{AnonymizationType, DeprecatedAnonymizationType};

/// What to anonymize.
///
/// Schema `AnonymizeEntityInput`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnonymizeEntityInput {
    /// Id of the user, conversation or message.
    pub entity_id: String,
    pub entity_type: Option<DeprecatedAnonymizationType>,
    /// Anonymize even where it would otherwise be refused.
    pub force_anonymization: Option<bool>,
    /// Kind of the entity.
    pub type_: Option<AnonymizationType>,
}

object! {
    AnonymizeEntityInput {
        required entity_id: "entityId",
        optional entity_type: "entityType",
        optional force_anonymization: "forceAnonymization",
        optional type_: "_type",
    }
}

impl AnonymizeEntityInput {
    /// Creates a value with the required properties and nothing else.
    #[must_use]
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
            entity_type: None,
            force_anonymization: None,
            type_: None,
        }
    }

    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(
        mut self,
        entity_type: impl Into<DeprecatedAnonymizationType>,
    ) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// Sets `entityType` if there is a value.
    #[must_use]
    pub fn maybe_entity_type(
        self,
        entity_type: Option<impl Into<DeprecatedAnonymizationType>>,
    ) -> Self {
        match entity_type {
            Some(entity_type) => self.entity_type(entity_type),
            None => self,
        }
    }

    /// Sets `forceAnonymization`.
    #[must_use]
    pub fn force_anonymization(mut self, force_anonymization: bool) -> Self {
        self.force_anonymization = Some(force_anonymization);
        self
    }

    /// Sets `forceAnonymization` if there is a value.
    #[must_use]
    pub fn maybe_force_anonymization(self, force_anonymization: Option<bool>) -> Self {
        match force_anonymization {
            Some(force_anonymization) => self.force_anonymization(force_anonymization),
            None => self,
        }
    }

    /// Sets `_type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<AnonymizationType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `_type` if there is a value.
    #[must_use]
    pub fn maybe_type(self, type_: Option<impl Into<AnonymizationType>>) -> Self {
        match type_ {
            Some(type_) => self.type_(type_),
            None => self,
        }
    }
}
