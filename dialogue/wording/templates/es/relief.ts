/** Less than all for all of it, less for a while, or nothing for a while. */

import type { WordsOf } from "../../catalogue.ts";
import type { relief as declared } from "../../chapters/relief.ts";
import { rhythm } from "./shared.ts";

export const relief: WordsOf<typeof declared> = {
  "settle-offer": "Hay algo que puedo hacer: una cantidad menor que cerraría esto del todo.",
  "settle-step": "Puedo bajar un poco.",
  "settle-closest": "Tan bajo no puedo llegar, pero esto sí se lo puedo ofrecer.",
  "settle-lowest": "Esa es la cantidad más baja que puedo acordar yo.",
  "confirm-settlement": {
    full: "Se lo leo: usted paga {amount} a más tardar el {dueOn}. Cuando llegue ese pago, los otros {forgives} ya no se deben y la cuenta se cierra. ¿Es correcto? Por favor responda sí o no.",
    short:
      "Usted paga {amount} a más tardar el {dueOn}; los otros {forgives} ya no se deben. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-settlement-again": {
    full: "De acuerdo: usted paga {amount} a más tardar el {dueOn}, y los otros {forgives} ya no se deben. ¿Es correcto? Por favor responda sí o no.",
    short:
      "Entonces: {amount} a más tardar el {dueOn}, y los otros {forgives} ya no se deben. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-settlement-parts": {
    full: "Se lo leo: {runs}, el primero a más tardar el {firstOn} y el último el {lastOn}. Cuando todo llegue a tiempo, los otros {forgives} ya no se deben. ¿Es correcto? Por favor responda sí o no.",
    short:
      "{runs}: primero el {firstOn}, último el {lastOn}; los otros {forgives} ya no se deben. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-settlement-parts-again": {
    full: "De acuerdo: {runs}, el primero a más tardar el {firstOn} y el último el {lastOn}. Los otros {forgives} ya no se deben después. ¿Es correcto? Por favor responda sí o no.",
    short:
      "Entonces: {runs}: primero el {firstOn}, último el {lastOn}; los otros {forgives} ya no se deben. ¿De acuerdo? Responda sí o no.",
  },
  "agreed-settlement":
    "Gracias, queda acordado: {amount} a más tardar el {dueOn}, y con eso se cierra. Puede pagar aquí: {link}",
  "agreed-settlement-parts":
    "Gracias, queda acordado. El primer pago vence el {firstOn}. Le avisaremos antes de cada pago.",
  "settlement-stands":
    "Acordamos una cantidad menor para cerrar esto. El siguiente pago es de {amount} a más tardar el {dueOn}.",
  "confirm-relief": {
    full: `Esto podría servirle por ahora: {runs}. El primero vence el {firstOn}, después ${rhythm}. El resto queda abierto, y el {reviewOn} lo vemos juntos. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Por ahora: {runs}, primero el {firstOn}, después ${rhythm}. El resto queda abierto hasta el {reviewOn}. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-relief-again": {
    full: `De acuerdo: {runs}. El primero vence el {firstOn}, después ${rhythm}. El resto queda abierto, y el {reviewOn} lo vemos. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Entonces: {runs}, primero el {firstOn}, después ${rhythm}. El resto queda abierto hasta el {reviewOn}. ¿De acuerdo? Responda sí o no.`,
  },
  "agreed-relief":
    "Gracias, queda acordado. El primer pago vence el {firstOn}, y el {reviewOn} lo vemos juntos de nuevo.",
  "confirm-pause": {
    full: "Podemos dejar esto quieto un tiempo: nada que pagar y sin avisos hasta el {until}. Después lo vemos juntos de nuevo. ¿Lo dejo acordado? Por favor responda sí o no.",
    short:
      "Podemos hacer una pausa: nada que pagar y sin avisos hasta el {until}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-pause-again":
    "Lo que puedo ofrecerle: nada que pagar y sin avisos hasta el {until}. ¿Lo dejo acordado? Por favor responda sí o no.",
  "agreed-pause":
    "Queda acordado. No hay nada que pagar hasta el {until}, y hasta entonces no le molestaremos. Puede escribirnos cuando quiera.",
  "pause-stands": "Acordamos dejar esto quieto hasta el {until}. Antes no hay nada que pagar.",
  "ask-approval": "¿Le pregunto a un compañero si es posible lo que usted pide?",
  "approval-asked": "Ya lo pregunté. La respuesta le llegará aquí.",
  "approval-waits": "Un compañero todavía lo está viendo. La respuesta le llegará aquí.",
  "approval-given": "Un compañero revisó lo que usted pidió, y sí podemos hacerlo.",
  "approval-countered": "Un compañero revisó lo que usted pidió. Así no es posible, pero esto sí.",
  "approval-refused": "Un compañero revisó lo que usted pidió. Lo siento, no es posible.",
};
