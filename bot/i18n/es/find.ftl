### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### En los artículos: lo más cercano a [ese mensaje]({ $link })
find_claim = **Afirmación:** { $claim }
find_undecided = -# Estos pasajes pueden apoyar la afirmación, contradecirla o tratar de otra cosa. Yo no lo juzgo: léelos y decide tú.
find_nothing = En la biblioteca ({ $searched }) no he encontrado nada cercano a esta afirmación.
find_above = El pasaje más cercano a esta afirmación ya está arriba.
find_no_claim = No he encontrado en ese mensaje una afirmación que buscar: hace falta una frase de varias palabras. Con `/ask` puedes expresarla con tus palabras.
find_no_text = Ese mensaje no tiene texto que buscar, solo un enlace, un archivo o una imagen, y no los abro. Con `/ask` puedes expresar la afirmación con tus palabras.
