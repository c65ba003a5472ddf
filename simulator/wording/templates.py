"""The desk's own texts for what is asked every day, in the languages the marketplace's messages are judged in.

They promise nothing about one order, so that each of them is true wherever it is sent; one has blanks in brackets,
which whoever sends it fills in first. Locked texts are ``macros``'s.
"""

from collections.abc import Mapping

TEMPLATES: Mapping[str, Mapping[str, str]] = {
    "looking_into_it": {
        "en": "Thank you for your message. We are looking into it and will answer you here as soon as we know more.",
        "it": "Grazie per il messaggio. Stiamo verificando e le risponderemo qui appena ne sapremo di più.",
        "de": "Danke für Ihre Nachricht. Wir prüfen das und antworten Ihnen hier, sobald wir mehr wissen.",
        "fr": "Merci pour votre message. Nous vérifions et vous répondrons ici dès que nous en saurons plus.",
        "es": "Gracias por su mensaje. Lo estamos comprobando y le responderemos aquí en cuanto sepamos más.",
    },
    "more_details": {
        "en": "We are sorry that something is wrong. What exactly is the matter? A photo here would help us.",
        "it": "Ci dispiace che qualcosa non vada. Qual è esattamente il problema? Una foto qui ci aiuterebbe.",
        "de": "Es tut uns leid, dass etwas nicht stimmt. Was genau ist es? Ein Foto hier würde uns helfen.",
        "fr": "Nous sommes désolés que quelque chose n'aille pas. De quoi s'agit-il ? Une photo ici nous aiderait.",
        "es": "Sentimos que algo no esté bien. ¿De qué se trata exactamente? Una foto aquí nos ayudaría.",
    },
    "how_to_return": {
        "en": "You can send it back: open your order, choose the return and its reason, and use the label shown there.",
        "it": "Può restituirlo: apra il suo ordine, scelga il reso e il motivo, e usi l'etichetta che riceve lì.",
        "de": "Sie können es zurücksenden: Öffnen Sie Ihre Bestellung, wählen Sie Rücksendung und Grund, und nutzen Sie"
        " das Etikett, das Sie dort bekommen.",
        "fr": "Vous pouvez le renvoyer : ouvrez votre commande, choisissez le retour et son motif, puis utilisez"
        " l'étiquette que vous y recevez.",
        "es": "Puede devolverlo: abra su pedido, elija la devolución y el motivo, y use la etiqueta que recibe allí.",
    },
    "parcel_sent": {
        "en": "Your parcel left us on [DATE] with [CARRIER]. Its number is [TRACKING NUMBER].",
        "it": "Il suo pacco è partito il [DATA] con [CORRIERE]. Il numero è [NUMERO DI TRACKING].",
        "de": "Ihr Paket ging am [DATUM] mit [PAKETDIENST] ab. Die Nummer ist [SENDUNGSNUMMER].",
        "fr": "Votre colis est parti le [DATE] avec [TRANSPORTEUR]. Son numéro est [NUMÉRO DE SUIVI].",
        "es": "Su paquete salió el [FECHA] con [TRANSPORTISTA]. Su número es [NÚMERO DE SEGUIMIENTO].",
    },
    "welcome": {
        "en": "You are welcome. If anything else comes up, simply answer here.",
        "it": "Prego. Se dovesse esserci altro, risponda semplicemente qui.",
        "de": "Gern geschehen. Wenn noch etwas ist, antworten Sie einfach hier.",
        "fr": "Je vous en prie. S'il y a autre chose, répondez simplement ici.",
        "es": "De nada. Si hay algo más, responda simplemente aquí.",
    },
}
"""Name → language → text."""

_OTHERWISE = "en"


def template(name: str, language: str) -> str:
    """A text in a language, or in English where the desk has none of the language; nothing for a name that is none."""
    told = TEMPLATES.get(name, {})
    return told.get(language, told.get(_OTHERWISE, ""))
