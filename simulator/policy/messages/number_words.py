"""Numbers from 0 to 99 and whole hundreds, as they are spelt out in five languages.

Names only; what a row of them may be is ``spelt_numbers``'.
"""

from collections.abc import Iterator
from functools import cache

_EN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_IT = "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici"
_DE = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn"
_FR = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_ES = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
_FROM_ZERO = (
    f"{_EN} eighteen nineteen",
    f"{_IT} diciassette diciotto diciannove",
    f"{_DE} achtzehn neunzehn",
    f"{_FR} dix-sept dix-huit dix-neuf",
    f"{_ES} dieciocho diecinueve",
)
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante septante huitante nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
}
_GLUED = {
    "it": "cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
    "de": "hundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert",
}
_OTHER = {
    "oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0", "ein": "1", "eine": "1", "zwo": "2", "fuenf": "5",
    "zwoelf": "12", "dreissig": "30", "zero": "0", "una": "1", "une": "1", "un": "1", "quatre vingts": "80",
    "dieciseis": "16", "veintidós": "22", "veintidos": "22", "veintitrés": "23", "veintitres": "23", "veintiséis": "26",
    "veintiseis": "26", "ventuno": "21", "ventotto": "28", "niner": "9", "ate": "8", "won": "1", "fourty": "40",
}  # fmt: skip
_HUNDREDS = {
    "hundred": 100, "hundert": 100, "cento": 100, "cien": 100, "ciento": 100, "duecento": 200, "trecento": 300,
    "quattrocento": 400, "cinquecento": 500, "seicento": 600, "settecento": 700, "ottocento": 800, "novecento": 900,
    "zweihundert": 200, "dreihundert": 300, "vierhundert": 400, "fünfhundert": 500, "sechshundert": 600,
    "siebenhundert": 700, "achthundert": 800, "neunhundert": 900, "doscientos": 200, "trescientos": 300,
    "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800,
    "novecientos": 900, "two hundred": 200, "three hundred": 300, "four hundred": 400, "five hundred": 500,
    "six hundred": 600, "seven hundred": 700, "eight hundred": 800, "nine hundred": 900, "deux cents": 200,
    "trois cents": 300, "quatre cents": 400, "cinq cents": 500, "six cents": 600, "sept cents": 700, "huit cents": 800,
    "neuf cents": 900,
}  # fmt: skip

LONGEST_NAME = 4
"""Words of the longest name: ``quatre vingt dix huit``."""


@cache
def number_names() -> dict[str, str]:
    """Name → digits. Words of a name are one blank apart; hyphens count as blanks."""
    names = dict(_composed())
    for row in _FROM_ZERO:
        names.update((name.replace("-", " "), str(number)) for number, name in enumerate(row.split()))
    return names | _OTHER | {name: str(number) for name, number in _HUNDREDS.items()}


def _composed() -> Iterator[tuple[str, str]]:
    for language, row in _TENS.items():
        for tens, name in enumerate(row.split(), start=2):
            yield name, str(10 * tens)
            for unit, word in enumerate(_units(language), start=1):
                for both in _joined(language, name, word):
                    yield both, str(10 * tens + unit)
    yield from _after_hundreds()
    for language in _GLUED:
        zero, *units = _row(language)[:10]
        yield from ((zero + word, f"0{number}") for number, word in enumerate(units, start=1))
    french = _FROM_ZERO[3].replace("-", " ").split(" ")
    teens = [*french[:17], "dix sept", "dix huit", "dix neuf"]
    for number in range(1, 20):
        yield f"quatre vingt {teens[number]}", str(80 + number)
    for number in range(10, 20):
        yield f"soixante {teens[number]}", str(60 + number)
    yield "soixante et onze", "71"
    yield "quatre vingt", "80"


def _after_hundreds() -> Iterator[tuple[str, str]]:
    """Where one word holds hundreds, tens and units: ``trecentotrentatré``."""
    for language, row in _GLUED.items():
        rest = {name: str(number) for number, name in enumerate(_row(language)) if number}
        for tens, name in enumerate(_TENS[language].split(), start=2):
            rest[name] = str(10 * tens)
            for unit, word in enumerate(_units(language), start=1):
                rest |= dict.fromkeys(_joined(language, name, word), str(10 * tens + unit))
        for hundreds, name in enumerate(row.split(), start=1):
            for word, number in rest.items():
                if " " not in word:
                    yield name + word, str(100 * hundreds + int(number))
                    yield f"{name} {word}", str(100 * hundreds + int(number))
                    if word.endswith("tre"):
                        yield f"{name}{word[:-1]}é", str(100 * hundreds + int(number))


def _row(language: str) -> list[str]:
    return dict(zip(_TENS, _FROM_ZERO, strict=True))[language].split()


def _units(language: str) -> list[str]:
    return _row(language)[1:10]


def _joined(language: str, tens: str, unit: str) -> tuple[str, ...]:
    """How a language puts a unit to the tens."""
    match language:
        case "de":
            spoken = {"eins": ("ein",), "zwei": ("zwei", "zwo")}.get(unit, (unit,))
            return tuple(f"{said}und{tens}" for said in spoken)
        case "it":
            accented = (f"{tens}tré",) if unit == "tre" else ()
            return (tens + unit, tens[:-1] + unit, f"{tens} {unit}", *accented)
        case "es":
            return (f"{tens} y {unit}", f"veinti{unit}" if tens == "veinte" else f"{tens} {unit}")
        case "fr":
            return (f"{tens} {unit}", f"{tens} et {unit}")
        case _:
            return (f"{tens} {unit}",)


@cache
def number_words() -> frozenset[str]:
    """Every word some name begins with: the gate before anything is put together."""
    return frozenset(name.split()[0] for name in number_names())
