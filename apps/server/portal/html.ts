/** Markup as a value: text is escaped where it enters, and only markup enters as it is. */

export type Markup = { readonly markup: string };
export type Content = string | number | Markup | null | false | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => entities[char] ?? char);

function written(content: Content): string {
  if (content === null || content === false) return "";
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  return "markup" in content ? content.markup : content.map(written).join("");
}

/** A piece of a page; what stands in `${}` is escaped unless it is markup itself. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: parts.reduce((all, part, at) => all + written(contents[at - 1] ?? null) + part),
});
