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
            (parl*|dites|racont*) .. (à tous|aux autres|autour de vous|de nous|à nous seuls|combien vous)
            (texte|lignes|expérience|mots) .. (page|fiche|sur nous|étoile*)
            (bouche à oreille|faites passer le mot)
            (à nous seuls|qu à nous|rien qu à nous)
            (cinq sur cinq|5 sur 5|dix sur dix|10 sur 10)
            (évaluation*|évaluez|évaluer|notation*|feedback|témoignage*|review|reviews|appréciation*)
            (avis|commentaire|commentaires)
            (notez|noter|notée|noté|notent|notiez) .. (nous|notre|votre|le|la|l|achat|produit|commande|article)
            (étoile|étoiles|etoiles|étoilé*) .. (produit|profil|devien*|pass*|mett*|boutique|pénalis*)
            (une|un|deux|trois|quatre|cinq|1|2|3|4|5|toutes les|les|vos|votre|des|seule|avec des|quelques|ces|aux|à|
              de|cinquième) (étoile|étoiles)
            (note|notes|score) (parfaite|maximale|maximum|basse|élevée|négative|positive|faible|trop|laiss*|donn*|
              aussi)
            (mauvaise|bonne|meilleure|votre|chaque|aucune|excellente|belle|basse|faible|cette|relever la|une|la)
              (note|notes)
            (votre|ce|le|un|revoir le|meilleur|bon) (score|jugement|verdict)
            (votre|ton|cette|la|une|chaque|vos|honnête*|sincère*|sa|leur) (opinion|critique|critiques|expérience|
              impression|impressions|ressenti)
            (opinion|critique|expérience|impression*|jugement|ressenti|verdict) (sur|sévère|dur*|positif*|négatif*|
              honnête*|sincère*|n est plus|avec des|a du|enthousiaste)
            (mot|mots|lignes|ligne|phrase|phrases) (gentil*|aimable*|sympa*|doux|doux|sur|positif*|chaleureu*)
            (gentil*|petit*|deux|quelques|joli*|beau*) (mot|mots|lignes|phrases) .. (sur|produit|fiche|article|page)
            (partag*|racont*|laiss*|écri*|publi*|donn*) .. (opinion|expérience|impression*|ressenti|sentiment|mots|
              lignes|mot|critique)
            (écri*|écrit|dit|dites|dire|publi*|parl*|post*|partag*|racontez|raconter) .. {_PUBLIC}
            (ce que) .. (publié|écrit|posté|laissé|dit)
            (score|note) (plus|aimable)
            (bon|chaque|cet|un|gentil) (commentaire|avis|mot)
            (notez|auteurs d avis|impressions)
            (cette|votre|ton) étoile (solitaire|unique|isolée|seule)
            (commentez|commenter) (votre|l|le|cet|ce) (achat|article|produit|commande)
            (faites|fais) le savoir .. {_PUBLIC}
            (le|un|du) (5 5|5 sur 5|cinq sur cinq|20 20|20 sur 20)
            (met|mets|mettent|mettez|mette|mettre|donne|donnez|donnent|donner|attribu*) .. (le maximum|la note max|
              la note max*)
            (votre|ce|ton) texte .. (produit|page|fiche|annonce|ligne)
            (cinq|5) (petites|belles|jolies|grosses) étoiles
            (votre|vos|ton|une|la|cette) (unique|seule|malheureuse|petite|mauvaise) étoile
            (quelque chose|quoi que ce soit|ce que) .. (désagréable|négatif|gentil|positif|sympa|sur nous|écrit)
        """,
        unless="""
            (à|selon) (notre|votre|mon) avis
            (mon|notre) opinion
            avis (de|d) (passage|livraison|expédition|réception|instance|dépôt|technicien|transporteur|sécurité|
              rappel)
            (changer|change|changé|changez|changement) d avis
            note (de|d) (crédit|avoir|frais|débit|442|musique)
            (prenez|prendre|pris|prenons|bien) note
            (merci|remerci*) .. (avis|commentaire*|évaluation|mots|retour|opinion)
            (évalu*|expert*) .. (dommage*|dégât*|dossier|panne|colis)
            (note|commentaire) .. (livreur|transporteur)
            étoile (de|du) (la lampe|logo|moteur|carton)
            (écri*|dites|dire) .. (ici|dans ce fil|au livreur|au transporteur|au fabricant)
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
            (moins de|tout le reste|en dessous de|autre que) .. (cinq|5|étoiles|pénalis*)
            (cinq sur cinq|5 sur 5|10 sur 10|dix sur dix|pouce levé)
        """,
        unless="""
            (positif*|positive*|bon|bons|bonne) (ou|et|comme) (négatif*|négative*|mauvais*)
            (favorable*|positif*|positive*|bon|content*|flatteu*|élogieu*|enthousiaste*|aimable*) ou (non|pas|moins|
              critique*|sévère*|négati*|mauvais*|défavorable*)
            (bonne|bonnes|bons) ou (mauvais*|moins)
            (quel|quelle) (que|qu) (soit|il|elle)
            vous avez (laissé|écrit|donné|mis)
            (merci|remerci*) (pour|de) (vos|votre|cet|ce|ton)
        """,
    ),
    "contented": worded(
        yes="""
            (si|quand|lorsque|dès lors|tant que|seulement si|que si|comme|puisque|qui|maintenant que) .. (êtes|es|
              étiez|restez|soyez|sont|a été) .. (satisfait*|content*|heureu*|ravi*|conquis*|enchanté*|séduit*|
              convaincu*|emballé*)
            (si|quand|lorsque|seulement si|que si|comme|puisque|qui|maintenant que) .. (plaît|plu|plait|plaisent|
              aimez|aimé|aimée|aimés|aimes|adorez|adoré|convient|conviennent|positif|bien passé|apprécié*|à la
              hauteur|parfait|impeccable)
            (si|seulement si|que si) (satisfait*|content*|ravi*|heureu*|conquis*)
            (êtes|es|étiez) .. (satisfait*|content*|ravi*|heureu*) .. ?
            (satisfait*|content*|ravi*|conquis*|heureu*) ?
            (vous|te|t) (plaît|plait|plaisent) .. ?
            (vous|t) a plu .. ?
            clients (contents|satisfaits|heureux) (écri*|not*|laiss*)
            (si|que si) .. (amus*|divert*)
            (seulement|uniquement|que|seuls|clients) .. (emballé*|satisfait*|content*|ravi*|enthousiaste*|séduit*|
              plaît|plu|positif*)
        """,
        unless="""
            si vous (aimeriez|le souhaitez|voulez bien|le voulez)
            s il (vous|te) (plaît|plait)
            (ou non|ou pas|bon ou mauvais|positif ou négatif|honnête*|sincère*|cœur vous en dit|coeur vous en dit)
        """,
    ),
    "plea": worded(
        yes="""
            (jour triste|triste)
            (dernière|deuxième|seconde|troisième|ultime|petite|gentille) (relance|demande|fois|sollicitation|rappel)
            (dernier|deuxième|second|troisième|ultime) (rappel|message)
            petit rappel
            (toujours|encore) (aucun*|pas|rien|en attente|personne)
            (n avez|n as|n avons|pas) (pas encore|toujours pas|encore|rien)
            (rappel*|relanc*|de nouveau|à nouveau|encore une fois|oubli*|promis|insist*)
            (comptons sur vous|compte sur vous|compter sur vous)
            (dépend*|vivons|survi*|salaire*|emploi*|fermer boutique|mettre la clé|faillite|perdre des
              clients|nourrir|ruin*|pénalis*|nous nuit|me nuit|nuisent|coûte cher|coûtent cher|nous coûte|me coûte|
              détrui*|nous coule|nous couler|met en péril|
              sanctionn*|mon patron|la direction|siège|fait la différence|vital*|gagne pain|nous ne sommes que)
            (petit*|jeune*|minuscul*|modest*) (entreprise|boutique|société|commerce|structure|équipe|artisan*|atelier|
              maison|affaire|pme)
            (entreprise|boutique|société|affaire|atelier) (familial*|artisanal*)
            (soyez|sois) (indulgent*|clément*|généreu*|gentil*|sympa|bon|bonne)
            (nourrit|nourrissent|injuste*|plus juste*|plus aimable*|que justice|blessé*|mérit*|pensez y|décoller|
              ensoleillé*|suppli*|implor*|désespér*|de grâce|pitié|conjur*|urgent*|urgence|d ici (ce soir|demain|
              vendredi|dimanche)|immédiatement|sans tarder|au plus vite|absolument|devez|doit être|il faut (que|
              noter|laisser|mettre|écrire)|exige*|
              exigeons|svp svp|ne nous décevez|ne nous laissez)
        """,
        unless="""
            (sans (obligation|engagement)|aucune obligation|ne vous sentez pas)
            (pas encore) (reçu|arrivé)
            (colis|livraison|livreur|retour|remboursement) .. (toujours|encore|pas)
            (toujours|encore|pas) .. (colis|livraison|livreur|retour|remboursement)
        """,
    ),
    "undoing": worded(
        yes="""
            (évanou*|raconteraient|ne plus le|ne plus la|plus le voir|vilain*|raison d être)
            (coup de (gomme|éponge|chiffon)|oublier (cette|votre|ton|cet))
            (modifier|modifiez|modifiiez|modifie|modifies|modification|changer|changez|changiez|changeait|changeriez|
              supprimer|supprimez|supprimiez|supprime|supprimes|suppression|supprimeriez|retirer|retirez|retiriez|
              retire|retires|retireriez|retrait|enlever|enlevez|enleviez|enlève|enlèves|effacer|effacez|effaciez|
              efface|effaces|corriger|corrigez|corrigiez|corrigeriez|mettre à jour|mettez à jour|actualis*|réviser|
              révisez|révision|révisiez|révise|reconsidér*|revoir|revoyez|revoyiez|reprendre|repreniez|reprenez|ôter|
              ôtez|ôtiez|rectifier|rectifiez|rectifiiez|annuler|annulez|annuliez|disparai*|disparaî*|disparu|
              disparue|disparus|adoucir|adoucissez|adoucissiez|atténu*|nuancer|nuancez|nuanciez|réécrire|réécri*|
              remplacer|remplacez|remplaciez|masquer|masquez|gommer|gommez|remonter|remontez|remontiez|remontait|
              relever|releviez|rehauss*|augmenter|augmentez|augmentiez|retoucher|retouchez|retouchiez|ajuster|
              ajustez|ajustiez|ajustement|mettre hors ligne|plus en ligne)
            (soit|serait|être|sera|soient|voir|voie|fût) (modifi*|supprim*|retir*|enlev*|effac*|corrig*|annul*|
              révis*|ôté*|relev*|rectifi*)
            (améliorer|améliorez|amélioriez|amélioration) (de|votre|cette|la|ta|le|l|ton|cet)
            (passer|passant|passez|passiez|passe|devienn*|devien*|transform*|monter|montez|fasse*) .. (étoile*|cinq|
              quatre|positif)
            (étoile|étoiles) (de plus|en plus|supplémentaire*|au lieu d|au lieu de|à la place)
            (grimp*|monter|montez|monte|montait|plus juste*|plus aimable*|plus clément*|plus dou*|plus gentil*|
              plus tendre*|plus haut*|généreu*)
            (jeter|jetez) .. (regard|œil|oeil)
            (revenir sur|revenez sur|revenir dessus|revenez dessus|revenir à|repens*|à la hausse|vers le haut|n est
              plus là|ne soit plus|plus visible|second regard|un autre regard|de deux à|d une à|de trois à)
        """,
        unless="""
            (nous|on|amazon|atelier|usine|je) (allons|modif*|chang*|corrig*|mettrons|pouvons|ne|vais|remplac*)
            (nous|on|amazon|atelier|usine) (avons|a) (déjà|aussi|modif*|chang*|corrig*|mis|retir*|supprim*)
            (ne|n) (demand*|pouvons|peux|devez|exig*)
            (changer|change|changé|changez) d avis
            (reste votre|votre choix|libre à vous|si vous le souhaitez|vous pouvez (toujours|aussi))
            (grâce|suite) à (votre|vos|cet|ton)
            (nous|on|j) (avons|a|ai) (immédiatement|aussitôt|depuis|donc|bien|ainsi) (modif*|chang*|corrig*|retir*|
              supprim*|remplac*)
            (vais|allons|va|faisons|fait|font|vient de|venons de) (changer|corriger|modifier|retirer|remplacer|
              supprimer|améliorer|revoir|ajuster|réviser|faire)
        """,
    ),
    "undoing_it": worded(
        yes="""
            (le|la|l|les) (arranger|rattraper)
            (le|la|l|les) (modifier|supprimer|retirer|réécrire|changer|corriger|effacer|enlever|reconsidérer|remonter|
              relever|adoucir|revoir|améliorer|nuancer|augmenter|rehausser|masquer|gommer)
            (fermer|fermez|annulez|retirez|abandonnez|levez|clôturez|cloturez|stoppez|clôture|ferme|retire|annule)
              (le|la|les)
            (le|la|l|les) (fermer|annuler|abandonner|lever|clôturer|clore|stopper)
            (qui|vous|tu) (le|la|l|les) (retir*|ferm*|clôtur*|annul*|abandonn*|supprim*|effac*|enlev*|lèv*|modifi*|
              corrig*|chang*)
            (dès qu|dès que|si|quand|lorsque|lorsqu|une fois|une fois qu|une fois que|le jour où|pour qu|pour que|
              qu|que|sitôt qu|aussitôt qu) .. (il|elle|ça|cela|ils|elles|celle ci|celui ci) (est|sera|soit|n est|
              ne sera|ne soit|a|aura|ne serait|serait) .. (fermé*|clos|close|clôturé*|retiré*|annulé*|abandonné*|
              supprimé*|effacé*|enlevé*|levé|levée|disparu*|plus là|plus en ligne|plus visible*|plus publié*)
            (dès qu|dès que|si|quand|lorsque|lorsqu|une fois|une fois qu|pour qu|pour que|juste qu|souhaitable qu|
              mieux qu|mieux si) (il|elle|ça|cela|ils|elles) (disparai*|disparaî*|part|parte|partait|s en va|s en
              aille|s évanoui*)
            (jeter|jetez) .. (regard|coup d œil|coup d oeil)
            pensez y
            (merci de|veuillez|pourriez vous|prière de) (corriger|modifier|changer|supprimer|rectifier|relever|
              remonter|retirer|effacer|reconsidérer)
            (modifiez|supprimez|retirez|réécrivez|changez|corrigez|effacez|remontez|relevez|reconsidérez) (le|la|les)
        """,
        unless="""
            (nous|on|je|j) (allons|avons|pouvons|vais|ai|la|le|l|les)
            (amazon|banque|système|plateforme) (le|la|l|les|va|a)
        """,
    ),
}
"""Name of a family → its phrases."""
