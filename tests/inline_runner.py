"""A runner of jobs that runs each at once, for tests that wait for nothing."""

from collections.abc import Callable


class InlineRunner:
    """Runs each call at once, in the caller's thread."""

    def run(self, call: Callable[[], None], name: str) -> None:
        """Run the call and return when it has."""
        call()

    def wait(self, seconds: float) -> bool:
        """Nothing ever runs on."""
        return True
