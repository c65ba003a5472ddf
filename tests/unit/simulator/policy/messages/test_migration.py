"""What a migration message must say: a reason that counts, a channel, and that the end comes back."""

from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from simulator.policy.messages.context import Context, MigrationException
from simulator.policy.messages.migration import Migration, is_allowed_migration, migration_in
from simulator.policy.messages.text import Text

COMPLETE: list[tuple[MigrationException, str]] = [
    (
        "technical",
        (
            "Your video is 20 MB and files here may have 10 MB. Please send it by e-mail; the final answer "
            "follows here in this thread."
        ),
    ),
    (
        "technical",
        (
            "The drawing is in high resolution and too large to attach. Please use the upload link. We will "
            "confirm the solution back in this conversation."
        ),
    ),
    (
        "safety",
        "Because of the recall we must call you at once. The outcome will be confirmed here in this Amazon thread.",
    ),
    (
        "technical",
        (
            "Il filmato pesa 28 MB e qui si arriva a 10. Ce lo mandi via mail; la soluzione definitiva gliela "
            "scriviamo qui, in questa conversazione."
        ),
    ),
    (
        "safety",
        (
            "Per il richiamo di sicurezza serve una videochiamata. L'esito lo confermiamo poi in "
            "questa conversazione Amazon."
        ),
    ),
    (
        "technical",
        (
            "Die Zeichnung ist zu groß für den Versand hier. Bitte schicken Sie sie per E-Mail; das Ergebnis "
            "bestätigen wir hier in diesem Verlauf."
        ),
    ),
    (
        "safety",
        "Wegen des Rückrufs rufen wir Sie an. Die endgültige Lösung steht danach hier in diesem Amazon-Verlauf.",
    ),
    (
        "technical",
        "Le fichier dépasse 10 Mo. Envoyez-le par e-mail ; la réponse finale vous sera donnée ici, dans ce fil Amazon.",
    ),
    (
        "safety",
        (
            "En raison du rappel, nous devons faire cela au téléphone. Le résultat sera confirmé ici, "
            "dans cette conversation."
        ),
    ),
    (
        "technical",
        (
            "El vídeo supera los 10 MB. Envíelo por correo; la respuesta definitiva se la damos aquí, "
            "en este hilo de Amazon."
        ),
    ),
    (
        "safety",
        "Por la retirada de seguridad haremos una videollamada. Le confirmaremos la solución aquí, en este mismo hilo.",
    ),
]


@pytest.mark.parametrize(("exception", "text"), COMPLETE)
def test_a_complete_message(exception: MigrationException, text: str) -> None:
    assert migration_in(Text(text), exception).complete
    assert is_allowed_migration(Text(text), Context(exception=exception))
    assert not is_allowed_migration(Text(text), Context(exception=exception, strict=True))
    assert not is_allowed_migration(Text(text), Context())


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Please send it by e-mail. The final answer follows here in this thread.", "reason"),
        ("Your refund needs a check: send it by e-mail. The result follows here in this thread.", "reason"),
        ("Tracking is slow here. Please phone us; the answer follows here in this thread.", "reason"),
        ("The file has 20 MB. The final answer follows here in this thread.", "channel"),
        ("The file has 20 MB. Please send it by e-mail, we answer there.", "returns"),
    ],
)
def test_what_is_missing_is_named(text: str, missing: str) -> None:
    found = migration_in(Text(text), "technical")
    assert not found.complete
    assert [name for name in Migration.__struct_fields__ if not getattr(found, name)] == [missing]


def test_one_exception_is_not_the_other() -> None:
    assert not migration_in(Text(COMPLETE[0][1]), "safety").reason
    assert not migration_in(Text(COMPLETE[2][1]), "technical").reason


@pytest.mark.parametrize("exception", get_args(MigrationException))
@pytest.mark.parametrize("kind", ["complete", "incomplete"])
def test_all_that_must_be_said_is_told_in_many_ways(exception: MigrationException, kind: str) -> None:
    listed = YAML(typ="safe").load(Path(__file__).with_name("migrations.yaml"))[exception][kind]
    assert len(listed) > 1
    said = {text: migration_in(Text(text), exception) for text in listed}
    assert {text: found for text, found in said.items() if found.complete != (kind == "complete")} == {}


@given(st.text(), st.sampled_from(["technical", "safety"]))
def test_any_text_can_be_looked_at(written: str, exception: MigrationException) -> None:
    found = migration_in(Text(written), exception)
    assert found.complete == (found.reason and found.channel and found.returns)
