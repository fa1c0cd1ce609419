import type { IdentityDocument } from "./subject.ts";

/** Upper case letters and digits of a number, leading zeros kept. */
export function compactNumber({ number, type, country }: IdentityDocument): string {
  const plain = /[^ -~]/.test(number) ? asciiDigits(number.normalize("NFKC")) : number;
  // An RFC can begin with `&` or `Ñ`, letters of its own.
  const dropped = type === "tax-id" && country === "MX" ? /[^0-9A-Z&Ñ]/g : /[^0-9A-Z]/g;
  const compact = plain.toUpperCase().replace(dropped, "");
  return country === "BR" ? withLostZeros(compact, type === "tax-id") : compact;
}

export function withoutLeadingZeros(number: string): string {
  return number.replace(/^0+(?=.)/, "");
}

/** Spreadsheets drop the zeros in front of a CPF (11 digits) or CNPJ (14): one or two at most are put back. */
function withLostZeros(compact: string, taxId: boolean): string {
  if (/^\d{9,10}$/.test(compact)) return compact.padStart(11, "0");
  return taxId && /^\d{12,13}$/.test(compact) ? compact.padStart(14, "0") : compact;
}

/** Arabic and Persian digits as those of ASCII: Afghan and Iranian numbers come in them. */
function asciiDigits(number: string): string {
  return number.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
