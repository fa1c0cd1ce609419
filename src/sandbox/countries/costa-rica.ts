import type { Random } from "../random.ts";
import { type CountryBook, list } from "./country-book.ts";

/** A court file number: two digits of the year, serial, office, matter. */
const fileNumber = (matter: "PE" | "CI" | "LA" | "FA" | "TR") => (random: Random, year: number) =>
  `${String(year).slice(2)}-${random.digits(6)}-${String(random.whole(1, 1200)).padStart(4, "0")}-${matter}`;

export const costaRica: CountryBook = {
  country: "CR",
  cities: [
    { name: "San José", code: "1" },
    { name: "Desamparados", code: "1" },
    { name: "Alajuela", code: "2" },
    { name: "San Carlos", code: "2" },
    { name: "Cartago", code: "3" },
    { name: "Heredia", code: "4" },
    { name: "Liberia", code: "5" },
    { name: "Puntarenas", code: "6" },
    { name: "Limón", code: "7" },
  ],
  male: list(
    "José, Luis, Carlos, Juan, Jorge, Manuel, Marco, Randall, Esteban, Allan, Minor, Gerardo, Álvaro, Mauricio, Ronald, Alonso, Andrey, Olman, Rolando, Fernando, Kevin, Steven, Greivin, Warner",
  ),
  female: list(
    "María, Ana, Laura, Karla, Andrea, Silvia, Marcela, Yorleny, Xinia, Grettel, Hazel, Kattia, Priscilla, Natalia, Melissa, Sonia, Rosibel, Damaris, Adriana, Fabiola, Shirley, Tatiana, Ivannia, Jessica",
  ),
  surnames: list(
    "Rodríguez, Vargas, Jiménez, Mora, Rojas, González, Sánchez, Hernández, Ramírez, Castro, López, Araya, Solano, Alvarado, Chaves, Pérez, Morales, Campos, Quesada, Arias, Fernández, Solís, Herrera, Madrigal, Calderón, Brenes, Villalobos, Ugalde, Cordero, Zúñiga, Montero, Salas, Segura, Badilla, Barrantes, Cascante, Elizondo, Umaña, Ulate, Fallas",
  ),
  trades: [
    { word: "Comercial", activity: "4690.0 Venta al por mayor no especializada" },
    { word: "Inversiones", activity: "6810.0 Alquiler de bienes inmuebles" },
    { word: "Transportes", activity: "4923.0 Transporte de carga por carretera" },
    { word: "Desarrollos", activity: "4100.0 Construcción de edificios" },
    { word: "Servicios", activity: "8299.0 Otras actividades de apoyo a las empresas" },
    { word: "Agroindustrias", activity: "0122.0 Cultivo de frutas tropicales" },
  ],
  legalForms: ["Sociedad Anónima", "Sociedad Anónima", "Sociedad de Responsabilidad Limitada"],
  colors: list("Blanco, Gris, Negro, Rojo, Azul, Plateado"),
  entries: {
    "criminal-case": {
      authority: "Juzgado Penal de {place}",
      descriptions: ["Estafa", "Hurto agravado", "Agresión con arma"],
      reference: fileNumber("PE"),
    },
    conviction: {
      authority: "Tribunal Penal de {place}",
      descriptions: ["Sentencia condenatoria por robo agravado", "Sentencia condenatoria por estafa"],
      reference: fileNumber("PE"),
    },
    "civil-case": {
      authority: "Juzgado Civil de {place}",
      descriptions: ["Monitorio dinerario", "Ejecución hipotecaria", "Ordinario civil"],
      reference: fileNumber("CI"),
    },
    "labour-case": {
      authority: "Juzgado de Trabajo de {place}",
      descriptions: ["Ordinario laboral por prestaciones", "Riesgo de trabajo"],
      reference: fileNumber("LA"),
    },
    "family-case": {
      authority: "Juzgado de Familia de {place}",
      descriptions: ["Pensión alimentaria", "Divorcio"],
      reference: fileNumber("FA"),
    },
    "tax-registration": {
      authority: "Administración Tributaria de {place}",
      descriptions: ["Inscrito en el régimen tradicional"],
      reference: (random) => random.digits(10),
    },
    "tax-default": {
      authority: "Administración Tributaria de {place}",
      descriptions: ["Moroso en el pago de obligaciones tributarias"],
      reference: (random, year) => `MH-${random.digits(6)}-${year}`,
    },
    "traffic-fine": {
      authority: "Consejo de Seguridad Vial",
      descriptions: ["Exceso de velocidad", "Estacionamiento en zona prohibida"],
      reference: (random, year) => `2-${year}-${random.digits(9)}`,
    },
    "vehicle-stolen": {
      authority: "Organismo de Investigación Judicial de {place}",
      descriptions: ["Vehículo con denuncia por robo"],
      reference: fileNumber("PE"),
    },
  },
  faults: {
    person: ["criminal-case", "conviction", "civil-case", "labour-case", "family-case", "tax-default"],
    company: ["civil-case", "labour-case", "tax-default"],
    vehicle: ["traffic-fine", "vehicle-stolen"],
  },
  registrations: [{ topic: "tax-registration", share: 0.5 }],
};
