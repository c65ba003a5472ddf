"""HTML and what else makes a message more than a text: tags, images, style, code, something that tells of its reader.

Says where it stands; that a message is plain text is the policy's rule.
"""

import re

from simulator.policy.messages.context import Context
from simulator.policy.messages.finding import Span
from simulator.policy.messages.patterns import LatePattern
from simulator.policy.messages.text import Text

_TAGS = (
    r"a|abbr|article|audio|b|base|basefont|big|blockquote|body|br|button|center|code|div|dl|em|embed|fieldset|font|footer|form"
    r"|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|map|marquee|meta|nav|object|ol|option|p"
    r"|picture|pre|s|script|section|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th"
    r"|thead|title|tr|tt|u|ul|video"
)
_MARKUP = LatePattern(
    rf"</?(?:{_TAGS})(?=[\s/>])[^<>]{{0,2000}}>?|<!--|<!doctype\b|<\?xml\b|\[/?(?:url|img|b|i|u|size|color|center)(?:=[^\]\s]{{0,200}})?\]"
    r"|!\[[^\]\n]{0,200}\]\(|data:[a-z]{1,20}/[\w.+-]{1,40}[;,]|javascript:\S|\b(?:style|onclick|onload|onerror)\s{0,3}=\s{0,3}[\"']"
    r"|&(?:nbsp|lt|gt|quot|ldquo|rdquo|euro|copy);|http://\S{1,300}?\.(?:png|jpe?g|gif|webp|bmp)\b",
    re.IGNORECASE,
)
_HINTS = ("<", "[", "&", "data:", "javascript:", "style", "onclick", "onload", "onerror", "http:")


def markup(text: Text, context: Context) -> list[Span]:
    """Each piece of it."""
    lowered = text.lowered
    if not any(map(lowered.__contains__, _HINTS)):
        return []
    return [text.spot(*found.span()) for found in _MARKUP.compiled.finditer(text.plain)]
