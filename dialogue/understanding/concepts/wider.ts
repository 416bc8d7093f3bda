/** More words for the same meanings: slang, trades' words, and what each country says for it. */

/** The format is that of `people`; a name that is known already means the same here. */
export const wider = `
lay_off: sacked fired binned chopped benched shelved outsourced offshored liquidated wound_up folded gave_me_the_push
  given_the_push my_cards given_my_cards on_the_scrapheap gardening_leave notice_period laid_us_off contract_lapsed
  not_renewed closed_shop cesaron cesanti* botaron boto desvincul* prescindieron me_dieron_de_baja sin_laburo desocupad*
  parada en_el_paro finiquitaron reestructur* cerraron_la cierre_de_la_planta maquila maquiladora quedamos_en_la_calle
  rescindi* suspensión suspendieron_el_contrato ~ nikaala nikaal nikal_di chhantani kaam_se_nikala istifa resign
  hataya hata_diya tala_lag_gaya taala karkhana mill_band naukri_gai rozgaar rojgar berojgaar bekar_baitha
job_words: job jobs post position gig shift shifts payroll paycheque wage salary employer boss foreman gaffer supervisor
  site warehouse factory mill plant depot yard dock shop_floor office salon garage kitchen_porter trabajo trabajos
  chamba laburo curro pega brete camello jale chambita empleo puesto obra fabrica taller almacen bodega planta oficina
  patron jornal jornada turno turnos maquila ~ naukri nokri kaam job dhandha dhanda rozgar rojgar majdoori mazdoori
  mistri karkhana factory dukaan daftar malik seth thekedar company duty shift
earn_less: shrunk shrank dwindled tailed_off petered_out quieter quiet_season off_season rained_off no_fares no_bookings
  no_orders no_jobs_coming overtime_gone short_time reduced_week half_pay statutory clawed_back overpaid_benefit suspended
  menguo mengua flojo floja floj* bajo_mucho cayeron cayo_la merm* disminuy* escase* no_hay_ventas no_hay_clientes
  sin_clientes no_depositan no_depositaron atras* quincenas_sin sueldo_atrasado media_jornada medio_sueldo
  ~ thapp thap manda mandaa ghata ghati aadhi_tankha tankha_nahi vetan_ruk grahki grahak_nahi sawari_nahi dhanda_nahi
  dukaan_nahi_chalti kamai_kam aadha_kaam chaupat baith_gaya
broke_words: skinted potless boracic brassick cleaned_out on_the_bones bones_of_my_arse scraping scrape scratch pinching
  making_ends_meet ends_meet cant_stretch robbing_peter stony cash_strapped overstretched drowning sinking underwater
  penny_to_my_name two_pennies not_a_bean bean brassic bare_cupboards empty_fridge on_the_floor hard_up down_to_nothing
  nada_de_nada sin_lana sin_plata sin_guita sin_pasta sin_feria sin_un_mango sin_un_centavo sin_un_cobre ni_cinco
  ni_un_duro ni_un_mango limpio_de_todo en_la_lona lona la_lona seco seca fundid* sec_o mal_de_plata corto_de_plata
  no_tengo_plata justo_justo malviv* sobreviv* hasta_el_cuello al_cuello asfixiad* agobiad* estirar_el rascar rasc*
  ~ kangaal nanga bhikhari phakir fakir thanthan_gopal khali_haath haath_tang haath_khali paai_paai daane_daane mohtaaj
  laachar lachar majboor majbur tangi_me kadki kadke faaka faake karz_me_dooba doobe doob_gaya
food: grub tea_on_the_table supper dinner lunch breakfast nappy_money baby_milk formula porridge potatoes eggs rations
  almuerzo cena desayuno viveres abarrotes mandado panela arepa tortillas olla comedor canasta mercado_basico leche_para
  ~ nashta khichdi dal sabji sabzi anaaj gehu atta tel namak bhojan do_waqt do_roti
utilities: leccy lecky meter_money prepayment heating_oil coal wood_burner candles in_the_dark no_hot_water disconnect*
  bombona garrafa parafina kerosen querosen apagaron_la_luz recibos servicios_basicos calefacc* tarifa ~ bijli_kat
  gas_khatam silinder cylinder lalten mombatti andhera meter
home_lost: turfed_out kicked_out chucked_out thrown_out bailiffs_at_the_door temporary_accommodation hotel_room motel
  bed_and_breakfast emergency_housing sleeping_rough doorway bus_station lost_the_house negative_equity handed_back_the_keys
  lanzamiento echaron_de_la_casa nos_echaron_del_piso arrimad* pension_barata a_la_intemperie bajo_un_puente viviendo_en_el_carro
  ~ ghar_nilaam nilami ghar_chhina jhuggi footpath_pe station_pe dharamshala rain_basera khule_aasman
body_ill: diabetes diabetic dialysis chemo tumours leukemia lymph cyst abscess polio shingles gout angina arrhythmia
  heart_failure kidney_failure liver_failure long_covid chronic chronically flare_up relapse_of seizures fits blackouts
  stroke mini_stroke aneurysm embolism clot thrombosis blood_pressure transfusion neuropathy gastric crohns endometriosis
  diabet* hipertens* arritmia angina trombosis embolia aneurisma derrame_cerebral infart* cancer_de quiste absceso
  cronica cronico recaida insuficiencia hemorrag* anemico endometriosis covid_largo gota varices
  ~ madhumeh shugar sugar bp_ki blood_pressure heart_ki kidney_fail gurda_fail liver_kharab haija nimonia nimoniya
  jodo_ka_dard sujan soojan ganth gaanth rasoli khoon_ki_kami chakkar behosh mirgi_ke
hurt_body: knackered_back did_my_back ruptured torn_ligament dislocated whiplash smashed_my knocked_off_my fell_downstairs
  scalded stitches plaster_cast in_plaster metal_pins amputated amputee stump prosthetic paralysed lost_my_leg lost_an_eye
  me_rompi quebr* astill* fisura luxac* ligamento puntos_de yeso clavos ampu* muñon perdi_la_pierna perdi_un_ojo choque_de
  quemadur* me_cai_de ~ haddi_tooti phisal ligament tanke taanke kat_gaya_haath ungli_kat pair_kata aankh_gayi jhulas
care_medical: drip ventilator theatre anaesthetic dialysed outpatient inpatient a_and_e casualty waiting_list consultant_says
  specialist_says convalesc* rehab_ward keyhole mastectomy hysterectomy c_section quirofano cirujan* anestesia suero
  ventilador internamiento terapia_intensiva consulta_externa especialista convalec* reposo_absoluto baja_medica
  incapacitad* licencia_medica ~ drip glucose ventilator opreshan naspati opd bharti_hu daakhil dakhil bed_rest aaraam
down: low lonely hopeless wrecked frazzled fragile shattered_mentally nerves nervous_wreck meltdown wits_end shaking shakes
  tremble trembling palpitations dread dreading numb_inside black_dog self_esteem cry cries weep weeping sobbing tearful
  in_bits not_coping cant_cope mental mentally cabeza_mal nervios ataque_de_nervios angusti* ansios* temblor* tiemblo
  taquicardia llanto llorar lloro llor* agobio agobiad* crisis_de_panico trastorno depresion_mayor mal_de_la_cabeza
  apag* vacio_por_dentro sin_animo sin_ganas ~ ghabra ghabraht dil_baithta kaampna kaanpta rona rote rulai akelapan
  tanaav tenshan tension dipression dipreshan avsaad nind_ki_goli maansik mann_bhaari
alcohol: pissed plastered sloshed bender hammered binge bingeing wino lager cider spirits gin rum tequila tinnies six_pack
  off_the_wagon on_the_wagon dry_out drying_out aa_sponsor twelve_steps guaro pisco aguardiente chupar chup* peda pedo
  parranda copete mezcal pulque birra fernet empin* emborrach* recaida_del_trago doble_a anexo ~ desi_daru tharra whiskey
  bewda bewada peg nashe_me pee_ke piyakkad sharaabi
drugs: ket ketamine crystal ice tina spice weed skunk pills_habit benzos xanax valium percocet tramadol codeine needle shooting_up
  snorting smoking_crack dealer junkie clean_time cold_turkey rehab porro mota perico basuco paco tussi pasta_base crack
  inyect* aspir* esnif* fum* pastas consumo consumir consumia limpio_de narcoticos_anonimos ~ brown_sugar chitta sulfa
  charsi ganjedi injection_ka_nasha goli_ka_nasha nashedi nashebaaz
gamble: punt punting wager wagers accumulator acca bingo_hall fruit_machine fruity one_armed bandits bandit fixed_odds spins
  free_spins roulette_wheel greyhounds dogs_track bookmaker william_hill paddy_power sportsbet fanduel draftkings
  draft_kings scratchers powerball parlay parlays in_play cash_out timba timbero quini timbear tragaperra ruletas gallos
  pelea_de_gallos slot jugarme jugue jugar_todo codere bet365 apost* apuest* quiniel* hipodromo ~ sattebaaj juari juwa
  matke teenpatti rami ludo_me poker_me lottery_me ipl_pe sattaa betting_app
beaten: slaps slap kicks kicked choked throttled threw_me black_eyes battered battering domestic dv coercive gaslight*
  controlling_me stalking stalks hunts_me terrified_of safe_house injunction non_molestation occupation_order marac
  me_cacheteo cachetead* patea pateo jalone* ahorca empuja empujo moretones denuncia_por_violencia medida_de_proteccion
  violento celoso encierra encerr* quita_el_dinero me_revisa ~ thappad laat ghoonsa belt_se jalaya dahej_ke talaak_ki_dhamki
  maarte_peette julm zulm sataata mahila_ayog bandhak
disaster: burnt_to_the_ground gutted_by subsidence sinkhole mudslide flooded_out washed_away roof_came_off roof_blew tree_fell
  explosion burst_pipe condemned mold mould arras* arraso derrumb* deslave alud corrimiento volcan se_llevo_el_rio
  se_quemo se_inundo cayo_el_techo damnificad* evacu* ~ bah_gaya behgaya doob_gaya_ghar chhat_gir deewar_gir aag_lagi
  bijli_giri sailaab sailab mitti_me
breakup: separating separated splitting break_up broke_up walked_out_on left_us ran_off cheated annul* custody_battle
  decree child_maintenance csa single_mum single_dad lone_parent on_my_own_with_the_kids se_fue_con me_abandono abandon*
  se_separo separe separar separad* ruptura rompimos anulacion pension_alimenticia madre_soltera padre_soltero me_engaño
  infiel ~ chhod_ke_gaya chhod_ke_gayi alag_rehte alag_ho_gaye shaadi_tooti tut_gayi_shaadi bachcho_ki_custody
prison: nick inside doing_time hmp cell cellmate tagged ankle_tag curfew released_from probation_officer parole_officer
  halfway_house remand county_jail detention deport* visa asylum immigration_hold carcel penal penitenciari* calabozo
  condena condenad* fianza grillete deportad* migratori* detencion asilo ~ thaane_me band hawaalat kaidi saza sazaa jamaanat
dead_words: passed_over slipped_away no_more lost_her_life lost_his_life killed fatal crem crematorium cremation morgue mortuary
  undertaker hearse wake headstone cemetery tombstone bereave* estate_of predeceased post_mortem letters_of_administration
  nos_dejo partio partieron se_nos_fue descansa_en_paz descanse ceniz* lapida novenario sucesion difunt* occis* esquela
  bajo_tierra en_el_cielo con_dios muert* muriose sin_vida ~ pran_tyag parlok paralok swargvaas dehavsaan antyeshti chita
  shamshaan kabristan kabr dafan dafnaya janaza shraddh terawin asthi_visarjan bhagwan_ko_pyare khuda_ko_pyare
child_gone: heartbroken broken_heart inconsolable mourning_for since_she_went since_he_went empty_house empty_chair my_rock
  fifty_years_married stillbirth cot_death lost_the_baby perdimos_al perdida_de desde_que_se_fue me_dejo_sola_en casa_vacia
  desconsol* destroz* duele_en_el_alma de_duelo ~ sadma sadme matam vilaap toot_gaya toot_gayi bikhar suna_ghar uske_jaane
end_life: finish_myself do_myself_in top_myself slit hang hanging jump_in_front drown_myself gas_myself bleach poison antifreeze
  final_goodbye last_goodbye farewell say_goodbye_to tell_my_kids look_after_my_kids dont_look_for_me wont_wake_up no_way_out
  nothing_to_live_for dont_want_to_be_here cant_go_on want_out_of_life made_my_will matarse colgarse veneno raticida
  despedirme despido_de_todos no_me_busquen cuiden_a_mis cuidense_mucho ya_no_aguanto_vivir dejar_de_existir dormir_para
  no_hay_salida quitarme tirarme_al cianuro azotea vias_del ~ maut_ko gale_laga alvida_duniya antim_baar aakhri_baar
  aakhri_baat mar_jana mar_jaana jeevan_samapt jeevan_leela duniya_chhod chuhe_ki_dawa salfas sulfas talaab_me nahar_me
  jaan_dene jaan_de_dunga mere_baad mere_bachcho_ka
con_trick: duped swindled bilked ripped_off hoodwinked fell_for_it fell_for_a cold_caller boiler_room pig_butchering catfish*
  clone_site fake_invoice safe_account courier_fraud parcel_text hmrc_call warranty_call refund_scam grandson_call ponzis
  embauc* engatus* timaron estafaron defraudaron me_vieron_la_cara premio_falso falso_ejecutivo falso_tecnico montadeudas
  cuento_del falsa_inversion criptomoned* broker_falso secuestro_virtual ~ bewakoof_banaya ullu_banaya chuna_lagaya chuna_laga
  thaga_gaya farzi_call lootera paisa_double ponzi chit_fund ghotala scheme_me jhaanse
emptied: hoovered stripped bled_me_dry took_the_lot lost_the_lot life_savings nest_egg all_gone pot_of_money limpiaron
  vaciaron vaciar vacio_la se_llevo_todo dejaron_sin esfum* ahorros_de_toda ~ saara_paisa jama_punji lakho_gaye sab_gaya
  khata_khaali safaaya
crook: chancer rip_off ripoff wrong_un con_men bent dodgey fakes counterfeit sham shifty suspect smells stinks bogus_call
  hallmarks red_flag red_flags trucho trucha truchos chueco chueca tranza transa embustero embuster* mentiros* chanta vivo
  malandro charlatan* rateria ratas_de timadores engañabobos falso_mensaje huele mal_olor sospech* ~ nakli_company natwarlal
  dhokhebaaz dhokebaaj jaalsaaz fareb farebi chaar_sau_bees golmaal
complain_words: fuming livid furious cross fed_up_with sick_of gobsmacked insulted insulting belittled patronising condescend*
  dismissive abrupt curt snotty sarcastic laughed_at mocked sneer* threatened_me bullied bullying hounded harassed pestered
  passed_around passed_from pillar_to_post going_round_in_circles fobbing runaround ring_round messed_about messed_up
  cock_up botch* blunder incompetence unprofessional negligen* disgust* indign* harto_de prepotente altaner* majader*
  patan* burl* se_rieron me_humillo humill* me_amenazo amenazaron ninguneo peloteo me_traen_de pasan_de_uno nadie_contesta
  nadie_resuelve ineptos ineptitud negligencia atropello abuso_de maltrato trato_pesimo falta_de_educacion descort*
  ~ beizzati beijjati apmaan apman tameez batmizi bhadda rukha gussa krodh taal_matol taalte dhamki_di majaak_udaya
  hasi_udayi lapar* ghatia bekaar_service sunte_nahi koi_sunta
faulty: duff dud knackered kaput wonky scratched dented ripped stained mouldy expired_product wrong_size wrong_colour out_of_order
  not_as_described counterfeit_item never_turned_up never_showed never_fitted never_connected half_finished bodged bodge
  cowboys shut_up_shop ceased_trading went_into_administration fallad* falla trucado pirata rayad* mojad* vencid*
  no_prende no_enciende no_jalo no_andaba no_funcion* mal_instalad* a_medio no_entregaron no_instalaron nunca_instalaron
  no_cumplieron descompus* ~ tut_phoot toota_phoota jala_hua sadi expire_maal nakli_maal size_galat adhoora chalu_nahi
  lagaya_hi_nahi diya_hi_nahi wapis waapas
debt_helper: attorneys_office law_office legal_team lawyer_says representative rep_for_me advocate debt_advice money_advice
  money_advisor debt_helpline turn2us stepchange_plan trustee_in caseworker case_worker support_worker social_worker
  key_worker gestor gestoria asesora_de despacho_de_abogados abogado_de_oficio defensoria representante_legal letrada
  doctora_que_lleva licenciada consultorio_juridico ombudsman_de asociacion_de_consumidores trabajadora_social
  ~ vakil_saab vakil_sahab vakeel_sahab kanooni_salahkar legal_cell panchayat ngo_wale counsellor_madam
bust: gazetted receivers wound_up_petition chapter7 chapter13 ch7 ch13 creditors_meeting automatic_stay proof_of_claim
  debt_arrangement_scheme minimal_asset sequestrated iva_supervisor consumer_proposal part_ix concurso_de_persona
  reorganizacion_judicial insolvencia_de convenio_de_acreedores administrador_concursal sindico liquidacion_patrimonial
  ~ diwaalia diwaala dewaliya rin_shodhan samadhan_peshevar nclat
soldier: squaddie trooper gunner sapper lance corporal_in paratrooper para cadet airman sailor hmp_navy warship submarine
  frigate carrier aircraft_carrier overseas_tour downrange stationed station billeted garrison camp barrack leave_from_army
  conscript* draft_notice orders scra tricare va_benefits cadete recluta conscripto milico brigada regimient* tropa
  destacad* embarcad* portaaviones acuartelad* ~ fauzi faujan sipahi havildar lance_naik line_of_control loc sarhad chhaoni
  drass kargil jahaz_pe nausainik vayusainik
schoolkid: yr8 year8 year_8 year_9 year_7 yr_7 yr_9 grade_six 6th_grade 7th_grade 5th_grade fifth_grade eighth_grade teacher_says
  my_mummy my_daddy ps5 roblox fortnite minecraft playstation cuarto_de_primaria sexto_grado septimo_grado colegio_de
  mi_papito mi_mamita jardin_infantil ~ kaksha_me chhathi saatvi aathvi paanchvi homevark teesri_class nabaalik nabalig
reads_not: cant_spell never_schooled no_schooling left_school_at reading_age read_aloud read_it_to_me someone_reads wee_print
  small_writing tiny_letters cataracts_so large_letters speak_slow not_my_language second_language mother_tongue
  no_fui_a_la_escuela sin_estudios me_lo_leen me_leen letra_chica letra_grande no_veo_las_letras segunda_lengua
  lengua_materna castellano_poco hablo_poco ~ ankhar angrezi_nahi nirakshar padhwana padhwa likhwa akshar_nahi
  bhojpuri maithili kannada telugu malayalam odia
forgets: scatterbrained absent_minded goes_in_one_ear short_term_memory memory_clinic senile_dementia vascular stroke_left_me
  cant_follow cant_concentrate cant_take_it_in explain_slowly simple_words mind_goes_blank blank_out easy_read se_me_va_la
  se_me_van se_me_borra despist* lagunas deterioro senil chochea chochear no_retengo no_me_acuerdo no_recuerdo
  discapacidad_intelectual ~ bisar bisra yaad_daasht dimag_kamjor dimaag_kamzor satthiya bhulakkad samajh_dheere
looks_after: carers_allowance carer_for personal_care lifting_and bathing_her feeding_him night_and_day round_the_clock
  end_of_life_care palliative_for son_is_disabled daughter_is_disabled non_verbal tube_fed seizures_daily hospice_at_home
  cuidador cuidadora cuidarlo cuidarla bañarla darle_de_comer dia_y_noche dependiente gran_dependiente hijo_especial
  niña_especial tea_severo ~ sewa dekh_rekh nehlana khilana uthana_baithana din_raat_seva viklaang mand_buddhi bistar_pakad
away_now: nipped_out popped_out gone_out on_holiday at_sea offshore in_a_class bath lecture rehearsal training night_shift
  on_shift kip snooze napping en_la_ducha se_baña viajo anda_fuera de_viaje en_la_obra en_el_campo en_altamar en_turno
  duchandose ~ gaon_gaye khet_me pooja_me soye soyi so_gaye nahaa duty_pe_gaye videsh bides
busy_now: driving lecture class exam meeting shift dinner lunch tea bath shower funeral church mass mosque temple prayers
  surgery ward theatre cinema wedding interview childs_party changing_a_nappy feeding_the_baby school_run manejando
  conduciendo clase examen reunion junta turno cena almuerzo misa velorio cirugia cine boda entrevista guardia
  amamantando cocinando ~ gaadi drive class pariksha exam meeting shift khana pooja puja namaz namaaz shaadi interview
  nahana doctor_ke_paas kirtan
helper_of: lad lass flatmates ward_sister matron warden key_holder caretaker_of doorman concierge clerk foreman supervisor_of
  office_manager temp intern bookkeeper accountant porter_a encargada encargado recepcion mucama empleada_domestica
  nana_de chacha jardinero contador sobrecargo ~ munim naukrani mali maali baai bai guard_bhaiya peon clerk manager_hu
watchdog: ico ofgem ofwat financial_ombudsman consumer_affairs better_business state_attorney senator_s my_mp councillor
  local_paper tabloid reporter panorama watchdog_programme tv_news sernac indecopi defensa_del_consumidor procuraduria
  superintendencia consumidor facua aepd agencia_de_proteccion periodico periodista canal redes_sociales tiktok
  ~ consumer_helpline cpgrams pmo jan_sunwai sunwai akhbar patrakar news_channel tv_pe twitter_pe
go_to_law: litigat* writ injunctions injunction claim_form summons barristers damages_claim settlement_from_you sue_your legal_proceedings
  letter_before_action pre_action demandaré pleito querellar* acciones_legales carta_documento denuncio denunciar* amparo
  tutela ministerio ~ muqadma muqaddama case_thok daawa dava legal_notice kachahri kachehri nyayalaya
violence_us: kneecap deck_you knock_your batter_you stab shank run_you_over petrol_bomb brick_through set_fire sort_you_out
  do_you_in reventar_la te_rompo les_rompo cagar_a_palos agarrar_a_golpes cruzar_la_cara balazos machetazos caerles
  ~ hadippa haddi_tod sir_phod tamancha goli_maar thukai pitai_karunga aag_laga_dunga zinda_nahi
curse: git muppet plonker tosser prick knobhead twat bellend arsehole shite bugger cow weasel lowlife scumbag douche jerk
  motherf* bloodsucker* bottom_feeder* pelotud* bolud* gil hdp hijueputa malparid* gonorrea mamon cabron* guey_pendejo
  capull* mamarrach* chupasangre* carroñ* weon culiao ~ bhadwe bhosdi madarc* behenc* gandu chutiye nalayak nikamme
  kutton suar_ke sala saalo
`;
