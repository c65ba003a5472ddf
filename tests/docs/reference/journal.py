"""The page of the journal: its three kinds of line, every event and every command, from their docstrings."""

import json
from typing import get_args

import msgspec

from scenarios.shape.written import written_fields
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.journal.entry import Entry, Footer, Header
from tests.docs.reference import meanings
from tests.docs.reference.markdown import code, page, prose, sentence, table
from tests.docs.reference.types import words


def journal() -> str:
    """The page."""
    return page(
        "The journal",
        prose("""
            A journal on disk is text: one line of JSON for the header, one for each entry, and a footer.
            Instants are whole milliseconds since the world began, money is whole cents, and orders,
            conversations, messages and claims are numbers. A key at its default is left out. Why it ends with a
            footer: [decision 7](../decisions/0007-a-journal-ends-with-a-footer.md).
        """),
        _struct("The header", Header),
        _struct("An entry", Entry),
        _struct("The footer", Footer, "It stands under the key `footer`."),
        "## Events",
        "What happened. `is` names the kind; every event has `order`, the number of the order it is about.",
        *(_event(kind) for kind in e.EVERY_KIND),
        "## Commands from outside",
        prose("""
            What a channel may submit. The first entry that a command made holds it whole under `command`; a
            replay submits it again. `do` names the kind.
        """),
        *(_command(kind) for kind in get_args(c.ExternalCommand)),
        "## Commands of actors",
        prose("""
            What buyers, the modelled team and the marketplace submit inside the world. They are in no journal:
            a replay finds them again by itself.
        """),
        *(_command(kind) for kind in get_args(c.ActorCommand)),
    )


def _struct(title: str, kind: type[msgspec.Struct], more: str = "") -> str:
    about = f"{code(kind.__name__)}: {sentence(kind.__doc__)} {more}".strip()
    return f"## {title}\n\n{about}\n\n{_fields(kind, ())}"


def _event(kind: type[e.Event]) -> str:
    return _message(kind, ("order",))


def _command(kind: type[c.Command]) -> str:
    return _message(kind, ())


def _message(kind: type[msgspec.Struct], known: tuple[str, ...]) -> str:
    tag = str(kind.__struct_config__.tag)
    return f"### {code(tag)}\n\n{code(kind.__name__)}. {sentence(kind.__doc__)}\n\n{_fields(kind, known)}".rstrip()


def _fields(kind: type[msgspec.Struct], known: tuple[str, ...]) -> str:
    written = written_fields(kind)
    rows = [
        (code(field.encode_name), words(written[field.name].annotation), _default(field), _meaning(field.name, kind))
        for field in msgspec.structs.fields(kind)
        if field.name not in known
    ]
    return table(("Key", "Holds", "Default", "Meaning"), rows) if rows else ""


def _meaning(name: str, kind: type[msgspec.Struct]) -> str:
    return sentence(written_fields(kind)[name].meaning or meanings.FIELDS[name])


def _default(field: msgspec.structs.FieldInfo) -> str:
    """What a key that is left out stands for."""
    if field.default is msgspec.NODEFAULT:
        return "" if field.default_factory is msgspec.NODEFAULT else "nothing"
    return "nothing" if field.default in (None, "", (), msgspec.UNSET) else code(json.dumps(field.default))
