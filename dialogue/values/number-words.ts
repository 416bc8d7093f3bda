/** Number words of English, Spanish and Hindi (both scripts), by their plain spelling. */

const spellings = new Map<string, string>();

/** Spellings that differ only in long vowels and doubled letters are one: "paanch", "panch". */
export function plainSpelling(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  const plain = word
    .replace(/aa/g, "a")
    .replace(/ee|ii/g, "i")
    .replace(/oo/g, "u")
    .replace(/z/g, "j")
    .replace(/w/g, "v")
    .replace(/chh/g, "ch")
    .replace(/(.)\1/g, "$1");
  if (spellings.size < 20_000 && word.length <= 24) spellings.set(word, plain);
  return plain;
}

function table(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const part of text.trim().split(/\s+/)) {
    const [number = "", names = ""] = part.split("=");
    for (const name of names.split(",")) words.set(plainSpelling(name), Number(number));
  }
  return words;
}

/** Words of a value below a hundred, or of hundreds in Spanish. */
export const englishSmall =
  table(`0=zero 1=one 2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine
  10=ten 11=eleven 12=twelve 13=thirteen 14=fourteen 15=fifteen 16=sixteen 17=seventeen
  18=eighteen 19=nineteen 20=twenty 30=thirty 40=forty,fourty 50=fifty 60=sixty 70=seventy
  80=eighty 90=ninety`);

export const spanishSmall =
  table(`0=cero 1=un,uno,una 2=dos 3=tres 4=cuatro 5=cinco 6=seis 7=siete 8=ocho
  9=nueve 10=diez 11=once 12=doce 13=trece 14=catorce 15=quince 16=dieciseis 17=diecisiete
  18=dieciocho 19=diecinueve 20=veinte 21=veintiuno,veintiun 22=veintidos 23=veintitres
  24=veinticuatro 25=veinticinco 26=veintiseis 27=veintisiete 28=veintiocho 29=veintinueve
  30=treinta 40=cuarenta 50=cincuenta 60=sesenta 70=setenta 80=ochenta 90=noventa
  100=cien,ciento 200=doscientos,doscientas 300=trescientos,trescientas
  400=cuatrocientos,cuatrocientas 500=quinientos,quinientas 600=seiscientos,seiscientas
  700=setecientos,setecientas 800=ochocientos,ochocientas 900=novecientos,novecientas`);

export const hindiSmall =
  table(`1=ek 2=do 3=teen,tin 4=char,chaar 5=paanch,panch,paach 6=chhe,che,chhah,cheh,chhai
  7=saat,sat 8=aath,ath 9=nau,no9 10=das,dus 11=gyarah,gyaarah,gyara 12=barah,baarah,bara
  13=terah,tera13 14=chaudah,chauda,chowdah 15=pandrah,pandra,pandhrah,pndrah 16=solah,sola
  17=satrah,satra 18=atharah,athara,attharah 19=unnis,unis 20=bees,bis 21=ikkis 22=baees,bais
  23=teis,ties,teyis 24=chaubis,chaubees 25=pachchees,pachis,pachees,pachchis 26=chhabbis
  27=sattais,satais 28=atthais,athais 29=untis,unatis,unattis 30=tees,tis 31=ikattis,iktis,ikattees
  32=battis,battees 33=taintis,tentis,taintees 34=chauntis,chautis,chauntees 35=paintees,paintis
  36=chhattis,chhattees 37=saintis,sentis,saintees 38=adtis,artis,adtees,artees
  39=untalis,unchalis,untalees 40=chalis,chaalis,chaalees 41=iktalis,ikatalis,iktalees
  42=bayalis,byalis,biyalis,bayalees 43=taintalis,tetalis,taintalees 44=chavalis,chauvalis,chauvalees
  45=paintalis,paintalees 46=chhiyalis,chhiyalees 47=saintalis,setalis,saintalees
  48=adtalis,artalis,adtalees 49=unchas,unachas,unchaas 50=pachas,pachaas 51=ikyavan,ikavan,ikyawan
  52=bavan,baavan 53=tirpan,tirepan 54=chauvan,chauwan 55=pachpan,pachapan 56=chhappan
  57=sattavan,sattawan 58=atthavan,atthawan,athavan 59=unsath,unsathh 60=saath60,sathh 61=iksath,iksathh
  62=basath,baasath 63=tirsath,tiresath 64=chausath,chaunsath 65=painsath,paisath 66=chhiyasath
  67=sadsath,sarsath 68=adsath,arsath 69=unhattar 70=sattar 71=ikhattar,ikahattar 72=bahattar
  73=tihattar 74=chauhattar 75=pachattar,pachhattar 76=chhihattar 77=satahattar,sathattar
  78=athhattar,athahattar 79=unasi,unaasi 80=assi 81=ikyasi,ikyaasi 82=bayasi,bayaasi 83=tirasi
  84=chaurasi,chauraasi 85=pachasi,pachaasi 86=chhiyasi 87=sattasi,satasi 88=atthasi,athasi
  89=navasi,nawasi 90=nabbe,navve 91=ikyanave,ikyanve 92=banave,baanve,banve 93=tiranave,tiranve
  94=chauranave,chauranve 95=panchanave,pachanave,panchanve,pachanve 96=chhiyanave,chhiyanve
  97=sattanave,sattanve 98=atthanave,atthanve 99=ninyanave,ninyanve`);

/** Words that multiply what stands before them. */
export const multipliers =
  table(`100=hundred,hunnid,sau,saiku,sow 1000=thousand,grand,mil,hazaar,hajar,hazar,hajaar
  100000=lakh,lac,lakhs,laakh,lacs 10000000=crore,karod,cr 1000000=million,millon,millones`);

/** Hindi halves and quarters, said before a multiplier: "dhai hazaar" is 2,500. */
export const hindiParts = table(`2.5=dhai,adhai,dhaai,dhaee,dhayi 1.5=dedh,derh,deedh,der1`);

/** Said before a number: "saadhe teen" is 3.5, "paune do" 1.75, "sawa do" 2.25. */
export const hindiAdds = table(
  `0.5=saadhe,sadhe,saarhe,sadhe,saade,sade,sarhe 0.25=sawa,sava,savaa,swa -0.25=paune,pone`,
);
