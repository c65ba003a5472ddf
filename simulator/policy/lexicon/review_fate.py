"""What may become of a review: changed or gone as the seller wishes, or as the buyer likes."""

from simulator.policy.lexicon.phrases import Lexicon, worded

CHANGE: Lexicon = {
    "en": worded(
        yes="""
            (change|remove|delete|update|edit|revise|amend|modify|take down|take it down|take that down|took down|take
              back|withdraw|reconsider|retract|adjust|raise|rethink|erase|alter|undo|changing|removing|deleting|
              updating|editing|revising|amending|taking down|withdrawing|reconsidering|retracting|erasing|removal|
              deletion|revision|removed|deleted|changed|get rid|disappear|taken down|from negative|to positive|turn
              it|turn that|turn your|upgrade your|improve your|correct your|increase your|pull your|pull it)
        """,
        unless="""
            (we|i|amazon|team|factory|it) (will|ll|have|ve|has|had|are|can|cannot|can t|may not|must not|
              never|already|immediately|then|also|just|now|did not|didn t|do not|don t|won t) .. (change|changed|
              remove|removed|delete|deleted|update|updated|edit|revise|revised|amend|modify|adjust|adjusted|improve|
              correct|ask)
            (we|i) (changed|removed|deleted|updated|revised|adjusted|corrected)
            (update|keep) you
            (t|not|never) (ask|asking|expect|require|want|expected|required)
            no (need|obligation)
        """,
    ),
    "it": worded(
        yes="""
            (modific*|cambi|cambia|cambia*|cambier*|rimuov*|rimozione|elimin*|cancell*|toglie*|tolga|togli|aggiorn*|
              corregg*|ritir*|rived*|ripens*|riconsider*|levare|leva|levi|rettific*|sparire|da negativ*)
        """,
        unless="""
            (abbiamo|ho|stiamo|possiamo|posso) (già|appena|subito|anche|modificat*|cambiat*|corrett*|eliminat*|
              aggiornat*|ritirat*|modific*|cambi*|aggiorn*|elimin*|togliere|rimosso|tolto)
            (cambiamo|modifichiamo|aggiorniamo|correggiamo|togliamo|ritiriamo|eliminiamo|rivediamo|cambieremo|
              miglioriamo|
              rivedremo|correggeremo|toglieremo|cambio|modifico)
            (provvederemo|modificheremo|cambieremo|aggiorneremo|la aggiorn*|vi aggiorn*|ti aggiorn*)
            (non) (chied*|possiamo|posso|deve|serve|occorre|vogliamo)
            (scelta sua|sua scelta|non cambia (niente|nulla))
            da cambiare
        """,
    ),
    "de": worded(
        yes="""
            (ändern|ändert|änderst|änderten|änderung*|abänder*|entfern*|lösch*|zurückzieh*|zurückzuziehen|zurücknehm*|
              zurückzunehmen|zurückgezogen|zurückgenommen|aktualisier*|anpass*|anzupassen|passen sie|überarbeit*|
              korrigier*|rausnehm*|revidier*|überdenk*|hochsetz*|abzuändern|umänder*|von negativ*|auf positiv*|
              verschwind*|entfernung|löschung|änderung|gelöscht|geändert|entfernt)
            (nehm*|nimm|zieh*) .. (zurück|raus|runter|weg)
        """,
        unless="""
            (wir|ich|amazon|werk|hersteller) (werden|werde|ändern|aktualisieren|passen|korrigieren|können|dürfen|kann|
              darf)
            (wir|ich|amazon|werk|hersteller) (haben|habe|hat) .. (geändert|entfernt|gelöscht|aktualisiert|angepasst|
              korrigiert|überarbeitet)
            (werden|konnten) wir
            (nicht|keine|nie) (bitten|um|verlangen|auffordern|darum|erwarten)
        """,
    ),
    "fr": worded(
        yes="""
            (modifi*|changer|changez|change|changiez|changé|supprim*|suppression|retir*|retrait|enlev*|effac*|corrig*|
              mettre à jour|actualis*|réviser|révis*|reconsidér*|revoir|revoyiez|ôter|rectifi*|de négati*|disparaître|
              annul*)
        """,
        unless="""
            (nous|on|amazon|atelier|usine) (allons|modif*|chang*|corrig*|mettrons|pouvons|ne)
            (nous|on|amazon|atelier|usine) (avons|a) (déjà|aussi|modif*|chang*|corrig*|mis|retir*|supprim*)
            (ne|n) (demand*|pouvons|peux|devez|exig*)
            (changer|change|changé|changez) d avis
        """,
    ),
    "es": worded(
        yes="""
            (modific*|modifiq*|modifíq*|cambia*|cambie*|cámbi*|elimin*|elimín*|borr*|bórr*|quit*|quít*|retir*|
              actualiz*|actualic*|actualíc*|corrig*|correg*|edit*|revis*|reconsider*|rectific*|rectifiq*|supr*|de
              negativ*|desapar*)
        """,
        unless="""
            (hemos|he|vamos|modificaremos|cambiaremos|actualizaremos|podemos|puedo|amazon|taller|fábrica) ..
              (modific*|cambi*|elimin*|actualiz*|correg*|revis*|quit*|retir*|borr*|el|la)
            no (pedimos|podemos|pido|exigimos|hace|es necesario|tiene)
            (corregimos|cambiamos|modificamos|actualizamos|revisamos|quitamos|retiramos|eliminamos)
        """,
    ),
}

"""Away with it, or another one instead."""

CHANGE_IT: Lexicon = {
    "en": worded(
        yes="""
            (change|fix|edit|remove|delete|rewrite|update|correct|revise|reconsider|withdraw|adjust|improve) (it|that|
              this|them)
            take (it|that|this) (down|back|off|offline)
        """,
        unless="(we|i|amazon) (will|ll|can|have|ve|did)",
    ),
    "it": worded(
        yes="""
            (modificarl*|cancellarl*|rimuoverl*|riscriverl*|toglierl*|cambiarl*|eliminarl*|correggerl*|aggiornarl*|
              ritirarl*)
            (la|lo) (modific*|cancell*|rimuov*|riscriv*|tolga|togli|cambi|elimin*|corregg*|corregga|aggiorn*|ritiri)
            (corregga|correggi|modifichi) (per|prego|gentilmente)
        """,
    ),
    "de": worded(
        yes="""
            (sie|das|es|diese) .. (umschreiben|ändern|löschen|entfernen|korrigieren|anpassen|zurückziehen|
              zurücknehmen|überarbeiten|umändern|abändern)
            (ändern|löschen|entfernen|korrigieren|passen|ziehen|nehmen|überarbeiten) sie (das|es|sie|diese)
            (änder|lösch|entfern|korrigier) (das|es|sie)
        """,
        unless="(wir|ich) (können|werden|haben|kann|habe|werde)",
    ),
    "fr": worded(
        yes="""
            (le|la|l|les) (modifier|supprimer|retirer|réécrire|changer|corriger|effacer|enlever|reconsidérer)
            (merci de|veuillez|pourriez vous|prière de) (corriger|modifier|changer|supprimer|rectifier)
            (modifiez|supprimez|retirez|réécrivez|changez|corrigez|effacez|enlevez) le
        """,
    ),
    "es": worded(
        yes="""
            (modificarl*|borrarl*|quitarl*|reescribirl*|cambiarl*|eliminarl*|corregirl*|retirarl*|actualizarl*)
            (la|lo) (retira|retiras|quita|quitas|borra|borras|cambia|cambias|sube|subes|edita|editas|modifica|
              modificas) ?
            (la|lo) (retirara|quitara|borrara|cambiara|subiera|modificara|editara|retirase|quitases|borrases|borrases)
            (modifíquel*|bórrel*|quítel*|reescríbal*|cámbiel*|elimínel*|corríjal*|retírel*|actualícel*|bórral*|
              quítal*|cámbial*)
        """,
        unless="(no podemos|no puedo|nosotros no|no se puede|no se pueden|solo amazon|solo usted|podemos nosotros)",
    ),
}
"""The same of what the sentence before spoke of."""

FREE_CHOICE: Lexicon = {
    "en": worded(
        yes="""
            (feedback|comment) (can|may|could) (also|still|always|be|now)
            you (can|may|are able to|re able to) (also|still|always|now|update|change|remove|delete|edit|revise|amend|
              withdraw)
            (are|re|feel) free to (update|change|remove|delete|edit|revise)
            (it is|it s|that is|that s) (possible|entirely|completely|totally) (to|up|your)
            (if you wish|should you wish|if you want to|if you like|up to you|your choice|your decision|own choice)
        """,
        unless="""
            (please|grateful|appreciate|kindly|ask you|hope|urge|must|would you|could you|mind|love)
        """,
    ),
    "it": worded(
        yes="""
            (può|puoi|potete|possono|è possibile|possibile|se lo desidera|se vuole|se lo vuole|se desidera|sua scelta|
              decide lei|libero di|libera di)
        """,
        unless="""
            (prego|preghiamo|per favore|per cortesia|chied*|chiediamo|grat*|gentilmente|potrebbe|speriamo|può
              (cambiare|modificare|eliminare|cancellare|togliere|rimuovere) ?)
        """,
    ),
    "de": worded(
        yes="""
            (feedback|verkäuferbewertung*|bewertung*) .. (kann|können|lässt sich|lassen sich)
            (sie|du|käufer) (können|kannst)
            (können|kannst|könnt) (sie|du) .. (innerhalb|jederzeit|wenn sie möchten|auch|natürlich|bei bedarf|selbst|
              60)
            (wenn sie möchten|falls sie möchten|wenn sie wollen|ihre entscheidung|ihnen überlassen|freiwillig)
        """,
        unless="""
            (bitte|bitten|dankbar|könnten|würden|hoffen|wünschen|müssen|freuen|von negativ*)
        """,
    ),
    "fr": worded(
        yes="""
            (vous pouvez|tu peux|peut être|peuvent être|peut toujours|est possible|reste possible|si vous le
              souhaitez|si vous le voulez|libre de|libre à vous|votre choix)
        """,
        unless="""
            (veuillez|merci de|prie|prions|pourriez|demand*|reconnaissant*|s il vous plaît|svp|espér*|souhaiterions)
        """,
    ),
    "es": worded(
        yes="""
            (se puede|se pueden|decisión (suya|tuya)|como (quiera|quieras)|cuando (quiera|quieras)|lo que (quiera|
              quieras)|puede modificar|puede modificarse|puede cambiarse|puede ser|pueden ser|es posible|si
              lo desea|si quiere|si así lo desea|es libre|decisión suya|libremente|puede actualizar*|podrá)
        """,
        unless="""
            (por favor|podría|agrad*|rogamos|ruego|pedimos|pedirle|pedirte|pido|solicit*|importaría|esperamos|espero)
        """,
    ),
}

"""Only saying that it can be done."""
