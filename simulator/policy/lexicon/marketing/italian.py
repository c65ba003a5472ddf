"""Advertising in Italian."""

from simulator.policy.lexicon.phrases import worded

_SHOP = "(negozio|negozi|shop|store|vetrina|punto vendita|outlet|boutique|e commerce|ecommerce|bottega|showroom)"

_GOODS = (
    "(prodotti|articoli|collezione|collezioni|catalogo|linea|linee|gamma|assortimento|novità|modelli|accessori|"
    "offerte|promozioni|proposte|creazioni|sconti|arrivi|serie|saldi|occasioni|prodotto|set|colori)"
)

_NEW = (
    "(nuov*|altr*|ultim*|intera|tutta|tutti|completa|inverno|estiv*|invernal*|primaver*|autunn*|natalizi*|esclusiv*|"
    "ampi*|abbinat*|vast*|limitat*|special*|divers*)"
)

_SOCIAL = "(facebook|instagram|tiktok|tik tok|twitter|youtube|pinterest|linkedin|social|insta)"

_SALE = (
    "(promozione|promo|offerta|offerte|saldo|saldi|sconto|sconti|svendita|ribasso|promozioni|liquidazione|3x2|2x1|"
    "scontatissim*)"
)

ITALIAN = worded(
    yes=f"""
        risparmi* (parecchio|molto|tanto|soldi|fino|denaro|un sacco|ancora)
        (lanciamo|lanceremo|esce|uscirà|in arrivo) .. (edizione|nuov*|linea|modello|collezione)
        (prenotabile|in prevendita|preordin*|pre ordin*)
        (ora|adesso) abbiamo anche .. (ordin*|compr*|approfitt*|presto|disponibil*|grande|piccola)
        (nel|nostro|al) (outlet|angolo occasioni)
        (scopr*|assaggi*|assapor*) (i|le|la|il|tutti|tutte|anche|l|subito) .. (nostr*|nuov*)
        (scopr*|assaggi*|prov*) (nostr*)
        (sono|è) scontat*
        (sono|è) (ora|attualmente|tutti|tutte|adesso) scontat*
        (dovrebbe|deve|provi|prova|provate) (provare|assolutamente|assaggiare|anche|subito) .. (nostr*)
        (regalo perfetto|regalo ideale|idea regalo|regali perfetti|pensiero perfetto)
        (festa della mamma|festa del papà|san valentino) .. (nostr*|regal*|offert*|sconti|cofanett*)
        (in offerta|in promozione|in sconto|in saldo) (a|al|per|ora|fino|questa|con)
        (nostr*) nuovo modello
        (faranno|farebbe|farà|interess*) .. (al caso suo|la nostra|il nostro|le nostre|i nostri)
        (compri|compra|comprando|acquisti|acquista|ordini|ordina|prenda|prende) .. (second*|terz*) .. (regal*|omaggio|
          gratis|lo offriamo|la offriamo)
        (il|la|lo) (secondo|seconda|terzo|terza) .. (omaggio|gratis|in regalo|metà prezzo|gratuito|gratuita)
        (resto|altri) (del|della|dei|delle) (nostr*) .. (catalogo|gamma|collezione|linea|negozio|prodotti|
          assortimento)
        (visit*|scopr*|esplor*|guard*|vieni|venga|venite|venire|pass*|dia|dai|date|dare|sfogli*|naveg*|acquist*|
          compr*|cerc*|trov*|fai|faccia|ordin*|torn*|entr*) .. (nostro|nostra|nostri|mio|mia|sul|nel) .. {_SHOP}
        (nel|sul|in|presso|del|al) (nostro|mio) .. {_SHOP} (trov*|può|puoi|ci|abbiamo|sono|c è|online trov*)
        (novità|arrivat*|disponibil*|sconti|offerte|promozioni) (in|nel|presso|sul) .. {_SHOP}
        (visit*|scopr*|esplor*|guard*|dia|dai|date|dare|sfogli*|consult*|approfitt*|perd*|present*|lanci*|interess*|
          veda|vedere|vedi|conosc*|segnal*|provi|prova|propon*|consigli*|ammir*) .. (nostr*|mia|mio|tutt*|nuov*|
          altr*) .. {_GOODS}
        (nostr*|mie|mia) (nuov*|ultim*) .. {_GOODS}
        (nostr*) .. (è|sono) .. (in|a|al|allo) .. ({_SALE}|metà prezzo|prezzo speciale|prezzo scontato)
        (dare|dia|dai|date|butti|buttare|butta|getti|lanci) (un|uno) (occhiata|occhio|sguardo) .. (nostr*|altr*|nuov*|
          tutt*|alle|al|agli)
        (abbiamo|è|sono) (lanciat*|inaugurat*)
        (abbiamo|è|sono|appena) (appena|da poco|ora) (lanciat*|inaugurat*|sfornat*)
        (è|sono|abbiamo) .. (arrivat*|uscit*|aperto) .. (nuov*|altr*) (collezion*|linea|linee|gamma|serie|negozio|
          sito|
          arriv*|edizion*|modelli|color*|fragranz*|gust*)
        (abbiamo|ne abbiamo) (tanti|tante|molti|molte|un sacco di|decine di|mille) altr*
        (abbiamo|trova|teniamo) (due|tre|quattro|cinque|dieci) volte .. (assortimento|scelta|modelli|articoli)
        (occhiata|occhio|sguardo|giro|sbirciata) (alla|nella|in|al|sul|nel|tra|dentro) (vetrina|catalogo|negozio|shop|
          collezione|resto|altre|nuov*)
        (questo mese|questa settimana|oggi|ora|adesso|fino a domenica) .. (sono|è|tutto|tutti|tutta|tutte) (in|a|al)
          (offerta|promozione|saldo|sconto|metà|meno|scontat*)
        (vale|valido|valida|valgono|sconto|cento) .. su tutto il (catalogo|negozio|assortimento|sito|carrello)
        (prossim*|futur*) (acquist*|ordin*|spesa) da noi .. (codice|sconto|coupon|buono|meno)
        (il prossimo|la prossima|il secondo|la seconda) (le|ti|vi) (costa|viene|costerà|verrà)
        (lo|la|li|le) (facciamo|vendiamo|abbiamo|produciamo) anche noi (costa|costano|a|da)
        nostr* (linea|collezione|gamma) .. (a partire|da soli|a soli|da appena)
        (apriamo|inauguriamo|apriremo) .. (negozio|punto vendita|bottega|showroom)
        (sconto|regalo|buono) di benvenuto
        tutto (a|al) meno (10|15|20|25|30|40|50|60|70)
        (parte|partono|inizia|iniziano|comincia|torna|tornano|arriva) .. (nostr*) (settimana|giornat*|saldi|mercatin*|
          promozion*|offert*|svendita|vendita|giorni|festa)
        (lasciarsel*|farsel*) (scappare|sfuggire)
        (inaugurat*|lanciat*) .. (linea|negozio|collezione|prodotto|modello|sito|gamma|serie)
        (collezione|catalogo|gamma) .. (inverno|estate|primavera|autunno|natale|2025|2026|2027|2028)
        (potrebbe|potrebbero|potrebbe anche|potrebbero anche) (piacer*|interessar*)
        (chi|clienti che|molti clienti) (ha|hanno|compra|acquista|prende|comprano|usa) .. (anche|di solito|spesso|
          volentieri) .. (prende|prendono|nostr*|compra|comprano|aggiung*|abbin*|scegl*)
        (chi|clienti che|molti clienti) (ha|compra|acquista|prende|hanno|usa) .. (di solito|spesso|poi|anche) (prende|
          prendono|compra|comprano|aggiung*)
        (prende|prendono|compra|comprano) (poi|anche|spesso) (i nostri|le nostre|il nostro|la nostra)
        da (ieri|oggi|lunedì|questa settimana|questo mese) (abbiamo|vendiamo|trova|ci sono|teniamo) .. nuov*
        (si abbin*|si sposa|perfett* con|perfett* per completare|ideal* come regalo|idea regalo|idee regalo|perfett*
          da regalare)
        (vendiamo|abbiamo|offriamo|proponiamo|disponiamo) anche .. (altr*|abbinat*|accessori|coordinat*|linea|vasta|
          set|serie|una|nuov*)
        (in|la|le|a|alla|nostr*|grande|grandi|super|mega|di|sono|è|da) {_SALE} (fino|questa|solo|per|oggi|ora|da|del|
          di|su|tutto|tutta|tutti|con|estiv*|invernal*|natalizi*|valid*|speciale|special*|flash|black|riservat*|
          esclusiv*|a|imperdibil*|sul|sulla|sui|sugli|sulle|in)
        (ci sono|approfitt*|perd*|goda|godi|usufru*|scad*|abbiamo|offriamo|sono attive|partono|iniziano|partiti) ..
          {_SALE}
        (approfitti|approfittane|approfittatene|approfitta|ne approfitti|approfittarne) .. (sconto|offerta|promo*|
          occasione|subito|ora|adesso|prezzo|della|del|dei|delle)
        (approfittane|ne approfitti|approfittatene)
        (black friday|cyber monday|prime day|saldi|fuori tutto|sottocosto)
        (offerta|offerte|sconto|sconti|prezzo|prezzi|promozione|promozioni) (speciale|speciali|esclusiv*|imperdibil*|
          limitat*|lampo|riservat*|a tempo|del mese|della settimana|di lancio|promozional*|vantaggios*|incredibil*)
        (codice|codici) (sconto|promo*|coupon|promozionale)
        (usi|usa|utilizz*|inser*|con|applic*|riscatt*) .. (codice|coupon|buono) .. (sconto|prossim*|risparm*|
          per cento|alla cassa|nel carrello|vale|euro in meno|al checkout)
        (5|10|12|15|20|25|30|35|40|50|60|70) (di sconto|per cento di sconto|cento di sconto|in meno|di risparmio|di
          ribasso|su tutto|su tutta|su tutti|sconto)
        (sconto|sconti|sconto del|risparm*) (del|di|fino al|fino a|il|al|dal|un|almeno il|da) .. (5|10|12|15|20|25|
          30|35|40|50|60|70)
        (sconto|coupon|buono|codice|regalo|voucher|omaggio|risparm*|credito|spedizione gratuita|promozione|meno|
          vantaggio) .. (prossim*|futur*|successiv*|secondo) .. (acquist*|ordin*|spesa|volta)
        (prossim*|futur*|successiv*) (acquist*|ordin*|spesa) .. (sconto|coupon|buono|codice|regalo|risparm*|gratis|
          meno)
        (prossima volta|in futuro) .. (ordin*|compr*|acquist*) .. (da noi|direttamente|sul|nel|presso|sito)
        (spedizione|consegna) (gratuita|gratis) (su|per|sopra|oltre|a partire|sui|con|sul) .. (ordin*|acquist*|
          prossim*|tutt*|euro|spesa)
        (paghi|prendi|paga|prenda) (uno|due|1|2|3|tre) .. (prendi|paghi|paga|prenda)
        (3x2|2x1|metà prezzo|sottoprezzo|prezzi stracciati)
        (non|da non) (perd*) .. (occasion*|offert*|sconti|sconto|saldi|novità|collezion*|promo*|nostr*|evento|serata)
        (non|da non) (lasciarti|si lasci|farti|si faccia) (scappare|sfuggire)
        (ultimi pezzi|fino a esaurimento|fino ad esaurimento|affrett*|solo per pochi giorni|tempo limitato|acquista
          ora|compra ora|ordina ora|ordini ora|compri ora|ordini subito|acquisti subito|ultima occasione)
        (iscriv*|registr*|abbon*|aderi*|unisc*|entr*) .. (newsletter|mailing list|club|community|canale|programma
          fedeltà|lista|vip|gruppo)
        (nostra|nostro|mia) (newsletter|mailing list|community|blog|canale|programma fedeltà|club|app)
        (segu*|mett* mi piace|mett* like|ci trov*|iscriv*|visit*|like|tagg*|diventa) .. (su|sui|sulla|sul|alla|al|
          nostr*|i|
          fan) .. {_SOCIAL}
        (segu*|iscriv*|visit*|like|diventa|mi piace) .. (nostr*|mia|mio|alla) (pagina|canale|profilo)
        (ci segua|seguici|seguiteci|seguirci|metti mi piace|segua la|segui la|segui il)
        (punti|carta|programma) fedeltà
        (passaparola|porta un amico|invita un amico|inviti un amico|presenta un amico|consigli* .. amici)
    """,
    unless="""
        (li|lo|la|le) (tiene|tenga|tenere)
        noi non (ne mandiamo|ne inviamo|inviamo|mandiamo|ne abbiamo)
        abbonamento .. (fatto|disdett*|disdire|altro sito)
        (tenerl*|stesso prezzo|prezzo è uguale)
        (è|sono|viene) (di amazon|del produttore)
        (offerta|offerte|promozion*|sconto|coupon) .. (amazon|finit*|terminat*)
        (già|stato|stata) (detratt*|applicat*|compres*|scontat*|inclus*|sottratt*|dentro|scalat*|tolt*|conteggiat*|
          calcolat*|nel prezzo|promess*|concess*)
        (sconto|codice|coupon|offerta) .. (cercava|chiesto|promesso|sbagliat*|funziona)
        (era|erano|stato|stata|stati) (in|scontat*|a) (offerta|saldo|sconto|promozione)
        (sconto|promozione|codice|coupon|buono|offerta|riduzione) .. (già|era|è stato|è compreso|è inclus*|è
          indicat*|scadut*|non|applicat*|detratt*|usat*|utilizzat*|inserit*|figura|risulta|compreso)
        (già|non) .. (detratt*|applicat*|compres*|scontat*|cumulabil*|concedere|fare sconti|offrire sconti|possiamo
          fare|sconto|sconti)
        (cancellat*|disiscri*|rimoss*) .. (newsletter|lista)
        (rimborso|parziale|disagio|scuse|scusarci|danno|difetto|tenere|tiene|graffio|inconveniente|ritardo|risarc*)
          .. (sconto|buono|10|15|20|25|30|40|50|coupon|credito)
        (sconto|buono|coupon|10|15|20|25|30|40|50) .. (per il disagio|disagio|disturbo|inconveniente|per scusarci|a
          titolo di scuse|rimborso|come risarcimento|se tiene|se lo tiene|danno)
        (a causa|causa|per via|durante|dopo) (del|della|dei|il|il black|black|i saldi|le|di)
        (ha|hai) (chiesto|domandato|scritto|richiesto) .. (se|di|il|la|i|le|un|una)
        (politica|condizioni) (di|del)
        (sconto|buono) .. (tornato|tornati|rimborsato|riaccreditato|accreditato|restituito)
    """,
)
