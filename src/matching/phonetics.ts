/**
 * How a word sounds in American Spanish, as a key that is equal for spellings that sound the same:
 * b/v, s/c/z, ll/y, silent h, g/j, x/j, qu/k/c, i/y, hu/gu/w, rr/r, ñ/ni/nn/nh. The word comes in
 * lower-case ASCII.
 */
export function soundOf(word: string): string {
  let out = "";
  let last = "";
  for (let i = 0; i < word.length; i++) {
    const sound = soundAt(word, i);
    if (sound !== last && sound !== "") {
      out += sound;
      last = sound;
    }
    if (isPair(word, i)) i++;
  }
  return out;
}

// Letter by letter and without a pattern: a table of regular expressions took ten times as long,
// and a list of 45,000 names has some 90,000 different words, neighbours read as one included.
function soundAt(word: string, i: number): string {
  const letter = word.charAt(i);
  const next = word.charAt(i + 1);
  switch (letter) {
    case "c":
      if (next === "h") return "C";
      return isFront(next) || isPair(word, i) ? "s" : "k";
    case "s":
    case "z":
      return "s";
    case "x":
      return i === 0 || isPair(word, i) ? "s" : "j";
    case "d":
    case "t":
      return next === "s" || next === "z" ? "s" : letter;
    case "p":
      return next === "h" ? "f" : "p";
    case "q":
      return "k";
    case "l":
      if (next !== "l") return "l";
      return isVowel(word.charAt(i + 2)) ? "y" : "i";
    case "g":
      // hu, gu and w sound the same before a vowel: Huamán, Guamán, Waman.
      if (next === "u" && isVowel(word.charAt(i + 2))) return isFront(word.charAt(i + 2)) ? "g" : "W";
      return isFront(next) ? "j" : "g";
    case "h":
      return isPair(word, i) ? "W" : "";
    case "w":
      return isVowel(next) ? "W" : "u";
    case "v":
      return "b";
    case "m":
      return next === "" || next === "b" || next === "p" ? "n" : "m";
    case "y":
      return isVowel(next) ? "y" : "i";
    case "i":
      return i === 0 && next !== "i" && isVowel(next) ? "y" : "i";
    default:
      return letter;
  }
}

/** Whether two letters make one sound here. */
function isPair(word: string, i: number): boolean {
  const next = word.charAt(i + 1);
  switch (word.charAt(i)) {
    case "c":
      return next === "h" || (next === "c" && isFront(word.charAt(i + 2)));
    case "s":
    case "z":
      return next === "h" || (next === "c" && isFront(word.charAt(i + 2)));
    case "x":
      return next === "c" && isFront(word.charAt(i + 2));
    case "d":
      return next === "s" || next === "z";
    case "t":
      return next === "s" || next === "z" || next === "h";
    case "p":
      return next === "h";
    case "l":
      return next === "l";
    case "q":
      return next === "u" && isFront(word.charAt(i + 2));
    case "g":
    case "h":
      return next === "u" && isVowel(word.charAt(i + 2));
    case "n":
      // ñ has lost its tilde by now; it is also written ni and nh.
      return (next === "i" || next === "h") && word.charAt(i + 2) !== "i" && isVowel(word.charAt(i + 2));
    default:
      return false;
  }
}

function isFront(letter: string): boolean {
  return letter === "e" || letter === "i";
}

function isVowel(letter: string): boolean {
  return letter !== "" && "aeiou".includes(letter);
}

/**
 * The consonants of a word, for spellings of names transliterated from scripts that leave vowels
 * open: `mohammed` and `muhammad` are both `mhmd`.
 */
export function consonantsOf(word: string): string {
  return skeleton(word, false);
}

/** Consonants as an abjad writes them: Arabic has no p, no v and no hard g. */
export function abjadOf(word: string): string {
  return skeleton(word, true);
}

function skeleton(word: string, abjad: boolean): string {
  let out = "";
  let last = "";
  for (let i = 0; i < word.length; i++) {
    const aspirated = word.charAt(i + 1) === "h";
    const sound = consonantAt(word.charAt(i), aspirated, abjad);
    if (sound === "") continue;
    if (sound !== last) out += sound;
    last = sound;
    if (aspirated && "kdtgscp".includes(word.charAt(i))) i++;
  }
  return out;
}

function consonantAt(letter: string, aspirated: boolean, abjad: boolean): string {
  switch (letter) {
    case "a":
    case "e":
    case "i":
    case "o":
    case "u":
    case "y":
    case "w":
      return "";
    case "g":
      return aspirated ? "k" : abjad ? "j" : "g";
    case "s":
      return aspirated ? "S" : "s";
    case "c":
      return aspirated ? "C" : "k";
    case "p":
      return aspirated ? "f" : abjad ? "b" : "p";
    case "v":
      return abjad ? "f" : "";
    case "q":
      return "k";
    case "z":
      return "s";
    default:
      return letter;
  }
}

const shapes: Readonly<Record<string, string>> = {
  rn: "m",
  cl: "d",
  li: "h",
  "0": "o",
  "1": "i",
  l: "i",
  "5": "s",
  "8": "b",
  "2": "z",
  "6": "g",
  v: "u",
  e: "c",
  f: "t",
};

/** What is left when letters that scanners and readers confuse are made one: 0/O, 1/l/I, rn/m. */
export function shapeOf(word: string): string {
  return word.replace(/rn|cl|li|[01l5826vef]/g, (seen) => shapes[seen] ?? seen);
}

/**
 * Whether a word written without vowels can be that word: `bshr` Bashar, `sd` Asad. What Arabic and
 * Hebrew write as y and w has to be there: `sfyn` is Sufyan and not Sufan.
 */
export function fitsWithoutVowels(written: string, word: string): boolean {
  let at = 0;
  for (let i = 0; i < written.length; i++) {
    const letter = written.charAt(i);
    if (letter !== "y" && letter !== "w") continue;
    const vowels = letter === "y" ? "yiej" : "wuov";
    while (at < word.length && !vowels.includes(word.charAt(at))) at++;
    if (at === word.length) return false;
    at++;
  }
  return true;
}
