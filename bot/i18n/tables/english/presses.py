"""The buttons of an answer, in English."""

from __future__ import annotations

from bot.i18n.phrases import Key

PRESSES: dict[Key, str] = {
    Key.QUOTES: "-# Quotes {first} to {last}",
    Key.QUOTES_ONE: "-# Quote {first}",
    Key.NO_MORE: "There are no more quotes that answer this.",
    Key.BUTTON_CONTEXT: "Context",
    Key.BUTTON_MORE: "More",
    Key.BUTTON_BACK: "Back",
    Key.BUTTON_SHARE: "Share",
    Key.BUTTON_HELPFUL: "Helpful",
    Key.BUTTON_UNHELPFUL: "Not helpful",
    Key.BUTTON_DELETE: "Delete",
    Key.SURROUNDINGS: "-# Paragraphs {first} to {last} of {total}; the quoted passage is bold.",
    Key.SURROUNDINGS_ONE: "-# Paragraph {first} of {total}; the quoted passage is bold.",
    Key.SURROUNDINGS_CUT: " […] marks what is left out.",
    Key.ARTICLE_GONE: (
        "That article is no longer in the library, so I do not show it any more. Please ask again."
    ),
    Key.ARTICLE_CHANGED: (
        "That article has changed since it was quoted, so I cannot show those words in it."
        " Please ask again."
    ),
    Key.ANSWER_FORGOTTEN: (
        "I no longer remember this answer: answers are forgotten after {days} days, or when"
        " whoever asked deletes them. Please ask again."
    ),
    Key.MESSAGE_GONE: "That message has been deleted meanwhile.",
    Key.MORE_REFUSED: (
        "Only whoever asked can turn the pages of this answer. Ask with `/ask` to have your own."
    ),
    Key.BEGUN_ANEW: "-# The library has been rebuilt since, so this answer begins anew.",
    Key.SHARED_BY: "-# Shared by {user}",
    Key.SHARED: "Shared: {link}",
    Key.SHARED_ALREADY: "You have shared that already: {link}",
    Key.SHARE_REFUSED: "Only whoever asked can share this answer.",
    Key.SHARE_BOT_MUTE: (
        "I may not write in this channel, so I cannot share the answer here. An admin of the"
        " server can give me *Send Messages* in it."
    ),
    Key.SHARE_USER_MUTE: "You may not write in this channel, so I do not share the answer here.",
    Key.DELETE_REFUSED: (
        "Only whoever asked, or somebody with the permission *Manage Messages*, can delete this"
        " answer."
    ),
    Key.VOTED_HELPFUL: "Noted as helpful, thank you. Press the other button to change it.",
    Key.VOTED_UNHELPFUL: ("Noted as not helpful, thank you. Press the other button to change it."),
    Key.VOTED_SEEN: (
        "Admins of this server see the question and its answer, without anybody’s name."
    ),
    Key.VOTED_ALREADY: "I have noted that already, thank you.",
    Key.VOTE_CHANGED: "Changed, thank you.",
}
