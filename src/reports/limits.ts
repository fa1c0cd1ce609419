/**
 * How much of a report is put on paper. Records come from outside and have no bounds of their own;
 * what is left out is counted in the text, so that nothing disappears in silence.
 */
export const limits = {
  /** Findings printed in full, the gravest first; registrations have as many again. */
  findings: 100,
  factTables: 6,
  factRows: 25,
  /** Rows of facts in the whole report, over all findings. */
  factRowsInAll: 1500,
  /** More labels than this do not fit side by side. */
  factColumns: 5,
  evidence: 24,
  rows: 300,
  /** Entries of one list of names, documents, places. */
  items: 8,
  /** Characters of one value. */
  text: 400,
  /** Characters of a name, number or piece of evidence. */
  name: 160,
} as const;
