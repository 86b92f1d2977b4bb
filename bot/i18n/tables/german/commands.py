"""Descriptions of commands and options in German, each of 100 characters at most."""

from __future__ import annotations

from bot.i18n.phrases import Key

COMMANDS: dict[Key, str] = {
    # command descriptions
    Key.ASK_DESCRIPTION: "Eine Frage stellen: Die Artikel antworten in ihren eigenen Worten",
    Key.ASK_QUESTION: "Was Sie wissen möchten",
    Key.ASK_OUTLET: "Nur Artikel dieses Mediums",
    Key.ASK_SINCE: "Nur ab diesem Tag: 2022-03-09, 9. März 2022, März 2022, 2022",
    Key.ASK_UNTIL: "Nur bis zu diesem Tag: 2022-03-09, 9. März 2022, März 2022, 2022",
    Key.ASK_PRIVATE: "Die Antwort nur Ihnen zeigen",
    Key.SAID_DESCRIPTION: (
        "Zitieren, was eine Person, ein Staat oder eine Organisation selbst gesagt hat"
    ),
    Key.SAID_ACTOR: "Eine Person, ein Staat oder eine Organisation",
    Key.SAID_ABOUT: "Das Thema; ohne es kommen die neuesten Aussagen zuerst",
    Key.COMPARE_DESCRIPTION: "Zitieren, was zwei Akteure zu einem Thema gesagt haben",
    Key.COMPARE_FIRST: "Eine Person, ein Staat oder eine Organisation",
    Key.COMPARE_SECOND: "Eine andere Person, ein anderer Staat oder eine andere Organisation",
    Key.COMPARE_ABOUT: "Das Thema",
    Key.TIMELINE_DESCRIPTION: "Nach Datum zitieren, was ein Akteur gesagt hat, das Früheste zuerst",
    Key.PINNED_DESCRIPTION: "Worte von {actor} zitieren",
    Key.ACTORS_DESCRIPTION: "Befehle für einzelne Akteure und deren Namen (für Admins)",
    Key.PIN_DESCRIPTION: "Diesem Server einen Befehl geben, der nach einem einzigen Akteur fragt",
    Key.PIN_NAME: "Wie der Befehl heißen soll; sonst wie der Akteur",
    Key.UNPIN_DESCRIPTION: "Den Befehl eines Akteurs entfernen",
    Key.UNPIN_COMMAND: "Der Befehl",
    Key.LIST_DESCRIPTION: "Die angehefteten Akteure auflisten, oder wie ein Akteur genannt wird",
    Key.LIST_ACTOR: "Die Aliasse dieses Akteurs zeigen und für wen er spricht",
    Key.ALIAS_ADD_DESCRIPTION: "Einen Akteur auch unter einem anderen Namen finden lassen",
    Key.ALIAS_REMOVE_DESCRIPTION: "Einem Akteur einen Namen nehmen",
    Key.ALIAS_MERGE_DESCRIPTION: "Aus zwei Akteuren einen machen",
    Key.ALIAS_SPLIT_DESCRIPTION: "Aus einem Namen eines Akteurs einen eigenen Akteur machen",
    Key.ALIAS_ACTOR: "Wessen Name es ist",
    Key.ALIAS_NAME: "Der Name",
    Key.ALIAS_OTHER: "Der Akteur, der mit ihm eins wird",
    Key.REINDEX_DESCRIPTION: "Die eigenen Quellen dieses Servers neu einlesen (für Admins)",
    Key.STATUS_DESCRIPTION: (
        "Zeigen, was die Bibliothek enthält und wie es dem Bot geht (für Admins)"
    ),
}
