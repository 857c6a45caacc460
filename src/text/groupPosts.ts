const POSTS = ["总召集人", "召集人", "总指挥长", "总指挥", "指挥长", "组长", "主任"];

/** Source of an expression for the posts of a leading group: 常务副组长, and 副 组 长 as lists of names set it, to their full width. */
export const GROUP_POST = `(?:第一)?(?:常务)?(?:副\\s*)?(?:${POSTS.map((post) => [...post].join("\\s*")).join("|")})`;
