"""What would have saved a run: its recorded commands are played again with one thing changed, until nothing is lost.

Pure, over a journal. Reading files and telling people is left to the channels.
"""
