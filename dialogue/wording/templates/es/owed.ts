/** What is owed. */

import type { WordsOf } from "../../catalogue.ts";
import type { owed as declared } from "../../chapters/owed.ts";

export const owed: WordsOf<typeof declared> = {
  balance: "El saldo con {creditor} es de {total}.",
  "balance-again": "Es de {total}, con {creditor}.",
  "several-debts": "Estos son los saldos que llevamos: {debts}.",
  "more-debts":
    "{others, plural, one {Hay # cuenta más; puede verla} other {Hay # cuentas más; puede verlas}} en {portal}.",
  "debt-line": "{creditor} {total}",
  breakdown: {
    full: "Así se compone el saldo con {creditor}: {principal} del importe original, {interest} de intereses, {fees} de cargos y {costs} de gastos. En total son {total}.",
    short:
      "{creditor}: {principal} importe original, {interest} intereses, {fees} cargos, {costs} gastos. Total {total}.",
  },
  "nothing-added":
    "El saldo con {creditor} es de {total}. Todo es el importe original: no se le sumaron intereses, cargos ni gastos.",
  "nothing-added-again":
    "Los {total} con {creditor} son todo importe original. No se le sumó nada.",
  "interest-unknown":
    "Desde aquí no puedo ver si se sumarán más intereses o cargos. Un compañero se lo puede decir con certeza.",
  since: "Está sin pagar desde el {since}.",
  "last-payment": "El último pago que tenemos es del {paidOn}.",
  "creditor-is": "El dinero se le debe a {creditor}. Nosotros llevamos la cuenta por ellos.",
  "nothing-open": "No veo nada pendiente de pago aquí.",
  "promise-stands": "Acordamos {amount} a más tardar el {dueOn}.",
  "plan-stands": "El siguiente pago de su plan es de {amount} el {dueOn}.",
  "plan-left": "De su plan falta esto: {runs}. El último pago vence el {lastOn}.",
  "plan-behind":
    "Falta un pago de {amount} de su plan. Si llega antes del {until} o ese día, su plan sigue.",
  "plan-stands-done": "Ya no queda ningún pago en su plan.",
  "no-date-set": "Todavía no acordamos una fecha de pago.",
};
