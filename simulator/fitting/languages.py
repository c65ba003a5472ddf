"""Languages as help desks write them: a code, a locale, or a name in English or its own."""

import re
from functools import lru_cache

_REMEMBERED = 1_000
_LOCALE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*")
_NAMES = {
    "en": ("english", "eng"),
    "it": ("italian", "italiano", "ita"),
    "de": ("german", "deutsch", "deu", "ger"),
    "fr": ("french", "francais", "français", "fra", "fre"),
    "es": ("spanish", "espanol", "español", "spa"),
    "nl": ("dutch", "nederlands", "nld"),
    "pl": ("polish", "polski", "pol"),
    "pt": ("portuguese", "portugues", "português", "por"),
    "sv": ("swedish", "svenska", "swe"),
    "da": ("danish", "dansk", "dan"),
    "no": ("norwegian", "norsk", "nor"),
    "fi": ("finnish", "suomi", "fin"),
    "tr": ("turkish", "türkçe", "tur"),
    "ja": ("japanese", "日本語", "jpn"),
    "zh": ("chinese", "中文", "zho"),
}
_CODES = {name: code for code, names in _NAMES.items() for name in names}


@lru_cache(_REMEMBERED)
def language_code(written: str) -> str:
    """Two letters, or nothing for what is no language."""
    text = re.sub(r"\s*\(.*\)$", "", written.strip().casefold())
    if text in _CODES:
        return _CODES[text]
    locale = _LOCALE.fullmatch(text)
    if locale is None:
        return ""
    return locale[1] if len(locale[1]) == 2 else _CODES.get(locale[1], "")
