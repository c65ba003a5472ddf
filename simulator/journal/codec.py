"""Entries, headers and footers as lines of JSON, and back: ``decode(encode(x)) == x``."""

import hashlib
from collections.abc import Mapping
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from simulator.journal.entry import Entry, Footer, Header

# Keys keep the order of the file: the first step written opens a story.
_encoder = msgspec.json.Encoder()
_entries = msgspec.json.Decoder(Entry)
_headers = msgspec.json.Decoder(Header)


class _Last(msgspec.Struct, frozen=True):
    """The footer under the one key that tells its line from an entry's."""

    footer: Footer


_footers = msgspec.json.Decoder(_Last)


encode = _encoder.encode
"""One entry as a line without its end."""


def decode(line: bytes) -> Entry:
    """The entry of a line.

    Raises:
        msgspec.DecodeError: it is not one.
    """
    return _entries.decode(line)


def encode_header(header: Header) -> bytes:
    """The first line."""
    return _encoder.encode(header)


def decode_header(line: bytes) -> Header:
    """The header of a first line.

    Raises:
        msgspec.DecodeError: it is not one.
    """
    header = _headers.decode(line)
    header.resolved()  # whoever asks for the scenario later need not expect that there is none
    return header


def encode_footer(footer: Footer) -> bytes:
    """The last line."""
    return _encoder.encode(_Last(footer))


def decode_footer(line: bytes) -> Footer:
    """The footer of a last line.

    Raises:
        msgspec.DecodeError: it is not one.
    """
    return _footers.decode(line).footer


def identity(header: Header) -> bytes:
    """What makes two runs the same run before anything happened: the header without versions."""
    return _encoder.encode(msgspec.structs.replace(header, versions={}))


def hash_columns(columns: Mapping[str, NDArray[np.signedinteger[Any]]]) -> dict[str, str]:
    """SHA-256 of each column's bytes, little-endian and as wide as they are."""
    return {name: hashlib.sha256(_little_endian(column).data).hexdigest() for name, column in columns.items()}


def _little_endian(column: NDArray[np.signedinteger[Any]]) -> NDArray[np.signedinteger[Any]]:
    return np.ascontiguousarray(column, dtype=column.dtype.newbyteorder("<"))
