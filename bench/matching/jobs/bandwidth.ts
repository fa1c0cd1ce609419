import type { BandwidthResult } from "./job.ts";

// Far larger than any cache of a processor, and small enough for a small machine.
const sizeBytes = 256 * 2 ** 20;

/** The best of ten passes over 256 MB, by the C library's own vectorised loops. */
export function measureBandwidth(): BandwidthResult {
  const from = Buffer.alloc(sizeBytes, 1);
  const to = Buffer.alloc(sizeBytes, 2);
  return {
    readBytesASecond: best(() => from.indexOf(3)),
    copyBytesASecond: best(() => from.copy(to)),
  };
}

function best(pass: () => unknown): number {
  const seconds = Array.from({ length: 10 }, () => {
    const startedAt = performance.now();
    pass();
    return (performance.now() - startedAt) / 1_000;
  });
  return sizeBytes / Math.min(...seconds);
}
