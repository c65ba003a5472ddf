"""Scorn without a swear word in Italian, and the books and mugs that may say anything."""

from simulator.policy.lexicon.listing import listed

SCORN = listed(
    yes="""
        (più) (stupida|stupido|ignorante|maleducata|maleducato|fastidiosa|ridicola|ottusa) .. (cliente|persona|
            clienti|gente|mondo)
        (cervello|intelligenza|qi|educazione|quoziente) (di|da) (una|un|gallina|mosca|criceto|bradipo|sasso)
        (ci è|ci sei) o ci (fa|fai)
        (mi|ci) (fa|fate|fai|fanno) (pena|schifo|ribrezzo|vomitare|ridere i polli|compassione)
        (si faccia|fatti|si è fatta|si dovrebbe far) (curare|vedere|ricoverare|visitare|vedere da|una vita)
        (furbetta|furbetto|furbacchiona|furbacchione|scroccona|scroccone|pezzente|accattona|accattone|piagnona|
            piagnone|rompiscatole|buffona|buffone|cialtrona|cialtrone|miserabile|poveretta|poveretto|capra|mentecatta|
            zotica|zotico|villana|villano|bifolco|baggiano|citrulla|citrullo|sciroccata|squilibrata|squilibrato|
            isterica|strega|megera|befana|babbea|tontolona)
        (racconta|raccontate|raccontare|spara|inventa|inventate) .. (balle|frottole|bugie|scuse|storie|cretinate)
        (torni|torna|tornate|tornatene|se ne torni) .. (suo paese|paese suo|tuo paese|scuola|asilo|elementari|
            vostro paese|da dove)
        (impari|impara) (a leggere|l italiano|l educazione|a scrivere|le buone)
        (stia|stai) (zitta|zitto)
        (taccia|chiuda la bocca|sparisca|si levi|si tolga dai|se ne vada|vada a quel|vada a farsi)
        (so|sappiamo|conosco) (dove|a che ora) (abita|abiti|lavora|vive|sta di casa|esce|rientra|torna|lavori|esci)
        (lei|tu|voi) non (sa|sai|sapete|è capace|sei capace) (nemmeno|neanche|manco|neppure)
        (vengo|veniamo|verrò|passo|passiamo) (lì di persona|lì e poi|da lei e|a suonarle|a suonarti|a bussare|a cercar*)
        se non (la smette|la pianta|la finisce|la smetti|la pianti) .. (vengo|veniamo|vediamo|vede|vedrà|denuncio)
        (un altra parola e|ancora una parola e|un altro messaggio e|finisce male (per|glielo|te lo)|finirà male per)
        (suo|tuo) (capo|datore di lavoro|principale|marito|vicinato) .. (riceve|riceverà|saprà|telefonata|sapere|
            chiamiamo|vedrà)
        indirizzo se la recensione
        (tutti|suoi vicini|suo datore|sua famiglia|altri venditori) .. (sapranno|saprà|sappiano|vedranno|
            verranno a sapere|conosceranno)
        (ultimo avvertimento|lei è avvisato|lei è avvisata|ora è avvisato|ora è avvisata|sei avvisato|
            altrimenti vedrà|avverto che se|avverto per l ultima|
            la diffido|la diffidiamo)
        (so|sappiamo|conosco|conosciamo) .. (suoi figli|sua famiglia|sua moglie|suo marito|tuoi figli|tua famiglia)
        caso umano
        (un po di cervello|si compri un cervello)
        (so|sappiamo|conosco) .. (scuola|asilo) .. (figli|figlio|figlia|bambini)
        faccia da (schiaffi|culo|bronzo)
        con (quel|quella) (carattere|faccia)
        (faccia|fatti|farsi) spiegare (da|dal) (suo|tuo|un) (figlio|nipote|bambino|nipotino)
        più sveglio di (lei|te)
        (viene|vieni|venite|pretende|pretendi) (a|di) (insegnare|insegnarci|insegnarmi|spiegare a noi|spiegarci)
        (le|ti|vi) conviene (non|stare zitt*|stare attent*|stare buon*|pensarci|tacere|ritirare|togliere|cancellare|
            smetterla|piantarla|collaborare|ripensarci)
        (farmi|farci) (arrabbiare|incazzare|perdere la pazienza|innervosire)
        (suonarle|suonarti|suonare) (il|al) (campanello|citofono|suo)
        (girare|circolare) .. (suo|tuo) (nome|indirizzo|numero) .. (gruppi|venditori|facebook|tutti|via)
        (faccio|facciamo|farò|faremo) girare (il suo|la sua|il tuo|la tua|i suoi) (nome|indirizzo|faccia|foto|numero|
            dati)
        (un mulo|un asino|una capra|un sasso|una gallina|un criceto) (capirebbe|ci arriva|lo capisce|è più)
        (lei|ma lei|tu) ci (fa|fai) o ci (è|sei)
        (ci pensi|pensi) .. (bene|due volte) .. (prima|recensire|recensione|scrivere|indirizzo)
        (mando|mandiamo|manderò|manderemo|passo|passiamo|verrò|vengo) .. (casa sua|a casa|a trovarla|sotto casa|
            qualcuno|porta)
        avrà (notizie|presto notizie) .. (avvocato|legale|legali|autorità|polizia|carabinieri|tribunale)
        (peggio per lei se|guai a lei|sentirà parlare|vedrà cosa|vedrà che succede|vedrà che divertimento|
            vediamo chi ride|
            si pentirà|se ne pentirà|la pagherà|la pagherà cara|glielo faccio vedere io|le faccio vedere io chi|
            sarebbe un peccato se le|sarebbe un peccato se la sua|stia in guardia|si guardi le spalle|occhio a quello)
        (donne|donna|vecchi|anziani|stranieri|meridionali|terroni|pensionati) .. (al volante|capite|capiscono|
            tecnologia|cucina|motori|tutti uguali|sempre le stesse|non capite|tutte uguali)
        (tutti uguali|tutte uguali) .. (voi|ladri|furbi)
        (voi) .. (tutti uguali|tutte uguali|di quella razza)
        (non capisce|non capite|non capisci) (niente|nulla|un tubo|un accidente|un cavolo)
        (bambino|bambina|ragazzino) .. anni .. (riuscito|riesce|riuscirebbe|capito|capirebbe|saputo)
        (bambino|bambina|scimmia|ragazzino|neonato|cane|nonna) .. (riuscito|riuscita|riesce|riuscirebbe|fatto|farebbe|
            capito|montato|arrivato)
        (niente|nulla) .. (capito|capisce) .. (niente|nulla)
        (razza|specie|pezzo|branco|massa|manica) di (incapace|incapaci|ignorante|ignoranti|asino|asini|pecore|ladri|
            bugiardi|cafoni|truffatori|somaro|disonesta|disonesto|maleducata|maleducato|imbroglioni|inutile|fallito|
            fallita|poveracci)
        (brutto|brutta|sporco|sporca|lurido|lurida|schifoso|schifosa|povero|vecchia|vecchio) (bugiardo|bugiarda|ladro|
            ladra|imbroglione|imbrogliona|tirchio|tirchia|strega|vacca|maiale|maiala|scrofa|bestia|cagna|rimbambita|
            rimbambito|scemo|scema|pazzo|pazza|imbecille|cafone)
        (sempre|così) (tarda|tardo|lenta di|lento di|ottusa|ottuso|stupida|scema) .. (oggi|o)
        (isterica|isteriche|isterico|isterici|fallito|fallita|falliti|perdente|pagliaccio|fenomeno da baraccone|
            essere inutile)
        (povero|povera|poveri) (suo|sua|tuo|tua|suoi) (marito|moglie|figli|madre|famiglia|genitori)
        (fossi in lei|al posto suo|al suo posto|al posto tuo) .. (attenta|attento|guarderei|starei|pensarci|sera|occhi|
            penserei)
        (suo|tuo|suoi|tuoi|sua|tua) (nome|indirizzo|foto|dati|faccia) .. (forum|gruppi|facebook|internet|tutti|social|
            pubblica|ovunque)
        (vada|vai|andate) .. (piangere|frignare|lamentarsi) .. (altrove|qualcun|mamma|altra parte)
        (ne|subirà|pagherà|subire) .. conseguenze
        (madre|mamma|famiglia) (sua|tua) .. (vergogn*|educat*)
        (la|sua|tua) (madre|mamma|famiglia) .. (vergogn*|educat*)
        (anche un|persino un|perfino un|lo capisce|ci arriva|ci arriverebbe) .. (bambino|scimmia|cane|asino|bimbo|
            cretino)
        (bambino|scimmia) .. (ci arriva|ci arriverebbe|lo capirebbe|capirebbe|saprebbe)
        (che razza di|ma che) (cliente|persona|gente|donna|uomo|faccia) .. (è|siete|tosta|bronzo)
        (faccia di bronzo|faccia tosta|senza vergogna|vergogna|vergognatevi|vergognarsi)
        (è|sei|siete) (una|un|dei|delle) (poveraccia|poveraccio|bugiarda|bugiardo|ladra|ladro|truffatrice|truffatore|
            parassita|ignorante|incapace|disgraziata|disgraziato|fallita|fallito|bugiardi|ladri)
        (spero) .. (le esploda|crepi|si rompa|ci rimanga|le venga|bruci|si faccia male|muoia)
        (avvocato|avvocati|carabinieri|tribunale|querela) .. (lei|ride|vedremo|reclamo|recensione|contro|notizie|casa)
        (lista nera|la sputtano|sputtaneremo|rovino|roviniamo|rovinerò)
        (usi|accenda|colleghi|attivi) (il|quel|quei) (cervello|neuroni|neurone)
    """,
    unless="""
        (perché|affinché|in modo che|prima che|nulla|niente|nessun|nessuna) .. sparisca
        (non|mai|né|senza) .. (pentirà|vergogna|bugiarda|bugiardo|ignorante|capra|avvocato|carabinieri)
        (corriere|ladro|furto|libro|film|romanzo|storia|maglione|formaggio|latte|personaggio|costume|
            maschera) .. (capra|strega|befana|megera|avvocato|carabinieri|tribunale|buffone|ladro|polizia)
        (capra|strega|befana) .. (peluche|formaggio|costume|latte|lana|calza)
        (vergogna) (per|nostra|mia)
        (mi|ci|me ne|ce ne) vergogn*
        (scrive|scritto|dice|detto|minaccia|parole) .. (vi rovino|rovinarvi|siete)
        le conviene (aspettare|usare|ordinare|attendere|tenere|provare|restituire|montare|scegliere|prendere)
        (gente|clienti|persone) come (lei|voi) .. (piacere|grazie|felici|fortuna|bello)
    """,
)

FICTION = listed(
    yes="""
        (libro|film|romanzo|storia|racconto|giallo|canzone|fumetto|serie|gioco|personaggio|titolo) .. (parla|racconta|
            è|si intitola|tratta|ha|di|con|dove)
        (maglietta|tazza|adesivo|poster|scritta|cartello) .. (dice|scritta|riporta|con|recita)
    """,
    unless="(lei|tu) (è|sei)",
)
