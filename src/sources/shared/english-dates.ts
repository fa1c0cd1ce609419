import { type DateRange, dateRange, type IsoDate, isIsoDate } from "../../model/dates.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const moment = /^(?:(\d{1,2}) )?(?:([A-Za-z]{3})[a-z]*\.? )?(\d{4})$/;

/**
 * A date as OFAC and the UN write it: `22 Sep 1988`, `Oct 1971`, `1984`, `circa 1956`, `1962 to 1963`,
 * `08 Nov 1985 to 07 Nov 1986`, `circa 1979-1982`, `Nov. 1973`,
 * `1980-05-20`. Null for anything else.
 */
export function englishDate(text: string): DateRange | null {
  const circa = /^(?:circa|approximately|approx\.?)\s+/i.exec(text.trim());
  const plain = circa ? text.trim().slice(circa[0].length) : text.trim();
  if (isIsoDate(plain)) return { from: plain, to: plain, circa: circa !== null };
  const [first, last, ...more] = plain.split(/\s+to\s+|(?<=\d{4})\s*-\s*(?=\d{4}$)/);
  const from = first ? oneDate(first) : null;
  const to = last === undefined ? from : oneDate(last);
  if (!from || !to || more.length > 0 || from.from > to.to) return null;
  return { from: from.from, to: to.to, circa: circa !== null };
}

/** The same for a date that is one exact day. */
export function englishDay(text: string): IsoDate | null {
  const range = englishDate(text);
  return range && range.from === range.to ? range.from : null;
}

function oneDate(text: string): DateRange | null {
  const parts = moment.exec(text.trim());
  if (!parts) return null;
  const year = Number(parts[3]);
  if (!parts[2]) return parts[1] ? null : dateRange(year);
  const month = months.indexOf(parts[2].toLowerCase()) + 1;
  if (month === 0) return null;
  if (!parts[1]) return dateRange(year, month);
  const day = dateRange(year, month, Number(parts[1]));
  return isIsoDate(day.from) ? day : null;
}
