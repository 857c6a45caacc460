/** A policy topic and the words of the genre that speak of it. */
export interface TopicRow {
  topic: string;
  words: readonly string[];
}

const row = (topic: string, words: string): TopicRow => ({ topic, words: words.split(" ") });

/**
 * What clauses speak of, in the vocabulary that plans of all places share. Two clauses that share no word may still share a topic: 卫生室 and 医疗.
 * The division follows the policy fields of the Comparative Agendas Project and the departments of Chinese local government; the words are
 * those departments' own. A topic alone never makes a match: it supports one between aligned tasks. The background table counts them by place:
 * a new one goes to the end until it is counted anew.
 */
export const TOPICS: readonly TopicRow[] = [
  row("就业创业", "就业 创业 用工 劳务 零工 务工 求职 招聘 返乡 工匠 带头人 公益性岗位 帮扶车间 乡镇车间 岗位 稳岗 再就业"),
  row("技能培训", "技能 培训 职业教育 技工 实训 工匠 订单式"),
  row("收入", "增收 收入 富民 致富 工资 待遇"),
  row("社会保险", "社保 社会保险 养老保险 医保 参保 低保 救助 特困 兜底"),
  row("住房", "住房 保障房 保障性租赁 配售型 商品房 公租房 公积金 棚户区 职住"),
  row("房屋安全", "危房 农房 自建房 房屋 建房 既有房"),
  row("老旧小区", "老旧小区 小区 棚户区 城中村 宿舍 住宅"),
  row("户籍", "户籍 落户 户政 居住证 市民化"),
  row("土地权益", "三权 承包地 宅基地 退出机制 征地 撂荒地"),
  row("教育", "教育 学校 入学 中学 高中 学前 学龄 师资 随迁子女 幼儿园 教师 中小学 校园"),
  row("养老托育", "养老 托育 一老一小 婴幼儿 老年 适老 敬老 托幼 老人 家政"),
  row("医疗卫生", "医疗 卫生室 医院 卫健 诊疗 医共体 疾控 健康 中医药 妇幼"),
  row("文化", "文化 文物 历史文化 旧址 非遗 博物馆 图书馆 公共文化 记忆 遗产 文脉"),
  row("体育", "体育 赛事 健身 运动"),
  row("旅游", "旅游 文旅 景区 景点 康养 休闲 研学 民宿 农家乐 度假 观光 美食 游客 旅游线路 客群 农旅"),
  row("消费", "消费 商圈 夜间经济 餐饮 购物 展销 首店"),
  row("商贸流通", "商贸 电商 冷链 物流 产销 配送 流通 集散地 展销会 市场主体 外贸 口岸 保税"),
  row("招商", "招商 引资 引进 承接 产业转移 溢出 外资 投资促进"),
  row("园区", "园区 高新区 开发区 产业园 工业园 工业区 孵化基地 科技城 集聚区"),
  row("科技创新", "科技 科创 创新 研发 高校 科研 院所 成果转化 技术转移 孵化 飞地 专利"),
  row("工业", "工业 制造 装备 新材料 电子信息 医疗器械 专精特新 技改 智能制造"),
  row("新兴产业", "新兴产业 低空经济 数字经济 新型储能 未来产业 战略性新兴 增长极 人工智能 大数据"),
  row("食品加工", "食品 农产品加工 加工产业 精深加工 预制菜 食品加工"),
  row("产业体系", "产业体系 产业发展 主导产业 优势产业 支柱产业 产业格局 产业链 产业集群 现代产业 特色产业 全产业链 集群"),
  row("龙头企业", "龙头 规模以上 规上企业 领军企业 上市企业 小巨人"),
  row("中小企业", "中小企业 民营 个体工商户 小微 市场主体"),
  row("品牌", "品牌 公用品牌 地理标志 商标 名优 绿色食品认证"),
  row("农产品", "农产品 农副产品 蔬菜 果蔬 菜篮子 直供 供应基地 食用菌 有机 水果"),
  row("特色种养", "特色农业 特色种植 种养 养殖 中药材 茶 油茶 水产 食用菌 特色产业 药材 林果"),
  row("畜牧水产", "生猪 畜禽 出栏 牛羊 家禽 水产 渔业 禁渔 养殖 粪污"),
  row("粮食", "粮食 水稻 双季稻 播种面积 总产量 产能 生产能力 稻谷 高产 单产 口粮 粮油 油料"),
  row("耕地", "耕地 永久基本农田 红线 占补平衡 非农化 非粮化 撂荒 用途管制 农田"),
  row("高标准农田", "高标准农田 农田建设 灌排 灌溉 农田水利 新建和改造提升"),
  row("耕地质量", "耕地质量 受污染耕地 土壤 安全利用 化肥 农药"),
  row("农机科技", "机械化 农机 良种 优质品种 科技特派员 种业 种植模式"),
  row("农业保险金融", "农业保险 完全成本保险 收入保险 融资 担保 信贷 贷款 贴息 金融支持 涉农"),
  row("农产品质量", "农产品质量 追溯 质量安全 合格率 抽检"),
  row("帮扶", "帮扶 返贫 致贫 脱贫 防返贫 三保障 饮水安全 监测对象 规模性返贫"),
  row("帮扶产业", "产业帮扶 到户产业 奖补 帮扶产业 帮扶项目 联农带农"),
  row("资金", "资金 财政 专项债 投入 投资 债券 预算 再贷款 经费 政府采购"),
  row("资金监管", "资金监管 资金管理 资产确权 收益分配 资金使用 审计"),
  row("集体经济", "集体经济 合作社 家庭农场 新型农业经营主体 村集体"),
  row("乡村建设", "村庄规划 村庄 农村人居 美丽乡村 和美 宜居 重点村 连片 乡村建设 示范村"),
  row("农村公路", "农村路 四好 公路 路网 国省道 县乡 桥梁 道路 干线 提档升级 断头路"),
  row("供水", "供水 饮水 水源 水厂 一体化供水"),
  row("厕所", "厕所 卫生厕所 改厕"),
  row("垃圾", "垃圾 固废 分类处理 转运 无废"),
  row("污水", "污水 黑臭 合流制 雨污 混接 错接 截污 管网新建"),
  row("乡村治理", "乡村治理 矛盾纠纷 网格 村规民约 积分制 自治 调解"),
  row("乡风文明", "乡风 文明 移风易俗 新时代文明 风尚 向善"),
  row("数字乡村", "数字乡村 数字农业 智慧农业 千兆 光纤 通信 网络覆盖 宽带 基站"),
  row("智慧城市", "智慧 智能感知 数字化 城市大脑 一网统管 平台建设 数据共享 城市运行 信息化 数字孪生"),
  row("政务服务", "政务 一网通办 高效办成 跨省通办 全程网办 审批 营商环境 旗舰店 户政业务 便民服务"),
  row("地下管网", "管网 管廊 燃气 供排水 地下管线 排水管 综合管廊 线缆 杆线 共杆"),
  row("城市更新", "城市更新 城市功能 城市品质 城市建设 好房子 样板区 城市环境 承载力"),
  row("生活圈", "生活圈 便民商业 社区服务 完整社区 嵌入式服务 服务设施"),
  row("公园绿化", "公园 绿道 绿地 绿化 口袋公园 绿廊 湿地 园林"),
  row("防洪排涝", "防洪 排涝 内涝 除涝 防汛 积水 泵闸 泵站 堤防 水库 雨水 调蓄 排水 洪水 降雨 径流"),
  row("河湖", "河道 河湖 水系 河网 水面 岸线 沿江 航道 小流域 清淤"),
  row("生态修复", "生态修复 生态空间 生态产品 生态廊道 生态保护 山水林田 国土绿化 林业 森林 野生动物 风貌"),
  row("污染防治", "污染防治 面源污染 大气 环境治理 环境保护 联防联控 减排 排放 臭氧 扬尘"),
  row("能源双碳", "能源 光伏 储能 双碳 绿色低碳 节能 清洁能源 电力 煤炭 碳"),
  row("应急安全", "应急 安全生产 隐患 事故 救援 消防 防灭火 避难 平急两用 预警 风险 灾害 地质灾害 极端天气"),
  row("社会治安", "治安 平安 防控体系 扫黑 信访 矛盾"),
  row("港口航运", "港口 航运 泊位 码头 船舶 吞吐 多式联运 港航 水运 集装箱 临港"),
  row("铁路机场", "铁路 高铁 机场 航空 通用机场 专用线"),
  row("公共交通", "公交 客运 客运公交化 交通体系 出行 停车 快速出行"),
  row("县域经济", "县域经济 县城 中心镇 强镇 大镇 特色小镇 城镇化 试点县 经济大县 产镇融合 一镇一业 一村一品"),
  row("区域合作", "区域合作 协同发展 一体化 都市圈 毗邻 合作示范区 先行区 经济带 联动 同城化 对接"),
  row("空间规划", "国土空间 规划衔接 空间格局 详细规划 控规 专项规划 规划修编 单元规划"),
  row("项目前期", "立项 可行性研究 初步设计 施工图 设计方案 审图 核准 备案 土地出让 划拨 招标"),
  row("施工验收", "施工 竣工 验收 质量安全 监理 移交 按图施工"),
  row("运营维护", "运维 运营 维护 养护 管护 检测 维修 维养"),
  row("考核督导", "考核 督查 评估 绩效 检查 监督 指导 自查 督促 抽查 巡查 事中事后 监管"),
  row("组织领导", "组织领导 统筹协调 工作机制 领导小组 专班 牵头 联席会议 会商 党政同责 责任体系"),
  row("宣传引导", "宣传 公众参与 引导 舆论 示范引领 立功竞赛 奖项 评选 全社会 评定 激励"),
  row("人才", "人才 引才 青年 大学生 专家 队伍建设"),
  row("改革试点", "改革 试点 政策支持 普惠性政策 先行先试 要素保障 项目准入"),
  row("民生公共服务", "公共服务 民生 均等化 补齐 短板 基本公共服务"),
];

/** Words of topics by the code of their first character, with the places of the rows that hold them. */
const WORDS_BY_START = new Map<number, { word: string; place: number }[]>();
for (const [place, { words }] of TOPICS.entries()) {
  for (const word of words) {
    const start = word.charCodeAt(0);
    WORDS_BY_START.set(start, [...(WORDS_BY_START.get(start) ?? []), { word, place }]);
  }
}

/** The topics of a clause, in the order of the table; empty where it speaks of none. */
export function topicsIn(clause: string): string[] {
  const words = clause.replace(/[“”]/gu, "");
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const candidates = WORDS_BY_START.get(words.charCodeAt(at));
    if (candidates === undefined) continue;
    for (const { word, place } of candidates) if (words.startsWith(word, at) && !places.includes(place)) places.push(place);
  }
  return places.sort((a, b) => a - b).map((place) => TOPICS[place]?.topic ?? "");
}
