"""Links to what may be done about an order, in the published hypertext shape: for messages and for review requests.

Which actions there are, the callers say.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote

import msgspec

DRAFT = "http://json-schema.org/draft-04/schema#"


class Link(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where something is."""

    href: str
    name: str | None = None


class ActionsLinks(msgspec.Struct, frozen=True):
    """Where an order's actions are."""

    self: Link
    actions: list[Link]


class ActionLinks(msgspec.Struct, frozen=True):
    """Where one action is done, and where its schema is."""

    self: Link
    schema: Link


class SelfLink(msgspec.Struct, frozen=True):
    """Where something is itself."""

    self: Link


class ActionSchema(msgspec.Struct, frozen=True):
    """What the body of an action must be."""

    links: SelfLink = msgspec.field(name="_links")
    payload: dict[str, Any]
    name: str


class EmbeddedSchema(msgspec.Struct, frozen=True):
    """The schema inside an action."""

    schema: ActionSchema


class ActionName(msgspec.Struct, frozen=True):
    """What kind of action it is."""

    name: str


class Action(msgspec.Struct, frozen=True):
    """One thing that may be done."""

    links: ActionLinks = msgspec.field(name="_links")
    embedded: EmbeddedSchema = msgspec.field(name="_embedded")
    payload: ActionName


class EmbeddedActions(msgspec.Struct, frozen=True):
    """Every action in full."""

    actions: list[Action]


class ActionsOfOrder(msgspec.Struct, frozen=True):
    """What may be done about an order; nothing may be as well."""

    links: ActionsLinks = msgspec.field(name="_links")
    embedded: EmbeddedActions = msgspec.field(name="_embedded")


class Deed(NamedTuple):
    """One action: its name, the path it is done at below the order's, and the schema of its body."""

    name: str
    folder: str
    schema: Mapping[str, Any]


def actions_of(order: str, marketplace: str, deeds: Sequence[Deed]) -> bytes:
    """The answer that lists actions; ``order`` is the order's path."""
    query = f"?marketplaceIds={quote(marketplace, safe='')}"
    actions = [_action(order, query, deed) for deed in deeds]
    links = ActionsLinks(Link(order + query), [action.links.self for action in actions])
    return msgspec.json.encode(ActionsOfOrder(links, EmbeddedActions(actions)))


def schema_answer(order: str, deed: Deed) -> bytes:
    """The answer that tells what the body of an action must be, as the list of actions does."""
    return msgspec.json.encode(_schema(f"{order}/{deed.folder}/{deed.name}", deed))


def _action(order: str, query: str, deed: Deed) -> Action:
    path = f"{order}/{deed.folder}/{deed.name}"
    schema = _schema(path, deed)
    return Action(
        ActionLinks(Link(path + query, deed.name), schema.links.self),
        EmbeddedSchema(schema),
        ActionName(deed.name),
    )


def _schema(path: str, deed: Deed) -> ActionSchema:
    return ActionSchema(SelfLink(Link(f"{path}/schema", deed.name)), dict(deed.schema), deed.name)
