### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What an actor said: /said, /compare, /timeline, and what others say about it.

said_title = Said by { $actor }
timeline_title = Said by { $actor }, by date
compare_title = Compared: { $actor }
about_title = About { $actor }: what others say, and what the articles report
on_subject = about “{ $about }”
own_head = ### { $actor } itself
people_head = ### Who speaks for { $actor }
namesakes = -# Other people share this name: { $names }.
range = { $first } to { $last } of { $statements }
range_of_one = number { $first } of { $statements }
unknown_actor_named = No one called “{ $actor }” is quoted in { $searched }.
unknown_actor_near = No one called “{ $actor }” is quoted in { $searched }. Similar names: { $names }.
several_actors = Several are called “{ $actor }”: { $names }. Which one do you mean?
no_such_actor = No actor in the library is called “{ $actor }”. Similar names: { $names }.
no_actor_like_it = No actor in the library is called “{ $actor }” or anything similar.
never_speaks = **{ $actor }** is never quoted in { $searched }: the name is only mentioned.
silent = I found no statement by **{ $actor }** in that part of { $searched }.
silent_on = I found no statement by **{ $actor }** about “{ $about }” in { $searched }.
same_actor = Both names mean **{ $actor }**: choose two different actors to compare.
about_nothing = Apart from what **{ $actor }** says, I found nothing about that in { $searched }.
about_nobody = In { $searched } I found only **{ $actor }**’s own words: no one else mentions the name.
button_previous = Previous
button_next = Next
button_name = { $actor }
button_about = About { $actor }
button_said = Said by { $actor }
button_latest = Latest by { $actor }
button_timeline = By date
stale_button = I no longer know what this button was for: please ask again.
