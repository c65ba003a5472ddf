"""Values given beside a file, in place of what it says: ``contact_rate=8%`` as ``--set`` takes it.

Reads them and says which file each belongs to; finding its place in that file is ``shape.replacement``'s.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from scenarios.errors import Problem, ScenarioError, clipped
from scenarios.source.scalars import plain
from scenarios.source.syntax import parse

Given = Mapping[str, str] | Sequence[tuple[str, str]]
"""Key → value, both as people write them; of one key twice the later counts."""

_LONGEST = 80
_FLOW = ("[", "{", '"', "'")
_PREFIXES = {"plan": "seller", "policy": "policy"}
"""The first key of a file → how an override for that file begins."""

_PACKS = ("stories", "personas", "intents")


@dataclass(frozen=True, slots=True)
class Override:
    """One value for one key. The key's words are parted by points; the first ``skipped`` of them name the file."""

    key: str
    value: str
    skipped: int = 0

    def __str__(self) -> str:
        return f"{self.key}={self.value}"

    @property
    def place(self) -> str:
        """What its problems are headed with."""
        return clipped(f"--set {self}", _LONGEST)

    @property
    def words(self) -> tuple[str, ...]:
        """The way to the value within its file."""
        return tuple(self.key.split("."))[self.skipped :]

    def within(self) -> "Override":
        """The same for the file its first word names."""
        return replace(self, skipped=self.skipped + 1)

    def refusal(self, code: str, message: str, hint: str = "") -> ScenarioError:
        """The error that it cannot be followed."""
        return ScenarioError([Problem(self.place, 0, 0, f"scenario.{code}", clipped(message, 300), hint)])

    def read(self) -> object:
        """The value it stands for, read as an unquoted word of a file, or as a list, a mapping or a quoted text.

        Raises:
            ScenarioError: it is none.
        """
        if any("\ud800" <= char <= "\udfff" for char in str(self)):
            raise self.refusal("syntax", "there is no such character")
        written = self.value.strip()
        if not written.startswith(_FLOW):
            return plain(written)
        try:
            found = parse(self.place, f"value: {written}")
        except ScenarioError as error:
            raise self.refusal("syntax", error.problems[-1].message) from None
        if [*found.tree] != ["value"] or any(problem.is_error for problem in found.problems):
            raise self.refusal("syntax", "this is not one value")
        return found.tree["value"]


def parse_override(written: str) -> Override:
    """The override of ``contact_rate=8%``.

    Raises:
        ValueError: it is not written so.
    """
    key, equals, value = written.partition("=")
    if not equals or not key.strip():
        raise ValueError(f"'{written}' is no key=value; write contact_rate=8%")
    return Override(key.strip(), value)


@dataclass(frozen=True, slots=True)
class Overrides:
    """All overrides of one loading. Each belongs to exactly one file: the scenario, its plan, its policy or a pack."""

    given: tuple[Override, ...] = ()

    def of(self, key: str, tree: Mapping[str, object]) -> list[Override]:
        """Those that belong to a file with this first key."""
        if key in _PREFIXES:
            begin = _PREFIXES[key]
            return [one.within() for one in self.given if one.words[0] == begin and len(one.words) > 1]
        if key in _PACKS:
            return [one for one in self.given if one.words[0] == key and _is_in(one, tree)]
        elsewhere = {*self.of_packs(tree)}
        return [one for one in self.given if one not in elsewhere and not _is_of_another_file(one)]

    def of_packs(self, tree: Mapping[str, object]) -> list[Override]:
        """Those that speak of something in a pack, seen from the scenario file whose values these are."""
        return [one for one in self.given if one.words[0] in _PACKS and len(one.words) > 2 and not _is_in(one, tree)]


NONE = Overrides()


def overrides_of(given: Given) -> Overrides:
    """Overrides from keys and values."""
    pairs: Iterable[tuple[str, str]] = given.items() if isinstance(given, Mapping) else given
    return Overrides(tuple(Override(key, value) for key, value in pairs))


def _is_of_another_file(override: Override) -> bool:
    return len(override.words) > 1 and override.words[0] in _PREFIXES.values()


def _is_in(override: Override, tree: Mapping[str, object]) -> bool:
    """Whether the mapping its first word names has what its next words name."""
    first, *rest = override.words
    named = tree.get(first)
    below = ".".join(rest) + "."
    return isinstance(named, dict) and any(below.startswith(f"{name}.") for name in named)
