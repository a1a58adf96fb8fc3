//! Where the servers are: the one that the client is for, and those of single operations.

use openapiv3::{OpenAPI, PathItem, Server};

use super::structure::Paths;

/// The servers of a document.
pub(super) struct Servers {
    /// The URL that the client is for: that of the first server of the document, or else of the
    /// first path or operation that has one of its own.
    pub(super) url: Option<String>,
}

/// Where an operation is, as seen from the server that the client is for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Location {
    /// On that server, below this path.
    Below(String),
    /// On another server, which has this URL.
    Elsewhere(String),
}

impl Servers {
    pub(super) fn of(api: &OpenAPI, paths: &Paths) -> Self {
        let mut url = api.servers.first().map(url);
        if url.is_none() {
            let items = paths.values().filter_map(|item| item.as_item());
            let mut own = items.flat_map(|item| {
                let operations = item.iter().flat_map(|(_, operation)| &operation.servers);
                operations.chain(&item.servers)
            });
            url = own.next().map(self::url);
        }
        Self { url }
    }

    /// Where an operation is. Of several servers, any that the client can reach will do.
    pub(super) fn locate(&self, item: &PathItem, operation: &openapiv3::Operation) -> Location {
        let own = [&operation.servers, &item.servers];
        let Some(own) = own.into_iter().find(|servers| !servers.is_empty()) else {
            return Location::Below(String::new());
        };
        // A document without servers is on the host that it was read from.
        let base = self.url.as_deref().unwrap_or("/").trim_end_matches('/');
        let below = |server: &Server| {
            let url = url(server);
            let rest = url.strip_prefix(base)?;
            (rest.is_empty() || rest.starts_with('/')).then(|| rest.to_owned())
        };
        match own.iter().find_map(below) {
            Some(rest) => Location::Below(rest),
            None => Location::Elsewhere(own.first().map(url).unwrap_or_default()),
        }
    }
}

/// The URL of a server, with the defaults of its variables.
fn url(server: &Server) -> String {
    let variables = server.variables.iter().flatten();
    variables.fold(server.url.clone(), |url, (name, variable)| {
        url.replace(&format!("{{{name}}}"), &variable.default)
    })
}
