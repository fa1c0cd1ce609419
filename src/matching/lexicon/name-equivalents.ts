import { wordGroups, words } from "./words.ts";

/** Each line: a name and its conventional short forms in Spanish and Portuguese registers. */
export const shortForms = wordGroups(`
  maria ma
  francisco fco fcisco
  francisca fca
  guadalupe gpe
  guillermo gmo
  hernandez hdez hdz hndez
  gonzalez glez gzlez gzz gnzlez
  rodriguez rdz rguez rdguez rodz rdgz
  martinez mtz mtnez
  gutierrez gtz gtrz gutz
  fernandez fdez fdz
  sanchez snchz schz sanch
  lopez lpz
  perez prz
  ramirez rmz rmrz rmirez
  mendez mdez
  jimenez jmz jmnez
  dominguez dguez dmgz
  gomez gmz
  alvarez alvz
  velazquez vlzq
  vazquez vzquez
  santiago stgo sgo
  domingo dgo
  antonio ant anto
  manuel manl mnl ml
  alejandro alej alejo
  roberto rob robto
  eduardo edo edu
  vicente vte
  segundo sgdo 2do 2o
  jose jse
  concepcion conc concep
  encarnacion encarn
  fernando fdo
  gregorio greg
  bartolome bme
  margarita marg
  consuelo cons
  leopoldo leop
  cristobal xbal
  alberto alb
`);

/** Words before a name that say what a person is, not who. */
export const titles = words(`
  dr dra doctor doctora ing ingeniero ingeniera lic licdo licda licenciado licenciada arq arquitecto
  abg abog abogado abogada prof profesor profesora mtro mtra maestro sr sra srta senor senora
  senorita don dona gral general brig cnel coronel tte teniente cap capt capitan mayor sgto sargento
  almirante comandante cmdte pbro padre fray sor hermana hermano monsenor mons pastor obispo reverendo
  rev presidente prasident president mr mrs ms miss sir prof dipl cpa cp mgtr msc phd psic econ
  tec enf magistrado juez ministro senador diputado sheikh shaikh shaykh sheik haji hajji hadji mullah mulla
  mawlawi maulavi maulawi mowlawi maulvi qari ayatollah hojatoleslam imam ustad
`);

/** Generational suffixes; words of one line say the same. */
export const suffixes = wordGroups(`
  jr junior
  sr senior
  filho fo
  neto
  bisneto
  sobrinho
  hijo h
  padre
  ii 2do 2o segundo
  iii 3ro 3o
  iv
  mayor
  menor
`);

/** Joining words that registers drop and add at will. */
export const particles = words(`
  de del la las los da das do dos d y e i di du der den van von zu zur le lo
  al el ul ud ad ar as bin ben ibn bn bint binti bte ould ap ter ten af av of the
`);

/** A lower-case `a.` starts an alias too; a capital one is an initial. */
export const shortAliasMark = /(?<=\p{Lu}\S*\s)a\.\s(?=\p{Lu})/u;

/** Words that start an alias: what follows is not the legal name. */
export const aliasMarks =
  /\s*(?:\ba\.?\s?k\.?\s?a\b\.?|\ba\/k\/a\b|\balias\b|\(a\)|\bc\.\s?c\.|\bvulgo\b|\bconocid[oa] como\b|\bapodad[oa]\b|\bdich[oa]\b)/iu;
