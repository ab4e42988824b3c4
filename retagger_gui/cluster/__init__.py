"""Tagging on many processors or machines, by Ray Data: the command `tag-cluster`, and how to do it oneself.

Needs the extra `cluster` (Ray, pyarrow, fsspec); nothing else in the program imports this package. Where what is:

    source.py   SOURCE (a folder, or Parquet of paths or URLs) as parts of some hundred photos
    files.py    a photo's path or URL as a file to read, downloaded if need be, some ahead
    tagging.py  what a worker does: one part of photos to one Arrow table, without Ray; and the Ray actor around it
    model.py    how the model gets to the workers
    output.py   the folder of Parquet files and its manifest, which make a run restartable
    session.py  the Ray cluster: started here for the command, or joined; parts in, tables out
    command.py  the command

`core` knows nothing of Ray, and is all that a pipeline of one's own needs. A class whose constructor loads the
model, so that every worker process loads it once, and whose call takes a batch:

    from pathlib import Path

    import ray

    from retagger_gui.core.classify import classify
    from retagger_gui.core.model import RoomModel
    from retagger_gui.core.photos import Photo


    class Rooms:
        def __init__(self, model: str) -> None:
            self.model = RoomModel(Path(model), threads=1)  # one thread each: Ray starts a worker a core

        def __call__(self, batch: dict) -> dict:
            paths = [Path(path) for path in batch["path"]]
            photos = [Photo(path, path.parent, path.name, "", 0, 0) for path in paths]
            found = list(classify(photos, self.model, workers=1))  # one a photo, in their order
            best = [max(zip(one.probabilities, self.model.labels), default=(None, None)) for one in found]
            batch["score"], batch["room"] = map(list, zip(*best))
            batch["error"] = [one.error for one in found]  # a photo that cannot be read ends nothing
            return batch


    ray.init(ignore_reinit_error=True)
    model = str(Path("resources/rooms.onnx").absolute())
    photos = ray.data.read_parquet(str(Path("photos.parquet").absolute()))  # a column "path"
    workers = max(1, int(ray.cluster_resources()["CPU"]) - 1)  # Ray reads and writes with the other core
    rooms = photos.map_batches(Rooms, fn_constructor_args=[model], batch_size=64, concurrency=workers)
    rooms.write_parquet(str(Path("rooms").absolute()))
"""
