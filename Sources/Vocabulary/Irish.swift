extension Language {
    static let irish = Language(
        "ga",
        [
            .secondFactor: """
            dhá fhachtóir
            """,
            .second: """
            soicind
            """,
            .subjectLine: """
            san ábhar
            """,
            .digits: """
            na digití | dhigit | sé dhigit | ceithre dhigit | 6 dhigit | 4 dhigit | figiúirí thíos | sé charachtar
            """,
            .appointment: "cruinniú | cruinnithe | seimineár gréasáin",
            .received: """
            fuaireamar d'iarratas | fuair muid d'iarratas | fuaireamar do theachtaireacht | fuair muid do theachtaireacht | fuaireamar do ghearán | \
            fuair muid do ghearán | fuaireamar do ríomhphost | fuaireamar d'fhiosrúchán | fuair muid d'fhiosrúchán | fuaireamar bhur n-iarratas | \
            fuaireamar do thuairisc | fuarthas d'iarratas | fuarthas do ghearán | fuarthas do theachtaireacht | tá d'iarratas faighte | tá do ghearán faighte | \
            tá do theachtaireacht faighte | tá d'iarratas cláraithe | tá do ghearán cláraithe | cláraíodh d'iarratas | cláraíodh do ghearán | \
            cuireadh d'iarratas isteach | admháil fála | admhaímid go bhfuarthas | osclaíodh ticéad | d'osclaíomar ticéad | luaigh an uimhir seo | luaigh an uimhir | \
            coinnigh an uimhir seo | sa chomhfhreagras uile | fuair muid do ríomhphost | tá do ríomhphost faighte | tá do ríomhphost cláraithe | \
            tá do ríomhphost faighte againn | tá do ríomhphost á phróiseáil | fuarthas do ríomhphost | deimhnímid go bhfuaireamar | deimhnímid go bhfuarthas | \
            deimhniú fála | admhaímid gur fuaireamar | admhaímid gur fuarthas
            """,
            .thanks: """
            go raibh maith agat as teagmháil | go raibh maith agat as dul i dteagmháil | go raibh maith agat as do theachtaireacht | go raibh maith agat as scríobh | \
            go raibh maith agat as d'fhiosrúchán | go raibh maith agaibh as | go raibh maith agat as do ríomhphost | go raibh maith agat as do litir | \
            go raibh maith agat as d'iarratas | go raibh maith agat as do ghearán | go raibh maith agat as d'aiseolas | go raibh maith agat as do cheist
            """,
            .request: """
            iarratas | iarratais | gearán | gearáin | do ghearán | bhur ngearán | éileamh | tuairisc | do thuairisc | achomharc | agóid | achainí | dearbhú | \
            tuairisceán | do thuairisceán | fiosrú | d'fhiosrú | bhur bhfiosrú | ceist | do cheist | do theachtaireacht | bhur dteachtaireacht | do litir | do chás | \
            do thicéad | ticéad | agóide | aighneacht | fiosrúchán | d'fhiosrúchán | d'fhoirm | éilimh
            """,
            .arrival: """
            fuarthas | fuaireamar | faighte | tháinig | tagtha | shroich | cláraíodh | cláraithe | chláraíomar | taifeadadh | taifeadta | logáilte | logáladh | \
            cuireadh isteach | curtha isteach | cuireadh faoi bhráid | taiscthe | comhdaithe | comhdaíodh | osclaíodh | oscailte againn | d'osclaíomar | cruthaíodh | \
            á phróiseáil | á próiseáil | á láimhseáil | admhaímid | fuair muid | seolta ar aghaidh | cuireadh ar aghaidh | bronnadh uimhir | tugadh uimhir | á scrúdú | \
            á mheas | á bhreithniú | glacadh le | glactha le | curtha ar aghaidh | ar láimh againn | cuireadh i dtaisce | cruthaithe | cláraithe faoin uimhir | \
            cláraithe leis an uimhir | cláraithe faoi uimhir | cláraíodh faoin uimhir
            """,
            .numbering: "uimhir | uimh | uimhreach | tagairt | aitheantas | id | uimhir thagartha",
            .oneTimeCode: """
            cód fíoraithe | cód fhíoraithe | cód fíordheimhnithe | cód fhíordheimhnithe | cód fíordheimhniúcháin | cód fhíordheimhniúcháin | cód deimhnithe | \
            cód dheimhnithe | cód deimhniúcháin | cód dearbhaithe | cód dhearbhaithe | cód slándála | cód shlándála | cód logála isteach | cód logáil isteach | \
            cód sínithe isteach | cód síniú isteach | cód údaraithe | cód aitheantais | cód aon uaire | cód aonuaire | cód aon úsáide | cód sealadach | \
            cód shealadach | cód rochtana sealadach | cód athshocraithe | cód díghlasála | cód bailíochtaithe | cód OTP | cód SMS | chód fíoraithe | chód fhíoraithe | \
            chód fíordheimhnithe | chód fhíordheimhnithe | chód fíordheimhniúcháin | chód fhíordheimhniúcháin | chód deimhnithe | chód dheimhnithe | \
            chód deimhniúcháin | chód dearbhaithe | chód dhearbhaithe | chód slándála | chód shlándála | chód logála isteach | chód logáil isteach | \
            chód sínithe isteach | chód síniú isteach | chód údaraithe | chód aitheantais | chód aon uaire | chód aonuaire | chód aon úsáide | chód sealadach | \
            chód shealadach | chód rochtana sealadach | chód athshocraithe | chód díghlasála | chód bailíochtaithe | chód OTP | chód SMS | gcód fíoraithe | \
            gcód fhíoraithe | gcód fíordheimhnithe | gcód fhíordheimhnithe | gcód fíordheimhniúcháin | gcód fhíordheimhniúcháin | gcód deimhnithe | gcód dheimhnithe | \
            gcód deimhniúcháin | gcód dearbhaithe | gcód dhearbhaithe | gcód slándála | gcód shlándála | gcód logála isteach | gcód logáil isteach | \
            gcód sínithe isteach | gcód síniú isteach | gcód údaraithe | gcód aitheantais | gcód aon uaire | gcód aonuaire | gcód aon úsáide | gcód sealadach | \
            gcód shealadach | gcód rochtana sealadach | gcód athshocraithe | gcód díghlasála | gcód bailíochtaithe | gcód OTP | gcód SMS | uimhir fíoraithe | \
            uimhir fhíoraithe | uimhir fíordheimhnithe | uimhir fhíordheimhnithe | uimhir fíordheimhniúcháin | uimhir fhíordheimhniúcháin | uimhir deimhnithe | \
            uimhir dheimhnithe | uimhir deimhniúcháin | uimhir dearbhaithe | uimhir dhearbhaithe | uimhir slándála | uimhir shlándála | uimhir logála isteach | \
            uimhir logáil isteach | uimhir sínithe isteach | uimhir síniú isteach | uimhir údaraithe | uimhir aitheantais | uimhir aon uaire | uimhir aonuaire | \
            uimhir aon úsáide | uimhir sealadach | uimhir shealadach | uimhir rochtana sealadach | uimhir athshocraithe | uimhir díghlasála | uimhir bailíochtaithe | \
            uimhir OTP | uimhir SMS | uimhreacha fíoraithe | uimhreacha fhíoraithe | uimhreacha fíordheimhnithe | uimhreacha fhíordheimhnithe | \
            uimhreacha fíordheimhniúcháin | uimhreacha fhíordheimhniúcháin | uimhreacha deimhnithe | uimhreacha dheimhnithe | uimhreacha deimhniúcháin | \
            uimhreacha dearbhaithe | uimhreacha dhearbhaithe | uimhreacha slándála | uimhreacha shlándála | uimhreacha logála isteach | uimhreacha logáil isteach | \
            uimhreacha sínithe isteach | uimhreacha síniú isteach | uimhreacha údaraithe | uimhreacha aitheantais | uimhreacha aon uaire | uimhreacha aonuaire | \
            uimhreacha aon úsáide | uimhreacha sealadach | uimhreacha shealadach | uimhreacha rochtana sealadach | uimhreacha athshocraithe | uimhreacha díghlasála | \
            uimhreacha bailíochtaithe | uimhreacha OTP | uimhreacha SMS | pin fíoraithe | pin fhíoraithe | pin fíordheimhnithe | pin fhíordheimhnithe | \
            pin fíordheimhniúcháin | pin fhíordheimhniúcháin | pin deimhnithe | pin dheimhnithe | pin deimhniúcháin | pin dearbhaithe | pin dhearbhaithe | \
            pin slándála | pin shlándála | pin logála isteach | pin logáil isteach | pin sínithe isteach | pin síniú isteach | pin údaraithe | pin aitheantais | \
            pin aon uaire | pin aonuaire | pin aon úsáide | pin sealadach | pin shealadach | pin rochtana sealadach | pin athshocraithe | pin díghlasála | \
            pin bailíochtaithe | pin OTP | pin SMS | pasfhocal aon uaire | pasfhocal aonuaire | pasfhocal aon úsáide | pasfhocal sealadach | phasfhocal aon uaire | \
            phasfhocal aonuaire | phasfhocal aon úsáide | phasfhocal sealadach | paschód aon uaire | paschód aonuaire | paschód aon úsáide | paschód sealadach | \
            cód 4 dhigit | cód 6 dhigit | cód sé dhigit | OTP | d'OTP | an cód thíos | an cód seo a leanas | an cód seo | cuir isteach an cód | iontráil an cód | \
            úsáid an cód | bain úsáid as an gcód | uimhir rúnda | eochair aonuaire | eochair logála isteach | cód sínithe | eochair sínithe | pasfhocal sms | \
            eochair dhigiteach
            """,
            .code: """
            cód | an cód | do chód | =chód | =gcód | cóid | paschód | phaschód | uimhir phearsanta aitheantais | cód PIN | cód rúnda | digití seo a leanas | \
            na digití seo
            """,
            .accessCode: """
            cód gníomhachtaithe | cód ghníomhachtaithe | cód cuiridh | cód chuiridh | cód clárúcháin | cód chlárúcháin | cód cláraithe | cód rochtana | cód ceadúnais | \
            cód nasctha | cód péireála | chód gníomhachtaithe | chód ghníomhachtaithe | chód cuiridh | chód chuiridh | chód clárúcháin | chód chlárúcháin | \
            chód cláraithe | chód rochtana | chód ceadúnais | chód nasctha | chód péireála | eochair gníomhachtaithe | eochair ghníomhachtaithe | eochair cuiridh | \
            eochair chuiridh | eochair clárúcháin | eochair chlárúcháin | eochair cláraithe | eochair rochtana | eochair ceadúnais | eochair nasctha | \
            eochair péireála | uimhir ghníomhachtaithe | uimhir rochtana | pasfhocal tosaigh | cód tosaigh
            """,
            .recoveryCode: """
            cód athshlánaithe | cód aisghabhála | cód athghabhála | cód cúltaca | cód chúltaca | cód éigeandála | chód athshlánaithe | chód aisghabhála | \
            chód athghabhála | chód cúltaca | chód chúltaca | chód éigeandála | cóid athshlánaithe | cóid aisghabhála | cóid athghabhála | cóid cúltaca | \
            cóid chúltaca | cóid éigeandála | eochair athshlánaithe | eochair aisghabhála | eochair athghabhála | eochair cúltaca | eochair chúltaca | \
            eochair éigeandála | eochracha athshlánaithe | eochracha cúltaca
            """,
            .receipt: """
            uimhir cáis | uimhir cháis | uimhir ticéid | uimhir iarratais | uimhir admhála | uimhir gearáin | uimhir fiosrúcháin | uimhir thagartha cáis | \
            uimhir an cáis | uimhir an cháis | uimhir an ticéid | uimhir an iarratais | uimhir an admhála | uimhir an gearáin | uimhir an fiosrúcháin | \
            uimhir an thagartha cáis | uimhir thagartha an cháis | d'iarratas | do thicéad | uimhir do cháis | uimhir d'iarratais | uimhir do ghearáin | \
            uimhir do thicéid | uimhir d'fhiosrúcháin | uimhir éilimh | uimhir an éilimh | uimhir d'éilimh | uimhir thuairisce | uimhir na tuairisce | uimhir comhaid | \
            uimhir an chomhaid | uimhir achomhairc | uimhir teagmhais | uimhir an teagmhais | uimhir thagartha an iarratais | uimhir thagartha an ghearáin | \
            uimhir thagartha d'iarratais | uimhir chlárúcháin an ghearáin | uimh. cáis | uimh. iarratais | uimh. comhaid | uimh cáis | cláraithe faoin uimhir | \
            faoin uimhir thagartha | tagairt an cháis | tagairt cáis | ár dtagairt | do ghearán | uimhir chlárúcháin an iarratais | uimhir chlárúcháin d'iarratais | \
            uimhir rialaithe an iarratais | uimhir an éilimh seo | uimhir an achomhairc | uimhir an fhiosrúcháin | uimhir an tuairisceáin | uimhir aighneachta | \
            uimhir na haighneachta | uimhir chomhfhreagrais | uimhir phrótacail | uimhir rianaithe d'iarratais | uimhir thagartha éilimh | \
            uimhir thagartha fiosrúcháin | uimhir thagartha gearáin | uimhir thagartha iarratais | uimhir thagartha comhaid | uimh thagartha | uimh. thagartha | \
            uimh. gearáin | uimh. éilimh | uimh. ticéid | uimh. an iarratais | cláraithe leis an uimhir | cláraithe faoi uimhir | cláraíodh faoin uimhir | \
            tagairt d'iarratais | tagairt do ghearáin | tagairt an iarratais | do thagairt | d'uimhir thagartha | do uimhir thagartha | uimhir thagartha
            """,
            .bait: """
            uimhir ordaithe | uimhir oird | uimhir sonraisc | uimhir theileafóin | uimhir teileafóin | uimhir ghutháin | uimhir fóin | uimhir fhóin phóca | \
            uimhir cuntais | uimhir chuntais | uimhir custaiméara | uimhir chustaiméara | uimhir ball | uimhir ballraíochta | uimhir cárta | uimhir chárta | \
            uimhir áirithinte | uimhir eitilte | uimhir suíocháin | uimhir seomra | uimhir conartha | uimhir polasaí | uimhir fostaí | uimhir mic léinn | \
            uimhir sraithe | uimhir sraitheach | uimhir samhla | uimhir táirge | uimhir rianaithe | uimhir beartáin | uimhir idirbhirt | uimhir tagartha | \
            uimhir thagartha | uimhir cuideachta | uimhir carthanachta | uimhir cánach | uimhir leathanaigh | uimhir leabharlainne | uimhir íocaíochta | \
            uimhir iompair | uimhir an ordaithe | uimhir an oird | uimhir an sonraisc | uimhir an theileafóin | uimhir an teileafóin | uimhir an ghutháin | \
            uimhir an fóin | uimhir an fhóin phóca | uimhir an cuntais | uimhir an chuntais | uimhir an custaiméara | uimhir an chustaiméara | uimhir an ball | \
            uimhir an ballraíochta | uimhir an cárta | uimhir an chárta | uimhir an áirithinte | uimhir an eitilte | uimhir an suíocháin | uimhir an seomra | \
            uimhir an conartha | uimhir an polasaí | uimhir an fostaí | uimhir an mic léinn | uimhir an sraithe | uimhir an sraitheach | uimhir an samhla | \
            uimhir an táirge | uimhir an rianaithe | uimhir an beartáin | uimhir an idirbhirt | uimhir an tagartha | uimhir an thagartha | uimhir an cuideachta | \
            uimhir an carthanachta | uimhir an cánach | uimhir an leathanaigh | uimhir an leabharlainne | uimhir an íocaíochta | uimhir an iompair | cód ordaithe | \
            cód oird | cód sonraisc | cód theileafóin | cód teileafóin | cód ghutháin | cód fóin | cód fhóin phóca | cód cuntais | cód chuntais | cód custaiméara | \
            cód chustaiméara | cód ball | cód ballraíochta | cód cárta | cód chárta | cód áirithinte | cód eitilte | cód suíocháin | cód seomra | cód conartha | \
            cód polasaí | cód fostaí | cód mic léinn | cód sraithe | cód sraitheach | cód samhla | cód táirge | cód rianaithe | cód beartáin | cód idirbhirt | \
            cód tagartha | cód thagartha | cód cuideachta | cód carthanachta | cód cánach | cód leathanaigh | cód leabharlainne | cód íocaíochta | cód iompair | \
            uimhir PSP | uimhir phas | uimhir pas | PSP | cód poist | cód ceantair | cód tíre | cód promóisin | cód lascaine | cód dearbháin | cód bronntanais | \
            cód earráide | cód QR | cód barra | cód foinse | cód éide | cód bailiúcháin | cód sórtála | cód dathanna | barrachód | éirchód | uimhir | uimhreacha | \
            d'ordú | sonrasc | lascaine | dearbhán | cúpón | guthán | fón | teileafón | facs | glaoigh | bosca poist | sráid | bóthar | foirgneamh | urlár | seomra | \
            eitilt | suíochán | idirbheart | tagairt | dar críoch | dar deireadh | iomlán | praghas | iarmhéid | íocaíocht | táille | bliain | bliana | dáta | \
            dáta breithe | pointí | daoine | úsáideoirí | leathanach | caibidil | leagan | fuaireamar d'íocaíocht | fuair muid d'íocaíocht | fuaireamar d'ordú | \
            fuair muid d'ordú | fuarthas d'íocaíocht | fuarthas d'ordú | go raibh maith agaibh as bhur n-ordú | go raibh maith agaibh as clárú | \
            go raibh maith agaibh as an ordú | cód an dorais | cód don gheata | cód an gheata | ceithre dhigit deiridh | ceithre dhigit dheireanacha | \
            4 dhigit deiridh | 4 dhigit dheireanacha | trí dhigit dheireanacha | digití deiridh | digití deireanacha | a chríochnaíonn le | uimhir phsp | \
            uimhir árachais shóisialaigh | cód slándála an chárta | ar chúl an chárta | ar chúl do chárta
            """,
            .enter: """
            cuir isteach | iontráil | clóscríobh | úsáid | bain úsáid as | cóipeáil | greamaigh | a leanas | seo a leanas | thíos | seo do | seo é do | is é
            """,
            .expiry: """
            rachaidh sé in éag | rachaidh in éag | rachaidh an cód in éag | in éag | téann in éag | as feidhm | éireoidh as feidhm | bailí | tá sé bailí | ar feadh | \
            i gceann | laistigh de | taobh istigh de | go ceann | bailí go dtí | bailí go | beidh sé bailí go dtí | gníomhach go dtí | oibríonn sé go dtí | \
            rachaidh sé as feidhm | téann sé as feidhm | as feidhm ag | as feidhm i gceann | in éag ag | in éag i gceann | úsáid é roimh | bain úsáid as roimh | \
            caithfear é a úsáid roimh | nóiméad fágtha | nóiméad atá agat | ar a dhéanaí
            """,
            .minute: """
            nóiméad | nóiméid | nóim | nóiméad fágtha | nóiméad atá agat
            """,
            .hour: """
            uair an chloig | uair a chloig | uaire an chloig | uaireanta an chloig | huaire | n-uaire
            """,
            .day: "laethanta | laethe | lá oibre | lae",
            .secrecy: """
            ná roinn | ná tabhair | ná nocht | ná comhroinn | ná seol | ná taispeáin | ná déan roinn | ná déan tabhair | ná déan nocht | ná déan comhroinn | \
            ná déan seol | ná déan taispeáin | le duine ar bith | le haon duine | le duine eile | d'aon duine | do dhuine ar bith | d'éinne | faoi rún | rúnda | \
            ní iarrfaimid choíche | ní iarrfaidh muid | ní iarrfaimid riamh
            """,
            .unrequested: """
            mura iarr | mura tusa | mura tú | mura ndearna | mura chláraigh | mura chruthaigh | mura raibh | murar iarr | murar tusa | murar tú | murar ndearna | \
            murar chláraigh | murar chruthaigh | murar raibh | muna iarr | muna tusa | muna tú | muna ndearna | muna chláraigh | muna chruthaigh | muna raibh | \
            munar iarr | munar tusa | munar tú | munar ndearna | munar chláraigh | munar chruthaigh | munar raibh | níor iarr tú | ní tusa | déan neamhshuim de | \
            déan neamhshuim ar | déan neamhshuim den | déan neamhaird* | tabhair neamhaird | is féidir leat neamhaird | neamhaird
            """,
            .elsewhere: """
            trí téacs | trí sms | trí teachtaireacht téacs | trí post | trí litir | le téacs | le sms | le teachtaireacht téacs | le post | le litir | \
            teachtaireacht téacs | chuig d'fhón | chuig do ghuthán | aip fíordheimhnithe | aip fíordheimhniúcháin
            """,
            .spent: """
            athraíodh | úsáideadh | athshocraíodh | nuashonraíodh | deimhníodh | fíoraíodh | gníomhachtaíodh | dearbhaíodh | úsáidte cheana | athraithe cheana | \
            go rathúil | d'éirigh leat | as dáta | níl sé bailí a thuilleadh | imithe in éag | chuaigh in éag | logáil isteach nua | síniú isteach nua
            """,
            .confirm: """
            deimhnigh | dheimhniú | deimhniú | dearbhaigh | dearbhú | dhearbhú | fíoraigh | fíorú | fhíorú | fíordheimhnigh | fíordheimhniú | gníomhachtaigh | \
            gníomhachtú | ghníomhachtú | bailíochtaigh | ceadaigh | údaraigh | faomh | críochnaigh clárú | críochnaigh do chlárú | críochnaigh an clárú | \
            críochnaigh do chlárúchán | cuir i gcrích clárú | cuir i gcrích do chlárú | cuir i gcrích an clárú | cuir i gcrích do chlárúchán | \
            cuir do chlárú i gcrích | is mise a bhí ann | ba mise é | díghlasáil an cuntas
            """,
            .address: """
            ríomhphost | ríomhphoist | do ríomhphost | seoladh ríomhphoist | sheoladh ríomhphoist | do sheoladh ríomhphoist | cuntas | chuntas | do chuntas | clárú | \
            clárúchán | síntiús | suibscríbhinn | aitheantas | próifíl | gléas | ballraíocht
            """,
            .password: """
            pasfhocal | phasfhocal | bpasfhocal | pasfhocail | focal faire | pasfhocal nua
            """,
            .reset: """
            athshocraigh | athshocrú | pasfhocal nua | phasfhocal nua | athraigh do phasfhocal | athraigh pasfhocal | athraigh an pasfhocal | athraigh pasfhocail | \
            athrú do phasfhocal | athrú pasfhocal | athrú an pasfhocal | athrú pasfhocail | cruthaigh pasfhocal | cruthaigh do phasfhocal | roghnaigh pasfhocal | \
            roghnaigh do phasfhocal | socraigh pasfhocal | socraigh do phasfhocal | rinne tú dearmad | dearmad ar | dearmad déanta | dhearmad | athshlánaigh | \
            athshlánú | aisghabh | athghabháil
            """,
            .signIn: """
            logáil isteach | log isteach | logáil ann | sínigh isteach | síniú isteach | nasc logála isteach | nasc draíochta | nasc aonuaire | nasc síniú isteach | \
            téigh isteach | rochtain ar do chuntas
            """,
            .invite: """
            cuireadh | cuirí | thug cuireadh | tugadh cuireadh | chuireadh | glac | téigh i bpáirt | páirt a ghlacadh | bí páirteach | téigh isteach sa | roinnte leat
            """,
            .press: """
            cliceáil | brúigh | tapáil | gliogáil | an nasc | nasc | an cnaipe | cnaipe | oscail | tabhair cuairt | téigh chuig | brabhsálaí | barra seolta | \
            cóipeáil agus greamaigh | lean an nasc
            """,
            .never: """
            díliostáil | stop ag fáil | cuir deireadh le | roghanna | sainroghanna | socruithe | bainistigh | príobháideachas | príobháideachta | \
            polasaí príobháideachta | polasaí príobháideachais | beartas príobháideachais | ráiteas príobháideachais | fógra príobháideachais | téarmaí | \
            coinníollacha | dlíthiúil | fianáin | cabhair | lárionad cabhrach | tacaíocht | déan teagmháil | teagmháil | ceisteanna coitianta | tuilleadh eolais | \
            foghlaim tuilleadh | níos mó | léigh tuilleadh | léigh níos mó | féach sa bhrabhsálaí | féach ar líne | leagan gréasáin | ní mise | tuairiscigh | \
            cealaigh | cuir ar ceal | diúltaigh | íoslódáil | suiteáil | lean sinn | lean muid | roinn | comhroinn | seol ar aghaidh | nuacht | fúinn | maidir linn | \
            folúntais | baile | leathanach baile | suíomh gréasáin | siopa | ceannaigh | féach ar d'ordú | rianaigh | treoir | pobal | suirbhé | aiseolas | \
            tabhair síntiús | freagair | scrios cuntas | scrios do chuntas | féach sonraí | sonraí | cóipcheart
            """,
        ])
}
