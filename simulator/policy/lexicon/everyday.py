"""Words of every other message to a buyer, which say nothing about what the message is.

Only a matter of speed: a phrase is not even tried where nothing but such words of it are in the text.
"""

from collections.abc import Mapping

_WORDS = {
    "en": """
        the you your a an to it its we is are was were be been and or but on in at of for from with by as if
        this that these those there here i me my our us he she they them will ll would can could should shall
        may might must do does did don t d s ve re m have has had not no yes please thank thanks hello hi dear
        kind regards best sorry order orders item items product parcel package send sent give tell let know need
        want like get got take make made back out up off about which what when where how who why all any one two
        three first second new old now today tomorrow day days week weeks time number page account photo picture
        message write read reply answer question help find look see call ask right left full return refund
        refunded replacement delivery deliver delivered shipping ship shipped amazon case through only just also
        still again already so than then more most other another after before once soon until over under same
        too very well way keep use used follow open close start stop check confirm contact address name text
        size colour price free business working label card code part parts pay paid money add
    """,
    "it": """
        il lo la i gli le l un uno una di del dello della dei delle d da dal dalla a al alla ai alle in nel
        nella con su sul sulla per tra fra e ed o ma se non si mi ti ci vi ne che chi cui è era sono sia ha ho
        hai abbiamo può puoi qui questo questa quello suo sua tuo tua nostro nostra lei noi grazie buongiorno
        gentile cordiali saluti ordine ordini prodotto articolo pacco spedizione rimborso reso corriere numero
        codice giorni giorno oggi domani ieri subito già ancora anche solo più prima dopo come quando dove tutto
        tutti due tre foto pagina amazon risposta risponda scriva scrivere invii inviare mandi dica dire fare
        faccia vuole deve entro senza stato stata
    """,
    "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber ist sind war wurde wird werden
        haben hat habe sie ihr ihre ihren ihnen ihrer du dein deine dir wir uns unser unsere ich mich mir er es
        man nicht kein keine mit auf an am in im zu zum zur von vom für bei aus nach über unter um als wie wenn
        dass ob noch schon auch nur so dann bitte danke vielen dank guten tag freundliche grüße bestellung
        artikel paket sendung ware hier heute morgen gestern kann können könnten müssen dürfen senden schicken
        geben gib sagen nennen schreiben melden antworten ersatz erstattung nummer seite amazon alle zwei drei
        neu neue neues erst jetzt gern gerne leider weiter zurück raus tage
    """,
    "fr": """
        le la les l un une des du de d à au aux en dans sur sous pour par avec sans et ou mais si ne n pas plus
        que qu qui quel quelle ce cet cette ces c est sont était être avez avons ai a vous votre vos tu ton ta
        te nous notre nos je j m me moi il elle on se s y bonjour merci cordialement bien commande colis article
        produit numéro ici aujourd hui demain hier jour jours suite déjà encore aussi tout toute tous deux trois
        pouvez pourriez peut faire fait mettre envoyer envoyez donner donnez dire écrire écrivez répondre page
        photo amazon retour remboursement livraison
    """,
    "es": """
        el la los las lo un una unos de del a al en con por para sin sobre y e o u pero si no se le les me te
        nos os que qué quien cual es son era está están ser ha han he hemos puede puedes podría su sus tu tus mi
        nuestro nuestra usted yo gracias hola buenos días saludo estimado pedido pedidos paquete artículo
        producto número aquí hoy mañana ayer ya todavía también solo más muy todo todos dos tres uno foto fotos
        página amazon respuesta responda escriba enviar envíe mande dar decir hacer haga quiere debe antes
        después como cuando donde este esta estos día reembolso devolución
    """,
}

EVERYDAY: Mapping[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _WORDS.items()}
"""Language → its words, with their accents."""
