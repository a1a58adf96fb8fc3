//! Diagnostics as people read them: plain with `Display`, or in colour.

use std::fmt;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthChar as _;

use super::{Diagnostic, Diagnostics, Excerpt, Location, Severity};

/// How many columns a tab is shown in.
const TAB: &str = "    ";

/// The styles of the parts.
#[derive(Debug, Clone, Copy, Default)]
struct Styles {
    error: Style,
    warning: Style,
    title: Style,
    margin: Style,
    help: Style,
}

impl Styles {
    const COLOUR: Self = Self {
        error: AnsiColor::BrightRed.on_default().bold(),
        warning: AnsiColor::Yellow.on_default().bold(),
        title: Style::new().bold(),
        margin: AnsiColor::BrightBlue.on_default().bold(),
        help: AnsiColor::Cyan.on_default().bold(),
    };
}

/// Something in colour, by the escape sequences of terminals.
#[derive(Debug)]
pub struct Coloured<'a, T>(&'a T);

impl Diagnostic {
    /// The diagnostic for a terminal.
    pub fn coloured(&self) -> Coloured<'_, Self> {
        Coloured(self)
    }
}

impl Diagnostics {
    /// The diagnostics for a terminal.
    pub fn coloured(&self) -> Coloured<'_, Self> {
        Coloured(self)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        diagnostic(f, self, Styles::default())
    }
}

impl fmt::Display for Coloured<'_, Diagnostic> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        diagnostic(f, self.0, Styles::COLOUR)
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        diagnostics(f, self, Styles::default())
    }
}

impl fmt::Display for Coloured<'_, Diagnostics> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        diagnostics(f, self.0, Styles::COLOUR)
    }
}

fn diagnostics(f: &mut fmt::Formatter<'_>, all: &Diagnostics, styles: Styles) -> fmt::Result {
    for (index, found) in all.0.iter().enumerate() {
        if index > 0 {
            writeln!(f)?;
        }
        diagnostic(f, found, styles)?;
    }
    Ok(())
}

fn diagnostic(f: &mut fmt::Formatter<'_>, found: &Diagnostic, styles: Styles) -> fmt::Result {
    let Styles {
        title,
        margin,
        help,
        ..
    } = styles;
    let (name, style) = match found.severity {
        Severity::Error => ("error", styles.error),
        Severity::Warning(_) => ("warning", styles.warning),
    };
    writeln!(
        f,
        "{style}{name}{style:#}{title}: {}{title:#}",
        Clean(&found.message)
    )?;
    let Location {
        file,
        line,
        column,
        pointer,
        excerpt,
    } = &found.location;
    write!(f, "  {margin}-->{margin:#} {file}")?;
    if let (Some(line), Some(column)) = (line, column) {
        write!(f, ":{line}:{column}")?;
    }
    if let Some(pointer) = pointer {
        write!(f, " at {}", Clean(pointer))?;
    }
    writeln!(f)?;
    if let (Some(line), Some(excerpt)) = (line, excerpt) {
        let number = line.to_string();
        let gap = " ".repeat(number.len());
        let (before, width) = widths(excerpt);
        writeln!(f, "{margin}{gap} |{margin:#}")?;
        writeln!(f, "{margin}{number} |{margin:#} {}", Clean(&excerpt.text))?;
        let (space, marker) = (" ".repeat(before), "^".repeat(width));
        writeln!(
            f,
            "{margin}{gap} |{margin:#} {space}{style}{marker}{style:#}"
        )?;
    }
    if let Some(text) = &found.help {
        writeln!(
            f,
            "  {margin}={margin:#} {help}help{help:#}: {}",
            Clean(text)
        )?;
    }
    Ok(())
}

/// How many columns stand before the marker, and below it.
fn widths(excerpt: &Excerpt) -> (usize, usize) {
    let mut widths = excerpt.text.chars().map(|c| match shown(c) {
        Shown::Itself(c) => c.width().unwrap_or(0),
        Shown::Tab => TAB.len(),
        Shown::Hidden => 1,
    });
    let before = widths.by_ref().take(excerpt.before).sum();
    let marked: usize = widths.take(excerpt.length).sum();
    (before, marked.max(1))
}

/// Text without anything that a terminal would act on.
struct Clean<'a>(&'a str);

impl fmt::Display for Clean<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match shown(c) {
                Shown::Itself(c) => write!(f, "{c}")?,
                Shown::Tab => f.write_str(TAB)?,
                Shown::Hidden => write!(f, "{}", char::REPLACEMENT_CHARACTER)?,
            }
        }
        Ok(())
    }
}

enum Shown {
    Itself(char),
    Tab,
    Hidden,
}

fn shown(c: char) -> Shown {
    match c {
        '\t' => Shown::Tab,
        // Marks that turn the direction of text around.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Shown::Hidden,
        c if c.is_control() => Shown::Hidden,
        c => Shown::Itself(c),
    }
}
