//! What has to be changed in a document before another generator takes it.

/// For progenitor, which refuses operations whose errors have several types (`assertion failed:
/// response_types.len() <= 1`) and forms with files (`unexpected content type:
/// multipart/form-data`): without the answers that are not success, and with JSON for such forms.
pub(super) fn for_progenitor(document: &str) -> String {
    only_success(document).replace("multipart/form-data:", "application/json:")
}

/// Works on the lines of a document in YAML, as ours is.
fn only_success(document: &str) -> String {
    let mut kept = String::with_capacity(document.len());
    // How far the answers of the operation are indented, and whether this one stays.
    let mut answers = None;
    let mut stays = true;
    for line in document.lines() {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        if answers.is_some_and(|answers| indent < answers && !text.is_empty()) {
            answers = None;
            stays = true;
        }
        if text == "responses:" && answers.is_none() {
            answers = Some(indent + 1);
        } else if let Some(status) = status(text)
            && answers.is_some_and(|answers| indent <= answers + 1)
        {
            stays = status.starts_with('2');
        }
        if stays {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

/// The key of an answer: `'404':`.
fn status(text: &str) -> Option<&str> {
    let key = text.strip_suffix(':')?.trim_matches(['\'', '"']);
    let is_status =
        key == "default" || key.len() == 3 && key.starts_with(|c: char| c.is_ascii_digit());
    is_status.then_some(key)
}

#[cfg(test)]
mod tests {
    use super::only_success;

    #[test]
    fn answers_other_than_success_are_left_out() {
        let document = "\
paths:
  /a:
    get:
      responses:
        '200':
          description: fine
        '404':
          description: not there
      tags:
      - A
    delete:
      responses:
        '204':
          description: gone
        default:
          description: not so
components: {}
";
        let edited = "\
paths:
  /a:
    get:
      responses:
        '200':
          description: fine
      tags:
      - A
    delete:
      responses:
        '204':
          description: gone
components: {}
";
        assert_eq!(only_success(document), edited);
    }
}
