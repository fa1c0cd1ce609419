import { wordGroups, words } from "./words.ts";

/** Each line: a given name and what its bearers are called at home. */
export const nicknames = wordGroups(`
  francisco pancho paco chico pacho panchito paquito chisco frank fran
  jose pepe chepe pepito joseito cheo ze zezinho zeca
  jesus chucho chuy chus
  ignacio nacho
  guadalupe lupe lupita pita
  guillermo memo guille
  manuel manolo manu lito manny
  enrique kike quique
  henrique rique
  gustavo tavo
  juan juancho juanito juanchito
  ramon moncho mon
  alfonso poncho fonso
  consuelo chelo concho
  graciela chela
  rosario charo chayo
  concepcion concha conchita
  fernando nando ferdy fer
  eduardo lalo edu
  veronica vero
  roberto beto tito
  alberto beto tito
  humberto beto
  gregorio goyo
  lorenzo lencho
  luis lucho lucas luisito
  antonio tono toni tony tonho toninho tunico antonito
  benedito dito bene
  joao joaozinho joca
  carlos charly carlitos cacho
  dolores lola lolita
  mercedes meche merche
  isabel chabela isa chavela
  maria mari marita mariquita marucha
  teresa tere teresita
  patricia paty patty pati
  beatriz bety betty bea
  margarita marga rita mago
  alejandro alex ale jandro
  alejandra ale alex
  alexander alex
  gabriel gabo
  gabriela gaby gabi
  daniel dani danny
  miguel mike miguelito
  rafael rafa
  ricardo richi
  sergio checo
  vicente chente
  salvador chava
  rodolfo fito rudy
  adolfo fito
  arturo tury
  hortensia tencha
  refugio cuco cuca
  socorro coco
  soledad chole
  trinidad trini
  eugenio queno
  federico fede
  ernesto neto
  cristina cris
  monica moni
  susana susy susi
  silvia chivi
  elena nena
  catalina cata
  natalia naty nati
  victoria vicky viki
  virginia vicky
  josefina pepa fina josefa
  josefa pepa
  javier javi
  sebastian sebas
  santiago santi
  felipe pipe
  andres andresito
  diego dieguito
  leonardo leo
  nicolas nico
  mauricio mau
  pedro perico pedrito
  pablo pablito
  paulo paulinho
  raimundo mundo
  raymundo mundo
  edmundo mundo
  sebastiao tiao bastiao
  aparecida cida
  fatima fatinha
  william bill will billy willy
  robert bob rob bobby
  richard dick rick rich
  edward ted ed eddie ned
  theodore ted teddy theo
  margaret peggy maggie meg
  james jim jimmy
  john johnny jack
  elizabeth liz beth betty eliza lizzy
  katherine kate kathy
  thomas tom tommy
  michael mike mick
  benjamin ben benny
  daniel dan danny
  joseph joe joey
  anthony tony
  samuel sam
  alexander sasha sacha
  vladimir vova volodya
  sergei serj seryozha
  dmitri dima mitya
  ivan vanya
  mikhail misha
`);

/** Each line: spellings of one name that neither sound nor slip explains. */
export const spellings = wordGroups(`
  john jhon yon jon jhonn yhon
  jason yeison jeison jeyson yeisson jeisson yason
  jefferson yeferson jeferson jeferzon
  michael maicol maikol maykol maikel
  brian brayan bryan braian brayhan
  steven estiven stiven stephen steeven
  jessica yesica yessica jesica
  johanna yohana yoana joana johana
  jennifer yenifer jenifer yennifer yeniffer
  gerson yerson jerson
  yorman jorman
  giovanny yovani geovanny giovanni jovanny jovani geovani yovanny yovany
  jonathan yonatan jonatan yonathan jhonatan
  jacqueline jackeline yaqueline jaqueline
  katherine catherine katerine catalyn kathryn katerin
  harold harol haroldo
  freddy fredy fredi
  leidy leydi lady leydy
  wilmar vilmar wilmer
  walter gualter valter
  washington guasinton
  vladimir wladimir bladimir volodymyr
  wanderley vanderlei
  wendy guendy
  yunior junior
  elizabeth elisabet lizabeth
  edward eduard edwar
  andrew andriu
  christian cristian kristian
  stephanie estefani stefany estefany
  stella estela estella
  esther ester
  ruth rut
  judith yudith yudi
  yanet yaneth janeth janet
  yasmin jazmin yazmin jasmin
  hector ector
  oscar oskar
  manuel manoel
  luis luiz
  thiago tiago
  matheus mateus
  victor vitor
  enrique henrique
  ana anna hanna
  sergei sergey serge sergej serhii
  yuri yuriy yury juri
  alexei alexey aleksei aleksey
  alexander aleksandr alexandr aleksander oleksandr
  alexandra aleksandra
  dmitri dmitry dmitriy
  mikhail michail mihail mijail mykhailo
  nikolai nikolay mykola
  evgeny yevgeny evgeniy yevgeniy
  friedrich fridrich friedrych fredrich
  mohammed muhammad mohamed mohammad mohamad muhammed mohd mohammadi mehmet muhamad mahomed
  ahmed ahmad ahmet
  hussein husayn hossein hussain husain hosein
  hassan hasan
  yusuf yousef youssef joseph yusif yousuf yusef
  ibrahim ebrahim ibraheem
  omar umar
  osman uthman othman usman
  osama usama
  said saeed sayed sayyid sayyed syed sayid
  ismail ismael esmail
  mustafa mostafa moustafa
  khalid khaled
  qasem kasem ghasem qassem kassem qasim kasim ghassem qassim
  juma jumah joumaa jomaa jumaa jomaah
  ayman aiman aymen eiman
  dawood daud dawud daoud davud daood
  nasser nasir naser nassir
  rashid rasheed rachid
  mahmoud mahmud mahmood mahmut
  tariq tarek tarik tareq
  jamal gamal djamal jamaal
  majid maged majeed madjid
  zaid zayd zeid zayed
  faisal faysal feisal fayssal
  sulaiman suleiman soleyman suleyman sulayman soleiman
  suleimani soleimani soleymani sulaymani
  bashir basheer bachir
  amir ameer emir
  latif lateef
  yahya yehia yahia yehya
  musa moussa mousa mussa
  isa issa eisa eissa
  haidar haydar heydar hayder haider
  qaddafi gaddafi gadhafi qadhafi kadhafi
  laden ladin
  saleh salih salah
  hossam hussam husam
  karim kareem
  fedor fyodor feodor
  petr pyotr piotr
  vasily vasili vasiliy vasilii
  anatoly anatoli anatoliy anatolii
  gennady gennadi gennadiy gennadii
  valery valeri valeriy valerii
  grigory grigori grigoriy
  maksim maxim
  tatyana tatiana tetyana
  ekaterina yekaterina kateryna
  elena yelena olena
  natalya natalia nataliya
  yulia julia iuliia yuliya yuliia
  lyudmila ludmila liudmila
  correia correa
  edivaldo edvaldo
  abdullah abdallah abdulla abdula abdolah
  qaeda qaida
`);

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
  al el ul ud ad ar as bin ben ibn bint binti bte ould ap ter ten af av of the
`);

/** A lower-case `a.` starts an alias too; a capital one is an initial. */
export const shortAliasMark = /(?<=\p{Lu}\S*\s)a\.\s(?=\p{Lu})/u;

/** Words that start an alias: what follows is not the legal name. */
export const aliasMarks =
  /\s*(?:\ba\.?\s?k\.?\s?a\b\.?|\ba\/k\/a\b|\balias\b|\(a\)|\bc\.\s?c\.|\bvulgo\b|\bconocid[oa] como\b|\bapodad[oa]\b|\bdich[oa]\b)/iu;
