/** Sounds that names of one language are composed of, for the long tail that no list of names holds. */
export interface Sounds {
  readonly first: readonly string[];
  readonly middle: readonly string[];
  readonly last: readonly string[];
}

const sounds = (first: string, middle: string, last: string): Sounds => ({
  first: first.split(" "),
  middle: middle.split(" "),
  last: last.split(" "),
});

export const spanish = sounds(
  "al ar ba ban be bel bo ca cal can car ce co cor cu du es fa fer fon ga gar go gue gui ja la lo lu ma mal man mar me mon mo na o or pa pe pin po que ra re ri ro sa sal san se sol so ta to tor u val va ve vi vil za zu",
  "ba ca can da de do ga gui la le li lo lla ma me mi mo na ne ni no pe ra re ri ro sa se ta te ti to va ve za",
  "da do du ga la les llo lla ma na nes no ño ño ra res ro rra rro sa so ta te to va ve za zo dez lez mez nez rez",
);

export const portuguese = sounds(
  "al an ar ba be bor bra ca cam car co cou cu fa fer fi fon fra ga gou gui la lei li lo ma man me mo mou na no o pa pe pin pe que ra re ri ro sa sei si so tei to va ve vi xa",
  "ba ca cei da de do ga la le lhe lho ma me mi mo na ne nha no ra re ri ro sa sei ta te to va vei xo",
  "ção da de do es eira eiro ga la lha lho ma mão nha nho no ra res ro sa so ta te to va xo ães",
);

export const english = sounds(
  "ab al ash bar ben black bol bran brad brook burn cal car chad chat clay cole con cor crad dal den dray dun ed el fair farn fen for gal glad gran hal ham har hart hay hol hub in ken kil lang law len lin lock mar mel mid mor nor oak os pat pem pen ral rad red ros ruth sal shel sher stan stock sut tal thorn tren wal war wat web wes whit wil win wood york",
  "a den der en er es ing le ley ling ming o ring ter ting y",
  "bury by cott combe croft dale don field ford gate grave ham hurst land ley low man more ness nor ridge rick sby shaw sley smith son stead sted stock stone ton wall ward way well wick wood worth",
);

export const arabic = sounds(
  "ab ad ah al am an as at az ba bad ba da dar fa fad fay ga gha ha had ham has hay hu ib id is ja jab ja ka kar kha kham la ma mah mak man mu mus na nab nas qa qad qas ra rab rah sa sab sal sha shar sul ta taw tha ti u wa wah ya yas za zah zay",
  "ba da di fa hi ja ka la li ma mi na ni qi ra ri sa shi ta wa ya za",
  "ad ah aji ali an ani ar ari awi az azi bi di far fi id im in iq ir is it jar li mad man mi nah nasr ni rah ri sh shi si ti ud ur wi yah yan zi",
);

export const russian = sounds(
  "ab ag al an ar av ba bal bar be bel bo bog bor bu che cher chu da dan de dem do dra du er fe fi fro ga gav gor gra gre gu is iv ka kal kar kir ko kol kor kra kru ku la lap le lev lo lu ma mak mal mar me mi mo mur na naz ne ni nov ok or os pa pav pe pet po pol pro ra ro rud ru sa sav se sha she shi sid sim so sta ste sto su ta tar ti tka tro u va vas vi vo vol ya za zai zha zhu zo zub",
  "ba bi che da de do ga gi ka ki ko la le li lo ma mi mo na ne ni ra ri ro sa se shi ta te ti to va ve vi",
  "chev chin din enko eev gin iev kin kov lin lov min mov nin nov ov ovsky rin rov sky shev shin sky tin tov vin yan yev yuk zin",
);

export const chinese = sounds(
  "ai an bai bang bao bei bi bian bin bo cai can chang chao chen cheng chi chun cong da dan de dong en fan fang fei fen feng fu gang gao ge guang gui guo hai han hao he heng hong hu hua huan hui ji jia jian jiang jie jin jing jiu jun kai ke kun lan le lei li lian liang lin ling liu long lu lun man mei meng min ming na nan ning pei peng ping qi qian qiang qin qing qiu quan ran ren rong ru rui shan shao shen sheng shi shu shun si song tai tao tian ting tong wei wen xi xia xian xiang xiao xin xing xiu xu xuan xue ya yan yang yao yi yin ying yong you yu yuan yue yun ze zhan zhao zhe zhen zheng zhi zhong zhou zhu zhuo zi zong",
  "an bo fei guo hai hua jia jun li ming ping wei xiao yan yi yu zhi",
  "an bin bo chao chen dong fang fei feng gang guo hai hong hua hui jian jie jing jun kai lan lei li lin ling long mei min ming na ning peng ping qiang qin qing rong rui shan tao ting wei wen xia xin xue yan yang yi ying yong yu yuan yun zhen",
);

export const brand = sounds(
  "ac ad aero agro al alta am andi ant apex aqua arc as astra at auto az bel bio blu bra cal can car cen ces cis co com cor cos cre dal del dia dig dur eco ef el em en ep es eu ever ex fal fer fin flo for fra fu gal gen geo glo gra hel hi ide im in inter ka kal kri la lan lex lin lo lu lux ma mag mar max me med mer mi mo mul na nav neo ni no nor nova nu ob om op or pac pan par pe pla po pra pri pro quan ra re ri ro sal sen si sil sol son sta su syn ta tec ter ti to tra tri ul uni va ve ver vi vin vo wes xen za zen",
  "ba ca ce co da de di do fi ga ge la le li lo ma me mi mo na ne ni no ra re ri ro sa se si ta te ti to va ve vi",
  "bel bra cal can co corp cor dex don dra fer fin flex gas gen ia ica ico ina is ium ix lab lan lex lia lor lux max med mer mex net nia nor nova on ora pac pal pen plus pro ra res rix sa san sol sur ta tec tel ter tex tia tor tra trix va vex via vis vo x zen",
);

/** Like no language above. */
export const nowhere = sounds(
  "bzo drue fliq gwax hjo kvaz lyth mwoq nqui ploz qrev rhux skliv tjoq urgh vroq wlez xylt yvroz zmuq",
  "bliq daqu fexo guz hoqu jiv kuz lyx mozu nyq pruz qib ruz suq tavu vux wiq xo yzu zeg",
  "blox druq fyz gwin hux jorq kliz lumf mbuq nyx prax qual rrux sniq tzov vlyq wumb xiv yrq zzo",
);

/** The name of that number: numbers below 2,000 are mostly two sounds long, rarer ones three and four. */
export function composedName({ first, middle, last }: Sounds, number: number): string {
  // An odd factor takes each number to another one, so that neighbours in rank do not look alike.
  let left = Math.imul(number, 0x9e3779b1) >>> 0;
  const take = (from: readonly string[]): string => {
    const taken = from[left % from.length] ?? "";
    left = Math.floor(left / from.length);
    return taken;
  };
  const end = take(last);
  const start = take(first);
  const length = number < 2_000 ? 0 : number < 60_000 ? 1 : 2;
  const inside = Array.from({ length }, () => take(middle)).join("");
  return start + inside + end;
}
