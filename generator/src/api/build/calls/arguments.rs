//! The value of a parameter: the document's example, else one made from its type.

use serde_json::Value;

use super::Caller;
use super::styles::{one, pairs};
use super::values::{another, formatted, is_plain_instant, is_uuid};
use crate::api::build::samples::{TEXT, sample};
use crate::api::calls::Expression;
use crate::api::{Encoding, Param, ParameterIn, Scalar, Type};
use crate::document::Schema;

/// What is handed to the crate, and what must arrive.
pub(super) struct Argument {
    /// What is handed over.
    pub(super) expression: Expression,
    /// Its text on the wire; several for a list.
    pub(super) texts: Vec<String>,
    /// The names and values that stand for it in a query, where its texts do not say that.
    pub(super) pairs: Option<Vec<(String, String)>>,
}

impl Caller<'_> {
    /// A value for a parameter.
    pub(super) fn argument(&self, param: &Param) -> Argument {
        match param.encoding {
            Encoding::Styled => self.styled(param),
            Encoding::Items => self.list(param, param.ty.items().unwrap_or(&param.ty)),
            Encoding::Text | Encoding::Display => self.one(param, &param.ty),
        }
    }

    fn one(&self, param: &Param, ty: &Type) -> Argument {
        let shown = param.example.as_ref();
        let shown = shown.and_then(|value| self.fitting(param, ty, value));
        let (expression, text) = shown.unwrap_or_else(|| self.made(param, ty));
        Argument {
            expression,
            texts: vec![text],
            pairs: None,
        }
    }

    fn list(&self, param: &Param, item: &Type) -> Argument {
        let shown = match &param.example {
            Some(Value::Array(items)) => items.as_slice(),
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        let shown = shown.iter();
        let mut values: Vec<_> = shown
            .filter_map(|value| self.fitting(param, item, value))
            .collect();
        if values.is_empty() {
            values.push(self.made(param, item));
            let another = another(self.api, item, self.schema(param));
            values.extend(another.and_then(|value| self.fitting(param, item, &value)));
        }
        let (expressions, texts) = values.into_iter().unzip();
        Argument {
            expression: Expression::List(expressions),
            texts,
            pairs: None,
        }
    }

    /// A parameter with structure.
    fn styled(&self, param: &Param) -> Argument {
        let json = sample(self.api, &param.ty).unwrap_or_default();
        Argument {
            texts: vec![one(&json, param.style)],
            pairs: Some(pairs(&param.wire, &json, param.style)),
            expression: Expression::Decoded(param.ty.clone(), json),
        }
    }

    /// The schema of a parameter.
    fn schema(&self, param: &Param) -> Option<&Schema> {
        let mut parameters = self.source.parameters.iter();
        let parameter = parameters
            .find(|other| other.name == param.wire && other.location == param.location)?;
        Some(&parameter.schema)
    }

    /// A value made from the schema or from the type.
    fn made(&self, param: &Param, ty: &Type) -> (Expression, String) {
        formatted(self.schema(param))
            .or_else(|| sample(self.api, ty))
            .and_then(|value| self.fitting(param, ty, &value))
            .unwrap_or_else(|| (Expression::Text(TEXT.to_owned()), TEXT.to_owned()))
    }

    /// A value, if it can stand where the parameter does.
    fn fitting(&self, param: &Param, ty: &Type, value: &Value) -> Option<(Expression, String)> {
        let (expression, text) = self.single(ty, value)?;
        let is_header = param.location == ParameterIn::Header;
        let fits = !text.is_empty() && (!is_header || text.chars().all(|c| matches!(c, ' '..='~')));
        fits.then_some((expression, text))
    }

    /// A value without structure: what is handed over, and its text on the wire.
    fn single(&self, ty: &Type, value: &Value) -> Option<(Expression, String)> {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(_) | Value::Bool(_) => value.to_string(),
            Value::Null | Value::Array(_) | Value::Object(_) => return None,
        };
        if let Some(list) = self.api.enumeration(ty) {
            let known = list.values.iter().find(|value| value.wire == text);
            let expression = match known {
                Some(value) => Expression::Variant(ty.clone(), value.name.clone()),
                None if list.tagged => return None,
                None => Expression::Decoded(ty.clone(), value.clone()),
            };
            return Some((expression, text));
        }
        let Type::Scalar(scalar) = ty else {
            return Some((Expression::Text(text.clone()), text));
        };
        let literal = |text: String| Some((Expression::Literal(text.clone()), text));
        match scalar {
            Scalar::Bool => literal(text.parse::<bool>().ok()?.to_string()),
            Scalar::Integer(ty) => {
                let value = text.parse::<i128>().ok().filter(|value| ty.holds(*value))?;
                literal(value.to_string())
            }
            Scalar::F64 => {
                let number: f64 = text.parse().ok()?;
                let literal = Expression::Literal(format!("{number:?}"));
                Some((literal, number.to_string()))
            }
            Scalar::Uuid => {
                let text = text.to_lowercase();
                is_uuid(&text).then(|| (Expression::Parsed(text.clone()), text))
            }
            Scalar::DateTime => {
                is_plain_instant(&text).then(|| (Expression::Parsed(text.clone()), text))
            }
            Scalar::String | Scalar::Id | Scalar::Binary | Scalar::Json => {
                Some((Expression::Text(text.clone()), text))
            }
            Scalar::Unit | Scalar::Bytes | Scalar::PageLinks => None,
        }
    }
}
