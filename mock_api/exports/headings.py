"""Which column of an export means what: names are compared without case, signs and units, against a list of synonyms.

What stands in the columns is read elsewhere; a column nobody asked for is never looked at.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mock_api.exports.refusal import ExportRefused
from scenarios.errors import clipped, printable
from scenarios.quantities import DAY, HOUR, MINUTE, SECOND
from scenarios.suggestion import closest, listed

Synonyms = Mapping[str, Sequence[str]]
"""Our name of a column → how other programs call it, the likeliest first."""

_UNITS = {"d": DAY, "h": HOUR, "m": MINUTE, "s": SECOND}
_UNIT = re.compile(r"(?: in)? (?:(d)ays?|(h)(?:ou)?rs?|(m)in(?:ute)?s?|(s)ec(?:ond)?s?|([hms]))$")
_SIGNS = re.compile(r"[\W_]+")
_LOOKS_WRITTEN = re.compile(r"@|\d{4}-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{5,}")
_SHOWN = 40
_LONGEST = 40


@dataclass(frozen=True)
class Heading:
    """A column found: where it stands, what it is called there, and the unit its name gives to plain numbers."""

    place: int
    written: str
    unit: int | None = None


Columns = dict[str, list[Heading]]
"""Our name of a column → those of a file that may be it, likeliest first."""


def plain(written: str) -> str:
    """A name without case and signs: ``First reply time (minutes)`` is ``first reply time minutes``."""
    return _SIGNS.sub(" ", written.casefold()).strip()


def found(headings: Sequence[str], synonyms: Synonyms) -> Columns:
    """Every column that has one of the names, likeliest first. What counts business hours only is none of them."""
    known: dict[str, dict[str, list[Heading]]] = {role: {} for role in synonyms}
    for place, written in enumerate(headings):
        name, unit = _parted(plain(written))
        for role, names in synonyms.items():
            if name in names:
                known[role].setdefault(name, []).append(Heading(place, written, unit))
    return {
        role: [heading for name in names for heading in known[role].get(name, ())] for role, names in synonyms.items()
    }


def _parted(name: str) -> tuple[str, int | None]:
    unit = _UNIT.search(name)
    if unit is None:
        return name, None
    return name[: unit.start()], _UNITS[next(filter(None, unit.groups()))]


def check_required(file: str, headings: Sequence[str], synonyms: Synonyms, required: Sequence[str]) -> Columns:
    """The columns of a file, or a refusal that names all that it lacks and what they are called elsewhere.

    Raises:
        ExportRefused: some are not there.
    """
    present = found(headings, synonyms)
    missing = [role for role in required if not present[role]]
    if not missing:
        return present
    problem = f"has no column {listed([*missing], 'and no column')}"
    lines = [_wanted(role, headings, synonyms) for role in missing]
    raise ExportRefused(file, problem, "\n  ".join([*lines, _there(headings)]))


def _wanted(role: str, headings: Sequence[str], synonyms: Synonyms) -> str:
    names = [f"'{name}'" for name in synonyms[role][1:5]]
    taken = {heading.place for known in found(headings, synonyms).values() for heading in known}
    free = [written for place, written in enumerate(headings) if place not in taken]
    by_plain = {plain(written): written for written in free if not _LOOKS_WRITTEN.search(written)}
    near = next((near for name in synonyms[role] if (near := closest(name, by_plain)) and len(near) > 3), None)
    told = f"{role} may also be called {listed(names, 'or')}"
    business = any("business" in name.split() for name in by_plain) and role.startswith("first_reply")
    if business:
        return f"{told}; a time in business hours cannot be used, export calendar hours"
    return f"{told}; is it '{printable(clipped(by_plain[near], _LONGEST))}'?" if near else told


def _there(headings: Sequence[str]) -> str:
    """What was found instead, unless it looks like a row of somebody's and not like names of columns."""
    if any(_LOOKS_WRITTEN.search(written) for written in headings):
        return "the first row does not look like names of columns"
    names = [f"'{printable(clipped(written, _LONGEST))}'" for written in headings if written][:_SHOWN]
    more = f" and {len(headings) - _SHOWN} more" if len(headings) > _SHOWN else ""
    return f"the columns found are {', '.join(names)}{more}" if names else "no column has a name"
