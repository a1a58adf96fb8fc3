// Copied from generator/runtime/src/http/proxy.rs by `cargo xtask codegen`. Do not edit here.

//! What the environment says of proxies.

use std::env;
use std::net::IpAddr;

/// Whether the environment names a proxy for plain http to this host. HTTP clients read `NO_PROXY`
/// in slightly different ways: what is not clear is no exception.
pub(crate) fn is_named_for(host: &str) -> bool {
    let named = ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"];
    let has_proxy = named.into_iter().any(|name| value(name).is_some());
    // Some clients prefer the one in lower case, some the other.
    let exceptions: Vec<_> = ["no_proxy", "NO_PROXY"]
        .into_iter()
        .filter_map(value)
        .collect();
    let is_excepted = !exceptions.is_empty() && exceptions.iter().all(|list| lists(list, host));
    has_proxy && !is_excepted
}

fn value(name: &str) -> Option<String> {
    let value = env::var_os(name)?.to_string_lossy().into_owned();
    Some(value).filter(|value| !value.trim().is_empty())
}

/// Whether a list such as `localhost, .example.com, 10.0.0.0/8` has a host in it.
fn lists(list: &str, host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let address: Option<IpAddr> = host.parse().ok();
    list.split(',').map(str::trim).any(|entry| {
        if entry == "*" {
            return true;
        }
        if let Some(address) = address {
            return covers(entry, address);
        }
        let domain = entry.trim_start_matches('.').to_lowercase();
        let is_below = host
            .strip_suffix(&domain)
            .is_some_and(|rest| rest.ends_with('.'));
        !domain.is_empty() && (host == domain || is_below)
    })
}

/// Whether an address, or a range of addresses such as `10.0.0.0/8`, has this one in it.
fn covers(entry: &str, address: IpAddr) -> bool {
    let bits = |address| match address {
        IpAddr::V4(address) => (u128::from(address.to_bits()) << 96, 32),
        IpAddr::V6(address) => (address.to_bits(), 128),
    };
    let (network, length) = match entry.split_once('/') {
        Some((network, length)) => (network, length.parse().ok()),
        None => (entry, Some(u32::MAX)),
    };
    let (Ok(network), Some(length)) = (network.parse(), length) else {
        return false;
    };
    let ((network, longest), (address, own)) = (bits(network), bits(address));
    let differing = (network ^ address).leading_zeros();
    longest == own && differing >= length.min(longest)
}
