"""The pair: a frozen state, steps from state to state, and one screen that carries them out."""
