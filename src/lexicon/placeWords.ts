/** Words that end like a division and are none. */
export const NOT_A_PLACE =
  /^(?:全|各|本|我|市|县|区|省|国|该|一|两|三|百|示范|先行|毗邻|邻近|周边|部分|有关|相关|重点|试点|大|跨|城|园|社|山|灾|片|景|辖|特|新|自然|农|强|老)|(?:高新区|开发区|示范区|先行区|保护区|工业区|园区|新区|景区|社区|片区|小区|城区|地区|山区|灾区|湖区|库区|矿区|校区|合作区|试验区|经济区|集聚区|功能区|核心区|辖区|郊区|都市|城市|强县|大县|省市|县市|全县|全市|全省|各县|毗邻县|试点县|邻县)$/u;

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
