/** The words in Spanish: formal usted, plain words that are understood in every country. */

import type { Templates } from "../catalogue.ts";
import { later } from "./later/es.ts";

const rhythm = `{unit, select,
  week {{every, plural, one {cada semana} other {cada # semanas}}}
  other {{every, plural, one {cada mes} other {cada # meses}}}}`;

const careWords = `{kind, select,
  bereavement {Siento mucho su pérdida.}
  job_loss {Siento mucho lo del trabajo.}
  mental_health {Gracias por la confianza. Siento que sea tan duro.}
  physical_health {Lo siento mucho, y espero que mejore.}
  domestic_abuse {Gracias por la confianza. Si alguna forma de contactarle no es segura, dígamelo y no la usaremos.}
  scam_victim {Siento que le hicieran esto.}
  cognitive {Gracias por decírmelo. Iremos con toda la calma que necesite.}
  language_or_literacy {Gracias por decírmelo. Iremos con toda la calma que necesite.}
  other {Gracias por contármelo. Siento que esté pasando por esto.}}`;

export const es: Templates = {
  ...later,
  "first-contact":
    "Hola, soy el asistente automático de {company}. Quisiera hablar con {name}. ¿Es usted? Por favor responda sí o no.",
  reminder:
    "Hola {name}, le escribe de nuevo {company}. Nos gustaría hablar con usted. Responda aquí cuando le venga bien, o entre en {portal}.",
  "follow-up":
    "Hola {name}, somos {company}. Nos quedamos a medias y no hemos olvidado su último mensaje. Responda aquí cuando le venga bien y seguimos, o pida hablar con una persona.",
  "promise-reminder":
    "Hola {name}, le escribe {company} con el aviso que acordamos. Puede verlo en {portal}, o responda aquí si necesita algo.",
  "promise-broken":
    "Hola {name}, le escribe {company}. Quizás surgió algo desde que hablamos. Responda aquí y buscamos juntos una forma que le convenga.",
  "plan-instalment-reminder":
    "Hola {name}, le escribe {company} con su aviso de siempre. Puede verlo en {portal}, o responda aquí si algo cambió.",
  "plan-missed":
    "Hola {name}, le escribe {company}. Queremos saber si todo va bien. Responda aquí si algo cambió y le ayudamos.",
  "something-new":
    "Hola {name}, le escribe {company}. Hay algo nuevo para usted. Por favor entre en {portal} para leerlo.",
  voicemail:
    "Hola {name}, le habla {contact}, de {company}. Por favor llámeme al {phone}. Gracias.",

  hello: {
    full: "Hola, le escribe {company}. Soy un asistente de IA, y puede pedir hablar con una persona en cualquier momento.",
    short: "Hola, le escribe {company}. Soy un asistente de IA.",
  },
  "this-is": "Le escribe {company}.",
  "private-matter":
    "Somos {company}. Es un asunto privado, así que solo puedo decirle más cuando sepa con quién hablo.",
  "verify-details": {
    full: "Para cuidar su privacidad, primero necesito saber con quién hablo. Por favor envíeme su nombre completo y su fecha de nacimiento o su código postal.",
    short:
      "Para cuidar su privacidad, envíeme su nombre completo y su fecha de nacimiento o código postal.",
  },
  "verify-details-again": {
    full: "Quiero ayudarle, y puedo en cuanto sepa que es usted. Por favor envíeme su nombre completo y su fecha de nacimiento o su código postal.",
    short:
      "Puedo ayudarle en cuanto sepa que es usted. Envíeme su nombre completo y su fecha de nacimiento o código postal.",
  },
  "verify-rest-name": "Gracias. Por favor envíeme también su nombre completo.",
  "verify-rest-proof":
    "Gracias. Por favor envíeme también su fecha de nacimiento o su código postal.",
  "other-ways": {
    full: "Si prefiere no enviar eso por aquí, puede llamarnos al {phone} o entrar en {portal}. Para hablar con una persona, responda persona.",
    short: "También puede llamarnos al {phone} o entrar en {portal}, o responder persona.",
  },
  "verify-failed": {
    full: "Gracias, pero eso no coincide con lo que tenemos. Por favor intente otra vez con su nombre completo y su fecha de nacimiento o su código postal.",
    short:
      "Eso no coincide. Intente otra vez con su nombre completo y su fecha de nacimiento o código postal.",
  },
  verified: "Gracias, ya sé con quién hablo.",
  locked: {
    full: "No pude confirmar con quién hablo, así que tengo que parar aquí. Un compañero le puede ayudar en el {phone}, o responda persona.",
    short: "No pude confirmar con quién hablo. Le ayudan en el {phone}, o responda persona.",
  },

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
  "below-policy": {
    full: "Gracias por su sinceridad. Yo no puedo acordar pagos tan pequeños, y no quiero que acepte más de lo que le alcanza. Un compañero puede buscar otras formas con usted.",
    short:
      "Gracias por su sinceridad. Eso no lo puedo acordar yo, y no quiero que le falte. Un compañero puede buscar otras formas.",
  },
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
    full: "Le leo el plan: {days}, y así cada mes. Son {number} pagos, y el último es de {amount} el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.",
    short:
      "Su plan: {days}, y así cada mes: {number} pagos, el último {amount} el {lastOn}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-plan-days-again": {
    full: "De acuerdo: {days}, y así cada mes. Son {number} pagos, y el último es de {amount} el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.",
    short:
      "Entonces: {days}, y así cada mes: {number} pagos, el último {amount} el {lastOn}. ¿De acuerdo? Responda sí o no.",
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
  "stays-as-agreed": "Lo que acordamos sigue igual hasta que acordemos algo nuevo.",
  "nothing-agreed": "Está bien, no queda nada acordado.",
  "offer-gone": "Esa oferta ya venció, así que veamos otra vez.",
  "change-what": "Claro que sí. ¿Qué quiere cambiar?",
  settlement:
    "Yo no puedo acordar una cantidad menor. Un compañero puede revisar lo que usted pide.",
  "settlement-again": {
    full: "Le entiendo, y lo siento: sigo sin poder acordar una cantidad menor. Lo que sí puedo es repartirlo, para que cada pago sea más pequeño.",
    short:
      "Lo siento, sigo sin poder acordar menos. Puedo repartirlo, para que cada pago sea más pequeño.",
  },
  "want-person": "¿Quiere hablar con un compañero?",
  "want-person-again": "¿Le paso con un compañero?",

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
  "relief-offer": "Por ahora, esto le puede resultar más fácil.",
  "confirm-relief": {
    full: `Esto podría servirle por ahora: {runs}. El primero vence el {firstOn}, después ${rhythm}. El {reviewOn} lo vemos juntos de nuevo. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Por ahora: {runs}, primero el {firstOn}, después ${rhythm}. El {reviewOn} lo vemos de nuevo. ¿De acuerdo? Responda sí o no.`,
  },
  "confirm-relief-again": {
    full: `De acuerdo: {runs}. El primero vence el {firstOn}, después ${rhythm}. El {reviewOn} lo vemos de nuevo. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Entonces: {runs}, primero el {firstOn}, después ${rhythm}. El {reviewOn} lo vemos de nuevo. ¿De acuerdo? Responda sí o no.`,
  },
  "agreed-relief":
    "Gracias, queda acordado. El primer pago vence el {firstOn}, y el {reviewOn} lo vemos juntos de nuevo.",
  "confirm-pause": {
    full: "Podemos dejar esto quieto un tiempo: nada que pagar y sin avisos hasta el {until}. Después lo vemos juntos de nuevo. ¿Lo dejo acordado? Por favor responda sí o no.",
    short:
      "Podemos hacer una pausa: nada que pagar y sin avisos hasta el {until}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-pause-again":
    "De acuerdo: nada que pagar y sin avisos hasta el {until}. ¿Lo dejo acordado? Por favor responda sí o no.",
  "agreed-pause":
    "Queda acordado. No hay nada que pagar hasta el {until}, y hasta entonces no le molestaremos. Puede escribirnos cuando quiera.",
  "pause-stands": "Acordamos dejar esto quieto hasta el {until}. Antes no hay nada que pagar.",
  "ask-approval": "¿Le pregunto a un compañero si es posible lo que usted pide?",
  "approval-asked": "Ya lo pregunté. La respuesta le llegará aquí.",
  "approval-waits": "Un compañero todavía lo está viendo. La respuesta le llegará aquí.",
  "approval-given": "Un compañero revisó lo que usted pidió, y sí podemos hacerlo.",
  "approval-countered": "Un compañero revisó lo que usted pidió. Así no es posible, pero esto sí.",
  "approval-refused": "Un compañero revisó lo que usted pidió. Lo siento, no es posible.",

  "means-why":
    "Quiero buscar algo que le alcance. Para eso ayudan unas preguntas cortas; valen cantidades aproximadas.",
  "someone-else":
    "De esto hablo solo con usted. Si quiere que alguien hable por usted, escríbame su nombre y cómo contactarle, y un compañero lo verá.",
  "other-language":
    "Aquí podemos escribirle en {ours}. Para su idioma un compañero buscará un intérprete.",
  "other-language-too":
    "Aquí podemos escribirle en {ours}. Para su idioma un compañero buscará un intérprete. {line}",
  "taking-stopped": {
    full: "Hecho: desde ahora ya no se cobra nada de forma automática {from, select, card {de su tarjeta} bank {de su cuenta bancaria} other {de su tarjeta ni de su cuenta bancaria}}. Un pago que ya esté en camino todavía puede pasar.",
    short:
      "Hecho: ya no se cobra nada de forma automática {from, select, card {de su tarjeta} bank {de su cuenta} other {de su tarjeta ni de su cuenta}}. Un pago en camino todavía puede pasar.",
  },
  "taking-owed": "Todavía debe {total}.",
  "taking-goes-on":
    "Lo acordado sigue: el próximo pago es de {amount} el {dueOn}, y puede hacerlo aquí: {link}",
  "taking-pay-here": "Puede pagar aquí cuando le convenga: {link}",
  "taking-none":
    "Aquí no encuentro ninguna tarjeta ni cuenta de la que se cobre de forma automática. Un compañero lo revisará y le responderá aquí.",
  "stop-taking-here": "Puede pararlo usted en cualquier momento aquí: {link}",
  "least-each": "Es lo mínimo que puedo acordar por pago. Diga que sí solo si le alcanza.",
  "if-missed":
    "Si ve que un pago no le va a salir, escríbanos antes de la fecha y buscamos juntos otra manera.",
  "means-why-named":
    "Lo que propone es menos de lo que puedo acordar de entrada. Unas preguntas cortas pueden abrir otras maneras; valen cantidades aproximadas.",
  "ask-income": {
    full: "¿Cuánto dinero le entra, y cada cuánto? Sueldo, ayudas, todo lo que sea regular.",
    short: "¿Cuánto dinero le entra, y cada cuánto?",
  },
  "ask-income-again": "Más o menos, ¿cuánto le entra, y es por semana o por mes?",
  "ask-essentials":
    "¿Cuánto se le va en lo que tiene que pagar? Renta o alquiler, luz, agua, transporte al trabajo. No cuente la comida.",
  "ask-essentials-again":
    "Más o menos, ¿cuánto suman renta o alquiler, luz, agua y transporte, por semana o por mes?",
  "ask-other-debts": "¿Cuánto paga por otras deudas? Si no paga nada, responda nada.",
  "ask-other-debts-again": "Más o menos, ¿cuánto se va en otras deudas? Si no hay, responda nada.",
  "ask-household": "¿Cuántos adultos y cuántos niños viven de ese dinero?",
  "ask-household-again": "¿Para cuántos adultos y niños tiene que alcanzar?",
  "means-heard": "Gracias. Con esto le debería alcanzar para lo necesario.",
  "means-nothing": "Gracias por contármelo. Veo que no sobra nada, y no queremos que le falte.",

  "pay-link": "Puede pagar aquí de forma segura: {link}",
  "pay-early": "Puede pagar antes aquí, y su acuerdo sigue igual: {link}",
  "ways-to-pay":
    "Por favor nunca envíe números de tarjeta en un mensaje. Puede pagar con tarjeta o desde su banco aquí: {link}",
  "payment-reported":
    "Gracias por avisarme. Buscaremos su pago. Puede tardar unos días en llegarnos.",
  "payment-problem":
    "Siento que no funcionara. Si falla de nuevo, responda persona. Puede intentarlo otra vez aquí: {link}",
  receipt: "Sus recibos están en {portal}.",

  "stop-confirmed": "{company}: dejamos de enviarle estos mensajes, como nos pidió.",
  "channel-stopped":
    "Dejamos de {channel, select, sms {enviarle mensajes de texto} whatsapp {enviarle mensajes de WhatsApp} email {enviarle correos} voice {llamarle} webchat {escribirle por chat} other {enviarle cartas}}, como nos pidió.",
  "ask-allow-again":
    "¿Quiere que volvamos a {channel, select, sms {enviarle mensajes de texto} whatsapp {enviarle mensajes de WhatsApp} email {enviarle correos} voice {llamarle} webchat {escribirle por chat} other {enviarle cartas}}? Por favor responda sí o no.",
  "allowed-again":
    "Gracias. Podremos {channel, select, sms {enviarle mensajes de texto} whatsapp {enviarle mensajes de WhatsApp} email {enviarle correos} voice {llamarle} webchat {escribirle por chat} other {enviarle cartas}} otra vez. Puede pararlo cuando quiera: basta con decir alto.",
  "stopped-here":
    "Dejamos de escribirle por aquí, como nos pidió. ¿Quiere seguir por aquí? Por favor responda sí o no.",
  "dispute-noted": {
    full: "Gracias por decírmelo. Todo queda en pausa mientras un compañero lo revisa. Si tiene papeles que ayuden, puede enviarlos aquí.",
    short: "Gracias. Todo queda en pausa mientras lo revisamos. Puede enviar papeles aquí.",
  },
  "dispute-noted-again":
    "Gracias, lo he añadido. Todo sigue en pausa mientras un compañero lo revisa.",
  "proof-noted": {
    full: "Tiene todo el derecho de pedirlo. Le enviaremos los papeles, y todo queda en pausa hasta entonces.",
    short: "Le enviaremos los papeles. Todo queda en pausa hasta entonces.",
  },
  "proof-noted-again":
    "Tenemos su petición de los papeles, y todo sigue en pausa hasta que se le envíen.",
  "represented-noted": {
    full: "Gracias por decírmelo. Desde ahora hablaremos con quien le representa. Por favor envíenos su nombre y cómo contactarle.",
    short: "Gracias. Hablaremos con quien le representa. Por favor envíenos su nombre.",
  },
  "insolvency-noted": {
    full: "Gracias por decírmelo. Todo queda en pausa. Si tiene un número de caso, por favor envíelo para que un compañero lo revise.",
    short: "Gracias. Todo queda en pausa. Si tiene un número de caso, por favor envíelo.",
  },
  condolence: {
    full: "Siento mucho su pérdida. Hemos parado todos nuestros mensajes. Cuando usted pueda, un compañero le ayudará con lo que haga falta; no hay ninguna prisa.",
    short: "Siento mucho su pérdida. Hemos parado nuestros mensajes. No hay ninguna prisa.",
  },
  "wrong-person":
    "Perdone la molestia, y gracias por avisarme. No volveremos a escribirle aquí sobre este asunto.",
  "third-party": {
    full: "Gracias por responder. Es un asunto privado y solo puedo hablar con la persona a la que escribimos. Por favor pídale que llame a {company} al {phone}.",
    short:
      "Gracias. Solo puedo hablar con la persona a la que escribimos. Puede llamarnos al {phone}.",
  },
  "third-party-again": "Lo siento, no puedo decir más. Es un asunto privado de esa persona.",
  "stranger-again":
    "Lo siento, aquí no puedo decir más. Es un asunto privado de esa persona, y usted no tiene que hacer nada.",
  bereaved:
    "Por ahora no tiene que hacer nada. Un compañero que ayuda a las familias responderá a lo que pregunte, y no hay ninguna prisa.",
  minor:
    "Gracias por responder. No hace falta que hagas nada. Volveremos a intentarlo en otro momento. Adiós.",
  "servicemember-noted":
    "Gracias por decírmelo, y por su servicio. Lo he pasado, y un compañero revisará cómo le protege la ley.",
  care: {
    full: `${careWords} No hay ninguna presión de nuestra parte, y un compañero preparado para ayudar puede seguir con usted. Solo responda persona.`,
    short: `${careWords} No hay presión. Para hablar con alguien, responda persona.`,
  },
  "care-again":
    "Gracias por contármelo también. No hay ninguna presión. Para hablar con un compañero preparado, responda persona.",
  "care-and-advice": {
    full: `${careWords} No hay ninguna presión de nuestra parte. Para recibir ayuda gratis e independiente con su dinero, puede acudir a {adviser}. Un compañero preparado también puede seguir con usted: responda persona.`,
    short: `${careWords} No hay presión. Ayuda gratis: {adviser}. Para un compañero, responda persona.`,
  },
  crisis: {
    full: "Siento muchísimo que se sienta así. Su seguridad es lo primero. Por favor hable con alguien ahora: {line}, gratis, de día y de noche. Si está en peligro, llame al {emergency}. Hemos parado todo de nuestra parte, y un compañero se pondrá en contacto con usted.",
    short:
      "Lo siento muchísimo. Por favor hable con alguien ahora: {line}, gratis, día y noche. En peligro, llame al {emergency}. Hemos parado todo.",
  },
  "crisis-again": {
    full: "Todo está parado de nuestra parte, así que deje esto a un lado por ahora. Si se le hace muy pesado, hable con alguien: {line}, gratis, de día y de noche. Si está en peligro, llame al {emergency}. Un compañero se pondrá en contacto con usted.",
    short:
      "Todo está parado. Si se le hace muy pesado, hable con alguien: {line}, gratis, día y noche. En peligro, llame al {emergency}.",
  },
  "crisis-anywhere": {
    full: "Siento muchísimo que se sienta así. Su seguridad es lo primero. Por favor hable con alguien ahora: en {site} hay ayuda gratis cerca de usted. Si está en peligro, llame a emergencias. Hemos parado todo de nuestra parte, y un compañero se pondrá en contacto con usted.",
    short:
      "Lo siento muchísimo. En peligro, llame a emergencias. Hemos parado todo. Ayuda gratis cerca de usted: {site}",
  },
  "crisis-anywhere-again": {
    full: "Todo está parado de nuestra parte, así que deje esto a un lado por ahora. Si se le hace muy pesado, hay ayuda gratis cerca de usted: {site}. Si está en peligro, llame a emergencias. Un compañero se pondrá en contacto con usted.",
    short: "Todo está parado. En peligro, llame a emergencias. Ayuda gratis cerca de usted: {site}",
  },
  "fraud-noted": {
    full: "Gracias por decírmelo. Todo queda en pausa, y un compañero revisará lo que pasó. Hizo bien en avisar.",
    short: "Gracias. Todo queda en pausa, y un compañero revisará lo que pasó.",
  },
  "how-to-check": {
    full: "Hace bien en comprobarlo. No se fíe de este mensaje: busque usted el número de {company}, por ejemplo en una carta, y llámenos. El nuestro es {phone}.",
    short:
      "Hace bien en comprobarlo. Busque usted el número de {company} y llámenos. El nuestro: {phone}.",
  },
  calm: "Entiendo que esto le ha molestado, y lo siento. Un compañero leerá lo que escribió y le responderá.",
  "calm-again": "También lo he apuntado. Un compañero le responderá.",
  "threat-noted":
    "He apuntado lo que escribió y se lo he pasado a un compañero, que le responderá.",
  "quiet-noted":
    "Gracias, lo he apuntado. En ese momento no le molestaremos. Responda aquí cuando le venga bien.",
  "also-noted": "También he apuntado lo demás que escribió.",
  "on-hold": {
    full: "Por ahora todo está en pausa de nuestra parte, y un compañero le escribirá. Para hablar con alguien, responda persona.",
    short: "Por ahora todo está en pausa. Para hablar con un compañero, responda persona.",
  },
  "on-hold-again":
    "De eso no puedo hablar mientras todo está en pausa. Un compañero sí: responda persona.",
  added: "Gracias. Lo he añadido para el compañero que lo revisa.",
  "added-again": "Gracias, también lo he pasado.",
  "complaint-noted":
    "Lo siento, y gracias por decírmelo. He pasado su queja, y un compañero le responderá.",
  "complaint-noted-again": "Lo he añadido a su queja. Un compañero le responderá.",
  hardship: {
    full: "Gracias por decírmelo. Siento que sea un momento difícil, y no hay ninguna presión de nuestra parte. Para recibir ayuda gratis e independiente con su dinero, puede acudir a {adviser}.",
    short:
      "Siento que sea un momento difícil. No hay presión. Ayuda gratis con su dinero: {adviser}.",
  },
  "hardship-again": {
    full: "Gracias por decírmelo. No hay prisa ni presión de nuestra parte. {adviser} le puede ayudar gratis con su dinero.",
    short: "No hay prisa ni presión. Ayuda gratis con su dinero: {adviser}.",
  },
  "hardship-anywhere":
    "Siento que sea un momento difícil, y no hay ninguna presión. Pregunte también cerca de usted por ayuda gratis con su dinero.",
  "i-am-ai":
    "Soy un asistente de IA, no una persona. Puede pedir hablar con una persona en cualquier momento.",
  "i-am-ai-again": "Sí, soy un asistente de IA. Para hablar con una persona, responda persona.",
  "stay-on-topic": "Tengo que seguir nuestras reglas, pero con gusto le ayudo dentro de ellas.",
  "stay-on-topic-again": "Nuestras reglas siguen igual. Con gusto le ayudo en lo demás.",

  "handing-over": "Le paso con un compañero. Le responderá aquí mismo.",
  "handing-over-later":
    "Le paso con un compañero. Ahora está cerrado, y le responderá cuando abramos.",
  "media-received":
    "Hemos recibido {kind, select, picture {su foto} document {su documento} voice {su mensaje de voz} video {su vídeo} other {su archivo}}. Un compañero {kind, select, picture {la revisará} voice {lo escuchará} other {lo revisará}}.",
  "media-received-again":
    "Gracias, también lo hemos recibido. Un compañero lo {kind, select, voice {escuchará} other {revisará}}.",
  "here-again": "De acuerdo, entonces sin compañero. Seguimos aquí.",
  "colleague-has-it":
    "Un compañero ya se está ocupando de esto y lo terminará con usted aquí. Puede decirle lo que tiene pensado.",
  "still-waiting": "Un compañero tiene su mensaje y le responderá aquí.",
  "still-waiting-again": "Gracias. Mi compañero verá esto también.",
  "still-waiting-later":
    "Un compañero tiene su mensaje. Está cerrado, y le responderá cuando abramos.",
  "still-waiting-later-again": "Gracias. Mi compañero verá esto también, en cuanto abramos.",
  "callback-on":
    "Un compañero le llamará el {on}{part, select, morning { por la mañana} afternoon { por la tarde} evening { por la tarde} night { por la noche} other {}}.",
  "callback-soon":
    "Un compañero le llamará tan pronto como pueda. También puede llamarnos al {phone}.",
  "details-noted": "Gracias, he pasado sus datos nuevos a un compañero que los revisará.",
  "preference-noted": "Gracias, he pasado cómo prefiere que le contactemos.",
  "language-set": "Claro que sí, sigamos en español.",

  "in-writing-too": "También se lo enviamos por escrito.",
  "documents-coming": "He pedido a un compañero que le envíe los papeles.",
  "cannot-advise":
    "Eso no se lo puedo decir, y no quiero adivinar. Un compañero se lo puede explicar.",
  "cannot-advise-again": "Lo siento, eso solo se lo puede explicar un compañero.",
  "budget-heard": "Gracias, eso me ayuda a buscar algo que le alcance.",
  "all-right": "Está bien.",
  thanks: "Con mucho gusto.",
  goodbye: "Gracias por su tiempo. Puede escribirnos aquí cuando quiera. Adiós.",
  "hello-again": "Hola de nuevo.",
  "small-talk": "Muy amable de su parte.",
  "good-wishes": "Gracias, igualmente para usted.",
  "rest-elsewhere": { full: "Lo demás puede verlo en {portal}.", short: "Más: {portal}" },
  "say-again": "Perdone, no le entendí. ¿Me lo puede decir con otras palabras?",
  "not-sure": "Perdone, no sé si le entendí.",
  "say-what-helps":
    "Perdone, no le entendí bien. Puedo decirle lo que se debe, buscar una forma de pagar o pasarle con un compañero. ¿Qué le ayudaría?",
};
