### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### Dans les articles, au plus près de [ce message]({ $link })
find_claim = **Affirmation :** { $claim }
find_undecided = -# Ces passages peuvent parler pour l’affirmation, contre elle ou d’autre chose. Je n’en juge pas : veuillez lire et juger vous-même.
find_nothing = Rien dans la bibliothèque ({ $searched }) n’approche de cette affirmation.
find_above = Le plus proche de cette affirmation se trouve ci-dessus.
find_no_claim = Je ne trouve dans ce message aucune affirmation que je pourrais chercher : il faut une phrase de quelques mots. Avec `/ask`, vous pouvez la formuler vous-même.
find_no_text = Ce message n’a pas de texte à lui que je pourrais chercher, seulement un lien, un fichier ou une image, et je n’ouvre rien de cela. Avec `/ask`, vous pouvez formuler son affirmation vous-même.
