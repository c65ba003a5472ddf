"""A drill's seller and a market's, and the published models they are compared with."""

from pathlib import Path

import pytest

from mock_api.worlds import Worlds
from scenarios.quantities import DAY, MINUTE
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller
from tests.contract.sold import Sold
from tests.drafts import shop


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all tests: what is in it is compiled once."""
    return shop(tmp_path_factory.mktemp("shop"))


@pytest.fixture
def worlds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Worlds:
    monkeypatch.chdir(folder)
    return Worlds(b"a secret")


@pytest.fixture
def seller(worlds: Worlds) -> Seller:
    """The seller of a drill: one order, one question about it."""
    return Seller.of(worlds, "a-drill")


@pytest.fixture
def market(worlds: Worlds) -> Seller:
    """The seller of a market, five days in, ten minutes after an order: one of every status there is."""
    seller = Seller.of(worlds, "a-market")
    world = seller.hosted.world
    world.advance_to(next(int(at) for at in world.state.book.placed_at if at > 5 * DAY) + 10 * MINUTE)
    return seller


@pytest.fixture
def messaging(reference_folder: Path) -> PublishedModel:
    return PublishedModel(reference_folder / "spapi" / "messaging.json")


@pytest.fixture
def soliciting(reference_folder: Path) -> PublishedModel:
    return PublishedModel(reference_folder / "spapi" / "solicitations.json")


@pytest.fixture
def uploading(reference_folder: Path) -> PublishedModel:
    return PublishedModel(reference_folder / "spapi" / "uploads_2020-11-01.json")


@pytest.fixture
def ordering(reference_folder: Path) -> PublishedModel:
    return PublishedModel(reference_folder / "spapi" / "ordersV0.json")


@pytest.fixture
def searching(reference_folder: Path) -> PublishedModel:
    return PublishedModel(reference_folder / "spapi" / "orders_2026-01-01.json")


@pytest.fixture
def restricting(reference_folder: Path) -> PublishedModel:
    return PublishedModel(reference_folder / "spapi" / "tokens_2021-03-01.json")


@pytest.fixture
def selling(reference_folder: Path) -> PublishedModel:
    return PublishedModel(reference_folder / "spapi" / "sellers.json")


@pytest.fixture
def sold(worlds: Worlds, folder: Path) -> Sold:
    """Makes the seller of a drill whose order and buyer are as said, three hours after it was placed."""
    return Sold(worlds, folder)
