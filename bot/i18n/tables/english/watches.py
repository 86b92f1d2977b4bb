"""Watches and what is followed, in English."""

from __future__ import annotations

from bot.i18n.phrases import Key

WATCHES: dict[Key, str] = {
    Key.WATCH_TITLE_ACTOR: "**{actor}**",
    Key.WATCH_TITLE_ACTOR_ON: "**{actor}** on “{about}”",
    Key.WATCH_TITLE_QUESTION: "“{question}”",
    Key.WATCH_TITLE_SOURCE: "new articles of **{outlet}**",
    Key.WATCH_POST: "-# New · {watch}",
    Key.WATCH_DIGEST: "### {count} new · {watch}",
    Key.WATCH_DIGEST_SEVERAL: "several watches",
    Key.WATCH_PAGE: "-# {first} to {last} of {total}",
    Key.WATCH_WHY: "This comes from the watch {watch}, set up on {day} by {maker}.",
    Key.WATCH_WHY_SPEAKER: (
        "**{speaker}** speaks, as “{mention}” in the article shows; such attributions are right "
        "in {percent} of 100 cases."
    ),
    Key.WATCH_WHY_SOURCE: "It is a new article of **{outlet}**.",
    Key.WATCH_WHY_ANSWER: "The passage has as much evidence as an answer to `/ask` needs.",
    Key.WATCH_WHY_WORDS: "Words of the subject in it: {words}.",
    Key.WATCH_WHY_MEANING: "None of the subject’s words stands in it: its meaning is near.",
    Key.BUTTON_WHY: "Why this?",
    Key.BUTTON_EARLIER: "Earlier on this",
    Key.WATCH_EARLIER: "**{actor}** on “{about}”, now and the time before:",
    Key.WATCH_EARLIER_NONE: "I found no earlier dated statement by **{actor}** on “{about}”.",
    Key.WATCH_NOW: "**Now**",
    Key.WATCH_BEFORE: "**Before**",
    Key.WATCH_NO_VERDICT: "-# Whether the two fit together is for you to judge.",
    Key.WATCH_CHANGED: "The article has changed since: these words no longer stand in it.",
    Key.WATCH_CORRECTED: "The outlet has published a correction of this article:",
    Key.WATCH_FORUM: "Here I post what is new on {watch}.",
    Key.WHEN_AT_ONCE: "at once",
    Key.WHEN_HOURLY: "every hour",
    Key.WHEN_DAILY: "daily at {time}",
    Key.WHEN_WEEKLY: "on Mondays at {time}",
    Key.WHEN_CHOICE_DAILY: "daily",
    Key.WHEN_CHOICE_WEEKLY: "weekly, on Mondays",
    Key.WATCH_DIRECTLY: "direct messages",
    Key.WATCH_PREVIEW: "### Preview · {watch}",
    Key.WATCH_PREVIEW_WHERE: "It would tell {where} {when}.",
    Key.WATCH_PREVIEW_ROLE: "Each post mentions {role}.",
    Key.WATCH_PREVIEW_COUNT: (
        "In the last week with articles, {first} to {last}, it would have found **{count}**:"
    ),
    Key.WATCH_PREVIEW_NONE: (
        "In the last week with articles, {first} to {last}, it would have found nothing."
    ),
    Key.BUTTON_WATCH_START: "Start watching",
    Key.WATCH_STARTED: (
        "Watching {watch}: {when}, in {where}. Only what is published from now on is told."
    ),
    Key.WATCH_DROPPED: "Discarded. Nothing is being watched.",
    Key.WATCH_GONE: (
        "That watch is gone, or was decided on already. `/watch list` shows what there is."
    ),
    Key.WATCHES_FULL: (
        "This server already has {most} watches. Remove one with `/watch remove` first."
    ),
    Key.WATCHES_NONE: (
        "Nothing is watched here yet. `/watch actor` tells a channel when somebody says something."
    ),
    Key.WATCHES_TITLE: "**Watches of this server**",
    Key.WATCH_LINE: "{watch} · {when} · {where}",
    Key.WATCH_LINE_PAUSED: "-# Paused: {reason}",
    Key.WATCH_PAUSED: (
        "Paused: {watch}. `/watch resume` goes on; what appears meanwhile is not told later."
    ),
    Key.WATCH_RESUMED: "Watching again: {watch}.",
    Key.WATCH_EDITED: "Changed. It now reads:",
    Key.WATCH_REMOVED: "Removed: {watch}.",
    Key.WATCH_NO_SUCH: "There is no watch “{which}” here: `/watch list` shows them.",
    Key.WATCH_TEST: "-# A test by an admin: this is what a post looks like.",
    Key.WATCH_TEST_NONE: (
        "-# A test by an admin: I can post here. In the last week with articles nothing was "
        "found for {watch}."
    ),
    Key.WATCH_TESTED: "Sent: {link}",
    Key.WATCH_BAD_TIME: "“{value}” is no time of day. Write it like 8:00 or 17:30.",
    Key.WATCH_MAY_NOT_WRITE: (
        "I may not write in {channel}. Give me *View Channel* and *Send Messages* there, then "
        "try again."
    ),
    Key.WATCH_ROLE_REFUSED: (
        "You may not mention {role} in {channel} yourself, so a watch of yours may not either."
    ),
    Key.WATCH_ROLE_MUTE: (
        "I may not mention {role} in {channel}: make the role mentionable, or give me *Mention "
        "Everyone* there."
    ),
    Key.WATCH_FAILED: "**Paused, because {reason}:**\n{watches}",
    Key.WATCH_FAILED_CURE: (
        "What was found is kept. Put it right, or choose another channel with `/watch edit`, "
        "then use `/watch resume`."
    ),
    Key.WATCH_REASON_GONE: "{channel} no longer exists",
    Key.WATCH_REASON_FORBIDDEN: "I may not write in {channel}",
    Key.WATCH_REASON_DIRECT: "I cannot reach you by direct message",
    Key.WATCH_REASON_ADMIN: "an admin paused it",
    Key.FOLLOW_HELLO: "You now follow {watch}. I write to you here: {when}. `/unfollow` ends it.",
    Key.FOLLOWING: (
        "You follow {watch}: I write to you directly, {when}. Only the shared library counts there."
    ),
    Key.FOLLOW_NO_DIRECT: (
        "I cannot write to you directly. Allow direct messages from members of a server that we "
        "share, then try again."
    ),
    Key.FOLLOWS_FULL: "You follow {most} already, and that is the most. `/unfollow` ends one.",
    Key.FOLLOWS_NONE: (
        "You follow nobody. `/follow actor` writes to you when somebody says something."
    ),
    Key.FOLLOWS_TITLE: "**You follow**",
    Key.UNFOLLOWED: "You no longer follow {watch}.",
    Key.FOLLOW_NO_SUCH: "You follow nothing called “{which}”: `/follow list` shows it.",
    Key.SETTINGS_ZONE: "**Time zone:** {zone}",
    Key.SETTINGS_QUIET: "**Quiet hours of watches:** {first} to {last}",
    Key.SETTINGS_NO_QUIET: "**Quiet hours of watches:** none",
    Key.SETTINGS_POSTS: (
        "**Posts of watches in a channel:** at most {hour} an hour and {day} a day; the rest "
        "comes as one digest"
    ),
    Key.SETTINGS_NOTICES: "**Failures of watches are told in:** {channel}",
    Key.SETTINGS_NOTICES_MAKER: "**Failures of watches are told to:** whoever made the watch",
    Key.SETTINGS_BAD_ZONE: (
        "“{value}” is no time zone that I know. Write it like Europe/Rome or America/New_York."
    ),
    Key.SETTINGS_BAD_QUIET: (
        "“{value}” are no hours that I understand. Write them like 22:00-7:00, or “off”."
    ),
    Key.WATCH_DESCRIPTION: "Tell a channel when somebody says something (for admins)",
    Key.WATCH_ACTOR_DESCRIPTION: "Post what a person, a state or an organisation says from now on",
    Key.WATCH_QUESTION_DESCRIPTION: "Post new passages that answer a question",
    Key.WATCH_SOURCE_DESCRIPTION: "Post each new article of an outlet",
    Key.WATCH_LIST_DESCRIPTION: "List what is watched in this server",
    Key.WATCH_PAUSE_DESCRIPTION: "Let a watch rest",
    Key.WATCH_RESUME_DESCRIPTION: "Let a paused watch go on",
    Key.WATCH_EDIT_DESCRIPTION: "Change where, when or on which subject a watch posts",
    Key.WATCH_REMOVE_DESCRIPTION: "Remove a watch",
    Key.WATCH_TEST_DESCRIPTION: "Post the latest find of a watch as a test, without mentions",
    Key.WATCH_OPTION_ACTOR: "Whose own words are posted",
    Key.WATCH_OPTION_ABOUT: "Only on this subject",
    Key.WATCH_OPTION_QUESTION: "The question that new articles may answer",
    Key.WATCH_OPTION_SOURCE: "The outlet whose articles are posted",
    Key.WATCH_OPTION_CHANNEL: "Where to post: a channel, thread or forum; without it, here",
    Key.WATCH_OPTION_WHEN: "At once, or as a digest",
    Key.WATCH_OPTION_AT: "The time of daily and weekly digests, such as 8:00",
    Key.WATCH_OPTION_ROLE: "The one role that each post mentions",
    Key.WATCH_OPTION_ALL: "Also where it is less sure who speaks",
    Key.WATCH_OPTION_WHICH: "The watch, as the list has it",
    Key.FOLLOW_DESCRIPTION: "Be written to directly when somebody says something",
    Key.FOLLOW_ACTOR_DESCRIPTION: "Follow what a person, a state or an organisation says",
    Key.FOLLOW_LIST_DESCRIPTION: "List whom you follow",
    Key.UNFOLLOW_DESCRIPTION: "Stop following somebody",
    Key.UNFOLLOW_WHICH: "Whom you follow",
    Key.SETTINGS_ZONE_OPTION: "The server’s time zone, such as Europe/Rome",
    Key.SETTINGS_QUIET_OPTION: "When watches post nothing, such as 22:00-7:00, or off",
    Key.SETTINGS_NOTICES_OPTION: "The channel in which admins are told that a watch fails",
    Key.SETTINGS_POSTS_HOUR_OPTION: "How many posts of watches a channel gets in an hour",
    Key.SETTINGS_POSTS_DAY_OPTION: "How many posts of watches a channel gets in a day",
}
