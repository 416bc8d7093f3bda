/** Spanish, plain, for readers in the United States. */

import type { MoneyWords } from "./phrases.ts";

export const es: MoneyWords = {
  reference: "Nuestra referencia",
  greeting: (name) => `Hola, ${name}:`,
  about: (creditor, number) => `Le escribimos sobre su cuenta con ${creditor}, número ${number}.`,
  ask: (phone, website) =>
    `Si alguna cifra no le parece correcta, o si tiene una pregunta, llame al ${phone} o entre a ${website}. La revisaremos.`,
  thanks: "Gracias.",
  parts: {
    principal: "Monto prestado o facturado",
    interest: "Intereses",
    fees: "Cargos",
    costs: "Costos",
  },
  kinds: {
    placement: "Saldo cuando recibimos la cuenta",
    payment: "Pago recibido",
    direct: "Pago recibido por el acreedor",
    fee: "Cargo",
    waiver: "Monto que descontamos",
    adjustment: "Ajuste",
    refund: "Reembolso a usted",
    suspended: "Pago que estamos revisando",
    reversal: "Pago devuelto por el banco, o movimiento anulado",
    interest: "Intereses",
    capitalisation: "Intereses sumados al saldo",
    correction: "Corrección",
  },
  columns: ["Fecha", "Qué pasó", "Cambio", "Saldo después"],
  statement: {
    title: (on) => `Estado de su cuenta al ${on}`,
    madeOf: "Lo que debe se compone de:",
    owed: (on) => `Saldo al ${on}`,
    credit: (on) => `A su favor al ${on}`,
    history: "Qué pasó en la cuenta",
    grows: "Después de esta fecha se pueden sumar intereses o cargos, si su contrato así lo dice.",
  },
  annual: {
    title: (from, to) => `Su cuenta del ${from} al ${to}`,
    opening: (on) => `Saldo al comienzo, el ${on}`,
    closing: (on) => `Saldo al final, el ${on}`,
    quiet: "En este tiempo no se pagó ni se sumó nada.",
    caption: "El año en resumen:",
    history: "Qué pasó en la cuenta",
  },
  schedule: {
    title: "Su calendario de pagos",
    lead: (owed) => `Estos son los pagos que acordamos. En total debe ${owed}.`,
    columns: ["Fecha", "Pago", "Pagado hasta hoy", "Falta pagar"],
    left: "Falta pagar según este calendario",
    hard: "Si no puede hacer uno de estos pagos, avísenos antes de la fecha. Podemos buscar juntos una solución.",
  },
  receipt: {
    title: "Recibo de su pago",
    lead: (amount, on) => `Recibimos ${amount} de usted el ${on}. Gracias.`,
    caption: "Se usó para:",
    beyond: "Pagado de más; se lo devolveremos",
    total: "Pago",
    left: (amount) => `Después de este pago debe ${amount}.`,
    nothing: "Después de este pago no debe nada.",
  },
  settlement: {
    title: "Lo que acordamos para liquidar su cuenta",
    lead: (owed, pays) =>
      `Usted debe ${owed}. Acordamos que con ${pays} la cuenta queda liquidada por completo.`,
    once: (pays, until) => `Pague ${pays} de modo que nos llegue a más tardar el ${until}.`,
    inParts: (until) =>
      `Pague como se indica abajo. El último pago debe llegarnos a más tardar el ${until}.`,
    then: "Cuando esté todo pagado, la cuenta se cierra y no le pediremos el resto.",
    broken:
      "Si no se paga para entonces, el acuerdo termina. Lo que ya pagó queda pagado, y se vuelve a deber el resto del monto completo.",
  },
  paid: {
    title: { paid: "Su cuenta está pagada por completo", settled: "Su cuenta está liquidada" },
    lead: {
      paid: (on, total) =>
        `La cuenta se cerró el ${on}. Usted pagó ${total} en total y no debe nada.`,
      settled: (on, total) =>
        `La cuenta se cerró el ${on}. Usted pagó ${total}, como acordamos, y no debe nada más.`,
    },
    keep: "Guarde esta carta. Demuestra que la cuenta está cerrada.",
  },
};
