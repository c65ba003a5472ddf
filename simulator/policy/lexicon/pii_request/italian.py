"""Asking for what a seller may not have, in Italian: what an order needs is taken back."""

from simulator.policy.lexicon.listing import Denial, listed

_ASK = (
    "(legga|leggimi|leggermi|detti|dica|dimmi|dirci|dirmi|mandi|manda|mandare|mandarci|mandaci|mandarmi|"
    "mandateci|invii|inviare|inviarci|"
    "inviaci|inviateci|inviarmi|invia|dia|dare|darci|darmi|dammi|dacci|fornisca|fornire|fornirci|fornirmi|"
    "comunichi|comunicare|comunicarci|comunicarmi|comunicaci|comunica|scriva|scriverci|scrivici|scrivi|indichi|"
    "indicare|indicarci|"
    "indica|confermi|confermare|confermarci|conferma|serve|servono|servirebbe|servirebbero|occorre|occorrono|"
    "necessario|necessari|bisogno|richiesto|alleghi|allegare|allega|carichi|caricare|può|potrebbe|qual è|qual|"
    "quale|quali|vogliamo|vorremmo|ci serve|mi serve|mi servono|ci servono|manca|mancano|attendiamo|"
    "attendo|aspettiamo|aspetto|condivida|condividere|giri|girarci|ripeta|detti|lasci|lasciarci|foto|copia|"
    "fotografia|scansione|screenshot|fotografi|verificare|verifica|inserisca|cortesemente|gentilmente|"
    "chiediamo|chiedo|chiedere|ricevere|avere)"
)
_HARD = (
    "(numero della carta|numero di carta|numero carta|dati della carta|dati carta|carta di credito|"
    "carta di debito|carta prepagata|carta bancaria|cvv|cvc|cvv2|codice di sicurezza|scadenza della carta|iban|"
    "coordinate bancarie|dati bancari|estremi bancari|conto corrente|conto bancario|numero di conto|"
    "intestatario del conto|bic|swift|"
    "password|credenziali|login|dati di accesso|dati d accesso|codice otp|otp|codice di verifica|codice sms|"
    "codice che ha ricevuto|codice ricevuto|codice monouso|pin|parola d ordine|carta d identità|"
    "carta di identità|documento d identità|documento di identità|documento valido|suo documento|passaporto|patente|"
    "tessera sanitaria|"
    "data di nascita|luogo di nascita|compleanno|home banking|permesso di soggiorno|busta paga|"
    "cognome da nubile|tre cifre|numeri sul retro|retro della carta|fronte e retro|sua carta|tua carta|"
    "data e luogo di nascita|quando è nato|quando è nata|dati anagrafici)"
)
_SOFT = (
    "((email|e mail|mail|telefono|cellulare|numero|indirizzo mail|indirizzo email|indirizzo e mail|contatto|"
    "recapito) (privata|privato|personale|personali|privati|di telefono|di cellulare|telefonico)|(sua|tua|"
    "vostra) (email|e mail|mail)|(suo|tuo|vostro) (numero|cellulare|telefono|whatsapp~|indirizzo email|"
    "indirizzo mail|"
    "indirizzo e mail|numero di telefono|numero di cellulare|recapito telefonico|numero whatsapp))"
)
_DENY = Denial(
    no="(non|mai|nessun|nessuno|nessuna|né|no)",
    small=(
        "(ci|mi|le|la|ti|vi|si|chiediamo|chiederemo|chiedere|chiederà|serve|servono|occorre|occorrono|"
        "abbiamo|bisogno|di|del|della|dei|i|il|lo|la|gli|invii|inviare|inviarci|mandi|condivida|comunichi|"
        "comunicare|fornire|è|sono|necessario|necessari|alcun|alcuna|dato|dati|numero|suo|sua|suoi|a|per|o|"
        "né|mai|scriva|dia|deve|"
        "inserire|richiediamo|richiedere|vediamo|carta|bancari|personali|fornisca|che|un|una|nel|in|messaggio|e|codice)"
    ),
)
_PASSWORD = "(password|credenziali|dati di accesso|otp|codice di verifica|codice monouso)"


REQUEST = listed(
    yes=f"""
        (cifre|numeri) (della|sulla|di|sul) (sua|tua|vostra) carta
        {_ASK} .. {_HARD}
        {_ASK} .. (e|o|più|con|di|del|della) .. {_HARD}
        {_HARD} .. (per favore|grazie|così|necessario|necessari|serve|servono|per procedere|per il rimborso|
            in modo|qui|e provvediamo|e procediamo|e facciamo|e la rimborsiamo)
        (suo|sua|tuo|tua|suoi|tuoi|sue|vostro|vostra) {_HARD}
        {_ASK} .. {_SOFT}
        (foto|copia|scansione|screenshot|fotografia|immagine|schermata) .. (carta di credito|carta|conto|
            documento|passaporto|patente|tessera|estratto|banca|carta d identità|home banking)
        (mandi|manda|mandare|mandarci|mandaci|mandarmi|invii|invia|inviare|inviarci|inviaci|inviarmi|alleghi|allegare|
            carichi|caricare|serve|servirebbe|inoltri|inoltrare|fornisca|fornirci) .. (estratto conto|estratti conto)
        {_ASK} .. un estratto conto
        (quando|dove|in che anno) (è|sei) (nato|nata)
        quanti anni (ha|hai)
        (come|com|con che nome|con quale nome|chi) .. (chiami|chiama|sei|è|trovo|trovarla|trovarti) su (instagram~|
            facebook~|
            tiktok|telegram~|linkedin~|insta)
        (suo|tuo|vostro) (profilo|nome utente|account|nick|nickname|username) (su|di) (instagram~|facebook~|tiktok|
            telegram~|insta|linkedin~)
        (suo|tuo|vostro) (profilo|nome utente|account|nick) (instagram~|facebook~|tiktok|telegram~|insta|linkedin~)
        (qual è|quale|che) .. (mail|email) .. (usa|usi|personale|privata|abituale|vera)
        (dia|dai|darmi|darci|mandi|fornisca|lasci|passi|dammi|serve|servirebbe) .. accesso (al|a) (suo|tuo|vostro|
            conto)
        (come entra|come si entra|entrare|entro) .. (suo|tuo) (account|profilo|conto)
        (non|impossibile) .. (senza|finché non) .. (copia del documento|carta d identità|data di nascita|passaporto|
            patente|tessera sanitaria)
    """,
    unless=f"""
        {_DENY.of(f"({_HARD}|{_SOFT}|dati|codici)")}
        senza (bisogno|inviare|che|dover|chiedere|fornire|comunicare) .. {_HARD}
        {_HARD} .. non (serve|servono|è|sono|occorre|occorrono|va|vanno)
        (sulla|alla|sullo|sul|nella|con la|dalla) (sua|tua|stessa|vostra) (carta|conto|banca)
        (sulla|sul|alla|con la|nel|al) (carta|conto|carta di credito|conto corrente|carta di debito|suo conto|
            conto bancario) .. (usata|usato|utilizzata|utilizzato|pagato|entro|originale|giorni|automaticamente|
            con cui)
        (alla|sulla|nella|via) (sua|tua) (email|e mail|mail)
        (reimposti|reimpostare|cambiare|cambi|resettare|reset|impostare|dimenticato|wifi|wi fi|router|predefinita|
            predefinito|di fabbrica|dispositivo|abbinamento|bluetooth|rete) .. (password|pin|codice)
        (password|pin|codice|login) .. (del|della|dell) (router|dispositivo|telecamera|lucchetto|app|cassaforte|
            wifi|wi fi|rete|serratura|valigia)
        (amazon|banca) .. (chiederà|chiede|potrebbe chiedere|chiedere)
        (codice fiscale|partita iva|dati di fatturazione|documento) .. (fattura|fatturazione|trasporto|ordine)
        (fattura|fatturazione) .. (codice fiscale|partita iva|documento|dati)
        (documento) (di trasporto|fiscale|allegato|pdf)
        (carta|scheda) (regalo|sd|sim|di memoria|grafica|geografica|da parati|igienica|vetrata|da regalo|da gioco|
            abrasiva|da forno|intestata|di garanzia)
        (nel|sul|dal|tramite il) suo account amazon
        (porta|custodia|cover) (documenti|passaporto|carte|patente|documento|carta|telefono)
        (custodia|cover|portafoglio|porta) .. (passaporto|documenti|carte|patente|telefono|cellulare)
        (incisione|incidere|stampare|ricamare|ricamo|stampa|personalizzare|personalizzazione|targhetta) .. (data|
            nascita|compleanno|nome)
        (data|nascita|compleanno) .. (incisione|incidere|stampare|ricamare|ricamo|stampa|personalizzare|
            personalizzazione|targhetta|targa)
        (compleanno) (di|del|della|felice|buon|suo figlio|in tempo)
        (buon|per il|prima del|regalo di) compleanno
        (grazie|ringraziamo|ricevuto|risposta|rispondo|rispondiamo) .. (sua|tua|vostra) (email|e mail|mail)
        (suo|tuo) (telefono|cellulare) .. (compatibile|modello|carica|si collega|bluetooth|app|schermo|cover|è)
        (modello|compatibile|collegare|collega|caricare|con il|schermo|marca) .. (suo|tuo) (telefono|cellulare)
        (numero|codice) (d ordine|dell ordine|di serie|di tracciamento|seriale|di lotto|di modello|del lotto|
            di spedizione|articolo|ordine|del prodotto)
    """,
)

TAX_NUMBER = listed(
    yes=f"""
        {_ASK} .. codice fiscale
        (suo|tuo) codice fiscale
        non (posso|possiamo|riesco|riusciamo) .. senza .. codice fiscale
        codice fiscale .. (per favore|grazie|serve|necessario|e)
    """,
    unless=f"""
        (fattura|fatturazione|iva|ragione sociale|scontrino|azienda|dogana)
        {_DENY.of("codice fiscale")}
    """,
)

LOGIN = listed(
    yes=f"""
        {_ASK} .. {_PASSWORD}
        (sua|tua|suoi|tuoi|sue|vostra) {_PASSWORD}
    """,
    unless=f"""
        {_DENY.of(_PASSWORD)}
        (password|codice|credenziali) .. (router|dispositivo|telecamera|lucchetto|app|cassaforte|wifi|wi fi|rete|
            serratura|valigia|menu)
        (reimposti|reimpostare|cambiare|cambi|resettare|impostare|dimenticato|router|dispositivo|bluetooth|rete|
            fabbrica) .. (password|codice)
        (app|impostazioni|menu) .. (password|codice)
        (amazon|banca|app|dispositivo) (chiede|chiederà|richiede)
    """,
)
