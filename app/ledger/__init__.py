"""The ledger: an append-only tree that reveals changed or missing evidence.

For auditors, and for anyone who keeps a checkpoint. It seals pending entries under signed
checkpoints, has them witnessed, bundles and checks them, and halts loudly when the tree does not
continue the last one. It never holds personal data in its tree.
"""
