"""The second step of a migration: a message that says why a part leaves, where to, and that the end comes back.

There are two exceptions and no third: what the messages cannot carry, and danger. Whether a text that is none of these
draws the buyer away is ``off_platform``'s to say; the note before and the summary after are ``protocol``'s.
"""

import re
from functools import cache

import msgspec

from simulator.policy.messages.context import Context, MigrationException
from simulator.policy.messages.text import Text

# What the messages cannot carry: a size, a limit, a large kind of file. Five languages at once, as below.
_TECHNICAL = (
    r"\d+(?:[.,]\d+)?\s?(?:[kmg]i?b|mo|go|mega|giga)\b|megabytes?|gigabytes?|mégaoctets?"
    r"|(?:too|zu|troppo|trop|demasiado|muy)\s(?:big|large|heavy|long|groß|gross|grande|grandi|pesant\w*|lourde?s?"
    r"|volumineu\w+|pesad\w+|grandes)"
    r"|exceeds?|over the limit|size limit|file limit|übersteig\w+|überschreit\w+|größenbeschränk\w+|dateigröße"
    r"|limite di dimension\w*|dépass\w+|taille (?:limite|maximale)|supera\w*|excede\w*|límite de tamaño|tamaño máximo"
    r"|(?:high|full)[\s-]resolution|alta (?:resolución|risoluzione|definizione|definición)"
    r"|haute (?:résolution|définition)|hochauflösend\w*|(?:hoher|voller) auflösung"
    r"|(?:cannot|can't|can not|unable to) (?:be )?(?:attach|carry|upload)\w*"
    r"|(?:large|long) (?:video|drawing|file)s?"
)
# What must not wait: a recall, a danger, an authority.
_SAFETY = (
    r"recalls?|safety|hazards?|danger\w*|authorit(?:y|ies)|regulat\w+|compliance|fire risk|overheat\w*"
    r"|(?:\w*rückruf|\w*sicherheit|gefahr|gefähr)\w*|brandgefahr|behörd\w+"
    r"|richiam\w+|sicurezza|pericol\w+|autorità|normativ\w+|rappels?|sécurité|dang(?:er|ereu)\w*|autorités?|réglement\w+"
    r"|retirada|seguridad|peligr\w+|autoridad\w*|normativa|reglament\w+|retiro"
)
_CHANNEL = (
    r"@|e-?mails?|\bmail|phone|telephone|hotline|\bcalls?\b|video|upload|cloud|\blink\b|zoom|teams|skype|whatsapp|transfer"
    r"|telefon\w*|anruf\w*|anzurufen|rufen|hochlad\w*|teléfono|telefónic\w+|llama\w*|vídeo|correo|courriel|adresse|appel"
    r"|téléphone|visio\w*|posta elettronica|caricar\w*|chiama\w*|collegamento|enlace|lien\b|\d(?:[ .()/-]?\d){6}"
    r"|\bat\b.{1,40}\bdot\b"
)
_HERE = (
    r"(?:here|back|this|same)\b[^.!?\n]{0,40}\b(?:thread|conversation|chat|message cent(?:re|er)|messages?|amazon)"
    r"|(?:hier|diese[mnr]?|denselben|demselben)\b[^.!?\n]{0,40}"
    r"(?:verlauf|thread|konversation|unterhaltung|amazon|nachricht\w*|chat)"
    r"|(?:qui|quest[ao]|stess[ao])\b[^.!?\n]{0,40}\b(?:conversazione|thread|chat|discussione|messaggi\w*|amazon)"
    r"|(?:ici|ce|cette|même)\b[^.!?\n]{0,40}\b(?:fil|conversation|discussion|messagerie|messages?|amazon)"
    r"|(?:aquí|est[ea]|mism[ao])\b[^.!?\n]{0,40}\b(?:hilo|conversación|chat|mensajes?|mensajería|amazon)"
)
_END = (
    r"final\w*|resol\w+|solut\w+|outcome|result\w*|answer\w*|confirm\w*|conclu\w+|summar\w+|close|refund|decision"
    r"|lösung\w*|ergebnis\w*|abschlie\w+|abschluss\w*|bestätig\w+|antwort\w*|endgültig\w*|entscheid\w+|zusammenfass\w+"
    r"|soluzion\w+|esito|risposta|conferm\w+|definitiv\w+|risult\w+|riepilog\w+|rispond\w+|chiud\w+|décision|réponse"
    r"|résultat\w*|résum\w+|répond\w+|clôtur\w+|solución|resultado|respuesta|decisión|respond\w+|cerra\w+"
)
_BETWEEN = r"[^.!?\n]{0,160}?"


class Migration(msgspec.Struct, frozen=True, gc=False):
    """Which of the three things such a message must say a text says."""

    reason: bool
    """Why a part leaves, and one of the exception's reasons."""
    channel: bool
    """Where to."""
    returns: bool
    """That the end will be told in the thread."""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return self.reason and self.channel and self.returns


def migration_in(text: Text, exception: MigrationException) -> Migration:
    """What a text says of a migration under one of the two exceptions."""
    plain = text.plain
    return Migration(
        reason=_reason(exception).search(plain) is not None,
        channel=_channel().search(plain) is not None,
        returns=_way_back().search(plain) is not None,
    )


def is_allowed_migration(text: Text, context: Context) -> bool:
    """Whether this text may lead elsewhere: an exception holds, nobody is strict, and it says all that it must."""
    if context.exception is None or context.strict:
        return False
    return migration_in(text, context.exception).complete


@cache
def _reason(exception: MigrationException) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_SAFETY if exception == 'safety' else _TECHNICAL})", re.IGNORECASE)


@cache
def _channel() -> re.Pattern[str]:
    return re.compile(_CHANNEL, re.IGNORECASE)


@cache
def _way_back() -> re.Pattern[str]:
    ends, here = rf"\b(?:{_END})\b", rf"\b(?:{_HERE})"
    return re.compile(rf"{ends}{_BETWEEN}{here}|{here}{_BETWEEN}{ends}", re.IGNORECASE)
