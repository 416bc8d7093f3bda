/** What a person wrote themselves in an e-mail: without our words that their program quotes below or between. */

const quoted = /^\s*>/u;

/** "On Mon, 2 March 2026 at 10:15, Larkfield <help@...> wrote:", as programs write it. */
const attribution =
  /^\s*(?:on|el|em|am)\s.{4,200}\s(?:wrote|escribi[oó]|escreveu|schrieb)(?:\s*<[^>]*>)?\s*:\s*$|^.{4,200}\s(?:ने|को)\s.{0,80}लिखा\s*:\s*$/iu;

const rule =
  /^\s*[-_]{2,}\s*(?:original message|forwarded message|mensaje original|mensaje reenviado|मूल संदेश)\s*[-_]{2,}\s*$/iu;
const sender = /^\s*\*?(?:from|de|प्रेषक)\s*:\*?\s*\S/iu;
const sent = /^\s*\*?(?:sent|date|enviado(?: el)?|fecha|भेजा गया|दिनांक)\s*:\*?\s*\S/iu;
/** The head of a message that is repeated whole has its date this soon behind its sender. */
const headLines = 4;

const opensHead = (lines: readonly string[], at: number): boolean =>
  sender.test(lines[at] ?? "") && lines.slice(at + 1, at + headLines).some((one) => sent.test(one));

/** How many lines an attribution takes that begins here: it may run over two; 0 where none does. */
function attributionAt(lines: readonly string[], at: number): 0 | 1 | 2 {
  const [line = "", next = ""] = lines.slice(at, at + 2);
  if (attribution.test(line)) return 1;
  return !attribution.test(next) && attribution.test(`${line} ${next.trim()}`) ? 2 : 0;
}

/** Where the repeated message begins that runs to the end; the number of lines where there is none. */
function repeatedFrom(lines: readonly string[]): number {
  const at = lines.findIndex((line, place) => {
    if (rule.test(line) || opensHead(lines, place)) return true;
    // Below an attribution each line is marked, or none is, and all of it is repeated.
    return attributionAt(lines, place) > 0 && !lines.slice(place).some((one) => quoted.test(one));
  });
  const above = lines.slice(0, Math.max(at, 0)).some((line) => line.trim() !== "");
  return at >= 0 && above ? at : lines.length;
}

/**
 * The words of the sender. Elsewhere than in e-mail nothing is quoted, and the text is theirs; where
 * nobody can tell, a line stays: a right that is heard twice costs less than one that is not heard.
 */
export function ownWords(channel: string, text: string): string {
  if (channel !== "email") return text;
  const lines = text.split(/\r?\n/u);
  const first = lines.slice(0, repeatedFrom(lines));
  if (first.length === lines.length && !lines.some((line) => quoted.test(line))) return text;
  const attributed = new Set(
    first.flatMap((_, at) => Array.from({ length: attributionAt(first, at) }, (__, n) => at + n)),
  );
  const kept = first.filter((line, at) => !quoted.test(line) && !attributed.has(at));
  return kept.join("\n").trim();
}
