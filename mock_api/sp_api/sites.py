"""What a marketplace calls itself where buyers and sellers see it, as far as its policy says."""

from collections.abc import Mapping
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


_ELSEWHERE: Mapping[str, str] = {"en": "en-US", "it": "it-IT", "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}
"""Language → its locale on the site of a country that speaks another."""


def locale_of(policy: Policy, language: str) -> str:
    """The tag of a buyer's language, such as ``en-US``: of the site's country if it is spoken there."""
    if language == policy.language:
        return f"{language}-{policy.country}"
    return _ELSEWHERE.get(language, language)
