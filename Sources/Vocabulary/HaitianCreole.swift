extension Language {
    static let haitianCreole = Language(
        "ht",
        [
            .digits: """
            chif yo | chif sa yo | sis chif | kat chif | 6 chif | 4 chif | wit chif | sis karaktè
            """,
            .appointment: "reyinyon | webinè",
            .received: """
            nou resevwa demann ou | nou resevwa mesaj ou | nou resevwa plent ou | nou resevwa aplikasyon ou | nou resevwa rapò ou | nou resevwa reklamasyon ou | \
            nou resevwa imèl ou | nou resevwa lèt ou | nou te resevwa demann ou | nou te resevwa mesaj ou | nou te resevwa plent ou | demann ou an resevwa | \
            nou anrejistre demann ou | nou anrejistre plent ou | demann ou anrejistre | demann ou an anrejistre | demann ou an te resevwa | plent ou a anrejistre | \
            plent ou anrejistre | yo resevwa demann ou | yo resevwa aplikasyon ou | aplikasyon ou an resevwa | aplikasyon w lan resevwa | \
            nou konfime nou resevwa demann | akize resepsyon | nou louvri yon tikè | nou kreye yon tikè | tanpri mansyone nimewo | mansyone nimewo sa a | \
            kenbe nimewo sa a | konsève nimewo sa a | sere nimewo sa a | nou te resevwa imèl ou a | imèl ou a rive jwenn nou | imèl ou a resevwa | \
            imèl ou a byen resevwa | imèl ou a te anrejistre | nou konfime nou resevwa | nou konfime resepsyon
            """,
            .thanks: """
            mèsi paske ou kontakte | mèsi dèske ou kontakte | mèsi paske w kontakte | mèsi paske ou ekri | mèsi pou mesaj ou | mèsi dèske ou ekri | mèsi pou imèl ou | \
            mèsi pou lèt ou | mèsi pou demann ou | mèsi pou plent ou | mèsi pou aplikasyon w | mèsi pou kesyon ou | mèsi pou mesaj w
            """,
            .request: """
            demann | plent | reklamasyon | rapò ou | aplikasyon | kesyon ou | mesaj ou | petisyon | deklarasyon | apèl ou | dosye ou | ka ou a | objeksyon | tikè | \
            lèt ou | fòm ou | dokiman ou yo | rekèt ou | mesaj w | tikè ou | tikè nimewo | demann nimewo
            """,
            .arrival: """
            resevwa | rive jwenn | rive nan men | anrejistre | soumèt | depoze | louvri | kreye | ap trete | anba tretman | pran an chaj | make nan | voye bay | \
            transfere | asiyen | ap egzamine | ap etidye | nan tretman | antre nan sistèm | anrejistre anba nimewo | anrejistre ak nimewo | depoze anba nimewo
            """,
            .numbering: "nimewo | no | no. | nim | referans | ref | id | nimewo sa a",
            .oneTimeCode: """
            kòd verifikasyon | kòd konfimasyon | kòd sekirite | kòd koneksyon | kòd otantifikasyon | kòd otorizasyon | kòd idantifikasyon | kòd validasyon | \
            kòd tanporè | kòd pwovizwa | kòd OTP | kòd SMS | kòd inik | kòd yon sèl fwa | kòd yon sèl itilizasyon | kòd itilizasyon inik | kòd reyinisyalizasyon | \
            kòd pou verifye | kòd pou konfime | kòd pou konekte | kòd pou antre | kòd pou kontinye | kòd pou reyinisyalize | kòd debloke | kòd debloka | \
            kòd ki valab yon sèl fwa | modpas tanporè | modpas pwovizwa | modpas yon sèl fwa | modpas inik | modpas yon sèl itilizasyon | mo de pas tanporè | \
            mo de pas pwovizwa | mo de pas yon sèl fwa | mo de pas inik | mo de pas yon sèl itilizasyon | mo de pase tanporè | mo de pase pwovizwa | \
            mo de pase yon sèl fwa | mo de pase inik | mo de pase yon sèl itilizasyon | nimewo verifikasyon | nimewo konfimasyon | pin verifikasyon | pin konfimasyon | \
            OTP | OTP ou | kòd 4 chif | kòd 6 chif | kòd ki anba a | kòd sa ki anba a | antre kòd | mete kòd | itilize kòd | sèvi ak kòd | nimewo sekirite | \
            nimewo sekrè | nimewo yon sèl fwa | kle yon sèl fwa | kle koneksyon | nimewo koneksyon | kòd siyati | modpas sms | kle dijital | konbinezon yon sèl fwa
            """,
            .code: "kòd | kòd ou | kòd la | kòd sa a | kòd sekrè | kòd PIN | kòd aksè",
            .accessCode: """
            kòd aktivasyon | kòd envitasyon | kòd enskripsyon | kòd anrejistreman | kòd lisans | kòd patisipasyon | kle aktivasyon | nimewo aktivasyon | nimewo aksè | \
            kle aksè | kòd premye koneksyon | kle enskripsyon | premye modpas
            """,
            .recoveryCode: """
            kòd rekiperasyon | kòd sovgad | kòd sekou | kòd ijans | kòd backup | kòd yo rekiperasyon | kòd yo sovgad | kòd yo sekou | kòd yo ijans | kòd yo backup | \
            kòd pou rekipere | kle rekiperasyon | kle sekou | kle rezèv | kle sovgad | kòd dijans | kòd rezèv
            """,
            .receipt: """
            nimewo dosye | nimewo ka | nimewo demann | nimewo tikè | nimewo plent | nimewo resi demann | nimewo resi | demann ou | tikè ou | nimewo dosye ou | \
            nimewo ka ou | nimewo demann ou | nimewo plent ou | nimewo tikè ou | nimewo aplikasyon | nimewo aplikasyon ou | nimewo reklamasyon | \
            nimewo reklamasyon ou | nimewo rapò | nimewo ensidan | nimewo anrejistreman demann | nimewo referans dosye | nimewo referans demann | nimewo apèl jijman | \
            nimewo suivi demann | no dosye | no. dosye | no tikè | no. tikè | dosye nimewo | tikè nimewo | demann nimewo | ka nimewo | anrejistre anba nimewo | \
            plent ou | id demann | nimewo kontwòl demann | nimewo anrejistreman | nimewo anrejistreman plent | nimewo pwotokòl | nimewo idantifikasyon demann | \
            nimewo soumisyon | nimewo fòm demann | nimewo apèl la | nimewo rekèt | nimewo dokiman demann | nimewo swivi demann | kòd swivi demann | \
            nimewo referans demann ou | nimewo referans plent | nimewo lèt ou | anrejistre ak nimewo | depoze anba nimewo | referans dosye ou | referans demann ou | \
            dosye no
            """,
            .bait: """
            nimewo kòmand | nimewo lòd | nimewo fakti | nimewo telefòn | nimewo kont | nimewo kliyan | nimewo manm | nimewo kat | nimewo rezèvasyon | nimewo referans | \
            nimewo tranzaksyon | nimewo suivi | nimewo swivi | nimewo pakè | nimewo vòl | nimewo syèj | nimewo chanm | nimewo kontra | nimewo anplwaye | nimewo elèv | \
            nimewo etidyan | nimewo paspò | nimewo seri | nimewo idantifikasyon fiskal | nimewo konfimasyon kòmand | nimewo reyinyon | kòd postal | kòd pòs | \
            kòd peyi | kòd zòn | kòd rejyonal | kòd pwomo | kòd pwomosyon | kòd pwomosyonèl | kòd rabè | kòd koupon | kòd kado | kòd referans | kòd erè | kòd QR | \
            kòd ba | kòd pwodwi | kòd livrezon | kòd bank | kòd swivi | kòd kliyan | nimewo | kòmand | fakti | resi peman | rabè | koupon | kat kado | telefòn | \
            rele nou | rele | faks | bwat postal | lari | katye | etaj | chanm | vòl | syèj | tranzaksyon | referans | ki fini ak | goud | montan | total | balans | \
            dola | dat nesans | pwen | vèsyon | nou resevwa peman ou | nou resevwa kòmand ou | nou te resevwa peman ou | nou te resevwa kòmand ou | \
            nou resevwa don ou | nou resevwa lajan ou | kat dènye chif | 4 dènye chif | dènye kat chif | twa dènye chif | dènye chif | ki fini an | ki fini pa | \
            nimewo sekirite sosyal | kòd sekirite kat la | dèyè kat la | dèyè kat ou
            """,
            .enter: """
            antre | mete | tape | itilize | sèvi ak | kopye | kole | anba a | sa ki anba a | ki anba a | swivan | men kòd | ou se
            """,
            .expiry: """
            ekspire | ap ekspire | pral ekspire | li ekspire | valab | bon pou | bon pandan | pandan | ap fini | fini nan | sispann mache | nan lespas | valab jiska | \
            valab jis | valab jouk | bon jiska | bon jouk | valid jiska | ap valab jiska | ap mache jiska | aktif jiska | ekspire a | ap ekspire nan | \
            sèvi avè l anvan | itilize l anvan | antre l anvan | minit ki rete | ou rete sèlman | ou gen sèlman | valab pandan
            """,
            .minute: """
            minit | minit ki rete
            """,
            .hour: "èdtan | zè de tan | lè de tan | èd tan",
            .day: "jou yo | jou travay | jounen",
            .secrecy: """
            pa bay kòd | pa bay li | pa bay pèsòn | pa bay okenn moun | pa bay nenpòt moun | pa bay l | pa montre kòd | pa montre li | pa montre pèsòn | \
            pa montre okenn moun | pa montre nenpòt moun | pa montre l | pa di kòd | pa di li | pa di pèsòn | pa di okenn moun | pa di nenpòt moun | pa di l | \
            pa voye kòd | pa voye li | pa voye pèsòn | pa voye okenn moun | pa voye nenpòt moun | pa voye l | pa transfere kòd | pa transfere li | pa transfere pèsòn | \
            pa transfere okenn moun | pa transfere nenpòt moun | pa transfere l | pa pataje | pa janm pataje | pa janm bay | pèsòn kòd | ak pèsòn | ak okenn moun | \
            bay okenn moun | nou p ap janm mande | nou pap janm mande | konfidansyèl | kenbe l sekrè
            """,
            .unrequested: """
            si ou pat | si ou pa | si ou poko | si w pat | si w pa | si w poko | si se pa ou | si se pat ou | si se pa w | si se pa t ou | ou pa t mande | \
            ou pat mande | w pat mande | ou pa te mande | pa t mande | pat mande | pa okipe imèl | pa okipe mesaj | pa okipe li | pa okipe sa | pa pran ka imèl | \
            pa pran ka mesaj | pa pran ka li | pa pran ka sa | meprize imèl | meprize mesaj | meprize li | meprize sa | inyore | tanpri inyore | ou ka inyore
            """,
            .elsewhere: """
            pa sms | pa mesaj tèks | pa tèks | pa lapòs | pa lèt | nan sms | nan mesaj tèks | nan tèks | nan lapòs | nan lèt | voye yon tèks | sou telefòn ou | \
            nan telefòn ou | nan nimewo telefòn ou | aplikasyon otantifikasyon | aplikasyon otantifikatè
            """,
            .spent: """
            te chanje | chanje deja | deja itilize | te itilize | te reyinisyalize | te mete ajou | te verifye | te konfime | te aktive | fin ekspire | \
            gentan ekspire | avèk siksè | ak siksè | pa valab ankò | nouvo koneksyon
            """,
            .confirm: """
            konfime | konfimasyon | verifye | verifikasyon | valide | validasyon | aktive | aktivasyon | otorize | apwouve | fini enskripsyon* | fin enskripsyon* | \
            konplete enskripsyon* | ranpli enskripsyon* | tèmine enskripsyon* | wi, se mwen | se mwen menm
            """,
            .address: """
            imèl | kourye elektwonik | adrès imèl | adrès kourye elektwonik | lapòs elektwonik | kont | enskripsyon | abònman | idantite | pwofil | aparèy
            """,
            .password: "modpas | mo de pas | mo de pase | mo pas",
            .reset: """
            reyinisyalize | reyinisyalizasyon | reyajiste | reyajisteman | chanje modpas | chanje mo de pas | nouvo modpas | nouvo mo de pas | bliye | ou bliye | \
            rekipere | rekiperasyon | kreye yon modpas | kreye yon nouvo | kreye modpas | chwazi yon modpas | chwazi yon nouvo | mete yon nouvo modpas | retabli
            """,
            .signIn: """
            antre | antre nan kont | konekte | koneksyon | antre sou kont | lyen koneksyon | lyen majik | lyen pou konekte | louvri sesyon | aksede kont | login
            """,
            .invite: """
            envitasyon | envite | te envite | yo envite | ou envite | aksepte | asepte | patisipe | rantre nan | rejwenn
            """,
            .press: """
            klike | peze | touche | lyen | bouton | vizite | ouvri lyen | louvri lyen | suiv lyen | swiv lyen | kopye epi kole | kopye ak kole | navigatè
            """,
            .never: """
            dezabòne | sispann resevwa | preferans | paramèt | anviwònman | jere preferans | jere notifikasyon | konfidansyalite | règleman sou vi prive | vi prive | \
            politik konfidansyalite | politik sou vi prive | avi sou vi prive | kondisyon | tèm ak kondisyon | legal | bonbon | èd | sant èd | sipò | sèvis kliyan | \
            kontakte nou | kontak | kesyon yo poze souvan | aprann plis | li plis | plis enfòmasyon | jwenn plis enfòmasyon | gade nan navigatè | wè nan navigatè | \
            se pa mwen | se pat mwen | se pa t mwen | rapòte | siyale | pwoteje kont | anile | refize | bloke | telechaje | enstale | swiv nou | pataje | voye bay | \
            nouvèl | sou nou | konsènan nou | akèy | paj akèy | sit entènèt | magazen | achte | gade kòmand | swiv kòmand | gid | kominote | sondaj | kòmantè | \
            bay nòt | fè don | reponn | efase kont | gade detay
            """,
        ])
}
