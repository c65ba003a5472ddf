"""The host names under which the marketplace publishes its API, all of which lead to the mock.

Who listens for them is ``connecting``'s.
"""

from fnmatch import fnmatchcase

PORT = 443
"""Where the marketplace's own hosts listen."""

_REGIONS = ("na", "eu", "fe")

NAMES = (
    "*.amazon.com",
    *(f"sandbox.sellingpartnerapi-{region}.amazon.com" for region in _REGIONS),
    "api.amazon.co.uk",
    "api.amazon.co.jp",
)
"""As a certificate writes them: a star stands for one label."""


def is_published(host: str) -> bool:
    """Whether a client that wants this host is to find the mock."""
    wanted = host.lower().rstrip(".")
    return any(_fits(wanted, name) for name in NAMES)


def _fits(host: str, name: str) -> bool:
    return host.count(".") == name.count(".") and fnmatchcase(host, name)
