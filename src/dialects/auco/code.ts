import { randomInt } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const length = 12;

/** A new process code: 12 random characters, 36^12 of them (62 bits). */
export function newCode(): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}

/** Whether a text could be a code at all; what could not is not looked up. Clients may hold longer ones. */
export function looksLikeCode(text: string): boolean {
  return /^[A-Z0-9]{1,64}$/.test(text);
}
