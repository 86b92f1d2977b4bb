### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Said by { $actor }
timeline_title = Said by { $actor }, by date
compare_title = Compared: { $actor }
about_title = About { $actor }: what others say, and what the articles tell
on_subject = about “{ $about }”
own_head = ### { $actor } itself
people_head = ### Who speaks for { $actor }
namesakes = -# Others have that name, too: { $names }.
range = { $first } to { $last } of { $statements }
range_of_one = number { $first } of { $statements }
unknown_actor_named = Nobody called “{ $actor }” speaks in { $searched }.
unknown_actor_near = Nobody called “{ $actor }” speaks in { $searched }. Near to that name: { $names }.
several_actors = Several are called “{ $actor }”: { $names }. Whom do you mean?
no_such_actor = No actor in the library is called “{ $actor }”. Near to that name: { $names }.
no_actor_like_it = No actor in the library is called “{ $actor }”, or nearly so.
never_speaks = **{ $actor }** never speaks in { $searched }: articles have the name, none quotes it.
silent = No statement by **{ $actor }** stands in that part of { $searched }.
silent_on = No statement by **{ $actor }** about “{ $about }” stands in { $searched }.
same_actor = Both names mean **{ $actor }**: choose two different actors to compare.
about_nothing = Beyond what **{ $actor }** says, I found nothing about that in { $searched }.
about_nobody = In { $searched } I found **{ $actor }** only as the speaker of its own words: nobody else mentions the name.
button_previous = Previous
button_next = Next
button_name = { $actor }
button_about = About { $actor }
button_said = Said by { $actor }
button_latest = Latest by { $actor }
button_timeline = By date
stale_button = I no longer know what this button stands for: please ask again.
