import type { ReportLanguage } from "../model/check.ts";
import type { Scope } from "../model/country.ts";
import type { IsoDate, Timestamp } from "../model/dates.ts";

/** What stands for a value that is not there. */
export const nothing = "–";

/** Numbers, times and countries as a reader of one language in one country writes them. */
export interface Format {
  /** From 0 to 1, cut to three decimals as scores are: `0.919`, `1`. */
  score(value: number): string;
  /** Two decimals and always a sign: `+3.21`, `−0.50`. */
  weight(value: number): string;
  /** `20 %` */
  percent(fraction: number): string;
  /** Never rounds to certainty: `> 99.9 %` and `< 0.1 %` at the ends. */
  probability(value: number): string;
  /** To the minute, in UTC: `2026-11-22 10:00 UTC`. */
  time(value: Timestamp | Date | null): string;
  /** Dates stay in ISO 8601: the only form that the readers of six countries read alike. */
  date(value: IsoDate | null): string;
  /** `CO` → `Colombia`; the code itself where the language has no name for it. */
  country(code: string): string;
}

/** `es` in a Mexican check writes `0.5`, in a Colombian one `0,5`. */
export function formatFor(language: ReportLanguage, scope: Scope): Format {
  const locale = language === "es" && scope !== "ALL" && scope !== "BR" ? `es-${scope}` : language;
  const decimals = (digits: number, minimum: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: minimum });
  const [two, one] = [decimals(2, 2), decimals(1, 0)];
  const cut = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, roundingMode: "trunc" });
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "code" });
  return {
    score: (value) => cut.format(value),
    weight: (value) => {
      const size = two.format(Math.abs(value));
      return size === two.format(0) ? size : `${value < 0 ? "−" : "+"}${size}`;
    },
    percent: (fraction) => `${one.format(fraction * 100)} %`,
    probability: (value) => {
      if (value > 0.999) return `> ${one.format(99.9)} %`;
      if (value < 0.001) return `< ${one.format(0.1)} %`;
      return `${one.format(value * 100)} %`;
    },
    time: (value) => (value === null ? nothing : toMinute(value)),
    date: (value) => value ?? nothing,
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code),
  };
}

function toMinute(value: Timestamp | Date): string {
  const iso = new Date(value).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** The text, cut after `limit` characters with the number of those left out: `Ana Mar… [+9700]`. */
export function clip(text: string, limit: number): string {
  // A character is at most two code units: shorter texts need no counting.
  if (text.length <= limit) return text;
  const characters = [...text];
  if (characters.length <= limit) return text;
  return `${characters.slice(0, limit).join("")}… [+${characters.length - limit}]`;
}

/** A web address to link to, or null for anything else. */
export function webLink(url: string | null | undefined): string | null {
  return url && url.length <= 2000 && /^https?:\/\/[!-~]+$/.test(url) ? url : null;
}
