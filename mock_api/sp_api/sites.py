"""What a marketplace calls itself where buyers and sellers see it, as far as its policy says."""

from typing import NamedTuple

from scenarios.policy import Policy


class Site(NamedTuple):
    """Name, web domain and locale of one marketplace."""

    name: str
    domain: str
    locale: str


def site_of(policy: Policy) -> Site:
    """The site of a policy, whose title begins with its name."""
    name = policy.title.partition(",")[0].strip()
    return Site(name, f"www.{name.lower().replace(' ', '-')}", f"{policy.language}_{policy.country}")
