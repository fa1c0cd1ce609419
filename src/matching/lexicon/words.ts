/** The words of a block of text: tables of words are kept as prose-like blocks, easy to add to. */
export function words(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/));
}

/** The lines of a block, each a group of words that stand for one another. */
export function wordGroups(block: string): readonly (readonly string[])[] {
  return block
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
}

/** The words of a block, each as the spellings of it that a slash parts: `ahmad/ahmed`. */
export function spelledWords(block: string): readonly (readonly string[])[] {
  return block
    .trim()
    .split(/\s+/)
    .map((word) => word.split("/"));
}
