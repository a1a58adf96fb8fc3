//! Nothing: what counts is the manifest, which says why.
