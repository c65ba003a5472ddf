"""Which intents a scenario brings itself: neither those that came with mockplace nor what is no pack of intents."""

from pathlib import Path

from scenarios.assembly.own_packs import own_intents
from scenarios.shape.sheets import open_sheet
from scenarios.source.marks import Path as Way
from tests.drafts import DRILL, INTENTS, PERSONAS, edited, written


def own_in(folder: Path, used: str) -> dict[str, Way]:
    """The own intents of a drill with a line of its own."""
    written(folder, INTENTS)
    (folder / "people.yaml").write_text(PERSONAS, encoding="utf-8")
    return own_intents(open_sheet(written(folder, edited(DRILL, "zone:", f"{used}zone:"))).source)


def test_intents_of_a_pack_beside_the_drill(tmp_path: Path) -> None:
    used = "use: [intents/core, ./a-pack-of-intents.yaml, personas/core]\n"
    assert own_in(tmp_path, used) == {"refund_confirmed": ("use", 1)}


def test_what_is_no_pack_of_ones_own(tmp_path: Path) -> None:
    for used in ("", "use: [intents/core]\n", "use: [./people.yaml, ./missing.yaml, intents/none, 3]\n", "use: x\n"):
        assert own_in(tmp_path, used) == {}
