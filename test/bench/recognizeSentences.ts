import { Culture, recognizeNumber, recognizePercentage } from "@microsoft/recognizers-text-number";
import { recognizeDimension } from "@microsoft/recognizers-text-number-with-unit";

const MODELS = [recognizeNumber, recognizePercentage, recognizeDimension];

/** The sentences of a text, without blank ones. */
export function toSentences(text: string): string[] {
  return text.split(/[。！？\n\r]+/u).filter((sentence) => sentence.trim() !== "");
}

/** What @microsoft/recognizers-text finds in Chinese sentences: numbers, percentages, amounts with a unit. */
export function recognizeSentences(sentences: readonly string[]): unknown[] {
  return sentences.flatMap((sentence) => MODELS.flatMap((recognize) => recognize(sentence, Culture.Chinese)));
}
