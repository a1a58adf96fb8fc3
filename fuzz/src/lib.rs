//! What the fuzz targets share.

/// Panics if a promise is not kept.
pub fn hold(document: &str, names: Option<&str>) {
    if let Err(error) = dixa_tests::promises::hold(document, names) {
        panic!("{error:#}");
    }
}
