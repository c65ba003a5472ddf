"""Small files of the language for tests: each sound as it stands, so that one edit makes exactly one problem."""

from pathlib import Path

from scenarios.errors import Problem
from scenarios.loader import check

DRILL = """\
scenario: a-drill
title: A drill
zone: Europe/Rome
stops_after: 10d
cast:
  buyer: {is: impatient, name: Marta, language: en}
  order: {item: mug, total: 24.90, placed: 9d, promised: 5d, delivered: never}
  account: {orders: 412, defects: 4}
story:
  opening:
    says: {en: "Where is {order.item}?"}
    reacts:
      - {hears: refund_confirmed, provided: refund_issued, go: happy}
      - {silence: $patience, go: claim}
      - {waited: 3d, go: claim}
  claim:
    opens: {claim: a_to_z, reason: not_received, defended_by: [said.tracking_explained]}
    reacts:
      - {once: claim_granted, go: angry}
      - {once: claim_denied, go: resigned}
  happy: {says: $thanks, ends: resolved}
  angry: {leaves: {feedback: 1, comment: {en: "Never again."}}, ends: claim_granted}
  resigned: {ends: claim_denied}
criteria:
  - {criterion: refund_told, points: 100, must: said.refund_confirmed}
good_endings: [resolved]
sample_answers:
  - {answer: silence, ends: claim_granted}
thresholds: {late_response_rate: "<=10%"}
"""

MARKET = """\
market: a-market
title: A market
zone: Europe/Rome
seller: two-agents-office-hours
demand: {orders_per_day: 50}
catalog:
  - {item: mug, price: 24.90}
fulfilment:
  handling: {median: 1d, p90: 2d}
  transit: {median: 3d, p90: 6d}
  promise: 8d
contact_rate: 6%
mix:
  - {story: lost, share: 60%, languages: {en: 70%, it: 30%}, patience: {median: 1d, p90: 2d}, writes: {median: 7d, p90: 9d}}
  - {story: question, share: 40%, patience: {median: 1d, p90: 2d}, writes: {median: 1d, p90: 3d}}
stories:
  lost:
    reason: where_is_my_order
    story:
      opening:
        says: {en: "Where is it?", it: "Dov'è?"}
        reacts:
          - {hears: tracking_explained, go: happy}
          - {waited: 4d, go: cross}
      happy: {says: $thanks, ends: resolved}
      cross: {ends: unanswered}
  question:
    reason: product_question
    story:
      opening:
        says: {en: "How big is it?"}
        reacts:
          - {did: replied, go: happy}
          - {silence: 4d, go: cross}
      happy: {ends: resolved}
      cross: {ends: unanswered}
quiet: {feedback_rate: 3%, stars: {5: 90%, 1: 10%}, after: {median: 9d, p90: 18d}}
runs: {horizon: 7d, settle: 30d}
"""  # noqa: E501

PLAN = """\
plan: a-plan
title: A plan
handle_time: {median: 6m, p90: 15m}
agents:
  - name: Ada
    shifts:
      - {days: [mon, tue], from: 09:00, to: 17:00}
      - {days: [fri], from: 22:00, to: 06:00}
  - name: Bruno
    shifts:
      - {days: [sun], from: 09:00, to: 24:00}
answers:
  thanks: {no_response_needed: true}
  otherwise: {says: [holding_reply]}
"""

POLICY = """\
policy: a-policy
title: A policy
marketplace_id: EXAMPLE
country: US
currency: USD
domain: marketplace.test
response: {due: 24h, target: 10%, answers: [reply]}
order_defects: {negative_stars: 2}
metrics:
  order_defect_rate: {of: orders, share: defective, by: placed, windows: [60d], lag: 15d, target: <1%}
claims:
  respond_within: 72h
  review: 24h
  defended_by: {not_received: [said.tracking_explained]}
limits:
  longest: {reply: 4000}
message_rules:
  - {rule: email_address, why: so, primitive: email_address, action: block, fact: shared_contact_details}
  - {rule: phone_number, why: so, primitive: phone_number, action: note, fact: shared_contact_details}
"""

FAULTS = """\
faults: a-fault-plan
title: A fault plan
seed: 3
rules:
  - {fault: throttled, operations: [getOrders, messaging/*], first: 2}
  - {fault: failed, share: 25%, from: 2h, until: 2026-01-06T09:00Z}
  - {fault: slow, operations: inbox/reply, delay: 50ms}
"""

PERSONAS = """\
personas:
  calm:
    patience: 2d
    lines:
      nag: {en: "Order {order.id}, please."}
"""

INTENTS = """\
intents:
  refund_confirmed:
    means: the money was paid back
    phrases:
      en: {yes: [we have refunded]}
    examples:
      en: {"yes": [We have refunded you.], "no": [We have yet to refund you.]}
"""

PHRASES = """\
phrases: a-pack-of-intents
language: it
intents:
  refund_confirmed:
    yes: [abbiamo rimborsato]
    examples: {"yes": [Abbiamo rimborsato.], "no": [Rimborsiamo.]}
"""

STORIES = """\
stories:
  damaged:
    reason: not_as_described
    story:
      opening:
        says: {en: "It is broken."}
        reacts:
          - {hears: refund_confirmed, go: happy}
          - {waited: 4d, go: cross}
      happy: {says: $thanks, ends: resolved}
      cross: {ends: unanswered}
"""

RICH_MARKET = """\
market: a-market
title: A market with every key
use: [intents/core, personas/core, stories/core]
begins: 2026-01-05
starts: Thu 18:40
seller: claims-desk
demand:
  orders_per_day: 50
  arrivals: poisson
  by_weekday: {sun: 0.5}
  by_month: {dec: 2}
  growth: 0.2
  campaigns: [{campaign: sale, from: 2026-01-10, lasts: 3d, factor: 2, item: mug}]
  overdispersion: 0.2
  repeat: {rate: 10%, when_disappointed: 2%, after: {law: exponential, mean: 60d}}
catalog:
  - {item: mug, price: 24.90, share: 2, quality: 99%, packaging: 98%, listing_accuracy: 97%, return_rate: 5%}
  - {item: pot, price: 39.50, stock: {units: 5, restock: 5, every: 7d}}
fulfilment:
  - {handling: {mean: 1d, cv: 0.5}, transit: {median: 3d, p90: 6d}, promise: 8d, lost: 0.2%}
  - by: marketplace
    share: 2
    handling: {law: constant, always: 6h}
    transit: {law: erlang, mean: 2d, phases: 3}
    promise: 5d
incidents:
  - {incident: strike, from: 2026-01-12, lasts: 2d, by: merchant, handling: 1.5, transit: 2, lost: 1%}
  - {incident: batch, from: 2026-01-12, lasts: 9d, items: [pot], quality: 80%}
marketplaces:
  - {marketplace: one, share: 3, zone: America/New_York, languages: {en: 100%}}
  - {marketplace: two, zone: Europe/Rome, languages: {it: 90%, en: 10%}}
margin: 30%
contact_rate: 4%
contact_rate_when: {late: 30%, lost: 80%}
mix:
  - {story: invoice_request, share: 100%, patience: {median: 1d, p90: 2d}, writes: {median: 1d, p90: 3d}}
  - story: late_parcel
    share: 100%
    when: [late, lost]
    since: promise
    patience: {median: 1d, p90: 2d}
    writes: {median: 1d, p90: 3d}
quiet:
  feedback_rate: 3%
  stars: {5: 90%, 1: 10%}
  after: {median: 9d, p90: 18d}
  feedback_rate_when: {late: 5%}
  stars_when: {late: {5: 20%, 1: 80%}}
  product_review_rate: 1%
  review_requests: {share: 50%, feedback: 2, product_reviews: 3}
  return_rate_when: {damaged: 60%}
runs: {warm_up: 60d, horizon: 90d, settle: 30d}
thresholds: {order_defect_rate_official: "<=1%"}
"""

RICH_DRILL = """\
scenario: a-drill
title: A drill with every key
about: Everything a drill can say.
use: [intents/core, personas/core]
level: middle
minutes: 15
teaches: [one_remedy, answer_in_time]
brief: {en: A mug is broken., it: Una tazza è rotta.}
begins: 2026-01-05
starts: Thu 18:40
zone: Europe/Rome
policy: amazon-us
seller: nobody
guards: [sla_guard]
stops_after: 10d
cast:
  buyer: {is: impatient, name: Marta, language: en, opted_out: true}
  order: {item: mug, total: 24.90, placed: 9d, promised: 5d, delivered: 6d, signed: true, warranty: 365d}
  account: {orders: 412, defects: 4}
story:
  opening:
    note: With a photo.
    says: {en: ["My {order.item} is broken.", "Look at my {order.item}!"], it: "{order.item} è arrivato rotto."}
    attaches: [mug.jpg, box.jpg]
    reacts:
      - {hears: refund_confirmed, provided: {refund_issued: {at_least: order.total}}, go: happy}
      - {did: {refund_issued: {at_least: 10.00}}, unless: [replied], go: halfway}
      - {silence: $patience, at_most: 2, go: nagging}
      - {waited: 3d, go: claim}
  nagging: {says: $nag, like: halfway}
  halfway:
    waits: 1h
    like: opening
    emails: {en: Is that all?, it: È tutto qui?}
    reacts: [{waited: 2d, go: claim}]
  claim:
    opens: {claim: a_to_z, reason: not_as_described, defended_by: [refund_issued]}
    reacts:
      - {hears: refund_confirmed, go: appeased}
      - {once: claim_granted, go: angry}
      - {once: claim_denied, go: resigned}
  appeased: {withdraws: claim, ends: claim_withdrawn}
  sent_back:
    opens: {return: damaged, sends_after: 1d, travels: 2d}
    reacts: [{once: return_received, go: happy}, {since_start: 9d, go: resigned}]
  happy: {says: $thanks, leaves: {survey: 5, chance: 40%}, ends: resolved}
  angry: {reports: seller, leaves: {feedback: 1, comment: {en: Never again., it: Mai più.}}, ends: claim_granted}
  resigned: {ends: claim_denied}
always:
  - {did: return_authorised, go: sent_back}
  - {once: shared_contact_details, at_most: 1, go: angry}
criteria:
  - criterion: refund_told
    says: {en: She is told., it: Le viene detto.}
    points: 40
    critical: true
    must: [said.refund_confirmed, {refund_issued: {at_least: order.total}}]
    before: claim_opened
    unless: return_authorised
    lesson: Say it where she looks.
  - {criterion: soon, points: 20, must: replied, before: 24h, lesson: {en: Be quick., it: Presto.}}
  - {criterion: clean, points: 10, must_not: [shared_contact_details, promoted], unless: note_added}
  - {criterion: one, points: 10, not_both: [refund_issued, replacement_sent]}
  - {criterion: more, points: 10, not_only: said.holding_reply}
  - {criterion: every, points: 10, reply_within: 24h}
pass_mark: 70
good_endings: [resolved, claim_withdrawn]
hints:
  - {when: {silence: 12h, unless: replied}, tell: {en: Say it., it: Dillo.}, costs: 2}
  - {when: {once: claim_opened}, tell: {en: Too late?, it: Tardi?}}
variants:
  - {variant: italian, about: In Italian, set: {cast.buyer.language: it}}
  - {variant: soon, set: {story.opening.reacts.3.waited: 1d, cast.order: {item: lamp, total: 5}, criteria.soon.before: 2h}}
sample_answers:
  - answer: model answer
    ends: resolved
    score: 100
    passes: true
    seller:
      - {at: 1h, does: refund, amount: 24.90}
      - {at: 2h, says: {en: We have refunded the full amount., it: Abbiamo rimborsato tutto.}, attaches: proof.pdf}
      - {at: 3h, template: welcome}
      - {at: 3h, notes: {en: Done., it: Fatto.}, exception: technical}
      - {at: 4h, closes: thread}
  - {answer: silence, ends: claim_granted, passes: false, variant: soon, seller: [{at: 9d, does: reject_return, reason: late}]}
thresholds: {late_response_rate: "<=10%"}
"""  # noqa: E501

RICH_PLAN = """\
plan: a-plan
title: A plan with every key
zone: Europe/Rome
at_shift_end: hand_over
serves: earliest_deadline
claims_first: true
holidays: [2026-12-25]
shrinkage: 15%
wage: 22.00
handle_time: {mean: 6m, cv: 1}
learning: {begins_at: 2, halves_after: 100}
mistakes: {wrong_answer: 1%, policy_slip: 1%}
macros:
  tracking: {says: [tracking_explained], fits: 80%, handle_time: {law: constant, always: 1m}}
acknowledges: {says: [holding_reply]}
agents:
  - name: Ada
    heads: 2
    zone: Asia/Manila
    skills: {where_is_my_order: 1, otherwise: 2}
    languages: [en]
    pace: 0.5
    wage: 8.00
    escalates: {where_is_my_order: 10%, otherwise: 20%}
    shifts:
      - {days: [mon, tue], from: 22:00, to: 06:00, breaks: [{at: 02:00, lasts: 30m}]}
  - name: Bruno
    tier: 2
    skills: [where_is_my_order, otherwise]
    learning: {begins_at: 1.5, halves_after: 10}
    mistakes: {wrong_answer: 5%}
    shifts:
      - {days: [sun], from: 09:00, to: 24:00}
answers:
  where_is_my_order: {says: [tracking_explained], macro: tracking, priority: 2, deadline: 8h, escalates: 5%}
  otherwise: {says: [holding_reply], handle_time: {law: erlang, mean: 5m, phases: 2}}
"""

SESSION = """\
session: a-session
title: A session
zone: Europe/Rome
starts: Thu 18:40
policy: amazon-us
queue:
  - {scenario: refund-trap}
  - {scenario: where-is-my-order, at: 40m, language: en}
account: {orders: 412, defects: 4}
pass: 50%
thresholds: {late_response_rate: "<=10%"}
"""

FILES = {
    "a-drill": DRILL,
    "a-market": MARKET,
    "a-session": SESSION,
    "a-plan": PLAN,
    "a-policy": POLICY,
    "a-fault-plan": FAULTS,
    "a-pack-of-personas": PERSONAS,
    "a-pack-of-intents": INTENTS,
    "a-pack-of-intents.it": PHRASES,
    "a-pack-of-stories": STORIES,
}
"""A sound file of each kind, by the name its file should have."""


def edited(text: str, old: str, new: str) -> str:
    """The text with one stretch, which must be in it exactly once, replaced."""
    assert text.count(old) == 1, f"{old!r} stands there {text.count(old)} times"
    return text.replace(old, new)


def written(folder: Path, text: str) -> Path:
    """The text in a file that has the name it gives itself."""
    name = next((name for name, known in FILES.items() if known[:12] == text[:12]), "a-file")
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def shop(folder: Path) -> Path:
    """The folder, with a drill and a market where scenarios are looked for."""
    scenarios = folder / "scenarios"
    scenarios.mkdir()
    for text in (DRILL, MARKET):
        written(scenarios, text)
    return folder


def found(folder: Path, text: str) -> list[Problem]:
    """Everything wrong with a text."""
    return check(written(folder, text))


def only(folder: Path, text: str) -> Problem:
    """The one thing wrong with a text."""
    problems = found(folder, text)
    assert len(problems) == 1, "\n".join(map(str, problems)) or "nothing is wrong"
    return problems[0]


def pointed(problem: Problem) -> str:
    """What the caret stands under."""
    return problem.source_line[problem.column - 1 : problem.column - 1 + problem.length]
