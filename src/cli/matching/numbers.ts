/** `+1.56`, `−0.60`, `0.00`, of hundredths of a nat. */
export function signed(hundredths: number): string {
  const digits = (Math.abs(hundredths) / 100).toFixed(2);
  return hundredths === 0 ? digits : `${hundredths > 0 ? "+" : "−"}${digits}`;
}

/**
 * Weights in hundredths, and their running sum. Each weight is the step from one rounded sum to the
 * next, so that the printed ones add up; it differs from its own rounding by a hundredth at most.
 */
export function addedUp(weights: readonly number[]): readonly { weight: number; sum: number }[] {
  let exact = 0;
  let before = 0;
  return weights.map((one) => {
    exact += one;
    const sum = Math.round(exact * 100);
    const weight = sum - before;
    before = sum;
    return { weight, sum };
  });
}

/** `21.9 %`; with as many decimals more as it takes to tell it from the threshold. */
export function percent(probability: number, threshold: number): string {
  if (probability > 0.999 && probability < 1 && threshold <= 0.999) return "over 99.9 %";
  if (probability < 0.001 && probability > 0 && threshold >= 0.001) return "under 0.1 %";
  let decimals = 1;
  while (probability !== threshold && sameDigits(probability, threshold, decimals) && decimals < 12)
    decimals++;
  return `${(probability * 100).toFixed(decimals)} %`;
}

function sameDigits(a: number, b: number, decimals: number): boolean {
  return (a * 100).toFixed(decimals) === (b * 100).toFixed(decimals);
}

/** `50 %`, `97.5 %`: as it was set. */
export function thresholdPercent(threshold: number): string {
  return `${Number((threshold * 100).toFixed(10))} %`;
}

/** `0.8 ms`, `340 ms`, `1.2 s`. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}
