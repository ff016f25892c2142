"""The ledger: an append-only tree that makes changed or missing evidence show.

For auditors, and for anyone who keeps a checkpoint. It seals what waits into signed
checkpoints, has them witnessed, bundles and checks them, and halts loudly when the tree does
not go on from the last one. It never holds personal data in its tree.
"""
