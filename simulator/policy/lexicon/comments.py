"""Words that show what a sentence of a feedback comment is about: the product, the parcel's way, the seller, or filth.

Beginnings of folded words (``deliver`` for *delivered*). A ``=`` in front wants the whole word.
"""

from collections.abc import Mapping

Subjects = Mapping[str, str]

PRODUCT, DELIVERY, SERVICE, OBSCENE = "product", "delivery", "service", "obscene"

COMMENTS: Mapping[str, Subjects] = {
    "en": {
        PRODUCT: "product item mug lamp quality material color colour size cheap flimsy broke break crack works worked"
        " working defect battery smell taste fit fits fabric looks design sturdy =toy book durable thin picture",
        DELIVERY: "deliver shipp shipment courier carrier parcel package arriv tracking late delay transit"
        " postman =post mailbox driver =lost",
        SERVICE: "seller service support answer repl respond response reply communicat refund return customer rude"
        " polite friendly helpful ignored wrote =write message email e-mail =they =them money promis"
        " claim shop =packed packaging packag cancel invoice scam fraud charged",
        OBSCENE: "fuck shit bullshit asshole bastard bitch =dick =cunt =cock motherfuck wank",
    },
    "it": {
        PRODUCT: "prodott articol tazza lampada qualita material color tagli misur scadent rott romp funzion difett"
        " batteria odor sapor tessut aspett legger =libro",
        DELIVERY: "consegn spedi corrier pacco pacch arriv tracciament tracking ritard transito postin =perso smarrit",
        SERVICE: "venditor servizi assistenz rispost rispond risposto comunic rimbors reso restitu cliente maleducat"
        " gentil cortes ignor scritt scriv messagg email soldi promess reclam negozio imball annull fattur truff",
        OBSCENE: "cazz merd stronz vaffancul fancul puttan coglion =culo minchia",
    },
    "de": {
        PRODUCT: "produkt artikel ware tasse lampe qualitat material farbe grosse billig kaputt zerbroch funktion"
        " defekt akku geruch riecht geschmack stoff passt aussehen =buch verarbeit haltbar",
        DELIVERY: "liefer versand verschick paket sendung zustell spediteur bote kurier ankam angekomm"
        " sendungsverfolg verspat =spat =spater tracking =post verloren transport",
        SERVICE: "verkauf handler service kundendienst support antwort reagier kommunik erstatt ruckgab rucksend"
        " kunde unfreundlich freundlich hoflich ignorier geschrieben nachricht email =geld versproch antrag"
        " laden verpack stornier rechnung betrug betruger",
        OBSCENE: "scheiss scheiss arschloch arsch wichs fotze fick hurensohn =drecksau",
    },
    "fr": {
        PRODUCT: "produit article tasse lampe qualite matiere matier couleur taille cheap casse fonctionn defect"
        " batterie odeur gout tissu aspect fragile =livre solide",
        DELIVERY: "livr expedi envoi envoye colis paquet transporteur coursier arriv suivi retard facteur"
        " =poste perdu achemin",
        SERVICE: "vendeur service assistance repons repond repondu communic rembours retour client impoli poli"
        " aimable gentil ignor ecrit message email argent promis promess reclam boutique emball annul factur"
        " arnaque escroc",
        OBSCENE: "merd putain connard connass salop encul =cul bordel foutre",
    },
    "es": {
        PRODUCT: "producto articulo taza lampara calidad material color talla tamano barat roto rompi romp funcion"
        " defect bateria olor sabor tela aspecto fragil =libro",
        DELIVERY: "entreg envi paquete transportista mensajer llega llego seguimiento tracking retras tarde"
        " cartero correos perdid reparto",
        SERVICE: "vendedor servicio atencion respuest respond respondi comunic reembols devol cliente maleducad"
        " amable educad ignor escrib escrit mensaje email dinero prometi promes reclam tienda embal cancel factur"
        " estafa timo",
        OBSCENE: "mierda =puta =puto cabron gilipoll joder =cono follar hijoputa",
    },
}
"""Language → subject → beginnings of words."""
