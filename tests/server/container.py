"""The container's recipe without a container's tools, by hand and as root: `python -m tests.server.container`.

Reads the recipe from retagger_gui/server/README.md and does what it says: its RUN steps in a new virtual environment,
on the files that git knows, its CMD as another user, on a root that cannot be written, with a /tmp in memory, two
processors and 2 GB (a control group of version 1). PYTHON names another Python, which every user must be able to start.
Then it sends photos until the server has found its engine, and says
what it saw. Downloads the packages that the recipe names. Loopback only.
"""

import contextlib
import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import httpx

from tests.server.conftest import photo
from tests.server.test_running import free_port

ROOT = Path(__file__).parents[2]
README = ROOT / "retagger_gui" / "server" / "README.md"
LIMIT = 2 * 1024**3  # bytes of memory, as `docker run --memory 2g`
CORES = "0,1"  # as --cpus 2
NOBODY = "65534"
REQUESTS = 80
PATIENCE = 600  # seconds


def main() -> int:
    """0 where all of it works."""
    recipe = re.search(r"```dockerfile\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert recipe is not None
    steps = [line.partition(" ")[::2] for line in recipe[1].replace("\\\n", " ").splitlines() if line.strip()]
    base = Path(
        tempfile.mkdtemp(prefix="retagger-container-", dir="/var/tmp")
    )  # /tmp is another one in there
    base.chmod(0o755)
    try:
        _install(base, [words for name, words in steps if name == "RUN"])
        variables = dict(words.split("=", 1) for name, words in steps if name == "ENV")
        (command,) = (json.loads(words) for name, words in steps if name == "CMD")
        return _serve(base, command, variables)
    finally:
        shutil.rmtree(base)


def _install(base: Path, runs: list[str]) -> None:
    source = base / "src"
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True)
    for name in files.stdout.split("\0")[:-1]:
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, source / name)
    subprocess.run([os.environ.get("PYTHON", sys.executable), "-m", "venv", str(base / "venv")], check=True)
    for run in runs:
        script = run.replace("/src", str(source)).replace("/tmp/server.txt", str(base / "server.txt"))
        script = re.sub(r"&& useradd .*", "", script)  # this machine's users stay as they are
        print("RUN", script)
        path = f"{base / 'venv' / 'bin'}:{os.environ['PATH']}"
        subprocess.run(["sh", "-ec", script], env={"PATH": path, "HOME": str(base)}, cwd="/", check=True)
    libraries = next((base / "venv" / "lib").iterdir()) / "site-packages"
    assert not [path for path in libraries.iterdir() if path.name.lower().startswith(("pyside", "shiboken"))]
    assert not source.exists(), "the recipe leaves the source behind"
    print(f"installed without Qt: {_megabytes(libraries):.0f} MB of packages")


def _megabytes(folder: Path) -> float:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def _serve(base: Path, command: list[str], variables: Mapping[str, str]) -> int:
    group = Path("/sys/fs/cgroup/memory") / base.name
    group.mkdir()
    (group / "memory.limit_in_bytes").write_text(str(LIMIT))
    port = free_port()
    host = command.index("--host") + 1  # a container's own network is not this machine's
    words = [*command[:host], "127.0.0.1", *command[host + 1 :], "--port", str(port)]
    settings = " ".join(f"{name}={shlex.quote(value)}" for name, value in variables.items())
    script = (
        f"echo $$ > {group}/cgroup.procs; mount --make-rprivate /; mount -t tmpfs tmpfs /tmp; "
        "mount -o remount,bind,ro /; ! touch /var/tmp/written 2> /dev/null; "
        f"exec taskset -c {CORES} setpriv --reuid={NOBODY} --regid={NOBODY} --clear-groups "
        f"env -i PATH={base}/venv/bin:/usr/bin:/bin {settings} {shlex.join(words)}"
    )
    process = subprocess.Popen(
        ["unshare", "-m", "sh", "-ec", script], cwd="/", stderr=subprocess.PIPE, text=True
    )
    try:
        _wait_for(port, process)
        engine = _ask(f"http://127.0.0.1:{port}")
        peak = int((group / "memory.max_usage_in_bytes").read_text()) / 1e6
        process.send_signal(signal.SIGTERM)
        code = process.wait(60)
        assert process.stderr is not None
        print(process.stderr.read().strip())
        print(
            f"{REQUESTS} photos answered by user {NOBODY} on a read-only root; engine {engine}; peak {peak:.0f} MB"
        )
        print(f"stopped with {code}")
        return 0 if code in (0, -signal.SIGTERM) else 1
    finally:
        process.kill()
        process.wait()
        time.sleep(1)
        group.rmdir()


def _wait_for(port: int, process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        if process.poll() is not None:
            raise RuntimeError(f"ended with {process.returncode}: {process.communicate()[1]}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if time.monotonic() > until:
            raise RuntimeError(f"no sign of a server in {PATIENCE} s")
        time.sleep(0.5)


def _ask(address: str) -> str:
    """Send photos, see to it that the answers are right, and wait for the engine that they find."""
    until = time.monotonic() + PATIENCE
    with httpx.Client(base_url=address, timeout=120) as client:
        first = client.get("/v1/model").json()["engine"]
        for _ in range(REQUESTS):
            answer = client.post("/re-tagger", files={"image": ("a.jpg", photo("exterior", (640, 480)))})
            assert answer.status_code == 200 and abs(sum(answer.json().values()) - 1) < 1e-3, answer.text
        while (engine := client.get("/v1/model").json()["engine"]) == first and time.monotonic() < until:
            time.sleep(1)
        return str(engine)


if __name__ == "__main__":
    sys.exit(main())
