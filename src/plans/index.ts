/** The plans of two counties of Hunan, parsed and typed: 构筑好兴城乡强区域的格局, as 湘阴县 and 平江县 carry it down. */
export { pingjiang } from "./pingjiang.generated.ts";
export { xiangyin } from "./xiangyin.generated.ts";
