import type { Random } from "../random.ts";
import { type City, type CountryBook, list } from "./country-book.ts";

/**
 * A case number `NNNNNNN-DD.AAAA.J.TR.OOOO` (Conselho Nacional de Justiça, Resolução 65 of 2008): the
 * two check digits are 98 less the rest of the others, followed by 00, modulo 97.
 */
function caseNumber(branch: "5" | "8") {
  return (random: Random, year: number, place: City) => {
    const serial = random.digits(7);
    const court = branch === "8" ? place.code : "02";
    const origin = String(random.whole(1, 600)).padStart(4, "0");
    const rest = Number(BigInt(`${serial}${year}${branch}${court}${origin}00`) % 97n);
    return `${serial}-${String(98 - rest).padStart(2, "0")}.${year}.${branch}.${court}.${origin}`;
  };
}

export const brazil: CountryBook = {
  country: "BR",
  cities: [
    { name: "São Paulo, SP", code: "26" },
    { name: "Campinas, SP", code: "26" },
    { name: "Rio de Janeiro, RJ", code: "19" },
    { name: "Belo Horizonte, MG", code: "13" },
    { name: "Porto Alegre, RS", code: "21" },
    { name: "Curitiba, PR", code: "16" },
    { name: "Salvador, BA", code: "05" },
    { name: "Recife, PE", code: "17" },
    { name: "Fortaleza, CE", code: "06" },
    { name: "Goiânia, GO", code: "09" },
  ],
  male: list(
    "José, João, Antônio, Francisco, Carlos, Paulo, Pedro, Lucas, Luiz, Marcos, Gabriel, Rafael, Daniel, Marcelo, Bruno, Eduardo, Felipe, Rodrigo, Thiago, Leandro, Gustavo, Vinícius, Wagner, Caio",
  ),
  female: list(
    "Maria, Ana, Francisca, Antônia, Adriana, Juliana, Márcia, Fernanda, Patrícia, Aline, Sandra, Camila, Amanda, Bruna, Jéssica, Letícia, Júlia, Luciana, Vanessa, Mariana, Gabriela, Renata, Larissa, Beatriz",
  ),
  surnames: list(
    "Silva, Santos, Oliveira, Souza, Rodrigues, Ferreira, Alves, Pereira, Lima, Gomes, Costa, Ribeiro, Martins, Carvalho, Almeida, Lopes, Soares, Fernandes, Vieira, Barbosa, Rocha, Dias, Nascimento, Andrade, Moreira, Nunes, Marques, Machado, Mendes, Freitas, Cardoso, Ramos, Gonçalves, Santana, Teixeira, Araújo, Monteiro, Cavalcanti, Batista, Siqueira",
  ),
  trades: [
    { word: "Comércio", activity: "4711-3/02 Comércio varejista de mercadorias em geral" },
    { word: "Indústria", activity: "2599-3/99 Fabricação de outros produtos de metal" },
    { word: "Transportes", activity: "4930-2/02 Transporte rodoviário de carga" },
    { word: "Construtora", activity: "4120-4/00 Construção de edifícios" },
    { word: "Tecnologia", activity: "6201-5/01 Desenvolvimento de programas de computador" },
    { word: "Serviços", activity: "8211-3/00 Serviços combinados de escritório" },
  ],
  legalForms: ["Ltda", "Ltda", "S.A.", "EIRELI"],
  colors: list("Branca, Cinza, Preta, Vermelha, Azul, Prata"),
  entries: {
    "criminal-case": {
      authority: "2ª Vara Criminal de {place}",
      descriptions: ["Furto qualificado", "Estelionato", "Lesão corporal", "Receptação"],
      reference: caseNumber("8"),
    },
    conviction: {
      authority: "Vara de Execuções Penais de {place}",
      descriptions: ["Execução da pena: roubo majorado", "Execução da pena: tráfico de drogas"],
      reference: caseNumber("8"),
    },
    "civil-case": {
      authority: "5ª Vara Cível de {place}",
      descriptions: ["Execução de título extrajudicial", "Indenização por dano moral", "Cobrança"],
      reference: caseNumber("8"),
    },
    "labour-case": {
      authority: "11ª Vara do Trabalho de {place}",
      descriptions: ["Ação trabalhista: verbas rescisórias", "Ação trabalhista: horas extras"],
      reference: caseNumber("5"),
    },
    "family-case": {
      authority: "1ª Vara de Família de {place}",
      descriptions: ["Execução de alimentos", "Divórcio litigioso"],
      reference: caseNumber("8"),
    },
    debarment: {
      authority: "Tribunal de Contas da União",
      descriptions: ["Inabilitado para o exercício de cargo em comissão ou função de confiança"],
      reference: (random, year) => `TC ${random.digits(3)}.${random.digits(3)}/${year}-${random.digits(1)}`,
    },
    "tax-default": {
      authority: "Procuradoria-Geral da Fazenda Nacional",
      descriptions: ["Inscrição em dívida ativa da União"],
      reference: (random, year) =>
        `80 ${random.whole(1, 7)} ${String(year).slice(2)} ${random.digits(6)}-${random.digits(2)}`,
    },
    "traffic-fine": {
      authority: "Detran de {place}",
      descriptions: [
        "Transitar em velocidade superior à máxima permitida em até 20%",
        "Avançar o sinal vermelho",
      ],
      reference: (random) => `${random.letters("ABCDEFGH", 1)}${random.digits(9)}`,
    },
    "vehicle-stolen": {
      authority: "Polícia Civil, Delegacia de Furtos e Roubos de Veículos de {place}",
      descriptions: ["Veículo com restrição de roubo ou furto"],
      reference: (random, year) => `BO ${random.digits(6)}/${year}`,
    },
  },
  faults: {
    person: ["criminal-case", "conviction", "civil-case", "labour-case", "family-case", "debarment"],
    company: ["debarment", "civil-case", "labour-case", "tax-default"],
    vehicle: ["traffic-fine", "vehicle-stolen"],
  },
  registrations: [],
};
