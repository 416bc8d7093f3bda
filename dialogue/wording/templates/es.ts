/** The words in Spanish: formal usted, plain words that are understood in every country. */

import type { Templates } from "../catalogue.ts";

const rhythm = `{unit, select,
  week {{every, plural, one {cada semana} other {cada # semanas}}}
  other {{every, plural, one {cada mes} other {cada # meses}}}}`;

export const es: Templates = {
  "first-contact":
    "Hola, soy el asistente automático de {company}. Quisiera hablar con {name}. ¿Es usted? Por favor responda sí o no.",
  reminder:
    "Hola {name}, le escribe de nuevo {company}. Nos gustaría hablar con usted. Responda aquí cuando le venga bien, o entre en {portal}.",
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
  "verify-details": {
    full: "Para cuidar su privacidad, primero necesito saber con quién hablo. Por favor envíeme su nombre completo y su fecha de nacimiento o su código postal.",
    short:
      "Para cuidar su privacidad, envíeme su nombre completo y su fecha de nacimiento o código postal.",
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
  "several-debts": "Estos son los saldos que llevamos: {debts}.",
  "more-debts":
    "{others, plural, one {Hay # cuenta más; puede verla} other {Hay # cuentas más; puede verlas}} en {portal}.",
  "debt-line": "{creditor} {total}",
  breakdown: {
    full: "Así se compone el saldo con {creditor}: {principal} del importe original, {interest} de intereses, {fees} de cargos y {costs} de gastos. En total son {total}.",
    short:
      "{creditor}: {principal} importe original, {interest} intereses, {fees} cargos, {costs} gastos. Total {total}.",
  },
  since: "Está sin pagar desde el {since}.",
  "last-payment": "El último pago que tenemos es del {paidOn}.",
  "creditor-is": "El dinero se le debe a {creditor}. Nosotros llevamos la cuenta por ellos.",
  "nothing-open": "No veo nada pendiente de pago aquí.",
  "promise-stands": "Acordamos {amount} a más tardar el {dueOn}.",
  "plan-stands": "El siguiente pago de su plan es de {amount} el {dueOn}.",
  "plan-stands-done": "Ya no queda ningún pago en su plan.",
  "no-date-set": "Todavía no acordamos una fecha de pago.",

  "what-works": {
    full: "Puede pagarlo todo, elegir un día para pagar o repartirlo en varios pagos. ¿Qué le conviene más?",
    short: "Puede pagarlo todo, elegir un día o repartirlo. ¿Qué le conviene más?",
  },
  "ask-when": "¿Qué día podría pagar?",
  "ask-amount": "¿Cuánto podría pagar cada vez, sin que le falte para lo necesario?",
  closest: "Eso no lo puedo acordar, pero esto es lo más cercano que le puedo ofrecer.",
  "cannot-set-up": "Lo siento, eso no lo puedo acordar.",
  "confirm-full":
    "Se lo leo: usted paga el total de {amount} a más tardar el {dueOn}. ¿Es correcto? Por favor responda sí o no.",
  "confirm-promise":
    "Se lo leo: usted paga {amount} a más tardar el {dueOn}. ¿Es correcto? Por favor responda sí o no.",
  "confirm-plan": {
    full: `Le leo el plan: {runs}. El primero vence el {firstOn}, después ${rhythm}, y el último el {lastOn}. ¿Lo dejo acordado? Por favor responda sí o no.`,
    short: `Su plan: {runs}. Primero el {firstOn}, después ${rhythm}, último el {lastOn}. ¿De acuerdo? Responda sí o no.`,
  },
  "plan-run": "{number, plural, one {# pago} other {# pagos}} de {amount}",
  "agreed-promise":
    "Gracias, queda acordado: {amount} a más tardar el {dueOn}. Puede pagar aquí: {link}",
  "agreed-plan":
    "Gracias, su plan queda acordado. El primer pago vence el {firstOn}. Le avisaremos antes de cada pago.",
  "nothing-agreed": "Está bien, no queda nada acordado.",
  "offer-gone": "Esa oferta ya venció, así que veamos otra vez.",
  "change-what": "Claro que sí. ¿Qué quiere cambiar?",
  settlement:
    "Yo no puedo acordar una cantidad menor. Un compañero puede revisar lo que usted pide.",
  "want-person": "¿Quiere hablar con un compañero mío?",

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
  "dispute-noted": {
    full: "Gracias por decírmelo. Todo queda en pausa mientras un compañero lo revisa. Si tiene papeles que ayuden, puede enviarlos aquí.",
    short: "Gracias. Todo queda en pausa mientras lo revisamos. Puede enviar papeles aquí.",
  },
  "proof-noted": {
    full: "Tiene todo el derecho de pedirlo. Le enviaremos los papeles, y todo queda en pausa hasta entonces.",
    short: "Le enviaremos los papeles. Todo queda en pausa hasta entonces.",
  },
  "represented-noted": {
    full: "Gracias por decírmelo. Desde ahora hablaremos con quien le representa. Por favor envíenos su nombre y cómo encontrarle.",
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
    full: "Gracias por responder. Es un asunto privado y solo puedo hablar con la persona misma. Por favor pídale que llame a {company} al {phone}.",
    short: "Gracias. Solo puedo hablar con la persona misma. Puede llamarnos al {phone}.",
  },
  minor:
    "Gracias por responder. No hace falta que hagas nada. Volveremos a intentarlo en otro momento. Adiós.",
  "servicemember-noted":
    "Gracias por decírmelo, y por su servicio. Todo queda en pausa mientras revisamos cómo le protege la ley.",
  care: {
    full: "Gracias por contármelo. Siento que esté pasando por esto. No hay ninguna presión de nuestra parte, y un compañero preparado para ayudar puede seguir con usted. Solo responda persona.",
    short:
      "Gracias por contármelo. Lo siento. No hay ninguna presión. Para hablar con alguien, responda persona.",
  },
  crisis: {
    full: "Siento muchísimo que se sienta así. Su seguridad es lo primero. Por favor hable con alguien ahora: {line}, gratis, de día y de noche. Si está en peligro, llame al {emergency}. Hemos parado todo de nuestra parte, y un compañero se pondrá en contacto con usted.",
    short:
      "Lo siento muchísimo. Por favor hable con alguien ahora: {line}, gratis, día y noche. En peligro, llame al {emergency}. Hemos parado todo.",
  },
  "crisis-anywhere": {
    full: "Siento muchísimo que se sienta así. Su seguridad es lo primero. Por favor hable con alguien ahora: en {site} hay ayuda gratis cerca de usted. Si está en peligro, llame a emergencias. Hemos parado todo de nuestra parte, y un compañero se pondrá en contacto con usted.",
    short:
      "Lo siento muchísimo. En peligro, llame a emergencias. Hemos parado todo. Ayuda gratis cerca de usted: {site}",
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
  "quiet-noted":
    "Gracias, lo he apuntado. En ese momento no le molestaremos. Responda aquí cuando le venga bien.",
  "also-noted": "También he apuntado lo demás que escribió.",
  "on-hold": {
    full: "Por ahora todo está en pausa de nuestra parte. Si quiere hablar con un compañero, solo responda persona.",
    short: "Por ahora todo está en pausa. Para hablar con un compañero, responda persona.",
  },
  "complaint-noted":
    "Lo siento, y gracias por decírmelo. He pasado su queja, y un compañero le responderá.",
  hardship: {
    full: "Gracias por decírmelo. Siento que sea un momento difícil, y no hay ninguna presión de nuestra parte. Para recibir ayuda gratis e independiente con su dinero, puede acudir a {adviser}.",
    short:
      "Siento que sea un momento difícil. No hay presión. Ayuda gratis con su dinero: {adviser}.",
  },
  "hardship-anywhere":
    "Siento que sea un momento difícil, y no hay ninguna presión. Pregunte también cerca de usted por ayuda gratis con su dinero.",
  "only-if-affordable":
    "Este es el plan más pequeño que puedo ofrecer. Responda sí solo si le alcanza.",
  "i-am-ai":
    "Soy un asistente de IA, no una persona. Puede pedir hablar con una persona en cualquier momento.",
  "stay-on-topic": "Tengo que seguir nuestras reglas, pero con gusto le ayudo dentro de ellas.",

  "handing-over": "Le paso con un compañero. Le responderá aquí mismo.",
  "handing-over-later":
    "Le paso con un compañero. Ahora está cerrado, y le responderá cuando abramos.",
  "still-waiting": "Un compañero tiene su mensaje y le responderá aquí.",
  "callback-on": "Un compañero le llamará el {on}.",
  "callback-soon": "Un compañero le llamará tan pronto como pueda.",
  "details-noted": "Gracias, he pasado sus datos nuevos a un compañero que los revisará.",
  "preference-noted": "Gracias, he pasado cómo prefiere que le contactemos.",
  "language-set": "Claro que sí, sigamos en español.",

  "documents-coming": "He pedido a un compañero que le envíe los papeles.",
  "cannot-advise":
    "Eso no se lo puedo decir, y no quiero adivinar. Un compañero se lo puede explicar.",
  "budget-heard": "Gracias, eso me ayuda a buscar algo que le alcance.",
  "all-right": "Está bien.",
  thanks: "Con mucho gusto.",
  goodbye: "Gracias por su tiempo. Puede escribirnos aquí cuando quiera. Adiós.",
  "hello-again": "Hola de nuevo.",
  "small-talk": "Muy amable de su parte.",
  "rest-elsewhere": { full: "Lo demás puede verlo en {portal}.", short: "Más: {portal}" },
  "say-again": "Perdone, no le entendí. ¿Me lo puede decir con otras palabras?",
};
