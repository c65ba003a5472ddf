"""Products, stock, fulfilment and incidents: bounds and what stands where nothing is written."""

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from scenarios.goods import TROUBLES, Fulfilment, Incident, Product, Stock
from scenarios.quantities import DAY

SPREAD = {"median": "1d", "p90": "2d"}
MUG = {"item": "mug", "price": "24.90"}
BY_POST = {"handling": SPREAD, "transit": SPREAD, "promise": "5d"}
STRIKE = {"incident": "strike", "from": "2026-01-05", "lasts": "2d"}


@pytest.mark.parametrize(
    ("model", "written"),
    [
        (Product, MUG | {"share": 3, "stock": {"units": 5, "restock": 2, "every": "7d"}, "quality": "99%"}),
        (Product, MUG),
        (Fulfilment, BY_POST | {"by": "marketplace", "share": 2, "lost": "1%"}),
        (Incident, STRIKE | {"items": ["mug"], "by": "merchant", "transit": 2.5, "packaging": "90%"}),
    ],
)
def test_they_survive_being_written(model: type[BaseModel], written: dict[str, Any]) -> None:
    read = model.model_validate(written)
    assert model.model_validate(read.dump()) == read  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("model", "sound", "change"),
    [
        (Product, MUG, {"quality": "101%"}),
        (Product, MUG, {"return_rate": -0.1}),
        (Product, MUG, {"share": 0}),
        (Product, MUG, {"stock": 5}),
        (Stock, {"units": 1}, {"units": -1}),
        (Stock, {"units": 1}, {"restock": -1}),
        (Stock, {"units": 1}, {"every": 7}),
        (Fulfilment, BY_POST, {"by": "drone"}),
        (Fulfilment, BY_POST, {"share": 0}),
        (Fulfilment, BY_POST, {"lost": "120%"}),
        (Incident, STRIKE, {"lasts": "0m"}),
        (Incident, STRIKE, {"transit": 0}),
        (Incident, STRIKE, {"transit": 1_001}),
        (Incident, STRIKE, {"quality": 2}),
        (Incident, STRIKE, {"by": "carrier"}),
    ],
)
def test_bounds(model: type[BaseModel], sound: dict[str, Any], change: dict[str, Any]) -> None:
    assert model.model_validate(sound) is not None
    with pytest.raises(ValidationError, match=next(iter(change))):
        model.model_validate(sound | change)


def test_nothing_goes_wrong_unless_told() -> None:
    product, way = Product.model_validate(MUG), Fulfilment.model_validate(BY_POST)
    assert (product.listing_accuracy, product.packaging, product.quality, product.stock) == (1, 1, 1, None)
    assert (way.by, way.share, way.lost, way.promise) == ("merchant", 1, 0, 5 * DAY)
    assert Incident.model_validate(STRIKE).lost is None
    assert TROUBLES[-1] == "cancelled"
