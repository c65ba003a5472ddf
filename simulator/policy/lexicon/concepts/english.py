"""What English sentences about reviews speak of, a word family each."""

from collections.abc import Mapping

from simulator.policy.lexicon.phrases import Phrases, worded

_PUBLIC = (
    "(whole marketplace|entire marketplace|about us|about our|about it|about the|about this|about your|about how|of us|"
    "on the listing|on our listing|product "
    "page|the listing|under the product|in public|publicly|online|on the marketplace|other buyers|other shoppers|other "
    "customers|fellow buyers|the world|everyone|everybody|good word|nice word|kind word|kind words|nice words|on our "
    "profile|on our page|seller page)"
)

REVIEWS: Mapping[str, Phrases] = {
    "review_word": worded(
        yes=f"""
            (spread|spreading) the word
            (put|say|write|text|note|lines|caption|snap|experience|stamp|words) .. (page|listing|reviews|under the|
              everyone can)
            (say|tell|let|show) .. (how pleased|how happy|how much you|everyone can read|tell others|others)
            (text|note) (about us|up|of yours|on our)
            (under|below|in the) reviews
            (in a|into a|product|this) review
            (honest|your|own) (thoughts|impressions|experience|opinion)
            (writes|write) about (their|your|our|the)
            stars for (me|us)
            (tell|say) (only|just) (us|me)
            (that|this|your|the|one) .. (comment|comments|remark|remarks|write up)
            (5 out of 5|five out of five|five of five|10 out of 10|ten out of ten|full five)
            (the|your|this|that|any|such) (criticism|critique|verdict|complaint on the page)
            (review|reviews|reviewer|reviewers|reviewed|rating|ratings|feedback|testimonial|testimonials|evaluation|
              evaluations|appraisal|write up|writeup|assessment)
            (rate|rates|rated) (us|our|your|the|this|it|my|how|me|what|everything|yet)
            (when|if|who|while|before|as) .. (rate|rates|rated)
            (star|stars) .. (product|seller|vote|shop|turn|turned|turns|award*|gave|into|from you|review*)
            (page|listing) .. (love|happy|like|glad) to (hear|know)
            (love|support|praise|kindness) on (the|our) (product page|listing|page)
            (public|posted|published|online) complaint
            (welcome|free|invited|asked|able) to rate
            (opinion|verdict|lines|words|view|take) (you|that you) (published|posted|wrote|left|shared|put)
            (those|these) (words|lines|remarks|comments|sentences)
            (one|two|three|four|five|1|2|3|4|5|all|full|single|those|these|your|few|fifth|maximum|shiny|gold|golden|
              lone|of|with|leave|leaves|missing|more|extra) (star|stars|star*)
            (award*|gave|give|leave|leaves|left|click|tick|hit|tap|choose|grant|hand) .. (star|stars)
            (top|full|high|highest|low|lowest|poor|bad|good|best|perfect|maximum|harsh|critical) (mark|marks|score|
              scores|points|grade|grades|vote|votes)
            (kinder|higher|fairer|better|nicer|lower|your|generous) (score|grade|mark|vote)
            what you (posted|wrote|said|published|put|left|shared)
            (review|rate) (it|and)
            (score|grade|mark|vote|verdict) .. (up|raise|lift|fair|deserve*|gave|give|notch|too low|star*|left|
              posted|product|public)
            (your|honest|kind|nice|few|critical|harsh|unkind|published|public|negative|bad|unfair|sincere|favourable|
              favorable|friendly|friendlier|glowing|unhappy|angry|cruel|scathing|damaging|nasty|that|warm|lovely|
              short|each|every|one|any|kinder|higher|fairer|better|lower|new|updated|revised|first|good|great|
              positive|personal) (opinion|opinions|thoughts|verdict|impressions|impression|comment|comments|remark|
              remarks|paragraph|critique|criticism|post|praise|words|lines|sentences|statement|experience|rant|take)
            (opinion|opinions|thoughts|comment|comments|remarks|impressions|experience|criticism|words) (of|on|about)
              (the|our|us|your|this|it|its)
            (share|post|publish|write|leave|drop|give|jot|type|pen|put) .. (opinion|opinions|thoughts|impressions|
              experience|experiences|comment|comments|words|lines|sentences|sentence|praise|recommendation|shout out|
              verdict)
            (say|says|said|saying|write|writes|wrote|written|writing|post|posts|posted|posting|publish*|tell|telling|
              tells|put|shout|spread|let|recommend*|talk|speak|rave) .. {_PUBLIC}
        """,
        unless="""
            (star|stars) (are|is) (printed|engraved|painted|missing|glued|sewn|part|stamped|on|in)
            (screw*|bolt|bolts|marked|stamped|embossed|hole|holes|shaped) .. (star|stars)
            (night|sky|telescope|constellation*|visible|garden) .. (stars|star)
            (stars|star) .. (visible|sky|tonight|constellation*)
            (star|stars) (on the|sticker|energy|label)
            (we|i|team|manager|department|colleague|amazon|he|she|they|carrier|bank) (will|ll|have|has|had|are|is|did|
              can|must|need|would|ve|re) .. (review|reviewed|reviewing)
            review (of|your) (case|claim|request|photos|pictures|order|documents|account|situation|return|file|
              message|delivery)
            (review|reviewing) (the|your|this|our|these) (instructions|manual|photos|pictures|case|claim|request|
              details|steps|listing|policy|invoice|attachment|attached|information|document|documents|proof|draft|
              terms|tracking|order|delivery|design)
            (under|for|need to|have to|needs to|asked to) review (the|your|this|it|and|by|of)
            feedback (from|is|noise|of|to) (the|our|carrier|courier|supplier|manufacturer|warehouse|technician)
            you (d|would|might|could) (drop|knock|take|lose) (a|one) star
            (thank|thanks|thankful|grateful|appreciate|appreciated) .. (for|your) .. (feedback|review|rating|
              comment|comments|words|thoughts|opinion)
            (pass|passed|forward|forwarded|given|taken) .. (feedback|comments|comment|words|remarks|thoughts|praise|
              compliment|compliments) .. (to|on)
            (energy|safety|power|ip|voltage|load|weight|noise|temperature|fire|water|age|efficiency) (rating|ratings|
              label|sticker)
            (post|write|put|publish) .. (answer|result|results|outcome|findings|summary|reply|update)
            (write|tell|say|post|let) .. (here|below|this thread|courier|driver|carrier|police|bank|manufacturer)
        """,
    ),
    "high_score": worded(
        yes="""
            (five|5|all five|all 5|fifth|full|top|maximum|perfect|highest) (star|stars|star*|marks|mark|score|rating|
              points|grade|vote)
            (glowing|rave|raving|stellar|flattering|favourable|favorable|excellent|enthusiastic|raving|shining|
              superb|outstanding|brilliant|warm|sweet|complimentary|upbeat)
            (good|nice|kind|lovely|great|positive|friendly|friendlier|kinder|higher|better|high|happy|sunny) (word|
              words|review|reviews|rating|ratings|mark|marks|score|scores|testimonial|feedback|evaluation|comment|
              comments|remark|remarks|opinion|verdict|vote|one|things|lines|sentence|sentences|something)
            something (nice|positive|good|kind|lovely|sweet)
            (anything|nothing|less|lower|short|fewer|below) .. (less than|short of|lower than|but|than|of) .. (five|
              5|top|full|perfect|best|excellent)
            (5 5|5 out of 5|five out of five|five of five|5 of 5|10 10|ten out of ten|a plus|thumbs up|full marks|top
              marks|positive vote)
        """,
        unless="""
            (positive|good|nice|happy) (or|and|as well as) (negative|bad|not|otherwise|critical)
            (negative|bad|critical) (or|and) (positive|good)
            (whatever|whichever|regardless|however) (you|the|of|it)
            (favourable|favorable|positive|good|happy|kind|flattering) or (not|otherwise|less|critical)
            (you|you ve|you have) (left|gave|given|posted|wrote|written)
            (thank|thanks) .. for
        """,
    ),
    "contented": worded(
        yes="""
            (if|when|provided|assuming|since|as long as|in case|because|should|unless|whoever|anyone who|those who|
              people who|buyers who|customers who|folks who|from those|now that|who are) .. (happy|satisfied|pleased|
              love|loved|loves|like|likes|liked|enjoy|enjoyed|enjoys|content|delighted|thrilled|impressed|positive|
              thrilled|chuffed|smile|adore|adores|adored|fan|glad|over
              the moon|five stars|met your|exceeded|up to your|brightened|won
              you over|hooked|works well|perfect|great|wonderful|excellent|all is well|all good)
            (happy|satisfied|contented|delighted) (customers|buyers|clients|people) (write|review|rate|leave|share)
            (had|having) .. (fun|blast|great time|good time|lovely time)
            (happy|satisfied|pleased|delighted|thrilled|love it|loving it|loved it|liked it|like it|enjoying it|
              chuffed|impressed|content) .. ?
            (only|just|solely) .. (happy|satisfied|contented|pleased|delighted|adore|love|like|good|positive|five|
              nice|great|fans|top)
        """,
        unless="""
            (if|whether) you (would|d) (like|love|prefer|be so)
            (if|should|when) you like (to|the)
            (feel|feels|felt|looks|look|anything|sounds|seems|something) like
            (whatever|either way|good or bad|positive or negative|honest|honestly|or not|or otherwise)
        """,
    ),
    "plea": worded(
        yes="""
            (sad day|shame|pity|tonight|any chance)
            (last|final|third|fourth|another|second|gentle|friendly|one more) (nudge|reminder|call|request|attempt|
              notice|prompt|time we ask|time of asking|time i ask)
            (still|not yet|haven t yet|never) .. (received|seen|got|had|rated|reviewed|written|left|posted|heard|
              waiting|rate)
            (not|haven t|t|not yet) .. (rated|reviewed|written|left us|posted|given us)
            (second|third|fourth|fifth|2nd|3rd|4th) (message|mail|note|letter|email|attempt)
            (promised|asked nicely|me again|us again|asked you|asked before|wrote before|writing again|remind*)
            (let us down|let me down|don t let|counting on|count on|counts double|rely on|relying on|depend*|we live
              off|live and die|make or break|our bread and butter|keeps the lights|keep the lights|lights on|lifeline|
              lifeblood|feeds us|feeds our|feed us|puts food|ranking|audit|stings|unjust|unjustified|unfair|deserve|
              deserved|earned at least|only be just|only fair|only right|kinder|fairer|kindness|awfully|ever so|
              survive|survival|livelihood|finish us|ruin*|kills us|kill us|bankrupt*|close down|shut down|go under|
              lose our|lose my|cost us|costs us|costing us|cost me|costs me|hurts|hurting|hurt us|harm us|harms|
              punish*|counts as a fail|head office|my boss|our boss|my manager|pay our|feed our|feed my|my kids|our
              kids|my children|our children|warning)
            (tiny|small|little|family|two person|one woman|one man) (workshop|shop|business|firm|company|team|outfit|
              studio|brand|farm|run|bakery|family business)
            (be gentle|be kind|be generous|be merciful|have a heart|have mercy|go easy|think twice|please please|beg|
              begging|implore|desperate|desperately|pleading|urgently|at once|by tonight|by tomorrow|by friday|by
              sunday|today please|immediately|insist|you must|you really must)
            (means|mean) the world
            (make|made) (my|our) (day|week)
        """,
        unless="""
            (no|without|not any) (obligation|pressure|rush|hurry)
            (do not|don t|not|no) (have to|need to|must)
            (parcel|delivery|courier|carrier|refund|return) .. (still|not yet|yet)
            (still|not yet|yet) .. (parcel|delivery|courier|carrier|refund|return|tracking)
        """,
    ),
    "undoing": worded(
        yes="""
            (better than|nicer than|tell the story|story better|see it gone|be gone|no longer up|leave that|fade away|
              take back)
            (chang*|remov*|delet*|updat*|edit|edits|edited|editing|revis*|amend*|modif*|withdraw*|withdrew|
              reconsider*|retract*|rethink*|erase*|erasing|alter|alters|altered|altering|undo|undone|rewrit*|rewrote|
              reword*|rephras*|soften*|tone down|toned down|raise|raised|raising|lift|lifted|bump|bumped|upgrad*|
              improv*|swap*|revers*|rescind*|scrap*|drop|dropped|hide|hidden|hiding|scrub*|bin|bins|binned|wipe|wiped|
              pull|pulled|adjust*|correct (your|that|this|it)|corrected|correcting|convert*|increase|increased|
              rectif*)
            (take|takes|took|taken|taking|bring|get|gets|come|comes|came|coming|have) .. (down|back|offline|off|rid)
            (look|think|go) (again|twice|over)
            (another|fresh|second|new) (look|go|thought)
            (stars|star|score|rating) .. (grew|grow|grows|multiply|multiplied|went up)
            forget you (ever|wrote|said)
            (climb*|rise|rises|rising|headline|kinder|fairer|friendlier|nicer|gentler|higher|generous)
            (review|rating|stars|star|comment|feedback|score) .. (goes|gone|out|away|climb*|up)
            (revisit*|re think|re visit|change of heart|second thoughts|see to it)
            (disappear*|vanish*|gone|go away|goes away|went away|fade|fades|no longer there|no longer visible|not
              there any|cease to|out of sight)
            (turn|turns|turned|turning|become|becomes|became|move|moves|moved|go|goes|going|switch*|make|makes) ..
              (into|to|up|five|four|higher|positive)
            (extra|more|additional) (star|stars)
            (up a|a notch|upwards|upward|more stars|another star|extra star|third star|fourth star|fifth star)
        """,
        unless="""
            (we|i|amazon|team|factory|it|nobody) (will|ll|have|ve|has|had|are|can|cannot|can t|may not|must not|
              never|already|immediately|then|also|just|now|did not|didn t|do not|don t|won t) .. (change|changed|
              remove|removed|delete|deleted|update|updated|edit|revise|revised|amend|modify|adjust|adjusted|improve|
              improved|correct|corrected|ask|influence|raise|raised|take|took|drop|hide)
            (we|i) (changed|removed|deleted|updated|revised|adjusted|corrected)
            (update|keep) you
            (parcel|package|order|delivery|it|driver|courier) (turned|turns|turn|comes|came) up
            (t|not|never|nobody|anybody|anyone) (ask|asking|expect|require|want|expected|required|to alter|to change)
            no (need|obligation|pressure)
            you (can|may|could|are able to) (also|still|always|now|change|remove|delete|edit|update|revise|amend)
            (up to|feel free|free to|if you wish|your decision|your choice|yours alone|whatever you)
        """,
    ),
    "undoing_it": worded(
        yes="""
            make (it|that|them) (four|five|4|5|all five|a four|a five)
            (chang*|fix|edit*|remov*|delet*|rewrit*|updat*|correct*|revis*|reconsider*|withdraw*|adjust*|improv*|
              amend*|alter|altering|soften*|retract*|raise|raising|lift|reword*|erase|erasing|hide|drop|pull|close|
              shut|cancel*|abandon|settle|end|stop) (it|that|this|them|those|one)
            (take|taking|call|calling) (it|that|this|them|those) (down|back|off|offline)
            (look again at|think again about|second thought to|another look at) (it|that|this|them)
            (it|that|they|those) (shouldn t|should not|mustn t|don t have to|needn t) (be|stay) (there|here|up|online)
            (it|that|this|they) .. (disappear*|vanish*|go away|be gone|must go|has to go|come down|go up)
            (could|can|might|may|should|would) (it|that|this|they) (go|go now|come off|come down|be taken down) (now|
              please|then|today)
            (could|can|might|may|should) (it|that|this|they) go now
        """,
        unless="""
            (we|i|amazon|they) (will|ll|can|have|ve|did|re|are) (chang*|fix*|edit*|remov*|delet*|correct*|updat*|take|
              taken|revis*|adjust*)
            (not|never|nobody) (ask|asking|expect|expecting)
        """,
    ),
}
"""Name of a family → its phrases."""
