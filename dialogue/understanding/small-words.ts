/** The small words of each language: they stand in nearly every message and in no other tongue. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const smallWords = {
  en: list(`the a an and i im my you your is are was it its this that of for with have has had do
    does did dont cant wont be been can could will would what when how who why not on at from by
    if there they them he she his her we our us about just get got want need please pay owe
    should im ive ill whats thats out up any some more already still am or but as all were
    where which than then because after before until till off`),
  es: list(`el la los las un una unos unas y de del que en es por para con no se lo le les me mi mis
    su sus tu te yo ya soy estoy esta este esto esa ese eso como cuando donde quien cuanto cual
    pero mas muy si al nos hay tengo puedo quiero voy fue ser pago pagar gracias usted ustedes
    porque hasta sin sobre desde cada ahora ahorita manana hoy ayer nunca nada alguien favor
    debo tiene hace son era estan esto o a`),
  "hi-Latn": list(`hai hain h ho hu hoon hun nahi nhi nahin mat na mujhe mujhko mera meri mere main
    mai hum aap aapka aapke tum tumhara ye yeh wo woh vo ka ki ke ko se me mein par pe kya kyu kyun
    kaise kab kahan kitna kitne kaun kis kisi koi kuch aur bhi hi to toh ab abhi kal parso aaj
    kar karo karna kare karunga karta karte raha rahi rahe gaya gayi gaye tha thi the hua hui diya
    dunga dungi de do dena lena liya le paisa paise rupaye rupay bas bahut bhai ji haan han accha
    theek thik sab log logon jo jab tak baad pehle phir fir wala wale wali baat bolo batao bhejo
    chahiye sakta sakti ghar unki unka unke apna apne bhaiya sahab yaar`),
} as const;
