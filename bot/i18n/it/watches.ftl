### Italian. Readers are “tu”, as in Discord’s own Italian; the bot is “io”.
### Watches: what is posted, previewed and told of them.

watch_title_actor = {"*"}*{ $actor }**
watch_title_actor_on = {"*"}*{ $actor }** su «{ $about }»
watch_title_question = «{ $question }»
watch_title_source = nuovi articoli di **{ $outlet }**
watch_post = -# Novità · { $watch }
watch_digest = ### { $count } novità · { $watch }
watch_digest_several = vari avvisi
watch_page = -# Da { $first } a { $last } di { $total }
watch_why = Viene dall’avviso { $watch }, impostato il { $day } da { $maker }.
watch_why_speaker = Parla **{ $speaker }**, come mostra «{ $mention }» nell’articolo; attribuzioni simili sono giuste in { $percent } casi su 100.
watch_why_source = È un nuovo articolo di **{ $outlet }**.
watch_why_answer = Il passo ha le prove che servono a una risposta di `/ask`.
watch_why_words = Parole del tema presenti: { $words }.
watch_why_meaning = Non contiene parole del tema: è vicino per significato.
button_why = Perché questo?
button_earlier = Prima su questo
watch_earlier = {"*"}*{ $actor }** su «{ $about }», ora e la volta prima:
watch_earlier_none = Non ho trovato dichiarazioni precedenti con data di **{ $actor }** su «{ $about }».
watch_now = {"*"}*Ora**
watch_before = {"*"}*Prima**
watch_no_verdict = -# Se le due cose vadano d’accordo, lo giudica chi legge.
watch_changed = L’articolo è cambiato: queste parole non ci sono più.
watch_corrected = La testata ha pubblicato una rettifica di questo articolo:
watch_forum = Qui pubblico le novità su { $watch }.
when_at_once = subito
when_hourly = ogni ora
when_daily = ogni giorno alle { $time }
when_weekly = il lunedì alle { $time }
when_choice_daily = ogni giorno
when_choice_weekly = ogni settimana, il lunedì
watch_directly = messaggi diretti
watch_preview = ### Anteprima · { $watch }
watch_preview_where = Avviserà { $where }: { $when }.
watch_preview_role = Ogni messaggio menziona { $role }.
watch_preview_count = Nell’ultima settimana con articoli, dal { $first } al { $last }, avrebbe trovato **{ $count }**:
watch_preview_none = Nell’ultima settimana con articoli, dal { $first } al { $last }, non avrebbe trovato nulla.
button_watch_start = Attiva l’avviso
watch_started = Avviso attivo per { $watch }: { $when }, in { $where }. Segnalo solo ciò che esce da ora in poi.
watch_dropped = Scartato. Nessun avviso attivo.
watch_gone = Quell’avviso non c’è più, o è già stato deciso. `/watch list` mostra quelli attivi.
watches_full = Questo server ha già { $most } avvisi. Togline uno con `/watch remove`.
watches_none = Qui non c’è ancora nessun avviso. `/watch actor` avvisa un canale quando qualcuno dice qualcosa.
watches_title = {"*"}*Avvisi di questo server**
watch_line = { $watch } · { $when } · { $where }
watch_line_paused = -# In pausa: { $reason }
watch_paused = In pausa: { $watch }. `/watch resume` riprende; ciò che esce nel frattempo non viene segnalato dopo.
watch_resumed = Avviso di nuovo attivo: { $watch }.
watch_edited = Modificato. Ora è così:
watch_removed = Rimosso: { $watch }.
watch_no_such = Qui non c’è nessun avviso «{ $which }»: `/watch list` li mostra.
watch_test = -# Prova di un admin: ecco come appare un messaggio.
watch_test_none = -# Prova di un admin: posso scrivere qui. Nell’ultima settimana con articoli non c’era nulla per { $watch }.
watch_tested = Inviato: { $link }
watch_bad_time = «{ $value }» non è un’ora. Scrivila come 8:00 o 17:30.
watch_may_not_write = Non posso scrivere in { $channel }. Dammi lì *View Channel* e *Send Messages*, poi riprova.
watch_role_refused = Tu stesso non puoi menzionare { $role } in { $channel }, quindi nemmeno un tuo avviso.
watch_role_mute = Non posso menzionare { $role } in { $channel }: rendi menzionabile il ruolo o dammi lì *Mention Everyone*.
watch_failed =
    {"*"}*In pausa, perché { $reason }:**
    { $watches }
watch_failed_cure = Ciò che è stato trovato resta. Risolvi, o scegli un altro canale con `/watch edit`, poi usa `/watch resume`.
watch_reason_gone = { $channel } non esiste più
watch_reason_forbidden = non posso scrivere in { $channel }
watch_reason_direct = non posso raggiungerti con messaggi diretti
watch_reason_admin = l’ha messo in pausa un admin
watch_reason_source = nessuna fonte di «{ $outlet }» è più sul web
watch_source_gone_cure = Ciò che è stato trovato resta. Dammi il nuovo indirizzo con `/sources add` e usa `/watch resume`, oppure chiudi l’avviso con `/watch remove`.
watch_sources_fail =
    {"*"}*Per ora non arriva niente di nuovo da:**
    { $sources }
    Avvisi interessati:
    { $watches }
watch_sources_fail_cure = Gli avvisi restano attivi. `/sources refresh` controlla subito di nuovo; se un indirizzo è cambiato, usa `/sources add` e `/sources remove`.
watch_sources_shared_cure = Gli avvisi restano attivi. Per la biblioteca comune può intervenire chi gestisce questo bot.
watch_source_shared = { $name } (biblioteca comune)
follow_actors_gone =
    {"*"}*Nessun articolo della biblioteca riporta più le parole di:**
    { $watches }
    Continuo a cercare e ti scrivo appena vengono citati di nuovo. `/unfollow` per smettere.
follow_sources_gone =
    Per ora nella biblioteca non arriva niente di nuovo: tutte le sue fonti sul web sono scomparse o in pausa. Continuo a cercare e ti scrivo appena c’è qualcosa. Segui:
    { $watches }
follow_hello = Ora segui { $watch }. Ti scrivo qui: { $when }. `/unfollow` per smettere.
following = Segui { $watch }: ti scrivo in privato, { $when }. Lì vale solo la biblioteca comune.
follow_no_direct = Non posso scriverti in privato. Permetti i messaggi diretti dai membri di un server in comune, poi riprova.
follows_full = Ne segui già { $most }, il massimo. `/unfollow` per toglierne uno.
follows_none = Non segui nessuno. `/follow actor` ti scrive quando qualcuno dice qualcosa.
follows_title = {"*"}*Segui**
unfollowed = Non segui più { $watch }.
follow_no_such = Non segui nulla che si chiami «{ $which }»: vedi `/follow list`.
settings_zone = {"*"}*Fuso orario:** { $zone }
settings_quiet = {"*"}*Silenzio degli avvisi:** dalle { $first } alle { $last }
settings_no_quiet = {"*"}*Silenzio degli avvisi:** nessuno
settings_posts = {"*"}*Messaggi di avviso per canale:** al massimo { $hour } all’ora e { $day } al giorno; il resto in un riepilogo
settings_notices = {"*"}*I problemi degli avvisi vanno in:** { $channel }
settings_notices_maker = {"*"}*I problemi degli avvisi vanno a:** chi li ha creati
settings_bad_zone = «{ $value }» non è un fuso che conosco. Scrivilo come Europe/Rome o America/New_York.
settings_bad_quiet = «{ $value }» non sono ore che capisco. Scrivile come 22:00-7:00, oppure «off».
