"""Names of files by how they end.

Knows endings only; what may be sent is the policy's.
"""

_KNOWN = (
    "md zip mov py sh ps pl rs ai app bat cab csv dat doc docx exe gif heic htm html jpeg jpg js json log mp3 mp4 odt"
    " pdf png ppt pptx rar rtf svg tif tiff ts txt webp xls xlsx xml yaml yml"
)
_ENDINGS = frozenset(_KNOWN.split())


def extension(name: str) -> str:
    """What stands after a name's last dot, in small letters; nothing without one."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def is_file_name(name: str) -> bool:
    """Whether a word with a dot in it names a file rather than a domain."""
    return name.count(".") == 1 and extension(name) in _ENDINGS
