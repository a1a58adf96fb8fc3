//! The one printer of types.

use super::Scalar;
use super::signature::{RustType, Taken};
use super::types::Type;

/// A name that has to be imported, or to be written with its path.
#[derive(Debug, Clone, Copy)]
pub enum Named<'n> {
    /// `std::collections::BTreeMap`
    Map,
    /// `uuid::Uuid`
    Uuid,
    /// `serde_json::Value`
    Json,
    /// A type of the support code.
    Support(&'static str),
    /// A type of the document.
    Type(&'n str),
}

/// How names are written.
pub trait Paths {
    /// The name as it is written, with as much of its path as it needs.
    fn name(&mut self, named: Named<'_>) -> String;

    /// A type.
    fn spell(&mut self, ty: &Type) -> String {
        match ty {
            Type::Scalar(scalar) => self.scalar(*scalar),
            Type::List(item) => ["Vec<", &self.spell(item), ">"].concat(),
            Type::Map(key, value) => {
                let (key, value) = (self.spell(key), self.spell(value));
                format!("{}<{key}, {value}>", self.name(Named::Map))
            }
            Type::Optional(inner) => ["Option<", &self.spell(inner), ">"].concat(),
            Type::Boxed(inner) => ["Box<", &self.spell(inner), ">"].concat(),
            Type::Param(_, letter) => letter.to_string(),
            Type::Named(name, arguments) => {
                let arguments: Vec<String> = arguments.iter().map(|ty| self.spell(ty)).collect();
                applied(self.name(Named::Type(name)), &arguments)
            }
        }
    }

    /// A value without structure.
    fn scalar(&mut self, scalar: Scalar) -> String {
        match scalar {
            Scalar::Bool => "bool".to_owned(),
            Scalar::Integer(ty) => ty.as_str().to_owned(),
            Scalar::F64 => "f64".to_owned(),
            Scalar::String => "String".to_owned(),
            Scalar::Bytes => "Vec<u8>".to_owned(),
            Scalar::Unit => "()".to_owned(),
            Scalar::Uuid => self.name(Named::Uuid),
            Scalar::Id => self.name(Named::Support("Id")),
            Scalar::Json => self.name(Named::Json),
            Scalar::DateTime => self.name(Named::Support("DateTime")),
            Scalar::Binary => self.name(Named::Support("Binary")),
            Scalar::PageLinks => self.name(Named::Support("PageLinks")),
        }
    }

    /// What an argument takes.
    fn spell_taken(&mut self, taken: &Taken) -> String {
        match taken {
            Taken::Value(ty) => self.spell(ty),
            Taken::Reference(ty) => format!("&{}", self.spell(ty)),
            Taken::Into(ty) => ["impl Into<", &self.spell(ty), ">"].concat(),
            Taken::Items(ty) => {
                let (list, ty) = (self.name(Named::Support("ListOf")), self.spell(ty));
                format!("impl {list}<{ty}, {}>", self.marker())
            }
            Taken::ItemsInto(ty) => {
                let (list, ty) = (self.name(Named::Support("IntoList")), self.spell(ty));
                format!("impl {list}<{ty}, {}>", self.marker())
            }
            Taken::Entries(key, value) => {
                let list = self.name(Named::Support("ListOf"));
                let (key, value) = (self.spell(key), self.spell(value));
                format!("impl {list}<({key}, {value}), {}>", self.marker())
            }
            Taken::PageSize => "impl TryInto<u32>".to_owned(),
            Taken::Maybe(taken) => format!("Option<{}>", self.spell_taken(taken)),
        }
    }

    /// The type parameter that says what kind of list an argument takes.
    fn marker(&mut self) -> String {
        "_".to_owned()
    }

    /// A type of a signature.
    fn spell_rust(&mut self, ty: &RustType) -> String {
        match ty {
            RustType::Itself => "Self".to_owned(),
            RustType::Plain(name) => (*name).to_owned(),
            RustType::Support(name, arguments) => {
                let arguments: Vec<String> =
                    arguments.iter().map(|ty| self.spell_rust(ty)).collect();
                applied(self.name(Named::Support(name)), &arguments)
            }
            RustType::Std(name, arguments) => {
                let arguments: Vec<String> =
                    arguments.iter().map(|ty| self.spell_rust(ty)).collect();
                applied((*name).to_owned(), &arguments)
            }
            RustType::Path(path) => path.clone(),
            RustType::Reference(inner) => format!("&{}", self.spell_rust(inner)),
            RustType::Type(ty) => self.spell(ty),
            RustType::Taken(taken) => self.spell_taken(taken),
        }
    }
}

/// A name with its arguments.
fn applied(name: String, arguments: &[String]) -> String {
    if arguments.is_empty() {
        name
    } else {
        [&name, "<", &arguments.join(", "), ">"].concat()
    }
}

/// Every name with its whole path, as it is written outside of the crate.
#[derive(Debug, Clone, Copy)]
pub struct FullPaths;

impl Paths for FullPaths {
    fn name(&mut self, named: Named<'_>) -> String {
        match named {
            Named::Map => "std::collections::BTreeMap".to_owned(),
            Named::Uuid => "uuid::Uuid".to_owned(),
            Named::Json => "serde_json::Value".to_owned(),
            Named::Support(name) => ["dixa::", name].concat(),
            Named::Type(name) => ["dixa::types::", name].concat(),
        }
    }
}
