"""Learned by `tests/bench/train_chance.py`: what each adds to the log odds."""

CONSTANT = 0.0
KINDS: dict[str, float] = {}
RULES: dict[str, float] = {}
PLACE = {
    "stated": 1.0,
    "score": 0.0,
    "recast": 0.0,
    "told": 0.0,
    "beside": 0.0,
    "shared": 0.0,
    "length": 0.0,
    "summary": 0.0,
    "unspaced": 0.0,
    "one_sided": 0.0,
}
