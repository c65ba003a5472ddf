"""What whoever starts the server says about all of its worlds at once.

What is made of it is the channels'.
"""

from dataclasses import dataclass
from datetime import date

from simulator.reading.substitute import Substitute


@dataclass(frozen=True)
class ServerOptions:
    """How the server is reached from outside, and how it differs from the published API of today."""

    public_url: str = "http://127.0.0.1:8900"
    """Where clients reach the server. Addresses in answers begin with it, and never with what a request calls it."""
    api_date: date | None = None
    """The day whose operations the published API has, in worlds that name none of their own; none: the present one."""
    lenient: bool = False
    """Whether a marketplace that is named in the body alone is taken, which the published API refuses."""
    allowed_hosts: frozenset[str] = frozenset()
    """Hosts beside this machine that something may be sent to: webhooks and queues."""
    sqs_endpoint: str = ""
    """Where queues are reached, for worlds that name no place of their own; nothing: nowhere."""
    reader: Substitute | None = None
    """Who reads what is written from outside in fresh worlds, instead of the phrase rules."""
    throttling: bool | None = None
    """Whether the published limits are kept in worlds that do not say; none: where time passes by itself."""
