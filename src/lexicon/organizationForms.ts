/** What sort of body it is. A bureau and a company are never the same, whatever both are for. */
export type BodyKind =
  | "organ"
  | "institution"
  | "company"
  | "brigade"
  | "association"
  | "party"
  | "government"
  | "court"
  | "zone"
  | "town"
  | "collective";

/** How a report calls the kinds. */
export const BODY_KIND_NAMES: Readonly<Record<BodyKind, string>> = {
  organ: "机关",
  institution: "事业单位",
  company: "企业",
  brigade: "队伍",
  association: "群团组织",
  party: "党的机构",
  government: "政权机关",
  court: "司法机关",
  zone: "功能区",
  town: "乡镇（街道）",
  collective: "统称",
};

/** Words at the end of a name. `family`: endings of one family are one word for the same thing; where functions are unknown it tells bodies apart. */
export interface EndingRow {
  kind: BodyKind;
  family: string;
  endings: readonly string[];
  reason: string;
}

const ending = (kind: BodyKind, family: string, endings: string, reason: string): EndingRow => ({
  kind,
  family,
  endings: endings.split(" "),
  reason,
});

/** The longest ending that fits counts. */
export const BODY_ENDINGS: readonly EndingRow[] = [
  ending("organ", "局", "局 总局 管理局 厅 部 署 总署", "departments of the nation, the provinces and below"),
  ending("organ", "委", "委 委员会 管理委 管理委员会 工作委员会", "commissions"),
  ending("organ", "办", "办 办公室 委员会办公室 工作委员会办公室 室 处", "offices"),
  ending(
    "organ",
    "专班",
    "领导小组 领导小组办公室 工作领导小组 工作领导小组办公室 指挥部 指挥部办公室 总指挥部 专班 工作专班",
    "set up for one piece of work",
  ),
  ending("organ", "部门", "部门 主管部门", "a function without its body's name: 发改部门"),
  ending(
    "institution",
    "中心",
    "中心 事务中心 服务中心 发展中心 管理中心 发展服务中心 事务服务中心",
    "what most public institutions (事业单位) are called",
  ),
  ending("institution", "站", "站 管理站 所 管理所 管理处 服务站", "stations and offices of a service"),
  ending("institution", "院", "院 研究院 研究所", "institutes"),
  ending("institution", "校", "校 学校 学院 大学", "schools"),
  ending("institution", "馆", "馆", "museums, libraries, halls"),
  ending("institution", "台", "台", "broadcasters, observatories"),
  ending("institution", "社", "社", "press and cooperatives"),
  ending(
    "company",
    "公司",
    "公司 有限公司 有限责任公司 股份有限公司 集团 集团公司 集团有限公司 集团有限责任公司 控股集团 控股有限公司 企业",
    "companies",
  ),
  ending("company", "银行", "银行 营业部 联社", "banks"),
  ending("company", "厂", "厂", "works"),
  ending("brigade", "队", "大队 支队 总队 中队 执法队 队 执法大队 执法支队 执法总队", "uniformed bodies and inspectors"),
  ending("association", "会", "联合会 协会 学会 联 会 促进会 商会", "mass bodies and associations"),
  ending("zone", "管委会", "管委会 管委 党工委 工委 建设指挥部", "committees of zones"),
];

/** Endings of a branch of a body above or outside; what stands before them is the branch's place. */
export const BRANCH_ENDINGS: readonly EndingRow[] = [
  ending("organ", "局", "分局 监管分局 支局 监管支局 直属分局", "bureaux run from above"),
  ending("company", "公司", "分公司 支公司 中心支公司", "companies"),
  ending("company", "银行", "分行 支行 县支行 市分行 市支行 中心支行", "banks"),
  ending("institution", "中心", "分中心", "public institutions"),
];

/** What ends the parent's name inside the name of a part: 公安局|交警大队, 生态环境局|某某分局. */
export const PARENT_ENDINGS: readonly string[] =
  "股份有限公司 有限责任公司 集团有限公司 有限公司 集团公司 委员会 公司 集团 总局 局 厅".split(" ");

/** Levels from the nation down. 市 and 州 are of one rank, so are 县, 区 and 旗. */
export const BODY_LEVELS: readonly { words: readonly string[]; rank: number; reason: string }[] = [
  { words: "国家 中央 全国 国务院 中国".split(" "), rank: 0, reason: "the nation" },
  { words: "省 自治区".split(" "), rank: 1, reason: "provinces" },
  { words: "市 州 盟 地区".split(" "), rank: 2, reason: "prefectures; a county-level city calls its own bodies 市 too" },
  { words: "县 区 旗".split(" "), rank: 3, reason: "counties and districts" },
  { words: "镇 乡 街道".split(" "), rank: 4, reason: "towns" },
];

/** A level word at the head of a name. 市场, 区域 and the like are words of their own. */
export const LEVEL_PREFIX = /^(?:国家|中央|全国|国务院|中国|自治区|省(?![际外内])|市(?![场政容民监])|州|盟|县|区(?![域块间位划])|旗)(?=.)/u;

/** A place that is not the plan's own, in front of a name: 某某市. */
export const OTHER_PLACE = /^(?<place>(?![省市县区州])\p{Script=Han}{2,4}?(?:省|市|州|盟|县|区))(?=.)/u;

/** Tails of a division's name, longest first. */
export const DIVISION_TAIL = /(?:自治[县州区旗]|特别行政区|地区|林区|特区|街道|[省市县区州旗盟乡镇])$/u;

/** Peoples named in autonomous divisions: 某某苗族自治县 is 某某. */
export const PEOPLES: readonly string[] =
  "蒙古族 回族 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 阿昌族 普米族 塔吉克族 塔吉克 怒族 鄂温克族 保安族 裕固族 独龙族 鄂伦春族 各族 蒙古 壮 回".split(
    " ",
  );

/** Open ends of a list that stick to a name: 县发改局等有关单位. */
export const OPEN_END = /(?:等|及其他|以及其他)(?:[^等、]{0,8}(?:单位|部门))?$/u;

/** A single town or subdistrict, with or without its government. */
export const TOWN = /^(?<name>\p{Script=Han}{1,10}?(?:镇|乡|街道|苏木))(?:人民政府|政府|党委|党工委|办事处|办|街道办|管委会)?$/u;

/** What makes a name a collective one. */
const ANY = "(?:各级|各大|各类|各个|各|有关|相关|所有|全体|全部|涉及|属地)";
const LEVEL = "[省市县区州旗]";

/**
 * Collective names (统称), tried in order on folded names. `functions` null: the words in the group `what` tell.
 * Long names are made of single characters or of words that do not overlap, so that every pattern stays linear.
 */
export const COLLECTIVES: readonly { functions: readonly string[] | null; pattern: RegExp; reason: string }[] = [
  {
    functions: ["乡镇（街道）"],
    pattern: new RegExp(
      `^(?:全?${LEVEL})?(?:${ANY}{1,3}(?=.*[镇乡街])|(?=(?:乡镇|镇乡|镇街|街镇|街乡|乡\\(镇|镇\\(街)))[街道镇乡苏木国有农林场办事处人民政府党委工管会园区开发高新经理社村(),、和与及/]+$`,
      "u",
    ),
    reason: "各乡镇（街道）, 各镇街, 各街镇: all towns and subdistricts, however written",
  },
  {
    functions: ["园区"],
    pattern:
      /^(?=.*[(各])各?(?:有关|相关)?(?:开发区|投资区|高新区|高新园区|经开区|工业园区|产业园区|产业园|园区|功能区|管委会|[()、和及])+$/u,
    reason: "all zones",
  },
  {
    functions: ["市级政府", "县级政府"],
    pattern:
      /^(?:全省|全区)?各?(?:设区的?)?地?市(?:\(州\)|州)?[、和及]各?(?=[县区旗(])(?:[县区旗市、]|\([市区县旗、,]+\)|人民政府|政府|党委|管委会)+$/u,
    reason: "各市、县（区）人民政府: the cities and the counties of a province",
  },
  {
    functions: ["市级政府"],
    pattern: /^(?:全省|全区)?各(?:设区的?市|市州|州市|地市|盟市|市、州|市\([州地盟]\)|市)(?:人民政府|政府|党委)?$/u,
    reason: "各设区市, 各市州: the cities of a province",
  },
  {
    functions: ["县级政府"],
    pattern:
      /^(?:全市|全省|全州|全区)?(?:(?:各|有关|相关){1,3}(?=.*[县区旗])|(?=[县市]\())(?:[县区旗市、]|\([市区县旗、,]+\)|人民政府|政府|党委|管委会|新区|开发区|功能区)+$/u,
    reason: "各县（市、区）, 各区县: the counties and districts of a city",
  },
  { functions: ["各级政府"], pattern: /^各级(?:地方)?(?:人民)?政府$/u, reason: "governments of every level" },
  {
    functions: ["成员单位"],
    pattern: new RegExp(`^(?:${LEVEL}(?:直|级)?)?${ANY}{0,3}(?:专班|领导小组|联席会议)?成员单位$`, "u"),
    reason: "members of the mechanism, all of them",
  },
  {
    functions: ["有关部门"],
    pattern: new RegExp(
      `^(?:(?:国务院|国家|各级|${LEVEL})(?:人民)?(?:政府|委)?)?(?:直属?|级)?${ANY}{0,3}(?:职能|责任|主管|业务|工作|行业|管理|牵头|监管|配合)*(?:部门|单位|委办局|机关)(?:[和及、(]?(?:部门|单位)\\)?)?$`,
      "u",
    ),
    reason: "各有关部门, 县直各单位: departments without a name",
  },
  {
    functions: null,
    pattern: new RegExp(`^(?:驻\\p{Script=Han}{1,3}?|${LEVEL}[直级属]?)?${ANY}{1,3}(?<what>.+)$`, "u"),
    reason: "各 with any other word: 各高校, 各建设单位",
  },
];

/** Words for the same collective. */
export const COLLECTIVE_WORDS: readonly { function: string; words: readonly string[]; reason: string }[] = [
  { function: "高校", words: "高校 高等院校 高等学校 大专院校 院校 高校院所".split(" "), reason: "universities" },
  { function: "学校", words: "学校 中小学 中小学校".split(" "), reason: "schools" },
  { function: "金融机构", words: "金融机构 银行机构 银行业金融机构 商业银行 银行 金融单位".split(" "), reason: "banks" },
  { function: "医疗机构", words: "医疗机构 医院 医疗卫生机构 公立医院".split(" "), reason: "hospitals" },
  {
    function: "建设单位",
    words: "建设单位 项目业主 业主单位 项目单位 项目建设单位 项目业主单位 项目法人".split(" "),
    reason: "whoever builds",
  },
  { function: "企业", words: "企业 公司 企业单位".split(" "), reason: "companies" },
  {
    function: "国有企业",
    words: "国有企业 国企 平台公司 国有公司 属国有企业 投融资平台".split(" "),
    reason: "companies of the place itself",
  },
  { function: "村（社区）", words: "村 社区 村(社区) 行政村 村居 村(居) 村(居)委会 村委会".split(" "), reason: "villages" },
];
