/** What our tests use of mt940js, a reader that somebody else wrote; it ships no types. */

declare module "mt940js" {
  type Transaction = { readonly amount: number; readonly reference: string };
  type Statement = {
    readonly accountIdentification: string;
    readonly openingBalance: number;
    readonly closingBalance: number;
    readonly transactions: readonly Transaction[];
  };
  export class Parser {
    parse(text: string): readonly Statement[];
  }
}
