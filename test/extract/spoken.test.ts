import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copySpoken, endSentence, newSpoken, speakOf, speakOfClause, topicsOf } from "../../src/extract/spoken.ts";
import { topicOf } from "../../src/extract/topicOf.ts";

/** The obvious way: every topic is read at once, six are kept, one goes on into the next sentence. */
class ReadAtOnce {
  topics: string[] = [];
  speakOf(topic: string): void {
    if (topic !== "") this.topics = [topic, ...this.topics.slice(0, 5)];
  }
  endSentence(): void {
    this.topics = this.topics.slice(0, 1);
  }
}

const clause = fc.constantFrom("新建果园1万亩", "完善农村公路", "2027年", "的", "推动粮食播种面积", "，", "落实耕地保护责任", "");
const step = fc.oneof(
  fc.record({ kind: fc.constant("clause" as const), words: clause }),
  fc.record({ kind: fc.constant("topic" as const), words: fc.constantFrom("粮食", "耕地", "") }),
  fc.constant({ kind: "end" as const, words: "" }),
  fc.constant({ kind: "ask" as const, words: "" }),
  fc.constant({ kind: "aside" as const, words: "" }),
);

describe("what a sentence spoke of", () => {
  it("is the same as where every topic is read at once", () => {
    const same = (steps: readonly { kind: "clause" | "topic" | "end" | "ask" | "aside"; words: string }[]): void => {
      const [spoken, atOnce] = [newSpoken(), new ReadAtOnce()];
      for (const { kind, words } of steps) {
        if (kind === "clause") {
          speakOfClause(spoken, words);
          atOnce.speakOf(topicOf(words));
        } else if (kind === "topic") {
          speakOf(spoken, words);
          atOnce.speakOf(words);
        } else if (kind === "end") {
          endSentence(spoken);
          atOnce.endSentence();
        } else if (kind === "aside") {
          const copy = copySpoken(spoken);
          expect(topicsOf(copy)).toEqual(atOnce.topics);
          speakOf(copy, "旁白");
        } else expect(topicsOf(spoken)).toEqual(atOnce.topics);
      }
      expect(topicsOf(spoken)).toEqual(atOnce.topics);
    };
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), same), { numRuns: 1000 });
  });

  it("is the last six topics, and of an earlier sentence the last one where there are fewer", () => {
    const spoken = newSpoken();
    for (const topic of "甲乙丙丁戊己庚辛") speakOf(spoken, topic);
    expect(topicsOf(spoken)).toEqual(["辛", "庚", "己", "戊", "丁", "丙"]);
    endSentence(spoken);
    expect(topicsOf(spoken)).toEqual(["辛"]);
    for (const topic of "子丑寅卯辰") speakOf(spoken, topic);
    expect(topicsOf(spoken)).toEqual(["辰", "卯", "寅", "丑", "子", "辛"]);
    speakOf(spoken, "巳");
    expect(topicsOf(spoken)).toEqual(["巳", "辰", "卯", "寅", "丑", "子"]);
  });

  it("is nothing at first, and nothing of its own in a new sentence", () => {
    const spoken = newSpoken();
    expect(spoken).toEqual({ own: [], earlier: [] });
    speakOf(spoken, "耕地");
    endSentence(spoken);
    expect(spoken.own).toEqual([]);
  });

  it("is a topic as it was told, however often it is asked for", () => {
    const spoken = newSpoken();
    speakOf(spoken, "农村建设");
    expect([topicsOf(spoken), topicsOf(spoken)]).toEqual([["农村建设"], ["农村建设"]]);
    expect(topicOf("农村建设")).toBe("农村");
  });

  it("is the topic of a clause, the last one first", () => {
    const spoken = newSpoken();
    speakOfClause(spoken, "推动粮食播种面积");
    speakOf(spoken, "耕地");
    expect(topicsOf(spoken)).toEqual(["耕地", "粮食"]);
  });
});
