### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### A server’s own library: /sources.

## The server’s own library

sources_understood = **{ $name }** holds { $articles }, { $passages }.
sources_preview = This is how I read it. It is not searched until you add it.
sources_replaces = It will replace the file of the same name.
sources_no_outlet = outlet unknown
sources_more = … and { $articles } more
sources_nothing = I found no article in **{ $name }**, so I did not keep it.
sources_discarded = Discarded. Nothing was added.
sources_gone = That upload has expired or was already handled. Please send it again with `/sources add`.
sources_kind = I cannot read **{ $name }**: I read { $kinds }.
sources_large = **{ $name }** is too large: the limit is { $most } MB. Split it, or ask the operator.
sources_twice = Two of these files are called **{ $name }**. Please rename one of them.
sources_full = There is no room for **{ $name }** in this server’s library. Remove other files first, or discard uploads that are waiting; they expire after a day.
sources_not_fetched = I could not download **{ $name }** from Discord. Please send it again.
sources_added = **{ $name }** was added to this server’s library.
sources_added_several = The files were added to this server’s library.
sources_title = **This server’s own library:** { $articles } from { $sources }
sources_none = This server has no library of its own yet. Add a file with `/sources add`.
sources_line = **{ $name }** · { $articles } · added { $added }
sources_shared = -# Every server also searches the shared library: { $searched }.
own_holds = This server’s own library now holds { $searched }, { $passages }.
own_empty = This server’s own library is now empty; fill it with `/sources add`.
sources_removed = **{ $name }** was removed.
sources_no_such = Nothing in this server’s own library is called **{ $name }**. `/sources list` shows what it holds; the shared library is the operator’s.
button_keep = Add to the library
button_discard = Discard

## Sources on the web

sources_feed = **{ $title }** is a feed with { $articles }.
sources_sitemap = **{ $title }** is a sitemap with { $articles }.
sources_front = **{ $title }** is a front page. It offers these feeds; choose one to look at:
sources_address_preview = That is what I understand of it. Once you add it, I fetch its pages and look for new ones by myself.
sources_address_refused = I cannot add **{ $url }**.
    -# { $reason }
sources_one_of = Please give me a file or an address, one of the two.
sources_followed = This server follows { $most } addresses already. Remove one first.
sources_refreshed = **{ $name }:** { $new } new · { $changed } changed · { $gone } gone from the web
sources_no_address = This server’s library has no feed or page to look at. Add one with `/sources add`.
state_waiting = not looked at yet
state_fresh = up to date
state_unchanged = nothing new
state_failing = failing since { $since }
state_gone = gone since { $since }
state_paused = paused since { $since }

## Why a source brings nothing

why_bad_address = The address cannot be read. Check it.
why_private = It leads into a network that is not public. Only the operator can let it in.
why_no_host = The site has no address. Check its name.
why_unreachable = The site cannot be reached.
why_slow = The site took too long to answer.
why_broken = What the site sent was damaged or incomplete.
why_later = The site asked to be left alone for a while.
why_certificate = The site’s certificate cannot be trusted.
why_robots = The site’s robots.txt does not let programs read it.
why_answered = The site answered with status { $status }.
why_redirects = The address leads on and on to others.
why_too_large = It is too large to be read.
why_no_feed = It is neither a page nor a feed that I can read.
why_empty = It names no page.
why_no_article = I found no article in it.
why_consent = It shows only a question for consent.
why_paywall = It shows only the beginning of an article that must be paid for.
why_list = It lists other pages and holds no article of its own.
why_notice = It shows only a notice and no article.
why_pictures = It shows pictures or a film and no article.
why_unreadable = The page is too large or too tangled to be read.
why_no_file = There is no such file or folder.
why_denied = It may not be read: permission denied.

## Outlets

outlet_merged = In this server **{ $outlet }** now stands for: { $names }.
outlet_split = In this server **{ $outlet }** is now a separate outlet.
outlet_one_already = “{ $other }” is already **{ $outlet }**: merging takes two different outlets.
outlet_alone = **{ $outlet }** is not merged with any other name, so there is nothing to split.
