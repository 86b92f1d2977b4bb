### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### Watches: what is posted, previewed and told of them.

watch_title_actor = {"*"}*{ $actor }**
watch_title_actor_on = {"*"}*{ $actor }** on “{ $about }”
watch_title_question = “{ $question }”
watch_title_source = new articles of **{ $outlet }**
watch_post = -# New · { $watch }
watch_digest = ### { $count } new · { $watch }
watch_digest_several = several watches
watch_page = -# { $first } to { $last } of { $total }
watch_why = This comes from the watch { $watch }, set up on { $day } by { $maker }.
watch_why_speaker = {"*"}*{ $speaker }** speaks, as “{ $mention }” in the article shows; such attributions are right in { $percent } of 100 cases.
watch_why_source = It is a new article of **{ $outlet }**.
watch_why_answer = The passage has as much evidence as an answer to `/ask` needs.
watch_why_words = Words of the subject in it: { $words }.
watch_why_meaning = None of the subject’s words stands in it: its meaning is near.
button_why = Why this?
button_earlier = Earlier on this
watch_earlier = {"*"}*{ $actor }** on “{ $about }”, now and the time before:
watch_earlier_none = I found no earlier dated statement by **{ $actor }** on “{ $about }”.
watch_now = {"*"}*Now**
watch_before = {"*"}*Before**
watch_no_verdict = -# Whether the two fit together is for you to judge.
watch_changed = The article has changed since: these words no longer stand in it.
watch_corrected = The outlet has published a correction of this article:
watch_forum = Here I post what is new on { $watch }.
when_at_once = at once
when_hourly = every hour
when_daily = daily at { $time }
when_weekly = on Mondays at { $time }
when_choice_daily = daily
when_choice_weekly = weekly, on Mondays
watch_directly = direct messages
watch_preview = ### Preview · { $watch }
watch_preview_where = It would post in { $where } { $when }.
watch_preview_role = Each post mentions { $role }.
watch_preview_count = In the last week with articles, { $first } to { $last }, it would have found **{ $count }**:
watch_preview_none = In the last week with articles, { $first } to { $last }, it would have found nothing.
button_watch_start = Start watching
watch_started = Watching { $watch }: { $when }, in { $where }. Only what is published from now on is told.
watch_dropped = Discarded. Nothing is being watched.
watch_gone = That watch is gone, or was decided on already. `/watch list` shows what there is.
watches_full = This server already has { $most } watches. Remove one with `/watch remove` first.
watches_none = Nothing is watched here yet. `/watch actor` tells a channel when somebody says something.
watches_title = {"*"}*Watches of this server**
watch_line = { $watch } · { $when } · { $where }
watch_line_paused = -# Paused: { $reason }
watch_paused = Paused: { $watch }. `/watch resume` goes on; what appears meanwhile is not told later.
watch_resumed = Watching again: { $watch }.
watch_edited = Changed. It now reads:
watch_removed = Removed: { $watch }.
watch_no_such = There is no watch “{ $which }” here: `/watch list` shows them.
watch_test = -# A test by an admin: this is what a post looks like.
watch_test_none = -# A test by an admin: I can post here. In the last week with articles nothing was found for { $watch }.
watch_tested = Sent: { $link }
watch_bad_time = “{ $value }” is no time of day. Write it like 8:00 or 17:30.
watch_may_not_write = I may not write in { $channel }. Give me *View Channel* and *Send Messages* there, then try again.
watch_role_refused = You may not mention { $role } in { $channel } yourself, so a watch of yours may not either.
watch_role_mute = I may not mention { $role } in { $channel }: make the role mentionable, or give me *Mention Everyone* there.
watch_failed =
    {"*"}*Paused, because { $reason }:**
    { $watches }
watch_failed_cure = What was found is kept. Put it right, or choose another channel with `/watch edit`, then use `/watch resume`.
watch_reason_gone = { $channel } no longer exists
watch_reason_forbidden = I may not write in { $channel }
watch_reason_direct = I cannot reach you by direct message
watch_reason_admin = an admin paused it
watch_reason_source = every source of “{ $outlet }” is gone from the web
watch_source_gone_cure = What was found is kept. Give me the new address with `/sources add` and use `/watch resume`, or end the watch with `/watch remove`.
watch_sources_fail =
    {"*"}*At the moment nothing new comes from:**
    { $sources }
    Watches concerned:
    { $watches }
watch_sources_fail_cure = The watches go on. `/sources refresh` looks again at once; if an address has changed, use `/sources add` and `/sources remove`.
watch_sources_shared_cure = The watches go on. What comes from the shared library can be put right by whoever runs this bot.
watch_source_shared = { $name } (shared library)
follow_actors_gone =
    {"*"}*No article in the library quotes them any more:**
    { $watches }
    I go on looking, and write as soon as they are quoted again. `/unfollow` ends it.
follow_sources_gone =
    Nothing new comes into the library at the moment: all its sources on the web are gone or paused. I go on looking, and write as soon as there is something new. You follow:
    { $watches }
follow_hello = You now follow { $watch }. I write to you here: { $when }. `/unfollow` ends it.
following = You follow { $watch }: I write to you directly, { $when }. Only the shared library counts there.
follow_no_direct = I cannot write to you directly. Allow direct messages from members of a server that we share, then try again.
follows_full = You follow { $most } already, and that is the most. `/unfollow` ends one.
follows_none = You follow nobody. `/follow actor` writes to you when somebody says something.
follows_title = {"*"}*You follow**
unfollowed = You no longer follow { $watch }.
follow_no_such = You follow nothing called “{ $which }”: `/follow list` shows it.
settings_zone = {"*"}*Time zone:** { $zone }
settings_quiet = {"*"}*Quiet hours of watches:** { $first } to { $last }
settings_no_quiet = {"*"}*Quiet hours of watches:** none
settings_posts = {"*"}*Posts of watches in a channel:** at most { $hour } an hour and { $day } a day; the rest comes as one digest
settings_notices = {"*"}*Failures of watches are told in:** { $channel }
settings_notices_maker = {"*"}*Failures of watches are told to:** whoever made the watch
settings_bad_zone = “{ $value }” is no time zone that I know. Write it like Europe/Rome or America/New_York.
settings_bad_quiet = “{ $value }” are no hours that I understand. Write them like 22:00-7:00, or “off”.
