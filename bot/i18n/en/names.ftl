### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What commands and options are called: small letters, no spaces, at most 32 characters.
### The id is `command_` or `option_` and the English name, with `_` between a group and its command.

## the menu of a message

find_name = Find on record

## Commands

command_ask = ask
command_said = said
command_compare = compare
command_timeline = timeline
command_actors = actors
command_actors_pin = pin
command_actors_unpin = unpin
command_actors_list = list
command_actors_alias-add = alias-add
command_actors_alias-remove = alias-remove
command_actors_alias-merge = alias-merge
command_actors_alias-split = alias-split
command_reindex = reindex
command_status = status
command_unanswered = unanswered
command_feedback = feedback
command_my-data = my-data
command_my-data_export = export
command_my-data_delete = delete
command_sources = sources
command_sources_add = add
command_sources_list = list
command_sources_refresh = refresh
command_sources_remove = remove
command_sources_outlet-merge = outlet-merge
command_sources_outlet-split = outlet-split
command_settings = settings

## Options

option_question = question
option_outlet = outlet
option_since = since
option_until = until
option_private = private
option_actor = actor
option_actor_a = actor_a
option_actor_b = actor_b
option_about = about
option_name = name
option_command = command
option_alias = alias
option_other = other
option_file = file
option_file_2 = file_2
option_file_3 = file_3
option_file_4 = file_4
option_file_5 = file_5
option_url = url
option_which = which
option_language = language
option_findings = findings
option_strictness = strictness
option_allow = allow
option_forbid = forbid

command_watch = watch
command_watch_actor = actor
command_watch_question = question
command_watch_source = source
command_watch_list = list
command_watch_pause = pause
command_watch_resume = resume
command_watch_edit = edit
command_watch_remove = remove
command_watch_test = test
command_follow = follow
command_follow_actor = actor
command_follow_list = list
command_unfollow = unfollow
option_channel = channel
option_when = when
option_at = at
option_role = role
option_all = all
option_source = source
option_zone = zone
option_quiet = quiet
option_notices = notices
option_posts_hour = posts_hour
option_posts_day = posts_day
