"""The tests. This file alone makes a package, so that another library's `tests` is never taken for ours."""
