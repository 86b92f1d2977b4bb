### English, and the measure of the other languages. Readers are spoken to as “you”; the bot is “I”.
### What a server’s admins read while the library is read again, and of its state.

## Who may

admins_only = Only admins of this server can do that: you need the permission *Manage Server*.
server_only = This is for server admins and does not work in direct messages: use it in a server where you have *Manage Server*.

## /reindex

reindex_elsewhere = Re-indexing: { $link } shows the progress.
reindex_title = **Re-indexing**
reindex_serves = -# Meanwhile the library keeps answering as before.
phase_fetching = Fetching pages
phase_reading = Reading the articles
phase_attributing = Finding out who said what
phase_embedding = Embedding the passages
phase_writing = Writing the index
phase_checking = Checking the index
step = { $phase }: { $done } of { $total } ({ $percent } %)
step_unknown = { $phase }: { $done }
reindex_done = **Re-indexed** in { $seconds }.
reindex_counts = { $added } added · { $changed } changed · { $removed } removed · { $unchanged } unchanged · { $failed } failed
reindex_embedded = { $embedded } newly embedded, { $reused } reused
reindex_library = The library now holds { $searched }, { $passages }.
reindex_failed_part = **Could not be read**
reindex_more_failures = … and { $failures } more
reindex_stopped = **Re-indexing stopped.** The library is unchanged.
button_stop = Stop
reindex_stopping = Stopping …
reindex_over = It is already over: there is nothing to stop.
reindex_interrupted = **A restart interrupted the re-indexing.** `/status` shows what the library holds; `/reindex` starts it again.

## /status

status_title = **On Record**
status_empty = The library is empty: `/sources add` adds articles for this server, and whoever hosts this bot can add them for all servers.
status_holds = **Library:** { $articles }, { $passages }, from { $sources }
status_days = **Days:** { $first } to { $last }
status_outlets = **Outlets:** { $outlets }
status_model = **Model:** { $model }, { $dimension } dimensions
status_generation = **Generation:** { $generation }, built { $built }
status_building = A new generation is being built.
status_latency = **Discord:** { $milliseconds } ms to the gateway
status_no_latency = **Discord:** connected, latency not measured yet
status_own = **Of these, this server’s own:** { $articles }
