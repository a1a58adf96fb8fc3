use dixa_codegen::report::{Origin, WrittenAs};

use super::*;

fn text(value: &str) -> String {
    value.to_owned()
}

fn report() -> Report {
    Report {
        operations: vec![Operation {
            method: text("GET"),
            path: text("/v1/agents/{agentId}"),
            operation_id: None,
            rust: text("dixa::Client::agents().get"),
            arguments: vec![Argument {
                name: text("agent_id"),
                wire: text("agentId"),
                rust: text("Uuid"),
            }],
            setters: vec![
                Argument {
                    name: text("email"),
                    wire: text("email"),
                    rust: text("String"),
                },
                Argument {
                    name: text("page_limit"),
                    wire: text("pageLimit"),
                    rust: text("i32"),
                },
            ],
            request: None,
            sends: None,
            response: text("dixa::types::Agent"),
            accepts: None,
            named_by: text("path"),
        }],
        schemas: vec![
            Schema {
                schema: text("Agent"),
                rust: Some(text("dixa::types::Agent")),
                kind: text("struct"),
                skipped: None,
            },
            Schema {
                schema: text("Unused"),
                rust: None,
                kind: text("value"),
                skipped: Some(text("no operation reaches it")),
            },
        ],
        unions: vec![Union {
            union: text("Content"),
            rust: text("dixa::types::Content"),
            variants: vec![Variant {
                schema: text("Text1"),
                rust: text("dixa::types::Content::Text"),
                form: text("object"),
                tag: Some(text("Text")),
                evidence: vec![text("example"), text("schema name")],
            }],
        }],
        enumerations: vec![Enumeration {
            rust: text("dixa::types::Channel"),
            values: vec![text("Email"), text("Chat")],
            form: text("string"),
            sources: vec![Origin {
                pointer: text("/components/schemas/Queue/properties/channel"),
                written_as: WrittenAs::Prose,
            }],
        }],
        secrets: vec![Secret {
            rust: text("dixa::types::Login::password"),
            wire: text("password"),
            evidence: text("name"),
        }],
        contradictions: vec![Contradiction {
            pointer: text("/components/schemas/Preset/properties/value"),
            schema: text("a string"),
            examples: text("an object with `_type`"),
            decision: text("an enumeration of objects"),
        }],
    }
}

const EXPECTED: &str = "\
Operations: 1
=============

GET /v1/agents/{agentId}
  operationId  none
  rust         dixa::Client::agents().get (named by path)
  arguments    agent_id: Uuid (`agentId`)
  setters      email: String
               page_limit: i32 (`pageLimit`)
  response     dixa::types::Agent

Schemas: 2
==========
  Agent   struct  dixa::types::Agent
  Unused  value   skipped: no operation reaches it

Unions: 1
=========

Content: dixa::types::Content
  Text1  Text  object `Text`  example, schema name

Enumerations: 1
===============

dixa::types::Channel (as string)
  Email, Chat
    prose  /components/schemas/Queue/properties/channel

Secrets (not shown by Debug): 1
===============================
  dixa::types::Login::password  password  name

Contradictions (the examples won): 1
====================================

/components/schemas/Preset/properties/value
  schema    a string
  examples  an object with `_type`
  decision  an enumeration of objects

1 operations, 2 schemas (1 skipped), 1 unions (1 variants), 1 enumerations (2 values), 1 contradictions
";

#[test]
fn every_section_is_there_and_lines_up() -> io::Result<()> {
    let mut out = Vec::new();
    write(&mut out, &report())?;
    assert_eq!(String::from_utf8_lossy(&out), EXPECTED);
    Ok(())
}
