extension Language {
    static let breton = Language(
        "br",
        [
            .digits: """
            sifroù | ar sifroù | c'hwec'h sifr | pevar sifr | 6 sifr | 4 sifr
            """,
            .received: """
            resevet hon eus ho koulenn | degemeret hon eus ho koulenn | resevet eo bet ho koulenn | degemeret eo bet ho koulenn | enrollet eo bet ho koulenn | \
            resevet hon eus ho kemennadenn | degemeret hon eus ho kemennadenn | resevet hon eus ho klemm | resevet eo bet ho klemm | resevet hon eus ho lizher | \
            mirit an niverenn-mañ | resevet hon eus ho postel | degemeret hon eus ho postel | ho postel a zo bet resevet | ho postel a zo bet degemeret | \
            ho postel a zo bet enrollet | resevet eo bet ho postel | degemeret eo bet ho postel | enrollet eo bet ho postel | testeni degemer
            """,
            .thanks: """
            trugarez deoc'h da vezañ kaset | trugarez da vezañ kaset ur gemennadenn | trugarez evit ho postel | trugarez evit ho kemennadenn | \
            trugarez evit ho koulenn | trugarez evit ho lizher | trugarez da vezañ skrivet
            """,
            .request: """
            ho koulenn | ho goulenn | da c'houlenn | ho klemm | ho kemennadenn | ho lizher | ho teuliad | ho teskrivadenn | ho restr | ho furmskrid | ho kudenn | \
            ho koulennoù | da gemennadenn
            """,
            .arrival: """
            resevet hon eus | degemeret hon eus | resevet eo bet | degemeret eo bet | enrollet eo bet | kaset eo bet | deuet eo betek | enrollet hon eus | \
            a zo bet resevet | a zo bet enrollet | a zo bet degemeret | digoret eo bet | o vezañ pledet
            """,
            .numbering: "niverenn | an niverenn | daveenn | daveer",
            .oneTimeCode: """
            kod gwiriañ | kod gwiriekaat | kod kadarnaat | kod gwiriadur | kod surentez | kod kevreañ | kod kennaskañ | kod dilesadur | kod dilesa | kod unwech | \
            kod un implij | kod implij unwech | kod da implij ur wech hepken | kod padennek | kod da c'hortoz | kod aotren | kod otp | ho kod gwiriañ | \
            ho kod kadarnaat | ho kod kevreañ | ho kod surentez | c'hod gwiriañ | c'hod gwiriekaat | c'hod kadarnaat | c'hod surentez | c'hod kevreañ | c'hod dilesa | \
            c'hod unwech | c'hod padennek | god gwiriañ | god kadarnaat | god surentez | god kevreañ | god unwech | ger-tremen un implij | ger-tremen unwech | \
            ger-tremen implij unwech | ger-tremen padennek | ger tremen da c'hortoz | ger-kuzh un implij | ger-kuzh padennek | niverenn gwiriañ | niverenn wiriañ | \
            niverenn kadarnaat | niverenn gadarnaat | niverenn surentez | niverenn un implij | alc'hwez un implij | alc'hwez kevreañ | kod sinañ | kod treuzgread | \
            ger-tremen sms | alc'hwez niverel
            """,
            .code: """
            ho kod | ar c'hod | ar c'hod-mañ | kod-mañ | kod da heul | c'hod da heul | c'hod amañ dindan | c'hodoù | kodoù | kod pin | kod kuzh | c'hod kuzh | \
            niverenn guzh
            """,
            .accessCode: """
            kod gweredekaat | kod oberiataat | kod pediñ | kod pedadenn | kod enskrivañ | kod enrollañ | kod moned | kod mont-tre | c'hod gweredekaat | c'hod pediñ | \
            c'hod enskrivañ | niverenn weredekaat | alc'hwez gweredekaat | niverenn haeziñ | alc'hwez haeziñ | ger-tremen da gentañ
            """,
            .recoveryCode: """
            kod adtapout | kod assevel | kod adsevel | kod saveteiñ | kod gwarediñ | kodoù adtapout | kodoù assevel | kodoù saveteiñ | c'hod assevel | \
            alc'hwez adkavout | alc'hwezioù adkavout | alc'hwez assav | alc'hwezioù assav | kod trummadoù | kodoù trummadoù | kod assav | kodoù assav | kod eiler
            """,
            .receipt: """
            niverenn ar goulenn | niverenn ho koulenn | niverenn goulenn | niverenn an teuliad | niverenn ho teuliad | niverenn teuliad | niverenn ar c'hlemm | \
            niverenn ho klemm | niverenn ar bilhed skoazell | daveenn an teuliad | daveenn ho koulenn | niverenn enrollañ ar goulenn | niverenn enrollañ ho koulenn | \
            niverenn ar bilhed | niverenn ho pilhed | niverenn an degemer | niverenn gontroll ar goulenn | enrollet dindan an niverenn | daveenn ar goulenn | \
            daveenn ho teuliad | niverenn hoc'h aferioù
            """,
            .bait: """
            niverenn urzhiad | niverenn an urzhiad | niverenn ho urzhiad | niverenn hoc'h urzhiad | niverenn urzhiañ | niverenn prenadenn | niverenn ar fakturenn | \
            niverenn fakturenn | niverenn kont | niverenn ho kont | niverenn gont | niverenn pellgomz | niverenn bellgomz | ho niverenn pellgomz | niverenn hezoug | \
            niverenn arval | niverenn ezel | niverenn gartenn | niverenn kartenn | niverenn mirout | niverenn miridigezh | niverenn heuliañ | niverenn nij | \
            niverenn azezenn | niverenn kambr | niverenn baseport | niverenn gevrat | niverenn treuzgread | kod post | kod postel | kod distaol | kod broad | kod bro | \
            kod fazi | kod prof | kod produ | kod qr | kod-barrennoù | hoc'h urzhiad | ho urzhiad | fakturenn | distaol | pellgomz | pellgomzit | faks | hollad | \
            sammad | priz | paeamant | ho paeamant | deiziad | deiziad ganedigezh | pajenn | kambr | straed | resevet hon eus ho paeamant | \
            resevet hon eus hoc'h urzhiad | kod an nor | pevar sifr diwezhañ | 4 sifr diwezhañ | sifroù diwezhañ | tri sifr diwezhañ | a echu gant | o echuiñ gant | \
            niverenn surentez sokial | war gein ar gartenn | war kein ar gartenn
            """,
            .enter: """
            ebarzhit | enankit | skrivit | implijit | biziatait | eilit | pegit | da-heul | amañ dindan | setu | setu amañ
            """,
            .expiry: """
            a ya da get | a yelo da get | mont da get | diamzeret e vo | a vo diamzeret | a baouezo | a bad | a bado | talvoudek e-pad | talvoudus e-pad | \
            mat eo e-pad | talvoudek betek | a-benn | e-kerzh | e-pad | talvoudus betek | mat betek | a dalvezo betek | o talvezout betek | diamzeriñ a raio | \
            da vezañ implijet a-raok | implijit anezhañ a-raok | munutenn a chom | munutenn a-raok
            """,
            .minute: """
            munutenn | munut | vunutenn | vunut | munutennoù | munutenn a chom | munutenn a-raok
            """,
            .hour: "eurvezh | eurioù | eurvezhioù",
            .day: "devezh | deiz | devezhioù | zevezh",
            .secrecy: """
            na roit ket | na rannit ket | arabat reiñ | arabat rannañ | na lavarit ket | na ziskouezit ket | gant den | gant den ebet | da zen | da zen ebet | \
            da zen all | kuzh eo | mirit kuzh | ne c'houlennimp morse
            """,
            .unrequested: """
            ma n'hoc'h eus ket goulennet | ma n'ho peus ket goulennet | ma n'eo ket c'hwi | ma n'eo ket bet c'hwi | n'hoc'h eus ket goulennet | \
            n'ho peus ket goulennet | na rit ket van | na daolit ket pled | na rit ket forzh | na zalc'hit ket kont | lezit a-gostez
            """,
            .elsewhere: """
            dre sms | dre destenn | dre gemennadenn destenn | d'ho pellgomz | war ho pellgomz hezoug | dre lizher | dre bost
            """,
            .spent: """
            kemmet eo bet | kemmet eo | cheñchet eo bet | implijet eo bet | implijet dija | kadarnaet eo bet | gwiriet eo bet | adderaouekaet | gant berzh | \
            aet eo da get | diamzeret eo | n'eo ket talvoudek ken | kevreadenn nevez
            """,
            .confirm: """
            kadarnait | kadarnaat | gwiriit | gwiriañ | gwiriekaat | gweredekait | gweredekaat | oberiataat | aotreit | aotren | kas an enskrivadur da benn | \
            echuit hoc'h enskrivadur | ya me eo
            """,
            .address: """
            chomlec'h postel | ho chomlec'h postel | postel | ho postel | chomlec'h elektronek | ho kont | hoc'h enskrivadur | enskrivadur | aelad
            """,
            .password: """
            ger-tremen | ho ker-tremen | c'her-tremen | ker-tremen | ger-kuzh | ger-tremen nevez
            """,
            .reset: """
            adderaouekaat | adderaouekait | adsevel ar ger-tremen | ger-tremen nevez | kemmit ho ker-tremen | kemmañ ar ger-tremen | cheñch ger-tremen | \
            cheñch ho ker-tremen | ankounac'haet | disoñjet | adtermeniñ | termenit ur ger-tremen
            """,
            .signIn: """
            kevreañ | kevreit | kennaskañ | kennaskit | evit kevreañ | en em gevreañ | liamm kevreañ
            """,
            .invite: """
            pedadenn | ho pedadenn | pedet oc'h | pedet oc'h bet | en deus ho pedet | he deus ho pedet | degemerit ar bedadenn | kemer perzh | kejañ ouzh
            """,
            .appointment: "emvod | emgav | deiziataer | webinar",
            .press: """
            klikit | klikit amañ | klikañ | pouezit | al liamm | liamm amañ dindan | liamm da heul | nozelenn | an afell | afell | digorit | merdeer
            """,
            .offer: "gounezet hoc'h eus | priz gounezet | digoust | prenit bremañ",
            .never: """
            digoumanantiñ | digoumananit | dilemel ma enskrivadur | arventennoù | gwellvezioù | buhez prevez | prevezded | reolennoù prevezded | divizoù implij | \
            termenoù implij | toupinoù | skoazell | kreizenn skoazell | mont e darempred | hor skrivit | foar ar goulennoù | gouzout hiroc'h | lenn hiroc'h | \
            titouroù ouzhpenn | gwelet er merdeer | n'eo ket me | nullañ | danevelliñ | pellgargañ | heuliit ac'hanomp | keleier | diwar hor benn
            """,
        ])

    static let scottishGaelic = Language(
        "gd",
        [
            .digits: """
            àireamhan gu h-ìosal | sia àireamhan | ceithir àireamhan | 6 àireamhan | 4 àireamhan | figearan | na figearan | sia caractaran
            """,
            .received: """
            fhuair sinn d' iarrtas | fhuair sinn an t-iarrtas agad | fhuair sinn an t-iarrtas agaibh | fhuair sinn ur n-iarrtas | chaidh d' iarrtas fhaighinn | \
            chaidh an t-iarrtas agad a chlàradh | chaidh ur n-iarrtas a chlàradh | fhuair sinn do ghearan | fhuair sinn an gearan agad | \
            fhuair sinn an teachdaireachd agad | fhuair sinn ur teachdaireachd | fhuair sinn ur litir | mòran taing airson fios a chur | glèidh an àireamh seo | \
            fhuair sinn ur post-d | chaidh do phost-d fhaighinn | chaidh do phost-d a chlàradh | chaidh do phost-d a chur a-steach | chaidh an gearan agad fhaighinn | \
            chaidh an gearan agad a chlàradh | chaidh an gearan agad a chur a-steach | chaidh ur gearan fhaighinn | chaidh ur gearan a chlàradh | \
            chaidh ur gearan a chur a-steach | chaidh an tagradh agad fhaighinn | chaidh an tagradh agad a chlàradh | chaidh an tagradh agad a chur a-steach | \
            chaidh d' iarrtas a chlàradh | chaidh d' iarrtas a chur a-steach | chaidh an teachdaireachd agad fhaighinn | chaidh an teachdaireachd agad a chlàradh | \
            chaidh an teachdaireachd agad a chur a-steach | tha sinn air d' iarrtas fhaighinn | tha sinn air an t-iarrtas agad fhaighinn | \
            tha sinn air ur n-iarrtas fhaighinn | tha sinn air an gearan agad fhaighinn | dearbhadh faighinn | dearbhadh gun d' fhuair
            """,
            .thanks: """
            tapadh leat airson fios a chur thugainn | tapadh leibh airson fios a chur thugainn | tapadh leat airson a' phuist-d | tapadh leat airson do phuist-d | \
            tapadh leat airson an iarrtais | tapadh leat airson ur puist-d | tapadh leat airson do litir | tapadh leat airson sgrìobhadh | \
            tapadh leat airson ur teachdaireachd | tapadh leat airson do theachdaireachd | tapadh leibh airson a' phuist-d | tapadh leibh airson do phuist-d | \
            tapadh leibh airson an iarrtais | tapadh leibh airson ur puist-d | tapadh leibh airson do litir | tapadh leibh airson sgrìobhadh | \
            tapadh leibh airson ur teachdaireachd | tapadh leibh airson do theachdaireachd
            """,
            .request: """
            an t-iarrtas agad | an t-iarrtas agaibh | d' iarrtas | ur n-iarrtas | an gearan agad | ur gearan | do ghearan | an teachdaireachd agad | \
            ur teachdaireachd | a' cheist agad | ur litir | an aithisg agad | ur tagradh | ath-thagradh | an tiocaid agad | do phost-d | an tagradh agad | do litir | \
            do cheist | ur ceist | an foirm agad | an cùis agad | iarrtas agad
            """,
            .arrival: """
            fhuair sinn | chaidh fhaighinn | chaidh a chlàradh | chaidh a chur a-steach | air a chlàradh | air fhaighinn | ga làimhseachadh | air a chur a-steach | \
            chaidh a chruthachadh | chaidh a chur air adhart | ga phròiseasadh | ga sgrùdadh | chaidh a thoirt seachad | chlàraich sinn | air a chlàradh fon àireamh
            """,
            .numbering: "àireamh | an àireamh | àireamh iomraidh | iomradh",
            .oneTimeCode: """
            còd dearbhaidh | còd dearbhaidh agad | còd dearbhaidh agaibh | chòd dearbhaidh | còd dearbhachaidh | chòd dearbhachaidh | còd tèarainteachd | \
            chòd tèarainteachd | còd logaidh a-steach | chòd logaidh a-steach | còd clàraidh a-steach | chòd clàraidh a-steach | còd aon-turais | chòd aon-turais | \
            còd aon-uair | còd aon-chleachdaidh | chòd aon-chleachdaidh | còd sealach | chòd shealaich | còd ùghdarrachaidh | chòd ùghdarrachaidh | còd dearbh-aithne | \
            còd aithneachaidh | còd otp | còd sia figearan | còd 6 figearan | còd 6 àireamhan | facal-faire aon-turais | facal-faire aon-uair | \
            facal-faire aon-chleachdaidh | facal-faire sealach | facal-fhaire sealach | fhacal-fhaire sealach | fhacal-fhaire aon-turais | pin aon-turais | \
            àireamh dearbhaidh | àireamh dhearbhaidh | àireamh tèarainteachd | àireamh aon-turais | àireamh dìomhair | iuchair aon-turais | iuchair clàraidh a-steach | \
            còd soidhnidh | còd tar-ghluasaid | facal-faire sms | iuchair dhigiteach
            """,
            .code: """
            an còd agad | an còd agaibh | do chòd | ur còd | an còd seo | a' chòd | còdan | còd gu h-ìosal | còd a leanas | chòd seo | chòd a leanas | còd pin | \
            còd dìomhair | àireamh dhìomhair | am pin agad
            """,
            .accessCode: """
            còd gnìomhachaidh | chòd gnìomhachaidh | còd cuiridh | chòd cuiridh | còd clàraidh | chòd clàraidh | còd inntrigidh | chòd inntrigidh | \
            àireamh gnìomhachaidh | iuchair ghnìomhachaidh | iuchair gnìomhachaidh | àireamh inntrigidh | iuchair inntrigidh | facal-faire tòiseachaidh
            """,
            .recoveryCode: """
            còd aisig | chòd aisig | còd aiseig | chòd aiseig | còd ath-fhaighinn | còd cùl-taic | còd èiginn | còdan aisig | còdan aiseig | còdan cùl-taic | \
            iuchair aisig | iuchraichean aisig | iuchair bacaidh | iuchair cùl-taic | còdan èiginn
            """,
            .receipt: """
            àireamh an iarrtais | àireamh iarrtais | àireamh d' iarrtais | àireamh a' ghearain | àireamh gearain | àireamh na cùise | àireamh cùise | \
            àireamh na tiocaid | àireamh tiocaid taice | àireamh an fhaidhle | àireamh na h-aithisge | àireamh an tagraidh | àireamh tagraidh | \
            àireamh iomraidh na cùise | àireamh clàraidh an iarrtais | àireamh clàraidh an gearain | àireamh na ceiste | àireamh an ath-thagraidh | \
            àireamh smachd an iarrtais | àireamh a' chlàir | àireamh ur n-iarrtais | àireamh do ghearain | àireamh na cùise agad | iomradh na cùise | \
            iomradh an iarrtais | clàraichte fon àireamh | air a chlàradh fon àireamh
            """,
            .bait: """
            àireamh an òrduigh | àireamh òrduigh | àireamh an òrdugh | àireamh d' òrduigh | àireamh na fàirdeil | àireamh an fhàirdeil | àireamh cunntais | \
            àireamh a' chunntais | àireamh a' chunntais agad | àireamh fòn | àireamh fòna | àireamh an fhòn | àireamh fòn-làimhe | àireamh teachdaiche | \
            àireamh ballrachd | àireamh na ballrachd | àireamh cairt | àireamh na cairt | àireamh glèidhidh | àireamh lorgaidh | àireamh itealain | \
            àireamh suidheachain | àireamh an t-seòmair | àireamh cead-siubhail | àireamh na cùmhnaint | àireamh oileanaich | àireamh cìse | còd puist | \
            còd lasachaidh | còd sanasachd | còd tiodhlaic | còd dùthcha | còd mearachd | còd mearachdach | còd bathair | còd qr | an t-òrdugh agad | ur n-òrdugh | \
            d' òrdugh | cunntas-reic | lasachadh | fòn thugainn | cuir fòn | facs | iomlan | suim | prìs | pàigheadh | a' phàigheadh agad | bliadhna | ceann-latha | \
            ceann-là | latha-breith | duilleag | seòmar | itealan | sràid | puingean | fhuair sinn am pàigheadh agad | fhuair sinn an t-òrdugh agad | \
            ceithir àireamhan mu dheireadh | 4 àireamhan mu dheireadh | àireamhan mu dheireadh | ceithir figearan mu dheireadh | a' crìochnachadh le | \
            a chrìochnaicheas le | àireamh àrachais nàiseanta | air cùl na cairt | air cùl do chairt
            """,
            .enter: """
            cuir a-steach | cuiribh a-steach | cuir ann | taidhp | sgrìobh | cleachd | cleachdaibh | dèan lethbhreac | cuir ann an | gu h-ìosal | a leanas | seo agad | \
            seo agaibh
            """,
            .expiry: """
            falbhaidh an ùine air | thig e gu crìch | thig gu crìch | gu crìch an ceann | an ceann | falbhaidh an ùine | a' falbh air | dligheach fad | \
            dligheach airson | bidh e dligheach | ag obair fad | taobh a-staigh | am broinn | dligheach gu | èifeachdach gu | bidh e dligheach gu | cleachd e ro | \
            feumar a chleachdadh ro | mionaid air fhàgail | mionaidean air fhàgail
            """,
            .minute: """
            mionaid | mionaidean | mhionaid | mhionaidean | mionaid air fhàgail | mionaidean air fhàgail
            """,
            .hour: "uair a thìde | uairean a thìde | uair an uaireadair | uairean",
            .day: "làithean | latha | là obrach",
            .secrecy: """
            na co-roinn | na toir seachad | na innis | na seall | na cuir air adhart | ri duine sam bith | ri duine | do dhuine sam bith | do dhuine eile | \
            le duine sam bith | cùm dìomhair | cùm seo dìomhair | chan iarr sinn gu bràth
            """,
            .unrequested: """
            mur an do dh'iarr thu | mura do dh'iarr thu | mur do dh'iarr thu | mur an do dh'iarr sibh | mura do dh'iarr sibh | mur e thusa | mura b' e thusa | \
            mur b' e thusa | mura tusa | cha do dh'iarr thu | leig seachad | leigibh seachad | na gabh suim | faodaidh tu a leigeil seachad | \
            faodaidh sibh a leigeil seachad
            """,
            .elsewhere: """
            le teacsa | ann an teacsa | air sms | dhan fhòn agad | chun an fhòn agad | teachdaireachd teacsa | aplacaid dearbhaidh | tron phost | le litir
            """,
            .spent: """
            chaidh atharrachadh | air atharrachadh | chaidh a chleachdadh | air a chleachdadh mu thràth | chaidh a dhearbhadh | air a dhearbhadh | \
            chaidh ath-shuidheachadh | gu soirbheachail | dh'fhalbh an ùine | dh'fhalbh an ùine air | chan eil e dligheach tuilleadh | clàradh a-steach ùr | \
            logadh a-steach ùr
            """,
            .confirm: """
            dearbhaich | dearbhaichibh | dearbhadh | dhearbhadh | airson dearbhadh | gnìomhaich | cuir an gnìomh | ceadaich | ùghdarraich | crìochnaich an clàradh | \
            cuir crìoch air a' chlàradh | s e mise a bh' ann | dearbh
            """,
            .address: """
            seòladh puist-d | seòladh a' phuist-d | post-d | am post-d agad | ur post-d | an cunntas agad | ur cunntas | cunntas agad | clàradh agad | pròifil
            """,
            .password: """
            facal-faire | am facal-faire | facal-faire agad | fhacal-fhaire | facail-fhaire | ur facal-faire | facal faire sealach | facal-faire ùr
            """,
            .reset: """
            ath-shuidhich | ath-shuidheachadh | ath-shuidhichibh | atharraich am facal-faire | atharraich facal-faire | facal-faire ùr | fhacal-fhaire ùr | \
            dhìochuimhnich thu | an do dhìochuimhnich | dhìochuimhnich | cruthaich facal-faire | tagh facal-faire
            """,
            .signIn: """
            clàraich a-steach | log a-steach | clàradh a-steach | logadh a-steach | a chlàradh a-steach | logaig a-steach | ceangal clàraidh a-steach
            """,
            .invite: """
            cuireadh agad | thug cuireadh | fhuair thu cuireadh | cuireadh thugad | gabh ris a' chuireadh | gabh pàirt | gabh com-pàirt
            """,
            .appointment: "coinneamh | choinneamh | mìosachan | àm-coinneimh",
            .press: """
            briog | briog an-seo | briogaibh | brùth | brùth air | an ceangal | ceangal gu h-ìosal | putan | am putan | fosgail | tadhail air | brabhsair
            """,
            .offer: "bhuannaich thu | duais | an-asgaidh | ceannaich an-dràsta",
            .never: """
            sguir de | sguir den fho-sgrìobhadh | cuir crìoch air an fho-sgrìobhadh | roghainnean | prìobhaideachd | poileasaidh prìobhaideachd | \
            poileasaidh prìobhaideachas | teirmichean | teirmean is cumhaichean | briosgaidean | cobhair | ionad taice | taic | cuir fios thugainn | ceistean cumanta | \
            barrachd fiosrachaidh | leugh tuilleadh | fiosraich barrachd | faic sa bhrabhsair | cha mhise | cha b' e mise | sguir dheth | dèan aithris | \
            luchdaich a-nuas | lean sinn | naidheachdan | mu ar deidhinn
            """,
        ])
}
