"""How Italian sellers turn down a bargain about a review."""

from simulator.policy.lexicon.phrases import Phrases, worded

_REVIEW = (
    "(recensione|recensioni|feedback|valutazione|valutazioni|giudizio|commento|voto|stella|stelle|punteggio|opinione)"
)

_NO = "(non|mai|nessun|nessuno|nessuna|niente|nulla|né|neppure|neanche|nemmeno)"

_GIVE = (
    "(paghiamo|pago|pagare|pagheremo|pagherò|offriamo|offro|offrire|offrirle|diamo|do|dare|darle|daremo|darò|mandiamo|"
    "mando|mandare|mandarle|regaliamo|regalo|regalare|compriamo|compro|comprare|facciamo|faccio|fare|accettiamo|"
    "accetto|"
    "accettare|scambiamo|scambio|scambiare|rimborsiamo|rimborso|rimborsare|rimborsarle|concediamo|concedo|concedere|"
    "promettiamo|prometto|premiamo|trattiamo|contrattiamo|leghiamo|barattiamo|vendiamo|proponiamo|propongo|posso|"
    "possiamo|paga|compra|ci sarà|ci sono|c è)"
)

_WORTH = (
    "(denaro|soldi|sconto|sconti|buono|buoni|regalo|regali|rimborso|rimborsi|omaggio|omaggi|compenso|premio|premi|"
    "bonus|"
    "coupon|pagamento|pagamenti|scambio|scambi|affare|affari|accordo|accordi|baratto|risarcimento|contropartita|euro|"
    "ricompensa|ricompense|vantaggio|vantaggi|incentivi|sostituzione|qualcosa|favore|favori)"
)

_FOR = "(per|in cambio di|in cambio|contro|a fronte di|tra|fra|in funzione)"

_HELP = (
    "(rimbors*|sostitu*|soldi|ricambio|aiut*|assistenza|occupiamo|occupo|ripar*|lampada|denaro|spediamo|mandiamo|parte|"
    "inviamo)"
)

_CHANGE = (
    "(cambiare|cambi|modificare|modifichi|togliere|tolga|rimuovere|rimuova|cancellare|cancelli|toccare|tocchi|alzare|"
    "correggere|aggiornare|ritirare|migliorare|riscrivere|eliminare)"
)

_FORBIDDEN = (
    "(vietat*|proibit*|non è consentito|non sono consentit*|non è permesso|non sono permess*|contro (il|le|ogni)|"
    "non si "
    "(può|possono|fa|fanno)|è escluso|sono esclusi|impossibil*)"
)

PHRASES: Phrases = worded(
    yes=f"""
        {_NO} .. {_GIVE} .. {_FOR} .. {_REVIEW}
        non .. {_GIVE} .. {_WORTH} .. {_FOR} .. {_REVIEW}
        {_NO} {_WORTH} .. {_FOR} .. {_REVIEW}
        non .. {_GIVE} .. {_WORTH} .. per (cambiare|modificare|togliere|rimuovere|cancellare|la modifica|la rimozione)
        non (vendiamo|compriamo|compro|paghiamo|barattiamo) .. {_REVIEW}
        {_REVIEW} .. non (le|si|li) (compriamo|compro|comprano|paghiamo|vendono|pagano|vendiamo)
        {_REVIEW} .. non (lo|la|li) (facciamo|faccio|accettiamo|accetto|do|diamo|posso|possiamo)
        {_WORTH} .. {_FOR} .. {_REVIEW} ... {_FORBIDDEN}
        {_WORTH} .. {_FOR} .. {_REVIEW} ... non .. (faccio|facciamo|posso|possiamo|accetto|accettiamo|esiste|esistono)
        (vieta|vietano|proibisce|proibiscono|non ci permette|non permette|non consente) ... {_REVIEW}
        (dire di no|rifiut*|declin*|respin*) ... {_FOR} .. {_REVIEW}
        (scorretto|disonesto|sbagliato|ingiusto|illecito|vietato|contro le regole) .. (dare|darle|mandare|mandarle|
          pagare|offrire|offrirle|regalare) .. {_FOR} .. {_REVIEW}
        non (dipende|dipendono|dipenderà) .. {_REVIEW}
        non .. (legat*|vincolat*|condizionat*|subordinat*|collegat*|dipendent*|influenzat*) .. {_REVIEW}
        {_REVIEW} .. non (influisc*|conta|contano|cambia|cambiano|incide|incidono|ha nessun|ha alcun|c entra|c entrano|
          pesa|decide|influenza)
        (c è scritto|scrive|scriva) .. {_REVIEW} .. non (conta|cambia|influisce|importa)
        {_REVIEW} .. (niente|nulla) a che (fare|vedere)
        (niente|nulla) a che (fare|vedere) con .. {_REVIEW}
        (indipendentemente|a prescindere|al di là|qualunque|qualsiasi) .. ({_REVIEW}|scriv*|scritto|pensi)
        qualunque cosa .. (scriv*|dica|pensi|metta)
        che .. (cambi|modifichi|tolga|lasci|tenga) o (no|meno|non)
        che .. (cambi|modifichi|tolga|lasci|tenga) .. {_REVIEW} o (no|meno|non)
        (una|due|tre|1|2|3) (stella|stelle) o (cinque|5|quattro|no)
        non (per|a causa) .. {_REVIEW}
        anche se .. {_REVIEW}
        {_REVIEW} (può|possono) (restare|rimanere|stare)
        {_REVIEW} (resta|rimane|restano|rimangono) (com*|dov*|lì|sua|sue|così|dove)
        (lasci|tenga|mantenga|lasciate|tieni|lascia) .. {_REVIEW} .. (così|com è|come|dov è|dove|intatta)
        (può|possono|puoi|libero di|libera di) (tenere|lasciare|mantenere|tenersi) .. {_REVIEW}
        non (deve|devi|dovete|è tenuto a|è tenuta a|è obbligato a|è obbligata a|serve|occorre|bisogna|è necessario|
          c è bisogno di|ha bisogno di) .. {_CHANGE} .. {_REVIEW}
        (inutile|senza) {_CHANGE} .. {_REVIEW}
        non (le|ti|vi) .. (chied*|chiederò|chiederemo|pretend*|domand*) .. {_REVIEW}
        non (chied*|pretend*|esig*|vogliamo) .. {_REVIEW}
        {_REVIEW} è (sua|tua|vostra|una sua scelta|affar suo|libera)
        {_HELP} .. (comunque|lo stesso|in ogni caso|a prescindere|in entrambi i casi|ugualmente)
        (comunque|lo stesso|in ogni caso|ugualmente) .. {_HELP}
        {_HELP} .. (è la stessa|sono gli stessi|la stessa)
        (la mia|la nostra|la) risposta (è|rimane|resta) .. no
        {_REVIEW} .. (cambiata|modificata|migliore|nuova|diversa|più alta|più alto) non .. (porta|dà|fa|vale|procura|
          ottiene)
        (nuova|migliore|altra) .. {_REVIEW} non .. (porta|dà|fa|vale|procura|ottiene)
        (comprare|comprato|pagare) .. {_REVIEW} .. (costerebbe|sarebbe|significherebbe|è)
        non (lo|la) (facciamo|faccio|faremmo|farei|faremo|farò)
        non .. (mettere insieme|mischi*|mescol*|unire|confonder*) .. {_REVIEW}
        (non) (toglie|cambia|tocca) .. (diritto|diritti)
        non (si preoccupi|ti preoccupare|si dia pensiero) .. {_REVIEW}
        non (alzi|cambi|modifichi|tolga|rimuova|tocchi|alzare|cambiare|modificare|togliere|rimuovere|
          toccare) .. {_REVIEW}
        mai per .. {_REVIEW}
        {_REVIEW} ... anche senza
        (sarebbe|è) .. corruzione
        non (premiamo|ricompensiamo|premio) .. {_REVIEW}
        non lavoriamo (così|in questo modo)
        (questo|ciò) non .. (possiamo|posso|funziona|facciamo)
        non (è possibile|possiamo farlo|posso farlo)
        non .. {_WORTH} .. (perché|affinché) .. {_REVIEW}
        (sarebbe|andrebbe) contro .. (regol*|politic*|norme)
        quindi no
        cinque stelle o (una|con una|due)
        {_REVIEW} ... {_WORTH} .. in cambio non
    """,
    unless=f"""
        (ufficialmente|in teoria|tra noi|fra noi|sulla carta|in confidenza|occhiolino|discretamente|ufficiosamente)
        (a meno che|solo se|solo quando|solo dopo|finché|purché|fino a quando|a patto|non solo|appena|prima di)
        {_NO} .. {_HELP} .. senza
        se .. {_REVIEW} .. (resta|rimane|non cambia|sparisce|cambia)
        (ma|però|tuttavia) ... (se (lei|vuole|volesse|potesse|cambia|mette|le)|sorpres*|pensierino|chissà|
          sarebbe (bello|
          gradito|carino)|ci farebbe|apprezz*|farebbe piacere|arriverà|qualcosina)
        (quindi|dunque|allora|per favore|prego|ora) (cambi|modifichi|tolga|rimuova|cancelli|metta|scriva|corregga|alzi)
        (la|le) (preghiamo|prego|chiedo|chiediamo) di (cambiare|modificare|togliere|rimuovere|cancellare|mettere|
          correggere)
        (potrebbe|potreste|potresti) (cambiare|modificare|togliere|rimuovere|cancellare|mettere|scrivere|correggere)
        solo (cinque|5) stelle
        (allora|altrimenti|sennò) .. non .. ({_HELP}|{_WORTH})
        se .. (rinunc*|non vuole) .. ({_HELP}|{_WORTH})
        (bastano|basta) .. (e|poi)
        e (le|ti|vi) (mando|mandiamo|do|diamo|regalo|regaliamo|riconosco|faccio avere)
        (tolga|rimuova|elimini|corregga|ritiri) (la|le|il|quella|questa|quel|sua) .. {_REVIEW} e
        (cambi|modifichi|cancelli|tolga) .. {_REVIEW} e (noi|la|le|vi|ti|riceve)
        (nostro|nostra|mio|mia) (negozio|sito|newsletter|instagram|catalogo)
        non è .. corruzione
        (cinque|5) stelle (mi|ci) .. (salver*|aiuter*|farebbero)
        (metta|dia) .. (cinque|5) stelle
        (solo|soltanto) (cinque|5)
    """,
)
