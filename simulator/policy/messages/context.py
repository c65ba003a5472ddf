"""What must be known beside a text to judge it: who asked, in which language, by which way, and what is allowed there.

Plain facts; the world works them out from its state, and ``mockplace inspect`` takes them from a line.
"""

from typing import Literal

import msgspec

MigrationException = Literal["technical", "safety"]

ATTACHMENT_KINDS = ("txt", "pdf", "doc", "docx", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff")
"""Endings of the files that may be sent, unless a policy says otherwise."""


class Attachment(msgspec.Struct, frozen=True, gc=False):
    """A file that goes with a message. ``size`` in bytes; ``head`` is how it begins, a few dozen bytes are enough."""

    name: str
    size: int
    head: bytes = b""


class Context(msgspec.Struct, frozen=True, gc=False):
    """How things stand when a message is sent. As it is by default: an answer to an English question."""

    language: str = "en"
    """The buyer's."""
    kind: str = "reply"
    """Kind of message, by which its length is limited."""
    reactive: bool = True
    """Whether the buyer wrote before; otherwise the seller began."""
    names_order: bool = False
    """Whether the way it is sent names the order by itself, as the marketplace's templates do."""
    exception: MigrationException | None = None
    """Why this part of the conversation may leave the marketplace, if it may."""
    own_domains: tuple[str, ...] = ()
    """Domains of the marketplace itself."""
    carrier_domains: tuple[str, ...] = ()
    """Domains on which parcels are tracked."""
    longest: int | None = 4000
    """Characters this kind of message may have; None: no limit."""
    attachments: tuple[Attachment, ...] = ()
    asked_for_review: bool = False
    """Whether the one request of this order was made before."""
    settled: bool = False
    """Whether the order was completed so long ago that nothing may be begun about it."""
    opted_out: bool = False
    """Whether the buyer wants nothing she did not ask for."""
    critical: bool = False
    """Whether this kind of message reaches her all the same."""
    strict: bool = False
    """Whether even a complete migration message may hold no address and lead nowhere else."""
    attachment_kinds: tuple[str, ...] = ATTACHMENT_KINDS
    """How the names of files that may be sent end; none: any."""
    most_attachments: int = 5
    largest_attachment: int = 10_000_000
    """In bytes, of one file."""
