import { describe, expect, test } from "vitest";
import type { DataSet } from "../../model/data-set.ts";
import { topicsOf } from "./topics.ts";

function topics(
  dataSet: DataSet,
  facts: Readonly<Record<string, string>>,
  more: { category?: string; participation?: "plaintiff" | "defendant"; identity?: string } = {},
) {
  const { category, participation = null, identity = "" } = more;
  const row = Object.entries(facts).map(([label, value]) => ({ label, value }));
  return topicsOf({
    dataSet,
    identity,
    registryTopic: null,
    category: category === undefined ? null : { words: category, participation, filingPlace: null },
    tables: [{ title: "", rows: [row] }],
  });
}

describe("a criminal record", () => {
  test.each([
    ["Sentencia condenatoria ejecutoriada", "conviction"],
    ["CONDENADO A 4 AÑOS", "conviction"],
    ["Sentença condenatória transitada em julgado", "conviction"],
    ["En trámite", "criminal-case"],
    ["Absuelto en segunda instancia; antes condenado", "criminal-case"],
    ["No ha sido condenado", "criminal-case"],
    ["Sin condena", "criminal-case"],
    ["Orden de captura vigente", "wanted"],
    ["Mandado de prisão em aberto", "wanted"],
    ["Sin orden de captura", "criminal-case"],
  ])("'%s' is a %s", (value, topic) => {
    expect(topics("criminal_record", { Estado: value })).toEqual([topic]);
  });

  test("of somebody who reported the crime is a plaintiff's", () => {
    const more = { category: "Theft", participation: "plaintiff" } as const;
    expect(topics("criminal_record", { Estado: "Condenado" }, more)).toEqual(["plaintiff-case"]);
  });
});

describe("a court case", () => {
  test.each([
    ["Labor: Other legal processes", undefined, "labour-case"],
    ["Direito do Trabalho TRABALHISTA", undefined, "labour-case"],
    ["Family: Alimony", "defendant", "family-case"],
    ["Family: Alimony", "plaintiff", "plaintiff-case"],
    ["Civil obligations", "defendant", "civil-case"],
  ] as const)("'%s' of the %s is a %s", (category, participation, topic) => {
    expect(topics("legal_background", {}, { category, ...(participation ? { participation } : {}) })).toEqual(
      [topic],
    );
  });
});

describe("an identity", () => {
  test.each([
    [{ "Situação cadastral": "REGULAR" }, "identity"],
    [{ "Situação cadastral": "PENDENTE DE REGULARIZAÇÃO" }, "identity"],
    [{ "Situação cadastral": "TITULAR FALECIDO" }, "deceased"],
    [{ "Situação cadastral": "CANCELADA" }, "document-cancelled"],
    [{ "Fecha de defunción": "02/04/2019" }, "deceased"],
    [{ "Fecha de defunción": "-" }, "identity"],
    [{ "Estado de nacimiento": "BAJA CALIFORNIA" }, "identity"],
  ])("with %o is %s", (facts, topic) => {
    expect(topics("personal_identity", facts)).toEqual([topic]);
  });

  test("that the provider calls dead is deceased", () => {
    expect(topics("personal_identity", {}, { identity: "dead" })).toEqual(["deceased"]);
  });
});

describe("registers", () => {
  test.each([
    ["business_background", { Situación: "Término de giro" }, ["company-inactive"]],
    ["business_background", { Estado: "BAJA DE OFICIO" }, ["company-inactive"]],
    ["business_background", { Estado: "Baja California", Estatus: "ACTIVO" }, ["company-registration"]],
    ["taxes_and_finances", { "Deuda coactiva": "SÍ" }, ["tax-default"]],
    ["taxes_and_finances", { "Deuda coactiva": "NO" }, ["tax-registration"]],
    ["taxes_and_finances", { Deuda: "0.00" }, ["tax-registration"]],
    ["vehicle_information", { "Reporte de robo": "SIN REPORTE DE ROBO" }, ["vehicle-registration"]],
    ["vehicle_information", { "Reporte de robo": "Ningún reporte" }, ["vehicle-registration"]],
    ["vehicle_information", { Restrição: "ROUBO/FURTO" }, ["vehicle-registration", "vehicle-stolen"]],
    ["traffic_fines", { Número: "1" }, ["traffic-fine"]],
  ] as const)("%s with %o is %o", (dataSet, facts, expected) => {
    expect(topics(dataSet, facts)).toEqual(expected);
  });
});
