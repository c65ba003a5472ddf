"""What a seller offers: things beside the order, and what puts an order right."""

from simulator.policy.lexicon.phrases import Lexicon, worded

REWARD: Lexicon = {
    "en": worded(
        yes="""
            (little|small|nice|special|surprise|another|a) (gift|present|something)
            (reward|rewards|rewarding) (honest|every|each|all|you|your)
            (gift card|gift cards|giftcard|gift voucher|gift certificate|voucher|vouchers|coupon|coupons|cash|
              cashback|cash back|bonus|reward|rewards|prize|raffle|giveaway|prize draw|lottery|freebie|freebies|
              paypal|surprise|amazon card|amazon credit|store credit|money back|extra|goodie|goodies|treat)
            (free|complimentary) (gift|gifts|product|products|item|items|sample|samples|bottle|pair|set|case|
              accessory|accessories|copy|unit|pack|month|one|second|extra|present|charger|cable|cover|pillow|bag|mug)
            (send|give|get|receive|ship|offer|gift|grant|hand|throw|earn|claim) ... (another|second|extra|third|
              additional|free|small present|gift|present|money|dollars|euros|pounds|discount|dollar|bucks|percent off|
              off|thank you)
            (pay|refund|reimburse|transfer|compensate|send|give|reward) (you|back|him|her) ... (dollars|euros|pounds|
              extra|eur|usd|gbp|bucks|percent|half|part)
            (discount|percent off|money off) (on|for|off) (your|the|any|a)
            (on the house|on us|free of charge|for free|gratis|at no cost|twice the)
            (10|15|20|25|30|40|50|5) (off|percent off|discount)
            (extended|extra|additional|longer|lifetime) warranty
            entered (in|into)
            (win|wins|winning) (a|an|one|great|prizes|our)
            (early access|exclusive access)
        """,
    ),
    "it": worded(
        yes="""
            (premiamo|ricompensiamo)
            (buono|buoni|coupon|voucher|omaggio|omaggi|regalo|regali|gift card|carta regalo|premio|ricompensa|bonus|
              sconto|sconti|cashback|estrazione|concorso|denaro|soldi|contanti|paypal|gratis|gratuitamente|gratuito|
              gratuita|sorpresa|pensierino)
            (regaliamo|regaleremo|regalerò|regalarle|regalare|omaggi*)
            (vinc*) (un|una|uno|premi|fantastic*)
            (invi*|sped*|mand*|offr*|ricev*|avrà|avrai|diamo|dare) ... (secondo|seconda|altro|altra|ulteriore)
            (euro|eur) (in più|extra|di sconto|di bonus)
        """,
        unless="""
            (riparazione|sostituzione|reso) gratuit*
            non (diamo|offriamo|facciamo|possiamo|regaliamo|concediamo)
        """,
    ),
    "de": worded(
        yes="""
            (belohn*|belohnen|geschenk)
            (gutschein*|geschenk*|gratis*|prämie*|belohnung*|bonus|rabatt*|cashback|coupon*|verlosung*|gewinnspiel*|
              bargeld|kostenlos*|geschenkkarte*|gutscheincode|aufmerksamkeit|dankeschön|zugabe|amazon gutschein|
              überraschung|nachlass|paypal|preisnachlass|umsonst|schenken|spendier*|freebie)
            (erhalt*|bekomm*|schick*|send*|geben|gebe|legen) ... (zweites|zweiten|zweite|weitere|weiteren|weiteres|
              zusätzlich*|extra|obendrauf|drauf|dazu|oben drauf)
            (gewinn*) (sie|ein*|einen|tolle)
            (garantieverlängerung|verlängerte garantie)
        """,
        unless="""
            (gratisreparatur|kostenlose (reparatur|rücksendung))
            (gegen die regeln|gibt es bei uns nicht)
        """,
    ),
    "fr": worded(
        yes="""
            récompens*
            (carte cadeau|chèque cadeau|bon d achat|bon de réduction|cadeau|cadeaux|coupon|remise|réduction|bonus|
              prime|récompense|cashback|tirage|argent|gratuit|gratuitement|gratuite|gratuits|code promo|surprise|
              paypal|bon cadeau|chèque|avoir|concours|loterie|geste commercial)
            (offrons|offre|offrirons|offrirai|offrir|offert|offerte|offerts)
            (gagn*) (un|une|des|peut être|notre)
            (envo*|recev*|donn*|aurez|obten*) ... (deuxième|second|seconde|autre|supplémentaire|plus)
            garantie (prolongée|étendue)
        """,
        unless="""
            (réparation|remplacement|retour) (gratuit|gratuite)
            (pas|jamais|aucun|aucune) (de|d) (remise*|cadeau*|bon*|réduction*)
            contraire aux règles
        """,
    ),
    "es": worded(
        yes="""
            (tarjeta regalo|un vale|el vale|este vale|vales|vale de|vale por|vale regalo|cupón|cupones|regalo|regalos|
              bono|descuento|descuentos|premio|recompensa|
              cashback|gratis|gratuito|gratuita|sorteo|sorteamos|sorteos|rifamos|vale dinero|dinerillo|dinero extra|
              algo de dinero|efectivo|paypal|obsequio|obsequios|sorpresa|
              gratuitamente|tarjeta de regalo|cheque|un detalle|detallito|rebaja)
            (regalamos|regalaremos|regalaré|regalarle|regalarte|obsequi*)
            (gan*) (un|una|premios|fantástic*)
            (envi*|mand*|recib*|ofrec*|damos) ... (segund*|adicional|extra)
            garantía (extendida|ampliada)
        """,
        unless="""
            (reparación|reposición|devolución) gratuit*
            no (damos|ofrecemos|regalamos|podemos|hacemos)
        """,
    ),
}

"""Something that is no part of putting an order right."""

REMEDY: Lexicon = {
    "en": worded(
        yes="""
            (send|ship|give) you ... (new|another|two|second)
            (free|gratis|refund|refunds|refunded|reimburse|reimbursed|reimbursement|replacement|replace|compensation|
              compensate|pay you|pay back|money|credit|resend|exchange|partial|repay)
            (send|ship) ... (new|another|second|replacement|one|pair)
            give (you|back) ... (back|dollars|money|refund)
        """,
    ),
    "it": worded(
        yes="""
            (rimbors*|sostituzione|sostitui*|risarc*|indennizz*|accredit*|restitui*|compens*|ripag*|ridiamo|riceverà i
              soldi)
            (invi*|sped*|mand*|rimand*|rispedi*) ... (nuovo|nuova|altro|altra|ricambio|prodotto|pezzo)
        """,
    ),
    "de": worded(
        yes="""
            (alles|voll*) erstattet
            (erstatt*|rückerstatt*|erstattung*|teilerstattung*|ersatz*|entschädig*|geld|zurückzahl*|gutschrift|
              gutschreib*|ersetz*|überweis*|rückzahlung|zurückerstatt*|teilrückerstattung|auszahl*)
            (schick*|send*) ... (neu*|ander*|weiter*|zweit*)
        """,
    ),
    "fr": worded(
        yes="""
            (rembours*|remplac*|dédommag*|indemnis*|compens*|avoir|argent|restitu*|créditer*|crédit*|verser*|virement)
            (envo*|renvo*|expédi*) ... (nouveau|nouvelle|autre|neuf|neuve|second)
        """,
    ),
    "es": worded(
        yes="""
            (reembols*|devol*|devuelv*|reemplaz*|sustitu*|sustituy*|compens*|indemniz*|abon*|dinero|reintegr*|repos*|
              pag*)
            (envi*|mand*) ... (nuevo|nueva|otro|otra|recambio|repuesto|pieza|paquete)
        """,
    ),
}

"""What puts an order right: fine by itself, a bargain where it hangs on something."""
