"""How sellers draw a buyer away from the marketplace, a module for each language.

Every module has the same five lists: CONTACT, CALL, POINTER, PAYMENT, DEAL; LURES is what nothing takes back.
"""
