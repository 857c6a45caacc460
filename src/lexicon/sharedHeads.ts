/** A kind of division, as it stands for all of its kind: 市, 县（区）, 乡镇. */
export const DIVISION_WORD = "(?:省|县级市|市|县|区|旗|乡镇|街镇|乡|镇|街道|州|盟)(?:（[^）]{1,8}）|\\([^)]{1,8}\\))?";

/** Further divisions by name, and the noun that all of them share: 乙市、丙县人民政府. */
export const DIVISIONS_GOVERNMENT = /^(?:[^、，；（(]{1,6}[市县区州]、)*[^、，；（(]{1,6}[市县区州](?:人民)?政府/u;

/** The same where the kind of division stands once as well: 丙丁、戊己市人民政府. */
export const NAMES_GOVERNMENT = /^(?:[^、，；（(]{2,3}、)*[^、，；（(省市县区州]{2,3}[市县区州](?:人民)?政府/u;

/** Zones are bodies of their own, without 管委会 too. */
export const ZONE = /(?:开发|高新|经开|园|新|实验|示范|合作|管理|保税|度假|风景|景|港)区/u;

/** Companies and institutions that lists name by two characters; a place is none of them. */
export const COMPANY_WORD =
  /移动|联通|电信|铁塔|广电|供电|电力|电网|国网|烟草|邮政|石化|石油|燃气|水务|税务|海关|海事|气象|消防|公安|教育|财政|人行/u;
