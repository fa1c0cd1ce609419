import { wordGroups } from "./words.ts";

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
  alexander aleksandr alexandr aleksander oleksandr sasha sacha sandy alec xander aleks sanya shura
  alexandra aleksandra sasha sandra lexi sandy
  alexei alexey aleksei aleksey alyosha lyosha alex lesha
  vladimir vova volodya vladi vovka
  volodymyr vova volodya
  sergei sergey serj seryozha serej serezha seryoga serhiy sergo
  dmitri dmitry dmitriy dima mitya dimitri
  ivan vanya
  mikhail misha
  nikolai nikolay kolya nik
  pavel pasha
  boris borya
  konstantin kostya
  viktor victor vitya
  yuri yuriy yura
  georgi gosha zhora
  grigory grisha
  ilya ilyusha
  leonid lyonya lenya
  lev lyova leva
  maksim maxim max maks
  oleg olezhka
  pyotr petr petya
  roman roma
  stanislav stas slava
  vyacheslav slava
  yaroslav slava
  svyatoslav slava
  stepan styopa
  timofei tima
  vasily vasili vasiliy vasya
  yevgeny evgeny yevgeniy evgeniy zhenya
  yevgenia zhenya
  anastasia nastya asya
  anna anya annushka nyura
  daria dasha
  ekaterina yekaterina katya
  elena lena alyona
  galina galya
  irina ira
  ksenia ksyusha
  larisa lara
  lyubov lyuba
  lyudmila lyuda mila
  maria masha marusya
  nadezhda nadya
  natalya natalia nataliya natasha nata
  olga olya
  polina polya
  sofia sonya
  svetlana sveta
  tatyana tatiana tanya
  valentina valya
  vera verochka
  yulia yuliya julia yulya
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
  jakub kuba jakubek
  krzysztof krzysiek
  pawel pawelek
  wojciech wojtek
  michal michas
  grzegorz grzesiek
  piotr piotrek
  maciej maciek
  joanna asia
  agnieszka aga
  barbara basia
  zofia zosia
  ewa ewka
  magdalena magda lena
  cornelis kees cor
  johannes jan hans joop johan
  hendrik henk rik
  wilhelmus wim willem
  willem wim pim
  gerrit ger
  petrus piet peter
  pieter piet
  jacobus jaap koos
  antonius toon ton
  adrianus ad arie
  franciscus frans
  theodorus theo dirk
  elisabeth els liesbeth
  maria marijke mieke ria
  philippe phil
  frederic fred
  christophe chris
  emmanuel manu
  joachim jochen achim
  hans-joachim hajo
  friederike rike
  konstantinos kostas dinos
  dimitrios mimis mitsos
  panagiotis takis panos
  evangelos vangelis
  athanasios thanasis nasos
  anastasios tasos
  spyridon spyros
  stylianos stelios
  charalampos babis haris
  vasileios vasilis
  efstathios stathis
  emmanouil manolis
  apostolos tolis
  grigorios grigoris
  georgia gogo
  aikaterini katerina
  hossein hosein
  zsuzsanna zsuzsa
  laszlo laci
  istvan pista
  sandor sanyi
  gyorgy gyuri
  jozsef jozsi
  ferenc feri
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
