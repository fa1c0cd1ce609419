import { nitCheckDigit } from "../../../model/documents.ts";
import { fullName, nameWords } from "../../full-name.ts";
import type { Mark, Resident } from "../../world.ts";

/** The cities that have judges of the execution of sentences, by the provider's names. */
const cities = (
  "armenia barranquilla bogota bucaramanga buga cali cartagena florencia ibague manizales medellin monteria " +
  "neiva palmira pasto pereira popayan quibdo tunja villavicencio"
).split(" ");

export function certificate(resident: Resident) {
  const cancelled = resident.marks.find((mark) => mark.topic === "document-cancelled");
  const state = resident.death === null ? (cancelled?.description ?? "VIGENTE") : "CANCELADA POR MUERTE";
  return {
    cedula: resident.nationalId,
    nombre: upperName(resident),
    fecha_exp: spelledOut(resident.issueDate),
    lugar_exp: resident.issuePlace.toUpperCase().replace(", ", " - "),
    estado: state.toUpperCase(),
  };
}

export function antecedents(marks: readonly Mark[]) {
  const groups = [
    ["ANTECEDENTES PENALES", "conviction"],
    ["ANTECEDENTES DISCIPLINARIOS", "disciplinary"],
  ] as const;
  return groups.flatMap(([delito, topic]) => {
    const own = marks.filter((mark) => mark.topic === topic);
    return own.length === 0 ? [] : [{ delito, datos: own.map(antecedent), inhabilidades: [] }];
  });
}

function antecedent(mark: Mark) {
  const date = dayFirst(mark.date, "-");
  return {
    SIRI: `SIRI: ${mark.reference.replace(/\D/g, "").slice(0, 9)}`,
    Sanciones: [
      {
        Sanción: mark.description.toUpperCase(),
        Término: "",
        "Clase sanción": "PRINCIPAL",
        Entidad: mark.place.toUpperCase(),
      },
    ],
    Instancias: [
      {
        Nombre: "PRIMERA",
        Autoridad: mark.authority.toUpperCase(),
        "Fecha providencia": date,
        "fecha efecto Juridicos": date,
      },
    ],
  };
}

export function sexualOffence(mark: Mark) {
  return { descripcion: mark.description, autoridad: mark.authority, fecha: dayFirst(mark.date) };
}

/** A map of every city: false, or the cases there by their number. */
export function courts(convictions: readonly Mark[]) {
  const said = new Map<string, Record<string, unknown>>();
  for (const mark of convictions) {
    const [place = ""] = nameWords(mark.place);
    const city = cities.find((one) => one === place) ?? "bogota";
    said.set(city, { ...said.get(city), [mark.reference.replace(/\D/g, "")]: sentence(mark) });
  }
  return Object.fromEntries(cities.map((city) => [`${city}jepms`, said.get(city) ?? false]));
}

function sentence(mark: Mark) {
  return {
    delitos: mark.description,
    observaciones: "",
    "pena privativa de la libertad": { años: "4", meses: "0", dias: "0" },
    actuaciones: [
      { tipo: "Auto", fecha: dayFirst(mark.date), folio: "", cuadernos: "", anotacion: "Avoca conocimiento" },
    ],
    pantallap: "",
  };
}

export function inmate(mark: Mark, resident: Resident) {
  return {
    Identificación: resident.nationalId,
    Nombre: upperName(resident),
    Género: resident.gender === "female" ? "FEMENINO" : "MASCULINO",
    "Número único (INPEC)": mark.reference.replace(/\D/g, "").slice(-8, -2),
    "Situación jurídica": "CONDENADO",
    "Estado de ingreso": "PRISION DOMICILIARIA",
    "Establecimiento a cargo": `CPMS ${mark.place.toUpperCase()}`,
  };
}

export function taxRegistration(number: string, registrations: readonly unknown[]) {
  const registered = registrations.length > 0;
  return {
    rut: registered ? `${number}-${nitCheckDigit(number)}` : "",
    rut_estado: registered ? "REGISTRO ACTIVO" : "",
  };
}

export function account(number: string, multas: readonly ReturnType<typeof fine>[]) {
  const total = multas.reduce((sum, { valor }) => sum + valor, 0);
  return {
    paz_salvo: multas.length === 0,
    cantidad_multas: multas.length,
    multas,
    acuerdos_pagos: [],
    cursos: [],
    total_multas: total,
    total_pagar: total,
    numero_documento: number,
  };
}

export function fine(mark: Mark, plate: string | null) {
  const [code = "", ...rest] = mark.description.split(" ");
  return {
    numeroComparendo: mark.reference,
    fechaComparendo: dayFirst(mark.date),
    organismoTransito: mark.authority,
    placa: plate,
    estadoComparendo: "Pendiente de pago",
    valor: 604_100,
    infracciones: [{ codigoInfraccion: code, descripcionInfraccion: rest.join(" ") }],
  };
}

export function driver(resident: Resident | undefined, marks: readonly Mark[]) {
  if (!resident || marks.length === 0)
    return { exitoso: true, licencia: { licencias: [], totalLicencias: 0 } };
  const suspended = marks.some((mark) => mark.topic === "driving-license-suspended");
  const licencias = marks.map((mark) => ({
    categoria: /\b[ABC][1-3]\b/.exec(mark.description)?.[0] ?? "B1",
    estado: mark.topic === "driving-license-suspended" ? "SUSPENDIDA" : "ACTIVA",
    fecha_expedicion: dayFirst(mark.date),
    fecha_vencimiento: dayFirst(`${Number(mark.date.slice(0, 4)) + 10}${mark.date.slice(4)}`),
    numero_licencia: resident.nationalId,
    sustrato: "",
  }));
  return {
    exitoso: true,
    licencia: { licencias, totalLicencias: licencias.length },
    multa: { estado_cancelacion: "NO", estado_paz_salvo: "SI", estado_suspension: suspended ? "SI" : "" },
    nombres: upperName(resident),
  };
}

export function lawyerSanction(mark: Mark, resident: Resident) {
  return {
    numero_de_cedula: resident.nationalId,
    nombres: resident.given.toUpperCase(),
    apellidos: `${resident.paternal} ${resident.maternal}`.toUpperCase(),
    tipo_de_sancion: mark.description,
    estado_de_la_sancion: "Sanción en Ejecución",
    fecha_de_inicio: dayFirst(mark.date),
    fecha_de_finalizacion: "",
    codigo_de_estado_de_sancion: mark.reference.replace(/\D/g, "").slice(-10),
  };
}

export function militaryCard(mark: Mark, resident: Resident) {
  const clase = /segunda/i.test(mark.description) ? "SEGUNDA CLASE" : "PRIMERA CLASE";
  const nombre = upperName(resident);
  return { clase, documento: resident.nationalId, nombre, tipo_documento: "Cédula de Ciudadanía" };
}

export function officeHolder(mark: Mark, resident: Resident) {
  return {
    TIPO_LISTA: "PEP",
    NOMBRE_LISTA: "Personas Expuestas Políticamente",
    NOMBRE_DESCRIPTIVO_LISTA: "PEP Colombia (Decreto 830 de 2021)",
    CATEGORIA: "Personas Expuestas Políticamente",
    ORIGEN_LISTA: "NACIONAL",
    CODIGO: `PEP_${mark.reference.replace(/\W+/g, "_")}`,
    ID: resident.nationalId,
    TIPO_ID: "C",
    TIPO_PERSONA: "N",
    NOMBRECOMPLETO: upperName(resident),
    AKA: "",
    ROL_O_DESCRIPCION1: mark.description,
    ROL_O_DESCRIPCION2: mark.authority,
    FECHA_FINAL_ROL: "",
    ESTADO: "Activo",
  };
}

function dayFirst(date: string, separator = "/"): string {
  return date.split("-").reverse().join(separator);
}

const months =
  "ENERO FEBRERO MARZO ABRIL MAYO JUNIO JULIO AGOSTO SEPTIEMBRE OCTUBRE NOVIEMBRE DICIEMBRE".split(" ");

/** `20 DE DICIEMBRE DE 1999`. */
function spelledOut(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} DE ${months[Number(month) - 1] ?? ""} DE ${year}`;
}

function upperName(resident: Resident): string {
  return fullName(resident).toUpperCase();
}
