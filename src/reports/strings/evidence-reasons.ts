import type { ReportLanguage } from "../../model/check.ts";

/**
 * How two sides relate, in the words of the matching engine, which are the English ones. A reason
 * that the engine adds later is printed as it words it.
 */
const translations: Readonly<Record<string, Readonly<Record<Exclude<ReportLanguage, "en">, string>>>> = {
  prior: { es: "punto de partida", pt: "ponto de partida" },
  "prior; a record of another kind": {
    es: "punto de partida; el registro es de otra clase",
    pt: "ponto de partida; o registro é de outra classe",
  },
  "same document": { es: "mismo documento", pt: "mesmo documento" },
  "another number of the same kind": {
    es: "otro número de la misma clase de documento",
    pt: "outro número da mesma classe de documento",
  },
  "same word": { es: "misma palabra", pt: "mesma palavra" },
  "initial fits": { es: "la inicial coincide", pt: "a inicial coincide" },
  "sounds the same": { es: "suena igual", pt: "soa igual" },
  "known form of the same name": {
    es: "forma conocida del mismo nombre",
    pt: "forma conhecida do mesmo nome",
  },
  "same but for lost letters": { es: "igual salvo letras perdidas", pt: "igual salvo letras perdidas" },
  "looks the same": { es: "se ve igual", pt: "parece igual" },
  "same consonants": { es: "mismas consonantes", pt: "mesmas consoantes" },
  "same consonants, vowels not written": {
    es: "mismas consonantes, sin vocales escritas",
    pt: "mesmas consoantes, sem vogais escritas",
  },
  "one letter differs": { es: "difiere una letra", pt: "difere uma letra" },
  "two letters differ": { es: "difieren dos letras", pt: "diferem duas letras" },
  "three letters differ": { es: "difieren tres letras", pt: "diferem três letras" },
  "nothing left over on either side": {
    es: "no sobra nada de ningún lado",
    pt: "não sobra nada de nenhum lado",
  },
  "no distinctive word left over on either side": {
    es: "no sobra ninguna palabra distintiva",
    pt: "não sobra nenhuma palavra distintiva",
  },
  "the list calls the alias weak": {
    es: "la lista considera débil el alias",
    pt: "a lista considera fraco o apelido",
  },
  "different words": { es: "palabras distintas", pt: "palavras diferentes" },
  "different given names": { es: "nombres de pila distintos", pt: "prenomes diferentes" },
  "different surnames": { es: "apellidos distintos", pt: "sobrenomes diferentes" },
  "married name against birth surname": {
    es: "apellido de casada frente a apellido de nacimiento",
    pt: "sobrenome de casada diante de sobrenome de nascimento",
  },
  "given name against surname": {
    es: "nombre de pila frente a apellido",
    pt: "prenome diante de sobrenome",
  },
  "José María and María José are two names": {
    es: "José María y María José son dos nombres",
    pt: "José María e María José são dois nomes",
  },
  "surnames exchanged": { es: "apellidos intercambiados", pt: "sobrenomes trocados" },
  "family name against another surname": {
    es: "primer apellido frente a otro apellido",
    pt: "sobrenome de família diante de outro sobrenome",
  },
  "same generational suffix": { es: "mismo sufijo generacional", pt: "mesmo sufixo geracional" },
  "different generational suffixes": {
    es: "sufijos generacionales distintos",
    pt: "sufixos geracionais diferentes",
  },
  "different distinctive words": {
    es: "palabras distintivas diferentes",
    pt: "palavras distintivas diferentes",
  },
  "distinctive word on one side only": {
    es: "palabra distintiva en un solo lado",
    pt: "palavra distintiva em um só lado",
  },
  "different numbers": { es: "números distintos", pt: "números diferentes" },
  "number on one side only": { es: "número en un solo lado", pt: "número em um só lado" },
  "different lines of business": {
    es: "actividades económicas distintas",
    pt: "ramos de atividade diferentes",
  },
  "different places": { es: "lugares distintos", pt: "lugares diferentes" },
  "place on one side only": { es: "lugar en un solo lado", pt: "lugar em um só lado" },
  "same day": { es: "mismo día", pt: "mesmo dia" },
  "same month": { es: "mismo mes", pt: "mesmo mês" },
  "same year": { es: "mismo año", pt: "mesmo ano" },
  "about the same year": { es: "hacia el mismo año", pt: "por volta do mesmo ano" },
  "within the years given": { es: "dentro de los años indicados", pt: "dentro dos anos indicados" },
  "day and month exchanged": { es: "día y mes intercambiados", pt: "dia e mês trocados" },
  "day differs": { es: "difiere el día", pt: "difere o dia" },
  "year differs by one": { es: "difiere el año por uno", pt: "difere o ano em um" },
  "year differs": { es: "difiere el año", pt: "difere o ano" },
  "same gender": { es: "mismo sexo", pt: "mesmo sexo" },
  "gender differs": { es: "difiere el sexo", pt: "difere o sexo" },
  "same country": { es: "mismo país", pt: "mesmo país" },
  "no country in common": { es: "ningún país en común", pt: "nenhum país em comum" },
};

export function evidenceReason(reason: string, language: ReportLanguage): string {
  if (language === "en" || !Object.hasOwn(translations, reason)) return reason;
  return translations[reason]?.[language] ?? reason;
}
