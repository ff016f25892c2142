"""Check a bundle of the consent ledger, or one receipt, offline; name the first object that fails.

    python zone-verify.py BUNDLE --key KEY [--key KEY] [--witness KEY] [--since FILE] [--json]
    python zone-verify.py RECEIPT.tlog-proof --key KEY [--witness KEY] [--json]

It needs Python 3.11 or newer and the package `cryptography`; no network, no database, and none of
the service's own code. KEY is a verifier key (`name+id+base64`) that reached you by another way
than the bundle: the bundle's own `keys` file is never believed. Nor need you believe the copy of
this program in it: use one that you have read, or had from elsewhere, and kept.

A bundle is a folder or a zip of:

    bundle.json            format, origin, size; SHA-256 of the files marked *, against damage only
    checkpoint             the log's word on its size and root (C2SP tlog-checkpoint)
    tile/entries/...       the entries, 256 a file, each after its length in two bytes (tlog-tiles)
    tile/0/... tile/1/...  the hashes of the tree (tlog-tiles)
    openings.jsonl         by entry's index, the salt and payload of evidence that is still held
    erasures.jsonl         the same of `person.erased`: the records erased, by their commitments
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
Give a --key of each of the two logs, then.

Told, for you to judge: what was erased, when and why; what was erased since the largest checkpoint
you held, and how many entries since then are more than a day older than some before it
(late_entries); and how many entries each witness covers. Exit status: 0 if all holds, 1 if anything
does not, 2 if the command itself is wrong.
"""
