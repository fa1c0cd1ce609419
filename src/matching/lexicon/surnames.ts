import { words } from "./words.ts";

// Surnames of Latin America by how many people bear them, from general knowledge: about one bearer
// in fifty, in two hundred, in a thousand.

export const commonestSurnames = words(`
  gonzalez rodriguez garcia hernandez lopez martinez perez sanchez ramirez torres flores gomez diaz
  silva santos rojas
`);

export const commonSurnames = words(`
  cruz morales reyes gutierrez ortiz ruiz vargas castillo jimenez moreno romero alvarez mendoza
  castro medina rivera ramos fernandez chavez herrera aguilar vasquez vazquez guzman munoz mendez
  salazar soto contreras ortega guerrero delgado rios vega pena valencia suarez cardenas leon
  castaneda mejia restrepo zapata giraldo osorio londono muniz quispe mamani huaman condori espinoza
  espinosa campos molina cordova cordoba sandoval carrillo avila acosta dominguez juarez velasquez
  velazquez luna rosales figueroa nunez cabrera miranda maldonado estrada ayala cortes cortez
  oliveira souza pereira costa ferreira alves lima gomes ribeiro carvalho almeida lopes soares
  fernandes vieira barbosa rocha dias nunes marques rodrigues nascimento araujo martins sousa
  pacheco salas navarro parra villanueva fuentes valenzuela araya sepulveda tapia bravo
  escobar arias correa bedoya cardona henao ospina montoya hurtado mosquera palacios murillo
`);

export const surnames = words(`
  abad abreu acevedo acuna adame agudelo aguayo aguero aguirre alarcon alcala alcantara aldana
  alegria alfaro almonte alonso altamirano alvarado alzate amaya anaya andrade angulo aponte aquino
  aragon arana aranda arango araque arbelaez arboleda arce arcila arellano arenas arevalo arguello
  arismendi ariza arjona armas armenta arredondo arriaga arrieta arroyo arteaga arzola astudillo
  avalos avendano avellaneda aviles ayala azevedo baca badilla baez bahamon ballesteros balderas
  banda banos barahona barajas barba barbosa barco barra barragan barrantes barraza barrera barreto
  barrientos barrios barros bastidas bastos batista bautista becerra bejarano bello beltran
  benavente benavides benitez berdugo bermudez bernal berrio betancourt betancur bezerra blanco
  blandon bolanos bolivar bonilla borges borja borrero botero brand braga bravo briceno brito
  bueno buitrago burbano burgos bustamante bustos caballero cabezas cabral caceres cadena caicedo
  calderon calle calvo camacho camargo campos canales cano cantillo canto capdevila carabali caraballo
  carbajal carcamo cardoso cardozo carmona caro carranza carrasco carreno carrera carrion
  carvajal casallas casas cascante castanares castellanos castelo castilla castrillon cazares ceballos
  cedeno cervantes cespedes chacon chaparro chaves chavarria chica choque cifuentes cisneros clavijo
  collazos colmenares colon colorado concha conde cornejo corona coronado coronel corral corrales
  correia cortina corzo cossio coto crespo cuadrado cubillos cuellar cuenca cuero cuervo cuesta
  cueva cuevas daza delvalle davila duarte duque duran echavarria echeverri echeverria echeverry
  elizondo enriquez escalante escalona escamilla escandon escarcega escobedo espejo esparza
  espinal espitia esquivel estevez estupinan fajardo farias fandino farfan faria fernandez
  ferrer ferro fierro flores florez fonseca forero franco freire freitas frias fuente fuentes gaitan galan galarza
  galeano galindo gallardo gallego gallegos gallo galvez galvis gamarra gamboa gamez garay garces
  garrido garza gaviria gil giron godoy gonzaga gonzales goncalves gordillo gracia grajales granada
  granados grisales guaman guamani guerra guevara guillen haro heredia henriquez hinojosa hidalgo
  hinestroza holguin hoyos huerta huamani ibanez ibarra iglesias infante iniguez insuasti jacome
  jaimes jara jaramillo jerez jurado labra lagos lara lasso leal ledesma leiva lemos leyva linares
  lizcano llanos loaiza lobo lombana loor lozada lozano lucero lugo macedo machado macias madrid
  madrigal magana malagon manrique mantilla manzano marin marino marroquin marte martins mata
  matamoros matos maturana maya mayorga maza medeiros medrano melendez melgar melo mena mendes
  mendonca mendieta meneses mera mercado merchan merino mesa mesias meza millan mina minaya mojica
  monroy monsalve montalvo montanez montano montenegro montero montes monterrosa monteiro montiel
  monzon mora moraes morais moran moreira moscoso mota moura moya mujica munera murcia naranjo
  narvaez nava navarrete navas negrete neira neto nieto nieves nino noguera norena noriega novoa
  obando ocampo ocana ochoa olaya olivares olivera olivas olmos oquendo orellana orjuela ordonez
  orduz orozco ortega osorno ossa otalora otero oviedo oyola pabon padilla padron paez pajaro
  palacio palma palomino pantoja pardo paredes parada partida pastrana patino paz pedraza pelaez
  penaloza penaranda penagos peralta perdomo perea peres pereyra pestana pinchao pineda pinto pinzon
  pires piza pizarro plata plazas polanco polo ponce porras portilla portillo posada posso prada prado
  prieto puente puentes puerta pulgarin pulido quesada quezada quevedo quinones quintana quintanilla
  quintero quiroga quiroz queiroz rangel rendon rengifo renteria reina rey riascos ribas ricaurte
  rico rincon riquelme rios riveros rivas robledo robles rocha roa roldan roman romo rondon rosa
  rosado rosario rosas rosero rubiano rubio rueda saavedra saenz salamanca salcedo salcido saldarriaga
  salgado salinas samaniego samper sanabria sanclemente sandova sanmiguel sanmartin santacruz santamaria
  santana santander santiago sanz saraiva sarmiento segovia segura serna serrano sierra silveira
  simoes solano solarte solis solorzano sosa soriano sotelo suaza tabares tafur tamayo tavares
  teixeira tejada tejeda tello tenorio terreros teran tinoco tirado tobar tobon toledo toro torre
  torrealba torrico tovar trejo trejos trevino triana trillos trujillo troncoso ulloa umana urbina
  urena urena uribe urrego urrutia usma uzcategui valbuena valdes valdez valderrama valdivia
  valdivieso valencia valero valladares valle vallejo valverde vanegas varela varon vasco vasques
  velarde velasco velez velosa venegas vera verdugo vergara vidal viana victoria viera villa villada
  villafane villalba villalobos villamizar villamil villarreal villarroel villasenor villegas vivas
  viveros xavier yanez yepes yepez yupanqui zabala zamora zambrano zamorano zapata zarate zavala
  zelaya zuleta zuluaga zuniga zurita pereza barbosa cabello cambronero cancino candelario capetillo
  caceros castaneda celis chamorro chavarro cruces elias escribano esquivias estrella galvan gari
  cuellar limon llamas lleras machuca mancilla marmol mariscal moncada montufar natera olguin olmedo
  ontiveros paniagua peguero pichardo pimentel portela preciado quiroz ramon redondo reynoso
  rosario saldana saucedo tamez tejera terrazas toscano urquiza uscanga valadez vallecillo vasconcelos
  ventura verastegui villagomez villalpando villaverde viscarra zepeda zeledon zegarra
`);

/** Surnames that point to Brazil or Portugal, where the last surname is the family name. */
export const portugueseSurnames = words(`
  silva santos souza sousa oliveira pereira ferreira alves rodrigues costa gomes ribeiro martins
  carvalho almeida lopes soares fernandes vieira barbosa rocha dias nunes marques mendes freitas
  nascimento araujo moreira teixeira correia cardoso cavalcanti cavalcante monteiro moura batista
  campos borges azevedo melo mello barros pinto braga brito coelho rezende resende machado miranda
  guimaraes nogueira magalhaes ramalho tavares xavier peixoto lacerda fonseca farias bezerra pessoa
  pires peres simoes goncalves henriques sanches vasques velasques ramires domingues antunes
  mendonca queiroz queiros duarte neves aguiar andrade assis bastos brandao cabral caldeira
  camargo chagas coutinho cunha dantas dutra esteves evangelista figueiredo franca furtado goulart
  guedes leite leme lima lins macedo maciel medeiros menezes morais moraes mota motta muniz pacheco
  paiva paranhos pessanha pimentel porto prado quadros ramos reis sa salles sales sampaio saraiva
  seixas siqueira silveira toledo torres valente vasconcelos viana fagundes bandeira alencar
`);
