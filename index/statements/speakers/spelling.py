"""Two spellings of one name that differ by a slip: Hallorann and Halloran."""

from __future__ import annotations

# In a shorter name one other letter makes another name: Pell and Bell.
_SHORTEST = 6


def is_slip(one: str, other: str) -> bool:
    """Say whether two names differ by a letter more, less or other, or by two that changed places.

    >>> is_slip("hallorann", "halloran"), is_slip("pell", "bell")
    (True, False)
    """
    if one == other or min(len(one), len(other)) < _SHORTEST or abs(len(one) - len(other)) > 1:
        return False
    if one[0] != other[0]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:
        return True
    if len(one) != len(other):
        longer, shorter = (one, other) if len(one) > len(other) else (other, one)
        return longer[at + 1 :] == shorter[at:]
    swapped = one[at + 2 :] == other[at + 2 :] and one[at : at + 2] == other[at : at + 2][::-1]
    return one[at + 1 :] == other[at + 1 :] or swapped
