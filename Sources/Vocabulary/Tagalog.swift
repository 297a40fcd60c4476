extension Language {
    static let tagalog = Language(
        "tl",
        [
            .unfinished: """
            isang hakbang na lang | huling hakbang
            """,
            .second: """
            segundo
            """,
            .digits: """
            digit | mga digit | anim na digit | apat na digit | 6 na digit | 4 na digit | 6-digit | 4-digit | anim na numero | 6 na numero | anim na character | \
            anim na karakter
            """,
            .appointment: "pulong | pagpupulong | webinar",
            .received: """
            natanggap namin ang iyong kahilingan | natanggap namin ang iyong request | natanggap namin ang iyong mensahe | natanggap namin ang iyong reklamo | \
            natanggap namin ang iyong aplikasyon | natanggap namin ang iyong ulat | natanggap namin ang iyong report | natanggap namin ang iyong email | \
            natanggap namin ang inyong kahilingan | natanggap namin ang inyong mensahe | natanggap namin ang inyong reklamo | natanggap namin ang inyong aplikasyon | \
            natanggap na namin ang iyong kahilingan | natanggap na namin ang iyong mensahe | natanggap na namin ang iyong reklamo | natanggap na ang iyong kahilingan | \
            natanggap na ang iyong reklamo | natanggap na ang iyong aplikasyon | natanggap na ang iyong request | nairehistro na ang iyong reklamo | \
            naitala na ang iyong reklamo | naitala na ang iyong kahilingan | naitala na ang inyong reklamo | naisumite na ang iyong aplikasyon | \
            gumawa kami ng ticket | nagbukas kami ng ticket | banggitin ang numerong ito | pakibanggit ang numero | itago ang numerong ito | ingatan ang numerong ito | \
            natanggap namin ang inyong email | natanggap namin ang iyong dokumento | natanggap na namin ang inyong email | natanggap na namin ang iyong dokumento | \
            naisumite na ang iyong email | naihain na ang iyong email | nairehistro na ang iyong email | naitala na ang iyong email | natanggap na ang iyong email | \
            kumpirmasyon ng pagtanggap | kumpirmasyon ng pagkatanggap | kinukumpirma namin ang pagtanggap | kinukumpirma namin na natanggap
            """,
            .thanks: """
            salamat sa pakikipag-ugnayan | salamat sa pagkontak | salamat sa pag-contact | salamat sa pagsulat | salamat sa iyong mensahe | salamat sa inyong mensahe | \
            salamat sa pag-uulat | salamat sa pag-report | maraming salamat sa pakikipag | salamat sa iyong email | salamat sa inyong email | salamat sa iyong sulat | \
            salamat sa inyong sulat | salamat sa iyong katanungan | salamat sa inyong katanungan | salamat sa iyong reklamo | salamat sa inyong aplikasyon | \
            salamat sa iyong aplikasyon | salamat sa pag-email
            """,
            .request: """
            kahilingan | reklamo | aplikasyon mo | iyong aplikasyon | inyong aplikasyon | ulat | sumbong | hinaing | katanungan | iyong tanong | apela | petisyon | \
            pagtutol | deklarasyon | iyong mensahe | inyong mensahe | iyong liham | inyong liham | iyong claim | iyong tiket | iyong ticket | iyong kaso | \
            inyong kaso | daing | iyong sulat | inyong sulat | iyong form | inyong dokumento | aplikasyon para sa | iyong ticket number
            """,
            .arrival: """
            natanggap | nakatanggap | tinanggap | dumating | nakarating | nairehistro | naitala | nakatala | nai log | naisumite | isinumite | naihain | inihain | \
            naipasa | nabuksan | binuksan | nagbukas | pinoproseso | sinusuri | naipadala nang matagumpay | matagumpay na naipadala | naipasok | nairekord | nailista | \
            inirehistro | nakarehistro | itinalaga | naitalaga | naiendorso | iniendorso | nagawa na ang ticket | dinala sa | nakarehistro sa numerong | \
            nakatala sa numerong | nairehistro sa ilalim ng numero | naitala sa ilalim ng numero
            """,
            .numbering: "numero | numerong | bilang | no | no. | blg | sanggunian | id | bilang ng",
            .oneTimeCode: """
            code ng beripikasyon | code ng verification | code ng kumpirmasyon | code ng pagkumpirma | code ng pagberipika | code ng pag-verify | code ng pag-log in | \
            code ng pag-login | code ng pag-sign in | code ng seguridad | code ng pagpapatunay | code ng pagpapatotoo | code ng authentication | code ng pag-reset | \
            code ng pag-reset ng password | code para sa beripikasyon | code para sa verification | code para sa kumpirmasyon | code para sa pagkumpirma | \
            code para sa pagberipika | code para sa pag-verify | code para sa pag-log in | code para sa pag-login | code para sa pag-sign in | code para sa seguridad | \
            code para sa pagpapatunay | code para sa pagpapatotoo | code para sa authentication | code para sa pag-reset | code para sa pag-reset ng password | \
            code sa beripikasyon | code sa verification | code sa kumpirmasyon | code sa pagkumpirma | code sa pagberipika | code sa pag-verify | code sa pag-log in | \
            code sa pag-login | code sa pag-sign in | code sa seguridad | code sa pagpapatunay | code sa pagpapatotoo | code sa authentication | code sa pag-reset | \
            code sa pag-reset ng password | kodigo ng beripikasyon | kodigo ng verification | kodigo ng kumpirmasyon | kodigo ng pagkumpirma | kodigo ng pagberipika | \
            kodigo ng pag-verify | kodigo ng pag-log in | kodigo ng pag-login | kodigo ng pag-sign in | kodigo ng seguridad | kodigo ng pagpapatunay | \
            kodigo ng pagpapatotoo | kodigo ng authentication | kodigo ng pag-reset | kodigo ng pag-reset ng password | kodigo para sa beripikasyon | \
            kodigo para sa verification | kodigo para sa kumpirmasyon | kodigo para sa pagkumpirma | kodigo para sa pagberipika | kodigo para sa pag-verify | \
            kodigo para sa pag-log in | kodigo para sa pag-login | kodigo para sa pag-sign in | kodigo para sa seguridad | kodigo para sa pagpapatunay | \
            kodigo para sa pagpapatotoo | kodigo para sa authentication | kodigo para sa pag-reset | kodigo para sa pag-reset ng password | kodigo sa beripikasyon | \
            kodigo sa verification | kodigo sa kumpirmasyon | kodigo sa pagkumpirma | kodigo sa pagberipika | kodigo sa pag-verify | kodigo sa pag-log in | \
            kodigo sa pag-login | kodigo sa pag-sign in | kodigo sa seguridad | kodigo sa pagpapatunay | kodigo sa pagpapatotoo | kodigo sa authentication | \
            kodigo sa pag-reset | kodigo sa pag-reset ng password | koda ng beripikasyon | koda ng verification | koda ng kumpirmasyon | koda ng pagkumpirma | \
            koda ng pagberipika | koda ng pag-verify | koda ng pag-log in | koda ng pag-login | koda ng pag-sign in | koda ng seguridad | koda ng pagpapatunay | \
            koda ng pagpapatotoo | koda ng authentication | koda ng pag-reset | koda ng pag-reset ng password | koda para sa beripikasyon | koda para sa verification | \
            koda para sa kumpirmasyon | koda para sa pagkumpirma | koda para sa pagberipika | koda para sa pag-verify | koda para sa pag-log in | \
            koda para sa pag-login | koda para sa pag-sign in | koda para sa seguridad | koda para sa pagpapatunay | koda para sa pagpapatotoo | \
            koda para sa authentication | koda para sa pag-reset | koda para sa pag-reset ng password | koda sa beripikasyon | koda sa verification | \
            koda sa kumpirmasyon | koda sa pagkumpirma | koda sa pagberipika | koda sa pag-verify | koda sa pag-log in | koda sa pag-login | koda sa pag-sign in | \
            koda sa seguridad | koda sa pagpapatunay | koda sa pagpapatotoo | koda sa authentication | koda sa pag-reset | koda sa pag-reset ng password | \
            kodigong pangseguridad | kodigong pang-verify | kodigong pangkumpirma | kodigong panseguridad | kodigong pang-isang beses | kodigong pansamantala | \
            code pang-verify | code pangkumpirma | code panseguridad | code pansamantala | verification kodigo | verification code mo | security code mo | \
            login code mo | pansamantalang code | pansamantalang kodigo | pansamantalang password | pansamantalang pin | isang beses na code | isang beses na kodigo | \
            isang beses na password | isang beses na pin | minsanang code | minsanang kodigo | minsanang password | pang-isahang gamit na code | \
            pang-isahang gamit na kodigo | pang-isahang gamit na password | one-time password mo | one-time pin mo | isahang password mo | isahang pin mo | \
            4 na digit na code | 4 na digit na kodigo | 5 na digit na code | 5 na digit na kodigo | 6 na digit na code | 6 na digit na kodigo | 8 na digit na code | \
            8 na digit na kodigo | 4-digit na code | 4-digit na kodigo | 6-digit na code | 6-digit na kodigo | 8-digit na code | 8-digit na kodigo | OTP | OTP mo | \
            iyong OTP | iyong verification code | code sa ibaba | kodigo sa ibaba | sumusunod na code | sumusunod na kodigo | ilagay ang code | ilagay ang kodigo | \
            i-enter ang code | gamitin ang code | mga numerong ito para | i-type ang mga numero* | ilagay ang mga numero* | ilagay ang numero sa ibaba | \
            i-type ang numero sa ibaba | numero ng pagpapatunay | numero ng beripikasyon | verification number | numero ng seguridad | lihim na numero | \
            sikretong numero | isang beses na numero | isang beses na susi | login key | signing code | code ng lagda | code sa pagpirma | password ng transaksyon | \
            sms password | password sa sms | digital key
            """,
            .code: """
            kodigo | kodigong | code | code na ito | kodigong ito | code mo | iyong code | iyong kodigo | pin code mo | iyong pin
            """,
            .accessCode: """
            code ng pag-activate | code ng aktibasyon | code ng imbitasyon | code ng pagpaparehistro | code ng pag-access | code ng paanyaya | \
            code para sa pag-activate | code para sa aktibasyon | code para sa imbitasyon | code para sa pagpaparehistro | code para sa pag-access | \
            code para sa paanyaya | code sa pag-activate | code sa aktibasyon | code sa imbitasyon | code sa pagpaparehistro | code sa pag-access | code sa paanyaya | \
            kodigo ng pag-activate | kodigo ng aktibasyon | kodigo ng imbitasyon | kodigo ng pagpaparehistro | kodigo ng pag-access | kodigo ng paanyaya | \
            kodigo para sa pag-activate | kodigo para sa aktibasyon | kodigo para sa imbitasyon | kodigo para sa pagpaparehistro | kodigo para sa pag-access | \
            kodigo para sa paanyaya | kodigo sa pag-activate | kodigo sa aktibasyon | kodigo sa imbitasyon | kodigo sa pagpaparehistro | kodigo sa pag-access | \
            kodigo sa paanyaya | activation code mo | invitation code mo | access code mo | registration code mo | numero ng activation | numero sa pag-activate | \
            activation number | activation key | susi sa pag-activate | access number | code sa unang pag-login | registration key | paunang password | unang password
            """,
            .recoveryCode: """
            code ng pagbawi | code ng pag-recover | code ng pagbawi ng account | code ng emergency | code para sa pagbawi | code para sa pag-recover | \
            code para sa pagbawi ng account | code para sa emergency | code sa pagbawi | code sa pag-recover | code sa pagbawi ng account | code sa emergency | \
            kodigo ng pagbawi | kodigo ng pag-recover | kodigo ng pagbawi ng account | kodigo ng emergency | kodigo para sa pagbawi | kodigo para sa pag-recover | \
            kodigo para sa pagbawi ng account | kodigo para sa emergency | kodigo sa pagbawi | kodigo sa pag-recover | kodigo sa pagbawi ng account | \
            kodigo sa emergency | backup code mo | backup na code | recovery code mo | mga backup code | mga recovery code | pang-emergency na code | recovery key | \
            mga recovery key | susi sa pagbawi | backup key | mga backup key | emergency code | mga emergency code | backup code | reserbang code | \
            mga reserbang code | recovery code
            """,
            .receipt: """
            numero ng kaso | numero ng tiket | numero ng kahilingan | numero ng request | numero ng reklamo | numero ng resibo | numero ng aplikasyon | no. ng kaso | \
            no. ng tiket | no. ng kahilingan | no. ng request | no. ng reklamo | no. ng resibo | no. ng aplikasyon | case number mo | ticket number mo | \
            numero ng ticket | iyong kahilingan | iyong reklamo | numero ng iyong kaso | numero ng iyong kahilingan | numero ng iyong reklamo | \
            numero ng iyong ticket | numero ng iyong aplikasyon | numero ng claim | claim number mo | numero ng ulat | numero ng report | numero ng insidente | \
            numero ng file | numero ng dokumento ng reklamo | numero ng docket | numero ng pagtanggap | numero ng apela | no. ng ticket | no. ng claim | no. ng ulat | \
            reference number ng kaso | reference number ng iyong request | reference number ng iyong kahilingan | application number mo | complaint number mo | \
            request number mo | iyong case number | iyong ticket number | iyong reference number | inyong case number | inyong ticket number | \
            nakarehistro sa numerong | nakatala sa numerong | tiket na may numerong | sanggunian ng kaso | numero ng rehistro ng reklamo | \
            numero ng pagpaparehistro ng | registration number ng iyong reklamo | numero ng petisyon | numero ng sumbong | numero ng katanungan | \
            numero ng pagsusumite | control number ng iyong | control number ng inyong | tracking number ng iyong aplikasyon | tracking number ng iyong kahilingan | \
            tracking number ng iyong reklamo | tracking number ng inyong aplikasyon | tracking number ng inyong kahilingan | tracking number ng inyong reklamo | \
            numero ng inyong kaso | numero ng inyong reklamo | numero ng inyong aplikasyon | numero ng inyong kahilingan | numero ng inyong ticket | \
            numero ng iyong ulat | numero ng iyong apela | numero ng iyong claim | inyong tracking number | inyong complaint number | iyong complaint number | \
            inyong application number | inyong request number | iyong request number | reference number ng iyong reklamo | reference number ng iyong aplikasyon | \
            reference number ng inyong reklamo | reference number ng inyong aplikasyon | reference number ng inyong kahilingan | nairehistro sa ilalim ng numero | \
            naitala sa ilalim ng numero
            """,
            .bait: """
            numero ng order | numero ng telepono | numero ng cellphone | numero ng mobile | numero ng account | numero ng card | numero ng customer | \
            numero ng miyembro | numero ng invoice | numero ng tracking | numero ng booking | numero ng reserbasyon | numero ng flight | numero ng upuan | \
            numero ng kuwarto | numero ng transaksyon | numero ng sanggunian | numero ng reference | numero ng kontrata | numero ng polisiya | numero ng empleyado | \
            numero ng estudyante | numero ng pasaporte | numero ng meeting | numero ng resibo ng bayad | no. ng order | no. ng telepono | no. ng cellphone | \
            no. ng mobile | no. ng account | no. ng card | no. ng customer | no. ng miyembro | no. ng invoice | no. ng tracking | no. ng booking | no. ng reserbasyon | \
            no. ng flight | no. ng upuan | no. ng kuwarto | no. ng transaksyon | no. ng sanggunian | no. ng reference | no. ng kontrata | no. ng polisiya | \
            no. ng empleyado | no. ng estudyante | no. ng pasaporte | no. ng meeting | no. ng resibo ng bayad | id ng order | id ng telepono | id ng cellphone | \
            id ng mobile | id ng account | id ng card | id ng customer | id ng miyembro | id ng invoice | id ng tracking | id ng booking | id ng reserbasyon | \
            id ng flight | id ng upuan | id ng kuwarto | id ng transaksyon | id ng sanggunian | id ng reference | id ng kontrata | id ng polisiya | id ng empleyado | \
            id ng estudyante | id ng pasaporte | id ng meeting | id ng resibo ng bayad | order number mo | order mo | iyong order | numero | code ng promo | \
            code ng diskwento | code ng kupon | code ng voucher | code ng regalo | code ng bansa | code ng lugar | code ng error | code ng produkto | \
            code ng referral | kodigo ng promo | kodigo ng diskwento | kodigo ng kupon | kodigo ng voucher | kodigo ng regalo | kodigo ng bansa | kodigo ng lugar | \
            kodigo ng error | kodigo ng produkto | kodigo ng referral | promo code mo | voucher mo | kupon | diskwento | telepono | tumawag sa | tawagan | kalye | \
            kalsada | palapag | gusali | barangay | brgy | kuwarto | upuan | transaksyon | sanggunian | nagtatapos sa | halaga | kabuuan | presyo | bayad | balanse | \
            piso | php | taon | petsa | petsa ng kapanganakan | simula noong | puntos | pahina | bersyon | natanggap namin ang iyong bayad | \
            natanggap namin ang iyong order | natanggap na namin ang iyong bayad | natanggap na namin ang iyong order | natanggap na ang iyong bayad | \
            natanggap na ang iyong order | natanggap namin ang inyong bayad | natanggap namin ang inyong order | natanggap namin ang iyong donasyon | code ng gate | \
            code ng pinto | huling apat na digit | huling 4 na digit | huling apat na numero | huling 4 na numero | huling tatlong digit | huling 3 digit | \
            huling 3 na digit | huling mga digit | mga huling digit | na nagtatapos sa | social security number | numero ng sss | card security code | likod ng card | \
            likod ng iyong card | likod ng inyong card
            """,
            .pointing: """
            sumusunod | sa ibaba | narito | ito ang | ang iyong | ay ang iyong
            """,
            .enter: """
            ilagay | i-enter | i-type | i-input | i-paste | i-copy | kopyahin | gamitin | gumamit | ipasok | itipa | sumusunod | sa ibaba | narito | ito ang | \
            ang iyong | ay ang iyong | i-type ang mga numero* | ilagay ang mga numero* | ilagay ang numero sa ibaba | i-type ang numero sa ibaba
            """,
            .expiry: """
            mag-e-expire | mag-eexpire | mage-expire | nag-e-expire | mag-expire | mawawalan ng bisa | mawawalan ito ng bisa | mapapaso | matatapos | valid | \
            may bisa | epektibo | magagamit lang | magagamit sa loob | sa loob ng | balido | hanggang | valid hanggang | balido hanggang | may bisa hanggang | \
            magagamit hanggang | gagana hanggang | aktibo hanggang | mananatiling valid hanggang | mag-e-expire sa | mag-e-expire ng | mag-eexpire sa | mag-expire sa | \
            mapapaso sa | gamitin ito bago | ilagay ito bago | dapat gamitin bago | kailangang gamitin bago | mayroon ka na lang | minuto na lang | \
            minuto ang natitira | natitirang minuto
            """,
            .minute: """
            minuto | minutong | minuto na lang | minuto ang natitira
            """,
            .hour: "oras",
            .day: "araw",
            .secrecy: """
            huwag ibahagi | huwag ibigay | huwag ipaalam | huwag i-share | huwag ishare | huwag sabihin | huwag ipasa | huwag ipakita | huwag i-forward | \
            huwag itong ibahagi | huwag itong ibigay | huwag itong i-share | huwag itong ipaalam | huwag itong sabihin | huwag itong ipasa | huwag mong ibahagi | \
            huwag mong ibigay | huwag mong i-share | huwag mong ipaalam | huwag mong sabihin | huwag mong ipasa | huwag ninyong ibahagi | huwag ninyong ibigay | \
            huwag ninyong i-share | huwag ninyong ipaalam | huwag ninyong sabihin | huwag ninyong ipasa | huwag mo itong ibahagi | huwag mo itong ibigay | \
            huwag mo itong i-share | huwag mo itong ipaalam | huwag mo itong sabihin | huwag mo itong ipasa | wag ibahagi | wag i-share | wag ibigay | wag ipaalam | \
            kahit kanino | sa iba | kaninuman | hindi namin hihingin | hindi kami kailanman hihingi | hinding-hindi namin hihingin | panatilihing lihim | \
            panatilihing pribado | kumpidensyal
            """,
            .unrequested: """
            kung hindi ikaw | kung hindi mo | kung hindi kayo | kung hindi ninyo | kung hindi ka | kung wala kang hiniling | kung wala kang ginawa | \
            kung hindi ito ikaw | hindi mo hiniling | hindi ka humiling | hindi mo ito hiniling | hindi mo ginawa | balewalain | huwag pansinin | i-ignore | \
            pakibalewala | maaari mong balewalain
            """,
            .elsewhere: """
            sa pamamagitan ng text | sa pamamagitan ng sms | via text | via sms | nag-text kami | ipinadala sa iyong telepono | ipinadala sa iyong cellphone | \
            ipinadala sa telepono | ipinadala sa numero | sa iyong telepono | sa iyong cellphone | sa iyong mobile number | authenticator app mo | \
            iyong authenticator app
            """,
            .spent: """
            nabago na | napalitan na | nagamit na | na-reset na | na-update na | na-verify na | nakumpirma na | na-activate na | na-confirm na | nag-expire na | \
            ay nabago | ay napalitan | ginamit na | matagumpay | hindi na valid | hindi na magagamit | bagong pag-log in | bagong pag-sign in | bagong login
            """,
            .confirm: """
            kumpirmahin | pagkumpirma | kumpirmasyon | patunayan | pagpapatunay | beripikahin | beripikasyon | i-verify | iverify | pag-verify | ma-verify | \
            i-confirm | iconfirm | pag-confirm | makumpirma | i-activate | iactivate | pag-activate | ma-activate | i-validate | aprubahan | payagan | \
            kumpletuhin ang pagpaparehistro | kumpletuhin ang registration | kumpletuhin ang pag-sign up | kumpletuhin ang iyong pagpaparehistro | \
            tapusin ang pagpaparehistro | tapusin ang registration | tapusin ang pag-sign up | oo, ako ito | ako ito | makumpleto ang pagpaparehistro | \
            makumpleto ang iyong pagpaparehistro | kumpletuhin ang pagrehistro | makumpleto ang pagrehistro | makumpleto ang registration | \
            matapos ang pagpaparehistro | maberipika | pakikumpirma | pakiverify | paki-verify | kailangang kumpirmahin | kailangan mong kumpirmahin | \
            kailangan mong i-verify | i-activate na | aktibo na ang account | kumpirmasyon ng | tiyaking tama ang email* | matiyak na tama ang email* | \
            tama ang email mo
            """,
            .address: """
            email | iyong email | account | iyong account | pagpaparehistro | rehistrasyon | subscription | pagkakakilanlan | profile | device
            """,
            .password: "password | iyong password | kontrasenyas",
            .reset: """
            i-reset | ireset | pag-reset | ma-reset | i-recover | pagbawi | bawiin | palitan ang password | palitan ang iyong password | baguhin ang password | \
            baguhin ang iyong password | bagong password | gumawa ng password | gumawa ng bagong password | lumikha ng password | lumikha ng bagong password | \
            magtakda ng password | magtakda ng bagong password | i-set ang password | itakda ang password | pumili ng bagong password | nakalimutan | nalimutan | \
            nakalimutang password | pagpapalit ng password | palitan ang password mo | baguhin ang password mo | mapalitan ang password | magtakda ng bago | \
            hindi maalala ang password | mag-set ng bago | mag-set ng bagong password | bagong password mo
            """,
            .signIn: """
            mag-log in | mag-login | mag-sign in | mag-signin | pag-log in | pag-login | pag-sign in | makapag-log in | nag-log in | i-access ang account | \
            i-access ang iyong account | pumasok sa account | pumasok sa iyong account | link sa pag-log in | link sa pag-sign in | magic link mo | buksan ang app | \
            makapasok sa account | makapasok sa iyong account | makapag-login | makapag-sign in | makapasok | naka-log in ka na | isang tap lang | \
            naka-login | pasok sa account
            """,
            .invite: """
            imbitasyon | paanyaya | inimbitahan | iniimbitahan | inaanyayahan | inanyayahan | tanggapin | sumali | pagsali | makilahok | ibinahagi sa iyo | \
            idinagdag ka | naidagdag ka | isinali ka | inaanyayahan kang | inimbitahan kang | tanggapin ang imbitasyon | makipagtulungan | maging bahagi ka | \
            maging bahagi ng team | sumali sa team | gusto kang isali
            """,
            .press: """
            i-click | iclick | pindutin | i-tap | mag-click | link sa ibaba | link na ito | sumusunod na link | button sa ibaba | button na ito | sumusunod na button | \
            pindutan | bisitahin | buksan ang link | sundan ang link | pumunta sa | kopyahin at i-paste | i-copy at i-paste | browser mo | iyong browser | \
            gamitin ang link | mag-click dito | pindutin dito | i-click dito | pindutin ang button
            """,
            .never: """
            mag-unsubscribe | i-unsubscribe | tumigil sa pagtanggap | ihinto ang pagtanggap | ayaw nang makatanggap | mga kagustuhan | kagustuhan | mga setting | \
            setting ng notification | pamahalaan ang notification | pamahalaan ang mga notification | pamahalaan ang subscription | pagkapribado | \
            patakaran sa privacy | patakaran sa pagkapribado | mga tuntunin | tuntunin ng serbisyo | tuntunin at kundisyon | legal | cookies | tulong | help center | \
            sentro ng tulong | suporta | makipag-ugnayan | kontakin kami | mga madalas itanong | mga tanong | alamin pa | matuto pa | matuto nang higit pa | \
            magbasa pa | karagdagang impormasyon | tingnan sa browser | tingnan online | hindi ako | hindi ikaw | iulat | i-report | protektahan ang account | \
            i-secure ang account | kanselahin | i-cancel | tanggihan | i-decline | i-block | i-download | i-install | sundan kami | i-follow kami | ibahagi | i-share | \
            i-forward | balita | tungkol sa amin | mga trabaho | tindahan | mamili | bumili | bilhin | tingnan ang order | i-track ang order | subaybayan | gabay | \
            komunidad | survey | i-rate | mag-donate | i-upgrade | i-renew | sumagot | burahin ang account | tingnan ang detalye | mga detalye | karapatang-sipi | \
            i-on ang notipikasyon* | i-on ang mga notipikasyon | i-activate ang mga notipikasyon | i-activate ang notipikasyon
            """,
        ])
}
