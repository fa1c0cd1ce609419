import { words } from "./words.ts";

// Given names of Latin America by how many people bear them, from general knowledge of the
// region's civil registries: about one bearer in fifty, in two hundred, in a thousand.

export const commonestGivenNames = words(`
  maria jose juan luis ana carlos jorge rosa pedro antonio francisco manuel miguel
`);

export const commonGivenNames = words(`
  jesus luz carmen angel alberto andres fernando javier david daniel rafael ricardo roberto eduardo
  sergio alejandro victor martha marta gloria patricia sandra claudia diana andrea paola carolina
  elena isabel teresa margarita guadalupe alejandra gabriela adriana monica martin mario oscar julio
  cesar enrique raul diego jaime pablo ramon alexander laura lucia angela beatriz blanca elizabeth
  joao paulo antonia francisca marcos marco lucas gabriel jairo gustavo hector hernan nelson
  veronica silvia julia juana cristina liliana marina ivan edgar william wilson felipe santiago
  sebastian camila valentina sofia natalia paula daniela mariana armando arturo alfredo guillermo
  hugo ruben alfonso german gerardo ernesto rodrigo cecilia olga yolanda norma
`);

export const givenNames = words(`
  abel abelardo abigail abraham adalberto adan adela adelaida adolfo adrian agustin agustina aida
  alan alba alberta aldo alex alexandra alexandre alexis alfonsa alfreda alicia alirio alma alonso
  alvaro amalia amanda amelia amparo anabel anastasia andrea angelica angelina angie anibal anselmo
  araceli ariel aristides arnoldo arnulfo asuncion augusto aura aurelio aurora azucena baltazar
  barbara bartolome baudilio beatrice belen benigno benita benito benjamin berenice berta bertha
  bernarda bernardo betty bibiana brenda brayan brian bruno calixto camilo candelaria candida
  caridad carina carla carlota carmelo carmenza casiano casimiro catalina celeste celia celina
  celso cesareo cindy clara clarita claudio clemencia clemente clotilde concepcion constanza
  consuelo coral cristian cristobal cruz dagoberto damian daniel dario debora delfina delia demetrio
  denis denise dennis deyanira diosdado dionisio dolores domingo dora doris dorotea duvan edelmira
  edgardo edilberto edison edith edmundo edna eduard eduarda edwin efrain eladio elba eleazar
  eliana elias eliecer elisa elisabeth eliseo eloisa eloy elsa elvia elvira ema emilia emiliano
  emilio emma emmanuel enriqueta epifanio erica erika ernestina esmeralda esperanza esteban estefania
  estela ester esther estrella eudoro eugenia eugenio eulalia eusebio eva evangelina evaristo
  evelyn ezequiel fabian fabio fabiola fanny fany fatima faustino fausto federico felicia feliciano
  felicidad felicitas felisa felix ferney fermin fidel filomena flavio flor flora florencia
  florencio florentino francia franklin freddy fredy froilan fulgencio gabino galo genaro genoveva
  georgina geovanny gerson gilberto gilma giovanny gisela gladys gonzalo graciela gregoria gregorio
  grettel griselda guido guillermina haroldo harold haydee helena henry heriberto hermelinda
  hermes hernando hilario hilda hipolito honorio horacio hortensia humberto ignacia ignacio ileana
  ines ingrid irene iris irma isaac isabela isabella isaias isaura isidro ismael israel itzel ivonne
  jacinta jacinto jacob jacobo jacqueline jasmin jeferson jennifer jeremias jerson jessica jhon
  joaquin joel johanna john jonas jonathan jordan josefa josefina josue jovita juanita judith julian
  juliana juliana julieta julissa justina justo karen karina karla katherine katia kevin lady laureano
  leandro leidy leonardo leonel leonor leonora leopoldo leticia libardo lidia ligia lilia lilian
  lina lisandro lissette lizbeth lorena lorenza lorenzo lourdes lucero luciano lucila lucrecia luisa
  luzmila lida macarena magali magdalena magnolia maira manuela marcela marcelino marcelo marcia
  marcial marcelina mariano marianela mariano maribel maricela mariela marielena marilu marilyn
  marisela marisol maritza marlene marlon martina mateo matias matilde mauricio maura mauro maxima
  maximiliano maximino mayra melba melchor melissa melquiades mercedes michael micaela milagros
  milena milton miriam mireya mirna mirta misael modesto moises monserrat myriam nancy natividad
  nazario nestor nelly nicanor nicolas nicolasa nidia nieves nilda noe noel noelia noemi nohora nora
  norberto norman nubia nuria obdulio octavio ofelia olegario olivia omaira omar orestes orfelina
  orlando osvaldo osmany otilia otto pamela pascual pastora patricio paulina pastor paz perla piedad
  pilar pio policarpo primitivo priscila prudencia rafaela raimundo ramiro ramona raquel raymundo
  rebeca refugio reinaldo rene renata reynaldo rey rigoberto rita roberta robert robinson rocio
  rodolfo rogelio rolando roman romulo ronald ronaldo roque rosalba rosalia rosalinda rosana rosario
  rosaura rosendo rosmery roxana rosita ruby rubi rufino ruth sabina sabrina salomon salvador samuel
  santos sara saul segundo selena serafin severo shirley sigifredo silvana silverio silvestre
  simon simona socorro sol soledad sonia susana tamara tania tatiana telma teofilo teodoro
  teodora teresita tito tobias tomas tomasa toribio tulio ubaldo ulises uriel ursula valentin valeria
  vanesa vanessa vicenta vicente victoria vilma violeta virgilio virginia vivian viviana vladimir
  wilfredo wilfrido wilmer wilman walter washington wendy ximena yadira yamile yaneth yanet yasmin
  yazmin yesenia yesid yessica yohana yolima yuri zenaida zoila zoraida zulma zuleima
  domenica nayeli lucinda celestino porfirio amador apolinar bonifacio cayetano crisanto demetria
  edelmiro eliodoro emeterio encarnacion eufemia fidelina gumercindo hermenegildo isidora
  leocadio leobardo macario nicasio obed onesimo pantaleon placido quintin remedios saturnino
  sixto telesforo transito urbano valeriano venancio yamileth zacarias bryan jason steven
  froylan eulogio anselma aleida yanira maciel minor alvara abelarda gerarda oswaldo osmar
  javiera orlanda ximeno benicio thiago bautista dulce rolanda gisel giselle griselda
  rodolfa heidi jeny dayana dayanara yajaira yuliana yurany nataly samanta selene mirella
`);

/** Given names that point to Brazil or Portugal. */
export const portugueseGivenNames = words(`
  joao jose paulo luiz pedro thiago tiago rafael matheus mateus guilherme henrique gustavo caio
  caetano edson nilton wilton ailton adilson wellington wanderley vanderlei reginaldo reinaldo
  roberto fabio fabiana fabricio renato renata leandro juliana aparecida fatima lourdes socorro
  vera marcia marcio luciana luciano cleusa creusa terezinha raimunda severino severina expedito
  benedito benedita sebastiana joaquim antonio conceicao assuncao heitor vitor vitoria beatriz
  leticia larissa bruna bruno priscila camila jessica vinicius denilson everton jefferson cleber
  claudio claudia edilson edivaldo edvaldo elias eliane elaine geraldo geralda ivone jandira jorge
  josefa lucia lucilene luzia marlene neusa osvaldo rosangela simone solange sueli tereza valdir
  valdete wagner wesley zelia estevao simao sergio rogerio rosana rosilda cleonice edilene aurelio
  anisio clovis cristiane cristiano erivaldo francinete gilson iracema jair jurema lindalva manoel
  nair odair otavio raquel silvana silvio tadeu ubirajara valter vilma zilda
`);
