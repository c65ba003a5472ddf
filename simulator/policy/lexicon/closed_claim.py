"""The end of a claim, dispute or chargeback, which a seller may wish for and not buy."""

from simulator.policy.lexicon.phrases import Lexicon, worded

PHRASES: Lexicon = {
    "en": worded(
        yes="""
            take the (case|claim|dispute|complaint) back
            (close|closing|closed|withdraw|withdrawing|withdrawn|cancel|cancelling|canceling|drop|dropping|remove|
              removing|retract|retracting|stop|end|ending|revoke|reverse|reversing|take back|pull|dropped|cancelled|
              removed|resolve as|abandon|give up|call off) (the|your|this|that|a|any|it) .. (claim|claims|chargeback|
              dispute|guarantee|case with|complaint|a to z|case)
            (claim|chargeback|dispute|complaint|a to z) .. (is|be|gets|been|was) (closed|withdrawn|cancelled|
              canceled|dropped|removed|retracted|reversed)
            (withdrawal|cancellation|closure|closing) of .. (claim|chargeback|dispute|complaint)
            (withdraw|close|cancel|drop) (claim|chargeback|dispute|a to z)
            (if|provided|as long as|on condition|in case) you (don t|do not|won t|never|refrain from|skip|avoid) ..
              (open|opening|file|filing|start|starting|raise|raising|make) .. (return|claim|case|dispute|chargeback)
            (take back|withdraw|cancel|close|drop|pull) (the|your|that|this) return .. (on top|bonus|voucher|gift|
              reward|
              treat|thank you)
            (tell|inform|let) amazon .. (settled|sorted|solved|resolved|closed|over)
            return (you|that you) (opened|started|requested|filed|asked) .. (withdrawn|cancelled|canceled|closed|
                dropped) ..
              (thank you|voucher|gift|bonus|treat|reward|coupon|tip|present)
            (if|once|when|as soon as|the moment|after) (the|your|that|this) return .. (withdrawn|cancelled|canceled|
              closed|gone|dropped) .. (thank you|voucher|gift|bonus|treat|reward|coupon|tip|present)
        """,
        unless="""
            (bank|amazon|they) (closes|close|closed|decides|has closed|withdraws)
        """,
    ),
    "it": worded(
        yes="""
            (chiud*|chiusura|ritir*|annull*|revoc*|cancell*|elimin*|rinunci*) .. (reclamo|claim|contestazione|
              disputa|chargeback|richiesta|a to z|dalla a alla z|garanzia|a z|storno|addebito)
            (reclamo|contestazione|disputa|chargeback) .. (chius*|ritirat*|annullat*)
            (rinunc*|lasci* (perdere|stare)|annulli|annulla|annullasse) .. (reso|restituzione)
        """,
        unless="""
            (banca|amazon|sistema) (chiud*|decid*|annull*)
            (da sola|da solo|automaticamente|in automatico)
            (chiudiamo|chiuderemo|chiudo|annulliamo|annulleremo|ritiriamo|cancelliamo|elimineremo|corriere|vettore)
            (abbiamo|è stata|è stato|possiamo|posso) .. (chius*|annullat*|ritirat*|archiviat*|risolt*|
              chiudere|annullare)
        """,
    ),
    "de": worded(
        yes="""
            (käuferschutzfall|garantiefall|streitfall|fall) .. (geschlossen|schließ*|zurück*|beend*)
            bei amazon (an|ein) .. (erledigt|geklärt|gelöst|zurückgezogen)
            (machen|mach|macht) .. (fall|antrag|reklamation|beschwerde) .. (zu|dicht)
            (rückgabe|retoure|rücksendung) .. (abbrechen|abbrichst|stornieren|absehen|verzichten|sein lassen|
                brechen sie|
              blasen sie|zurückziehen|zurücknehmen|stoppen)
            (brechen|blasen|ziehen|lassen) sie .. (rückgabe|retoure|rücksendung) .. (ab|zurück|sein)
            ist (der antrag|der fall|die reklamation|der streitfall) (zu|vom tisch|weg|erledigt)
            ist er (zu|vom tisch|zurückgezogen) .. (bekomm*|erhalt*|überweis*|seh*|krieg*|gibt)
            (schließ*|zurückzieh*|zurückzuziehen|zurücknehm*|storn*|beend*|widerruf*|einstell*|lösch*|ziehen|nehmen|
              zieh|nimm|zurückgezogen) .. (antrag|antrags|garantieantrag|a bis z|a z|reklamation|anspruch|
              rückbuchung|fall|beschwerde|chargeback|rücklastschrift|garantieanspruch|az antrag|claim|käuferschutz|
              konflikt|streitfall|kreditkartenrückbuchung)
            (antrag|garantieantrag|a bis z|a z|reklamation|anspruch|rückbuchung|fall|beschwerde|chargeback|
              rücklastschrift|garantieanspruch|claim|kreditkartenrückbuchung) .. (schließ*|zurück*|storn*|beend*|
              widerruf*|einstell*|geschlossen|löschen)
        """,
        unless="""
            (wir|ich) (verzichten|verzichte)
            (verzichten|verzichte) (wir|ich)
            (bank|amazon) .. (schließt|entscheidet|beendet)
        """,
    ),
    "fr": worded(
        yes="""
            (ferm*|clos*|clôtur*|cloturer|retir*|annul*|abandonn*|clore|renonc*|retrait|clôture|fermeture) ..
              (réclamation|litige|dossier|plainte|garantie|a à z|a z|rétrofacturation|contestation|chargeback|
              opposition|demande|impayé)
            (réclamation|litige|plainte|contestation) .. (fermé*|clos*|clôturé*|retiré*|annulé*)
            (lever|levez|lève|levée) .. (blocage|opposition|contestation)
            (abandon|retrait|clôture|fermeture) (de|du) .. (plainte|réclamation|litige|contestation|retour)
            (renonc*|abandonn*|laissez tomber|laisse tomber|oubliez) (au|le|votre|ce|la|à votre|à ce|à la|à la demande
              de|la demande de|votre demande de|la procédure de) (retour|renvoi|procédure|recours|demande de retour)
            (n ouvrez|sans ouvrir|n ouvrir|n engagez|ne lancez) .. (retour|réclamation|litige)
            (arrêt*|stopp*|laissez|laisse) .. (procédure|démarche*) .. (retour|banque|amazon|garantie)
        """,
        unless="""
            (banque|amazon) (a|vient de|va|avait) (fermé|clos|clôturé|annulé|retiré|fermer|clore|clôturer)
            (banque|amazon) (clôt|ferme|clôture|décide|annule)
        """,
    ),
    "es": worded(
        yes="""
            (cierr*|cerr*|retir*|anul*|cancel*|renunci*|cierre|desist*|elimin*) .. (reclamación|reclamo|disputa|a la
              z|a z|garantía|contracargo|queja|chargeback|devolución del cargo|expediente|caso)
            (anule|anula|cancele|cancela|retire|retira|desista|renuncie|renuncia|quite|quita|anulas|cancelas|olvida|
              olvídese) ..
              devolución .. (compens*|regal*|premi*|descuento|cupón|vale|obsequi*|bonific*|euros)
            (reclamación|reclamo|disputa|contracargo) .. (cerrad*|retirad*|anulad*|cancelad*)
        """,
        unless="""
            (banco|amazon) (cierr*|resuelv*|decid*)
            (anula|anularía|anulará|anulan|invalida|pierde) (la|su|tu) garantía
            (cerramos|cerraremos|hemos cerrado|hemos anulado|anulamos|cancelamos|retiramos|hemos retirado|he cerrado|
              ha cerrado|se cerró|se cierra)
        """,
    ),
}

"""The end of a claim, dispute or chargeback."""
