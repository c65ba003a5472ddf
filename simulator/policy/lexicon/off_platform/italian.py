"""Drawing a buyer to mail, an app or the telephone, in Italian, and the words the other list needs as well."""

from simulator.policy.lexicon.listing import Denial, listed

APP = (
    "(whatsapp~|whats app|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|google meet|wechat~|snapchat~|"
    "discord|linkedin~|"
    "imessage~|facetime~|tiktok|teams|zoom|signal)"
)
_MAIL = "(mail|email|e mail|posta elettronica|pec|indirizzo mail|indirizzo email|indirizzo e mail)"
_LINE = (
    "(telefono|telefonica|telefonata|cellulare|cell|sms|chiamata|messaggio privato|videochiamata|"
    "video chiamata|videocall|"
    "numero|numero verde|privato|privatamente|direct|dm|fisso|fax|voce|call)"
)
_WAY = f"({_MAIL}|{_LINE}|{APP})"
_BY = "(via|per|tramite|con|su|al|a|alla|in|sul|sulla|attraverso|mediante|all|allo|nel|nella)"
_WRITE = (
    "(contattarci|contattaci|contattateci|contattarmi|contattami|contattatemi|contattare|ci contatti|"
    "mi contatti|ci contattasse|ci scrivesse|mi scrivesse|ci scriva|mi scriva|scriverci|scrivici|scriveteci|"
    "scrivermi|scrivimi|scrivetemi|raggiungerci|ci raggiunga|ci trova|ci trovi|trovarci|ci può trovare|"
    "reperibili|raggiungibili|raggiungerci|risponderci|rivolgersi|si rivolga|rivolgetevi)"
)
_SEND = (
    "(mandasse|mandassi|inviasse|inviassi|mandi|manda|mandate|mandare|mandarci|mandarmi|mandaci|mandami|"
    "mandateci|invii|invia|inviate|inviare|inviarci|inviarmi|inviaci|inviami|inviateci|spedisca|spedire|"
    "spedisci|spediscimi|inoltri|inoltra|inoltrare|inoltrarci|giri|girare|girarci|girateci|girami)"
)
_TALK = (
    "(ci sentiamo|ci sentissimo|ci parliamo|si sente|parlarne|parliamone|parlare|parliamo|sentirci|sentiamoci|"
    "risentirci|risolvere|risolviamo|continuare|continuiamo|proseguire|proseguiamo|accordarci|accordiamoci|"
    "spiegare|spiegarle|discuterne|vederci|ci vediamo|vediamoci|chiarire|comunicare|spostarci|spostiamoci|"
    "sistemiamo|disponibili|rispondiamo)"
)
_EASIER = (
    "(più veloce|più semplice|più comodo|più rapido|più facile|si fa prima|facciamo prima|meglio|comodo|veloce|rapido|"
    "passiamo|passare|finire|sistemare|definire|vedere|gestire)"
)
_VOICE = "(telefono|voce|videochiamata|video chiamata|videocall|telefonata|cellulare|sms|chiamata)"
_CHAT = (
    "(whatsapp~|whats app|telegram~|messenger~|instagram~|insta|facebook~|fb|skype|viber|google meet|wechat~|snapchat~|"
    "discord|linkedin~|imessage~|facetime~|tiktok)"
)
DENIAL = Denial(
    no=(
        "(non|mai|senza|né|nessun|nessuna|evitare|evitate|eviti|invece|anziché|piuttosto|impossibile|vietato|"
        "vietati|vietata|no)"
    ),
    small=(
        "(e|possiamo|posso|possono|può|potete|possibile|ci|mi|la|le|vi|ti|si|consentito|permesso|autorizzati|"
        "autorizzato|abilitati|essere|dobbiamo|deve|devi|serve|"
        "di|che|a|al|alla|per|via|tramite|su|da|il|un|una|i|gli|lo|l|d|alcun|alcuna|più|mai|comunicare|parlare|"
        "rispondere|trattare|gestire|fare|effettuare|"
        "offrire|offriamo|dare|fornire|usare|utilizzare|accettiamo|contattare|contattarla|scrivere|rimborsare|"
        "rimborsarla|rimborsarle|pagare|pagamenti|rimborsi|comunicazioni|o|né|"
        "dati|è|sono|siamo|seguire|assistere|assistenza|richieste|gestiamo|rispondiamo|trattiamo|vendere|vendite|"
        "accordi|seguiamo|diamo|forniamo|facciamo|contatti|telefono|mail|email|posta|foto|immagini|video|mandare|"
        "inviare|spedire|clienti|serve|altri|altre|accordarci|metterci|concordare|purtroppo|neanche|nemmeno|chiamarci|"
        "telefonarci|telefonare|chiamare|prendere|accordo|scambi|scambiare|uscire|portare|spostare|conversazione|"
        "elettronica|ordini|rispondere|ammesso|ammessi|previsto|occorre|bisogna|necessario|fuori|nostro|nostri|"
        "nostra|risolvere|proseguire|continuare)"
    ),
)
PROHIBITION = (
    "(amazon|regole|regolamento|norme|piattaforma) .. (vieta|vietano|proibisce|proibiscono|non permette|"
    "non consente|non consentono|non permettono|impedisce)"
)
_THIRD = (
    "(corriere|autista|vettore|trasportatore|postino|dhl|ups|gls|brt|bartolini|sda|poste|amazon|produttore|"
    "banca|fattorino|spedizioniere)"
)

CONTACT = listed(
    yes=f"""
        (nostri|miei) (contatti|recapiti|riferimenti)
        (canale|gruppo|numero|profilo|account|contatto|chat|pagina|servizio) (di|su|per) {APP}
        (canale|gruppo|numero|profilo|account|contatto|chat|pagina|servizio) {APP}
        {_WRITE} .. {_BY} .. {_WAY}
        {_WRITE} .. telefonicamente
        {_WRITE} .. (direttamente|fuori|all esterno|altrove|altro modo|altra via|altro canale)
        (chiamaci|chiamateci|chiamarci|chiamami|chiamatemi|chiamarmi|telefonaci|telefonateci|telefonarci|telefonami|
            telefonarmi|ci chiami|mi chiami|ci telefoni|mi telefoni|ci chiama|mi chiama|ci chiamate|mi chiamate|
            uno squillo|un colpo di telefono|messaggiaci|messaggiami|whatsappami)
        (chiami|telefoni|chiamate|chiama|telefona|chiamare|telefonare|componga|digiti) .. (il numero|al numero|
            al nostro|il nostro|in negozio|in ufficio|in sede|al mio|quando vuole|il mio|nostro ufficio|
            nostro tecnico|allo|direttamente)
        {_SEND} .. (mail|email|e mail|sms|whatsapp~|messaggio su|messaggio via|vocale|pec)
        {_SEND} .. (via|per|tramite|su|al|alla|sul|sulla|all) .. ({_MAIL}|{APP}|sms|cellulare)
        {_SEND} .. (al|a questo|al mio|al nostro) (numero|cellulare)
        (ci|mi) (scriva|scrivi|scrivete|mandi|manda|mandate|invii|lasci|faccia) .. (una|un) (mail|email|e mail|sms|
            whatsapp~|messaggio privato|messaggio su)
        {_SEND} .. (al|alla|sulla|sul|all|ai) (nostra|nostro|mia|mio|nostri|indirizzo|mail|email|casella)
        {_TALK} .. {_BY} .. {_WAY}
        {_EASIER} .. {_BY} ({_MAIL}|{_VOICE}|{APP})
        (su|via|per|tramite|con) {_CHAT}
        (su|via|tramite) (teams|zoom|signal)
        (utilizzare|usare|usi|utilizzi|scrivere|scriva) (esclusivamente|solo|soltanto|unicamente|sempre) (l|
            all) indirizzo
        (utilizzare|usare|usi|utilizzi|usiamo) (esclusivamente|solo|soltanto|unicamente|sempre) .. ({_MAIL}|casella)
        (ulteriori|future|eventuali|tutte le) (comunicazioni|richieste) .. ({_MAIL}|casella)
        (nostro|mio|nostra|mia|nostri) ({APP}|{_MAIL}|numero|cellulare|telefono|indirizzo di posta|recapito|recapiti|
            contatto|linea diretta|linea telefonica|casella|numero verde|fisso|centralino)
        {_BY} .. (mail|telefono|{APP}) .. (facciamo prima|si fa prima|è più|risolviamo|rispondiamo|sarebbe più|
            prima|più comodo|più veloce|più semplice|meglio|è meglio)
        {_TALK} .. (in privato|privatamente|altrove|fuori|all esterno|fuori da qui|da un altra parte|altro canale|
            di persona|direttamente|a voce)
        (in privato|privatamente|fuori da qui|altrove) .. (parlarne|scrivere|scriverci|contattarci|contatti|
            accordarci|sentirci|risolviamo|continuiamo|scriva)
        (preferisco|preferiamo|meglio|preferirei|preferiremmo|conviene|facciamo|faremmo|organizziamo|
            fissiamo) .. (telefono|telefonata|videochiamata|whatsapp~|mail|voce|video chiamata|videocall|chiamata|
            teams|zoom)
        (vediamoci|incontriamoci|troviamoci) .. (su|in|via|al|per|tramite|con)
        (sentiamoci|colleghiamoci|spostiamoci|trasferiamoci|passiamo|spostiamo|continuiamo) .. {_BY} {_WAY}
        (ci|mi) (può|puoi|potete|trova|trovi|trovate) .. (su|al|via|per|tramite) .. {_WAY}
        (può|puoi|potete) (contattarci|scriverci|chiamarci) direttamente
        (contatti|contattare|chiami|chiamare|scriva|scrivere|rivolga|rivolgersi) direttamente (il nostro|la nostra|
            al nostro|alla nostra|noi|ufficio|in)
        (nostro|nostra|nostri|nostre) .. (telefonica|telefonico|telefonici|whatsapp~)
        (contattarci|raggiungerci|parlarci|scriverci|trovarci) è .. {_WAY}
        (ci chiamasse|mi chiamasse|ci telefonasse)
        (alzi|alza|prenda) .. (cornetta|telefono in mano)
    """,
    unless=f"""
        (fornitore|magazzino|fabbrica) .. (email|e mail|mail|correo|courriel|answers|answer|replies|risponde|
            antwortet|répond|responda|responde)
        (written|write|wrote|scritto|geschrieben|écrit|escrito) .. (fornitore|magazzino|fabbrica)
        {DENIAL.of(f"({_MAIL}|telefono|telefonica|cellulare|sms|{APP}|telefonate|chiamate|chiamarci|chiamarla)")}
        {DENIAL.of("(telefonarci|contatti|contattarci|scriverci|scriva|chiami|telefoni|fuori|privato)")}
        {DENIAL.of("(privatamente|direttamente|esterno|videochiamata|videochiamate|telefonicamente)")}
        {PROHIBITION}
        {_THIRD} .. (chiama|chiamerà|contatta|contatterà|telefona|telefonerà|chiami|contatti|la chiamerà|chiamare|
            contattare|scrive|invia|manda|può)
        (possiamo|posso|potremo|dobbiamo|devo|dovremo) (spedire|inviare|mandare|spedirlo|inviarlo|mandarlo)
        indirizzo (indicato|scritto|riportato|registrato|presente|dell ordine|nell ordine|salvato)
        (ha|hai|avete|aveva) .. (scritto|chiamato|telefonato|contattato|inviato|mandato)
        (grazie|ringraziamo|ringrazio) .. (mail|email|telefonata|chiamata)
        (solo|soltanto|esclusivamente|unicamente) .. (qui|in questa|tramite amazon|attraverso amazon|via messaggio|
            su amazon)
        (chiami|chiamare|contatti|contattare|telefoni|rivolga|rivolgersi|chiama|contatta) .. (produttore|fabbricante|
            casa madre|corriere|marca|vettore|amazon|dhl|gls|brt|sda|poste|banca|costruttore)
        (notifiche|compatibile|preinstallata|preinstallato)
        indirizzo (di reso|di spedizione|di consegna|che trova|stampato|del magazzino|del reso|sull etichetta|del suo)
        (numero|codice) (di serie|seriale|d ordine|dell ordine|di modello|di lotto|di matricola|di tracciamento)
        (orologio|smartwatch|tablet|gioco|visore|proiettore|tv|televisore|cuffie|auricolari|dispositivo|stampante|
            console|
            telecamera|auto|autoradio) .. {APP}
        {APP} .. (orologio|smartwatch|tablet|gioco|visore|proiettore|tv|televisore|cuffie|auricolari|dispositivo|
            stampante|console|installata|supportata|bluetooth)
        (email|mail|e mail) (da|di) amazon
        (assistenza|servizio clienti|servizio) (clienti amazon|amazon|di amazon)
    """,
)

CALL = listed(
    yes="""
        (dica|dici|faccia sapere|dimmi) .. (quando|a che ora|a quale ora) .. (chiamare|chiamarla|telefonare|
            telefonarle|chiamo|chiamarti)
        (nostro|nostra|mio|mia|un|una) (tecnico|collega|responsabile|ufficio|esperto|operatore|assistenza|consulente|
            titolare) .. (la|ti|vi) (chiama|chiamerà|richiama|richiamerà|telefona|contatta telefonicamente)
        (la|ti|vi) (chiamo|chiamiamo|chiamerò|chiameremo|richiamo|richiamiamo|richiamerò|richiameremo|telefono|
            telefoniamo|telefonerò|telefoneremo|chiamerà un nostro|chiamerà il nostro)
        (chiamarla|chiamarti|chiamarvi|richiamarla|richiamarti|telefonarle|telefonarti|sentirla al telefono|
            sentirla telefonicamente|sentirti)
        (le|ti|vi) (telefono|telefoniamo|telefonerò|telefoneremo|faccio uno squillo|facciamo uno squillo|diamo un colpo)
        (sentirci|sentiamoci|risentirci|parlarne|parliamone|parlare|parliamo) .. (telefono|telefonicamente|voce|
            videochiamata|cellulare)
        (facciamo|fare|fissiamo|fissare|organizziamo|organizzare|programmare|propongo|proponiamo) .. (videochiamata|
            chiamata|telefonata|video chiamata|call|videocall)
        (dia|dai|date|darci|darmi|dammi|dacci|lasci|lascia|lasciarci|lasciateci|mandi|manda|mandarci|invii|inviarci|
            scriva|scrivere|fornisca|fornirci|comunichi|comunicarci|indichi|indicarci|comunica|serve|servirebbe|
            indicare|comunicare|lasciare|fornire|avere|qual è|qual e|girarci|inviare|mandare|
            occorre) .. (numero di telefono|numero di cellulare|recapito telefonico|suo numero|tuo numero|
            vostro numero|cellulare|suo telefono|numero whatsapp|un numero|suo cellulare|suo contatto|
            contatto telefonico)
        (a che|a quale|su quale|quale) (numero|ora) .. (chiamarla|chiamarti|possiamo chiamare|telefonarle|sentirla|
            raggiungerla)
        (quando|quale orario) .. (possiamo|posso) .. (chiamarla|telefonarle|sentirla)
    """,
    unless=f"""
        {DENIAL.of("(chiamarla|chiameremo|chiamerà|richiamiamo|telefoneremo|chiamarti|chiamiamo|telefonarle|telefono|telefoniamo|telefonicamente|voce|numero)")}
        {DENIAL.of("(cellulare|recapito|chiamata|chiamate|videochiamata|telefonata|videochiamate)")}
        (solo|soltanto|esclusivamente|unicamente) .. (qui|in questa|tramite amazon|attraverso amazon|via messaggio|
            su amazon)
        {_THIRD} .. (chiama|chiamerà|contatta|contatterà|telefona|chiamarla|contattarla|richiede|ha bisogno|chiede|
            vuole|telefonerà|serve|necessita|per)
        (la|lo|questa|questo|pezzo|parte|leva) (chiamiamo|chiamo) (cane|così|anche)
        {PROHIBITION}
        (nel|sul) suo account amazon
    """,
)
