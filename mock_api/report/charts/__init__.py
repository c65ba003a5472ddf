"""Charts as SVG: each from its own figures, for a wide page and for a phone, with a table of the same figures.

What is to be shown, the sections of the report say.
"""
