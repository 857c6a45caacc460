/** Words that end like a division and are none. */
export const NOT_A_PLACE =
  /^(?:全|各|本|我|市|县|区|省|国|该|一|两|三|百|示范|先行|毗邻|邻近|周边|部分|有关|相关|重点|试点|大|跨|城|园|社|山|灾|片|景|辖|特|新|自然|农|强|老)|(?:高新区|开发区|示范区|先行区|保护区|工业区|园区|新区|景区|社区|片区|小区|城区|地区|山区|灾区|湖区|库区|矿区|校区|合作区|试验区|经济区|集聚区|功能区|核心区|辖区|郊区|都市|城市|强县|大县|省市|县市|全县|全市|全省|各县|毗邻县|试点县|邻县)$/u;

/** What counties, districts and towns are called for what they are, have or shall become, and verbs that stand before one. */
export const WORDS_OF_PLACES =
  "贫困 脱贫 民族 少数 边境 边远 沿海 内陆 革命 老区 发达 落后 试点 样板 标杆 先进 模范 百强 强镇 特色 美丽 宜居 和美 文明 卫生 健康 园林 森林 生态 平安 法治 诚信 双拥 智慧 数字 海绵 韧性 低碳 创新 开放 经济 人口 产粮 粮食 生猪 农业 工业 商贸 旅游 文化 教育 体育 科技 物流 电商 资源 能源 矿产 交通 中心 重点 示范 小康 农村 乡村 城镇 城乡 街道 建制 行政 自然 附近 邻近 周围 所有 所在 所属 其他 其余 多个 各个 部分 相关 有关 对口 帮扶 结对 援建 拥有 覆盖 征询 征求 包括 涉及 位于 属于 来自 面向 立足 围绕 通过 根据 按照 依托 深入 走进 下沉 联系 包保 挂钩 分管 主管 负责 配合 参与 协助 督促 指导 要求 组织 开展 核心 周边 集中 连片 整体 全域 统一 联合 共同 分别 国家 本级 上级 下级 同级 两级 三级";

/** Names of real districts that plans write as words: a part of any town. They are names only behind a higher division. */
export const ALSO_A_WORD = /^(?:[城矿郊东西]区|[新老古]城区|新市区)$/u;

/** What may stand in a title before the place: 印发《甲县…, 2025年甲县…, “十四五”甲县…. */
export const BEFORE_A_PLACE = /^(?:印发|转发|批转|《|(?:\d{4}[-—－–~至])?\d{4}年?度?|“[^”]{1,8}”(?:期间|时期)?|中共)*/u;

/** Words of urging before a place that is known; before others they begin a slogan (推进依法治县). */
export const URGING = /^(?:进一步|深入|加快|全面|大力|加强|推进|推动|支持|促进|做好)+/u;

/** What stands behind the place in the name of a body that issues plans. */
export const ISSUER = /^(?:人民政府|委员会|街道办事处|办事处|办公室|办公厅|委(?!托))/u;

/** Bodies of the whole nation, at the head of what they issue: 国务院办公厅关于…, 农业农村部等七部门关于…, 国家发展改革委关于…. */
export const NATIONAL_ISSUER =
  /^(?:中共中央|国务院|全国人民代表大会|国家[\u4e00-\u9fa5]{2,8}(?:委|局|署)|[\u4e00-\u9fa5]{2,8}部(?:办公厅)?(?=[\s、]|等|关于|印发))/u;

/** What the place of a plan for the whole nation is called: GB/T 2260 has no code for it. */
export const NATION = "全国";
