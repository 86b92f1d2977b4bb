"""Conversation, a message's claim and the cooldown, in English."""

from __future__ import annotations

from bot.i18n.phrases import Key

TALK: dict[Key, str] = {
    # conversation
    Key.SMALL_TALK: (
        "That is kind, but I am no good at small talk: I quote, word for word, what news articles "
        "say. Ask me about something in them."
    ),
    Key.ORDER: (
        "I do not write, translate, summarise or do errands: I only quote, word for word, what "
        "news articles say. Ask me a question, and you read their own words."
    ),
    Key.INSULT: (
        "I am sorry that I was of no help. Ask me in other words, and I look again; where the "
        "articles hold no answer, I say so rather than make one up."
    ),
    Key.GIBBERISH: ("I find no words in that which I could look up. Please ask a question."),
    Key.UNDERSTOOD: "-# Understood: {question}{within} (from your question before)",
    Key.UNDERSTOOD_OTHERS: "-# Understood: {question}{within} (from the question before)",
    Key.ENGLISH_BEST: (
        "-# I search English best: if this does not fit, please ask once more in English."
    ),
    Key.BUTTON_AS_NEW: "Ask as new",
    Key.BUTTON_ASK_ON: "Ask on in a thread",
    Key.WHO_SAID: "Who says what I quoted last, with the words that show it in bold:",
    Key.WHO_SAID_WHAT: (
        "I have quoted nothing to you here lately, so I cannot tell whose words you mean. Ask me "
        "a question first; each quote names its speaker, where the article shows one."
    ),
    Key.THREAD_WELCOME: (
        "Ask on here: mention me with what you want to know next, for example {bot} *and in "
        "2021?*, and I understand it from the question above."
    ),
    Key.THREAD_OPENED: "Ask on in {thread}: mention me there with what you want to know next.",
    Key.THREAD_FORBIDDEN: (
        "I may not open a thread here. An admin of the server gives me *Create Public Threads* "
        "and *Send Messages in Threads* in this channel; until then, mention me here with what "
        "you want to know next, and I understand it from your question before."
    ),
    Key.THREAD_NOT_HERE: (
        "Discord has no threads here: simply write what you want to know next, and I understand "
        "it from your question before."
    ),
    Key.COOLDOWN_USER: "You ask faster than I can look up. Please try again {when}.",
    Key.COOLDOWN_SERVER: "This server asks faster than I can look up. Please try again {when}.",
    # a message's claim
    Key.FIND_NAME: "Find on record",
    Key.FIND_TITLE: "### On record, nearest to [that message]({link})",
    Key.FIND_CLAIM: "**Claimed:** {claim}",
    Key.FIND_UNDECIDED: (
        "-# These passages may speak for the claim, against it or past it. I do not judge that: "
        "please read and judge for yourself."
    ),
    Key.FIND_NOTHING: "Nothing in {searched} comes near this claim.",
    Key.FIND_ABOVE: "The nearest to this claim stands above.",
    Key.FIND_NO_CLAIM: (
        "I find no claim in that message that I could look up: it takes a sentence of a few "
        "words. With `/ask` you can put it in your own words."
    ),
    Key.FIND_NO_TEXT: (
        "That message has no text of its own that I could look up, only a link, a file or a "
        "picture, and I open none of these. With `/ask` you can put its claim in your own words."
    ),
}
