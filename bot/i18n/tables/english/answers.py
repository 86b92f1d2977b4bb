"""Answers in English: what is quoted, by whom, and why there is nothing."""

from __future__ import annotations

from bot.i18n.phrases import Key

ANSWERS: dict[Key, str] = {
    # the answer
    Key.ASKED: "-# Asked: {question}{within}",
    Key.WITHIN: "Only this was searched: {within}.",
    Key.FILTER_OUTLET: "outlet {outlet}",
    Key.FILTER_SINCE: "since {day}",
    Key.FILTER_UNTIL: "until {day}",
    Key.OPPOSED: "One says this, another denies it: each stands here with its date.",
    Key.FIGURES_DIFFER: "The figures differ: each stands here as it was written, with its date.",
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
    Key.SPEAKER_OWN_WORDS: "The article’s own words",
    Key.KIND_DIRECT: "quoted directly",
    Key.KIND_MIXED: "quoted in part",
    Key.KIND_INDIRECT: "reported in the article’s words",
    Key.KIND_UNATTRIBUTED: "told by the article",
    Key.KIND_UNSPOKEN: "a view or wish that the article reports",
    Key.MARK_NEGATED: "*did not say this*",
    Key.MARK_DECLINED: "*declined to comment*",
    Key.MARK_HYPOTHETICAL: "*only supposed: if … said*",
    Key.MARK_FUTURE: "*announced, not yet said*",
    Key.CORRECTED: "-# Corrected on {day}: {article}",
    Key.RELATIVE_DAY: "-# Our reckoning: “{words}” = {day}",
    Key.ALSO_IN: "-# Also in: {articles}",
    Key.ALSO_IN_MORE: "-# Also in: {articles}; and {rest} more",
    Key.ALSO_IN_COUNT: "-# Also in {articles}",
    Key.PARAGRAPH: "paragraph {paragraph}",
    Key.UNTITLED: "Untitled article",
    Key.UNDATED: "no date",
    Key.READ_ARTICLE: "Read the article",
    # no answer, by reason
    Key.NOTHING_FOUND: "I found nothing about that in {searched}.",
    Key.UNSURE: "These may help: I am not sure that they answer it.",
    Key.BELOW_THRESHOLD: "Nothing in {searched} answers that.",
    Key.FAMILIAR: "I found no answer to that in {searched}.",
    Key.UNKNOWN_ACTOR: "Nobody of that name speaks in {searched}.",
    Key.NO_STATEMENT: "No statement about that stands in {searched}.",
    Key.EMPTY_LIBRARY: (
        "The library is empty, so there is nothing to quote yet. "
        "Whoever hosts this bot adds articles with `onrecord add`."
    ),
    Key.NO_ARTICLE_FITS: "No article in the library is of that selection: {within}.",
    Key.NEAREST: "On this subject:",
    Key.ELSEWHEN: "Outside of those days:",
    Key.DID_YOU_MEAN: "Did you mean {names}?",
    # conversation
    Key.HELP: (
        "Ask me a question and I quote, word for word, the passages of the news articles "
        "that answer it, with who said it and where. I never write an answer myself. "
        "Use `/ask`, mention me with your question, or write to me directly; `/said` quotes what "
        "one person, state or body said."
    ),
    Key.EXAMPLES: "For example: {questions}",
    Key.HELLO: "Hello! {help}",
    Key.WELCOME: "You are welcome. Ask me whenever you like.",
    Key.TOO_LONG: (
        "That question is too long: it has {length} characters and I take up to {most}. "
        "Please ask it more briefly."
    ),
    Key.TOO_SHORT: ("That question is too short: please write at least {least} characters."),
    Key.MAY_NOT_WRITE: (
        "I may not write in {channel}, so I answer you here, and only from the shared library. "
        "`/ask` works there all the same, or an admin of the server gives me *Send Messages* "
        "in it."
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
}
