/** What a household can keep up. */

import type { WordsOf } from "../../catalogue.ts";
import type { means as declared } from "../../chapters/means.ts";

export const means: WordsOf<typeof declared> = {
  "means-why":
    "Quiero buscar algo que le alcance. Para eso ayudan unas preguntas cortas; valen cantidades aproximadas.",
  "means-why-again":
    "Es solo para que lo que acordemos le deje lo suficiente para vivir. Vale una cantidad aproximada.",
  "means-then-offer":
    "Se lo puedo decir en cuanto sepa qué le alcanza; para eso son estas preguntas.",
  "means-untold": "No tiene que decírmelo.",
  "small-untold": {
    full: "No tiene que decírmelo. Sin ningún dato no puedo acordar un plan tan pequeño. Puede pagar eso, o cualquier cantidad, cualquier día aquí, y se resta de lo que debe: {link} Para un compañero, responda persona.",
    short:
      "No tiene que decírmelo. Sin datos no puedo acordar un plan tan pequeño, pero puede pagar cualquier cantidad cualquier día aquí: {link}",
  },
  "household-assumed":
    "Por lo que escribió conté {number, plural, one {# persona} other {# personas}}. Si son más o menos, dígame.",
  "wait-noted":
    "Sí, está bien: lo anoté, y hasta el {until} no le escribimos. Con eso no queda acordado nada. Escríbame cuando quiera.",
  "wish-heard": "Ya anoté lo que quiere pagar. Con unas respuestas más le puedo decir sí o no.",
  "reckon-anew":
    "Qué bueno que me lo dice. Lo acordado sigue por ahora, y lo calculo de nuevo con lo que cambió.",
  "when-you-can":
    "Cuando pueda, puede pagar cualquier cantidad cualquier día aquí, por pequeña que sea: {link}",
  "who-counts":
    "Cuente a usted y a todos los que viven de ese dinero; los menores de edad como niños. Quien paga lo suyo no cuenta.",
  "count-it": "Sí, por favor cuéntelo.",
  "count-food": "La comida no la cuente: nuestra guía ya aparta dinero para ella.",
  "count-next": "Eso se lo pregunto después.",
  "count-if-must": "Cuéntelo si tiene que pagarlo con regularidad.",
  "day-kept": "Anoté el {dueOn} para su pago.",
  "own-figures":
    "Según nuestra guía queda muy poco para pagos fijos, así que no los acuerdo. Lo que ofrece queda anotado: puede pagar eso, o cualquier cantidad, cualquier día aquí: {link} Si un dato está mal o cambia, dígame. Para un compañero, responda persona.",
  "own-figures-again":
    "Con estas cuentas sigo sin poder acordar pagos fijos. Lo que ofrece queda anotado para un compañero; para hablar ya con él, responda persona. Mientras tanto puede pagar lo que quiera aquí: {link}",
  "start-kept":
    "Ya anoté desde cuándo quiere pagar. Desde ese día, o antes, puede pagar cualquier cantidad aquí: {link} El {reviewOn} vemos juntos lo que puede sostener.",
  "wish-kept":
    "Ya anoté lo que usted quiere pagar. Puede pagar cualquier cantidad cualquier día aquí: {link}",
  "lump-beside-pause":
    "Los {amount} los puede pagar aquí: {link} Se restan de lo que debe, y la pausa sigue para el resto.",
  "pause-is-most":
    "Es lo más que puedo hacer: una pausa no le pide nada, así que no hay pagos más pequeños. Para otra cosa, un compañero le ayuda: responda persona.",
  "smaller-parts": "Lo puedo repartir en más tiempo, para que cada pago sea más pequeño.",
  "parts-are-least": "Son los pagos más pequeños que puedo acordar.",
  "someone-else":
    "De esto hablo solo con usted. Si quiere que alguien hable por usted, escríbame su nombre y cómo contactarle, y un compañero lo verá.",
  "someone-else-again":
    "Escríbame su nombre y cómo contactarle. Un compañero lo confirma con usted, y después esa persona puede hablar por usted.",
  "helper-noted":
    "Gracias, ya lo pasé. Primero un compañero lo confirma con usted, y después esa persona puede hablar por usted.",
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
  "other-money": "Esta cuenta se lleva en {currency}.",
  "least-or-less":
    "En el plazo más largo que puedo dar, sale a esto por pago. Si sus cuentas piden menos, unas preguntas cortas pueden abrirlo.",
  "least-each": "Es en el plazo más largo que puedo dar. Diga que sí solo si le alcanza.",
  "if-not-paid": {
    full: "Eso no se decide en este chat, y no quiero adivinar. Si ve que un pago no le va a salir, díganos pronto y buscamos juntos otra manera. Un compañero le puede explicar lo demás.",
    short:
      "Eso no se decide en este chat. Si un pago no le va a salir, díganos pronto; un compañero le explica lo demás.",
  },
  "free-help": "Para recibir ayuda gratis e independiente con su dinero, puede acudir a {adviser}.",
  "if-missed":
    "Si ve que un pago no le va a salir, escríbanos antes de la fecha y buscamos juntos otra manera.",
  "means-why-named":
    "Lo que propone es menos de lo que puedo acordar de entrada. Unas preguntas cortas pueden abrir otras maneras; valen cantidades aproximadas.",
  "income-varies":
    "Está bien, no tiene que ser siempre igual. Cuente juntas las semanas buenas y las malas.",
  "ask-income": {
    full: "¿Cuánto dinero le entra, y cada cuánto? Sueldo, ayudas, todo lo que sea regular.",
    short: "¿Cuánto dinero le entra, y cada cuánto?",
  },
  "ask-income-again": "Más o menos, ¿cuánto le entra, y es por semana o por mes?",
  "ask-income-last":
    "Para buscar algo más pequeño necesito saber más o menos qué entra. Si prefiere decírselo a un compañero, responda persona. ¿Cuánto es, más o menos?",
  "ask-none-at-all":
    "¿No le entra nada de nada, ni sueldo, ni ayudas, ni pensión? Si entra algo, dígame más o menos cuánto.",
  "ask-which-figure": "Perdone, se me pasó. ¿Qué cantidad era?",
  "ask-in-money":
    "Esta cuenta se lleva en {currency}. En {currency}, ¿cuánto es más o menos, y cada cuánto?",
  "ask-essentials":
    "¿Cuánto se le va en lo que tiene que pagar? Renta o alquiler, luz, agua, transporte al trabajo. No cuente la comida.",
  "ask-essentials-again":
    "Más o menos, ¿cuánto suman renta o alquiler, luz, agua y transporte, por semana o por mes?",
  "ask-essentials-last":
    "Basta una cifra redonda para renta o alquiler, luz, agua y transporte. ¿Cuánto, más o menos?",
  "ask-other-debts": "¿Cuánto paga por otras deudas? Si no paga nada, responda nada.",
  "ask-other-debts-again": "Más o menos, ¿cuánto se va en otras deudas? Si no hay, responda nada.",
  "ask-other-debts-last": "¿Paga alguna otra deuda? Basta una cifra redonda, o nada.",
  "ask-that-debt":
    "¿Y más o menos cuánto paga por la otra deuda que nombró? Si no paga nada, responda nada.",
  "ask-household": "¿Cuántos adultos y cuántos niños viven de ese dinero?",
  "ask-household-again": "¿Para cuántos adultos y niños tiene que alcanzar?",
  "ask-household-last": "¿Cuántos adultos y cuántos niños son?",
  "ask-children": "¿Y cuántos de ustedes son niños? Si no hay, responda ninguno.",
  "ask-children-again": "¿Hay niños entre ustedes, y cuántos? Si no hay, responda ninguno.",
  "figure-put-right": "Ya lo he corregido.",
  "ask-children-too": "¿Y cuántos niños viven de ese dinero? Si no hay, responda ninguno.",
  "means-heard": "Gracias. Con esto le debería alcanzar para lo necesario.",
  "middle-counted":
    "Donde una cantidad varía, conté el punto medio de lo que me dijo. Si es demasiado, dígamelo.",
  reckoned:
    "De lo que le entra resto lo que me dijo: {kinds}. Después, lo que nuestra guía aparta para la comida y el día a día de {number, plural, one {# persona} other {# personas}}, y un poco para imprevistos. Estos pagos salen de lo que queda.",
  "reckoned-nothing":
    "De lo que le entra resto lo que me dijo: {kinds}. Después, lo que nuestra guía aparta para la comida y el día a día de {number, plural, one {# persona} other {# personas}}. Con eso no queda nada. Si algo de eso está mal o cambia, dígame y lo calculo de nuevo.",
  "stays-by-means":
    "Con esto le queda suficiente para lo necesario, así que lo mantengo. Puede pagar más cuando quiera aquí: {link}",
  "least-by-means":
    "{amount} por pago es lo mínimo que puedo acordar. Diga que sí solo si le alcanza.",
  "start-latest":
    "El {dueOn} es lo más tarde que puedo poner el primer pago. Si necesita más tiempo, un compañero lo puede ver: responda persona.",
  "lump-too":
    "Los {amount} los puede pagar aquí: {link} Se restan de lo que debe, y los pagos van aparte.",
  "offer-stays": "Tómese su tiempo. Lo que le ofrecí queda como está; escríbame cuando quiera.",
  "rest-then":
    "Hasta entonces el resto de la deuda queda abierto. El {reviewOn} vemos juntos cómo está usted y qué sigue.",
  "left-by":
    "Si todos los pagos llegan según el plan, después del pago del {dueOn} quedan {amount}.",
  "left-then":
    "Después de estos pagos quedan abiertos {amount} del saldo. Entonces vemos juntos qué sigue.",
  "nothing-then": "Con el último pago de este plan queda todo pagado.",
  "means-guide": {
    full: "Gracias por contármelo. Nuestra guía aparta algo para la comida y el día a día de {number, plural, one {# persona} other {# personas}}. Después de eso, y de lo que me dijo, queda muy poco para pagos, y queremos que a usted le alcance.",
    short:
      "Después de lo que me dijo, y de lo que nuestra guía aparta para el día a día de {number, plural, one {# persona} other {# personas}}, queda muy poco para pagos.",
  },
  "means-nothing":
    "Gracias por contármelo. Veo que no sobra nada después de lo que necesita para vivir, y no queremos que le falte.",
};
