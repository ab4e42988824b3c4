"""The trial of the engines on the photos at hand: who is chosen, who is refused, and what the photos get for it."""

import contextlib
import copy
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from retagger_gui.core.classify import classify
from retagger_gui.core.engines import choice as choices
from retagger_gui.core.engines import openvino_engine, registry
from retagger_gui.core.engines.agreement import Agreement, agreement
from retagger_gui.core.engines.choice import (
    Choice,
    Evidence,
    Findings,
    Timing,
    choice_key,
    chosen,
    fastest,
    same_model,
)
from retagger_gui.core.engines.engine import Answers, CancelledError, Floats, Probabilities
from retagger_gui.core.engines.names import NAMES, REFERENCE
from retagger_gui.core.engines.trial import DECISIVE, ENOUGH, Trial
from retagger_gui.core.engines.watch import Watch
from retagger_gui.core.errors import ModelError
from retagger_gui.core.images import Pixels
from retagger_gui.core.labels import SHIPPED
from retagger_gui.core.machine import processor_name
from retagger_gui.core.model import RoomModel
from retagger_gui.core.photos import scan
from tests.core.test_engines import plain_photos, save_sister
from tests.drawing import draw
from tests.tiny_model import save_conv_model

INT8 = "onnxruntime-int8"
KEY = "the key"


def photos(count: int) -> Pixels:
    """Plain photos of all labels in turn."""
    return plain_photos(*(SHIPPED[number % len(SHIPPED)] for number in range(count)))


# Answers that agree


def sure(*labels: int, by: float = 0.9) -> Probabilities:
    answers = np.full((len(labels), 4), (1 - by) / 3, np.float32)
    answers[range(len(labels)), labels] = by
    return answers


def test_answers_that_agree_and_that_do_not() -> None:
    reference = sure(0, 1, 2, 3)
    assert agreement(reference, reference).refusal == ""
    assert agreement(reference, sure(0, 1, 2, 3, by=0.87)).refusal == ""
    two = agreement(reference, sure(0, 1, 3, 0)).refusal
    assert two == "Its labels differ from those of onnxruntime-fp32 on 2 of 4 photos."
    moved = agreement(reference, sure(0, 1, 2, 3, by=0.7)).refusal
    assert moved == "Its probabilities differ from those of onnxruntime-fp32 by 20.0 % on average."
    assert agreement(reference, np.full_like(reference, np.nan)).refusal == "Its answers are not numbers."
    near = np.array([[0.41, 0.4, 0.1, 0.09]], np.float32)
    assert agreement(near, near[:, [1, 0, 2, 3]]).wrong == 0, "the reference engine was not sure either"


def test_one_other_label_is_no_reason_and_a_few_among_many_are_none() -> None:
    assert Agreement(32, 1, 0.1).refusal == ""
    assert "2 of 32 photos" in Agreement(32, 2, 0.1).refusal
    assert Agreement(96, 3, 0.1).refusal == ""
    assert "4 of 96 photos" in Agreement(96, 4, 0.1).refusal


def test_agreements_add_up() -> None:
    assert Agreement(3, 1, 0.5) + Agreement(5, 0, 0.25) == Agreement(8, 1, 0.75)
    assert "not numbers" in (Agreement(3) + Agreement(5, numbers=False)).refusal


# Who is chosen


@pytest.mark.parametrize(
    ("rates", "wrong", "expected"),
    [
        ([10, 15, 11, 0, 25], {}, "openvino-int8"),
        ([10, 15, 11, 0, 25], {"openvino-int8": "Its labels differ."}, "onnxruntime-int8"),
        ([10, 8, 9, 0, 9], {}, REFERENCE),
        ([10, 10.5, 10.9, 0, 0], {}, REFERENCE),
        ([10, 0, 0, 0, 0], {}, REFERENCE),
    ],
    ids=["fastest", "fast but wrong", "slower", "hardly faster", "alone"],
)
def test_the_fastest_correct_engine_is_chosen(
    rates: list[float], wrong: dict[str, str], expected: str
) -> None:
    timings = [
        Timing(name, rate, wrong.get(name, "" if rate else "It cannot be used here."))
        for name, rate in zip(NAMES, rates, strict=True)
    ]
    assert fastest(timings) == expected


def test_rates_are_told_beside_the_plain_engine_of_the_same_moments() -> None:
    findings = Findings(
        KEY,
        40,
        (
            Evidence(INT8, Agreement(20), seconds=0.05, reference=0.1),
            Evidence("openvino-int8", Agreement(20), seconds=0.05, reference=0.4),  # the machine was busy
            Evidence("openvino-bf16", reason="This processor has no bfloat16 arithmetic."),
        ),
    )
    found = chosen(NAMES, findings)
    assert found.engine == "openvino-int8"
    assert [found.rate(name) for name in NAMES] == pytest.approx([10, 20, 0, 0, 80])
    assert found.timings[3].reason == "This processor has no bfloat16 arithmetic."


def test_an_engine_that_takes_the_program_down_twice_is_left_alone() -> None:
    assert Evidence(INT8, tries=1).refusal == ""
    assert Evidence(INT8, tries=2).refusal == "The program ended while it was tried."


def test_of_two_measurements_the_better_one_counts() -> None:
    found = Evidence(INT8).timed(0.05, 0.1)
    assert found.timed(0.08, 0.3) == found
    assert (found.timed(0.04, 0.09).seconds, found.timed(0.04, 0.09).reference) == (0.04, 0.09)


def test_the_key_names_all_that_a_choice_depends_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = choice_key(path, 2, "1.0")
    assert processor_name() in before and "onnxruntime" in before
    others = {choice_key(path, 4, "1.0"), choice_key(path, 2, "1.1"), choice_key(path, 2, "1.0", batch=4)}
    registry.int8_file(path).unlink()
    others.add(choice_key(path, 2, "1.0"))
    save_sister(path)
    monkeypatch.setattr(openvino_engine, "version", lambda: "another")
    others.add(choice_key(path, 2, "1.0"))
    assert before not in others and len(others) == 5


def test_another_version_is_the_same_model(path: Path) -> None:
    before = choice_key(path, 2, "1.0")
    assert same_model(before, choice_key(path, 8, "2.0"))
    save_conv_model(path, metadata={"version": "retrained"})
    assert not same_model(before, choice_key(path, 2, "1.0"))


# The trial


class Paced:
    """A clock that only engines move on, each by its own seconds a run, and engines that answer on order."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        self.seconds = {REFERENCE: 0.8, INT8: 0.4}
        self.order: list[str] = []
        self.wrong: set[str] = set()
        self.kept: list[Choice | Findings] = []
        answers = RoomModel.answers

        def paced(model: RoomModel, photos: Pixels, *, embedding: bool = False) -> Answers:
            name = model.engine
            self.now += self.seconds[name]
            self.order.append(name)
            found = answers(model, photos, embedding=embedding)
            turned = found.probabilities[:, ::-1].copy()
            if name == INT8:  # so that it shows who answered
                marked = found.probabilities + np.float32(1e-4)
                found = replace(found, probabilities=marked)
            return replace(found, probabilities=turned) if name in self.wrong else found

        monkeypatch.setattr(RoomModel, "answers", paced)
        monkeypatch.setattr(openvino_engine, "version", lambda: "")
        self.model = RoomModel(path, threads=1, batch=8)

    def trial(
        self,
        expected: int,
        findings: Findings | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Trial:
        return Trial(
            self.model,
            findings or Findings(KEY),
            expected=expected,
            keep=self.kept.append,
            cancelled=cancelled,
            clock=lambda: self.now,
        )

    def tag(
        self, count: int, findings: Findings | None = None, cancelled: Callable[[], bool] = lambda: False
    ) -> Floats:
        """All photos of a folder, as classify gives them; the answers."""
        trial = self.trial(count, findings, cancelled)
        answers, at = [], 0
        seen = photos(count)
        while at < count:
            size = trial.batch
            answers.append(trial.answers(seen[at : at + size]).probabilities)
            at += size
        trial.close()
        return np.concatenate(answers)

    @property
    def choice(self) -> Choice:
        (found,) = (one for one in self.kept if isinstance(one, Choice))
        return found

    def by_int8(self, answers: Floats) -> list[bool]:
        """Of which answers that engine is."""
        return [bool(row.sum() > 1.0005) for row in answers]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = save_conv_model(tmp_path / "rooms.onnx")
    save_sister(path)
    return path


@pytest.fixture
def paced(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Paced]:
    yield Paced(path, monkeypatch)


def test_a_first_folder_of_64_decides_and_every_photo_has_the_winners_answer(paced: Paced) -> None:
    answers = paced.tag(ENOUGH)
    assert [SHIPPED[top] for top in answers.argmax(axis=1)] == [
        SHIPPED[number % 11] for number in range(ENOUGH)
    ]
    assert all(paced.by_int8(answers))
    assert (paced.choice.engine, paced.choice.key) == (INT8, KEY)
    assert paced.choice.timings[0] == Timing(REFERENCE, pytest.approx(10))
    assert paced.choice.timings[1] == Timing(INT8, pytest.approx(20))
    assert paced.choice.timings[4] == Timing("openvino-int8", 0, "OpenVINO is not installed.")
    assert paced.model.engine == INT8
    assert isinstance(paced.kept[-1], Choice)


def test_nothing_is_thrown_away(paced: Paced) -> None:
    paced.tag(ENOUGH)
    first = DECISIVE // 8
    assert paced.order.count(REFERENCE) == first, "each of the first batches once"
    assert paced.order.count(INT8) == first + (ENOUGH - DECISIVE) // 8
    ahead = first - 2
    assert paced.order[:ahead] == [REFERENCE] * ahead, "while the other is loaded"
    assert paced.order[ahead : ahead + 4] == [REFERENCE, INT8] * 2, "in turn, while it is measured"


def test_the_reference_goes_on_while_another_engine_is_loaded(
    paced: Paced, monkeypatch: pytest.MonkeyPatch
) -> None:
    loading = RoomModel.with_engine

    def slowly(model: RoomModel, engine: str) -> RoomModel:
        end = time.monotonic() + 60
        while paced.order.count(REFERENCE) < 2 and time.monotonic() < end:
            time.sleep(0.01)
        assert paced.order == [REFERENCE] * 2
        return loading(model, engine)

    monkeypatch.setattr(RoomModel, "with_engine", slowly)
    assert all(paced.by_int8(paced.tag(ENOUGH)))


@pytest.mark.parametrize("count", [3, 63])
def test_a_smaller_folder_is_tagged_by_the_plain_one_and_counts(paced: Paced, count: int) -> None:
    answers = paced.tag(count)
    assert not any(paced.by_int8(answers))
    assert paced.model.engine == REFERENCE
    findings = paced.kept[-1]
    assert isinstance(findings, Findings)
    assert findings.photos == count
    told = findings.of(INT8)
    assert 0 < told.agreement.photos <= 24 and told.agreement.refusal == "" and told.times == pytest.approx(2)
    assert told.tries == 0


def test_small_folders_decide_together(paced: Paced) -> None:
    findings = Findings(KEY)
    folders = 0
    while not any(isinstance(found, Choice) for found in paced.kept):
        paced.tag(20, findings)
        folders += 1
        assert folders < 10
        last = paced.kept[-1]
        findings = last if isinstance(last, Findings) else findings
    assert folders == 4, "sixty photos are not enough"
    assert paced.choice.engine == INT8
    assert paced.choice.timings[1].rate == pytest.approx(20)


def test_a_folder_that_comes_in_small_parts_decides_once_all_of_it_is_tagged(paced: Paced) -> None:
    """As in the window, which tags what a scan has found so far."""
    paced.tag(12)
    findings = paced.kept[-1]
    assert isinstance(findings, Findings)
    paced.tag(ENOUGH - 12, findings)
    assert paced.choice.engine == INT8


def test_a_small_folder_is_tagged_by_the_last_winner_and_holds_it_against_the_plain_one(paced: Paced) -> None:
    paced.model.use(INT8)
    answers = paced.tag(20)
    assert all(paced.by_int8(answers))
    findings = paced.kept[-1]
    assert isinstance(findings, Findings) and findings.of(INT8).agreement.photos == 20
    assert set(paced.order) == {REFERENCE, INT8}


def test_a_fast_engine_with_wrong_answers_loses_and_the_log_says_by_how_much(
    paced: Paced, caplog: pytest.LogCaptureFixture
) -> None:
    paced.seconds[INT8] = 0.01
    paced.wrong.add(INT8)
    with caplog.at_level(logging.WARNING):
        answers = paced.tag(ENOUGH)
    assert paced.choice.engine == paced.model.engine == REFERENCE
    refused = paced.choice.timings[1]
    assert "Its labels differ from those of onnxruntime-fp32 on" in refused.reason
    assert f"of {DECISIVE} photos" in refused.reason
    assert refused.rate == pytest.approx(800)
    assert f"The engine {INT8} is not used: {refused.reason}" in caplog.text
    assert not any(paced.by_int8(answers))


def test_an_engine_that_is_slower_is_not_compared_to_the_end(paced: Paced) -> None:
    paced.seconds[INT8] = 0.9
    paced.tag(ENOUGH)
    assert paced.choice.engine == REFERENCE
    assert paced.order.count(INT8) == 2


@pytest.fixture
def all_engines(paced: Paced, monkeypatch: pytest.MonkeyPatch) -> Paced:
    """Every engine can be used, and answers as the reference does."""

    def another(model: RoomModel, name: str) -> RoomModel:
        other = copy.copy(model)
        other.used = (name, model.used[1])
        return other

    usable = tuple(registry.Candidate(name) for name in NAMES)
    monkeypatch.setattr(RoomModel, "candidates", lambda model: usable)
    monkeypatch.setattr(RoomModel, "with_engine", another)
    return paced


def test_of_several_each_is_timed_beside_the_best_so_far(all_engines: Paced) -> None:
    paced = all_engines
    paced.seconds |= {"openvino-int8": 0.4, "openvino-bf16": 0.1, INT8: 0.2, "openvino-fp32": 0.05}
    paced.tag(ENOUGH)
    assert paced.choice.engine == "openvino-bf16"
    assert [paced.choice.rate(name) for name in NAMES] == pytest.approx([10, 0, 0, 80, 20])
    assert paced.order.count(REFERENCE) == DECISIVE // 8, "once for each batch"
    assert paced.order.count("openvino-int8") >= DECISIVE // 8, "the best when it was tried"
    assert INT8 not in paced.order, "not tried any more, as the best is far beyond the reference"
    assert "openvino-fp32" not in paced.order, "the reference's arithmetic is the last resort"


def test_one_that_is_slower_than_the_best_so_far_is_not_compared_to_the_end(all_engines: Paced) -> None:
    paced = all_engines
    paced.seconds |= {"openvino-int8": 0.4, "openvino-bf16": 0.5, INT8: 0.6, "openvino-fp32": 0.05}
    paced.tag(ENOUGH)
    assert [paced.choice.rate(name) for name in NAMES] == pytest.approx([10, 13.33, 0, 16, 20], rel=0.01)
    assert paced.choice.engine == "openvino-int8"
    assert (paced.order.count("openvino-bf16"), paced.order.count(INT8)) == (2, 2)


def test_where_the_first_is_far_beyond_the_reference_no_other_is_loaded(all_engines: Paced) -> None:
    paced = all_engines
    paced.seconds |= {"openvino-int8": 0.2, "openvino-bf16": 0.1}
    paced.tag(ENOUGH)
    assert paced.choice.engine == "openvino-int8"
    assert set(paced.order) == {REFERENCE, "openvino-int8"}


def test_where_it_is_wrong_the_next_has_its_turn(all_engines: Paced) -> None:
    paced = all_engines
    paced.seconds |= {"openvino-int8": 0.2, "openvino-bf16": 0.25}
    paced.wrong.add("openvino-int8")
    paced.tag(ENOUGH)
    assert paced.choice.engine == "openvino-bf16"
    assert "labels differ" in next(t.reason for t in paced.choice.timings if t.engine == "openvino-int8")


def test_with_no_other_engine_the_plain_one_is_chosen_and_timed(paced: Paced, path: Path) -> None:
    registry.int8_file(path).unlink()
    paced.tag(ENOUGH)
    assert paced.choice.engine == REFERENCE
    assert paced.choice.timings[0].rate == pytest.approx(10)


def test_a_folder_of_which_few_can_be_read_decides_nothing(paced: Paced) -> None:
    trial = paced.trial(500)
    trial.answers(photos(10))
    trial.close()
    assert not any(isinstance(found, Choice) for found in paced.kept)
    assert paced.model.engine == REFERENCE


def test_each_try_is_noted_before_it_begins(paced: Paced) -> None:
    paced.tag(ENOUGH)
    first = paced.kept[0]
    assert isinstance(first, Findings) and first.of(INT8).tries == 1


def test_an_engine_that_took_the_program_down_is_passed_over(paced: Paced) -> None:
    paced.tag(ENOUGH, Findings(KEY, 0, (Evidence(INT8, tries=2),)))
    assert paced.choice.engine == REFERENCE and set(paced.order) == {REFERENCE}
    assert paced.choice.timings[1].reason == "The program ended while it was tried."


def test_an_engine_that_does_not_load_is_passed_over(paced: Paced, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ModelError("It does not load.")

    monkeypatch.setattr(RoomModel, "with_engine", refuse)
    paced.tag(ENOUGH)
    assert paced.choice.engine == REFERENCE
    assert paced.choice.timings[1].reason == "It does not load."


class Breaking:
    """An engine that gives up after some runs."""

    def __init__(self, engine: object, runs: int) -> None:
        self._engine = engine
        self._runs = runs

    def run(self, photos: Pixels, outputs: list[str]) -> list[Floats]:
        if self._runs == 0:
            raise RuntimeError("device lost")
        self._runs -= 1
        return self._engine.run(photos, outputs)  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("runs", [0, 1, 3])
def test_an_engine_that_crashes_during_the_trial_is_refused(
    paced: Paced, monkeypatch: pytest.MonkeyPatch, runs: int
) -> None:
    with_engine = RoomModel.with_engine

    def breaking(model: RoomModel, name: str) -> RoomModel:
        other = with_engine(model, name)
        if name == INT8:
            other.used = (name, Breaking(other.used[1], runs))  # type: ignore[assignment]
        return other

    monkeypatch.setattr(RoomModel, "with_engine", breaking)
    answers = paced.tag(ENOUGH)
    assert paced.choice.engine == paced.model.engine == REFERENCE
    assert paced.choice.timings[1].reason == f"It failed while running; {REFERENCE} took over."
    assert [SHIPPED[top] for top in answers.argmax(axis=1)] == [
        SHIPPED[number % 11] for number in range(ENOUGH)
    ]


def test_the_photos_of_an_engine_that_crashes_later_are_tagged_again(paced: Paced) -> None:
    trial = paced.trial(200)
    trial.answers(photos(trial.batch))
    assert paced.model.engine == INT8
    name, engine = paced.model.used
    paced.model.used = (name, Breaking(engine, 1))  # type: ignore[assignment]
    for _ in range(3):
        answers = trial.answers(photos(8)).probabilities
        assert [SHIPPED[top] for top in answers.argmax(axis=1)] == list(SHIPPED[:8])
    assert (paced.model.engine, paced.model.failed) == (REFERENCE, INT8)


def test_the_trial_can_be_cancelled_at_every_run(paced: Paced, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    for number in range(ENOUGH):
        draw(folder / f"{number}.png", SHIPPED[number % 11], size=(8, 8))
    found = list(scan([folder]))
    for runs in range(2 * DECISIVE // 8):
        paced.order.clear()
        paced.kept.clear()
        paced.model.use(REFERENCE)

        def cancelled(runs: int = runs) -> bool:
            return len(paced.order) >= runs

        trial = paced.trial(ENOUGH, cancelled=cancelled)
        assert list(classify(found, trial)) == []
        trial.close()
        assert len(paced.order) == runs
        assert not any(isinstance(one, Choice) for one in paced.kept)
        assert paced.model.engine == REFERENCE


@pytest.mark.parametrize("count", [ENOUGH, DECISIVE])
@pytest.mark.parametrize("runs", range(8))
def test_to_be_cancelled_speaks_against_no_engine(paced: Paced, count: int, runs: int) -> None:
    """Its tries are those in which the program ended, and whoever cancels twice would do without it for ever."""
    trial = paced.trial(count, cancelled=lambda: len(paced.order) >= runs)
    with contextlib.suppress(CancelledError):
        for _ in range(2):
            trial.answers(photos(count)[: trial.batch])
    trial.close()
    for found in paced.kept[-1:]:
        assert isinstance(found, Findings)
        assert found.of(INT8).tries == 0


def test_an_interrupt_while_an_engine_is_loaded_speaks_against_none(
    paced: Paced, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(model: RoomModel, engine: str) -> RoomModel:
        raise KeyboardInterrupt

    monkeypatch.setattr(RoomModel, "with_engine", interrupted)
    known = Findings(KEY, 0, (Evidence(INT8, tries=1),))
    with pytest.raises(KeyboardInterrupt), contextlib.closing(paced.trial(ENOUGH, known)) as trial:
        trial.answers(photos(DECISIVE))
    tries = [found.of(INT8).tries for found in paced.kept if isinstance(found, Findings)]
    assert tries == [2, 1]


def test_a_trial_in_classify_gives_each_photo_once_and_in_order(paced: Paced, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    wanted = [SHIPPED[number * 7 % 11] for number in range(100)]
    for number, label in enumerate(wanted):
        draw(folder / f"{number:03}.png", label, size=(8, 8))
    (folder / "050.png").write_bytes(b"")
    found = list(scan([folder]))
    tagged = list(classify(found, paced.trial(len(found))))
    assert [one.photo for one in tagged] == found
    labels = [SHIPPED[int(np.argmax(one.probabilities))] if not one.error else "" for one in tagged]
    assert labels == [label if number != 50 else "" for number, label in enumerate(wanted)]
    assert paced.choice.engine == INT8


# An engine that slows down


def test_an_engine_that_slows_down_gives_way_to_the_plain_one(
    paced: Paced, caplog: pytest.LogCaptureFixture
) -> None:
    paced.model.use(INT8)
    slow: list[str] = []
    watch = Watch(paced.model, 10.0, on_slow=slow.append, clock=lambda: paced.now)
    batch = photos(8)
    for _ in range(30):
        watch.answers(batch)
    assert paced.model.engine == INT8 and set(paced.order) == {INT8}
    paced.seconds[INT8] = 2.4
    with caplog.at_level(logging.WARNING):
        for _ in range(30):
            answers = watch.answers(batch).probabilities
            assert [SHIPPED[top] for top in answers.argmax(axis=1)] == list(SHIPPED[:8])
    assert (paced.model.engine, paced.model.slowed, slow) == (REFERENCE, INT8, [INT8])
    assert f"The engine {INT8} has become slower than {REFERENCE}, which takes over." in caplog.text
    paced.order.clear()
    watch.answers(batch)
    assert paced.order == [REFERENCE]


def test_a_machine_that_slows_down_is_no_fault_of_the_engine(paced: Paced) -> None:
    paced.model.use(INT8)
    watch = Watch(paced.model, 10.0, clock=lambda: paced.now)
    paced.seconds = {REFERENCE: 8.0, INT8: 4.0}
    for _ in range(200):
        watch.answers(photos(8))
    assert paced.model.engine == INT8 and paced.model.slowed == ""
    assert paced.order.count(REFERENCE) == 3, "asked once, not all the time"


def test_a_few_slow_runs_are_nothing(paced: Paced) -> None:
    paced.model.use(INT8)
    watch = Watch(paced.model, 10.0, clock=lambda: paced.now)
    for run in range(60):
        paced.seconds[INT8] = 5.0 if run % 3 == 0 else 0.4
        watch.answers(photos(8))
    assert REFERENCE not in paced.order


def test_the_way_of_measuring_is_part_of_the_key(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = choice_key(path, 2, "1.0")
    monkeypatch.setattr(choices, "TRIAL", choices.TRIAL + 1)
    assert choice_key(path, 2, "1.0") != before
