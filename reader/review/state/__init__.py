"""What is remembered between runs: verdicts, notes, pins, positions, rules switched off.

`subjects` are the keys by which things are found again; `state` has the public functions and
`tables` the SQL; `file` uses one SQLite file, or memory where it cannot; `connection` opens and
repairs it.
"""
