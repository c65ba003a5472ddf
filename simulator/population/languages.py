"""What language each order's buyer speaks: one, in all her orders."""

import numpy as np

from scenarios.market import Market
from simulator.domain.orders import Column
from simulator.population.choosing import choose, choose_by
from simulator.population.luck import Streams
from simulator.randomness import Stream


def spoken(market: Market) -> tuple[str, ...]:
    """Every language of the market."""
    told = [part.languages for part in market.mix] + [place.languages for place in market.marketplaces]
    return tuple(dict.fromkeys(language for languages in told for language in languages))


def languages(market: Market, marketplace: Column, buyer: Column, line: Column, streams: Streams) -> Column:
    """The language of each order's buyer, the same in all her orders: her marketplace's, or her first line's."""
    told = [place.languages for place in market.marketplaces] + [part.languages for part in market.mix]
    shares = [[languages.get(language, 0.0) for language in spoken(market)] for languages in told]
    luck = streams.of(Stream.LANGUAGES).random(int(buyer.max(initial=0)))[buyer - 1]
    if all(one == shares[0] for one in shares):
        return choose(luck, shares[0])
    of_place = np.array([bool(place.languages) for place in market.marketplaces] or [False])[marketplace]
    of_line = line[_first_rows(buyer)].astype(np.int32) + len(market.marketplaces)
    return choose_by(np.where(of_place, marketplace, of_line), luck, shares)


def _first_rows(buyer: Column) -> Column:
    """The row of the first order of each row's buyer."""
    first = np.zeros(int(buyer.max(initial=0)) + 1, dtype=np.int32)
    # Of several orders of one buyer, written from the last to the first, the first is what stays.
    first[buyer[::-1]] = np.arange(len(buyer) - 1, -1, -1, dtype=np.int32)
    rows: Column = first[buyer]
    return rows
