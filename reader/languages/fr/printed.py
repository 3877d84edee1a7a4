"""What is printed around a story in French."""

from __future__ import annotations

from reader.languages.record import Page
from reader.languages.rows import phrases

PAGE = Page(
    pictures=phrases("""
        photo|photos|photographie|image|crédit|crédits|crédit photo|crédits photo|
        illustration|légende|vidéo|infographie|source|photo d'archives"""),
    captions=phrases(
        "photo d'archives|image d'illustration|légende|agrandir l'image|capture d'écran"
    ),
    credits=phrases("""
        avec afp/ap/reuters/agences …|avec … agences|(avec … )|avec notre correspondant …|
        avec la contribution de …|(reportage …|édité par …|propos recueillis par …|
        rédaction : …|contact : …|(version française …|… ont contribué à cet article|
        … a contribué à cet article|par la rédaction"""),
    notes=phrases("""
        mise à jour : …|mis à jour …|cet article a été mis à jour …|
        cet article a été modifié …|cet article a été corrigé …|correction : …|
        rectificatif : …|erratum : …|précision : …|note de la rédaction : …|
        une version précédente …|une première version …|(corrige …|(actualise …|
        (répétition …|embargo …|attention … rédactions …|ne pas publier …|
        à l'attention des rédactions …|nous utilisons des cookies …|
        ce site utilise des cookies …|tous droits réservés …|
        pour plus d'information …|pour plus d'informations …|
        inscrivez-vous … newsletter …|recevez … newsletter …"""),
    site=phrases("""
        à lire aussi …|lire aussi …|» lire aussi …|lire la suite …|lire plus …|voir aussi …|
        pour aller plus loin|partager …|partagez cet article …|imprimer|commenter …|
        commentaires|s'abonner …|abonnez-vous …|la newsletter …|newsletter|publicité|
        accepter les cookies …|écouter l'article …|diaporama …|la suite après la publicité"""),
    ends=phrases("fin|(fin)|à suivre|suite"),
    bare_places=True,
)
