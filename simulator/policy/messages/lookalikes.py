"""Characters that are drawn like a Latin letter, a digit or a sign, or not drawn at all.

Tables only; where they are replaced, and where a foreign letter is just that, is ``unmasking``'s to say.
"""

import unicodedata
from functools import lru_cache

UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufffc")
"""Drawn as nothing, though Unicode does not class them as format characters."""

_SIGNS = {
    **dict.fromkeys("‘’‚‛ʼ´`′＇", "'"),
    **dict.fromkeys("“”„‟″＂", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("․·•∙⋅。｡．﹒", "."),
    **dict.fromkeys("\x85\u2028\u2029\x0b\x0c", "\n"),
    **dict.fromkeys("∕⁄⧸", "/"),
    **dict.fromkeys("\u2800\u00a0", " "),
    "٭": "*",
    "∗": "*",
    "꞉": ":",
    "：": ":",
    "ⓐ": "@",
    "🔟": "10",
    "⓿": "0",
}
_DRAWN_SMALL = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡıȷⅼ", "abcdefghijklmnoprstuvwyzagijl", strict=True))
_FOLDED = {**_SIGNS, **_DRAWN_SMALL}

_NEGATIVE_CIRCLES = range(0x2776, 0x2794)
_NEGATIVE_LETTERS = (range(0x1F150, 0x1F16A), range(0x1F170, 0x1F18A))

# Compatibility forms of one letter, digit or sign; fractions, units and the like keep their own sense.
_COMPATIBLE = (
    range(0x00B2, 0x00B4),
    range(0x00B9, 0x00BA),
    range(0x02B0, 0x02B9),
    range(0x1D2C, 0x1D6B),
    range(0x2000, 0x200B),
    range(0x202F, 0x2030),
    range(0x205F, 0x2060),
    range(0x2070, 0x20A0),
    range(0x2100, 0x2150),
    range(0x2160, 0x2180),
    range(0x2460, 0x2500),
    range(0x3000, 0x3001),
    range(0xFB00, 0xFB07),
    range(0xFE50, 0xFE70),
    range(0xFF01, 0xFF60),
    range(0x1D400, 0x1D800),
    range(0x1F100, 0x1F150),
    range(0x1FBF0, 0x1FBFA),
)
_KEPT = frozenset("™℠№℡℅")

CYRILLIC = dict(
    zip("АВЕЅІЈКМНОРСТХҮԚԜаьсԁеһіјӏкмноԛрѕтувԝхүѵ", "ABESIJKMHOPCTXYQWabcdehijlkmhoqpstyvwxyv", strict=True)
)
"""Cyrillic letter → the Latin one it looks like."""

GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχγϲϳ", "ABEZHIKMNOPTYXaeiknoptuxycj", strict=True))
"""Greek letter → the Latin one it looks like."""


@lru_cache(4096)
def folded(char: str) -> str:
    """What a single character is drawn like: itself, something simpler, or nothing."""
    if char in _FOLDED:
        return _FOLDED[char]
    if char in UNSEEN or unicodedata.category(char) in {"Cf", "Cc", "Cs"} or _is_variation(char):
        return char if char in "\n\t" else ""
    return _simple(char)


def _is_variation(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef" or "\u180b" <= char <= "\u180d"


def _simple(char: str) -> str:
    """The plain letter or digit in an ornate one."""
    code = ord(char)
    digit = unicodedata.digit(char, None)
    if digit is not None and (code in _NEGATIVE_CIRCLES or unicodedata.category(char) == "Nd"):
        return str(digit)
    for letters in _NEGATIVE_LETTERS:
        if code in letters:
            return chr(ord("A") + letters.index(code))
    if char not in _KEPT and any(code in block for block in _COMPATIBLE):
        return "".join(folded(part) for part in unicodedata.normalize("NFKC", char) if part != char)
    return char
