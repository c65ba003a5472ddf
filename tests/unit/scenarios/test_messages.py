"""What a person reads who slipped: every message as it is printed, recorded in tests/golden/scenarios."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from scenarios.loader import check
from tests.drafts import DRILL, INTENTS, MARKET, PERSONAS, PLAN, POLICY, RICH_DRILL, edited, found, written

Golden = Callable[[str, str], None]
Slip = tuple[str, str, str]
"""A sound text, what is replaced in it, and by what."""

_AFTER = "after: {median: 9d, p90: 20d}"
_SALE = "campaign: sale, lasts: 1d, factor: 2"
_RULE = "due: 24h, target: 10%, answers: [reply]"
_DUE = f"response: {{{_RULE}}}"
_STEPS = "[{after: 9d, then: at_risk}, {after: 8d, then: deactivated}]"

# fmt: off
VALUES: list[Slip] = [
    (DRILL, "title: A drill", "titel: A drill"),
    (DRILL, "title: A drill", "title: 12"),
    (DRILL, "title: A drill", "title:"),
    (DRILL, "title: A drill", "title: [A drill]"),
    (DRILL, "zone: Europe/Rome", "zone: Europe/Rome\ncritcal: true"),
    (DRILL, "zone: Europe/Rome", "zone: Europe/Rome\nstarts: Thursday"),
    (DRILL, "zone: Europe/Rome", "zone: Europe/Rome\nbegins: tomorrow"),
    (DRILL, "zone: Europe/Rome", "zone: Europe/Rome\nbegins: 2026-01-05T09:00Z"),
    (DRILL, "zone: Europe/Rome", "zone: Europe/Rome\nbegins: 9999-12-31"),
    (DRILL, "stops_after: 10d", "stops_after: 20hours"),
    (DRILL, "stops_after: 10d", "stops_after: 10"),
    (DRILL, "stops_after: 10d", "stops_after: 12h1d"),
    (DRILL, "language: en", "lang: en"),
    (DRILL, "total: 24.90", "total: 24.905"),
    (DRILL, "account: {orders: 412, defects: 4}", "account: many"),
    (DRILL, "orders: 412", "orders: 412.5"),
    (DRILL, "orders: 412", "orders: lots"),
    (DRILL, "orders: 412", "orders: {a: 1}"),
    (DRILL, "orders: 412", "orders: -1"),
    (DRILL, "orders: 412", "orders: 3"),
    (DRILL, "says: $thanks", "says: Thanks"),
    (DRILL, "says: $thanks", "says: {en: 5}"),
    (DRILL, "{waited: 3d, go: claim}", "{waited: 3d, go: claim, to: x}"),
    (DRILL, "{waited: 3d, go: claim}", "{go: claim}"),
    (DRILL, "{waited: 3d, go: claim}", "{waited: 3d, did: replied, go: claim}"),
    (DRILL, "{once: claim_denied, go: resigned}", "{once: claim_denied}"),
    (DRILL, "claim: a_to_z", "claim: atoz"),
    (DRILL, "feedback: 1", "feedback: 6"),
    (DRILL, "good_endings: [resolved]", "good_endings: resolved"),
    (DRILL, "good_endings: [resolved]", "good_endings: [resolved, ~]"),
    (DRILL, '"<=10%"', '"=<10%"'),
    (DRILL, '"<=10%"', "0.1"),
    (DRILL, '"<=10%"', '">=120%"'),
    (MARKET, "orders_per_day: 50", "orders_per_day: 0"),
    (MARKET, "orders_per_day: 50", "orders_per_day: some"),
    (MARKET, "orders_per_day: 50", "orders_per_day: 50, by_hour: [1, 2]"),
    (MARKET, "handling: {median: 1d, p90: 2d}", "handling: {median: 2d, p90: 1d}"),
    (MARKET, "contact_rate: 6%", "contact_rate: 120%"),
    (MARKET, "contact_rate: 6%", "contact_rate: 6"),
    (MARKET, "price: 24.90", "price: 24.90, stock: 5"),
    (MARKET, "promise: 8d", "promise: 8d\n  lost: all"),
    (MARKET, "share: 40%,", "share: 40%, when: broken,"),
    (MARKET, "contact_rate: 6%", "contact_rate: 6%\ncontact_rate_when: {lat: 20%}"),
    (MARKET, "orders_per_day: 50", "orders_per_day: 50, by_month: {december: 2}"),
    (MARKET, "orders_per_day: 50", f"orders_per_day: 50, repeat: {{rate: 5%, when_disappointed: 6%, {_AFTER}}}"),
    (PLAN, "{median: 6m, p90: 15m}", "{mean: 5m}"),
    (PLAN, "{median: 6m, p90: 15m}", "{law: exponential, median: 5m}"),
    (PLAN, "{median: 6m, p90: 15m}", "{law: exponental, mean: 5m}"),
    (PLAN, "{median: 6m, p90: 15m}", "{mean: 5m, cv: 0}"),
    (PLAN, "{median: 6m, p90: 15m}", "{median: 6m}"),
    (PLAN, "{median: 6m, p90: 15m}", "6m"),
    (PLAN, "answers:", "holidays: [Christmas]\nanswers:"),
    (PLAN, "answers:", "shrinkage: 100%\nanswers:"),
    (PLAN, "- name: Bruno", "- name: Bruno\n    skills: {thanks: first}"),
    (PLAN, "{days: [sun], from:", "{days: [], from:"),
    (PLAN, "from: 09:00, to: 24:00", "from: 9:00, to: 24:00"),
    (PLAN, "from: 09:00, to: 24:00", "from: 09:00, to: 09:00"),
    (PLAN, "[sun]", "[sunday]"),
    (PLAN, "no_response_needed: true", "no_response_needed: maybe"),
    (POLICY, "title: A policy", "title: A policy\nholidays: soon"),
    (POLICY, "negative_stars: 2", "negative_stars: 5"),
    (POLICY, "negative_stars: 2", "defects: [clam]"),
    (POLICY, _DUE, f"response: [{{valid_until: 2026-13-01, {_RULE}}}]"),
    (POLICY, _DUE, f"response: [{{valid_from: 2026-02-01, valid_until: 2026-01-01, {_RULE}}}]"),
    (POLICY, _DUE, f"response: [{{{_RULE}}}, {{valid_from: 2026-01-01, {_RULE}}}]"),
    (POLICY, _DUE, f"response: [{{valid_until: 2026-02-01, {_RULE}}}, {{valid_from: 2026-01-01, {_RULE}}}]"),
    (POLICY, _DUE, f"response: [{{{_RULE}}}, {{{_RULE}}}]"),
    (POLICY, _DUE, "response: []"),
    (POLICY, "rule: phone_number", "rule: email_address"),
    (POLICY, "action: note", "action: stop"),
    (POLICY, "action: note", "action: note, label: phone_nubmer"),
    (POLICY, "action: note", "action: note, severity: hight"),
    (POLICY, "action: note", "action: note, confidence: O-ap"),
    (POLICY, "action: note", "action: note, violates: [{text: x, language: english}]"),
    (POLICY, "action: note", "action: note, violates: [{txt: x}]"),
    (POLICY, "windows: [60d]", "windows: []"),
    (POLICY, "windows: [60d]", "windows: [60d], mean: stars"),
    (POLICY, "claims:", "returns: {window: 30d, refund_within: 2 workdays}\nclaims:"),
    (POLICY, "claims:", "standing: {fees: [{metric: order_defect_rate, bands: {one: 5%}}]}\nclaims:"),
    (POLICY, "title: A policy", "title: A policy\nlik: amazon-us"),
    (INTENTS, "  refund_confirmed:", "  Refund-Confirmed:"),
    (INTENTS, "      en: {yes", "      english: {yes"),
]
SENSE: list[Slip] = [
    (DRILL, "provided: refund_issued, go: happy", "provided: refund_issued, go: hapy"),
    (DRILL, "  angry:", "  lonely: {ends: resolved}\n  angry:"),
    (DRILL, "resigned: {ends: claim_denied}", "resigned: {note: so}"),
    (DRILL, "resigned: {ends: claim_denied}", "resigned: {ends: claim_denied, reacts: [{waited: 1d, go: angry}]}"),
    (DRILL, "      - {once: claim_denied, go: resigned}\n", "      - {did: claim_denied, go: resigned}\n"),
    (DRILL, "{silence: $patience, go: claim}", "{waited: 2d, go: claim}"),
    (DRILL, "hears: refund_confirmed,", "hears: refund_confirmd,"),
    (DRILL, "once: claim_granted", "once: claim_won"),
    (DRILL, "reason: not_received", "reason: not_recieved"),
    (DRILL, "{order.item}", "{order.itm}"),
    (DRILL, '{en: "Where is {order.item}?"}', "{it: Dov'è?}"),
    (DRILL, "$thanks", "$thank"),
    (DRILL, "is: impatient", "is: impatint"),
    (DRILL, "good_endings: [resolved]", "good_endings: [resolvd]"),
    (DRILL, "late_response_rate", "late_responses_rate"),
    (DRILL, "Europe/Rome", "Europe/Rom"),
    (DRILL, "scenario: a-drill", "scenario: another"),
    (DRILL, "zone:", "policy: amazon-su\nzone:"),
    (MARKET, "zone:", "policy: amazon-us@2025-02-30\nzone:"),
    (MARKET, "zone:", "policy: amazon-uss@2025-02-03\nzone:"),
    (DRILL, "zone:", "use: [intents/kore, personas/core]\nzone:"),
    (DRILL, "zone:", "seller: ./nobody.yaml\nzone:"),
    (MARKET, "share: 40%", "share: 39%"),
    (MARKET, "{story: question,", "{story: qestion,"),
    (MARKET, "share: 40%,", "share: 40%, when: late,"),
    (MARKET, "zone:", "use: [intents/core, personas/core, storys/core]\nzone:"),
    (MARKET, "orders_per_day: 50", f"orders_per_day: 50, campaigns: [{{from: 2026-02-01, {_SALE}}}]"),
    (MARKET, "orders_per_day: 50", f"orders_per_day: 50, campaigns: [{{from: 2026-01-06, item: mgu, {_SALE}}}]"),
    (MARKET, "price: 24.90", "price: 24.90, stock: {units: 5, restock: 5}"),
    (MARKET, "quiet:", "incidents: [{incident: strike, from: 2026-01-06, lasts: 1d}]\nquiet:"),
    (MARKET, "quiet:", 'thresholds: {order_defect_rate_official: "<=1%"}\nquiet:'),
    (MARKET, "orders_per_day: 50", "orders_per_day: 50, repeat: {rate: 100%, after: {law: constant, always: 1s}}"),
    (PLAN, "from: 22:00, to: 06:00", "from: 17:00, to: 09:00"),
    (PLAN, "from: 22:00, to: 06:00", "from: 22:00, to: 06:00, breaks: [{at: 12:00, lasts: 30m}]"),
    (PLAN, "{says: [holding_reply]}", "{says: [holding_reply], macro: short}"),
    (PLAN, "{says: [holding_reply]}", "{says: [holding_reply], escalates: 10%}"),
    (PLAN, "- name: Bruno", "- name: Bruno\n    skills: [thank]"),
    (PLAN, "answers:", "shrinkage: 85%\nanswers:"),
    (PLAN, "Bruno", "Ada"),
    (PLAN, "to: 06:00}", "to: 06:00}\n      - {days: [sat], from: 05:00, to: 12:00}"),
    (PLAN, "{says: [holding_reply]}", "{refunds: true}"),
    (POLICY, "[reply]", "[repyl]"),
    (POLICY, "reply: 4000", "repyl: 4000"),
    (POLICY, "primitive: phone_number", "primitive: phone_nubmer"),
    (POLICY, "action: note", "action: note, violates: [{text: x, kind: warrant}]"),
    (POLICY, "{not_received:", "{not_recieved:"),
    (POLICY, "claims:", "chargebacks: {respond_within: 7d, review: 1d, proofs: {not_recieved: []}}\nclaims:"),
    (POLICY, "claims:", "contact: {own_domains: ['https://amazon.com']}\nclaims:"),
    (POLICY, "claims:", "contact: {review_request_from: 40d}\nclaims:"),
    (POLICY, "claims:", "contact: {critical_kinds: [invoices]}\nclaims:"),
    (POLICY, "claims:", "standing: {ladders: [{metric: order_defects_rate, rungs: [{then: at_risk}]}]}\nclaims:"),
    (POLICY, "claims:", f"standing: {{ladders: [{{metric: order_defect_rate, rungs: {_STEPS}}}]}}\nclaims:"),
    (POLICY, "claims:", "standing: {fees: [{metric: odr, bands: {1%: 5%}}]}\nclaims:"),
    (POLICY, "claims:", "standing: {health: {costs: {low: 1}, at_risk: 300}}\nclaims:"),
    (POLICY, "title: A policy", "title: A policy\nlike: amazon-su"),
    (POLICY, "title: A policy", "title: A policy\nlike: ./nowhere.yaml"),
    (POLICY, "title: A policy", "title: A policy\nlike: busy-week"),
    (POLICY, "title: A policy", "title: A policy\nlike: ./a-policy.yaml"),
    (POLICY, "title: A policy", "title: A policy\nlike: ./a-drill.yaml"),
    (INTENTS, "[we have refunded]", "[we (have refunded]"),
    (PERSONAS, "{order.id}", "{order.number}"),
]
DRILLS: list[Slip] = [
    (RICH_DRILL, "level: middle", "level: medium"),
    (RICH_DRILL, "teaches: [one_remedy", "teaches: [one_remdy"),
    (RICH_DRILL, "minutes: 15", "minutes: a quarter"),
    (RICH_DRILL, "brief: {en: A mug is broken., it: Una tazza è rotta.}", "brief: [A mug is broken.]"),
    (RICH_DRILL, "attaches: [mug.jpg, box.jpg]", "attaches: 5"),
    (RICH_DRILL, "    says: {en: [", "    calls: {en: ["),
    (RICH_DRILL, "says: $nag, like: halfway", "says: $nag, like: halfwy"),
    (RICH_DRILL, "like: opening", "like: nagging"),
    (RICH_DRILL, "at_most: 2", "at_most: 0"),
    (RICH_DRILL, "{at_least: order.total}}, go: happy", "{at_least: order.totl}}, go: happy"),
    (RICH_DRILL, "{refund_issued: {at_least: 10.00}}", "{refund_issued: {at_most: 10.00}}"),
    (RICH_DRILL, "{refund_issued: {at_least: 10.00}}", "{replied: {at_least: 10.00}}"),
    (RICH_DRILL, "did: return_authorised, go: sent_back", "did: return_authorised, go: sentback"),
    (RICH_DRILL, "did: return_authorised, go: sent_back", "did: return_authorized, go: sent_back"),
    (RICH_DRILL, "did: return_authorised, go", "waited: 1d, hears: thanks, go"),
    (RICH_DRILL, "points: 40", "points: 30"),
    (RICH_DRILL, "critical: true", "critcal: true"),
    (RICH_DRILL, "critical: true", "critical: perhaps"),
    (RICH_DRILL, "must: replied, before: 24h", "must: replied, must_not: emailed"),
    (RICH_DRILL, "must: replied, before: 24h", "before: 24h"),
    (RICH_DRILL, "must: replied, before: 24h", "must: replied, before: 24hours"),
    (RICH_DRILL, "not_both: [refund_issued, replacement_sent]", "not_both: [refund_issued]"),
    (RICH_DRILL, "not_both: [refund_issued, replacement_sent]", "not_both: refund_issued"),
    (RICH_DRILL, "criterion: clean", "criterion: soon"),
    (RICH_DRILL, "pass_mark: 70", "pass_mark: 170"),
    (RICH_DRILL, "good_endings: [resolved, claim_withdrawn]", "good_endings: []"),
    (RICH_DRILL, "{silence: 12h, unless: replied}", "{silence: 12h, unless: replid}"),
    (RICH_DRILL, "{silence: 12h, unless: replied}", "{silence: 12h, go: happy}"),
    (RICH_DRILL, "costs: 2", "costs: 40"),
    (RICH_DRILL, "{cast.buyer.language: it}", "{cast.buyer.langage: it}"),
    (RICH_DRILL, "{cast.buyer.language: it}", "{cast.buyer.language: de}"),
    (RICH_DRILL, "{cast.buyer.language: it}", "{cast.buyer.language: en}"),
    (RICH_DRILL, "story.opening.reacts.3.waited: 1d", "story.opening.reacts.3.waited: 1 day"),
    (RICH_DRILL, "variant: soon, seller", "variant: sooon, seller"),
    (RICH_DRILL, "score: 100", "score: 69"),
    (RICH_DRILL, "does: refund, amount: 24.90", "does: replacement, amount: 24.90"),
    (RICH_DRILL, "does: refund, amount: 24.90", "does: refnd, amount: 24.90"),
    (RICH_DRILL, "closes: thread", "closes: thread, says: Bye"),
    (RICH_DRILL, "it: Abbiamo rimborsato tutto.", "fr: Nous avons tout remboursé."),
]
SYNTAX: list[Slip] = [
    (DRILL, "  buyer:", "\tbuyer:"),
    (DRILL, "title: A drill", "title: Re: A drill"),
    (DRILL, "{waited: 3d, go: claim}", "{waited: 3d go: claim}"),
    (DRILL, "good_endings: [resolved]", "good_endings: [resolved"),
    (DRILL, "zone: Europe/Rome", " zone: Europe/Rome"),
    (DRILL, "zone: Europe/Rome", "zone Europe/Rome"),
    (DRILL, "title: A drill", "title: 'A drill"),
    (DRILL, "title: A drill", "title: *drill*"),
    (DRILL, "zone: Europe/Rome", "zone: Europe/Rome\ntitle: Another"),
    (DRILL, "scenario: a-drill", "scenaro: a-drill"),
]
# fmt: on


OVERRIDES = [
    "contact_rat=8%",
    "contact_rate=8",
    "contact_rate=often",
    "mix.questin.share=40%",
    "mix.question.patience={mean: 1d}",
    "quiet.after.median=90d",
    "demand.repeat.rate=10%",
    "demand.campaigns.sale.factor=3",
    "seller=two-agents-office-hors",
    "seller.agents.Adda.heads=3",
    "seller.agents.Ada.heads=many",
    "seller.agents.Ada.skills=[invoices]",
    "policy.response.du=12h",
    "policy.response.due=12 o'clock",
    "personas.kurt.patience=2d",
    "demand.repeat={rate: 100%, after: {law: constant, always: 1s}}",
    "catalog=[{item: mug",
]


@pytest.fixture
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are called by their name alone."""
    monkeypatch.chdir(tmp_path)


def printed(slips: Iterable[Slip]) -> str:
    """Each slip with everything that is said about it."""
    told = []
    for text, old, new in slips:
        said = "\n".join(str(problem) for problem in found(Path(), edited(text, old, new)))
        assert said, new
        told.append(f"# {old!r} -> {new!r}\n{said}\n")
    return "\n".join(told)


@pytest.mark.usefixtures("_here")
@pytest.mark.parametrize(
    ("name", "slips"), [("values", VALUES), ("sense", SENSE), ("drills", DRILLS), ("syntax", SYNTAX)]
)
def test_what_is_printed(golden: Golden, name: str, slips: list[Slip]) -> None:
    golden(f"scenarios/{name}.txt", printed(slips))


@pytest.mark.usefixtures("_here")
def test_what_is_printed_of_values_given_beside_a_file(golden: Golden) -> None:
    path = written(Path(), MARKET)
    told = []
    for override in OVERRIDES:
        key, _, value = override.partition("=")
        said = "\n".join(map(str, check(path, overrides={key: value})))
        assert said, override
        told.append(f"# {override}\n{said}\n")
    golden("scenarios/overrides.txt", "\n".join(told))


@pytest.mark.usefixtures("_here")
def test_a_file_with_many_slips(golden: Golden) -> None:
    text = DRILL
    for slipped, old, new in [*VALUES, *SENSE]:
        if slipped is DRILL and text.count(old) == 1:
            text = edited(text, old, new)
    golden("scenarios/many.txt", "\n".join(map(str, found(Path(), text))) + "\n")
