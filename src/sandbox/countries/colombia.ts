import type { Random } from "../random.ts";
import { type City, type CountryBook, list } from "./country-book.ts";

/**
 * A case number of 23 digits (Acuerdo 201 of 1997, Consejo Superior de la Judicatura): city, kind of
 * court, speciality, court, year, serial, appeal.
 */
function caseNumber(speciality: "03" | "04" | "05" | "10") {
  const courtKind = "31";
  return (random: Random, year: number, place: City) =>
    `${place.code}${courtKind}${speciality}${String(random.whole(1, 40)).padStart(3, "0")}${year}${random.digits(5)}00`;
}

const resolution = (random: Random, year: number) => `${random.whole(100, 9999)} de ${year}`;

export const colombia: CountryBook = {
  country: "CO",
  cities: [
    { name: "Bogotá", code: "11001" },
    { name: "Medellín", code: "05001" },
    { name: "Cali", code: "76001" },
    { name: "Barranquilla", code: "08001" },
    { name: "Bucaramanga", code: "68001" },
    { name: "Pereira", code: "66001" },
    { name: "Manizales", code: "17001" },
    { name: "Ibagué", code: "73001" },
    { name: "Villavicencio", code: "50001" },
    { name: "Pasto", code: "52001" },
  ],
  male: list(
    "Juan, Carlos, Andrés, Luis, Jorge, Diego, Camilo, Sebastián, Santiago, Felipe, Óscar, Jhon, Edwin, Wilson, Fabián, Mauricio, Hernán, Gustavo, Germán, Álvaro, Iván, Nelson, Alexánder, Duván",
  ),
  female: list(
    "María, Luz, Ana, Paola, Diana, Sandra, Claudia, Natalia, Carolina, Yolanda, Gloria, Martha, Adriana, Laura, Valentina, Daniela, Marcela, Liliana, Esperanza, Yuliana, Leidy, Catalina, Viviana, Johanna",
  ),
  surnames: list(
    "Rodríguez, Gómez, González, Martínez, García, López, Hernández, Sánchez, Ramírez, Pérez, Díaz, Muñoz, Rojas, Moreno, Jiménez, Vargas, Castro, Ortiz, Torres, Suárez, Quintero, Restrepo, Ospina, Cárdenas, Giraldo, Zapata, Londoño, Cifuentes, Bedoya, Murillo, Mosquera, Rincón, Acosta, Beltrán, Caicedo, Arango, Pineda, Salazar, Ávila, Duque",
  ),
  trades: [
    { word: "Comercializadora", activity: "4690 Comercio al por mayor no especializado" },
    { word: "Inversiones", activity: "6810 Actividades inmobiliarias con bienes propios" },
    { word: "Transportes", activity: "4923 Transporte de carga por carretera" },
    { word: "Constructora", activity: "4111 Construcción de edificios residenciales" },
    { word: "Distribuidora", activity: "4631 Comercio al por mayor de alimentos" },
    { word: "Servicios Integrales", activity: "8299 Otras actividades de apoyo a las empresas" },
  ],
  legalForms: ["S.A.S.", "S.A.S.", "Ltda.", "S.A."],
  colors: list("Blanco, Gris, Negro, Rojo, Azul, Plata"),
  entries: {
    "criminal-case": {
      authority: "Juzgado 012 Penal del Circuito de {place}",
      descriptions: [
        "Hurto calificado y agravado",
        "Estafa",
        "Lesiones personales",
        "Falsedad en documento privado",
      ],
      reference: caseNumber("04"),
    },
    conviction: {
      authority: "Juzgado 03 de Ejecución de Penas y Medidas de Seguridad de {place}",
      descriptions: [
        "Inhabilidad para el ejercicio de derechos y funciones públicas",
        "Condena por concierto para delinquir",
        "Condena por hurto calificado",
      ],
      reference: caseNumber("04"),
    },
    "sexual-offence": {
      authority: "Juzgado 007 Penal del Circuito de {place}",
      descriptions: ["Inhabilidad por delitos sexuales contra menores (Ley 1918 de 2018)"],
      reference: caseNumber("04"),
    },
    "civil-case": {
      authority: "Juzgado 021 Civil del Circuito de {place}",
      descriptions: ["Ejecutivo singular", "Declarativo verbal", "Restitución de inmueble arrendado"],
      reference: caseNumber("03"),
    },
    "labour-case": {
      authority: "Juzgado 009 Laboral del Circuito de {place}",
      descriptions: ["Ordinario laboral", "Ejecutivo laboral"],
      reference: caseNumber("05"),
    },
    "family-case": {
      authority: "Juzgado 004 de Familia de {place}",
      descriptions: ["Ejecutivo de alimentos", "Sucesión", "Divorcio"],
      reference: caseNumber("10"),
    },
    disciplinary: {
      authority: "Procuraduría Provincial de {place}",
      descriptions: ["Suspensión en el ejercicio del cargo", "Destitución e inhabilidad general", "Multa"],
      reference: (random) => `SIRI ${random.whole(100_000_000, 209_999_999)}`,
    },
    "fiscal-liability": {
      authority: "Contraloría Municipal de {place}",
      descriptions: ["Fallo con responsabilidad fiscal"],
      reference: (random, year) => `PRF-${year}-${random.digits(5)}`,
    },
    debt: {
      authority: "Secretaría de Hacienda de {place}",
      descriptions: ["Obligación morosa con entidad pública", "Multa no pagada en el término legal"],
      reference: (random) => `BDME-${random.digits(8)}`,
    },
    "fictitious-supplier": {
      authority: "Dirección Seccional de Impuestos de {place}",
      descriptions: ["Declarado proveedor ficticio (artículo 88 del Estatuto Tributario)"],
      reference: resolution,
    },
    "traffic-fine": {
      authority: "Secretaría de Movilidad de {place}",
      descriptions: [
        "C29 Conducir a velocidad superior a la máxima permitida",
        "C02 Estacionar en sitio prohibido",
        "D04 No detenerse ante luz roja",
      ],
      reference: (random, _, place) => `${place.code}000${random.digits(12)}`,
    },
    "driving-license": {
      authority: "Secretaría de Movilidad de {place}",
      descriptions: ["Licencia de conducción B1", "Licencia de conducción C1", "Licencia de conducción A2"],
      reference: (random) => random.digits(10),
    },
    "driving-license-suspended": {
      authority: "Secretaría de Movilidad de {place}",
      descriptions: ["Licencia de conducción suspendida por reincidencia"],
      reference: resolution,
    },
    "professional-sanction": {
      authority: "Comisión Seccional de Disciplina Judicial de {place}",
      descriptions: ["Suspensión en el ejercicio de la profesión de abogado"],
      reference: caseNumber("03"),
    },
    "state-contract": {
      authority: "Alcaldía de {place}",
      descriptions: [
        "Prestación de servicios profesionales de apoyo a la gestión",
        "Suministro de papelería y útiles de oficina",
      ],
      reference: (random, year) => `CO1.PCCNTR.${random.digits(7)}-${year}`,
    },
    "public-office": {
      authority: "Departamento Administrativo de la Función Pública",
      descriptions: ["Secretario de despacho", "Concejal municipal", "Director técnico"],
      reference: (random, year) => `Decreto ${random.whole(10, 900)} de ${year}`,
    },
    "tax-registration": {
      authority: "Dirección Seccional de Impuestos de {place}",
      descriptions: ["Registro activo"],
      reference: (random) => random.digits(11),
    },
    "company-registration": {
      authority: "Cámara de Comercio de {place}",
      descriptions: ["Persona natural comerciante, matrícula activa"],
      reference: (random) => random.digits(8),
    },
    affiliation: {
      authority: "Distrito Militar de {place}",
      descriptions: ["Libreta militar de primera clase", "Libreta militar de segunda clase"],
      reference: (random) => random.digits(10),
    },
    "document-cancelled": {
      authority: "Registraduría Nacional del Estado Civil",
      descriptions: ["Cancelada por doble cedulación"],
      reference: resolution,
    },
    "vehicle-stolen": {
      authority: "Policía Nacional, Seccional de Investigación Criminal de {place}",
      descriptions: ["Vehículo con reporte de hurto vigente"],
      reference: caseNumber("04"),
    },
    permit: {
      authority: "Registro Único Nacional de Tránsito",
      descriptions: ["SOAT vigente", "Revisión técnico-mecánica vigente"],
      reference: (random) => random.digits(12),
    },
  },
  faults: {
    person: [
      "civil-case",
      "labour-case",
      "family-case",
      "criminal-case",
      "conviction",
      "disciplinary",
      "fiscal-liability",
      "debt",
      "traffic-fine",
      "driving-license-suspended",
      "professional-sanction",
    ],
    company: ["civil-case", "labour-case", "debt", "fiscal-liability", "disciplinary"],
    vehicle: ["traffic-fine", "vehicle-stolen"],
  },
  registrations: [
    { topic: "driving-license", share: 0.45 },
    { topic: "tax-registration", share: 0.5 },
    { topic: "affiliation", share: 0.5, gender: "male" },
    { topic: "state-contract", share: 0.08 },
    { topic: "company-registration", share: 0.06 },
    { topic: "public-office", share: 0.03 },
  ],
};
