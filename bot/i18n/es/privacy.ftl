### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What the bot keeps of a person: /my-data.

my_data_exported = Este archivo contiene todo lo que guardo de usted: { $answers } y { $votes }. No se da a nadie más.
my_data_none = No guardo nada de usted.
my_data_confirm = Esto elimina todo lo que guardo de usted, en todos los servidores: { $answers } con sus preguntas, y { $votes }. No se puede deshacer. Los mensajes en Discord permanecen, pero sus botones olvidan de qué trataban.
my_data_deleted = Eliminado: { $answers } y { $votes }. Ya no guardo nada de usted.
my_data_others = Ese botón es para quien lo pidió. Use usted `/my-data delete`.
button_delete_all = Eliminarlo todo
