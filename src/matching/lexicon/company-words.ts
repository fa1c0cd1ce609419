import { wordGroups, words } from "./words.ts";

/** Words that nearly any company may add or drop. */
export const neutralWords = words(`
  grupo group grp inversiones inversora inversion investments investment comercializadora comercial
  comerciales comercializacion comercio distribuidora distribuciones servicios servicio service services
  compania company companhia cia corporacion corporation corporativo sociedad sociedade asociacion association
  associacao empresa empresas enterprise enterprises empreendimentos holding holdings international
  internacional internacionales global nacional national general integral integrales integrados asociados
  associates asociadas partners socios hermanos hermanas brothers hijos sons irmaos familia
  consorcio consortium fundacion foundation instituto institute organization organizacion
  representaciones negocios business soluciones solutions productos products
  industria industrias industrial industriales industry industries proyectos projects desarrollos
  desarrollo development multiservicios importaciones importadora importacion import imports
  exportaciones exportadora exportacion export exports trading traders trade operadora administradora promotora
  fund funds fondo fondos fideicomiso series
  participacoes participaciones nuevo nueva new the club centro center centre unidad union
  suministros supplies proveedora proveedores management gestion cooperativa cooperative multiactiva
`);

/** What a company does: neutral when one side leaves it out, a contradiction when both say other things. */
export const sectorWords = words(`
  banco bank bancaria banking seguros insurance aseguradora fiduciaria trust financiera finance
  financial credito capital leasing bolsa valores securities minera mineria mining mineracao minas petrolera
  petrolero petroleo petroleum oil gas energia energy electrica electrico power eolica solar
  constructora construcciones construccion construction constructor construtora construtores
  ingenieria engineering engenharia arquitectura inmobiliaria inmobiliarias inmobiliarios
  imobiliaria realty realestate bienes raices
  transportes transporte transport transportadora logistica logistics maritimos maritima shipping
  naviera lines aerolineas airlines aviation aviacion aereos air aereo carga cargo mudanzas taxis buses
  agricola agro agropecuaria agropecuarios agroindustrial agroindustrias ganadera
  alimentos foods food alimenticia carnes meats lacteos milk cafe coffee caficultores flores flowers
  rosas frutas fruit fruits vinos wines vina vinas bodega bodegas viñedos vinedos cerveceria licores
  restaurante restaurant hotel hoteles hotels turismo tours travel viajes
  textil textiles textile confecciones confeccoes modas calzado cueros leather ropa
  farmacia farmacias drogueria droguerias pharmacy pharma farmaceutica laboratorio laboratorios
  laboratory medical medica medicas medicos medico clinica hospital salud health dental optica veterinaria
  ferreteria hardware materiales aceros steel metal metales metalurgica vidrios aluminios maderas
  muebles moveis cementos cement plasticos quimica chemical chemicals papel imprenta editorial ediciones
  libreria papeleria publicidad comunicaciones communications telecom telecomunicaciones media
  television radio tecnologia technology technologies tecnologias software computers computacion
  sistemas systems informatica electronica electronics electrodomesticos automotriz automotores autos motors
  repuestos partes refaccionaria taller gasolinera
  consultores consultoria consulting asesorias asesoria asesores abogados lawyers auditores
  educacion education educacional colegio escuela school universidad university academia academy
  seguridad security vigilancia limpieza supermercados supermercado mercado market abarrotes
  panaderia panificadora padaria heladeria helados pesquera pesca fishing seafood pescados
  futbol deportes sports music musica entretenimiento entertainment casino juegos
  aguas agua water acueducto saneamiento mutual ferroviaria railway railroad
  joyeria gold oro diamonds jewelry
  restaurantes gastronomica gastronomia pizzeria cafeteria confeitaria confiteria consultora
  railroad pipeline pipelines petroquimica petrochemical insurers reinsurance reaseguros leasing lease
  bakery brewery dairy fisheries mills molinos imports refinery refineria factory fabrica works
`);

/** Places and bearings that qualify a company's name. */
export const qualifierWords = words(`
  colombia mexico peru chile brasil brazil argentina panama ecuador venezuela bolivia uruguay
  paraguay guatemala honduras salvador nicaragua rica cuba dominicana espana spain usa america
  americas andina andino latinoamerica latam europa europe asia africa iran irak iraq syria russia china india
  switzerland schweiz suiza germany deutschland uk france norte sur oriente occidente este oeste
  norteste caribe pacifico atlantico central north south east west bogota medellin cali lima quito
  guayaquil caracas santiago monterrey guadalajara
`);

/** Words of one line are one word: abbreviations, sister languages, plurals that matter. */
export const companyEquivalents = wordGroups(`
  compania cia comp company companhia co
  hermanos hnos brothers bros irmaos irms
  distribuidora dist distrib distribuciones
  constructora const constr construcciones construccion construction construtora constructor
  inversiones inv invers investments investment inversora inversion
  comercializadora com comerc comercial comercio comerciais comerciales trading
  industria ind indust industrial industrias industriales industry industries
  transportes transp transporte transport transportadora trans
  servicios serv servs servicio services service svcs
  agropecuaria agrop agropec
  agricola agr agric
  laboratorio lab labs laboratorios laboratory laboratories
  cooperativa coop cooperative
  corporacion corp corporation corporativo
  representaciones repres rep
  inmobiliaria inmob inmobiliarias inmobiliarios
  importadora imp import importaciones importacion imports
  exportadora exp export exportaciones exportacion exports
  participacoes part
  empreendimentos empreend
  asociacion asoc association associacao assoc
  asociados asocs associates
  sociedad soc sociedade
  nacional nal nac national
  internacional intl int international inter
  multiactiva multiact
  productores prod productos
  medicas med medica medicos medico
  suministros sum sumin
  farmacia fcia farmacias pharmacy
  perfumeria perf
  incorporadora incorp
  norte nte north
  sur south
  edificio edif
  kilometro km
  numero nro num no n
  senor sr
  santa sta
  banco bank
  seguros insurance aseguradora
  minera mining mineria mineracao
  alimentos foods food alim
  flores flowers
  vinos wines
  cafe coffee
  cueros leather
  petrolero petrolera oil petroleo
  grupo group grp gruppe
  cementos cement
  maritimos shipping maritima
  tecnologia technology tecnologias technologies tecn tec
  ingenieria engineering ing engenharia
  consultores consulting consultoria cons
  energia energy
  organization organisation organizacion org
  centro center centre
  labor labour
  fundacion foundation fund
  refinery refineria
  carnes meats carne meat
  heladeria helados heladerias
  frutas fruits fruta fruit
  lacteos dairy
  pescados fish pescado pesquera fishing fisheries
  panaderia panificadora padaria bakery panaderias
  hierro iron ferro
  acero steel aceros
  madera timber maderas wood lumber
  azucar sugar
  libreria bookstore librerias
  salud health saude
  hospital hospitals
  escuela school colegio
  universidad university universidade universitat universite
  ministerio ministry ministerio
  aerolineas airlines airline lineas
  aviacion aviation
  ferrocarril railway ferrocarriles railways
  motor motors
  construccion building
  telecomunicaciones telecommunications telecom
  comunicaciones communications
  publicidad advertising
  seguridad security
  turismo tourism travel viajes
  gobierno government
  quimica chemical chemicals quimicas
  textil textile textiles
  electrica electric electrical electricity
  agricultural agriculture
  petrochemical petrochemicals petroquimica
  desarrollo desarrollos development
  general gral
  administradora admin
  hotel hoteles hotels
  empresa empresas enterprise enterprises
`);

/** Numbers written as words. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  `
  1 uno un one primera primero 1ra 1ro 1era 1er i
  2 dos two segunda segundo 2da 2do ii
  3 tres three tercera tercero 3ra 3ro iii
  4 cuatro four quatro cuarta cuarto 4ta 4to iv
  5 cinco five quinta quinto 5ta 5to
  6 seis six sexta sexto vi
  7 siete seven sete septima septimo vii
  8 ocho eight oito octava octavo viii
  9 nueve nine nove novena noveno ix
  10 diez ten dez decima
  11 once eleven onze xi
  12 doce twelve doze xii
  13 trece thirteen treze xiii
  15 quince fifteen xv
  20 veinte twenty vinte xx
  21 veintiuno xxi
  22 veintidos xxii
  24 veinticuatro
  30 treinta thirty xxx
  40 cuarenta forty
  50 cincuenta fifty
  100 cien hundred
  1000 mil thousand
`
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [digits = "", ...names] = line.trim().split(/\s+/);
      return names.filter((name) => name.length > 1).map((name) => [name, digits] as const);
    }),
);

/** Articles and joining words without identity. */
export const companyParticles = words(`
  de del la las los el lo da das do dos y e i and und et the of for by en para por a o s
`);

/** A vehicle of one sponsor: the number of its fund, trust or series is a vintage, not another owner. */
export const seriesWords = words(`
  fund funds trust partners series securities ventures notes certificates mortgage
`);

/** Generic words that say no more than that there is a company: any of them may stand for another. */
export const emptyWords = words(`
  grupo group grp gruppe groupe compania company companhia cia co corporacion corporation corp corporativo
  sociedad sociedade empresa empresas holding holdings asociacion association assoc
  associacao organization organisation organizacion org
  the new nuevo nueva
`);
