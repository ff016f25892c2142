"""Check a bundle of the consent ledger, or a part of it, offline; name the first object that fails.

    python zone-verify.py BUNDLE --key KEY [--key KEY] [--witness KEY] [--since FILE] [--json]
    python zone-verify.py RECEIPT.tlog-proof --key KEY [--address EMAIL] [--witness KEY] [--json]
    python zone-verify.py SAMPLE.zip --key KEY [--witness KEY] [--json]
    python zone-verify.py GROWTH.proof --key KEY --since FILE [--witness KEY] [--json]
    python zone-verify.py ANY OF THEM --policy FILE ...

It needs Python 3.11 or newer and the package `cryptography`; no network, no database, and none of
the service's own code. KEY is a verifier key (`name+id+base64`) that you received by another way
than the bundle: the bundle's own `keys` file is never trusted. Nor need you trust the copy of this
program in it: use one that you have read, or received from elsewhere, and kept.

With --policy, instead of --key and --witness or beside them, FILE names the keys of the log and of
its witnesses, and the quorum of these (C2SP tlog-policy). The program fails unless the quorum has
cosigned the checkpoint of what is checked, and the verdict says who did (quorum). A policy, too, is
worth something only if it reached you by another way.

RECEIPT.tlog-proof also holds the keys that bind the act to its person, and may name their address:
the act's email is HMAC-SHA-256(key, address), null if there is none. With --address, the program
fails unless the act is of that address. Bundles and samples hold no such keys, so nobody can try
addresses on them.

GROWTH.proof is the console's proof for a checkpoint that you hold (--since): today's checkpoint,
and the hashes that prove that the log continues yours, in the form of C2SP tlog-witness.

The pack of a sample has a manifest.json (the request, seed, counts, SHA-256 of each file), the
population and the acts drawn (population.jsonl, records.jsonl), proofs/INDEX.tlog-proof of each,
the erasures with the audit events that vouch for them (erasures.jsonl, vouchers.jsonl,
certificates/), the texts shown (policies/), and openings.jsonl, which is empty unless the pack was
requested with its evidence. The sample is drawn again by this
algorithm, sha256-order/v2: a simple random sample of n acts has the n acts of the population, or
all if there are no more, with the lowest SHA-256(seed, a newline, commitment). Each act drawn has
to be of an act, a day (in UTC) and a purpose that was requested. The pack cannot prove that the
population is complete. A bundle can: it accounts for every entry, and so for every act of consent.

A bundle is a folder or a zip of:

    bundle.json            format, origin, size; SHA-256 of the files marked *, against damage only
    checkpoint             the log's signed size and root (C2SP tlog-checkpoint)
    tile/entries/...       the entries, 256 a file, each after its length in two bytes (tlog-tiles)
    tile/0/... tile/1/...  the hashes of the tree (tlog-tiles)
    openings.jsonl         by entry's index, the salt and payload of evidence that is still held
    erasures.jsonl         the same for `person.erased`: the records erased, by their commitments
    certificates.jsonl     the certificate of each erasure of a person, as it was issued
    later-erasures.jsonl   those of logs begun since, if they list records of this log: each with
                           its entry, proof (base64, the sibling first) and checkpoint there,
                           the events that vouch for it, and its certificate
    rows.jsonl             database rows of erased records, and rows that are wrong
    aside.jsonl            if there are any, rows that are in no entry, moved into quarantine
    policies.jsonl *       document, language, version, SHA-256, time and changes of every text
    policies/HASH.txt      each text, named by its SHA-256
    keys *  README.txt *  zone-verify.py *

An entry is `{"c": commitment, "v": 2}`, a leaf of the tree of RFC 6962, and the commitment is
HMAC-SHA-256(salt, "zone/commit/v2" 0x00 payload). So the log tells neither kinds nor times: the
payloads do. All JSON is as in RFC 8785.

Checked: the signatures of every key given; the tree and each of its tiles; the form of each entry;
that its evidence opens its commitment, agrees with it, and names texts that are here, or that a
later erasure lists it; that rows kept of erased records agree with the erasure on what they said;
that an entry vouches for every text; that each erasure covers all that its person did before it;
that an audit event vouches for it (compliance:person:erase, or system:retention:erase for what was
past its period) and has the SHA-256 of its certificate; that no audit event was emptied before the
period was over that the privacy policy in force stated; that the tree continues each older
checkpoint that you hold (--since); and that each witness given cosigned this tree or a held one. A
log begun anew after a restore names the log before it: a checkpoint that you hold of that log has
to agree with the one named, and the loss is reported. Give a --key of each of the two logs, then.
An erasure of a log begun since is trusted once a key of that log, given with --key too, has signed
the tree that its proof leads to, and it opens its entry there, as does the event that vouches for
it; no held checkpoint of this log does. That log's own tree is not here: the verdict names the log
(check_beside), whose bundle has to be checked beside this one.

An erasure may leave the evidence for its own period, if its certificate says so; what erases it
then covers all of each person. One that repeats an erasure after a restore says up to when it
covers, which counts in a log begun anew, and for a moment before that. The entry that publishes a
privacy policy says for how many months audit events are kept, and its text has to hold that number
in every language. The period counts from the event's time or, if its row tells a much older one
than the entries before it, from theirs. It is the longest of those published before the event or
since, in this log, until it was emptied: a shorter one counts for later events only. The verdict
says which were used (audit_periods).

Without --since, or with a checkpoint of no entries, the verdict begins with "Inner consistency
only": somebody with the log's keys may have rewritten all of it and signed it anew.

Nothing is read without a bound. The program refuses pipes and devices, lines and files read whole
of over 1 MiB, files to hash of over 4 GiB, over 262,144 files or 2,097,152 erased records, and zips
with a directory of over 16 MiB or files over a mebibyte that are packed to less than a hundredth.

Reported, for you to judge: the rows in quarantine, which count nowhere (set_aside); the erasures,
their times and their reasons; the evidence of this log erased by later logs, by the log's name
(later_erasures); the evidence erased since the largest checkpoint that you hold, and the number of
entries since then that are more than a day older than one before it (late_entries); and the number
of entries that each witness covers. Exit status: 0 if everything holds, 1 if anything does not, 2
if the command itself is wrong.
"""
