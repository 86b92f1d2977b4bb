### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### How the bot answers in a server: /settings.

settings_title = **Réglages de ce serveur**
settings_language = **Langue :** { $language }
settings_each_own = celle de chaque membre
settings_visible = **Réponses :** visibles par tous, sauf avec `private`
settings_private = **Réponses :** visibles seulement par qui demande, sauf si `private` est désactivé
settings_findings = **Citations par réponse :** { $count } au plus
settings_strictness = **Preuves :** { $strictness }
strict = strict : plutôt pas de réponse qu’une mauvaise
balanced = équilibré
open = ouvert : plutôt une citation douteuse que rien
settings_everywhere = **Salons :** je réponds dans tous
settings_channels = **Salons :** je réponds dans { $channels } ; ailleurs, seule la personne qui demande voit la réponse
settings_channels_full = C’est trop de salons : la limite est de { $most }.
elsewhere_only = Sur ce serveur, je réponds dans { $channels }. Utilise `/ask` ici, et toi seul verras la réponse.
