### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### How the bot answers in a server: /settings.

settings_title = **Ajustes de este servidor**
settings_language = **Idioma:** { $language }
settings_each_own = el de cada miembro
settings_visible = **Respuestas:** visibles para todos, salvo que se elija `private`
settings_private = **Respuestas:** visibles solo para quien pregunta, salvo que se desactive `private`
settings_findings = **Citas en una respuesta:** { $count } como máximo
settings_strictness = **Pruebas:** { $strictness }
strict = estricto: mejor ninguna respuesta que una equivocada
balanced = equilibrado
open = abierto: mejor una cita dudosa que ninguna
settings_everywhere = **Canales:** respondo en todos
settings_channels = **Canales:** respondo en { $channels }; en los demás, solo quien pregunta ve la respuesta
settings_channels_full = Son demasiados canales: el límite es { $most }.
elsewhere_only = En este servidor respondo en { $channels }. Usa aquí `/ask`, y solo tú verás la respuesta.
