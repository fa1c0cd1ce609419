/** What is wrong with a text that is not JSON, and where; lines and columns count from 1. */
export interface JsonFault {
  readonly what: string;
  readonly line: number;
  readonly column: number;
}

type Wanted = "value" | "value or ]" | "name or }" | "name" | "colon" | "comma or close" | "end";

const inWords: Readonly<Record<Wanted, string>> = {
  value: "a value",
  "value or ]": "a value or ]",
  "name or }": 'a name in double quotes or "}"',
  name: "a name in double quotes",
  colon: "a colon",
  "comma or close": "a comma or the closing bracket",
  end: "the end of the file",
};

const blank = /[ \t\r\n]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const openString = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

/**
 * Finds the first fault without quoting the text: the message of `JSON.parse` shows what surrounds
 * the fault, which may be a secret, and gives no position for an unexpected token. Null for JSON.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    at += found?.length ?? 0;
    return found !== undefined;
  };
  const fault = (what: string): JsonFault => {
    const before = text.slice(0, at).split("\n");
    return { what, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const afterValue = (): Wanted => (open.length > 0 ? "comma or close" : "end");

  for (;;) {
    take(blank);
    const next: string | undefined = text[at];
    if (next === undefined) return wanted === "end" ? null : fault(`the file ends before ${inWords[wanted]}`);
    const takesName: boolean = wanted === "name" || wanted === "name or }";
    const takesValue: boolean = wanted === "value" || wanted === "value or ]";
    const closes = next === (open.at(-1) === "{" ? "}" : "]");
    if (closes && open.length > 0 && (wanted === "comma or close" || wanted.endsWith(next))) {
      at += 1;
      open.pop();
      wanted = afterValue();
    } else if (wanted === "comma or close" && next === ",") {
      at += 1;
      wanted = open.at(-1) === "{" ? "name" : "value";
    } else if (wanted === "colon" && next === ":") {
      at += 1;
      wanted = "value";
    } else if (next === '"' && (takesName || takesValue)) {
      take(openString);
      if (text[at] !== '"') return fault(stringFault(text[at]));
      at += 1;
      wanted = takesName ? "colon" : afterValue();
    } else if (takesValue && (next === "{" || next === "[")) {
      at += 1;
      open.push(next);
      wanted = next === "{" ? "name or }" : "value or ]";
    } else if (takesValue && take(scalar)) wanted = afterValue();
    else return fault(`expected ${inWords[wanted]}`);
  }
}

function stringFault(next: string | undefined): string {
  if (next === "\\") return "an escape that JSON does not have";
  return next === undefined || next === "\n" || next === "\r"
    ? "a string without its closing quote"
    : "a control character in a string";
}
