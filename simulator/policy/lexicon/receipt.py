"""That an order came in or went out, which the marketplace tells buyers itself."""

from simulator.policy.lexicon.phrases import Lexicon, worded

PHRASES: Lexicon = {
    "en": worded(
        yes="""
            (was|been|has|is) (just shipped|just dispatched|shipped|dispatched|on its way|handed over)
            (order|parcel|package|item|items|purchase|it|shipment|product) .. (has|have|was|were|is|been|just|now)
              .. (shipped|dispatched|sent|posted|mailed|on its way|on the way|handed|left our|left the|packed|
              confirmed|processed|placed|received by us|being processed|being prepared|prepared|in transit|out for
              delivery|delivered)
            (we|i) (have|ve) (just|now|already|today|received|shipped|dispatched|sent|packed|posted|handed) ..
              (order|parcel|package|purchase|item|it)
            (we|i) (shipped|dispatched|sent|packed|posted|received|handed|confirm) .. (order|parcel|package|purchase|
              item)
            (order confirmation|shipping confirmation|shipment confirmation|dispatch confirmation|order is confirmed|
              confirm your order|confirming your order|confirm that your order|confirm receipt|shipping notification|
              dispatch notification)
            (tracking number|tracking code|tracking id) (is|for)
            (payment|order|money|purchase) (received|has been received|was received|confirmed|accepted|cleared)
            (automatic|automated|quick|short) (confirmation|notice|notification|receipt|update)
            confirmation of (your|purchase|order|payment|dispatch|shipment)
            (picked up|collected|taken) .. by (the|our|ups|dhl|fedex|usps)
            (received|have|got) your (purchase|order|payment)
            (being|been|is|are|are all|now) (packed|boxed|wrapped up|prepared|picked)
            (left|leaving|leaves) (the building|our|the warehouse|the depot|us)
            (was|were|been|is|are|got) (safely delivered|delivered)
            (on the move|heading your way|winging its way|making its way|in the hands of|in the post|with the carrier|
              with the courier|with the postman)
            (you can|to) track (your|it|the)
        """,
    ),
    "it": worded(
        yes="""
            (è|stato|stata) (spedit*|inviat*|affidat*|confermat*|partit*|consegnat*|evas*|ricevut*)
            (è) (stato|stata|appena|già|oggi) .. (spedit*|inviat*|affidat*|confermat*|partit*|evas*)
            (aver|abbiamo|conferm*) .. (ricevuto|ricevut*) .. ordine
            (ordine|pacco|articolo|acquisto|spedizione|prodotto|merce) .. (spedit*|inviat*|partit*|in viaggio|è
              partito|affidat*|confermat*|ricevut*|preso in carico|in preparazione|lasciato il|consegnat*|evas*|in
              transito|uscit*|elaborat*)
            (abbiamo|ho) (appena|oggi|già|spedit*|inviat*|affidat*|ricevut*|preparat*) .. (ordine|pacco|articolo|
              acquisto)
            (conferm*) .. (ordine|spedizione|ricezione)
            (numero|codice) di (tracciamento|tracking|spedizione)
            (pagamento|ordine) (ricevuto|confermato|accettato|registrato)
            (stiamo|stanno) (preparando|imballando|impacchettando|confezionando)
            (corriere|postino) .. (ritirat*|preso|preso in carico)
            (ricevuto) .. (acquisto|ordine|pagamento)
            (ha|hanno) (lasciato) (il|la|l|i)
            (conferma|notifica) (automatica|di acquisto|di ordine|del pagamento)
            (è|stata|stato|sono|state|stati) consegnat*
            (in cammino|per strada|nelle mani del|già partit*|è partit*)
        """,
    ),
    "de": worded(
        yes="""
            (wurde|ist|wird|sind|worden|hat|wurden) (soeben|heute|gerade|nun|jetzt|bereits|gestern|eben|schon) ..
              (versendet|verschickt|versandt|abgeschickt|unterwegs|übergeben|losgeschickt|verlassen)
            (wurde|ist|wird|sind|worden) (versendet|verschickt|versandt|abgeschickt|unterwegs|übergeben|losgeschickt)
            (bestätig*) .. (eingang|erhalt|bestellung|versand|kauf)
            (sendung|paket|bestellung) .. (auf dem weg|zu ihnen unterwegs)
            (bestellung|paket|artikel|ware|sendung|päckchen|lieferung) .. (versendet|verschickt|versandt|abgeschickt|
              unterwegs|auf dem weg|übergeben|auf den weg|losgeschickt|bestätigt|eingegangen|erhalten|bearbeitet|
              gepackt|zugestellt|in bearbeitung|das lager verlassen|unser lager verlassen|rausgegangen|raus|abgegeben|
              verlassen)
            (wir|ich) (haben|habe) .. (bestellung|paket|artikel|ware) .. (versendet|verschickt|versandt|abgeschickt|
              erhalten|übergeben|losgeschickt|gepackt)
            (auftragsbestätigung|bestellbestätigung|versandbestätigung|bestellung bestätigen|bestätigen den eingang|
              versandmitteilung)
            (sendungsnummer|trackingnummer|sendungsverfolgung) (lautet|ist|finden)
            (zahlung|bestellung|zahlungseingang) (eingegangen|erhalten|ist eingegangen|bestätigt|verbucht|ist da)
            (abgeholt|übernommen)
            (kauf|bestellung|zahlung) (erhalten|bekommen)
            (wir|werden|wird) (packen|gepackt|verpacken|verpackt|kommissioniert)
            (automatische|kurze) (bestätigung|mitteilung|benachrichtigung|info)
            (haus|lager|halle|werk) .. verlassen
            (wurde|wurden|ist|sind) .. (zugestellt|ausgeliefert)
            (auf reisen|auf die reise|zu ihnen gemacht|beim paketdienst|bei der post)
        """,
    ),
    "fr": worded(
        yes="""
            (a|est|été|bien été|vient d être) (expédié*|envoyé*|parti*|confié*|confirmé*|remis*|préparé*|enregistré*)
            (est|sont) en (route|chemin|cours de livraison|cours de préparation|préparation)
            (confirm*) .. (réception|expédition|commande)
            (commande|colis|article|achat|paquet|produit) .. (expédié*|envoyé*|parti*|en route|en chemin|remis*|
              confirmé*|reçu*|préparé*|en préparation|quitté|traité*|livré*|posté*|pris en charge|en cours|validé*|
              enregistré*)
            (nous|j) (avons|ai|venons) .. (expédié|envoyé|expédier|remis|reçu|préparé|confirmer|posté) .. (commande|
              colis|article)
            (confirmation) (de|d) (commande|expédition|envoi|votre)
            (confirmons) .. (commande|expédition|réception|envoi)
            (numéro|code) de suivi
            (paiement|commande) (reçu|reçue|bien reçu|confirmé*|enregistré*|validé*|accepté*)
            (transporteur|livreur|poste) (a|ont) (récupéré|pris|emporté|collecté)
            (reçu) .. (achat|commande|paiement)
            (nous|on) (emballons|préparons|emballe|prépare)
            (confirmation|notification) automatique
            (vient|viennent) de (quitter|partir)
            (a|ont) (été|quitté) (livré*|remis*|notre|nos|le|l)
            (est|sont) (parti*|en voyage|entre les mains|chez le transporteur)
        """,
    ),
    "es": worded(
        yes="""
            se (entregó|envió|despachó|ha enviado|ha entregado|ha recibido|está) .. (transportista|mensajer*|correos|
              hoy|ayer|mañana|procesando|preparando)
            (ha|han|fue) (sido enviad*|salido|sido expedid*|sido entregad*|enviad*|sido confirmad*)
            (ya) (ha salido|está en camino|va de camino|ha sido enviado|va en camino|salió)
            (está|están|va) (en camino|de camino|en tránsito|en reparto|en preparación)
            (confirm*) .. (recibido|recepción|recibimos) .. (pedido|compra)
            (pedido|paquete|artículo|compra|envío|producto) .. (enviad*|salido|camino|entregad* al|confirmad*|
              recibid*|prepara*|tránsito|en reparto|expedid*|procesad*|despachad*|sale|en preparación|entregad*|en
              marcha)
            (hemos|he|acabamos de) .. (enviado|expedido|recibido|entregado|preparado|enviar|despachado) .. (pedido|
              paquete|artículo|compra)
            (confirmación) de (pedido|envío|compra|su|tu)
            (confirmamos) .. (pedido|envío|recepción|compra)
            (número|código) de (seguimiento|rastreo)
            (pago|pedido) (recibido|confirmado|registrado|aceptado)
            (pedido|paquete|envío|compra) (salió|partió|ya salió)
            (mensajero|transportista|correo) (recogió|retiró|se llevó)
            recibimos (su|tu) (compra|pedido|pago)
            (estamos|están) (embalando|preparando|empacando|empaquetando)
            (confirmación|notificación|aviso) automátic*
            (acaba|acaban) de (dejar|salir|partir)
            se (entregó|entregaron|ha entregado)
            (está|están) (en manos|rumbo|de viaje)
        """,
    ),
}
