### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### Dans les articles : au plus près de [ce message]({ $link })
find_claim = **Affirmation :** { $claim }
find_undecided = -# Ces passages peuvent appuyer l’affirmation, la contredire ou parler d’autre chose. Je n’en juge pas : lis-les et décide toi-même.
find_nothing = Je n’ai rien trouvé de proche de cette affirmation dans la bibliothèque ({ $searched }).
find_above = Le passage le plus proche de cette affirmation est déjà ci-dessus.
find_no_claim = Je n’ai pas trouvé d’affirmation à chercher dans ce message : il faut une phrase de quelques mots. Avec `/ask`, tu peux la formuler toi-même.
find_no_text = Ce message n’a pas de texte à chercher, seulement un lien, un fichier ou une image, et je ne les ouvre pas. Avec `/ask`, tu peux formuler l’affirmation toi-même.
