"""The one error family: every message names the value and the cure."""


class LibraryError(Exception):
    """Base of everything that `index` raises on purpose; its text is one line for a person."""


class SourceError(LibraryError):
    """A source cannot be read: missing, of no known kind, or holding no article."""


class FetchError(SourceError):
    """Something could not be fetched: refused, not answered, or answered with an error.

    `lasting` says that asking again would change nothing, `gone` that it is gone for good,
    `retry_after` how many seconds the site asks to be left alone, None where it says nothing;
    `status` is what the site answered.
    """

    def __init__(
        self,
        message: str,
        *,
        lasting: bool = True,
        gone: bool = False,
        retry_after: float | None = None,
        status: int | None = None,
    ) -> None:
        super().__init__(message)
        self.lasting = lasting
        self.gone = gone
        self.retry_after = retry_after
        self.status = status


class FullError(SourceError):
    """There is no room left for a file that was sent."""


class SettingsError(LibraryError):
    """A setting's value cannot be used."""


class ModelError(LibraryError):
    """An embedding model is missing, altered or of an unusable shape."""


class GenerationError(LibraryError):
    """A generation is damaged, of another format, or of another model."""


class StoreError(LibraryError):
    """A server that searches, or keeps records, does not answer, or its client is missing."""


class BusyError(LibraryError):
    """Another build of the same library is under way."""


class NotFoundError(LibraryError):
    """An article, source or generation that was named does not exist."""


class DiskError(LibraryError):
    """The disk is full, read-only or closed to this user."""


class VerbatimError(LibraryError):
    """A span does not lie in its article's text: the promise of this project is broken."""


class CancelledError(LibraryError):
    """A build was cancelled by whoever started it; the old generation serves on."""
