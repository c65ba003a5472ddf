"""What a seller may begin a message about: something that the buyer, the parcel or the law needs settled."""

from simulator.policy.lexicon.phrases import Lexicon, worded

PHRASES: Lexicon = {
    "en": worded(
        yes="""
            (recalled|overheat|overheats|fire risk|do not use|stop using|stop use|unplug|hazardous|allergen|expiry|
              expired)
            (signature|sign for|passport|someone at home) .. (needed|required|hand*|deliver*|customs)
            (because of|due to) the (bank|public|national) (holiday|holidays)
            (weather|winds|ferry|snow|flood|storm|closed|closure|out of office|hold|held|wait|waiting|slower|extra
              day|one day later|few days|more days|takes longer)
            (charged|charge|payment|duty|duties|import|tax|surcharge|overpaid|difference|paid twice|price error)
            (substitute|substitution|alternative|instead|other colour|other color|different colour|different color|
              discontinued|last one|short one|second parcel|two parcels|separately|split|parts|pieces|boxes)
            (deliver|delivered|delivery|arrive|arrives|arrival|shipment) .. (today|tomorrow|monday|tuesday|wednesday|
              thursday|friday|saturday|sunday|week|early|earlier|in two)
            (delay|delayed|delays|late|later|postpone|postponed|backorder|backordered|out of stock|sold out|
              unavailable|unfortunately|problem|problems|issue|issues|damaged|defective|broken|faulty|missing|
              incomplete|incorrect|wrong|mistake|error|sorry|apologise|apologize|apologies|lost|stuck|strike|customs|
              recall|recalled|hazard|safety|cancel|cancelled|cancelling|canceled|refund|refunded|refunding|
              replacement|undeliverable|refused|refuses|rejected|returned to sender|partial|appointment|reschedule|
              rescheduled|surcharge)
            (confirm|confirmation of|verify|check|correct|complete|clarify|provide|send us|tell us|let us know|need|
              needs|require|choose|which|specify|indicate|short) .. (address|phone|apartment|house number|postcode|
              zip|name|size|colour|color|engraving|text|design|photo|details|date|time|slot|day|vat|tax id|
              measurements|font|personalisation|personalization|initials|delivery|variant|option|spelling|custom|
              proof|draft|choice|artwork|monogram|file)
            (invoice|vat|receipt|warranty|guarantee|instruction manual|user manual|instructions|assembly|care
              instructions|certificate|declaration|licence key|license key|activation key|digital key|legal)
            (return|returns|returning) .. (item|label|request|parcel|package|received|arrived|reason|authorised|
              authorized|address|it|tracking|refund|your)
            (deliver|delivery|delivered|haulier|carrier|courier|driver|technician|installer|installation|pick up|
              pickup|collect) .. (on|between|date|day|window|slot|appointment|time|suit|suits|attempt|attempted|
              failed|neighbour|neighbor|depot|access|lift|stairs|someone|home|signature|floor|arrange|schedule)
            (engraving|engrave|personalised|personalized|custom made|customisation|customization|made to order|
              bespoke|monogram|embroider*|mockup|mock up|proof)
            (could you|can you|please|would you|do you) (confirm|tell|let us know|provide|send|choose|specify|clarify|
              check|reply with|advise|indicate|pick|select)
            how .. (would you like|do you want|shall we|should we) .. (proceed|it|us|shorten|the)
        """,
        unless="""
            (payment|money|order) (received|has been received|was received|has arrived|is in|came through|went through|
              has come through|has gone through|confirmed|accepted|
              cleared)
            (was|were|been|is|are|got) (safely delivered|delivered) (today|yesterday|this|to you|on)
        """,
    ),
    "it": worded(
        yes="""
            (richiamat*|surriscald*|non (usi|usare|utilizz*)|smetta|pericol*|rischio|scadenz*|allergen*)
            (firma) .. (serve|consegn*|necessari*|richiest*)
            (conferm*|serve|servono) .. (anni|maggiorenn*|maggiore età|conferma|ok|via libera)
            (vento|traghetto|neve|maltempo|alluvion*|chius*|attes*|attend*|aspett*|qualche giorno|un giorno dopo|più
              tempo|giorni in più)
            (addebit*|pagament*|dazi*|differenza|pagato due volte)
            (alternativa|sostitut*|invece|altro colore|due pacchi|separatamente|parti|pezzi|colli|secondo pacco)
            (ritard*|esaurit*|purtroppo|problem*|inconvenient*|danneggiat*|difettos*|rott*|mancant*|manca|mancano|
              incomplet*|errat*|sbagliat*|errore|spiace|scus*|smarrit*|bloccat*|sciopero|dogana|doganal*|richiamo|
              sicurezza|annullat*|annulliamo|annullare|rimbors*|sostituzione|rifiutat*|respint*|restituit*|
              appuntamento|non disponibil*|rinvia*|posticip*|sovrapprezzo)
            (conferm*|verific*|correg*|complet*|chiar*|fornir*|indic*|comunic*|serve|servono|occorr*|sceg*|quale|
              specific*|dirci|bisogno) .. (indirizzo|telefono|civico|cap|nome|taglia|misura|colore|incisione|testo|
              disegno|foto|dati|data|orario|fascia|giorno|iva|fiscale|ragione|personalizzazione|iniziali|consegna|
              variante|bozza|misure|scelta)
            (fattura|partita iva|ricevuta|garanzia|manuale|istruzioni|montaggio|certificato|chiave di|licenza|legale)
            (reso|resi|restituzione|etichetta) .. (articolo|richiesta|pacco|ricevut*|arrivat*|motivo|autorizzat*|
              rimborso|suo|tuo|del|per)
            (consegn*|corriere|spedizioniere|autista|tecnico|installatore|installazione|ritiro) .. (tra|il|data|
              giorno|fascia|appuntamento|orario|tentat*|fallit*|vicin*|deposito|ascensore|scale|qualcuno|firma|piano|
              preferi*|può)
            (incisione|incidere|personalizzat*|su misura|ricam*|bozza|anteprima)
            (può|potrebbe|puoi|potresti|potete) (conferm*|dir*|comunic*|indic*|fornir*|invi*|sceg*|specific*|verific*|
              controll*|rispond*)
        """,
        unless="""
            (pagamento|ordine) (ricevuto|confermato|è arrivato|accettato|registrato)
            (è|stata|stato|sono|state|stati) (consegnat*) (oggi|ieri|stamattina)
        """,
    ),
    "de": worded(
        yes="""
            (zurückgerufen|überhitz*|nicht mehr (benutzen|verwenden|nutzen)|gefahr|gefährlich|brandgefahr|ablaufdatum|
              allergen*)
            (erwachsene|volljährig*|altersnachweis|altersprüfung|bitte beachten)
            (schäden|schaden|mängel) .. (melden|melde|anzeigen|prüfen|kontrollieren)
            (melden|prüfen|kontrollieren) .. (schäden|schaden|mängel)
            (unterschrift) .. (braucht|nötig|erforderlich)
            (fähre|schneefall|schneechaos|unwetter|hochwasser|geschlossen|betriebsferien|dauert|später|tage länger|
                warten|
              gedulden|einen tag)
            (zahlung*|abgebucht|belastet|zollgebühr*|differenz|doppelt bezahlt|einfuhr*)
            (alternative|stattdessen|andere farbe|zwei pakete|getrennt|teillieferung|teile|pakete|stücke|
              nachlieferung)
            (verspät*|verzöger*|ausverkauft|vergriffen|leider|problem*|beschädig*|defekt*|kaputt*|fehlt|fehlen|
              fehlend*|unvollständig*|falsch*|fehler|versehen|entschuldig*|verloren|streik|zoll|rückruf|sicherheit*|
              storn*|erstatt*|ersatz*|ersetzen|unzustellbar|verweiger*|termin|lieferrückstand|nicht verfügbar|nicht
              lieferbar|nicht vorrätig|nicht auf lager|lieferengpass|verschieb*|tut uns leid|nachnahme|
              speditionstermin|liefertermin)
            (bestätig*|prüf*|überprüf*|korrigier*|vervollständig*|klär*|mitteil*|teilen|nennen|nenn|angeben|benötig*|
              brauch*|welche*|wähl*|sagen|geben) .. (adresse|lieferadresse|telefon*|hausnummer|plz|postleitzahl|name|
              namen|größe|farbe|gravur*|text|wunschtext|foto|daten|datum|zeitfenster|tag|ust|steuer*|maße|schrift*|
              initialen|variante|entwurf|wunsch*|druckdatei|uhrzeit)
            (rechnung*|ust|umsatzsteuer*|garantie*|gewährleistung*|bedienungsanleitung|anleitung|montage*|aufbau*|
              pflegehinweis*|zertifikat|konformität*|lizenzschlüssel|aktivierungsschlüssel|sicherheitshinweis*)
            (rücksend*|retoure*|rückgabe*|retouren*|rücksendeetikett)
            (spedition*|zusteller|fahrer|techniker|monteur|installation|abholung|zustellversuch|zustell*|liefer*) ..
              (zwischen|am|datum|tag|zeitfenster|termin|uhr|versuch|nachbar*|depot|aufzug|treppe|jemand|unterschrift|
              etage|passt|vereinbar*)
            (gravur*|gravier*|personalisier*|maßanfertigung|sonderanfertigung|bestick*|entwurf|korrekturabzug)
            (könnten|können|würden|kannst|könntest) (sie|du) .. (bestätigen|mitteilen|sagen|nennen|angeben|prüfen|
              schicken|senden|wählen|klären|antworten)
            (passt|welcher) .. (ihnen|tag|termin)
        """,
        unless="""
            (zahlung|bestellung) (eingegangen|erhalten|ist eingegangen|bestätigt|ist da|verbucht)
            (wurde|wurden|ist|sind) (heute|gestern|soeben) (zugestellt|geliefert|ausgeliefert)
        """,
    ),
    "fr": worded(
        yes="""
            (rappelé*|surchauff*|plus l utiliser|ne l utilisez|n utilisez|danger*|risque*|péremption|allergène*)
            (signature) .. (faut|nécessaire|requise)
            (mauvais (bouchon|article|colis|produit|modèle|câble))
            (vent|ferry|neige|intempérie*|inondation*|tempête|fermé*|fermeture|attendre|patienter|quelques jours|un
              jour plus tard|plus de temps)
            (prélev*|paiement|débité|taxe*|droits de|différence|payé deux fois)
            (alternative|à la place|autre couleur|deux colis|séparément|parties|pièces|second colis|pièce)
            (retard*|épuisé*|rupture|malheureusement|problème*|souci|endommagé*|défectueu*|cassé*|manqu*|incomplet*|
              incomplète|erroné*|incorrect*|erreur|désolé*|excus*|perdu*|bloqué*|grève|douane*|rappel|sécurité|annul*|
              rembours*|remplac*|refusé*|refuse|rendez vous|indisponible*|report*|plus disponible)
            (confirm*|vérifi*|corrig*|complét*|précis*|clarifi*|fournir|indiqu*|communiqu*|besoin|faut|chois*|quel|
              quelle|dites|dire|donner) .. (adresse|téléphone|numéro|code postal|nom|taille|couleur|gravure|graver|
              texte|dessin|photo|coordonnées|date|horaire|créneau|jour|tva|personnalisation|initiales|livraison|
              variante|maquette|mesures|étage)
            (facture|tva|votre reçu|le reçu|un reçu|reçu fiscal|garantie|notice|mode d emploi|montage|certificat|
                clé de licence|clé d activation|légal*|
              entretien)
            (retour|retours|étiquette) .. (article|demande|colis|reçu|arrivé|motif|autorisé|remboursement|votre|de|
              du)
            (livr*|transporteur|chauffeur|technicien|installateur|installation|enlèvement) .. (entre|date|jour|
              créneau|rendez vous|horaire|tentative|échou*|voisin*|dépôt|ascenseur|escalier|quelqu un|signature|étage|
              convient)
            (gravure|graver|personnalisé*|sur mesure|brod*|maquette|bon à tirer)
            (pourriez|pouvez|pourrais|peux) (vous|tu|nous) (confirm*|dire|communiqu*|indiqu*|fournir|envoy*|chois*|
              précis*|vérifi*|nous)
            (quel|quelle|lequel|laquelle) .. (convient|souhait*|préfér*)
        """,
        unless="""
            (paiement|commande) (reçu|reçue|bien reçu|confirmé|confirmée|enregistré|enregistrée|validé|validée|
              accepté)
            (a|ont) été (livré*|remis*) (aujourd|hier|ce)
            soyez au rendez vous
            paiement (est|a été|bien) (reçu|validé|confirmé|accepté|enregistré)
        """,
    ),
    "es": worded(
        yes="""
            (retirado|retirada|sobrecalent*|no lo use|no la use|no (utilice|use)|deje de|peligro*|riesgo|caducidad|
              alérgen*)
            (firma) .. (hace falta|necesari*|requier*)
            (viento|ferry|nieve|temporal|inundac*|tormenta|cerrad*|tendrá que esperar|tiempo de espera|unos días|
                un día después|más tiempo|
              tarda*)
            (cobrad*|cargo|pago|aranceles|impuesto*|diferencia|pagado dos veces)
            (alternativa|en su lugar|otro color|dos paquetes|por separado|partes|piezas|bultos|segundo paquete|pieza)
            (retras*|agotad*|lamentablemente|desgraciadamente|problema*|incidencia*|dañad*|defectuos*|rot*|le falta|
                nos falta|me falta|falta el|falta la|
              falta su|falta un|falta una|faltaba|faltaban|faltan|incomplet*|erróne*|incorrect*|equivocad*|error|
              sentimos|siento|lamentamos|disculp*|perdid*|
              extraviad*|retenid*|bloquead*|huelga|aduana*|retirada|seguridad|cancelad*|cancelamos|cancelar|anul*|
              reembols*|sustitu*|reemplaz*|rechazad*|devuelto|cita|no disponible|pospon*|aplaz*)
            (confirm*|verific*|correg*|complet*|aclar*|facilit*|indic*|comuni*|necesit*|elij*|elegir|cuál|qué|
              especific*|decir*|diga*) .. (dirección|teléfono|número|código postal|nombre|talla|color|grabado|grabar|
              texto|diseño|foto|datos|fecha|horario|franja|qué día|día de entrega|otro día|nif|cif|dni|iva|
              personalización|iniciales|entrega|
              variante|boceto|medidas|piso)
            (factura|recibo|garantía|manual|instrucciones|montaje|certificado|clave de|licencia|legal)
            (devolución|devoluciones|etiqueta) .. (artículo|solicitud|paquete|recibid*|llegado|motivo|autorizad*|
              reembolso|su|tu|de|del)
            (entreg*|transportista|mensajer*|repartidor|técnico|instalador|instalación|recogida) .. (entre|el|fecha|
              día|franja|cita|hora|horario|intent*|fallid*|vecin*|almacén|ascensor|escalera|alguien|firma|piso|viene)
            (grabado|grabar|personalizad*|a medida|bord*|boceto|muestra)
            (podría|puede|puedes|podrías|nos) (confirm*|decir*|comuni*|indic*|facilit*|envi*|elegir|especific*|
              verific*)
        """,
        unless="""
            (pago|pedido) (recibido|confirmado|registrado|aceptado)
            se (entregó|entregaron|ha entregado) (hoy|ayer|esta)
        """,
    ),
}

PARCEL: Lexicon = {
    "en": worded(
        yes="""
            (parcel|package|carton|cartons|pallet|carrier|courier|driver|batch|item|listed|listing|product|bag|bags|
              box|boxes|label|bell|buyer|age|signature|neighbour|neighbor|warehouse|serial|model|battery|kit|manual)
            you (bought|ordered|purchased|got|received|chose|selected|returned|picked|wanted|gave)
            (arrive|arrives|arriving|comes in|deliver*|delivery|crew|fitter|doorway|stairs|staircase|at home|someone
              in|in stock|out of print|made to measure|to size|weighs|heavy|bulky|fragile|colour|color|size|material|
              finish|engrav*|embroider*|voltage|plug|adapter|batteries|manual|spare)
            (between|after|before|at) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20) (and|am|pm|o clock|h|to)
            your (order|purchase|address|account|name|return|delivery|doorbell|gate|floor|street|choice|request)
        """,
    ),
    "it": worded(
        yes="""
            (pacco|collo|cartone|bancale|corriere|autista|lotto|articolo|prodotto|sacchetto|scatola|etichetta|
              citofono|età|firma|vicino|magazzino|seriale|modello|batteria|manuale|pesante)
            (ha|hai) (acquistato|ordinato|comprato|ricevuto|scelto|selezionato|restituito)
            (suo|tuo|sua|tua) (ordine|acquisto|indirizzo|nome|reso|consegna|piano|via|scelta|richiesta)
            (arriv*|consegn*|colli|porta di casa|portone|ascensore|scale|in casa|cortile|produzione|montaggio|su
              misura|pesa|pesant*|ingombrant*|fragile|colore|taglia|materiale|finitura|incid*|spina|adattatore|
              batterie|ricambio|scelta|preferisce)
            (tra|dalle|alle|ore) .. (ore|alle|h|e le)
        """,
    ),
    "de": worded(
        yes="""
            (paket|karton|kartons|palette|zusteller|fahrer|spediteur|charge|artikel|produkt|beutel|schachtel|etikett|
              klingel|
              alter|unterschrift|nachbar|lager|seriennummer|modell|akku|batterie|anleitung|schwerer|angegeben)
            (bestellt|gekauft|erhalten|gewählt|zurückgeschickt) (haben|hast)
            (kommt|kommen|anlief*|liefer*|packstück*|haustür|tür|aufzug|treppe*|zu hause|hof|hergestellt|montage|
              maßanfertigung|wiegt|schwer|sperrig|zerbrechlich|farbe|größe|material|oberfläche|stecker|netzteil|
              batterien|ersatzteil|muster|lieber|vormittag*|nachmittag*)
            (zwischen|um|von) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20) (und|uhr|bis)
            (ihr|ihre|ihrer|ihren|dein|deine|deiner) (bestellung|kauf|adresse|name|namen|rücksendung|lieferung|etage|
              straße|wahl|anfrage)
        """,
    ),
    "fr": worded(
        yes="""
            (colis|carton|palette|transporteur|livreur|chauffeur|lot|article|produit|sachet|boîte|étiquette|sonnette|
              interphone|
              âge|signature|voisin|entrepôt|série|modèle|batterie|notice|lourd|envoi|acheminement|délai|délais)
            (arriv*|livr*|livraison*|paquets|porte|ascenseur|escalier|chez vous|cour|fabriqué*|montage|sur mesure|
              pèse|lourd*|encombrant*|fragile|couleur|taille|matière|finition|prise|adaptateur|piles|préférez|motif|
              pointure)
            (entre|de|à) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20) h
            (avez|as) (acheté|commandé|reçu|choisi|sélectionné|retourné)
            (votre|ta|ton) (commande|achat|adresse|nom|retour|livraison|étage|rue|choix|demande)
        """,
    ),
    "es": worded(
        yes="""
            (paquete|caja|palé|transportista|mensajero|repartidor|conductor|lote|artículo|producto|bolsa|etiqueta|
              timbre|edad|
              firma|vecino|almacén|serie|modelo|batería|manual|pesa)
            (llega|llegan|llegará|entreg*|bultos|puerta|ascensor|escalera*|en casa|patio|fabrica|fabricación|montaje|a
              medida|pesad*|voluminos*|frágil|color|talla|material|acabado|enchufe|adaptador|pilas|estampado|prefiere)
            (entre|de|a) (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20) (y|h|a|horas)
            (ha|has) (comprado|pedido|recibido|elegido|seleccionado|devuelto)
            que (pidió|compró|encargó|eligió|adquirió|pediste|compraste|encargaste|elegiste)
            (su|tu) (pedido|compra|dirección|nombre|devolución|entrega|piso|calle|elección|solicitud)
        """,
    ),
}
"""What every order has: no reason by itself, yet a sign that a message is about one."""
