"""Drills about one order for the contract tests, each with particulars of its own."""

from pathlib import Path
from zlib import crc32

from mock_api.worlds import Worlds
from tests.contract.seller import Seller
from tests.drafts import DRILL


class Sold:
    """Drills about one order, each with its own particulars."""

    def __init__(self, worlds: Worlds, folder: Path) -> None:
        self._worlds = worlds
        self._folder = folder / "sold"

    def __call__(self, order: str = "", placed: str = "3h") -> Seller:
        """The seller of a mug that was ordered some time ago."""
        text = DRILL.replace("placed: 9d, promised: 5d, delivered: never", f"placed: {placed}, promised: 5d{order}")
        self._folder.mkdir(exist_ok=True)
        path = self._folder / f"{crc32(text.encode())}.yaml"
        if not path.exists():
            path.write_text(text)
        return Seller.of(self._worlds, str(path))
