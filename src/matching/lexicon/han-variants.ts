// Traditional and simplified forms of characters that occur in names, in pairs. From general
// knowledge of the simplification schemes of 1956 to 1986.
const pairs = `
  習习 陳陈 張张 劉刘 楊杨 黃黄 趙赵 吳吴 孫孙 馬马 羅罗 鄭郑 謝谢 韓韩 馮冯 鄧邓 葉叶 蘇苏 盧卢 蔣蒋 賈贾 閻阎 鍾钟
  鐘钟 譚谭 陸陆 韋韦 範范 鄒邹 龔龚 龍龙 萬万 顧顾 錢钱 湯汤 賴赖 喬乔 齊齐 龐庞 國国 華华 東东 軍军 偉伟 強强 麗丽
  紅红 蘭兰 鳳凤 雲云 飛飞 誌志 輝辉 慶庆 寶宝 貴贵 榮荣 學学 義义 禮礼 樂乐 劍剑 鋒锋 鋼钢 鐵铁 銀银 錦锦 鴻鸿 濤涛
  澤泽 漢汉 淵渊 潔洁 濱滨 億亿 傑杰 倫伦 僑侨 勝胜 勳勋 衛卫 協协 單单 區区 燁烨 愛爱 憲宪 戰战 懷怀 應应 揚扬 權权
  樹树 機机 橋桥 歐欧 煒炜 煥焕 燦灿 營营 獻献 瑋玮 瑩莹 璽玺 環环 畢毕 發发 眾众 碩硕 禎祯 穎颖 競竞 筆笔 純纯 紹绍
  紀纪 約约 級级 緯纬 維维 綱纲 網网 綺绮 緒绪 綸纶 綠绿 績绩 繼继 續续 聖圣 聯联 聰聪 聲声 肅肃 臨临 興兴 舊旧 艷艳
  藝艺 蓮莲 莊庄 蕭萧 薩萨 藍蓝 處处 見见 規规 覺觉 觀观 親亲 計计 訓训 記记 設设 許许 詠咏 詩诗 誠诚 誼谊 調调 談谈
  諒谅 諾诺 謀谋 謙谦 證证 譯译 讓让 豐丰 財财 貝贝 貞贞 賀贺 資资 賓宾 賢贤 質质 贊赞 躍跃 車车 軒轩 載载 輪轮 達达
  遠远 運运 連连 進进 遊游 選选 還还 邊边 鄉乡 醫医 鈞钧 鈴铃 銘铭 銳锐 鋭锐 錄录 鎮镇 鏡镜 鑒鉴 長长 門门 開开 閔闵
  關关 陽阳 陰阴 隊队 階阶 際际 雙双 難难 電电 靈灵 靜静 韻韵 頂顶 順顺 預预 頌颂 領领 頻频 願愿 風风 餘余 馳驰 駿骏
  驍骁 驊骅 驥骥 魯鲁 鮑鲍 鯤鲲 鳴鸣 鵬鹏 鷹鹰 麥麦 點点 黨党 齡龄 齋斋 嚴严 團团 圓圆 堅坚 壽寿 夢梦 奧奥 嬌娇 嫻娴
  寧宁 實实 審审 寫写 寬宽 對对 導导 將将 嶺岭 嶽岳 幹干 庫库 廣广 廟庙 彌弥 彥彦 後后 從从 復复 徹彻 涇泾 滿满
  沢泽 浜滨 斉齐 辺边 広广 竜龙 関关 恵惠 桜樱 櫻樱 栄荣 暁晓 曉晓 円圆 黒黑 高髙 崎﨑
`;

const simplified: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [from = "", to = ""] = [...pair];
      return from === to ? [] : [[from, to] as const];
    }),
);

/** The character in the form of it that all its forms share. */
export function hanForm(character: string): string {
  return simplified.get(character) ?? character;
}
