"""How English sellers turn down a bargain about a review."""

from simulator.policy.lexicon.phrases import Phrases, worded

_REVIEW = "(review|reviews|rating|ratings|feedback|star|stars|score|comment|comments|opinion)"

_WE_DO_NOT = (
    "(we|i|ll|sellers|seller|nobody|we really|we simply|we just|we also|i really|i simply|i just|i also) "
    "(not|never|cannot|neither|don t|won t|can t|do not|will not|can not|am not|m not|are not|re not|aren t|must not|"
    "mustn t|may not|would never|would not|wouldn t|could not|couldn t|shall not|shan t|will never|do never|"
    "have never|d never|d not|d rather not)"
)

_NOT = (
    "(not|never|cannot|don t|won t|can t|do not|will not|can not|does not|doesn t|must not|may not|would never|"
    "wouldn t|"
    "couldn t|isn t|is not|are not|aren t|has no|have no|had no|plays no|makes no|play no|make no|no longer)"
)

_GIVE = (
    "(pay|paying|offer|offering|give|giving|send|sending|refund|refunding|trade|trading|swap|exchange|buy|buying|sell|"
    "reward|rewarding|promise|grant|agree|bargain|bargaining|haggle|negotiate|negotiating|barter|do|provide|compensate|"
    "hand|lower|knock|take|link|tie|accept|make|hold)"
)

_WORTH = (
    "(money|discount|discounts|refund|refunds|voucher|vouchers|gift|gifts|payment|cash|compensation|bonus|coupon|"
    "coupons|gift card|reward|rewards|anything|something|deal|deals|trade|bargain|replacement|20|percent)"
)

_HELP = (
    "(refund|refunded|replacement|replace|replaced|money|help|helping|repair|exchange|look after|looked after|"
    "take care|"
    "taken care|return|send|sent|fix|put right|sort)"
)

_CHANGE = (
    "(change|changing|remove|removing|delete|deleting|alter|altering|edit|editing|update|updating|take down|raise|"
    "withdraw|touch|rewrite|improve|revise|correct|do anything|give us|leave us)"
)

PHRASES: Phrases = worded(
    yes=f"""
        {_WE_DO_NOT} .. {_GIVE} ... (for|in exchange for|in return for|against|so that|to get|because|over|about|on|to
            buy|with|depend*) .. {_REVIEW}
        {_WE_DO_NOT} .. (buy|buying|trade|trading|make|link|tie|sell|reward|rewarding|bargain|haggle|negotiate|
          barter|pay|
          swap) .. {_REVIEW}
        {_WE_DO_NOT} .. {_GIVE} .. (for|in return for|in exchange for|against) (changing|removing|deleting|updating|
            editing|raising|it|that|this|them|a change|the change|a removal)
        {_WE_DO_NOT} .. (ask|asking|expect|expecting|request|requesting|want|require|demand|insist|urge|press|pressure|
            beg|need) .. (you|for|on|that|any|customers|buyers|a|your) ... {_REVIEW}
        (no|never any|nor any|not any) {_WORTH} .. (for|in exchange|in return|against|because of|over) .. {_REVIEW}
        {_WORTH} (for|against|in exchange for|in return for) .. {_REVIEW} ... (can t|cannot|never|don t|won t|forbidden|
            prohibited|banned|impossible|out of the question|not (allowed|permitted|possible|on|something)|against the)
        (depend|depends|hinge|hinges|hang|hangs|rest|rests|tied|linked|conditional|connected|based) (on|upon|to|with) ..
            {_REVIEW} (at all|in any way)
        {_NOT} .. (depend|hinge|hang|rest|rely|tied|linked|conditional|connected|based|influenced|affected) (on|upon|to|
            with|by) .. {_REVIEW}
        {_REVIEW} .. {_NOT} .. (change|affect|influence|matter|alter|bearing|effect|influence|impact|role|difference|
            part|weight|count|decide|condition)
        {_REVIEW} ... nothing to do with
        nothing to do with .. {_REVIEW}
        nothing (that you|you|your) .. (write|say|post|put|wrote|posted|review|rating|rate)
        (doesn t|does not|won t|will not|not) (matter|change|affect|alter) .. (what|whether|how|
          which) ... ({_REVIEW}|you
            (write|say|post|rate|wrote|rated))
        (regardless|irrespective|independent|independently|quite apart|no matter|without regard) .. (of|what|how|which|
            from|to|whether) .. ({_REVIEW}|you (write|say|post|rate|wrote|rated))
        (whatever|however|no matter what|no matter how) (you|your) .. (write|say|post|put|wrote|rate|rated|think|review|
            rating|feedback|decide)
        whether .. {_REVIEW} .. or (not|five|one)
        whether or not .. {_REVIEW}
        whether .. (change|keep|remove|leave|edit|delete|update) .. or not
        (one|two|three|1|2|3) (star|stars) or (five|5|not)
        not because of .. {_REVIEW}
        even if .. {_REVIEW}
        {_REVIEW} (can|may|could|should|is welcome to|is free to|are welcome to) (stay|remain|stand|be kept)
        {_REVIEW} (stays|stay|stands|stand|remains|remain) (where|as|exactly|yours|the way|put|up to you)
        (keep|leave|let) (your|the|that|this|those) .. {_REVIEW} .. (as it|as they|stands|stand|unchanged|alone|where|
            exactly|just as|standing|the way|untouched)
        (may|can|could|are welcome to|free to) (keep|leave) (your|the|that) .. {_REVIEW}
        you (need not|needn t|do not have to|do not need to|don t have to|don t need to|are not required to|are not
            obliged to|are not expected to|should not|shouldn t|must not|never have to) .. {_CHANGE} ... {_REVIEW}
        (no need|not necessary|no obligation|needless|no reason) .. {_CHANGE} ... {_REVIEW}
        nothing you (have|need|must|should|are supposed) .. {_REVIEW}
        {_REVIEW} (is|are) (yours|your own|your business|free|your affair|your decision|for you to)
        {_GIVE} ... (forbid*|prohibit*|banned|not allowed|not permitted|against (the|all|their|our|
          amazon*)) .. {_REVIEW}
        (paying|rewarding|giving|offering|trading|buying|pay|reward|offer|trade|gift*|discount*|voucher*|money|
          refund*) ..
            {_REVIEW} ... (forbid*|prohibit*|banned|not allowed|not permitted|against (the|all|their|our|amazon*))
        (forbid*|prohibit*|ban|bans|does not allow|doesn t allow|don t allow|do not allow|not allowed|not permitted|must
            not|may not|won t let) .. {_GIVE} ... {_REVIEW}
        (decline|refuse|say no|turn down|reject|pass on|cannot accept|can t accept|cannot agree|
          can t agree) ... (for|to|
            against|over) .. {_REVIEW}
        (refuse|decline) to (pay|trade|bargain|buy|negotiate|offer) .. {_REVIEW}
        (wrong|dishonest|improper|unfair|illegal|not right|against the rules|not honest) .. (pay|send|offer|give|reward|
            buy|trade|link|tie) ... {_REVIEW}
        {_REVIEW} .. (not for sale|no price|are not bought|is not bought|not something we (buy|pay|trade))
        {_HELP} ... (regardless|either way|in any case|all the same|just the same|no matter what|whatever you|anyhow)
        (regardless|either way|in any case|anyway|all the same) .. {_HELP}
        (still|anyway) .. (look after|take care|replace|refund|help|get all|get your|get the|get a)
        (my|our|the) answer (is|to that is|remains|stays) (no|a no|a clear no)
        (changed|changing|better|higher|new|different|nicer|revised|edited|five|5) .. {_REVIEW} .. {_NOT} .. (get|
          bring|buy|
          earn|win|give|mean|make) ... ({_WORTH}|more|bigger|higher)
        (buying|bought|trading|paying for) .. {_REVIEW} .. (would|is|could|gets|means) .. (thrown|lose|cost|wrong|
          illegal|
          against|banned|suspended|fraud|cheating)
        (not|never) (tied|linked|connected|conditional|bound) (on|to|with) .. (you|your)
        (don t|do not|won t|never|would never) do (that|this|it|so|such a thing|such things|any of that)
        (isn t|is not) (something|a thing|anything|how) we (do|offer|work|trade|can)
        (not|cannot|can t|won t|never) (mix|mixing|combine|connect) .. {_REVIEW}
        (doesn t|does not|won t|will not) (change|take away|take anything|alter) .. (right|claim|entitled)
        (do not|don t|never) {_CHANGE} .. {_REVIEW}
        (not|never) for .. {_REVIEW}
        you offered ... {_REVIEW} .. but
        {_HELP} ... without (that|it|this|any)
        (would be|is|be) .. (bribery|a bribe|bribing)
        (don t|do not|never) work (like that|that way|this way)
        (that s|this is|it s|that is) not how we
        (can t|cannot|won t|will not|must not) do (that|this|it)
        {_REVIEW} .. (needn t|need not|not) .. (mentioned|discussed|talked|mention)
        (that|this|it) (would|d) (break|violate|breach|be against|go against)
        five stars or (one|two|none)
        {_NOT} .. part of .. {_REVIEW}
        {_NOT} .. {_WORTH} .. so that .. {_REVIEW}
    """,
    unless=f"""
        (officially|between us|between you and me|off the record|wink|nudge|quietly|discreetly|on paper|strictly
            speaking|in theory|secretly)
        (unless|until|only if|only when|only once|as long as|provided)
        (no|not|never|don t|won t|cannot|can t) .. {_HELP} .. (without|before)
        if .. {_REVIEW} (stays|remains|stay|remain|isn t|is not|goes|disappears|changes|climbs|improves)
        (but|however|yet|though|although|still) ... (if you|once|when you|surprise|pleasantly|something (nice|small|
          extra|
            special)|find its way|find their way|who knows|let s say|turn five|stars turn|bonus|in return|would be
            (nice|kind|great|lovely)|appreciate|we d love|means a lot)
        (so|then|please|kindly|and|but|now|just) (change|remove|delete|edit|update|raise|withdraw|make it|leave us|
          give us|
            write us|reconsider|take (it|that|this) (down|back))
        (could|would|can|will) you (change|remove|delete|edit|update|raise|withdraw|make|leave|give|
            write|reconsider|take)
        (love|grateful|appreciate|glad|happy|delighted) .. (five|5) .. (star|stars)
        (much|just|only|merely|simply) .. (five|5) (star|stars)
        (refuse|decline) to (help|refund|replace|answer|process|exchange)
        (in exchange|in return) (we|i|you) (will|ll|would|d|get|can)
        (then|otherwise) .. {_NOT} .. ({_HELP}|{_WORTH})
        if .. (want no|waive|give up|forgo|don t want|do not want) .. ({_HELP}|{_WORTH})
        (would|will|ll) do (if|and|for)
        (enough|fine) and (we|i)
        (then|and) (i|we) (ll|will|can) .. (voucher|gift|discount|coupon|bonus|surprise)
        (our|my) (shop|store|newsletter|range|website|instagram)
        (if|why|unless|should|when) you (do not|don t)
        why (do not|don t) you
        (not|no|isn t) .. (bribery|a bribe|bribing)
        make it (five|5|four|all five)
        (give|leave|write|drop) (us|me) .. (stars|star|review|rating) (instead|rather|please)
        (star|stars|review|rating) (would|will|could) (save|help|mean|make|feed)
        without (your|five|5|a good|a better|a positive)
    """,
)
