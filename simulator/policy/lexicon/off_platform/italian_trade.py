"""Drawing a buyer to a shop of one's own, past the marketplace's till, or to an address to be found, in Italian."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.off_platform.italian import APP, DENIAL, PROHIBITION

_SHOP = (
    "(sito|sito web|sito internet|negozio online|shop online|e commerce|ecommerce|e shop|eshop|shop|"
    "store online|pagina web|pagina facebook|pagina instagram|profilo instagram|profilo facebook|"
    "webshop|modulo|form|portale|form di contatto|modulo di contatto|modulo contatti|chat online|chat sul sito|"
    "dominio|store|"
    "negozio fisico|homepage|home page)"
)
_PAPER = (
    "(coperchio|tappo|interno|scatola|fattura|pacco|confezione|biglietto|bigliettino|volantino|cartoncino|"
    "ricevuta|documento di trasporto|bolla|etichetta|imballo|imballaggio|cartolina|libretto|manuale|foglietto|"
    "foglio|depliant|"
    "scontrino|retro|garanzia|adesivo|cartone|busta|istruzioni|dépliant|opuscolo|firma|profilo|prodotto)"
)
_REACH = (
    "(indirizzo mail|indirizzo email|nostro indirizzo|indirizzo giusto|indirizzo web|indirizzo del negozio|mail|email|"
    "e mail|numero|contatti|contatto|recapiti|recapito|telefono|sito|riferimenti|"
    "raggiungerci|contattarci|scriverci|chiamarci|trovarci|nostri dati|nome del negozio|whatsapp~)"
)

POINTER = listed(
    yes=f"""
        (su|in|con|tramite) google
        (passi|venga|vieni|passa|passare|venire) .. (nostro|nostra) (negozio|sede|punto vendita|showroom|laboratorio|
            bottega)
        (su|nostro|tramite) (ebay|etsy|shopify|vinted|aliexpress|temu|wallapop|leboncoin|kleinanzeigen|subito|rakuten|
            cdiscount)
        (nostro|nostra|mio|mia|nostri|propria|proprio) {_SHOP}
        (nostro|nostra|mio) (ufficiale|proprio|nuovo|nuova) {_SHOP}
        (modulo|form) .. (sul|del|nel|sulla|nella) .. (sito|pagina|portale)
        {_REACH} .. (sulla|sul|sullo|nella|nel|in|sull|nell|dentro|dalla|dal|all interno|su) .. {_PAPER}
        (sulla|sul|nella|nel|in|dentro|sull) .. {_PAPER} .. (trova|troverà|trovi|trovate|c è|ci sono|è indicato|
            è scritto|sono indicati|ci sono|può trovare) .. {_REACH}
        (inquadri|scansioni|inquadra|scansiona|inquadrare|scansionare) .. (qr|codice)
        (un|il) (sito|negozio online|shop|e commerce) (mio|nostro|tutto nostro|tutto mio|personale|di proprietà)
        (nome|negozio|ditta|marchio|noi) .. (motore di ricerca|barra di ricerca)
        (cerchi|cerca|cercate|cercare|cercaci|cercarci|cercateci|ci cerchi|googli|digiti|digita|digitare|scriva|trova|
            trovi|trovare|trovarci|trovaci) .. (google|internet|rete|online|web|motore di ricerca)
        (cerchi|cerca|cercare|cercaci|cercarci|cercateci|ci cerchi|cercatemi) (su|in|con|come|online)
        (ci|mi) (trova|trovi|trovate|troverà|può trovare|puoi trovare) .. (google|internet|rete|online|web|
            facilmente|col nome|con il nome|{APP}|subito)
        (indirizzo|numero) .. (ma|però|tuttavia) .. (stampato|scritto) .. {_PAPER}
        {_REACH} .. (ma|però|tuttavia) .. (stampato|scritto|dentro|nel|sul|sulla|nella|trova|è) .. {_PAPER}
        (facile|facili|semplice) .. (trovarci|da trovare|trovare) .. (online|internet|rete|google|web)
        (nome|insegna|marchio) .. (negozio|azienda|ditta|nostro|società) .. (punto|seguito|google|internet|rete|
            online)
        (nostro|mio|nostri|nostra) (indirizzo|numero|contatti|recapito|recapiti|mail|email) .. (allegato|foto|
            immagine|allegata|pdf)
        (foto|immagine|allegato) .. (nostro|mio|nostri|nostra) (indirizzo|numero|contatti|recapito|mail|email)
    """,
    unless=f"""
        google (home|assistant|play|fit|maps|tv|nest|pay|wallet|calendar|lens|chromecast|cast|account|drive)
        (sua|vostra|tua) (mail|email|e mail)
        (sito|pagina|negozio|shop) (dice|diceva|indica|riporta|specifica|afferma|promette|precisa) (che|i|la|ancora)
        (c è scritto|è scritto|si legge|è indicato|diceva|risulta|sta scritto) che
        {DENIAL.of(f"(nostro sito|sito|negozio online|cercarci|{_SHOP})")}
        (indirizzo|numero|codice) (di spedizione|di consegna|di reso|di serie|di ordine|d ordine|dell ordine|
            di tracciamento|di tracking|del lotto|di lotto|di modello|seriale|della fattura|di fatturazione|
            del mittente|postale|del modello|di telaio|articolo|di fattura|di matricola|inizia|inciso|stampato|a barre|
            finale)
        numero .. (inizia|comincia|finisce|seriale|cifre|serie|sn|lotto|ean|copiare|legge|riporta)
        (mi|ci) (dice|dica|legge|legga|copia|copi|manda|indica|riporta|detta) .. (numero|codice)
        (che|quale|qual) .. (numero|codice)
        (suo|vostro|tuo) (indirizzo|numero)
        (produttore|fabbricante|casa madre|costruttore|corriere)
        (numero verde|sito|assistenza|hotline|modulo|numero|pagina|portale) (del|della|di|dell) (produttore|corriere|
            casa madre|vettore|marca|fabbricante|dhl|gls|brt|sda|poste|amazon|ups|fabbrica)
        (negozio|vetrina|pagina|store|shop) (su|amazon|di) amazon
        (su|di|in|negozio|vetrina|store|pagina|profilo) amazon
    """,
)

_MONEY = (
    "(paypal~|bonifico|bonifico bancario|postepay~|satispay~|contanti|contante|bitcoin|western union|revolut|"
    "vaglia|assegno|ricarica|iban|nostro conto|wise|criptovaluta|amici e familiari)"
)

PAYMENT = listed(
    yes=f"""
        (pagare|paghi|paga|pagate|pagamento|rimborso|rimborsiamo|rimborsarla|rimborsare|rimborsarle|rimborsarti|
            rimborseremo|restituiamo|restituire|restituirle|somma|importo|differenza|mandare|mandiamo|inviare|inviamo|
            versare|versi|saldare|soldi|denaro|accreditare|accreditiamo|la rimborso|le rimborso|saldo|trasferiamo|
            trasferire|rimborserò) .. (con|tramite|via|per|su|sul|a mezzo|mediante|in|attraverso|al|un) .. {_MONEY}
        (tramite|via|con|su|per) (paypal~|bonifico|postepay~|satispay~|un bonifico)
        (facciamo|faremo|fare|faccio|farle|farti|faccia|fa|disponiamo|disporre|effettuare|effettuiamo|eseguiamo|
            mandiamo|inviamo) .. (bonifico|bonifico bancario|ricarica|postepay~)
        (nostro|mio|nostra|mia|suo) (paypal~|postepay~|iban|conto paypal)
        (mando|mandiamo|mandare|verso|versiamo|versare|trasferisco|trasferiamo|trasferire|giriamo|bonifico|
            bonifichiamo) .. (suo|tuo|vostro|un) conto
        (in contanti|brevi manu|direttamente a noi)
        (soldi|denaro|contanti) .. (busta|pacco|scatola)
    """,
    unless=f"""
        {DENIAL.of(f"({_MONEY}|pagare|pagamenti|rimborsi|rimborsare|rimborsarla|bonifici|dati bancari)")}
        (ha|hai|avete|aveva) pagato
        (restituito|rimborsato|riaccreditato|accreditato) .. suo conto paypal~
        su paypal~ .. (risulta|risultano|vede|vedrà|compare|compaiono)
        (iban|coordinate bancarie|dati bancari) .. (bonifico|bonifico bancario)
        amazon .. (rimborsa|accetta|effettua|accredita|provvede|emette|dispone|esegue)
        (bonifico|rimborso|pagamento) .. (lo|la|li) .. amazon
        {PROHIBITION}
    """,
)

_OFF = "(amazon|piattaforma|la piattaforma|marketplace|il marketplace|questa piattaforma)"

DEAL = listed(
    yes=f"""
        (ordini|ordina|ordinare|ordinate|acquisti|acquista|acquistare|acquistate|compri|compra|comprare|comprate|
            ordinando|acquistando|comprando|prendere|prenda) .. (direttamente|diretto|nostro negozio|
            nostro shop|nostro sito|in negozio|presso di noi|privatamente)
        (ordini|ordina|ordinare|acquisti|acquistare|compri|comprare|compra|prenda|prendere) .. da noi .. (meno|
            risparmi|
            risparmia|sconto|senza|commissioni|invece|anziché|costa|sito|prezzo|conviene)
        (prossima volta|invece|anziché|senza|conviene|meglio|meno|risparmi|risparmia) .. (ordini|ordina|ordinare|
            acquisti|
            acquistare|compri|comprare|compra|prenda|prendere) .. (da noi|da me|con noi)
        direttamente .. (da noi|con noi|in negozio|sul nostro|dal nostro|nel nostro|presso)
        (da noi|con noi) (direttamente|in privato)
        (senza|saltando|aggirando|evitando|bypassando|scavalcando|lasciando fuori|tagliando fuori|escludendo|evitare|
            aggirare|saltare|bypassare|lasciamo fuori|lasciare fuori) .. {_OFF}
        senza (passare|coinvolgere|aprire|intermediari|commissioni|che amazon|dire nulla ad|fare il reso|passaggi)
        (fuori|al di fuori|esterno|esternamente) (da|dalla|di|da questa|dal|ad) {_OFF}
        (fuori|al di fuori) (dalla|dal|da|di) (piattaforma|marketplace|amazon|qui)
        (accordo|accordiamoci|accordarci|sistemiamo|sistemiamola|risolviamo|risolviamola|vediamocela|regoliamo|affare|
            vendita|gestiamo|chiudiamo|mettiamoci|facciamo|sistemarla|sistemare|risolvere|cosa|ordine|scambio|
            pagamento|trattiamo|arrangiamo) .. (tra|fra) (noi|di noi|me e lei|me e te|noi due)
        (resta|resti|rimane|rimanga|restare) (tra|fra) (noi|di noi|me e lei|noi due)
        (accordo|accordarci|accordiamoci|mettiamoci|risolviamo|risolvere|sistemiamo|intesa|patto) .. (privato|
            privatamente|tra noi|fra noi|tra di noi|con noi|direttamente|in via privata|amichevole fuori)
        in via (privata|amichevole)
        amazon .. (non deve sapere|non deve saperlo|non deve accorgersi|non deve entrarci|non deve vedere|
            non ha bisogno|non lo saprà|non saprà|non serve|non lo sappia|non sappia|
            non venga|non c entra)
        (risparmia|risparmierà|meno|sconto|più conveniente|costa meno|prezzo migliore|
            prezzo più basso) .. (direttamente|da noi|nostro sito|nostro negozio|senza amazon)
        (prossima volta|prossimo ordine|in futuro|prossimi ordini|prossimo acquisto|d ora in poi|
            prossimi acquisti) .. (direttamente|nostro sito|nostro negozio|nostro shop|nostro e commerce|
            in negozio)
        (annulli|annullare|annulla) .. (ordine|amazon) .. (direttamente|da noi|nostro)
        alle spalle di amazon
        (venga|vieni|passi|passa|venire|passare) a (prenderlo|prenderla|ritirarlo|ritirarla|prenderselo|
            prendersela) .. (da
            noi|magazzino|negozio|paga|paghi|bottega|laboratorio|contanti)
        (mi|ci) (paga|paghi|paghi pure) (lì|là|sul posto|al banco|in contanti|a mano|al ritiro)
    """,
    unless=f"""
        {DENIAL.of("(fuori|al di fuori|direttamente|privatamente|accordi|vendere|esterno|in privato)")}
        (acquistato|comprato|ordinato|venduto) .. (fuori|direttamente)
        {PROHIBITION}
        direttamente .. (amazon|qui|produttore|corriere|in questa|dal suo account|tuo account|fabbrica|magazzino|
            deposito|
            punto di ritiro|suoi ordini|pagina)
        (non|nessun|mai|né) .. (accordarci|accordi|vendere|vendiamo|scambi|trattare|trattiamo) .. (fuori|privatamente)
        (fuori|al di fuori) .. (non è|è vietato|non sono|sono vietati|vietate|vietato|proibito|contro)
    """,
)

LURES = listed(
    yes="""
        (esiti|esitare|esitate|esita) a .. (chiamarci|telefonarci|chiamarmi|chiamare|telefonare|messaggiarci)
        (qui|questa chat) .. (ma|però|quindi|perciò) .. (ci chiami|chiamaci|whatsapp|via mail|ci scriva a|google|
            nostro sito|direttamente)
    """,
)
