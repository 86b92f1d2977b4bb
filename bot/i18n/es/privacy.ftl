### Spanish. Readers are “tú”, as in Discord’s own Spanish; the bot is “yo”.
### What the bot keeps of a person: /my-data.

my_data_exported = Este archivo contiene todo lo que tengo sobre ti: { $answers } y { $votes }. Nadie más lo recibe.
my_data_none = No tengo datos sobre ti.
my_data_confirm = Esto elimina todo lo que tengo sobre ti, en todos los servidores: { $answers } con sus preguntas, y { $votes }. No se puede deshacer. Los mensajes de Discord se quedan, pero sus botones dejarán de funcionar.
my_data_deleted = Eliminado: { $answers } y { $votes }. Ya no tengo datos sobre ti.
my_data_others = Ese botón es de quien usó el comando. Usa tú `/my-data delete`.
button_delete_all = Eliminar todo
