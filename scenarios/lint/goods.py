"""Rules about what is sold and when: names are told apart and exist, times lie within the run, incidents do something.

How many orders come of it is another rule's.
"""

from collections.abc import Iterator

from scenarios.demand import Campaign
from scenarios.errors import Problem
from scenarios.goods import FulfilledBy, Fulfilment, Incident, Product
from scenarios.lint.naming import twice
from scenarios.lint.part import entries, entries_or_one, length
from scenarios.lint.period import Period, meet, takes_orders, told
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion

_CAMPAIGNS: Path = ("demand", "campaigns")
_EFFECTS = ("handling", "transit", "lost", "listing_accuracy", "packaging", "quality")


def goods(source: Source) -> Iterator[Problem]:
    """Everything that is wrong with catalogue, campaigns and incidents beyond their shape."""
    yield from twice(source, ("catalog",), "item", "products")
    yield from twice(source, _CAMPAIGNS, "campaign", "campaigns")
    yield from twice(source, ("incidents",), "incident", "incidents")
    catalog = entries(source, ("catalog",), Product)
    for number, product in catalog.items():
        yield from _stock(source, product, ("catalog", number, "stock"))
    is_whole = len(catalog) == length(source, ("catalog",))
    sold = frozenset(product.item for product in catalog.values()) if is_whole else None
    period = takes_orders(source)
    for number, campaign in entries(source, _CAMPAIGNS, Campaign).items():
        what, path = f"the campaign '{campaign.campaign}'", (*_CAMPAIGNS, number)
        yield from _sold(source, (campaign.item,) if campaign.item else (), sold, (*path, "item"))
        yield from _time(source, what, campaign, period, path)
    ways = frozenset(way.by for way in entries_or_one(source, ("fulfilment",), Fulfilment))
    for number, incident in entries(source, ("incidents",), Incident).items():
        what, path = f"the incident '{incident.incident}'", ("incidents", number)
        yield from _sold(source, incident.items, sold, (*path, "items"))
        yield from _time(source, what, incident, period, path)
        yield from _effect(source, what, incident, ways, path)


def _stock(source: Source, product: Product, path: Path) -> Iterator[Problem]:
    stock = product.stock
    if stock is None:
        return
    if (stock.restock == 0) != (stock.every == 0):
        missing, written = ("every", "restock") if stock.restock else ("restock", "every")
        message = f"'{written}' without '{missing}': nothing comes in again"
        hint = "'restock' says how many units come in, 'every' how often"
        yield source.problem("half_a_restock", message, path, hint=hint)
    elif stock.units == 0 and stock.restock == 0:
        message = f"'{product.item}' is never in stock: every order of it is cancelled"
        yield source.problem("never_in_stock", message, path, severity="warning")


def _sold(source: Source, items: tuple[str, ...], sold: frozenset[str] | None, path: Path) -> Iterator[Problem]:
    for number, item in enumerate(items):
        if sold is not None and item not in sold:
            message = f"no product '{item}' in the catalogue"
            yield source.problem("unknown_item", message, (*path, number), hint=suggestion(item, sold))


def _time(
    source: Source, what: str, window: Campaign | Incident, period: Period | None, path: Path
) -> Iterator[Problem]:
    if period is not None and not meet(window.start, window.lasts, period):
        message = f"{what} changes nothing: the run takes orders from {told(period)}"
        yield source.problem("outside_the_run", message, (*path, "from"), severity="warning")


def _effect(
    source: Source, what: str, incident: Incident, ways: frozenset[FulfilledBy], path: Path
) -> Iterator[Problem]:
    fields = Incident.model_fields
    if all(getattr(incident, name) == fields[name].default for name in _EFFECTS):
        hint = "make 'transit' longer, say, or 'quality' worse"
        message = f"{what} changes nothing: it says nothing that gets worse"
        yield source.problem("no_effect", message, path, hint=hint, severity="warning")
    if incident.by is not None and ways and incident.by not in ways:
        message = f"{what} changes nothing: no order is fulfilled by the {incident.by}"
        yield source.problem("no_effect", message, (*path, "by"), severity="warning")
