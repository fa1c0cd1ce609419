import { randomUUID } from "node:crypto";

/** A fresh identifier of the provider: three letters and 32 hex digits. */
export function hexId(prefix: "CHK" | "DTL"): string {
  return prefix + randomUUID().replaceAll("-", "");
}
