"""The sections of a report, one question each: figures in, words, charts and tables out."""
