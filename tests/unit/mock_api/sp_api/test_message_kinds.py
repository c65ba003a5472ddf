"""The table of kinds of message: each schema says what the model says in words, and every kind has a reason."""

import jsonschema
import pytest

from mock_api.sp_api.api_dates import PERIODS
from mock_api.sp_api.message_kinds import KINDS, MOST_FILES, REMOVED_KINDS, Kind, schema_of

EVERY = (*KINDS, *REMOVED_KINDS)
FILE = {"uploadDestinationId": "x", "fileName": "y.pdf"}


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.template)
def test_a_schema_takes_what_the_bounds_allow_and_no_more(kind: Kind) -> None:
    schema = schema_of(kind)
    jsonschema.Draft4Validator.check_schema(schema)
    takes = jsonschema.Draft4Validator(schema).is_valid
    text = {"text": "x"} if kind.longest else {}
    files = {"attachments": [FILE]} if kind.fewest_files else {}
    assert takes(text | files)
    if kind.longest:
        assert takes(files | {"text": "x" * kind.longest})
        assert not takes(files | {"text": "x" * (kind.longest + 1)})
        assert not takes(files | {"text": ""})
        assert not takes(files)
    if kind.fewest_files:
        assert takes(text | {"attachments": [FILE] * MOST_FILES})
        assert not takes(text | {"attachments": [FILE] * (MOST_FILES + 1)})
        assert not takes(text | {"attachments": []})
        assert not takes(text)


def test_the_published_bounds_are_kept() -> None:
    bounds = {kind.template: (kind.longest, kind.fewest_files) for kind in KINDS if kind.longest != 2000}
    assert bounds == {
        "confirmCustomizationDetails": (800, 0),
        "digitalAccessKey": (400, 0),
        "legalDisclosure": (0, 1),
        "warranty": (0, 1),
        "invoice": (0, 1),
    }


def test_every_kind_has_a_reason_and_names_of_its_own() -> None:
    assert all(kind.occasion.because and kind.occasion.statuses for kind in EVERY)
    for names in zip(*((kind.template, kind.operation, kind.name) for kind in EVERY), strict=True):
        assert len(set(names)) == len(EVERY)


def test_what_was_removed_has_its_day() -> None:
    assert all(f"messaging/v1/{kind.operation}" in PERIODS for kind in REMOVED_KINDS)
    assert not any(f"messaging/v1/{kind.operation}" in PERIODS for kind in KINDS)
