"""Bands of a fee begin at shares, which as keys are text."""

import json

import pytest
from pydantic import ValidationError

from scenarios.policy.standing import Fee


@pytest.mark.parametrize("bands", [{"1%": "5%", "3%": "10%"}, {0.01: 0.05, 0.03: 0.1}, {"0.01": 0.05, "0.03": "10%"}])
def test_bands(bands: dict[object, object]) -> None:
    fee = Fee.model_validate({"metric": "cancellation_rate", "bands": bands})
    assert fee.bands == {0.01: 0.05, 0.03: 0.1}
    assert Fee.model_validate(json.loads(json.dumps(fee.dump()))) == fee


@pytest.mark.parametrize("edge", ["one", "1.5", "200%", 2, "", "nan", "1e999"])
def test_what_is_no_share(edge: object) -> None:
    with pytest.raises(ValidationError, match="is not a share"):
        Fee.model_validate({"metric": "x", "bands": {edge: "5%"}})
