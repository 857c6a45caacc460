/** Old and new names in pairs, by what they name. No new name is a part of the old plans, and none brings in a number that was not there. */
const NAMES = {
  counties: "湘阴 清河 平江 安原 浏阳 柏林 修水 沅田 铜鼓 石磨 通城 和阳 汨罗 东涧",
  provinces: "湖南 云西 湖北 关南 江西 岭东 湘赣 云岭 湘鄂赣 云关岭 通平修 和安沅 和美湘村 和美云村",
  cities:
    "长株潭 沿海诸市 长沙 海州 株洲 临洲市 岳阳 望远 益阳 丰阳 长岳 海望 汉—岳—长 江—望—海 汉岳长 江望海 长昌（九） 海明（九） 岳平浏 望安柏 岳麓山 青峰",
  rivers: "湘江 白沙河 资水 曲水 洞庭湖 天镜湖 长江 大河 城陵矶 石门嘴 芦林潭 柳叶湾 汨罗江 东涧河",
  towns:
    "文星 永宁 鹤龙湖 白鹭洲 石塘 高桥 洋沙湖 明月湾 金龙 银凤 三塘 九塘 青山岛 海棠屿 杨林寨 松木岗 樟树港 桃花渡 南湖 东坡 伍市 北墟 安定 兴义 加义 永乐 长寿 福安 浯口 溪头 古培塘 新丰坝",
  quarters: "原吉路 同心路 太傅路 学士街 宗棠广场 人民广场 花芝林 梅花坞 原广电宿舍 原纺织宿舍 畜牧水产小区 供销水产小区",
  roads: "G240 G318 G536 G621 武深 连海 京港澳 沈广珠 平益 安丰 修平 沅安 大桥东路 学府西路 杨源 柳泉",
  projects:
    "虞公港 临沧港 天岳 云顶 幕阜山 青崖岭 石牛寨 金鸡岩 吴都 楚城 左宗棠 范文正 湘易办 云易办 一山揽三水 一岭拥三川 一港双园 一港双城",
  brands:
    "湘阴好物 清河优选 湘赣红 云岭红 垄上岳阳 田间望远 平江味道 安原之味 平江酱干 安原豆皮 平江高山茶 安原云雾茶 初心源 启航地 中国辣条之乡 中国豆皮之乡 宁红茶 雀舌茶",
  wares: "蟹虾 鱼鳖 藠头 山药 辣椒 花椒 食用菌 金银花 杜鹃 海棠",
  // 通城 is no name in it: it goes unchanged
  words: "畅通城市 畅通城市",
  companies: "新隆公司 恒通公司 洞庭新实业 天镜新实业",
} as const;

/** From the old name to the new one. */
export const NEW_NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(NAMES).flatMap((line) => {
    const names = line.split(" ");
    return names.flatMap((old, at): [string, string][] => (at % 2 === 0 ? [[old, names[at + 1] ?? ""]] : []));
  }),
);
