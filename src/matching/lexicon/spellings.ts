import { wordGroups } from "./words.ts";

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
  mohammed muhammad mohamed mohammad mohamad muhammed mohd mohammadi mehmet mhmd muhamad mahomed
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
  abubakr abubakar aboubakar aboubacar abubacar abubaker aboubaker ebubekir boubacar boubakar abubekr
  siddiq siddik seddik siddique sadiq sadik sadek sadegh
  shalabi shalaby chalabi chalaby celebi
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
  ali aly ly
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
  lee leigh
  vo vu
  huynh hoang
  lu lyu lv
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
