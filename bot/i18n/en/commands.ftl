### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### Descriptions of commands and their options, each of at most 100 characters.

## /unanswered

unanswered_description = Show the questions that got no answer here (for admins)

## /feedback

feedback_description = Show the answers that were rated not helpful (for admins)

## /my-data

my_data_description = The data I keep about you
my_data_export_description = Get everything I have about you as a file
my_data_delete_description = Delete everything I have about you

## /sources

sources_description = This server’s own articles (for admins)
sources_add_description = Add a feed, a page or a file to this server’s library (for admins)
sources_url = The address of a feed, a sitemap, a page or a site
sources_file = A text, Markdown, HTML, JSON Lines, PDF or zip file
sources_more_files = Another file
sources_list_description = Show what is in this server’s library (for admins)
sources_remove_description = Remove a file or an article from this server’s library at once (for admins)
sources_which = A file’s name or an article’s title
sources_refresh_description = Look at this server’s feeds and pages again (for admins)
sources_refresh_which = One of them; all without it
outlet_merge_description = Merge two outlets into one in this server (for admins)
outlet_kept = The outlet whose name is kept
outlet_other = The outlet to merge into it
outlet_split_description = Make one of an outlet’s names a separate outlet in this server (for admins)
outlet_parted = The name, as it stands in the articles

## /settings

settings_description = Show or change how I answer in this server (for admins)
settings_language_option = The language I answer in; quotes stay as they were written
settings_private_option = Whether only the person asking sees an answer
settings_findings_option = The most quotes an answer may have
settings_strictness_option = How much evidence an answer needs
settings_allow_option = A channel where I may answer; all others are then closed
settings_forbid_option = A channel to take off that list

## /ask

ask_description = Ask a question: the articles answer it in their own words
ask_question = What you want to know
ask_outlet = Only articles of this outlet
ask_since = Only from this day on: 2022-03-09, 9 March 2022, March 2022, 2022
ask_until = Only up to this day: 2022-03-09, 9 March 2022, March 2022, 2022
ask_private = Show the answer only to you

## /said

said_description = Quote what a person, a state or an organisation said
said_actor = A person, a state or an organisation
said_about = The topic; without it, the latest statements come first

## /compare

compare_description = Quote what two actors said on one topic
compare_first = A person, a state or an organisation
compare_second = Another person, state or organisation
compare_about = The topic

## /timeline

timeline_description = Quote what an actor said by date, earliest first

## /pinned

pinned_description = Quote what { $actor } said

## /actors

actors_description = Commands for single actors, and what actors are called (for admins)
pin_description = Give this server a command that quotes one actor
pin_name = What to call the command; by default, the actor’s name
unpin_description = Remove an actor’s command
unpin_command = The command
list_description = List the pinned actors, or the names of one actor
list_actor = Show this actor’s aliases and whom it speaks for
alias_add_description = Let people ask for an actor by another name, too
alias_remove_description = Remove a name from an actor
alias_merge_description = Merge two actors into one
alias_split_description = Make one of an actor’s names a separate actor
alias_actor = The actor who has the name
alias_name = The name
alias_other = The actor to merge into it

## /reindex

reindex_description = Read this server’s own sources again (for admins)

## /status

status_description = Show what the library holds and how the bot is doing (for admins)

watch_description = Tell a channel when somebody says something (for admins)
watch_actor_description = Post what a person, a state or an organisation says from now on
watch_question_description = Post new passages that answer a question
watch_source_description = Post each new article of an outlet
watch_list_description = List what is watched in this server
watch_pause_description = Let a watch rest
watch_resume_description = Let a paused watch go on
watch_edit_description = Change where, when or on which subject a watch posts
watch_remove_description = Remove a watch
watch_test_description = Post the latest find of a watch as a test, without mentions
watch_option_actor = Whose own words are posted
watch_option_about = Only on this subject
watch_option_question = The question that new articles may answer
watch_option_source = The outlet whose articles are posted
watch_option_channel = Where to post: a channel, thread or forum; without it, here
watch_option_when = At once, or as a digest
watch_option_at = The time of daily and weekly digests, such as 8:00
watch_option_role = The one role that each post mentions
watch_option_all = Also where it is less sure who speaks
watch_option_which = The watch, as the list has it
follow_description = Be written to directly when somebody says something
follow_actor_description = Follow what a person, a state or an organisation says
follow_list_description = List whom you follow
unfollow_description = Stop following somebody
unfollow_which = Whom you follow
settings_zone_option = The server’s time zone, such as Europe/Rome
settings_quiet_option = When watches post nothing, such as 22:00-7:00, or off
settings_notices_option = The channel in which admins are told that a watch fails
settings_posts_hour_option = How many posts of watches a channel gets in an hour
settings_posts_day_option = How many posts of watches a channel gets in a day
