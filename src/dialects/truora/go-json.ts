// Go's encoding/json escapes these five in strings, so that JSON can stand inside HTML and scripts.
// None of them occurs in JSON outside a string, so that the whole text can be escaped at once.
const escapedByGo = /[<>&\u2028\u2029]/g;

/** JSON text as Go writes it: `&` is `\u0026`, `<` is `\u003c`, `>` is `\u003e`. */
export function goJson(value: unknown): string {
  return JSON.stringify(value).replace(
    escapedByGo,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
