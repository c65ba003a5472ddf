"""Drawing a buyer away, in Italian.

Phrases only; that a complete migration message may do it is the predicate's.
"""

from simulator.policy.lexicon.listing import Denial, listed

_APP = (
    "(whatsapp~|whats app|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|wechat~|snapchat~|discord|linkedin~|"
    "imessage~|facetime~|tiktok|teams|zoom|signal)"
)
_MAIL = "(mail|email|e mail|posta elettronica|pec|indirizzo mail|indirizzo email|indirizzo e mail)"
_LINE = (
    "(telefono|telefonica|telefonata|cellulare|cell|sms|chiamata|messaggio privato|videochiamata|video chiamata|videocall|"
    "numero|numero verde|privato|privatamente|direct|dm|fisso|fax|voce|call)"
)
_WAY = f"({_MAIL}|{_LINE}|{_APP})"
_BY = "(via|per|tramite|con|su|al|a|alla|in|sul|sulla|attraverso|mediante|all|allo|nel|nella)"
_WRITE = (
    "(contattarci|contattaci|contattateci|contattarmi|contattami|contattatemi|contattare|ci contatti|mi contatti|ci scriva|mi scriva|scriverci|scrivici|scriveteci|"
    "scrivermi|scrivimi|scrivetemi|raggiungerci|ci raggiunga|ci trova|ci trovi|trovarci|ci può trovare|reperibili|raggiungibili|risponderci|rivolgersi|si rivolga|rivolgetevi)"
)
_SEND = (
    "(mandi|manda|mandate|mandare|mandarci|mandarmi|mandaci|mandami|mandateci|invii|invia|inviate|inviare|inviarci|inviarmi|inviaci|inviami|inviateci|spedisca|spedire|"
    "spedisci|spediscimi|inoltri|inoltra|inoltrare|inoltrarci|giri|girare|girarci|girateci|girami)"
)
_TALK = (
    "(parlarne|parliamone|parlare|parliamo|sentirci|sentiamoci|risentirci|risolvere|risolviamo|continuare|continuiamo|proseguire|proseguiamo|accordarci|accordiamoci|"
    "spiegare|spiegarle|discuterne|vedere|vederci|vediamoci|chiarire|gestire|comunicare|spostarci|spostiamoci|passiamo|passare|finire|sistemare|sistemiamo|definire|"
    "più veloce|più semplice|più comodo|più rapido|prima|meglio|comodo|veloce|rapido|facile|disponibili|rispondiamo)"
)
_DENIAL = Denial(
    no="(non|mai|senza|né|nessun|nessuna|evitare|evitate|eviti|invece|anziché|piuttosto|impossibile|vietato|vietati|vietata|no)",
    small="(e|possiamo|posso|possono|può|potete|possibile|ci|mi|la|le|vi|ti|si|consentito|permesso|autorizzati|autorizzato|abilitati|essere|dobbiamo|deve|devi|serve|"
    "di|che|a|al|alla|per|via|tramite|su|da|il|un|una|i|gli|lo|l|d|alcun|alcuna|più|mai|comunicare|parlare|rispondere|trattare|gestire|fare|effettuare|"
    "offrire|offriamo|dare|fornire|usare|utilizzare|accettiamo|contattare|contattarla|scrivere|rimborsare|rimborsarla|rimborsarle|pagare|pagamenti|rimborsi|comunicazioni|o|né|"
    "dati|è|sono|siamo|seguire|assistere|assistenza|richieste|gestiamo|rispondiamo|trattiamo|vendere|vendite|accordi|seguiamo|diamo|forniamo|facciamo|contatti|telefono|mail|email|posta|"
    "elettronica|ordini|rispondere|ammesso|ammessi|previsto|occorre|bisogna|necessario|fuori|nostro|nostri|nostra|risolvere|proseguire|continuare)",
)
_PROHIBITION = "(amazon|regole|regolamento|norme|piattaforma) ... (vieta|vietano|proibisce|proibiscono|non permette|non consente|non consentono|non permettono|impedisce)"
_THIRD = "(corriere|autista|vettore|trasportatore|postino|dhl|ups|gls|brt|bartolini|sda|poste|amazon|produttore|banca|fattorino|spedizioniere)"

CONTACT = listed(
    yes=f"""
        {_WRITE} ... {_BY} ... {_WAY}
        {_WRITE} ... (direttamente|fuori|all esterno|altrove|lì|altro modo|altra via|altro canale)
        (chiamaci|chiamateci|chiamarci|chiamami|chiamatemi|chiamarmi|telefonaci|telefonateci|telefonarci|telefonami|telefonarmi|ci chiami|mi chiami|ci telefoni|mi telefoni|ci chiama|mi chiama|ci chiamate|mi chiamate|uno squillo|un colpo di telefono|messaggiaci|messaggiami|whatsappami)
        (chiami|telefoni|chiamate|chiama|telefona|chiamare|telefonare|componga|digiti) ... (il numero|al numero|al nostro|il nostro|in negozio|in ufficio|in sede|al mio|quando vuole|il mio|nostro ufficio|nostro tecnico|allo|direttamente)
        {_SEND} ... (mail|email|e mail|sms|whatsapp~|messaggio su|messaggio via|vocale|pec)
        {_SEND} ... {_BY} ... ({_MAIL}|{_APP}|sms|cellulare|numero)
        {_SEND} ... (al|alla|sulla|sul|all|ai) (nostra|nostro|mia|mio|nostri|indirizzo|mail|email|casella)
        {_TALK} ... {_BY} ... {_WAY}
        (su|via|per|tramite|con) {_APP}
        (nostro|mio|nostra|mia|nostri) ({_APP}|{_MAIL}|numero|cellulare|telefono|indirizzo di posta|recapito|recapiti|contatto|linea|casella|numero verde|fisso|centralino)
        {_BY} ... (mail|telefono|{_APP}) ... (facciamo prima|si fa prima|è più|risolviamo|rispondiamo|sarebbe più|prima|più comodo|più veloce|più semplice|meglio|è meglio)
        {_TALK} ... (in privato|privatamente|altrove|fuori|all esterno|fuori da qui|da un altra parte|altro canale|di persona|direttamente|a voce|lì)
        (in privato|privatamente|fuori da qui|altrove) ... (parlarne|scrivere|scriverci|contattarci|contatti|accordarci|sentirci|risolviamo|continuiamo|scriva)
        (preferisco|preferiamo|meglio|preferirei|preferiremmo|conviene|facciamo|faremmo|organizziamo|fissiamo) ... (telefono|telefonata|videochiamata|whatsapp~|mail|voce|video chiamata|videocall|chiamata|teams|zoom)
        (vediamoci|sentiamoci|colleghiamoci|incontriamoci|troviamoci|spostiamoci|passiamo|trasferiamoci) ... (su|in|via|al|per|tramite|con)
        (ci|mi) (può|puoi|potete|trova|trovi|trovate) ... (su|al|via|per|tramite) ... {_WAY}
        (può|puoi|potete) (contattarci|scriverci|chiamarci) direttamente
        (contatti|contattare|chiami|chiamare|scriva|scrivere|rivolga|rivolgersi) direttamente (il nostro|la nostra|al nostro|alla nostra|noi|ufficio|in)
        alza la cornetta
    """,
    unless=f"""
        {_DENIAL.of(f"({_MAIL}|telefono|telefonica|cellulare|sms|{_APP}|telefonate|chiamate|chiamarci|chiamarla|telefonarci|contatti|contattarci|scriverci|scriva|chiami|telefoni|fuori|privato|privatamente|direttamente|esterno|videochiamata|videochiamate|telefonicamente)")}
        {_PROHIBITION}
        {_THIRD} ... (chiama|chiamerà|contatta|contatterà|telefona|telefonerà|chiami|contatti|la chiamerà|chiamare|contattare|scrive|invia|manda|può)
        (ha|hai|avete|aveva) ... (scritto|chiamato|telefonato|contattato|inviato|mandato)
        (grazie|ringraziamo|ringrazio) ... (mail|email|telefonata|chiamata)
        (notifiche|compatibile|preinstallata|preinstallato)
        (email|mail|e mail) (da|di) amazon
        (assistenza|servizio clienti|servizio) (clienti amazon|amazon|di amazon)
    """,
)

CALL = listed(
    yes="""
        (la|ti|vi) (chiamo|chiamiamo|chiamerò|chiameremo|richiamo|richiamiamo|richiamerò|richiameremo|telefono|telefoniamo|telefonerò|telefoneremo|chiamerà un nostro|chiamerà il nostro)
        (chiamarla|chiamarti|chiamarvi|richiamarla|richiamarti|telefonarle|telefonarti|sentirla al telefono|sentirla telefonicamente|sentirti)
        (le|ti|vi) (telefono|telefoniamo|telefonerò|telefoneremo|faccio uno squillo|facciamo uno squillo|diamo un colpo)
        (sentirci|sentiamoci|risentirci|parlarne|parliamone|parlare|parliamo) ... (telefono|telefonicamente|voce|videochiamata|cellulare)
        (facciamo|fare|fissiamo|fissare|organizziamo|organizzare|programmare|propongo|proponiamo) ... (videochiamata|chiamata|telefonata|video chiamata|call|videocall)
        (dia|dai|date|darci|darmi|dammi|dacci|lasci|lascia|lasciarci|lasciateci|mandi|manda|mandarci|invii|inviarci|scriva|scrivere|fornisca|fornirci|comunichi|comunicarci|indichi|indicarci|comunica|serve|servirebbe|indicare|comunicare|lasciare|fornire|avere|qual è|qual e|girarci|inviare|mandare|occorre) ... (numero di telefono|numero di cellulare|recapito telefonico|suo numero|tuo numero|vostro numero|cellulare|suo telefono|numero whatsapp|un numero|suo cellulare|suo contatto|contatto telefonico)
        (a che|a quale|su quale|quale) (numero|ora) ... (chiamarla|chiamarti|possiamo chiamare|telefonarle|sentirla|raggiungerla)
        (quando|quale orario) ... (possiamo|posso) ... (chiamarla|telefonarle|sentirla)
    """,
    unless=f"""
        {_DENIAL.of("(chiamarla|chiamarti|chiamiamo|telefonarle|telefono|telefoniamo|telefonicamente|voce|numero|cellulare|recapito|chiamata|chiamate|videochiamata|telefonata|videochiamate)")}
        {_THIRD} ... (chiama|chiamerà|contatta|contatterà|telefona|chiamarla|contattarla|richiede|ha bisogno|chiede|vuole|telefonerà|serve|necessita|per)
        (la|lo|questa|questo|pezzo|parte|leva) (chiamiamo|chiamo) (cane|così|anche)
        {_PROHIBITION}
        (nel|sul) suo account amazon
    """,
)

_SHOP = (
    "(sito|sito web|sito internet|negozio online|shop online|e commerce|ecommerce|e shop|eshop|shop|store online|pagina|pagina web|pagina facebook|pagina instagram|profilo instagram|profilo facebook|"
    "webshop|modulo|form|portale|form di contatto|modulo di contatto|modulo contatti|chat|dominio|store|negozio fisico|homepage|home page)"
)
_PAPER = (
    "(scatola|fattura|pacco|confezione|biglietto|bigliettino|volantino|cartoncino|ricevuta|documento di trasporto|bolla|etichetta|imballo|imballaggio|cartolina|libretto|manuale|foglietto|foglio|depliant|"
    "scontrino|retro|garanzia|adesivo|cartone|busta|istruzioni|dépliant|opuscolo|firma|profilo|prodotto)"
)
_REACH = (
    "(indirizzo|mail|email|e mail|numero|contatti|contatto|recapiti|recapito|telefono|sito|riferimenti|raggiungerci|contattarci|scriverci|chiamarci|trovarci|nostri dati|nome del negozio|whatsapp~)"
)

POINTER = listed(
    yes=f"""
        (nostro|nostra|mio|mia|nostri|propria|proprio) {_SHOP}
        (nostro|nostra|mio) (ufficiale|proprio|nuovo|nuova) {_SHOP}
        (modulo|form) ... (sul|del|nel|sulla|nella) ... (sito|pagina|portale)
        {_REACH} ... (sulla|sul|sullo|nella|nel|in|sull|nell|dentro|dalla|dal|all interno|su) ... {_PAPER}
        (sulla|sul|nella|nel|in|dentro|sull) ... {_PAPER} ... (trova|troverà|trovi|trovate|c è|ci sono|è indicato|è scritto|sono indicati|ci sono|può trovare) ... {_REACH}
        (inquadri|scansioni|inquadra|scansiona|inquadrare|scansionare) ... (qr|codice)
        (cerchi|cerca|cercate|cercare|cercaci|cercarci|cercateci|ci cerchi|googli|digiti|digita|digitare|scriva|trova|trovi|trovare|trovarci|trovaci) ... (google|internet|rete|online|web|motore di ricerca)
        (cerchi|cerca|cercare|cercaci|cercarci|cercateci|ci cerchi|cercatemi) (su|in|con|come|online)
        (ci|mi) (trova|trovi|trovate|troverà|può trovare|puoi trovare) ... (google|internet|rete|online|web|facilmente|col nome|con il nome|{_APP}|subito)
        (facile|facili|semplice) ... (trovarci|da trovare|trovare) ... (online|internet|rete|google|web)
        (nome|insegna|marchio) ... (negozio|azienda|ditta|nostro|società) ... (punto|seguito|google|internet|rete|online)
        punto (it|com|net|eu|shop)
        (nostro|mio|nostri|nostra) (indirizzo|numero|contatti|recapito|recapiti|mail|email) ... (allegato|foto|immagine|allegata|pdf)
        (foto|immagine|allegato) ... (nostro|mio|nostri|nostra) (indirizzo|numero|contatti|recapito|mail|email)
    """,
    unless=f"""
        {_DENIAL.of(f"(nostro sito|sito|negozio online|cercarci|{_SHOP})")}
        (indirizzo|numero|codice) (di spedizione|di consegna|di reso|di serie|di ordine|d ordine|dell ordine|di tracciamento|di tracking|del lotto|di lotto|di modello|seriale|della fattura|di fatturazione|del mittente|postale|del modello|di telaio|articolo|di fattura|di matricola)
        (suo|vostro|tuo) (indirizzo|numero)
        (numero verde|sito|assistenza|hotline|modulo|numero|pagina|portale) (del|della|di|dell) (produttore|corriere|casa madre|vettore|marca|fabbricante|dhl|gls|brt|sda|poste|amazon|ups|fabbrica)
        (negozio|vetrina|pagina|store|shop) (su|amazon|di) amazon
        (su|di|in) amazon
    """,
)

_MONEY = (
    "(paypal~|bonifico|bonifico bancario|postepay~|satispay~|contanti|contante|bitcoin|western union|revolut|vaglia|assegno|ricarica|iban|conto corrente|suo conto|nostro conto|wise|criptovaluta|amici e familiari)"
)

PAYMENT = listed(
    yes=f"""
        (pagare|paghi|paga|pagate|pagamento|rimborso|rimborsiamo|rimborsarla|rimborsare|rimborsarle|rimborsarti|rimborseremo|restituiamo|restituire|restituirle|somma|importo|differenza|mandare|mandiamo|inviare|inviamo|versare|versi|saldare|soldi|denaro|accreditare|accreditiamo|la rimborso|le rimborso|saldo|trasferiamo|trasferire|rimborserò) ... (con|tramite|via|per|su|sul|a mezzo|mediante|in|attraverso|al|un) ... {_MONEY}
        (tramite|via|con|su|per) (paypal~|bonifico|postepay~|satispay~|un bonifico)
        (facciamo|faremo|fare|faccio|farle|farti|faccia|fa|disponiamo|disporre|effettuare|effettuiamo|eseguiamo|mandiamo|inviamo) ... (bonifico|bonifico bancario|ricarica|postepay~)
        (nostro|mio|nostra|mia|suo) (paypal~|postepay~|iban|conto paypal)
        (in contanti|brevi manu|direttamente a noi)
        (soldi|denaro|contanti) ... (busta|pacco|scatola)
    """,
    unless=f"""
        {_DENIAL.of(f"({_MONEY}|pagare|pagamenti|rimborsi|rimborsare|rimborsarla|bonifici|dati bancari)")}
        (ha|hai|avete|aveva) pagato
        amazon ... (rimborsa|accetta|effettua|accredita|provvede)
        {_PROHIBITION}
    """,
)

_OFF = "(amazon|piattaforma|la piattaforma|marketplace|il marketplace|questa piattaforma)"

DEAL = listed(
    yes=f"""
        (ordini|ordina|ordinare|ordinate|acquisti|acquista|acquistare|acquistate|compri|compra|comprare|comprate|ordinando|acquistando|comprando|prendere|prenda) ... (direttamente|diretto|da noi|nostro negozio|nostro shop|nostro sito|in negozio|presso di noi|privatamente)
        direttamente ... (da noi|con noi|in negozio|sul nostro|dal nostro|nel nostro|presso)
        (da noi|con noi) (direttamente|in privato)
        (senza|saltando|aggirando|evitando|bypassando|scavalcando|lasciando fuori|tagliando fuori|escludendo|evitare|aggirare|saltare|bypassare|lasciamo fuori|lasciare fuori) ... {_OFF}
        senza (passare|coinvolgere|aprire|intermediari|commissioni|che amazon|dire nulla ad|fare il reso|passaggi)
        (fuori|al di fuori|esterno|esternamente) (da|dalla|di|da questa|dal|ad) {_OFF}
        (fuori|al di fuori) (dalla|dal|da|di) (piattaforma|marketplace|amazon|qui)
        (tra|fra) (noi|di noi|me e lei|me e te|noi due)
        (accordo|accordarci|accordiamoci|mettiamoci|risolviamo|risolvere|sistemiamo|intesa|patto) ... (privato|privatamente|noi|direttamente|in via privata|amichevole fuori)
        in via (privata|amichevole)
        amazon ... (non deve|non deve sapere|non ha bisogno|non lo saprà|non saprà|non serve|non lo sappia|non sappia|non venga|non c entra) 
        (risparmia|risparmierà|meno|sconto|più conveniente|costa meno|prezzo migliore|prezzo più basso) ... (direttamente|da noi|nostro sito|nostro negozio|senza amazon)
        (prossima volta|prossimo ordine|in futuro|prossimi ordini|prossimo acquisto|d ora in poi|prossimi acquisti) ... (direttamente|da noi|nostro sito|nostro negozio|nostro shop|nostro e commerce|a noi|in negozio)
        (annulli|annullare|annulla) ... (ordine|amazon) ... (direttamente|da noi|nostro)
        alle spalle di amazon
    """,
    unless=f"""
        {_DENIAL.of("(fuori|al di fuori|direttamente|privatamente|accordi|vendere|esterno|in privato)")}
        (acquistato|comprato|ordinato|venduto) ... (fuori|direttamente)
        {_PROHIBITION}
        direttamente ... (amazon|qui|produttore|corriere|in questa|dal suo account|tuo account)
        (fuori|al di fuori) ... (non è|è vietato|non sono|sono vietati|vietate|vietato|proibito|contro)
    """,
)

LURES = listed(
    yes="""
        (esiti|esitare|esitate|esita) a ... (chiamarci|telefonarci|chiamarmi|chiamare|telefonare|messaggiarci)
        (qui|questa chat) ... (ma|però|quindi|perciò) ... (ci chiami|chiamaci|whatsapp|via mail|ci scriva a|google|nostro sito|direttamente)
    """,
)
