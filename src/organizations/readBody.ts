import { OPEN_END } from "../lexicon/organizationForms.ts";
import { foldText } from "../text/foldText.ts";
import { type BodyForm, OWN_LEVEL } from "./bodyForm.ts";
import type { Home } from "./findHome.ts";
import { readCollective, readTown } from "./readCollective.ts";
import { type Reading, readEndings } from "./readEndings.ts";
import { splitLevel, withoutOwn } from "./splitLevel.ts";

const ASIDE = /^(?<head>[^()]+)\((?<aside>[^()]+)\)$/u;

/**
 * What a name says of its body: of all readings the one that leaves the fewest characters unexplained. A name that the tables do not know
 * comes back without functions, with its `core`; so does the empty name.
 *
 * @example readBody("县科工信局", { names: [], rank: 3 }).functions // ["科技", "工业信息化"]
 */
export function readBody(name: string, home: Home): BodyForm {
  const folded = foldText(name).replace(OPEN_END, "");
  const collective = readCollective(folded);
  if (collective) return collective;
  const town = readTown(withoutOwn(folded, home.names[0]));
  if (town) return town;
  const aside = ASIDE.exec(folded)?.groups;
  const form = readFunctions(aside?.head ?? folded, home);
  const second = aside && readFunctions(aside.aside ?? "", home);
  // 县委组织部（人才办）, 县发改局（县粮食局）: two plates on one door
  return second && form.functions.length > 0 ? { ...form, functions: [...new Set([...form.functions, ...second.functions])] } : form;
}

function readFunctions(name: string, home: Home): BodyForm {
  let best: Reading | undefined;
  for (const leveled of splitLevel(name, home)) {
    for (const reading of readEndings(leveled)) {
      if (best === undefined || reading.unknown < best.unknown) best = reading;
      if (best.unknown === 0) return best.form;
    }
  }
  return best?.form ?? { level: OWN_LEVEL, kind: "organ", family: "", functions: [], core: name, branch: null, vertical: false };
}
