"""Advertising in German."""

from simulator.policy.lexicon.phrases import worded

_SHOP = (
    "(shop|onlineshop|webshop|store|laden|geschäft|onlinestore|amazonshop|amazon shop|amazon store|schaufenster|"
    "onlineladen|outlet|online shop|web shop|markenshop|storefront|filiale)"
)

_GOODS = (
    "(produkte|produkten|artikel|artikeln|kollektion|kollektionen|sortiment|angebote|angeboten|neuheiten|modelle|"
    "modellen|katalog|zubehör|linie|serie|produktpalette|aktionen|rabattaktion|bestseller|winterkollektion|"
    "sommerkollektion|frühjahrskollektion|herbstkollektion|weihnachtskollektion|produktlinie|schnäppchen|"
    "sonderangebote|highlights|neuigkeiten)"
)

_SALE = (
    "(rabatt|rabatte|rabatten|sale|ausverkauf|angebot|angebote|sonderangebot|sonderangebote|aktion|rabattaktion|"
    "aktionspreis|sonderpreis|einführungspreis|schnäppchen|preisnachlass|sommerschlussverkauf|winterschlussverkauf|"
    "räumungsverkauf|aktionswoche|prozente|nachlass|sonderaktion|aktionspreisen|sonderpreisen|rabattwoche|"
    "jubiläumsrabatt|treuerabatt|neukundenrabatt|weihnachtsrabatt|weihnachtsaktion|sommeraktion|winteraktion|"
    "herbstaktion|osteraktion|frühjahrsaktion|vorteilspreis)"
)

_SOCIAL = (
    "(facebook|instagram|tiktok|tik tok|twitter|youtube|pinterest|linkedin|insta|social media|kanal|sozialen medien)"
)

GERMAN = worded(
    yes=f"""
        (lust auf|ein echtes|echtes|tolles|tolle) schnäppchen
        (spar*) (sie|du|ihr) (bares|geld|richtig|gleich|doppelt|jetzt|mehr|noch)
        (restposten*|schnäppchen*) .. (gibt|find*|ab|unser*)
        (bringen wir|kommt|erscheint|starten wir) .. (edition|kollektion|neue*) .. (vorbestell*|erhältlich|heraus|
          raus|auf den markt)
        (jetzt|nun|ab sofort) auch .. (bestellen sie|zugreifen|erhältlich|im sortiment|verfügbar)
        (entdeck*|probier*|kosten|teste*) .. (unser*|neue*)
        (sind|ist) .. (reduziert|im angebot|im sale|rabattiert|im preis gesenkt)
        zum preis von (einem|1|eins|zwei|2|einer)
        (muttertag|vatertag|valentinstag|weihnachten) .. (geschenkidee*|geschenktipp*|perfekt*|angebot*|unser* neu*|
            unser*
          angebot*|unser* geschenk*)
        (perfekte|ideale|passende|schönste) geschenk*
        (im angebot|reduziert) (für|bis|ab|zu|auf|jetzt|nur)
        (unser*) neu* (modell|version|produkt|gerät) .. (besser|erhältlich|da|verfügbar|jetzt|im)
        (wäre|ist) .. (etwas|was|ideal) für sie
        auf den markt (gebracht|bringen|gekommen)
        (neu*) (linie|serie|kollektion|produktreihe|produktlinie) (ist|sind|haben|gibt|jetzt|da|für|von|mit|auf|aus|
          eingetroffen|erhältlich|vorstellen|entdecken|hunde*)
        (kaufen|kauf|kaufst|bestellen|bestell|bestellst|beim kauf|nehmen sie|nimm) .. (zweite*|dritte*) .. (geschenkt|
          gratis|umsonst|dazu|schenken wir)
        wir (haben|führen|hätten) (auch|außerdem|ebenfalls) .. (im (sortiment|programm|shop)|in unserem (shop|laden))
        (das|der|die) (zweite|dritte|vierte) .. (gratis|umsonst|halben preis|halben|kostenlos dazu)
        (rest*|übrige*) (unser*|von unser*) .. (sortiment*|kollektion|produkte|shop*|auswahl)
        (besuch*|entdeck*|stöber*|schau*|sieh*|komm*|guck*|blick*|find*|bestell*|kauf*|shopp*|einkauf*|wirf|werfen)
          .. (unser*|mein*|im|in|bei|auf) .. {_SHOP}
        (in|bei|auf|im) (unserem|unseren|unserer|unser|meinem|eigenen) .. {_SHOP} .. (find*|gibt|erhalt*|warten|
          wartet|haben|entdeck*|günstiger|sparen|kostet|kosten)
        {_SHOP} (vorbei|vorbeischau*|stöbern|umsehen|umschauen)
        (entdeck*|stöber*|empfehl*|vorstell*|präsentier*|verpass*|lohnt) .. (unser*|weiter*|ander*|neu*|ganze*) ..
          {_GOODS}
        (schau*|sieh*|seht|blick*|find*|wirf|werfen|ansehen|probier*|kenn*|interessier*|gefallen|freuen|gefällt|zeigen)
          .. (unser*|neue*|ganze*) .. {_GOODS}
        (viele|die meisten|andere|manche) .. (nehmen|bestellen|holen|kaufen) .. (dazu|gleich|mit dazu|auch noch|noch)
        (seit|ab|jetzt|neuerdings) .. gibt es (sie|ihn|es|die|den|das|diese) .. auch (mit|in|als)
        (rundpost|rundmail|rundbrief|infopost|infomail|postverteiler|verteiler|kundenpost|kundenliste|mailingliste) ..
          (aufnehm*|setzen|eintrag*|schreiben|anmeld*|drin|drauf|erfahr*)
        in (unsere|unseren|unserem) (liste|rundpost|rundmail|rundbrief|verteiler|infopost) .. (aufnehm*|setzen|
            eintrag*|
          schreiben)
        haben wir .. für .. euro
        (zum|ein|einen|unser*|den) (vorzugspreis|freundschaftspreis|stammkundenpreis|treuepreis|vorbestellpreis)
        (nachfolgemodell|nachfolger) .. (kommt|raus|heraus|erhältlich|vorbestell*|erscheint)
        (im|in unserem|unseren) (amazon shop|amazon store) .. (finden|findest|gibt|haben|stöbern)
        (finden sie|findest du|gibt es|haben wir|hätten wir) auch .. (gleichen|selben) (farbe|design|stil|muster|dekor)
        (zwei|drei|vier) .. (kaufen|nehmen|bestellen) .. (ein*|zwei|drei) (bezahlen|zahlen)
        unsere aktion .. (läuft|zum|startet|bis)
        (nehmen|nehme|setzen|schreiben) .. in (den|unseren|die|unsere) (verteiler|newsletter|rundmail|infopost)
        (als erste*|vor allen anderen) .. (neuen|neue|neuheiten|angebot*)
        (wäre|wären) .. (etwas|was) für (sie|dich|euch)
        neue (düfte|sorten|muster|stoffe|geschmacksrichtungen|farben) .. (kreiert|eingetroffen|im programm|erhältlich)
        (haben wir|wir haben) neue (düfte|sorten|muster|stoffe|geschmacksrichtungen)
        ab (einem|einer) (bestellwert|warenwert|einkaufswert|bestellsumme) .. (dazu|gratis|geschenkt|versandkostenfrei|
          schenken|rabatt|legen wir|gibt)
        haben wir (ebenfalls|auch|außerdem) im (programm|sortiment|angebot)
        (zehnerpack|fünferpack|vorteilspack|großpackung|doppelpack|vorratspack) .. (günstiger|billiger|sparen|spart)
        sichern sie sich (ihr*|ein*|gleich|jetzt|noch|rechtzeitig)
        unbedingt (probieren|ansehen|testen|ausprobieren|anschauen)
        (empfehle|empfehlen) (ihnen|dir|euch) .. (noch|auch|dazu|zusätzlich) .. unser*
        (kennen|kennst) (sie|du) (schon|eigentlich|bereits) .. unser*
        (haben sie|hast du|habt ihr) (schon|bereits) (unser*|die) neu* .. (gesehen|entdeckt|probiert)
        (schwör*|verrückt|schwärm*) .. (auf|nach|von) unser*
        unser* .. (gehen|geht|sind) .. (weg wie|wie warme semmeln|heiß begehrt|der renner|ein renner)
        (kommen|komm) (sie|doch|mal) .. stöbern
        (auf|in) unser* (verkäuferseite|händlerseite|markenseite|verkäuferprofil|händlerprofil)
        unser* .. (gibt es|gibt s|haben wir) (übrigens|auch|ebenfalls|außerdem)
        jeden tag ein* (neu*|ander*) (angebot|rabatt|schnäppchen)
        (alle|sämtliche|unsere) .. (5|10|12|15|20|25|30|40|50|60|70) prozent (runter|günstiger|billiger|reduziert|
            weniger)
        passend* .. (haben|hätten|führen) wir .. (im|in unserem|auch|noch|nur im) .. {_SHOP}
        (haben|hätten|führen) wir .. (im|in unserem|nur im) eigenen {_SHOP}
        (unsere|unser|das|die|der) neu* .. (etwas|was) für (sie|dich|euch)
        (etwas|was) für (sie|dich|euch) oder zum verschenken
        (gehört|passt|passen|gehören) .. eigentlich .. (dazu|ein*) .. (euro|hätten|haben wir|im angebot|im shop)
        (wer|alle die) .. (nachbestell*|bestellt|kauft|zugreift) .. (zahlt|spart|bekommt|kriegt) .. (weniger|euro|
          prozent|gratis|rabatt)
        (auf|bei) (tiktok|instagram|facebook|youtube|pinterest|insta) .. (zeigen|posten|gibt es|sind wir|live|folgen|
          abonnieren|abonnier*|like|likes)
        (zeigen|posten) wir .. (tiktok|instagram|facebook|youtube|pinterest|insta)
        wir (sind|posten|zeigen) .. (auf|bei) (tiktok|instagram|facebook|youtube|pinterest|insta)
        (unser*|mein*) (neu*|ander*|weiter*|ganz*|komplett*|groß*|aktuell*) .. {_GOODS}
        (schau*|sieh*|blick*|werfen|wirf|seht) .. (auch|doch|mal|gern|gerne|einfach|einen) .. (unser*|neu*|an|
          vorbei|passend*)
        (ein|einen|kurzer) blick (lohnt|auf unser*|in unser*|auf die neu*|wert)
        (wussten|wusstest|übrigens) .. (sortiment|neu|auch|ab sofort|angebot*)
        (sortiment|produktpalette) .. (erweitert|neu|ausgebaut|vergrößert|ergänzt)
        (ab sofort|neu|jetzt|demnächst|bald) (gibt|bei uns|im shop|in unserem|im sortiment|erhältlich|auch|
          eingetroffen|verfügbar|führen)
        (gibt es|haben wir|führen wir|bieten wir|verkaufen wir) (bei uns|auch|jetzt|nun|neu|ab sofort|außerdem) ..
          (auch|passend*|weiter*|neu*|viele|zubehör|sortiment|modelle|ander*|matching)
        (passend*|dazu passend*) .. (finden sie|findest|gibt es|haben wir|bieten wir|im angebot|reduziert|ist|sind)
          .. (unser*|bei uns|auch|angebot|reduziert|shop|gerade)
        (könnte|könnten|dürfte|wird|werden) (ihnen|dir|euch|sie|dich) (auch|ebenfalls|bestimmt|sicher|vielleicht)
          (gefallen|interessieren)
        (interessant|gefallen|interessieren) .. (ihnen|sie|dich|dir) .. (auch|unser*|neu*)
        (kunden|käufer|viele) .. (die|welche) .. (kauften|gekauft|bestellt|bestellten|kaufen) .. (auch|außerdem|
          haben)
        (ideal*|perfekt*|tolle|schöne|passend*) (geschenk|ergänzung|geschenkidee|geschenkideen|begleiter|
          weihnachtsgeschenk) (für|zu|zum|zur)
        (geschenkidee|geschenkideen|geschenktipp|geschenktipps)
        (mit|von|bis zu|im|in der|unser*|jetzt|gerade|aktuell|derzeit|zum|zu|ein*|große*|tolle*|ins|kräftig*|
          exklusiv*|attraktiv*|besonder*|unschlagbar*|viele) {_SALE} (bis|auf|für|in|diese*|nur|heute|noch|von|an|ab|
          und|sichern|sparen|nutzen|alle*|beim|bei|im|erhalt*|läuft|startet|entdeck*|warten|gültig|am|verpassen)
        (sicher*|nutz*|verpass*|profitier*|spar*|genieß*|freu*|erhalt*|hol*|bekomm*|schnapp*|läuft|startet|beginnt|
          gewähr*|schenk*|zugreifen) .. {_SALE}
        {_SALE} (sichern|nutzen|läuft|verpassen|startet|gilt|profitieren|gewähren|bekommen|erhalten|entgehen|endet|
          beginnt)
        (5|10|12|15|20|25|30|33|35|40|50|60|70) (rabatt|prozent|günstiger|reduziert|billiger|nachlass|sparen|off|
          weniger|auf) (auf|bis|bei|für|alle*|diese*|gibt|mit|im|und|als|ihre*|deine*|beim|nur|heute|rabatt|günstiger|
          sparen|reduziert)
        (5|10|12|15|20|25|30|33|35|40|50|60|70) (rabatt|prozent rabatt|günstiger|reduziert|billiger|prozent günstiger)
        (sparen|spare|sparst|spart) (sie|du|ihr|bis|jetzt|nun|ganze|satte) .. (5|10|12|15|20|25|30|35|40|50|60|70|
          prozent|euro|bei|beim)
        (einführungspreis|aktionspreis|sonderpreis|halben preis|halber preis|sonderaktion|jubiläumsaktion|black
          friday|black week|cyber monday|prime day|schlussverkauf|räumungsverkauf|winterschlussverkauf|
          sommerschlussverkauf|lagerverkauf|2 für 1|3 für 2|zwei für eins|drei für zwei|sonderverkauf|
          schnäppchenpreis*)
        code .. (einlös*|sparen|spar*|rabatt|prozent|nächst*|kasse|einkauf*|warenkorb|vergünstig*|günstiger|
            beim bezahlen)
        (rabattcode*|gutscheincode*|rabatt code|gutschein code|aktionscode|promocode|rabattgutschein*|treuerabatt|
          stammkundenrabatt) .. (für|bei|beim|auf|einlös*|nutz*|verwend*|erhalt*|sparen|spar*|sichern|ihr*|
          dein*|nächst*|sie)
        (gutschein*|rabatt*|code|prozent|nachlass|geschenk|versandkostenfrei|vergünstigung|sparen|günstiger|vorteil)
          .. (nächst*|kommend*|künftig*|weiter*|zukünftig*|folge*) .. (einkauf*|bestellung*|kauf|mal|order)
        (nächst*|kommend*|künftig*|zukünftig*) (einkauf*|bestellung*|kauf|mal) .. (gutschein*|rabatt*|code|prozent|
          sparen|günstiger|gratis|geschenk|versandkostenfrei|direkt|shop|bei uns)
        (nächste mal|nächstes mal|nächsten mal|zukunft|künftig) .. (bestell*|kauf*|einkauf*) .. (direkt|gleich|bei
          uns|unser*|shop|website|webseite)
        (solange|nur solange) .. (vorrat|lager)
        (nicht|nichts) .. (entgehen|verpassen) .. (lassen|angebot|aktion)
        (lassen|lass) (sie|dir|euch) .. (nicht entgehen|entgehen)
        (greifen sie|greif|schlagen sie|zugreifen) (zu|jetzt zu|schnell zu|schnell)
        gönn* (sie|dir|euch)
        (nur für kurze zeit|jetzt bestellen|jetzt kaufen|jetzt zugreifen|jetzt sichern|jetzt shoppen|schnell sein|nur
          noch heute|jetzt vorbestellen|vorbestellbar)
        (versandkostenfrei|kostenloser versand|gratisversand|gratis versand) (ab|auf|bei|für|beim)
        (abonnier*|anmeld*|meld*|eintrag*|trag*|registrier*|beitret*|werde*) .. (newsletter*|kundenclub|club|vip|
          community|kanal|mailingliste|verteiler|bonusprogramm|treueprogramm|stammkunde)
        (newsletter*) .. (abonnier*|anmeld*|eintrag*|erhalt*|bestell*|an|ein)
        (unser*) (newsletter*|blog|kundenclub|treueprogramm|bonusprogramm|community|app)
        (folg*|like*|besuch*|find*|abonnier*|markier*|teil*|verlink*) .. (uns|unser*) .. {_SOCIAL}
        (unser*) {_SOCIAL}
        (folgen|folge|folgt) (sie uns|uns)
        (treuepunkte|bonuspunkte|kundenkarte!|freunde werben|freunden weiter|freundschaftswerbung)
        (empfehl*) .. (uns|unser*) .. (freund*|bekannt*|weiter)
    """,
    unless="""
        (behalten|gleiche preis|preis bleibt gleich)
        (aktion|angebot|rabatt|gutschein) .. (amazon|endete|beendet|abgelaufen|hersteller)
        (waren|war|wurde|wurden) .. (reduziert|im angebot)
        (probier*|teste*) .. (schritt*|anleitung|lösung|methode|reset)
        (schon|bereits|wurde|wurden|worden) (abgezogen|berücksichtigt|verrechnet|angerechnet|abgerechnet|eingerechnet|
          enthalten)
        (abgezogen|verrechnet|ausgewiesen|angerechnet)
        (war|waren) .. (im angebot|reduziert|rabattiert|im sale)
        (rabatt*|gutschein*|code|nachlass|preisnachlass|skonto) .. (bereits|schon|abgezogen|berücksichtigt|war|wurde|
          enthalten|verrechnet|eingelöst|abgelaufen|nicht|ausgewiesen|steht|leider|kein*|angewendet|anbieten können)
        (keinen|kein|nicht|leider) .. (rabatt|rabatte|nachlass|sonderpreis|gutschein|preisnachlass|reduzieren)
        (abgemeldet|abbestell*|ausgetragen|abmelden) .. newsletter*
        (newsletter*) .. (abgemeldet|abbestell*|ausgetragen|abmelden|entfernt|gelöscht)
        (rabatt*|gutschein*|nachlass|5|10|15|20|25|30|40|50) .. (unannehmlichkeit*|entschädigung|entschuldigung|
          erstatt*|wiedergutmachung|umstände|behalten|kulanz|schaden|mangel|kratzer|teilerstattung)
        (unannehmlichkeit*|entschädigung|entschuldigung|erstatt*|wiedergutmachung|umstände|behalten|kulanz|schaden|
          mangel|kratzer|verspätung) .. (rabatt*|gutschein*|nachlass|preisnachlass|10|15|20|25|30|40|50)
        (wegen|aufgrund|während|trotz) .. (black|aktion|rabattaktion|cyber|sale|weihnacht*|angebot*)
        (sie|du) (haben|hast|hatten|hattest) .. (gefragt|angefragt|bestellt|gekauft|genutzt|eingelöst|verwendet|
          erworben)
        (wie gewünscht|ihre frage|deine frage|ihrer anfrage)
    """,
)
