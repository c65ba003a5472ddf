"""Whether a text is plainly in another of the five languages than the buyer's.

Counts small words, and says nothing where they are few, mixed, or the buyer's language is none of the five.
"""

from scenarios.words import fold
from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.text import Text

_SMALL_WORDS = {
    "en": "the of and to is are was were you your we our it this that have has had not with for on at by from will"
    " would"
    " can please be been if or as an they which what when i my me do does but so there here their them us",
    "it": "il lo la gli le un una di del della dei delle che è sono e ed ha hanno ho abbiamo non con per su da nel"
    " nella"
    " al alla suo sua le vi ci si questo questa come anche ma più può se mi lei noi voi nostro vostro ordine grazie ne",
    "de": "der die das den dem des ein eine einen einem einer und ist sind war nicht mit für auf von zu im am wir sie"
    " ihr ihre ihren ihnen uns unser unsere haben hat wird werden bitte kann können wenn oder als auch aber noch es"
    " ich",
    "fr": "le la les un une des du de et est sont a ont avons nous vous votre vos notre nos ne pas que qui pour"
    " avec sur"
    " dans en au aux ce cette ces il elle je si ou mais plus être été merci bonjour par son sa ses y",
    "es": "el la los las un una de del y es son ha han hemos no con para por su sus en al lo le les que se nuestro"
    " nuestra este esta si o pero más puede usted ustedes nos mi me muy hola gracias pedido está como cuando",
}
_PROFILES = {language: frozenset(fold(words).split()) for language, words in _SMALL_WORDS.items()}
_STRANGE = {language: frozenset().union(*_PROFILES.values()) - own for language, own in _PROFILES.items()}
"""Language → small words that are none of its own."""
_ENOUGH_WORDS = 4
_FEWEST = 2
_LOOKED_AT = 2000
_SHARE = 0.15
_TIMES_AS_MANY = 3


def wrong_language(text: Text, context: Context) -> list[Span]:
    """The whole text, if another language's small words are frequent in it and the buyer's own are not."""
    expected = context.language.lower().partition("-")[0].partition("_")[0]
    if expected not in _PROFILES or len(text.folded) < _ENOUGH_WORDS:
        return []
    words = text.folded[:_LOOKED_AT]
    if sum(map(_STRANGE[expected].__contains__, words)) < _SHARE * len(words):
        return []
    others = (language for language in _PROFILES if language != expected)
    plainly = any(_is_rather(language, expected, words) for language in others)
    return [(0, len(text.written))] if plainly else []


def _is_rather(one: str, other: str, words: list[str]) -> bool:
    """Whether words stand for one language rather than for another: those that both have say nothing."""
    first, second = _PROFILES[one], _PROFILES[other]
    told = sum(map((first - second).__contains__, words))
    denied = sum(map((second - first).__contains__, words))
    return told >= max(_FEWEST, _SHARE * len(words)) and told >= _TIMES_AS_MANY * denied
