//! What the fuzz targets share.

/// Panics if a promise is not kept.
pub fn hold(document: &str, names: Option<&str>) {
    if let Err(error) = dixa_tests::promises::hold(document, names) {
        panic!("{error:#}");
    }
}

/// Panics if a promise is not kept for a document with an overlay.
pub fn hold_with_overlay(document: &str, overlay: &str) {
    if let Err(error) = dixa_tests::promises::hold_with_overlay(document, overlay) {
        panic!("{error:#}");
    }
}
