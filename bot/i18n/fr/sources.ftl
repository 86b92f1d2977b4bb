### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** contient { $articles }, { $passages }.
sources_preview = Voilà ce que j’en comprends. Rien n’en répond tant que tu ne l’ajoutes pas.
sources_replaces = Il prend la place du fichier du même nom.
sources_no_outlet = média inconnu
sources_more = … et encore { $articles }
sources_nothing = Je ne trouve aucun article dans **{ $name }**, je ne l’ai donc pas gardé.
sources_discarded = Jeté. Rien n’a été ajouté.
sources_gone = Ce fichier n’attend plus, ou l’on a déjà décidé. Renvoie-le avec `/sources add`.
sources_kind = Je ne sais pas lire **{ $name }** : je lis { $kinds }.
sources_large = **{ $name }** est trop gros : { $most } Mo au plus. Découpe-le, ou demande à l’exploitant.
sources_full = Il n’y a plus de place pour **{ $name }** dans la bibliothèque de ce serveur. Retire d’abord d’autres fichiers, ou jette ceux qui attendent d’être ajoutés ; ils disparaissent d’eux-mêmes après un jour.
sources_not_fetched = Discord ne m’a pas donné **{ $name }**. Renvoie-le.
sources_added = **{ $name }** est dans la bibliothèque de ce serveur.
sources_title = **La bibliothèque de ce serveur :** { $articles } de { $sources }
sources_none = Ce serveur n’a pas encore de bibliothèque à lui. Ajoute un fichier avec `/sources add`.
sources_line = **{ $name }** · { $articles } · ajouté le { $added }
sources_shared = -# En plus, chaque serveur interroge la bibliothèque commune : { $searched }.
own_holds = La bibliothèque de ce serveur contient maintenant : { $searched } ; { $passages }.
own_empty = La bibliothèque de ce serveur est maintenant vide ; `/sources add` la remplit.
sources_removed = **{ $name }** ne répond plus.
sources_no_such = La bibliothèque de ce serveur n’a rien qui s’appelle **{ $name }**. `/sources list` montre ce qu’elle contient ; la bibliothèque commune est à l’exploitant.
button_keep = Ajouter à la bibliothèque
button_discard = Jeter

## Outlets

outlet_merged = Sur ce serveur, **{ $outlet }** désigne maintenant : { $names }.
outlet_split = Sur ce serveur, **{ $outlet }** est maintenant un média à part.
outlet_one_already = « { $other } », c’est déjà **{ $outlet }** : pour fusionner, il faut deux médias différents.
outlet_alone = **{ $outlet }** n’est réuni à aucun autre nom : il n’y a rien à séparer.
