/** A BAI2 file of our own, its trailers computed as a bank computes them, for tests. */

/** A file around account records, its trailers computed as a bank computes them. */
export function fileOf(
  accounts: readonly (readonly string[])[],
  group = "02,HARBOR,BANK,1,260302,2359,USD,2/",
): string {
  const lines: string[] = ["01,BANK,HARBOR,260303,0600,7,80,,2/", group];
  let groupTotal = 0n;
  for (const account of accounts) {
    const total = account
      .join("\n")
      .replaceAll("/", "")
      .split("\n16,")
      .reduce((sum, text, n) => {
        const cells = text.replaceAll("\n88", "").split(",");
        if (n > 0) return sum + BigInt(cells[1] || "0");
        let own = sum;
        for (let at = 3; at + 1 < cells.length; at += 4) own += BigInt(cells[at + 1] || "0");
        return own;
      }, 0n);
    groupTotal += total;
    lines.push(...account, `49,${total.toString()},${String(account.length + 1)}/`);
  }
  const records = lines.length - 1;
  lines.push(`98,${groupTotal.toString()},${String(accounts.length)},${String(records + 1)}/`);
  lines.push(`99,${groupTotal.toString()},1,${String(records + 3)}/`);
  return lines.join("\n");
}

/** Three entries that lie between its balances. */
export const account = [
  "03,0123456789,,010,10000,,,015,26250,,/",
  "16,169,15000,V,260303,,BANK-7,PMT-1,ANA RUIZ, CASE 17/",
  "88,SECOND LINE, WITH A COMMA/",
  "16,165,2500,S,1000,1000,500,BANK-8,,/",
  "16,469,1250,Z,BANK-9,/",
];
