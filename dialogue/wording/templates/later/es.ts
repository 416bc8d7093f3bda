/** Spanish, said once more: the same in other words, and answers to what people ask of the talk itself. */

import type { Templates } from "../../catalogue.ts";

const side = `{side, select, after {después de} before {antes de} other {cerca de}}`;

export const later = {
  "which-day": "¿Se refiere al {first} o al {second}?",
  "ask-feast-day": `¿Qué día ${side} {feast} le viene bien?`,
  "other-money": "Esta cuenta se lleva en {currency}.",
  "ask-pay-day": "¿Qué día cobra usted la próxima vez?",
  "ask-pay-rhythm": "¿Cada cuánto le pagan?",
  "near-day": "¿Le viene bien el {dueOn}, o qué día prefiere?",
  "ask-amount-on": "¿Cuánto podría pagar el {dueOn}, sin que le falte para lo necesario?",
  "options-are":
    "Puede pagarlo todo, pagar un día que elija o repartirlo, por semana o por mes. Si el dinero no le alcanza, buscamos juntos algo más pequeño.",
  "interest-unknown":
    "Desde aquí no puedo ver si se sumarán más intereses o cargos. Un compañero se lo puede decir con certeza.",
  "other-ways-to-pay":
    "Puede pagar con tarjeta o desde su banco aquí: {link} Para otra manera le ayuda un compañero: responda persona.",
  "pay-any":
    "Sí, puede pagar cualquier cantidad en cualquier momento aquí: {link} Cada pago se resta de lo que queda.",
  "calm-here":
    "Entiendo que esto le moleste, y lo siento. Me gustaría ayudarle; si prefiere un compañero, responda persona.",
  "kept-here": "Sí, lo que escribimos aquí queda guardado.",
  "quiet-noted-again": "Eso también lo he apuntado. Responda aquí cuando le venga bien.",
  "insolvency-noted-again":
    "Gracias, lo he añadido. Todo sigue en pausa mientras un compañero lo revisa.",
  "represented-noted-again":
    "Gracias, eso también lo he apuntado. Hablaremos con quien le representa.",
  "acts-for-them": {
    full: "Gracias. Si usted actúa en nombre de la persona a la que escribimos, por favor envíenos su nombre, para quién trabaja y un papel que lo muestre. Puede enviarlo aquí. Hasta que un compañero lo revise no puedo decirle más.",
    short:
      "Gracias. Si actúa por otra persona, envíenos su nombre y un papel que lo muestre. Hasta revisarlo no puedo decirle más.",
  },
  "acts-for-them-again": "Gracias, lo he pasado. Un compañero lo revisará y le responderá.",
  "condolence-again":
    "Gracias por decírmelo. Se lo he pasado al compañero que ayuda a las familias. Los papeles se pueden enviar aquí, y no hay ninguna prisa.",
  "bereaved-again":
    "Eso se lo responderá un compañero que ayuda a las familias. No hay ninguna prisa.",
  "wrong-person-again": "Gracias, ya está apuntado. No tiene que hacer nada más.",
  "servicemember-noted-again":
    "Gracias, lo he apuntado. Un compañero revisará cómo le protege la ley.",
  "fraud-noted-again":
    "Gracias, lo he añadido. Todo sigue en pausa mientras un compañero revisa lo que pasó.",
  "how-to-check-again":
    "No hay problema. Puede buscar usted a {company} y llamarnos, o entrar en {portal}; no tiene que enviar nada aquí.",
  "threat-noted-again": "Eso también lo he apuntado. Un compañero le responderá.",
  "nothing-added-again":
    "Los {total} con {creditor} son todo importe original. No se le sumó nada.",
  "details-noted-again": "Eso también lo he pasado.",
  "preference-noted-again": "Eso también lo he apuntado.",
  "payment-reported-again": "Gracias, lo he añadido. Estamos buscando su pago.",
  "documents-coming-again": "Ya le pedí a un compañero que le envíe los papeles.",
  "callback-part":
    "Un compañero le llamará{part, select, morning { por la mañana} afternoon { por la tarde} other { por la noche}}. También puede llamarnos al {phone}.",
  "callback-soon-again": "Un compañero tiene su petición y le llamará.",
  "change-what-again": "¿Qué quiere cambiar: la cantidad o el día?",

  "why-we-ask": "Lo pregunto para hablar de lo privado solo con la persona correcta.",
  "send-here": "Puede enviarlo aquí, y un compañero lo revisará.",
  "when-unknown":
    "No sé decirle exactamente cuándo. Un compañero le escribirá en cuanto haya noticias.",
  "nothing-to-do": "Por ahora no tiene que hacer nada. Un compañero le escribirá.",
  "call-us": "Puede llamarnos al {phone}.",

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
  "agreed-part":
    "Gracias, queda acordado: {amount} a más tardar el {dueOn}. Los otros {rest} quedan pendientes, y los vemos después. Puede pagar aquí: {link}",
  "pay-if-you-wish": {
    full: "Todo está en pausa, así que por ahora no le pedimos nada. Si aun así quiere pagar algo, es decisión suya, y lo que nos contó se revisa igual: {link}",
    short: "Está en pausa: ahora no le pedimos nada. Si aun así quiere pagar, puede aquí: {link}",
  },
  "pay-if-you-wish-again":
    "Sí puede, lo que usted quiera. Sigue en pausa, y no le pedimos nada: {link}",
  "ask-before-paying": {
    full: "Gracias. Mientras esto está en pausa, sus propias reglas dicen qué se puede pagar. Por favor pregunte antes a quien lleva su caso; un compañero también lo revisa. Para hablar con alguien, responda persona.",
    short:
      "Mientras está en pausa, pregunte antes de pagar a quien lleva su caso. Para hablar con un compañero, responda persona.",
  },
  "ask-before-paying-again":
    "No puedo recibir un pago mientras valen esas reglas. Quien lleva su caso le puede decir, o un compañero: responda persona.",
  "estate-pays-first": {
    full: "Se lo agradezco. Ahora no hace falta: primero un compañero que ayuda a las familias lo revisa todo, y después le dice qué queda por hacer. No hay ninguna prisa.",
    short:
      "Se lo agradezco. Ahora no hace falta: primero lo revisa un compañero que ayuda a las familias.",
  },
  "estate-pays-first-again":
    "Por favor espere a que le escriba nuestro compañero. No hay ninguna prisa.",
  "confirm-plan-parts": {
    full: "Le leo el plan: {days}, y con eso queda todo pagado. ¿Lo dejo acordado? Por favor responda sí o no.",
    short: "Su plan: {days}. ¿De acuerdo? Responda sí o no.",
  },
  "confirm-plan-parts-again": {
    full: "De acuerdo: {days}, y con eso queda todo pagado. ¿Lo dejo acordado? Por favor responda sí o no.",
    short: "Entonces: {days}. ¿De acuerdo? Responda sí o no.",
  },
  "nothing-stopped":
    "Gracias. De nuestra parte no había nada parado, así que los mensajes le llegan aquí como antes. Puede pararlos cuando quiera.",
  "heard-you":
    "Gracias por contármelo. No hay prisa: dígame cuando quiera, o responda persona para hablar con un compañero.",
  "no-hurry": "No se preocupe, no hay prisa. Podemos verlo juntos, paso a paso.",
  told: "Gracias por decírmelo.",
  "will-remind": "Sí, le avisaremos antes de la fecha.",
  "only-this": "En eso no puedo ayudar: estoy aquí solo para su cuenta.",
  "only-this-again": "Ya quisiera, pero aquí solo puedo hablar de su cuenta.",
  "payment-not-seen": "Todavía no veo un pago aquí. Puede tardar unos días en llegarnos.",
  "left-now": "Con {creditor} quedan {total} por pagar.",
  "newer-takes-days": "Un pago más reciente puede tardar unos días en aparecer.",
  "someone-else-again":
    "Escríbame su nombre y cómo contactarle. Un compañero lo confirma con usted, y después esa persona puede hablar por usted.",
  "helper-noted":
    "Gracias, ya lo pasé. Primero un compañero lo confirma con usted, y después esa persona puede hablar por usted.",
  "by-the-month": "Por semana es menos de lo que puedo acordar, pero por mes sí se puede.",
  "day-kept": "Anoté el {dueOn} para su pago.",
  "means-too-little": {
    full: "Por lo que me contó, sobra muy poco, y no queremos tomar dinero que necesita para comer o para sus gastos. Si quiere pagar de todos modos, un compañero lo puede ver con usted: responda persona.",
    short:
      "Sobra muy poco, y no queremos tomar dinero que necesita para comer. Para pagar de todos modos, responda persona.",
  },
  "pause-is-most":
    "Es lo más que puedo hacer: una pausa no le pide nada, así que no hay pagos más pequeños. Para otra cosa, un compañero le ayuda: responda persona.",
  "smaller-parts": "Lo puedo repartir en más tiempo, para que cada pago sea más pequeño.",
  "parts-are-least": "Son los pagos más pequeños que puedo acordar.",
  "closest-means":
    "Eso es más de lo que le sobra según sus cuentas, y no queremos tomar dinero que necesita para vivir. Esto es lo más parecido que le puedo ofrecer.",
  "contact-kept":
    "Gracias. Desde ahora solo le contactaremos por {channel, select, sms {mensaje de texto} whatsapp {WhatsApp} email {correo} voice {teléfono} webchat {chat} other {carta}}. También puede parar eso cuando quiera.",
  "hold-stands": "Todo sigue en pausa, y por ahora no le pedimos nada.",
  "pay-all-early":
    "Puede pagarlo todo aquí: {link} Cuando nos llegue, ya no queda nada pendiente y el acuerdo termina; hasta entonces sigue igual.",
  "they-can-call": "Esa persona puede llamar a {company} al {phone}. Gracias por avisarle.",
  "only-themselves":
    "Gracias, pero solo esa persona puede mostrar quién es. Puede llamar a {company} al {phone}.",
  "only-answer": "No, con su sí o su no basta.",
  "nothing-else": "No, por ahora no tiene que hacer nada más.",
  "if-wrong": "Si algo de eso no le cuadra, dígame qué es y lo revisamos.",
  "calm-here-again":
    "Entiendo que ya se cansó de esto. Si quiere que terminen nuestros mensajes, solo diga alto.",
} as const satisfies Partial<Templates>;
