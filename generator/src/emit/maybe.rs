//! Setters that take an option: those of structs, and those of calls.

use super::docs::{deprecated, doc};
use super::file::name;
use super::layout::{Code, Lines};
use super::ty::Imports;
use crate::api::{Paths as _, Taken};

/// A setter that calls another one if there is a value.
pub(super) struct Maybe<'a> {
    /// What it is called.
    pub(super) function: &'a str,
    /// The setter that it calls.
    pub(super) setter: &'a str,
    /// What it takes, which is what the setter takes, or nothing.
    pub(super) argument: (&'a str, &'a Taken),
    /// What is set, as documentation names it.
    pub(super) what: &'a str,
    /// Whether it is deprecated.
    pub(super) is_deprecated: bool,
    /// Whether its result has to be used. That of a call has to be anyway.
    pub(super) must_use: bool,
}

impl Maybe<'_> {
    /// The function as it stands in the file.
    pub(super) fn emit(&self, imports: &mut Imports) -> String {
        let (argument, taken) = self.argument;
        let (argument, setter) = (name(argument), name(self.setter));
        let taken = imports.spell_taken(&Taken::Maybe(Box::new(taken.clone())));
        let docs = doc(&[format!("Sets {} if there is a value.", self.what)]);
        let mut lines = Lines::of_function();
        let arguments = ["self".to_owned(), format!("{argument}: {taken}")].map(Code::Word);
        let function = format!("{}{}", name(self.function), imports.markers());
        lines.head(&function, arguments.into(), "Self");
        let must_use = if self.must_use { "#[must_use]\n" } else { "" };
        format!(
            "{docs}{}{must_use}{}\n    \
             match {argument} {{\n        \
             Some({argument}) => self.{setter}({argument}),\n        \
             None => self,\n    }}\n}}",
            deprecated(self.is_deprecated),
            lines.text
        )
    }
}
