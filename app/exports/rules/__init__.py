"""Pure rules of exports: purposes, columns, filters, cells safe from formulas. No SQL, no I/O."""
