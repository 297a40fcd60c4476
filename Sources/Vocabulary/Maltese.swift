extension Language {
    static let maltese = Language(
        "mt",
        [
            .secondFactor: """
            żewġ fatturi
            """,
            .digits: """
            ċifri | iċ-ċifri | ċifra | ta' 6 ċifri | ta' sitt ċifri | ta' erba' ċifri | sitt ċifri | erba' ċifri | sitt karattri
            """,
            .appointment: "laqgħa | laqgħat | webinar",
            .received: """
            irċevejna t-talba tiegħek | irċivejna t-talba tiegħek | irċevejna l-messaġġ tiegħek | irċivejna l-messaġġ tiegħek | irċevejna l-ilment tiegħek | \
            irċivejna l-ilment tiegħek | irċevejna l-applikazzjoni tiegħek | irċivejna l-applikazzjoni tiegħek | irċevejna r-rapport tiegħek | \
            irċivejna r-rapport tiegħek | irċevejna l-mistoqsija | rċevejna t-talba tiegħek | rċivejna t-talba tiegħek | it-talba tiegħek waslet | \
            it-talba tiegħek ġiet irreġistrata | it-talba tiegħek ġiet riċevuta | it-talba tiegħek intbagħtet | l-ilment tiegħek wasal | \
            l-ilment tiegħek ġie rreġistrat | l-ilment tiegħek ġie riċevut | l-applikazzjoni tiegħek waslet | l-applikazzjoni tiegħek ġiet | il-messaġġ tiegħek wasal | \
            ir-rapport tiegħek ġie | nikkonfermaw li rċevejna | konferma li rċevejna | ftaħna biljett | jekk jogħġbok ikkwota | ikkwota dan in-numru | \
            semmi dan in-numru | żomm dan in-numru | irċevejna l-email tiegħek | irċevejna l-e-mail tiegħek | irċevejna d-dokumenti tiegħek | \
            irċivejna l-email tiegħek | irċivejna l-e-mail tiegħek | irċivejna d-dokumenti tiegħek | rċevejna l-email tiegħek | rċevejna l-e-mail tiegħek | \
            rċevejna d-dokumenti tiegħek | l-email tiegħek waslet | l-email tiegħek waslitilna | l-email tiegħek ġiet riċevuta | l-e-mail tiegħek waslet | \
            l-e-mail tiegħek waslitilna | l-e-mail tiegħek ġiet riċevuta | l-ilment tiegħek qed jiġi investigat | nikkonfermaw li irċevejna | \
            nikkonfermaw li rċivejna | nikkonfermaw li wasalna | konferma ta' riċevuta
            """,
            .thanks: """
            grazzi talli kkuntattjajtna | grazzi talli kkuntattjajt | grazzi talli ktibtilna | grazzi tal-messaġġ | grazzi tal-messaġġ tiegħek | \
            grazzi tal-email tiegħek | grazzi tal-e-mail tiegħek | grazzi tal-ittra tiegħek | grazzi tal-mistoqsija tiegħek | grazzi tal-ilment tiegħek | \
            grazzi tat-talba tiegħek | grazzi talli bgħattilna
            """,
            .request: """
            talba | ilment | applikazzjoni | rapport | klejm | appell | oġġezzjoni | dikjarazzjoni | petizzjoni | mistoqsija | messaġġ tiegħek | il każ tiegħek | \
            rikors | l-ittra tiegħek | il-formola tiegħek | il-każ | ilmenti | talbiet | talba nru | ilment nru | talba nru. | ilment nru. | applikazzjoni nru | \
            applikazzjoni nru.
            """,
            .arrival: """
            irċevejna | irċivejna | rċevejna | rċivejna | riċevut | riċevuta | wasal | waslet | waslitilna | wasalna | reġistrat | reġistrata | irreġistrat | \
            irreġistrata | irreġistrajna | sottomessa | sottomess | ippreżentata | infetaħ | infetħet | qed tiġi pproċessata | qed jiġi pproċessat | rreġistrat | \
            rreġistrata | ippreżentat | ġiet aċċettata | assenjat | assenjata | mgħoddi | mgħoddija | mibgħuta b'suċċess | qed tiġi eżaminata | qed jiġi eżaminat | \
            qed tiġi ttrattata | miftuħ | miftuħa | ddepożitata | rreġistrajna | irreġistrata bin-numru | irreġistrat bin-numru | irreġistrata taħt in-numru | \
            irreġistrat taħt in-numru | rreġistrat bin-numru | rreġistrata bin-numru
            """,
            .numbering: "numru | in-numru | bin-numru | nru | referenza | ref | id",
            .oneTimeCode: """
            kodiċi ta' verifika | kodiċi tal-verifika | kodiċi ta' konferma | kodiċi ta' sigurtà | kodiċi tal-konferma | kodiċi ta' darba | kodiċi temporanju | \
            kodiċi ta' aċċess | kodiċi tal-login | il-kodiċi ta' verifika | il-kodiċi tal-verifika | il-kodiċi ta' konferma | password ta' darba | \
            password temporanja | numru ta' verifika | in-numru ta' verifika | numru ta' sigurtà | numru sigriet | numru ta' darba | numru li jintuża darba | \
            ċavetta ta' darba | ċavetta li tintuża darba | ċavetta tal-login | kodiċi tal-firma | kodiċi tat-tranżazzjoni | password tal-sms | ċavetta diġitali
            """,
            .code: "kodiċi | il-kodiċi | kodiċijiet",
            .accessCode: """
            kodiċi ta' attivazzjoni | kodiċi tal-istedina | kodiċi tar-reġistrazzjoni | numru ta' attivazzjoni | in-numru tal-attivazzjoni | ċavetta ta' attivazzjoni | \
            numru ta' aċċess | ċavetta ta' aċċess | kodiċi tal-ewwel login | password inizjali | kodiċi inizjali
            """,
            .recoveryCode: """
            kodiċi ta' rkupru | kodiċi tal-irkupru | kodiċi ta' backup | kodiċijiet ta' rkupru | kodiċijiet tal-irkupru | kodiċijiet ta' backup | ċavetta ta' rkupru | \
            ċavetta tal-irkupru | ċwievet ta' rkupru | ċavetta ta' riżerva | kodiċi ta' emerġenza | kodiċijiet ta' emerġenza | kodiċi ta' riżerva | \
            kodiċijiet ta' riżerva
            """,
            .receipt: """
            numru tal-każ | numru tat-talba | numru tal-biljett | in-numru tal-każ | in-numru tat-talba | in-numru tal-biljett | numru tal-każ tiegħek | \
            numru tat-talba tiegħek | numru tal-ilment | in-numru tal-ilment | numru tal-applikazzjoni | in-numru tal-applikazzjoni | numru tar-rapport | \
            in-numru tar-rapport | numru tal-fajl | in-numru tal-fajl | numru tal-klejm | numru tat-talba għal kumpens | numru tal-inċident | numru tal-kawża | \
            numru tar-rikors | numru tat-ticket | in-numru tat-ticket | numru tar-reġistrazzjoni tal-ilment | numru ta' referenza tal-każ | \
            numru ta' referenza tat-talba | numru ta' referenza tal-ilment | irreġistrata bin-numru | irreġistrat bin-numru | talba nru | każ nru | fajl nru | \
            ilment nru | talba nru. | każ nru. | fajl nru. | ilment nru. | numru tar-reġistrazzjoni tat-talba | numru ta' kontroll tat-talba | numru tal-appell | \
            in-numru tal-appell | numru tal-protokoll | numru tad-dokument tat-talba | numru tas-sottomissjoni | in-numru tas-sottomissjoni | numru tal-ittra | \
            numru tal-mistoqsija | numru tal-ilment tiegħek | numru tal-applikazzjoni tiegħek | in-numru tar-reġistrazzjoni | numru ta' referenza tal-applikazzjoni | \
            numru ta' referenza tal-ilment tiegħek | referenza tat-talba | referenza tal-każ | irreġistrata taħt in-numru | irreġistrat taħt in-numru | \
            rreġistrat bin-numru | rreġistrata bin-numru | kodiċi tat-talba | applikazzjoni nru | applikazzjoni nru.
            """,
            .bait: """
            numru tal-ordni | numru tal-fattura | numru tat-telefown | numru tal-klijent | numru tal-kont | numru tal-karta | numru tal-prenotazzjoni | ordni | \
            fattura | kodiċi postali | kodiċi promozzjonali | kodiċi tal-iskont | kodiċi tal-iżball | telefown | mowbajl | ammont | prezz | sena | numru | \
            irċevejna l-ħlas tiegħek | irċivejna l-ħlas tiegħek | irċevejna l-ordni tiegħek | irċivejna l-ordni tiegħek | kodiċi tal-bieb | l-aħħar erba' ċifri | \
            aħħar erba' ċifri | aħħar 4 ċifri | aħħar tliet ċifri | aħħar ċifri | li tispiċċa bi | li jispiċċa bi | li tispiċċa b' | numru tas-sigurtà soċjali | \
            kodiċi tas-sigurtà tal-karta | fuq wara tal-karta | ċempel | ċemplu
            """,
            .enter: """
            daħħal | daħħlu | ikteb | uża | użaw | ikkopja | hawn taħt | dan huwa l-kodiċi
            """,
            .expiry: """
            jiskadi | tiskadi | se jiskadi | huwa validu | validu għal | validità | validu sa | valida sa | huwa validu sa | jibqa' validu sa | jgħodd sa | jaħdem sa | \
            jiskadi fi | jiskadi fil- | jiskadi f' | użah qabel | uża dan qabel | daħħlu qabel | għandu jintuża sa | għandek biss | minuti fadal
            """,
            .minute: """
            minuti | minuta | minuti fadal
            """,
            .hour: "sigħat | siegħa",
            .day: "ġurnata | ġranet | jiem",
            .secrecy: "taqsam | taqsmux | taqsamx | ma' ħadd | lil ħadd | kunfidenzjali",
            .unrequested: "jekk ma | jekk ma tlabtx | jekk ma kontx int | injora | tista' tinjora",
            .elsewhere: "permezz ta' sms | b'sms | fuq il-mowbajl tiegħek | bil-posta",
            .spent: "inbidel | inbidlet | intuża | ġie kkonfermat | b'suċċess | li skada",
            .confirm: """
            ikkonferma | ikkonfermaw | konferma | ivverifika | vverifika | verifika tal-email | attiva | ivvalida | kompli r-reġistrazzjoni | irrid nabbona
            """,
            .address: """
            indirizz | indirizz elettroniku | indirizz tal-email | posta elettronika | kont | il-kont | reġistrazzjoni | profil
            """,
            .password: """
            password | il-password | kelma sigrieta | password temporanja | password ġdida | password il ġdida
            """,
            .reset: """
            irrisettja | irrisettjar | ibdel il-password | password ġdida | insejt | nsejt | agħżel password | oħloq password | password il ġdida
            """,
            .signIn: """
            idħol | dħul | illoggja | aċċess għall-kont | biex tidħol | tidħol fil-kont | tidħol fil-kont tiegħek
            """,
            .invite: "stedina | istedina | stiednek | mistieden | aċċetta | aċċetta l-istedina | ingħaqad",
            .press: """
            ikklikkja | għafas | agħfas | il-link | din il-link | il-buttuna | buttuna | browser | =żur | iftaħ
            """,
            .never: """
            neħħi l-abbonament | ħassar l-abbonament | preferenzi | settings | notifiki | privatezza | politika tal-privatezza | termini | termini u kundizzjonijiet | \
            għajnuna | appoġġ | ikkuntattjana | kuntatt | iktar tagħrif | aktar informazzjoni | ma kontx jien | irrapporta | ikkanċella | irrifjuta | niżżel | \
            aħbarijiet | dwarna | ixtri
            """,
        ])
}
