extension Language {
    static let icelandic = Language(
        "is",
        [
            .unfinished: """
            næstum búið | eitt skref eftir
            """,
            .secondFactor: """
            tveggja þátta auðk* | tvíþætt auðk* | tvíþættrar auðk*
            """,
            .second: """
            sekúndur | sekúndna
            """,
            .subjectLine: """
            í efnislínunni | efnislínu
            """,
            .digits: """
            tölustafi | tölustafir | tölustöfum | tölustafa | tölustafirnir | tölustafina | sex tölustafir | fjórir tölustafir | *stafa tala | *stafa tölu | \
            *stafa númer | sex stafa | fjögurra stafa | 6 stafa | 4 stafa | 6-stafa | 4-stafa
            """,
            .appointment: "fundur | fundarins | fundinn | fjarfund* | vefnámskeið*",
            .received: """
            við höfum móttekið erindi | við höfum móttekið beiðni | við höfum móttekið umsókn | við höfum móttekið fyrirspurn | við höfum móttekið kvörtun | \
            við höfum móttekið tilkynningu | við höfum móttekið skilaboð | við höfum fengið erindi | við höfum fengið fyrirspurn | erindi þitt hefur verið | \
            erindið þitt hefur verið | umsókn þín hefur verið | umsóknin þín hefur verið | beiðni þín hefur verið | beiðnin þín hefur verið | fyrirspurn þín hefur | \
            kvörtun þín hefur verið | tilkynning þín hefur | skilaboðin þín hafa | erindi þitt er móttekið | umsókn þín er móttekin | staðfesting á móttöku | \
            móttökustaðfesting | stofnað hefur verið mál | vinsamlegast vísaðu | vinsamlega vísið | tilgreindu þetta númer | vísið í málsnúmer | geymdu þetta númer | \
            við höfum móttekið tölvupóstinn þinn | við höfum móttekið póstinn þinn | við höfum móttekið ábendingu | við höfum móttekið gögnin | \
            tölvupóstur þinn hefur verið móttekinn | tölvupóstur þinn er móttekinn | tölvupóstur þinn hefur borist | tölvupósturinn þinn hefur verið móttekinn | \
            tölvupósturinn þinn er móttekinn | tölvupósturinn þinn hefur borist | hefur verið móttekið og skráð | hefur verið móttekin og skráð | \
            hefur verið móttekin | hefur verið móttekið | hefur verið skráð undir | staðfesting á umsókn | staðfesting á skráningu erindis | staðfestum móttöku
            """,
            .thanks: """
            takk fyrir að hafa samband | takk fyrir að hafa haft samband | takk fyrir skilaboðin | takk fyrir fyrirspurnina | takk fyrir erindið | \
            þakka þér fyrir að hafa samband | þökkum fyrir erindið | takk fyrir tölvupóstinn | takk fyrir póstinn | takk fyrir að senda okkur | takk fyrir umsóknina | \
            takk fyrir ábendinguna | takk fyrir beiðnina | takk fyrir kvörtunina | þökkum fyrir tölvupóstinn | þökkum fyrir umsóknina | þökkum fyrir fyrirspurnina | \
            þökkum þér fyrir erindið | þökkum fyrir ábendinguna
            """,
            .request: """
            *umsókn | *umsóknin | *umsóknina | *umsóknar | *beiðni | *beiðnin | *beiðnina | *fyrirspurn | *fyrirspurnin | *erindi | *erindið | *kvörtun | *kvörtunin | \
            kæra | kæru | *tilkynning | *tilkynningin | tjónstilkynning* | *skattframtal* | *framtal | krafa | kröfu | *andmæli | skilaboð þín | skilaboðin þín | \
            málið þitt | mál þitt | verkbeiðni* | *ábending | *tilkynningu | *umsóknir | *umsókninni | *kvörtuninni | *erindinu | bréf þitt | bréfið þitt | *kærunni | \
            spurningin þín | gögnin þín | beiðni nr | beiðni númer | umsókn nr | umsókn númer | erindi nr | verkbeiðni nr | verkbeiðnisnúmer | beiðni nr. | \
            umsókn nr. | erindi nr. | verkbeiðni nr.
            """,
            .arrival: """
            móttekið | móttekin | mótteknar | móttekinn | tekið á móti | borist | barst | bárust | skráð | skráður | skráðar | skráðum | lögð inn | lagt inn | opnað | \
            stofnað | stofnuð | í vinnslu | til meðferðar | skilað | móttöku | höfum fengið | verið lögð fram | lögð fram | lagt fram | áframsend | áframsent | \
            afgreiðslu | skráð undir númeri | skráð með númeri
            """,
            .numbering: """
            númer | númerið | númeri | númerinu | nr | nr. | tilvísun | tilvísunarnúmer | auðkenni | auðkennisnúmer
            """,
            .oneTimeCode: """
            staðfestingarkóð* | öryggiskóð* | innskráningarkóð* | auðkenningarkóð* | aðgangskóð* | sannvottunarkóð* | einnotakóð* | staðfestingarnúmer* | \
            öryggisnúmer* | innskráningarnúmer* | auðkenningarnúmer* | einnota kóði | einnota kóða | einnota lykilorð | einnota aðgangskóði | tímabundinn | \
            tímabundinn kóði | tímabundið lykilorð | stafa kóð* | kóði til að | kóðann til að | einnota lykilorð* | einnota lykilorðið þitt | heimildarkóð* | \
            öryggistala | öryggistölu | einnota númer | einnota lykil* | einnota lykl* | leyninúmer* | innskráningarlykil* | undirritunarkóð* | undirskriftarkóð* | \
            undirskriftarlykil* | færslukóð* | sms-lykilorð* | sms lykilorð | stafrænn lykill | stafrænan lykil | staðfestingarlykil* | auðkennislykil* | auðkennislykl* | staðfestingartölur | einnota lykill | greiðslulykilorð | undirskriftarlykill
            """,
            .code: """
            kóði | kóða | kóðinn | kóðann | kóðanum | kóðans | *kóði | *kóða | *kóðinn | *kóðann | pin-númer | pinnúmer | lykill | eftirfarandi tölur | \
            eftirfarandi tölustafi | þessar tölur
            """,
            .accessCode: """
            virkjunarkóð* | boðskóð* | skráningarkóð* | virkjunarlykil* | virkjunarnúmer* | virkjunarlykl* | aðgangsnúmer* | aðgangslykil* | aðgangslykl* | \
            skráningarlykil* | upphafslykilorð* | upphafskóð* | bráðabirgðalykilorð*
            """,
            .recoveryCode: """
            endurheimtarkóð* | varakóð* | neyðarkóð* | öryggisafritskóð* | endurheimtarlykil* | endurheimtarlykl* | endurheimtulykil* | endurheimtulykl* | varalykil* | \
            varalykl* | neyðarlykil* | neyðarlykl* | björgunarkóð*
            """,
            .receipt: """
            málsnúmer | beiðnisnúmer | tilvísunarnúmer máls | umsóknarnúmer | þjónustubeiðni | málsnúmerið | málsnúmeri | málnúmer | mál nr | mál númer | máls nr | \
            númer máls | númer málsins | númer beiðni | númer beiðninnar | beiðni nr | beiðni númer | beiðnanúmer | umsókn nr | umsókn númer | númer umsóknar | \
            umsóknarnúmeri | tjónsnúmer | tjónanúmer | tjón nr | kvörtunarnúmer | erindisnúmer | númer erindis | erindi nr | verkbeiðni nr | verkbeiðnisnúmer | \
            fyrirspurnarnúmer | tilkynningarnúmer | móttökunúmer | skráð undir númeri | með málsnúmer | með málsnúmerinu | ticket nr | tilvísun máls | mál nr. | \
            máls nr. | beiðni nr. | umsókn nr. | tjón nr. | erindi nr. | verkbeiðni nr. | ticket nr. | skráningarnúmer erindis | skráningarnúmer umsóknar | kærunúmer | \
            kærumálsnúmer | bréfanúmer | skjalanúmer | málaskrárnúmer | málanúmer | númer erindisins | númer umsóknarinnar | númer kvörtunar | númer fyrirspurnar | \
            ábendingarnúmer | tilvísunarnúmer umsóknar | tilvísunarnúmer erindis | tilvísunarnúmer beiðni | tilvísunarnúmer kvörtunar | fengið málsnúmerið | \
            fengið númerið | skráð með númeri | beiðnanúmerið | þjónustubeiðni nr | þjónustubeiðni nr.
            """,
            .bait: """
            pöntun* | pöntunarnúmer | reikningur | reikningsnúmer | kvittun | póstnúmer | landsnúmer | landskóð* | afsláttarkóð* | afsláttur | kynningarkóð* | \
            gjafakóð* | gjafabréf | gjafakort | tilboðskóð* | rakningarnúmer | sendingarnúmer | sending | afhendingarkóð* | símanúmer | sími | farsími | fax | \
            viðskiptamannanúmer | viðskiptanúmer | félagsnúmer | kennitala | kt | bókunarnúmer | bókun | bókunarkóð* | flug | flugnúmer | sæti | herbergi | hæð | \
            gata | *gata | pósthólf | villukóð* | frumkóð* | qr-kóð* | strikamerki | vsk | vsk-númer | kortanúmer | kort | endar á | síðustu fjórir | færsla | \
            færslunúmer | greiðsla | tilvísun | tilvísunarnúmer | raðnúmer | vörunúmer | útgáfa | síða | kafli | númer | nr | upphæð | samtals | alls | verð | kr | \
            krónur | dagsetning | punktar | notendur | við höfum móttekið greiðslu | við höfum móttekið pöntun | við höfum móttekið bókun | við höfum fengið greiðslu | \
            við höfum fengið pöntun | takk fyrir pöntunina | notandanafn | heimildarkóð* | dyrakóð* | hliðkóð* | síðustu fjórir tölustafir | síðustu fjóra tölustafi | \
            síðustu 4 tölustafir | síðustu 4 tölustafi | síðustu fjórir stafir | síðustu fjórir stafirnir | síðustu tölustafir | síðustu tölustafi | sem endar á | \
            sem enda á | kennitölu | kennitölunnar | öryggisnúmer kortsins | öryggiskóði kortsins | aftan á kortinu | hringdu | \
            sendingin þín | sendingin bíður | hólfið | hólfinu | pakkinn
            """,
            .pointing: """
            hér að neðan | eftirfarandi | hér er | er þinn
            """,
            .enter: """
            sláðu inn | slá inn | notaðu | afritaðu | límdu | hér að neðan | eftirfarandi | hér er | er þinn | skráðu inn kóð*
            """,
            .expiry: """
            rennur út | renna út | gildir | gildir í | gildur | gilt í | í gildi | gildistími | fellur úr gildi | innan | gildir til | gilda til | gildur til | \
            gild til | í gildi til | virkar til | rennur út kl | rennur út klukkan | rennur út eftir | notaðu hann fyrir | notaðu hann áður | verður að nota fyrir | \
            í síðasta lagi | þú hefur aðeins | mínútur eftir
            """,
            .minute: """
            mínúta | mínútu | mínútur | mínútna | mínútum | mín | mínútur eftir
            """,
            .hour: "klukkustund* | klst | tíma",
            .day: "dagur | dag | daga | dögum | sólarhring*",
            .secrecy: """
            ekki deila | deildu ekki | aldrei deila | með neinum | með öðrum | trúnaðarmál | biðjum aldrei | gefðu ekki
            """,
            .unrequested: """
            ef þú baðst ekki | ef þú óskaðir ekki | ef þú ert ekki | ef þú hefur ekki | ef þú gerðir ekki | ef þetta varst ekki þú | baðst ekki um | óskaðir ekki | \
            hunsaðu | hunsa þennan | leiða hjá þér | hunsa þetta
            """,
            .elsewhere: """
            með sms | sms skilaboð* | textaskilaboð* | í símann þinn | auðkenningarforrit* | auðkenningarapp* | með bréfpósti | í bréfi
            """,
            .spent: """
            hefur verið breytt | hefur verið notað | hefur verið notaður | hefur verið uppfært | hefur verið endurstillt | hefur verið staðfest | \
            hefur verið staðfestur | hefur verið virkjaður | hefur verið virkjað | var breytt | þegar verið notað* | tókst | útrunninn | rann út | ný innskráning
            """,
            .confirm: """
            staðfesta | staðfestu | staðfesting | staðfestingu | sannreyna | sannreyndu | virkja | virkjaðu | virkjun | ljúka skráningu | ljúktu skráningu | \
            klára skráningu | samþykkja | ekki enn virkur | já, þetta er ég
            """,
            .address: """
            netfang | netfangið | netfangs | netfangi | tölvupóst* | póstfang | reikning | reikninginn | aðgang | aðganginn | skráning | skráningu | áskrift | \
            prófíl* | tæki
            """,
            .password: "lykilorð | lykilorðið | lykilorðs | lykilorði | aðgangsorð*",
            .reset: """
            endurstilla | endurstilltu | endurstilling | endurstillingu | endursetja | endurheimta | gleymt | gleymdir | gleymdirðu | nýtt lykilorð | \
            breyta lykilorði | breyttu lykilorði | búa til lykilorð | velja lykilorð | veldu lykilorð | veldu nýtt lykilorð
            """,
            .signIn: """
            skráðu inn | innskrá | skráðu þig inn | skrá inn | skrá mig inn | skrá þig inn | innskráning | innskráningu | innskráningar | innskráningarhlekk* | \
            töfrahlekk* | opna aðgang | komast inn á aðganginn | komast inn á reikninginn | kemst inn á aðganginn
            """,
            .invite: """
            =boð | boðið | bjóða | bauð þér | hefur boðið þér | boðið þér | þiggja boð | samþykkja boð | taka þátt | ganga í
            """,
            .press: """
            smelltu | smella | með því að smella | ýttu | =ýta | hlekkinn | hlekkur | hlekk | tengilinn | tengil | hnappinn | hnapp | hnappurinn | þennan hlekk | \
            þennan tengil | afritaðu hlekkinn | afritaðu og límdu | vafra | vafrann | vafranum | opnaðu | farðu á | heimsæktu
            """,
            .never: """
            afskrá | afskrá mig | afskráning | segja upp áskrift | hætta áskrift | stillingar | tilkynningar | persónuvernd | persónuverndarstefna | \
            persónuverndarstefnu | skilmálar | notkunarskilmálar | skilmála | vafrakökur | hjálp | aðstoð | þjónustuver | hafa samband | hafðu samband | \
            algengar spurningar | lesa meira | nánar | frekari upplýsingar | skoða í vafra | opna í vafra | vefútgáfa | þetta var ekki ég | ekki ég | tilkynna | \
            hætta við | hafna | loka á | sækja | sækja app* | sækja forrit* | fylgdu okkur | deila | fréttir | um okkur | forsíða | vefsíða | verslun | kaupa | \
            skoða pöntun | rekja sendingu | könnun | svara | eyða reikningi
            """,
        ])
}
