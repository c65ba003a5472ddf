"""What a buyer keeps for herself, and the ways to ask for something, in Italian."""

from simulator.policy.lexicon.listing import listed

SECRET = listed(
    yes="""
        (cifre|numeri) .. (sms|messaggio|telefono)
        (tre|3|sedici|16|ultime|quattro|prime|sei) (cifre|numeri) .. (carta|retro|dietro|fronte|conto)
        (cifre|numero|numeri|codice|scadenza|pin) .. (carta|retro|dietro)
        (sedici cifre|cvv|cvc|dati della carta|numero lungo|scadenza della carta|iban|coordinate bancarie|
            numero di conto)
        (in che|quale|presso quale|che) banca
        banca .. (ha il conto|appoggia|intestato)
        intestat* .. (conto|iban)
        (ultime|prime) quattro cifre
        (che|quale|qual) (numero|cellulare|mail|email|indirizzo) (di telefono|di cellulare|ha|usa|e mail|mail)
        un numero (di telefono|a cui|dove|per)
        (dà|dia|lascia|lasci) un numero
        documento (valido|di riconoscimento|in corso)
        utente e
        (credenziali|nome utente e password|utente e password|dati di accesso|dati di login|password)
        (entro|entriamo|accedo|accediamo|accedere) .. suo account
        (codice|numero) .. (appena arrivato|arrivato per|arriva per|ricevuto|riceverà|inviato|mandato|per sms|via sms|
            sul telefono)
        (codice di verifica|codice monouso|codice di conferma|otp)
        selfie
        (su|a) (quale|che) (numero|cellulare|telefono) (la|ti|le|vi|posso|possiamo|chiamarla|trovarla|raggiungerla)
        (lascia|lasci|dà|dia|dai|darmi|lasciarmi|darci|lasciarci|passi) (il|un|anche il) (cellulare|telefono|numero di
            telefono|numero di cellulare|numero di casa)
        (suo|tuo|un|del|foto|copia) documento
        (carta d identità|patente|passaporto|tessera sanitaria|permesso di soggiorno|bolletta|busta paga|
            dichiarazione dei redditi|prova di residenza|certificato di nascita|documenti)
        (data|luogo|anno|giorno) di nascita
        (quando|dove|anno|giorno) .. (nato|nata)
        (cognome da nubile|cognome da ragazza|nome da ragazza|domanda di sicurezza|compleanno)
        (quando|che giorno) .. (compie gli anni|compleanno)
        (quanti anni|sua età|tua età|stato civile|suo stipendio)
        (suo|tuo|vostro|sua|tua|un suo|proprio) (numero|cellulare|telefono|telefonino|fisso|recapito|
            recapito telefonico|indirizzo email|indirizzo mail|indirizzo di posta|indirizzo e mail|email|e mail|mail|
            contatto)
        (un|suo|tuo) (recapito|contatto) (su cui|dove|al quale|per trovarla|telefonico|personale|privato)
        (mail|email|e mail|posta|numero|cellulare|indirizzo di posta|telefono|posta elettronica|
            recapito) .. (personale|
            privato|privata|di casa)
    """,
    unless="""
        (punto di ritiro|ufficio postale|locker|filiale|sportello|giacenza)
        (dimenticat*|reset|reimpost*)
        retro (del|dell|della|dello) (apparecchio|dispositivo|prodotto|scatola|confezione|macchina|lampada|orologio|
            etichetta|telecomando|batteria|stampante|confezione|modulo|mobile)
        (numero|codice) (d ordine|dell ordine|di serie|seriale|di tracciamento|di lotto|di modello|civico|
            di spedizione|articolo|ordine)
        (sulla|alla|sul|nella|con la|al|nel) (sua|tua|stessa|suo|tuo|medesima|carta usata|carta utilizzata|conto|
            carta con)
        (rimborso|accredito|riaccredito|importo|rimborsato|torna) .. (carta|conto)
        (custodia|cover|porta|portafoglio|caricatore|schermo|bluetooth|compatibile|app|router|wifi|wi fi|rete|
            impostazioni|cassaforte|lucchetto|dispositivo|confezione|barattolo|scatola|prodotto)
        (incidere|incisione|ricamare|ricamo|stampare|stampa|personalizzare|targhetta|torta|festa|regalo|auguri|
            bracciale|braccialetto)
        (corriere|autista|postino|amazon|banca|dhl|brt) .. (suo|tuo|sua) (numero|cellulare|telefono|mail|conto|carta|
            documento)
        (corriere|autista|postino|amazon|banca) .. (chiede|controlla|verifica|chiederà|può)
        (grazie|ricevuto|ricevuta|risposta|risposto) .. (mail|email|numero|messaggio)
        (non|mai|né|senza|nessun|inutile) .. (serve|servono|invii|mandi|occorre|occorrono|chiediamo|bisogno|condivida|
            comunichi|scriva|dia|necessario|inviare|chiederemo|fornire|dare|inviarci|mandarci)
        (mail|email|messaggio) .. (arrivata|arrivato|ricevuta|giunta)
        (nostro|nostra|mio|mia) (numero|mail|email|recapito)
        (nostri|nostre|miei) (documenti|dati)
        non (deve|devi|dovrà|dovete) (mandare|inviare|fornire|mandarci|inviarci|mandarmi|inviarmi)
        (banca|amazon|corriere|marketplace|assicurazione) (ha|hanno) (già|ricevuto|ora|tutti|i) .. documenti
        (partita iva|iva|postepay~)
        documento (di trasporto|fiscale|pdf|allegato|può inviarlo|che ha ricevuto|del corriere|di consegna|doganale)
        (fattura|fatturazione) .. (documento|fiscale)
    """,
)

ASKING = listed(
    yes="""
        (mandi|manda|mandare|mandarci|mandarmi|invii|invia|inviare|inviarci|inviarmi|dia|dare|darci|darmi|dammi|dacci|
            fornisca|fornirci|comunichi|comunicare|comunicarci|comunicaci|scriva|scriverci|scrivimi|indichi|indicarci|
            confermi|serve|servono|servirebbe|servirebbero|occorre|occorrono|bisogno|alleghi|allegare|carichi|può|
            potrebbe|puoi|qual|quale|quali|che|dove|quando|vorremmo|vorrei|manca|mancano|condivida|giri|detti|lasci|
            lascia|lasciarmi|foto|copia|fotocopia|scansione|gentilmente|cortesemente|avere|faccia|facci|passi|dica|
            dimmi|dirci|mostri|mostrare|vedere|verificare|scrive|per cortesia|ho|quanti|per favore|inserisca|riporti|
            dà|date|ha|hai)
        (suo|sua|suoi|tuo|tua) ?
    """,
)
