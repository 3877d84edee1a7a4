"""What is remembered between runs: verdicts, notes, pins, positions, rules switched off.

`subjects` says by which words a thing is found again; `state` has the questions and answers, and
`tables` how they are put; `file` keeps one SQLite file and gives way to memory where it cannot.
"""
