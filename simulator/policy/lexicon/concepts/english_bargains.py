"""What English sentences about gifts, refunds and claims speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

BARGAINS: Mapping[str, Phrases] = {
    "gift": worded(
        yes="""
            (in it for you|be richer|goodwill payment|year s supply|free products)
            (i|we) (ll|will|would|could|d|can|shall) .. (add|throw|chuck|slip|pop|include|post|give|hand|gift|treat|
              tuck|knock|wire|pay|reward|top)
            (handing|giving|sending) (out|away)
            (from|on) (us|me) (to you|in return|as)
            (gift|something|present|little|box|card|credit|from the shop) (from|by) us
            (is|are|be) (yours|worth (a|an|at|of|up|10|20|5|15|five|ten))
            (count on|worth a|worth an|find its way|something nice|back for you)
            (gift|gifts|present|presents|giftcard|voucher|vouchers|coupon|coupons|complimentary|spare|tenner|cashback|
              cash|bonus|bonuses|reward|rewards|rewarded|prize|prizes|raffle|giveaway|prize draw|lottery|draw|freebie|
              freebies|paypal|surprise|store credit|shop credit|amazon credit|goodie|goodies|goody|treat|treats|
              sample|samples|token of|tenner|fiver|quid|perk|perks|sweetener|something extra|something special|little
              extra|bit extra|on top|thank you note with|extras|points|credits)
            (free|complimentary|gratis) (gift|product|products|item|items|sample|samples|bottle|pair|set|case|
              accessory|accessories|copy|unit|pack|month|one|second|extra|present|charger|cable|cover|pillow|bag|mug|
              filter|lid|refill|shipping on your next)
            (free|complimentary) .. (charger|cable|cover|bag|mug|filter|lid|refill|bottle|pair|set|case|sample|grip|
              brush|kit|pack|copy)
            (second|another|extra|third|spare|additional|bigger|larger|matching|brand new) .. (free|on us|on me|at no
              cost|for nothing|gratis|thrown in|without paying|keep both|on the house)
            (on the house|on us|on me|free of charge|for free|at no cost|for nothing|without paying|at no charge|
              thrown in|throw in|keep both|keep it free|keep it for free|not pay a|cost you nothing|won t cost you|
              make it worth|worth your while|for your trouble)
            (throw|pop|slip|add|include|chuck|tuck) .. (in|gift|extra|free|spare|another|second|voucher)
            (dollars|euros|pounds|percent|quid|bucks|cents) (extra|more|on top|off|over)
            (extra|additional|further|more) (dollars|euros|pounds|percent|warranty|month|months|twenty|ten|fifty|5|10|
              15|20|25|30|40|50|100)
            (extended|longer|lifetime|more) .. warranty
            (discount|money off|percent off|dollars off|pounds off|euros off) (on|for|off|your|the|any|what you)
            (knock|take|bring) .. (off (the|your|what|its|next)|percent off|dollars off|pounds off|euros off|
                price down)
            (cost|costs|pay) .. (penny|nothing|cent|dime)
            redeemable
            (win|wins|winning|won) (a|an|one|great|prizes|our|something)
            (entered|enter|enters|entry) (in|into|for|our|the) .. (draw|raffle|contest|competition|giveaway|lottery|
              prize*)
            (early|exclusive|vip) access
            (get|gets|receive|receives|earn|earns|send you) .. from us
            (fee|postage|shipping|charge|cost|bill) .. (vanish|vanishes|disappear|disappears|go away|goes
              away|waived|is gone)
            (10|15|20|25|30|40|50|percent|something) (off|on) your next
        """,
        unless="""
            (extra|more|additional) (star|stars)
            christmas bonus
            (which|what|whose|who s|is) .. (is|are) yours
            (don t|do not|never|not|no) (give|gives|offer|offers|pay|allowed|discounts|rewards|vouchers|gifts)
            (reward|rewards|rewarding|award|treat) (us|me|our|my)
            gift (receipt|wrap|wrapped|wrapping|box|bag)
            (feel|are|re) free to
            (free|complimentary) (repair|exchange|replacement|return|returns|label|shipping label)
        """,
    ),
    "money_back": worded(
        yes="""
            (goodwill|dollars|pounds|euros|pound|dollar|euro|quid|bucks)
            (it|refund|money) (goes|is sent|gets sent|is paid|is released|leaves|comes) (out|when|once|as soon)
            (refund|refunds|refunded|refunding|reimburs*|replacement|replacements|replace|compensat*|money back|repay|
              repaid|partial|resend|credit|credited|exchange|settle|waive*)
            (pay|give|send|hand|transfer|wire|return|get|cover|receive|have|goes|flow*|put) .. (back|money|dollars|
              euros|pounds|half|full price|full amount|percent|cost|everything|sum)
            (send|ship|post|get|have|give) .. (new|another|second|replacement|one|pair|bigger|larger)
            (fifty|twenty|thirty|forty|hundred|ten|fifteen|sixty) (dollars|pounds|euros|quid|percent)
            (half|full|whole|entire) .. (price|amount|sum|purchase|cost|order|money)
        """,
    ),
    "exchange": worded(
        yes="""
            (if|once|when|as soon as|after|provided|unless|until|should|the moment|the minute|the second|the day|the
              instant|in exchange|in return|in case|on condition|one condition|under the condition|as long as|in
              appreciation|as a thank|as our thank|as thanks|we say thanks|to say thanks|out of gratitude|to thank|
              for every|for each|for a|for your|for anyone|every|each|everyone|everybody|anyone|whoever|all who|those
              who|buyers who|customers who|reviewers|deal|bargain|swap|trade|against|beforehand|first|and we|and i|
              and you|and today|we help|you help|then we|then i|then you|waiting for|reward*|in recognition|for
              doing|condition|only if|only when|just saying|worth|earns|earn|get|gets|receive|receives|equals|scratch
              my|scratch our|and your|the first (ten|twenty|fifty|hundred|100|50|20|10)|name it|what would it take|
              how about this|here s the deal|shall we say|you leave|
              pick|picks|yours|in the mail|by return|automatically|one favour|to buyers|get a|watch your|were to|were
              you|all you have to do|in it for|afterwards|so would|so does|richer|full circle)
        """,
        unless="""
            (if|when) you (have|find|get|had|ve got) (a|two|five|the|some|any) .. (minute|minutes|moment|second|time)
        """,
    ),
    "claim_word": worded(
        yes="""
            (claim|claims|chargeback|chargebacks|dispute|disputes|disputed|a to z|atoz|a z|guarantee case|guarantee
              claim)
            (complaint|claim|case|dispute) .. (off our|off my|off the) (record|account|file|back)
            (complaint|case|appeal|matter) .. (amazon|bank|marketplace|card|paypal|with the|z)
            (amazon|bank|marketplace|card|open) .. (complaint|case)
        """,
        unless="""
            (claim|claims) (light|form|tag|that|to be|it|with the carrier|with the courier|is handled)
            warranty claim
            (carrier|courier|insurance|postal|royal mail|ups|dhl|fedex) .. claim
        """,
    ),
    "ended": worded(
        yes="""
            (clos*|withdraw*|withdrew|cancel*|drop|drops|dropped|dropping|remov*|retract*|stop|stopped|end|ends|ended|
              ending|revok*|revers*|pull|pulled|pulling|abandon*|shut|shuts|withdrawal|closure|closing|shutting|
              settl*|scrap*|rescind*|kill|discard*|forget (the|that|your|
                  this)|resolve as|resolved|delete*|undo|let go|walk away|forget about|
              lift*|finish*|terminat*|quit)
            (let|lets|letting|leave) .. (rest|be|go|lie|drop)
            (mark*|solved|resolved|settled)
            (call|calls|called|take|takes|took|taken|back|give|gives|gave|given) .. (off|back|up|away|out)
            (off our|off my) (record|account|file|back)
            (off the|is gone|are gone|no longer|go away|goes away|disappear*|vanish*|out of the way|history)
        """,
        unless="""
            (amazon|bank|they|it|we) (will|has|have|can|did|is|was) .. (close|closed|decide|withdraw|cancel)
            (no need|not|don t|t) .. (close|withdraw|cancel|drop|need to)
        """,
    ),
}
"""Name of a family → its phrases."""
