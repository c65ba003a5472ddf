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
            (send|give|get|receive|ship|offer|gift|grant|hand|throw|earn|claim) .. (another|second|extra|third|
              additional|free|small present|gift|present|money|dollars|euros|pounds|discount|dollar|bucks|percent off|
              off|thank you)
            (pay|refund|reimburse|transfer|compensate|send|give|reward) (you|back|him|her) .. (dollars|euros|pounds|
              extra|eur|usd|gbp|bucks|percent|half|part)
            (discount|percent off|money off) (on|for|off) (your|the|any|a)
            (on the house|on us|free of charge|for free|gratis|at no cost|twice the)
            (10|15|20|25|30|40|50|5) (off|percent off|discount)
            (extended|extra|additional|longer|lifetime|prolonged) (warranty|guarantee|cover)
            (warranty|guarantee|cover) .. (goes|grows|jumps|rises|doubles|doubled|extended|extends|up) (from|to|by|for)
            (we|i) (ll|will) (refund|reimburse|return|pay|give) (the full|your full|what you paid|the whole|the entire|
                the purchase|half|all)
            you (don t|won t|needn t|wouldn t) (pay|have to pay|need to pay) (for|a|anything)
            double (what you|your money|the price|the refund)
            entered (in|into)
            (win|wins|winning) (a|an|one|great|prizes|our)
            (early access|exclusive access)
        """,
        unless="(reward|rewards|rewarding|award|treat) (us|me|our|my)",
    ),
    "it": worded(
        yes="""
            (premiamo|ricompensiamo)
            (un|del|il|suo|come|e|buono|altro) buono (regalo|sconto|acquisto|amazon|da|di|del|spesa|omaggio)
            (buoni (regalo|sconto|acquisto|amazon)|coupon|voucher|omaggio|omaggi|regalo|regali|gift card|carta regalo|
              premio|ricompensa|bonus|sconto|sconti|cashback|estrazione|concorso|denaro|soldi|contanti|paypal|sorpresa|
              pensierino)
            (regaliamo|regaleremo|regalerò|regalarle|regalare|omaggi*)
            (arriv*|mandiamo|mando|inviamo|spediamo|riserviamo|teniamo|riceve|ricevono|prepar*|diamo) .. (pensiero|
              dono|cadeau)
            garanzia .. (passa|sale|diventa|raddoppia|triplica|in più|si allunga|si estende|da 2 a|da due a|estesa)
            (raddoppi*|estend*|allung*|prolung*) .. garanzia
            (altri|ulteriori) (due|tre|2|3|cinque|5|dodici|12|sei) (anni|mesi)
            il doppio (della|del|di)
            (riceve|ricevono|trova|trovano|avrà|avranno) .. qualcosa (in più|in regalo|nel pacco|di speciale|
              in omaggio)
            campioncin*
            c è (un|una|anche un|anche una) .. (aspetta|pronto per lei|pronta per lei|per lei)
            (da|dai) (1|un|due|2|tre|3) a (2|due|tre|3|quattro|4|cinque|5|dieci|10) anni
            (seconda|secondo|il doppio) .. (parte|sped*|mand*|invi*|regal*|omagg*|arriva)
            (estraiamo|estrarremo|sorteggiamo|sorteggeremo|si vince|in palio)
            (le|ti|vi) (mando|mandiamo|spedisco|spediamo|invio|inviamo|regalo|porto) (due|tre|il doppio|un secondo|una
              seconda)
            (un|una) (vasett*|barattolin*|bottigliett*|sacchett*|confezion*|campion*|set|paio) .. da parte nostra
            (la metà|metà|parte|un terzo|il venti per cento) (di quanto|del prezzo|della spesa|dell importo) .. (speso|
              pagato|indietro)
            (rimand*|ridiamo|restitui*|torna*|riceve) .. (la metà|metà|un terzo|una parte)
            (vince|vincere|vincerà|vinca) (un|una|uno|premi|fantastic*)
            (invi*|sped*|mand*|offr*|ricev*|avrà|avrai|diamo|dare) .. (secondo|seconda|altro|altra|ulteriore)
            (euro|eur) (in più|extra|di sconto|di bonus)
        """,
        unless="""
            (riparazione|sostituzione|reso) gratuit*
            non (diamo|offriamo|facciamo|possiamo|regaliamo|concediamo)
        """,
    ),
    "de": worded(
        yes="""
            verlos*
            (belohnung*|wir belohnen|belohnen wir|belohnen sie|belohnen dich|belohnt sie|wird belohnt|werden belohnt)
            verlänger* .. garantie
            garantie .. verlänger*
            (gutschein*|geschenk*|gratis*|prämie*|belohnung*|bonus|rabatt*|cashback|coupon*|verlosung*|gewinnspiel*|
              bargeld|kostenlos*|geschenkkarte*|gutscheincode|aufmerksamkeit|dankeschön|zugabe|amazon gutschein|
              überraschung|nachlass|paypal|preisnachlass|umsonst|schenken|spendier*|freebie)
            (erhalt*|bekomm*|schick*|send*|geben|gebe|legen) .. (zweites|zweiten|zweite|weitere|weiteren|weiteres|
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
            (carte cadeau|chèque cadeau|bon d achat|bon de réduction|cadeau|cadeaux|coupon|une remise|de remise|
              la remise|remise de|réduction|bonus|prime|récompense|cashback|tirage|gratuit|gratuitement|gratuite|
              gratuits|code promo|surprise|paypal|bon cadeau|chèque|un avoir|concours|loterie|geste commercial)
            (offrons|offre|offrirons|offrirai|offrir|offert|offerte|offerts)
            (gagn*) (un|une|des|peut être|notre)
            (envo*|recev*|reçoi*|aurez|obten*) .. (deuxième|second|seconde|supplémentaire)
            garantie (prolongée|étendue|supplémentaire)
            (extension|prolongation) de garantie
        """,
        unless="""
            (réparation|remplacement|retour|échange) (gratuit|gratuite)
            (retour|renvoi) .. (gratuit|gratuite)
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
            (envi*|mand*|recib*|ofrec*|damos) .. (segund*|adicional|extra)
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
            (send|ship|give) you .. (new|another|two|second)
            (free|gratis|refund|refunds|refunded|reimburse|reimbursed|reimbursement|replacement|replace|compensation|
              compensate|pay you|pay back|money|credit|resend|exchange|partial|repay)
            (send|ship) .. (new|another|second|replacement|one|pair)
            give (you|back) .. (back|dollars|money|refund)
        """,
    ),
    "it": worded(
        yes="""
            (rimbors*|sostituzione|sostitui*|risarc*|indennizz*|accredit*|restitui*|compens*|ripag*|ridiamo|riceverà i
              soldi)
            (invi*|sped*|mand*|rimand*|rispedi*) .. (nuovo|nuova|altro|altra|ricambio|prodotto|pezzo)
        """,
    ),
    "de": worded(
        yes="""
            (alles|voll*) erstattet
            (erstatt*|rückerstatt*|erstattung*|teilerstattung*|ersatz*|entschädig*|geld|zurückzahl*|gutschrift|
              gutschreib*|ersetz*|überweis*|rückzahlung|zurückerstatt*|teilrückerstattung|auszahl*)
            (schick*|send*) .. (neu*|ander*|weiter*|zweit*)
        """,
        unless="""
            (ersetzt|erstattet|überwiesen|ausgetauscht) (haben|habe|hatten|wurde|wurden|worden)
            (haben|habe|wurde|ist) .. (bereits|schon|längst) .. (ersetzt|erstattet|überwiesen|ausgetauscht)
        """,
    ),
    "fr": worded(
        yes="""
            (rembours*|remplac*|dédommag*|indemnis*|compens*|avoir|argent|restitu*|créditer*|crédit*|verser*|virement)
            (envo*|renvo*|expédi*) .. (nouveau|nouvelle|autre|neuf|neuve|second)
        """,
    ),
    "es": worded(
        yes="""
            (reembols*|devol*|devuelv*|reemplaz*|sustitu*|sustituy*|compens*|indemniz*|abon*|dinero|reintegr*|repos*|
              pag*)
            (envi*|mand*) .. (nuevo|nueva|otro|otra|recambio|repuesto|pieza|paquete)
        """,
    ),
}

"""What puts an order right: fine by itself, a bargain where it hangs on something."""
