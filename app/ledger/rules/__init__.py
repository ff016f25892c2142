"""Pure rules of the ledger: Merkle trees, signed notes, proofs, checkpoints. No SQL, no I/O."""
