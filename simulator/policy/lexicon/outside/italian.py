"""Parts of an invitation to leave, in Italian: a way out, a place, a paper, money, and what is said beside them."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.off_platform.italian import DENIAL, PROHIBITION

_APP = (
    "(whatsapp~|whats app|telegram~|messenger~|instagram~|insta|facebook~|skype|viber|facetime~|twitter|discord|"
    "google meet|threema|snapchat~|wa)"
)
_WIRE = (
    "(telefono|telefonata|telefonica|voce|cellulare|sms|chiamata|videochiamata|video chiamata|mail|email|e mail|"
    "posta elettronica|squillo|colpo di telefono|messaggio privato|messaggio vocale|vocale|fisso|cornetta|telefonino)"
)
_OUR = "(nostro|nostra|nostri|nostre|mio|mia|miei)"
_THIRD = (
    "(corriere|corriere sda|autista|vettore|trasportatore|postino|dhl|ups|gls|brt|bartolini|sda|poste|produttore|"
    "casa madre|fabbricante|banca|assicurazione|polizia|editore|medico|elettricista|vicino|fornitore|ufficio postale|"
    "assistenza amazon|servizio clienti amazon|installatore)"
)
_PLACES = (
    "(sito|sito web|negozio|bottega|negozio online|shop|shop online|e commerce|portale|portale clienti|modulo|"
    "officina|laboratorio|ufficio|showroom|pagina web|casella|chat online|assistenza|banco|sede|"
    "area clienti|punto vendita)"
)
_MONEY = (
    "(paypal~|bonifico|postepay|satispay|ricarica|contanti|contante|western union|revolut|bitcoin|assegno|vaglia|"
    "nostro conto|mio conto|contrassegno|amici e parenti|carta prepagata)"
)
_DENIED = (
    f"({_WIRE}|{_APP}|numero|sentirci|sentirsi|telefonare|chiamare|telefonarci|chiamarci|telefoni|chiami|telefonate|"
    "chiamate|telefonarmi|chiamarmi|chiamiamo|chiameremo|telefoneremo|telefoniamo|fuori|direttamente)"
)

PARTS = {
    "way_out": listed(
        yes=f"""
            {_APP}
            (su|via|tramite|per|con) (signal|teams|zoom|fb|slack)
            (a|per|via|al|tramite|con|in|alla|breve|veloce|rapida|colpo di) {_WIRE}
            (faccia|facciamo|fare|basta|bastano|con|fa|dia|dare|mandi|mandare|mandarci|mando|lasci|lascia|organizziamo|
                in|
                fissiamo|meglio) (una|un|due) {_WIRE}
            (telefonarle|telefonarti|telefonarci|telefonarmi|telefoni|telefonate|telefonami|telefonare|chiamarci|
                chiamarmi|mi chiami|ci chiami|chiamami|chiamaci|richiamarla|videochiamata|videochiamarci|squillo|
                segreteria)
            (la|ti) (chiamo|chiama|chiamiamo noi|chiamiamo domani|chiamerà|chiameremo|chiamerò|richiamo|richiamiamo|
                richiama|telefono)
            (ha|hai|usa|avete) {_APP}
            (la|ti) (può|possono|potrebbe|posso|possiamo) .. (chiamare|richiamare|telefonare)
            (a|viva|di) voce
            {_OUR} .. (mail|email|e mail|casella|numero|telefono|cellulare|fisso|recapito|recapiti|contatti|
                indirizzo mail)
        """,
        unless=f"""
            (notifica|notifiche|tasto|icona|simbolo|compatibile|preinstallato|custodia|cover|batteria|schermo|display|
                bluetooth|caricatore|supporto|auricolare|cuffie|romanzo|suoneria|vivavoce|impostazioni)
            (chiama|chiamerà|contatterà|contatta|telefonerà|telefona|avviserà) .. {_THIRD}
            {_THIRD} .. (chiama|chiamerà|contatta|contatterà|telefono|telefona|numero|sms|avvisa|chiami)
            (numero|telefono|chiami|chiamare|contatti|contattare|assistenza|cellulare|mail) .. {_THIRD}
            {DENIAL.of(_DENIED)}
            {DENIAL.after(_DENIED)}
            (non|né) .. (dare|sentirci|telefono|numero|chiamare) .. (qui|ma|scriva)
            (ha|hai|avete|aveva) .. (scritto|chiamato|telefonato|mandato|inviato|segnalato)
            (sua|tua|vostra|suo|tuo) (mail|email|e mail|chiamata|telefonata|messaggio|cellulare|telefono|personale)
            (codice|matricola|numero di serie|cifre|iban)
            (da|di|dall) amazon
            (app|applicazione|stampante|telecamera|orologio|dispositivo|bilancia) .. (chiede|chiederà|vuole|richiede)
            (la|ti|vi) (avviserà|avvertirà|preavviserà) (via|per|tramite|con|al)
            (fornitore|magazzino|produttore) .. (risponde|risponda|mail|email|telefono)
            (segua|seguici|seguiteci|segui|seguirci)
            (la|una|questa|quella) messenger
            (messaggio|sms|notifica|avviso|mail|chiamata|telefonata) .. che (ha|le è|ti è|hai) (ricevuto|arrivato|
                arrivata)
            (messaggio|sms|notifica|avviso|mail|chiamata) .. (dal|del|dalla|dell|da) {_THIRD}
            (orologio|smartwatch|tablet|gioco|visore|proiettore|tv|televisore|auricolari|dispositivo|stampante|console|
                telecamera|autoradio|app) .. {_APP}
            {_APP} .. (orologio|smartwatch|tablet|gioco|visore|proiettore|tv|televisore|auricolari|dispositivo|
                stampante|
                installata|supportata|funziona|filmati)
            (abbiamo|ho) (chiamato|sentito|parlato|telefonato|scritto) .. (magazzino|fornitore|corriere|collega|
                laboratorio)
        """,
    ),
    "elsewhere": listed(
        yes="""
            (altrove|da un altra parte|altro canale|altri canali|fuori di qui|fuori da qui|fuori da questa|in privato|
                privatamente|altra via|canale diverso|a quattr occhi|luogo più riservato)
            (legge|leggono|controlla|ascolta) .. (piattaforma|amazon)
        """,
        unless=f"""
            {DENIAL.of("(altrove|fuori|privato|privatamente)")}
            (comprato|acquistato|ordinato|appeso|appendere|mettere|posizionare|posizioni) .. altrove
        """,
    ),
    "own_place": listed(
        yes=f"""
            {_OUR} {_PLACES}
            (negozio|bottega|officina|laboratorio|sede|ufficio) .. (da noi|nostra|nostro)
            da noi (in|con|al|allo|direttamente)
            (passi|passare|venga|vieni|passa|venire|faccia un salto|faccia un giro) .. (negozio|bottega|officina|
                laboratorio|sede|ufficio|da noi|trovarci|banco)
            (cerchi|cerca|digiti|cercare|cercateci|cercaci|ci cerchi) .. (nome|internet|google|rete|online|web|ditta|
                negozio|noi)
            (passa|passi|viene|venga|vada) .. (punto vendita|negozio|bottega|sede|filiale)
            (alla|la nostra) sede
            google
            (qr|codice qr) .. (coperchio|scatola|cartolina|chat|assistenza|biglietto|foglietto|inquadri|scansioni)
            (inquadri|inquadra|scansioni|scansionare|scansiona) .. (codice|qr)
            (ci trova|trovarci|ci trovi) .. (online|internet|rete|facilmente|subito)
        """,
        unless=f"""
            google (home|assistant|play|fit|maps|tv|nest|pay|wallet|chromecast)
            {DENIAL.of(f"({_PLACES}|google|cercare)")}
            {_THIRD}
            (su|in|negozio|vetrina|store|pagina|profilo) amazon
            {_PLACES} (dice|diceva|indica|riporta|specifica|afferma|promette|precisa) (che|i|la|ancora)
            (c è scritto|è scritto|si legge|è indicato|diceva|risulta|sta scritto) che
            (reso|etichetta|wifi|app|abbinare|configurazione|manuale)
            {_OUR} (magazzino|laboratorio|officina|ufficio|negozio|assistenza) (ha|è|sta|controllerà|controlla|
                verifica|risponde|conferma)
            (dal|nel|in|al) nostro magazzino
            (rientrato|arrivato|partito|uscito|verificato|controllato|tornato) .. (nostro|nostra)
        """,
    ),
    "paper": listed(
        yes="""
            (sul|sulla|sullo|nel|nella|nello|dentro|sotto|dietro|sull|nell|dell|del|della|in) (fondo|alto|retro|
                coperchio|
                biglietto|bigliettino|cartoncino|cartolina|foglietto|volantino|fattura|bolla|ddt|documento di
                trasporto|scontrino|ricevuta|etichetta|scatola|adesivo|allegato|pdf|intestazione|firma|profilo|
                opuscolo|libretto|imballo|il coperchio|la scatola|al coperchio|alla scatola|alla fattura)
            (biglietto da visita|bigliettino|cartoncino|volantino|cartolina|foglietto|biglietto)
        """,
        unless=f"""
            {_THIRD}
            (numero di serie|matricola|numero d ordine|lotto|indirizzo di reso|indirizzo del reso|partita iva|
                indirizzo di spedizione|cifre|carta di credito|sua carta|istruzioni|password|spedizione)
            {DENIAL.of("(numero|indirizzo|telefono|contatti|mail|recapito)")}
        """,
    ),
    "outside_money": listed(
        yes=f"""
            {_MONEY}
        """,
        unless=f"""
            {DENIAL.of(f"({_MONEY}|pagare|bonifici)")}
            (ha|hai|aveva) (pagato|usato|scelto)
            (restituito|rimborsato|riaccreditato|accreditato) .. suo conto paypal~
            su paypal~ .. (risulta|risultano|vede|vedrà|compare|compaiono)
            (iban|numero di conto|coordinate|intestatario|carta d identità|documento|banca ha|dati della carta|
                scadenza|cifre)
            (amazon|banca) .. (accredita|rimborsa|restituisce|bonifico)
            (bonifico|rimborso) .. (amazon|sua banca)
            (si può|posso|potevo) pagare .. ?
            (contestazione|disputa|reclamo|controversia) .. paypal~
            {_MONEY} .. (non|no) .. (prevede|previsto|possibile|accettiamo|consentito|ammesso|esiste|permette)
            (ritira|ritiri|chiude|chiuda|recensione|reclamo|annulla la) .. (bonifico|ricarica)
            ricarica (rapida|wireless|del|della|batteria|la batteria|usb)
            (cavo|tempo|batteria|base) .. ricarica
            corriere .. (contanti|contrassegno)
        """,
    ),
    "way_round": listed(
        yes="""
            (acquisto|vendita|ordine) (diretto|diretta|privato|privata)
            (direttamente|in privato|privatamente|sottobanco|fuori da|
                fuori piattaforma|senza amazon|senza la piattaforma|senza passare|senza mettere|senza coinvolgere|
                senza intermediari|saltando|scavalcando|aggirando|commissione|commissioni|fuori dal sito|
                in via amichevole|ufficiosamente|da me)
        """,
        unless=f"""
            {DENIAL.of("(direttamente|fuori|privato|privatamente)")}
            {_THIRD}
            direttamente (sotto|sopra|accanto|dietro|sul|sulla|nel|nella|in|dal|alla presa|al sole|qui|da amazon|
                ad amazon|su amazon|a casa|al suo|al domicilio)
            (comprato|acquistato|spedito|consegnato|ordinato|arriva|arriverà) .. direttamente
            (amazon) (trattiene|applica)
            (fuori) (garanzia|misura|uso|produzione|casa|orario|stock|città)
            (accredito|rimborso|accreditato|rimborsato|torna) .. (direttamente|commissioni)
        """,
    ),
    "turn": listed(
        yes="""
            (risponde|rispondono|scriva|scrivere|scriverci|scrivici|scrivimi|mi scriva|ci scriva|scrivermi|contatti|
                contattarci|contattaci|contatti pure|contattarmi|parlarne|parlare|parliamo|ne parliamo|parliamone|
                discuterne|spiegare|spiega|spiego|spiegarle|proseguire|proseguiamo|continuare|continuiamo|spostiamoci|
                passiamo|risolvere|risolviamo|sentirci|sentiamo|ci sentiamo|sentiamoci|aggiungimi|aggiungici|
                mi aggiunga|ci aggiunga|ci trova|mi trova|meglio|prima|più facile|più semplice|più veloce|più comodo|
                preferisco|preferisce|preferiamo|mandi|manda|mandare|mandarci|ci mandi|invii|invia|inviare|inviarci|
                giri|rispondo|rispondiamo|chiamo|chiama|chiami|chiamerà|chiamiamo|tecnico|collega|vediamo|
                accordiamo|mostro|usi|aiutare|raggiungerci|disponibili|capiamo|vederlo|vederla|insieme|facciamo|
                lasci|domani|stasera|posso|possiamo|potremmo|ha|hai|usa)
        """,
    ),
    "use": listed(
        yes="""
            (passi|passare|venga|vieni|passa|porti|portare|portarlo|cambiamo|sostituiamo|ordini|ordinare|compri|
                comprare|acquisti|acquistare|apra|aprire|segnalazione|ticket|registri|registrarsi|carichi|caricare|
                tramite|attraverso|trova|trovi|scriva|scrivere|costa|prezzo|prezzi|sconto|meno|fare un salto|
                contatti|modulo|vada|visiti|risparmia|là|lì|rivolgersi|rivolga|gestiamo|entra|compili|usi)
            (su|sul|sulla|dal|dalla|nel|nella|al|alla) (nostro|nostra|mio|mia|google|banco)
        """,
    ),
    "reach": listed(
        yes="""
            (il|un|suo|quel) numero (è|lo|si|sta|per|e|c è|che|da)
            (numero di telefono|nostro numero|mio numero|il telefono|al telefono|nostro telefono|cellulare|recapito|
                recapiti|i contatti|nostri contatti|indirizzo mail|indirizzo email|indirizzo e mail|la mail|una mail|
                l email|la nostra mail|la e mail|via mail|per mail|il sito|nostro sito|chiami|chiamarci|chiamare|
                ci scriva|scriverci|scriva lì|contattarci|contatti pure|ci trova|raggiungerci|whatsapp~|l indirizzo|
                nostri dati|mandi lì|ci contatti)
        """,
        unless=f"""
            {_THIRD}
            (sua mail|sua email|amazon|indirizzo di spedizione|indirizzo di consegna|suo indirizzo|suo numero|ordine|
                serie|iva|reso|qui|password|cifre)
        """,
    ),
    "pay": listed(
        yes="""
            (paghi|pagare|pagarci|pagamento|saldo|saldare|conguaglio|differenza|mandi|mandare|inviare|invii|faccia|
                fare|rimborso|rimborsare|rimborsiamo|soldi|importo|restituire|supplemento|versare|versi|meglio|
                prima|più veloce|anticipo|preferisco|accettiamo|caparra|posso farle|le faccio|le facciamo|le mando)
        """,
    ),
    "trade": listed(
        yes="""
            (compri|comprare|acquisti|acquistare|ordini|ordinare|annulli|annullare|annulla|accordiamo|accordarci|
                accordo|sistemiamo|sistemare|risolviamo|risolvere|mettiamo|mettersi|venda|vendere|vendiamo|contatti|
                contattare|scriva|scrivere|rivolga|rivolgersi|rivolgiti|parli|paghi|pagare|risparmia|risparmi|sconto|
                prezzo|tolgo|togliamo|facciamo|trattiamo|trattare|regoliamo|gestiamo|rimborso|scambio|sostituzione|
                venga|chieda|arrangiamo|conviene|ha|per cento|meno)
        """,
    ),
    "goes_on": listed(
        yes="""
            (cambiamo|sostituiamo|rispondiamo|ripariamo|cambiarlo)
            (chiamo|chiamiamo|chiamerò|chiameremo|chiamarla|chiama|richiamo|richiamiamo|richiamiamo|richiamarla|sento|
                sentiamo|sentirci|parliamo|parlarne|parlare|whatsapp~|telefono io|a voce|proseguiamo|continuiamo|
                scrivo|scrivo lì|telefonarle|spiego|spieghiamo|direttamente)
        """,
        unless=f"""
            {_THIRD}
        """,
    ),
    "third_party": listed(
        yes="""
            (produttore|garanzia|casa madre|fabbricante|assistenza di)
        """,
    ),
    "ourselves": listed(
        yes="""
            (noi|ci|nostro|nostra|nostri|nostre|mio|mia|mi)
        """,
    ),
    "stays": listed(
        yes=f"""
            (come|quanto) (concordato|detto|da accordi|promesso|accordato)
            (ci siamo|abbiamo) (sentiti|parlato|accordati)
            (non|mai) (mandi|invii|paghi|versi|mandare|inviare|versare) .. fuori (da|dalla|dal)
            (ora|adesso|già) (ha|avete|hai) .. per (email|e mail|posta)
            (seguici|seguiteci|ci segua|segua la nostra)
            (like|mi piace|cuoricino|follow) .. (instagram~|facebook~|insta|tiktok)
            (scriva|scrivere|risponda|rispondere|restiamo|resti|rimaniamo|continuiamo|ci scriva|scriverci|
                rispondendo) .. (qui|in questa chat|in questa conversazione|su questa piattaforma|a questo messaggio|
                tramite amazon|su amazon|da qui)
            (solo|soltanto|esclusivamente) .. (qui|amazon|questa chat|messaggio)
            {PROHIBITION}
            {_THIRD} .. (sito|numero verde|assistenza|numero)
            (numero verde|assistenza|sito) (del|della|di) (produttore|casa|fabbricante|corriere)
            (chiede|chiedeva|domanda|domandava|propone|proponeva|ha chiesto|ha proposto) .. (se|di)
            (sua|tua) (idea|proposta) (di|che)
            (sua|la|tua) (richiesta|proposta|domanda|idea) .. (non|purtroppo|impossibile)
            {_THIRD} .. (contattarla|chiamarla|raggiungerla|rintracciarla|al telefono|la chiama|la chiamerà|riuscito)
            (borsa|zaino) messenger
            (sedici cifre|tre cifre|numero della carta)
        """,
        unless="""
            (scriva|scrivici|chiami|contatti|mandi|invii) .. (whatsapp~|telegram~)
            (privato|rispondiamo|scriva|contatti) .. (instagram~|facebook~|insta|telegram~|tiktok)
            (instagram~|facebook~|insta|telegram~|tiktok) .. (privato|rispondiamo|scriva|contatti)
            (ma|però|quindi|perciò) .. (google|biglietto|sito|whatsapp~|telefono|chiami|numero|mail|scatola|fattura)
            (qui) .. (non|raramente|poco|tardi|ritardo|scomodo|casino|lento|mai)
            (non|raramente|poco|invece|anziché) .. qui
        """,
    ),
}
