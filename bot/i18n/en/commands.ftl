### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### Descriptions of commands and their options, each of at most 100 characters.

## /unanswered

unanswered_description = Show what could not be answered here (for admins)

## /feedback

feedback_description = Show the answers that were rated not helpful (for admins)

## /my-data

my_data_description = What I keep of you
my_data_export_description = Get all that I keep of you as a file
my_data_delete_description = Delete all that I keep of you

## /sources

sources_description = This server’s own articles (for admins)
sources_add_description = Add a file with articles to this server’s library (for admins)
sources_file = A text, Markdown, HTML or JSON lines file
sources_list_description = Show what is in this server’s library (for admins)
sources_remove_description = Let a file or an article answer no more, at once (for admins)
sources_which = A file’s name or an article’s title
outlet_merge_description = Make two outlets one in this server (for admins)
outlet_kept = The outlet whose name stays
outlet_other = The outlet that becomes one with it
outlet_split_description = Make one of an outlet’s names an outlet of its own in this server (for admins)
outlet_parted = The name, as articles have it

## /settings

settings_description = Show or change how I answer in this server (for admins)
settings_language_option = The language of my own sentences
settings_private_option = Whether only whoever asks sees an answer
settings_findings_option = How many quotes an answer has at the most
settings_strictness_option = How much evidence an answer needs
settings_allow_option = A channel in which I may answer; all others then may not
settings_forbid_option = A channel to strike off that list

## /ask

ask_description = Ask a question: the articles answer it in their own words
ask_question = What you want to know
ask_outlet = Only articles of this outlet
ask_since = Only from this day on: 2022-03-09, 9 March 2022, March 2022, 2022
ask_until = Only up to this day: 2022-03-09, 9 March 2022, March 2022, 2022
ask_private = Show the answer only to you

## /said

said_description = Quote what a person, a state or a body said itself
said_actor = A person, a state or a body
said_about = The subject; without it the latest statements come first

## /compare

compare_description = Quote what two actors said on one subject
compare_first = A person, a state or a body
compare_second = Another person, state or body
compare_about = The subject

## /timeline

timeline_description = Quote what an actor said by date, the earliest first

## /pinned

pinned_description = Quote what { $actor } said

## /actors

actors_description = Commands for single actors, and their names (for admins)
pin_description = Give this server a command that asks for one actor
pin_name = What the command is to be called; without it, after the actor
unpin_description = Take an actor’s command away
unpin_command = The command
list_description = List the pinned actors, or what an actor is called
list_actor = Show this actor’s aliases and whom it speaks for
alias_add_description = Let an actor be asked for by another name, too
alias_remove_description = Take a name away from an actor
alias_merge_description = Make two actors one
alias_split_description = Make one of an actor’s names an actor of its own
alias_actor = Whose name it is
alias_name = The name
alias_other = The actor that becomes one with it

## /reindex

reindex_description = Read this server’s own sources again (for admins)

## /status

status_description = Show what the library holds and how the bot is (for admins)
