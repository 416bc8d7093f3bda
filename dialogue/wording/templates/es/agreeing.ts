/** What may be agreed. */

import type { WordsOf } from "../../catalogue.ts";
import type { agreeing as declared } from "../../chapters/agreeing.ts";
import { rhythm, side, twice } from "./shared.ts";

export const agreeing: WordsOf<typeof declared> = {
  "what-works": {
    full: "Puede pagarlo todo, elegir un día para pagar o repartirlo en varios pagos. ¿Qué le conviene más?",
    short: "Puede pagarlo todo, elegir un día o repartirlo. ¿Qué le conviene más?",
  },
  "what-works-again": "¿Qué le conviene más: todo de una vez, un día que usted elija o en partes?",
  "ask-when": "¿Qué día podría pagar?",
  "ask-when-again": "¿Qué fecha le conviene?",
  "in-parts": "Está bien, puede pagar en partes.",
  "ask-amount": "¿Cuánto podría pagar cada vez, sin que le falte para lo necesario?",
  "ask-amount-again": "¿Qué cantidad le resultaría cómoda cada vez?",
  "which-day": "¿Se refiere al {first} o al {second}?",
  "ask-feast-day": `¿Qué día ${side} {feast} le viene bien?`,
  "ask-pay-day": "¿Qué día cobra usted la próxima vez?",
  "ask-pay-rhythm": "¿Cada cuánto le pagan?",
  "near-day": "¿Le viene bien el {dueOn}, o qué día prefiere?",
  "ask-amount-on": "¿Cuánto podría pagar el {dueOn}, sin que le falte para lo necesario?",
  "options-are":
    "Puede pagarlo todo, pagar un día que elija o repartirlo, por semana o por mes. Si el dinero no le alcanza, buscamos juntos algo más pequeño.",
  "one-way": "Esta es una forma de hacerlo.",
  "as-before": "La última vez que hablamos, usted pensaba en esto.",
  closest: "Eso no lo puedo acordar, pero esto es lo más cercano que le puedo ofrecer.",
  "closest-past": "Ese día ya pasó. Esto es lo más cercano que le puedo ofrecer.",
  "closest-late":
    "Eso es más tarde de lo que puedo acordar. Este es el último día que le puedo ofrecer.",
  "closest-small":
    "Eso es menos de lo que puedo acordar. Esto es lo más pequeño que le puedo ofrecer; diga que sí solo si le alcanza.",
  "closest-long":
    "Eso tardaría más de lo que puedo acordar. Este es el plazo más largo que le puedo ofrecer; diga que sí solo si le alcanza.",
  "closest-more": "Eso es más de lo que queda, así que basta con un solo pago.",
  "by-the-month": "Por semana es menos de lo que puedo acordar, pero por mes sí se puede.",
  "left-in-last": {
    full: "Con lo que usted dice quedan {left} del saldo, y los puse en el último pago.",
    short: "Quedan {left}, y los puse en el último pago.",
  },
  "closest-means":
    "Eso es más de lo que le sobra según sus cuentas, y no queremos tomar dinero que necesita para vivir. Esto es lo más parecido que le puedo ofrecer.",
  "closest-even": "Los he hecho todos iguales, para que ninguno pase de lo que dijo.",
  "below-policy": {
    full: "Gracias por su sinceridad. Yo no puedo acordar pagos tan pequeños, y no quiero que acepte más de lo que le alcanza. Un compañero puede buscar otras formas con usted.",
    short:
      "Gracias por su sinceridad. Eso no lo puedo acordar yo, y no quiero que le falte. Un compañero puede buscar otras formas.",
  },
  "later-not-ours":
    "Entonces ese día no. Uno más tarde no lo puedo fijar yo: podría pagar una parte antes, o un compañero puede ver cómo darle más tiempo.",
  "more-time": "Un compañero puede ver cómo darle más tiempo.",
  "cannot-set-up": "Lo siento, eso no lo puedo acordar.",
  "confirm-full":
    "Se lo leo: usted paga el total de {amount} a más tardar el {dueOn}. ¿Es correcto? Por favor responda sí o no.",
  "confirm-full-again":
    "De acuerdo: usted paga el total de {amount} a más tardar el {dueOn}. ¿Es correcto? Por favor responda sí o no.",
  "confirm-promise":
    "Se lo leo: usted paga {amount} a más tardar el {dueOn}. ¿Es correcto? Por favor responda sí o no.",
  "confirm-promise-again":
    "De acuerdo: usted paga {amount} a más tardar el {dueOn}. ¿Es correcto? Por favor responda sí o no.",
  "confirm-part": {
    full: "Se lo leo: usted paga {amount} a más tardar el {dueOn}. Los otros {rest} quedan pendientes, y los vemos después. ¿Es correcto? Por favor responda sí o no.",
    short:
      "Usted paga {amount} a más tardar el {dueOn}; los otros {rest} quedan pendientes. ¿Es correcto? Responda sí o no.",
  },
  "confirm-part-again": {
    full: "De acuerdo: usted paga {amount} a más tardar el {dueOn}, y los otros {rest} quedan pendientes. ¿Es correcto? Por favor responda sí o no.",
    short:
      "Entonces: {amount} a más tardar el {dueOn}, y los otros {rest} quedan pendientes. ¿Es correcto? Responda sí o no.",
  },
  "confirm-plan": {
    full: `Le leo el plan: {runs}. El primero vence el {firstOn}, después ${rhythm}, y el último el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Su plan: {runs}. Primero el {firstOn}, después ${rhythm}, último el {lastOn}. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-plan-again": {
    full: `De acuerdo: {runs}. El primero vence el {firstOn}, después ${rhythm}, y el último el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Entonces: {runs}. Primero el {firstOn}, después ${rhythm}, último el {lastOn}. ¿De acuerdo? Responda sí o no.`,
  },
  "plan-run": "{number, plural, one {# pago} other {# pagos}} de {amount}",
  "plan-run-after": "{number, plural, one {# pago} other {# pagos}} de {amount}",
  "confirm-plan-first": {
    full: `Le leo el plan: {amount} el {dueOn}, y después {runs}. Estos empiezan el {firstOn}, después ${rhythm}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Su plan: {amount} el {dueOn}, después {runs}, desde el {firstOn}, ${rhythm}. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-plan-first-again": {
    full: `De acuerdo: {amount} el {dueOn}, y después {runs}. Estos empiezan el {firstOn}, después ${rhythm}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Entonces: {amount} el {dueOn}, después {runs}, desde el {firstOn}, ${rhythm}. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-plan-two": {
    full: "Le leo el plan: {amount} el {dueOn} y {rest} el {lastOn}, y con eso queda todo pagado. ¿Lo dejo acordado? Por favor responda sí o no.",
    short: "Su plan: {amount} el {dueOn} y {rest} el {lastOn}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-plan-two-again": {
    full: "De acuerdo: {amount} el {dueOn} y {rest} el {lastOn}, y con eso queda todo pagado. ¿Lo dejo acordado? Por favor responda sí o no.",
    short: "Entonces: {amount} el {dueOn} y {rest} el {lastOn}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-plan-days": {
    full: `Le leo el plan: {days}, y así ${twice}. Son {number} pagos, y el último es de {amount} el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Su plan: {days}, y así ${twice}: {number} pagos, el último {amount} el {lastOn}. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-plan-days-again": {
    full: `De acuerdo: {days}, y así ${twice}. Son {number} pagos, y el último es de {amount} el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Entonces: {days}, y así ${twice}: {number} pagos, el último {amount} el {lastOn}. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-plan-ends": {
    full: `Le leo el plan: {days}, y así ${twice}, siempre con uno el último día. Son {number} pagos, y el último es de {amount} el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Su plan: {days}, y así ${twice}: {number} pagos, el último {amount} el {lastOn}. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-plan-weekdays": {
    full: "Le leo el plan: {days}, y así cada mes, el {nth}. Son {number} pagos, y el último es de {amount} el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.",
    short:
      "Su plan: {days}, y así cada mes, el {nth}: {number} pagos, el último {amount} el {lastOn}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-plan-ends-again": {
    full: `De acuerdo: {days}, y así ${twice}, siempre con uno el último día. Son {number} pagos, y el último es de {amount} el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Entonces: {days}, y así ${twice}: {number} pagos, el último {amount} el {lastOn}. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-plan-weekdays-again": {
    full: "De acuerdo: {days}, y así cada mes, el {nth}. Son {number} pagos, y el último es de {amount} el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.",
    short:
      "Entonces: {days}, y así cada mes, el {nth}: {number} pagos, el último {amount} el {lastOn}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-plan-parts": {
    full: "Le leo el plan: {days}, y con eso queda todo pagado. ¿Lo dejo acordado? Por favor responda sí o no.",
    short: "Su plan: {days}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-plan-parts-again": {
    full: "De acuerdo: {days}, y con eso queda todo pagado. ¿Lo dejo acordado? Por favor responda sí o no.",
    short: "Entonces: {days}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-plan-then": {
    full: `Le leo el plan: {days}, y después {after}. Estos empiezan el {firstOn}, después ${rhythm}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Su plan: {days}, después {after}, desde el {firstOn}, ${rhythm}. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-plan-then-again": {
    full: `De acuerdo: {days}, y después {after}. Estos empiezan el {firstOn}, después ${rhythm}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Entonces: {days}, después {after}, desde el {firstOn}, ${rhythm}. ¿De acuerdo? Responda sí o no.`,
  },
  "plan-day": "{amount} el {dueOn}",
  "agreed-promise":
    "Gracias, queda acordado: {amount} a más tardar el {dueOn}. Puede pagar aquí: {link}",
  "agreed-part":
    "Gracias, queda acordado: {amount} a más tardar el {dueOn}. Los otros {rest} quedan pendientes, y los vemos después. Puede pagar aquí: {link}",
  "agreed-plan":
    "Gracias, su plan queda acordado. El primer pago vence el {firstOn}. Le avisaremos antes de cada pago.",
  "plan-how": "Puedo pasar el pago a otro día, o saltarlo y añadirlo al final. ¿Qué le ayuda más?",
  "plan-how-again": "¿Paso el pago a otro día, o lo salto y lo añado al final?",
  "plan-which": "¿Cambio solo este pago, o también todos los que siguen?",
  "plan-which-again": "¿Cambio solo este pago o quiere que cambien todos los que siguen?",
  "confirm-move": {
    full: "Se lo repito: el pago de {amount} del {was} pasa al {dueOn}, y el resto de su plan sigue igual. ¿Es correcto? Por favor responda sí o no.",
    short:
      "El pago de {amount} del {was} pasa al {dueOn}; el resto sigue igual. ¿Correcto? Responda sí o no.",
  },
  "confirm-move-again": {
    full: "De acuerdo: el pago de {amount} del {was} pasa al {dueOn}, y el resto sigue igual. ¿Es correcto? Por favor responda sí o no.",
    short:
      "Entonces: {amount} del {was} pasa al {dueOn}; el resto sigue igual. ¿Correcto? Responda sí o no.",
  },
  "confirm-move-all": {
    full: "Se lo repito: el pago de {amount} del {was} pasa al {dueOn}, los siguientes cambian con él, y el último vence el {lastOn}. ¿Es correcto? Por favor responda sí o no.",
    short:
      "{amount} del {was} pasa al {dueOn}, los demás también, y el último es el {lastOn}. ¿Correcto? Responda sí o no.",
  },
  "confirm-move-all-again": {
    full: "De acuerdo: el pago de {amount} del {was} pasa al {dueOn}, los siguientes cambian con él, y el último vence el {lastOn}. ¿Es correcto? Por favor responda sí o no.",
    short:
      "Entonces: {amount} del {was} pasa al {dueOn}, los demás también, el último es el {lastOn}. ¿Correcto? Responda sí o no.",
  },
  "confirm-skip": {
    full: "Se lo repito: no paga nada el {was} y sigue con {amount} el {dueOn}. Ese pago se añade al final, y el último vence el {lastOn}. ¿Es correcto? Por favor responda sí o no.",
    short:
      "Nada el {was}, luego {amount} el {dueOn}; se añade al final, el {lastOn}. ¿Correcto? Responda sí o no.",
  },
  "confirm-skip-again": {
    full: "De acuerdo: nada el {was}, luego {amount} el {dueOn}, y el último pago vence el {lastOn}. ¿Es correcto? Por favor responda sí o no.",
    short:
      "Entonces: nada el {was}, luego {amount} el {dueOn}, el último el {lastOn}. ¿Correcto? Responda sí o no.",
  },
  "agreed-change":
    "Gracias, ya está cambiado: {amount} vence el {dueOn}. Le avisaremos antes de cada pago.",
  "change-follows": "Ese día es posterior al pago siguiente, así que cambiarían todos.",
  "change-notice":
    "El pago se carga en su cuenta, y usted tiene derecho a que se le avise antes. Este es el primer día posible.",
  "change-missed":
    "Falta un pago de {amount}. Páguelo primero, a más tardar el {until}; así su plan sigue y puedo cambiar sus fechas.",
  "change-other-day": "Ese día no sirve para este pago.",
  "change-no": "Ese cambio de su plan no puedo hacerlo yo.",
  "skip-no": "Ahora no puedo saltar un pago de su plan, pero puedo buscarle otro día.",
  "set-it-up": "¿Lo dejo acordado como se lo leí? Por favor responda sí o no.",
  "agreed-stands": "Lo que acordamos sigue en pie.",
  "stays-as-agreed": "Lo que acordamos sigue igual hasta que acordemos algo nuevo.",
  "nothing-agreed": "Está bien, no queda nada acordado.",
  "not-agreed-yet": "Todavía no hay nada acordado.",
  "offer-gone": "Esa oferta ya venció, así que veamos otra vez.",
  "change-what": "Claro que sí. ¿Qué quiere cambiar?",
  "change-what-again": "¿Qué quiere cambiar: la cantidad o el día?",
  settlement:
    "Yo no puedo acordar una cantidad menor. Un compañero puede revisar lo que usted pide.",
  "settlement-again": {
    full: "Le entiendo, y lo siento: sigo sin poder acordar una cantidad menor. Lo que sí puedo es repartirlo, para que cada pago sea más pequeño.",
    short:
      "Lo siento, sigo sin poder acordar menos. Puedo repartirlo, para que cada pago sea más pequeño.",
  },
  "want-person": "¿Quiere hablar con un compañero?",
  "want-person-again": "¿Le paso con un compañero?",
};
