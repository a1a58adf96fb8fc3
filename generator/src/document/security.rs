//! How calls are authorized.

use openapiv3::{APIKeyLocation, OpenAPI, ReferenceOr, SecurityRequirement, SecurityScheme};

use super::lower::Lower;
use super::operation::ParameterIn;
use super::structure::Paths;
use super::{Problems, join};
use crate::diagnostics::{Topic, and_elsewhere, did_you_mean};
use crate::maps::IndexMap;

/// Where the schemes are declared.
const SCHEMES: &str = "/components/securitySchemes";

/// Where a credential stands in a request.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// In a header.
    Header {
        /// The header, in lower case.
        name: String,
        /// What stands before the credential, with the space after it.
        scheme: String,
    },
    /// In a query parameter.
    Query(String),
    /// In a cookie.
    Cookie(String),
}

impl Place {
    /// Whether only one of two credentials can be sent.
    fn is_taken_by(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Header { name, .. }, Self::Header { name: other, .. }) => name == other,
            (Self::Header { .. } | Self::Query(_) | Self::Cookie(_), _) => self == other,
        }
    }

    fn is_header(&self) -> bool {
        matches!(self, Self::Header { .. })
    }
}

impl Default for Place {
    /// Where tokens are usually found, and nothing before them.
    fn default() -> Self {
        Self::Header {
            name: "authorization".to_owned(),
            scheme: String::new(),
        }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Header { name, scheme } if scheme.is_empty() => f.write_str(name),
            Self::Header { name, scheme } => write!(f, "{name}: {}", scheme.trim_end()),
            Self::Query(name) => write!(f, "query {name}"),
            Self::Cookie(name) => write!(f, "cookie {name}"),
        }
    }
}

/// What authorizes calls besides the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// What the document calls it.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Whether all calls need it, and not single ones.
    pub is_required: bool,
}

/// How calls are authorized: all credentials that a program has are sent with each of them.
#[derive(Debug, Clone, Default)]
pub struct Authorization {
    /// Where the token stands.
    pub token: Place,
    /// What is sent besides the token.
    pub keys: Vec<Key>,
}

impl Authorization {
    /// Where the credentials stand.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        let keys = self.keys.iter().map(|key| &key.place);
        std::iter::once(&self.token).chain(keys)
    }

    /// Whether a parameter is one of the credentials.
    pub fn is_parameter(&self, location: ParameterIn, name: &str) -> bool {
        self.places().any(|place| match (place, location) {
            (Place::Header { name: own, .. }, ParameterIn::Header) => {
                own.eq_ignore_ascii_case(name)
            }
            (Place::Query(own), ParameterIn::Query) | (Place::Cookie(own), ParameterIn::Cookie) => {
                own == name
            }
            (Place::Header { .. } | Place::Query(_) | Place::Cookie(_), _) => false,
        })
    }
}

impl std::fmt::Display for Authorization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.token)?;
        for Key {
            place, is_required, ..
        } in &self.keys
        {
            let optional = if *is_required { "" } else { " (optional)" };
            write!(f, ", {place}{optional}")?;
        }
        Ok(())
    }
}

/// What the client sends, and what the document asks for beside it.
#[derive(Debug)]
pub(super) struct Security {
    authorization: Authorization,
    /// The schemes that the document declares, and where the credential of each stands; none if it
    /// cannot be sent.
    schemes: IndexMap<String, Option<Place>>,
    /// What cannot be done, by what is said of it: the first place, and how many there are.
    unmet: IndexMap<Unmet, (String, usize)>,
}

/// What the client does not send.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Unmet {
    /// The credentials of these schemes.
    Others(Vec<String>),
    /// Those of these schemes, of which only one can be sent.
    Together(Vec<String>),
    /// That of a scheme that the document does not declare.
    Unknown(String),
}

/// The credentials that one way to authorize a call asks for, by the names of their schemes.
type Way<'s> = Vec<(&'s str, &'s Place)>;

impl Security {
    /// How the document wants calls to be authorized.
    pub(super) fn of(lower: &mut Lower<'_, '_, '_>, paths: &Paths) -> Self {
        let api = lower.api;
        let declared = api.components.iter();
        let declared = declared.flat_map(|components| &components.security_schemes);
        let mut schemes = IndexMap::default();
        for (name, scheme) in declared {
            let at = join(SCHEMES, name);
            if let Some((scheme, _)) = lower.item_or(scheme, "security scheme", &at) {
                schemes.insert(name.clone(), place(&scheme));
            }
        }
        let mut security = Self {
            authorization: Authorization::default(),
            schemes,
            unmet: IndexMap::default(),
        };
        let items = paths.values().filter_map(|item| item.as_item());
        let operations = items.flat_map(openapiv3::PathItem::iter);
        let all = api.security.as_deref();
        let asked: Vec<&[SecurityRequirement]> = operations
            .filter_map(|(_, operation)| operation.security.as_deref().or(all))
            .collect();
        security.authorization = security.choose(all.unwrap_or_default(), &asked);
        let sendable = security.schemes.values().flatten().next();
        if let (None, Some(name)) = (sendable, security.schemes.keys().next()) {
            lower.problems.warning(
                Topic::Calls,
                &join(SCHEMES, name),
                "the client cannot send a credential of this name",
                "the token is sent in `Authorization` without a prefix",
            );
        }
        if let Some(requirements) = &api.security {
            security.check(lower.problems, requirements, "/security");
        }
        security
    }

    /// The credentials of one way, with which most operations can be called; of several such ways
    /// the one that asks for least, in headers if possible. What other operations ask for besides is
    /// optional.
    fn choose(
        &self,
        all: &[SecurityRequirement],
        asked: &[&[SecurityRequirement]],
    ) -> Authorization {
        let ways = all.iter().chain(asked.iter().copied().flatten());
        let mut ways: Vec<Way<'_>> = ways.filter_map(|way| self.way(way)).collect();
        ways.retain(|way| !way.is_empty());
        ways.dedup();
        if ways.is_empty() {
            let schemes = self.schemes.iter();
            let schemes =
                schemes.filter_map(|(name, place)| Some((name.as_str(), place.as_ref()?)));
            ways.extend(schemes.map(|scheme| vec![scheme]));
        }
        let fitting = |way: &Way<'_>| {
            let is_met = |ways: &&&[SecurityRequirement]| self.meets(way, ways);
            let met = asked.iter().filter(is_met).count();
            let elsewhere = way.iter().filter(|(_, place)| !place.is_header()).count();
            (std::cmp::Reverse(met), way.len(), elsewhere)
        };
        let Some(chosen) = ways.iter().min_by_key(|way| fitting(way)).cloned() else {
            return Authorization::default();
        };
        // What the document asks for as a whole is required, or else what each operation asks for.
        let usual = if all.is_empty() {
            asked.to_vec()
        } else {
            vec![all]
        };
        let is_required = |place: &Place| {
            let mut others = chosen.clone();
            others.retain(|(_, other)| *other != place);
            let is_free = |ways: &[SecurityRequirement]| self.meets(&Vec::new(), ways);
            let mut usual = usual.iter().filter(|ways| !is_free(ways));
            usual.all(|ways| !self.meets(&others, ways))
        };
        let key = |(name, place): (&str, &Place), is_required: bool| Key {
            name: name.to_owned(),
            place: place.clone(),
            is_required,
        };
        let ways = chosen.iter().map(|way| (*way, is_required(way.1)));
        let mut ways: Vec<((&str, &Place), bool)> = ways.collect();
        let token = ways
            .iter()
            .position(|((_, place), is_required)| place.is_header() && *is_required)
            .or_else(|| ways.iter().position(|((_, place), _)| place.is_header()));
        let ((_, token), _) = ways.remove(token.unwrap_or_default());
        let keys = ways.into_iter();
        let mut authorization = Authorization {
            token: token.clone(),
            keys: keys
                .map(|(way, is_required)| key(way, is_required))
                .collect(),
        };
        for ways in asked {
            let sent: Way<'_> = authorization.places().map(|place| ("", place)).collect();
            if self.meets(&sent, ways) {
                continue;
            }
            let more = ways.iter().filter_map(|way| {
                let mut more = self.way(way)?;
                more.retain(|(_, place)| sent.iter().all(|(_, sent)| sent != place));
                let is_free = |(_, place): &(&str, &Place)| {
                    !sent.iter().any(|(_, sent)| sent.is_taken_by(place))
                };
                more.iter().all(is_free).then_some(more)
            });
            let more = more.min_by_key(Vec::len).into_iter().flatten();
            let more: Vec<Key> = more.map(|way| key(way, false)).collect();
            authorization.keys.extend(more);
        }
        authorization
    }

    /// The credentials of a way to authorize a call, each once; none if they cannot be sent.
    /// What the document does not declare is told, and nothing more.
    fn way<'s>(&'s self, way: &'s SecurityRequirement) -> Option<Way<'s>> {
        let mut credentials: Way<'_> = Vec::new();
        for name in way.keys() {
            let Some(place) = self.schemes.get(name) else {
                continue;
            };
            let place = place.as_ref()?;
            let clashes = |(_, other): &(&str, &Place)| *other != place && place.is_taken_by(other);
            if credentials.iter().any(clashes) {
                return None;
            }
            // One token is enough for schemes that want it in the same place.
            if credentials.iter().all(|(_, other)| *other != place) {
                credentials.push((name, place));
            }
        }
        Some(credentials)
    }

    /// Whether these credentials do one of the things that are asked for.
    fn meets(&self, sent: &Way<'_>, ways: &[SecurityRequirement]) -> bool {
        let is_sent = |place: &Place| sent.iter().any(|(_, sent)| *sent == place);
        let mut ways = ways.iter().filter_map(|way| self.way(way));
        ways.any(|way| way.iter().all(|(_, place)| is_sent(place)))
    }

    /// Notes it if what is sent does none of what is asked for at a place.
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
        let sent = self
            .authorization
            .places()
            .map(|place| ("", place))
            .collect();
        // That no scheme can be sent has been told of all of them.
        let is_told = self.schemes.values().all(Option::is_none);
        if !is_told
            && !self.meets(&sent, ways)
            && let Some(way) = ways.first()
        {
            let names: Vec<String> = way.keys().cloned().collect();
            let can_be_sent = |name: &String| self.schemes.get(name).is_none_or(Option::is_some);
            let is_clash = names.iter().all(can_be_sent) && self.way(way).is_none();
            let unmet = if is_clash {
                Unmet::Together(names)
            } else {
                Unmet::Others(names)
            };
            self.note(unmet, pointer);
        }
    }

    fn note(&mut self, unmet: Unmet, pointer: &str) {
        let (_, places) = self.unmet.entry(unmet).or_insert((pointer.to_owned(), 0));
        *places += 1;
    }

    /// Tells what the document asks for and the client does not do, each once.
    pub(super) fn tell(self, problems: &mut Problems<'_>) -> Authorization {
        for (unmet, (pointer, places)) in self.unmet {
            let more = and_elsewhere(places);
            match unmet {
                Unmet::Unknown(name) => {
                    let declared = self.schemes.keys().map(String::as_str);
                    problems.warning(
                        Topic::Calls,
                        &pointer,
                        format!("there is no security scheme `{name}`{more}"),
                        did_you_mean(&name, declared, "it is ignored; declare it"),
                    );
                }
                Unmet::Together(names) => problems.error(
                    &pointer,
                    format!(
                        "these credentials cannot be sent at once: `{}`{more}",
                        names.join("`, `")
                    ),
                    "they stand in the same header; require only one of them",
                ),
                Unmet::Others(names) => {
                    let names = names.join("`, `");
                    problems.warning(
                        Topic::Calls,
                        &pointer,
                        format!("this requires a different credential: `{names}`{more}"),
                        format!(
                            "the client sends its token in `{}`",
                            self.authorization.token
                        ),
                    );
                }
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

/// Where the credential of a scheme stands; none if it cannot be sent under its name.
fn place(scheme: &SecurityScheme) -> Option<Place> {
    let header = |name: &str, scheme: String| Place::Header {
        name: name.to_lowercase(),
        scheme,
    };
    match scheme {
        SecurityScheme::APIKey { location, name, .. } => match location {
            APIKeyLocation::Header => is_token(name).then(|| header(name, String::new())),
            APIKeyLocation::Query => Some(Place::Query(name.clone())),
            APIKeyLocation::Cookie => is_token(name).then(|| Place::Cookie(name.clone())),
        },
        SecurityScheme::HTTP { scheme, .. } => {
            let scheme: String = scheme.chars().filter(char::is_ascii_alphanumeric).collect();
            let (first, rest) = scheme.split_at_checked(1)?;
            let scheme = format!("{}{rest} ", first.to_uppercase());
            Some(header("authorization", scheme))
        }
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => {
            Some(header("authorization", "Bearer ".to_owned()))
        }
    }
}

/// Whether it is what RFC 9110 calls a token: the name of a header or a cookie.
fn is_token(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(allowed)
}
