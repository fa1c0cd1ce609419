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
  luis lucho luisito
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
  william bill will billy willy wills liam bil
  robert bob rob bobby robbie bert
  richard dick rick rich richie ricky
  edward ted ed eddie ned teddy
  edmund ed eddie ned
  edwin ed eddie
  theodore ted teddy theo
  margaret peggy maggie meg madge marge greta
  james jim jimmy jamie jimbo
  john johnny jack jonny johnnie
  elizabeth liz beth betty eliza lizzy bess libby elsie lisa
  katherine kate kathy katie kitty kay cathy katy
  thomas tom tommy thom
  michael mike mick mickey micky mikey
  benjamin ben benny bibi binyamin benji
  daniel dan danny
  joseph joe joey jos
  anthony tony
  samuel sam sammy
  samantha sam
  alexander sasha sacha sandy alec xander aleks alyosha
  alexandra sasha sandra lexi sandy
  alexei alyosha lyosha alex lesha
  vladimir vova volodya vladi vovka
  volodymyr vova volodya
  sergei serj seryozha serej serezha seryoga serhiy sergo
  dmitri dima mitya dimitri
  ivan vanya
  mikhail misha
  nikolai kolya nik
  pavel pasha
  boris borya
  konstantin kostya
  viktor vitya
  yuri yura
  georgi gosha zhora
  grigory grisha
  ilya ilyusha
  leonid lyonya lenya
  lev lyova leva
  maksim max maks
  oleg olezhka
  pyotr petya
  roman roma
  stanislav stas slava
  vyacheslav slava
  yaroslav slava
  svyatoslav slava
  stepan styopa
  timofei tima
  vasily vasya
  yevgeny zhenya
  evgeny zhenya
  yevgenia zhenya
  anastasia nastya asya
  anna anya annushka nyura
  daria dasha
  ekaterina katya
  elena lena alyona
  galina galya
  irina ira
  ksenia ksyusha
  larisa lara
  lyubov lyuba
  lyudmila lyuda mila
  maria masha marusya
  nadezhda nadya
  natalya natasha nata
  olga olya
  polina polya
  sofia sonya
  svetlana sveta
  tatyana tanya
  valentina valya
  vera verochka
  yulia yulya
  andrew andy drew
  barack barry
  bernard bernie barney barry
  charles charlie chuck chas charley
  christopher chris kit topher
  christian chris
  christina chris tina chrissy
  david dave davey davy
  deborah debbie deb
  dorothy dot dottie dolly
  douglas doug
  donald don donnie
  eleanor ellie nell nora
  emily em emmy millie
  frances fran fanny francie
  francis frank fran
  franklin frank
  frederick fred freddie freddy
  gabriel gabe
  gerald gerry jerry
  gerard gerry
  geoffrey geoff jeff
  jeffrey jeff
  gregory greg
  harold harry hal
  henry harry hal hank
  isaac ike zak
  jacob jake
  jacqueline jackie
  jennifer jen jenny jenn
  jessica jess jessie
  jonathan jon jonny
  joshua josh
  judith judy
  kenneth ken kenny
  kimberly kim
  lawrence larry laurie
  leonard len lenny leo
  lewis lou lew
  louis lou louie
  louise lou
  matthew matt matty
  maximilian max
  melissa mel lissa
  nathaniel nat nate nathan
  nicholas nick nicky
  pamela pam
  patrick pat paddy
  patricia pat tricia trish
  peter pete
  philip phil pip
  phillip phil
  raymond ray
  rebecca becky becca
  ronald ron ronnie
  rosemary rosie
  russell russ
  sarah sally sadie
  simon si
  stephanie steph
  stephen steve
  steven steve
  susan sue suzy susie
  terence terry
  timothy tim timmy
  valerie val
  victoria tori
  vincent vince vinnie
  walter walt wally
  zachary zach zack
  johann hans
  johannes hans hannes
  josef sepp
  friedrich fritz
  ludwig lutz
  heinrich heinz heiner
  wilhelm willi willy
  georg jorg schorsch
  jakob jockel
  karl kalle charly
  franz franzl
  sebastian basti
  matthias matze
  ulrich uli
  wolfgang wolf
  margarete grete gretel
  katharina kathi
  elisabeth elli lisl sissi liesl
  giuseppe beppe peppe pino
  giovanni gianni vanni
  francesco franco ciccio
  luigi gigi
  salvatore turi toto
  domenico mimmo
  antonio tonino nino
  vincenzo enzo
  lorenzo renzo
  alessandro sandro
  jan janek
  stanislaw staszek
  katarzyna kasia
  malgorzata gosia
  aleksandra ola
  tomasz tomek
  andrzej andrzejek jedrek
  jozef jozek
  abdullah abdu
  mehmet memo
  mustafa mustapha musti
  ibrahim ibo brahim
  jose pepin
  jose chema
  gerardo lalo gera
  enrique quico
  gonzalo chalo
  hilario layo
  marcelo chelo
  celestino chelo
  leticia lety leti
  norberto beto
  heriberto beto
  gilberto beto
  dagoberto beto
  ernesto tito
  hector tito
  carmen menchu carmela carmencita
  ana anita
  rosa rosita
  luis luisin
  fabio fabinho
  ronaldo ronaldinho
  carlos carlinhos
  marcos marquinhos
  luiz lula luizinho
  edson edinho
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
  edgar edgard
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
  sergei sergey serge sergej serhii serhiy sergiy sergi serguei sergui
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
  abdul abd bd abdel
  rahman rehman rahmaan
  rahim raheem
  aziz azeez
  hamid hameed
  hakim hakeem
  wahid waheed
  nabil nabeel
  jalil jaleel
  sharif shareef cherif
  habib habeeb
  walid waleed oualid
  salim saleem
  salman selman
  sami samy
  ali aly
  noor nur nour
  nuruddin noureddine nooruddin nureddin
  nasruddin nasreddin nasredin naseeruddin
  salahuddin salaheddine salaheddin saladin selahattin
  saifuddin seifeddine sayfuddin saifaldin
  shamsuddin chamseddine
  jalaluddin jalaleddine celaleddin
  kamaluddin kamaleddine
  badruddin badreddine
  fakhruddin fakhreddine
  sirajuddin sirajeddine serajuddin
  muhiuddin mohieddine mohiuddin
  imaduddin imadeddine
  hossameddin husamuddin
  rouhani ruhani rohani
  qaddafi khadafy
  bashar bachar beshar
  ahmadinejad ahmadinezhad
  khamenei khamenai
  ghani gani
  haqqani hakkani
  zarqawi zarkawi
  yaqub yaqoob yacoub yakub
  ayub ayoub ayyub
  harun haroun haroon
  tawfiq toufik tawfik taoufik tevfik
  aisha ayesha aicha ayse
  fatima fatimah fatma fatemeh
  khadija khadijah hatice
  mariam maryam meryem miriam
  zainab zeinab zaynab zeynep
  huda hoda
  layla leila laila leyla
  nawaf nawwaf
  ziad ziyad zeyad
  fuad fouad fuat
  mukhtar mokhtar muhtar
  muammar moammar mouammar
  mubarak moubarak mobarak
  munir mounir muneer
  murad mourad morad
  suhail sohail souheil
  usman ousmane
  umarov omarov
  magomed mahomed muhammad
  magomedov magomedow
  ramazan ramadan ramzan
  lee yi ri rhee li
  park pak bak
  choi choe
  lim im rim
  seo suh
  shin sin
  ahn an
  ryu yu yoo ryoo
  jeon jun chon
  ko koh
  son sohn
  heo huh ho
  noh no roh
  wang wong
  huang wong hwang
  chen chan
  chiang jiang
  chou zhou chow
  chang zhang cheung
  hsu xu
  hsieh xie
  tsai cai choi
  tseng zeng
  teng deng
  kuo guo kwok
  chu zhu
  chao zhao
  leung liang
  lau liu
  yeung yang
  ng wu
  lam lin
  hsi xi
  yoshida yosida
  ito itoh
  sato satoh
  saito saitoh
  ono ohno
  kono kohno
  mueller muller moeller
  schmidt schmitt schmid
  meyer meier maier mayer
  fischer fisher
  schulz schultz schulze
  schroeder schroder
  jaeger jager
  kraemer kramer
  koenig konig
  weiss weis
  hoffmann hofmann hoffman
  philipp philip phillip
  frederic frederick frederik fredrik
  niels nils
  karl carl
  klaus claus
  rudolf rudolph
  josef joseph jozef yosef yossef iosif
  jakob jacob yakov yaakov
  johan johann
  stephan stefan stephen
  mathias matthias matias
  lukas lucas
  nicholas nicolas nikolas
  marc mark marko
  eric erik erich
  thomas tomas
  sophie sofie
  katarina catarina katharina
  helene helena
  yitzhak isaac itzhak yitzchak
  shlomo schlomo
  haim chaim hayim
  yehuda jehuda
  avraham abraham
  netanyahu netanjahu
  georgios giorgos yorgos georgos
  ioannis yannis giannis yiannis
  dimitrios dimitris
  konstantinos kostas
  nikolaos nikos
  panagiotis panayiotis
  eleni helen
  katerina aikaterini ekaterini
  oleksandr olexandr
  oleksiy oleksii alexey aleksei aliaksei
  andriy andrii andrei andrey andrej
  dmytro dmitro dmitri dmitriy
  yevhen yevheniy yevgeny
  pavlo pavel
  vasyl vasily
  ihor igor
  olexiy oleksiy
  kyrylo kirill
  lukashenko lukashenka
  zelensky zelenskyy zelenskiy zelenskyi
  tchaikovsky chaikovsky
  yeltsin eltsin
  aliyev aliev
  huseynov guseynov guseinov husseinov
  hasanov gasanov
  hajiyev gadzhiev hadjiev
  karimov kerimov
  rahmonov rakhmonov rahmon
  nazarbayev nazarbaev
  tokayev tokaev toqaev
  jorge jorje
  giuseppe guiseppe
  sean shaun shawn
  allan alan allen
  ann anne
  sara sarah
  jon john
  marc marcus
  graham graeme
  geoffrey jeffrey
  lewis louis
  philippa phillipa
  neil niall
  brian bryan
  hannah hanna
  clark clarke
  brown browne
  smith smyth
  reed reid read
  thomson thompson tomson
  macdonald mcdonald
  mackenzie mckenzie
  william willian wuilian wilian guillian
  wilson guilson wuilson
  roxana rocsana
  jacqueline yaquelin yakelin
  condori kunturi
  ximenes ximenez jimenez
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
