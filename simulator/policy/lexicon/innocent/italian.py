"""What looks like a breach in Italian and is none, by what it looks like."""

from simulator.policy.lexicon.listing import listed

PARTS = {
    "no_diversion": listed(
        yes="""
            (non|non la|non le|non ci) (possiamo|posso|possono|può|potete) (telefonarle|chiamarla|telefonarti|chiamarti|
                telefonarci|chiamarci)
            (preferisco|preferiamo|preferirei|preferiremmo) .. (qui|in questa (conversazione|chat)) .. (che|
                piuttosto che|anziché|invece che|e non|non) (per|via|al|tramite) (mail|e mail|email|telefono|posta)
            (chiamarci|telefonarci|chiamarla|telefonarle|chiamarmi) (non|purtroppo non) (è|sarà|ci è) (possibile|
                consentito|permesso|previsto)
            come (concordato|convenuto|promesso|stabilito|detto|discusso|da accordi) (per telefono|al telefono|
                telefonicamente|a voce|
                nella telefonata|via mail)
            numero verde
            (fornitore|produttore|corriere|magazzino) (risponde|risponderà|ha risposto) .. (nostra|nostro) (
                mail|email|messaggio)
            (nostro|il) (negozio|ufficio|magazzino) (era|è|resta|sarà|è stato|rimane|è rimasto) chiuso
            (che|quale) (numero|codice) (c è|legge|vede|porta|è scritto|riporta)
            (non serve|inutile|non occorre|non è necessario|non c è bisogno di) (mandarci|inviarci|comunicarci|
                darci|fornirci|che ci)
            (per telefono|al telefono|telefonicamente) non (possiamo|posso|riusciamo|rispondiamo|diamo|siamo)
            (assistenza|numero|telefono) .. (libretto|manuale|garanzia)
            (numero|telefono) .. (dietro|in|su|sul|nel|all) .. (libretto|manuale|garanzia)
            (centro assistenza|servizio clienti) (di|della|del)
            (nostra|nostro) (partita iva|codice fiscale|numero di partita)
            (parte|arriva|viene|partito|proviene|partirà|parta|fatto) (dal|da) nostro conto
            (testo|messaggio|dedica|frase|parole) (del|per il|sul|da mettere sul) (bigliettino|biglietto)
            (incisione|incidere|caratteri)
            (rispond*|apra|clicchi|dia retta) .. (mail|messaggio|sms) .. (non viene|non è nostra|strana|sospetta)
            non (viene|vengono|arriva|proviene|è partita) da noi
            (nel|dal|al) nostro magazzino
        """,
        unless="""
            (whatsapp~|telegram~|instagram~|facebook~|signal|skype|paypal~|postepay~|satispay~)
            (chiami|chiamaci|telefoni|contatti|contattaci|telefonaci|ci chiami|mi chiami|scriverci a|ci contatti|
                venga|passi)
            (nostro|mio) (numero|sito|telefono|cellulare)
            (nostra|mia) (pagina|assistenza)
            assistenza nostra
            (scriva|invii|mandi|usi|contatti|risponda|trova) .. (nostra|mia) (mail|email)
            (biglietto da visita)
        """,
    ),
    "mentioned": listed(
        yes="""
            (come|quanto) .. (scritto|detto|annunciato|spiegato|promesso|indicato) .. (nella|per|con la) (nostra|
                mia) .. (mail|email|e mail)
            (nella|la) (nostra|mia) (mail|email|e mail) di .. (aveva|era|diceva|riportava|indicava)
        """,
        unless="""
            (chiami|chiamarci|chiamaci|scriva|scriverci|scrivici|contatti|contattarci|telefoni|telefono|telefonarci|
                risponda|mandi|invii|usi|parliamo|prego|favore|invece|numero|indirizzo|sito|lì|là|veloce|rapido|facile|
                whatsapp~|telegram~)
        """,
    ),
    "window": listed(
        yes="""
            (occhiata|visiti|visita|visitare|scopra|scopri|venga|vieni|passi|passa|curiosi|curiosare|giro|guardi|
                sbirciata|sfogli|trova|aspetta|aspettano) .. (nostro|
                nostra|mio) (negozio|vetrina|shop|store|catalogo)
            (sconto|codice|buono|per cento) .. (prossimo|prossima) (ordine|acquisto|spesa) (da|con|presso) (noi)
            (arrivata|arrivato|arrivati|arrivate|offerte|offerta|saldi|prezzi|sconti|sconto|novità|collezione|nuovi|
                nuove|
                nuova|promozioni) .. (nostro|nostra|mio|mia) (negozio|vetrina|shop|store|catalogo)
            (nostro|nostra|mio|mia) (negozio|vetrina|shop|store|catalogo) .. (prezzi|offerte|saldi|sconti|novità|nuovi|
                nuove|nuova|collezione)
            (ci segua|seguici|seguiteci|seguirci|segua) .. (instagram~|insta|facebook~|tiktok)
        """,
        unless="""
            (online|sito|web|direttamente|diretto|google|fuori|senza|invece|anziché|meno che|scriva|chiami|contatti|
                mail|ritirare|ritiro|contanti|paghi|
                via|indirizzo|ordini da|compri da|proprio|commissioni|fisico|e commerce)
        """,
    ),
    "no_request": listed(
        yes="""
            non (possiamo|posso|possono) (fornire|fornirle|dare|darle|comunicare|condividere)
            non (forniamo|diamo|condividiamo)
            (nessuno|mai) .. (chiede|chiediamo|chiederemo|serve|servono|vuole|domanda)
            (non serve|inutile|non occorre|non è necessario) (mandarci|inviarci|comunicarci|darci|fornirci|che ci)
            non (ci serve|ci servono|chiediamo|chiederemo|abbiamo bisogno|le chiediamo|le chiederemo|occorre|
                occorrono)
            (è|sarebbe|sono) (il nostro|la nostra|i nostri|nostro|nostra)
            (che|quale) (telefono|cellulare|smartphone) (ha|usa|possiede)
            anni (ha|hanno) (il|la|i|le|suo|sua) (bambin*|figli*|nipot*|ragazz*|cane|gatto|cucciol*|piccol*|suo|sua)
            (che|quale) (numero|codice) (c è|legge|vede|porta|è scritto|riporta)
            (tenga|conservi|custodisca) .. per sé
            (vedrà|vedrai|troverà) .. (sul|nel) (suo|tuo) conto
        """,
        unless="""
            (ma|però) .. (mandi|mandarci|invii|inviarci|invia|manda|dia|darci|comunichi|comunicarci|dica|serve|servono|
                occorre|suo|sua|tuo|tua|vostro)
            (solo|soltanto|basta|tranne|carta|tessera|documento)
            (mandi|invii|scriva|comunichi|dica) (ci|mi|la|il)
        """,
    ),
    "no_bargain": listed(
        yes="""
            (adesivo|etichetta|logo|bollino|albergo|congelatore|disegno|cruscotto) .. (stella|stelle)
            (grazie|ringraziamo|ringrazio|ringraziarla) .. (per|delle|della|del|di) (le|la|il|sua|sue|cinque|quattro|
                recensione|feedback|stelle|valutazione|suo|averci) .. (stelle|stella|recensione|valutazione|
                feedback|viste|letta|letto)
            (grazie|ringraziamo|ringrazio) (per|delle|della|del) (cinque stelle|recensione|feedback|valutazione|stelle)
            (comunque|in ogni caso|a prescindere|in entrambi i casi|indipendentemente|in qualunque caso) .. (rimborso|
                sostituzione|rimborsiamo|ricambio|facciamo|faccio|pezzo)
            (rimborso|sostituzione|ricambio|pezzo) .. (comunque|in ogni caso|a prescindere|in entrambi i casi)
            (lei|ci|tu) (scrive|ha scritto|dice|ha detto|minaccia) .. (vi rovino|siete|rovinarci)
            (lo decide lei|decide lei|scelta sua)
            non (diamo|offriamo|paghiamo|regaliamo|possiamo|posso|do|mandiamo|facciamo) .. (in cambio|per le|
                per una|per) .. (recensioni|recensione|
                feedback|stelle|valutazioni)
            (nulla|niente|nessun) .. (in cambio|per) .. (recensioni|recensione|feedback|stelle)
            stelle .. (ricamate|stampate|incise|cucite|dipinte)
            stelle (sulla|della|del|sul|sullo|dello) (scatola|confezione|congelatore|freezer|etichetta|stemma|toppa)
            (nel bene e nel male|positivo o negativo|bello o brutto)
        """,
        unless="""
            (ma|però|ufficialmente|occhiolino|tra noi|fra noi|tranne|solo se|altrimenti|vorrà|vorrai|lascerà|
              lascerai|metterà|
                metterai|
                anticipatamente|attendiamo|aspettiamo|in anticipo|altre)
        """,
    ),
    "no_advert": listed(
        yes="""
            (se le va|se ti va|se vi va|se vuole) .. (recensione|valutazione|feedback|opinione) (sincera|onesta|
                sincero)
            (saldi|svendita|promozione|sconto|offerta) .. (finita|finiti|terminata|terminati|scaduta|scaduto)
            partita iva
            (pagina|scheda|inserzione) (dice|diceva|indica|riporta)
            (secondo|seconda) (pacco|collo|invio|spedizione|consegna)
            (secondo|seconda) .. (per (il ritardo|il disturbo|scusarci|farci perdonare)|in segno di scuse)
            (tenga|tieni|tenere|tenetevi|tenersi|può tenere|conservi) .. (secondo|seconda|entrambi|entrambe|
                altro|altra|doppio|doppione)
            (rispedire|rispedisca|restituire|restituisca|rimandare|rimandi) .. (secondo|seconda|doppione)
            (secondo|seconda) .. (tenga|tieni|tenere|rispedire|restituire|rimandare)
            (nuovo|nuova|nuovi) (logo|magazzino|sede|ufficio|corriere|orario|orari|numero|sistema|imballo|fornitore)
            (altro|altri|diverso) (venditore|venditori|negozio)
            (segua|segui|seguire) (la|le|il|lo|i|gli) (linea|istruzioni|procedura|guida|indicazioni|schema|freccia|
                frecce|passaggi|spedizione|
                consegna|tabella|luce)
            (sulla|sul|alla|al) (sua|suo|tua|tuo) (carta|conto|estratto|saldo)
        """,
        unless="""
            (sconto|negozio|instagram~|facebook~|offerta|offerte|novità)
        """,
    ),
    "no_abuse": listed(
        yes="""
            (lavastoviglie|lavatrice|deforma|rovina|scolorisce|graffia) .. sarebbe un peccato
            sarebbe un peccato (buttarlo|buttarla|rovinarlo|rovinarla|sprecarlo|perderlo)
        """,
    ),
}
