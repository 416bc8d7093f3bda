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
  23=teis 24=chaubis 25=pachchees,pachis,pachees,pachchis 26=chhabbis 27=sattais 28=atthais
  29=untis 30=tees,tis 35=paintees,paintis 40=chalis,chaalis,chaalees 45=paintalis 50=pachas,pachaas
  60=saath60,sathh 70=sattar 75=pachattar,pachhattar 80=assi 90=nabbe,navve`);

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
