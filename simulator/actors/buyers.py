"""The buyers of a world: one interpreter of stories, for the one buyer of a drill and for the thousands of a market.

What a buyer must remember is her role in the world's state; this only reads it, decides what she does next and
submits the commands.
"""

from simulator.actors.deeds import WITHDRAWS, Comment, leaving, opening, purpose_of
from simulator.actors.script import Cue, Scene, Script, Spoken
from simulator.clock import Rank
from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.buyer import HEARD, Role
from simulator.domain.facts import NOTHING, facts_of
from simulator.domain.numbering import Numbered
from simulator.domain.orders import Order
from simulator.errors import BudgetExceeded
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.randomness import Luck, Purpose
from simulator.wording.lines import line_name
from simulator.world import World

_BY = "buyer"
_STEPS_AT_ONCE = 100
_UNTOUCHED = Order()
_REFUNDS = frozenset({"refund_issued", "refund_issued_in_part"})


class Buyers:
    """Everybody who lives a story in one world."""

    def __init__(self, world: World, scripts: tuple[Script, ...], luck: Luck) -> None:
        self._world = world
        self._scripts = scripts
        self._luck = luck
        self._book = world.state.book
        self._amid: dict[int, list[frozenset[str]]] = {}
        """Buyer in the middle of her deeds → facts she has heard since."""
        clock = world.clock
        clock.handle(Rank.BUYER_ARRIVES, self._arrives)
        clock.handle(Rank.BUYER_WAKES, self._wakes)
        clock.handle(Rank.BUYER_REACTS, self._reacts_to_time)
        clock.handle(Rank.CLAIM_AGAIN, self._claims_again)

    def handlers(self) -> Handlers:
        """She reacts to what the seller and the marketplace do about her order."""
        return {**dict.fromkeys(HEARD, self._hears), e.ClaimRefused: self._is_refused}

    def begin(self) -> None:
        """Arm the first arrival."""
        self._arm_next_arrival()

    def recall(self) -> None:
        """There is nothing she knows that her role does not hold."""

    def rearm(self) -> None:
        """Arm the next arrival, and what every role waits for."""
        self._arm_next_arrival()
        for order, role in self._world.state.roles.items():
            scene = self._scene(order, role)
            if role.waits:
                self._world.clock.arm(role.since + scene.waits, Rank.BUYER_WAKES, order)
            else:
                # What is due at this very instant may not have fired; if it has, it comes to nothing again.
                self._arm(order, role, scene, self._world.now)
                self._arm_next_claim(order, role)

    def _arm_next_arrival(self) -> None:
        arrived = self._world.state.last(Numbered.ARRIVAL)
        arrivals = self._book.arrivals
        if arrived < len(arrivals):
            order = arrivals[arrived]
            self._world.clock.arm(self._book.contacts[order].writes_at, Rank.BUYER_ARRIVES, order)

    def _arrives(self, order: int) -> None:
        if self._world.state.is_lost(order):
            self._world.act(c.StayAway(order), _BY)
        else:
            self._play(order, self._script(order).opening, 0)
        self._arm_next_arrival()

    def _wakes(self, order: int) -> None:
        role = self._world.state.roles[order]
        unread = role.unread
        self._world.act(c.Wake(order), _BY)
        self._continue(order, self._scene(order, role), unread, 0)

    def _hears(self, entry: Entry) -> None:
        order = entry.event.order
        role = self._world.state.roles.get(order)
        if role is None or role.waits:
            return
        if order in self._amid:
            self._amid[order].append(facts_of(entry.event))
            return
        cue = self._choose(order, role, facts_of(entry.event))
        if cue:
            self._play(order, cue.go, entry.seq, reaction=cue.number)
        else:
            self._arm(order, role, self._scene(order, role))

    def _is_refused(self, entry: Entry) -> None:
        """She hears that it is too early, and will try again when it is not."""
        order = entry.event.order
        if order in self._world.state.roles:
            self._arm_next_claim(order, self._world.state.roles[order])
        self._hears(entry)

    def _arm_next_claim(self, order: int, role: Role) -> None:
        # What is due at this very instant may have been done; then it comes to nothing.
        if role.claims_at >= self._world.now and role.claims_at:
            self._world.clock.arm(role.claims_at, Rank.CLAIM_AGAIN, order)

    def _claims_again(self, order: int) -> None:
        """Only in the step in which she was refused: otherwise she has had another idea since."""
        role = self._world.state.roles.get(order)
        if role is None or role.waits or role.claims_at != self._world.now:
            return
        filing = self._scene(order, role).opens
        if filing is not None:
            self._world.act(opening(order, filing, again=True), _BY)

    def _reacts_to_time(self, order: int) -> None:
        role = self._world.state.roles.get(order)
        if role is None or role.waits:
            return
        cue = self._choose(order, role, NOTHING)
        if cue:
            self._play(order, cue.go, 0, reaction=cue.number)
        else:
            self._arm(order, role, self._scene(order, role))

    def _play(
        self, order: int, step: str, cause: int, unread: tuple[frozenset[str], ...] = (), reaction: int = 0
    ) -> None:
        """Enter a step, by a reaction if its times are counted; do its deeds at once, or sleep first."""
        scene = self._script(order).scenes[step]
        world = self._world
        self._check_budget(order)
        # The alarm was the step's that she leaves.
        world.clock.disarm(Rank.BUYER_REACTS, order)
        world.act(c.EnterStep(order, step, scene.waits > 0, len(unread) if scene.waits else 0, reaction), _BY, cause)
        if scene.waits:
            world.clock.arm(world.now + scene.waits, Rank.BUYER_WAKES, order)
        else:
            self._continue(order, scene, unread, world.journal.length)

    def _continue(self, order: int, scene: Scene, unread: tuple[frozenset[str], ...], cause: int) -> None:
        """The step's deeds, then the first reaction to what was not read, or to how things stand."""
        # What answers a deed at once is heard when all of the step's deeds are done.
        heard: list[frozenset[str]] = []
        self._amid[order] = heard
        self._perform(order, scene, cause)
        del self._amid[order]
        if scene.ends is not None:
            self._world.act(c.EndStory(order, scene.ends), _BY, cause)
            return
        role = self._world.state.roles[order]
        if scene.is_patient and not unread and not heard:
            self._arm(order, role, scene)
            return
        for number, facts in enumerate((*unread, *heard, NOTHING)):
            cue = self._choose(order, role, facts)
            if cue:
                self._play(order, cue.go, self._world.journal.length, unread[number + 1 :], cue.number)
                return
        self._arm(order, role, scene)

    def _perform(self, order: int, scene: Scene, cause: int) -> None:
        act = self._world.act
        if scene.says is not None:
            act(c.WriteMessage(order, *self._spoken(order, scene, scene.says), scene.attaches), _BY, cause)
        if scene.emails is not None:
            act(c.WriteMail(order, *self._spoken(order, scene, scene.emails)), _BY, cause)
        if scene.withdraws is not None:
            act(WITHDRAWS[scene.withdraws](order), _BY, cause)
        if scene.reports:
            act(c.ReportSeller(order), _BY, cause)
        if scene.opens is not None:
            act(opening(order, scene.opens), _BY, cause)
        if scene.leaves is not None and self._luck.uniform(order, purpose_of(scene.leaves)) < scene.leaves.chance:
            act(leaving(order, scene.leaves, self._comment(order, scene)), _BY, cause)

    def _comment(self, order: int, scene: Scene) -> Comment:
        return Comment() if scene.comment is None else Comment(*self._spoken(order, scene, scene.comment))

    def _spoken(self, order: int, scene: Scene, said: Spoken) -> tuple[str, tuple[str, ...]]:
        """Which line she says, of several by her own luck at this step, and what is read in it."""
        lines = said.get(self._book.languages[self._book.contacts[order].language], ((),))
        place = 0
        if len(lines) > 1:
            place = int(self._luck.uniform(order, Purpose.ALTERNATIVE, scene.number) * len(lines))
        return line_name(scene.name, place), lines[place]

    def _choose(self, order: int, role: Role, new: frozenset[str]) -> Cue | None:
        """The first reaction that fits, or none."""
        known = self._world.state.orders.get(order, _UNTOUCHED).facts
        for cue in self._scene(order, role).cues:
            if self._fits(cue, order, role, new, known) and cue.allowed(known) and self._affords(cue, order, role):
                return cue
        return None

    def _affords(self, cue: Cue, order: int, role: Role) -> bool:
        """Whether she may still take a reaction, and the sums it names are right."""
        if _is_spent(cue, role):
            return False
        refunded = self._world.state.orders.get(order, _UNTOUCHED).refunded
        return not cue.is_about_sums or cue.affords(refunded, self._book.total_of(order))

    def _fits(self, cue: Cue, order: int, role: Role, new: frozenset[str], known: frozenset[str]) -> bool:
        if cue.edge:
            return cue.edge in new if cue.reaches is None else bool(_REFUNDS & new)
        if cue.level:
            return cue.level in known if cue.reaches is None else bool(_REFUNDS & known)
        due = self._due(cue, order, role)
        return due is not None and due <= self._world.now

    def _due(self, cue: Cue, order: int, role: Role) -> int | None:
        """The instant from which a timed reaction fits, or None while nothing leads to one."""
        after = self._patience(order) if cue.patient else cue.after
        if cue.clock == "waited":
            return role.since + after
        if cue.clock == "since_start":
            return role.started + after
        state = self._world.state
        thread = state.orders.get(order, _UNTOUCHED).conversation
        waiting = state.conversations.get(thread)
        if waiting is None or not waiting.is_waiting:
            return None
        # An answer at exactly the end of the silence still breaks it.
        return max(waiting.waiting_since, role.since) + after + 1

    def _arm(self, order: int, role: Role, scene: Scene, first: int | None = None) -> None:
        """Set the alarm to the next instant at which a timed reaction begins to fit, ``first`` or after now."""
        first = self._world.now + 1 if first is None else first
        dues = [self._due(cue, order, role) for cue in scene.cues if cue.clock and not _is_spent(cue, role)]
        ahead = [due for due in dues if due is not None and due >= first]
        if ahead:
            self._world.clock.arm(min(ahead), Rank.BUYER_REACTS, order)
        else:
            self._world.clock.disarm(Rank.BUYER_REACTS, order)

    def _patience(self, order: int) -> int:
        return self._book.contacts[order].patience or self._script(order).patience

    def _script(self, order: int) -> Script:
        return self._scripts[self._book.contacts[order].story]

    def _scene(self, order: int, role: Role) -> Scene:
        return self._script(order).scenes[role.step]

    def _check_budget(self, order: int) -> None:
        """A story that goes round within one instant would never end."""
        role = self._world.state.roles.get(order)
        if role is not None and role.since == self._world.now and role.at_once >= _STEPS_AT_ONCE:
            raise BudgetExceeded("steps of one buyer at one instant", _STEPS_AT_ONCE)


def _is_spent(cue: Cue, role: Role) -> bool:
    """Whether a reaction whose times are counted has been taken as often as it may be."""
    return cue.number > 0 and role.taken.count(cue.number) >= cue.at_most
