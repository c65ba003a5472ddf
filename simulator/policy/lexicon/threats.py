"""Threats: court, police, a black list, exposure, a visit. A police report about a stolen parcel is none."""

from simulator.policy.lexicon.listing import Denial, listed
from simulator.policy.lexicon.phrases import Lexicon

_DENY_EN = Denial(
    no="(not|t|never|no|nobody|without|cannot)",
    small="(be|going|to|have|need|want|will|would|ever|any|a|the|you|us|are|is|mean|of|intend|intention|wish|do)",
)

THREATS: Lexicon = {
    "en": listed(
        yes="""
            (friends|people|mates|guys) in your (town|city|area|street|neighbourhood|neighborhood|village)
            (mess|messing|screw) with (us|me)
            (we|i) (will|ll) find you
            know (where|which|what|when) .. your (kids|children|family|wife|husband|daughter|son|house|school|job|
                parents|mother)
            (make sure|see to it|ensure|take care) .. (every|all|everyone|everybody|other|whole|no|nobody) .. (know|
                knows|learns|learn|hears|hear|sells to you|sell to you|find out)
            (i|we|ll|will|shall|going to|gonna|can|or|lawyer|lawyers|attorney|have to|forced to|must|d|could|would|m|
                re) .. (sue|prosecute|report you|blacklist|black list|press charges|take you to court|
                take legal action|take legal steps|expose you|destroy you|ruin you|hunt you|come to your|visit you at|
                hurt you|kill you|beat you|publish your|post your|share your name|name and shame|have you arrested|
                get you arrested|get you banned|have you banned|hack you|tell your boss|tell your employer|
                tell your family|inform your employer|call the police|call the cops|go to the police|file charges|
                file a complaint against you|file a criminal|see you in court|track you down|make you pay|
                make your life|send someone to|send somebody|drag you|block you forever|put you on|debt collector|
                report your account|get your account|contact your employer)
            (sue you|prosecute you|suing you|prosecuting you|see you in court|meet you in court)
            (hear|hearing|letter|call) from (our|my) (lawyer|lawyers|attorney|solicitor|legal)
            (our|my) (lawyer|lawyers|attorney|solicitor|legal team|legal department|solicitors) .. (will|shall|is|are|
                sue|contact|going|already|has|have|knows|ready|would|takes)
            (legal|criminal|court) (action|steps|proceedings|charges|complaint|consequences|measures) .. (against you|
                if you|unless|taken|will follow|follow|immediately|you|begin)
            (face|expect|risk|threaten|bring|take|start|initiate|begin|prepare for) .. (legal|criminal|court) (action|
                steps|proceedings|charges|consequences|measures|trouble)
            (you|will|shall|ll) (regret|be sorry|pay for this|suffer|pay dearly|be punished|be arrested|end up in (jail|
                prison|court)|go to (jail|prison)|rue)
            (regret it|regret this|be sorry for this|live to regret|sorry you ever)
            (we|i) know where (you|your) (live|family|work|are|house|children|kids)
            (have|know|got|remember|keep) your (address|home address) .. (remember|careful|so|and i|and we|watch|visit|
                know|that|you)
            (know|have) (your|where) .. (address|live) .. (remember|careful|watch|beware|visit|come)
            (watch your back|better watch (your back|yourself|out|your step)|you watch (yourself|out))
            (come|coming|show up|stop by|pay a visit|visit|drop by|turn up) (to|at|by) your (house|home|place|door|
                doorstep|work|address|office) .. (to talk|myself|personally|and|if|unless|with|teach|soon)
            (beat|punch|smash|break|slap|kick|burn|kill|shoot|stab|hurt|destroy|strangle) (you|your (face|legs|teeth|
                house|bones|nose|neck|head))
            (blacklist|blacklisted|black list|blacklisting)
            (police|cops|authorities|tax office|immigration) .. (against you|if you|unless|report you|will visit|
                at your door|on you|on to you|will hear|about you)
            (report|reporting|denounce) you to .. (police|amazon|authorities|tax|immigration|fbi|bank|employer|cops)
            (your|the) (name|photo|picture|address|face) .. (all over|on facebook|on the internet|online|public|
                on social media|everywhere|in every forum|on our wall|wall of shame)
            (everybody|everyone|the whole (world|internet)|other sellers|all sellers|the neighbours|your neighbours|
                your boss|your employer|your family) .. (will know|will learn|will hear|will find out|should know|
                will see|be told|get to know|be informed)
            (amazon|your account) .. (will be|gets|get|be) (banned|closed|suspended|blocked|terminated|
                deleted) .. (if you|unless|when you|by us)
            (or else|last warning|final warning|you have been warned|you ve been warned|consider yourself warned|
                mark my words|watch what happens)
        """,
        unless=f"""
            ((let me know|whatsapp~|telegram~|tell me) .. find you|find you (a|an|the|another|one|something|on|there))
            {_DENY_EN.of("(sue|blacklist|blacklisted|black list|legal action|threaten|regret|report you)")}
            {_DENY_EN.of("(call the police|prosecute|legal|court|be sorry)")}
            (file|filing|made|make|submit|need|get|require|obtain|send|attach|copy|reference|with|contact|for) (a|the|
                your) (police report|report|police)
            (carrier|courier|thief|driver|theft|stolen|sender of|scammer|manufacturer|supplier|counterfeiter|
                fake shop) .. (police|sue|court|legal|lawyer|blacklist|report)
            (police report|legal warranty|legal guarantee|legal rights|legal requirement|legal reasons)
            (tennis|basketball|food|squash|badminton|small claims court is) court
            (will not|won t|not) regret
            (spam|email|e mail|number|ip|phone|call) (blacklist|blacklisted)
            (you|your) (can|may|could|have the right) .. (court|legal|sue|lawyer)
        """,
    ),
    "it": listed(
        yes="""
            (amici (nella|in) (sua|tua|vostra|zona|città)|(gliela|te la|ve la) (farò|faremo|faccio|facciamo) pagare)
            (chiamo|chiamiamo|chiamerò|chiameremo|avviso|avvisiamo|avviserò|vado|andrò) .. (carabinieri|polizia|
                finanza)
            (la|ti|vi|lo) (denuncio|denunciamo|denuncerò|denunceremo|quereliamo|querelo|querelerò|quereleremo|
                segnaliamo alla polizia|segnalo alla polizia|segnalerò alla|trascineremo|trasciniamo|rovino|roviniamo|
                roveremo|distruggo|ammazzo|faccio vedere io|faccio pentire|faremo pentire|porto in tribunale|
                faccio nero|
                portiamo in tribunale|porteremo in tribunale|vengo a prendere|vengo a cercare|veniamo a cercare|
                verremo a cercare|gonfio di|pesto a|spacco la|spacco tutto)
            (denunciarla|denunciarti|querelarla|querelarti|farle causa|farti causa|le faccio causa|le facciamo causa|
                le faremo causa|facciamo causa|faremo causa|trascinarla|portarla in tribunale|segnalarla)
            (denuncia|querela|denunciare|querelare) .. (se|contro|parte|pronta|carabinieri|polizia|penale|sporgeremo|
                sporgo|scatta|partirà|lei|calunnia|diffamazione|truffa)
            (sporgiamo|sporgo|sporgeremo|presenteremo|presentiamo|partirà|scatterà|faremo) .. (denuncia|querela|
                esposto)
            (tribunale|avvocato|avvocati|legale|legali|carabinieri|polizia|guardia di finanza|vie legali|azioni legali|
                giudice|azione legale) .. (contro|se|vediamo|vedremo|nostro|nostri|contatterà|sentirà|procederemo|
                adiremo|sarà|saremo costretti|la chiamerà|avrà notizie|denuncio|provvederà|casa sua)
            (ci vediamo|ci vedremo|vedremo|vediamo) .. in tribunale
            (nostro|mio|nostri|miei) (avvocato|avvocati|legale|legali|studio legale)
            (adire|adiremo|procederemo|procediamo|agiremo|passeremo|intraprenderemo|ricorreremo) .. (vie legali|
                legalmente|azioni legali|giudizio)
            (se ne pentirà|te ne pentirai|se ne pente|ve ne pentirete|si pentirà|ti pentirai|la pagherà|la pagherai|
                me la paga|ce la paga|gliela faccio pagare|gliela faremo pagare|la pagherà cara)
            (so|sappiamo|conosco|conosciamo) .. (dove abita|dove abiti|dove vive|dove vivi|dove lavora|
                il suo indirizzo|il tuo indirizzo|dove sta)
            (ho|abbiamo) .. (suo|tuo) indirizzo .. (ricordi|attento|attenta|attenti|e so|veniamo|se lo|lo sa|
                non dimentichi|se la recensione|se parla|se scrive|se pubblica|se lascia|se esce|se apre|se insiste)
            (stia|stai|state) (attento|attenta|attenti) .. (se|a quello che|a quel|perché)
            (denuncio|denunciamo|querelo|polizia|carabinieri) .. stia (attento|attenta)
            (lista nera|blacklist|black list)
            (pubblicheremo|pubblico|pubblichiamo|pubblicherò|diffonderemo|sputtaneremo|sputtano) .. (suo|tuo|nome|dati|
                facebook|indirizzo|conversazione|chat|cognome)
            (le|ti|vi) (spacco|spacchiamo|rompo|rompiamo|taglio|brucio) .. (faccia|gambe|testa|denti|ossa|casa)
            (veniamo|vengo|verremo|verrò|passo|mandiamo qualcuno|mando qualcuno) .. (casa sua|casa tua|a casa|
                sotto casa|da lei a)
            (suo|tuo) (account|profilo) .. (chiudere|bloccare|chiuso|bloccato|cancellare) .. (se|facciamo|faremo)
        """,
        unless="""
            (abbiamo|ho|hanno) (fatto|sporto|presentato|già fatto) .. (denuncia|esposto)
            (lei|ci|tu) (scrive|ha scritto|dice|ha detto) .. (vi rovino|vi denuncio|vi querelo|siete)
            (corriere|ladro|furto|truffatori|rubato|smarrimento|smarrito|contraffattore|fornitore|
                produttore) .. (denuncia|polizia|carabinieri|denunciato|tribunale|avvocato)
            denuncia (di|del|dello|per) (furto|smarrimento)
            (ritir*|mont*|install*|consegn*|ripar*) .. (casa|appuntamento)
            casa .. (ritir*|mont*|install*|consegn*|ripar*)
            (non|mai|senza|nessuna) .. (denuncia|tribunale|avvocato|avvocati|denunciare|lista nera|vie legali|pentirà|
                pentirai|denunciarla)
            (se ne|non se ne|ne) pentirà .. (acquisto|qualità)
            (garanzia|diritto|diritti|termini|obblighi) (legale|di legge|legali)
        """,
    ),
    "de": listed(
        yes="""
            (freunde|leute|bekannte) in ihrer (stadt|nähe|gegend|straße|nachbarschaft)
            dafür werden (sie|du) .. (bezahlen|büßen|zahlen)
            (rufe|rufen|hole|holen|verständige|verständigen|informiere|informieren|gehe|gehen) .. (polizei|
                staatsanwalt|staatsanwaltschaft)
            (weiß|wissen|kenne|kennen) .. (ihre kinder|ihre familie|ihre frau|ihr mann|deine kinder|deine familie)
            (zeige|zeigen wir|zeig|zeige ich|zeig ich) (sie|dich|euch) .. (an|bei der polizei)
            (verklagen|verklage|verklag) .. (sie|dich|euch) .. (vor gericht|wenn|falls|sonst)
            (verklagen|verklage|verklagt) (wir|ich|sie|dich|werden)
            (wir|ich|dann|werden|werde|sie|dich|müssen) .. (verklagen|verklage|anzeigen|anzeige erstatten|strafanzeige|
                vor gericht bringen|vor gericht zerren|anzuzeigen|zu verklagen)
            (strafanzeige|klage) .. (gegen sie|gegen dich|erstatten|stellen|einreichen|rechnen|folgt|wenn|
                wegen|polizei|betrugs|betrug)
            anzeige .. (gegen sie|gegen dich|erstatten|polizei|betrugs|betrug|wegen betrug)
            (polizei|gericht|anwalt|anwälte|anwältin|staatsanwalt|staatsanwaltschaft|rechtsanwalt|
                inkasso) .. (gegen sie|melden|wenn sie|falls sie|hören|bekommen|kommt|einschalten|
                schalten|vorbei|übergeben|sehen wir uns|sonst|anzeigen|anzeige|kontaktieren|schicken|zu tun|kümmert|
                freut sich|erwartet|ihnen|erfährt)
            (schalten|schalte|übergeben|übergebe|sehen|wiedersehen|treffen) .. (anwalt|gericht|polizei|inkasso|anwälte|
                staatsanwalt)
            (unser|mein|unsere|unserem|meinem|unseren|meinen) (anwalt|rechtsanwalt|anwälte|rechtsabteilung|anwältin|
                rechtsbeistand)
            (rechtliche|juristische|strafrechtliche|gerichtliche) (schritte|konsequenzen|folgen|maßnahmen)
            (werden|wirst|wird|werdet|sollen) .. (bereuen|büßen|bezahlen dafür|leid tun|noch sehen)
            (bereuen|bereust|büßen) (sie|du|werden|das noch)
            (wir|ich) (wissen|weiß|kennen|kenne|haben|habe) .. (wo sie wohnen|wo du wohnst|ihre adresse|deine adresse|
                wo ihre|wohnen|wo sie arbeiten) .. (also|vergessen|passen|und|merken|vorsicht|ja|denken|wohnen|haben|
                arbeiten)
            (wissen|weiß|wissen ja) wo (sie|du|ihre|deine) .. (wohnen|wohnst|arbeiten|arbeitest|familie|wohnt|kinder)
            (passen sie|pass) .. (auf sich auf|bloß auf|gut auf|auf was|auf dich|auf wenn)
            (schwarze liste|schwarzen liste|blacklist|sperrliste|schwarzer liste)
            (veröffentlichen|veröffentliche|öffentlich machen|bloßstellen|an den pranger|posten|anprangern|
                verbreiten) .. (ihren|ihre|deinen|deine|namen|sie|dich|daten|foto)
            (ihren|ihre|deinen|deine|namen|sie|dich) .. (veröffentlichen|öffentlich machen|bloßstellen|pranger|
                anprangern|ins netz stellen|ins internet stellen|online stellen)
            (letzte warnung|letzte mahnung vor|sie sind gewarnt|du bist gewarnt|seien sie gewarnt|ich warne sie|
                ich warne dich|wir warnen sie|sonst passiert|sonst knallt|sonst gibt es|das wird ein nachspiel|
                hat ein nachspiel|nachspiel|wehe)
            (ihr|dein) (konto|account) .. (sperren|gesperrt|löschen|gelöscht|dicht) .. (wenn|lassen|sonst|falls)
            (wir|ich) .. (sperren|melden) .. (lassen sie|sie|dich) .. (amazon|überall|lebenslang)
        """,
        unless="""
            (dieb|diebstahl|gestohlen|fahrer|zusteller|paketdienst|fälscher|betrüger|hehler|fälschung|hersteller|
                lieferant|spedition|verlust) .. (anzeige|polizei|gericht|anzeigen|verklagen)
            (polizei|anzeige) .. (diebstahl|diebstahls|gestohlen|verlust|aktenzeichen)
            (nicht|nie|niemals|ohne|kein|keine|keinen|keineswegs) .. (anwalt|gericht|verklagen|anzeigen|bereuen|
                polizei|schwarze|rechtliche|drohen|anzeige)
            (anwalt|gericht|verklagen|bereuen|polizei|rechtliche|bereut) .. (nicht|kein|keine|keinen|nie)
            (anzeige|display|anzeigen) .. (leuchtet|blinkt|display|led|temperatur|gerät|zeigt|werbung|bildschirm|
                batterie|ladestand|uhr|akku)
            (zeigen|zeigt|zeige) (wir|ich|ihnen|sie|das|der|die) .. (wie|gern|gerne|video|bild|foto|anleitung|schritt|
                display)
            (display|led|gerät|bildschirm|bild|foto|app|status|tracking) .. (zeigt|zeigen|anzeigen|anzeige|angezeigt)
        """,
    ),
    "fr": listed(
        yes="""
            amis dans votre (ville|quartier|rue|région)
            (appelle|appelons|appellerai|appellerons|préviens|prévenons|préviendrai|vais|allons) .. (police|gendarmes|
                gendarmerie)
            (sais|savons|connais|connaissons) .. (vos enfants|votre famille|votre femme|votre mari|votre adresse)
            (sais|savons) (où|dans quel*|exactement où|très bien où) .. (habitez|habites|vivez|travaillez)
            (porterons|portons|porte|portera|porter|déposerons|déposons|dépose|déposer|déposerai|porterai) plainte
            (plainte) .. (contre vous|contre toi|si vous|police|procureur|gendarmerie|diffamation|escroquerie|fraude)
            (poursuivre|poursuivrons|poursuivons|poursuis|poursuivrai|attaquer|attaquerons|attaquons|traîner|traînerons|
                assigner|assignerons|traduire|traduirons) .. (vous|justice|tribunal|tribunaux|toi)
            (vous|te) (poursuivrons|poursuivons|poursuivrai|attaquerons|attaquons|traînerons|assignerons|dénoncerons|
                dénonçons|dénoncerai|retrouverons|retrouverai|ferons payer|ferai payer|ferons regretter|
                signalerons à la police|signalerons aux|détruirai|détruirons|tuerai|frapperai|casserai|dénonce)
            (rendez vous|verrons|verra|retrouverons|voir|reverra|reverrons|revoir) .. (tribunal|justice|devant le juge|
                au tribunal|tribunaux)
            (notre|mon|nos|mes) (avocat|avocats|avocate|service juridique|conseil juridique)
            (police|gendarmerie|avocat|justice|huissier|tribunal|juge|procureur|fisc) .. (si vous|contre vous|saisir|
                saisirons|saisissons|prévenir|appelle|appelons|appellerons|sera|contactera|chez vous|à votre porte|
                votre porte|va|sinon|prévenus|avertie)
            (poursuites|actions|mesures|suites|action|procédure) (judiciaires|juridiques|pénales|légales|en justice|
                judiciaire|pénale)
            (vous|tu) (regretterez|regretteras) .. (ça|cela|geste|euros|avis|jour|coup|amèrement|promis|croyez)
            (le regretterez|le regretteras|le paierez|allez regretter|vous en mordrez|va le regretter|vas le regretter)
            (avons|ai) votre adresse .. (alors|souvenez|attention|oubliez|méfiez|et je|et nous|rappelez)
            (faites attention à vous|fais gaffe|faites gaffe|liste noire|blacklist|listes noires|black list)
            (publier|publierons|publions|publierai|diffuser|diffuserons|diffuserai|exposerons|afficherons|
                balancer|balancerai|divulguer|divulguerons) .. (votre nom|votre adresse|vos|votre photo|ton nom)
            (casser|casse|casserai|briser|péter|brûler|frapper|tuer|taper) .. (gueule|figure|jambes|dents|vous|os|
                visage|maison)
            (viens|venons|viendrai|viendrons|passerai|passerons|débarque|débarquons|envoyons quelqu|passe|vient|
                envoie quelqu) .. (chez vous|chez toi|domicile|à votre porte|un chez|sonner un|cousins|mon frère)
            (je|on) (vous|te) (croise|recroise|attrape|chope)
            (vos voisins|votre patron|votre chef|votre famille|votre employeur|votre mari|votre femme|
                autres vendeurs) .. (
                saura|sauront|apprendra|apprendront|apprendre|savoir|verra|prévenu|informé)
            (dernier avertissement|vous voilà prévenu|vous êtes prévenu|vous êtes prévenue|sinon gare|gare à vous|
                vous aurez des ennuis|aurez affaire|vous allez voir)
            (votre|ton) compte .. (supprimer|bloquer|fermer|bloqué|fermé|supprimé) .. (si vous|ferons|ferai|sinon)
        """,
        unless="""
            (vol|voleur|volé|livreur|transporteur|faussaire|escrocs|perte|fabricant|fournisseur|contrefaçon|
                contrefacteur) .. (plainte|police|gendarmerie|justice|avocat|tribunal)
            (regretterez pas|regretter jamais|regretteras pas|plainte pour vol|plainte de vol|déclaration de vol)
            (pas|aucune|aucun|sans|ni) .. (plainte|avocat|tribunal|justice|regretter|police|regretterez|
                poursuites|liste noire|juridiques)
            (garantie|mentions|droits|obligations) (légale|légales|légaux)
            (venons|viendrai|viendrons|passerai|passerons) .. (reprendre|récupérer|enlever|livrer|installer|chercher|
                monter)
        """,
    ),
    "es": listed(
        yes="""
            amigos en su (ciudad|zona|barrio|calle|pueblo)
            me las (va|vas|van) a pagar
            me las (pagará|pagarás)
            (llamo|llamamos|llamaré|llamaremos|aviso|avisamos|avisaré|voy|vamos|iré) .. (policía|guardia civil)
            (sé|sabemos|conozco|conocemos) .. (sus hijos|su familia|su mujer|su marido|tus hijos)
            (le|la|lo|te|os|les) (denuncio|denunciamos|denunciaré|denunciaremos|demandamos|demando|demandaré|
                demandaremos|llevaremos a juicio|llevo a juicio|llevamos a juicio|llevaremos a los tribunales|
                haré pagar|haremos pagar|vamos a denunciar|voy a denunciar|vamos a demandar|voy a demandar|arruinaré|
                mato|mataré|parto|partiré|rompo|destruiré|arrepentirá|pondremos en evidencia)
            (denunciarle|denunciarla|denunciarlo|denunciarte|demandarle|demandarla|demandarlo|demandarte|
                llevarle a juicio|llevarla a juicio)
            (denuncia|demanda|querella) .. (contra usted|contra ti|si reclama|si usted|policía|presentaremos|
                presentamos|pondremos|interpondremos|pondré|guardia civil|estafa|fraude|difamación|judicial)
            (presentaremos|presentamos|pondremos|ponemos|pondré|interpondremos|interponemos|presentaré) .. (denuncia|
                demanda|querella)
            (policía|guardia civil|juzgado|juez|tribunal|tribunales|abogado|abogados|fiscalía|hacienda) .. (si reclama|
                si usted|contra usted|si no|vemos|veremos|llamaremos|llamo|avisaremos|contactará|contactarán|
                denunciamos|acudiremos|tendrá noticias|su casa|su puerta|irá|recibirá|nos vemos|vamos)
            (nos vemos|nos veremos|veremos) .. (juzgado|tribunales|juicio|juzgados)
            (nuestro|mi|nuestros|mis) (abogado|abogados|abogada|departamento legal|asesoría jurídica|
                departamento jurídico|servicio jurídico)
            (acciones|medidas|consecuencias|vía) (legales|judiciales|penales|legal|judicial|penal)
            (lo|la) (pagará|vas a pagar|va a pagar|pagarás|va a lamentar|lamentará|lamentarás)
            (sé|sabemos|conozco|conocemos) .. (dónde vive|donde vive|dónde vives|su dirección|tu dirección|
                dónde trabaja|donde trabaja|donde vives)
            (tengo|tenemos) su dirección .. (recuérdelo|cuidado|olvide|y sé|así que|recuerde|ojo)
            (tenga|ten|ándese con|ándate con|mucho) cuidado (con lo|si|que|porque|pues)
            (ándese con|vaya con) (cuidado|ojo)
            (lista negra|listas negras|blacklist)
            (publicaremos|publicamos|publicaré|publicar|difundiremos|difundir|expondremos|exponer|colgaremos|
                sacaremos) .. (su nombre|su|sus datos|foto|tu nombre|datos|cara|internet|redes|vergüenza)
            (romper|rompo|romperé|partir|parto|quemar|matar|pegar|reventar|partiré|reventaré) .. (cara|piernas|dientes|
                huesos|casa|boca)
            (iremos|voy|vamos|iré|mandaremos a alguien|mando a alguien|apareceremos|pasaré|pasaremos) .. (a su casa|
                a tu casa|su puerta|por su casa|su domicilio)
            (todos|todo el mundo|sus vecinos|su jefe|su familia|otros vendedores) .. (sabrán|sabrá|enterarán|enterará|
                conocerán|verán|enteren)
            (último aviso|queda avisado|queda avisada|está avisado|está avisada|está advertido|está advertida|
                le advierto|se lo advierto|aténgase a|atente a|o verá)
            (su|tu) cuenta .. (cierren|bloqueen|cerrar|bloquear|cerraremos|cancelada) .. (si|haremos|como|vamos)
            (se|te|os) (arrepentirá|arrepentirás|arrepentiréis|va a arrepentir|vas a arrepentir|va a enterar|
                vas a enterar|vais a enterar|enterará de (quién|lo que)|enterarás de (quién|lo que))
        """,
        unless="""
            (robo|hurto|ladrón|robado|repartidor|transportista|pérdida|falsificador|fabricante|proveedor|
                estafadores) .. (denuncia|policía|denunciado|abogado|juzgado)
            (no|nunca|sin|ninguna|ningún|ni) .. (denuncia|abogado|tribunales|arrepentirá|arrepentirás|policía|
                denunciarle|denunciar|lista negra|legales|demandar|juicio)
            (garantía|derechos|plazo|obligaciones) (legal|legales)
        """,
    ),
}
