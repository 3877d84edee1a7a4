"""What stands in a text: its characters, words, numbers, sentences and language."""
