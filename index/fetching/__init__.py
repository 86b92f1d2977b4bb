"""The one door to the network, and what comes through it: feeds, sitemaps and pages.

Nothing else in this project opens a connection to a site. What was fetched is kept as immutable
documents below the home; builds read those and never the network.
"""
