### French. Readers are “tu”, as in Discord’s own French; the bot is “je”.
### A narrow no-break space (U+202F) stands before : ; ! ? » and after «.
### How the bot answers in a server: /settings.

settings_title = **Réglages de ce serveur**
settings_language = **Langue :** { $language }
settings_each_own = celle de chaque membre
settings_visible = **Réponses :** tout le monde les voit, sauf si `private` est choisi
settings_private = **Réponses :** seul celui qui demande les voit, sauf si `private` est désactivé
settings_findings = **Citations par réponse :** { $count } au plus
settings_strictness = **Preuves :** { $strictness }
strict = strict : plutôt pas de réponse qu’une mauvaise
balanced = équilibré
open = ouvert : plutôt une citation douteuse que rien
settings_everywhere = **Salons :** je réponds dans tous
settings_channels = **Salons :** je réponds dans { $channels } ; ailleurs seulement à qui demande
settings_channels_full = Ce serait plus de salons que je ne peux en retenir : { $most } au plus.
elsewhere_only = Sur ce serveur, je réponds dans { $channels }. Utilise `/ask` ici, et toi seul verras la réponse.
