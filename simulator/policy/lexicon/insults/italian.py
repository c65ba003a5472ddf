"""Name-calling and obscenities in Italian."""

from simulator.policy.lexicon.listing import listed

INSULTS = listed(
    yes="""
        (neurone|neuroni)
        (mi|ci) (fa|fai|fate|fanno) schifo
        (ingrata|ingrato) .. (vergogni|maleducata|maleducato)
        (idiota~|idioti|cretino~|cretina~|cretini|imbecille~|imbecilli|deficiente|deficienti|stronzo~|stronza~|
            stronzi|coglione~|coglioni|bastardo~|bastarda~|bastardi|troia|puttana|vaffanculo~|fanculo|
            testa di cazzo|testa di rapa|testa di minchia|rincoglionito|rincoglionita|
        mongoloide|merdoso|pezzente|pezzenti|morto di fame|
            morti di fame|cafone|cafona|zoticone|buzzurro|babbeo|beota|ebete|demente|minorato|pirla|minchione|
            cornuto|cornuta|zoccola|feccia|parassita|somaro|somara|pagliaccio|
        pagliaccia|rompicoglioni|rompipalle|cerebroleso|mentecatto|capra ignorante)
        (cazzo|merda|minchia)
        (lei|tu|sei|razza di|povero|povera) .. (handicappato|handicappata|ritardato|ritardata|minorato)
        prova vivente
        (gli|un|una|da|degli|come) (analfabeti|analfabeta)
        problema di comprendonio
        (conto|quanto|come) .. (è|sei) (ridicola|ridicolo|patetica|patetico)
        (arroganti|tirchi|ignoranti) e (arroganti|tirchi|ignoranti|maleducati|bugiardi)
        (scarso|duro|dura|zero|poco|tardo|tarda) (di|a|in) (comprendonio|comprensione)
        (lei|tu|voi|sei|è|siete|gente|persona|cliente|clienti|ma) .. (scema|scemo|scemi|stupido|stupida|stupidi|
            bugiardo|bugiarda|bugiardi|ladro|ladra|ladri|truffatore|truffatrice|truffatori|ignorante|ignoranti|
            pazzo|pazza|patetico|patetica|ridicolo|ridicola|
        incapace|disonesto|disonesta|imbroglione|imbrogliona|ottuso|ottusa|fallito|fallita|miserabile|tonto|tonta|
            cieco o|malata di mente|malato di mente|delinquente|schifosa|schifoso|vergogna|maleducato|maleducata|
            cesso|vigliacco|furbetto|furbetta|asino|asina|pezzo di|cane schifoso|maiale|scroccone|scroccona|
            imbroglioni|criminale|poveraccio|poveraccia|sfigato|sfigata)
        (razza di|brutto|brutta|specie di|povero|povera|che|pezzo di) (idiota|stupido|stupida|scemo|scema|
            ignorante|ladro|ladra|bugiardo|bugiarda|truffatore|truffatrice|pezzente|imbroglione|asino|illuso|
            illusa|deficiente|merda)
        (si vergogni|vergognati|vergognatevi|si faccia curare|fatti curare|si faccia vedere|vada a quel paese|
            vai a quel paese|vada al diavolo|vai al diavolo|vada all inferno|muori|si impicchi|sparisca|
            chiudi il becco|chiuda il becco|stia zitta|stia zitto|stai zitto|stai zitta|chiuda la bocca|taccia)
        (impari|impara|imparate|sa|sai) .. (leggere|italiano) (prima|invece|o no|e poi|per favore|capra)
        (anche|perfino|persino) (un bambino|una scimmia|un idiota|un cane) .. (capisce|capirebbe|sa|riesce|
            saprebbe|ci arriva|arriva)
        (cervello|neuroni|neurone) .. (usi|usa|ha|hai|gallina|comprato|manca|accenda|collegare|piccolo)
        (usi|usa|accenda|accendi|non ha|non hai|senza|compri|comprati) .. (cervello|neuroni)
        (quanto|così) (stupido|stupida|scemo|scema|tonto|tonta|ignorante) .. (è|sei|bisogna|essere|da)
        (stupidità|idiozia|ignoranza) (sua|tua|vostra)
        (sua|tua|vostra) (stupidità|idiozia|ignoranza|scemenza)
        (bugiardo|bugiarda|truffatore|truffatrice|imbroglione)
        (ladro|ladra) (e|bugiardo)
        (bugiardi|ladri|truffatori|pezzenti|furbi|imbroglioni|parassiti) come (lei|te|voi)
    """,
    unless="""
        (perché|affinché|in modo che|prima che|nulla|niente|nessun|nessuna) .. sparisca
        (ritardo|prezzo|imballo|imballaggio|costo|situazione|cifra|colpa|figura) .. (ridicolo|ridicola|schifoso|
            vergogna|schifosa|stupido|stupida|patetico|patetica)
        (scrive|dice|scritto|detto|minaccia|parole|recensione|chiamato|chiamati) .. siete
        (salame|carne|pelo|pelle|cotenna|setola|setole|libro|insetticida|pianta|animale) .. (maiale|parassita|
            asino)
        (errore|sbaglio|domanda|disguido|dimenticanza|idea|cosa|svista|nostro|nostra|mio|mia) .. (stupido|
            stupida|scemo|scema|idiota|ridicolo|ridicola|stupidi|vergogna)
        (stupido|stupida|sciocco|sciocca|stupidi|ridicolo) (errore|sbaglio|domanda|disguido|da parte nostra|mio|
            nostro|svista|malinteso)
        (sono|siamo|che|io|noi) .. (stato|stati|stata)
        (che|sono un|sono proprio un|sono una|mi sento|sentito) .. (sciocco|sciocca|stupido|stupida|idiota|scemo|
            scema|tonto) (sono|che|io|a dimenticare|ad|per)
        (non|nessun|nessuno) .. (stupido|stupida|bugiardo|bugiarda|ladro|pazzo|ignorante|truffatore|truffa)
        (chiamiamo|chiamata|chiamato) .. (cane|asino|maiale|capra)
        (a prova di) (idiota|scemo|stupido|bambino)
        (vergogna) (per|nostra)
        (libro|film|romanzo|storia|racconto|giallo) .. (ladro|ladra|ladri|bugiardo|truffatore|pazzo|asino)
    """,
)
