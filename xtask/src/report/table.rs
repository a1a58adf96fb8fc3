//! Columns that line up.

use std::fmt::Write as _;
use std::io::{self, Write};

/// A column does not grow beyond this; a longer cell pushes its own row only.
const WIDEST: usize = 60;

/// Writes rows in columns, indented. The last cell of a row is as wide as it likes.
pub fn write<const N: usize>(
    to: &mut dyn Write,
    indent: usize,
    rows: &[[String; N]],
) -> io::Result<()> {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            let length = cell.chars().count();
            if length <= WIDEST {
                *width = length.max(*width);
            }
        }
    }
    for row in rows {
        let mut line = " ".repeat(indent);
        for (width, cell) in widths.into_iter().zip(row) {
            let _ = write!(line, "{cell:<width$}  ");
        }
        writeln!(to, "{}", line.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_line_up_and_nothing_trails() -> io::Result<()> {
        let rows = [["a", "bb", "c"], ["aaa", "b", ""]].map(|row| row.map(str::to_owned));
        let mut out = Vec::new();
        write(&mut out, 2, &rows)?;
        assert_eq!(String::from_utf8_lossy(&out), "  a    bb  c\n  aaa  b\n");
        Ok(())
    }
}
