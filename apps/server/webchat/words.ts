/** What is said in a chat before anybody is known, in four languages: nothing of anyone, the same to all. */

import type { Language } from "@forbear/kernel";

const en = {
  greeting:
    "Hello, this is {name}. I am an AI assistant, not a person. To protect your privacy I need to know who you are first. What is the reference number in our letter or message?",
  askReference:
    "Please type the reference number: it is the code at the end of the web address in our letter or message. Your whole account number works too. If you have neither, call us at {phone}.",
  onlyItsEnd:
    "That is only the end of your account number. Please type the code at the end of the web address in our letter or message, or your whole account number. If you have neither, call us at {phone}.",
  askProof: "Thank you. Now please type your date of birth or your postcode.",
  notMatched:
    "These details do not match. Please type the reference number once more, then your date of birth or postcode.",
  tooMany: "Too many tries. Please wait a quarter of an hour, or call us at {phone}.",
  welcome: "Thank you, I know who you are now. How can I help you?",
  welcomeBack: "Thank you, I know who you are now. One moment: I am reading what you wrote.",
  isAi: "Yes, I am an AI assistant, not a person. You can reach a person at {phone}.",
  person: "You can speak with a person at {phone}, from {opens} to {closes}.",
  noted:
    "I have noted what you wrote. If you gave your reference number, we act on it even before we know more. You can also call us at {phone}.",
  scam: "You are right to be careful. You do not have to trust this chat: call {phone}, or use the address in our letter, and ask.",
  crisis:
    "I am very sorry you feel this way. Your safety comes first. If you are in danger, call your local emergency number now. A person here can be reached at {phone}. Nothing else matters now.",
  full: "This chat has become long. Please call us at {phone}, or begin a new chat.",
};

/** One key for each thing said; a language that forgets one does not compile. */
export type LobbyWords = { readonly [K in keyof typeof en]: string };
export type LobbyWord = keyof LobbyWords;

const es: LobbyWords = {
  greeting:
    "Hola, somos {name}. Soy un asistente de IA, no una persona. Para proteger su privacidad, primero necesito saber quién es usted. ¿Cuál es el número de referencia de nuestra carta o mensaje?",
  askReference:
    "Por favor, escriba el número de referencia: es el código al final de la dirección web de nuestra carta o mensaje. También vale su número de cuenta completo. Si no tiene ninguno, llámenos al {phone}.",
  onlyItsEnd:
    "Eso es solo el final de su número de cuenta. Escriba el código al final de la dirección web de nuestra carta o mensaje, o su número de cuenta completo. Si no tiene ninguno, llámenos al {phone}.",
  askProof: "Gracias. Ahora escriba su fecha de nacimiento o su código postal.",
  notMatched:
    "Estos datos no coinciden. Escriba otra vez el número de referencia y después su fecha de nacimiento o código postal.",
  tooMany: "Demasiados intentos. Espere un cuarto de hora o llámenos al {phone}.",
  welcome: "Gracias, ya sé quién es usted. ¿En qué puedo ayudarle?",
  welcomeBack: "Gracias, ya sé quién es usted. Un momento: estoy leyendo lo que escribió.",
  isAi: "Sí, soy un asistente de IA, no una persona. Puede hablar con una persona en el {phone}.",
  person: "Puede hablar con una persona en el {phone}, de {opens} a {closes}.",
  noted:
    "He anotado lo que escribió. Si dio su número de referencia, actuamos aunque todavía no sepamos más. También puede llamarnos al {phone}.",
  scam: "Hace bien en tener cuidado. No tiene que confiar en este chat: llame al {phone}, o use la dirección de nuestra carta, y pregunte.",
  crisis:
    "Siento mucho que se sienta así. Su seguridad es lo primero. Si está en peligro, llame ahora al número de emergencias de su zona. Una persona puede atenderle en el {phone}. Nada más importa ahora.",
  full: "Este chat se ha hecho largo. Llámenos al {phone} o empiece un chat nuevo.",
};

const hi: LobbyWords = {
  greeting:
    "नमस्ते, हम {name} हैं। मैं एक AI सहायक हूँ, कोई व्यक्ति नहीं। आपकी निजता के लिए पहले मुझे जानना होगा कि आप कौन हैं। हमारे पत्र या संदेश में लिखा रेफ़रेंस नंबर क्या है?",
  askReference:
    "कृपया रेफ़रेंस नंबर लिखें: यह हमारे पत्र या संदेश में लिखे वेब पते के अंत का कोड है। आपका पूरा खाता नंबर भी चलेगा। अगर दोनों नहीं हैं, तो हमें {phone} पर फ़ोन करें।",
  onlyItsEnd:
    "यह आपके खाता नंबर का सिर्फ़ आखिरी हिस्सा है। कृपया हमारे पत्र या संदेश में लिखे वेब पते के अंत का कोड लिखें, या अपना पूरा खाता नंबर। अगर दोनों नहीं हैं, तो हमें {phone} पर फ़ोन करें।",
  askProof: "धन्यवाद। अब कृपया अपनी जन्म तिथि या पिन कोड लिखें।",
  notMatched: "ये जानकारियाँ मेल नहीं खातीं। कृपया रेफ़रेंस नंबर फिर से लिखें, फिर अपनी जन्म तिथि या पिन कोड।",
  tooMany: "बहुत बार कोशिश हुई। कृपया पंद्रह मिनट रुकें, या हमें {phone} पर फ़ोन करें।",
  welcome: "धन्यवाद, अब मैं जानता हूँ कि आप कौन हैं। मैं आपकी क्या मदद कर सकता हूँ?",
  welcomeBack: "धन्यवाद, अब मैं जानता हूँ कि आप कौन हैं। एक पल: आपने जो लिखा, मैं पढ़ रहा हूँ।",
  isAi: "हाँ, मैं एक AI सहायक हूँ, कोई व्यक्ति नहीं। किसी व्यक्ति से {phone} पर बात हो सकती है।",
  person: "आप {opens} से {closes} तक {phone} पर किसी व्यक्ति से बात कर सकते हैं।",
  noted:
    "आपने जो लिखा, वह मैंने दर्ज कर लिया है। अगर आपने रेफ़रेंस नंबर दिया है, तो हम अभी से उस पर अमल करते हैं। आप हमें {phone} पर फ़ोन भी कर सकते हैं।",
  scam: "सावधान रहना सही है। इस चैट पर भरोसा करना ज़रूरी नहीं: {phone} पर फ़ोन करें, या हमारे पत्र का पता इस्तेमाल करें, और पूछें।",
  crisis:
    "मुझे बहुत दुख है कि आप ऐसा महसूस कर रहे हैं। आपकी सुरक्षा सबसे पहले है। अगर आप ख़तरे में हैं, तो अभी अपना आपातकालीन नंबर मिलाएँ। हमारे यहाँ एक व्यक्ति से {phone} पर बात हो सकती है। अभी और कुछ मायने नहीं रखता।",
  full: "यह चैट लंबी हो गई है। कृपया हमें {phone} पर फ़ोन करें, या नई चैट शुरू करें।",
};

const hiLatn: LobbyWords = {
  greeting:
    "Namaste, hum {name} hain. Main ek AI assistant hoon, koi vyakti nahi. Aapki privacy ke liye pehle mujhe jaanna hoga ki aap kaun hain. Hamare letter ya message mein likha reference number kya hai?",
  askReference:
    "Kripya reference number likhein: yeh hamare letter ya message mein likhe web address ke ant ka code hai. Aapka poora account number bhi chalega. Agar dono nahi hain, to humein {phone} par call karein.",
  onlyItsEnd:
    "Yeh aapke account number ka sirf aakhri hissa hai. Kripya hamare letter ya message mein likhe web address ke ant ka code likhein, ya apna poora account number. Agar dono nahi hain, to humein {phone} par call karein.",
  askProof: "Dhanyavaad. Ab kripya apni janm tithi ya PIN code likhein.",
  notMatched:
    "Yeh jaankari match nahi hoti. Kripya reference number phir se likhein, phir apni janm tithi ya PIN code.",
  tooMany:
    "Bahut baar koshish hui. Kripya pandrah minute rukein, ya humein {phone} par call karein.",
  welcome: "Dhanyavaad, ab main jaanta hoon ki aap kaun hain. Main aapki kya madad kar sakta hoon?",
  welcomeBack:
    "Dhanyavaad, ab main jaanta hoon ki aap kaun hain. Ek pal: aapne jo likha, main padh raha hoon.",
  isAi: "Haan, main ek AI assistant hoon, koi vyakti nahi. Kisi vyakti se {phone} par baat ho sakti hai.",
  person: "Aap {opens} se {closes} tak {phone} par kisi vyakti se baat kar sakte hain.",
  noted:
    "Aapne jo likha, woh maine note kar liya hai. Agar aapne reference number diya hai, to hum abhi se us par amal karte hain. Aap humein {phone} par call bhi kar sakte hain.",
  scam: "Saavdhaan rehna sahi hai. Is chat par bharosa karna zaroori nahi: {phone} par call karein, ya hamare letter ka pata istemaal karein, aur poochhein.",
  crisis:
    "Mujhe bahut dukh hai ki aap aisa mehsoos kar rahe hain. Aapki suraksha sabse pehle hai. Agar aap khatre mein hain, to abhi apna emergency number milaayein. Hamare yahaan ek vyakti se {phone} par baat ho sakti hai. Abhi aur kuchh maayne nahi rakhta.",
  full: "Yeh chat lambi ho gayi hai. Kripya humein {phone} par call karein, ya nayi chat shuru karein.",
};

const all: { readonly [L in Language]: LobbyWords } = { en, es, hi, "hi-Latn": hiLatn };

export const lobbyWords = (language: Language): LobbyWords => all[language];
