"""PDF: paragraphs of its pages, the title it gives itself, and what is refused."""

from __future__ import annotations

import io
import time
import zlib
from collections.abc import Sequence
from typing import Any

import pytest
from pypdf import PdfReader, PdfWriter

from index.readers import pdf
from tests.index.readers.conftest import One, Read

Page = Sequence[str]

WESTERN = "/Encoding /WinAnsiEncoding"
FLATE = "/Filter /FlateDecode"

FERRY = (
    "The ferry at Kestrel Bay will not sail before the autumn, the har-",
    "bour trust said on Monday. “Nobody knows why,” said Ida Holm,",
    "who has kept the lock for years.",
    "",
    "A second paragraph begins here and it goes on, from one well-known",
    "quay to the next, until the line is full and the trust is well-",
    "known too.",
)
FERRY_TEXT = (
    "The ferry at Kestrel Bay will not sail before the autumn, the harbour trust said on Monday. "
    "“Nobody knows why,” said Ida Holm, who has kept the lock for years.\n\n"
    "A second paragraph begins here and it goes on, from one well-known quay to the next, until "
    "the line is full and the trust is well-known too."
)


def made(*pages: Page, title: str | None = None, font: str = WESTERN) -> bytes:
    """Make a PDF of pages of lines, 14 points apart; an empty line is left out but for its room."""
    texts = ["".join(f"({line}) Tj T*\n" for line in lines) for lines in pages]
    drawn = [f"BT /F 12 Tf 72 720 Td 14 TL\n{text}ET".encode("cp1252") for text in texts]
    return assembled(drawn, title=title, font=font)


def assembled(
    pages: Sequence[bytes], *, title: str | None = None, font: str = WESTERN, filters: str = ""
) -> bytes:
    """Make a PDF of what draws its pages."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica {font} >>".encode())
    for number, drawn in enumerate(pages):
        box = "/MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >>"
        contents = f"/Contents {5 + 2 * number} 0 R"
        objects.append(f"<< /Type /Page /Parent 2 0 R {box} {contents} >>".encode())
        head = f"<< /Length {len(drawn)} {filters} >>\nstream\n".encode()
        objects.append(head + drawn + b"\nendstream")
    if title is not None:
        objects.append(f"<< /Title ({title}) /CreationDate (D:20300102030405Z) >>".encode())
    data, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    begin, count = len(data), len(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n" % count
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    info = b"" if title is None else b"/Info %d 0 R" % len(objects)
    ends = (count, info, begin)
    return data + b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % ends


def test_the_text_stands_in_paragraphs(one: One) -> None:
    article = one("a.pdf", made(FERRY, title="Ferry stays in port"))
    assert article.text == FERRY_TEXT
    assert article.title == "Ferry stays in port"
    assert article.published is None
    assert article.authors == ()


def test_a_paragraph_goes_on_over_a_page_and_furniture_is_left_out(one: One) -> None:
    first = ("Kestrel Gazette, page 1", *FERRY[:2], "1 of 3")
    second = ("Kestrel Gazette, page 2", *FERRY[2:5], "2 of 3")
    third = ("Kestrel Gazette, page 3", *FERRY[5:], "3 of 3")
    assert one("a.pdf", made(first, second, third)).text == FERRY_TEXT


def test_a_short_line_that_ends_a_sentence_ends_a_paragraph(one: One) -> None:
    lines = ("The trust said that the ferry would not sail today.", "It was full.", "Nobody came.")
    assert one("a.pdf", made(lines)).text == (
        "The trust said that the ferry would not sail today. It was full.\n\nNobody came."
    )


def test_more_room_between_lines_parts_paragraphs(one: One) -> None:
    lines = (
        "The trust said the ferry would not sail",
        "",
        "The harbour stayed shut for the whole day",
        "and the night after it, the mayor wrote.",
    )
    assert one("a.pdf", made(lines)).text == (
        "The trust said the ferry would not sail\n\n"
        "The harbour stayed shut for the whole day and the night after it, the mayor wrote."
    )


@pytest.mark.parametrize("title", ["ferry_final2.docx", "Microsoft Word - ferry", "Untitled", ""])
def test_a_title_that_nobody_gave_is_none(one: One, title: str) -> None:
    begin = one("a.pdf", made(FERRY, title=title)).title
    assert begin.startswith("The ferry at Kestrel Bay will not sail")


def test_one_without_text_is_refused(failure: Any) -> None:
    why = "holds pictures of its pages and no text; recognise its text (OCR) and save that"
    assert failure("a.pdf", made(())) == ("a.pdf", why)
    assert failure("a.pdf", made(("Gazette 1",), ("Gazette 2",))) == ("a.pdf", why)


def test_one_that_is_encrypted_is_refused(failure: Any) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(made(FERRY))))
    writer.encrypt("secret", algorithm="RC4-128")
    data = io.BytesIO()
    writer.write(data)
    assert failure("a.pdf", data.getvalue()) == (
        "a.pdf",
        "is encrypted; save it without a password",
    )


@pytest.mark.parametrize("data", [b"", b"No PDF.", b"%PDF-1.4\n", made(FERRY)[:300]])
def test_a_damaged_one_is_refused(failure: Any, data: bytes) -> None:
    where, why = failure("a.pdf", data)
    assert where == "a.pdf"
    assert why.startswith("cannot be taken apart as a PDF (")
    assert why.endswith("); fetch it again or save it as text")


def test_signs_that_are_no_letters_are_refused(failure: Any) -> None:
    names = " ".join(f"/uniE{number:03X}" for number in range(64))
    font = f"/Encoding << /Type /Encoding /Differences [64 {names}] >>"
    why = "does not tell which letters its signs are; recognise its text (OCR) and save that"
    assert failure("a.pdf", made(FERRY, font=font)) == ("a.pdf", why)


def test_a_page_is_read_whole_or_not_at_all(one: One, failure: Any) -> None:
    drawn = b"BT /F 12 Tf 72 720 Td (The ferry has stopped.) Tj ET\n" + bytes(range(32, 40)) * 90
    packed = zlib.compress(drawn.split(b" !")[0])
    assert one("a.pdf", assembled([packed], filters=FLATE)).text == "The ferry has stopped."
    wrong = packed[:40] + bytes([packed[40] ^ 0xFF]) + packed[41:]
    _, why = failure("a.pdf", assembled([wrong], filters=FLATE))
    assert why.startswith("cannot be taken apart as a PDF (LimitReachedError)")


@pytest.mark.parametrize("drawn", [b"0 g\n" * 5_000_000, b" " * 90_000_000, b"[" * 3_000_000])
def test_a_bomb_is_refused_in_time(failure: Any, drawn: bytes) -> None:
    began = time.thread_time()
    _, why = failure("a.pdf", assembled([zlib.compress(drawn)], filters=FLATE))
    assert time.thread_time() - began < 15
    assert why.startswith("cannot be taken apart as a PDF (")


def test_any_byte_may_be_wrong(read: Read) -> None:
    data = made(FERRY, title="Ferry")
    for at in range(0, len(data), 7):
        wrong = bytes([*data[:at], data[at] ^ 0x15, *data[at + 1 :]])
        assert len(read("a.pdf", wrong)) == 1


def test_pages_and_bytes_are_limited(failure: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 2)
    assert failure("a.pdf", made(FERRY, FERRY, FERRY)) == (
        "a.pdf",
        "3 pages are too many for one article (at most 2); split it",
    )
    monkeypatch.setattr(pdf, "LARGEST", 100)
    _, why = failure("a.pdf", b"x" * 101)
    assert why == "101 bytes are too many for one article (at most 100); split it"
