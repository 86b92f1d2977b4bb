"""What every question goes through, however it is asked: its text checked, its answer logged."""

from __future__ import annotations

import logging
import time

from bot.errors import Refusal
from bot.i18n.phrases import Key
from bot.ops.logs import fields
from bot.parsing.addressed import LEAST_QUESTION, MOST_QUESTION
from index import Findings

log = logging.getLogger(__name__)


def question_of(text: str) -> str:
    """Return a question's text on one line; refuses what is too short or too long."""
    plain = " ".join(text.split())
    if len(plain) < LEAST_QUESTION:
        raise Refusal(Key.TOO_SHORT, least=LEAST_QUESTION)
    if len(plain) > MOST_QUESTION:
        raise Refusal(Key.TOO_LONG, length=len(plain), most=MOST_QUESTION)
    return plain


def answered(findings: Findings, *, where: str, started: float, guild: int | None) -> None:
    """Log that a question was answered, and how; what was asked only for those who debug."""
    log.info(
        "answered",
        extra=fields(
            where=where,
            guild=guild,
            findings=len(findings.findings),
            reason=findings.reason,
            generation=findings.searched.generation,
            milliseconds=round((time.perf_counter() - started) * 1000),
        ),
    )
    log.debug("asked", extra=fields(question=findings.question.text))
