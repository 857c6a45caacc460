/** What a person is: the end of 县教育局局长. */
const TITLES =
  "县长 市长 区长 省长 州长 旗长 盟长 乡镇长 乡（镇）长 镇长 乡长 主任 局长 部长 书记 主席 常委 政委 党组成员 党委委员 党工委委员 秘书长 组长 院长 校长 厅长 行长 处长 科长 股长 所长 站长 队长 会长 台长 社长 董事长 总经理 经理 主要负责人 负责人 负责同志 主要领导 分管领导 主要负责同志 分管负责同志".split(
    " ",
  );
/** Which of several, and what they look after: 分管水务工作的副县长, 党组书记. */
const LOOKING_AFTER = "(?:(?:分管|协管|联系)[^，。；]{0,20}?的?)?";
const WHICH = "(?:分管|常务|主要|有关|相关|党政|党委|党（工）委|党组|党工委|第一){0,2}";

/** 分管副主任, 主要负责人, 县长: the post at the end of a name. */
export const PERSON_POST = new RegExp(`${LOOKING_AFTER}${WHICH}副?(?:${TITLES.join("|")})$`, "u");

/** Said of many bodies at once: 县教育局、县水利局主要负责人 are two persons, 县教育局、县水利局局长 may be one body and one person. */
export const POST_OF_EACH = /(?:负责人|负责同志|领导)$/u;

/** 县教育局党组书记、局长: a post that is no person without the body before it. */
export const POST_OF_BODY = /^(?:常务)?副?(?:主任|局长|部长|院长|校长|厅长|行长|处长|所长|站长|队长|台长|社长|董事长|总经理|经理)$/u;

/** 县长王某同志: a name behind a post; what a post does or is asked for (县长牵头, 经县长同意) is none. */
export const NAME_BEHIND =
  /(?<=[县市区州省镇乡局部院厅行][长]|书记|主任|主席)(?!助理|办公|科员|委员|单位|部门|同志|牵头|负责|主持|统筹|分管|担任|兼任|会议|同意|批准|要求|部署|安排|授权|审定|审议)\p{Script=Han}{2,3}(?:同志)?$/u;
