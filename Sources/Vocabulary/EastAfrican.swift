extension Language {
    static let kinyarwanda = Language(
        "rw",
        [
            .secondFactor: """
            mu ntambwe ebyiri
            """,
            .digits: """
            imibare itandatu | imibare ine | imibare 6 | imibare 4 | inyuguti esheshatu
            """,
            .received: """
            twakiriye ubusabe bwawe | twakiriye ubusabe bwanyu | ubusabe bwawe bwakiriwe | ubusabe bwanyu bwakiriwe | ubusabe bwawe bwanditswe | \
            twakiriye ikirego cyawe | ikirego cyawe cyakiriwe | dosiye yawe yakiriwe | twakiriye ubutumwa bwawe | ubutumwa bwawe bwatugezeho | murakoze kutwandikira | \
            murakoze kutugana | urakoze kutwandikira | mubike iyi nimero | bika iyi nimero | murakoze ku butumwa bwanyu | murakoze kuri imeyili yanyu | \
            murakoze kubw'ubusabe bwanyu | murakoze gutanga | twakiriye imeyili yanyu | twakiriye imeyili yawe | twakiriye ibaruwa yawe | imeyili yanyu yakiriwe | \
            imeyili yanyu bwakiriwe | imeyili yanyu cyakiriwe | imeyili yanyu yanditswe | imeyili yanyu bwatugezeho | imeyili yanyu cyanditswe
            """,
            .request: """
            ubusabe bwawe | ubusabe bwanyu | ubusabe | ikirego cyawe | ikirego cyanyu | ikibazo cyawe | ubutumwa bwawe | raporo yawe | ubujurire bwawe | dosiye yawe | \
            dosiye yanyu | icyifuzo cyawe | ibaruwa yanyu | ubutumwa bwanyu | ikibazo cyanyu | raporo yanyu | ubujurire bwanyu | icyifuzo cyanyu | inyandiko zanyu
            """,
            .arrival: """
            bwakiriwe | cyakiriwe | yakiriwe | twakiriye | bwanditswe | cyanditswe | yanditswe | bwoherejwe | bwatugezeho | burimo gusuzumwa | twanditse | \
            bwashyikirijwe | cyashyikirijwe | yashyikirijwe | yatugezeho | cyatugezeho | yoherejwe | cyoherejwe | kirimo gusuzumwa | irimo gusuzumwa | yafunguwe | \
            bwanditswe kuri nimero | cyanditswe kuri nimero
            """,
            .numbering: "nimero | inimero | numero | umubare w'indango",
            .oneTimeCode: """
            kode yo kwemeza | kode yawe yo kwemeza | kode yo kugenzura | kode yawe yo kugenzura | kode yo kwinjira | kode yawe yo kwinjira | kode y'umutekano | \
            kode yawe y'umutekano | kode y'ubugenzuzi | kode y'igenzura | kode yo gukoresha rimwe | kode ikoreshwa rimwe | kode ikoreshwa inshuro imwe | \
            kode y'inshuro imwe | kode y'igihe gito | kode yo kwemeza umwirondoro | kode ya otp | kodi yo kwemeza | kodi yawe yo kwemeza | kodi yo kugenzura | \
            kodi yo kwinjira | kodi y'umutekano | kodi ikoreshwa rimwe | code yo kwemeza | code yawe yo kwemeza | code yo kwinjira | code y'umutekano | \
            ijambobanga ry'inshuro imwe | ijambobanga rikoreshwa rimwe | ijambo ry'ibanga rikoreshwa rimwe | ijambo ry'ibanga ry'inshuro imwe | \
            ijambobanga ry'agateganyo | ijambo ry'ibanga ry'agateganyo | umubare w'ibanga ukoreshwa rimwe | umubare w'ibanga ukoreshwa inshuro imwe | \
            umubare wo kwemeza | umubare wawe wo kwemeza | umubare w'ibanga wo kwemeza | nimero yo kwemeza | otp yawe | otp yanyu | numero yo kwemeza | \
            nimero yo kugenzura | nimero y'umutekano | nimero y'ibanga | numero y'ibanga | nimero ikoreshwa rimwe | umubare ukoreshwa rimwe | \
            urufunguzo rukoreshwa rimwe | urufunguzo rwo kwinjira | kode yo gusinya | kode y'umukono | ijambobanga rya sms | ijambo ry'ibanga rya sms
            """,
            .code: """
            kode | kode yawe | kode yanyu | iyi kode | kode ikurikira | kode iri hasi | iyi kodi | kodi yawe y'ibanga | umubare w'ibanga | umubare wawe w'ibanga | \
            umubare w'ibanga wawe | imibare y'ibanga | pin yawe | kode y'ibanga
            """,
            .accessCode: """
            kode yo gutangiza | kode yo gufungura | kode yo kwiyandikisha | kode y'ubutumire | kode yo kubona | kode yo kwifatanya | nimero yo gutangiza | \
            urufunguzo rwo gutangiza | nimero yo kwinjira | kode yo kwinjira bwa mbere | ijambobanga rya mbere
            """,
            .recoveryCode: """
            kode yo kugarura | kode zo kugarura | kode y'ingoboka | kode z'ingoboka | kode yo kubika | urufunguzo rwo kugarura | imfunguzo zo kugarura | \
            urufunguzo rw'ingoboka | kode y'ubutabazi | kode z'ubutabazi
            """,
            .receipt: """
            nimero y'ubusabe | nimero y'ubusabe bwawe | nimero ya dosiye | nimero ya dosiye yawe | nimero y'ikirego | nimero y'ikirego cyawe | nimero y'urubanza | \
            nimero ya tike | nimero ya raporo | nimero y'icyifuzo | numero ya dosiye | nimero iranga ubusabe | nimero iranga dosiye | nimero y'ubusabe bwanyu | \
            nimero ya dosiye yanyu | nimero y'ikirego cyanyu | nimero y'ubujurire | nimero y'ibaruwa | nimero y'ikibazo | nimero yo gukurikirana ubusabe | \
            nimero yo gukurikirana dosiye | nimero y'iyandikwa | bwanditswe kuri nimero | cyanditswe kuri nimero
            """,
            .bait: """
            nimero ya komande | nimero ya komande yawe | nimero y'itumiza | nimero ya fagitire | nimero y'inyemezabuguzi | nimero ya konti | nimero ya konti yawe | \
            nimero ya telefone | nimero ya telefoni | nimero yawe ya telefone | nimero y'umukiriya | nimero y'umunyamuryango | nimero y'ikarita | \
            nimero y'indangamuntu | nimero ya pasiporo | nimero y'urugendo | nimero y'indege | nimero y'intebe | nimero y'icyumba | nimero yo gukurikirana | \
            nimero y'umusoreshwa | nimero y'umunyeshuri | nimero y'ubwishyu | kode y'iposita | kode y'igabanyirizwa | kode y'igihugu | kode ya promosiyo | \
            kode y'ikosa | kode y'ishami | kode ya qr | kode y'igicuruzwa | komande yawe | fagitire | inyemezabuguzi | igabanyirizwa | telefone | telefoni | \
            twandikire cyangwa uduhamagare | duhamagare | hamagara | amafaranga | igiteranyo | igiciro | ubwishyu | ubwishyu bwawe | umwaka | itariki | \
            itariki y'amavuko | urupapuro | icyumba | umuhanda | amanota | twakiriye ubwishyu bwawe | twakiriye komande yawe | frw | imibare ine ya nyuma | \
            imibare 4 ya nyuma | imibare itatu ya nyuma | imibare ya nyuma | irangira na | irangirira kuri | inyuma ku ikarita | inyuma y'ikarita | \
            nimero y'ubwiteganyirize
            """,
            .enter: """
            andika | injiza | shyiramo | koresha | mukoreshe | wandike | kopera | komeka | ikurikira | hepfo aha | hasi aha | iri hasi
            """,
            .expiry: """
            izarangira | irangira | izarangira mu | irangira mu | izata agaciro | ita agaciro | izamara | imara | ifite agaciro | ikora mu gihe | izakora | \
            mu gihe cy' | nyuma y' | bitarenze | ikora kugeza | izakora kugeza | ifite agaciro kugeza | irakora kugeza | irangira saa | irarangira saa | \
            izarangira saa | ikoreshe mbere ya | yikoreshe mbere ya | yinjize mbere ya | iminota isigaye | hasigaye iminota | usigaranye iminota
            """,
            .minute: """
            iminota | umunota | y'iminota | mu minota | iminota isigaye
            """,
            .hour: "amasaha | isaha imwe | y'amasaha",
            .day: "iminsi | y'iminsi",
            .secrecy: """
            ntuyisangize | ntugasangize | ntimuyisangize | ntuyihe | ntukayihe | ntugahe | ntimugahe | ntukabwire | ntuyibwire | ntuyereke | undi muntu | \
            uwo ari we wese | umuntu uwo ari we wese | n'umwe | ni ibanga | yigire ibanga | ntituzigera tukubaza
            """,
            .unrequested: """
            niba utabisabye | niba mutabisabye | niba utarabisabye | niba atari wowe | niba utari wowe | niba atari mwe | niba utayisabye | utari wabisabye | \
            irengagize | wirengagize | ubyirengagize | wakwirengagiza | mwirengagize
            """,
            .elsewhere: """
            kuri sms | binyuze kuri sms | mu butumwa bugufi | kuri telefone yawe | kuri telefoni yawe | porogaramu yo kwemeza | mu iposita | mu ibaruwa
            """,
            .spent: """
            ryahinduwe | yahinduwe | ryahindutse | yakoreshejwe | yamaze gukoreshwa | yemejwe | byagenze neza | neza cyane | yarangiye | yataye agaciro | ntigikora | \
            kwinjira gushya | yafunguwe
            """,
            .confirm: """
            emeza | kwemeza | wemeze | mwemeze | kugenzura | genzura | hamya | fungura konti | rangiza kwiyandikisha | uzuza kwiyandikisha | yego ni njye | ni njye | \
            urangize kwiyandikisha
            """,
            .address: """
            aderesi ya imeyili | aderesi imeyili | imeyili yawe | imeri yawe | imeyili yanyu | aderesi yawe | konti yawe | konti yanyu | konti | kwiyandikisha kwawe | \
            umwirondoro
            """,
            .password: """
            ijambobanga | ijambobanga ryawe | ijambo ry'ibanga | ijambo ryawe ry'ibanga | ijambo ry'ibanga ryawe | ijambo banga | ijambobanga rishya
            """,
            .reset: """
            hindura ijambobanga | hindura ijambo ry'ibanga | guhindura ijambobanga | guhindura ijambo ry'ibanga | ijambobanga rishya | ijambo ry'ibanga rishya | \
            kugarura ijambobanga | wibagiwe | mwibagiwe | ongera ushyireho | gusubizaho | shyiraho ijambobanga
            """,
            .signIn: "injira | kwinjira | winjire | mwinjire | injira muri konti | ihuza ryo kwinjira",
            .invite: """
            ubutumire | ubutumire bwawe | watumiwe | mwatumiwe | yagutumiye | emera ubutumire | ifatanye | kwifatanya | aragutumira
            """,
            .appointment: "inama | inama yawe | gahunda yo kubonana | rendez-vous yawe | kalendari",
            .press: """
            kanda hano | kanda kuri | kanda ku | ukande | ihuza | ihuza rikurikira | fungura ihuza | mushakisha | fungura uyu murongo
            """,
            .offer: "watsinze | igihembo | ibihembo | gura nonaha | bonasi",
            .never: """
            hagarika kwakira | kwivanamo | ivane | igenamiterere | ubuzima bwite | politiki y'ubuzima bwite | amategeko n'amabwiriza | amabwiriza | ubufasha | \
            ikigo cy'ubufasha | twandikire | ibibazo bikunze kubazwa | menya byinshi | soma ibindi | ibindi bisobanuro | si njye | ntabwo ari njye | siba | \
            tanga raporo | kuramo porogaramu | dukurikire | amakuru | abo turi bo
            """,
        ])

    static let oromo = Language(
        "om",
        [
            .digits: """
            dijiitii | dijiitii jaha | dijiitii afur | dijiitii 6 | dijiitii 4 | lakkoofsa jaha | lakkoofsota jahan
            """,
            .received: """
            gaaffii kee fudhanneerra | gaaffii keessan fudhanneerra | iyyanni kee nu ga'eera | iyyannoon keessan galmaa'eera | iyyata keessan fudhanneerra | \
            iyyatni keessan fudhatameera | gaaffiin keessan nu ga'eera | komii keessan fudhanneerra | komiin keessan galmaa'eera | ergaa keessan arganneerra | \
            ergaan keessan nu ga'eera | nu quunnamuu keessaniif galatoomaa | nu qunnamuu keetiif galatoomi | lakkoofsa kana qabadhaa | lakkoofsa kana eeraa | \
            imeelii keessan arganneerra | imeelii keessan fudhanneerra | imeeliin keessan nu ga'eera | imeeliin keessan nu gaheera | xalayaan keessan nu ga'eera | \
            xalayaan keessan nu gaheera | ergaan keessan nu gaheera | imeelii keessaniif galatoomaa | ergaa keessaniif galatoomaa | gaaffii keessaniif galatoomaa | \
            iyyata keessaniif galatoomaa | iyyannoon kee galmaa'eera | iyyannoon kee fudhatameera | iyyannoon kee dhiyaateera | iyyannoon kee nu ga'eera | \
            iyyannoon kee galmeeffameera
            """,
            .request: """
            iyyata kee | iyyata keessan | iyyannoo keessan | iyyannoo kee | iyyatni keessan | gaaffii kee | gaaffii keessan | gaaffiin keessan | komii keessan | \
            komii kee | komiin keessan | ergaa keessan | gabaasa keessan | ol iyyannoo | dhimma keessan | tikeetii keessan | xalayaa keessan | iyyanni keessan | \
            iyyannoon keessan | gaaffiin kee | komiin kee | iyyanni kee | gabaasni keessan
            """,
            .arrival: """
            nu ga'eera | arganneerra | fudhanneerra | fudhatameera | galmaa'eera | galmeessineerra | galmeeffameera | ergameera | galfameera | hojjetamaa jira | \
            ilaalamaa jira | dhiyaateera | dhihaateera | fudhatamee jira | galmeessinee jirra | galmaa'ee jira | dabarfameera | banameera | ramadameera | \
            adeemsa irra jira
            """,
            .numbering: """
            lakkoofsa | lakkoofsi | lakkoofsaa | lakk | lakkoofsa jalatti | lakkoofsa kanaan | lakkoofsi isaa
            """,
            .oneTimeCode: """
            koodii mirkaneess* | koodii kee mirkaneess* | koodii mirkaneessaa kee | koodiin mirkaneess* | koodiin kee mirkaneess* | koodii nageenyaa* | \
            koodii nageenyaa kee* | koodii seensaa* | koodii ittiin seen* | koodii seenuu* | koodii galumsaa* | koodii yeroo tokkoo* | koodii kee yeroo tokkoo* | \
            koodii al tokkoo* | koodii altokkoo* | koodii yeroof* | koodii yeroo gabaabaa* | koodii otp | koodii hayyamaa | koodii eenyummaa | koodii dijiitii | \
            koodii lakkoofsa | jecha iccitii yeroo tokkoo* | jecha iccitii al tokkoo* | jecha iccitii yeroof* | jecha darbii yeroo tokkoo* | jecha darbii al tokkoo* | \
            jecha darbii yeroof* | jecha icciitii yeroo tokkoo* | jecha icciitii al tokkoo* | paaswoordii yeroo tokkoo* | paaswoordii al tokkoo* | \
            lakkoofsa mirkaneess* | lakkoofsa kee mirkaneess* | lakkoofsa iccitii yeroo tokkoo* | lakkoofsa icciitii yeroo tokkoo* | otp kee | otp keessan | otpn kee | \
            lakkoofsa mirkaneessaa | lakkoofsa mirkaneessuu | lakkoofsa nageenyaa | lakkoofsa yeroo tokkoo | furtuu yeroo tokkoo | furtuu seensaa | koodii mallattoo | \
            koodii mallatteessuu | jecha icciitii sms | jecha darbii sms | furtuu dijitaalaa
            """,
            .code: """
            koodii | koodii kee | koodii keessan | koodiin | koodiin kee | koodiin keessan | koodii kana | koodii armaan gadii | koodii itti aanu | koodiiwwan | \
            lakkoofsa iccitii | lakkoofsa icciitii | lakkoofsa iccitii kee | pin kee | piinii kee
            """,
            .accessCode: """
            koodii hojiirra oolch* | koodii galmee | koodii galmaa'insaa | koodii afeerraa | koodii affeerraa | koodii kakaas* | koodii argannoo | \
            lakkoofsa hojjechiisuu | lakkoofsa kakaasuu | furtuu kakaasuu | furtuu hojjechiisuu | koodii seensa jalqabaa | jecha icciitii jalqabaa | \
            jecha darbii jalqabaa | jecha icciitii yeroo | jecha darbii yeroo
            """,
            .recoveryCode: """
            koodii deebis* | koodii deebifannaa | koodii dandamannaa | koodii hatattamaa | koodii kuusaa | koodiiwwan deebis* | furtuu deebisuu | \
            furtuu deebisanii argachuu | furtuu kuusaa | koodii ariifachiisaa | koodii balaa tasaa | koodii deebisuu | koodiiwwan kuusaa
            """,
            .receipt: """
            lakkoofsa iyyataa | lakkoofsa iyyannoo | lakkoofsi iyyataa | lakkoofsi iyyannoo | lakkoofsa iyyata keessanii | lakkoofsa komii | \
            lakkoofsa komii keessanii | lakkoofsi komii | lakkoofsa gaaffii | lakkoofsi gaaffii | lakkoofsa galmee | lakkoofsa dhimmaa | lakkoofsa tikeetii | \
            lakkoofsa faayilii | lakkoofsa gabaasaa | lakkoofsa galmee iyyataa | lakkoofsa galmee iyyannoo | lakkoofsa galmee komii | lakkoofsi galmee | \
            lakkoofsa iyyannoo keessanii | lakkoofsa gaaffii keessanii | lakkoofsa ol iyyannoo | lakkoofsa xalayaa | lakkoofsa wabii iyyataa | \
            lakkoofsa hordoffii iyyataa | lakkoofsi komii keessanii | lakkoofsaan galmaa'eera
            """,
            .bait: """
            lakkoofsa ajajaa | lakkoofsi ajajaa | lakkoofsa ajaja keessanii | lakkoofsa ajaja | lakkoofsa nagahee | lakkoofsa invoyisii | lakkoofsa herregaa | \
            lakkoofsa herrega | lakkoofsi herregaa | lakkoofsa akkaawuntii | lakkoofsa bilbilaa | lakkoofsa bilbila | lakkoofsi bilbilaa | lakkoofsa maamilaa | \
            lakkoofsa miseensaa | lakkoofsa kaardii | lakkoofsa hordoffii | lakkoofsa balalii | lakkoofsa teessoo | lakkoofsa kutaa | lakkoofsa paaspoortii | \
            lakkoofsa waraqaa eenyummaa | lakkoofsa kaffaltii | lakkoofsa gibiraa | lakkoofsa barataa | lakkoofsa hojjetaa | lakkoofsa kanfaltii | koodii poostaa | \
            koodii biyyaa | koodii hir'ina gatii | koodii hir'isaa | koodii kuupoonii | koodii dogoggoraa | koodii damee | koodii omishaa | koodii qr | ajaja kee | \
            ajaja keessan | ajajni keessan | nagahee | hir'ina gatii | kuupoonii | bilbila | bilbilaa nuuf | nuuf bilbilaa | faaksii | gatii | gatii waliigalaa | \
            hanga maallaqaa | ida'ama | kaffaltii | kaffaltii keessan | qarshii | guyyaa dhalootaa | fuula | balalii | daandii | qabxii | \
            kaffaltii keessan fudhanneerra | ajaja keessan fudhanneerra | lakkoofsa afran dhumaa | lakkoofsota afran dhumaa | dijiitii afran dhumaa | \
            dijiitii 4 dhumaa | lakkoofsota dhumaa | kan xumuramu | kaardii duuba
            """,
            .enter: """
            galchi | galchaa | galchuu | fayyadami | fayyadamaa | fayyadamuun | barreessi | barreessaa | koppii | maxxansi | armaan gadii | armaan gadi | itti aanu | \
            kunooti
            """,
            .expiry: """
            yeroon isaa | yeroon isaa ni darba | yeroon isaa ni xumurama | yeroon isaa ni dhumata | ni dhumata | ni xumurama | ni tajaajila | hojjeta daqiiqaa | \
            daqiiqaaf hojjeta | daqiiqaaf ni hojjeta | daqiiqaa keessatti | gidduutti | booda hin hojjetu | ni hojjeta | qofaaf hojjeta | keessatti | hojjeta hanga | \
            ni hojjeta hanga | kan hojjetu hanga | hanga sa'aatii | yeroon isaa kan dhumu | yeroon itti dhumu | dura fayyadamaa | dura galchaa | daqiiqaa hafe | \
            daqiiqaan hafe
            """,
            .minute: """
            daqiiqaa | daqiiqaaf | daqiiqaan | daqiiqaawwan | daqiiqaa hafe | daqiiqaan hafe
            """,
            .hour: "sa'aatii | sa'aatiif | sa'atii | saatii",
            .day: "guyyaa | guyyoota | guyyaaf",
            .secrecy: """
            hin qoodinaa | hin qoodin | namaaf hin | hin kenninaa | hin kennin | hin himinaa | hin himin | hin agarsiisin | nama kamiyyuu | namaa wajjin | nama biraa | \
            eenyuufuu | eenyuttuu | eenyu waliinuu | iccitii | icciitiin eegi | iccitiin qabadhu | gonkumaa si hin gaafannu
            """,
            .unrequested: """
            yoo ati hin gaafanne | yoo hin gaafanne | yoo isin hin gaafanne | yoo kan gaafatte si hin taane | yoo si hin taane | yoo isin hin taane | \
            yoo ati hin taane | yoo kana hin gaafanne | tuffadhu | tuffadhaa | dhiisi | dhiisaa | irra darbi | bira darbi
            """,
            .elsewhere: """
            sms dhaan | karaa sms | ergaa gabaabaan | ergaa gabaabaadhaan | gara bilbila keetti | gara bilbila keessaniitti | appii mirkaneess* | poostaan | xalayaan
            """,
            .spent: """
            jijjiirameera | jijjiiramee | fayyadameera | hojiirra ooleera | mirkanaa'eera | mirkaneeffameera | milkiin | milkaa'inaan | milkaa'eera | \
            yeroon isaa darbeera | hin hojjetu | seensa haaraa | haaromfameera
            """,
            .confirm: """
            mirkaneess* | raggaasisi | hojiirra oolchi | kakaasi | hayyami | galmee xumuri | galmee kee xumuri | galmaa'uu xumuri | eeyyee ana
            """,
            .address: """
            teessoo imeelii | imeelii | imeelii kee | imeelii keessan | teessoo imeelii kee | akkaawuntii | akkaawuntii kee | akkaawuntii keessan | herrega kee | \
            herrega keessan | galmee kee | piroofaayilii
            """,
            .password: """
            jecha iccitii | jecha icciitii | jecha darbii | jechi iccitii | jechi icciitii | jechi darbii | jecha iccitii kee | jecha darbii kee | paaswoordii | \
            iggita | jechiicha
            """,
            .reset: """
            deebisii qindeessi | irra deebi'ii | irra deebiin qindeess* | deebisanii qindeessuu | jecha iccitii jijjiiri | jecha darbii jijjiiri | \
            jecha icciitii jijjiiri | jecha iccitii haaraa | jecha darbii haaraa | jecha icciitii haaraa | irraanfatte | irraanfattan | dagatte | dagattan | haaromsi | \
            jijjiiruu
            """,
            .signIn: """
            seeni | seenaa | seenuu | seenuuf | galuuf | seensa | liinkii seensaa | liinkii ittiin seentu | itti seeni
            """,
            .invite: """
            afeerraa | affeerraa | afeerramteetta | affeeramteetta | afeeramtaniittu | si afeereera | si affeereera | afeerraa fudhadhu | makami | hirmaadhu | makamuuf
            """,
            .appointment: "walga'ii | beellama | beellama kee | kaaleendarii | webinaarii",
            .press: """
            cuqaasi | cuqaasaa | as cuqaasi | tuqi | as tuqi | liinkii | liinkii armaan gadii | geessituu | qabduu | banaa | daaw'adhu | biraawzarii
            """,
            .offer: "badhaasa | mo'atteetta | booneesii | bilisaan | amma biti",
            .never: """
            galmee haqi | ergaa fudhachuu dhaabi | qindaa'ina | qindaa'inoota | dhuunfaa | imaammata dhuunfaa | haalawwan tajaajilaa | haalawwan fi dambiiwwan | \
            waliigaltee | gargaarsa | wiirtuu gargaarsaa | deggersa | deeggarsa | nu qunnami | nu quunnamaa | gaaffilee yeroo baay'ee | dabalata baradhu | \
            dabalata dubbisi | odeeffannoo dabalataa | ana miti | anaa miti | haqi | gabaasi | buufadhu | nu hordofaa | oduu | waa'ee keenya
            """,
        ])

    static let tigrinya = Language(
        "ti",
        [
            .digits: """
            አሃዛት | ኣሃዛት | ሽዱሽተ አሃዝ | ሽድሽተ ኣሃዝ | 6 ኣሃዝ | 6 አሃዝ
            """,
            .received: """
            ሕቶኹም በጺሑና | ሕቶኻ በጺሑና | ሕቶኹም ተቐቢልና | ሕቶኹም ተመዝጊቡ | ሕቶኻ ተመዝጊቡ | ምልክታኹም ተቐቢልና | ምልክታኹም ተመዝጊቡ | ጥርዓንኩም በጺሑና | ጥርዓንኩም ተቐቢልና | ጥርዓንኩም ተመዝጊቡ | መልእኽትኹም በጺሑና | \
            መልእኽቲኹም በጺሑና | መልእኽትኹም ተቐቢልና | ስለ ዝተወከስኩምና | ስለ ዝጸሓፍኩምልና | ስለ ዝተራኸብኩምና | ነዚ ቁጽሪ ሓዙ | ነዚ ቁጽሪ ጥቐሱ | ስለ ኢመይልኩም ነመስግን | ስለ መልእኽትኹም ነመስግን | ስለ ደብዳቤኹም ነመስግን | \
            ስለ ሕቶኹም ነመስግን | ኢመይልኩም በጺሑና | ኢመይልኩም ተቐቢልና | ኢመይልኩም ተመዝጊቡ | ኢመይልኩም በጺሑ
            """,
            .request: """
            ሕቶ | ሕቶኻ | ሕቶኺ | ሕቶኹም | ሕቶኽን | ምልክታ | ምልክታኻ | ምልክታኹም | ጥርዓን | ጥርዓንካ | ጥርዓንኩም | ይግባይ | ይግባይኩም | ጸብጻብኩም | መልእኽትኻ | መልእኽትኹም | መልእኽቲኹም | ጉዳይኩም | ጉዳይካ | ቲኬትኩም | \
            ክሲ | ደብዳቤኹም | ሰነዳትኩም | ጥርዓንክን | ቅጥዕኹም | *ምልክታ ቁጽሪ | *ሕቶ ቁጽሪ | *ጥርዓን ቁጽሪ
            """,
            .arrival: """
            በጺሑና | በጺሑ | ተቐቢልና | ተቐቢልናዮ | ተቐባልነት ረኺቡ | ተመዝጊቡ | ተመዝጊባ | መዝጊብናዮ | ተላኢኹ | ቀሪቡ | ተኸፊቱ | ይረአ ኣሎ | ይስራሓሉ ኣሎ | ተመሓላሊፉ | ተዋሂቡ | ተመዲቡ | ኣብ መስርሕ ኣሎ
            """,
            .numbering: "ቁጽሪ | ቁፅሪ | ቁጽሪ መወከሲ | መወከሲ | ብቁጽሪ",
            .oneTimeCode: """
            *መረጋገጺ ኮድ* | *መረጋገፂ ኮድ* | *መረጋገጺ ቁጽሪ* | *መረጋገፂ ቁፅሪ* | *መረጋገጺ ኮድካ | *መረጋገጺ ኮድኩም | ኮድ መረጋገጺ* | ኮድ መረጋገፂ* | ኮድ መረጋገጽ* | ኮድካ መረጋገጺ | ኮድ ምርግጋጽ* | ኮድ ምርግጋፅ* | \
            *ምርግጋጽ ኮድ* | ኮድ ምጽዳቕ | ኮድ ድሕነት* | ኮድ ድሕንነት* | *ድሕነት ኮድ* | *ድሕንነት ኮድ* | ኮድ ጸጥታ | ኮድ መእተዊ* | ኮድ መእተው* | *መእተዊ ኮድ* | *መእተዊ ቁጽሪ* | ኮድ ምእታው | ናይ ሓደ ግዜ ኮድ* | \
            ናይ ሓደ ግዜ መሕለፊ ቃል* | ናይ ሓደ ግዜ ፓስዎርድ* | ናይ ሓደ ግዜ ፒን* | ናይ ሓደ ግዜ ቁጽሪ* | ንሓደ ግዜ ዘገልግል ኮድ* | ንሓደ ግዜ ጥራይ ዘገልግል ኮድ* | ንሓደ ግዜ ዝሰርሕ ኮድ* | ንሓደ ግዜ ዘገልግል መሕለፊ ቃል* | \
            ሓደ ግዜ ዝሰርሕ ኮድ* | ግዝያዊ ኮድ* | ግዚያዊ ኮድ* | ግዝያዊ መሕለፊ ቃል* | ግዚያዊ ፓስዎርድ* | ኮድ ኦቲፒ | ናይ otp ኮድ* | otp ኮድ* | ኮድ otp | 6 ኣሃዝ ኮድ* | ባለ 6 ኣሃዝ ኮድ* | 6 ዲጂት ኮድ* | \
            ኮድ ፍቓድ | ኮድ መንነት* | ቁጽሪ መረጋገጺ | መረጋገጺ ቁጽሪ | ናይ መረጋገጺ ቁጽሪ | ቁጽሪ ድሕነት | ናይ ድሕነት ቁጽሪ | ናይ ምስጢር ቁጽሪ | ናይ ሓደ ግዜ ቁጽሪ | ናይ ሓደ ግዜ መፍትሕ | መእተዊ መፍትሕ | ናይ ፊርማ ኮድ | \
            ኮድ ፊርማ | ዲጂታላዊ መፍትሕ
            """,
            .code: """
            ኮድ | ኮድካ | ኮድኪ | ኮድኩም | ኮድክን | እቲ ኮድ | እዚ ኮድ | ነዚ ኮድ | ነቲ ኮድ | ዝስዕብ ኮድ | በዚ ኮድ | ምስጢራዊ ቁጽሪ* | ሚስጥራዊ ቁጽሪ* | ምስጢር ቁጽሪ* | ምስጢራዊ ኮድ* | ፒን | ፒን ኮድ* | ናይ ምስጢር ኮድ*
            """,
            .accessCode: """
            ኮድ ምንጣፍ | ኮድ መንቀሳቐሲ | ኮድ ዕድመ* | ኮድ ምዝገባ* | ኮድ መመዝገቢ* | ኮድ መበገሲ | *መመዝገቢ ኮድ* | *ምዝገባ ኮድ* | *ዕድመ ኮድ* | ቁጽሪ መንቀሳቐሲ | መንቀሳቐሲ ቁጽሪ | መንቀሳቐሲ መፍትሕ | \
            ናይ መጀመርታ መእተዊ ኮድ | ግዝያዊ ቃል ምስጢር | ናይ መጀመርታ ቃል ምስጢር
            """,
            .recoveryCode: """
            ኮድ ምምላስ* | ኮድ መመለሲ* | *መመለሲ ኮድ* | ኮድ መጠባበቒ* | *መጠባበቒ ኮድ* | *ህጹጽ ኮድ* | ኮዳት መመለሲ | ኮዳት ምምላስ | መመለሲ መፍትሕ | ናይ መመለሲ መፍትሕ | መጠባበቒ መፍትሕ | ናይ ህጹጽ ግዜ ኮድ | \
            ናይ ህጹጽ ኩነታት ኮድ | መጠባበቒ ኮድ | መጠባበቒ ኮዳት | መመለሲ ኮድ
            """,
            .receipt: """
            ቁጽሪ ሕቶ* | ቁጽሪ ምልክታ* | ቁጽሪ ጥርዓን* | ቁጽሪ ጉዳይ* | ቁጽሪ ፋይል* | ቁጽሪ ቲኬት* | ቁጽሪ መዝገብ* | ቁጽሪ ጸብጻብ* | ቁጽሪ ይግባይ* | *ጉዳይ ቁጽሪ | *ምልክታ ቁጽሪ | *ሕቶ ቁጽሪ | *ጥርዓን ቁጽሪ | \
            ቁጽሪ ምዝገባ* | ቁጽሪ መወከሲ ምልክታ* | ቁጽሪ መወከሲ ጥርዓን* | ቁጽሪ ደብዳቤ* | ቁጽሪ ሰነድ ምልክታ* | ቁጽሪ ክሲ* | ቁጽሪ ቅጥዒ ምልክታ* | ቁጽሪ መከታተሊ ምልክታ* | ብቁጽሪ ተመዝጊቡ
            """,
            .bait: """
            ቁጽሪ ትእዛዝ* | ቁፅሪ ትእዛዝ* | *ትእዛዝ ቁጽሪ* | ቁጽሪ ቅብሊት* | ቁጽሪ ሕሳብ* | ቁጽሪ ሒሳብ* | ቁፅሪ ሒሳብ* | *ሕሳብ ቁጽሪ* | ቁጽሪ ስልኪ* | ቁጽሪ ተሌፎን* | ቁጽሪ ቴሌፎን* | ቁፅሪ ስልኪ* | *ስልኪ ቁጽሪ* | \
            ቁጽሪ ዓሚል* | ቁጽሪ ኣባል* | ቁጽሪ ካርድ* | ቁጽሪ መንነት* | ቁጽሪ መታወቂ* | ቁጽሪ ፓስፖርት* | ቁጽሪ በረራ* | ቁጽሪ ኮፍ መበሊ* | ቁጽሪ ክፍሊ* | ቁጽሪ ተማሃራይ | ቁጽሪ ግብሪ* | ቁጽሪ ገዛ* | ቁጽሪ መከታተሊ* | \
            ቁጽሪ ሰሌዳ* | ኮድ ፖስታ* | *ፖስታ ኮድ* | ኮድ ሃገር* | ኮድ ከባቢ* | ኮድ ቅናስ* | ኮድ ምጉዳል* | ኮድ ኩፖን* | ኮድ ጌጋ* | ኮድ ምህርቲ* | ኮድ ጨንፈር* | ኮድ qr | qr ኮድ* | ትእዛዝ | ትእዛዝኩም | ትእዛዝካ | \
            ቅብሊት | ቅናስ | ኩፖን | ስልኪ | ተሌፎን | ደውሉልና | ደውሉ | ፋክስ | ጎደና | ገጽ | በረራ | ክፍሊት | ክፍሊትኩም | ገንዘብ | ጠቕላላ | ዋጋ | ድምር | ሚዛን ሕሳብ | ናቕፋ | ብር | ዓመት | ዓ.ም. | ዕለት | \
            ዕለት ልደት | ነጥቢ | ክፍሊትኩም ተቐቢልና | ትእዛዝኩም ተቐቢልና | ቁጽሪ ምዝገባ* | ናይ መወዳእታ አርባዕተ አሃዛት | ናይ መወዳእታ ኣርባዕተ ኣሃዛት | ናይ መወዳእታ ኣርባዕተ ቁጽርታት | ናይ መወዳእታ 4 ቁጽርታት | \
            ናይ መወዳእታ 4 ኣሃዛት | ናይ መወዳእታ ቁጽርታት | ድሕሪት ካርድ
            """,
            .enter: """
            ኣእቱ | ኣእትዉ | የእትዉ | ኣእትው | ንምእታው | ተጠቀም | ተጠቐም | ተጠቀሙ | ተጠቐሙ | ይጠቀሙ | ጽሓፍ | ጸሓፍ | ጽሓፉ | ቅዳሕ | ቅድሑ | ለጥፍ | ዝስዕብ | ዝስዕብ ኮድ ኣእቱ | ኣብ ታሕቲ | ኣብ ታሕቲ ዘሎ | እነሆ | ንሱ | \
            ኣእትዊ
            """,
            .expiry: """
            ኣብ ውሽጢ | ኣብ ውሽጢ እዚ | የብቅዕ | ክብቅዕ እዩ | ግዜኡ የብቅዕ | ግዜኡ ክብቅዕ | ግዜኡ ይሓልፍ | ዝሰርሕ ን | ይሰርሕ | የገልግል | ድሕሪ | ን10 ደቓይቕ | ን5 ደቓይቕ | ን15 ደቓይቕ | ክሳብ | ክሳብ ሰዓት | \
            ክሳብ ዘገልግል | ክሳብ የገልግል | ግዜኡ ይውዳእ | ግዜኡ ክውዳእ | ደቓይቕ ተሪፉ* | ደቒቕ ተሪፉ* | ደቓይቕ ጥራይ
            """,
            .minute: """
            ደቒቕ | ደቓይቕ | ደቂቕ | ደቃይቕ | ደቒቃ | ደቂቃ | ን10 ደቓይቕ | ድሕሪ ደቓይቕ | ደቓይቕ ተሪፉ* | ደቒቕ ተሪፉ* | ደቓይቕ ጥራይ
            """,
            .hour: "ሰዓት | ሰዓታት",
            .day: "መዓልቲ | መዓልታት | መዓልትታት",
            .secrecy: """
            ኣይተካፍሉ | ኣይተካፍል | ኣይተካፍልዎ | ኣይትሃቡ | ኣይትሃብ | ኣይትሃብዎ | ኣይትንገሩ | ኣይትንገር | ኣይተርእዩ | ኣይትለኣኹ | ንማንም ሰብ | ንማንም | ምስ ማንም | ምስ ካልእ ሰብ | ንኻልእ ሰብ | ምስጢር እዩ | \
            ብምስጢር ሓዙ | ፈጺምና ኣይንሓትትን
            """,
            .unrequested: """
            እንተዘይሓቲትኩም | እንተዘይሓቲትካ | እንተ ዘይሓቲትኩም | ዘይሓተትኩም እንተኾንኩም | ዘይሓተትካ እንተኾንካ | ንስኻ እንተዘይኮንካ | ንስኹም እንተዘይኮንኩም | ንስኻ ዘይኮንካ | ንስኹም ዘይኮንኩም | ኣይሓተትኩምን | ዕሽሽ በል | \
            ዕሽሽ በሉ | ዕሽሽ ክትብሉ | ሸለል በሉ | ሸለል በል | ሕደጎ | ጎስዮ | ጎስይዎ
            """,
            .elsewhere: """
            ብኤስኤምኤስ | ብ sms | ብsms | ብሓጺር መልእኽቲ | ብጽሑፍ መልእኽቲ | ናብ ስልክኻ | ናብ ስልኪኻ | ናብ ስልክኹም | ናብ ተሌፎንኩም | ብፖስታ | ብደብዳቤ | መረጋገጺ ኣፕ
            """,
            .spent: """
            ተቐይሩ | ተለዊጡ | ተቐይሩ ኣሎ | ተጠቒሙ | ኣብ ጥቕሚ ውዒሉ | ተረጋጊጹ | ተረጋጊፁ | ብዓወት | ብዕውት | ኣብቂዑ | ግዜኡ ሓሊፉ | ግዜኡ ኣብቂዑ | ድሕሪ ሕጂ ኣይሰርሕን | ሓድሽ ምእታው | ነጢፉ
            """,
            .confirm: """
            ኣረጋግጽ | ኣረጋግጹ | ኣረጋግፅ | ኣረጋግፁ | ኣረጋግጽ ኢመይል | ንምርግጋጽ* | ንምርግጋፅ* | ምርግጋጽ | ምርግጋፅ | መረጋገጺ* | መረጋገፂ* | ኣጽድቕ | ኣጽድቑ | ኣንጥፍ | ፍቐድ | ምዝገባ ዛዝም | ምዝገባኹም ዛዝሙ | \
            እወ ኣነ እየ | ኣነ እየ
            """,
            .address: """
            ኢመይል* | ኢሜይል* | ኢሜል* | ኣድራሻ ኢመይል* | ናይ ኢመይል ኣድራሻ* | ኣካውንት* | ሕሳብካ | ሕሳብኩም | ምዝገባ* | መንነት* | ፕሮፋይል*
            """,
            .password: "መሕለፊ ቃል* | ቃል መሕለፊ | መሕለፍ ቃል* | ምስጢራዊ ቃል* | ፓስዎርድ* | ፓስወርድ* | ቃል ምስጢር",
            .reset: """
            ዳግም ኣዳሉ | ዳግም ኣቀምጥ | ዳግም ምትካል | ዳግማይ ኣቐምጥ | እንደገና ኣዳሉ | መሕለፊ ቃል ቀይር | መሕለፊ ቃል ቀይሩ | መሕለፊ ቃልካ ቀይር | መሕለፊ ቃልኩም ቀይሩ | መሕለፊ ቃል ንምቕያር | ፓስዎርድ ቀይር | \
            ሓድሽ መሕለፊ ቃል* | ሓድሽ ፓስዎርድ* | ረሲዕካ | ረሲዕኩም | ዝረሳዕካዮ | ዝረሳዕኩምዎ
            """,
            .signIn: "እቶ | እተው | እተዉ | ንምእታው | ምእታው | መእተዊ* | ሎግ ኢን* | ሳይን ኢን | መእተዊ ሊንክ",
            .invite: """
            ዕድመ | ዕድመኻ | ዕድመኹም | ተዓዲምካ | ተዓዲምኩም | ዓዲሙካ | ዓዲሙኩም | ዕድመ ተቐበል | ዕድመ ተቐበሉ | ተጸምበር | ተጸምበሩ | ንምጽንባር
            """,
            .appointment: "ኣኼባ | ቆጸራ | ቆጸራኹም | ቆጸራኻ | ካላንደር",
            .press: """
            ጠውቕ | ጠውቑ | ኣብዚ ጠውቕ | ኣብዚ ጠውቑ | ጽቐጥ | ጽቐጡ | ክሊክ | ክሊክ ግበር | ክሊክ ግበሩ | ሊንክ* | መላግቦ* | ምትእስሳር | መልጎም | ክፈት | ክፈቱ | ብጽሑ | ብራውዘር*
            """,
            .offer: "ሽልማት | ተዓዊትካ | ተዓዊትኩም | ቦነስ | ብናጻ | ሕጂ ግዛእ",
            .never: """
            ምዝገባ ሰርዝ | ካብ ዝርዝር ውጻእ | ምቕባል ኣቋርጽ | ቅጥዕታት | ምርጫታት | ብሕትውና | ፖሊሲ ብሕትውና | ውዕል ኣገልግሎት | ስምምዓት | ሓገዝ | ማእከል ሓገዝ | ደገፍ | ርኸቡና | ተወከሱና | ብተደጋጋሚ ዝሕተቱ ሕቶታት | \
            ዝያዳ ፍለጥ | ዝያዳ ኣንብብ | ተወሳኺ ሓበሬታ | ኣነ ኣይኮንኩን | ሰርዝ | ሪፖርት ግበር | ኣውርድ | ስዓቡና | ዜና | ብዛዕባና
            """,
        ])
}
