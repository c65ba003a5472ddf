"""Rules about what is sold and when: names are told apart and exist, times lie within the run, incidents do something.

How many orders come of it is another rule's.
"""

from collections.abc import Iterator

from scenarios.demand import Campaign
from scenarios.errors import Problem
from scenarios.goods import Fulfilment, Incident, Product
from scenarios.lint.naming import twice
from scenarios.lint.part import entries, entries_or_one, length
from scenarios.lint.period import meet, takes_orders, told
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion

_CAMPAIGNS: Path = ("demand", "campaigns")
_EFFECTS = ("handling", "transit", "lost", "listing_accuracy", "packaging", "quality")


def goods(source: Source) -> Iterator[Problem]:
    """Everything that is wrong with catalogue, campaigns and incidents beyond their shape."""
    yield from twice(source, ("catalog",), "item", "products")
    yield from twice(source, _CAMPAIGNS, "campaign", "campaigns")
    yield from twice(source, ("incidents",), "incident", "incidents")
    for number, product in entries(source, ("catalog",), Product).items():
        yield from _stock(source, product, ("catalog", number, "stock"))
    for number, campaign in entries(source, _CAMPAIGNS, Campaign).items():
        yield from _sold(source, (campaign.item,) if campaign.item else (), (*_CAMPAIGNS, number, "item"))
        yield from _time(source, f"the campaign '{campaign.campaign}'", campaign, (*_CAMPAIGNS, number))
    for number, incident in entries(source, ("incidents",), Incident).items():
        yield from _incident(source, incident, ("incidents", number))


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


def _sold(source: Source, items: tuple[str, ...], path: Path) -> Iterator[Problem]:
    catalog = entries(source, ("catalog",), Product)
    known = {product.item for product in catalog.values()}
    for number, item in enumerate(items):
        if item not in known and len(catalog) == length(source, ("catalog",)):
            message = f"no product '{item}' in the catalogue"
            yield source.problem("unknown_item", message, (*path, number), hint=suggestion(item, known))


def _time(source: Source, what: str, window: Campaign | Incident, path: Path) -> Iterator[Problem]:
    period = takes_orders(source)
    if period is not None and not meet(window.start, window.lasts, period):
        message = f"{what} changes nothing: the run takes orders from {told(period)}"
        yield source.problem("outside_the_run", message, (*path, "from"), severity="warning")


def _incident(source: Source, incident: Incident, path: Path) -> Iterator[Problem]:
    what = f"the incident '{incident.incident}'"
    yield from _sold(source, incident.items, (*path, "items"))
    yield from _time(source, what, incident, path)
    fields = Incident.model_fields
    if all(getattr(incident, name) == fields[name].default for name in _EFFECTS):
        hint = "make 'transit' longer, say, or 'quality' worse"
        message = f"{what} changes nothing: it says nothing that gets worse"
        yield source.problem("no_effect", message, path, hint=hint, severity="warning")
    used = {way.by for way in entries_or_one(source, ("fulfilment",), Fulfilment)}
    if incident.by is not None and used and incident.by not in used:
        message = f"{what} changes nothing: no order is fulfilled by the {incident.by}"
        yield source.problem("no_effect", message, (*path, "by"), severity="warning")
