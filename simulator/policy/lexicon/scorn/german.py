"""Scorn without a swear word in German, and the books and mugs that may say anything."""

from simulator.policy.lexicon.listing import listed

SCORN = listed(
    yes="""
        (dümmste|dümmster|dümmsten|dreisteste|unverschämteste|nervigste|dreistesten) .. (kunde|kundin|kunden|mensch|
            person|käufer|käuferin)
        (ihnen|dir|ihr) ist .. nicht mehr zu helfen
        (begriffsstutzig|schwer von begriff|hohl in der birne|nicht ganz dicht|nicht ganz bei trost|nicht ganz sauber|
            von allen guten geistern|tassen im schrank|latten am zaun|tomaten auf den augen|stroh im kopf|
            stroh im hirn|brett vor dem kopf|ein rad ab|sie einen vogel|du einen vogel|einen an der waffel|
            hirn ausgeschaltet|auf den kopf gefallen|gehirn einer|hirn eines|gehirn eines|hirn einer|iq einer|
            iq eines|iq von|verstand einer|hirn einschalten|gehirn einschalten|hirn benutzen|dumm wie|blöd wie|
            zu blöd|zu doof|zu dämlich|zu dumm|zu beschränkt|zwei linke hände und)
        (schmarotzer|schmarotzern|schnorrer|abzocker|nervensäge|jammerlappen|heulsuse|meckerziege|meckertante|
            knallkopf|knalltüte|dumpfbacke|witzfigur|dösbaddel|schwachkopf|gesindel|sippschaft|zimtzicke|
            schreckschraube|alte schachtel|trulla|hinterwäldler|gesocks|geizkragen|klugscheißer|besserwisser|
            querulant|lügenmaul|lügnerin|lügner|betrügerpack|dreckspack|lumpenpack|lügenpack)
        (sie|du|so ein|so eine|was für ein|was für eine) (pflaume|pfosten|zicke|spinner|hampelmann|kasper|lachnummer|
            möchtegern|loser|versager)
        (sie sind|du bist) (eine|ein|der|die) .. (schande|abschaum|plage)
        (habe|hab|kenne|haben|kennen) (leute|jemanden|ein paar leute|ein paar jungs) .. (kümmern|regeln|vorbei|
            besuchen)
        (mich|uns) (kennenlernen|noch kennenlernen|noch kennen lernen|von einer anderen seite)
        (überlegen sie sich|überleg dir) (den|ihren|deinen) nächsten schritt
        (ihre|deine|besonders|so) (dummen|blöden|dämlichen) (fragen|ausreden|sprüche|nachrichten|tag|kommentare)
        (verlogenes|faules|undankbares|dreckiges|unverschämtes) pack
        (lernen sie|lern) .. (deutsch|lesen|benehmen|anstand|manieren)
        (ich|wir|jungs|leute|freunde|jemand|männer|brüder|kumpels) .. (vor|an) (ihrer|deiner|eurer) (tür|haustür|
            wohnungstür)
        (ich|wir|dann|jungs|freunde|leute) .. (persönlich vorbei|zu ihnen nach hause|auf der matte)
        (kriegen|bekommen|kriegst|bekommst) .. (hausbesuch|ungebetenen besuch)
        (weiß|wissen) .. wo (sie wohnen|du wohnst|sie arbeiten|sie leben|ihr haus)
        (hab|habe|haben|kenne|kennen) .. (ihre|deine) adresse (vergessen|also|und weiß|und komme|ja|denken|vergiss)
        (weiß|wissen|kenne|kennen) .. (in welche|welche|auf welche|wann ihre|wann deine) .. (schule|kindergarten|
            kita|arbeitgeber|arbeiten|kinder|tochter|sohn)
        (nachbarn|chef|arbeitgeber|arbeitgeberin|kollegen|ehemann|ehefrau|familie) .. (interessieren|erfährt|
            erfahren s|bescheid sagen|informieren) .. (was sie|was du|wie sie|davon|auch|bestellen|treiben|für eine|
            für ein)
        (ihr|dein|ihre|deine|ihren|deinem) (chef|arbeitgeber|chefin|nachbarn|kollegen|mann|frau) .. (erfährt|
            erfahren|interessieren|interessiert)
        (überlegen|überleg) .. bewertung .. (gut|zweimal|genau)
        (bewertung|reklamation|stern|sterne|antrag) .. (hab|habe|kenne) .. (ihre|deine) adresse
        (überlegen|überleg) .. (gut|zweimal|genau) .. ob (sie|du) .. (fall|reklamation|melden|beschweren|antrag|
            amazon|stern)
        (überlegen|überleg|denken|denk) .. (gut|zweimal|genau) .. (bewertung|adresse|bevor|rezension)
        (verziehen|verpissen|scheren) sie sich
        (verzieh|verpiss|scher) dich
        (ziehen sie leine|hauen sie ab|hau ab)
        (solche|typen|gestalten) wie (sie|du|ihr|ihnen|dich|dir)
        (verzichten|verzichte|pfeife|pfeifen|spucke) .. auf (kunden|leute|menschen) wie (sie|dich|ihnen)
        (ausländer|rentner|alte leute|ossis|wessis|polen|türken|blondinen|hausfrauen) .. (typisch|alle gleich|
            einparken|herd|keine ahnung|können das)
        (typisch) (frau|mann|ausländer|rentner|weiber|blondine|ossi|pole|deutsch)
        (ihr|sie|euch) .. (alle gleich|ein pack)
        (sorge|sorgen|dafür) .. (nirgends mehr|nie wieder|niemand mehr|jeder weiß|alle erfahren|alle wissen|
            gesperrt werden|nirgendwo)
        (selbst|sogar) (ein|jedes|mein|meine) (kind|kleinkind|affe|hund|schimpanse|grundschüler|oma|großmutter|idiot|
            dreijähriger) .. (kapiert|versteht|hätte|schafft|verstanden|begriffen|begreift)
        (jeder|jedes|jede) (grundschüler|kleinkind|schimpanse|idiot|trottel|erstklässler|anfänger|laie|
            oma) .. (kapiert|versteht|kann|schafft|weiß|begreift)
        (kapiert|versteht|begreift|kann|schafft|weiß) .. (jeder grundschüler|jedes kind|jeder depp|jeder idiot|
            jeder affe|jedes kleinkind|jeder trottel|ein kleinkind|ein affe)
        (halten sie|halt|haltet) .. (rand|maul|klappe|mund|schnabel|goschn|fresse|schnauze)
        (ihre|deine) (mutter|eltern|familie|kinderstube) .. (schäm*|erzogen|erziehung|beibringen|beigebracht)
        (leute|kunden|menschen|typen|gesindel) (ihres|deines|ihrer|solchen) (schlages|schlags|art|kalibers|sorte|typs)
        (dreister|dreiste|elender|elende|verlogener|verlogene|mieser|miese|dummer|dumme|blöder|blöde|fauler|faule|
            unfähiger|unfähige|erbärmlicher|widerlicher|widerliche|schäbiger|ungebildeter|ungebildete|unverschämter|
            unverschämte) .. (lügner|lügnerin|betrüger|betrügerin|mensch|person|kunde|kundin|kerl|weib|ziege|kuh|
            dieb|gauner|schnorrer|abzocker|nichtsnutz|frau|mann|gans|pute)
        (immer|so) (schwer von|langsam im|begriffsstutzig|dumm|blöd|schwierig) .. (oder|heute|begriff)
        (hysterisch|hysterische|hysterischen|hysterischer|weib|weiber|weibern|versagerin|totale niete|absolute null|
            missgeburt|drecksack|dreckskerl|lackaffe|taugenichts)
        (ihr|dein|ihre|deine) (armer|arme|armen) (mann|frau|kinder|familie|mutter|ehemann)
        (an ihrer stelle|an deiner stelle) .. (aufpassen|nachts|umdrehen|gut überlegen)
        (ihren|deinen|ihre|deine|ihr|dein) (namen|adresse|foto|bild|gesicht) .. (forum|foren|internet|netz|gruppe|
            gruppen|facebook|öffentlich|überall)
        (ihr|dein|ihre|deine|ihren|deinen) (name|namen|adresse|foto|vollen namen) .. (landet im|stelle ich|stell ich|
            veröffentliche|veröffentlichen wir)
        (stell|stelle|stellen) .. (namen|adresse|foto) .. (ins netz|ins internet|online|facebook|öffentlich)
        (heulen|heul|jammern|jammer|weinen) .. (woanders|mama|sich aus|doch)
        (die folgen|konsequenzen) .. (tragen|spüren|rechnen|büßen)
        (das|dafür) (gibt|setzt) .. anzeige
        (gibt|folgt|kriegen|bekommen|erstatte|erstatten wir) .. (strafanzeige|anzeige wegen|anzeige gegen|
            anzeige bei der polizei)
        (tragen|spüren|rechnen) .. (die folgen|konsequenzen)
        (mehr) (hirn|verstand|grips|anstand) als sie
        (jedes kind|jeder affe|jeder depp|jeder trottel) .. (kann|versteht|kapiert|schafft|weiß)
        (widern|widert|kotzen|kotzt|ekeln|anwidern) .. (mich|an|uns)
        (lügen|lüg|lügst) (sie|nicht|uns|mich|doch|wie gedruckt)
        (schämen sie sich|schäm dich|was bilden sie sich|was glauben sie wer|für wen halten sie sich|geht s noch|
            gehts noch|haben sie sie noch alle|noch alle|sie können mich|rutschen sie mir|der kragen platzt|
            halten sie die klappe|mund halten|klappe)
        (werden schon sehen|werden sehen was|sie hören von|hören noch von mir|wird ihnen noch leid|wird ihnen leid|
            noch bereuen|bereuen sie|blaues wunder|ziehen sie sich warm an|passen sie auf sich auf|
            wäre doch schade wenn ihnen|wäre doch schade wenn ihrem|nicht mehr sicher|schlimme folgen|hat folgen für|
            wird folgen haben|konsequenzen für sie|knöpfe ich mir|mache sie fertig|machen sie fertig|mach dich fertig)
        (hoffentlich|hoffe) .. (fliegt ihnen|ersticken|verrecken|explodiert|brennt ihr|fallen sie|stürzen sie|
            brechen sie)
        (gehen sie|geh) (zurück|heim|dorthin|dahin) .. (woher|wo sie|heimat|land|herkommen)
        (zurück) .. (wo sie herkommen|ihr land|heimatland|ihre heimat)
        (suchen sie sich|such dir) ein (hobby|leben)
        (sie sind|du bist) .. (zumutung|landplage|schandfleck|witzfigur|versager)
        (armselig|erbärmlich|jämmerlich|lächerlich|peinlich) .. (sind sie|sie sind|ihr verhalten|einfach nur|person|
            kunde)
        (einfach nur|sie sind) .. (erbärmlich|armselig|lächerlich|peinlich|jämmerlich|abstoßend|widerlich)
        (komme|komm|steh|stehe|besuche|schicken jemanden|schicke jemanden|jungs|kumpels|brüder) .. (bei ihnen|
            bei dir|zu ihnen|zu dir|ihnen zu hause|vor der tür|vor ihrer tür) .. (vorbei|hause|tür|abrechnen|reden|
            matte)
        (persönlich|mal) vorbei .. (lachen|dann|reden wir|sehen)
        (hab|habe|haben|kenne|kennen) .. (ihre|deine) (adresse|anschrift) .. (vergessen|merken|überlegen)
        (hauen|haue|brechen|breche|polieren|poliere|schlage|schlagen) .. (ihnen|dir|ihre|deine|
            die fresse) .. (fresse|knochen|gesicht|beine|zähne|nase|genick|finger|schädel|rein)
        (ich|wir|werde|werden|dann|man|könnte) .. (sie|dich) .. (umbringen|töten|abstechen|fertig machen|
            fertigmachen|kaputt machen|vernichten|ruinieren|zerstören)
        (nachbarn|ihr chef|ihre familie|arbeitgeber|andere händler) .. (erfahren|erfährt|wissen lassen|informieren)
        klären .. (wie männer|unter männern|von mann zu mann|draußen)
        gnade (ihnen|dir|euch) gott
        (ich|wir) (finde|finden|kriege|kriegen) (sie|dich) (noch|schon|überall|egal|und dann)
        (alle|jeder|ganze|gesamte) .. (in ihrem|in deinem|in ihrer|in deiner|nachbarschaft|dorf|
            verwandtschaft) .. (erfährt|erfahren|weiß|wissen)
        (sorge|sorgen) (dafür|wir dafür) dass (jeder|alle|die ganze|ihr|ihre|niemand|keiner)
        (alle|jeder|alle welt) (werden|wird|sollen|soll|dürfen) .. (erfahren|wissen|sehen) (wer|was|wie)
        (finanzamt|ausländerbehörde|schufa) .. (gegen sie|freut sich|interessiert|erfährt|melden wir|bescheid)
        (sie|du) (würstchen|lusche|niete|clown|pappnase|heini|knilch|wicht|hanswurst|lump|giftzwerg|armleuchter|
            jammerlappen)
        (ihr|ihre|sie|du|dein|deine) .. (geht|gehen|gehst) .. (auf den sack|auf die eier|auf den zeiger|
            auf den geist|auf den keks|auf die nerven|auf den wecker)
        (kaufen|kauf|besorgen|besorg|leihen|leih) .. (hirn|gehirn|verstand)
        ins (gehirn|hirn) (gespuckt|geschissen|geregnet|gekackt)
    """,
    unless="""
        (nicht|nie|kein|keine|niemand|ohne) .. (dumm|lügner|lügen|betrüger|konsequenzen|blöd|lächerlich|peinlich)
        (uns|mir|unser|unsere|mein) .. (peinlich|lächerlich|dumm|blöd|doof)
        (zu dumm|zu blöd|zu doof) (dass|aber|wirklich)
        (fahrer|zusteller|bote|postbote|paketbote|spedition) .. (tür|haustür|vorbei)
        (abgestellt|abgelegt|abstellen|liefern|gestellt|hinterlassen)
        (tür|haustür|wohnungstür) .. (zusteller|fahrer|bote|geliefert|abgestellt|paket|spedition|tragen|
            bordsteinkante)
        (paket|lieferung|sendung|möbel) .. (tür|haustür|wohnungstür)
        (haben|habe) .. adresse .. (korrigiert|geändert|notiert|weitergegeben|vorliegen|aktualisiert|eingetragen|
            übernommen|angepasst)
        (wir|ich) (haben|habe) ihre adresse (aus|vom|so|bereits|auf|an|im|geändert|korrigiert|weitergegeben)
        (buch|film|roman|krimi|figur|spiel|puppe|kostüm) .. (lügner|spinner|zicke|kasper|pack)
        (kasper|pflaume|pfosten|pack) .. (puppe|theater|zaun|torpfosten|bett|kuchen|marmelade|taschen|stück|farbe)
        (pack) (aus|ein|mit|an|von)
        (kunden|kundinnen|menschen) wie (sie|ihnen) .. (freuen|danke|schön|glücklich|dankbar)
    """,
)

FICTION = listed(
    yes="""
        (buch|film|roman|krimi|thriller|geschichte|lied|album|comic|serie|spiel|figur|titel|hörspiel) .. (handelt|
            erzählt|ist|heißt|geht|von|mit|spielt|wird)
        (tasse|shirt|aufkleber|poster|schild|aufdruck|fußmatte) .. (steht|aufdruck|mit|lautet|spruch)
    """,
    unless="(sie|du) (sind|bist)",
)
