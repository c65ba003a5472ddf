"""How sellers advertise: other goods, sales and coupons, shops, newsletters and followers."""

from simulator.policy.lexicon.marketing.english import ENGLISH
from simulator.policy.lexicon.marketing.french import FRENCH
from simulator.policy.lexicon.marketing.german import GERMAN
from simulator.policy.lexicon.marketing.italian import ITALIAN
from simulator.policy.lexicon.marketing.spanish import SPANISH
from simulator.policy.lexicon.phrases import Lexicon

PHRASES: Lexicon = {"en": ENGLISH, "it": ITALIAN, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
