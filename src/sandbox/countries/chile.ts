import type { Random } from "../random.ts";
import { type CountryBook, list } from "./country-book.ts";

/** A court's own number (rol interno del tribunal): kind of case, serial, year. */
const caseNumber = (kind: "C" | "O" | "F" | "RIT") => (random: Random, year: number) =>
  kind === "RIT" ? `RIT ${random.whole(100, 9999)}-${year}` : `${kind}-${random.whole(100, 19_999)}-${year}`;

export const chile: CountryBook = {
  country: "CL",
  cities: [
    { name: "Santiago", code: "13" },
    { name: "Valparaíso", code: "05" },
    { name: "Concepción", code: "08" },
    { name: "Antofagasta", code: "02" },
    { name: "Temuco", code: "09" },
    { name: "Rancagua", code: "06" },
    { name: "Talca", code: "07" },
    { name: "Iquique", code: "01" },
    { name: "Puerto Montt", code: "10" },
    { name: "La Serena", code: "04" },
  ],
  male: list(
    "José, Luis, Juan, Carlos, Jorge, Manuel, Francisco, Cristián, Rodrigo, Sebastián, Felipe, Matías, Patricio, Héctor, Claudio, Marcelo, Sergio, Mauricio, Nicolás, Ignacio, Vicente, Benjamín, Gonzalo, Raúl",
  ),
  female: list(
    "María, Ana, Rosa, Claudia, Patricia, Carolina, Camila, Daniela, Constanza, Francisca, Javiera, Catalina, Macarena, Verónica, Paulina, Marcela, Ximena, Pamela, Lorena, Isidora, Antonia, Valentina, Jacqueline, Soledad",
  ),
  surnames: list(
    "González, Muñoz, Rojas, Díaz, Pérez, Soto, Contreras, Silva, Martínez, Sepúlveda, Morales, Rodríguez, López, Fuentes, Hernández, Torres, Araya, Flores, Espinoza, Valenzuela, Castillo, Tapia, Reyes, Gutiérrez, Castro, Pizarro, Álvarez, Vásquez, Sánchez, Fernández, Carrasco, Cortés, Riquelme, Figueroa, Bravo, Vergara, Aravena, Sandoval, Alarcón, Saavedra",
  ),
  trades: [
    { word: "Comercial", activity: "469000 Venta al por mayor no especializada" },
    { word: "Inmobiliaria", activity: "681011 Alquiler de bienes inmuebles propios" },
    { word: "Transportes", activity: "492300 Transporte de carga por carretera" },
    { word: "Constructora", activity: "410010 Construcción de edificios para uso residencial" },
    { word: "Agrícola", activity: "012111 Cultivo de uva destinada a la producción de vino" },
    { word: "Servicios", activity: "829900 Otras actividades de servicios de apoyo a las empresas" },
  ],
  legalForms: ["SpA", "SpA", "Ltda.", "S.A.", "E.I.R.L."],
  colors: list("Blanco, Gris, Negro, Rojo, Azul, Plateado"),
  entries: {
    "criminal-case": {
      authority: "Juzgado de Garantía de {place}",
      descriptions: [
        "Receptación",
        "Estafas y otras defraudaciones",
        "Lesiones menos graves",
        "Robo en lugar no habitado",
      ],
      reference: caseNumber("RIT"),
    },
    conviction: {
      authority: "Tribunal de Juicio Oral en lo Penal de {place}",
      descriptions: ["Condena por robo con intimidación", "Condena por tráfico de pequeñas cantidades"],
      reference: caseNumber("RIT"),
    },
    "civil-case": {
      authority: "2º Juzgado Civil de {place}",
      descriptions: ["Cobro de pagaré", "Juicio ejecutivo", "Indemnización de perjuicios"],
      reference: caseNumber("C"),
    },
    "labour-case": {
      authority: "Juzgado de Letras del Trabajo de {place}",
      descriptions: ["Despido injustificado", "Cobro de prestaciones"],
      reference: caseNumber("O"),
    },
    "family-case": {
      authority: "Juzgado de Familia de {place}",
      descriptions: ["Alimentos", "Cuidado personal"],
      reference: caseNumber("F"),
    },
    "traffic-fine": {
      authority: "1er Juzgado de Policía Local de {place}",
      descriptions: ["Conducir a exceso de velocidad", "No pagar tarifa o peaje"],
      reference: (random, year) => `${random.digits(6)}-${year}`,
    },
    "vehicle-stolen": {
      authority: "Carabineros de Chile, Sección Encargo y Búsqueda de Vehículos",
      descriptions: ["Vehículo con encargo vigente por robo"],
      reference: (random, year) => `Encargo ${random.digits(6)}-${year}`,
    },
  },
  faults: {
    person: ["criminal-case", "conviction", "civil-case", "labour-case", "family-case"],
    company: ["civil-case", "labour-case"],
    vehicle: ["traffic-fine", "vehicle-stolen"],
  },
  registrations: [],
};
