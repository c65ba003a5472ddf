"""Sellers in great number, as Locust users. They know only the wire; what it carries is mock_api's."""
