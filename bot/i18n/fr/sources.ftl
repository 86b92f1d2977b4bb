### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** contient { $articles }, { $passages }.
sources_preview = Voici comment je l’ai lu. Il n’est pas consulté tant que tu ne l’ajoutes pas.
sources_replaces = Il remplacera le fichier du même nom.
sources_no_outlet = média inconnu
sources_more = … et encore { $articles }
sources_nothing = Je n’ai trouvé aucun article dans **{ $name }**, je ne l’ai donc pas gardé.
sources_discarded = Abandonné. Rien n’a été ajouté.
sources_gone = Cet envoi a expiré ou a déjà été traité. Renvoie le fichier avec `/sources add`.
sources_kind = Je ne sais pas lire **{ $name }** : je lis { $kinds }.
sources_large = **{ $name }** est trop gros : la limite est de { $most } Mo. Découpe-le, ou demande à l’exploitant.
sources_twice = Deux de ces fichiers s’appellent **{ $name }**. Renomme l’un d’eux.
sources_full = Il n’y a plus de place pour **{ $name }** dans la bibliothèque de ce serveur. Retire d’abord d’autres fichiers, ou abandonne les envois en attente ; ils expirent après un jour.
sources_not_fetched = Je n’ai pas pu télécharger **{ $name }** depuis Discord. Renvoie-le.
sources_added = **{ $name }** a été ajouté à la bibliothèque de ce serveur.
sources_added_several = Les fichiers ont été ajoutés à la bibliothèque de ce serveur.
sources_title = **La bibliothèque de ce serveur :** { $articles } de { $sources }
sources_none = Ce serveur n’a pas encore de bibliothèque à lui. Ajoute un fichier avec `/sources add`.
sources_line = **{ $name }** · { $articles } · ajouté le { $added }
sources_shared = -# Chaque serveur consulte aussi la bibliothèque commune : { $searched }.
own_holds = La bibliothèque de ce serveur contient maintenant : { $searched } ; { $passages }.
own_empty = La bibliothèque de ce serveur est maintenant vide ; remplis-la avec `/sources add`.
sources_removed = **{ $name }** a été retiré.
sources_no_such = Rien dans la bibliothèque de ce serveur ne s’appelle **{ $name }**. `/sources list` montre ce qu’elle contient ; la bibliothèque commune est celle de l’exploitant.
button_keep = Ajouter à la bibliothèque
button_discard = Abandonner

## Sources on the web

sources_feed = **{ $title }** est un flux avec { $articles }.
sources_sitemap = **{ $title }** est un plan de site avec { $articles }.
sources_front = **{ $title }** est une page d’accueil. Elle propose ces flux ; choisis celui à regarder :
sources_address_preview = Voilà ce que j’en comprends. Une fois ajouté, j’en récupère les pages et je guette moi-même les nouvelles.
sources_address_refused = Je ne peux pas ajouter **{ $url }**.
    -# { $reason }
sources_one_of = Donne-moi un fichier ou une adresse, l’un des deux.
sources_followed = Ce serveur suit déjà { $most } adresses. Retires-en d’abord une.
sources_refreshed = **{ $name } :** { $new } nouveaux · { $changed } modifiés · { $gone } disparus du web
sources_no_address = La bibliothèque de ce serveur n’a ni flux ni page à consulter. Ajoutes-en avec `/sources add`.
state_waiting = pas encore consulté
state_fresh = à jour
state_unchanged = rien de nouveau
state_failing = en échec depuis le { $since }
state_gone = disparu depuis le { $since }
state_paused = en pause depuis le { $since }

## Why a source brings nothing

why_bad_address = L’adresse est illisible. Vérifie-la.
why_private = Elle mène dans un réseau qui n’est pas public. Seul l’opérateur peut l’ouvrir.
why_no_host = Le site n’a pas d’adresse. Vérifie son nom.
why_unreachable = Le site est injoignable.
why_slow = Le site a mis trop de temps à répondre.
why_broken = Ce que le site a envoyé était abîmé ou incomplet.
why_later = Le site a demandé qu’on le laisse tranquille un moment.
why_certificate = Le certificat du site n’est pas fiable.
why_robots = Le robots.txt du site n’autorise pas les programmes à le lire.
why_answered = Le site a répondu par le statut { $status }.
why_redirects = L’adresse renvoie sans fin vers d’autres.
why_too_large = C’est trop volumineux pour être lu.
why_no_feed = Ce n’est ni une page ni un flux que je sache lire.
why_empty = Aucune page n’y est nommée.
why_no_article = Je n’y ai trouvé aucun article.
why_consent = On n’y voit qu’une demande de consentement.
why_paywall = On n’y voit que le début d’un article payant.
why_list = On y trouve une liste d’autres pages, mais aucun article.
why_notice = On n’y voit qu’un avis, et aucun article.
why_pictures = On y voit des images ou un film, mais aucun article.
why_unreadable = La page est trop grande ou trop embrouillée pour être lue.
why_no_file = Ce fichier ou ce dossier n’existe pas.
why_denied = Lecture impossible : permission refusée.

## Outlets

outlet_merged = Sur ce serveur, **{ $outlet }** regroupe maintenant : { $names }.
outlet_split = Sur ce serveur, **{ $outlet }** est maintenant un média à part.
outlet_one_already = « { $other } » est déjà **{ $outlet }** : il faut deux médias différents pour fusionner.
outlet_alone = **{ $outlet }** n’est fusionné avec aucun autre nom : il n’y a rien à séparer.
