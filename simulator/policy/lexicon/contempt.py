"""Contempt for what somebody is: origin, religion, sex, age, or simply 'people like you'."""

from simulator.policy.lexicon.listing import listed
from simulator.policy.lexicon.phrases import Lexicon

_KIND_EN = (
    "(muslims|jews|arabs|indians|chinese|africans|foreigners|immigrants|migrants|women|blacks|gypsies|poles|"
    "turks|russians|mexicans|asians|gays|disabled|old people|pensioners|americans|germans|italians|french|"
    "romanians|pakistanis|nigerians|christians|blondes|boomers|refugees|jew|muslim|"
    "arab|gypsy|immigrant|foreigner)"
)

CONTEMPT: Lexicon = {
    "en": listed(
        yes=f"""
            (your|his|her|their) (sort|race|breed|ilk) .. (should|shouldn|must|can|cannot|ought|always|never|not)
            (typical|typically) (woman|man|female|male|women|men|blonde|foreigner|german|american|immigrant|muslim|
                old|boomer)
            (people|customers|buyers|women|men|foreigners|those|folks|somebody|someone) like you
            you (people|lot|foreigners|immigrants|women|old people) .. (always|never|all|are|should|only|cheat|lie|
                from|can t|cannot|just|have no|try|ought)
            (your|that) (kind|sort|race|breed|people) .. (always|never|are|is|of people|not welcome|should|all|
                cannot|only)
            (typical|all|you|these|fucking|dirty|bloody|damn|those|just like) {_KIND_EN}
            {_KIND_EN} .. (always|never|all) .. (cheat|lie|steal|complain|same|fraud|understand|honest|trouble)
            (do not|don t|never|won t|will not|refuse to) (sell|serve|ship|deal|send) .. {_KIND_EN}
            (go|move) back .. (to your|where you|to where you|to africa|to the jungle|own country)
            (people|everybody|everyone|you|customers|buyers) from (that|your|this) (country|place|part|city|region|
                religion|culture) .. (always|never|all|are|cheat|lie|steal|try|cannot)
            (in|from) your country .. (cheat|lie|steal|normal|learn|savages|backward)
            (too old|your age|old people|at your age) .. (to understand|understand|internet|should not|technology|
                home|to use|cannot)
            (because|as|since|for) (you are|you re) (a woman|black|muslim|jewish|old|gay|disabled|foreign|
                an immigrant|a foreigner|poor|too old|too poor)
            (woman|women) .. (cannot|can t|should|belong) .. (technology|technical|kitchen|understand|drive|
                screwdriver|tools|engine)
            (savages|subhuman|inferior race|uncivilised|uncivilized|third world)
        """,
        unless="""
            (customers|people|buyers) like you (make us|make our|make my day|make it worth|are the reason we|keep us|
                keep our|help us|mean)
            (thank|thanks|grateful|appreciate|lucky|happy|love|glad|nice|great|wonderful) .. like you
            (shoes|clothes|clothing|sizes|bags|gloves|perfume|watch|for|fits|model|designed) .. (women|men)
        """,
    ),
    "it": listed(
        yes="""
            (sua|tua|vostra) razza
            (solita|solito|tipico|tipica) .. (donna|donne|meridionale|straniero|straniera|immigrato|terrone|
                napoletano|anziano|vecchio)
            (gente|quelli|individui|tipi|soggetti) come (lei|te|voi)
            (con|di|da|alla|dalla) (gente|persone) del (suo|tuo|vostro) (livello|stampo|calibro|rango)
            (non|mai|odio|stufo|stufi|stanco|stanchi|basta|liberi|colpa|vietare|evitare|schifo) .. (clienti|persone|
                donne|uomini|signore) come (lei|te|voi)
            (clienti|persone|donne|uomini|signore) come (lei|te|voi) .. (non|dovrebbero|dovrebbe|rovinano|rubano|
                meglio|
                perdere|perdiamo|stiano|vadano|solo|sempre|vergogna|fuori|nemmeno|manco)
            (voi|quelli|quelle|gli|i|tutti|tutte|tipico|solito|sporchi|sporco|soliti|solita|voialtri) .. (stranieri|
                straniero|immigrati|meridionali|terroni|terrone|negri|negro|zingari|zingaro|ebrei|musulmani|arabi|
                rumeni|albanesi|cinesi|africani|extracomunitari|marocchini|napoletani|froci|frocio|
                polentoni) .. (sempre|siete|sono|tutti|imbroglia|rubano|fate|mai|uguali|solo)
            (terroni|terrone|negri|negro|zingaro|zingari|frocio|froci|ricchione|extracomunitario di)
            (torni|torna|tornate|tornatene|se ne torni|tornatevene) .. (al suo paese|al tuo paese|paese|da dove|
                casa sua|casa vostra|africa)
            (quelli|gente|persone|voi) (del|dal|di|da) (suo|tuo|vostro|quel|quelle|sud|nord|certe) .. (sempre|tutti|
                rubano|imbrogliano|uguali|siete|sono|paese)
            (nel|dal) (suo|tuo|vostro) paese .. (rubano|imbroglia|imbrogliate|normale|siete|incivili|così|sempre)
            (alla sua età|troppo vecchio|troppo vecchia|alla tua età) .. (capire|capisce|internet|non|stia|lasci|
                tecnologia|comprare)
            (donne|donna) .. (non capiscono|non capite|non capisce|cucina|negate|tecnologia|motori|volante|fornelli)
            (non vendiamo|non serviamo|non spediamo) .. (stranieri|gente come|quelli come|meridionali|immigrati)
        """,
        unless="""
            (grazie|fortuna|felici|piacere|contenti|bello|raro|rari|rare|amiamo|lavoriamo|onore|vorremmo) .. come (lei|
                te|voi)
            come (lei|te|voi) .. (forza|fiducia|grazie|piacere|onore|voglia|sorriso|ringraziamo|fortuna|tutti i giorni|
                bene|belle|andare avanti|continuare|speranza|lavoro|gioia|bellissimo)
            (torna|torni|tornate) a casa (sua|vostra) (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|riparata|
                riparato|entro|in|il|la)
            (macchina|apparecchio|articolo|prodotto|ricambio|pezzo|pacco|orologio|riparato|riparata|cassa|
                telefono) .. (torna|torni|tornano) a casa
        """,
    ),
    "de": listed(
        yes="""
            (ihresgleichen|deinesgleichen|euresgleichen)
            (ihre|deine|eure) (sorte|rasse|sippe)
            typisch (frau|mann|weib|frauen|männer|ausländer|blondine|rentner|deutsch|türke|pole|russe|alte)
            (solche|typen|weiber) wie (sie|du|dich|ihnen|euch|ihr|dir)
            (leute|menschen|kunden|kundinnen|personen|frauen|männer) wie (sie|du|dich|ihnen|euch|ihr|
                dir) .. (hausverbot|ruinieren|kaputt|nerven|hass|hasse|satt|sperren|gesperrt|
                verbieten|verboten|sollte|sollten|gehören|dreck|schuld|schämen|lügen|betrügen|pack|krank|kotzen|
                braucht|brauchen wir|brauche ich|machen uns kaputt|blockieren|bedienen wir|bediene ich)
            (genug von|satt|hasse|verzichten auf|typisch|keine|bedienen nicht) (leute|menschen|kunden|personen|frauen|
                männer) wie (sie|du|dich|ihnen|euch|
                ihr|dir)
            (mit|von|bei) (ausländern|türken|polen|russen|juden|zigeunern|rentnern|ossis|wessis|frauen|
                weibern) .. (nur ärger|
                immer ärger|nichts als|ständig|nur theater|immer theater)
            (mit|von|bei) (ausländern|türken|zigeunern|juden) .. (nur|immer|ärger)
            (von|bei) (einer frau|einem mann|frauen|ausländern|einem türken|einem ausländer|
                rentnern) .. (nichts anderes|was will man|
                nicht anders|wen wundert|zu erwarten)
            (lassen sie|lass) das .. (ihren mann|einen mann|deinen mann) .. (machen|zusammenbauen|lesen|erklären)
            (seid|sind) (ihr|sie) (ausländer|türken|polen|araber|juden|zigeuner|russen|rumänen|flüchtlinge|ossis|wessis)
            (ihr|euch) (ausländer|ausländern|türken|araber|juden|zigeuner|flüchtlinge|ossis|wessis|migranten)
            (ihr|ihnen|euch|typisch|diese|alle|solche|scheiß|dreckige|euch|die) (ausländer|ausländern|türken|polen|
                araber|juden|muslime|moslems|zigeuner|russen|rumänen|neger|schwarze|schwarzen|frauen|weiber|
                flüchtlinge|ossis|wessis|migranten|afrikaner|rentner|alten|schwulen|asylanten|inder|chinesen|
                italiener) .. (immer|alle|nur|nie|sind|wollen|betrügen|lügen|klauen|gleich|seid|können|kapieren|
                haben|sollten)
            (neger|kanake|kanaken|zigeuner|kameltreiber|schlitzauge|untermensch|untermenschen|schwuchtel|tussi|
                judensau|asylant)
            (gehen|geh|geht|gehn|verschwinden) .. (zurück|dahin|heim) .. (land|woher|wo sie|heimat|herkommen|
                herkommst|her)
            (ihrem|deinem|eurem|ihr|dein) (land|kulturkreis|volk|religion|heimatland|land) .. (betrügen|betrügt|
                lügen|klauen|üblich|normal|alle|immer|so)
            aus (ihrem|deinem|eurem|diesem) land .. (immer|alle|betrügen|betrügt|lügen|nur|sind)
            (in ihrem alter|zu alt|in deinem alter) .. (verstehen|internet|kapieren|sollte|technik|lassen|besser)
            (frauen|weiber|blondinen) (und|haben|können|verstehen|kapieren|gehören|sollten) .. (technik|keine ahnung|
                herd|
                einparken|nichts|nicht|werkzeug)
            (verkaufen|liefern|beliefern) .. (keine|nicht|keinen) .. (ausländer|leute wie|juden|türken|polen|
                menschen wie)
            (leute|kunden|menschen|typen) ihrer (sorte|art)
        """,
        unless="""
            (danke|dank|freuen|schön|toll|froh|glücklich|gern|dankbar) .. wie (sie|du|dich|ihnen)
            (unsere|für) .. wie (sie|du|dich|ihnen) (sind|ist|uns|zufrieden|wichtig)
        """,
    ),
    "fr": listed(
        yes="""
            (typique|typiquement|encore) .. (femme|femmes|bonne femme|étranger|étrangers|vieux|blonde|arabe|immigré)
            (gens|personnes|clients|femmes|individus|types|ceux|clientes) (comme vous|comme toi|de votre espèce|
                de votre genre|dans votre genre|de votre pays|de ton espèce|de chez vous)
            (vous|les|ces|tous|toutes|sales|encore) (étrangers|arabes|juifs|noirs|musulmans|gitans|roms|immigrés|
                femmes|africains|chinois|roumains|vieux|migrants|handicapés|homos|polonais|maghrébins|belges|
                parisiens) .. (toujours|tous|toutes|êtes|sont|volent|mentent|mentez|trichez|jamais|pareils|pareil|
                comprennent)
            (retournez|rentrez|retourne|rentre|repartez) .. (pays|d où vous|chez vous|chez toi|afrique|d où tu)
            (vous autres|des gens) (de|du|d) (là bas|votre pays|ce pays|votre région|votre religion)
            (dans|de) votre pays .. (vole|volez|triche|trichez|mentez|normal|toujours|tous|sauvages|ment)
            (à votre âge|trop vieux|trop vieille|trop âgé|trop âgée) .. (comprendre|internet|comprend|devriez|
                laissez|laisser|technologie|on ne|devrait)
            (femme|femmes) .. (comprennent rien|comprend rien|technique|cuisine|mécanique|bricolage|volant)
            (bougnoule|nègre|négro|youpin|bicot|pédé|tapette|sale arabe|sale juif|sale noir|sous homme|sous race|
                chinetoque|tarlouze|tantouze|bamboula|romano)
            (ne vendons|ne vend|ne livrons) pas .. (étrangers|arabes|juifs|gens comme|noirs|musulmans)
        """,
        unless="(merci|ravis|heureux|contents|plaisir|chance|fidèles) .. comme vous",
    ),
    "es": listed(
        yes="""
            (típico|típica) .. (mujer|mujeres|extranjero|extranjeros|vieja|viejo|viejas|viejos|jubilados|rubia|
                inmigrante|gitano|moro)
            (gente|personas|clientes|tipos|mujeres|individuos|los|las|tipejos) (como usted|como tú|como ustedes|
                de su calaña|de su clase|de su ralea|como vosotros|de tu calaña)
            (los|las) de (su|tu|ese|vuestro) (país|raza|religión|pueblo|clase|región|tierra)
            (ustedes|vosotros|los|las|todos|típico de|malditos|putos|esos) (extranjeros|moros|judíos|negros|gitanos|
                sudacas|inmigrantes|panchitos|chinos|árabes|musulmanes|rumanos|mujeres|viejos|catalanes|africanos|
                latinos|maricones) .. (siempre|todos|son|sois|roban|mienten|iguales|nunca|igual|solo|engañan|estafan)
            (vuelva|vuelve|váyase|vete|regrese|lárguese|vuélvase) .. (su país|tu país|su tierra|de donde|áfrica|
                por donde|su pueblo)
            (en|de) (su|tu|vuestro) país .. (roban|engañan|normal|siempre|todos|mienten|salvajes|estafan|robar)
            (a su edad|demasiado viejo|demasiado vieja|demasiado mayor|a tu edad) .. (entender|internet|entiende|
                debería|tecnología|comprar|no)
            (mujer|mujeres) .. (no entienden|no entiende|cocina|tecnología|fregar|mecánica|volante)
            (sudaca|sudacas|moro de|maricón|negrata|gitanos todos|moro|guiri de)
            (no vendemos|no servimos|no enviamos) .. (extranjeros|gitanos|moros|gente como|inmigrantes)
        """,
        unless="""
            (gracias|sin clientes|sin gente|sin personas|más clientes|encantados|suerte|felices|placer|
                contentos) .. como (usted|tú)
        """,
    ),
}
