import { words } from "./words.ts";

// Names of Latin America beyond the commonest, about one bearer in several thousand: not so much to
// know how rare they are as to know that they are names, and no other name misspelt.

/** Given names. */
export const furtherGivenNames = words(`
  abundio adalgisa adelfo adelina ademir adilia adolfina adonay afranio agapito agripina agripino ailin
  albeiro albenis albeyro albino alcibiades alcides alcira alda aldair aldemar aldo alejo alexa alexandrina
  alexi aleyda alfonsina alfredina alicio alina alirio almudena alondra altagracia alvina amarilis amaury
  ambrosio amilcar aminta amira anabela anacleto anahi analia ananias anastacio anayeli andreina andrik
  anelisa angelino angelita aniceto anilda anselmo antenor antonella apolonia aquiles aquilino arcadio
  arcelia arcesio archibaldo argelia argemiro argenis ariadna ariana arielsa aristobulo arlen arlet armida
  arnaldo arnulfa aroldo arsenio artemio asdrubal asucena atanasio audelino augusta aurelia aureliano
  auxiliadora avelino ayde azael balbina balbino baldomero balmore basilio baudelio bayardo belarmino
  belinda belisario benedicta benilda berenise bernabe bertilda bethzaida betsabe bladimir braulia braulio
  breiner byron calista camelia candida candido caridad carlota carmelina carmelita carmina carola catalino
  cayetana cecilio celedonio celestina celsa cenaida chantal charito chavela cipriano cira ciro claribel
  clarisa clarivel claudina clelia clemente cleofas cleotilde consolacion corina cornelio crescencia
  crescencio crispin cristiana cristino custodio dagmar daira dalila dalmiro damaris damaso danelly danilo
  dario darla darwin dayan dayana dayra debora deicy deisy delcy delfin delfino delio delma delmira deni
  deodato derly desideria desiderio devora deybi deyvi diaisy dilia dilma dimas dina dinora diogenes
  diomedes dionicio domitila donaldo donato doralba doralia doralis doralisa dorina dositeo douglas drusila
  duber dubys dulcinea dulio duverney edelberto edelia edelmira eder edgard edilia edilma edita edmundo
  edubiges edulfo efigenia efren egberto egidio elbia elda eldana elder elea eleana eleodoro eleonora
  eleucadio eleuterio elfega elida elidio eligio elina eliodora elisandro elisea elisenda elizabet ellen
  elmer elmira eloina eloiza elpidio elsy elva elver elvio elyn emelina emerita emerson emigdio emilce
  emiliana emira emperatriz encarna eneas enedina eneida enemesio engracia enio enoc enrica epifania erasmo
  ercilia ercira erenia erico erlinda ermelinda ermenegildo ermilo ernestino esau esdras esmeregildo esneda
  esneider espiritu estanislao estefana estelita esterlina etelvina ettel eucaris euclides eudes eudocia
  eudosia eufrasia eufrasio eulalio eunice euridice eustaquia eustaquio eustolia eutimio evangelino
  evangelista evelia evelin evelina evelio everardo evert everth exequiel ezequias fabiana fabricio facundo
  faride fausta faustina favio febe federica felicitas felino felisa felisberto fermina fernan fernanda
  ferney fidelia fidelino filadelfo filemon filiberto filomeno finlay flaminio flavia floralba florelia
  florentina florinda florindo floro fortunata fortunato francelina francina franco fredesvinda fredis
  froilana fructuoso fulgencia fulvia fulvio gabino galdino galileo gamaliel gaston geisha gelacio geminiano
  gemma genara generosa genovevo georgette germania geronimo gersain gertrudis gervasio gianina gildardo
  gildo gimena gines gioconda giovana gisselle gladis glenda gloriela godofredo goethe gonzala goyo graciano
  gricelda guadencio gualberto guiomar guiselle gumersindo haide haroldo harvey heberto heleodoro heli helio
  heliodora heliodoro helmer herlinda hermenegilda hermes hermilo herminia herminio hermogenes herney
  herodes hersilia hildebrando hildelisa hipatia hiram honorata honorina horacia horacio hortencia huberto
  hugolino idalia idalina idelfonso idelma idolina ifigenia ignacia ilda ilde ildefonso ilduara iliana ilsa
  imer indalecio indira inmaculada inocencia inocencio iraida irasema irineo isaldo isauro isela iselda
  ismaela ismaelina isolda isolina italo itamar ivette ivon izamar jacinto jaider jair jamileth jammes janet
  jania janina jasinto javiera jeannette jeison jenaro jeovany jeraldine jerico jeronimo jesenia jesica
  jessenia jhoan jhonatan jhonny jhony jhordan jimena jobita joela johnatan jorgelina josefino joselin
  joselito joselo joselyn josset jovani jovanny jovina joyce juancarlos juaquin judit julianna julieth
  julissa justa justina justiniano juvenal juvencio juventino katalina katy kevyn lairton lamberto landelino
  lariza laudelina laureana laurentino lauriano lautaro lazaro leandra leda lelia lenin lenis lennin leoncio
  leondina leonida leonidas leonila leonilda leonilo leopolda lesbia lesly leticio leydis leyla libertad
  libia liborio licenia licinio ligia liliam lilibeth limber lino lioba lisbeth liset lisette lisimaco livia
  llanet loida lolita longino loreto lorgia lotario lucelia lucelly lucerito lucero luceth luciana lucidia
  lucina lucinda lucio lucita ludivina ludovina luisana luisina lupe lupita lurdes luzbel luzdary luzmarina
  lyda macedonia macrina madelen magaly magnolia maicol maida maite malena manlio manola manuelita marbel
  marbella marcelin marcelina marcia marciana margara margarito margot mari mariaelena mariajose mariangel
  maribell maricarmen maricruz marielos marilin marilou marioly marisabel mariuxi marleny marli marlinda
  marlon marlyn martiniano marvin marysol matea matias matilda maura mauricia maximina maydelin mayela
  mayerly mayte medardo melania melba melecio melina melinda melisa melitza melvin mercedita micaelo
  miguelina milagro milca milcia milciades mildred milena milvia mirella miria miriana mirla misael mishel
  moises monserrath morelia morena mynor myrna nabor nahuel nahum naira nallely narces narcisa narciso
  natali natanael natanahel nathalia nathaly neftali neida neiva nelcy nelida nelita nelma nelva nemecio
  nemesio nena nepomuceno nereida nereo nery neyda neyla nicandro nicanora nicasia nidya niever niria nivia
  noelba noelia nohelia nohemi nolberto nora noralba norbey norelia norfa normita nubia numa nuris nydia
  obdulia obed octaviano odalis odalys odette odila odilia odilon ofir oldemar olegaria oliverio olver
  omaida omaira onofre ophelia oralia orfa orfilia oriana oriel orieta orlin orquidea osbaldo oscarina oseas
  osiel osmin osmir osvalda otoniel ovidio ozias pabla palmira palmiro pancracio pascuala pascualina pastor
  pastora patrocinio paulette paulino paulita paz pedrina perfecta perfecto pericles petrona petronila
  petronilo pia piedad placida plinio plutarco polonia ponciano porfiria praxedes primo procopio prospero
  prudencio purificacion ramira raulina rayza reginaldo regulo reimundo reiner remberto remedios remigio
  rene renee renzo reyna reynalda reynerio ricarda rigo robertina robinson rocendo rogelia romelia romilio
  romira romualdo ronal rosabel rosalio rosalva rosamaria rosana rosanna rosaura roselia roselin rosella
  rosenda rosiris rosita rosmira rosnery rossana rossy roxanna rubelio rubi rubiela rudecindo rufina ruperta
  ruperto rusbel rutilio sabas sabino sacramento sahara salatiel salomon salustiano salvadora samira
  santiaga sarai saturia saturnina saulo saydi sebastiana secundino segismundo segunda selena selmira selso
  senaida senen septimio serafina sergia severiano severina seydi sherly sigfrido silas silfredo silvano
  silverio silvina simeon sinforosa sinforoso sinthia socrates sofonias solange soledad solmira sorany
  soraya susy tabita tadeo tarcila tarcisio telmo temistocles teodomiro teodosia teodosio teodulo teofila
  teresita tereza tiburcio ticiana timoteo tirso tiziana torcuato toribia tranquilino tulia ulda ulpiano
  urania urias uziel valdemar valdomero valente valeriana valerio vanina venancia veneranda venus vespasiano
  vicky victoriano victorina victorino vidalina vilmar vinicio virgelina virgilia virginio virna vitalia
  vitaliano viterbo vito vladimiro walberto waldemar waldina waldir waldo walquiria wbaldo weimar wenceslao
  wendel wendi wilber wilfer wilfran willington wilmar wilson xavier xiomara yadi yadith yahaira yair yaira
  yajaira yamel yamila yamith yanela yaneli yaneris yanina yara yaritza yasmira yasna yeimi yeison yelitza
  yeny yeraldin yeraldine yerson yesica yhonny yineth yoanna yobani yocasta yohanna yolima yomaira yonatan
  yony yorlady yorman yosef yoselin yovany yuber yudy yuleidy yulieth yulissa yurley zaida zamira zandra
  zaray zenobia zenon zoraya zulay zuleica zully zunilda zuri
`);

/** Surnames, Spanish, Portuguese, Quechua, Aymara and others. */
export const furtherSurnames = words(`
  abarca abello ablanedo abrantes aburto accioly acero achury acosta acuna adorno afanador agostinho agreda
  agredo aguaisa aguas agudo aguila aguinaga aguinaldo ahumada aimara ajila alava alayon alba albarracin
  albornoz alburquerque alcazar alcivar aldape aldaz aleixo alejo aleman alfonsin algarin allende almada
  almanza almaraz almario almeida almonacid alpizar altahona altamiranda altuna altuve alvear alvizo amado
  amador amaral amezcua amezquita amorim ampuero anaya anchundia andia andrada andrango angarita angel
  anguiano antezana antunez anzola aparicio apaza apodaca aquise aragao aramayo aranibar araoz arauz arbaiza
  arboleya arcaya arciniega arciniegas arcos ardila arechiga areiza arenales argote argueta argumedo
  arismendy arista arizala arizmendi arizpe armendariz armijos arocha arosemena arrazola arreaga arrechea
  arredondo arriola arrubla arruda arrunategui artiga artola arvelo arzate arzuaga ascencio asprilla astorga
  atehortua atencia atencio athayde avelar avila ayllon ayola ayon ayres azcarate azcona azuaje babativa
  bacca bacelar badillo baeza bajana balanta balbino balboa balcazar baldeon balderrama ballen balseca
  banegas banguera baptista baquero baranda barbecho barboza barcelos barcenas barcia bardales barillas
  barrantes barreda barreiro barreiros barrenechea barreno barrientos barriga barroso barzola basantes
  bastos basurto batres bautista bayona bazan bazurto becerril bedon bejar belalcazar belandria belem beleno
  bello belloso belmonte benalcazar bendeck benedetti benevides benincasa benito berbeo bermeo berrios
  berrocal berrospi bessa betancor betancourth betanzos bittencourt boaventura bobadilla bohorquez bojorquez
  bolano bonett bonfim boniche bonilla borda bordon borrego boscan bosch bosques bossio botelho bracamonte
  bracho brambila bravo braz brenes brizuela buelvas buenano buenaventura buendia buenrostro bulhoes burga
  burguete buritica burneo bustillo bustillos caballo cabana cabanas cabanillas cabarcas cabezudo cabrales
  cachay caicho caillaux cajamarca cajas calado calapaqui calatayud calcina caldas calero calix calvache
  calzada calzadilla camacaro camara camarena camargo camayo camero caminero campa campana campaz campelo
  campo campoverde campuzano canas canaval canchari canche canchila canchola cancio candela candelo candia
  canedo canessa canizales canizares cannon cano canul capcha capdevilla capistrano capote caputo caqueo
  caracas carbo carcelen cardales cardim cardoza cardozo carmenate carneiro carpintero carpio carranza
  carrascal carrasquel carrasquilla carreiro carreto carriel carrillos carrizales carrizo cartagena cartaya
  casanas casanova casariego casarrubia cascante casillas casimiro casique casquete castanheira castano
  castanon castelblanco castellano castellon castelo castiblanco castilleja castillejo castillero castorena
  castrejon catalan cataneda catano cauich cavalheiro cavero cayetano cazorla cea cedillo cegarra celaya
  celedon celi celorio centeno cepeda cerda cerezo cerna ceron cerqueira cervera cetina chaca chacaltana
  chahuan chala chalarca chamba chambi chamorro chanchi chancusig chapa chaparro chaponan charry chasi chaux
  chaverra chaves chavez chicaiza chico chilan chimbo chipana chiquillo chiquito chiriboga choez chonillo
  choquehuanca chumpitaz chuquimia chuquitarqui cid cienfuegos cifre cilia cisternas clavel clemente
  coaquira cobo cobos coca coello cogollo coimbra colina collado collantes colman colmenarez comas
  concepcion condo condorhuaman constante contador coral corcho cordeiro cordero cordon coria cornelio
  corrales correa correal corredor cortazar cortijo corvalan corzo cossa costilla cote cotera coutinho couto
  cova covarrubias coy coyago cozar crespo crisostomo cristancho cruzado cuadra cuadros cuartas cuchimba
  cuenu cuesta cueva culma cumana cumbal curi curiel cusi cuyate dager damasceno damasio dangond dantas
  davalos degracia delcid deleon delgadillo delgado delrio devia dicue diez diniz domingos dominguez donado
  donoso dorado dorantes drummond duarte duenas duenes duque dussan echandia echavez echenique egas elguera
  elizalde elizarraras elorza encalada encarnacion encina enciso endara engracia eraso erazo ercilla
  ericastilla escala escalera escobosa escoto escribano escudero escutia eslava espana espejel espin
  espindola espinola espirito espiritu estacio estay estela estevez estrela estrella etchegaray eusse ezeta
  fabela fabian fajardo falcon falconi falla fallas fandino faria farinas faustino feijoo feitosa feliciano
  feliz ferman fernandini ferrada ferraro ferraz ferreira fialho fierros figueira figueiras figuera
  figueredo filigrana flamenco flechas flor florencia florian florido fontes fontoura foronda fraga fragoso
  francia frausto freile frota fuenmayor fuenzalida funes gabaldon gaibor galan galarraga galdamez galeana
  galeano galeas gallegos galo galvan galvao gama gamarra gamio ganchozo gaona garate garbanzo garcera
  garcete garcez garcia garnica garrido garzon gasca gatica gavilan gavilanes gaytan genes gerena gil
  giraldez girarldo godines godinez godinho golindano gomezjurado gongora gonima gouveia goyes gracian
  graterol grijalba grijalva grimaldo grueso guachamin guachi guadarrama guaicaipuro guaillas gualan gualoto
  guanga guanoluisa guarda guarin guarnizo guatemal guayara guayasamin guenaga guerra guerron guevarra
  guifarro guio guisado guizar gurrola gusmao gutarra haddad halabi henao henriquez hermosa hermosillo
  hermoso hernaiz herrada herrarte hidrobo higuera higuita hincapie hinojos holanda holguin honores hormaza
  huacachi huacho hualpa huanca huaraca huarachi huaranga huarcaya huayta huerfano huertas huillca huitron
  huiza humanez hurtado ibague ibanes ibarguen ibarguengoitia idrobo illanes inca infantas inga ingaruca
  inostroza insua intriago iparraguirre iriarte irigoyen isaza isea islas izaguirre izquierdo izurieta
  jaimes jalil jamett jamioy jaque jaramillo jardim jarrin jativa jauregui jerez jiron joaniquina jorquera
  jovel juarbe julca jumbo jurado justiniano justo labarca labastida labrador lacayo ladeira lafuente
  laguado laguna lagunas lamus lanao landa landaverde landazuri landeta landin landivar lanza lapo
  laranjeira larios larrazabal larrea larreategui lascano lasprilla lasso lastra latorre laura lavado
  lavalle laverde lazaro lazarte lazcano lazo leguizamon leiton lemus lenis lerma lerner lesmes lessa
  liberato licona liendo linan lincango lince linhares lira lizama lizarazo lizardo lizarraga llamosas
  llanes llanos llerena llontop loayza lobato lobaton logrono loma lomeli londono longoria loor lorca
  lorenzana lorenzo loreto losada louzada lubo lucas lucena lujan luna luque luquez lustosa luzuriaga maca
  macea macia macuace madera madriz maestre mafla magallanes magallon magno maguina mairena maita majano
  malave malaver malca maldonado maldonaldo malpartida malta mamian manay mancera mancheno mancini mandujano
  manga mangueira manjarres manosalva manotas manrriquez mansilla manzanares manzo mapura maradiaga marcano
  marchan marcial marcillo marcos mares mariano mariduena marin marinez mariota marmolejo marquina marriaga
  marroqui martel marti masabanda masapanta mascarenas masson matallana matias matiz mattos mayo mayta mazo
  mazuera mazza medellin mediavilla medinaceli medrano mejias melgarejo melgoza mella membreno menacho
  menchaca mendes mendivelso mendivil mendizabal meneces menjivar meraz merchan mesones mesquita mestanza
  mestas mestra micolta mier milagres milian millones minango minchala mindiola minota mirabal miramontes
  mireles mirez miro miron mise mite moctezuma modesto mogollon mojarro molano molinares molineros monar
  monasterio moncaleano moncayo monge monsalvo monserrate montaguth montalban montalvan montaner montanez
  monte montealegre montecinos montejo montenegro monterroso montesdeoca montesinos montilla montiveros
  montoro montufar moposita morato morelos morfin morillo morocho morquecho morrillo mosqueda mosso motato
  moya mozo mucha munevar munive muniz mur murga muriel muroz murrieta najar najarro najera nanclares
  napoles narcia naula naupari navarrete navarro nazar nazareno necochea negrin negron nevarez neyra niebles
  nino nivia niz nobre nolasco norambuena noronha nova novaes novais novillo nuila nuncira nungo oblitas
  obregon ocana ocaranza oceguera ochante ocoro ojeda olarte olea oliva oliveros olivo ollarves olortegui
  olvera ona onate onofre oporta oporto ordaz ordenes ordosgoitia orduna orea orellano orihuela orjuela orna
  ornelas oropeza orosco orrego ortegon ortuno oseguera osejo osornio osorto ospino ostos otarola oto otoya
  ovalle ovando ovelar oyarce oyarzun ozuna paccha pachon pacifico pacora padron padua paes paillacar paiva
  pajuelo palacio palencia palhares pallares palma palmeira palomares palomeque palomera palta panameno
  panchi pando panesso panta pantaleon pantoja parada paramo parejo parente parga pariona parraga parrales
  partearroyo pasaje pasos pasquel passos pastor pastrano patarroyo patriota paucar paula paulino pauta
  payan payares paz pazmino pecanha pechene pedreira pedrosa pedroza pena penafiel penate penha penna
  penuela peralvo peraza perdigao perlaza pernia perozo pesantes pesantez pessanha pestana petro picado
  picon piedra piedrahita pilataxi pilco pillajo pimenta pimienta pina pinales pinargote pinate pincay
  pinedo pinheiro pino pintado pinula piraquive pires pisco pita pitalua pitanga pizzaro plascencia
  plasencia platas platero pochet pola polania poma pomares pombo pongo pontes portal portales portela
  portocarrero portugal posligua pozo pozos prada prata praxedes preciado prestes prieto pruneda puello
  puentestar puga pulgar pulla puma pumacayo pupiales puyol queiroga quevedo quezada quiceno quijada quijano
  quijije quilumba quimbayo quimi quinche quinde quindes quinones quinonez quintanar quintela quinto
  quintuna quiroa quirola quisbert quishpe quitian quizhpe racines ramal ramires rangel rascon realpe
  rebolledo recalde recinos rego reinoso remache remolina renderos rengel requiao resendiz retamal retamozo
  retana reveles revelo revuelta riano ribon rico riera rimachi rimarachin rincones riobo rios ripoll
  rivadeneira rivadeneyra rivadeneyro rivarola rivero rivilla robayo roca rocafuerte rocano rodas rodelo
  rodino rogel roger rojano rolon romana romani romano romay rosa rosano rosell rosello roso rossi rotela
  roza rua ruales ruano rueda ruelas rugeles ruidias ruilova rumbo rumipamba ruperto sabino sabogal saca
  sacaza sacon sacramento sagastume sahagun sajami salamea salaverria salaya salcido saldias salgado
  salguero salmeron salom salomao salvador salvatierra samaca samame samano samudio sanabia sancho sandigo
  sandino sangama sanguino sanjuan sanjur sant santamarina santander santiago santibanez santillan santis
  santisteban santofimio santoyo sarabia saraguro saravia sardi sardinha saritama sarmento sarmiento sarria
  sauceda segarra segoviano segundo sejas serafim sermeno serpa serra serrato severo sevilla sevillano sicha
  sichique sigcha siles silgado silguero silvera simancas simbana sinche sinisterra sisalema sisco socarras
  sodre sola solano soler solera soliz solorza somarriba sorto sotomayor soveral suazo subia sucari suchite
  suero sulbaran sumba supelano surita tabarez tabora tacuri taipe tamara tamariz tambo tanguila tapasco
  tarazona tasayco tavera tavora teheran tejedor telles tellez tenecota tenesaca tenorio tepan tequia
  terrones tibaduiza ticona tigrero timana tineo tinoco tipan tirado tito toala toapanta toaza tobias tola
  toloza tomala tonato topete tordecilla torquato torralba torreblanca torrejon torrenegra torrente torrijos
  tovias trajano trana tranca traslavina trelles tremino triminio trindade trinidad trivino troya tuberquia
  tumbaco tunon turcios turizo tuz ubaldo ubilla ubillus uc ucan uchoa ugarte ulate ulcuango ulcue umpierrez
  unda uraga urbaneja urbano urdaneta urdiales urdinola uriarte urias uribarri urquia urquijo urriola urzua
  usaga uscategui ushina usuga utrera vaca valadao valadares valbuena valdebenito valdelamar valderrabano
  valdespino valdovinos valenciano valenzula valera valiente valladolid vallarta valle vallecilla vallejos
  valverde vanegas varas varela vargas varillas vasco vasconez vasquez veintimilla velandia velarde velasco
  velastegui velez velilla velis veliz veloso venero ventocilla ventura vera verano verastegui verbel
  verdesoto verduga verduzco vergaray vergel vertiz vesga victorino vidal vidaurre vides vidigal vieyra
  vigil vilca vilches vilela villacis villacorta villacres villafana villafuerte villagra villagran
  villahermosa villajuana villalta villalva villamar villamarin villamor villanes villao villaquiran
  villaran villarraga villasana villasante villate villavicencio villaviz villegas villon villota vinasco
  vintimilla viruez vital viteri vitola vizcaino vizcarra vizcaya volquez walteros xavier xicara xol yacelga
  yaguachi yagual yaguana yalan yamberla yance yanqui yanza yara yaselga yate yauri yaya yela yepez ynca
  ynga ynonan yon yucra yumbo yunga yungan zabaleta zacarias zalamea zalazar zaldana zaldivar zaldua
  zamarripa zambonino zamudio zanabria zanella zanetti zapana zaragoza zarama zaruma zatarain zavaleta zayas
  zea zeferino zegarra zelada zenteno zevallos zorrilla zorro zuazo zubia zubieta zubiria zumarraga zumba
  zuniga zurique
`);
