"""Pages and feeds taken apart, in a process of their own: markup in, lines and facts out.

What comes from anywhere meets parsers written in C here and nowhere else. The room knows nothing of
articles, so that its process (`worker`) loads little; `process` is what the other rooms ask.
"""
