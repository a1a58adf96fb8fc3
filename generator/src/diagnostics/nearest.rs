//! What a misspelt name may have been meant to be.

/// Names longer than this are not typed by hand.
const LONGEST: usize = 100;

/// The candidate that is most like a misspelt name, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let similar = |a: &str, b: &str| a.len() <= 2 * b.len() + 2 && b.len() <= 2 * a.len() + 2;
    candidates
        .into_iter()
        .filter(|candidate| similar(name, candidate))
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(similarity, _)| *similarity > 0.85)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

/// A question after the nearest candidate, or else another help.
pub fn did_you_mean<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: &str,
) -> String {
    nearest(name, candidates).map_or_else(
        || otherwise.to_owned(),
        |near| format!("did you mean `{near}`?"),
    )
}
