/** Common deeds and things that tell little alone and much together, as one meaning in every language. */

/** The format is that of `people`. */
export const deeds = `
send: send sends sent sending resend forward mail_me email_me mand* manden mandar envi* reenvi* ~ bhej* bhejo bhejiye
  bhejie bhejna
tell: tell told say says said saying talked dice dijo decir dije digo diga digame ~ bola bolo bata* kaha kehna kahna kah
sign: sign signed signature signing firm* firma ~ sign dastakhat hastaakshar hastakshar
lost: lost lose losing misplaced perdi perder perdimos perdio ~ kho khoya haar gaya_sab kho_gaya
stolen: stolen stole theft nicked robbed rob* robaron robo ~ chori chura chheen churaya
takeout: took_out opened borrowed signed_up applied bought ordered saque sacaron sacar abri abrio pedi pidio compre contrate
  ~ liya li lia nikala nikaala khola liya_tha banwaya khareeda
number: two three four five six seven eight nine ten twenty thirty forty fifty sixty hundred thousand dos tres cuatro
  cinco seis siete ocho diez quince veinte cien mil quinientos doscientos trescientos ~ teen char paanch panch che saat
  aath das bees sau hazaar hajaar lakh dedh dhai
wrong: wrong mistake error incorrect mal equivocad* error ~ galat galti gadbad
name: name named surname nombre apellido llamo llama ~ naam
new: new latest nuevo nueva ~ naya nayi naye
give: give gave giving hand deme dar darme doy dio dieron ~ dena dijiye dijie diya do_mujhe
get: get got getting received receive arrived arrive came come coming llego llegan recibi recibo recibir ~ mila mile aaya
  aayi aata milta milegi aa_raha
close: close closed closing finish finished terminar cerrar cerraron cierre termine acabar ~ khatam band_ho close
sell: sold sell pawned pawn vendi vender vendimos empene empen* ~ bech becha bechi girvi
left: left leave walked_out moved_out went gone se_fue dejo me_dejo fueron salio ~ chala chali chale chhod_gaye gaya
refusal: refuse wont_be deny nego niego rehuso ~ inkaar mana mana_kar
law: law legal rights act statute ley legal derecho derechos ~ kanoon kanooni adhikar haq
insure: insurance life_insurance policy seguro seguro_de_vida ~ bima insurance policy
save: savings saved ahorros ~ bachat jama_poonji
doctor: doctor gp clinic consultant surgeon medico doctora clinica ~ doctor daktar
medicine: medicine meds medication pills tablets prescription medicinas medicamento pastillas ~ dawa dawai dawaiyan goli
live: live living life lives vivo vivir vida vivimos ~ zindagi jindagi jeena jina jee rehte rehna
time: time moment minute hour momento rato minuto ~ time waqt samay ghanta
night: night midnight evening_late noche madrugada ~ raat
wake: woke wake sleep sleeping asleep bed dormir duermo descanso desper* ~ neend sota soti jaga jagaya so_raha
attempt: try tried trying intente intento tratar ~ koshish
happen: happened happens happening paso sucedio ~ hua ho_gaya
date: date dates fecha ~ tarikh tareekh
link: link page website app site portal qr button liga pagina enlace ~ link page site
show: show see look looking ver muestr* ensen* ver* ~ dikha* dekh* dikhaiye
believe: believe trust sure certain creer creo confianza seguro_de ~ maan maanu yakeen vishwas bharosa
fear: scared afraid terrified fear miedo asustad* temor ~ dar darta darti ghabra*
sorry: sorry apologies apologise perdon disculp* lamento ~ maaf sorry kshama
wish: hope ojala espero_que ~ kaash
fed: fed_up sick_of tired_of enough_of had_it harto harta cansad* ya_estuvo hartos ~ thak thak_gaya bas_bahut had_ho pareshan_ho
swear: promise swear guarantee honest honestly juro prometo aseguro ~ kasam vaada wada pakka sach
high: high steep expensive much caro alto mucho ~ mehnga bahut zyada
place: first second third last next primera segunda tercera ultimo siguiente ~ pehla doosra teesra agla agle aakhri
record: record recorded recording recordings grab* grabado ~ recording record
shamed: family_sees neighbours_know told_my vecinos_saben le_dijeron ~ padosiyo_ko gharwalo_ko sabko_bata
remind: remind reminder reminders recordatorio* aviso* ~ reminder yaad_dila
english: english ingles ~ angrezi english angreji
spanish: spanish espanol castellano ~ spanish
hindi: hindi urdu tamil bengali punjabi polish tagalog mixteco ~ hindi urdu tamil bangla marathi gujarati
quoted: says_here statement_says letter_says ~ likha_hai
bring: bring drop_off swing_by stop_by pass_by come_by paso_a me_doy_una_vuelta ~ aa_jaunga hoke_jaunga
visit: come_to_my_door knock_on_my_door vienen_a_mi_casa tocan ~ ghar_aaye ghar_aa_ke darwaza
`;
