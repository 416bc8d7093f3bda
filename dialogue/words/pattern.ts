/** Patterns of words in any case and script, made so that the first message of a process need not wait for them. */

/**
 * Of each property: exact where our languages are written (Latin to Devanagari), by whole blocks beyond, where
 * no pattern of ours has words. V8 spreads `\p{L}` over hundreds of ranges, and under `i` adds every other case of
 * every letter in them: some 3 ms a pattern, against 0.1 ms for these, and there are a thousand patterns.
 */
const beyond = {
  L: "\u0980-\u1fff\u2c00-\u2dff\u3005-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1efff}\u{20000}-\u{3fffd}",
  M: "\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\u{e0100}-\u{e01ef}",
  N: "\u2070-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\uff10-\uff19",
  Nd: "\uff10-\uff19",
} as const;

/** What may not stand beside a word: it would go on there. */
export const edge = String.raw`[\p{L}\p{M}\p{N}]`;

type Property = keyof typeof beyond;

const lastExact = 0x97f;

/** The ranges below `lastExact` of what the letter class holds, and those beyond. */
function rangesOf(property: Property): string {
  const holds = new RegExp(`\\p{${property}}`, "u");
  let ranges = "";
  for (let at = 0; at <= lastExact; at++) {
    if (!holds.test(String.fromCodePoint(at))) continue;
    const from = at;
    while (at < lastExact && holds.test(String.fromCodePoint(at + 1))) at++;
    ranges +=
      from === at
        ? String.fromCodePoint(from)
        : `${String.fromCodePoint(from)}-${String.fromCodePoint(at)}`;
  }
  return ranges + beyond[property];
}

const ranges: { readonly [property in Property]: string } = {
  L: rangesOf("L"),
  M: rangesOf("M"),
  N: rangesOf("N"),
  Nd: rangesOf("Nd"),
};

const isProperty = (name: string): name is Property => Object.hasOwn(ranges, name);

/** The other case of one letter; null for what has none, or one of more letters. */
function otherCase(letter: string): string | null {
  const upper = letter.toUpperCase();
  const other = upper === letter ? letter.toLowerCase() : upper;
  return other === letter || other.length !== letter.length ? null : other;
}

const piece =
  /\\[pP]\{(?<property>[^}]*)\}|\\(?:u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<[^>]*>|[^])|\(\?<(?![=!])[^>]*>|(?<from>\p{L})-(?<to>\p{L})|[^]/gu;

/** The source with both cases of each letter, and with its properties spelt out. */
function spelt(source: string): string {
  let within = false;
  const alone = (found: string): string => {
    if (found === "[") within = true;
    if (found === "]") within = false;
    const other = otherCase(found);
    if (other === null) return found;
    return within ? found + other : `[${found}${other}]`;
  };
  return source.replaceAll(piece, (found: string, ...rest: unknown[]) => {
    const { property, from, to } = rest.at(-1) as { [group: string]: string | undefined };
    if (property !== undefined) {
      if (!isProperty(property) || found[1] === "P") return found;
      return within ? ranges[property] : `[${ranges[property]}]`;
    }
    if (from !== undefined && to !== undefined) {
      if (!within) return `${alone(from)}-${alone(to)}`;
      const others = [otherCase(from), otherCase(to)];
      return others.includes(null) ? found : `${found}${others.join("-")}`;
    }
    return found.length > 1 ? found : alone(found);
  });
}

/** As `new RegExp(source, "iu")` finds it, but for letters written as escapes; `g` where each place counts. */
export const pattern = (source: string, flags: "" | "g" = ""): RegExp =>
  new RegExp(spelt(source), `${flags}u`);

/** Each place where a global pattern stands; `matchAll` makes another of it each time, which most messages need not. */
export const everyMatch = (text: string, everywhere: RegExp): readonly RegExpExecArray[] =>
  text.search(everywhere) < 0 ? [] : [...text.matchAll(everywhere)];
