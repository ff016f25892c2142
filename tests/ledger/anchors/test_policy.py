"""A policy says whose signatures count, and how many witnesses make a quorum (C2SP tlog-policy)."""

import json
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from app.ledger.outside.bundle_files import verifier_script
from app.ledger.outside.ed25519_keys import cosignature_signer
from app.ledger.rules.tlog_policy import TlogPolicy
from app.ledger.rules.witness import Witness
from app.verifier.policy import WrongPolicy, read_policy
from tests.verifier.auditor import Verdict, holding, passed, reason_of, refused, since, verify
from tests.verifier.sample_log import LATER_LOG, LOG, OTHER_LOG, WITNESS, SampleLog, write_folder
from tests.verifier.test_growth_proof import proof

ABSENT = [cosignature_signer(f"w{n}.example", sha256(b"%d" % n).digest(), 1) for n in range(3)]
OWN = cosignature_signer("own.example", sha256(b"sample log").digest(), 1)
UNKNOWN = f"new.example+01020304+{b64encode(bytes([6]) + bytes(1312)).decode()}"
"""A witness's key of the type ML-DSA-44."""

LOG_URL = "https://zone.example/ledger/1"
log, witness = f"log {LOG.key.text}", f"witness W {WITNESS.key.text}"
absent = "".join(f"witness A{n} {each.key.text}\n" for n, each in enumerate(ABSENT))


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the verifier's file."""
    path = tmp_path_factory.mktemp("verifier") / "zone-verify.py"
    path.write_bytes(verifier_script())
    return path


def verdict_by(program: Path, folder: Path, policy: str, *arguments: str) -> Verdict:
    """Return the verdict by a policy on a proof, whose checkpoint log and witness have signed."""
    held = since(folder, SampleLog().checkpoint(200))
    (folder / "growth.proof").write_bytes(proof(200))
    (folder / "policy").write_text(policy, encoding="utf-8")
    given = (*held, "--policy", str(folder / "policy"), *arguments)
    return verify(program, folder / "growth.proof", *given)


@pytest.mark.parametrize(("policy", "quorum"), [
    (f"{log}\nquorum none\n", "none is needed"),
    (f"{log} https://zone.example/ledger/1\n{witness} https://w.example\nquorum W\n",
     "W is reached: W cosigned"),
    (f"# Ours\n\n \tquorum none\t\n{log}", "none is needed"),
    (f"{witness}\n{absent}group G any W A0 A1 A2\n{log}\nquorum G\n",
     "G is reached: W cosigned"),
    (f"{witness}\n{absent}group X 1 W A0\ngroup Y 2 X A1 A2\ngroup Z any Y\nquorum none\n{log}\n",
     "none is needed"),
    (f"{log}\n{witness}\nwitness N {UNKNOWN}\ngroup G 1 N W\ngroup H all G\nquorum H\n",
     "H is reached: W cosigned"),
])  # fmt: skip
def test_a_checkpoint_that_reaches_the_quorum_counts(
    program: Path, tmp_path: Path, policy: str, quorum: str
) -> None:
    assert json.loads(passed(verdict_by(program, tmp_path, policy, "--json")))["quorum"] == quorum


@pytest.mark.parametrize(("policy", "why"), [
    (f"{log}\n{absent}quorum A1\n",
     "checkpoint does not reach the quorum A1 of the policy: nobody cosigned, and not A0, A1, A2"),
    (f"{log}\n{witness}\n{absent}group G 2 W A0 A1\nquorum G\n",
     "the quorum G of the policy: W cosigned, and not A0, A1, A2"),
    (f"{log}\n{witness}\nwitness N {UNKNOWN}\ngroup G all W N\nquorum G\n",
     "(keys of a type that this program cannot check: N)"),
    (f"log {OTHER_LOG.key.text}\nquorum none\n", "is not signed by a given key of zone.example"),
])  # fmt: skip
def test_a_checkpoint_below_the_quorum_fails(
    program: Path, tmp_path: Path, policy: str, why: str
) -> None:
    assert why in reason_of(verdict_by(program, tmp_path, policy))


def test_a_policy_stands_beside_keys_and_witnesses(program: Path, tmp_path: Path) -> None:
    keys = ("--key", LOG.key.text, "--witness", WITNESS.key.text)
    bad = ("--witness", ABSENT[0].key.text)
    for policy, arguments, status in (
        ("quorum none\n", keys, 0),
        (f"{log}\nquorum none\n", keys, 0),
        (f"{log}\nquorum none\n", bad, 1),
    ):
        assert verdict_by(program, tmp_path, policy, *arguments).status == status


@pytest.mark.parametrize(("policy", "arguments", "named"), [
    ("quorum none\n", (), "--policy"),
    ("quorum none\n", ("--key", LOG.key.text, "--witness", OWN.key.text), "log's own key"),
    (f"{log}\nquorum W\n", (), "policy, line 2"),
])  # fmt: skip
def test_a_wrong_policy_ends_with_status_two(
    program: Path, tmp_path: Path, policy: str, arguments: tuple[str, ...], named: str
) -> None:
    found = verdict_by(program, tmp_path, policy, *arguments)
    assert (found.status, named in found.err) == (2, True)


def test_a_bundle_and_a_receipt_are_judged_by_a_policy(program: Path, tmp_path: Path) -> None:
    write_folder(tmp_path / "bundle", SampleLog().bundle())
    (tmp_path / "policy").write_text(f"{log}\n{witness}\n{absent}quorum W\n")
    (tmp_path / "strict").write_text(f"{log}\n{witness}\n{absent}quorum A0\n")

    held = holding(program, tmp_path / "bundle", "--policy", str(tmp_path / "policy"))
    failed = refused(program, tmp_path / "bundle", "--policy", str(tmp_path / "strict"))
    assert "W is reached" in held
    assert "quorum A0" in failed


@pytest.mark.parametrize(("policy", "why"), [
    ("", "names no quorum"),
    (log, "names no quorum"),
    ("quorum none\nquorum none\n", "line 2: there is a quorum already"),
    (f"{log}\nwitness L {OWN.key.text}\nquorum L\n", "line 2: a log's own key is no witness"),
    (f"witness L {OWN.key.text}\n{log}\nquorum L\n", "line 2: a log's own key is no witness"),
    ("quorum W\n", "line 1: W is not defined above"),
    (f"quorum W\n{witness}\n", "line 1: W is not defined above"),
    (f"{witness}\n{witness}\nquorum W\n", "line 2: W is taken"),
    (f"witness none {WITNESS.key.text}\nquorum none\n", "line 1: none is taken"),
    (f"{witness}\nwitness V {WITNESS.key.text}\nquorum V\n", "witness's key is there already"),
    (f"{log}\nlog {LATER_LOG.key.text}\nquorum none\n", "line 2: this log's key is there already"),
    (f"{witness}\ngroup G any W W\nquorum G\n", "W is a member twice"),
    (f"{witness}\ngroup G any W\ngroup H any W\nquorum G\n", "line 3: W is a member twice"),
    (f"{witness}\ngroup G 0 W\nquorum G\n", "'0' is not a number of these members"),
    (f"{witness}\ngroup G 2 W\nquorum G\n", "'2' is not a number of these members"),
    (f"{witness}\ngroup G 01 W\nquorum G\n", "'01' is not a number of these members"),
    (f"{witness}\ngroup G any none\nquorum G\n", "none is not defined above"),
    (f"{witness}\ngroup G any\nquorum G\n", "'group' does not begin a line"),
    ("quorum\n", "'quorum' does not begin a line"),
    (f"{log} url more\nquorum none\n", "'log' does not begin a line"),
    ("Quorum none\n", "'Quorum' does not begin a line"),
    ("quorum none # ours\n", "'quorum' does not begin a line"),
    (f"log {WITNESS.key.text[:-2]}\nquorum none\n", "is not the key of a log"),
    (f"witness W {LOG.key.text}\nquorum W\n", "is not the key of a witness"),
    (f"log {LOG.key.text[:-4]}AAA=\nquorum none\n", "is not the key of a log"),
    ("quorum none\r\n", "holds a control character"),
    ("quorum none\x7f\n", "holds a control character"),
    ("quorum none\n" * 1001, "has more than 1000 lines"),
])  # fmt: skip
def test_a_malformed_policy_is_refused_with_its_line(policy: str, why: str) -> None:
    with pytest.raises(WrongPolicy) as refused:
        read_policy("policy", policy.encode())
    assert why in str(refused.value)


def test_names_are_bytes_and_groups_may_be_many() -> None:
    kelvin = "\u212a"
    lines = [log, f"witness {kelvin} {WITNESS.key.text}"]
    lines += [f"group g{n} any {kelvin if n == 0 else f'g{n - 1}'}" for n in range(900)]

    policy = read_policy("policy", "\n".join([*lines, "quorum g899"]).encode())

    assert read_policy("policy", b"# \xff\x80\nquorum none").quorum == "none"
    assert "K" not in policy.witnesses
    [key] = policy.witnesses.values()
    assert key is not None
    assert policy.cosigned_by({key: 0})[-1] == "g899"


@pytest.mark.parametrize(("count", "quorum"), [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3)])
def test_the_services_own_policy_needs_most_of_its_witnesses(count: int, quorum: int) -> None:
    names = ["w.example", "w.example", "none", "witnesses"][:count]
    witnesses = [
        Witness("https://w.example/prefix", cosignature_signer(name, bytes([n] * 32), 1).key)
        for n, name in enumerate(names)
    ]
    file = bytes(TlogPolicy([LOG.key, OTHER_LOG.key], LOG_URL, witnesses))

    policy = read_policy("policy", file)

    assert [each.public for each in policy.logs] == [LOG.key.public_key, OTHER_LOG.key.public_key]
    assert sum(key is not None for key in policy.witnesses.values()) == count
    assert policy.groups.get(policy.quorum, (0, ()))[0] == quorum
    assert file.decode().count(f" {LOG_URL}\n") == 2
