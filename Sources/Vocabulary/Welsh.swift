extension Language {
    static let welsh = Language(
        "cy",
        [
            .secondFactor: """
            dau ffactor*
            """,
            .second: """
            eiliad
            """,
            .subjectLine: """
            yn y pwnc | llinell bwnc
            """,
            .digits: """
            digidau | y digidau | digid | chwe digid | pedwar digid | 6 digid | 4 digid | chwe nod | nodau isod | nodau canlynol
            """,
            .appointment: "cyfarfod | gweminar",
            .received: """
            rydym wedi derbyn eich cais | rydym wedi derbyn eich neges | rydym wedi derbyn eich cwyn | rydym wedi derbyn eich ymholiad | \
            rydym wedi derbyn eich adroddiad | rydym wedi derbyn eich ffurflen | rydym wedi derbyn eich e-bost | rydyn ni wedi derbyn eich cais | \
            rydyn ni wedi derbyn eich neges | rydyn ni wedi derbyn eich cwyn | rydyn ni wedi cael eich neges | rydym wedi cael eich cais | \
            rydyn ni wedi cael eich cais | rydym wedi cofnodi eich cais | rydym wedi cofnodi eich cwyn | rydym wedi cofrestru eich cwyn | derbyniwyd eich cais | \
            derbyniwyd eich cwyn | derbyniwyd eich neges | derbyniwyd eich ymholiad | mae eich cais wedi | mae eich cwyn wedi | mae eich ymholiad wedi | \
            mae eich neges wedi | mae dy gais wedi | cydnabod derbyn | cydnabyddiaeth o dderbyn | rydym wedi agor tocyn | dyfynnwch y rhif hwn | \
            dyfynnwch y cyfeirnod | dyfynnwch y cyfeirnod hwn | dyfynnu'r rhif | ym mhob gohebiaeth | cadwch y rhif hwn | cadwch y cyfeirnod hwn | \
            rydyn ni wedi derbyn eich e-bost | mae eich apêl wedi cael ei gofrestru | mae eich apêl wedi cael ei chofrestru | mae eich apêl wedi cael ei gyflwyno | \
            mae eich apêl wedi cael ei chyflwyno | mae eich hawliad wedi cael ei gofrestru | mae eich hawliad wedi cael ei chofrestru | \
            mae eich hawliad wedi cael ei gyflwyno | mae eich hawliad wedi cael ei chyflwyno | mae eich e-bost wedi ei dderbyn | mae eich e-bost wedi ei derbyn | \
            mae eich e-bost wedi cael ei dderbyn | mae eich e-bost wedi cael ei derbyn | mae eich e-bost wedi cael ei gofrestru | \
            mae eich e-bost wedi cael ei chofrestru | mae eich e-bost wedi cyrraedd | mae eich e-bost wedi dod i law | mae eich e-bost wedi cael ei gyflwyno | \
            mae eich e-bost wedi cael ei chyflwyno | mae eich llythyr wedi cael ei gofrestru | mae eich llythyr wedi cael ei chofrestru | \
            mae eich llythyr wedi cael ei gyflwyno | mae eich llythyr wedi cael ei chyflwyno | mae eich ffurflen wedi cael ei gofrestru | \
            mae eich ffurflen wedi cael ei chofrestru | mae eich ffurflen wedi cael ei gyflwyno | mae eich ffurflen wedi cael ei chyflwyno | derbyniwyd eich e-bost | \
            cadarnhau ein bod wedi derbyn | cadarnhau derbyn eich | cadarnhad o dderbyn
            """,
            .thanks: """
            diolch am gysylltu | diolch i chi am gysylltu | diolch am eich neges | diolch am eich ymholiad | diolch am ysgrifennu | diolch am roi gwybod | \
            diolch am adrodd | diolch am eich e-bost | diolch am eich llythyr | diolch am eich cais | diolch am eich cwyn | diolch am eich adborth | \
            diolch am eich gohebiaeth | diolch am anfon | diolch am e-bostio | diolch am dy neges | diolch am dy gais
            """,
            .request: """
            cais | dy gais | ceisiadau | cwyn | dy gŵyn | hawliad | adroddiad | apêl | gwrthwynebiad | deiseb | ffurflen dreth | datganiad | ymholiad | eich neges | \
            dy neges | eich llythyr | eich cwestiwn | eich achos | tocyn cymorth | eich tocyn | cyflwyniad | eich ffurflen | eich gohebiaeth | gais am | gŵyn
            """,
            .arrival: """
            derbyniwyd | wedi derbyn | wedi'i dderbyn | daeth i law | dod i law | wedi cyrraedd | cyrhaeddodd | wedi ein cyrraedd | cofrestrwyd | wedi'i gofrestru | \
            cofnodwyd | wedi'i gofnodi | wedi'i chofnodi | wedi'i logio | cyflwynwyd | wedi'i gyflwyno | wedi'i chyflwyno | agorwyd | wedi agor | wedi'i agor | \
            crëwyd | yn cael ei brosesu | yn cael ei phrosesu | yn cael ei drin | yn cydnabod | cydnabod derbyn | wedi cael eich | wedi cofnodi | wedi cofrestru eich | \
            wedi'i derbyn | wedi ei dderbyn | wedi ei derbyn | wedi cael ei dderbyn | wedi cael ei derbyn | wedi'i chofrestru | wedi ei gofrestru | \
            wedi ei chofrestru | wedi ei gofnodi | wedi ei chofnodi | wedi ei gyflwyno | wedi ei chyflwyno | wedi'i anfon ymlaen | wedi'i ddyrannu | wedi'i neilltuo | \
            yn cael ei ystyried | yn cael ei hystyried | wrthi'n prosesu | cafodd ei gofrestru | cafodd ei dderbyn | wedi ei gofrestru dan rif | \
            wedi ei gofrestru dan rif. | wedi'i gofrestru o dan | wedi'i chofrestru o dan
            """,
            .numbering: "rhif | rhifau | cyfeirnod | cyf | id | dan rif | cyfeirnod yw",
            .oneTimeCode: """
            cod dilysu | cod dilysiad | cod cadarnhau | cod cadarnhad | cod gwirio | cod gwiriad | cod diogelwch | cod diogelu | cod mewngofnodi | cod adnabod | \
            cod awdurdodi | cod un tro | cod untro | cod unwaith | cod un defnydd | cod dros dro | cod OTP | cod SMS | cod ailosod | cod datgloi | \
            cod mynediad dros dro | cod mewngofnodi dros dro | cod mewngofnodi untro | cod dilysu dau gam | cod dau ffactor | cod dilysu dau ffactor | cod chwe digid | \
            cod pedwar digid | cod hawdurdodi | god dilysu | god dilysiad | god cadarnhau | god cadarnhad | god gwirio | god gwiriad | god diogelwch | god diogelu | \
            god mewngofnodi | god adnabod | god awdurdodi | god un tro | god untro | god unwaith | god un defnydd | god dros dro | god OTP | god SMS | god ailosod | \
            god datgloi | god mynediad dros dro | god mewngofnodi dros dro | god mewngofnodi untro | god dilysu dau gam | god dau ffactor | god dilysu dau ffactor | \
            god chwe digid | god pedwar digid | god hawdurdodi | chod dilysu | chod dilysiad | chod cadarnhau | chod cadarnhad | chod gwirio | chod gwiriad | \
            chod diogelwch | chod diogelu | chod mewngofnodi | chod adnabod | chod awdurdodi | chod un tro | chod untro | chod unwaith | chod un defnydd | \
            chod dros dro | chod OTP | chod SMS | chod ailosod | chod datgloi | chod mynediad dros dro | chod mewngofnodi dros dro | chod mewngofnodi untro | \
            chod dilysu dau gam | chod dau ffactor | chod dilysu dau ffactor | chod chwe digid | chod pedwar digid | chod hawdurdodi | codau dilysu | codau dilysiad | \
            codau cadarnhau | codau cadarnhad | codau gwirio | codau gwiriad | codau diogelwch | codau diogelu | codau mewngofnodi | codau adnabod | codau awdurdodi | \
            codau un tro | codau untro | codau unwaith | codau un defnydd | codau dros dro | codau OTP | codau SMS | codau ailosod | codau datgloi | \
            codau mynediad dros dro | codau mewngofnodi dros dro | codau mewngofnodi untro | codau dilysu dau gam | codau dau ffactor | codau dilysu dau ffactor | \
            codau chwe digid | codau pedwar digid | codau hawdurdodi | rhif dilysu | rhif dilysiad | rhif cadarnhau | rhif cadarnhad | rhif gwirio | rhif gwiriad | \
            rhif diogelwch | rhif diogelu | rhif mewngofnodi | rhif adnabod | rhif awdurdodi | rhif un tro | rhif untro | rhif unwaith | rhif un defnydd | \
            rhif dros dro | rhif OTP | rhif SMS | rhif ailosod | rhif datgloi | rhif mynediad dros dro | rhif mewngofnodi dros dro | rhif mewngofnodi untro | \
            rhif dilysu dau gam | rhif dau ffactor | rhif dilysu dau ffactor | rhif chwe digid | rhif pedwar digid | rhif hawdurdodi | pin dilysu | pin dilysiad | \
            pin cadarnhau | pin cadarnhad | pin gwirio | pin gwiriad | pin diogelwch | pin diogelu | pin mewngofnodi | pin adnabod | pin awdurdodi | pin un tro | \
            pin untro | pin unwaith | pin un defnydd | pin dros dro | pin OTP | pin SMS | pin ailosod | pin datgloi | pin mynediad dros dro | \
            pin mewngofnodi dros dro | pin mewngofnodi untro | pin dilysu dau gam | pin dau ffactor | pin dilysu dau ffactor | pin chwe digid | pin pedwar digid | \
            pin hawdurdodi | cyfrinair un tro | cyfrinair untro | cyfrinair unwaith | cyfrinair dros dro | cyfrinair un defnydd | gyfrinair un tro | gyfrinair untro | \
            gyfrinair unwaith | gyfrinair dros dro | gyfrinair un defnydd | rhif pin un tro | rhif pin untro | rhif pin unwaith | rhif pin dros dro | \
            rhif pin un defnydd | cyfrineiriau un tro | cyfrineiriau untro | cyfrineiriau unwaith | cyfrineiriau dros dro | cyfrineiriau un defnydd | cod 4 digid | \
            cod 6 digid | OTP | eich OTP | cod i fewngofnodi | cod i gadarnhau | cod i wirio | cod i ddilysu | cod i barhau | cod er mwyn fewngofnodi | \
            cod er mwyn gadarnhau | cod er mwyn wirio | cod er mwyn ddilysu | cod er mwyn barhau | y cod isod | cod isod | cod canlynol | y cod hwn | \
            defnyddiwch y cod | rhowch y cod | nodwch y cod | teipiwch y cod | defnyddio'r cod | rhoi'r cod | rhif un-tro | allwedd untro | allwedd un-tro | \
            allwedd mewngofnodi | cod llofnodi | cod llofnod | allwedd llofnodi | cyfrinair sms | cyfrinair trafodyn | allwedd ddigidol | defnyddiwch y cod cyn
            """,
            .code: """
            cod | eich cod | codau | y cod | =gôd | eich god | cod pin | rhif pin | rhif cyfrinachol | cod pas | cod cyfrinachol | rhifau canlynol | digidau canlynol | \
            y rhifau hyn | eich cod yw
            """,
            .accessCode: """
            cod actifadu | cod ysgogi | cod gwahodd | cod gwahoddiad | cod cofrestru | cod mynediad | cod trwydded | cod ymuno | cod ymrestru | cod paru | \
            cod cysylltu | god actifadu | god ysgogi | god gwahodd | god gwahoddiad | god cofrestru | god mynediad | god trwydded | god ymuno | god ymrestru | \
            god paru | god cysylltu | allwedd actifadu | allwedd ysgogi | allwedd gwahodd | allwedd gwahoddiad | allwedd cofrestru | allwedd mynediad | \
            allwedd trwydded | allwedd ymuno | allwedd ymrestru | allwedd paru | allwedd cysylltu | rhif actifadu | rhif ysgogi | rhif mynediad | \
            cod mewngofnodi cyntaf | allwedd gofrestru | cyfrinair cychwynnol | cod cychwynnol
            """,
            .recoveryCode: """
            cod adfer | cod adferiad | cod wrth gefn | cod argyfwng | codau adfer | codau adferiad | codau wrth gefn | codau argyfwng | allwedd adfer | \
            allwedd adferiad | allwedd wrth gefn | allwedd argyfwng | allweddi adfer | allweddi wrth gefn | cod sbâr | codau sbâr | ymadrodd adfer
            """,
            .receipt: """
            rhif achos | rhif yr achos | rhif tocyn | rhif cais | rhif y cais | rhif eich cais | rhif cwyn | rhif derbynneb | rhif ymholiad | rhif eich achos | \
            rhif digwyddiad | cyfeirnod achos | cyfeirnod yr achos | cyfeirnod tocyn | cyfeirnod cais | cyfeirnod y cais | cyfeirnod eich cais | cyfeirnod cwyn | \
            cyfeirnod derbynneb | cyfeirnod ymholiad | cyfeirnod eich achos | cyfeirnod digwyddiad | eich cais | eich ymholiad | rhif eich cwyn | rhif eich ymholiad | \
            rhif eich tocyn | rhif y gŵyn | rhif y tocyn | rhif hawliad | rhif yr hawliad | rhif eich hawliad | rhif adroddiad | rhif yr adroddiad | rhif ffeil | \
            rhif y ffeil | rhif cyfeirnod yr achos | rhif cyfeirnod eich cais | rhif cyfeirnod eich cwyn | rhif cyfeirnod achos | rhif apêl | rhif yr apêl | \
            rhif y digwyddiad | rhif trosedd | cyfeirnod eich cwyn | cyfeirnod eich ymholiad | cyfeirnod hawliad | cyfeirnod yr hawliad | cyfeirnod eich hawliad | \
            cyfeirnod trosedd | cyfeirnod apêl | ein cyfeirnod | ein cyf | ein cyfeirnod ni | cyfeirnod yr adroddiad | wedi ei gofrestru dan rif | eich cwyn | \
            ein cyf. | wedi ei gofrestru dan rif. | rhif cofrestru eich cais | rhif cofrestru'r gŵyn | rhif cofnod | rhif rheoli'r cais | rhif cyflwyno | \
            rhif cyflwyniad | rhif protocol | rhif gohebiaeth | rhif olrhain eich cais | rhif dogfen eich cais | rhif y ddeiseb | rhif y ffurflen gais | \
            rhif cyfeirnod y gŵyn | rhif cyfeirnod yr ymholiad | rhif cyfeirnod hawliad | cyfeirnod y gŵyn | cyfeirnod yr ymholiad | cyfeirnod yr apêl | \
            cyfeirnod y tocyn | cyfeirnod y ffeil | cyfeirnod ffeil | cyfeirnod eich achos ni | o dan y cyfeirnod | gyda'r cyfeirnod | wedi'i gofrestru o dan | \
            wedi'i chofrestru o dan
            """,
            .bait: """
            rhif archeb | rhif archebu | rhif anfoneb | rhif ffôn | rhif ffôn symudol | rhif symudol | rhif cwsmer | rhif cyfrif | rhif aelod | rhif aelodaeth | \
            rhif cerdyn | rhif trafodyn | rhif hediad | rhif sedd | rhif ystafell | rhif contract | rhif polisi | rhif gweithiwr | rhif staff | rhif myfyriwr | \
            rhif pasbort | rhif cyfresol | rhif cyfres | rhif model | rhif cynnyrch | rhif olrhain | rhif parsel | rhif danfon | rhif cwmni | rhif elusen | \
            rhif cofrestru cwmni | rhif cofrestredig | rhif treth | rhif yswiriant gwladol | rhif yswiriant | rhif llyfrgell | rhif cyfarfod | rhif tŷ | rhif fersiwn | \
            rhif talu | rhif taliad | rhif eich archeb | rhif eich archebu | rhif eich anfoneb | rhif eich ffôn | rhif eich ffôn symudol | rhif eich symudol | \
            rhif eich cwsmer | rhif eich cyfrif | rhif eich aelod | rhif eich aelodaeth | rhif eich cerdyn | rhif eich trafodyn | rhif eich hediad | rhif eich sedd | \
            rhif eich ystafell | rhif eich contract | rhif eich polisi | rhif eich gweithiwr | rhif eich staff | rhif eich myfyriwr | rhif eich pasbort | \
            rhif eich cyfresol | rhif eich cyfres | rhif eich model | rhif eich cynnyrch | rhif eich olrhain | rhif eich parsel | rhif eich danfon | rhif eich cwmni | \
            rhif eich elusen | rhif eich cofrestru cwmni | rhif eich cofrestredig | rhif eich treth | rhif eich yswiriant gwladol | rhif eich yswiriant | \
            rhif eich llyfrgell | rhif eich cyfarfod | rhif eich tŷ | rhif eich fersiwn | rhif eich talu | rhif eich taliad | cyfeirnod archeb | cyfeirnod archebu | \
            cyfeirnod anfoneb | cyfeirnod ffôn | cyfeirnod ffôn symudol | cyfeirnod symudol | cyfeirnod cwsmer | cyfeirnod cyfrif | cyfeirnod aelod | \
            cyfeirnod aelodaeth | cyfeirnod cerdyn | cyfeirnod trafodyn | cyfeirnod hediad | cyfeirnod sedd | cyfeirnod ystafell | cyfeirnod contract | \
            cyfeirnod polisi | cyfeirnod gweithiwr | cyfeirnod staff | cyfeirnod myfyriwr | cyfeirnod pasbort | cyfeirnod cyfresol | cyfeirnod cyfres | \
            cyfeirnod model | cyfeirnod cynnyrch | cyfeirnod olrhain | cyfeirnod parsel | cyfeirnod danfon | cyfeirnod cwmni | cyfeirnod elusen | \
            cyfeirnod cofrestru cwmni | cyfeirnod cofrestredig | cyfeirnod treth | cyfeirnod yswiriant gwladol | cyfeirnod yswiriant | cyfeirnod llyfrgell | \
            cyfeirnod cyfarfod | cyfeirnod tŷ | cyfeirnod fersiwn | cyfeirnod talu | cyfeirnod taliad | cod archeb | cod archebu | cod anfoneb | cod ffôn | \
            cod ffôn symudol | cod symudol | cod cwsmer | cod cyfrif | cod aelod | cod aelodaeth | cod cerdyn | cod trafodyn | cod hediad | cod sedd | cod ystafell | \
            cod contract | cod polisi | cod gweithiwr | cod staff | cod myfyriwr | cod pasbort | cod cyfresol | cod cyfres | cod model | cod cynnyrch | cod olrhain | \
            cod parsel | cod danfon | cod cwmni | cod elusen | cod cofrestru cwmni | cod cofrestredig | cod treth | cod yswiriant gwladol | cod yswiriant | \
            cod llyfrgell | cod cyfarfod | cod tŷ | cod fersiwn | cod talu | cod taliad | cyfeirnod eich archeb | cyfeirnod eich archebu | cyfeirnod eich anfoneb | \
            cyfeirnod eich ffôn | cyfeirnod eich ffôn symudol | cyfeirnod eich symudol | cyfeirnod eich cwsmer | cyfeirnod eich cyfrif | cyfeirnod eich aelod | \
            cyfeirnod eich aelodaeth | cyfeirnod eich cerdyn | cyfeirnod eich trafodyn | cyfeirnod eich hediad | cyfeirnod eich sedd | cyfeirnod eich ystafell | \
            cyfeirnod eich contract | cyfeirnod eich polisi | cyfeirnod eich gweithiwr | cyfeirnod eich staff | cyfeirnod eich myfyriwr | cyfeirnod eich pasbort | \
            cyfeirnod eich cyfresol | cyfeirnod eich cyfres | cyfeirnod eich model | cyfeirnod eich cynnyrch | cyfeirnod eich olrhain | cyfeirnod eich parsel | \
            cyfeirnod eich danfon | cyfeirnod eich cwmni | cyfeirnod eich elusen | cyfeirnod eich cofrestru cwmni | cyfeirnod eich cofrestredig | \
            cyfeirnod eich treth | cyfeirnod eich yswiriant gwladol | cyfeirnod eich yswiriant | cyfeirnod eich llyfrgell | cyfeirnod eich cyfarfod | \
            cyfeirnod eich tŷ | cyfeirnod eich fersiwn | cyfeirnod eich talu | cyfeirnod eich taliad | cod post | cod ardal | cod gwlad | cod hyrwyddo | cod disgownt | \
            cod gostyngiad | cod taleb | cod talebau | cod rhodd | cod cerdyn rhodd | cod cyfeirio | cod gwall | cod QR | cod bar | cod ffynhonnell | cod lliw | \
            cod gwisg | cod ymddygiad | cod casglu | cod cwrs | cod didoli | cod bws | cyfeirnod | cyfeirnod eich | rhif | archeb | eich archeb | anfoneb | disgownt | \
            gostyngiad | taleb | cerdyn rhodd | ffôn | ffoniwch | ffacs | symudol | blwch post | stryd | heol | ffordd | adeilad | llawr | fflat | ystafell | hediad | \
            sedd | trafodyn | sy'n gorffen | yn diweddu | cyfanswm | swm | pris | balans | taliad | ffi | blwyddyn | dyddiad | dyddiad geni | ers | pwyntiau | pobl | \
            defnyddwyr | tudalen | pennod | fersiwn | rydym wedi derbyn eich taliad | rydym wedi derbyn eich archeb | rydyn ni wedi derbyn eich taliad | \
            rydyn ni wedi derbyn eich archeb | rydym wedi cael eich taliad | rydym wedi cael eich archeb | derbyniwyd eich taliad | derbyniwyd eich archeb | \
            diolch am eich neges archebu | cod y drws | cod y giât | pedwar digid olaf | 4 digid olaf | tri digid olaf | 3 digid olaf | digidau olaf | \
            sy'n gorffen gyda | sy'n gorffen mewn | sy'n gorffen â | gorffen gyda | rhif nawdd cymdeithasol | cod diogelwch y cerdyn | ar gefn y cerdyn | \
            ar gefn eich cerdyn | ar gefn dy gerdyn
            """,
            .pointing: """
            canlynol | isod | dyma | eich cod yw
            """,
            .enter: """
            rhowch | rho | nodwch | nodi | teipiwch | teipio | defnyddiwch | defnyddio | defnyddia | copïwch | gludwch | gludo | mewnbynnwch | mewnbynnu | rhoi'r | \
            canlynol | isod | dyma | eich cod yw
            """,
            .expiry: """
            dod i ben | yn dod i ben | ddod i ben | daw i ben | dyddiad dod i ben | yn ddilys | ddilys | dilys | yn para | para am | bydd yn para | o fewn | ymhen | \
            am y nesaf | peidio â gweithio | yn darfod | darfod | yn ddilys tan | yn ddilys hyd | ddilys tan | dilys tan | yn gweithio tan | yn weithredol tan | \
            yn dod i ben am | yn dod i ben mewn | yn dod i ben ymhen | daw i ben am | defnyddiwch ef cyn | defnyddiwch y cod cyn | rhaid ei ddefnyddio cyn | \
            gellir ei ddefnyddio tan | dim ond munud | munud ar ôl | munud sydd gennych | yn ddilys am
            """,
            .minute: """
            munud | munudau | funud | funudau | munud ar ôl | munud sydd gennych
            """,
            .hour: "awr | oriau",
            .day: "diwrnod | diwrnodau | ddiwrnod | dyddiau | niwrnod",
            .secrecy: """
            peidiwch rhannu | peidiwch'i rannu | peidiwch'i roi | peidiwch rhoi | peidiwch datgelu | peidiwch dangos | peidiwch anfon ymlaen | peidiwch â rhannu | \
            peidiwch â'i rannu | peidiwch â'i roi | peidiwch â rhoi | peidiwch â datgelu | peidiwch â dangos | peidiwch â anfon ymlaen | paid â rhannu | \
            paid â'i rannu | paid â'i roi | paid â rhoi | paid â datgelu | paid â dangos | paid â anfon ymlaen | peidiwch byth | byth yn gofyn | ni fyddwn byth | \
            fyddwn ni byth | â neb | gyda neb | i neb | ag unrhyw un | gydag unrhyw un | i unrhyw un | yn gyfrinachol | cadwch y cod hwn yn ddiogel | cyfrinachol
            """,
            .unrequested: """
            os na wnaethoch | os na ofynnoch | os na ydych | os na chi | os na wnest | os na ofynnaist | os na ofynsoch | os na oeddech | oni wnaethoch | \
            oni ofynnoch | oni ydych | oni chi | oni wnest | oni ofynnaist | oni ofynsoch | oni oeddech | os nad wnaethoch | os nad ofynnoch | os nad ydych | \
            os nad chi | os nad wnest | os nad ofynnaist | os nad ofynsoch | os nad oeddech | os nid wnaethoch | os nid ofynnoch | os nid ydych | os nid chi | \
            os nid wnest | os nid ofynnaist | os nid ofynsoch | os nid oeddech | nad chi | heb ofyn am | heb wneud cais | na wnaethoch | ni wnaethoch | ni ofynnoch | \
            anwybyddwch | anwybyddu | gallwch anwybyddu | diystyrwch
            """,
            .elsewhere: """
            drwy neges destun | drwy sms | drwy y post | drwy lythyr | drwy alwad ffôn | trwy neges destun | trwy sms | trwy y post | trwy lythyr | trwy alwad ffôn | \
            neges destun | i'ch ffôn | at eich ffôn | i'ch rhif ffôn | ap dilysu | ap dilyswr
            """,
            .spent: """
            wedi'i ddefnyddio | wedi'i newid | wedi'i ailosod | wedi'i ddiweddaru | wedi'i gadarnhau | wedi'i ddilysu | wedi'i actifadu | wedi dod i ben | wedi newid | \
            wedi llwyddo | yn llwyddiannus | llwyddiannus | ddim yn ddilys mwyach | mewngofnodiad newydd
            """,
            .confirm: """
            cadarnhau | cadarnhewch | cadarnha | gadarnhau | chadarnhau | cadarnhad | dilysu | dilyswch | ddilysu | dilysiad | gwirio | gwiriwch | wirio | gwiriad | \
            actifadu | actifadwch | ysgogi | ysgogwch | awdurdodi | awdurdodwch | cymeradwyo | caniatáu | cwblhau cofrestru | cwblhau eich cofrestriad | \
            cwblhau'r cofrestru | cwblhau'ch cofrestriad | cwblhau y broses gofrestru | cwblhewch cofrestru | cwblhewch eich cofrestriad | cwblhewch'r cofrestru | \
            cwblhewch'ch cofrestriad | cwblhewch y broses gofrestru | gorffen cofrestru | gorffen eich cofrestriad | gorffen'r cofrestru | gorffen'ch cofrestriad | \
            gorffen y broses gofrestru | gorffennwch cofrestru | gorffennwch eich cofrestriad | gorffennwch'r cofrestru | gorffennwch'ch cofrestriad | \
            gorffennwch y broses gofrestru | sefydlu'ch cyfrif | ie, fi yw | ie, fi oedd | i'w weithredu | yn weithredol eto | gweithredu'r cyfrif | \
            gweithredu'ch cyfrif | gweithredu eich cyfrif | datgloi'r cyfrif | datgloi eich cyfrif | \
            gwblhau'r broses gofrestru | gwblhau'r cofrestriad | gweithredwch eich cyfrif
            """,
            .address: """
            e-bost | ebost | cyfeiriad e-bost | cyfeiriad ebost | eich e-bost | eich cyfeiriad e-bost | gyfeiriad e-bost | cyfrif | eich cyfrif | gyfrif | \
            cofrestriad | tanysgrifiad | tanysgrifio | hunaniaeth | proffil | dyfais | aelodaeth
            """,
            .password: """
            cyfrinair | gyfrinair | chyfrinair | nghyfrinair | cyfrineiriau | cyfrinair newydd
            """,
            .reset: """
            ailosod | ailosodwch | ailosodiad | newid cyfrinair | newid eich cyfrinair | newid'ch cyfrinair | newid y cyfrinair | newid fy nghyfrinair | \
            newidiwch eich cyfrinair | newidiwch'ch cyfrinair | cyfrinair newydd | gyfrinair newydd | creu cyfrinair | creu gyfrinair | creu eich cyfrinair | \
            creu eich gyfrinair | dewis cyfrinair | dewis gyfrinair | dewiswch cyfrinair | dewiswch gyfrinair | gosod cyfrinair | gosod gyfrinair | \
            gosodwch cyfrinair | gosodwch gyfrinair | anghofio | wedi anghofio | anghofioch | anghofiaist | adfer | diweddaru cyfrinair
            """,
            .signIn: """
            mewngofnodi | mewngofnodwch | fewngofnodi | mewngofnoda | logio i mewn | cofnodi i mewn | dolen mewngofnodi | dolen hud | dolen untro | mynd i'ch cyfrif | \
            cael mynediad | arwyddo i mewn | fynd i mewn i'ch cyfrif | fynd i mewn i'r cyfrif | cael mynediad i'ch cyfrif
            """,
            .invite: """
            gwahoddiad | gwahoddiadau | gwahodd | wahodd | wedi'ch gwahodd | eich gwahodd | wedi eich gwahodd | wedi dy wahodd | derbyn | derbyniwch | ymuno | \
            ymunwch | ymuna | rhannu gyda chi
            """,
            .press: """
            cliciwch | clicio | clicia | pwyswch | pwyso | tapiwch | tapio | y ddolen | dolen | ddolen | y botwm | botwm | agorwch | ewch i | ymweld â | \
            copïwch a gludwch | copïo a gludo | porwr | bar cyfeiriad | dilynwch y ddolen | ewch i'r ddolen
            """,
            .never: """
            dad-danysgrifio | dad-danysgrifiwch | datdanysgrifio | peidio â derbyn | rhoi'r gorau i dderbyn | dewisiadau | gosodiadau | rheoli hysbysiadau | \
            rheoli dewisiadau | rheoli tanysgrifiad | preifatrwydd | polisi preifatrwydd | hysbysiad preifatrwydd | datganiad preifatrwydd | telerau | amodau | \
            cyfreithiol | cwcis | cymorth | help | canolfan gymorth | cefnogaeth | cysylltu | cysylltwch | cwestiynau cyffredin | dysgu mwy | rhagor o wybodaeth | \
            mwy o wybodaeth | darllen mwy | darllenwch fwy | gweld yn y porwr | gweld yn eich porwr | gweld ar-lein | fersiwn gwe | nid fi | rhoi gwybod | adrodd | \
            diogelu'ch cyfrif | canslo | gwrthod | gwrthodwch | rhwystro | lawrlwytho | lawrlwythwch | gosod yr ap | dilynwch ni | rhannu | anfon ymlaen | newyddion | \
            amdanom | swyddi | hafan | gwefan | siop | siopa | prynu | prynwch | gweld archeb | gweld eich archeb | olrhain | canllaw | cymuned | arolwg | adborth | \
            rhoddi | rhoi rhodd | ymateb | dileu cyfrif | gweld manylion | manylion | hawlfraint
            """,
        ])
}
