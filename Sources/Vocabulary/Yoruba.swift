extension Language {
    static let yoruba = Language(
        "yo",
        [
            .digits: """
            òǹkà mẹ́fà | òǹkà mẹ́rin | nọ́mbà mẹ́fà | nọ́ńbà mẹ́fà | nọ́mbà mẹ́rin | díjíìtì
            """,
            .appointment: "ìpàdé",
            .received: """
            a ti gba ìbéèrè rẹ | a ti gba ìbéèrè yín | a ti gba iṣẹ́ ìránṣẹ́ rẹ | a ti gba ìfiránṣẹ́ rẹ | a ti gba ìwé rẹ | a ti gba ẹ̀sùn rẹ | a ti gba ẹ̀sùn yín | \
            a ti gba ẹ̀hónú rẹ | a ti gba ìròyìn rẹ | a ti gba ìfẹ̀sùn rẹ | a gba ìbéèrè rẹ | a rí ìbéèrè rẹ gbà | a ti rí ìbéèrè rẹ gbà | a ti forúkọ ẹ̀sùn rẹ | \
            a ti ṣe àkọsílẹ̀ ìbéèrè rẹ | a ti ṣe àkọsílẹ̀ ẹ̀sùn rẹ | wọ́n ti gba ìbéèrè rẹ | ẹ ṣeun fún kíkàn sí wa | o ṣeun fún kíkàn sí wa | ẹ ṣeun tí ẹ kàn sí wa | \
            o ṣeun tí o kàn sí wa | ẹ ṣeun fún ìránṣẹ́ yín | o ṣeun fún ìfiránṣẹ́ rẹ | a ti ṣí tíkẹ́ẹ̀tì | jọ̀wọ́ mẹ́nu ba nọ́mbà yìí | pa nọ́mbà yìí mọ́ | \
            tọ́jú nọ́mbà yìí | ẹ ṣeun fún ímeèlì yín | ẹ ṣeun fún ímeèlì rẹ | ẹ ṣeun fún ìbéèrè rẹ | ẹ ṣeun fún ìbéèrè yín | ẹ ṣeun fún ẹ̀sùn rẹ | \
            ẹ ṣeun fún lẹ́tà rẹ | ẹ ṣeun fún ìránṣẹ́ rẹ | o ṣeun fún ímeèlì yín | o ṣeun fún ímeèlì rẹ | o ṣeun fún ìbéèrè rẹ | o ṣeun fún ìbéèrè yín | \
            o ṣeun fún ẹ̀sùn rẹ | o ṣeun fún lẹ́tà rẹ | o ṣeun fún ìránṣẹ́ rẹ | a ti gba ímeèlì rẹ | a ti gba ímeèlì yín
            """,
            .request: """
            ìbéèrè | ẹ̀sùn | ẹ̀hónú | ẹ̀bẹ̀ rẹ | ẹ̀bẹ̀ yín | ìfisùn | ìròyìn rẹ | ìjábọ̀ rẹ | ìjábọ̀ yín | ìfitónilétí rẹ | àtakò rẹ | ìpẹ̀jọ́ | ìkéde owó orí | \
            ìwé owó orí | ìfiránṣẹ́ rẹ | ìfiránṣẹ́ yín | iṣẹ́ ìránṣẹ́ rẹ | lẹ́tà rẹ | ìfẹ̀tọ́ rẹ | ẹjọ́ rẹ | àbá rẹ | ìfẹ̀sùn rẹ | lẹ́tà yín | fọ́ọ̀mù rẹ
            """,
            .arrival: """
            a gba | ti gba | a ti rí | ti dé ọ̀dọ̀ wa | tẹ̀ wá lọ́wọ́ | ti forúkọ sílẹ̀ | ti ṣàkọsílẹ̀ | ti kọ sílẹ̀ | ti fi ránṣẹ́ | ti fi sílẹ̀ | a ti ṣẹ̀dá | \
            ń ṣiṣẹ́ lórí | a ń gbé yẹ̀wò | a ti forúkọ | a ti ṣe àkọsílẹ̀ | ti wọlé | a ti ṣí | ti tẹ̀ wá | ń lọ lọ́wọ́ | a ti kọ ọ́ sílẹ̀
            """,
            .numbering: "nọ́mbà | ìtọ́kasí | nọ́mbà rẹ̀",
            .oneTimeCode: """
            koodu ìjẹ́rìísí | koodu ìmúdájú | koodu ìfìdímúlẹ̀ | koodu ìfìdí múlẹ̀ | koodu àmúdájú | koodu ìfọwọ́sí | koodu ààbò | koodu wíwọlé | koodu ìwọlé | \
            koodu ìbuwọlé | koodu ìdánimọ̀ | koodu ìgbà kan | koodu ìgbà díẹ̀ | koodu OTP | koodu ìjẹ́ẹ̀rí | koodu ayewo | koodu rẹ ìjẹ́rìísí | koodu rẹ ìmúdájú | \
            koodu rẹ ìfìdímúlẹ̀ | koodu rẹ ìfìdí múlẹ̀ | koodu rẹ àmúdájú | koodu rẹ ìfọwọ́sí | koodu rẹ ààbò | koodu rẹ wíwọlé | koodu rẹ ìwọlé | koodu rẹ ìbuwọlé | \
            koodu rẹ ìdánimọ̀ | koodu rẹ ìgbà kan | koodu rẹ ìgbà díẹ̀ | koodu rẹ OTP | koodu rẹ ìjẹ́ẹ̀rí | koodu rẹ ayewo | nọmba ìjẹ́rìísí | nọmba ìmúdájú | \
            nọmba ìfìdímúlẹ̀ | nọmba ìfìdí múlẹ̀ | nọmba àmúdájú | nọmba ìfọwọ́sí | nọmba ààbò | nọmba wíwọlé | nọmba ìwọlé | nọmba ìbuwọlé | nọmba ìdánimọ̀ | \
            nọmba ìgbà kan | nọmba ìgbà díẹ̀ | nọmba OTP | nọmba ìjẹ́ẹ̀rí | nọmba ayewo | kodu ìjẹ́rìísí | kodu ìmúdájú | kodu ìfìdímúlẹ̀ | kodu ìfìdí múlẹ̀ | \
            kodu àmúdájú | kodu ìfọwọ́sí | kodu ààbò | kodu wíwọlé | kodu ìwọlé | kodu ìbuwọlé | kodu ìdánimọ̀ | kodu ìgbà kan | kodu ìgbà díẹ̀ | kodu OTP | \
            kodu ìjẹ́ẹ̀rí | kodu ayewo | koodu ti ìjẹ́rìísí | koodu ti ìmúdájú | koodu ti ìfìdímúlẹ̀ | koodu ti ààbò | koodu ti wíwọlé | koodu ti ìwọlé | \
            koodu ti ìgbà kan | koodu fún ìjẹ́rìísí | koodu fún ìmúdájú | koodu fún ìfìdímúlẹ̀ | koodu fún ààbò | koodu fún wíwọlé | koodu fún ìwọlé | \
            koodu fún ìgbà kan | nọmba ti ìjẹ́rìísí | nọmba ti ìmúdájú | nọmba ti ìfìdímúlẹ̀ | nọmba ti ààbò | nọmba ti wíwọlé | nọmba ti ìwọlé | nọmba ti ìgbà kan | \
            nọmba fún ìjẹ́rìísí | nọmba fún ìmúdájú | nọmba fún ìfìdímúlẹ̀ | nọmba fún ààbò | nọmba fún wíwọlé | nọmba fún ìwọlé | nọmba fún ìgbà kan | \
            koodu ìlò ẹ̀ẹ̀kan* | koodu lílò ẹ̀ẹ̀kan* | koodu ẹ̀ẹ̀kan | koodu onígbà díẹ̀ | koodu alákòókò kan | koodu ìlò ẹ̀ẹ̀kan | ọ̀rọ̀ aṣínà ẹ̀ẹ̀kan | \
            ọ̀rọ̀ aṣínà ìgbà kan | ọ̀rọ̀ aṣínà ìgbà díẹ̀ | ọ̀rọ̀ aṣínà onígbà díẹ̀ | ọ̀rọ̀ aṣínà alákòókò kan | ọ̀rọ̀ aṣínà ìlò ẹ̀ẹ̀kan | ọ̀rọ̀ ìgbaniwọlé ẹ̀ẹ̀kan | \
            ọ̀rọ̀ ìgbaniwọlé ìgbà kan | ọ̀rọ̀ ìgbaniwọlé ìgbà díẹ̀ | ọ̀rọ̀ ìgbaniwọlé onígbà díẹ̀ | ọ̀rọ̀ ìgbaniwọlé alákòókò kan | ọ̀rọ̀ ìgbaniwọlé ìlò ẹ̀ẹ̀kan | \
            ọrọigbaniwọle ẹ̀ẹ̀kan | ọrọigbaniwọle ìgbà kan | ọrọigbaniwọle ìgbà díẹ̀ | ọrọigbaniwọle onígbà díẹ̀ | ọrọigbaniwọle alákòókò kan | \
            ọrọigbaniwọle ìlò ẹ̀ẹ̀kan | OTP | OTP rẹ | koodu onínọ́mbà 4 | koodu onínọ́mbà 6 | koodu onínọ́mbà mẹ́fà | koodu onínọ́mbà mẹ́rin | koodu oní nọ́mbà 4 | \
            koodu oní nọ́mbà 6 | koodu oní nọ́mbà mẹ́fà | koodu oní nọ́mbà mẹ́rin | koodu ìsàlẹ̀ | koodu tó wà nísàlẹ̀ | koodu ìsàlẹ̀ yìí | koodu tó tẹ̀lé | tẹ koodu | \
            lo koodu | fi koodu | nọ́mbà ìjẹ́rìísí | nọ́mbà ìfìdímúlẹ̀ | nọ́mbà ààbò | nọ́mbà ìgbà kan | kọ́kọ́rọ́ ìgbà kan | kọ́kọ́rọ́ ìwọlé | kóòdù ìbuwọ́lù | \
            ọ̀rọ̀ aṣínà sms | ọ̀rọ̀ ìgbaniwọlé sms | nọ́ńbà ìdánilójú | ọ̀rọ̀ìpamọ́ fún ìgbà díẹ̀
            """,
            .code: "koodu | koodu rẹ | koodu yìí | PIN rẹ | nọmba aṣírí | nọ́mbà ìkọ̀kọ̀",
            .accessCode: """
            koodu ìmúṣiṣẹ́ | koodu ìpè | koodu ìkésíni | koodu ìforúkọsílẹ̀ | koodu ìráyèsí | koodu ìfiwépè | koodu ìdarapọ̀ | nọ́mbà ìmúṣiṣẹ́ | kọ́kọ́rọ́ ìmúṣiṣẹ́ | \
            kóòdù ìmúṣiṣẹ́ | kóòdù ìwọlé àkọ́kọ́ | ọ̀rọ̀ aṣínà àkọ́kọ́
            """,
            .recoveryCode: """
            koodu ìmúbọ̀sípò | koodu ìmúpadàbọ̀sípò | koodu ìgbàpadà | koodu àfipamọ́ | koodu àtìlẹ́yìn | koodu pàjáwìrì | àwọn koodu ìmúbọ̀sípò | \
            àwọn koodu ìmúpadàbọ̀sípò | àwọn koodu ìgbàpadà | àwọn koodu àfipamọ́ | àwọn koodu àtìlẹ́yìn | àwọn koodu pàjáwìrì | kọ́kọ́rọ́ ìgbàpadà | \
            kọ́kọ́rọ́ ìmúbọ̀sípò | kóòdù pàjáwìrì | àwọn kóòdù pàjáwìrì | kóòdù àfẹ̀yìntì | àwọn kóòdù àfẹ̀yìntì | kóòdù ìgbàpadà
            """,
            .receipt: """
            nọmba ẹjọ́ | nọmba ìbéèrè | nọmba ẹ̀sùn | nọmba tíkẹ́ẹ̀tì | nọmba ìwé ẹ̀rí | nọmba ọ̀ràn | ìbéèrè rẹ | nọ́mbà ìwé ìbéèrè | nọ́mbà ìròyìn | nọ́mbà fáìlì | \
            nọ́mbà ìforúkọsílẹ̀ ẹ̀sùn | nọ́mbà ìbéèrè rẹ | nọ́mbà ẹ̀sùn rẹ | nọ́mbà ẹjọ́ rẹ | nọ́mbà ẹ̀hónú | ẹ̀sùn rẹ | nọ́mbà ìforúkọsílẹ̀ | \
            nọ́mbà ìforúkọsílẹ̀ ìbéèrè | nọ́mbà ìbéèrè | nọ́mbà ẹ̀sùn | nọ́mbà ẹjọ́ | nọ́mbà tíkẹ́ẹ̀tì | nọ́mbà ìbéèrè yín | nọ́mbà ẹ̀sùn yín | nọ́mbà lẹ́tà | \
            nọ́mbà ìpẹ̀jọ́ | nọ́mbà ìtọ́kasí ìbéèrè | nọ́mbà ìtọ́kasí ẹ̀sùn | nọ́mbà ìtọpinpin ìbéèrè
            """,
            .bait: """
            nọmba fóònù | nọmba tẹlifóònù | nọmba àkántì | nọmba àpamọ́ | nọmba ìṣàmúlò | nọmba oníbàárà | nọmba ọmọ ẹgbẹ́ | nọmba káàdì | nọmba àṣẹ | \
            nọmba ìbéèrè ọjà | nọmba ọjà | nọmba ìtọ́kasí | nọmba ìdúnàádúrà | nọmba ìsanwó | nọmba ọkọ̀ òfurufú | nọmba ìjókòó | nọmba yàrá | nọmba ìwé ìrìnnà | \
            nọmba òṣìṣẹ́ | nọmba akẹ́kọ̀ọ́ | nọmba ìfìwéránṣẹ́ | nọmba orílẹ̀-èdè | nọmba ẹ̀dínwó | nọmba ìpolówó | nọmba ẹ̀bùn | nọmba àṣìṣe | nọmba ilé ìfowópamọ́ | \
            nọmba ilé | nọmba QR | nọmba ìtọpinpin | koodu fóònù | koodu tẹlifóònù | koodu àkántì | koodu àpamọ́ | koodu ìṣàmúlò | koodu oníbàárà | koodu ọmọ ẹgbẹ́ | \
            koodu káàdì | koodu àṣẹ | koodu ìbéèrè ọjà | koodu ọjà | koodu ìtọ́kasí | koodu ìdúnàádúrà | koodu ìsanwó | koodu ọkọ̀ òfurufú | koodu ìjókòó | \
            koodu yàrá | koodu ìwé ìrìnnà | koodu òṣìṣẹ́ | koodu akẹ́kọ̀ọ́ | koodu ìfìwéránṣẹ́ | koodu orílẹ̀-èdè | koodu ẹ̀dínwó | koodu ìpolówó | koodu ẹ̀bùn | \
            koodu àṣìṣe | koodu ilé ìfowópamọ́ | koodu ilé | koodu QR | koodu ìtọpinpin | nọmba | fóònù | pe wa | ìbéèrè ọjà | ẹ̀dínwó | ìwé owó | òpópónà | ojú ọ̀nà | \
            yàrá | iye owó | àpapọ̀ | owó | náírà | ọdún | déètì | ọjọ́ ìbí | ojú ìwé | ìtọ́kasí | ẹ̀yà | a ti gba owó rẹ | a ti gba ìsanwó rẹ | \
            a ti gba ìbéèrè ọjà rẹ | nọ́mbà ìforúkọsílẹ̀ | nọ́mbà mẹ́rin tó kẹ́yìn | nọ́mbà mẹ́rin tó gbẹ̀yìn | òǹkà mẹ́rin tó kẹ́yìn | nọ́mbà tó kẹ́yìn | \
            nọ́mbà mẹ́ta tó kẹ́yìn | tó parí pẹ̀lú | ẹ̀yìn káàdì
            """,
            .enter: """
            tẹ koodu náà | tẹ koodu yìí | fi sínú | tẹ nọ́mbà | kọ sínú | lo koodu yìí | tẹ̀lé | nísàlẹ̀ | ìsàlẹ̀ yìí | rẹ nìyí | rẹ ni | èyí ni | jọ̀wọ́ tẹ | ṣàdàkọ | \
            ẹ tẹ
            """,
            .expiry: """
            yóò parí | máa parí | yóò dópin | yóò kásẹ̀ | ti parí | parí ní | yóò ṣiṣẹ́ fún | ó wúlò fún | wúlò fún | yóò wúlò | kò ní ṣiṣẹ́ mọ́ | láàárín | laarin | \
            títí di | lẹ́yìn | ìparí | wúlò títí | ó wúlò títí di | máa wúlò títí | ṣiṣẹ́ títí di | yóò ṣiṣẹ́ títí | yóò parí ní | máa kásẹ̀ nílẹ̀ | lò ó ṣáájú | \
            lò ó kí ó tó | ìṣẹ́jú ló kù | ìṣẹ́jú tó kù
            """,
            .minute: """
            ìṣẹ́jú | ìṣẹ́jú ló kù | ìṣẹ́jú tó kù
            """,
            .hour: "wákàtí",
            .day: "ọjọ́ mélòó | ọjọ́ méje | ọjọ́ kan | ọjọ́ mẹ́ta | ọjọ́ méjì | =ọjọ́",
            .secrecy: """
            má ṣe fihàn | má ṣe fún | má ṣe pín | má ṣe sọ | má ṣe fi | ẹ má ṣe fi hàn | ẹ má ṣe fihàn | ẹ má ṣe fún | ẹ má ṣe pín | ẹ má ṣe sọ | má fi hàn | \
            má fún ẹnikẹ́ni | ẹnikẹ́ni | fún ẹnikẹ́ni | pẹ̀lú ẹnikẹ́ni | ẹlòmíràn | a kò ní bèèrè | a kì yóò béèrè | =àṣírí | ìkọ̀kọ̀
            """,
            .unrequested: """
            bí o kò | bí ẹ kò bá | bí ìwọ kọ́ | bí kì í ṣe ìwọ | tí o kò | tí ẹ kò bá | tí ìwọ kọ́ | tí kì í ṣe ìwọ | tó bá jẹ́ pé o kò | tó bá jẹ́ pé ẹ kò bá | \
            tó bá jẹ́ pé ìwọ kọ́ | tó bá jẹ́ pé kì í ṣe ìwọ | bó bá jẹ́ pé o kò | bó bá jẹ́ pé ẹ kò bá | bó bá jẹ́ pé ìwọ kọ́ | bó bá jẹ́ pé kì í ṣe ìwọ | \
            tí kì í bá ṣe ìwọ | bí kì í bá ṣe ìwọ | o kò béèrè | kò béèrè | fojú fo* | kọ etí ikún | ṣàìka | pa á tì | má ṣe ka
            """,
            .elsewhere: """
            nípasẹ̀ SMS | nípasẹ̀ àtẹ̀jíṣẹ́ | sí fóònù rẹ | sí nọ́mbà fóònù rẹ | áàpù ìjẹ́rìísí | nípasẹ̀ lẹ́tà
            """,
            .spent: """
            ti yí padà | ti yípadà | a ti yí | ti lo | a ti lò | ti jẹ́rìísí | a ti fìdí | ti fìdí múlẹ̀ | ní àṣeyọrí | ní àṣeyege | ti parí iṣẹ́ | kò ṣiṣẹ́ mọ́ | \
            ìwọlé tuntun | ìbuwọlé tuntun
            """,
            .confirm: """
            jẹrisi | jẹ́rìí | jẹ́rìísí | jẹ́rìí sí | ìjẹ́rìísí | ìjẹ́rìí | fìdí múlẹ̀ | fìdí rẹ̀ múlẹ̀ | ìfìdímúlẹ̀ | ìmúdájú | mú dájú | múdájú | ṣèmúdájú | \
            ṣe ìmúdájú | mú ṣiṣẹ́ | muṣiṣẹ́ | fọwọ́sí | fọwọ́ sí | gbà láàyè | parí ìforúkọsílẹ̀ | bẹ́ẹ̀ni, èmi ni | èmi ni
            """,
            .address: """
            ímeèlì | íméèlì rẹ | àdírẹ́sì ímeèlì | email | àkántì | àkọọ́lẹ̀ | ìforúkọsílẹ̀ | ìdánimọ̀ | ẹ̀rọ rẹ
            """,
            .password: """
            ọ̀rọ̀ ìgbaniwọlé | ọ̀rọ̀ìgbaniwọlé | ọ̀rọ̀ aṣínà | ọ̀rọ̀ aṣínàwọlé | ọ̀rọ̀ ìwọlé | ọ̀rọ̀ ìpamọ́ | password | ọ̀rọ̀ aṣínà tuntun | ọ̀rọ̀ìpamọ́
            """,
            .reset: """
            tún ṣètò | tún ọ̀rọ̀ | tún tò | ṣàtúntò | àtúntò | ṣe àtúntò | yí ọ̀rọ̀ ìgbaniwọlé | yí ọ̀rọ̀ aṣínà | pààrọ̀ ọ̀rọ̀ ìgbaniwọlé | pààrọ̀ ọ̀rọ̀ aṣínà | \
            ṣàyípadà ọ̀rọ̀ ìgbaniwọlé | ṣàyípadà ọ̀rọ̀ aṣínà | ọ̀rọ̀ ìgbaniwọlé tuntun | ọ̀rọ̀ aṣínà tuntun | ọ̀rọ̀ ìgbaniwọlé rẹ padà | ọ̀rọ̀ aṣínà rẹ padà | gbàgbé | \
            o ti gbàgbé | ṣẹ̀dá ọ̀rọ̀ | gbà padà | múpadàbọ̀sípò
            """,
            .signIn: """
            =wọlé | wo ile | buwọlé | bu ọwọ́ wọlé | ìwọlé | wíwọlé | ìbuwọlé | ìjápọ̀ ìwọlé | ìjásopọ̀ ìwọlé | láti wọlé
            """,
            .invite: """
            ìfiwépè | ìkésíni | pè ọ́ | ti pè ọ́ | pè ẹ́ | ké sí ọ | a pè ọ́ | gba ìpè | gba ìfiwépè | gba ìkésíni | darapọ̀ | dara pọ̀ | láti darapọ̀
            """,
            .press: """
            tẹ ibí | tẹ ìhín | tẹ bọ́tìnì | tẹ ìjápọ̀ | tẹ ìjásopọ̀ | tẹ líǹkì | tẹ ìsopọ̀ | tẹ orí | ìjápọ̀ | ìjásopọ̀ | líǹkì | bọ́tìnì | ṣí ìjápọ̀ | ṣàbẹ̀wò | \
            ìlànà lílọ kiri | ẹ̀rọ aṣàwákiri | aṣàwákiri | daakọ kí o sì lẹ̀ ẹ́
            """,
            .never: """
            yọ orúkọ kúrò | yọkúrò | dáwọ́ gbígba | àwọn ètò | ètò ìfitónilétí | ìpamọ́ | ìlànà ìpamọ́ | ètò ìpamọ́ | ìlànà àṣírí | àwọn òfin | àwọn àdéhùn | \
            òfin àti ìlànà | àdéhùn iṣẹ́ | kúkì | ìrànlọ́wọ́ | ibùdó ìrànlọ́wọ́ | àtìlẹ́yìn oníbàárà | kàn sí wa | àwọn ìbéèrè tí a máa ń béèrè | kọ́ ẹ̀kọ́ sí i | \
            ka síwájú sí i | àlàyé síwájú sí i | wò ó nínú aṣàwákiri | kì í ṣe èmi | kìí ṣe èmi | èmi kọ́ | jábọ̀ | ṣe ìjábọ̀ | fagilé | dí i lọ́wọ́ | gbà áàpù | \
            ṣe ìgbàsílẹ̀ | gbàsílẹ̀ | tẹ̀lé wa | ìròyìn | nípa wa | ojú ìwé àkọ́kọ́ | ojúlé wẹ́ẹ̀bù | ìtajà | ra nísinsìnyí | rà báyìí | wo ìbéèrè ọjà | fèsì | \
            pa àkántì rẹ́
            """,
        ])
}
