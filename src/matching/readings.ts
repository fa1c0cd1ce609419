/**
 * One key for the romanisations of a syllable of Korean (Revised, McCune-Reischauer, Northern usage)
 * and of the consonants of Chinese (pinyin, Wade-Giles): Jeong, Chŏng and Jung; Gim and Kim.
 */
export function readingOf(syllable: string): string {
  const [, onset = "", rest = ""] = /^([^aeiouwy]*)(.*)$/.exec(syllable) ?? [];
  const vowels = rest
    .replace("eo", "o")
    .replace("eu", "u")
    .replace("oo", "u")
    .replace("ee", "i")
    .replace(/ou(?=ng)/, "o")
    // Pinyin has no -ung, -uk, -ul: written so, the vowel is the one that others write o.
    .replace(/u(?=ng|[klmp])/, "o")
    .replace(/yu(?=n)/, "yo");
  // The glide is what ears and typists lose first: Pyong, Pong. Alone it is the onset: Yong.
  return (onsets[onset] ?? onset) + (onset === "" ? vowels : vowels.replace(/^y/, ""));
}

const onsets: Readonly<Record<string, string>> = {
  g: "k",
  kk: "k",
  d: "t",
  tt: "t",
  b: "p",
  pp: "p",
  ch: "j",
  r: "l",
  hs: "x",
};

/**
 * One key for the romanisations of a longer name, empty where nothing in it tells of a script that
 * has several: Sangcheol and Sangchul, Guofeng and Kuofeng; Hrytsenko and Gritsenko; Chalabi and
 * Shalaby.
 */
export function readingOfLong(text: string): string {
  if (text.length < 4 || text.includes("?")) return "";
  if (isSyllablePair(text)) return `2${readingOfPair(text)}`;
  if (slavicEnd.test(text)) return `s${readingOfSlavic(text)}`;
  return frenchSigns.test(text) ? `f${readingOfArabic(text)}` : "";
}

const pinyin =
  "(?:[zcs]h|ts|tz|hs|[bpmfdtnlgkhjqxrzcsyw])?(?:iao|iang|ieng?|ieh|ian|ia|ang?|ao|ai|a|uang|uai|uan|ueh?|ua|ui|uo|un|ung|u|iong|iu|ing?|ih?|ong|ou|o|eng?|ei|eh?)";
const korean = "(?:ch|kk|tt|pp|[bcdghjkmnprst]h?)?[yw]?(?:ae|eo|eu|oe|ui|oo|ee|ou|[aeiou])(?:ng|[nklmpht])?";
const pinyinPair = new RegExp(`^${pinyin}${pinyin}$`);
const koreanPair = new RegExp(`^${korean}${korean}$`);

/** Whether a word reads like two syllables of Chinese or two of Korean, as given names there are. */
export function isSyllablePair(text: string): boolean {
  if (text.length < 4 || text.length > 12) return false;
  return pinyinPair.test(text) || koreanPair.test(text);
}

// Luna and Maite read like two syllables as well. These hardly stand in a name of Europe that does.
const tellingSigns = /ng|zh|x|iao|uo|eo|eu|oo|hs|hy|q(?!u)|[jlx]ia|ei|ao(?!$)|[bcdghjkmnprst]w/;

/** Whether that word is hardly anything else. */
export function isTellingPair(text: string): boolean {
  return tellingSigns.test(text);
}

/** Letter by letter, so that it does not matter where one syllable ends: Dong-woo, Dongu. */
function readingOfPair(text: string): string {
  return text
    .replace(/woo|wu/g, "u")
    .replace(/eo/g, "o")
    .replace(/eu|oo/g, "u")
    .replace(/ee/g, "i")
    .replace(/ou(?=ng)/g, "o")
    .replace(/u(?=ng|[klmp](?![aeiou]))/g, "o")
    .replace(/ien(?!g)/g, "ian")
    .replace(/zhi(?![aeo])/g, "jih")
    .replace(/zh(?=[aeo])|ch/g, "j")
    .replace(/hs/g, "x")
    .replace(/kk|g/g, "k")
    .replace(/tt|d/g, "t")
    .replace(/pp|b/g, "p")
    .replace(/(?<=[^aeiou])y(?=[aeiou])/g, "");
}

const slavicEnd =
  /(?:enko|ch?uk|[iy]uk|sk[iy]{1,2}|skij|[oei]v|[oe]w|[oei]va|ov[iy]t?c[hz]?|ev[iy]t?ch?|[cz]?kaya|skaia|skaja)$/;

/** Ukrainian has h where Russian has g, and y where it has i. */
function readingOfSlavic(text: string): string {
  return text
    .replace(/^h/, "g")
    .replace(/shch|sch/g, "S")
    .replace(/tsch|tch|cz/g, "ch")
    .replace(/w/g, "v")
    .replace(/[yij]+/g, "i")
    .replace(/i(?=[aeou])/g, "")
    .replace(/x/g, "ks")
    .replace(/(.)\1+/g, "$1");
}

// Where French officials wrote the names down: ch is sh, ou is u, dj is j.
const frenchSigns = /ch|sh|ou|oo|dj/;

function readingOfArabic(text: string): string {
  return text
    .replace(/ch/g, "sh")
    .replace(/ou|oo/g, "u")
    .replace(/dj/g, "j")
    .replace(/ee/g, "i")
    .replace(/y/g, "i")
    .replace(/q/g, "k")
    .replace(/(.)\1+/g, "$1");
}
