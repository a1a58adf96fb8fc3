//! How calls are authorized.

use openapiv3::{APIKeyLocation, OpenAPI, ReferenceOr, SecurityRequirement, SecurityScheme};

use super::lower::Lower;
use super::structure::Paths;
use super::{Problems, join};
use crate::diagnostics::{Topic, and_elsewhere, did_you_mean};
use crate::maps::{IndexMap, IndexSet};

/// Where the schemes are declared.
const SCHEMES: &str = "/components/securitySchemes";

/// What carries the token.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Authorization {
    /// The header, in lower case.
    pub header: String,
    /// What stands before the token, with the space after it.
    pub scheme: String,
}

impl Default for Authorization {
    /// Where tokens are usually found, and nothing before them.
    fn default() -> Self {
        Self {
            header: "authorization".to_owned(),
            scheme: String::new(),
        }
    }
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

/// The one token that the client sends, and what the document asks for beside it.
#[derive(Debug)]
pub(super) struct Security {
    /// What carries the token.
    pub(super) authorization: Authorization,
    /// The schemes that the document declares, and what carries the token of each; none if that is
    /// no header.
    schemes: IndexMap<String, Option<Authorization>>,
    /// What cannot be done, by what is said of it: the first place, and how many there are.
    unmet: IndexMap<Unmet, (String, usize)>,
}

/// What the client does not send.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Unmet {
    /// Several credentials at once, by the names of their schemes.
    Several(Vec<String>),
    /// The credential of another scheme.
    Another(String),
    /// That of a scheme that the document does not declare.
    Unknown(String),
}

/// What one way to authorize a call asks for.
enum Asked<'s> {
    /// Nothing, or nothing that the document declares.
    Nothing,
    /// One credential: what carries it, unless that is no header, and the name of its scheme.
    One(Option<&'s Authorization>, &'s str),
    /// Several at once.
    Several,
}

impl Security {
    /// How the document wants calls to be authorized: by the first of its schemes that a header can
    /// carry, those that all operations ask for before those of single ones, and these before the
    /// others.
    pub(super) fn of(lower: &mut Lower<'_, '_, '_>, paths: &Paths) -> Self {
        let api = lower.api;
        let declared = api.components.iter();
        let declared = declared.flat_map(|components| &components.security_schemes);
        let mut schemes = IndexMap::default();
        for (name, scheme) in declared {
            let at = join(SCHEMES, name);
            if let Some((scheme, _)) = lower.item_or(scheme, "security scheme", &at) {
                schemes.insert(name.clone(), by_header(&scheme));
            }
        }
        let mut security = Self {
            authorization: Authorization::default(),
            schemes,
            unmet: IndexMap::default(),
        };
        let items = paths.values().filter_map(|item| item.as_item());
        let operations = items.flat_map(openapiv3::PathItem::iter);
        let own = operations.flat_map(|(_, operation)| operation.security.iter().flatten());
        let asked = api.security.iter().flatten().chain(own);
        let mut asked = asked.filter_map(|way| match security.asked(way) {
            Asked::One(authorization, _) => authorization,
            Asked::Nothing | Asked::Several => None,
        });
        let found = asked.next();
        let found = found.or_else(|| security.schemes.values().flatten().next());
        match (found.cloned(), security.schemes.keys().next()) {
            (Some(authorization), _) => security.authorization = authorization,
            (None, Some(name)) => lower.problems.warning(
                Topic::Calls,
                &join(SCHEMES, name),
                "the client can only send its token in a header",
                "the token is sent in `Authorization` without a prefix",
            ),
            (None, None) => {}
        }
        if let Some(requirements) = &api.security {
            security.check(lower.problems, requirements, "/security");
        }
        security
    }

    /// Notes it if the token does none of what is asked for at a place.
    pub(super) fn check(
        &mut self,
        problems: &Problems<'_>,
        ways: &[SecurityRequirement],
        pointer: &str,
    ) {
        if problems.is_wrong_within(pointer) {
            return;
        }
        for name in ways.iter().flat_map(|way| way.keys()) {
            let declared = join(SCHEMES, name);
            if !self.schemes.contains_key(name) && !problems.is_wrong(&declared) {
                self.note(Unmet::Unknown(name.clone()), pointer);
            }
        }
        let mut unmet = None;
        for way in ways {
            match self.asked(way) {
                Asked::Nothing => return,
                Asked::One(Some(authorization), _) if *authorization == self.authorization => {
                    return;
                }
                // That no scheme is carried by a header has been told of all of them.
                Asked::One(None, _) if self.schemes.values().all(Option::is_none) => return,
                Asked::One(_, name) => {
                    unmet = Some(Unmet::Another(name.to_owned()));
                }
                Asked::Several => {
                    let names = || way.keys().cloned().collect();
                    unmet.get_or_insert_with(|| Unmet::Several(names()));
                }
            }
        }
        if let Some(unmet) = unmet {
            self.note(unmet, pointer);
        }
    }

    fn note(&mut self, unmet: Unmet, pointer: &str) {
        let (_, places) = self.unmet.entry(unmet).or_insert((pointer.to_owned(), 0));
        *places += 1;
    }

    fn asked<'s>(&'s self, way: &'s SecurityRequirement) -> Asked<'s> {
        let known = way.keys().filter_map(|name| {
            let carrier = self.schemes.get(name)?.as_ref();
            Some((carrier, name.as_str()))
        });
        let known: Vec<_> = known.collect();
        // One token is enough for schemes that want it in the same place.
        let carriers: IndexSet<_> = known
            .iter()
            .map(|(carrier, name)| (*carrier, carrier.is_none().then_some(*name)))
            .collect();
        match known.as_slice() {
            [] => Asked::Nothing,
            [(carrier, name), ..] if carriers.len() == 1 => Asked::One(*carrier, name),
            _ => Asked::Several,
        }
    }

    /// Tells what the document asks for and the client does not do, each once.
    pub(super) fn tell(self, problems: &mut Problems<'_>) -> Authorization {
        for (unmet, (pointer, places)) in self.unmet {
            let more = and_elsewhere(places);
            match unmet {
                Unmet::Several(names) => problems.error(
                    &pointer,
                    format!(
                        "this requires several credentials at once: `{}`{more}",
                        names.join("`, `")
                    ),
                    "the client sends one token; require only one of them, or add an alternative that does",
                ),
                Unmet::Unknown(name) => {
                    let declared = self.schemes.keys().map(String::as_str);
                    problems.warning(
                        Topic::Calls,
                        &pointer,
                        format!("there is no security scheme `{name}`{more}"),
                        did_you_mean(&name, declared, "it is ignored; declare it"),
                    );
                }
                Unmet::Another(name) => problems.warning(
                    Topic::Calls,
                    &pointer,
                    format!("this requires a different credential: `{name}`{more}"),
                    format!("the client sends its token in `{}`", self.authorization),
                ),
            }
        }
        self.authorization
    }
}

/// The headers, query parameters and cookies that carry credentials.
pub(super) fn credentials(api: &OpenAPI) -> Vec<String> {
    let declared = api.components.iter();
    let declared = declared.flat_map(|components| components.security_schemes.values());
    let schemes = declared.filter_map(ReferenceOr::as_item);
    let names = schemes.filter_map(|scheme| match scheme {
        SecurityScheme::APIKey { name, .. } => Some(name.clone()),
        SecurityScheme::HTTP { .. }
        | SecurityScheme::OAuth2 { .. }
        | SecurityScheme::OpenIDConnect { .. } => None,
    });
    names.collect()
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
