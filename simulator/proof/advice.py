"""What a seller may say to anybody without a lie: true of many orders, help for none in particular.

Only the sentences; who says them, and when, is ``baselines``'.
"""

from collections.abc import Mapping

ADVICE: Mapping[str, tuple[str, str, str, str]] = {
    "en": (
        "Hello, we are sorry. Your tracking number is 1Z999AA10123456784.",
        "Please start a return in Your Orders. Amazon customer service can help you.",
        "The motor has a two-year warranty. Could you please send us a photo?",
        (
            "Please write to us here in this conversation. We cannot change the address of your order."
            " Please open Your Orders and press Request cancellation."
        ),
    ),
    "it": (
        "Buongiorno, ci dispiace. Il numero di tracciamento è 1Z999AA10123456784.",
        "Avvii il reso dai suoi ordini. Il servizio clienti di Amazon può aiutarla.",
        "Il motore ha una garanzia di due anni. Può mandarci una foto?",
        (
            "Ci scriva qui in questa conversazione. Non possiamo cambiare l'indirizzo del suo ordine."
            ' Apra "I miei ordini" e prema "Richiedi annullamento".'
        ),
    ),
    "de": (
        "Guten Tag, es tut uns leid. Die Sendungsnummer ist 1Z999AA10123456784.",
        "Bitte starten Sie die Rücksendung unter Meine Bestellungen. Der Kundenservice von Amazon hilft Ihnen.",
        "Auf den Motor gibt es zwei Jahre Garantie. Könnten Sie uns bitte ein Foto schicken?",
        (
            "Bitte schreiben Sie uns hier in dieser Unterhaltung. Die Adresse Ihrer Bestellung können wir nicht ändern."
            ' Bitte klicken Sie unter "Meine Bestellungen" auf "Stornierung anfordern".'
        ),
    ),
    "fr": (
        "Bonjour, nous sommes désolés. Le numéro de suivi est 1Z999AA10123456784.",
        "Veuillez lancer le retour depuis vos commandes. Le service client d'Amazon peut vous aider.",
        "Le moteur est garanti deux ans. Pourriez-vous nous envoyer une photo ?",
        (
            "Écrivez-nous ici dans cette conversation. Nous ne pouvons pas modifier l'adresse de votre commande."
            " Veuillez ouvrir vos commandes et cliquer sur Demander l'annulation."
        ),
    ),
    "es": (
        "Hola, lo sentimos. El número de seguimiento es 1Z999AA10123456784.",
        "Inicie la devolución desde sus pedidos. El servicio de atención al cliente de Amazon puede ayudarle.",
        "El motor tiene dos años de garantía. ¿Podría enviarnos una foto?",
        (
            "Escríbanos aquí en esta conversación. No podemos cambiar la dirección de su pedido."
            " Abra sus pedidos y pulse Solicitar cancelación."
        ),
    ),
}
"""Language → what is said, in four helpings."""
