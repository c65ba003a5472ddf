"""What Italian sentences about reviews speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

_PUBLIC = (
    "(di noi|su di noi|sul prodotto|del prodotto|sull articolo|pagina del prodotto|scheda del prodotto|sulla pagina|"
    "sulla scheda|in pubblico|pubblicamente|online|a tutti|al mondo|agli altri|altri clienti|altri acquirenti|sul "
    "nostro profilo|sul marketplace|sul nostro conto|due righe|qualche riga)"
)

REVIEWS: Mapping[str, Phrases] = {
    "review_word": worded(
        yes=f"""
            (sparg*) la voce
            (dica|dite|dillo|racconti|raccont*) ... (a tutti|in giro|quanto è|agli altri|solo a noi)
            (testo|righe|riga|esperienza|parole) ... (scheda|pagina|su di noi|stelle|prodotto)
            chi scrive (del|della|di)
            (dica|dite|scriva) solo a noi
            (cinque su cinque|5 su 5|dieci su dieci)
            (recension*|recensir*|recensisc*|recensit*|recensor*|feedback|valutazion*|votazion*|punteggi*|
              testimonianz*|stelline|stellina|review|reviews)
            (valut*|vot*) ... (acquisto|prodotto|articolo|venditore|negozio|servizio|ordine|esperienza)
            (stelle|stella) ... (prodotto|pagina|profilo|negozio|divent*|pass*|recens*|votazion*|penalizz*)
            (una|due|tre|quattro|cinque|1|2|3|4|5|sola|singola|unica|tutte le|quelle|le|sue|con le|qualche|vostre|tue|
              quinta|massimo delle|a) (stelle|stella)
            (voto|voti|punteggio|giudizio|giudizi) (bass*|alt*|pieno|massim*|negativ*|positiv*|sever*|brutt*|bell*|da|
              sull*|sul|che|non|dato|dur*|cattiv*)
            (basso|bassi|alto|pieni|massimo|nessun|brutto|ogni|suo|quel|bel|buon|dei|un) (voto|voti|punteggio|
              giudizio|giudizi)
            (suo|tuo|quel|vostro|ogni|un|suoi|bel|onesto|sincero|nuovo|il|severo|spietat*|scritto|pubblicat*)
              (commento|commenti|parere|pareri|giudizio|critica)
            (sua|tua|quella|vostra|la|una|ogni) (opinione|critica|esperienza|impressione|parola gentile|recensione)
            (commento|parere|opinione|impression*|esperienza|critica|parola|parole|righe|riga|pensierini|giudizio)
              (gentil*|bell*|sul|sull|sulla|sui|di un|entusiast*|positiv*|negativ*|pubblicat*|onest*|sincer*|dur*|
              cos*|favorevol*|pubblic*|buon*|sever*|sgradevol*|che (ha|hai))
            (quello che|ciò che|quanto) (ha|hai|avete) (pubblicato|scritto|detto|lasciato|postato)
            (opinioni|recensori|stelline) (bell*|positiv*|sole*)
            (pareri|commenti|giudizi|critiche)
            (un|il|ogni) (punteggio|commento|voto|giudizio)
            (opinione|opinioni|recensori|impressioni|pensieri)
            (voti|valuti|recensisca)
            (bell*|gentil*|buon*) (parola|parole|righe|commento|parere)
            (condivid*|raccont*|lasci*|scriv*|pubblic*|lasci*) ... (opinione|esperienza|impression*|parere|pensiero|
              righe|commento|parole|critica)
            (scriv*|scritto|scriss*|dic*|dica|dire|detto|lo dica|dite|raccont*|parl*|pubblic*|messo) ... {_PUBLIC}
            (qualcosa|qualunque cosa|alcunché) di (spiacevol*|brutto|negativ*|bello|carino|positivo|gentile)
        """,
        unless="""
            (a mio|secondo il mio|a nostro|secondo il nostro) (parere|giudizio|avviso)
            (mia|nostra) opinione
            (stiamo|sto|abbiamo|ho|dobbiamo|tecnico|tecnici) ... valut*
            feedback (dal|del|dalla|della|degli) (corriere|fornitore|produttore|magazzino|tecnic*|amplificat*)
            valutazione (del|della|di) (danno|difetto|caso|pratica|reso|situazione|richiesta|guasto)
            (grazie|ringraz*) ... (feedback|recensione|commento|valutazione|parole|opinione)
            (quante|vedono|visibili|cielo|costellazion*) ... (stelle|stasera|cielo)
            (stella|stelle) (della|del|dell|dei) (lampada|motore|cielo|logo|scatola|etichetta)
            (scriv*|dic*|dica) ... (qui|questa chat|questa conversazione|corriere|autista|polizia|produttore)
        """,
    ),
    "high_score": worded(
        yes="""
            (cinque|5|tutte|massimo|massima|pieno|pieni|piena|migliore|quinta) (stelle|stelline|stella|voti|punteggio|
              valutazione|dei voti|delle stelle|voto)
            (voto|voti|punteggio|giudizio) (pieno|pieni|massimo|alto|alti|migliore)
            (entusiast*|lusinghier*|eccellent*|favorevol*|ottim*|splendid*|caloros*|positiv*|generos*|super|
              fantastic*)
            (bell*|gentil*|buon*|carin*) (parola|parole|righe|recension*|commento|voto|giudizio|parere|cosa|cose|
              valutazion*|feedback|votazion*)
            (parola|parole|righe|qualcosa di|commento) (gentil*|bell*|carin*|buon*|simpatic*)
            (meno|sotto|inferiore) ... (cinque|5|massimo)
            (cinque su cinque|5 su 5|dieci su dieci|10 su 10|a pieni voti|pollice in su)
        """,
        unless="""
            (positiv*|bell*|buon*) (o|e|che) (negativ*|brutt*|cattiv*|men*)
            (favorevol*|positiv*|bell*|buon*|content*) o (no|meno|non)
            (qualunque|qualsiasi|comunque) (sia|essa|esso)
            (ha|hai|aver) (lasciato|scritto|dato)
            (grazie|ringraz*)
        """,
    ),
    "contented": worded(
        yes="""
            (se|qualora|quando|purché|solo se|nel caso|chi|solo chi|a patto|visto che|dato che|siccome|poiché|ora che)
              ... (soddisfatt*|content*|felic*|piaciut*|piace|piacciono|apprezzat*|positiv*|ama|ami|adora|adori|
              gradit*|entusiast*|conquistat*|innamorat*|trovat* bene|andato bene|va bene|tutto bene|perfetto|all
              altezza|convint*|conquist*|delizia*)
            (è|sei|siete|era|piaciut*|piace) ... (soddisfatt*|content*|felic*|entusiast*) ... ?
            (le|ti|vi) (piace|è piaciut*|sono piaciut*) ... ?
            (soddisfatt*|content*|piaciut*|entusiast*) ?
            (clienti|chi è) (contenti|soddisfatti|felici) (scriv*|recens*|vot*)
            se ... (divertit*|divert*)
            (solo|soltanto|unicamente) ... (soddisfatt*|content*|entusiast*|felic*|piace|piaciut*|positiv*)
        """,
        unless="""
            se (le|ti|vi) (va|farebbe piacere|fa piacere)
            se (volesse|vuole|desidera|crede)
            (bello o brutto|positiv* o negativ*|sincer*|onest*|bella o brutta|o meno|o no)
        """,
    ),
    "plea": worded(
        yes="""
            (giorno triste|triste|peccato|stasera)
            (ultim*|secondo|terzo|ennesim*|gentile|terza|quarta|seconda) (sollecito|promemoria|richiamo|avviso|
              richiesta|volta|invito)
            (ancora|tuttora|finora) (nessun*|non|niente|in attesa|aspett*|attend*)
            (non ... ancora|non ancora|mai) ... (ricevut*|vist*|lasciat*|scritt*|votat*|valutat*|dat*)
            (ricord*|sollecit*|promess*|di nuovo|nuovamente|ancora una volta|insist*)
            (contiamo su|conto su|dipend*|viviamo|campiamo|sopravviv*|vitale|ossigeno|pane quotidiano|fa la
              differenza|fanno la differenza|chiudere bottega|chiudere i battenti|aprire e chiudere|perdere clienti|
              perdere il lavoro|stipendi*|pagare|sfamare|figli|bambini|rovin*|penalizz*|danneggi*|ci costa|mi costa|fa
              male|distrugg*|mette in ginocchio|affond*|castig*|il mio capo|la direzione|licenzi*|conteggiat*)
            (piccol*|giovan*|minuscol*|familiar*) (azienda|impresa|attività|negozio|bottega|laboratorio|realtà|ditta|
              artigian*|famiglia|officina|team|squadra)
            (azienda|impresa|attività|negozio|ditta|bottega|laboratorio) (familiar*|di famiglia|artigian*)
            (sia|siate|sii) (clement*|generos*|buon*|gentile|comprensiv*|indulgent*)
            (ci sfama*|sfam*|dar da mangiare|ingiust*|doveros*|più giust*|più giuste|più gentil*|più equ*|male|ferit*|
              meritavamo|meritiamo|ci fanno volare|ci pensi|supplic*|implor*|scongiur*|per carità|disperat*|urgent*|
              entro (stasera|oggi|domani|venerdì|domenica)|subito|immediatamente|deve|dovete|devi|va tolt*|esig*|
              pretend*|non ci deluda|la prego tanto|in tre|in due)
        """,
        unless="""
            (nessun obbligo|senza impegno|senza fretta|non (è|si senta|deve))
            (pacco|corriere|rimborso|reso|consegna) ... (ancora|non)
            (ancora|non) ... (pacco|corriere|rimborso|reso|consegna)
        """,
    ),
    "undoing": worded(
        yes="""
            (svan*|non vederl*|non vedere|dissolv*|raccontare meglio|racconterebbero)
            (modific*|cambi|cambia|cambia*|rimuov*|rimoss*|rimozion*|elimin*|cancell*|tolg*|togli*|tolt*|aggiorn*|
              corregg*|corrett*|ritir*|rived*|rivist*|ripens*|riconsider*|levare|levi|levasse|levarla|rettific*|
              sparir*|sparis*|spari*|scompar*|ritocc*|ammorbid*|attenu*|addolc*|mitig*|riscriv*|riscritt*|ripuli*|
              nascond*|nascost*|ritratt*|smuss*|retrocess*|abbass*|aggiust*|butt*)
            (alz*|aument*|port*|pass*|sal*|divent*|trasform*|ritocc*|migliora*|cresc*|rialzo|verso l alto) ...
              (stell*|cinque|quattro|voto|punteggio|giudizio|valutazion*|positiv*|su|alto|rialzo|più)
            (stelle|stella|stelline) in più
            (via|fuori|salire|salga|salisse|salgano|più giust*|più gentil*|più alt*|sarebbero più)
            (dare|dia|dargli|darle|dargli) ... (occhiata|sguardo)
            (non c è più|non ci sia più|non ci sarà più|non c e piu|via|andarsene|far sparire|ci ripensi|ripensarci|un
              altra occhiata|seconda occhiata|al rialzo|verso l alto|da due a|da una a|da tre a|rendere più|più
              positiv*|più gentile)
        """,
        unless="""
            (abbiamo|ho|stiamo|possiamo|posso) (già|appena|subito|anche|modificat*|cambiat*|corrett*|eliminat*|
              aggiornat*|ritirat*|modific*|cambi*|aggiorn*|elimin*|togliere|rimosso|tolto)
            (provvederemo|modificheremo|cambieremo|aggiorneremo|la aggiorn*|vi aggiorn*|ti aggiorn*)
            (non) (chied*|possiamo|posso|deve|serve|occorre|vogliamo|pretend*)
            (scelta sua|sua scelta|sua decisione|se lo desidera|se vuole|può sempre|può anche)
        """,
    ),
    "undoing_it": worded(
        yes="""
            (modificarl*|cancellarl*|rimuoverl*|riscriverl*|toglierl*|cambiarl*|eliminarl*|correggerl*|aggiornarl*|
              ritirarl*|alzarl*|aumentarl*|riconsiderarl*|rivederl*|ammorbidirl*|ritoccarl*|levarl*|portarl*|
              nasconderl*|migliorarl*|ripensarci|chiuderl*|chiuda|annullarl*|annulla|dargli un altra|darle un altra|un
              altra occhiata|ci pensi|toglila|cambiala|alzala|cancellala)
            (la|lo|le|li) (modific*|cancell*|rimuov*|riscriv*|tolga|togli|cambi|elimin*|corregg*|corregga|aggiorn*|
              ritiri|alzi|porti|riveda|ammorbidisca|levi|migliori)
        """,
        unless="(abbiamo|possiamo|provved*|rimborsarl*|il pezzo|la batteria)",
    ),
}
"""Name of a family → its phrases."""
