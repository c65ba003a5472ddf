"""What French sentences about reviews speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

_PUBLIC = (
    "(sur nous|de nous|page du produit|fiche du produit|fiche produit|sur la fiche|sur la page|en public|publiquement|"
    "en ligne|à tous|"
    "au monde|à tout le monde|autres clients|autres acheteurs|sur notre profil|sur le produit|sur l article|sur notre "
    "compte)"
)

REVIEWS: Mapping[str, Phrases] = {
    "review_word": worded(
        yes=f"""
            (parl*|dites|racont*) ... (à tous|aux autres|autour de vous|de nous|à nous seuls|combien vous)
            (texte|lignes|expérience|mots) ... (page|fiche|sur nous|étoile*)
            (bouche à oreille|faites passer le mot)
            (à nous seuls|qu à nous|rien qu à nous)
            (cinq sur cinq|5 sur 5|dix sur dix|10 sur 10)
            (évaluation*|évaluez|évaluer|notation*|feedback|témoignage*|review|reviews|appréciation*)
            (avis|commentaire|commentaires)
            (notez|noter|notée|noté|notent|notiez) ... (nous|notre|votre|le|la|l|achat|produit|commande|article)
            (étoile|étoiles|etoiles|étoilé*) ... (produit|profil|devien*|pass*|mett*|boutique|pénalis*)
            (une|un|deux|trois|quatre|cinq|1|2|3|4|5|toutes les|les|vos|votre|des|seule|avec des|quelques|ces|aux|à|
              de|cinquième) (étoile|étoiles)
            (note|notes|score) (parfaite|maximale|maximum|basse|de|du|pour|sur|élevée|négative|positive|faible|trop|
              que|reste|laiss*|donn*|aussi)
            (mauvaise|bonne|meilleure|votre|chaque|aucune|excellente|belle|basse|faible|cette|relever la|une|la)
              (note|notes)
            (votre|ce|le|un|revoir le|meilleur|bon) (score|jugement|verdict)
            (votre|ton|cette|la|une|chaque|vos|honnête*|sincère*|sa|leur) (opinion|critique|critiques|expérience|
              impression|impressions|ressenti)
            (opinion|critique|expérience|impression*|jugement|ressenti|verdict) (sur|sévère|dur*|positif*|négatif*|
              honnête*|sincère*|n est plus|avec des|a du|enthousiaste)
            (mot|mots|lignes|ligne|phrase|phrases) (gentil*|aimable*|sympa*|doux|doux|sur|positif*|chaleureu*)
            (gentil*|petit*|deux|quelques|joli*|beau*) (mot|mots|lignes|phrases) ... (sur|produit|fiche|article|page)
            (partag*|racont*|laiss*|écri*|publi*|donn*) ... (opinion|expérience|impression*|ressenti|sentiment|mots|
              lignes|mot|critique)
            (écri*|écrit|dit|dites|dire|publi*|parl*|post*|partag*) ... {_PUBLIC}
            (ce que) ... (publié|écrit|posté|laissé|dit)
            (score|note) (plus|aimable)
            (bon|chaque|cet|un|gentil) (commentaire|avis|mot)
            (rien dit|rien écrit)
            (notez|auteurs d avis|impressions)
            (quelque chose|quoi que ce soit|ce que) ... (désagréable|négatif|gentil|positif|sympa|sur nous|écrit)
        """,
        unless="""
            (à|selon) (notre|votre|mon) avis
            (mon|notre) opinion
            avis (de|d) (passage|livraison|expédition|réception|instance|dépôt|technicien|transporteur|sécurité|
              rappel)
            (changer|change|changé|changez) d avis
            note (de|d) (crédit|avoir|frais|débit|442|musique)
            (prenez|prendre|pris|prenons|bien) note
            (merci|remerci*) ... (avis|commentaire*|évaluation|mots|retour|opinion)
            (évalu*|expert*) ... (dommage*|dégât*|dossier|panne|colis)
            (note|commentaire) ... (livreur|transporteur)
            étoile (de|du) (la lampe|logo|moteur|carton)
            (écri*|dites|dire) ... (ici|dans ce fil|au livreur|au transporteur|au fabricant)
        """,
    ),
    "high_score": worded(
        yes="""
            (cinq|5|toutes|maximum|cinquième) (étoile|étoiles)
            (note|notes|score|notation) (parfaite|maximale|maximum|élevée|excellente|positive)
            (meilleure|excellente|bonne|belle|super|haute) (note|notes|évaluation|notation|appréciation)
            (enthousiaste*|élogieu*|excellent*|favorable*|chaleureu*|dithyrambique*|flatteu*|positif*|positive*|
              formidable*|bienveillant*|généreu*)
            (gentil*|aimable*|sympa*|joli*|beau|bon|bons|beaux) (mot|mots|avis|commentaire*|lignes|phrase*|
              témoignage*)
            (mot|mots|lignes|commentaire*|petit mot|avis) (gentil*|aimable*|sympa*|doux|agréable*)
            (moins de|tout le reste|en dessous de|autre que) ... (cinq|5|étoiles|pénalis*)
            (cinq sur cinq|5 sur 5|10 sur 10|dix sur dix|pouce levé)
        """,
        unless="""
            (positif*|positive*|bon|bons|bonne) (ou|et|comme) (négatif*|négative*|mauvais*)
            (favorable*|positif*|positive*|bon|content*) ou (non|pas|moins)
            (quel|quelle) (que|qu) (soit|il|elle)
            vous avez (laissé|écrit|donné|mis)
            (merci|remerci*) (pour|de) (vos|votre|cet|ce|ton)
        """,
    ),
    "contented": worded(
        yes="""
            (si|quand|lorsque|dès lors|tant que|seulement si|que si|comme|puisque|qui|maintenant que) ... (satisfait*|
              content*|heureu*|plaît|plu|plait|plaisent|aim*|ador*|ravi*|convient|conquis*|positif|bien passé|
              enchanté*|apprécié*|séduit*|convaincu*|à la hauteur|emballé*|parfait|impeccable)
            (êtes|es|étiez) ... (satisfait*|content*|ravi*|heureu*) ... ?
            (satisfait*|content*|ravi*|conquis*|heureu*) ?
            (vous|te|t) (plaît|plait|a plu|plaisent) ... ?
            clients (contents|satisfaits|heureux) (écri*|not*|laiss*)
            (si|que si) ... (amus*|divert*)
            (seulement|uniquement|que|seuls|clients) ... (emballé*|satisfait*|content*|ravi*|enthousiaste*|séduit*|
              plaît|plu|positif*)
        """,
        unless="""
            si vous (aimeriez|le souhaitez|voulez bien|le voulez)
            (ou non|ou pas|bon ou mauvais|positif ou négatif|honnête*|sincère*|cœur vous en dit|coeur vous en dit)
        """,
    ),
    "plea": worded(
        yes="""
            (jour triste|triste|dommage|ce soir)
            (dernière|deuxième|seconde|troisième|ultime|petite|gentille) (relance|demande|fois|sollicitation|rappel)
            (dernier|deuxième|second|troisième|ultime|petit) (rappel|message)
            (toujours|encore) (aucun*|pas|rien|en attente|personne)
            (n avez|n as|n avons|pas) (pas encore|toujours pas|encore|rien)
            (rappel*|relanc*|de nouveau|à nouveau|encore une fois|oubli*|promis|insist*)
            (compt* sur|dépend*|vivons|survi*|salaire*|emploi*|fermer boutique|mettre la clé|faillite|perdre des
              clients|nourrir|payer|enfants|ruin*|pénalis*|nuit|nuisent|coûte|coûtent|détrui*|coul*|met en péril|
              sanctionn*|mon patron|la direction|siège|fait la différence|vital*|gagne pain|nous ne sommes que)
            (petit*|jeune*|minuscul*|modest*) (entreprise|boutique|société|commerce|structure|équipe|artisan*|atelier|
              maison|affaire|pme)
            (entreprise|boutique|société|affaire|atelier) (familial*|artisanal*)
            (soyez|sois) (indulgent*|clément*|généreu*|gentil*|sympa|bon|bonne)
            (nourrit|nourrissent|injuste*|plus juste*|plus aimable*|que justice|blessé*|mérit*|pensez y|décoller|
              ensoleillé*|suppli*|implor*|désespér*|de grâce|pitié|conjur*|urgent*|urgence|d ici (ce soir|demain|
              vendredi|dimanche)|immédiatement|sans tarder|au plus vite|absolument|devez|doit être|il faut|exige*|
              exigeons|svp svp|ne nous décevez|ne nous laissez)
        """,
        unless="""
            (sans (obligation|engagement)|aucune obligation|ne vous sentez pas)
            (pas encore) (reçu|arrivé)
            (colis|livraison|livreur|retour|remboursement) ... (toujours|encore|pas)
            (toujours|encore|pas) ... (colis|livraison|livreur|retour|remboursement)
        """,
    ),
    "undoing": worded(
        yes="""
            (évanou*|mieux que|raconteraient|ne plus le|ne plus la|plus le voir|vilain*)
            (modifi*|chang*|supprim*|suppression|retir*|retrait|enlev*|effac*|corrig*|mettre à jour|actualis*|révis*|
              reconsidér*|revoir|revoyez|revoyiez|revu|ôte*|ôtez|rectifi*|annul*|disparai*|disparaî*|disparu*|adouci*|
              atténu*|nuanc*|réécri*|remplac*|masquer|masquez|gommer|gommez|remont*|relev*|rehauss*|augment*|
              amélior*|améliorer|retouch*|ajust*|mettre hors ligne|plus en ligne)
            (passer|passant|passez|passiez|passe|devienn*|devien*|transform*|monter|montez|fasse*) ... (étoile*|cinq|
              quatre|positif|à)
            (étoile|étoiles) (de plus|en plus|supplémentaire*)
            (grimp*|monter|montez|monte|montait|dehors|sort|plus juste*|plus aimable*|plus clément*|meilleur*|
              généreu*)
            (jeter|jetez) ... (regard|œil|oeil)
            (revenir sur|revenez sur|revenir dessus|revenez dessus|revenir à|repens*|à la hausse|vers le haut|n est
              plus là|ne soit plus|plus visible|second regard|un autre regard|de deux à|d une à|de trois à)
        """,
        unless="""
            (nous|on|amazon|atelier|usine|je) (allons|modif*|chang*|corrig*|mettrons|pouvons|ne|vais|remplac*)
            (nous|on|amazon|atelier|usine) (avons|a) (déjà|aussi|modif*|chang*|corrig*|mis|retir*|supprim*)
            (ne|n) (demand*|pouvons|peux|devez|exig*)
            (changer|change|changé|changez) d avis
            (reste votre|votre choix|libre à vous|si vous le souhaitez|vous pouvez (toujours|aussi))
        """,
    ),
    "undoing_it": worded(
        yes="""
            (le|la|l|les) (modifier|supprimer|retirer|réécrire|changer|corriger|effacer|enlever|reconsidérer|remonter|
              relever|adoucir|revoir|améliorer|nuancer|augmenter|rehausser|masquer|gommer)
            (fermer|fermez|fermez|annulez|retirez|abandonnez|levez) (le|la|les)
            (le|la|l|les) (fermer|annuler|abandonner|lever)
            (jeter|jetez) ... (regard|coup d œil|coup d oeil)
            pensez y
            (merci de|veuillez|pourriez vous|prière de) (corriger|modifier|changer|supprimer|rectifier|relever|
              remonter|retirer|effacer|reconsidérer)
            (modifiez|supprimez|retirez|réécrivez|changez|corrigez|effacez|remontez|relevez|reconsidérez) (le|la|les)
        """,
        unless="(nous|on|je) (allons|avons|pouvons|vais|ai|la|le|l)",
    ),
}
"""Name of a family → its phrases."""
