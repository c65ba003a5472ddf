"""The end of a claim, dispute or chargeback, which a seller may wish for and not buy."""

from simulator.policy.lexicon.phrases import Lexicon, worded

PHRASES: Lexicon = {
    "en": worded(
        yes="""
            take the (case|claim|dispute|complaint) back
            (close|closing|closed|withdraw|withdrawing|withdrawn|cancel|cancelling|canceling|drop|dropping|remove|
              removing|retract|retracting|stop|end|ending|revoke|reverse|reversing|take back|pull|dropped|cancelled|
              removed|resolve as|abandon|give up|call off) (the|your|this|that|a|any|it) ... (claim|claims|chargeback|
              dispute|guarantee|case with|complaint|a to z|case)
            (claim|chargeback|dispute|complaint|a to z) ... (is|be|gets|been|was) (closed|withdrawn|cancelled|
              canceled|dropped|removed|retracted|reversed)
            (withdrawal|cancellation|closure|closing) of ... (claim|chargeback|dispute|complaint)
            (withdraw|close|cancel|drop) (claim|chargeback|dispute|a to z)
        """,
        unless="""
            (bank|amazon|they) (closes|close|closed|decides|has closed|withdraws)
        """,
    ),
    "it": worded(
        yes="""
            (chiud*|chiusura|ritir*|annull*|revoc*|cancell*|elimin*|rinunci*) ... (reclamo|claim|contestazione|
              disputa|chargeback|richiesta|a to z|dalla a alla z|garanzia|a z|storno|addebito)
            (reclamo|contestazione|disputa|chargeback) ... (chius*|ritirat*|annullat*)
        """,
        unless="""
            (banca|amazon) (chiud*|decid*|annull*)
        """,
    ),
    "de": worded(
        yes="""
            (käuferschutzfall|garantiefall|streitfall|fall) ... (geschlossen|schließ*|zurück*|beend*)
            (schließ*|zurückzieh*|zurückzuziehen|zurücknehm*|storn*|beend*|widerruf*|einstell*|lösch*|ziehen|nehmen|
              zieh|nimm|zurückgezogen) ... (antrag|antrags|garantieantrag|a bis z|a z|reklamation|anspruch|
              rückbuchung|fall|beschwerde|chargeback|rücklastschrift|garantieanspruch|az antrag|claim|käuferschutz|
              konflikt|streitfall|kreditkartenrückbuchung)
            (antrag|garantieantrag|a bis z|a z|reklamation|anspruch|rückbuchung|fall|beschwerde|chargeback|
              rücklastschrift|garantieanspruch|claim|kreditkartenrückbuchung) ... (schließ*|zurück*|storn*|beend*|
              widerruf*|einstell*|geschlossen|löschen)
        """,
        unless="""
            (bank|amazon) ... (schließt|entscheidet|beendet)
        """,
    ),
    "fr": worded(
        yes="""
            (ferm*|clos*|clôtur*|cloturer|retir*|annul*|abandonn*|clore|renonc*|retrait|clôture|fermeture) ...
              (réclamation|litige|dossier|plainte|garantie|a à z|a z|rétrofacturation|contestation|chargeback|
              opposition|demande|impayé)
            (réclamation|litige|plainte|contestation) ... (fermé*|clos*|clôturé*|retiré*|annulé*)
        """,
        unless="""
            (banque|amazon) (clôt|ferme|clôture|décide|annule)
        """,
    ),
    "es": worded(
        yes="""
            (cierr*|cerr*|retir*|anul*|cancel*|renunci*|cierre|desist*|elimin*) ... (reclamación|reclamo|disputa|a la
              z|a z|garantía|contracargo|queja|chargeback|devolución del cargo|expediente|caso)
            (anule|anula|cancele|cancela|retire|retira|desista|renuncie|renuncia|quite|quita|anulas|cancelas|olvida|
              olvídese) ...
              devolución ... (compens*|regal*|premi*|descuento|cupón|vale|obsequi*|bonific*|euros)
            (reclamación|reclamo|disputa|contracargo) ... (cerrad*|retirad*|anulad*|cancelad*)
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
