//! How calls are authorized.

use openapiv3::{APIKeyLocation, OpenAPI, SecurityScheme};

use super::{Problems, join};

/// What carries the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorization {
    /// The header, in lower case.
    pub header: String,
    /// What stands before the token, with the space after it.
    pub scheme: String,
}

impl std::fmt::Display for Authorization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { header, scheme } = self;
        if scheme.is_empty() {
            f.write_str(header)
        } else {
            write!(f, "{header}: {}", scheme.trim_end())
        }
    }
}

/// How the document wants calls to be authorized: by the first of its schemes that a header can
/// carry, those that all operations ask for before the others.
pub(super) fn authorization(api: &OpenAPI, problems: &mut Problems<'_>) -> Authorization {
    let asked = api.security.iter().flatten().flat_map(|one| one.keys());
    let declared = api
        .components
        .iter()
        .flat_map(|components| components.security_schemes.iter());
    let schemes: Vec<_> = declared
        .filter_map(|(name, scheme)| Some((name, scheme.as_item()?)))
        .collect();
    let asked = asked.filter_map(|name| schemes.iter().find(|(other, _)| *other == name));
    let found = asked
        .chain(&schemes)
        .find_map(|(_, scheme)| by_header(scheme));
    if let (None, Some((name, _))) = (&found, schemes.first()) {
        problems.warning(
            &join("/components/securitySchemes", name),
            "the client sends its token in a header only",
            "the token goes to `Authorization`, as it is",
        );
    }
    found.unwrap_or_else(|| Authorization {
        header: "authorization".to_owned(),
        scheme: String::new(),
    })
}

fn by_header(scheme: &SecurityScheme) -> Option<Authorization> {
    let (header, scheme) = match scheme {
        SecurityScheme::APIKey {
            location: APIKeyLocation::Header,
            name,
            ..
        } if is_header(name) => (name.to_lowercase(), String::new()),
        SecurityScheme::APIKey { .. } => return None,
        SecurityScheme::HTTP { scheme, .. } => {
            let scheme: String = scheme.chars().filter(char::is_ascii_alphanumeric).collect();
            let (first, rest) = scheme.split_at_checked(1)?;
            let scheme = format!("{}{rest} ", first.to_uppercase());
            ("authorization".to_owned(), scheme)
        }
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => {
            ("authorization".to_owned(), "Bearer ".to_owned())
        }
    };
    Some(Authorization { header, scheme })
}

fn is_header(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(allowed)
}
