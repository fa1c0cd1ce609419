import { below, pick, type Random, zipf } from "../random.ts";
import { brand, composedName } from "./compose.ts";

interface CompanyCulture {
  readonly sectors: readonly string[];
  readonly places: readonly string[];
  readonly forms: readonly string[];
}

const list = (text: string): readonly string[] => text.split(", ");

const spanish: CompanyCulture = {
  sectors: list(
    "Comercializadora, Inversiones, Distribuidora, Constructora, Transportes, Servicios, Agropecuaria, Importadora, Inmobiliaria, Consultores, Laboratorios, Minera, Textiles, Alimentos, Ingeniería, Grupo",
  ),
  places: list(
    "del Norte, del Sur, Andina, de Colombia, de México, del Pacífico, Nacional, Internacional, Bogotá, Lima",
  ),
  forms: list("S.A.S., S.A., Ltda., S.A. de C.V., S. de R.L., E.I.R.L., SpA, S.R.L."),
};

const portuguese: CompanyCulture = {
  sectors: list(
    "Comércio, Indústria e Comércio, Construções, Transportes, Serviços, Participações, Empreendimentos, Alimentos, Distribuidora, Engenharia, Tecnologia, Agropecuária",
  ),
  places: list("do Brasil, Paulista, do Nordeste, Nacional, Internacional, Mineira, Carioca"),
  forms: list("Ltda., S.A., EIRELI, ME, EPP"),
};

const english: CompanyCulture = {
  sectors: list(
    "Trading, Shipping, Holdings, Industries, Logistics, Engineering, Technology, Petroleum, Chemicals, Investments, Marine, Aviation, General Trading, Construction, Electronics, Exchange",
  ),
  places: list(
    "International, Global, of Dubai, Asia, Middle East, Overseas, Hong Kong, National, East, Pacific",
  ),
  forms: list("Ltd, Limited, LLC, Inc., Corp., Co., L.L.C., PLC, GmbH, FZE, Pte. Ltd."),
};

const cultures = [spanish, spanish, portuguese, english, english, english];

/** `Distribuidora Novatec del Norte S.A.S.`; the distinctive word is one of `vocabulary`. */
export function companyName(random: Random, vocabulary: number): string {
  const { sectors, places, forms } = pick(random, cultures);
  const word = () => capital(composedName(brand, zipf(random, vocabulary, 40)));
  const number = random() < 0.04 ? ` ${1 + below(random, 2_000)}` : "";
  const distinctive = (random() < 0.35 ? `${word()} ${word()}` : word()) + number;
  const sector = pick(random, sectors);
  const head = random() < 0.5 ? `${sector} ${distinctive}` : `${distinctive} ${sector}`;
  const place = random() < 0.35 ? ` ${pick(random, places)}` : "";
  return `${head}${place} ${pick(random, forms)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
