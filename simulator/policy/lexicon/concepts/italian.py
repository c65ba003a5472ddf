"""What Italian sentences about reviews speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

_PUBLIC = (
    "(di noi|su di noi|sul prodotto|sull articolo|sotto il prodotto|sotto l articolo|pagina del prodotto|scheda del "
    "prodotto|sulla pagina|sulla scheda|in pubblico|pubblicamente|online|a tutti|al mondo|agli altri|altri clienti|"
    "altri acquirenti|sul nostro profilo|sul marketplace|sul nostro conto)"
)

REVIEWS: Mapping[str, Phrases] = {
    "review_word": worded(
        yes=f"""
            (sparg*) la voce
            (dica|dite|dillo|racconti|raccont*) .. (a tutti|in giro|agli altri|solo a noi|sul sito|com è andata)
            (righe|riga|parole) .. (sulla scheda|sulla pagina|su di noi|sul prodotto|sotto|online|lasciat*|pubblic*)
            chi scrive (del|della|di)
            (due|tre|quattro|poche|qualche) righe .. (pagina|scheda|su di noi)
            righe sue .. (pagina|scheda|su di noi|prodotto)
            (sua|tua|vostra) esperienza .. (scheda|pagina|online|su di noi)
            (suo|tuo|vostro) testo (su|sul|sulla|sotto|online)
            critica (viene|venga|non c è|non ci|sulla|online|pubblic*|negativ*|spar*|cancell*)
            (dica|dite|scriva) solo a noi
            (cinque su cinque|5 su 5|dieci su dieci)
            (recension*|recensir*|recensisc*|recensit*|recensor*|feedback|valutazion*|votazion*|punteggi*|
              testimonianz*|stelline|stellina|review|reviews)
            (valut*|vot*) .. (acquisto|prodotto|articolo|venditore|negozio|servizio|ordine|esperienza)
            (stelle|stella) .. (prodotto|pagina|profilo|negozio|divent*|pass*|recens*|votazion*|penalizz*)
            (una|due|tre|quattro|cinque|1|2|3|4|5|sola|singola|unica|tutte le|quelle|quella|le|sue|con le|qualche|
              vostre|tue|quinta|massimo delle) (stelle|stella)
            stella (sola|solitaria|singola)
            (voto|voti|punteggio|giudizio|giudizi) (bass*|alt*|pieno|massim*|negativ*|positiv*|sever*|brutt*|bell*|da|
              sull*|sul|che|non|dato|dur*|cattiv*)
            (basso|bassi|alto|pieni|massimo|nessun|brutto|ogni|suo|quel|bel|buon|dei|un) (voto|voti|punteggio|
              giudizio|giudizi)
            (suo|tuo|quel|vostro|ogni|un|suoi|bel|onesto|sincero|nuovo|il|severo|spietat*|scritto|pubblicat*)
              (commento|commenti|parere|pareri|giudizio|critica)
            (sua|tua|quella|vostra|la|una|ogni) (opinione|impressione|parola gentile|recensione)
            (commento|parere|opinione|impression*|esperienza|critica|parola|parole|righe|riga|pensierini|giudizio)
              (gentil*|bell*|sul|sull|sulla|sui|di un|entusiast*|positiv*|negativ*|pubblicat*|onest*|sincer*|dur*|
              cos*|favorevol*|pubblic*|buon*|sever*|sgradevol*|che (ha|hai))
            (quello che|ciò che|quanto) (ha|hai|avete) (pubblicato|postato|scritto (online|di noi|su di noi|sotto|lì))
            (opinioni|recensori|stelline) (bell*|positiv*|sole*)
            (pareri|commenti|giudizi)
            (un|il|ogni) (punteggio|commento|voto|giudizio)
            (opinione|opinioni|recensori|impressioni|pensieri)
            (voti|recensisca)
            (bell*|gentil*|buon*) (parola|parole|righe|commento|parere)
            (condivid*|raccont*|lasci*|scriv*|pubblic*|lasci*) .. (opinione|esperienza|impression*|parere|pensiero|
              righe|commento|parole|critica)
            (scriv*|scritto|scriss*|dic*|dica|dire|detto|lo dica|dite|raccont*|parl*|pubblic*|messo) .. {_PUBLIC}
            (qualcosa|qualunque cosa|alcunché) di (spiacevol*|brutto|negativ*|bello|carino|positivo|gentile)
        """,
        unless="""
            (a mio|secondo il mio|a nostro|secondo il nostro) (parere|giudizio|avviso)
            (mia|nostra) opinione
            (stiamo|sto|abbiamo|ho|dobbiamo|tecnico|tecnici) .. valut*
            (valutiamo|valuteremo|valuterà|valuti lei|valutare insieme)
            feedback (dal|del|dalla|della|degli) (corriere|fornitore|produttore|magazzino|tecnic*|amplificat*)
            (girat*|inoltrat*|passat*|trasmess*|riportat*|condivis*|segnalat*|arrivat*|prezios*|utile) .. feedback
            feedback .. (fornitor*|produttor*|reparto|magazzino|ufficio|collegh*|tecnic*|laboratorio|prezios*)
            (stelline|stellina|stelle) .. (display|filtro|schermo|spia|lampeggia*|icona|simbol*|livello|intensità)
            (a stella|a stelle|cacciavite|chiave|punta|congelatore|freezer|frigo|frigorifero|energetic*|ricamat*|
              stampat*|cucit*|led|hotel|albergo|ristorante|fantasia|anice|pigiama|soffitto|stella di natale)
            perit* .. valutazione
            valutazione (del|della|di) (danno|difetto|caso|pratica|reso|situazione|richiesta|guasto)
            (grazie|ringraz*) .. (feedback|recensione|commento|valutazione|parole|opinione)
            (quante|vedono|visibili|cielo|costellazion*) .. (stelle|stasera|cielo)
            (stella|stelle) (della|del|dell|dei) (lampada|motore|cielo|logo|scatola|etichetta)
            (scriv*|dic*|dica) .. (qui|questa chat|questa conversazione|corriere|autista|polizia|produttore)
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
            (meno|sotto|inferiore) .. (cinque|5|massimo)
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
              .. (soddisfatt*|content*|felic*|piaciut*|piace|piacciono|apprezzat*|positiv*|ama|ami|adora|adori|
              gradit*|entusiast*|conquistat*|innamorat*|trovat* bene|andato bene|va bene|tutto bene|perfetto|all
              altezza|convint*|conquist*|delizia*)
            (è|sei|siete|era|piaciut*|piace) .. (soddisfatt*|content*|felic*|entusiast*) .. ?
            (le|ti|vi) (piace|è piaciut*|sono piaciut*) .. ?
            (soddisfatt*|content*|piaciut*|entusiast*) ?
            (clienti|chi è) (contenti|soddisfatti|felici) (scriv*|recens*|vot*)
            se .. (divertit*|divert*)
            (solo|soltanto|unicamente) .. (soddisfatt*|content*|entusiast*|felic*|piace|piaciut*|positiv*)
        """,
        unless="""
            se (le|ti|vi) (va|farebbe piacere|fa piacere)
            se (volesse|vuole|desidera|crede)
            (bello o brutto|positiv* o negativ*|sincer*|onest*|bella o brutta|o meno|o no)
        """,
    ),
    "plea": worded(
        yes="""
            (giorno triste|che tristezza|triste|coraggio)
            (ultim*|secondo|terzo|ennesim*|gentile|terza|quarta|seconda) (sollecito|promemoria|richiamo|avviso|
              richiesta|volta|invito)
            (ancora|tuttora|finora) (nessun*|non|niente|in attesa|aspett*|attend*)
            (non .. ancora|non ancora|mai) .. (ricevut*|vist*|lasciat*|scritt*|votat*|valutat*|dat*)
            (ricord*|sollecit*|ancora una volta|insist*)
            (aveva|avevi|avevate|ha|hai) .. promess*
            (deve|devi|dovete) (lasci*|scriv*|metter*|dare|darci|darmi|pubblic*|recens*|valut*|votar*|aiutarci|
              aiutarmi|assolutamente|capire|sparire|essere tolt*)
            (bastano|basta|sono|ci vogliono|le porta via) .. (secondi|minuti|minuto|secondo)
            (ci|mi|vi) (danneggi*|rovin*|penalizz*|affoss*|affond*|uccid*|ammazz*|distrugg*)
            (danneggi*|rovin*|penalizz*|affoss*|affond*) .. (attività|negozio|azienda|famiglia|reputazione|lavoro|
              classifica|profilo|ditta|bottega|nostr*|account)
            (nostri|miei|mie|nostre) (figli|bambini|figlie)
            (contiamo su|conto su|dipend*|viviamo|campiamo|sopravviv*|vitale|ossigeno|pane quotidiano|fa la
              differenza|fanno la differenza|chiudere bottega|chiudere i battenti|aprire e chiudere|perdere clienti|
              perdere il lavoro|perdere il posto|stipendi*|sfamare|ci costa|mi costa|ci fa male|mi fa male|mette in
              ginocchio|castig*|il mio capo|la direzione|licenzi*|conteggiat*)
            (piccol*|giovan*|minuscol*|familiar*) (azienda|impresa|attività|negozio|bottega|laboratorio|realtà|ditta|
              artigian*|famiglia|officina|team|squadra)
            (azienda|impresa|attività|negozio|ditta|bottega|laboratorio) (familiar*|di famiglia|artigian*)
            (sia|siate|sii) (clement*|generos*|buon*|comprensiv*|indulgent*)
            (ci sfama*|sfam*|dar da mangiare|ingiust*|doveros*|più giust*|più giuste|più gentil*|più equ*|ferit*|
              meritavamo|meritiamo|ci fanno volare|supplic*|implor*|scongiur*|per carità|disperat*|urgent*|entro
              (stasera|oggi|domani|venerdì|domenica)|immediatamente|va tolt*|esig*|pretend*|non ci deluda|la prego
              tanto|siamo in tre|siamo in due)
        """,
        unless="""
            (nessun obbligo|senza impegno|senza fretta|non (è|si senta|deve))
            (pacco|corriere|rimborso|reso|consegna) .. (ancora|non)
            (ancora|non) .. (pacco|corriere|rimborso|reso|consegna)
        """,
    ),
    "undoing": worded(
        yes="""
            (svan*|non vederl*|non vedere|dissolv*|raccontare meglio|racconterebbero)
            (modific*|cambi|cambia|cambia*|rimuov*|rimoss*|rimozion*|elimin*|cancell*|tolg*|togli*|tolt*|aggiorn*|
              corregg*|corrett*|ritir*|rived*|rivist*|ripens*|riconsider*|levare|levi|levasse|levarla|rettific*|
              sparir*|sparis*|spari*|scompar*|ritocc*|ammorbid*|attenu*|addolc*|mitig*|riscriv*|riscritt*|ripuli*|
              nascond*|nascost*|ritratt*|smuss*|retrocess*|abbass*|aggiust*|butt* giù)
            (alz*|aument*|port*|pass*|sal*|divent*|trasform*|ritocc*|migliora*|cresc*|rialzo|verso l alto) ..
              (stell*|cinque|quattro|voto|punteggio|giudizio|valutazion*|positiv*|rialzo|più (alt*|bell*|giust*))
            (stelle|stella|stelline) in più
            (butt*|cacci*|strapp*) via
            (va|vada|tiri|tira|tirar*|mandi|mandar*|venga|venisse|sia|andasse) (via|giù)
            (salire|salga|salisse|salgano|più giust*|più gentil*|più alt*|sarebbero più)
            (altra|seconda|nuova) occhiata
            (non c è più|non ci sia più|non ci sarà più|non c e piu|andarsene|far sparire|ci ripensi|ripensarci|un
              altra occhiata|seconda occhiata|al rialzo|verso l alto|da due a|da una a|da tre a|rendere più|più
              positiv*|più gentile)
        """,
        unless="""
            (abbiamo|ho|stiamo|possiamo|posso) (già|appena|subito|anche|modificat*|cambiat*|corrett*|eliminat*|
              aggiornat*|ritirat*|modific*|cambi*|aggiorn*|elimin*|togliere|rimosso|tolto)
            (cambiamo|modifichiamo|aggiorniamo|correggiamo|togliamo|ritiriamo|eliminiamo|rivediamo|cambieremo|
              miglioriamo|
              rivedremo|correggeremo|toglieremo|cambio|modifico)
            (provvederemo|modificheremo|cambieremo|aggiorneremo|la aggiorn*|vi aggiorn*|ti aggiorn*)
            (non) (chied*|possiamo|posso|deve|serve|occorre|vogliamo|pretend*)
            (odore|macchia|graffio|alone|rumore|colla|puzza|difetto|schiuma|segno|polvere) .. (spar*|svan*|va via|
              scompar*)
            (spar*|svan*|scompar*) (dopo|con|da sol*|in pochi|lavand*|subito|all aria|all|al primo)
            (aggiorn*|modific*|corregg*|corrett*|cambi*|cambia*|tolg*|tolt*|rived*|ritir*|cancell*|annull*|elimin*) ..
              (scheda|descrizione|inserzione|foto|istruzioni|imballo|imballaggio|indirizzo|ordine|pezzo|prodotto|
              taglia|misura|fornitore|molla|etichetta|annuncio|misure|taglie|fornitori|reso|pacco|corriere|lotto|
              spedizione|imballaggi|confezione|manuale|ricetta|colla|modello|materiale|tabella)
            (scelta sua|sua scelta|sua decisione|se lo desidera|se vuole|può sempre|può anche)
        """,
    ),
    "undoing_it": worded(
        yes="""
            (modificarl*|cancellarl*|rimuoverl*|riscriverl*|toglierl*|cambiarl*|eliminarl*|correggerl*|aggiornarl*|
              ritirarl*|alzarl*|aumentarl*|riconsiderarl*|rivederl*|ammorbidirl*|ritoccarl*|levarl*|portarla a|
              nasconderl*|migliorarl*|ripensarci|chiuderl*|chiuda|annullarl*|annulla|dargli un altra|darle un altra|un
              altra occhiata|ci pensi|toglila|cambiala|alzala|cancellala)
            (la|lo|le|li) (modific*|cancell*|rimuov*|riscriv*|tolga|togli|cambi|elimin*|corregg*|corregga|aggiorn*|
              ritiri|alzi|riveda|ammorbidisca|levi)
        """,
        unless="""
            (abbiamo|possiamo|provved*|rimborsarl*|il pezzo|la batteria)
            (prodotto|articolo|taglia|misura|descrizione|scheda|inserzione|foto|filtro|lampadina|indirizzo|ordine|app|
              reso|pacco|corriere|pellicola|magazzino)
        """,
    ),
}
"""Name of a family → its phrases."""
