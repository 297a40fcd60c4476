extension Language {
    static let shona = Language(
        "sn",
        [
            .digits: """
            manhamba matanhatu | manhamba mana | madhijiti | madhijiti matanhatu | manhamba 6 | manhamba 4
            """,
            .received: """
            tagamuchira chikumbiro chako | tagashira chikumbiro chako | tawana chikumbiro chako | chikumbiro chako chagamuchirwa | chikumbiro chako chanyoreswa | \
            chikumbiro chenyu chagamuchirwa | tagamuchira chichemo chako | chichemo chako chagamuchirwa | tagamuchira meseji yako | tagamuchira mashoko enyu | \
            tinokutendai nekutibata | tinotenda nekutibata | maita basa nekutibata | chengeta nhamba iyi | chengetai nhamba iyi | tinotenda neimeyiri yenyu | \
            tinotenda nemeseji yenyu | tinotenda nechikumbiro chenyu | tinotenda nemubvunzo wenyu | maita basa neimeyiri yenyu | maita basa nemeseji yenyu | \
            maita basa nechikumbiro chenyu | maita basa nemubvunzo wenyu | tagamuchira mushumo wenyu | tawana mushumo wenyu | tagashira mushumo wenyu
            """,
            .request: """
            chikumbiro | chikumbiro chako | chikumbiro chenyu | chichemo chako | chichemo chenyu | kunyunyuta kwako | mubvunzo wako | mubvunzo wenyu | meseji yako | \
            mushumo wako | tikiti rako | nyaya yako | nyaya yenyu | imeyiri yenyu | imeyiri yako | tsamba yenyu | tsamba yako | fomu yenyu | kunyunyuta kwenyu
            """,
            .arrival: """
            chagamuchirwa | yagamuchirwa | tagamuchira | tagashira | tawana | chanyoreswa | yanyoreswa | chasvika | yasvika | chatumirwa | iri kugadziriswa | \
            chanyorwa | yanyorwa | chaendeswa | chavhurwa | yavhurwa | takanyoresa | tanyoresa | chapihwa | chiri kuongororwa | chanyoreswa pasi penhamba
            """,
            .numbering: "nhamba | namba | manhamba | nhamba yereferensi | pasi penhamba | nenhamba",
            .oneTimeCode: """
            kodhi yekusimbisa | kodhi yako yekusimbisa | kodhi yenyu yekusimbisa | kodhi yekuratidza | kodhi yekuongorora | kodhi yako yekuongorora | \
            kodhi yekutsinhira | kodhi yekuvimbisa | kodhi yekusimbisira | kodhi yechokwadi | kodhi yekuona chokwadi | kodhi yekuchengetedza | \
            kodhi yekuchengetedzeka | kodhi yako yekuchengetedza | kodhi yekuchengetedzwa | kodhi yekupinda | kodhi yako yekupinda | kodhi yekupinda nayo | \
            kodhi yenyu yekupinda | kodhi yekushandisa kamwe | kodhi yekushandisa kamwe chete | kodhi yekamwe | kodhi yekamwe chete | kodhi yako yekamwe | \
            kodhi inoshandiswa kamwe | kodhi yenguva pfupi | kodhi yenguva imwe | kodhi yechinguvana | kodhi yekudzorera | kodhi ye otp | kodhi yemanhamba | \
            kodhi ine manhamba | pasiwedhi yekamwe | pasiwedhi yekushandisa kamwe | pasiwedhi yako yekamwe | pasiwedhi yenguva pfupi | pasiwedhi yechinguvana | \
            pasiwedi yekamwe | pasiwedi yekushandisa kamwe | password yekamwe | nhamba yekusimbisa | nhamba yako yekusimbisa | nhamba yekuongorora | pini yekamwe | \
            pin yekamwe | otp yako | otp yenyu | nhamba yekuchengetedza | nhamba yechakavanzika | nhamba yekamwe chete | nhamba inoshandiswa kamwe | \
            kiyi yekamwe chete | kiyi inoshandiswa kamwe | kiyi yekupinda | kodhi yekusaina | pasiwedhi ye sms | kiyi yedhijitari
            """,
            .code: """
            kodhi | kodhi yako | kodhi yenyu | kodhi iyi | nekodhi | makodhi | kodhi inotevera | kodhi iri pasi | kodhi iri pazasi | pini yako | pini yenyu | \
            pin yako | nhamba yakavanzika | nhamba yako yechivande | nhamba yechivande
            """,
            .accessCode: """
            kodhi yekuvhura | kodhi yekutanga kushandisa | kodhi yekunyoresa | kodhi yekukokwa | kodhi yekukokera | kodhi yekuwana | kodhi yekubatana | \
            nhamba yekuvhura | kiyi yekumutsa | nhamba yekumutsa | kodhi yekupinda kekutanga | pasiwedhi yekutanga
            """,
            .recoveryCode: """
            kodhi yekudzoreredza | kodhi yekudzosera | kodhi yekuwanazve | kodhi yekuchengetera | kodhi yechimbichimbi | makodhi ekudzoreredza | \
            makodhi ekuchengetera | kiyi yekudzosera | kiyi yekudzorera | makiyi ekudzorera | kodhi yekukurumidzira | kodhi dzekukurumidzira | kodhi yenjodzi | \
            makodhi ekudzorera | makodhi ekuchengetedza
            """,
            .receipt: """
            nhamba yechikumbiro | nhamba yechikumbiro chako | nhamba yechikumbiro chenyu | nhamba yenyaya | nhamba yenyaya yako | nhamba yechichemo | \
            nhamba yechichemo chako | nhamba yetikiti | nhamba yetikiti rako | nhamba yemushumo | nhamba yefaira | nhamba yemubvunzo | \
            nhamba yekunyoreswa kwechikumbiro | nhamba yekunyoresa | nhamba yechichemo chenyu | nhamba yenyaya yenyu | nhamba yetsamba | nhamba yefaira renyu | \
            nhamba yetikiti renyu | nhamba yereferensi yechikumbiro | nhamba yereferensi yechichemo | nhamba yekutevera chikumbiro | chanyoreswa pasi penhamba
            """,
            .bait: """
            nhamba yeodha | nhamba yeodha yako | nhamba ye oda | nhamba yeoda yako | nhamba yeinvoice | nhamba yeinvoisi | nhamba yeakaundi | nhamba yako yeakaundi | \
            nhamba yeaccount | nhamba yefoni | nhamba yako yefoni | nhamba dzefoni | nhamba yerunhare | nhamba yemutengi | nhamba yenhengo | nhamba yekadhi | \
            nhamba yekubhuka | nhamba yekubhukisa | nhamba yekutevera | nhamba yendege | nhamba yechigaro | nhamba yekamuri | nhamba yechitupa | nhamba yepasipoti | \
            nhamba yemudzidzi | nhamba yemutero | nhamba yemari | kodhi yeposvo | kodhi yeposita | kodhi yekudzikisa mutengo | kodhi yekuderedza mutengo | \
            kodhi yevhocha | kodhi yenyika | kodhi yebazi | kodhi yekanganiso | kodhi yechigadzirwa | kodhi ye qr | odha yako | oda yenyu | invoisi | \
            kuderedzwa kwemutengo | vhocha | runhare | nharembozha | tifonere | tifonerei | fonera | mari yose | huwandu | mutengo | bharanzi | muripo | muripo wako | \
            zuva rekuzvarwa | peji | kamuri | ndege | mugwagwa | mapoinzi | tagamuchira mari yako | tagamuchira muripo wako | tagamuchira odha yako | \
            manhamba mana ekupedzisira | manhamba mana okupedzisira | nhamba ina dzekupedzisira | nhamba dzekupedzisira | manhamba ekupedzisira | inoperera na | \
            rinopera na | kuseri kwekadhi | seri kwekadhi
            """,
            .enter: """
            isa kodhi | pinza | pinzai | shandisa | shandisai | nyora | nyorai | taipa | namatidza | inotevera | pasi apa | pazasi | ndeiyi | ndiyoyi
            """,
            .expiry: """
            ichapera | inopera | ichapera basa | inopera basa | ichapera mushure | inoshanda kwe | inoshanda | inoshanda kwemaminitsi | ichashanda | inoshanda chete | \
            mushure me | mukati me | isati yapera | inoshanda kusvika | ichashanda kusvika | inoshanda kusvikira | inopera nguva | ichapera nguva | ishandise pamberi | \
            ishandise usati | isa usati | maminitsi asara | kwasara maminitsi
            """,
            .minute: """
            maminitsi | miniti | kwemaminitsi | mumaminitsi | memaminitsi | maminetsi | mineti | maminitsi asara
            """,
            .hour: "maawa | awa imwe | kwemaawa | memaawa | mumaawa | maaawa",
            .day: "mazuva | kwemazuva | mumazuva",
            .secrecy: """
            usaudze | usapa | usape | usaipa | usagovana | usagoverana | usagovera | usaratidze | usatumira | musaudze | musape | musagovana | chero ani | \
            chero munhu | kune ani zvake | mumwe munhu | yakavanzika | ngaive yakavanzika | chakavanzika | hatimbofi takakubvunza | hatizombokukumbiri
            """,
            .unrequested: """
            kana usina kukumbira | kana musina kukumbira | kana usiri iwe | kana musiri imi | kana wanga usiri iwe | kana usina | usatya zvako | furatira | rega hako | \
            regera | usahanya | ingorega | usateerera | regedza meseji iyi
            """,
            .elsewhere: """
            ne sms | nesms | nemeseji | pafoni yako | kufoni yako | parunhare rwako | app yekuratidza | neposvo | netsamba
            """,
            .spent: """
            yachinjwa | yachinja | yashandiswa | yatoshandiswa | yasimbiswa | yaratidzwa | yagadziridzwa | zvabudirira | yapera | yapera basa | haichashandi | \
            kupinda kutsva
            """,
            .confirm: """
            simbisa | simbisai | kusimbisa | ratidza chokwadi | ongorora | kuongorora | tsinhira | kutsinhira | vhura akaundi | bvumidza | bvumira | pedza kunyoresa | \
            pedzisa kunyoresa | hongu ndini | ndini
            """,
            .address: """
            kero yeimeiri | kero yako yeimeiri | kero yeemail | kero ye email | imeiri yako | imeyili yako | email yako | akaundi | akaundi yako | akaundi yenyu | \
            account yako | kunyoresa kwako | purofairi
            """,
            .password: """
            pasiwedhi | pasiwedhi yako | pasiwedi | pasiwedi yako | password yako | izwi rekupinda | shoko rekupinda | izwi rakavanzika
            """,
            .reset: """
            gadzirazve | kugadzirazve | gadzira patsva | seta patsva | kuseta patsva | chinja pasiwedhi | chinja pasiwedi | kuchinja pasiwedhi | pasiwedhi itsva | \
            pasiwedi itsva | wakanganwa | makanganwa | gadzira pasiwedhi | dzoreredza pasiwedhi
            """,
            .signIn: "pinda | kupinda | pindai | kuti upinde | link yekupinda | pinda muakaundi",
            .invite: """
            wakakokwa | wakokwa | makokwa | kukokwa | akukoka | bvuma kukokwa | batana nesu | kubatana | joinha
            """,
            .appointment: "musangano | kusangana kwenyu | karenda | webhina",
            .press: """
            dzvanya | dzvanya apa | dzvanyai | baya apa | tinya | tinya apa | kirika | kirika apa | chinongedzo | link iri pasi | bhatani | vhura link | shanyira | \
            bhurawuza
            """,
            .offer: "wahwina | mubayiro | bhonasi | mahara | tenga izvozvi",
            .never: """
            buda pamazita | rega kugamuchira | zvigadziriso | kuvanzika | mutemo wekuvanzika | mitemo nemamiriro | mitemo | rubatsiro | nzvimbo yerubatsiro | \
            rutsigiro | tibate | taura nesu | mibvunzo inowanzobvunzwa | verenga zvimwe | dzidza zvimwe | mamwe mashoko | handisi ini | anga asiri ini | kanzura | \
            mhan'ara | dhaunirodha | titevere | nhau | nezvedu
            """,
        ])

    static let chichewa = Language(
        "ny",
        [
            .digits: """
            manambala asanu ndi limodzi | manambala anayi | manambala 6 | manambala 4 | madijiti
            """,
            .received: """
            talandira pempho lanu | talandira pempho lako | pempho lanu lalandiridwa | pempho lanu lalembetsedwa | dandaulo lanu lalandiridwa | \
            talandira dandaulo lanu | talandira uthenga wanu | talandira kalata yanu | zikomo polumikizana nafe | zikomo chifukwa cholumikizana nafe | \
            zikomo potilembera | sungani nambala iyi | tchulani nambala iyi | zikomo chifukwa cha imelo yanu | zikomo chifukwa cha uthenga wanu | \
            zikomo chifukwa cha pempho lanu | zikomo chifukwa cha kalata yanu | talandira imelo yanu | imelo yanu yalandiridwa | imelo yanu yafika
            """,
            .request: """
            pempho lanu | pempho lako | pempho | dandaulo lanu | dandaulo | madandaulo anu | funso lanu | uthenga wanu | lipoti lanu | apilo yanu | tikiti yanu | \
            mlandu wanu | kalata yanu | fomu yanu | madandaulo ako
            """,
            .arrival: """
            lalandiridwa | walandiridwa | yalandiridwa | talandira | lalembetsedwa | yalembetsedwa | latumizidwa | lafika | ikukonzedwa | alandiridwa | alembetsedwa | \
            walembedwa | lalembedwa | likukonzedwa | talembetsa | yafika | latsegulidwa | lapatsidwa | tikuona za | lalembetsedwa pansi pa nambala | \
            lalembetsedwa ndi nambala
            """,
            .numbering: "nambala | manambala | nambala yofotokozera",
            .oneTimeCode: """
            *khodi yotsimikizira | *khodi yanu yotsimikizira | *khodi yako yotsimikizira | *khodi yotsimikizirira | *khodi yovomereza | *khodi yachitetezo | \
            *khodi yanu yachitetezo | *khodi ya chitetezo | *khodi yolowera | *khodi yanu yolowera | *khodi yako yolowera | *khodi yolowa | \
            *khodi yogwiritsa ntchito kamodzi | *khodi yogwiritsidwa ntchito kamodzi | *khodi yanthawi imodzi | *khodi ya nthawi imodzi | *khodi yanu yanthawi imodzi | \
            *khodi yakamodzi | *khodi ya kamodzi | *khodi yanu yakamodzi | *khodi yakanthawi | *khodi yakanthawi kochepa | *khodi ya otp | *khodi yosinthira | \
            *khodi ya manambala | *khodi yotsimikiza | mawu achinsinsi a nthawi imodzi | mawu achinsinsi anthawi imodzi | mawu achinsinsi akamodzi | \
            mawu achinsinsi a kamodzi | mawu achinsinsi ogwiritsa ntchito kamodzi | mawu achinsinsi akanthawi | achinsinsi a kamodzi | pasiwedi yakamodzi | \
            pasiwedi yogwiritsa ntchito kamodzi | pasiwedi ya nthawi imodzi | nambala yotsimikizira | nambala yanu yotsimikizira | nambala yachinsinsi yakamodzi | \
            nambala yachinsinsi ya kamodzi | nambala yolowera | pini yakamodzi | otp yanu | nambala yotsimikizirira | nambala yachitetezo | nambala yobisika | \
            nambala yogwiritsa ntchito kamodzi | kiyi yolowera | khodi yosainira | mawu achinsinsi a sms | kiyi ya digito
            """,
            .code: """
            *khodi yanu | *khodi yako | khodi iyi | khodi ili pansipa | khodi yotsatirayi | makhodi | nambala yachinsinsi | nambala yanu yachinsinsi | \
            nambala ya chinsinsi | pini yanu | pin yanu | pini yako
            """,
            .accessCode: """
            *khodi yoyambitsira | *khodi yoyambitsa | *khodi yolembetsa | *khodi yolembetsera | *khodi yoitanira | *khodi yopezera | *khodi yolowa nawo | \
            nambala yoyambitsa | nambala yotsegulira | kiyi yoyambitsa | kiyi yotsegulira | khodi yolowera koyamba | mawu achinsinsi oyamba
            """,
            .recoveryCode: """
            *khodi yobwezeretsa | *khodi yobwezeretsera | *khodi yosungira | *khodi yadzidzidzi | makhodi obwezeretsa | makhodi osungira | kiyi yobwezeretsa | \
            makiyi obwezeretsa | kiyi yosungira | khodi yadzidzidzi | makhodi adzidzidzi | khodi yosungira | khodi yobwezeretsa
            """,
            .receipt: """
            nambala ya pempho | nambala ya pempho lanu | nambala ya mlandu | nambala ya dandaulo | nambala ya dandaulo lanu | nambala ya madandaulo | \
            nambala ya tikiti | nambala ya tikiti yanu | nambala ya lipoti | nambala ya fayilo | nambala ya funso | nambala yolembetsera pempho | \
            nambala yolembetsera dandaulo | nambala ya kalata | nambala ya apilo | nambala ya mlandu wanu | nambala ya fayilo yanu | nambala ya lipoti lanu | \
            nambala ya funso lanu | nambala yofotokozera pempho | nambala yotsatira pempho | lalembetsedwa pansi pa nambala | lalembetsedwa ndi nambala
            """,
            .bait: """
            nambala ya oda | nambala ya oda yanu | nambala ya odala | nambala ya invoyisi | nambala ya akaunti | nambala yanu ya akaunti | nambala ya foni | \
            nambala yanu ya foni | nambala yafoni | nambala ya lamya | nambala ya kasitomala | nambala ya membala | nambala ya umembala | nambala ya khadi | \
            nambala yosungitsa | nambala ya buku | nambala yotsatira | nambala yolondolera | nambala ya ndege | nambala ya mpando | nambala ya chipinda | \
            nambala ya chitupa | nambala ya pasipoti | nambala ya msonkho | nambala ya wophunzira | *khodi ya positi | *khodi yochotsera | *khodi yotsitsira mtengo | \
            *khodi ya vocha | *khodi ya dziko | *khodi ya nthambi | *khodi ya cholakwika | *khodi ya katundu | *khodi ya qr | oda yanu | invoyisi yanu | \
            kuchotsera mtengo | lamya | tiyimbireni | imbani foni | ndalama zonse | chiwerengero | mtengo wake | malipiro | malipiro anu | tsiku lobadwa | tsamba la | \
            chipinda | msewu | talandira malipiro anu | talandira oda yanu | ndalama zanu | manambala anayi omaliza | manambala 4 omaliza | manambala omaliza | \
            manambala atatu omaliza | yothera ndi | yomwe imathera ndi | imathera ndi | kumbuyo kwa khadi
            """,
            .enter: """
            lowetsani | lowetsa | gwiritsani ntchito | gwiritsa ntchito | lembani | tayipani | taipani | koperani | pansipa | yotsatirayi | ili pansipa | ndi iyi | nayi
            """,
            .expiry: """
            itha ntchito | idzatha | idzatha ntchito | imatha | ikutha | itha pakatha | idzatha pakatha | idzagwira ntchito | imagwira ntchito | igwira ntchito | \
            ikugwira ntchito kwa | yovomerezeka kwa | pakatha | pasanathe | isanathe | imagwira ntchito mpaka | igwira ntchito mpaka | idzagwira ntchito mpaka | \
            ikugwira ntchito mpaka | imatha ntchito | igwiritseni ntchito isanakwane | ilowetseni isanakwane | mphindi zatsala | kwatsala mphindi
            """,
            .minute: """
            mphindi | mphindi zochepa | mphindi zatsala
            """,
            .hour: "maola | ola limodzi",
            .day: "masiku",
            .secrecy: """
            musagawane | musauze | musauze aliyense | musapatse | musapereke | musaulule | musaonetse | osauza | osagawana | osapereka | wina aliyense | aliyense | \
            munthu wina | ndi chinsinsi | isungeni mwachinsinsi | sitidzakufunsani | chinsinsi
            """,
            .unrequested: """
            ngati simunapemphe | ngati simunafunse | ngati sindinu | ngati si inu | ngati sinali inu | ngati simunali inu | ngati sunapemphe | ngati simunachite | \
            musalabadire | nyalanyazani | mungonyalanyaza | munyalanyaze | mungathe kunyalanyaza
            """,
            .elsewhere: """
            pa sms | ndi sms | kudzera pa sms | pa uthenga wa foni | pa foni yanu | ku foni yanu | pulogalamu yotsimikizira | pa positi | ndi kalata
            """,
            .spent: """
            asinthidwa | yasinthidwa | yagwiritsidwa ntchito | yagwiritsidwa kale | yatsimikiziridwa | latsimikiziridwa | zatheka | bwinobwino | yatha ntchito | \
            sikugwiranso ntchito | kulowa kwatsopano | yatsegulidwa
            """,
            .confirm: """
            tsimikizirani | tsimikizira | kutsimikizira | kuti mutsimikizire | tsimikizani | vomerezani | kuvomereza | yambitsani | lolani | malizani kulembetsa | \
            inde ndine | ndi ineyo
            """,
            .address: """
            imelo yanu | adilesi ya imelo | adilesi yanu ya imelo | adiresi ya imelo | imelo | akaunti yanu | kulembetsa kwanu | mbiri yanu
            """,
            .password: """
            mawu achinsinsi | mawu anu achinsinsi | mawu anu chinsinsi | pasiwedi | pasiwedi yanu | achinsinsi anu | passwordi yanu
            """,
            .reset: """
            bwezeretsani mawu | kubwezeretsa mawu | sinthani mawu | kusintha mawu | sinthani pasiwedi | kusintha pasiwedi | bwezeretsani pasiwedi | \
            mawu achinsinsi atsopano | pasiwedi yatsopano | mwaiwala | waiwala | pangani mawu | ikaninso | kukonzanso
            """,
            .signIn: """
            lowani | kulowa | lowa mu | kuti mulowe | kulowa mu akaunti | ulalo wolowera | lowani muakaunti
            """,
            .invite: """
            mwaitanidwa | kuitanidwa | wakuitanani | akuitanani | kuyitanidwa | vomerani kuyitanidwa | lowani nawo | kulowa nawo | tikukuitanani
            """,
            .appointment: "msonkhano | kukumana | kalendala | nthawi yokumana",
            .press: """
            dinani | dinani apa | kudina | dinani pa | ulalo | ulalo womwe | ulalo uli pansipa | batani | tsegulani ulalo | pitani ku | msakatuli
            """,
            .offer: "mwapambana | mphoto | bonasi | kwaulere | gulani tsopano",
            .never: """
            lekani kulandira | siyani kulandira | chotsani kulembetsa | zokonda | zinsinsi | mfundo zazinsinsi | mfundo zachinsinsi | malamulo ndi zikhalidwe | \
            malamulo ogwiritsira ntchito | thandizo | malo othandizira | chithandizo | lumikizanani nafe | mafunso ofunsidwa kawirikawiri | dziwani zambiri | \
            werengani zambiri | zambiri | si ine | sindine | sinali ine | fufutani | nenani | tsitsani | titsatireni | nkhani | za ife
            """,
        ])

    static let tswana = Language(
        "tn",
        [
            .digits: """
            didijiti | didijithi | didijiti di le thataro | didijiti di le nne | didijiti tse thataro | dinomoro tse thataro
            """,
            .received: """
            re amogetse kopo ya gago | re bone kopo ya gago | kopo ya gago e amogetswe | kopo ya gago e kwadisitswe | ngongorego ya gago e amogetswe | \
            re amogetse ngongorego ya gago | re amogetse molaetsa wa gago | re leboga go bo o ikgolagantse le rona | re lebogela kopo ya gago | boloka nomoro e | \
            re amogetse kwalo ya gago | re lebogela imeile ya gago | re lebogela molaetsa wa gago | re lebogela potso ya gago | re lebogela ngongorego ya gago | \
            re amogetse imeile ya gago | re bone imeile ya gago | re bone lekwalo la gago | re bone potso ya gago | re bone pegelo ya gago | \
            re bone ngongorego ya gago | imeile ya gago e tsentswe | imeile ya gago e amogetswe | imeile ya gago e bonwe
            """,
            .request: """
            kopo ya gago | ngongorego ya gago | ngongorego | tlhagiso ya gago | potso ya gago | molaetsa wa gago | pegelo ya gago | boikuelo jwa gago | \
            tekete ya gago | kgetsi ya gago | lekwalo la gago | foromo ya gago | kopo ya lona | dingongorego
            """,
            .arrival: """
            e amogetswe | o amogetswe | e bonwe | re amogetse | e kwadisitswe | e tsentswe | e rometswe | e a dirwa | e butswe | re kwadisitse | e begilwe | \
            e a sekasekiwa | e neetswe | e kwadisitswe ka nomoro
            """,
            .numbering: "nomoro | dinomoro | palo ya tshupetso | nomoro ya tshupetso | nomoro ya referense",
            .oneTimeCode: """
            khoutu ya tlhomamiso | khoutu ya gago ya tlhomamiso | khoutu ya netefatso | khoutu ya gago ya netefatso | khoutu ya tiisetso | khoutu ya gago ya tiisetso | \
            khoutu ya go netefatsa | khoutu ya go tlhomamisa | khoutu ya tshireletso | khoutu ya gago ya tshireletso | khoutu ya pabalesego | khoutu ya go tsena | \
            khoutu ya gago ya go tsena | khoutu ya nako e le nngwe | khoutu ya gago ya nako e le nngwe | khoutu ya gangwe | khoutu ya gago ya gangwe | \
            khoutu e e dirisiwang gangwe | khoutu ya nakwana | khoutu ya gago ya nakwana | khoutu ya go seta sesha | khoutu ya otp | khoutu ya dinomoro | \
            khoutu ya didijiti | phasewete ya nako e le nngwe | phasewete ya gangwe | phasewete ya gago ya nako e le nngwe | phasewete ya nakwana | \
            lefoko la sephiri la gangwe | lefoko la sephiri la nako e le nngwe | lefokokhunololamoraba la gangwe | nomoro ya tlhomamiso | \
            nomoro ya gago ya tlhomamiso | nomoro ya netefatso ya gago | pin ya gangwe | otp ya gago | nomoro ya netefatso | nomoro ya tshireletso | \
            nomoro ya khupamarama | nomoro ya gangwe | selotlele sa gangwe | selotlele sa go tsena | khoutu ya go saena | phasewete ya sms | selotlele sa dijithale | \
            nomore ya netefatso | nomore ya gago ya netefatso
            """,
            .code: """
            khoutu | khoutu ya gago | dikhoutu | khoutu e e latelang | khoutu e e fa tlase | khoutu e e kwa tlase | khoutu e | pin ya gago | \
            nomoro ya gago ya sephiri | nomoro ya sephiri
            """,
            .accessCode: """
            khoutu ya go dirisa | khoutu ya tiragatso | khoutu ya ikwadiso | khoutu ya go ikwadisa | khoutu ya taletso | khoutu ya phitlhelelo | khoutu ya go tsenela | \
            nomoro ya go tsenya tirisong | selotlele sa go tsenya tirisong | nomoro ya phitlhelelo | khoutu ya go tsena la ntlha | phasewete ya ntlha
            """,
            .recoveryCode: """
            khoutu ya go busetsa | khoutu ya pusetso | khoutu ya tsosoloso | khoutu ya tshoganyetso | dikhoutu tsa pusetso | dikhoutu tsa go busetsa | \
            selotlele sa pusetso | dikhoutu tsa tshoganyetso | khoutu ya bekapo | dikhoutu tsa bekapo
            """,
            .receipt: """
            nomoro ya kopo ya gago | nomoro ya kgetsi | nomoro ya kgetsi ya gago | nomoro ya ngongorego | nomoro ya ngongorego ya gago | nomoro ya pegelo | \
            nomoro ya faele ya gago | nomoro ya tshupetso ya kopo | nomoro ya tlhagiso | nomoro ya boikuelo | nomoro ya kwadiso ya kopo | \
            nomoro ya kwadiso ya ngongorego | nomoro ya lekwalo | nomoro ya potso | nomoro ya tekete | nomoro ya tekete ya gago | nomoro ya tshupetso ya ngongorego | \
            nomoro ya tshupetso ya kgetsi | nomoro ya go latela kopo | e kwadisitswe ka nomoro
            """,
            .bait: """
            nomoro ya otara | nomoro ya otara ya gago | nomoro ya odara ya gago | nomoro ya taelo | nomoro ya inbhoisi | nomoro ya akhaonto | \
            nomoro ya gago ya akhaonto | nomoro ya mogala | nomoro ya gago ya mogala | nomoro ya founu | nomoro ya modirisi | nomoro ya moreki | nomoro ya leloko | \
            nomoro ya karata | nomoro ya peeletso | nomoro ya go beeletsa | nomoro ya go latedisa | nomoro ya sefofane | nomoro ya setilo | nomoro ya phaposi | \
            nomoro ya omang | nomoro ya boitshupo | nomoro ya lekwalo la mesepele | nomoro ya lekgetho | nomoro ya moithuti | khoutu ya poso | khoutu ya phokotso | \
            khoutu ya papatso | khoutu ya boutšhara | khoutu ya naga | khoutu ya lekala | khoutu ya phoso | khoutu ya kumo | khoutu ya qr | otara ya gago | inbhoisi | \
            phokotso | boutšhara | mogala | mogala wa letheka | re leletse | leletsa | palogotlhe | madi otlhe | tlhwatlhwa | tuelo | tuelo ya gago | ngwaga | letlha | \
            letlha la botsalo | tsebe | sefofane | mmila | dintlha | re amogetse tuelo ya gago | re amogetse otara ya gago | dinomoro tse nne tsa bofelo | \
            didijiti tse nne tsa bofelo | didijiti tsa bofelo | dinomoro tsa bofelo | e e felelang ka | e felelang ka | kwa morago ga karata
            """,
            .enter: """
            tsenya | o tsenye | go tsenya | dirisa | o dirise | tlanya | thaepa | kopolola | kgomaretsa | e e latelang | fa tlase | kwa tlase | ke e
            """,
            .expiry: """
            e tla fela | e tla felelwa ke nako | e felelwa ke nako | e tla wela | e fela | e bereka | e dira | e tla dira | e dira fela | e bereka fela | \
            e dira metsotso | morago ga | mo metsotsong | pele e fela | e bereka go fitlha | e dira go fitlha | e tla dira go fitlha | e dirise pele ga | \
            e tsenye pele ga | metsotso e e setseng | go setse metsotso
            """,
            .minute: """
            metsotso | motsotso | metsotsong | metsotso e e setseng
            """,
            .hour: "diura | ura e le nngwe | dioura | diureng",
            .day: "malatsi",
            .secrecy: """
            o se ka wa abelana | se abelane | o se ka wa arogana | o se ka wa bolelela | o se ka wa naya | se bolelele ope | se neye ope | o se e senole | le ope | \
            le mongwe | motho yo mongwe | ke sephiri | e boloke e le sephiri | ga re kitla re go kopa
            """,
            .unrequested: """
            fa o sa kopa | fa o sa e kopa | fa o sa kopa se | fa e se wena | fa e ne e se wena | fa e se nna | se ele tlhoko | o se ka wa ela tlhoko | itlhokomolose | \
            o ka itlhokomolosa | tlhokomologa | tsweetswee itlhokomolose
            """,
            .elsewhere: """
            ka sms | ka molaetsa | ka molaetsa o o kwadilweng | mogaleng wa gago | mo mogaleng wa gago | app ya netefatso | ka poso | ka lekwalo
            """,
            .spent: """
            e fetotswe | e fetogile | e dirisitswe | e setse e dirisitswe | e netefaditswe | e tlhomamisitswe | e setilwe sesha | e ntšhafaditswe | ka katlego | \
            e feletswe ke nako | ga e tlhole e dira | go tsena go gosha
            """,
            .confirm: """
            netefatsa | go netefatsa | o netefatse | tlhomamisa | go tlhomamisa | o tlhomamise | tlhomamiso | tiisa | tsenya mo tirisong | letla | wetsa ikwadiso | \
            feleletsa ikwadiso | ee ke nna
            """,
            .address: """
            aterese ya imeile | aterese ya gago ya imeile | imeile ya gago | imeili ya gago | akhaonto ya gago | akhaonte ya gago | ikwadiso ya gago | ikwadiso | \
            porofaele ya gago
            """,
            .password: """
            phasewete ya gago | lefoko la sephiri | lefoko la gago la sephiri | lefoko la phetiso | lefokokhunololamoraba | password ya gago
            """,
            .reset: """
            seta sesha | go seta sesha | baakanya sesha | fetola phasewete | fetola lefoko la sephiri | go fetola phasewete | phasewete e ntšhwa | phasewete e ncha | \
            lefoko la sephiri le lesha | o lebetse | dira phasewete
            """,
            .signIn: "tsena | go tsena | o tsene | kgolagano ya go tsena | tsena mo akhaontong",
            .invite: """
            taletso | taletso ya gago | o laleditswe | o a lalediwa | o go laleditse | amogela taletso | ikopanye | go tsenela
            """,
            .appointment: "kopano ya gago | bokopano | khalentara | webinara | nako ya go kopana",
            .press: """
            tobetsa | tobetsa fa | tobetsa fano | o tobetse | kgotla fa | kgolagano | kgolagano e e fa tlase | konopo | bula kgolagano | setsatshi | seboadi
            """,
            .offer: "o fentse | sekgele | dimpho | mahala | reka jaanong",
            .never: """
            ikgolole | tlogela go amogela | dithulaganyo | sephiri sa gago | pholisi ya sephiri | pholisi ya bosephiri | melawana le dipeelo | dipeelo | thuso | \
            lefelo la thuso | tshegetso | ikgolaganye le rona | dipotso tse di bodiwang | bala go feta | ithute go le gontsi | tshedimosetso e e oketsegileng | \
            ga se nna | e ne e se nna | phimola | bega | re latele | dikgang | ka ga rona
            """,
        ])
}
