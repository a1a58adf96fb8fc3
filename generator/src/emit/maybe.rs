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
        lines.line(1, &format!("match {argument} {{"));
        lines.line(2, &format!("Some({argument}) => "));
        let set = format!("self.{setter}({argument})");
        if lines.has_room(set.len() + 1) {
            lines.text.push_str(&set);
            lines.text.push(',');
        } else {
            lines.text.push('{');
            lines.line(3, &set);
            lines.line(2, "}");
        }
        for (depth, line) in [(2, "None => self,"), (1, "}"), (0, "}")] {
            lines.line(depth, line);
        }
        let deprecated = deprecated(self.is_deprecated);
        let must_use = if self.must_use { "#[must_use]\n" } else { "" };
        [docs.as_str(), deprecated, must_use, &lines.text].concat()
    }
}
