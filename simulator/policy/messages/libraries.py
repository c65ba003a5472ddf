"""What known libraries know of links, domains and telephone numbers, each loaded by the first text that needs it.

A server that starts must not wait for them: tldextract brings a whole web client along and takes a sixth of a second to
import, phonenumbers a fortieth. Nothing here asks the network: the list of suffixes is the one inside the package.
"""

import re
from functools import cache
from typing import Any

from simulator.policy.messages.finding import Span

_NAME = re.compile(r"[\w-]+")
_RESERVED = frozenset({"example", "invalid", "test"})


def links_in(piece: str) -> list[Span]:
    """Start and end of every link; a domain alone needs a top level there is, or one reserved for examples."""
    return [(link.index, link.last_index) for link in _linkifier().match(piece) or ()]


def domain_label(host: str) -> str:
    """The part of a domain that somebody registered: ``shop`` of ``www.shop.co.uk``."""
    return str(_domains()(host).domain)


def phone_in(run: str, region: str, *, valid: bool) -> Span | None:
    """Where the first telephone number begins and ends; one that is not ``valid`` need only be possible."""
    library = _phones()
    leniency = library.Leniency.VALID if valid else library.Leniency.POSSIBLE
    found = next(iter(library.PhoneNumberMatcher(run, region, leniency=leniency)), None)
    return (found.start, found.end) if found else None


@cache
def _domains() -> Any:
    from tldextract import TLDExtract

    return TLDExtract(suffix_list_urls=(), cache_dir=None)


@cache
def _linkifier() -> Any:
    from linkify_it import LinkifyIt

    top = {suffix.rpartition(".")[2] for suffix in _domains().tlds}
    known = sorted(filter(_NAME.fullmatch, top | _RESERVED))
    return LinkifyIt(options={"fuzzy_email": False}).tlds(known)


@cache
def _phones() -> Any:
    import phonenumbers

    return phonenumbers
