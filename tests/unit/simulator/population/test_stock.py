"""Stock, held against a shopkeeper who counts."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scenarios.goods import Product
from simulator.population.stock import out_of_stock


def counted(units: int, restock: int, every: int, placed: list[int]) -> list[bool]:
    """Whether each order finds nothing left."""
    sold, cancelled = 0, []
    for at in placed:
        left = units + (restock * (at // every) if every else 0) - sold
        cancelled.append(left <= 0)
        sold += left > 0
    return cancelled


products = st.tuples(st.integers(0, 4), st.integers(0, 4), st.sampled_from((0, 3, 10)))


@given(st.lists(st.none() | products, min_size=1, max_size=3), st.lists(st.integers(0, 40), max_size=40), st.data())
def test_it_is_what_a_shopkeeper_counts(
    stocks: list[tuple[int, int, int] | None], placed: list[int], data: st.DataObject
) -> None:
    placed = sorted(placed)
    sold = data.draw(st.lists(st.integers(0, len(stocks) - 1), min_size=len(placed), max_size=len(placed)))
    catalog = tuple(
        Product.model_validate(
            {"item": "x", "price": "1"}
            | ({"stock": {"units": s[0], "restock": s[1], "every": f"{s[2]}ms"}} if s is not None else {})
        )
        for s in stocks
    )
    found = out_of_stock(catalog, np.array(placed, dtype=np.int64), np.array(sold, dtype=np.int16))
    for number, stock in enumerate(stocks):
        rows = [row for row, product in enumerate(sold) if product == number]
        wanted = counted(*stock, [placed[row] for row in rows]) if stock else [False] * len(rows)
        assert found[rows].tolist() == wanted
