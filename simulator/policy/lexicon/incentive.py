"""What a seller offers, and for which service: a bargain is an offer and its price in one breath."""

from simulator.policy.lexicon.phrases import Lexicon, Phrases

REWARD: Lexicon = {
    "en": Phrases(
        yes=(
            "(gift card|gift cards|giftcard|gift voucher|gift certificate|voucher|vouchers|coupon|coupons|cash|cashback|cash "
            "back|bonus|reward|rewards|prize|raffle|giveaway|prize draw|lottery|freebie|freebies|paypal|surprise|amazon card|"
            "amazon credit|store credit|money back|extra|goodie|goodies|treat)",
            "(free|complimentary) (gift|gifts|product|products|item|items|sample|samples|bottle|pair|set|case|accessory|"
            "accessories|copy|unit|pack|month|one|second|extra|present|charger|cable|cover|pillow|bag|mug)",
            "(send|give|get|receive|ship|offer|gift|grant|hand|throw|earn|claim) ... (another|second|extra|third|additional|"
            "free|small present|gift|present|money|dollars|euros|pounds|discount|dollar|bucks|percent off|off|thank you)",
            "(pay|refund|reimburse|transfer|compensate|send|give|reward) (you|back|him|her) ... (dollars|euros|pounds|extra|"
            "eur|usd|gbp|bucks|percent|half|part)",
            "(discount|off) (on|for|off) (your|the|any|a)",
            "(on the house|on us|free of charge|for free|gratis|at no cost|twice the)",
            "(10|15|20|25|30|40|50|5) (off|percent off|discount)",
            "(extended|extra|additional|longer|lifetime) warranty",
            "entered (in|into)",
        ),
    ),
    "it": Phrases(
        yes=(
            "(buono|buoni|coupon|voucher|omaggio|omaggi|regalo|regali|gift card|carta regalo|premio|ricompensa|bonus|"
            "sconto|sconti|cashback|estrazione|concorso|denaro|soldi|contanti|paypal|gratis|gratuitamente|gratuito|gratuita|"
            "sorpresa|pensierino)",
            "(regal*|omaggi*)",
            "(invi*|sped*|mand*|offr*|ricev*|avrà|avrai|diamo|dare) ... (secondo|seconda|altro|altra|ulteriore)",
            "(euro|eur) (in più|extra|di sconto|di bonus)",
        ),
    ),
    "de": Phrases(
        yes=(
            "(gutschein*|geschenk*|gratis*|prämie*|belohnung*|bonus|rabatt*|cashback|coupon*|verlosung*|gewinnspiel*|"
            "bargeld|kostenlos*|geschenkkarte*|gutscheincode|aufmerksamkeit|dankeschön|zugabe|amazon gutschein|überraschung|"
            "nachlass|paypal|preisnachlass|umsonst|schenken|spendier*|freebie)",
            "(erhalt*|bekomm*|schick*|send*|geben|gebe|legen) ... (zweit*|weiter*|zusätzlich*|extra|obendrauf|drauf|dazu|"
            "oben drauf)",
            "(garantieverlängerung|verlängerte garantie)",
        ),
    ),
    "fr": Phrases(
        yes=(
            "(carte cadeau|chèque cadeau|bon d achat|bon de réduction|cadeau|cadeaux|coupon|remise|réduction|bonus|prime|"
            "récompense|cashback|tirage|argent|gratuit|gratuitement|gratuite|gratuits|code promo|surprise|paypal|bon cadeau|"
            "chèque|avoir|concours|loterie|geste commercial)",
            "(offr*|offert*|offrons)",
            "(envo*|recev*|donn*|aurez|obten*) ... (deuxième|second|seconde|autre|supplémentaire|plus)",
            "garantie (prolongée|étendue)",
        ),
    ),
    "es": Phrases(
        yes=(
            "(tarjeta regalo|vale|vales|cupón|cupones|regalo|regalos|bono|descuento|descuentos|premio|recompensa|cashback|"
            "gratis|gratuito|gratuita|sorteo|dinero|efectivo|paypal|obsequio|obsequios|sorpresa|gratuitamente|tarjeta de "
            "regalo|cheque|detalle|rebaja)",
            "(regal*|obsequi*)",
            "(envi*|mand*|recib*|ofrec*|dar*|damos) ... (segund*|otro|otra|adicional|extra|más)",
            "garantía (extendida|ampliada)",
        ),
    ),
}
"""Something that is no part of putting an order right."""

REMEDY: Lexicon = {
    "en": Phrases(
        yes=(
            "(refund|refunds|refunded|reimburse|reimbursed|reimbursement|replacement|replace|compensation|compensate|pay you|"
            "pay back|money|credit|resend|exchange|partial|repay)",
            "(send|ship) ... (new|another|second|replacement|one|pair)",
            "give (you|back) ... (back|dollars|money|refund)",
        ),
    ),
    "it": Phrases(
        yes=(
            "(rimbors*|sostituzione|sostitui*|risarc*|indennizz*|accredit*|restitui*|compens*|ripag*|ridiamo|riceverà i soldi)",
            "(invi*|sped*|mand*|rimand*|rispedi*) ... (nuovo|nuova|altro|altra|ricambio|prodotto|pezzo)",
        ),
    ),
    "de": Phrases(
        yes=(
            "(erstatt*|rückerstatt*|erstattung*|teilerstattung*|ersatz*|entschädig*|geld|zurückzahl*|gutschrift|gutschreib*|"
            "ersetz*|überweis*|rückzahlung|zurückerstatt*|teilrückerstattung|auszahl*|euro|eur)",
            "(schick*|send*) ... (neu*|ander*|weiter*|zweit*)",
        ),
    ),
    "fr": Phrases(
        yes=(
            "(rembours*|remplac*|dédommag*|indemnis*|compens*|avoir|argent|restitu*|créditer*|crédit*|verser*|virement)",
            "(envo*|renvo*|expédi*) ... (nouveau|nouvelle|autre|neuf|neuve|second)",
        ),
    ),
    "es": Phrases(
        yes=(
            "(reembols*|devol*|devuelv*|reemplaz*|sustitu*|sustituy*|compens*|indemniz*|abon*|dinero|reintegr*|repos*|pag*)",
            "(envi*|mand*) ... (nuevo|nueva|otro|otra)",
        ),
    ),
}
"""What puts an order right: fine by itself, a bargain where it hangs on something."""

CONDITION: Lexicon = {
    "en": Phrases(
        yes=(
            "(if you|once you|once your|when you|when your|as soon as you|as soon as your|after you|after your|provided you|"
            "provided that you|as long as you|until you|unless you|only if|only when|only after|on condition|if your|"
            "in exchange|in return|in case you|once it|once the|as soon as the|when the|after the|if the|and we ll|and we "
            "will|and i ll|and i will|and get|and receive|and you ll|and you will|then we|then i|for removing|for deleting|"
            "for changing|for closing|for withdrawing|by removing|should you|once that|exchange for|return for|and we|deal|"
            "only be|will only|before we|before i|can only|first and|upon|subject to|against)",
        ),
    ),
    "it": Phrases(
        yes=(
            "(se|solo se|quando|appena|dopo che|una volta che|una volta|in cambio|purché|a condizione|a patto|qualora|dopo|e "
            "le|e ti|e vi|e riceverà|e riceve|e avrà|finché|affinché|fino a quando|e noi|solo dopo|soltanto|prima che|e la)",
        ),
    ),
    "de": Phrases(
        yes=(
            "(wenn|falls|sobald|nachdem|sofern|im gegenzug|als gegenleistung|nur wenn|unter der bedingung|vorausgesetzt|nach|"
            "dann|dafür|gegen|erst wenn|solange|sollten|solltest|bevor|und wir|und sie|und du|und ich|für die|für das|für eine|"
            "und erhalt*|und bekomm*)",
            "(nehmen|ziehen|löschen|entfernen|ändern|schließen) sie",
        ),
    ),
    "fr": Phrases(
        yes=(
            "(si|dès que|dès|lorsque|quand|une fois|après|en échange|en contrepartie|à condition|contre|pourvu|et nous|et je|"
            "et vous|alors|tant que|pour la suppression|pour avoir|seulement|et recevez|avant que|sous réserve|moyennant)",
        ),
    ),
    "es": Phrases(
        yes=(
            "(si|cuando|en cuanto|una vez|después|tras|a cambio|con la condición|siempre que|a condición|y le|y te|y nosotros|"
            "y recib*|solo si|hasta que|por la|por eliminar|por borrar|por quitar|por retirar|por cambiar|entonces|tan pronto|"
            "y os|luego|por cerrar|antes de que|y ten*)",
        ),
    ),
}
"""Words that make one thing hang on another."""

CLOSED_CLAIM: Lexicon = {
    "en": Phrases(
        yes=(
            "(close|closing|closed|withdraw|withdrawing|withdrawn|cancel|cancelling|canceling|drop|dropping|remove|removing|"
            "retract|retracting|stop|end|ending|revoke|reverse|reversing|take back|pull|dropped|cancelled|removed|resolve as|"
            "abandon|give up|call off) (the|your|this|that|a|any|it) ... (claim|claims|chargeback|dispute|guarantee|case with|"
            "complaint|a to z|case)",
            "(claim|chargeback|dispute|complaint|a to z) ... (is|be|gets|been|was) (closed|withdrawn|cancelled|canceled|"
            "dropped|removed|retracted|reversed)",
            "(withdrawal|cancellation|closure|closing) of ... (claim|chargeback|dispute|complaint)",
            "(withdraw|close|cancel|drop) (claim|chargeback|dispute|a to z)",
        ),
    ),
    "it": Phrases(
        yes=(
            "(chiud*|chiusura|ritir*|annull*|revoc*|cancell*|elimin*|rinunci*) ... (reclamo|claim|contestazione|disputa|"
            "chargeback|richiesta|a to z|dalla a alla z|garanzia|a z|storno|addebito)",
            "(reclamo|contestazione|disputa|chargeback) ... (chius*|ritirat*|annullat*)",
        ),
    ),
    "de": Phrases(
        yes=(
            "(schließ*|zurückzieh*|zurückzuziehen|zurücknehm*|storn*|beend*|widerruf*|einstell*|lösch*|ziehen|nehmen|zieh|"
            "nimm|zurückgezogen) ... (antrag|antrags|garantieantrag|a bis z|a z|reklamation|anspruch|rückbuchung|fall|beschwerde|"
            "chargeback|rücklastschrift|garantieanspruch|az antrag|claim|käuferschutz|konflikt|streitfall|kreditkartenrückbuchung)",
            "(antrag|garantieantrag|a bis z|a z|reklamation|anspruch|rückbuchung|fall|beschwerde|chargeback|rücklastschrift|"
            "garantieanspruch|claim|kreditkartenrückbuchung) ... (schließ*|zurück*|storn*|beend*|widerruf*|einstell*|geschlossen|"
            "löschen)",
        ),
    ),
    "fr": Phrases(
        yes=(
            "(ferm*|clos*|clôtur*|cloturer|retir*|annul*|abandonn*|clore|renonc*|retrait|clôture|fermeture) ... (réclamation|"
            "litige|dossier|plainte|garantie|a à z|a z|rétrofacturation|contestation|chargeback|opposition|demande|impayé)",
            "(réclamation|litige|plainte|contestation) ... (fermé*|clos*|clôturé*|retiré*|annulé*)",
        ),
    ),
    "es": Phrases(
        yes=(
            "(cierr*|cerr*|retir*|anul*|cancel*|renunci*|cierre|desist*|elimin*) ... (reclamación|reclamo|disputa|a la z|a z|"
            "garantía|contracargo|queja|chargeback|devolución del cargo|expediente|caso)",
            "(reclamación|reclamo|disputa|contracargo) ... (cerrad*|retirad*|anulad*|cancelad*)",
        ),
    ),
}
"""The end of a claim, dispute or chargeback."""

PRAISE_FOR_PAY: Lexicon = {
    "en": Phrases(
        yes=(
            "(in exchange for|in return for|for|as thanks for|to reward) (a|your|an|every|each|any|leaving|writing|posting|the) "
            "... (review|reviews|rating|stars)",
            "(paid|sponsored|incentivized|incentivised|rewarded) (review|reviews|feedback)",
            "(screenshot|photo|picture|link|proof) of (your|the|a) ... (review|rating|feedback)",
            "in (exchange|return) ... (review|feedback|rating)",
        ),
        unless=("(thank|thanks|thankful|grateful) ... for", "(ask|asking|asked|look|hope|wait|waiting|request) for"),
    ),
    "it": Phrases(
        yes=(
            "(in cambio di|per|a fronte di|per ogni|in cambio) (una|la|sua|tua|ogni|vostra|lasciare|un) ... "
            "(recensione|feedback|valutazione|stelle)",
            "(screenshot|foto|schermata|prova) della ... (recensione|valutazione)",
        ),
        unless=("(grazie|ringraz*|grat*) ... per", "(richiesta|chied*)"),
    ),
    "de": Phrases(
        yes=(
            "(für|gegen|im gegenzug für|als dank für|als dankeschön für) (eine|ihre|deine|jede|die|eure) ... (bewertung*|"
            "rezension*|produktbewertung*|sterne)",
            "(screenshot|foto|bildschirmfoto|link|nachweis) ... (bewertung*|rezension*)",
        ),
        unless=("(dank|danke|bedanken|dankbar) ... für (ihre|die|deine|eure)",),
    ),
    "fr": Phrases(
        yes=(
            "(contre|en échange de|en échange d|pour|en contrepartie de|en contrepartie d) (un|votre|chaque|l|la|tout|vos|une) "
            "... (avis|commentaire|évaluation|étoiles)",
            "(capture|photo|copie|preuve) ... (avis|commentaire|évaluation)",
        ),
        unless=("(merci|remerci*) ... pour",),
    ),
    "es": Phrases(
        yes=(
            "(a cambio de|por|por cada|a cambio) (una|su|tu|cada|la|dejar|un|escribir) ... (reseña|opinión|valoración|"
            "comentario|estrellas)",
            "(captura|foto|pantallazo|prueba) ... (reseña|opinión|valoración|comentario)",
        ),
        unless=("(gracias|agradec*) ... por",),
    ),
}
"""A review or feedback as the price of something."""

THANKS_IN_KIND: Lexicon = {
    "en": Phrases(
        yes=(
            "(in return|in exchange|as a thank you|as our thank you|as a reward|as a token|as a small token|to thank you|to show "
            "our|as a gesture|as thanks|as our gift|as a gift|for your effort|for your support|to return the favour|afterwards|"
            "deal|for it|once posted|once published|for that)",
        ),
    ),
    "it": Phrases(
        yes=("(in cambio|come ringraziamento|per ringraziar*|come premio|come segno|in segno|come ricompensa|d accordo)",),
    ),
    "de": Phrases(
        yes=(
            "(im gegenzug|als dankeschön|als dank|als belohnung|zum dank|als kleines dankeschön|dafür|als gegenleistung|als "
            "zeichen)",
        ),
    ),
    "fr": Phrases(
        yes=("(en échange|en remerciement|pour vous remercier|en contrepartie|en retour|comme récompense|en guise|à la clé)",),
    ),
    "es": Phrases(
        yes=("(a cambio|como agradecimiento|en agradecimiento|como recompensa|como muestra|de regalo|en señal)",),
    ),
}
"""What links an offer to the request beside it, in a sentence of its own."""
