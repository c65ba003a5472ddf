"""The desk's locked texts: how a part of a conversation is moved outside, and that its end comes back.

Words only, in the languages the marketplace's messages are judged in; when they are used is the examiner's to say.
"""

from collections.abc import Mapping

MOVE_OFF_PLATFORM = "move_off_platform"
"""The name of the macro that moves a part of a conversation outside."""

RETURN_CLAUSE: Mapping[str, str] = {
    "en": "We will confirm the final resolution here in this Amazon conversation.",
    "it": "Confermeremo la soluzione definitiva qui, in questa conversazione Amazon.",
    "de": "Die endgültige Lösung bestätigen wir Ihnen hier in dieser Amazon-Konversation.",
    "fr": "Nous confirmerons la solution définitive ici, dans cette conversation Amazon.",
    "es": "Confirmaremos la solución definitiva aquí, en esta conversación de Amazon.",
}
"""Language → the way back."""

_TECHNICAL: Mapping[str, str] = {
    "en": "The file this needs is larger than the 10 MB a message here can carry, so we will send that part by e-mail.",
    "it": "Il file necessario supera i 10 MB ammessi nei messaggi, perciò questa parte la invieremo via e-mail.",
    "de": "Die nötige Datei ist größer als die 10 MB, die hier erlaubt sind; diesen Teil senden wir per E-Mail.",
    "fr": "Le fichier nécessaire dépasse les 10 Mo admis ici ; nous enverrons donc cette partie par e-mail.",
    "es": "El archivo necesario supera los 10 MB que admiten los mensajes; por eso enviaremos esa parte por correo"
    " electrónico.",
}
_SAFETY: Mapping[str, str] = {
    "en": "This is about your safety and cannot wait, so we will reach you by phone for this part.",
    "it": "Si tratta della sua sicurezza e non può attendere, perciò per questa parte la contatteremo per telefono.",
    "de": "Es geht um Ihre Sicherheit und kann nicht warten; für diesen Teil erreichen wir Sie telefonisch.",
    "fr": "Il s'agit de votre sécurité et cela ne peut attendre ; nous vous appellerons donc pour cette partie.",
    "es": "Se trata de su seguridad y no puede esperar; para esta parte le contactaremos por teléfono.",
}
_REASONS: Mapping[str, Mapping[str, str]] = {"technical": _TECHNICAL, "safety": _SAFETY}


def return_clause(language: str) -> str:
    """The promise that the end comes back; in English where the desk has no words of the language."""
    return RETURN_CLAUSE.get(language, RETURN_CLAUSE["en"])


def move_off_platform(exception: str, language: str) -> str:
    """The whole locked text for a reason, ``technical`` or ``safety``; nothing for any other."""
    told = _REASONS.get(exception, {})
    known = language if language in told else "en"
    return f"{told[known]} {return_clause(known)}" if told else ""
