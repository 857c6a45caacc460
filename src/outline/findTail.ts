import { foldDigits } from "../text/foldText.ts";
import type { Paragraph } from "../text/splitParagraphs.ts";

const CLOSING = /^(?:\d{4}年\d{1,2}月\d{1,2}日|[二〇○０一三四五六七八九十年月日]{6,12}|[（(]此件.{0,20}[）)]|抄送.*|联系(?:人|电话).*)$/u;
const ISSUER = /^(?:[^，。；：、]{4,40}(?:政府|办公室|委员会|局|厅|部|中心|小组)|中共[^，。；：、]{2,20}委)$/u;
/** No more bodies sign one below the other. */
const MOST_ISSUERS = 5;

/** A date, a note of distribution or the like: what closes a letter or a plan. */
export function isClosing(paragraph: string): boolean {
  return CLOSING.test(foldDigits(paragraph));
}

/** The name of a body that signs. */
export function isIssuer(paragraph: string): boolean {
  return ISSUER.test(paragraph);
}

/** Index of the first paragraph of signature, date and distribution at the end; the length where there is none. */
export function findTail(paragraphs: readonly Paragraph[]): number {
  const closing = paragraphs.findLastIndex(({ text }) => !isClosing(text)) + 1;
  if (closing === paragraphs.length) return closing;
  const signed = paragraphs.slice(Math.max(0, closing - MOST_ISSUERS), closing);
  return closing - signed.length + signed.findLastIndex(({ text }) => !isIssuer(text)) + 1;
}
