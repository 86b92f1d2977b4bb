### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### “Find on record”: the passages nearest to a message’s claim.

find_title = ### En los artículos, lo más cercano a [ese mensaje]({ $link })
find_claim = **Afirmación:** { $claim }
find_undecided = -# Estos pasajes pueden hablar a favor de la afirmación, en contra o de otra cosa. Yo no lo juzgo: lea y juzgue usted.
find_nothing = Nada en la biblioteca ({ $searched }) se acerca a esta afirmación.
find_above = Lo más cercano a esta afirmación está arriba.
find_no_claim = No encuentro en ese mensaje ninguna afirmación que pueda buscar: hace falta una frase de algunas palabras. Con `/ask` puede expresarla con sus palabras.
find_no_text = Ese mensaje no tiene texto propio que pueda buscar, solo un enlace, un archivo o una imagen, y no abro nada de eso. Con `/ask` puede expresar su afirmación con sus palabras.
