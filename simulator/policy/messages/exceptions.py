"""The two reasons for which a part may leave the marketplace, as people give them in five languages.

What the messages cannot carry, and danger: there is no third. Says whether a text gives one; what follows from it is
``migration``'s and ``protocol``'s.
"""

import re

from simulator.policy.messages.context import MigrationException
from simulator.policy.messages.patterns import LatePattern

# A size, a limit, a live picture, a kind of file that no message takes.
_TECHNICAL = (
    r"\d+(?:[.,]\d+)?\s?(?:[kmgt]i?b|[mgk]o|mega|giga)\b|(?:mega|giga|tera)bytes?|[mg][ée]gaoctets?|gigaoctets?"
    r"|(?:too|zu|troppo|trop|demasiado|muy)\s(?:(?:data-)?heavy|big|large|long|groß\w*|gross\w*|lang|schwer|umfangreich"
    r"|grande?s?|grandi|pesant\w*|ingombrant\w+|lung[oh]\w*|lourde?s?|volumineu\w+|longue?s?|pesad\w+|larg[oa]s?"
    r"|voluminos\w+)"
    r"|(?:bigger|larger|größer|più grand[ei]|plus (?:gros|lourd)\w*|más (?:grande|pesado)\w*) (?:than|als|di|que|de)"
    r"|exceeds?|over the limit|(?:size|file|attachment|upload) limit\w*|size (?:cap|restriction)|übersteig\w+"
    r"|überschreit\w+|sprengt|\w*größenbeschränk\w+|dateigröße|größenlimit|größengrenze|limite di dimension\w*"
    r"|dépass\w+|excèd\w+"
    r"|taille (?:limite|maximale|admise|autorisée)|supera\w*|eccede\w*|exced\w+|rebasa\w*|límite de tamaño"
    r"|tamaño (?:máximo|permitido)|dimensione massima"
    r"|(?:high|full|original)[\s-]resolution|uncompressed|unkomprimiert\w*|non compress\w+|sin comprimir"
    r"|(?:alta|piena|plena) (?:resolución|risoluzione|definizione|definición)"
    r"|(?:haute|pleine) (?:résolution|définition)|hochauflösend\w*|(?:hoher|voller) auflösung"
    r"|(?:cannot|can't|can not|unable to|impossible to) (?:be )?(?:attach|carry|upload|transmit|embed)\w*"
    r"|(?:large|long|huge) (?:video|drawing|file)s?"
    r"|(?:screen|desktop)[\s-]?shar\w*|shar(?:e|ing) (?:your|the|a) (?:screen|desktop)|(?:see|look at|view) your"
    r" (?:screen|desktop)|remote (?:session|access|support|diagnos\w+|control|desktop)|live (?:video|picture|image"
    r"|view)"
    r"|bildschirm\w*|fernwartung\w*|fernzugriff\w*|ferndiagnose\w*|live-?bild|live-?video"
    r"|(?:condivi\w+|veder\w*|guardar\w*|mostr\w+) (?:(?:dello|del|lo|il|suo|tuo|insieme) )*schermo"
    r"|schermo condiviso|condivisione (?:dello|di) schermo|(?:sessione|assistenza|accesso|controllo) (?:da "
    r"|in )?remot\w+|da remoto|video (?:in diretta|dal vivo)"
    r"|(?:partag\w+|voir|regarder|afficher) (?:(?:d'|de |votre |l'|ton |son |l')*)écran"
    r"|(?:prise|session|contrôle|accès|assistance|dépannage|prendre) (?:en main )?à distance|à distance|vidéo en direct"
    r"|(?:compart\w+|ver|mirar|mostrar\w*) (?:(?:de|su|la|tu|el) )*pantalla"
    r"|(?:sesión|acceso|asistencia|control|soporte|conexión) remot\w+|en remoto|vídeo en (?:directo|vivo)"
    r"|(?:step|stp|dwg|dxf|stl|cad|raw|exe|bin|zip|rar|iso)[\s-](?:files?|formate?|datei\w*|archive?s?)\b"
    r"|(?:file|fichiers?|archivos?|ficheros?|formato?|format) (?:step|stp|dwg|dxf|stl|cad|raw|exe|bin|zip|rar|iso)\b"
    r"|(?:file )?(?:format|type)s? (?:is|are|isn't|not|that)|(?:special|odd|proprietary|unusual) (?:file )?format\w*"
    r"|(?:sonder|spezial)format\w*|dateiformat\w*|dateityp\w*|formato (?:speciale|particolare|especial|propietario)"
    r"|tipo di file|format (?:spécial|particulier|propriétaire)|type de fichier|tipo de (?:archivo|fichero)"
)
# What the messages are said to be unable to do is such a reason where something is there to be shown or sent.
_SHOWN = (
    r"\w*files?|datei\w*|\w*datei\w*|fichiers?|archivos?|ficheros?|vid[eé]os?|vídeos?|clips?|filmat\w+|recordings?"
    r"|aufnahmen?|aufzeichnung\w*|registrazion\w+|enregistrements?|grabaci\w+|photos?|pictures?|fotos?|foto|bilder|bild"
    r"|immagin\w+|images?|imágen\w+|drawings?|zeichnung\w*|disegn\w+|dessins?|plans?|planos?|dibujos?|screen|schermo"
    r"|schermata|écran|pantalla|logs?|protokoll\w*|firmware|software|updates?|driver|treiber|scans?|live|daten|dati"
    r"|données|datos|data|documents?|dokument\w*|documento|zips?|dwg|stl|archiv\w*|profil\w*|audio|animation\w*"
    r"|modell\w*|modello|modèle|modelo|display"
)
_MEDIUM = (
    r"messages?|messaging|chat|thread|conversation|here|amazon(?:'s)?|attachments?|inbox|system|nachricht\w*|verlauf"
    r"|hier|anh[aä]ng\w*|postfach|portal|plattform|messaggi\w*|conversazione|qui|allegat\w*|piattaforma|sistema"
    r"|messagerie|fil|ici|pièces? jointes?|discussion|plateforme|mensajes?|mensajería|hilo|aquí|adjunt\w+|conversación"
    r"|plataforma|este medio"
)
_UNABLE = (
    r"\w{2,6}n't|cannot|can not|not|unable|impossible|no way|refuses?|rejects?|blocks?"
    r"|strips?|squeezes?|compress\w*|shrinks?|stops? at|cuts? off|won't|only (?:takes?|allows?|accepts?|carr\w+)"
    r"|at most"
    r"|nicht|kein\w*|unmöglich|verweiger\w+|lehn\w+|verkleiner\w*|komprimier\w*|nur bis|höchstens|maximal"
    r"|non|impossibil\w+|rifiut\w+|comprim\w+|al massimo|blocc\w+|ne|n'\w+|pas|refus\w+|impossible|réduit"
    r"|no|imposible|rechaz\w+|bloque\w*|como máximo|reduce"
)
_UNABLE_TO_SHOW = (
    rf"\b(?:{_UNABLE})\b[^.!?\n]{{0,60}}?\b(?:{_MEDIUM})\b|\b(?:{_MEDIUM})\b[^.!?\n]{{0,60}}?\b(?:{_UNABLE})\b"
)

# A recall, an authority, and what hurts people: fire, heat, gas, current, what breaks under them.
_SAFETY = (
    r"recall\w*|safety|hazard\w*|danger\w*|unsafe|injur\w+|hurt|shatter\w*|cut (?:her|him|your|his|my)\w*"
    r"|authorit(?:y|ies)|regulat\w+|compliance|health risk"
    r"|(?:immediate|serious|acute) risk|risk of (?:fire|injury|burns?|shock|explosion|suffocation|choking)"
    r"|fire (?:risk|hazard|brigade|department)|(?:on|catch\w*|caught|of) fire|overheat\w*|smok(?:e|es|ed|ing|y)\b|fumes"
    r"|sparks?|sparking|burn(?:t|s|ed|ing)?\b|scorch\w*|scald\w*|melt(?:s|ed|ing)?\b|swell\w*|swollen|bulg\w+"
    r"|(?:gets?|got|getting|runs?|running|becom\w+|became|very|too|so|extremely|red) hot|hot to the touch|heats? up"
    r"|(?:gas|acid) (?:leak|smell|odou?r|escap\w+)\w*|(?:leak\w*|smell\w*) (?:of )?(?:gas|acid)|electric(?:al)? shocks?"
    r"|electrocut\w*|short[\s-]circuit\w*|explo(?:d|s)\w+|chok(?:e|ing)\b|suffocat\w*|strangl\w*|toxic|poison\w*"
    r"|carbon monoxide|give way|collaps\w+"
    r"|\w*sicherheits?\w*|\w*gefahr\w*|gefähr\w*|behörd\w+|verletz\w+|zersprung\w+|zersplitter\w*|ätzend\w*|(?:brand"
    r"|feuer)(?:geruch|fleck\w*|risiko|gefahr)"
    r"|(?:produkt|sicherheits)rückruf\w*|(?<!um )(?<!ihren )(?<!einen )(?<!zum )(?<!ihr )rückruf(?!nummer|service"
    r"|bitte)\w*"
    r"|\w*rauch(?:t|en|end|ende\w?|entwicklung|wolke)?\b|qualm\w*|überhitz\w*|heiß\w*|erhitz\w*|verschmor\w*|schmor\w*"
    r"|verbrann\w+|verbrenn\w+|brennt|brenn(?:t|en)d?\w*|entzünd\w+|bläht|aufgebläht\w*|gebläh\w*|angeschwollen|funken"
    r"|stromschl[aä]g\w*|kurzschl[uü]ss\w*|gas(?:geruch|leck|austritt)|nach gas|explo\w+|erstick\w+|giftig\w*"
    r"|einstürz\w*"
    r"|richiam\w+|sicurezza|pericol\w+|autorità|normativ\w+|feri(?:t\w+|r\w*|sc\w+)|rischio (?:\w+ )?(?:di|per"
    r"|immediato|incendio|grave)"
    r"|surriscald\w+|incendi\w*|prend\w+ fuoco|a fuoco|fumo|fuma|fumante|fumare|fumav\w+|scintill\w+|brucia\w*"
    r"|bruciat\w+"
    r"|scotta\w*|ustion\w*|gonfi\w*|rigonfi\w*|scoss[ae]|cortocircuit\w*|esplo\w+|(?:fuga|odore|puzza|perdita) di gas"
    r"|soffoca\w*|tossic\w+|fus[oa]\b"
    r"|rappels?|sécurité|dang(?:er|ereu)\w*|autorités?|réglement\w+|bless\w+|éclat(?:é|er)\w*|risque (?:d'"
    r"|de (?:chute|brûlure|choc))\w*"
    r"|incendie\w*|prend\w* feu|(?:le|en) feu|départ de feu|enflamm\w+|surchauff\w+|brûl\w+|fumée|fume(?:nt)?\b|fumer"
    r"|étincel\w*"
    r"|gonfl\w+|court-circuit\w*|électrocut\w*|électris\w*|décharge électrique|(?:fuite|odeur|sent) (?:de |le )?gaz"
    r"|étouff\w+|toxique\w*|céder|cède|s'effondr\w+|chauffe\w* (?:trop|fort|anormal\w*)"
    r"|retirada|retiro|seguridad|peligr\w+|autoridad\w*|normativa|reglament\w+|lesion\w*|heri(?:d|r)\w*|estall\w+"
    r"|riesgo (?:\w+ )?(?:de|para|inmediato|grave)|incendi\w+|fuego|arde\w*|humo|humea\w*|quemad\w*|quema\w*|chispa\w*"
    r"|sobrecal\w+|recalient\w+|hincha\w*|abomba\w*|calambr\w*|descarga eléctrica|cortocircuit\w*|explot\w+"
    r"|(?:fuga|olor|escape|huele) (?:de |a )?gas|asfixi\w*|tóxic\w+|derret\w+"
)

_REASONS = {
    "technical": LatePattern(rf"(?<!\w)(?:{_TECHNICAL})", re.IGNORECASE),
    "safety": LatePattern(rf"(?<!\w)(?:{_SAFETY})", re.IGNORECASE),
}
_SHOWN_AT_ALL = LatePattern(rf"(?<!\w)(?:{_SHOWN})(?!\w)", re.IGNORECASE)
_NOT_SHOWN = LatePattern(_UNABLE_TO_SHOW, re.IGNORECASE)


def gives_reason(plain: str, exception: MigrationException) -> bool:
    """Whether a text names a reason of this kind."""
    if _REASONS[exception].compiled.search(plain):
        return True
    unable = exception == "technical" and _SHOWN_AT_ALL.compiled.search(plain) and _NOT_SHOWN.compiled.search(plain)
    return bool(unable)
