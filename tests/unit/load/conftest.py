"""Imports Locust as a library: on its own account it would patch the standard library under everybody's tests."""

import os

SKIP = "LOCUST_SKIP_MONKEY_PATCH"

os.environ[SKIP] = "1"
import locust  # noqa: E402, F401 - the variable comes first

# A Locust that the tests start as a program must patch, as ever.
del os.environ[SKIP]
