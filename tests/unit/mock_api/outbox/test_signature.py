"""A signature, as anybody who knows the secret would work it out from the documentation."""

import hashlib
import hmac

from mock_api.outbox.signature import signature


def test_it_is_an_hmac_over_the_second_and_the_body() -> None:
    told = signature("whsec_1", 1_795_356_550, b'{"a": 1}')
    expected = hmac.new(b"whsec_1", b'1795356550.{"a": 1}', hashlib.sha256).hexdigest()
    assert told == f"t=1795356550,v1={expected}"


def test_another_secret_second_or_body_is_another_signature() -> None:
    told = [signature(*one) for one in (("a", 1, b"x"), ("b", 1, b"x"), ("a", 2, b"x"), ("a", 1, b"y"), ("a", 11, b""))]
    assert len(set(told)) == len(told)
