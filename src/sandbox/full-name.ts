/** Given names and both surnames, in this order. */
export function fullName(person: {
  readonly given: string;
  readonly paternal: string;
  readonly maternal: string;
}): string {
  return `${person.given} ${person.paternal} ${person.maternal}`;
}

/** The words of a name in lower case, without accents. */
export function nameWords(name: string): readonly string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
