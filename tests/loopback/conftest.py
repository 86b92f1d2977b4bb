"""The loopback's own tests use the fixtures that it gives to others."""

from tests.loopback.fixtures import *  # noqa: F403
