"""Check a bundle of the consent ledger, or a part of it, offline; name the first object that fails.

    python zone-verify.py BUNDLE --key KEY [--key KEY] [--witness KEY] [--since FILE] [--json]
    python zone-verify.py RECEIPT.tlog-proof --key KEY [--witness KEY] [--json]
    python zone-verify.py SAMPLE.zip --key KEY [--witness KEY] [--json]
    python zone-verify.py GROWTH.proof --key KEY --since FILE [--witness KEY] [--json]

It needs Python 3.11 or newer and the package `cryptography`; no network, no database, and none of
the service's own code. KEY is a verifier key (`name+id+base64`) that reached you by another way
than the bundle: the bundle's own `keys` file is never believed. Nor need you believe the copy of
this program in it: use one that you have read, or had from elsewhere, and kept.

GROWTH.proof is what the console gives for a checkpoint that you hold (--since): today's checkpoint,
and the hashes that show that the log continues yours, as C2SP tlog-witness has them.

The pack of a sample has a manifest.json (what was asked, seed, counts, SHA-256 of each file), the
population and the acts drawn (population.jsonl, records.jsonl), proofs/INDEX.tlog-proof of each,
what was erased (erasures.jsonl, certificates/), the words shown (policies/), and openings.jsonl,
which is empty unless the pack was asked for with its evidence. It is drawn again by this
algorithm, sha256-order/v2: a simple random sample of n are those n acts of the population, or all
if there are no more, whose SHA-256(seed, a newline, commitment) is least. Each act drawn has to be
of an act, a day (in UTC) and a purpose that was asked for. That the population is complete is for
a bundle to show: its entries say which acts of consent there are, of what kind and when.

A bundle is a folder or a zip of:

    bundle.json            format, origin, size; SHA-256 of the files marked *, against damage only
    checkpoint             the log's word on its size and root (C2SP tlog-checkpoint)
    tile/entries/...       the entries, 256 a file, each after its length in two bytes (tlog-tiles)
    tile/0/... tile/1/...  the hashes of the tree (tlog-tiles)
    openings.jsonl         by entry's index, the salt and payload of evidence that is still held
    erasures.jsonl         the same of `person.erased`: the records erased, by their commitments
    later-erasures.jsonl   those of logs begun since, if they list records of this log: each with
                           its entry, proof (base64, the sibling first) and checkpoint there
    rows.jsonl             what rows of the database say of erased records, or say amiss
    policies.jsonl *       document, language, version, SHA-256, time and changes of every text
    policies/HASH.txt      each text, named by its SHA-256
    keys *  README.txt *  zone-verify.py *

An entry is `{"c": commitment, "k": kind, "t": time, "v": 1}`, a leaf of the tree of RFC 6962, and
the commitment is HMAC-SHA-256(salt, "zone/commit/v1" 0x00 payload). All JSON is that of RFC 8785.

Checked: the signatures of every key given; the tree and each of its tiles; each entry's form; that
its evidence opens its commitment, says the same, and names words that are here, or that a later
erasure lists it; that rows kept of erased records say what the erasure says that they said; that an
entry vouches for every text; that the tree continues each older checkpoint you held (--since); and
that each witness given cosigned this tree or a held one. A log begun anew after a restore names the
log before: a checkpoint held of that one has to agree with what is named, and the loss is told.
Give a --key of each of the two logs, then. An erasure of a log begun since is believed once a key
of that log, given with --key too, has signed the tree that its proof leads to, and it opens its
entry there; no checkpoint held of this log vouches for it.

Told, for you to judge: what was erased, when and why; what erasures of later logs, by name, erased
of this one (later_erasures); what was erased since the largest checkpoint you held, and how many
entries since then are more than a day older than some before it (late_entries); and how many
entries each witness covers. Exit status: 0 if all holds, 1 if anything does not, 2 if the command
itself is wrong.
"""
