"""Every sentence that the bot can say, in every language that it speaks."""

from __future__ import annotations

from types import MappingProxyType

from bot.voice import Key, Language, Noun, Voice

ENGLISH = Language(
    code="en",
    sentences=MappingProxyType(
        {
            # the answer
            Key.ASKED: "-# Asked: {question}{within}",
            Key.WITHIN: "Only this was searched: {within}.",
            Key.FILTER_OUTLET: "outlet {outlet}",
            Key.FILTER_SINCE: "since {day}",
            Key.FILTER_UNTIL: "until {day}",
            Key.SEARCHED: "-# Quoted word for word from {searched}.",
            Key.LEFT_OUT: " […] marks what is left out.",
            Key.SPAN_DAYS: "the {articles} from {first} to {last}",
            Key.SPAN_DAY: "the {articles} of {first}",
            Key.SPAN_UNDATED: "the {articles}",
            Key.SPAN_SINGLE_DAY: "the only article, of {first}",
            Key.SPAN_SINGLE: "the only article",
            # attribution
            Key.SPEAKER: "**{name}**",
            Key.SPEAKER_FOR: "**{name}** ({actor})",
            Key.SPEAKER_MENTION: "in the text: “{mention}”",
            Key.SPEAKER_UNCERTAIN: "*attribution uncertain*",
            Key.SPEAKER_UNKNOWN: "Speaker not identified",
            Key.SPEAKER_OWN_WORDS: "The article's own words",
            Key.KIND_DIRECT: "quoted directly",
            Key.KIND_MIXED: "quoted in part",
            Key.KIND_INDIRECT: "reported in the article's words",
            Key.KIND_UNATTRIBUTED: "told by the article",
            Key.KIND_UNSPOKEN: "a view or wish that the article reports",
            Key.MARK_NEGATED: "*did not say this*",
            Key.MARK_DECLINED: "*declined to comment*",
            Key.MARK_HYPOTHETICAL: "*only supposed: if … said*",
            Key.MARK_FUTURE: "*announced, not yet said*",
            Key.ALSO_IN: "-# Also in: {articles}",
            Key.ALSO_IN_MORE: "-# Also in: {articles}; and {rest} more",
            Key.ALSO_IN_COUNT: "-# Also in {articles}",
            Key.PARAGRAPH: "paragraph {paragraph}",
            Key.UNTITLED: "Untitled article",
            Key.UNDATED: "no date",
            Key.READ_ARTICLE: "Read the article",
            # no answer, by reason
            Key.NOTHING_FOUND: "I found nothing about that in {searched}.",
            Key.BELOW_THRESHOLD: "Nothing in {searched} answers that.",
            Key.UNKNOWN_ACTOR: "Nobody of that name speaks in {searched}.",
            Key.NO_STATEMENT: "No statement about that stands in {searched}.",
            Key.EMPTY_LIBRARY: (
                "The library is empty, so there is nothing to quote yet. "
                "Whoever hosts this bot adds articles with `onrecord add`."
            ),
            Key.NO_ARTICLE_FITS: "No article in the library is of that selection: {within}.",
            Key.NEAREST: "### Nearest passages: none of them is an answer",
            # what an actor said
            Key.SAID_TITLE: "Said by {actor}",
            Key.TIMELINE_TITLE: "Said by {actor}, by date",
            Key.COMPARE_TITLE: "Compared: {actor}",
            Key.ABOUT_TITLE: "About {actor}: what others say, and what the articles tell",
            Key.ON_SUBJECT: "about “{about}”",
            Key.OWN_HEAD: "### {actor} itself",
            Key.PEOPLE_HEAD: "### Who speaks for {actor}",
            Key.RANGE: "{first} to {last} of {statements}",
            Key.RANGE_OF_ONE: "number {first} of {statements}",
            Key.UNKNOWN_ACTOR_NAMED: "Nobody called “{actor}” speaks in {searched}.",
            Key.UNKNOWN_ACTOR_NEAR: (
                "Nobody called “{actor}” speaks in {searched}. Near to that name: {names}."
            ),
            Key.SEVERAL_ACTORS: "Several are called “{actor}”: {names}. Whom do you mean?",
            Key.NO_SUCH_ACTOR: (
                "No actor in the library is called “{actor}”. Near to that name: {names}."
            ),
            Key.NO_ACTOR_LIKE_IT: "No actor in the library is called “{actor}”, or nearly so.",
            Key.NEVER_SPEAKS: (
                "**{actor}** never speaks in {searched}: articles have the name, none quotes it."
            ),
            Key.SILENT: "No statement by **{actor}** stands in that part of {searched}.",
            Key.SILENT_ON: "No statement by **{actor}** about “{about}” stands in {searched}.",
            Key.ABOUT_NOTHING: (
                "Beyond what **{actor}** says, I found nothing about that in {searched}."
            ),
            Key.BUTTON_PREVIOUS: "Previous",
            Key.BUTTON_NEXT: "Next",
            Key.BUTTON_NAME: "{actor}",
            Key.BUTTON_ABOUT: "About {actor}",
            Key.BUTTON_SAID: "Said by {actor}",
            Key.BUTTON_LATEST: "Latest by {actor}",
            Key.BUTTON_TIMELINE: "By date",
            Key.STALE_BUTTON: "I no longer know what this button stands for: please ask again.",
            # pins and aliases
            Key.PINNED: (
                "`/{command}` asks what **{actor}** said, in this server alone. Take it away with"
                " `/actors unpin`."
            ),
            Key.PINNED_LATER: (
                "`/{command}` is pinned to **{actor}**, but Discord has not taken the command yet."
                " I go on trying; it appears by itself."
            ),
            Key.PINNED_REFUSED: (
                "`/{command}` is pinned to **{actor}**, but Discord refuses the command, which has"
                " been logged. I try again with the next pin and when I am restarted. If it stays"
                " away: invite me again with the scope *applications.commands*."
            ),
            Key.PINS_FULL: (
                "This server has {most} pinned actors, and Discord allows no more commands: take"
                " one away with `/actors unpin` first."
            ),
            Key.PINNED_ALREADY: "**{actor}** is pinned already: `/{command}`.",
            Key.UNPINNED: "`/{command}` is gone. `/said` still asks for **{actor}**.",
            Key.UNPINNED_LATER: (
                "`/{command}` is unpinned, but Discord has not taken it away yet. I go on trying."
            ),
            Key.NO_SUCH_PIN: "No actor is pinned as “{command}” here: `/actors list` shows them.",
            Key.NO_PINS: "No actor is pinned here. `/actors pin` makes a command for one.",
            Key.PINS_TITLE: "**Pinned actors**",
            Key.PIN_LINE: "`/{command}` · {actor}",
            Key.ALIAS_ADDED: "**{actor}** can now be asked for as “{alias}”, too.",
            Key.ALIAS_REMOVED: "“{alias}” no longer means **{actor}**.",
            Key.ALIAS_MERGED: "“{alias}” and **{actor}** are one actor now: **{actor}**.",
            Key.ALIAS_SPLIT: "“{alias}” is an actor of its own now, apart from **{actor}**.",
            Key.NO_SUCH_ALIAS: "“{alias}” is no alias of **{actor}**, which has: {aliases}.",
            Key.ALIAS_IS_NAME: "**{actor}** has no alias but this name.",
            Key.ACTOR_LINE: "**{actor}**, {statements}",
            Key.ACTOR_ALIASES: "Aliases: {aliases}",
            Key.ACTOR_SPEAKS_FOR: "Speaks for {actor} in {articles}",
            # conversation
            Key.HELP: (
                "Ask me a question and I quote, word for word, the passages of the news articles "
                "that answer it, with who said it and where. I never write an answer myself. "
                "Use `/ask`, mention me with your question, or write to me directly, for example: "
                "*Who leads the delegation?*"
            ),
            Key.HELLO: "Hello! {help}",
            Key.WELCOME: "You are welcome. Ask me whenever you like.",
            Key.TOO_LONG: (
                "That question is too long: it has {length} characters and I take up to {most}. "
                "Please ask it more briefly."
            ),
            Key.TOO_SHORT: (
                "That question is too short: please write at least {least} characters."
            ),
            Key.MAY_NOT_WRITE: (
                "I may not write in {channel}, so I answer you here. `/ask` works there all the "
                "same, or an admin of the server gives me *Send Messages* in it."
            ),
            Key.ROLE_MENTIONED: (
                "You mentioned my role, and Discord does not let me read such a message. Please "
                "ask again with {bot}, which is me, or with `/ask`."
            ),
            # what was typed cannot be used
            Key.BAD_DATE: (
                "“{value}” is not a date that I can read: write it as 2022-03-09, 9 March 2022, "
                "March 2022 or 2022."
            ),
            Key.DATES_CROSSED: (
                "The dates are crossed: since {since} comes after until {until}. Please swap them."
            ),
            Key.NO_SUCH_OUTLET: (
                "No outlet in the library is called “{outlet}”. It has: {known}. Choose one from "
                "the list that opens while you type."
            ),
            Key.NO_OUTLET_KNOWN: (
                "No article in the library names its outlet, so “{outlet}” cannot be searched: "
                "please ask without an outlet."
            ),
            Key.BAD_VALUE: "I cannot use the value “{value}”: please choose another.",
            # admins
            Key.ADMINS_ONLY: (
                "Only admins of this server can do that: it takes the permission *Manage Server*."
            ),
            Key.SERVER_ONLY: (
                "That is for a server's admins, so it does not work in direct messages: "
                "use it in a server where you have *Manage Server*."
            ),
            Key.REINDEX_ELSEWHERE: "Re-indexing: {link} shows how far it is.",
            Key.REINDEX_TITLE: "**Re-indexing**",
            Key.REINDEX_SERVES: "-# The library of before answers meanwhile.",
            Key.PHASE_READING: "Reading the articles",
            Key.PHASE_ATTRIBUTING: "Finding who said what",
            Key.PHASE_EMBEDDING: "Embedding the passages",
            Key.PHASE_WRITING: "Writing the index",
            Key.PHASE_CHECKING: "Checking the index",
            Key.STEP: "{phase}: {done} of {total} ({percent} %)",
            Key.STEP_UNKNOWN: "{phase}: {done}",
            Key.REINDEX_DONE: "**Re-indexed** in {seconds}.",
            Key.REINDEX_COUNTS: (
                "{added} added · {changed} changed · {removed} removed · {unchanged} unchanged · "
                "{failed} failed"
            ),
            Key.REINDEX_EMBEDDED: "{embedded} embedded anew, {reused} taken over",
            Key.REINDEX_LIBRARY: "The library now holds {searched}, {passages}.",
            Key.REINDEX_FAILED_PART: "**Could not be read**",
            Key.REINDEX_MORE_FAILURES: "… and {failures} more",
            Key.REINDEX_STOPPED: (
                "**Re-indexing stopped.** The library of before goes on answering."
            ),
            Key.STATUS_TITLE: "**On Record**",
            Key.STATUS_EMPTY: "The library is empty: add articles with `onrecord add`.",
            Key.STATUS_HOLDS: "**Library:** {articles}, {passages}, from {sources}",
            Key.STATUS_DAYS: "**Days:** {first} to {last}",
            Key.STATUS_OUTLETS: "**Outlets:** {outlets}",
            Key.STATUS_MODEL: "**Model:** {model}, {dimension} dimensions",
            Key.STATUS_GENERATION: "**Generation:** {generation}, built {built}",
            Key.STATUS_BUILDING: "A new generation is being built.",
            Key.STATUS_LATENCY: "**Discord:** {milliseconds} ms to the gateway",
            Key.STATUS_NO_LATENCY: "**Discord:** connected, latency not measured yet",
            # failures
            Key.BUSY: (
                "The library is being re-indexed already, one at a time. "
                "Please try again when it is done; `/status` tells."
            ),
            Key.CANCELLED: "Re-indexing was cancelled. The library of before goes on answering.",
            Key.SLOW: (
                "That took longer than {seconds}, so I gave it up. Please ask again in a minute."
            ),
            Key.STOPPING: "I am being restarted just now. Please ask again in a minute.",
            Key.NOT_VERBATIM: (
                "I found something, but it does not match its article word for word, so I do not "
                "show it. It has been logged; re-indexing the library cures it."
            ),
            Key.LIBRARY_BROKEN: (
                "The library cannot be read just now. It has been logged for whoever hosts this "
                "bot; please try again later."
            ),
            Key.LIBRARY_ERROR: "The library could not do that. It has been logged.",
            Key.STALE_COMMAND: (
                "This command has just changed. Please try again in a minute, or restart Discord "
                "if it still looks as before."
            ),
            Key.UNEXPECTED: (
                "Something went wrong here, not with you. It has been logged as `{reference}`. "
                "Please try again."
            ),
            Key.DETAIL: "{sentence}\n-# {detail}",
            # command descriptions
            Key.ASK_DESCRIPTION: "Ask a question: the articles answer it in their own words",
            Key.ASK_QUESTION: "What you want to know",
            Key.ASK_OUTLET: "Only articles of this outlet",
            Key.ASK_SINCE: "Only from this day on: 2022-03-09, 9 March 2022, March 2022, 2022",
            Key.ASK_UNTIL: "Only up to this day: 2022-03-09, 9 March 2022, March 2022, 2022",
            Key.ASK_PRIVATE: "Show the answer only to you",
            Key.SAID_DESCRIPTION: "Quote what a person, a state or a body said itself",
            Key.SAID_ACTOR: "A person, a state or a body",
            Key.SAID_ABOUT: "The subject; without it the latest statements come first",
            Key.COMPARE_DESCRIPTION: "Quote what two actors said on one subject",
            Key.COMPARE_FIRST: "A person, a state or a body",
            Key.COMPARE_SECOND: "Another person, state or body",
            Key.COMPARE_ABOUT: "The subject",
            Key.TIMELINE_DESCRIPTION: "Quote what an actor said by date, the earliest first",
            Key.PINNED_DESCRIPTION: "Quote what {actor} said",
            Key.ACTORS_DESCRIPTION: "Commands for single actors, and their names (for admins)",
            Key.PIN_DESCRIPTION: "Give this server a command that asks for one actor",
            Key.PIN_NAME: "What the command is to be called; without it, after the actor",
            Key.UNPIN_DESCRIPTION: "Take an actor's command away",
            Key.UNPIN_COMMAND: "The command",
            Key.LIST_DESCRIPTION: "List the pinned actors, or what an actor is called",
            Key.LIST_ACTOR: "Show this actor's aliases and whom it speaks for",
            Key.ALIAS_ADD_DESCRIPTION: "Let an actor be asked for by another name, too",
            Key.ALIAS_REMOVE_DESCRIPTION: "Take a name away from an actor",
            Key.ALIAS_MERGE_DESCRIPTION: "Make two actors one",
            Key.ALIAS_SPLIT_DESCRIPTION: "Make one of an actor's names an actor of its own",
            Key.ALIAS_ACTOR: "Whose name it is",
            Key.ALIAS_NAME: "The name",
            Key.ALIAS_OTHER: "The actor that becomes one with it",
            Key.REINDEX_DESCRIPTION: "Read the library's sources again (for admins)",
            Key.STATUS_DESCRIPTION: "Show what the library holds and how the bot is (for admins)",
        }
    ),
    nouns=MappingProxyType(
        {
            Noun.ARTICLE: ("article", "articles"),
            Noun.OTHER_ARTICLE: ("other article", "other articles"),
            Noun.STATEMENT: ("statement", "statements"),
            Noun.PASSAGE: ("passage", "passages"),
            Noun.OUTLET: ("outlet", "outlets"),
            Noun.SOURCE: ("source", "sources"),
            Noun.FAILURE: ("failure", "failures"),
            Noun.SECOND: ("second", "seconds"),
        }
    ),
    plural=lambda count: 0 if count == 1 else 1,
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    short_months=(
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ),
    day="{day} {month} {year}",
    short_day="{day} {month} {year}",
    thousands=",",
    greetings=frozenset(
        {
            "hi",
            "hello",
            "hey",
            "hi there",
            "hello there",
            "good morning",
            "good afternoon",
            "good evening",
        }
    ),
    thanks=frozenset({"thanks", "thank you", "thanks a lot", "thank you very much", "thx", "ty"}),
    pleas=frozenset({"help", "help me", "what can you do", "how do you work", "who are you"}),
)

LANGUAGES = MappingProxyType({language.code: language for language in (ENGLISH,)})


def voice_for(locale: str | None) -> Voice:
    """Give the voice for one of Discord's locales, such as `en-GB`; English for all others."""
    code = (locale or "").split("-", 1)[0]
    return Voice(LANGUAGES.get(code, ENGLISH))
