//! The report for people.

use std::io::{self, Write};

use dixa_codegen::report::{
    Argument, Contradiction, Enumeration, Operation, Report, Schema, Secret, Union, Variant,
};

use super::table;

/// Writes every section, and the counts at the end.
pub fn write(to: &mut dyn Write, report: &Report) -> io::Result<()> {
    let Report {
        operations,
        schemas,
        unions,
        enumerations,
        secrets,
        contradictions,
    } = report;
    section(to, "Operations", operations.len())?;
    for operation in operations {
        write_operation(to, operation)?;
    }
    writeln!(to)?;
    section(to, "Schemas", schemas.len())?;
    write_schemas(to, schemas)?;
    writeln!(to)?;
    section(to, "Unions", unions.len())?;
    for union in unions {
        write_union(to, union)?;
    }
    writeln!(to)?;
    section(to, "Enumerations", enumerations.len())?;
    for enumeration in enumerations {
        write_enumeration(to, enumeration)?;
    }
    writeln!(to)?;
    section(to, "Secrets (not shown by Debug)", secrets.len())?;
    write_secrets(to, secrets)?;
    writeln!(to)?;
    section(
        to,
        "Contradictions (the examples won)",
        contradictions.len(),
    )?;
    for contradiction in contradictions {
        write_contradiction(to, contradiction)?;
    }
    let skipped = schemas
        .iter()
        .filter(|schema| schema.rust.is_none())
        .count();
    let variants: usize = unions.iter().map(|union| union.variants.len()).sum();
    let values: usize = enumerations
        .iter()
        .map(|enumeration| enumeration.values.len())
        .sum();
    writeln!(
        to,
        "\n{} operations, {} schemas ({skipped} skipped), {} unions ({variants} variants), \
         {} enumerations ({values} values), {} contradictions",
        operations.len(),
        schemas.len(),
        unions.len(),
        enumerations.len(),
        contradictions.len(),
    )
}

fn section(to: &mut dyn Write, title: &str, count: usize) -> io::Result<()> {
    let title = format!("{title}: {count}");
    writeln!(to, "{title}\n{}", "=".repeat(title.chars().count()))
}

fn write_operation(to: &mut dyn Write, operation: &Operation) -> io::Result<()> {
    let Operation {
        method,
        path,
        operation_id,
        rust,
        arguments,
        setters,
        request,
        sends,
        response,
        accepts,
        named_by,
    } = operation;
    writeln!(to, "\n{method} {path}")?;
    let mut rows = vec![
        row("operationId", operation_id.as_deref().unwrap_or("none")),
        row("rust", &format!("{rust} (named by {named_by})")),
    ];
    rows.extend(list("arguments", arguments));
    rows.extend(list("setters", setters));
    rows.extend(request.as_ref().map(|request| row("request", request)));
    rows.extend(sends.as_ref().map(|sends| row("sent as", sends)));
    rows.push(row("response", response));
    rows.extend(accepts.as_ref().map(|accepts| row("asked for", accepts)));
    table::write(to, 2, &rows)
}

fn row(label: &str, text: &str) -> [String; 2] {
    [label.to_owned(), text.to_owned()]
}

/// One row for each argument, the first of them with the label.
fn list<'a>(label: &'a str, arguments: &'a [Argument]) -> impl Iterator<Item = [String; 2]> + 'a {
    arguments
        .iter()
        .enumerate()
        .map(move |(index, Argument { name, wire, rust })| {
            let wire = if wire == name {
                String::new()
            } else {
                format!(" (`{wire}`)")
            };
            row(
                if index == 0 { label } else { "" },
                &format!("{name}: {rust}{wire}"),
            )
        })
}

fn write_schemas(to: &mut dyn Write, schemas: &[Schema]) -> io::Result<()> {
    let rows: Vec<_> = schemas
        .iter()
        .map(
            |Schema {
                 schema,
                 rust,
                 kind,
                 skipped,
             }| {
                let skipped = || {
                    let reason = skipped.as_deref().unwrap_or("no reason given");
                    format!("skipped: {reason}")
                };
                [
                    schema.clone(),
                    kind.clone(),
                    rust.clone().unwrap_or_else(skipped),
                ]
            },
        )
        .collect();
    table::write(to, 2, &rows)
}

fn write_union(
    to: &mut dyn Write,
    Union {
        union,
        rust,
        variants,
    }: &Union,
) -> io::Result<()> {
    writeln!(to, "\n{union}: {rust}")?;
    let rows: Vec<_> = variants
        .iter()
        .map(
            |Variant {
                 schema,
                 rust,
                 form,
                 tag,
                 evidence,
             }| {
                // The variant's own name; the path before it is the union's.
                let rust = rust.rsplit("::").next().unwrap_or(rust);
                let form = match tag {
                    Some(tag) => format!("{form} `{tag}`"),
                    None => form.clone(),
                };
                [schema.clone(), rust.to_owned(), form, evidence.join(", ")]
            },
        )
        .collect();
    table::write(to, 2, &rows)
}

fn write_enumeration(to: &mut dyn Write, enumeration: &Enumeration) -> io::Result<()> {
    let Enumeration {
        rust,
        values,
        form,
        sources,
    } = enumeration;
    writeln!(to, "\n{rust} (as {form})")?;
    writeln!(to, "  {}", values.join(", "))?;
    let rows: Vec<_> = sources
        .iter()
        .map(|source| row(source.written_as.as_str(), &source.pointer))
        .collect();
    table::write(to, 4, &rows)
}

fn write_secrets(to: &mut dyn Write, secrets: &[Secret]) -> io::Result<()> {
    let rows: Vec<_> = secrets
        .iter()
        .map(
            |Secret {
                 rust,
                 wire,
                 evidence,
             }| [rust.clone(), wire.clone(), evidence.clone()],
        )
        .collect();
    table::write(to, 2, &rows)
}

fn write_contradiction(to: &mut dyn Write, contradiction: &Contradiction) -> io::Result<()> {
    let Contradiction {
        pointer,
        schema,
        examples,
        decision,
    } = contradiction;
    writeln!(to, "\n{pointer}")?;
    let rows = [
        row("schema", schema),
        row("examples", examples),
        row("decision", decision),
    ];
    table::write(to, 2, &rows)
}

#[cfg(test)]
mod tests;
