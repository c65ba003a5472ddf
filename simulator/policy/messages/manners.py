"""How a seller speaks to a buyer: abuse, in whatever spelling, and what is merely rude.

What abuses and what is curt the lexica know; insults with stars or digits in them are seen through here.
"""

import re
from collections.abc import Iterator

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.sentences import sentences
from simulator.policy.messages.text import Text
from simulator.policy.messages.wordings import shown, shown_beside

_ABUSE = ("insult", "contempt", "scorn", "threat")

# A word with letters at its beginning and something in it that is none, in place of one.
_SIGN = r"[*#$!@01345%+_.\-]"
_DISGUISED = re.compile(rf"(?<![\w@.])[^\W\d_]+(?:{_SIGN}{{1,4}}[^\W\d_]+)*[*#$!@01345%+]{{0,4}}(?!\w)")
_STRANGE = re.compile(r"[*#$!@01345%]")
# The same where a letter stands before it, up to three other signs between: no figure by itself, and no lone mark.
_BEFORE = "|".join(rf"(?<=[^\W\d_]{_SIGN * signs}.)" for signs in range(4))
_STRANGE_IN_WORD = re.compile(rf"{_STRANGE.pattern}(?:{_BEFORE})")
_DIGITS = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", "$": "s", "!": "i"})
_BLANK = re.compile(r"[*#%+_.\-]")
# fmt: off
_MEANT = (
    "idiot", "idiots", "stupid", "moron", "morons", "asshole", "assholes", "bastard", "bitch", "fuck", "fucking",
    "fucked", "shit", "cunt", "dickhead", "scumbag", "retard", "retarded", "dumbass", "imbecile", "liar", "thief",
    "wanker", "twat", "scammer", "loser", "idiota", "idioti", "stupido", "stupida", "cretino", "cretina",
    "imbecille", "stronzo", "stronza", "coglione", "cazzo", "merda", "bastardo", "deficiente", "vaffanculo",
    "puttana", "truffatore", "ladro", "idioten", "arschloch", "trottel", "depp", "vollidiot", "wichser",
    "hurensohn", "scheisse", "scheiße", "schlampe", "fotze", "dumm", "imbécile", "connard", "connasse", "salope",
    "enculé", "merde", "putain", "crétin", "abruti", "débile", "menteur", "voleur", "imbécil", "gilipollas",
    "cabrón", "mierda", "puta", "estúpido", "estúpida", "joder", "pendejo", "estafador", "ladrón",
)
# fmt: on
_BY_SHAPE: dict[tuple[str, int], tuple[str, ...]] = {
    shape: tuple(word for word in _MEANT if (word[0], len(word)) == shape)
    for shape in {(word[0], len(word)) for word in _MEANT}
}
_FEWEST_LETTERS = 2
_FEWEST_SPELT = 4
"""Letters of the shortest insult that is spelt out one by one."""
_SPELT_OUT = re.compile(r"(?<!\w)(?:[^\W\d_][ .\-_*]){3,11}[^\W\d_](?!\w)")


def abusive(text: Text, context: Context) -> list[Span]:
    """Sentences that insult, threaten or despise, and insults in disguise."""
    said = shown(text, context.language)
    worded = {span for lexicon in _ABUSE for span in said.get(lexicon, ())}
    if worded:
        worded -= sentences(shown_beside(text, context.language), ("fiction", "no_abuse"))
    return sorted({*worded, *(text.spot(*span) for span in _disguised(text))})


def rude(text: Text, context: Context) -> list[Span]:
    """Sentences that are curt, impatient or sarcastic."""
    return list(shown(text, context.language).get("rudeness", ()))


def _disguised(text: Text) -> Iterator[Span]:
    plain = text.plain
    if _STRANGE_IN_WORD.search(plain):
        for found in _DISGUISED.finditer(plain):
            if _STRANGE.search(found[0]) and _is_insult(found[0].lower()):
                yield found.span()
    if text.single_letters < _FEWEST_SPELT:
        return
    for found in _SPELT_OUT.finditer(plain):
        if re.sub(r"[ .\-_*]", "", found[0].lower()) in _MEANT:
            yield found.span()


def _is_insult(word: str) -> bool:
    """Whether a word with blanks in it is one of those meant: its letters stand where they should."""
    closing = word.rstrip("!")
    return any(_fits(form) for form in {word.translate(_DIGITS), closing.translate(_DIGITS)})


def _fits(form: str) -> bool:
    likely = _BY_SHAPE.get((form[0], len(form)), ())
    if not likely:
        return False
    letters = len(_BLANK.sub("", form))
    return letters >= max(_FEWEST_LETTERS, len(form) / 2) and any(
        all(sign == letter or _BLANK.match(sign) for sign, letter in zip(form, word, strict=True)) for word in likely
    )
