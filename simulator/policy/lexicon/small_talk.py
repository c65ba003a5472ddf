"""What sellers begin messages with that no order needs: greetings, news, surveys and thanks."""

from simulator.policy.lexicon.phrases import Lexicon, worded

CHATTER: Lexicon = {
    "en": worded(
        yes="""
            (heard|hear|find|found|discover*|come across|came across) (of|about|out about|us) .. ?
            (few|quick|short|three|five|four|two|3|5|10|little) (question|questions|quiz)
            (what|how) .. (think|like) (of|about|our) .. (logo|website|site|name|packaging|look|design of our|
              weather|video|app|campaign|team|idea)
            (mascot|office dog|office cat|over the moon|marathon|fundrais*|open day|trade fair|birthday|jubilee)
            (ship|shipping|deliver) (worldwide|internationally|to all)
            (people|story|family|team|founder|founders) behind
            (stay (safe|healthy|well|warm)|take care of yourself|for fun|favourite colour|favorite color|asking all
              our customers|all our customers)
            (merry|happy|joyful|joyous|blessed|wonderful|peaceful|restful|relaxing|great|nice|lovely|fantastic|sunny)
              (christmas|xmas|holidays|holiday|holiday season|new year|easter|birthday|thanksgiving|hanukkah|diwali|
              eid|festive season|summer|weekend|mother s day|father s day|valentine s|halloween|week|anniversary|
              start|day)
            (season s greetings|seasons greetings|holiday greetings|festive greetings|warm wishes|best wishes (for|
              from)|greetings from (the|our|all|everyone))
            (wish|wishing) (you|everyone|all) .. (christmas|year|holidays|easter|season|birthday|weekend|summer|
              health|happiness|joy|all the best|peaceful|restful)
            (survey|poll|questionnaire|quiz|market research|opinion poll|study)
            (we|our) .. (moved|moving|relocated|celebrate|celebrating|turned|anniversary|hiring|award|awarded|
              nominated|expanded|rebranded|new office|new offices|new warehouse|new name|new logo|new website|new ceo|
              new team|renovated|opened|charity|donated|plant a tree|featured|won)
            (big|exciting|great|company|some|latest|our) (news|announcement|update from our)
            (proud|excited|thrilled|pleased|delighted|happy) to (announce|share|introduce|inform|tell|celebrate|
              present|be)
            (did you know|fun fact|have you heard|have you ever|have you seen)
            (newsletter|monthly update|company update|blog post|in our blog|horoscope|joke|recipe of|prayer|vote for|
              petition|election|donate|donation|charity|fundraiser|meet our team|our founder|our story|our history)
            just (wanted|checking|saying|stopping|dropping|popping) .. (hello|hi|in|by|say hi|say hello|introduce|
                touch)
            how (are|is|s|do|did|has) (you|it|the|your|u) .. (getting on|liking|finding|enjoying|settling|treating|
              coping|sleeping)
            (treating|keeping) you (well|warm|busy|happy)
        """,
    ),
    "it": worded(
        yes="""
            (conosciut*|scoperto|trovat*|sentito parlare) .. ?
            (poche|tre|due|cinque|quattro|semplici|veloci|breve|brevi|qualche) (domande|domandine|domanda)
            (che|cosa|come) .. (pensa|ne pensa|pare|sembra|piace) .. (logo|sito|nome|confezione|negozio|video|idea|
              squadra)
            come (ti|si|vi) (trovi|trova|trovate|sta trovando|stai trovando) (con|col|coi|nel|nella)
            come (va|vanno|procede|sta andando|si comporta|funziona|le sta|ti sta) (con|col|la|il|lo|i|le|l) .. ?
            (siamo|sono) curios*
            (le|ti|vi) (è|sono) piaciut* .. ?
            (le|ti|vi) (piace|piacciono) (il|la|lo|i|le|l|gli) nuov* .. ?
            (è|sei|siete) (soddisfatt*|content*|felic*) (della|del|dello|di|dell|dei|delle|con) .. ?
            come (si|vi|ti) (sta|stanno|state|stai) (comportando|trovando)
            come si (comporta|comportano) (il|la|lo|l|i|le|gli)
            (com è|come sono) (andat*|venut*) .. ?
            (raccontateci|raccontaci|ci racconti) (tutto|com è|come)
            (mascotte|felicissim* che|maratona|compleanno|giubileo|fiera|open day|in tutto il mondo)
            (liet*|felic*|piacere) di (presentar*|annunciar*)
            (trasferiti|traslocato|trasloco)
            (buon|buone|buona|felice|felici|lieto|sereno|serene|serena|splendid*) (natale|feste|festività|pasqua|anno|
              compleanno|anno nuovo|ferragosto|vacanze|estate|capodanno|weekend|fine settimana|settimana|san
              valentino|festa|onomastico|domenica)
            (auguri|auguriamo|auguro|augurarle|augurarti|augura)
            (sondaggio|questionario|indagine|ricerca di mercato)
            (ci siamo|siamo|abbiamo|nostra azienda|azienda) .. (trasferit*|traslocat*|compi*|festeggi*|anniversario|
              anni di attività|nuova sede|nuovo ufficio|nuovo nome|nuovo logo|premiat*|vinto|ampliat*|rinnovat*|
              aperto|inaugurat*|assum*|nuovo magazzino|nuovo sito)
            (grandi|grande|importanti|belle|ultime) (novità|notizie|notizia)
            novità (in|dal|dalla|da|del|della)
            (siamo) (liet*|felic*|orgoglios*|entusiast*) di (annunc*|present*|comunic* che|condivid*|inform* che)
            (lo sapeva|lo sapevi|sapeva che|sapevi che|curiosità)
            (newsletter|oroscopo|barzelletta|beneficenza|donazione|nostro blog|nostra storia|petizione|raccolta fondi|
              vot*)
            (volevamo|volevo) (solo|soltanto) (salut*|fare un saluto|dire ciao|present*)
        """,
    ),
    "de": worded(
        yes="""
            (aufmerksam geworden|auf uns gekommen|gefunden|von uns gehört|kennengelernt) .. ?
            (paar|drei|zwei|fünf|vier|kurze|kleine|wenige) (fragen|frage)
            wie .. (gefällt|gefallen|schmeckt|schmecken|macht sich|schläft|sitzt|läuft) .. (ihnen|dir|euch|sich|der|
                die|das) ?
            (wie|gespannt|neugierig) .. (ihnen|dir|euch) (der|die|das|ihr|ihre|dein|deine) .. (gefällt|gefallen|
                schmeckt|
              schmecken)
            schon (ausprobiert|probiert|getestet|eingeweiht|aufgebaut|angezogen|verkostet)
            (firma|betrieb|laden|geschäft|werkstatt|manufaktur) .. (tochter|sohn|nachfolger*|ruhestand|rente|jubiläum)
            (ruhestand|betriebsübergabe|generationswechsel|werkstatthund|ladenhund)
            (unser*|wir haben) .. (hund|hunde|katze|kätzchen|welpe|welpen|lehrling|azubi|auszubildende*|baby)
            (ein|einen|kleiner|kleinen|lieber|lieben|herzlicher|herzlichen) gruß (aus|vom|von|zum|an)
            (fasching|karneval|halloween|nikolaus|silvester|helau|alaaf)
            wünsch* .. (tage|zeit|start|erholung|genießen|saison)
            (schon|gut) .. (gewöhnt|eingelebt|eingewöhnt)
            (wir sind|ich bin|bin) (neugierig|gespannt|schon gespannt)
            (schläft|sitzt|läuft|fährt|kocht|backt|schneidet|spielt|trinkt|lebt) es sich
            wie geht es (ihnen|dir|euch)
            (melden|melde) (uns|mich) nur
            zwischen den jahren
            (wir|ich) (denken|denke) an (sie|euch|dich|alle)
            (winter|sommer|wetter|frühling|herbst|sonne|schnee) .. bei (ihnen|euch|dir)
            (mit allen|mit ihnen|mit euch|mit dir) teilen
            danke sagen
            (wie|was) .. (gefällt|halten|finden|denken|sagen) .. (logo|webseite|website|name|namen|verpackung|laden|
              video|idee|team)
            (maskottchen|bürohund|bürokatze|überglücklich|marathon|jubiläum|messe|tag der offenen tür|weltweit)
            (umfrage|zufriedenheitsumfrage|kundenumfrage|kundenzufriedenheitsumfrage|kundenbefragung)
            (umgezogen|umzug)
            (frohe|fröhliche|schöne|gesegnete|besinnliche|erholsame|guten|gutes|frohes|glückliches|gesundes|schönes|
              wunderschöne|schönen|sonnige) (weihnacht*|weihnachten|ostern|feiertage|feiertag|fest|rutsch|neues|neue|
              neues jahr|jahr|weihnachtszeit|osterfest|adventszeit|advent|sommer|urlaub|wochenende|ferien|start|
              festtage|weihnachtsfest|osterfeiertage|woche|tag|start ins)
            (geburtstag|weihnachtsgrüße|ostergrüße|festtagsgrüße|neujahrsgrüße|feiertagsgrüße|frohes fest)
            (wünsch*) (wir|ich|ihnen|dir|euch|allen) .. (weihnacht*|jahr|fest|feiertage|ostern|rutsch|gesundheit|
              glück|wochenende|alles gute|advent*|sommer|urlaub)
            (umfrage*|befragung|fragebogen|marktforschung|studie|abstimmung|gewinnspiel)
            (wir|unser*) .. (umgezogen|feiern|jubiläum|firmenjubiläum|jahre alt|neues büro|neuer standort|neues
              lager|neuer name|neues logo|ausgezeichnet|preis gewonnen|expandiert|neu eröffnet|eröffnet|suchen
              mitarbeiter*|spenden|neue website|neue webseite|verstärkung|geburtstag)
            (große|tolle|spannende|gute|aufregende) (neuigkeit*|nachrichten|news)
            (stolz|freuen uns) .. (verkünden|bekannt|anzukündigen|vorzustellen|mitzuteilen dass wir jetzt|
              präsentieren)
            (wussten sie|wusstest du|schon gewusst|schon gehört)
            (newsletter|horoskop|witz|unser blog|unsere geschichte|petition|spendenaktion|firmenneuigkeit*)
            (wollte*|möchte*) (nur|einfach|nur mal|einfach mal|uns nur) .. (hallo|grüß*|vorstellen|melden)
        """,
    ),
    "fr": worded(
        yes="""
            (connu|connus|connue|découvert|trouvé|trouvés|entendu parler) .. ?
            comment (se passe|se passent|va|vont|trouvez vous|trouves tu|vous en sortez|se porte|ça va|ça se passe)
            (on s|vous vous|tu t) y .. (bien|mieux|plaît) .. ?
            (heureux|heureuse|satisfait*|content*|ravi*|conquis*|adopté*|emballé*) ?
            (ça|cela|elle|elles|ils) (vous|te) (plaît|plait|plaisent|convient) .. ?
            alors (ce|cet|cette|ces|votre) .. ?
            (racontez|raconte|dites|dis) (nous|moi) tout
            (racontez|raconte) (nous|moi)
            (on|nous) (change|changeons) de (nom|logo|look|visage)
            (tout|ça) (va|roule|se passe) (bien|comme vous) .. ?
            (curieux|curieuse|curieuses|hâte|envie) de savoir
            (pensais|pensions|pensons|pense) à (vous|toi)
            (petites|trois|deux|cinq|quatre|quelques|courtes|rapides) (questions)
            (que|comment) .. (pensez|trouvez|dites) .. (logo|site|nom|emballage|boutique|vidéo|idée|équipe)
            (mascotte|enchantés que|marathon|anniversaire|jubilé|salon|portes ouvertes)
            (monde entier|toute l europe|international)
            (déménagé|déménagement)
            (joyeux|joyeuse|joyeuses|bon|bonne|bonnes|belle|heureuse|heureuses|excellente|excellentes|douces|belles|
              doux) (noël|pâques|fête|fêtes|année|anniversaire|vacances|fin d année|été|week end|semaine|rentrée|
              réveillon|saint valentin|fête des mères|nouvelle année|journée de)
            (meilleurs vœux|meilleurs voeux|nos vœux|nos voeux|tous nos vœux|tous nos voeux|bons vœux|chaleureux vœux|
              meilleurs souhaits)
            (souhait*|souhaite) .. (noël|année|fêtes|pâques|santé|bonheur|anniversaire|vacances|week end|été|
              réussite)
            (sondage|questionnaire|enquête|étude de marché|étude)
            (nous|notre) .. (déménagé|fêtons|fête ses|célébr*|anniversaire|nouveaux locaux|nouveaux bureaux|nouvel
              entrepôt|nouveau nom|nouveau logo|récompensé*|prix|agrandi*|recrut*|ouvert|nouveau site|primé*|inauguré)
            (grande*|bonne*|belle*|excellente*|dernières) (nouvelle*|actualité*|annonce)
            (fiers|heureux|ravis|fière|ravie) de (vous annoncer|vous présenter|vous informer que nous|partager|
              annoncer)
            (saviez vous|savais tu|le saviez|avez vous déjà)
            (newsletter|horoscope|blague|notre blog|notre histoire|pétition|collecte de fonds|actualités de|votez)
            (juste|simplement) .. (un petit bonjour|dire bonjour|un petit coucou|coucou|nous présenter|saluer)
        """,
    ),
    "es": worded(
        yes="""
            (conoció|conociste|encontró|descubrió|oyó hablar|supo de) .. ?
            (qué tal|cómo) (le|te|os|les) (va|van|ha ido|fue|está yendo|resulta|resultan|sienta|sientan|queda|quedan|
              funciona|funcionan|ha quedado|han quedado|va quedando|está resultando|ha resultado|está funcionando|
              salió|salen|quedó|quedaron|resultó|sentó|funcionó|está quedando|trata|encaja)
            (qué tal|cómo) (está|están|va|van|anda|andan|se porta|se portan|duerme|duermen|suena|luce|lucen) ..
              (usted|los suyos|la familia|el verano|todo|con) .. ?
            (ya) (le|lo|la|los|las) (ha|has|sacas|saca|estrenó|estrenaste|pilló|cogió|cogiste|han) .. ?
            (lo|la|los|las) (ha|has|habrá|habrás) (estrenado|probado|disfrutado|montado) .. ?
            (está|estás|sigue|sigues|anda) (content*|satisfech*|a gusto|disfrut*|contentísim*) .. ?
            (le|te|os|les) (está|están) (gustando|resultando|sirviendo|funcionando) .. ?
            (hace ilusión|curiosidad|encanta|gusta|interesa) (saber|conocer) .. (clientes|usted|vosotros|quien|cómo|
              qué)
            (queríamos|queremos|quería|quiero) (decirle eso|decirte eso|saludarl*|saludarte|mandarle un|mandarte un|
              darle las gracias|darte las gracias|desearl*|desearte)
            (que) (tenga|tengas|tengan|tengáis|pase|pases|pasen) (un|una|muy|buen|buena|feliz|unas|unos) .. (día|
              semana|
              tarde|finde|fin de semana|domingo|verano|fiestas|vacaciones|puente|otoño|primavera)
            (sacando|sacándole|sacarle) .. (partido|provecho) .. ?
            (cumple|cumplimos|hace|hacemos|celebra|celebramos) .. años
            (alegra*|alegramos|encanta|ilusión|orgullosos) .. (tenerle|tenerla|tenerlo|tenerte|contar con usted|
              que sea cliente)
            (formar|forma|formas) parte de (esta|nuestra) (aventura|familia|historia|comunidad)
            (sin|gracias a) (clientes|personas|gente) como (usted|ustedes|tú|vosotros)
            (tuvo|tuvieron) éxito .. ?
            ya (ha|has|han) (probado|estrenado|podido|usado|cocinado) .. ?
            (morimos|muero|morimos de ganas|nos pica la curiosidad) .. saber*
            (nada más|solo eso|eso es todo|solo quería|solo queríamos) .. (abrazo|saludo|saludar*|gracias|decir*|
              decirte)
            (estrena|estrenamos|inaugura|inauguramos|abrimos) .. (nave|sede|oficina|taller|local|logo|imagen|web|
              tienda)
            (nuestro|nuestra|mi) (perrita|perro|gata|gato|abuela|fundador|fundadora|hija|hijo) .. (cumple|nació|ha
              nacido|se jubila)
            (se jubila|nos han premiado|hemos ganado|nos han dado) .. (premio|galardón|medalla|sello|años)
            (unas|tres|dos|cinco|cuatro|pocas|breves|rápidas) (preguntas|preguntitas)
            (qué|cómo) .. (parece|opina|piensa|ve) .. (logo|web|sitio|nombre|envase|tienda|vídeo|video|idea|equipo)
            (mascota de|contentísim*|maratón|aniversario|feria|puertas abiertas|todo el mundo)
            (alegra*|complace*|encanta) .. (present*|anunci*|comunicar*|compart*)
            (mudado|mudanza)
            (feliz|felices|próspero|prósperas|dichos*|buen|buenas|bonito|felicísim*) (navidad|navidades|fiestas|año|
              pascua|pascuas|cumpleaños|año nuevo|vacaciones|verano|semana|reyes|día|san valentín|fin de semana|finde|
              día de la madre|aniversario|puente)
            (felicidades|felicitaciones|felicitamos|mejores deseos|nuestros mejores)
            (dese*) .. (navidad|año|fiestas|pascua|salud|felicidad|cumpleaños|vacaciones|verano|prosperidad|éxitos)
            (encuesta*|cuestionario|sondeo|estudio de mercado|estudio)
            (nos hemos|hemos|somos|cumplimos|celebramos|nuestra empresa|empresa|estamos) .. (mudado|trasladado|
              celebr*|aniversario|años de|nueva sede|nueva oficina|nuevo almacén|nuevo nombre|nuevo logo|premi*|
              ampliado|inaugurado|contrat*|abierto|nueva web|de celebración|de fiesta)
            cumplimos .. años
            (grandes|gran|buenas|últimas|importantes) (noticia*|novedad*)
            (orgullosos|contentos|felices|encantados|emocionados) de (anunc*|present*|comunic*|compart*|informar*)
            (sabía que|sabías que|sabía usted|sabían que|dato curioso)
            (newsletter|horóscopo|chiste|nuestro blog|nuestra historia|petición|recaudación|noticias de la empresa|
              donativo|vote|vota)
            (solo|sólo|simplemente) .. (saludar*|un saludo|presentarnos|decir hola)
        """,
    ),
}

"""Holidays, the company's news, surveys."""

THANKS: Lexicon = {
    "en": worded(
        yes="""
            (give us a shout|drop us a line)
            (thank you|thanks|cheers|thank|thankful|grateful|gratitude|appreciate|thx) .. (order|ordering|purchase|
              purchasing|buying|shopping|business|choosing|support|supporting|trust|custom|customer|us|you|interest|
              confidence|loyalty|being)
            (here|available|there|happy|glad|ready|at your|always) (to help|to assist|for you|to support|if you need|
              if you have|whenever|to serve|service|disposal|to answer|for any|anytime|around the clock|at any time|
              24|should you)
            (any|other|further|more|have) (questions|question|queries|concerns|help|assistance|anything)
            (hope|hopefully|trust) .. (enjoy|love|like|happy|pleased|satisfied|enjoying|joy|well|pleasure|delight)
            (welcome to|welcome aboard|nice to have you|so happy you|pleasure to serve|pleasure serving|pleasure
              doing|our valued customer|valued customer)
            (message|click|mail|line) away
            (support|trust|loyalty) means
            (do not|don t|never) hesitate
            (enjoy|have fun with) (your|it|the)
            (feel free to|you can) (contact|write|reach|message|ask) .. (any|us|time|here)
            your satisfaction is
        """,
    ),
    "it": worded(
        yes="""
            (grazie|ringraz*|riconoscent*|grat*) .. (ordine|acquist*|fiducia|scelt*|preferenza|averci|aver|compr*|
              cliente|interesse|sostegno|supporto|ordinato|di cuore|mille)
            (a disposizione|a vostra disposizione|a sua disposizione|a tua disposizione|disponibili|siamo qui|per
              qualsiasi|per ogni|qualunque|lieti di aiutar*|felici di aiutar*|al suo servizio|al vostro servizio|
              sempre qui)
            (sper*|auguriamo) .. (soddisfatt*|piac*|content*|content*|goda|piacere|gradit*)
            (non esiti|non esitare|non esitate|benvenut*|buon divertimento)
        """,
    ),
    "de": worded(
        yes="""
            (danke*|dank) .. (eingekauft|gekauft|bestellt|gewählt|vertrauen)
            (danke*|dank|bedanken|dankbar|dankeschön) .. (bestellung|einkauf|kauf|vertrauen|entschieden|treue|
              interesse|kunde|unterstützung|auftrag|wahl)
            (stehen|steht|sind|bin) .. (verfügung|gerne für|gern für|immer für|jederzeit für|für sie da|für dich da|
              da wenn)
            (bei|falls|sollten|für) .. (fragen|rückfragen|anliegen|hilfe)
            (wünsch*|hoff*|viel) .. (freude|spaß|vergnügen|zufrieden|gefällt)
            (zögern sie nicht|willkommen|schön dass sie|schön dass du)
            (helfen) .. (gern*|jederzeit)
            (gern*|jederzeit) .. (helfen|da|weiter)
        """,
    ),
    "fr": worded(
        yes="""
            (merci|mercis|remerci*|reconnaissant*) .. (commande|achat|confiance|choisi|fidélité|intérêt|client*|
              soutien|avoir|beaucoup|infiniment)
            (à votre|à ta) (écoute|disposition|service)
            (restons|reste|sommes) .. (disposition|écoute|disponible*|là pour)
            (pour|si|avez) .. (question*|besoin)
            (espér*) .. (satisfait*|plaira|plaît|content*|plaisir|ravi*|comblé*)
            (n hésitez pas|n hésite pas|bienvenue|profitez bien|régalez vous)
        """,
    ),
    "es": worded(
        yes="""
            (gracias|agradec*|agradecid*) .. (pedir|comprar|pedido|compra*|confianza|elegir*|confiar|preferencia|
              interés|cliente|apoyo|haber*|fidelidad)
            (a su disposición|a tu disposición|a vuestra disposición|a su servicio|a tu servicio|quedamos|aquí para|
              estamos aquí|estamos para|para ayud*)
            (cualquier|si tiene*|alguna|otra) .. (duda*|pregunta*|consulta*|cosa|necesid*)
            (esper*) .. (disfrut*|guste|encante|satisfech*|content*|goce)
            (no dude|no dudes|bienvenid*|que lo disfrute*|que la disfrute*)
        """,
    ),
}

"""Thanks for an order, good wishes for it, and offers of help."""
