"""Name-calling and obscenities in French."""

from simulator.policy.lexicon.listing import listed

INSULTS = listed(
    yes="""
        (neurone|neurones)
        (me|nous|m) (dégoûtez|dégoûtes|dégoûte|dégoûtent|répugnez|écoeurez|écœurez)
        (êtes|vous|tous|toutes) .. (voleurs|voleuses|menteurs|escrocs|tricheurs|arnaqueurs|malhonnêtes|idiots|
            imbéciles)
        (imbécile~|imbéciles|idiot~|idiote~|idiots|crétin~|crétine|crétins|connard~|connasse~|connards|conne|cons|
            salope|salaud~|salauds|enculé|enfoiré|enfoirée|bâtard|pute|abruti~|abrutie|abrutis|débile|débiles|
            demeuré|demeurée|attardé|attardée|mongol|bouffon|bouffonne|
        trou du cul|tête de con|sous merde|ordure|raclure|pauvre type|pauvre fille|minable|minables|cloporte|
            tocard|tocarde|gogol|andouille|guignol|parasite|grognasse|pétasse|illettré|illettrée|truie|charogne|
            fumier|pouffiasse|triple buse|sale con|gros con|gros porc|clochard)
        (merde|putain|bordel|va te faire|allez vous faire|foutez le camp|fous le camp|ta gueule|vos gueules|
            ferme la gueule|fermez la gueule|casse toi|cassez vous|dégage|dégagez|allez au diable|allez en enfer|
            va mourir|crevez|crève|nique|niquez|foutre|emmerdez|emmerde|faites vous soigner|
            allez vous faire soigner)
        (êtes|vous|es|tu|t es|c est) .. (menteur|menteuse|voleur|voleuse|escroc|arnaqueur|arnaqueuse|
            malade mentale|malade mental|tricheur|tricheuse|profiteur|profiteuse|criminel|criminelle|fraudeur|
            fraudeuse|moins que rien|mythomane|sans cervelle)
        (vous êtes|tu es|t es|êtes vous|es tu|faut être|être aussi|être si) .. (stupide|stupides|bête|bêtes|folle|
            malhonnête|ridicule|pathétique|fou|malade|ignorant|ignorante|arriéré|arriérée|incapable|lamentable|
            pitoyable|débile|con|nul|nulle|aveugle ou|bouché|bouchée|lâche|dérangé|dérangée|limité|limitée|borné|
            bornée)
        (pas|peu|guère) (bien|très|trop|vraiment) (futé|futée|malin|maligne|fute fute|intelligent|intelligente)
        (à la place|en guise) (du|de) cerveau
        cerveau (lent|ramolli|éteint|vide|en panne|en vacances)
        (ne pas être|pas être|manquer d être) (bien|très|trop) (futé|malin|maligne|intelligent)
        espèce (de|d)
        (sale|sales|pauvre|vieille|gros|grosse|bande de|petit|petite|vieux) (menteur|menteuse|menteurs|voleur|
            voleuse|voleurs|arnaqueur|arnaqueuse|escroc|idiot|idiote|con|conne|type|folle|bonne femme|bonhomme|
            tricheur|arabe|juif|étranger|noir|étrangère|imbécile)
        (votre|ta|cette) (bêtise|stupidité|connerie|idiotie|ignorance|mensonge|malhonnêteté)
        (vos) (mensonges|conneries|bêtises)
        (même|n importe quel) (un enfant|un singe|un gamin|enfant|idiot|un chien|gamin|un bébé) .. (comprend|
            comprendrait|sait|saurait|peut|pourrait|comprendre)
        (apprenez|apprends|savez|sais) .. lire (avant|d abord|un peu|donc|au lieu)
        (savez|sais) (vous|tu) lire
        (cervelle|cerveau|neurone|neurones) .. (utilisez|avez|petit|moineau|poisson|manque|servez|branchez|vide)
        (utilisez|servez vous|branchez|achetez|avez vous|as tu) .. (cervelle|cerveau|neurone|neurones)
        (si|trop|aussi|tellement) (bête|stupide|idiot|idiote|con|conne|débile) .. (pour|que|être|vous|tu)
        (il faut être|faut être) .. (bête|stupide|idiot|con|débile|aveugle)
        (menteur|menteuse|escroc|arnaqueur|arnaqueuse)
        faut il être .. (bête|stupide|idiot|con|débile|aveugle)
        (menteurs|voleurs|escrocs|arnaqueurs|tricheurs|profiteurs|parasites) (comme vous|de votre)
        vous devriez avoir honte
        honte à vous
    """,
    unless="""
        (quel|quelle) (idiot|idiote|imbécile|bête|andouille|crétin) (je|j|suis|de ma)
        (je|j|nous|mon|ma|notre|suis) .. (idiot|idiote|bête|stupide|imbécile|bêtise|stupides|nul|honte|andouille|
            ridicule|bêtement|fou|crétin)
        (erreur|faute|question|oubli|méprise) .. (bête|stupide|idiote|débile|ridicule)
        (bête|stupide|idiote|ridicule) (erreur|faute|question|oubli|méprise)
        (de|à) (notre|ma) (part|faute)
        (faute|erreur|bêtise) (est|vient|était) (à|de) (nous|moi)
        (limité|limitée) (à|au|aux)
        (filtre|signal|bruit|plante|insecte|fréquence) parasite
        (nous|me|m) (traitez|traitiez|traiter|traité|avez traité|avez traités|avez traitée)
        (non|pas|jamais|rien|aucunement) .. (bête|stupide|menteur|menteuse|fou|folle|idiot|idiote|ridicule|
            malade|voleur|incapable|question bête)
        (bête|con) (d|de) (suite|compagnie)
    """,
)
