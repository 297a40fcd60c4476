extension Language {
    static let hausa = Language(
        "ha",
        [
            .digits: """
            lambobi huɗu | mai lambobi | lambobi masu zuwa
            """,
            .received: """
            mun karɓi bukatarka | mun karɓi bukatarku | mun karɓi buƙatarka | mun karɓi buƙatarku | mun karɓi saƙonka | mun karɓi saƙonku | mun karɓi ƙorafinka | \
            mun karɓi ƙorafinku | mun karɓi kokenka | mun karɓi rahotonka | mun karɓi takardar nemanka | mun karɓi takardarka | mun sami saƙonka | mun sami bukatarka | \
            mun samu saƙonka | an karɓi bukatarka | an karɓi buƙatarka | an karɓi ƙorafinka | an karɓi kokenka | an karɓi saƙonka | an karɓi takardar nemanka | \
            an yi rijistar bukatarka | an yi rijistar ƙorafinka | an yi rajistar ƙorafinka | an yi rajistar bukatarka | an shigar da ƙorafinka | na gode da tuntuɓar | \
            mun buɗe tikiti | ka ambaci wannan lambar | a ambaci wannan lambar | ka adana wannan lambar | ku adana wannan lambar | mun karɓi imel ɗinka | \
            mun karɓi imel ɗinku | mun samu imel ɗinka | mun samu imel ɗinku | mun sami imel ɗinka | mun sami imel ɗinku | an karɓi kokenku | an karɓi ƙorafinku | \
            an karɓi tambayarka | an karɓi wasiƙarka | an karɓi takardarka | an karɓi buƙatarku | an karɓi ƙararka | an karɓi rahotonka | mun tabbatar da karɓar | \
            tabbacin karɓa | muna tabbatar da karɓar
            """,
            .thanks: """
            mun gode da tuntuɓar | mun gode da ka tuntuɓe | mun gode da kuka tuntuɓe | mun gode da saƙonka | mun gode da rubuto | mun gode da imel ɗinka | \
            mun gode da imel ɗinku | mun gode da wasiƙarka | mun gode da tambayarka | mun gode da saƙonku | mun gode da koken ka | mun gode da ƙorafinka | \
            mun gode da neman ka
            """,
            .request: """
            bukatarka | bukatarki | bukatarku | korafinka | korafinki | korafinku | korafi | ƙararka | ƙararku | koken ka | kokenka | kokenku | takardar neman | \
            neman izininka | rahoton ka | rahotonka | rahotonku | tambayarka | tambayarku | saƙonka | saƙonku | wasiƙarka | daukaka kara | iƙirarinka | da'awarka | \
            da'awar ka | bayanin haraji | takardar haraji | aikace aikacenka | shari'arka | takardar nemanka | takardarka | wasiƙarku | fom ɗinka | fom ɗinku | \
            takardunka | takardunku | buƙatarka | buƙatarku | ƙorafinka | ƙorafinku | kararka | koken ku | neman izininku | neman sabuntawa
            """,
            .arrival: """
            mun karɓi | mun samu | an karɓa | an karbi | ya iso | ta iso | ya isa | ya zo mana | ya shigo | ta shigo | an yi rajista | an yi rijista | an yi rajistar | \
            an rubuta | an yi rikodin | an shigar | an miƙa | an gabatar | an buɗe | mun buɗe | an ƙirƙira | ana aiki | ana duba | ana nazari | ana sarrafa | \
            mun sami | an yi rijistar | mun yi rajistar | mun yi rijistar | mun rubuta | mun shigar | an tura zuwa | an aika zuwa | an ba shi lamba | an ba ta lamba | \
            an sanya | ana kan dubawa | ana kula da | ya zo hannunmu | ta zo hannunmu | an adana | an yi rajista da lambar
            """,
            .numbering: "lamba | lambar | lambarka | lambarta | id | madogara",
            .oneTimeCode: """
            lambar tabbatarwa* | lambar tabbatar* | lambar tantancewa* | lambar tantance* | lambar tsaro* | lambar shiga* | lambar shigar* | lambar amfani sau daya | \
            lambar sau daya | lambar wucin gadi | lambar OTP | lambobin tabbatarwa* | lambobin tabbatar* | lambobin tantancewa* | lambobin tantance* | \
            lambobin tsaro* | lambobin shiga* | lambobin shigar* | lambobin amfani sau daya | lambobin sau daya | lambobin wucin gadi | lambobin OTP | \
            kod tabbatarwa* | kod tabbatar* | kod tantancewa* | kod tantance* | kod tsaro* | kod shiga* | kod shigar* | kod amfani sau daya | kod sau daya | \
            kod wucin gadi | kod OTP | lambar sirri ta tabbatarwa* | lambar sirri ta tabbatar* | lambar sirri ta tantancewa* | lambar sirri ta tantance* | \
            lambar sirri ta tsaro* | lambar sirri ta shiga* | lambar sirri ta shigar* | lambar sirri ta amfani sau daya | lambar sirri ta sau daya | \
            lambar sirri ta wucin gadi | lambar sirri ta OTP | lambar sirri na tabbatarwa* | lambar sirri na tabbatar* | lambar sirri na tantancewa* | \
            lambar sirri na tantance* | lambar sirri na tsaro* | lambar sirri na shiga* | lambar sirri na shigar* | lambar sirri na amfani sau daya | \
            lambar sirri na sau daya | lambar sirri na wucin gadi | lambar sirri na OTP | code na tabbatarwa* | code na tabbatar* | code na tantancewa* | \
            code na tantance* | code na tsaro* | code na shiga* | code na shigar* | code na amfani sau daya | code na sau daya | code na wucin gadi | code na OTP | \
            lambarka ta tabbatarwa* | lambarka ta tabbatar* | lambarka ta tantancewa* | lambarka ta tantance* | lambarka ta tsaro* | lambarka ta shiga* | \
            lambarka ta shigar* | lambarka ta amfani sau daya | lambarka ta sau daya | lambarka ta wucin gadi | lambarka ta OTP | lambarka na tabbatarwa* | \
            lambarka na tabbatar* | lambarka na tantancewa* | lambarka na tantance* | lambarka na tsaro* | lambarka na shiga* | lambarka na shigar* | \
            lambarka na amfani sau daya | lambarka na sau daya | lambarka na wucin gadi | lambarka na OTP | lambar ta tabbatarwa | lambar ta tantancewa | \
            lambar ta tsaro | lambar ta shiga | lambar ta wucin gadi | lambar ta OTP | lambobi ta tabbatarwa | lambobi ta tantancewa | lambobi ta tsaro | \
            lambobi ta shiga | lambobi ta wucin gadi | lambobi ta OTP | lambarka ta tabbatarwa | lambarka ta tantancewa | lambarka ta tsaro | lambarka ta shiga | \
            lambarki ta tabbatarwa | lambarki ta tantancewa | lambarki ta tsaro | lambarki ta shiga | lambarku ta tabbatarwa | lambarku ta tantancewa | \
            lambarku ta tsaro | lambarku ta shiga | lambar tabbatarwarka | lambar tabbatarwarki | lambar tabbatarwarku | lambar tantancewarka | \
            lambobin tabbatarwarka | lambobin tabbatarwarki | lambobin tabbatarwarku | lambobin tantancewarka | lambar sirri ta lokaci daya | \
            lambar sirri na lokaci daya | kalmar sirri ta lokaci daya | kalmar sirri ta amfani sau daya | kalmar sirri ta sau daya | kalmar sirri ta wucin gadi | \
            kalmar sirri na lokaci daya | kalmar sirri na amfani sau daya | kalmar sirri na sau daya | kalmar sirri na wucin gadi | kalmar wucewa ta lokaci daya | \
            kalmar wucewa ta amfani sau daya | kalmar wucewa ta sau daya | kalmar wucewa ta wucin gadi | kalmar wucewa na lokaci daya | \
            kalmar wucewa na amfani sau daya | kalmar wucewa na sau daya | kalmar wucewa na wucin gadi | PIN ta lokaci daya | PIN ta amfani sau daya | \
            PIN ta sau daya | PIN ta wucin gadi | PIN na lokaci daya | PIN na amfani sau daya | PIN na sau daya | PIN na wucin gadi | \
            kalmar sirri mai amfani sau daya | kalmar wucewa mai amfani sau daya | lambar sirri mai amfani sau daya | OTP | OTP ɗinka | lambar mai lamba 4 | \
            lambar mai lamba 6 | lambar mai digo 4 | lambar mai digo 6 | lambobi 4 | lambobi 6 | lambobi shida | lambobi hudu | lambobin nan | lambar da ke kasa | \
            lambar da ke biye | wannan lambar | shigar da lambar | shigar da wannan lambar | yi amfani da lambar | yi amfani da wannan lambar | \
            yi amfani da lambar nan | lambar tabbatarwa | lambar tantancewa | lambar tsaro | lambar sirrinka | lambar amfani sau ɗaya | makullin shiga | \
            lambar sa hannu | kalmar sirri ta sms | kalmar sirrin ciniki | mabuɗin dijital
            """,
            .code: """
            lambar sirri | lambarki | lambarku | lambar PIN | kod ɗin | kod dinka | lambar code | code ɗin
            """,
            .accessCode: """
            lambar kunnawa | lambar gayyata | lambar rajista | lambar yin rajista | lambar shiga ta dindindin | lambar lasisi | lambar shiga kungiya | \
            lambobin kunnawa | lambobin gayyata | lambobin rajista | lambobin yin rajista | lambobin shiga ta dindindin | lambobin lasisi | lambobin shiga kungiya | \
            mabuɗin kunnawa | makullin kunnawa | lambar shiga ta farko | mabuɗin rajista | kalmar sirri ta farko | kalmar sirrin wucin gadi
            """,
            .recoveryCode: """
            lambar dawowa | lambar maidowa | lambar mayarwa | lambar dawo da asusu | lambar ajiya ta tsaro | lambar madadi | lambar gaggawa | lambar farfadowa | \
            lambobin dawowa | lambobin maidowa | lambobin mayarwa | lambobin dawo da asusu | lambobin ajiya ta tsaro | lambobin madadi | lambobin gaggawa | \
            lambobin farfadowa | mabuɗin farfadowa | makullin farfadowa | mabuɗin ajiya | lambar ajiya | lambobin ajiya | lambar madadin | lambobin madadin
            """,
            .receipt: """
            lambar kara | lambar korafi | lambar bukata | lambar tikiti | lambar takardar neman | lambar rasit | lambar nema | lambar shari'a | bukatarka | bukatarku | \
            lambar ƙarar | lambar ƙara | lambar ƙorafi | lambar ƙorafinka | lambar koke | lambar kokenka | lambar buƙata | lambar buƙatarka | lambar bukatarka | \
            lambar rahoto | lambar fayil | lambar takardar neman aiki | lambar da'awa | lambar neman diyya | lambar ɗaukaka ƙara | lambar shigar da ƙara | \
            lambar rajistar ƙorafi | lambar rijistar ƙorafi | lambar binciken ƙorafi | lambar tikitin | lambar tikitinka | lambar kes | an yi rajista da lambar | \
            ƙorafinka | kokenka | buƙatarka | lambar rajista | lambar rijista | lambar rajistar buƙata | lambar rijistar buƙata | lambar rajistar koke | \
            lambar bin sawun ƙorafi | lambar bin diddigin ƙorafi | lambar bin diddigin buƙata | lambar wasiƙa | lambar tambaya | lambar ɗaukaka ƙararka | \
            lambar fom ɗin nema | lambar shari'arka | lambar fayil ɗinka | lambar rahotonka | lambar ƙorafinku | lambar buƙatarku | lambar kokenku | \
            lambar madogara ta ƙorafi | lambar madogara ta buƙata | lambar takardarka | da lambar ƙorafi | da lambar rajista
            """,
            .bait: """
            lambar waya | lambar wayar | lambar wayarka | lambar wayar salula | lambar tarho | lambar asusu | lambar asusun | lambar asusunka | lambar asusun banki | \
            lambar abokin ciniki | lambar kwastoma | lambar memba | lambar kati | lambar katin | lambar katin shaida | lambar oda | lambar odar | lambar rasidi | \
            lambar biyan kudi | lambar jirgi | lambar kujera | lambar daki | lambar ciniki | lambar bin diddigi | lambar kaya | lambar kwangila | lambar ma'aikaci | \
            lambar dalibi | lambar fasfo | lambar shaida | lambar gidan waya | lambar akwatin gidan waya | lambar kasa | lambar yanki | lambar rangwame | \
            lambar rangwamen | lambar talla | lambar kyauta | lambar baucha | lambar kuskure | lambar kayayyaki | lambar banki | lambar reshe | lambar gida | \
            lambar mota | lambobin waya | lambobin wayar | lambobin wayarka | lambobin wayar salula | lambobin tarho | lambobin asusu | lambobin asusun | \
            lambobin asusunka | lambobin asusun banki | lambobin abokin ciniki | lambobin kwastoma | lambobin memba | lambobin kati | lambobin katin | \
            lambobin katin shaida | lambobin oda | lambobin odar | lambobin rasidi | lambobin biyan kudi | lambobin jirgi | lambobin kujera | lambobin daki | \
            lambobin ciniki | lambobin bin diddigi | lambobin kaya | lambobin kwangila | lambobin ma'aikaci | lambobin dalibi | lambobin fasfo | lambobin shaida | \
            lambobin gidan waya | lambobin akwatin gidan waya | lambobin kasa | lambobin yanki | lambobin rangwame | lambobin rangwamen | lambobin talla | \
            lambobin kyauta | lambobin baucha | lambobin kuskure | lambobin kayayyaki | lambobin banki | lambobin reshe | lambobin gida | lambobin mota | kod waya | \
            kod wayar | kod wayarka | kod wayar salula | kod tarho | kod asusu | kod asusun | kod asusunka | kod asusun banki | kod abokin ciniki | kod kwastoma | \
            kod memba | kod kati | kod katin | kod katin shaida | kod oda | kod odar | kod rasidi | kod biyan kudi | kod jirgi | kod kujera | kod daki | kod ciniki | \
            kod bin diddigi | kod kaya | kod kwangila | kod ma'aikaci | kod dalibi | kod fasfo | kod shaida | kod gidan waya | kod akwatin gidan waya | kod kasa | \
            kod yanki | kod rangwame | kod rangwamen | kod talla | kod kyauta | kod baucha | kod kuskure | kod kayayyaki | kod banki | kod reshe | kod gida | \
            kod mota | lamba | lambobi | oda | odarka | odar | rasidi | rangwame | kyautar | waya | tarho | kira | a kira | kira mu | akwatin gidan waya | daki | \
            jirgi | kujera | ciniki | mai karewa da | wanda ya kare da | jimla | jimillar | farashi | kudi | naira | ragowar kudi | shekara | kwanan wata | \
            ranar haihuwa | tun daga | mutane | shafi | mun karɓi kuɗinka | mun karɓi biyanka | mun karɓi odarka | mun karɓi kuɗin | an karɓi kuɗinka | \
            lambar rajista | lambar rijista | lambobi huɗu na ƙarshe | lambobi 4 na ƙarshe | lambobin ƙarshe | lambobi na ƙarshe | lambobi uku na ƙarshe | \
            mai ƙarewa da | da ta ƙare da | wanda ya ƙare da | bayan katin | bayan katinka
            """,
            .enter: """
            shigar | rubuta | yi amfani | kwafa | kwafi | liƙa | manna | ga lambar | mai zuwa | mai biyowa | da ke kasa | ita ce | shi ne | a kasa | shigar da
            """,
            .expiry: """
            ƙare | ta ƙare | za ta ƙare | cikin mintuna | za ta daina aiki | zai daina aiki | daina aiki | za ta kare | zai kare | zata kare | zai mutu | wa'adin | \
            wa'adinta | wa'adinsa | tana aiki | yana aiki | na aiki | ingantacciya ce | ingantacce ne | tana da inganci | a cikin | bayan minti | bayan mintuna | \
            bayan awa | bayan awanni | bayan kwana | har zuwa | tsawon | yana aiki har | yana aiki har zuwa | tana aiki har | zai yi aiki har | za ta yi aiki har | \
            inganci har | zai ƙare da ƙarfe | zai ƙare a | za ta ƙare a | zai ƙare cikin | zai ƙare nan da | za ta ƙare cikin | yi amfani da shi kafin | \
            yi amfani da ita kafin | shigar da shi kafin | mintuna suka rage | minti suka rage | saura minti
            """,
            .minute: """
            cikin mintuna | minti | mintuna | mintoci | mintina | mintuna suka rage | minti suka rage
            """,
            .hour: "awa | awanni | awoyi | sa'a | sa'o'i | sa'oi",
            .day: "kwana | kwanaki | ranaku",
            .secrecy: """
            kada ka ba | kada ka bai wa | kada ka bayar | kada ka raba | kada ka faɗa | kada ka nuna | kada ka tura | kada ka bayyana | kada ka bada | kada ki ba | \
            kada ki bai wa | kada ki bayar | kada ki raba | kada ki faɗa | kada ki nuna | kada ki tura | kada ki bayyana | kada ki bada | kada ku ba | kada ku bai wa | \
            kada ku bayar | kada ku raba | kada ku faɗa | kada ku nuna | kada ku tura | kada ku bayyana | kada ku bada | kar ka ba | kar ka bai wa | kar ka bayar | \
            kar ka raba | kar ka faɗa | kar ka nuna | kar ka tura | kar ka bayyana | kar ka bada | kar ki ba | kar ki bai wa | kar ki bayar | kar ki raba | \
            kar ki faɗa | kar ki nuna | kar ki tura | kar ki bayyana | kar ki bada | kar ku ba | kar ku bai wa | kar ku bayar | kar ku raba | kar ku faɗa | \
            kar ku nuna | kar ku tura | kar ku bayyana | kar ku bada | kada a raba | kada a ba | kada a bayyana | kada a nuna | kar a raba | kar a ba | kar a bayyana | \
            kar a nuna | kowa | ga kowa | wa kowa | da kowa | ba za mu taba tambayar | ba zamu taba | asirce | sirri ne | a asirce
            """,
            .unrequested: """
            idan ba kai | idan ba ke | idan ba ku | idan baka | idan ba ka | idan baki | idan ba ki | idan baku | in ba kai | in ba ke | in ba ku | in baka | \
            in ba ka | in baki | in ba ki | in baku | ba ka nema | baka nemi | ba ka nemi | ba ku nemi | ba ku bukaci | ba ka buƙaci | yi watsi | ku yi watsi | \
            ka yi watsi | a yi watsi | kyale wannan
            """,
            .elsewhere: """
            ta sms | ta sakon tes | ta sakon waya | ta wasika | ta hanyar sms | ta hanyar sakon tes | ta hanyar sakon waya | ta hanyar wasika | zuwa wayarka | \
            zuwa wayarku | zuwa lambar wayarka | a wayarka | manhajar tantancewa | manhajar tabbatarwa
            """,
            .spent: """
            an canza | an sauya | an yi amfani da | an tabbatar da | an sabunta | an riga an yi amfani | an sake saita | an kunna | cikin nasara | da nasara | \
            ya ƙare | ta ƙare | ba ya aiki | ba ta aiki kuma | sabon shiga | sabuwar shiga
            """,
            .confirm: """
            tabbatar | tabbatarwa | tabbatarda | tantance | tantancewa | kunna asusu | kunna asusunka | amince | amincewa | ba da izini | kammala rajista | \
            kammala rajistar | kammala rijista | kammala rajistarka | kammala yin rajista | gama rajista | gama rajistar | gama rijista | gama rajistarka | \
            gama yin rajista | cika rajista | cika rajistar | cika rijista | cika rajistarka | cika yin rajista
            """,
            .address: """
            imel | email | adireshin imel | adireshin email | asusu | asusun | asusunka | asusunki | asusunku | rajista | rajistar | rajistarka | rijista | shaidarka | \
            bayananka | na'ura | na'urarka
            """,
            .password: """
            kalmar sirri | kalmar wucewa | kalmar sirrinka | kalmar sirrinki | kalmar sirrinku | kalmar sirrin | kalmomin sirri | kalmar shiga | kalmar sirrinsu | \
            password
            """,
            .reset: """
            sake saita | sake saitawa | saita sabuwar | sake saiti | canza kalmar | canja kalmar | sauya kalmar | sabuwar kalmar | sabon kalmar | ka manta | mantawa | \
            kirkiri kalmar | zabi kalmar | maido da | dawo da | farfado da
            """,
            .signIn: "shiga | mahadar shiga | mahadin shiga | ka shiga | don shiga | bude asusunka",
            .invite: """
            gayyata | gayyatar | gayyace ka | gayyaceka | gayyace ku | gayyaci | an gayyace ka | an gayyace ku | ya gayyace ka | ta gayyace ka | karbi | \
            karbar gayyata | amince da gayyata | haɗu da | shiga kungiya | shiga tawagar
            """,
            .press: """
            danna | latsa | mahada | mahadar | mahadin | mahaɗi | wannan mahadar | wannan mahaɗin | maballin | maɓalli | wannan maballin | bude mahada | buɗe mahaɗin | \
            ziyarci | bi wannan | burauza | burauzarka | burauzar | kwafa ka manna | kwafi ka liƙa | adireshin da ke kasa
            """,
            .never: """
            cire rajista | daina karbar | fita daga jerin | dakatar da | zabubbuka | saituna | saitunan | sirrin bayanai | manufar sirri | manufofin sirri | \
            tsarin sirri | dokar sirri | sharudda | sharuɗɗan | ka'idoji | kukis | taimako | cibiyar taimako | tallafi | tuntube mu | tuntubi | \
            tambayoyin da ake yawan yi | ƙarin bayani | kara karantawa | koyi kari | duba a burauza | ba ni ba ne | ba ni bane | ba nine ba | kai rahoto | kai ƙara | \
            soke | ki yarda | toshe | sauke | zazzage | saka manhaja | biyo mu | bi mu | raba | labarai | game da mu | shafin farko | shafin gida | yanar gizo | \
            shago | saya yanzu | sayi yanzu | duba oda | bincike | ra'ayi | ba da gudummawa | goge asusu | share asusu | duba cikakkun bayanai
            """,
        ])
}
