extension Language {
    static let kurmanji = Language(
        "ku",
        [
            .secondFactor: """
            piştrastkirina du gav*
            """,
            .digits: """
            reqemî | şeş reqemî | çar reqemî | şeş-reqemî | çar-reqemî | 6 reqemî | 4 reqemî | 6-reqemî | şeş reqem | reqemên jêrîn
            """,
            .received: """
            me daxwaza te wergirt | me daxwaza we wergirt | daxwaza te hat wergirtin | daxwaza we hat wergirtin | daxwaza we hate wergirtin | \
            daxwaza te hat qeydkirin | daxwaza we hat qeydkirin | daxwaza we hat tomarkirin | serlêdana we hat wergirtin | serlêdana te hat wergirtin | \
            serlêdana we hat qeydkirin | me serlêdana we wergirt | giliya we hat wergirtin | gilîya we hat qeydkirin | me giliya we wergirt | me peyama we wergirt | \
            me peyama te wergirt | peyama we gihîşt | vê hejmarê biparêzin | vê jimareyê biparêzin | me e-nameya we wergirt | me e-peyama we wergirt | \
            me nameya we wergirt | me pirsa we wergirt | me serlêdana te wergirt | me îtiraza we wergirt
            """,
            .thanks: """
            spas ji bo peyama we | spas ku we bi me re têkilî danî | spas ji bo têkiliya we | spas ji bo e-nameya we | spas ji bo e-peyama we | spas ji bo nameya we | \
            spas ji bo daxwaza we | spas ji bo pirsa we | spas ji bo peyama te | spas ji bo serlêdana we
            """,
            .request: """
            daxwaza te | daxwaza we | daxwazname | daxwaznameya we | serlêdan | serlêdana te | serlêdana we | gilî | giliya te | giliya we | gilîya we | peyama te | \
            peyama we | pirsa te | pirsa we | rapora we | doza we | îtiraza we | bilêta piştgiriyê | nameya we | nameya te | daxwazên we | pirsên we | formê we | \
            dosyaya we | belgeyên we | gilîname | daxwaznameya te
            """,
            .arrival: """
            hat wergirtin | hate wergirtin | me wergirt | hat qeydkirin | hate qeydkirin | hat tomarkirin | hat şandin | hate şandin | gihîşt me | hat pejirandin | \
            tê nirxandin | di pêvajoyê de | me qeyd kir | me tomar kir | hate tomarkirin | hat radestkirin | hate radestkirin | hat vekirin | hate vekirin | \
            hat afirandin | tê lêkolîn kirin | hate pejirandin | hat veguhestin
            """,
            .numbering: """
            hejmar | hejmara | jimar | jimara | jimareya | numara | numareya | referans | hejmara referansê
            """,
            .oneTimeCode: """
            koda piştrastkirinê | koda te ya piştrastkirinê | koda we ya piştrastkirinê | koda piştrastkirina we | koda piştrastkirina te | koda pejirandinê | \
            koda te ya pejirandinê | koda we ya pejirandinê | koda erêkirinê | koda te ya erêkirinê | koda we ya erêkirinê | koda verastkirinê | \
            koda te ya verastkirinê | koda we ya verastkirinê | koda verrastkirinê | koda teyîdkirinê | koda tesdîqkirinê | koda nasandinê | koda ewlehiyê | \
            koda te ya ewlehiyê | koda we ya ewlehiyê | koda ewlekariyê | koda te ya ewlekariyê | koda we ya ewlekariyê | koda têketinê | koda te ya têketinê | \
            koda we ya têketinê | koda têketina te | koda têketina we | koda ketinê | koda ketina hundir | koda yekcarî | koda yekcar | koda yekcarane | \
            koda yek carî | koda te ya yekcarî | koda we ya yekcarî | koda ku carekê tê bikaranîn | koda demkî | koda te ya demkî | koda we ya demkî | koda otp | \
            koda sms | koda rastandinê | koda te ya rastandinê | koda we ya rastandinê | koda 6 reqemî | koda şeş reqemî | koda 6 jimarî | kodê piştrastkirinê | \
            kodê ewlehiyê | koda doğrulamayê | şîfreya yekcarî | şîfreya yekcar | şîfreya te ya yekcarî | şîfreya we ya yekcarî | şîfreya demkî | şîfreya te ya demkî | \
            şîfreya yek carî | peyvborîna yekcarî | peyvborîna demkî | peyva derbasbûnê ya yekcarî | peyva nepenî ya yekcarî | borînpeyva yekcarî | borînpeyva demkî | \
            nasnavê yekcarî | pin a yekcarî | hejmara piştrastkirinê | jimara piştrastkirinê | jimareya piştrastkirinê | hejmara pejirandinê | jimareya ewlehiyê | \
            hejmara ewlehiyê | jimareya veşartî | hejmara veşartî | jimareya yekcarî | hejmara yekcarî | kilîta yekcarî | mifteya yekcarî | mifteya têketinê | \
            kilîta têketinê | koda îmzeyê | koda îmzekirinê | şîfreya sms | mifteya dîjîtal | koda te ya piştrastkirina | koda we ya piştrastkirina
            """,
            .code: """
            koda te | koda we | vê kodê | vê kodê bi kar | ev kod | kodê têxe | kodê binivîse | kodê | kodên | koda jêrîn | koda li jêr | koda pin | pîna te | \
            pin a te | koda nepenî | koda veşartî | hejmara nepenî
            """,
            .accessCode: """
            koda çalakkirinê | koda aktîfkirinê | koda aktîvkirinê | koda vexwendinê | koda dawetê | koda qeydkirinê | koda tomarkirinê | koda qeydbûnê | \
            koda gihîştinê | hejmara çalakkirinê | jimareya çalakkirinê | mifteya çalakkirinê | kilîta çalakkirinê | hejmara gihîştinê | koda têketina yekem | \
            şîfreya destpêkê
            """,
            .recoveryCode: """
            koda vegerandinê | koda paşvegerandinê | koda rizgarkirinê | koda yedek | koda paşkêşandinê | kodên vegerandinê | kodên yedek | kodên rizgarkirinê | \
            koda awarte | mifteya vegerandinê | kilîta vegerandinê | mifteya rizgarkirinê | mifteya yedek | kodên awarte | koda acîl | kodên acîl
            """,
            .receipt: """
            hejmara daxwazê | hejmara daxwaza we | hejmara daxwaza te | jimara daxwazê | jimareya daxwazê | hejmara serlêdanê | hejmara serlêdana we | \
            jimara serlêdanê | jimareya serlêdanê | hejmara giliyê | hejmara gilîyê | hejmara giliya we | hejmara dozê | jimara dozê | hejmara dosyayê | \
            jimara dosyayê | hejmara bilêta piştgiriyê | hejmara tîketê | hejmara raporê | hejmara qeydê | hejmara tomarê | hejmara tomarkirinê | jimareya tomarê | \
            hejmara nameyê | hejmara îtirazê | hejmara referansa daxwazê | jimareya giliyê | jimareya dozê | jimareya dosyayê | jimareya serlêdana we | \
            jimareya daxwaza we | hejmara dosyaya we | hejmara şopandina daxwazê | koda daxwazê | koda serlêdanê | koda şopandina serlêdanê | bi hejmara qeydê | \
            hejmara protokolê
            """,
            .bait: """
            hejmara fermanê | hejmara sîparîşê | hejmara siparîşê | hejmara siparîşa we | hejmara siparişê | jimara siparîşê | jimareya siparîşê | hejmara fatûreyê | \
            hejmara faturayê | jimareya faturayê | hejmara hesabê | hejmara hesabê te | jimareya hesabê | hejmara têlefonê | hejmara telefonê | hejmara telefona te | \
            hejmara telefona we | jimareya telefonê | jimara telefonê | hejmara xerîdar | hejmara mişterî | hejmara muşterî | hejmara endametiyê | hejmara kartê | \
            hejmara rezervasyonê | hejmara şopandinê | jimareya şopandinê | hejmara firînê | hejmara kursiyê | hejmara odeyê | hejmara pasaportê | hejmara nasnameyê | \
            hejmara nasnameya | hejmara peymanê | hejmara bacê | koda posteyê | koda postê | koda daxistinê | koda erzaniyê | koda promosyonê | koda kuponê | \
            koda diyariyê | koda welat | koda welêt | koda çewtiyê | koda şaşiyê | koda berhemê | koda qr | barkod | siparîşa te | siparîşa we | sîparîşa we | fatûre | \
            fatûra | daxistin | telefon | têlefon | telefonî me bikin | bang li me bikin | mîqdar | giştî | biha | bihayê | hesabê bankê | peredan | peredana we | \
            salê | dîrok | dîroka jidayikbûnê | rûpel | firîn | kolan | me peredana we wergirt | me siparîşa we wergirt | siparîşa we hat wergirtin | hejmara daxwazê | \
            hejmara daxwaza te | çar reqemên dawî | 4 reqemên dawî | sê reqemên dawî | reqemên dawî | çar jimareyên dawî | çar hejmarên dawî | hejmarên dawî | \
            pişta kartê | li pişta kartê | hejmara ewlehiya civakî
            """,
            .enter: """
            têxe | têxin | têxînin | binivîse | binivîsin | bikar bîne | bikar bînin | bi kar bîne | bi kar bînin | bikarbîne | bikarbînin | kopî bike | pêve bike | \
            jêrîn | li jêr | va ye
            """,
            .expiry: """
            diqede | dê biqede | wê biqede | bi dawî dibe | dê bi dawî bibe | wê bi dawî bibe | derbasdar e | derbasdar | dê derbasdar be | ji bo demekê | di nav | \
            piştî | dema wê diqede | dema wê dê | heta saet | derbasdar e heta | heta derbasdar | derbasdar e heya | heta saeta | dixebite heta | wextê wê diqede | \
            dema wî diqede | berî saet | berî saeta | deqe mane | deqîqe mane | xulek mane
            """,
            .minute: """
            deqe | deqeyan | deqîqe | deqîqeyan | deqîqeyê | xulek | xulekan | deqeyê | xulekê | deqe mane | deqîqe mane | xulek mane
            """,
            .hour: "saet | saetan | saetê | demjimêr | demjimêran | katjimêr | katjimêran",
            .day: "roj | rojan | rojê",
            .secrecy: """
            parve neke | parve nekin | bi kesî re parve | bi kesî re | bi tu kesî re | bi kesekî re | nede kesî | nedin kesî | nede tu kesî | ji kesî re nebêje | \
            ji kesî re nebêjin | nîşanî kesî nede | ji kesî re | kesekî din | veşartî ye | nepenî bihêle | em tu car
            """,
            .unrequested: """
            eger te daxwaz nekiribe | eger te nexwestibe | eger we daxwaz nekiribe | eger we nexwestibe | heke te daxwaz nekiribe | heke we daxwaz nekiribe | \
            heke te nexwestibe | heke we nexwestibe | ger te nexwestibe | ger we nexwestibe | eger ne tu bî | eger ew ne tu bî | heke ne tu bî | heke ev ne tu bî | \
            heke ne hûn bin | eger ne hûn bin | eger hûn nebin | te daxwaz nekiriye | we daxwaz nekiriye | guh nede | guh nedin | guh nedê | guh nedinê | paşguh bike | \
            paşguh bikin | ji bîr bike
            """,
            .elsewhere: """
            bi sms | bi rêya sms | bi peyama kurt | bi peyamê | ji telefona te re | ji telefona we re | li telefona te | li telefona we | sepana piştrastkirinê | \
            sepana rastandinê | bi posteyê | bi nameyê
            """,
            .spent: """
            hat guhertin | hate guhertin | hat guherandin | hate guherandin | hat bikaranîn | hatiye bikaranîn | hat piştrastkirin | hate piştrastkirin | \
            hat pejirandin û | hat erêkirin | hat nûkirin | bi serkeftî | bi serkeftin | qediya | qediyaye | derbasdar nîne | êdî derbasdar nîne | êdî ne derbasdar e | \
            hat çalakkirin | têketineke nû | têketina nû
            """,
            .confirm: """
            piştrast bike | piştrast bikin | piştrastkirin | piştrastkirina | erê bike | erê bikin | erêkirina | pejirîne | bipejirîne | bipejirînin | verast bike | \
            teyîd bike | teyîd bikin | tesdîq bike | tesdîq bikin | rastandin | çalak bike | çalak bikin | çalakkirin | destûrê bide | qeydê temam bike | \
            qeydkirinê temam bike | tomarkirinê biqedîne | erê ez im | rast bike | rast bikî | rast bikin | kilîta hesab veke
            """,
            .address: """
            e-nameya te | e-nameya we | navnîşana e-nameyê | navnîşana e-posteyê | navnîşana te ya e-nameyê | navnîşana emailê | e-poste | e-posteya te | \
            e-posteya we | e-peyam | hesabê te | hesabê we | hesabê xwe | hesab | tomarkirina te | endametiya te | profîl
            """,
            .password: """
            şîfre | şîfreya te | şîfreya we | şîfreya xwe | şîfreyê | peyvborîn | borînpeyv | peyva nihênî | peyva nepenî | peyva derbasbûnê | têperbêj | nasnavşîfre | \
            pêborîna nû | pêborîn*
            """,
            .reset: """
            ji nû ve saz bike | ji nû ve saz bikin | ji nû ve danîn | ji nû ve dîyar bike | şîfreyê biguherîne | şîfreyê biguherînin | şîfreya xwe biguherîne | \
            şîfreya xwe biguherînin | şîfreyê nû bike | guhertina şîfreyê | guherandina şîfreyê | şîfreya nû | şîfreyeke nû | şîfreyek nû | peyvborîna nû | \
            te ji bîr kir | we ji bîr kir | ji bîr kiriye | ji bîr kirin | vegerandina şîfreyê | nûkirina şîfreyê | pêborîna nû
            """,
            .signIn: """
            têkeve | têkevin | têketin | têketinê | têkeve hesabê | ji bo têketinê | bikeve hesabê xwe | girêdana têketinê | lînka têketinê | têkevê
            """,
            .invite: """
            vexwendin | vexwendina te | dawetname | tu hatî vexwendin | hûn hatin vexwendin | te vexwend | we vexwend | te dawet dike | we dawet dike | \
            vexwendinê bipejirîne | tevlî bibe | tevlî bibin
            """,
            .appointment: "civîn | civîna | hevdîtin | randevû | randevûya we | salname",
            .press: """
            bitikîne | bitikînin | li vir bitikîne | li vir bitikînin | klîk bike | klîk bikin | lê bixe | girêdan | girêdana jêrîn | lînk | lînka jêrîn | bişkok | \
            bişkojk | bişkoka | veke | serdana | gerok | geroka
            """,
            .offer: "te xelat qezenc kir | xelat | xelatek | belaş | niha bikire",
            .never: """
            ji abonetiyê derkeve | abonetiyê betal bike | dev ji abonetiyê berde | mîheng | sazkarî | eyar | nepenîtî | siyaseta nepenîtiyê | polîtîkaya nepenîtiyê | \
            siyaseta taybetîtiyê | taybetmendiya kesane | merc û | mercên bikaranînê | mercên karanînê | çerez | alîkarî | navenda alîkariyê | piştgirî | \
            bi me re têkilî | têkilî bi me re | pirsên pir tên pirsîn | bêhtir bizane | zêdetir bizane | bêhtir bixwîne | agahiyên zêdetir | di gerokê de | ne ez im | \
            ne ez bûm | betal bike | rapor bike | daxîne | me bişopînin | nûçe | derbarê me de
            """,
        ])
}
