"""What Italian sentences about gifts, refunds and claims speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

BARGAINS: Mapping[str, Phrases] = {
    "gift": worded(
        yes="""
            (fornitura|vince|vincere|vincerà|vinca|in regalo|per un anno)
            (aggiungo|aggiungiamo|aggiungeremo|infil*|regal*|offriamo|offro|mettiamo dentro|metto dentro|distribuiamo|
              distribu*) .. (un|una|qualche|dei|delle|alcun*)
            (faccio|facciamo|farò|faremo|farle|farti) avere
            (arriv*|mandiamo|mando|inviamo|spediamo|riserviamo|teniamo|lasciamo|riceve|prepar*) .. (pensiero|dono|
              cadeau|presente)
            garanzia .. (passa|sale|diventa|raddoppia|triplica|in più|si allunga|si estende|da 2 a|da due a|estesa)
            (raddoppi*|estend*|allung*|prolung*) .. garanzia
            (da parte nostra|da noi per lei|è suo|è sua|sarà suo|sarà sua|contare su|varrebbe|vale un)
            (omagg*|regal*|dono|doni|donat*|buono|buoni|coupon|voucher|gift card|premi|premio|premiamo|ricompens*|
              bonus|sconto|sconti|scontiam*|scaliamo|scalare|cashback|estrazion*|concorso|sorteggio|lotteria|contanti|
              paypal|gratis|gratuit*|sorpres*|pensierin*|credito|campion*|campioncin*|extra|in palio|ringraziamento
              concreto)
            (pensiero per lei|pensierino|non (le|la|ti) cost*|non paga|toppa)
            (seconda|secondo|altra|altro) .. (mand*|invi*|sped*)
            (non (le|ti|vi) cost*|nemmeno un centesimo|senza spese)
            (senza (pagar*|spender*|spese per)|a carico nostro|a nostre spese|offriamo noi|offerto da noi|a costo
              zero|lo paghiamo noi|pensiamo noi al|tenga entrambi|tenere entrambi|si tiene|le lasciamo|in più|qualcosa
              in più|un extra|al posto suo)
            (vince|vincere|vincerà|vinca|vincit*) (un|una|uno|premi|fantastic*)
            (invi*|sped*|mand*|offr*|ricev*|avrà|avrai|diamo|dare|aggiung*|mett*) .. (secondo|seconda|altro|altra|
              ulteriore)
            (altri|ulteriori|verso|do|doniamo|mancia) .. (euro|eur)
            (euro|eur) (in più|extra|di sconto|di bonus|in contanti)
            garanzia (estesa|prolungata|più lunga)
            (altri|ulteriori) (due|tre|2|3|cinque|5|dodici|12|sei) (anni|mesi)
            il doppio (della|del|di)
            (da|dai) (1|un|due|2|tre|3) a (2|due|tre|3|quattro|4|cinque|5|dieci|10) anni
            (estraiamo|estrarremo|sorteggiamo|si vince)
            (due|tre|2|3) .. (al posto di|invece di|anziché) (uno|una|1)
            (le|ti|vi) (mando|mandiamo|spedisco|spediamo|invio|inviamo|regalo|porto) (due|tre|il doppio|un secondo|una
              seconda)
            (oltre al dovuto|in più del dovuto)
        """,
        unless="""
            (confezion*|pacchetto|carta) regalo
            (riparazione|sostituzione|reso) gratuit*
            non (diamo|offriamo|facciamo|possiamo|regaliamo|concediamo|prevediamo)
            contro le regole
            (stelle|stella|stelline) in più
            (mi|ci) (farebbe|fa|farà) un .. regalo
        """,
    ),
    "money_back": worded(
        yes="""
            (euro|eur|cortesia)
            (rimbors*|sostituzion*|sostitui*|risarc*|indennizz*|accredit*|restitui*|compens*|ripag*|ridiamo|bonific*|
              riaccredit*|riavr*|stornar*|storno|vers*|soldi|denaro)
            (torna*|tornano|arriva*|riceve*) .. (indietro|soldi|euro|per cento|somma|cifra|metà)
            (metà|tutta|intera|intero|tutto) .. (prezzo|spesa|cifra|somma|importo|costo)
            (invi*|sped*|mand*|rimand*|rispedi*|parte) .. (nuovo|nuova|altro|altra|ricambio|prodotto|pezzo|modello|
              sostitutiv*)
        """,
    ),
    "exchange": worded(
        yes="""
            e (domani|oggi|subito|stasera) (le|ti|vi)
            (noi|io) (le|ti|vi) (mandiamo|mando|diamo|do|regaliamo|regalo|spediamo|spedisco|rimborsiamo|rimborso|giro)
            e (il|la|lo|l|un|una) .. (è suo|è sua|gratis|gratuit*|omaggio|in regalo)
            (se|quando|appena|non appena|dopo che|una volta che|in cambio|purché|a condizione|a patto|qualora|dopo
              aver*|finché|affinché|solo dopo|chi|chiunque|per ogni|ogni|per una|per chi|ciascun*|tutti coloro|tutti
              quelli|a fronte|allora|e poi|e noi|e le|e ti|e vi|e io|e la|e oggi|partecip*|in segno|come
              ringraziamento|per ringraziar*|gratitudine|d accordo|affare fatto|i primi|le prime|ma solo|patto|accordo|
              affare|facciamo così|il giorno in cui|nel momento in cui|a chi|premi*|vale un|vale una|merita*|guadagn*|
              riceve*|ci pensiamo|il minuto|e infilo|che ne dice|per lei|basta che|basta|c è (un|una|anche)|dopodiché|
              spetta|aspetta|aspettano|tenga (entramb*|pure|anche|tutt*|il))
        """,
    ),
    "claim_word": worded(
        yes="""
            (reclamo|reclami|contestazion*|disput*|chargeback|claim|a to z|dalla a alla z|a z|controvers*|storno|
              addebito contestato)
            (pratica|richiesta|segnalazione|caso|storno) .. (garanzia|amazon|banca|a alla z|carta)
        """,
        unless="""
            (spia|luce|tasto) .. reclamo
            reclamo (al|con il|presso il) (corriere|vettore)
        """,
    ),
    "ended": worded(
        yes="""
            (chiud*|chius*|ritir*|annull*|revoc*|cancell*|elimin*|rinunc*|abbandon*|sospend*|archivi*|stralc*|
              interromp*|blocc*|tolg*|togli*|risolt*|desist*|cess*|conclud*|conclus*|scompar*|spari*)
            (segni|ferm*|risolto|lasci*|cadere|riposare|fine|marcia indietro|indietro|perdere|fermi|ferma|termine)
        """,
        unless="""
            (amazon|banca) .. (decid*|chiud*|chius*|deciso)
            (chiudiamo|chiuderemo|annulliamo|annulleremo|ritiriamo|cancelliamo|corriere|vettore)
            (abbiamo|stata|stato) (chius*|annullat*|ritirat*|archiviat*|risolt*)
            (non) (serve|occorre|deve) .. (chiud*|ritir*|annull*)
        """,
    ),
}
"""Name of a family → its phrases."""
