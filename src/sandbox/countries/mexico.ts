import type { Random } from "../random.ts";
import { type CountryBook, list } from "./country-book.ts";

const fileNumber = (random: Random, year: number) => `${random.whole(10, 1999)}/${year}`;

export const mexico: CountryBook = {
  country: "MX",
  cities: [
    { name: "Ciudad de México", code: "DF" },
    { name: "Guadalajara", code: "JC" },
    { name: "Monterrey", code: "NL" },
    { name: "Puebla", code: "PL" },
    { name: "Toluca", code: "MC" },
    { name: "León", code: "GT" },
    { name: "Mérida", code: "YN" },
    { name: "Tijuana", code: "BC" },
    { name: "Veracruz", code: "VZ" },
    { name: "Oaxaca", code: "OC" },
  ],
  male: list(
    "José, Juan, Luis, Carlos, Francisco, Miguel, Jesús, Alejandro, Jorge, Ricardo, Fernando, Eduardo, Arturo, Raúl, Sergio, Gerardo, Armando, Salvador, Ramón, Emiliano, Rodrigo, Héctor, Rubén, Ernesto",
  ),
  female: list(
    "María, Guadalupe, Juana, Margarita, Verónica, Leticia, Rosa, Elizabeth, Alejandra, Gabriela, Norma, Silvia, Araceli, Alicia, Fernanda, Ximena, Itzel, Citlali, Rocío, Mariana, Ana, Beatriz, Lourdes, Renata",
  ),
  surnames: list(
    "Hernández, García, Martínez, López, González, Pérez, Rodríguez, Sánchez, Ramírez, Cruz, Flores, Gómez, Morales, Vázquez, Reyes, Jiménez, Torres, Díaz, Gutiérrez, Ruiz, Mendoza, Aguilar, Ortiz, Moreno, Castillo, Romero, Álvarez, Méndez, Chávez, Rivera, Juárez, Domínguez, Guzmán, Velázquez, Salazar, Contreras, Estrada, Ibarra, Peña, Cervantes",
  ),
  trades: [
    { word: "Comercializadora", activity: "Comercio al por mayor de abarrotes" },
    { word: "Grupo", activity: "Servicios de administración de negocios" },
    { word: "Transportes", activity: "Autotransporte de carga general" },
    { word: "Constructora", activity: "Edificación residencial" },
    { word: "Soluciones", activity: "Servicios de consultoría en computación" },
    { word: "Servicios", activity: "Otros servicios de apoyo a los negocios" },
  ],
  legalForms: ["S.A. de C.V.", "S.A. de C.V.", "S. de R.L. de C.V.", "S.A.P.I. de C.V."],
  colors: list("Blanco, Gris, Negro, Rojo, Azul, Plata"),
  entries: {
    "criminal-case": {
      authority: "Juzgado Tercero de Control de {place}",
      descriptions: ["Fraude genérico", "Robo calificado", "Abuso de confianza"],
      reference: (random, year) => `Carpeta judicial ${fileNumber(random, year)}`,
    },
    conviction: {
      authority: "Tribunal de Enjuiciamiento de {place}",
      descriptions: ["Sentencia condenatoria por robo calificado", "Sentencia condenatoria por fraude"],
      reference: (random, year) => `Causa penal ${fileNumber(random, year)}`,
    },
    "civil-case": {
      authority: "Juzgado Décimo de lo Civil de {place}",
      descriptions: ["Juicio ejecutivo mercantil", "Juicio ordinario civil", "Especial hipotecario"],
      reference: fileNumber,
    },
    "labour-case": {
      authority: "Tribunal Laboral de {place}",
      descriptions: ["Despido injustificado", "Pago de prestaciones"],
      reference: fileNumber,
    },
    "family-case": {
      authority: "Juzgado Segundo de lo Familiar de {place}",
      descriptions: ["Controversia del orden familiar: alimentos", "Divorcio incausado"],
      reference: fileNumber,
    },
    "fictitious-supplier": {
      authority: "Servicio de Administración Tributaria",
      descriptions: ["Listado definitivo del artículo 69-B del Código Fiscal de la Federación"],
      reference: (random, year) => `500-05-${year}-${random.digits(5)}`,
    },
    affiliation: {
      authority: "Instituto Mexicano del Seguro Social",
      descriptions: ["Vigente en el régimen obligatorio", "Baja en el régimen obligatorio"],
      reference: (random) => random.digits(11),
    },
    "traffic-fine": {
      authority: "Secretaría de Movilidad de {place}",
      descriptions: ["Exceso de velocidad", "Circular en carril exclusivo"],
      reference: (random) => `0${random.digits(10)}`,
    },
    "vehicle-stolen": {
      authority: "Fiscalía General de Justicia, {place}",
      descriptions: ["Vehículo con reporte de robo vigente"],
      reference: (random, year) => `CI-${random.digits(6)}/${year}`,
    },
  },
  faults: {
    person: [
      "criminal-case",
      "conviction",
      "civil-case",
      "labour-case",
      "family-case",
      "fictitious-supplier",
    ],
    company: ["civil-case", "labour-case", "fictitious-supplier"],
    vehicle: ["traffic-fine", "vehicle-stolen"],
  },
  registrations: [{ topic: "affiliation", share: 0.55 }],
};
