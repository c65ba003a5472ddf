"""Texts by language, lines to choose from, and words for trainees."""

import pytest
from pydantic import TypeAdapter, ValidationError

from scenarios.texts import Text, Words, in_language, lines_of


@pytest.mark.parametrize("written", ["$nag", {"en": "Hello"}, {"en": ["Hello", "Hi"], "it": "Salve"}])
def test_what_a_buyer_can_say(written: object) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(Text)
    assert adapter.dump_python(adapter.validate_python(written), mode="json") == written


@pytest.mark.parametrize(
    "written",
    ["Hello", "$", {}, {"en": []}, {"en": 5}, {"en": ["a", 5]}, {"en": {"a": "b"}}, ["a"], None],
)
def test_what_she_cannot(written: object) -> None:
    adapter: TypeAdapter[object] = TypeAdapter(Text)
    with pytest.raises(ValidationError, match="stands under its language"):
        adapter.validate_python(written)


def test_words_are_plain_or_by_language_and_never_several() -> None:
    adapter: TypeAdapter[object] = TypeAdapter(Words)
    assert adapter.validate_python("$nag") == "$nag"
    with pytest.raises(ValidationError, match="written plainly"):
        adapter.validate_python({"en": ["a", "b"]})


def test_a_language_that_is_missing_is_told_in_the_first() -> None:
    assert [in_language({"it": "a", "de": "b"}, language) for language in ("it", "de", "fr")] == ["a", "b", "a"]
    assert (in_language("a", "it"), lines_of("a"), lines_of(("a", "b"))) == ("a", ("a",), ("a", "b"))
