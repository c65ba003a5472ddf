"""Messages as lines of JSON: what a line must hold to be examined, and what is added to it.

Says what is wrong with a line and where in it; which rules a text breaks is the policy's.
"""

import json
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Mapping
from math import isinf
from typing import Any, NamedTuple, NoReturn, get_args

from scenarios.errors import Problem, clipped
from scenarios.suggestion import closest, suggestion
from scenarios.vocabulary import MESSAGE_LABELS
from simulator.policy.messages.context import MigrationException
from simulator.policy.messages.finding import Finding
from simulator.reading.readings import Reading

CLEAN = "clean"
ENGLISH = "en"
"""What a message is read as that names no language."""

_EXAMPLE = '{"text": "...", "lang": "en", "context": {"reactive": true, "migration_exception": null}}'
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_EXCEPTIONS = get_args(MigrationException)
_SHOWN = 40


class Message(NamedTuple):
    """One line, read: the object as it came and what is examined of it."""

    line: dict[str, Any]
    text: str
    language: str
    reactive: bool
    exception: MigrationException | None
    kind: str


class BadLine(Exception):
    """A line that holds no message, and why. ``column`` counts from 1; 0 where it is about the whole line."""

    def __init__(self, message: str, hint: str = "", column: int = 0) -> None:
        super().__init__(message, hint, column)
        self.message, self.hint, self.column = message, hint, column

    def problem(self, file: str, number: int, line: str) -> Problem:
        """The same with its place, to be read aloud."""
        return Problem(file, number, max(self.column, 1), "message.bad_line", self.message, self.hint, line)


def is_language(tag: str) -> bool:
    """Whether it is written like a language."""
    return _LANGUAGE.fullmatch(tag) is not None


def decoded(raw: bytes) -> str:
    """A line as text.

    Raises:
        BadLine: it is no UTF-8.
    """
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        wide = raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
        said = "this file is UTF-16" if wide else f"byte {error.start + 1} of this line is no UTF-8"
        raise BadLine(said, "save the file as UTF-8, one JSON object a line", error.start + 1) from None


def parsed(line: str, unsaid: str = ENGLISH) -> Message:
    """The message of a line; ``unsaid``: the language of one that names none.

    Raises:
        BadLine: it holds none.
    """
    told = _object(line)
    if "text" not in told:
        near = closest("text", told)
        raise BadLine("there is no 'text' in this line", f"call '{near}' 'text'" if near else f"write {_EXAMPLE}")
    context = _of_type(line, told, "context", dict, {}, 'an object such as {"reactive": true}')
    language = _of_type(line, told, "lang", str, unsaid, 'a language tag such as "en" or "de-DE"')
    if not is_language(language):
        _refuse(line, "lang", language, 'a language tag such as "en" or "de-DE"')
    return Message(
        told,
        _of_type(line, told, "text", str, None, "the message in quotation marks"),
        language,
        _of_type(line, context, "reactive", bool, True, "true (the buyer wrote before) or false"),
        _exception(line, context),
        _of_type(line, context, "kind", str, "reply", 'a kind of message such as "reply"'),
    )


def _object(line: str) -> dict[str, Any]:
    try:
        told = json.loads(line, parse_constant=_refuse_constant, parse_float=_finite)
    except json.JSONDecodeError as error:
        raise BadLine(f"this is no JSON: {error.msg}", f"write {_EXAMPLE}", error.colno) from None
    except RecursionError:
        raise BadLine("this is nested too deeply", f"write {_EXAMPLE}") from None
    except ValueError as error:
        raise BadLine(str(error), "write a shorter number, or put it in quotation marks") from None
    if not isinstance(told, dict):
        raise BadLine(f"a line is an object, not {_named(told)}", f"write {_EXAMPLE}", 1)
    return told


def _refuse_constant(name: str) -> NoReturn:
    raise BadLine(f"{name} is no JSON", "write null")


def _finite(written: str) -> float:
    value = float(written)
    if isinf(value):
        raise BadLine(f"{clipped(written, _SHOWN)} is too large a number", "put it in quotation marks")
    return value


def _of_type(line: str, told: Mapping[str, Any], key: str, type_: type, default: Any, expected: str) -> Any:
    """The value under a key; the default if there is none."""
    value = told.get(key)
    if value is None and default is not None:
        return default
    return value if isinstance(value, type_) else _refuse(line, key, value, expected)


def _exception(line: str, context: Mapping[str, Any]) -> MigrationException | None:
    value = context.get("migration_exception")
    if value is not None and value not in _EXCEPTIONS:
        _refuse(line, "migration_exception", value, 'null, "technical" or "safety"', _EXCEPTIONS)
    return value


def _refuse(line: str, key: str, value: Any, expected: str, known: Iterable[str] = ()) -> NoReturn:
    hint = suggestion(value, known) if isinstance(value, str) else ""
    said = f"'{key}' is {expected}, not {_named(value)}"
    raise BadLine(said, hint or f"write {expected}", line.find(f'"{key}"') + 1)


def _named(value: Any) -> str:
    """A value as it is spoken of."""
    try:
        return clipped(json.dumps(value, ensure_ascii=False), _SHOWN)
    except RecursionError:
        return "something nested deeply"


def answered(
    message: Message, findings: Iterable[Finding], label_of: Mapping[str, str | None], readings: Iterable[Reading] = ()
) -> str:
    """The line with its labels, its findings and its intents, as JSON."""
    found = [
        {
            "code": f"message.{finding.rule}",
            "label": label_of[finding.rule],
            "start": finding.start,
            "end": finding.end,
            "evidence": finding.evidence,
        }
        for finding in findings
    ]
    broken = {finding["label"] for finding in found}
    labels = [label for label in MESSAGE_LABELS if label in broken] or [CLEAN]
    intents = [{"intent": one.intent, "evidence": one.evidence, "phrase": one.pattern} for one in readings]
    return _written(message.line | {"labels": labels, "findings": found, "intents": intents})


def _written(line: Mapping[str, Any]) -> str:
    """As JSON; what no file can hold is escaped."""
    text = json.dumps(line, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(line)
    return text
