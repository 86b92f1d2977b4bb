"""Messages as pictures: what the bot sent, drawn in Discord's look and photographed.

`python -m tests.pictures FOLDER` asks the bot over the sample library in the loopback Discord and
puts a page and, where Chromium is installed (Debian's package `chromium`), a picture of each
answer into the folder; with words after it, only of the answers so called.
"""
