"""What Italian sentences about other wares speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

WARES: Mapping[str, Phrases] = {
    "ours": worded(
        yes="""
            (nostri|nostre|nostro|nostra)
            (la|il|una|un|lo|le|i) (versione|modello|edizione|linea|serie|set|taglia|coperchio|borsa|variante|gamma|
              collezione|confezione) (deluxe|premium|pro|xl|nuov*|più grande|maggiore|con|abbinat*|limitat*|
              successiv*)
            (abbinat*|coordinat*)
            (vendiamo|abbiamo|produciamo|facciamo|offriamo|proponiamo|teniamo) (anche|pure|ora|adesso|messo|appena)
              .. (nuov*|altr*|abbinat*|linea|serie|accessori|vetrina|il|la|i|le|dei|delle|un|una)
            (vendiamo|produciamo|offriamo|teniamo)
            (nuov*) (color*|tint*|profum*|gust*|tagl*|fantasi*|miscel*)
            (compri|acquisti|prenda|ordini) .. (due|tre|2|3|un altro)
            (migliori|affezionati) clienti
            (nuov*|altr*) (modell*|linea|serie|collezione|arriv*|versione|edizione|gamma)
        """,
        unless="""
            (nostr*) (corrier*|tecnic*|colleg*|condizion*|scus*|error*|serviz*|fornitor*|autist*|risposta|richiesta|
              offerta di rimborso|laboratorio ha|archiv*|sistem*|assistenza|ufficio|controll*|verific*|parte|
              consigli*|istruzion*|manual*|clienti hanno|magazzin*|laboratori*|deposit*|reparto|centro|numero|sede|
              part*|cost*|dati|politic*|prodott* (arriv*|ha)|client*|collaborat*|ditta|aziend*|partner)
        """,
    ),
    "cheap": worded(
        yes="""
            (ottim* prezz*|buon prezzo|bei prezzi|prezzo di lancio|ribassat*|scontat*|metà prezzo|meno della metà|
              offertissim*|prezz* (ribassat*|piccol*|special*|vantaggios*|pazz*|stracciat*|bass*|d occasione|di
              lancio|ridott*|scontat*|eccezional*)|piccolo prezzo|a poco prezzo|(un|vera|grande|che|ottima) occasione|
              (un|vero|ottimo) affare|svuotiamo|svendiam*|
              in promo|promozion*|in offerta|saldi|ribass*|conveniente|convenientissim*)
            (un terzo|un quarto|la metà|un quinto|per cento|euro|cento|5|10|12|15|20|25|30|40|50|60|70) (in meno|di
              meno|di sconto|meno|di ribasso|di risparmio)
            (cost*|pag*) .. (meno|la metà|un terzo|poco)
            (toglie|leva|sconta|abbuona) .. (quinto|quarto|terzo|metà|euro|cento)
            (terz*|second*|quart*) .. (non la paga|non lo paga|gratis|omaggio|metà prezzo|regal*)
            (da|a partire da|a) (soli|solo|appena) (1|2|3|4|5|9|10|12|15|19|20|25|29|30|39|40|49|50|59|69|79|89|99)
            (risparm*) (un|entrambi|5|10|cinque|dieci|venti|soldi|fino|tanto|molto|la)
            (spedizione|consegna|corriere) (la|lo|è|non la|omaggio|in omaggio|gratuita per|offriamo) .. (paga|
              offriamo|gratis|omaggio|noi)
            (tre|due|3|2) (al prezzo|per) (di|2|due|1|uno)
        """,
        unless="""
            (dogana|dazi|doganali)
            (amazon|finit*|terminat*|produttore|perché|sbagliat*|sostitu*|rimbors*|differenza|pagato|abbassat*|
              addebit*|già|non|scadut*|disagio|scus*|graffi*|danno|tenere|risarc*)
        """,
    ),
    "novel": worded(
        yes="""
            (abbiamo|ci sono) (due|tre|quattro|cinque|dieci|dodici|tanti|tante|diversi|molti|anche|alcuni) nuov*
            (appena|da poco) (uscit*|arrivat*|messo|messi|lanciat*|ricevut*|inaugurat*|entrat*|sfornat*)
            (anteprim*|si può già|già ordinabil*|prenotabil*|già in negozio|già in vetrina|si può ordinare|novità|
              nuovi arrivi|nuovissim*|in arrivo|in anteprima|anteprima|edizione limitata|serie limitata|presto
              disponibil*|torna la|torna il|è arrivat* (la|il|l|anche) nuov*|sono arrivat* (i|le|anche) nuov*|nuova
              collezione|nuova linea|nuova stagione)
        """,
    ),
    "soon": worded(
        yes="""
            (questa settimana|solo oggi|oggi|questo mese|fino a (domenica|sabato|lunedì|venerdì|fine)|fino al|questo
              weekend|questo fine settimana|al momento|in questi giorni|per pochi giorni|ora|adesso|da domani|da oggi)
            (va a ruba|vanno a ruba|ultimi pezzi|finché dura*|prima che finiscano)
        """,
    ),
    "enticing": worded(
        yes="""
            (ha|hai|avete) (già visto|visto|provato|già provato|scoperto)
            (le|ti|vi) (interess*|piaceranno|consigli*|suggeri*|tent*|conviene|propon*|segnal*|andrebbe|garba)
            (provi|prova|provare|provatel*|assaggi|scopra|scopri|ammiri|guardi (anche|la nostra|le nostre|i nostri|il
              nostro)|sbirci|approfitt*|si tratti|si regali|si conceda|non perda|dia un occhiata|dare un occhiata|un
              occhiata|una sbirciata|passi a|ci trova|trova anche|trova tutta|ordini subito|venga|venite|la aspett*|l
              aspett*)
            (provi|prov*|assaggi*|scopr*) (la|lo|le|li|l)
            (non fanno a meno|non può farne|non possono farne|si ricordi di noi|ci tenga presenti|vanno matti|ne
              vanno|impazzis*|adorano|amano|amatissim*|preferit*|i più vendut*|più venduto|best seller|bestseller|non
              rinuncia*|a ruba|si abbina*|stanno benissimo|sta benissimo|perfett* con|perfett* per|idea regalo|
              deliziosi|deliziose|bellissim*|splendid*|stupend*|irresistibil*|imperdibil*)
            (già che|se può|se le|visto che|dato che) (ci siamo|ci sei|interess*|serve altro|piace|piacciono|ama)
            (a proposito|tra l altro|ps|p s|per inciso)
            (chi|a chi) (ama|piace|compra|ha comprato|acquista)
        """,
        unless="""
            (la|una|come|sua|nostra) prova (di (consegna|acquisto|spedizione|pagamento)|d acquisto|della|dell|del|che)
            (le consigliamo di|consigl* di|suggeri* di) (contatt*|restitu*|usare|controll*|verific*|prov* a|lav*|non)
        """,
    ),
    "again": worded(
        yes="""
            (prossim*|futur*|successiv*|secondo|nuovo) (ordine|ordini|acquisto|acquisti|spesa|volta|carrello|visita)
            (altra|seconda|nuova) (possibilità|occasione|chance)
            (rivederla|rivederti|torni a trovarci|tornare a trovarci|a presto|torni presto|tornare da noi)
            (codice|parola|parola d ordine|parola chiave|coupon) .. (cassa|carrello|ordine|acquisto|paga|spedizione)
            (inseren*|mettendo|usando|digit*|scriv*|con) (il codice|la parola|il coupon|codice|grazie)
            mettendo .. (cassa|carrello)
            (porti|porta|invit*|consigli*|present*) (un|una|i|gli) .. (amic*|collegh*|conoscent*)
            (spesa|ordine|acquist*|ordini) (di|da|sopra|oltre|superior*|minim*) .. (20|25|30|35|40|50|60|80|100|euro)
            (client* (fedel*|affezionat*|abitual*))
        """,
    ),
    "advert": worded(
        yes="""
            (torna|arriva|esce|debutta|presentiamo|ecco) (la|il|l) (nuov*|collezione|linea|edizione|gamma|serie)
            (nuov*) (collezione|linea|gamma|edizione) .. (arriv*|torna|esce|disponibil*|in vetrina|nuovissim*|con)
            collezione (mare|estate|autunno|inverno|primavera|natale|casa|bimbi|uomo|donna)
            (svuotiamo|svuota tutto|svuotatutto|fuori tutto|liquidiamo|liquidazione)
            (newsletter|bollettino|mailing list) .. (offert*|novità|iscriv*|ricever*|sconti|andrebbe|vuole|inter*)
            (ricever*|iscriv*|andrebbe) .. (newsletter|nostre offerte|nostre novità|mailing list|nostro bollettino)
            (nostro|nostra) (instagram|tiktok|facebook|youtube|pinterest)
            (nostro|nostra) (pagina|canale|profilo) (instagram|tiktok|facebook|youtube|pinterest|social)
            (ci trova|siamo|trovate|seguite*|seguirci|ci segua|ci trovi) (anche|pure|su|tutti i giorni) .. (tiktok|
              instagram|facebook|youtube|pinterest)
            (membro|parte|soci*) del nostro .. (club|programma|gruppo)
        """,
        unless="""
            (cancellat*|disiscri*|non inviamo|non è nostra|non mandiamo)
        """,
    ),
}
"""Name of a family → its phrases."""
