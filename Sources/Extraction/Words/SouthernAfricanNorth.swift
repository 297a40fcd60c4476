extension Language {
    static let shona = Language(
        "sn",
        [
            .received: """
            tagamuchira chikumbiro chako | tagashira chikumbiro chako | tawana chikumbiro chako | chikumbiro chako chagamuchirwa | chikumbiro chako chanyoreswa | \
            chikumbiro chenyu chagamuchirwa | tagamuchira chichemo chako | chichemo chako chagamuchirwa | tagamuchira meseji yako | tagamuchira mashoko enyu | \
            tinokutendai nekutibata | tinotenda nekutibata | maita basa nekutibata | chengeta nhamba iyi | chengetai nhamba iyi
            """,
            .request: """
            chikumbiro | chikumbiro chako | chikumbiro chenyu | chichemo chako | chichemo chenyu | kunyunyuta kwako | mubvunzo wako | mubvunzo wenyu | meseji yako | \
            mushumo wako | tikiti rako | nyaya yako | nyaya yenyu
            """,
            .arrival: """
            chagamuchirwa | yagamuchirwa | tagamuchira | tagashira | tawana | chanyoreswa | yanyoreswa | chasvika | yasvika | chatumirwa | iri kugadziriswa
            """,
            .numbering: "nhamba | namba | manhamba | nhamba yereferensi",
            .oneTimeCode: """
            kodhi yekusimbisa | kodhi yako yekusimbisa | kodhi yenyu yekusimbisa | kodhi yekuratidza | kodhi yekuongorora | kodhi yako yekuongorora | kodhi yekutsinhira | \
            kodhi yekuvimbisa | kodhi yekusimbisira | kodhi yechokwadi | kodhi yekuona chokwadi | kodhi yekuchengetedza | kodhi yekuchengetedzeka | kodhi yako yekuchengetedza | \
            kodhi yekuchengetedzwa | kodhi yekupinda | kodhi yako yekupinda | kodhi yekupinda nayo | kodhi yenyu yekupinda | kodhi yekushandisa kamwe | \
            kodhi yekushandisa kamwe chete | kodhi yekamwe | kodhi yekamwe chete | kodhi yako yekamwe | kodhi inoshandiswa kamwe | kodhi yenguva pfupi | kodhi yenguva imwe | \
            kodhi yechinguvana | kodhi yekudzorera | kodhi ye otp | kodhi yemanhamba | kodhi ine manhamba | pasiwedhi yekamwe | pasiwedhi yekushandisa kamwe | \
            pasiwedhi yako yekamwe | pasiwedhi yenguva pfupi | pasiwedhi yechinguvana | pasiwedi yekamwe | pasiwedi yekushandisa kamwe | password yekamwe | nhamba yekusimbisa | \
            nhamba yako yekusimbisa | nhamba yekuongorora | pini yekamwe | pin yekamwe | otp yako | otp yenyu
            """,
            .code: """
            kodhi | kodhi yako | kodhi yenyu | kodhi iyi | nekodhi | makodhi | kodhi inotevera | kodhi iri pasi | kodhi iri pazasi | pini yako | pini yenyu | pin yako | \
            nhamba yakavanzika | nhamba yako yechivande | nhamba yechivande
            """,
            .accessCode: "kodhi yekuvhura | kodhi yekutanga kushandisa | kodhi yekunyoresa | kodhi yekukokwa | kodhi yekukokera | kodhi yekuwana | kodhi yekubatana",
            .recoveryCode: """
            kodhi yekudzoreredza | kodhi yekudzosera | kodhi yekuwanazve | kodhi yekuchengetera | kodhi yechimbichimbi | makodhi ekudzoreredza | makodhi ekuchengetera
            """,
            .receipt: """
            nhamba yechikumbiro | nhamba yechikumbiro chako | nhamba yechikumbiro chenyu | nhamba yenyaya | nhamba yenyaya yako | nhamba yechichemo | nhamba yechichemo chako | \
            nhamba yetikiti | nhamba yetikiti rako | nhamba yemushumo | nhamba yefaira | nhamba yemubvunzo
            """,
            .bait: """
            nhamba yeodha | nhamba yeodha yako | nhamba ye oda | nhamba yeoda yako | nhamba yeinvoice | nhamba yeinvoisi | nhamba yeakaundi | nhamba yako yeakaundi | \
            nhamba yeaccount | nhamba yefoni | nhamba yako yefoni | nhamba dzefoni | nhamba yerunhare | nhamba yemutengi | nhamba yenhengo | nhamba yekadhi | nhamba yekubhuka | \
            nhamba yekubhukisa | nhamba yekutevera | nhamba yendege | nhamba yechigaro | nhamba yekamuri | nhamba yechitupa | nhamba yepasipoti | nhamba yemudzidzi | \
            nhamba yemutero | nhamba yemari | kodhi yeposvo | kodhi yeposita | kodhi yekudzikisa mutengo | kodhi yekuderedza mutengo | kodhi yevhocha | kodhi yenyika | \
            kodhi yebazi | kodhi yekanganiso | kodhi yechigadzirwa | kodhi ye qr | odha yako | oda yenyu | invoisi | kuderedzwa kwemutengo | vhocha | runhare | nharembozha | \
            tifonere | tifonerei | fonera | mari yose | huwandu | mutengo | bharanzi | muripo | muripo wako | zuva rekuzvarwa | peji | kamuri | ndege | mugwagwa | mapoinzi | \
            tagamuchira mari yako | tagamuchira muripo wako | tagamuchira odha yako
            """,
            .enter: "isa kodhi | pinza | pinzai | shandisa | shandisai | nyora | nyorai | taipa | namatidza | inotevera | pasi apa | pazasi | ndeiyi | ndiyoyi",
            .expiry: """
            ichapera | inopera | ichapera basa | inopera basa | ichapera mushure | inoshanda kwe | inoshanda | inoshanda kwemaminitsi | ichashanda | inoshanda chete | \
            mushure me | mukati me | isati yapera
            """,
            .minute: "maminitsi | miniti | kwemaminitsi | mumaminitsi | memaminitsi | maminetsi | mineti",
            .hour: "maawa | awa imwe | kwemaawa | memaawa | mumaawa | maaawa",
            .day: "mazuva | kwemazuva | mumazuva",
            .secrecy: """
            usaudze | usapa | usape | usaipa | usagovana | usagoverana | usagovera | usaratidze | usatumira | musaudze | musape | musagovana | chero ani | chero munhu | \
            kune ani zvake | mumwe munhu | yakavanzika | ngaive yakavanzika | chakavanzika | hatimbofi takakubvunza | hatizombokukumbiri
            """,
            .unrequested: """
            kana usina kukumbira | kana musina kukumbira | kana usiri iwe | kana musiri imi | kana wanga usiri iwe | kana usina | usatya zvako | furatira | rega hako | regera | \
            usahanya | ingorega | usateerera | regedza meseji iyi
            """,
            .elsewhere: "ne sms | nesms | nemeseji | pafoni yako | kufoni yako | parunhare rwako | app yekuratidza | neposvo | netsamba",
            .spent: """
            yachinjwa | yachinja | yashandiswa | yatoshandiswa | yasimbiswa | yaratidzwa | yagadziridzwa | zvabudirira | yapera | yapera basa | haichashandi | kupinda kutsva
            """,
            .confirm: """
            simbisa | simbisai | kusimbisa | ratidza chokwadi | ongorora | kuongorora | tsinhira | kutsinhira | vhura akaundi | bvumidza | bvumira | pedza kunyoresa | \
            pedzisa kunyoresa | hongu ndini | ndini
            """,
            .address: """
            kero yeimeiri | kero yako yeimeiri | kero yeemail | kero ye email | imeiri yako | imeyili yako | email yako | akaundi | akaundi yako | akaundi yenyu | account yako | \
            kunyoresa kwako | purofairi
            """,
            .password: "pasiwedhi | pasiwedhi yako | pasiwedi | pasiwedi yako | password yako | izwi rekupinda | shoko rekupinda | izwi rakavanzika",
            .reset: """
            gadzirazve | kugadzirazve | gadzira patsva | seta patsva | kuseta patsva | chinja pasiwedhi | chinja pasiwedi | kuchinja pasiwedhi | pasiwedhi itsva | \
            pasiwedi itsva | wakanganwa | makanganwa | gadzira pasiwedhi | dzoreredza pasiwedhi
            """,
            .signIn: "pinda | kupinda | pindai | kuti upinde | link yekupinda | pinda muakaundi",
            .invite: "wakakokwa | wakokwa | makokwa | kukokwa | akukoka | bvuma kukokwa | batana nesu | kubatana | joinha",
            .appointment: "musangano | kusangana kwenyu | karenda | webhina",
            .press: """
            dzvanya | dzvanya apa | dzvanyai | baya apa | tinya | tinya apa | kirika | kirika apa | chinongedzo | link iri pasi | bhatani | vhura link | shanyira | bhurawuza
            """,
            .offer: "wahwina | mubayiro | bhonasi | mahara | tenga izvozvi",
            .never: """
            buda pamazita | rega kugamuchira | zvigadziriso | kuvanzika | mutemo wekuvanzika | mitemo nemamiriro | mitemo | rubatsiro | nzvimbo yerubatsiro | rutsigiro | \
            tibate | taura nesu | mibvunzo inowanzobvunzwa | verenga zvimwe | dzidza zvimwe | mamwe mashoko | handisi ini | anga asiri ini | kanzura | mhan'ara | dhaunirodha | \
            titevere | nhau | nezvedu
            """,
        ])

    static let chichewa = Language(
        "ny",
        [
            .received: """
            talandira pempho lanu | talandira pempho lako | pempho lanu lalandiridwa | pempho lanu lalembetsedwa | dandaulo lanu lalandiridwa | talandira dandaulo lanu | \
            talandira uthenga wanu | talandira kalata yanu | zikomo polumikizana nafe | zikomo chifukwa cholumikizana nafe | zikomo potilembera | sungani nambala iyi | \
            tchulani nambala iyi
            """,
            .request: """
            pempho lanu | pempho lako | pempho | dandaulo lanu | dandaulo | madandaulo anu | funso lanu | uthenga wanu | lipoti lanu | apilo yanu | tikiti yanu | mlandu wanu | \
            kalata yanu
            """,
            .arrival: "lalandiridwa | walandiridwa | yalandiridwa | talandira | lalembetsedwa | yalembetsedwa | latumizidwa | lafika | ikukonzedwa",
            .numbering: "nambala | manambala | nambala yofotokozera",
            .oneTimeCode: """
            *khodi yotsimikizira | *khodi yanu yotsimikizira | *khodi yako yotsimikizira | *khodi yotsimikizirira | *khodi yovomereza | *khodi yachitetezo | \
            *khodi yanu yachitetezo | *khodi ya chitetezo | *khodi yolowera | *khodi yanu yolowera | *khodi yako yolowera | *khodi yolowa | *khodi yogwiritsa ntchito kamodzi | \
            *khodi yogwiritsidwa ntchito kamodzi | *khodi yanthawi imodzi | *khodi ya nthawi imodzi | *khodi yanu yanthawi imodzi | *khodi yakamodzi | *khodi ya kamodzi | \
            *khodi yanu yakamodzi | *khodi yakanthawi | *khodi yakanthawi kochepa | *khodi ya otp | *khodi yosinthira | *khodi ya manambala | *khodi yotsimikiza | \
            mawu achinsinsi a nthawi imodzi | mawu achinsinsi anthawi imodzi | mawu achinsinsi akamodzi | mawu achinsinsi a kamodzi | mawu achinsinsi ogwiritsa ntchito kamodzi | \
            mawu achinsinsi akanthawi | achinsinsi a kamodzi | pasiwedi yakamodzi | pasiwedi yogwiritsa ntchito kamodzi | pasiwedi ya nthawi imodzi | nambala yotsimikizira | \
            nambala yanu yotsimikizira | nambala yachinsinsi yakamodzi | nambala yachinsinsi ya kamodzi | nambala yolowera | pini yakamodzi | otp yanu
            """,
            .code: """
            *khodi yanu | *khodi yako | khodi iyi | khodi ili pansipa | khodi yotsatirayi | makhodi | nambala yachinsinsi | nambala yanu yachinsinsi | nambala ya chinsinsi | \
            pini yanu | pin yanu | pini yako
            """,
            .accessCode: "*khodi yoyambitsira | *khodi yoyambitsa | *khodi yolembetsa | *khodi yolembetsera | *khodi yoitanira | *khodi yopezera | *khodi yolowa nawo",
            .recoveryCode: "*khodi yobwezeretsa | *khodi yobwezeretsera | *khodi yosungira | *khodi yadzidzidzi | makhodi obwezeretsa | makhodi osungira",
            .receipt: """
            nambala ya pempho | nambala ya pempho lanu | nambala ya mlandu | nambala ya dandaulo | nambala ya dandaulo lanu | nambala ya madandaulo | nambala ya tikiti | \
            nambala ya tikiti yanu | nambala ya lipoti | nambala ya fayilo | nambala ya funso
            """,
            .bait: """
            nambala ya oda | nambala ya oda yanu | nambala ya odala | nambala ya invoyisi | nambala ya akaunti | nambala yanu ya akaunti | nambala ya foni | \
            nambala yanu ya foni | nambala yafoni | nambala ya lamya | nambala ya kasitomala | nambala ya membala | nambala ya umembala | nambala ya khadi | nambala yosungitsa | \
            nambala ya buku | nambala yotsatira | nambala yolondolera | nambala ya ndege | nambala ya mpando | nambala ya chipinda | nambala ya chitupa | nambala ya pasipoti | \
            nambala ya msonkho | nambala ya wophunzira | *khodi ya positi | *khodi yochotsera | *khodi yotsitsira mtengo | *khodi ya vocha | *khodi ya dziko | \
            *khodi ya nthambi | *khodi ya cholakwika | *khodi ya katundu | *khodi ya qr | oda yanu | invoyisi yanu | kuchotsera mtengo | lamya | tiyimbireni | imbani foni | \
            ndalama zonse | chiwerengero | mtengo wake | malipiro | malipiro anu | tsiku lobadwa | tsamba la | chipinda | msewu | talandira malipiro anu | talandira oda yanu | \
            ndalama zanu
            """,
            .enter: """
            lowetsani | lowetsa | gwiritsani ntchito | gwiritsa ntchito | lembani | tayipani | taipani | koperani | pansipa | yotsatirayi | ili pansipa | ndi iyi | nayi
            """,
            .expiry: """
            itha ntchito | idzatha | idzatha ntchito | imatha | ikutha | itha pakatha | idzatha pakatha | idzagwira ntchito | imagwira ntchito | igwira ntchito | \
            ikugwira ntchito kwa | yovomerezeka kwa | pakatha | pasanathe | isanathe
            """,
            .minute: "mphindi | mphindi zochepa",
            .hour: "maola | ola limodzi",
            .day: "masiku",
            .secrecy: """
            musagawane | musauze | musauze aliyense | musapatse | musapereke | musaulule | musaonetse | osauza | osagawana | osapereka | wina aliyense | aliyense | munthu wina | \
            ndi chinsinsi | isungeni mwachinsinsi | sitidzakufunsani | chinsinsi
            """,
            .unrequested: """
            ngati simunapemphe | ngati simunafunse | ngati sindinu | ngati si inu | ngati sinali inu | ngati simunali inu | ngati sunapemphe | ngati simunachite | musalabadire | \
            nyalanyazani | mungonyalanyaza | munyalanyaze | mungathe kunyalanyaza
            """,
            .elsewhere: "pa sms | ndi sms | kudzera pa sms | pa uthenga wa foni | pa foni yanu | ku foni yanu | pulogalamu yotsimikizira | pa positi | ndi kalata",
            .spent: """
            asinthidwa | yasinthidwa | yagwiritsidwa ntchito | yagwiritsidwa kale | yatsimikiziridwa | latsimikiziridwa | zatheka | bwinobwino | yatha ntchito | \
            sikugwiranso ntchito | kulowa kwatsopano | yatsegulidwa
            """,
            .confirm: """
            tsimikizirani | tsimikizira | kutsimikizira | kuti mutsimikizire | tsimikizani | vomerezani | kuvomereza | yambitsani | lolani | malizani kulembetsa | inde ndine | \
            ndi ineyo
            """,
            .address: "imelo yanu | adilesi ya imelo | adilesi yanu ya imelo | adiresi ya imelo | imelo | akaunti yanu | kulembetsa kwanu | mbiri yanu",
            .password: "mawu achinsinsi | mawu anu achinsinsi | mawu anu chinsinsi | pasiwedi | pasiwedi yanu | achinsinsi anu | passwordi yanu",
            .reset: """
            bwezeretsani mawu | kubwezeretsa mawu | sinthani mawu | kusintha mawu | sinthani pasiwedi | kusintha pasiwedi | bwezeretsani pasiwedi | mawu achinsinsi atsopano | \
            pasiwedi yatsopano | mwaiwala | waiwala | pangani mawu | ikaninso | kukonzanso
            """,
            .signIn: "lowani | kulowa | lowa mu | kuti mulowe | kulowa mu akaunti | ulalo wolowera | lowani muakaunti",
            .invite: "mwaitanidwa | kuitanidwa | wakuitanani | akuitanani | kuyitanidwa | vomerani kuyitanidwa | lowani nawo | kulowa nawo | tikukuitanani",
            .appointment: "msonkhano | kukumana | kalendala | nthawi yokumana",
            .press: "dinani | dinani apa | kudina | dinani pa | ulalo | ulalo womwe | ulalo uli pansipa | batani | tsegulani ulalo | pitani ku | msakatuli",
            .offer: "mwapambana | mphoto | bonasi | kwaulere | gulani tsopano",
            .never: """
            lekani kulandira | siyani kulandira | chotsani kulembetsa | zokonda | zinsinsi | mfundo zazinsinsi | mfundo zachinsinsi | malamulo ndi zikhalidwe | \
            malamulo ogwiritsira ntchito | thandizo | malo othandizira | chithandizo | lumikizanani nafe | mafunso ofunsidwa kawirikawiri | dziwani zambiri | werengani zambiri | \
            zambiri | si ine | sindine | sinali ine | fufutani | nenani | tsitsani | titsatireni | nkhani | za ife
            """,
        ])
}
