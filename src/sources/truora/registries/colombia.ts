import { registry, type TruoraRegistry } from "./registry.ts";

/** The one registry of Colombia that is asked here: people and companies have sources of their own. */
export const colombia: readonly TruoraRegistry[] = [
  registry({
    id: "co-runt-vehiculo",
    title: "Registro Único Nacional de Tránsito: vehículos",
    owner: "Ministerio de Transporte de Colombia",
    home: "https://portalpublico.runt.gov.co/",
    countries: ["CO"],
    dataSets: ["vehicle_information", "vehicle_permits"],
    kinds: ["vehicle"],
    needs: [["license-plate"]],
  }),
];
