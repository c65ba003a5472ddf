"""Intent packs as data: what a file may hold, and that a journal's header can carry it."""

from typing import Any

import pytest
from pydantic import ValidationError

from scenarios.reading import IntentPack

INTENT: dict[str, Any] = {
    "means": "The seller says it is paid.",
    "phrases": {"en": {"yes": ["paid"], "not": ["not paid"]}, "it": {"yes": ["pagato"]}},
    "examples": {"en": {"yes": ["It is paid."], "no": ["It is not paid."]}},
}


def test_a_pack_goes_through_json_and_back() -> None:
    pack = IntentPack.model_validate({"intents": {"paid": INTENT}})
    written = pack.model_dump(mode="json", by_alias=True)
    assert written["intents"]["paid"]["phrases"]["en"] == {"words": {}, "yes": ["paid"], "not": ["not paid"]}
    assert IntentPack.model_validate(written) == pack
    assert IntentPack.model_validate(pack.dump()) == pack


@pytest.mark.parametrize(
    "changed",
    [
        {"phrases": {"en": {"yes": []}}},
        {"phrases": {"en": {"no": ["paid"]}}},
        {"phrases": {"English": {"yes": ["paid"]}}},
        {"example": {}},
        {"means": None},
    ],
)
def test_what_is_no_intent_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        IntentPack.model_validate({"intents": {"paid": INTENT | changed}})


@pytest.mark.parametrize("name", ["", "Paid", "paid now", "said.paid", "1st"])
def test_an_intent_is_named_so_that_it_can_be_a_fact(name: str) -> None:
    with pytest.raises(ValidationError):
        IntentPack.model_validate({"intents": {name: INTENT}})
