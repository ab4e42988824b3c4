"""`python -m training STEP`: one command a step; a sentence and an exit status for all that can go wrong."""

import importlib
import sys
import time
from collections.abc import Callable, Sequence

from retagger_gui.core.errors import RetaggerError
from training.config import (
    After,
    Catalogue,
    Compare,
    Config,
    Sample,
    Shared,
    Spread,
    Start,
    Train,
    parse,
    suggest,
)
from training.errors import TrainingError

# What each step does, and the groups of flags that its --help shows.
STEPS: dict[str, tuple[str, tuple[type, ...]]] = {
    "catalogue": ("Gather photos and labels into one table, clean of near-duplicates.", (Catalogue,)),
    "train": ("Fit the network in two stages: the new layers, then everything.", (Start, Train)),
    "average": ("Take the mean of several networks' weights.", (After,)),
    "attributes": ("Fit the layer for attributes to what a trained or averaged network sees.", (After,)),
    "calibrate": ("Find the temperature that calibrates confidence.", (After,)),
    "evaluate": ("Measure a checkpoint or an exported model.", (After,)),
    "suspects": ("List labels that are likely wrong.", (After,)),
    "spread": (
        "Give photos that nobody has labelled the label of the labelled photos nearest to them.",
        (Spread, Catalogue),
    ),
    "sample": ("Draw photos by strata and weights, the same ones each time.", (Sample,)),
    "compare": ("Fit other architectures to the same photos, and set them side by side.", (Compare,)),
    "export": ("Write the ONNX file that the program reads.", (After,)),
    "quantize": (
        "Make the 8-bit file of an exported model, nearly as good; export ends with this.",
        (After,),
    ),
    "card": ("Write the model card from what evaluate measured.", (After,)),
    "all": (
        "Everything from the photos to the ONNX file; with --resume, what is done already is kept.",
        (Catalogue, Start, Train, After),
    ),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one step.

    Returns:
        0 done; 1 something is wrong, a sentence on stderr says what; 2 no such step; 130 interrupted.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or given[0] in ("-h", "--help"):
        print(usage())
        return 0 if given else 2
    step, *flags = given
    if step not in STEPS:
        print(f"There is no step {step}.{suggest(step, list(STEPS))}\n\n{usage()}", file=sys.stderr)
        return 2
    try:
        about, groups = STEPS[step]
        _run(step, parse(flags, step=step, about=about, groups=(Shared, *groups)), flags)
    except RetaggerError as error:
        print(f"training {step}: {error}", file=sys.stderr)
        return 1
    except ImportError as error:
        print(f"training {step}: {error}. Install what it needs: pip install '.[training]'", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"training {step}: stopped. Repeat the command with --resume to go on.", file=sys.stderr)
        return 130
    return 0


def usage() -> str:
    """What `--help` shows without a step."""
    lines = [f"  {step:<10} {about}" for step, (about, _) in STEPS.items()]
    return "\n".join(["usage: python -m training STEP [--help] [FLAGS]", "", "steps:", *lines])


def _run(step: str, config: Config, flags: Sequence[str]) -> None:
    """Run a step, noting how long it took whatever its end."""
    from training import timing  # noqa: PLC0415 (torch takes seconds to import; --help shouldn't)

    _make_folder(config)
    started = time.monotonic()
    try:
        if step == "all":
            _everything(config)
        else:
            if _needs_catalogue(step, config) and not config.catalogue_csv.exists():
                function("catalogue")(config)  # so that one command measures a shipped model
            function(step)(config)
    finally:
        timing.record(config, step, flags, time.monotonic() - started)


def _needs_catalogue(step: str, config: Config) -> bool:
    """Whether the step reads the run's catalogue: some never do, and others are told to read something else."""
    instead = {"sample": config.catalogue, "spread": config.library}
    return step not in ("catalogue", "average", "card") and instead.get(step) is None


def _everything(config: Config) -> None:
    """The chain; each step's files tell whether it is done, should it be resumed."""
    if not (config.resume and config.catalogue_csv.exists()):
        function("catalogue")(config)
    for step in ("train", "calibrate", "evaluate", "export"):
        function(step)(config)


def function(step: str) -> Callable[[Config], None]:
    """The step's own `run`; its libraries are loaded only now."""
    run: Callable[[Config], None] = importlib.import_module(f"training.{step}").run
    return run


def _make_folder(config: Config) -> None:
    try:
        config.run.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TrainingError(f"The folder {config.run} cannot be made ({error.strerror}).") from error


if __name__ == "__main__":
    sys.exit(main())
