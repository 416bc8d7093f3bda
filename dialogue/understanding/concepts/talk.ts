/** Words of asking, refusing and complaining, as one meaning in every language. */

/** The format is that of `people`. */
export const talk = `
stop: stop quit cease halt desist enough unsubscribe remove delete erase opt_out leave_me take_me_off end cancel
  withdraw revoke block para paren parale dej* basta alto baja cese* cesen borr* quit* elimin* cancel* suspend*
  suspens* olvidense ~ band bandh rok* roko chhod chhodo hatao hata hatado mat_karo mat_karna mat_bhejo khatam
  mat_kijiye na_kare na_karein
contact: contact reach reach_out communicat* write hear_from bother harass* pester hound chase messages notify contact*
  busqu* molest* comunic* escrib* acos* hostig* insist* ~ contact sampark tang pareshan satao satana sata* peecha
  picha baat peechha
alone: alone peace in_peace en_paz tranquil* sola solo_ya ~ akela chain shanti sukoon
anyway: any_means any_form any_way all_forms every_channel whatsoever in_any ningun_medio ninguna_via por_ningun
  ninguna_forma de_ninguna ~ kisi_bhi har_tarah kisi_tarah har_jagah kisi_madhyam kahin_se
timeofday: morning evening night afternoon midnight noon lunch early late weekend weekends hour oclock am pm asleep
  sleeping manana_temprano tarde noche madrugada mediodia temprano fin_de_semana dormid* hora horas ~ subah shaam raat
  dopahar baje sham neend so_raha so_rahi itni_raat weekend lunch
busy: busy meeting driving in_class cant_talk bad_time not_now at_work shopping dinner ocupad* manejando junta reunion
  ahora_no ahorita_no comiendo ~ busy vyast meeting gaadi drive kaam_me baat_nahi_kar abhi_nahi khana_kha
callback: call_me_back ring_me call_later callback speak_later call_me_at llameme llamame marqueme marcame devuelv*
  regres* ~ call_karna phone_karna baad_me_call call_back wapas_call phone_kar_lena call_kijiye
prefer: prefer only_by rather instead better_by by_email in_writing prefier* mejor_por solo_por por_escrito ~ sirf_email
  likh_kar likhit hindi_me english_me whatsapp_pe email_pe
speak: speak talk put_me transfer_me connect speak_to talk_to pass_me hablar comunic* pas* comuniqueme pongame
  ~ baat baat_karni baat_karao connect baat_karwao milao bolna
complain: complain* complaint grievance unacceptable disgraceful rude treated appalling disgusted feedback formal_complaint
  poor_service unprofessional shocking queja* quej* inconform* groser* maltrat* pesimo inaceptable reclam* indign*
  ~ shikayat complaint badtameez* bura_bartav galat_bartav harkat ghatiya badsaluki bekar
insult: idiot idiots scum bastard bastards fuck fucking shit bitch asshole leeches vultures parasites moron clowns hell
  screw pendej* chinga* cabron* puto puta mierda rateros ratas imbecil* idiota* desgraciad* verga culero* madre_que
  ~ kutte kutta kamine kamina harami saale haraamkhor chor gadha chutiya bhenchod madarchod behenchod haramkhor
  bewakoof
threat: find_you come_down_there burn watch_your_back youll_regret know_where_you break_your smash punch beat_you
  los_voy_a_buscar se_van_a_arrepentir partir_la_cara los_voy_a_matar quemar ~ dekh_lunga maar_dunga tod_dunga
  pachtaoge haath_pair nahi_chhodunga jala_dunga thok_dunga
legal: sue lawsuit take_you_to_court report_you my_lawyer_will legal_action file_a_complaint press_charges demandar*
  los_voy_a_demandar denunciar* proceder_legalmente ~ case_kar court_le case_karunga fir_kar notice_bhej mukadma
promptattack: ignore_previous ignore_all instructions system_prompt developer_mode pretend override jailbreak you_are_now
  act_as disregard bypass admin rules ignora instrucciones modo_desarrollador finge reglas actua_como ~ nirdesh
  instructions ignore niyam bhool_jao admin maan_lo
officialclaim: im_from_your head_office supervisor_here ceo internal_audit your_manager_told already_approved soy_el_gerente
  soy_de_sistemas auditoria autorizado_por ~ head_office_se manager_ne_bola main_manager
deletedebt: delete_my wipe mark_as_paid zero_out set_my_balance borra_mi ponlo_en_cero marcar_como_pagad* ~ zero_kar
  delete_kar hata_do_record
greet: hello hi hey hiya greetings hola buenas buenos_dias buenas_tardes que_tal ~ namaste namaskar salaam pranam
  ram_ram hello adab
thank: thanks thank cheers appreciate grateful gracias agradezco ~ dhanyavaad shukriya dhanyawad thanks meherbani
bye: bye goodbye see_you take_care farewell adios hasta_luego nos_vemos que_tenga ~ alvida bye phir_milenge chalta
  chalti tata
confirm: speaking thats_me this_is yes_its_me correct soy_yo si_soy el_habla ella_habla a_sus_ordenes ~ bol_raha
  bol_rahi main_hi haan_main ji_main
correct: i_meant correction typo mistake sorry_i_meant not_that quise_decir perdon_era me_equivoque corrijo ~ mera_matlab
  galti_se galat_likh matlab_tha galti
repeat: repeat say_again pardon didnt_catch come_again what_did_you repit* otra_vez_por no_le_entendi no_escuche ~
  phir_se_bolo dobara_bolo samjha_nahi samjhi_nahi sunai repeat kya_kaha
understand: understand explain mean meaning entiend* explic* signific* ~ samajh samjhao matlab
help: help support ayud* apoy* ~ madad sahayata
family_name: mr mrs ms senor senora don ~ shri shrimati sahab
joke: lol haha lmao joke kidding jaja broma ~ mazaak mazak haha
gratitude_no: no_complaints no_problem not_complaining sin_problema ninguna_queja ~ koi_shikayat_nahi koi_baat_nahi
pet: dog cat puppy perro gato mascota ~ kutta billi
device: battery laptop charger app website wifi signal internet bateria pila senal ~ battery network charger
entertain: movie film game show series song book video pelicula juego serie cancion libro partido ~ film gaana game
  cricket match
travel: holiday vacation trip flight train bus car traffic vacaciones viaje vuelo camion carro trafico ~ chhutti yatra
  gaadi train safar
`;
