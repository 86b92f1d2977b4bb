"""The terminal contract: values of `index` as JSON objects that scripts outside depend on."""

from __future__ import annotations

import json
import sys
from typing import Any

from index import (
    Actor,
    Article,
    BuildReport,
    Explanation,
    Finding,
    Findings,
    Looked,
    Manner,
    Refreshed,
    RefreshReport,
    Searched,
    Source,
    Status,
    Version,
    why_of,
)

Object = dict[str, Any]


def dump(value: object) -> str:
    """Write one JSON value on one line, letters as they are."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def show(value: object) -> None:
    """Print one JSON value as one line of UTF-8, whatever the terminal's encoding."""
    sys.stdout.buffer.write(dump(value).encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


def findings_object(found: Findings, manner: Manner | None = None) -> Object:
    """Give what `ask --json` prints; `nearest` is there only where nothing was answered.

    `manner` is there only where the text was told apart from a question, and not searched for.
    """
    whole: Object = {
        "question": found.question.text,
        "answered": found.answered,
        "reason": found.reason.value if found.reason else None,
        "library": searched_object(found.library),
        "searched": searched_object(found.searched),
        "findings": [finding_object(one) for one in found.findings],
    }
    if found.answered:
        whole["differ"] = found.differ
        whole["opposed"] = found.opposed
    else:
        whole["maybe"] = [finding_object(one) for one in found.maybe]
        whole["elsewhen"] = found.elsewhen
        whole["familiar"] = found.familiar
        whole["unknown"] = list(found.unknown)
        whole["nearest"] = [finding_object(one) for one in found.nearest]
    if manner is not None and manner is not Manner.QUESTION:
        whole["manner"] = manner.value
    if found.question.actor is not None:
        whole["actor"] = actor_object(found.actor) if found.actor else None
        whole["suggestions"] = list(found.suggestions)
        whole["total"] = found.total
    if found.question.explain:
        whole["explained"] = [explanation_object(one) for one in found.explained]
    return whole


def explanation_object(one: Explanation) -> Object:
    """Give every candidate of a part of a question with its scores and what became of it."""
    return {
        "asked": one.asked,
        "kind": one.kind,
        "threshold": one.threshold,
        "candidates": [
            {
                "place": each.place,
                "outcome": each.outcome.value,
                "article": each.article.id,
                "title": each.article.title,
                "paragraph": each.paragraph,
                "text": each.text,
                "cosine": each.cosine,
                "bm25": each.bm25,
                "blend": each.blend,
                "overlap": each.overlap,
                "relevance": each.relevance,
                "answer_probability": each.answer_probability,
                "order": each.order,
                "evidence": each.evidence,
            }
            for each in one.candidates
        ],
    }


def actor_object(actor: Actor) -> Object:
    """Give one actor with its names and, for a person, whom he or she speaks for."""
    return {
        "name": actor.name,
        "kind": actor.kind,
        "aliases": list(actor.aliases),
        "statements": actor.statements,
        "speaks_for": [
            {
                "actor": name,
                "articles": articles,
                "first": first.isoformat() if first else None,
                "last": last.isoformat() if last else None,
            }
            for name, articles, first, last in actor.speaks_for
        ],
    }


def finding_object(one: Finding) -> Object:
    """Give one finding; offsets are into the text that `article ID --json` prints."""
    speaker = one.speaker
    return {
        "text": one.text,
        "span": list(one.span),
        "highlight": [list(span) for span in one.highlight],
        "answer": list(one.answer) if one.answer else None,
        "unmarked": one.unmarked.value if one.unmarked else None,
        "article": {
            "id": one.article.id,
            "title": one.article.title,
            "url": one.article.url,
            "outlet": one.article.outlet,
            "published": one.article.published.isoformat() if one.article.published else None,
        },
        "paragraph": one.paragraph,
        "speaker": speaker
        and {
            "name": speaker.name,
            "mention": speaker.mention,
            "kind": speaker.kind.value,
            "actor": speaker.actor,
            "confidence": round(speaker.confidence, 3),
            "polarity": speaker.polarity.value,
            "modality": speaker.modality.value,
        },
        "own_words": one.own_words,
        "also": [other.id for other in one.also],
        "corrected": one.corrected.id if one.corrected else None,
        "day": one.day.isoformat() if one.day else None,
        "score": one.score,
    }


def searched_object(searched: Searched) -> Object:
    """Give what was searched: counts, and the days as ISO dates or null."""
    return {
        "generation": searched.generation,
        "articles": searched.articles,
        "passages": searched.passages,
        "first": searched.first.isoformat() if searched.first else None,
        "last": searched.last.isoformat() if searched.last else None,
    }


def article_object(article: Article) -> Object:
    """Give an article's fields and its whole text."""
    return {
        "id": article.id,
        "title": article.title,
        "url": article.url,
        "outlet": article.outlet,
        "authors": list(article.authors),
        "published": article.published.isoformat() if article.published else None,
        "fetched": article.fetched.isoformat() if article.fetched else None,
        "language": article.language,
        "sha256": article.sha256,
        "locations": list(article.locations),
        "text": article.text,
    }


def report_object(report: BuildReport) -> Object:
    """Give what a build did; counts are of locations, `seconds` of wall time."""
    return {
        "library": searched_object(report.searched),
        "added": report.added,
        "changed": report.changed,
        "removed": report.removed,
        "unchanged": report.unchanged,
        "duplicates": report.duplicates,
        "failed": [{"where": one.where, "why": one.why} for one in report.failures],
        "embedded": report.embedded,
        "reused": report.reused,
        "seconds": round(report.seconds, 3),
    }


def status_object(status: Status) -> Object:
    """Give what the library is; sizes in bytes."""
    return {
        "library": searched_object(status.searched),
        "model": status.model,
        "dimension": status.dimension,
        "built": status.built.isoformat() if status.built else None,
        "previous": status.previous,
        "sources": status.sources,
        "bytes": status.bytes,
        "reader": status.reader,
        "points": {
            one.strictness.value: {
                "threshold": one.threshold,
                "false_answers": one.false_answers,
                "false_refusals": one.false_refusals,
            }
            for one in status.points
        },
        "measured": {"passages": status.measured, "due": status.due},
        "building": status.building,
        "outdated": status.outdated,
        "trouble": status.trouble or None,
        "outlets": [{"outlet": name, "articles": count} for name, count in status.outlets],
    }


def source_object(source: Source) -> Object:
    """Give one remembered source; one on the web with its kind, schedule and state."""
    told: Object = {"location": source.location, "added": source.added.isoformat()}
    if (network := source.network) is not None:
        told |= {
            "kind": network.kind.value,
            "title": network.title,
            "state": network.state.value,
            "since": network.since.isoformat() if network.since else None,
            "why": network.why or None,
            "why_code": code[0].value if (code := why_of(network.why)) else None,
            "checked": network.checked.isoformat() if network.checked else None,
            "due": network.due.isoformat() if network.due else None,
            "kept": network.kept,
            "left_out": network.left_out,
            "waiting": network.waiting,
            "gone": network.gone,
        }
    return told


def looked_object(looked: Looked) -> Object:
    """Give what an address was understood as."""
    return {
        "url": looked.url,
        "kind": looked.kind.value,
        "title": looked.title,
        "entries": looked.entries,
    }


def refresh_object(report: RefreshReport) -> Object:
    """Give what a refresh brought; `built` is null where nothing was to be built."""
    return {
        "sources": [_refreshed_object(one) for one in report.refreshed],
        "built": report_object(report.built) if report.built else None,
    }


def _refreshed_object(one: Refreshed) -> Object:
    return {
        "location": one.location,
        "state": one.state.value,
        "why": one.why or None,
        "why_code": code[0].value if (code := why_of(one.why)) else None,
        "new": one.new,
        "changed": one.changed,
        "gone": one.gone,
        "waiting": one.waiting,
        "left_out": [{"where": each.where, "why": each.why} for each in one.left_out],
    }


def version_object(version: Version) -> Object:
    """Give one state of an article's page; its text is what `article ID --json` prints."""
    return {
        "id": version.article.id,
        "title": version.article.title,
        "url": version.url,
        "fetched": version.fetched.isoformat(),
        "provenance": version.provenance.value,
        "why": version.why or None,
        "current": version.current,
        "gone": version.gone.isoformat() if version.gone else None,
    }
