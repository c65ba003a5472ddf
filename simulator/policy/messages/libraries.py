"""The libraries that know links and domains, each loaded by the first text that needs it.

tldextract brings a whole web client along and takes a sixth of a second to import; a server that starts must not wait
for it. Nothing here ever asks the network: the list of suffixes is the one inside the package.
"""

import re
from functools import cache

from linkify_it import LinkifyIt
from tldextract import TLDExtract


_NAME = re.compile(r"[\w-]+")
_RESERVED = frozenset({"example", "invalid", "test"})


@cache
def domains() -> TLDExtract:
    """Tells the parts of a domain, by the bundled list of public suffixes."""
    return TLDExtract(suffix_list_urls=(), cache_dir=None)


@cache
def linkifier() -> LinkifyIt:
    """Finds links, with every top-level domain there is and those reserved for examples."""
    top = {suffix.rpartition(".")[2] for suffix in domains().tlds}
    known = sorted(filter(_NAME.fullmatch, top | _RESERVED), key=len, reverse=True)
    return LinkifyIt(options={"fuzzy_email": False}).tlds(known)
