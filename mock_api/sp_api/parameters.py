"""The query strings clients really send: lists as CSV or repeated keys, keys nobody knows, and keys left empty."""

from datetime import UTC, datetime
from urllib.parse import parse_qsl

from mock_api.sp_api.refusals import invalid_input


class Parameters:
    """The parameters of one request by name. Unknown ones are never looked at, empty ones are not there."""

    def __init__(self, query_string: bytes) -> None:
        self._values: dict[str, list[str]] = {}
        for name, written in parse_qsl(query_string.decode("latin-1")):
            values = (value.strip() for value in written.split(","))
            self._values.setdefault(name, []).extend(value for value in values if value)

    def many(self, name: str) -> list[str]:
        """Every value of a list."""
        return self._values.get(name, [])

    def one(self, name: str) -> str | None:
        """A single value; the first, where a client repeats it."""
        values = self._values.get(name)
        return values[0] if values else None

    def moment(self, name: str) -> datetime | None:
        """A date and time in ISO 8601; in UTC unless it says otherwise.

        Raises:
            Refusal: it is not one.
        """
        written = self.one(name)
        return None if written is None else moment_of(name, written)


def moment_of(name: str, written: str) -> datetime:
    """A date and time in ISO 8601 that a parameter of a name holds; in UTC unless it says otherwise.

    Raises:
        Refusal: it is not one.
    """
    try:
        moment = datetime.fromisoformat(written)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise invalid_input(name, f"'{written[:40]}' is no date and time in ISO 8601.") from None
