/**
 * Check digit of a Colombian NIT or RUT: weights 3, 7, 13 … from the right, modulo 11
 * (DIAN, Orden Administrativa 4 of 1989).
 */
export function nitCheckDigit(digits: string): string {
  const weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
  const sum = [...digits].reverse().reduce((total, digit, i) => total + Number(digit) * (weights[i] ?? 0), 0);
  const rest = sum % 11;
  return String(rest < 2 ? rest : 11 - rest);
}

/** A NIT without its check digit; `compact` is what was written without punctuation and leading zeros. */
export function nitBase(written: string, compact: string): string {
  const dashed = dashedNit(written);
  if (dashed) return dashed.base;
  // Ten digits that end in their own check digit are a nine-digit NIT with the digit attached. Those
  // from 1,000,000,000 up are a person's cédula: no nine-digit NIT begins with 1.
  return /^[2-9]\d{9}$/.test(compact) ? (withoutFittingDigit(compact) ?? compact) : compact;
}

/** What stands before and after the hyphen of `900.000.000-1`. */
export function dashedNit(written: string): { base: string; digit: string } | null {
  const parts = /^(.*\d)\s*[-–]\s*(\d)$/.exec(written.trim());
  if (!parts?.[1] || !parts[2]) return null;
  return { base: parts[1].replace(/\D/g, "").replace(/^0+(?=.)/, ""), digit: parts[2] };
}

/** The number without its last digit where that is the check digit of the rest. */
export function withoutFittingDigit(digits: string): string | null {
  const base = digits.slice(0, -1);
  return nitCheckDigit(base) === digits.slice(-1) ? base : null;
}
