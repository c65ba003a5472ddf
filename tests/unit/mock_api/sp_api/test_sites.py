"""The tag of a buyer's language on each marketplace."""

import pytest

from mock_api.sp_api.sites import locale_of
from scenarios.loader import load_policy


@pytest.mark.parametrize(
    ("policy", "language", "tag"),
    [
        ("amazon-us", "en", "en-US"),
        ("amazon-uk", "en", "en-GB"),
        ("amazon-it", "it", "it-IT"),
        ("amazon-it", "en", "en-US"),
        ("amazon-de", "de", "de-DE"),
        ("amazon-de", "fr", "fr-FR"),
        ("amazon-us", "nl", "nl"),
    ],
)
def test_a_language_has_a_tag_of_the_country_that_speaks_it(policy: str, language: str, tag: str) -> None:
    assert locale_of(load_policy(policy), language) == tag
