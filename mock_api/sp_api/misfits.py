"""What is wrong with a body that does not fit: the parameter it is about, and a sentence.

What is wrong with one that fits, each operation says.
"""

import re

import msgspec

from mock_api.bodies import kind_in_words
from mock_api.sp_api.refusals import Refusal, invalid_input

_PLACE = re.compile(r"(?P<said>.*?)(?: - at `(?:key in )?\$\.?(?P<place>.*)`)?", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(?P<name>.*)`")
_WRONG_TYPE = re.compile(r"Expected `(?P<wanted>.*)`, got `(?P<found>.*)`")
_WRONG_VALUE = re.compile(r"Invalid enum value (?P<value>.*)", re.DOTALL)
_IN_LIST = re.compile(r"\[[^\]]*\]")
_LONGEST_VALUE = 40


def misfit(body: bytes, error: Exception, otherwise: str) -> Refusal:
    """The refusal of a body that a decoder could not read; ``otherwise``: the parameter if it tells none."""
    if not body.strip():
        return invalid_input(otherwise, "The body is empty; send a JSON object.")
    if not isinstance(error, msgspec.ValidationError):
        return invalid_input(otherwise, "The body is not JSON.")
    found = _PLACE.fullmatch(str(error))
    said, place = (found["said"], found["place"] or "") if found else (str(error), "")
    place = _IN_LIST.sub("", place)
    if missing := _MISSING.fullmatch(said):
        return invalid_input(f"{place}.{missing['name']}".strip("."), "It is missing.")
    if wrong := _WRONG_TYPE.fullmatch(said):
        subject = "It" if place else "The body"
        there, wanted = kind_in_words(wrong["found"]), kind_in_words(wrong["wanted"])
        return invalid_input(place or otherwise, f"{subject} is {there} where {wanted} belongs.")
    if value := _WRONG_VALUE.fullmatch(said):
        return invalid_input(place or otherwise, f"There is no {value['value'][:_LONGEST_VALUE]}.")
    return invalid_input(place or otherwise, f"{said}.")
