"""The way to the mock for clients that insist on the marketplace's own host names.

What the mock answers there is the channels'.
"""
