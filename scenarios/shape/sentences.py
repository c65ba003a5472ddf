"""A file's values against a model, and every misfit as a sentence people understand, at its place.

What fits together in the models but makes no sense is the lint's.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from scenarios.errors import Problem, clipped
from scenarios.shape.keys import keys_at
from scenarios.source.marks import Path, Source
from scenarios.suggestion import closest, listed, suggestion

Model = TypeVar("Model", bound=BaseModel)

_LONGEST_QUOTE = 40
_LISTED = 12
_FIGURE = re.compile(r"'(-?[0-9]{1,9}) ?[^-+0-9.,:' ][^0-9']*'")
"""A number with a unit behind it."""


def validate(model: type[Model], source: Source) -> tuple[Model | None, list[Problem]]:
    """The model a file describes, or why it describes none."""
    try:
        return model.model_validate(source.tree), []
    except ValidationError as misfit:
        errors = misfit.errors(include_url=False)
        absent = [error["loc"] for error in errors if error["type"] == "missing"]
        return None, [_problem(model, source, error, absent) for error in errors if not _is_echo(error)]


def _is_echo(error: ErrorDetails) -> bool:
    """A list counts as too short for every entry that is wrong, and those are said already."""
    value = error["input"]
    is_short = error["type"] == "too_short" and isinstance(value, list | tuple | dict)
    return is_short and len(value) >= error["ctx"]["min_length"]


def _problem(model: type[BaseModel], source: Source, error: ErrorDetails, absent: Sequence[Path]) -> Problem:
    on_key = "[key]" in error["loc"]
    loc = tuple(part for part in error["loc"] if part != "[key]")
    way, value = source.reach(loc)
    match error["type"]:
        case "extra_forbidden":
            return _unknown_key(model, source, loc, absent)
        case "missing":
            return _missing_key(source, loc)
        case "value_error":
            reason = error["ctx"]["error"]
            return source.problem("bad_value", str(reason), (*way, *getattr(reason, "inside", ())))
        case kind:
            code, sentence, hint = _misfit(kind, error.get("ctx", {}), _quoted(loc[-1] if on_key else value))
            if value is None and way:
                sentence = f"{_subject(way)} is empty"
            if value is None or (isinstance(value, dict | list) and not on_key):
                hint = _REWRITTEN.get((type(value), error["type"]), "")
            return source.problem(code, sentence, way, hint=hint, on_key=on_key)


def _unknown_key(model: type[BaseModel], source: Source, loc: Path, absent: Sequence[Path]) -> Problem:
    known = keys_at(model, loc[:-1])
    beside = [path[-1] for path in absent if path[:-1] == loc[:-1]]
    hint = suggestion(str(loc[-1]), known)
    if len(beside) == 1 and closest(str(loc[-1]), known) is None:
        hint = f"did you mean '{beside[0]}', which is missing?"
    return source.problem("unknown_key", f"unknown key '{loc[-1]}'", loc, hint=hint, on_key=True)


def _missing_key(source: Source, loc: Path) -> Problem:
    inside = next((f" in '{part}'" for part in reversed(loc[:-1]) if isinstance(part, str)), "")
    return source.problem("missing_key", f"the key '{loc[-1]}' is missing{inside}", loc[:-1])


def _subject(way: Path) -> str:
    return f"'{way[-1]}'" if isinstance(way[-1], str) else "this entry"


def _quoted(value: object) -> str:
    if isinstance(value, dict | list):
        return "a list" if isinstance(value, list) else "a mapping"
    written = str(value).lower() if isinstance(value, bool) else str(value)
    return f"'{clipped(written, _LONGEST_QUOTE)}'"


def _misfit(kind: str, context: Mapping[str, Any], quoted: str) -> tuple[str, str, str]:
    """Code, sentence and advice for a kind of misfit."""
    if kind == "literal_error":
        return "bad_value", *_not_one_of(str(context["expected"]), quoted)
    if kind in _KINDS:
        sentence, hint = _KINDS[kind]
        figure = _FIGURE.fullmatch(quoted) if _KINDS[kind] is _NO_WHOLE else None
        hint = f"write {figure[1]}" if figure else hint
        return "wrong_kind_of_value", sentence.format(quoted=quoted), hint.format(quoted=quoted)
    if kind in _BOUNDS:
        return "bad_value", _BOUNDS[kind].format(quoted=quoted, **context), ""
    if kind == "string_pattern_mismatch":
        return (
            "bad_value",
            f"{quoted} is not written as it must be",
            _PATTERNS.get(str(context["pattern"]), ""),
        )
    return "bad_value", f"{quoted} does not fit here", ""


def _not_one_of(expected: str, quoted: str) -> tuple[str, str]:
    words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    near = closest(quoted.strip("'"), words)
    hint = f"did you mean '{near}'?" if near else ""
    if len(words) > _LISTED:
        return f"{quoted} is none of the words that may stand here", hint or f"choose {listed(words, 'or')}"
    return f"{quoted} is not {listed(words, 'or')}", hint


_BRACES = "write its keys below it, indented, or in {{braces}}"
_NO_MAPPING = ("{quoted} stands where keys with values belong", _BRACES)
_NO_LIST = ("{quoted} is not a list", "write [one, two], or lines that begin with '- '")
_NO_WHOLE = ("{quoted} is not a whole number", "")
_NO_NUMBER = ("{quoted} is not a number", "")
_NO_TRUTH = ("{quoted} is not true or false", "")
_NO_DATE = ("{quoted} is not a date", "write 2026-01-05")

_KINDS: Mapping[str, tuple[str, str]] = {
    "string_type": ("{quoted} is not text", 'put a text that looks like a number in quotes: "12"'),
    "int_type": _NO_WHOLE,
    "int_parsing": _NO_WHOLE,
    "int_from_float": _NO_WHOLE,
    "int_parsing_size": _NO_WHOLE,
    "float_type": _NO_NUMBER,
    "float_parsing": _NO_NUMBER,
    "finite_number": _NO_NUMBER,
    "bool_type": _NO_TRUTH,
    "bool_parsing": _NO_TRUTH,
    "dict_type": _NO_MAPPING,
    "model_type": _NO_MAPPING,
    "tuple_type": _NO_LIST,
    "date_type": _NO_DATE,
    "date_parsing": _NO_DATE,
    "date_from_datetime_parsing": _NO_DATE,
    "date_from_datetime_inexact": _NO_DATE,
}
"""A value of the wrong kind: our sentence and our advice."""

_WITH_DASHES = "begin each entry with '- '"
_WITHOUT_DASHES = "write the keys without '- ' before them"

_REWRITTEN: Mapping[tuple[type, str], str] = {
    (dict, "tuple_type"): _WITH_DASHES,
    (list, "dict_type"): _WITHOUT_DASHES,
    (list, "model_type"): _WITHOUT_DASHES,
}
"""Keys where a list belongs, and the other way round: our advice."""

_BOUNDS: Mapping[str, str] = {
    "greater_than": "{quoted} is not more than {gt:g}",
    "greater_than_equal": "{quoted} is less than {ge:g}",
    "less_than": "{quoted} is not less than {lt:g}",
    "less_than_equal": "{quoted} is more than {le:g}",
    "too_short": "at least {min_length} must be here, not {actual_length}",
    "too_long": "at most {max_length} may be here, not {actual_length}",
    "string_too_short": "the text is too short",
    "string_too_long": "the text is longer than {max_length} characters",
}

_PATTERNS: Mapping[str, str] = {
    r"^[a-z][a-z0-9_]*$": "write small letters, digits and '_', such as refund_confirmed",
    r"^[a-z]{2}$": "write a language as two small letters, such as en",
}
