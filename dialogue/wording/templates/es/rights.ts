/** Rights and how each is answered. */

import type { WordsOf } from "../../catalogue.ts";
import type { rights as declared } from "../../chapters/rights.ts";
import { careWords } from "./shared.ts";

export const rights: WordsOf<typeof declared> = {
  "stop-confirmed": "{company}: dejamos de enviarle estos mensajes, como nos pidió.",
  "channel-stopped":
    "Dejamos de {channel, select, sms {enviarle mensajes de texto} whatsapp {enviarle mensajes de WhatsApp} email {enviarle correos} voice {llamarle} webchat {escribirle por chat} other {enviarle cartas}}, como nos pidió.",
  "contact-kept":
    "Gracias. Desde ahora solo le contactaremos por {channel, select, sms {mensaje de texto} whatsapp {WhatsApp} email {correo} voice {teléfono} webchat {chat} other {carta}}. También puede parar eso cuando quiera.",
  "ask-allow-again":
    "¿Quiere que volvamos a {channel, select, sms {enviarle mensajes de texto} whatsapp {enviarle mensajes de WhatsApp} email {enviarle correos} voice {llamarle} webchat {escribirle por chat} other {enviarle cartas}}? Por favor responda sí o no.",
  "only-this": "En eso no puedo ayudar: estoy aquí solo para su cuenta.",
  "only-this-again": "Ya quisiera, pero aquí solo puedo hablar de su cuenta.",
  "heard-you":
    "Gracias por contármelo. No hay prisa: dígame cuando quiera, o responda persona para hablar con un compañero.",
  "contact-and-paying":
    "Para eso no hace falta pagar: puede pedirnos cuando quiera que no le escribamos ni le llamemos. Lo que pague se resta de lo que queda.",
  "will-remind": "Sí, le avisaremos antes de la fecha.",
  "your-rights": {
    full: "Puede pedirnos cuando quiera documentos que muestren lo que se debe, o decirnos que no es correcto. También puede parar mensajes o llamadas, o hablar con una persona. Si hay un plazo, está en el aviso que se le envió; pida los documentos y se los enviamos.",
    short:
      "Puede pedir documentos, decirnos que no es correcto, parar mensajes o hablar con una persona. Si hay un plazo, está en el aviso que se le envió.",
  },
  "your-choice-who":
    "Es decisión suya y aquí a nadie le perjudica. Hasta entonces todo sigue igual: cuando alguien le represente, avísenos y hablaremos con esa persona.",
  "asked-later": "Lo que preguntó se lo digo cuando usted quiera: solo escríbame.",
  "contact-goes-on": {
    full: "Mientras esto siga abierto, es posible que le escribamos o llamemos, salvo que nos haya pedido que no. Puede pararlo cuando quiera: solo dígame qué mensajes o llamadas parar.",
    short:
      "Es posible que le escribamos o llamemos, salvo que nos haya pedido que no. Puede pararlo cuando quiera.",
  },
  "contact-while-held":
    "Mientras está en pausa no le pedimos nada. Un compañero puede escribirle por este asunto; si no quiere llamadas, solo dígame: sin llamadas.",
  "contact-rests":
    "No, mientras eso siga así no le escribiremos ni llamaremos por este asunto. Si usted nos escribe, le responderemos.",
  "nothing-stopped":
    "Gracias. De nuestra parte no había nada parado, así que los mensajes le llegan aquí como antes. Puede pararlos cuando quiera.",
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
  "ask-withdraw": {
    full: "¿Quiere retirar lo que nos dijo, para que ya nada esté en pausa y sigamos aquí? Por favor responda sí o no. Puede decirnos de nuevo cuando quiera que algo está mal.",
    short:
      "¿Quiere retirarlo, para que sigamos aquí? Por favor responda sí o no. Si algo está mal, puede decirlo cuando quiera.",
  },
  "dispute-withdrawn":
    "De acuerdo, queda retirado y ya no está en pausa. Si algo está mal después de todo, dígamelo cuando quiera.",
  "back-once-known": "Entonces lo corrijo. Primero necesito saber con quién hablo.",
  "complaint-withdrawn":
    "De acuerdo: eso no era una queja, y ya no hay ninguna abierta. Si quiere quejarse, dígamelo cuando quiera.",
  "death-withdrawn": "Lo siento, entendí mal. Ya está corregido y seguimos aquí.",
  unanswered:
    "Lo siento, no le respondí lo que preguntó. Pregúntemelo otra vez en pocas palabras y le respondo; para un compañero, responda persona.",
  "ask-without-papers":
    "¿Seguimos sin los papeles, para que ya nada esté en pausa? Por favor responda sí o no. Puede pedirlos de nuevo cuando quiera.",
  "proof-withdrawn":
    "De acuerdo, seguimos sin los papeles y ya no está en pausa. Puede pedirlos de nuevo cuando quiera.",
  "withdrawal-noted":
    "Gracias, he avisado de que lo retira. Un compañero lo revisa primero y después seguimos aquí. Hasta entonces todo sigue en pausa.",
  "kept-until-lifted":
    "He guardado lo que quiere pagar. En cuanto un compañero lo revise, seguimos con eso aquí. Hasta entonces no tiene que hacer nada.",
  "put-right": "Gracias por aclararlo. He avisado al compañero que lo estaba revisando.",
  "proof-noted": {
    full: "Tiene todo el derecho de pedirlo. Le enviaremos los papeles, y todo queda en pausa hasta entonces.",
    short: "Le enviaremos los papeles. Todo queda en pausa hasta entonces.",
  },
  "proof-noted-again":
    "Tenemos su petición de los papeles, y todo sigue en pausa hasta que se le envíen.",
  "represented-named":
    "Gracias, he apuntado quién es. Desde ahora hablaremos con quien le representa.",
  "represented-noted": {
    full: "Gracias por decírmelo. Desde ahora hablaremos con quien le representa. Por favor envíenos su nombre y cómo contactarle.",
    short: "Gracias. Hablaremos con quien le representa. Por favor envíenos su nombre.",
  },
  "represented-noted-again":
    "Gracias, eso también lo he apuntado. Hablaremos con quien le representa.",
  "acts-for-them": {
    full: "Gracias. Si usted actúa por la persona a la que escribimos, envíenos su nombre y un papel que lo muestre. Sirve un poder o una carta firmada. Basta una foto por aquí. Hasta que un compañero lo revise no puedo decirle más.",
    short:
      "Gracias. Si actúa por otra persona, envíenos su nombre y un papel que lo muestre. Hasta revisarlo no puedo decirle más.",
  },
  "acts-for-them-again": "Gracias, lo he pasado. Un compañero lo revisará y le responderá.",
  "insolvency-noted": {
    full: "Gracias por decírmelo. Todo queda en pausa. Si tiene un número de caso, por favor envíelo para que un compañero lo revise.",
    short: "Gracias. Todo queda en pausa. Si tiene un número de caso, por favor envíelo.",
  },
  "insolvency-noted-again":
    "Gracias, lo he añadido. Todo sigue en pausa mientras un compañero lo revisa.",
  condolence: {
    full: "Siento mucho su pérdida. Hemos parado todos nuestros mensajes. Cuando usted pueda, un compañero le ayudará con lo que haga falta; no hay ninguna prisa.",
    short: "Siento mucho su pérdida. Hemos parado nuestros mensajes. No hay ninguna prisa.",
  },
  "condolence-again":
    "Gracias por decírmelo. Se lo he pasado al compañero que ayuda a las familias. Los papeles se pueden enviar aquí, y no hay ninguna prisa.",
  "wrong-person":
    "Perdone la molestia, y gracias por avisarme. No volveremos a escribirle aquí sobre este asunto.",
  "wrong-person-again": "Gracias, ya está apuntado. No tiene que hacer nada más.",
  "off-list": "Sí. No volveremos a escribirle aquí sobre este asunto.",
  "third-party": {
    full: "Gracias por responder. Es un asunto privado y solo puedo hablar con la persona a la que escribimos. Por favor pídale que llame a {company} al {phone}.",
    short:
      "Gracias. Solo puedo hablar con la persona a la que escribimos. Puede llamarnos al {phone}.",
  },
  "third-party-again": "Lo siento, no puedo decir más. Es un asunto privado de esa persona.",
  "helper-here":
    "Gracias por ayudar. Solo puedo hablar con la persona misma: pásele el teléfono o léale esto, por favor. Cuando me diga quién es, sigo aquí con ella.",
  "number-whence":
    "Desde aquí no veo de dónde salió ese número. He pasado su pregunta a un compañero.",
  "they-can-call": "Esa persona puede llamar a {company} al {phone}. Gracias por avisarle.",
  "only-themselves":
    "Gracias, pero solo esa persona puede mostrar quién es. Puede llamar a {company} al {phone}.",
  "stranger-noted": "Gracias, he pasado lo que escribió a un compañero. Aquí no puedo decir más.",
  "stranger-noted-again": "Eso también queda apuntado, y un compañero lo verá.",
  "stranger-again":
    "Lo siento, aquí no puedo decir más. Es un asunto privado de esa persona, y usted no tiene que hacer nada.",
  bereaved:
    "Por ahora no tiene que hacer nada. Un compañero que ayuda a las familias responderá a lo que pregunte, y no hay ninguna prisa.",
  "bereaved-again":
    "Eso se lo responderá un compañero que ayuda a las familias. No hay ninguna prisa.",
  minor:
    "Gracias por responder. No hace falta que hagas nada. Volveremos a intentarlo en otro momento. Adiós.",
  "servicemember-noted":
    "Gracias por decírmelo, y por su servicio. Lo he pasado, y un compañero revisará cómo le protege la ley.",
  "servicemember-noted-again":
    "Gracias, lo he apuntado. Un compañero revisará cómo le protege la ley.",
  care: {
    full: `${careWords} No hay ninguna presión de nuestra parte, y un compañero preparado para ayudar puede seguir con usted. Solo responda persona.`,
    short: `${careWords} No hay presión. Para hablar con alguien, responda persona.`,
  },
  "care-brief": {
    full: `${careWords} No hay ninguna presión. Para hablar con un compañero preparado, responda persona.`,
    short: `${careWords} Sin presión. Para hablar con alguien, responda persona.`,
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
  "crisis-line": {
    full: "Si se le hace muy pesado, hable con alguien: {line}, gratis, de día y de noche. Si está en peligro, llame al {emergency}.",
    short: "{line}: gratis, día y noche. En peligro, llame al {emergency}.",
  },
  "crisis-line-anywhere": {
    full: "Si se le hace muy pesado, hay ayuda gratis cerca de usted: {site}. Si está en peligro, llame a emergencias.",
    short: "En peligro, llame a emergencias. Ayuda gratis cerca de usted: {site}",
  },
  "crisis-heard": "Gracias por contármelo. No tiene que cargar con esto a solas.",
  "crisis-heard-again": "Gracias por contarme eso también. Mi compañero lo leerá.",
  "crisis-reached": "Un compañero le escribirá aquí. Si prefiere una llamada, dígaselo.",
  "crisis-waits": "Todo eso puede esperar. Ahora no tiene que hacer nada.",
  "crisis-care": "Cuídese mucho, por favor.",
  "crisis-eased": {
    full: "Gracias por decírmelo, me alegra saberlo. Siempre tomamos en serio esas palabras, así que primero lo ve un compañero y después seguimos aquí. Hasta entonces no tiene que hacer nada. La ayuda que le indiqué está ahí día y noche.",
    short:
      "Gracias, me alegra saberlo. Primero lo ve un compañero y después seguimos aquí. Hasta entonces no tiene que hacer nada.",
  },
  "crisis-eased-again":
    "Lo he guardado para mi compañero. En cuanto lo vea, seguimos aquí. Hasta entonces no tiene que hacer nada.",
  "fraud-noted": {
    full: "Gracias por decírmelo. Todo queda en pausa, y un compañero revisará lo que pasó. Hizo bien en avisar.",
    short: "Gracias. Todo queda en pausa, y un compañero revisará lo que pasó.",
  },
  "fraud-noted-again":
    "Gracias, lo he añadido. Todo sigue en pausa mientras un compañero revisa lo que pasó.",
  "how-to-check": {
    full: "Hace bien en comprobarlo. No se fíe de este mensaje: busque usted el número de {company}, por ejemplo en una carta, y llámenos. El nuestro es {phone}.",
    short:
      "Hace bien en comprobarlo. Busque usted el número de {company} y llámenos. El nuestro: {phone}.",
  },
  "how-to-check-again":
    "No hay problema. Puede buscar usted a {company} y llamarnos, o entrar en {portal}; no tiene que enviar nada aquí.",
  calm: "Entiendo que esto le ha molestado, y lo siento. Un compañero leerá lo que escribió y le responderá.",
  "calm-again": "También lo he apuntado. Un compañero le responderá.",
  "calm-here":
    "Entiendo que esto le moleste, y lo siento. Me gustaría ayudarle; si prefiere un compañero, responda persona.",
  "calm-here-again":
    "Entiendo que ya se cansó de esto. Si quiere que terminen nuestros mensajes, solo diga alto.",
  "threat-noted":
    "He apuntado lo que escribió y se lo he pasado a un compañero, que le responderá.",
  "threat-noted-again": "Eso también lo he apuntado. Un compañero le responderá.",
  "quiet-noted":
    "Gracias, lo he apuntado. En ese momento no le molestaremos. Responda aquí cuando le venga bien.",
  "quiet-noted-again": "Eso también lo he apuntado. Responda aquí cuando le venga bien.",
  "work-noted":
    "Gracias, lo he apuntado. En su trabajo no le molestaremos. Responda aquí cuando le venga bien.",
  "work-noted-again":
    "Está apuntado que en su trabajo no le molestamos. Responda aquí cuando le venga bien.",
  "also-noted": "También he apuntado lo demás que escribió.",
  "on-hold": {
    full: "Por ahora todo está en pausa de nuestra parte, y un compañero le escribirá. Para hablar con alguien, responda persona.",
    short: "Por ahora todo está en pausa. Para hablar con un compañero, responda persona.",
  },
  "on-hold-again":
    "De eso no puedo hablar mientras todo está en pausa. Un compañero sí: responda persona.",
  "hold-stands-again":
    "Sigue en pausa: mientras tanto nadie de nuestra parte le pide dinero ni va a verle.",
  "hold-stands": "Todo sigue en pausa, y por ahora no le pedimos nada.",
  "owed-once-checked":
    "Un compañero le dirá cuánto queda cuando lo haya revisado. Hasta entonces todo sigue en pausa.",
  "plan-rests":
    "Por ahora no: su plan queda en pausa como todo lo demás, y no le pedimos nada hasta que le escriba un compañero.",
  "not-yet-in-force":
    "Por ahora eso no cambia nada: todo sigue en pausa mientras un compañero lo revisa. Cuando empiece, díganos aquí el día o el número de expediente.",
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
  added: "Gracias. Lo he añadido para el compañero que lo revisa.",
  "added-again": "Gracias, también lo he pasado.",
  "complaint-noted":
    "Lo siento, y gracias por decírmelo. He pasado su queja, y un compañero le responderá.",
  "complaint-route":
    "Las quejas las lleva un compañero: le responderá aquí y le dirá quién es el responsable, qué dicen las normas y a quién más puede acudir.",
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
};
