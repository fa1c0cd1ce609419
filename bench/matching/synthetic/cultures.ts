import { arabic, chinese, english, portuguese, russian, type Sounds, spanish } from "./compose.ts";

/** What names of one culture are made of: the commonest by heart, in order, the rest composed. */
export interface Culture {
  readonly id: "latin-american" | "brazilian" | "english" | "arabic" | "russian" | "chinese";
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly sounds: Sounds;
  /** The higher, the less the commonest surnames stand out. */
  readonly flatness: number;
  readonly countries: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Orders are by rough general knowledge: what matters is the shape of the curve. */
export const cultures: readonly Culture[] = [
  {
    id: "latin-american",
    given: words(
      "María José Juan Luis Carlos Ana Jorge Jesús Miguel Luz Pedro Martha Rosa Francisco Carmen Antonio Andrés Diego Claudia Sandra Patricia Manuel Alejandro Fernando Ricardo Rafael Gloria Adriana Diana Oscar Eduardo Roberto Mario Daniel Sergio Paola Natalia Camila Laura Andrea Javier Alberto Víctor Héctor Julio César Enrique Gabriel Raúl Santiago Sebastián Felipe Nicolás Gustavo Guillermo Álvaro Jaime Hernán Iván Edgar Wilson Yolanda Blanca Teresa Margarita Beatriz Isabel Mercedes Angélica Mónica Liliana Esperanza Ximena Valentina Daniela Verónica Silvia Alicia Leticia Guadalupe Yesenia Brayan Yeison",
    ),
    family: words(
      "Rodríguez González García Martínez López Hernández Pérez Sánchez Ramírez Gómez Torres Díaz Flores Rojas Vargas Moreno Rivera Castro Gutiérrez Ortiz Muñoz Álvarez Ruiz Fernández Jiménez Morales Reyes Cruz Romero Suárez Castillo Herrera Medina Mendoza Chávez Vásquez Ramos Guzmán Contreras Aguilar Salazar Vega Delgado Ríos Cárdenas Peña Guerrero Parra Valencia Mejía Cortés Restrepo Ospina Zapata Quintero Cardona Giraldo Henao Arango Osorio Bedoya Espinoza Quispe Mamani Huamán Condori Soto Silva Tapia Fuentes Sepúlveda Araya Bustos Navarro Miranda Campos Cabrera Acosta Figueroa León Escobar Velásquez Bautista Caicedo Mosquera Palacios",
    ),
    sounds: spanish,
    flatness: 3,
    countries: words("CO MX PE CL AR EC VE CR"),
  },
  {
    id: "brazilian",
    given: words(
      "Maria José Ana João Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Luís Gabriel Rafael Daniel Marcelo Bruno Eduardo Felipe Rodrigo Fernando Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana Gustavo Leonardo Thiago Guilherme Vinícius Matheus Sebastião Raimundo Severino Edson Wellington Wagner Anderson Cláudio Sônia Vera Lúcia Rosângela Simone Tereza Rita Aparecida Conceição Beatriz Larissa Tatiane",
    ),
    family: words(
      "Silva Santos Oliveira Souza Pereira Lima Ferreira Costa Rodrigues Almeida Nascimento Alves Carvalho Araújo Ribeiro Gomes Martins Barbosa Rocha Dias Monteiro Mendes Freitas Moreira Cardoso Teixeira Cavalcanti Correia Vieira Nunes Fernandes Batista Campos Andrade Barros Machado Lopes Soares Ramos Pinto Moura Miranda Melo Castro Duarte Borges Nogueira Azevedo Farias Cunha Reis Siqueira Guimarães Tavares Bezerra Magalhães Fonseca Coelho Peixoto Brandão",
    ),
    sounds: portuguese,
    flatness: 2,
    countries: words("BR PT"),
  },
  {
    id: "english",
    given: words(
      "James Mary John Patricia Robert Jennifer Michael Linda William Elizabeth David Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Nancy Daniel Lisa Matthew Betty Anthony Margaret Mark Sandra Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Dorothy Kevin Carol Brian Amanda George Melissa Edward Deborah Ronald Stephanie Timothy Rebecca Jason Laura Jeffrey Sharon Ryan Cynthia Jacob Kathleen Gary Amy Nicholas Shirley Eric Angela",
    ),
    family: words(
      "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell",
    ),
    sounds: english,
    flatness: 8,
    countries: words("US GB CA AU"),
  },
  {
    id: "arabic",
    given: words(
      "Mohammed Ahmed Ali Hassan Hussein Mahmoud Omar Khaled Ibrahim Abdullah Youssef Mustafa Abdul Rahman Karim Said Salem Saleh Fatima Aisha Maryam Khadija Zainab Nasser Faisal Tariq Walid Ziad Bilal Hamza Jamal Kamal Samir Rashid Majid Hisham Adel Amin Anwar Bashir Fadi Ghassan Haitham Imad Jaber Laith Malik Nabil Osama Qasim Rami Sami Tawfiq Usman Wael Yahya Zaki Layla Nour Huda Amal Rania",
    ),
    family: words(
      "al-Masri al-Hassan Ahmed Mohamed Hussein al-Shammari al-Zahrani al-Ghamdi al-Qahtani al-Otaibi al-Dosari Khalil Haddad Khoury Mansour Najjar Saleh al-Sayed Nasser al-Tikriti al-Baghdadi al-Iraqi al-Libi al-Sudani al-Tamimi al-Jabouri al-Dulaimi al-Maliki al-Amiri al-Harbi al-Mutairi Saadi Aziz Hamdan Darwish Qasim Shaheen Rahman Bakr Sharif Hakim Sabbagh Awad Hijazi Halabi Yamani Farouk Fahmy",
    ),
    sounds: arabic,
    flatness: 6,
    countries: words("EG IQ SY SA YE LB JO LY DZ MA"),
  },
  {
    id: "russian",
    given: words(
      "Aleksandr Sergei Vladimir Andrei Aleksei Dmitri Nikolai Ivan Mikhail Evgeni Yuri Igor Viktor Oleg Anatoly Pavel Maksim Roman Denis Konstantin Vyacheslav Boris Valery Anton Artyom Vitaly Kirill Ruslan Stanislav Grigory Ilya Leonid Gennady Vadim Yegor Timur",
    ),
    family: words(
      "Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev Soloviev Borisov Yakovlev Grigoriev Romanov Vorobiev Sergeev Kuzmin Frolov Aleksandrov Dmitriev Korolev Gusev Kiselev Ilyin Maksimov Polyakov Sorokin Vinogradov Kovalev Belov Medvedev Antonov Tarasov Zhukov Baranov Filippov Komarov Davydov Belyaev Gerasimov Bogdanov Osipov Sidorov Matveev Titov Markov Mironov Krylov Kulikov Karpov Vlasov Melnikov Denisov",
    ),
    sounds: russian,
    flatness: 10,
    countries: words("RU BY UA KZ"),
  },
  {
    id: "chinese",
    given: words(
      "Wei Fang Na Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Ming Chao Xiuying Xia Ping Gang Guiying Hui Xin Bo Bin Hao Kai Long Peng Rui Ting Xiaoming Zhiqiang Jianguo Haiyan Xiaoli Lijun Guohua Wenjie Yuhan Zihan Jianjun Yumei Guoqiang Xuemei",
    ),
    family: words(
      "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Xu Deng Han Feng Cao Peng Zeng Xiao Tian Dong Yuan Pan Yu Jiang Cai Du Ye Cheng Su Wei Lu Ding Ren Shen Yao Lu Jiang Cui Zhong Tan Wang Fan Jin Shi Liao Jia Xia Wei Fu Fang Bai Zou Meng Xiong Qin Qiu Jiang Yin Xue Yan Duan Lei Hou Long Shi Tao Li He Gu Mao Hao Gong Shao Wan Qian",
    ),
    sounds: chinese,
    flatness: 2,
    countries: words("CN HK TW SG"),
  },
];
