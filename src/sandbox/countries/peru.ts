import type { Random } from "../random.ts";
import { type City, type CountryBook, list } from "./country-book.ts";

/** A court file number: serial, year, incident, judicial district, kind of court, speciality, court. */
const fileNumber = (speciality: "PE" | "CI" | "LA" | "FC") => (random: Random, year: number, place: City) =>
  `${random.digits(5)}-${year}-0-${place.code}-JR-${speciality}-${String(random.whole(1, 30)).padStart(2, "0")}`;

export const peru: CountryBook = {
  country: "PE",
  cities: [
    { name: "Lima", code: "1801" },
    { name: "Arequipa", code: "0401" },
    { name: "Trujillo", code: "1601" },
    { name: "Chiclayo", code: "1706" },
    { name: "Piura", code: "2001" },
    { name: "Cusco", code: "1001" },
    { name: "Callao", code: "0701" },
    { name: "Huancayo", code: "1501" },
    { name: "Ica", code: "1401" },
    { name: "Tacna", code: "2301" },
  ],
  male: list(
    "José, Juan, Luis, Carlos, Jorge, Víctor, César, Julio, Manuel, Percy, Walter, Wilmer, Edgar, Rolando, Renzo, Diego, Jhonatan, Elmer, Segundo, Américo, Hugo, Marco, Piero, Alonso",
  ),
  female: list(
    "María, Rosa, Ana, Carmen, Milagros, Flor, Nelly, Gladys, Luz, Roxana, Maribel, Jessica, Fiorella, Ruth, Karina, Elena, Victoria, Lourdes, Yessenia, Melissa, Pilar, Giuliana, Sonia, Vilma",
  ),
  surnames: list(
    "Quispe, Flores, Sánchez, García, Rodríguez, Rojas, Ramos, Mamani, López, Huamán, Díaz, Gonzales, Torres, Mendoza, Vásquez, Espinoza, Castillo, Chávez, Fernández, Gutiérrez, Condori, Cruz, Pérez, Ramírez, Ruiz, Castro, Vargas, Romero, Salazar, Silva, Reyes, Morales, Paredes, Vega, Medina, Aguilar, Cárdenas, Apaza, Choque, Ccahuana",
  ),
  trades: [
    { word: "Comercial", activity: "4690 Venta al por mayor no especializada" },
    { word: "Inversiones", activity: "6810 Actividades inmobiliarias con bienes propios" },
    { word: "Transportes", activity: "4923 Transporte de carga por carretera" },
    { word: "Constructora", activity: "4100 Construcción de edificios" },
    { word: "Agroexportaciones", activity: "0125 Cultivo de otros frutos" },
    { word: "Servicios Generales", activity: "8299 Otras actividades de apoyo a las empresas" },
  ],
  legalForms: ["S.A.C.", "S.A.C.", "E.I.R.L.", "S.R.L.", "S.A."],
  colors: list("Blanco, Gris, Negro, Rojo, Azul, Plata"),
  entries: {
    "criminal-case": {
      authority: "Juzgado de Investigación Preparatoria de {place}",
      descriptions: ["Hurto agravado", "Estafa", "Lesiones leves"],
      reference: fileNumber("PE"),
    },
    conviction: {
      authority: "Juzgado Penal Unipersonal de {place}",
      descriptions: ["Sentencia condenatoria por robo agravado", "Sentencia condenatoria por receptación"],
      reference: fileNumber("PE"),
    },
    "civil-case": {
      authority: "Juzgado Especializado en lo Civil de {place}",
      descriptions: ["Obligación de dar suma de dinero", "Desalojo", "Indemnización"],
      reference: fileNumber("CI"),
    },
    "labour-case": {
      authority: "Juzgado Especializado de Trabajo de {place}",
      descriptions: ["Pago de beneficios sociales", "Despido arbitrario"],
      reference: fileNumber("LA"),
    },
    "family-case": {
      authority: "Juzgado de Paz Letrado de Familia de {place}",
      descriptions: ["Alimentos", "Aumento de alimentos"],
      reference: fileNumber("FC"),
    },
    debt: {
      authority: "Registro de Deudores Alimentarios Morosos, Corte Superior de {place}",
      descriptions: ["Deudor alimentario moroso"],
      reference: fileNumber("FC"),
    },
    "tax-registration": {
      authority: "Superintendencia Nacional de Aduanas y de Administración Tributaria",
      descriptions: ["Persona natural con negocio, activo y habido"],
      reference: (random) => random.digits(8),
    },
    "traffic-fine": {
      authority: "Servicio de Administración Tributaria de {place}",
      descriptions: [
        "M20 No respetar los límites de velocidad",
        "G28 No llevar puesto el cinturón de seguridad",
      ],
      reference: (random) => `E${random.digits(7)}`,
    },
    "vehicle-stolen": {
      authority: "Policía Nacional del Perú, División de Prevención de Robo de Vehículos",
      descriptions: ["Vehículo con requisitoria por robo"],
      reference: (random, year) => `Oficio ${random.digits(5)}-${year}`,
    },
  },
  faults: {
    person: ["criminal-case", "conviction", "civil-case", "labour-case", "family-case", "debt"],
    company: ["civil-case", "labour-case"],
    vehicle: ["traffic-fine", "vehicle-stolen"],
  },
  registrations: [{ topic: "tax-registration", share: 0.4 }],
};
