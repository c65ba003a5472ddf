"""The marketplace fixture for other people's tests. Starting the server is the launcher's."""
