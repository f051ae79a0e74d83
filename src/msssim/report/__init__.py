"""An answer or a study as a document: figures, pages, tables to hand on."""
