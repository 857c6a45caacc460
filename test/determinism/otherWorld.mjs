// Loaded before the program: a world in which the clock and chance say something else, and whoever asks for the ways of a country is refused.
const RealDate = Date;
const LATER = 987_654_321_987;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + LATER] : given));
  }
  static now() {
    return RealDate.now() + LATER;
  }
};
Math.random = () => 0.125;
crypto.getRandomValues = (bytes) => bytes.fill(7);

const refuse = (name) => () => {
  throw new Error(`expected no word of the locale, found a call of ${name}`);
};
for (const kind of [Number, BigInt, Array, Date, String]) {
  for (const name of Object.getOwnPropertyNames(kind.prototype)) {
    if (/locale/iu.test(name)) kind.prototype[name] = refuse(`${kind.name}.prototype.${name}`);
  }
}
for (const name of ["Collator", "NumberFormat", "PluralRules", "RelativeTimeFormat", "ListFormat"]) Intl[name] = refuse(`Intl.${name}`);
