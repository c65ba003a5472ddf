"""The second step of a migration: a message that says why a part leaves, where to, and that the end comes back.

There are two exceptions and no third: what the messages cannot carry, and danger. Whether a text that is none of these
draws the buyer away is ``off_platform``'s to say; the note before and the summary after are ``protocol``'s.
"""

import re

import msgspec

from simulator.policy.messages.context import Context, MigrationException
from simulator.policy.messages.exceptions import gives_reason
from simulator.policy.messages.patterns import LatePattern
from simulator.policy.messages.text import Text
from simulator.policy.messages.ways_back import tells_way_back

_CHANNEL = LatePattern(
    r"@|https?:|\bwww\.|[a-z\d-]{2,40}\.(?:com|net|org|de|it|fr|es|eu|io|co|ch|at|be|uk|us|example)\b"
    r"|\bat\b.{1,40}\bdot\b"
    r"|(?<![\d-])(?!\d{3}-\d{7}-\d{7})\d(?:[ .()/-]{0,2}\d){6}|e-?mails?\b|\bmail\b|\bmailbox|hotline|helpline"
    r"|\btelephon\w*|\b(?:by|over the|on the|via|per) phone|\bphone (?:us|me|him|her|our|number|line|calls?|on|at)"
    r"|\bcalls?\b|\bring (?:us|me|him|her|our)|\bvideo[\s-]?(?:call|chat|conference|anruf|telefonat|konferenz)\w*"
    r"|zoom\b"
    r"|\bteams\b|skype|webex|google meet|whatsapp|facetime|teamviewer|anydesk|quick assist|rustdesk|wetransfer|dropbox"
    r"|onedrive|google drive|\bcloud\b|\blink\b|upload (?:link|page|portal|area|folder|form)|file transfer"
    r"|transfer link"
    r"|telefon\w*|\banruf\w*|\banzurufen|\brufen\b|\bruf\b|hochlad\w*|\bupload-?(?:seite|link|portal|bereich)"
    r"|chiama\w*|videochiamat\w*|posta elettronica|caricar\w*|\bcarichi\b|collegamento"
    r"|courriel|\bappel(?:s|er|ez|le|lons)?\b|\bappeller\w+|téléphon\w*|visio\w*|lien\b"
    r"|teléfono|telefónic\w+|llama\w*|videollamad\w*|\bllám\w+|correo|enlace",
    re.IGNORECASE,
)


class Migration(msgspec.Struct, frozen=True, gc=False):
    """Which of the three things such a message must say a text says."""

    reason: bool
    """Why a part leaves, and one of the exception's reasons."""
    channel: bool
    """Where to."""
    returns: bool
    """That the end will be told in the thread."""

    @property
    def complete(self) -> bool:
        """Whether nothing is missing."""
        return self.reason and self.channel and self.returns


def migration_in(text: Text, exception: MigrationException) -> Migration:
    """What a text says of a migration under one of the two exceptions."""
    return Migration(
        reason=gives_reason(text.plain, exception),
        channel=_CHANNEL.compiled.search(text.plain) is not None,
        returns=tells_way_back(text),
    )


def is_allowed_migration(text: Text, context: Context) -> bool:
    """Whether this text may lead elsewhere: an exception holds, nobody is strict, and it says all that it must."""
    if context.exception is None or context.strict:
        return False
    return migration_in(text, context.exception).complete
