extension Language {
    static let swahili = Language(
        "sw",
        [
            .unfinished: """
            hatua moja zaidi | hatua ya mwisho
            """,
            .second: """
            sekunde
            """,
            .subjectLine: """
            kwenye mada
            """,
            .digits: """
            tarakimu | tarakimu sita | tarakimu nne | tarakimu 6 | tarakimu 4 | tarakimu nane | tarakimu zifuatazo | yenye tarakimu
            """,
            .appointment: "mkutano | kitambulisho cha mkutano | webinari",
            .received: """
            tumepokea ombi lako | tumepokea maombi yako | tumepokea ujumbe wako | tumepokea malalamiko yako | tumepokea lalamiko lako | tumepokea ripoti yako | \
            tumepokea taarifa yako | tumepokea barua pepe yako | tumepokea dai lako | tumepokea madai yako | tumepokea swali lako | ombi lako limepokelewa | \
            ombi lako limesajiliwa | ombi lako limepokewa | ombi lako limewasilishwa | ombi lako limeandikishwa | maombi yako yamepokelewa | \
            maombi yako yamewasilishwa | maombi yako yamesajiliwa | malalamiko yako yamepokelewa | malalamiko yako yamesajiliwa | malalamiko yako yamerekodiwa | \
            lalamiko lako limepokelewa | ujumbe wako umepokelewa | ripoti yako imepokelewa | ripoti yako imesajiliwa | dai lako limepokelewa | dai lako limesajiliwa | \
            uthibitisho wa kupokea | ahsante kwa kuwasiliana | tumefungua tiketi | tiketi imefunguliwa | taja nambari hii | taja namba hii | tafadhali taja nambari | \
            tunza nambari hii | tunza namba hii | hifadhi nambari hii | hifadhi namba hii | tumepokea ombi | limesajiliwa kwa | tunakushukuru kwa kuwasiliana | \
            tunakushukuru kwa ujumbe wako | tunakushukuru kwa barua pepe | tunakushukuru kwa ombi lako | barua pepe yako imetufikia | barua yako imetufikia | \
            rufaa yako imetufikia | taarifa yako imetufikia | fomu yako imetufikia | hoja yako imetufikia | malalamiko yako yametufikia | maombi yako yametufikia | \
            tumesajili dai | tunathibitisha kupokea | tunathibitisha kupokelewa | tunakiri kupokea | tunakiri kupokelewa | uthibitisho wa kupokelewa | \
            uthibitisho wa mapokezi
            """,
            .thanks: """
            asante kwa kuwasiliana | asante kwa kuwasiliana nasi | asante kwa ujumbe wako | asante kwa kutuandikia | asante kwa kuripoti | asante kwa malalamiko | \
            asante kwa barua pepe yako | asante kwa barua yako | asante kwa swali lako | asante kwa kuwasilisha | asante kwa taarifa yako | asante kwa kutuma | \
            asante kwa maoni yako
            """,
            .request: """
            ombi | maombi | lalamiko | malalamiko | dai lako | madai yako | ripoti yako | taarifa yako | swali lako | maswali yako | ujumbe wako | barua yako | rufaa | \
            pingamizi | tamko | ritani | kesi yako | faili lako | hoja yako | barua pepe yako | fomu yako | nyaraka zako | maoni yako | tukio lako | mashtaka | \
            shauri lako | swali lenu
            """,
            .arrival: """
            limepokelewa | yamepokelewa | imepokelewa | umepokelewa | tumepokea | tulipokea | lilipokelewa | ilipokelewa | limefika | yamefika | imefika | umefika | \
            umetufikia | limetufikia | limesajiliwa | yamesajiliwa | imesajiliwa | limeandikishwa | limerekodiwa | yamerekodiwa | imerekodiwa | limewasilishwa | \
            yamewasilishwa | imewasilishwa | limefunguliwa | imefunguliwa | tumefungua | imeundwa | linashughulikiwa | yanashughulikiwa | inashughulikiwa | \
            linachakatwa | inachakatwa | limepokewa | imepokewa | limeingizwa | imeingizwa | yameingizwa | limetumwa | imetumwa | imewekwa | limewekwa | limepewa | \
            imepewa | yamepewa | imeorodheshwa | limeorodheshwa | tumesajili | tumerekodi | limepelekwa | yamepelekwa | inafanyiwa kazi | linafanyiwa kazi | \
            yanafanyiwa kazi | limekubaliwa | zimepokelewa | imefikishwa | limesajiliwa kwa nambari | limesajiliwa kwa namba | yamesajiliwa kwa nambari | \
            yamesajiliwa kwa namba | imesajiliwa kwa nambari | imesajiliwa kwa namba | limepewa nambari | limepewa namba | yamepewa namba | yamepewa nambari | \
            imepewa nambari | imepewa namba
            """,
            .numbering: "nambari | namba | nambari ya | namba ya | kumb | kumbukumbu | rejea | id",
            .oneTimeCode: """
            msimbo wa uthibitishaji | msimbo wa uthibitisho | msimbo wa uhakiki | msimbo wa usalama | msimbo wa kuthibitisha | msimbo wa kuhakiki | msimbo wa kuingia | \
            msimbo wa kuingilia | msimbo wa utambulisho | msimbo wa uidhinishaji | msimbo wa muda | msimbo wa siri ya muda | msimbo wa mara moja | \
            msimbo wa matumizi ya mara moja | msimbo wa OTP | msimbo wa kuweka upya | msimbo wa kuweka upya nenosiri | msimbo wa kufungua | msimbo wa tarakimu | \
            msimbo ya uthibitishaji | msimbo ya uthibitisho | msimbo ya uhakiki | msimbo ya usalama | msimbo ya kuthibitisha | msimbo ya kuhakiki | msimbo ya kuingia | \
            msimbo ya kuingilia | msimbo ya utambulisho | msimbo ya uidhinishaji | msimbo ya muda | msimbo ya siri ya muda | msimbo ya mara moja | \
            msimbo ya matumizi ya mara moja | msimbo ya OTP | msimbo ya kuweka upya | msimbo ya kuweka upya nenosiri | msimbo ya kufungua | msimbo ya tarakimu | \
            msimbo yako ya uthibitishaji | msimbo yako ya uthibitisho | msimbo yako ya uhakiki | msimbo yako ya usalama | msimbo yako ya kuthibitisha | \
            msimbo yako ya kuhakiki | msimbo yako ya kuingia | msimbo yako ya kuingilia | msimbo yako ya utambulisho | msimbo yako ya uidhinishaji | \
            msimbo yako ya muda | msimbo yako ya siri ya muda | msimbo yako ya mara moja | msimbo yako ya matumizi ya mara moja | msimbo yako ya OTP | \
            msimbo yako ya kuweka upya | msimbo yako ya kuweka upya nenosiri | msimbo yako ya kufungua | msimbo yako ya tarakimu | msimbo wako wa uthibitishaji | \
            msimbo wako wa uthibitisho | msimbo wako wa uhakiki | msimbo wako wa usalama | msimbo wako wa kuthibitisha | msimbo wako wa kuhakiki | \
            msimbo wako wa kuingia | msimbo wako wa kuingilia | msimbo wako wa utambulisho | msimbo wako wa uidhinishaji | msimbo wako wa muda | \
            msimbo wako wa siri ya muda | msimbo wako wa mara moja | msimbo wako wa matumizi ya mara moja | msimbo wako wa OTP | msimbo wako wa kuweka upya | \
            msimbo wako wa kuweka upya nenosiri | msimbo wako wa kufungua | msimbo wako wa tarakimu | kodi wa uthibitishaji | kodi wa uthibitisho | kodi wa uhakiki | \
            kodi wa usalama | kodi wa kuthibitisha | kodi wa kuhakiki | kodi wa kuingia | kodi wa kuingilia | kodi wa utambulisho | kodi wa uidhinishaji | \
            kodi wa muda | kodi wa siri ya muda | kodi wa mara moja | kodi wa matumizi ya mara moja | kodi wa OTP | kodi wa kuweka upya | \
            kodi wa kuweka upya nenosiri | kodi wa kufungua | kodi wa tarakimu | kodi ya uthibitishaji | kodi ya uthibitisho | kodi ya uhakiki | kodi ya usalama | \
            kodi ya kuthibitisha | kodi ya kuhakiki | kodi ya kuingia | kodi ya kuingilia | kodi ya utambulisho | kodi ya uidhinishaji | kodi ya muda | \
            kodi ya siri ya muda | kodi ya mara moja | kodi ya matumizi ya mara moja | kodi ya OTP | kodi ya kuweka upya | kodi ya kuweka upya nenosiri | \
            kodi ya kufungua | kodi ya tarakimu | kodi yako ya uthibitishaji | kodi yako ya uthibitisho | kodi yako ya uhakiki | kodi yako ya usalama | \
            kodi yako ya kuthibitisha | kodi yako ya kuhakiki | kodi yako ya kuingia | kodi yako ya kuingilia | kodi yako ya utambulisho | kodi yako ya uidhinishaji | \
            kodi yako ya muda | kodi yako ya siri ya muda | kodi yako ya mara moja | kodi yako ya matumizi ya mara moja | kodi yako ya OTP | kodi yako ya kuweka upya | \
            kodi yako ya kuweka upya nenosiri | kodi yako ya kufungua | kodi yako ya tarakimu | kodi wako wa uthibitishaji | kodi wako wa uthibitisho | \
            kodi wako wa uhakiki | kodi wako wa usalama | kodi wako wa kuthibitisha | kodi wako wa kuhakiki | kodi wako wa kuingia | kodi wako wa kuingilia | \
            kodi wako wa utambulisho | kodi wako wa uidhinishaji | kodi wako wa muda | kodi wako wa siri ya muda | kodi wako wa mara moja | \
            kodi wako wa matumizi ya mara moja | kodi wako wa OTP | kodi wako wa kuweka upya | kodi wako wa kuweka upya nenosiri | kodi wako wa kufungua | \
            kodi wako wa tarakimu | nambari wa uthibitishaji | nambari wa uthibitisho | nambari wa uhakiki | nambari wa usalama | nambari wa kuthibitisha | \
            nambari wa kuhakiki | nambari wa kuingia | nambari wa kuingilia | nambari wa utambulisho | nambari wa uidhinishaji | nambari wa muda | \
            nambari wa siri ya muda | nambari wa mara moja | nambari wa matumizi ya mara moja | nambari wa OTP | nambari wa kuweka upya | \
            nambari wa kuweka upya nenosiri | nambari wa kufungua | nambari wa tarakimu | nambari ya uthibitishaji | nambari ya uthibitisho | nambari ya uhakiki | \
            nambari ya usalama | nambari ya kuthibitisha | nambari ya kuhakiki | nambari ya kuingia | nambari ya kuingilia | nambari ya utambulisho | \
            nambari ya uidhinishaji | nambari ya muda | nambari ya siri ya muda | nambari ya mara moja | nambari ya matumizi ya mara moja | nambari ya OTP | \
            nambari ya kuweka upya | nambari ya kuweka upya nenosiri | nambari ya kufungua | nambari ya tarakimu | nambari yako ya uthibitishaji | \
            nambari yako ya uthibitisho | nambari yako ya uhakiki | nambari yako ya usalama | nambari yako ya kuthibitisha | nambari yako ya kuhakiki | \
            nambari yako ya kuingia | nambari yako ya kuingilia | nambari yako ya utambulisho | nambari yako ya uidhinishaji | nambari yako ya muda | \
            nambari yako ya siri ya muda | nambari yako ya mara moja | nambari yako ya matumizi ya mara moja | nambari yako ya OTP | nambari yako ya kuweka upya | \
            nambari yako ya kuweka upya nenosiri | nambari yako ya kufungua | nambari yako ya tarakimu | nambari wako wa uthibitishaji | nambari wako wa uthibitisho | \
            nambari wako wa uhakiki | nambari wako wa usalama | nambari wako wa kuthibitisha | nambari wako wa kuhakiki | nambari wako wa kuingia | \
            nambari wako wa kuingilia | nambari wako wa utambulisho | nambari wako wa uidhinishaji | nambari wako wa muda | nambari wako wa siri ya muda | \
            nambari wako wa mara moja | nambari wako wa matumizi ya mara moja | nambari wako wa OTP | nambari wako wa kuweka upya | \
            nambari wako wa kuweka upya nenosiri | nambari wako wa kufungua | nambari wako wa tarakimu | namba wa uthibitishaji | namba wa uthibitisho | \
            namba wa uhakiki | namba wa usalama | namba wa kuthibitisha | namba wa kuhakiki | namba wa kuingia | namba wa kuingilia | namba wa utambulisho | \
            namba wa uidhinishaji | namba wa muda | namba wa siri ya muda | namba wa mara moja | namba wa matumizi ya mara moja | namba wa OTP | namba wa kuweka upya | \
            namba wa kuweka upya nenosiri | namba wa kufungua | namba wa tarakimu | namba ya uthibitishaji | namba ya uthibitisho | namba ya uhakiki | \
            namba ya usalama | namba ya kuthibitisha | namba ya kuhakiki | namba ya kuingia | namba ya kuingilia | namba ya utambulisho | namba ya uidhinishaji | \
            namba ya muda | namba ya siri ya muda | namba ya mara moja | namba ya matumizi ya mara moja | namba ya OTP | namba ya kuweka upya | \
            namba ya kuweka upya nenosiri | namba ya kufungua | namba ya tarakimu | namba yako ya uthibitishaji | namba yako ya uthibitisho | namba yako ya uhakiki | \
            namba yako ya usalama | namba yako ya kuthibitisha | namba yako ya kuhakiki | namba yako ya kuingia | namba yako ya kuingilia | namba yako ya utambulisho | \
            namba yako ya uidhinishaji | namba yako ya muda | namba yako ya siri ya muda | namba yako ya mara moja | namba yako ya matumizi ya mara moja | \
            namba yako ya OTP | namba yako ya kuweka upya | namba yako ya kuweka upya nenosiri | namba yako ya kufungua | namba yako ya tarakimu | \
            namba wako wa uthibitishaji | namba wako wa uthibitisho | namba wako wa uhakiki | namba wako wa usalama | namba wako wa kuthibitisha | \
            namba wako wa kuhakiki | namba wako wa kuingia | namba wako wa kuingilia | namba wako wa utambulisho | namba wako wa uidhinishaji | namba wako wa muda | \
            namba wako wa siri ya muda | namba wako wa mara moja | namba wako wa matumizi ya mara moja | namba wako wa OTP | namba wako wa kuweka upya | \
            namba wako wa kuweka upya nenosiri | namba wako wa kufungua | namba wako wa tarakimu | code wa uthibitishaji | code wa uthibitisho | code wa uhakiki | \
            code wa usalama | code wa kuthibitisha | code wa kuhakiki | code wa kuingia | code wa kuingilia | code wa utambulisho | code wa uidhinishaji | \
            code wa muda | code wa siri ya muda | code wa mara moja | code wa matumizi ya mara moja | code wa OTP | code wa kuweka upya | \
            code wa kuweka upya nenosiri | code wa kufungua | code wa tarakimu | code ya uthibitishaji | code ya uthibitisho | code ya uhakiki | code ya usalama | \
            code ya kuthibitisha | code ya kuhakiki | code ya kuingia | code ya kuingilia | code ya utambulisho | code ya uidhinishaji | code ya muda | \
            code ya siri ya muda | code ya mara moja | code ya matumizi ya mara moja | code ya OTP | code ya kuweka upya | code ya kuweka upya nenosiri | \
            code ya kufungua | code ya tarakimu | code yako ya uthibitishaji | code yako ya uthibitisho | code yako ya uhakiki | code yako ya usalama | \
            code yako ya kuthibitisha | code yako ya kuhakiki | code yako ya kuingia | code yako ya kuingilia | code yako ya utambulisho | code yako ya uidhinishaji | \
            code yako ya muda | code yako ya siri ya muda | code yako ya mara moja | code yako ya matumizi ya mara moja | code yako ya OTP | code yako ya kuweka upya | \
            code yako ya kuweka upya nenosiri | code yako ya kufungua | code yako ya tarakimu | code wako wa uthibitishaji | code wako wa uthibitisho | \
            code wako wa uhakiki | code wako wa usalama | code wako wa kuthibitisha | code wako wa kuhakiki | code wako wa kuingia | code wako wa kuingilia | \
            code wako wa utambulisho | code wako wa uidhinishaji | code wako wa muda | code wako wa siri ya muda | code wako wa mara moja | \
            code wako wa matumizi ya mara moja | code wako wa OTP | code wako wa kuweka upya | code wako wa kuweka upya nenosiri | code wako wa kufungua | \
            code wako wa tarakimu | msimbo la mara moja | msimbo la matumizi ya mara moja | msimbo la muda | nenosiri wa mara moja | \
            nenosiri wa matumizi ya mara moja | nenosiri wa muda | nenosiri la mara moja | nenosiri la matumizi ya mara moja | nenosiri la muda | \
            nenosiri ya mara moja | nenosiri ya matumizi ya mara moja | nenosiri ya muda | neno la siri wa mara moja | neno la siri wa matumizi ya mara moja | \
            neno la siri wa muda | neno la siri la mara moja | neno la siri la matumizi ya mara moja | neno la siri la muda | neno la siri ya mara moja | \
            neno la siri ya matumizi ya mara moja | neno la siri ya muda | nywila wa mara moja | nywila wa matumizi ya mara moja | nywila wa muda | \
            nywila la mara moja | nywila la matumizi ya mara moja | nywila la muda | nywila ya mara moja | nywila ya matumizi ya mara moja | nywila ya muda | \
            pin wa mara moja | pin wa matumizi ya mara moja | pin wa muda | pin la mara moja | pin la matumizi ya mara moja | pin la muda | pin ya mara moja | \
            pin ya matumizi ya mara moja | pin ya muda | neno siri la mara moja | msimbo OTP | nambari OTP | namba OTP | kodi OTP | OTP | OTP yako | \
            namba ya siri ya mara moja | msimbo wa 4 tarakimu | msimbo wa 6 tarakimu | msimbo wa tarakimu 4 | msimbo wa tarakimu 5 | msimbo wa tarakimu 6 | \
            msimbo wa tarakimu 8 | msimbo wa tarakimu nne | msimbo wa tarakimu sita | msimbo ufuatao | msimbo huu hapa | weka msimbo | ingiza msimbo | tumia msimbo | \
            msimbo ulio hapa chini | msimbo hapa chini | nambari ya siri ya mara moja | nambari yako ya siri ya mara moja | namba yako ya siri ya mara moja | \
            nenosiri lako la mara moja | tarakimu hizi | namba yako ya siri | nambari yako ya siri | ufunguo wa mara moja | ufunguo wa matumizi ya mara moja | \
            ufunguo wa kuingia | msimbo wa sahihi | msimbo wa kusaini | msimbo wa miamala | nenosiri la sms | nywila ya sms | ufunguo wa kidijitali | \
            ufunguo wa dijitali | \
            nenosiri la malipo | nywila ya malipo
            """,
            .code: """
            msimbo | msimbo wako | msimbo huu | misimbo | namba ya siri | nambari ya siri | nambari hii | namba hii | pin yako | kodi yako | nambari ya pin
            """,
            .accessCode: """
            msimbo wa kuwezesha | msimbo wa uanzishaji | msimbo wa kuamilisha | msimbo wa mwaliko | msimbo wa usajili | msimbo wa ufikiaji | msimbo wa kujiunga | \
            msimbo wa kujisajili | msimbo wa leseni | msimbo ya kuwezesha | msimbo ya uanzishaji | msimbo ya kuamilisha | msimbo ya mwaliko | msimbo ya usajili | \
            msimbo ya ufikiaji | msimbo ya kujiunga | msimbo ya kujisajili | msimbo ya leseni | nambari wa kuwezesha | nambari wa uanzishaji | nambari wa kuamilisha | \
            nambari wa mwaliko | nambari wa usajili | nambari wa ufikiaji | nambari wa kujiunga | nambari wa kujisajili | nambari wa leseni | nambari ya kuwezesha | \
            nambari ya uanzishaji | nambari ya kuamilisha | nambari ya mwaliko | nambari ya usajili | nambari ya ufikiaji | nambari ya kujiunga | \
            nambari ya kujisajili | nambari ya leseni | kodi wa kuwezesha | kodi wa uanzishaji | kodi wa kuamilisha | kodi wa mwaliko | kodi wa usajili | \
            kodi wa ufikiaji | kodi wa kujiunga | kodi wa kujisajili | kodi wa leseni | kodi ya kuwezesha | kodi ya uanzishaji | kodi ya kuamilisha | kodi ya mwaliko | \
            kodi ya usajili | kodi ya ufikiaji | kodi ya kujiunga | kodi ya kujisajili | kodi ya leseni | namba ya kuwezesha | ufunguo wa kuwezesha | \
            ufunguo wa uanzishaji | ufunguo wa ufikiaji | msimbo wa kuingia mara ya kwanza | ufunguo wa usajili | nenosiri la kwanza | nenosiri la kuanzia | \
            nenosiri la awali | msimbo wa kuanzia
            """,
            .recoveryCode: """
            msimbo wa urejeshaji | msimbo wa kurejesha | msimbo wa kurejesha akaunti | msimbo wa hifadhi | msimbo wa dharura | msimbo wa akiba | msimbo wa ziada | \
            msimbo ya urejeshaji | msimbo ya kurejesha | msimbo ya kurejesha akaunti | msimbo ya hifadhi | msimbo ya dharura | msimbo ya akiba | msimbo ya ziada | \
            misimbo wa urejeshaji | misimbo wa kurejesha | misimbo wa kurejesha akaunti | misimbo wa hifadhi | misimbo wa dharura | misimbo wa akiba | \
            misimbo wa ziada | misimbo ya urejeshaji | misimbo ya kurejesha | misimbo ya kurejesha akaunti | misimbo ya hifadhi | misimbo ya dharura | \
            misimbo ya akiba | misimbo ya ziada | nambari wa urejeshaji | nambari wa kurejesha | nambari wa kurejesha akaunti | nambari wa hifadhi | \
            nambari wa dharura | nambari wa akiba | nambari wa ziada | nambari ya urejeshaji | nambari ya kurejesha | nambari ya kurejesha akaunti | \
            nambari ya hifadhi | nambari ya dharura | nambari ya akiba | nambari ya ziada | ufunguo wa urejeshaji | ufunguo wa kurejesha | funguo za urejeshaji | \
            ufunguo wa akiba | funguo za akiba | ufunguo wa dharura | msimbo mbadala | misimbo mbadala
            """,
            .receipt: """
            nambari ya kesi | nambari ya tiketi | nambari ya ombi | nambari ya maombi | nambari ya malalamiko | nambari ya stakabadhi | nambari ya risiti | \
            nambari ya faili | namba ya kesi | namba ya tiketi | namba ya ombi | namba ya maombi | namba ya malalamiko | namba ya stakabadhi | namba ya risiti | \
            namba ya faili | ombi lako | tiketi yako | nambari ya dai | namba ya dai | nambari ya madai | namba ya madai | nambari ya ripoti | namba ya ripoti | \
            nambari ya lalamiko | namba ya lalamiko | nambari ya tukio | namba ya tukio | nambari ya jalada | namba ya jalada | nambari ya shauri | namba ya shauri | \
            nambari ya ombi lako | namba ya ombi lako | nambari ya maombi yako | namba ya maombi yako | nambari ya kesi yako | namba ya kesi yako | \
            nambari ya tiketi yako | namba ya tiketi yako | nambari ya usajili wa ombi | namba ya usajili wa ombi | kumbukumbu namba ya ombi | kumb. na | kumb na | \
            kitambulisho cha ombi | kitambulisho cha tiketi | ob namba | ob nambari | limesajiliwa kwa nambari | limesajiliwa kwa namba | yamesajiliwa kwa nambari | \
            yamesajiliwa kwa namba | tiketi nambari | tiketi namba | kesi namba | kesi nambari | malalamiko yako | namba ya kumbukumbu | nambari ya kumbukumbu | \
            namba ya marejeleo | nambari ya marejeleo | nambari ya usajili | namba ya usajili | nambari ya usajili wa malalamiko | namba ya usajili wa malalamiko | \
            nambari ya rufaa | namba ya rufaa | nambari ya hoja | namba ya hoja | nambari ya uchunguzi | nambari ya barua | namba ya barua | \
            nambari ya fomu ya maombi | nambari ya ufuatiliaji wa ombi | namba ya ufuatiliaji wa ombi | nambari ya ufuatiliaji wa malalamiko | \
            nambari ya kufuatilia ombi | namba ya kufuatilia ombi | nambari ya udhibiti wa ombi | nambari ya marejeleo ya ombi | nambari ya marejeleo ya malalamiko | \
            namba ya kumbukumbu ya ombi | namba ya kumbukumbu ya malalamiko | nambari ya malalamiko yako | namba ya malalamiko yako | nambari ya dai lako | \
            namba ya dai lako | nambari ya faili lako | namba ya jalada lako | kumb. namba | kumb namba | kumb. nambari | imesajiliwa kwa nambari | \
            imesajiliwa kwa namba | limepewa nambari | limepewa namba | yamepewa namba | yamepewa nambari | imepewa nambari | imepewa namba | \
            chini ya nambari ya kumbukumbu
            """,
            .bait: """
            nambari ya simu | nambari ya akaunti | nambari ya mteja | nambari ya mwanachama | nambari ya uanachama | nambari ya kadi | nambari ya oda | \
            nambari ya agizo | nambari ya ankara | nambari ya risiti ya malipo | nambari ya kumbukumbu | nambari ya marejeleo | nambari ya rejeleo | \
            nambari ya kuhifadhi | nambari ya kitabu | nambari ya ndege | nambari ya kiti | nambari ya chumba | nambari ya muamala | nambari ya malipo | \
            nambari ya ufuatiliaji | nambari ya kifurushi | nambari ya mkataba | nambari ya mfanyakazi | nambari ya mwanafunzi | nambari ya pasipoti | \
            nambari ya kitambulisho | nambari ya usajili wa gari | nambari ya posta | nambari ya nchi | nambari ya eneo | nambari ya punguzo | nambari ya ofa | \
            nambari ya promosheni | nambari ya kuponi | nambari ya vocha | nambari ya zawadi | nambari ya rufaa | nambari ya hitilafu | nambari ya bidhaa | \
            nambari ya tawi | nambari ya benki | nambari ya qr | nambari ya mavazi | nambari ya maadili | nambari wa simu | nambari wa akaunti | nambari wa mteja | \
            nambari wa mwanachama | nambari wa uanachama | nambari wa kadi | nambari wa oda | nambari wa agizo | nambari wa ankara | nambari wa risiti ya malipo | \
            nambari wa kumbukumbu | nambari wa marejeleo | nambari wa rejeleo | nambari wa kuhifadhi | nambari wa kitabu | nambari wa ndege | nambari wa kiti | \
            nambari wa chumba | nambari wa muamala | nambari wa malipo | nambari wa ufuatiliaji | nambari wa kifurushi | nambari wa mkataba | nambari wa mfanyakazi | \
            nambari wa mwanafunzi | nambari wa pasipoti | nambari wa kitambulisho | nambari wa usajili wa gari | nambari wa posta | nambari wa nchi | nambari wa eneo | \
            nambari wa punguzo | nambari wa ofa | nambari wa promosheni | nambari wa kuponi | nambari wa vocha | nambari wa zawadi | nambari wa rufaa | \
            nambari wa hitilafu | nambari wa bidhaa | nambari wa tawi | nambari wa benki | nambari wa qr | nambari wa mavazi | nambari wa maadili | namba ya simu | \
            namba ya akaunti | namba ya mteja | namba ya mwanachama | namba ya uanachama | namba ya kadi | namba ya oda | namba ya agizo | namba ya ankara | \
            namba ya risiti ya malipo | namba ya kumbukumbu | namba ya marejeleo | namba ya rejeleo | namba ya kuhifadhi | namba ya kitabu | namba ya ndege | \
            namba ya kiti | namba ya chumba | namba ya muamala | namba ya malipo | namba ya ufuatiliaji | namba ya kifurushi | namba ya mkataba | namba ya mfanyakazi | \
            namba ya mwanafunzi | namba ya pasipoti | namba ya kitambulisho | namba ya usajili wa gari | namba ya posta | namba ya nchi | namba ya eneo | \
            namba ya punguzo | namba ya ofa | namba ya promosheni | namba ya kuponi | namba ya vocha | namba ya zawadi | namba ya rufaa | namba ya hitilafu | \
            namba ya bidhaa | namba ya tawi | namba ya benki | namba ya qr | namba ya mavazi | namba ya maadili | namba wa simu | namba wa akaunti | namba wa mteja | \
            namba wa mwanachama | namba wa uanachama | namba wa kadi | namba wa oda | namba wa agizo | namba wa ankara | namba wa risiti ya malipo | \
            namba wa kumbukumbu | namba wa marejeleo | namba wa rejeleo | namba wa kuhifadhi | namba wa kitabu | namba wa ndege | namba wa kiti | namba wa chumba | \
            namba wa muamala | namba wa malipo | namba wa ufuatiliaji | namba wa kifurushi | namba wa mkataba | namba wa mfanyakazi | namba wa mwanafunzi | \
            namba wa pasipoti | namba wa kitambulisho | namba wa usajili wa gari | namba wa posta | namba wa nchi | namba wa eneo | namba wa punguzo | namba wa ofa | \
            namba wa promosheni | namba wa kuponi | namba wa vocha | namba wa zawadi | namba wa rufaa | namba wa hitilafu | namba wa bidhaa | namba wa tawi | \
            namba wa benki | namba wa qr | namba wa mavazi | namba wa maadili | msimbo ya simu | msimbo ya akaunti | msimbo ya mteja | msimbo ya mwanachama | \
            msimbo ya uanachama | msimbo ya kadi | msimbo ya oda | msimbo ya agizo | msimbo ya ankara | msimbo ya risiti ya malipo | msimbo ya kumbukumbu | \
            msimbo ya marejeleo | msimbo ya rejeleo | msimbo ya kuhifadhi | msimbo ya kitabu | msimbo ya ndege | msimbo ya kiti | msimbo ya chumba | \
            msimbo ya muamala | msimbo ya malipo | msimbo ya ufuatiliaji | msimbo ya kifurushi | msimbo ya mkataba | msimbo ya mfanyakazi | msimbo ya mwanafunzi | \
            msimbo ya pasipoti | msimbo ya kitambulisho | msimbo ya usajili wa gari | msimbo ya posta | msimbo ya nchi | msimbo ya eneo | msimbo ya punguzo | \
            msimbo ya ofa | msimbo ya promosheni | msimbo ya kuponi | msimbo ya vocha | msimbo ya zawadi | msimbo ya rufaa | msimbo ya hitilafu | msimbo ya bidhaa | \
            msimbo ya tawi | msimbo ya benki | msimbo ya qr | msimbo ya mavazi | msimbo ya maadili | msimbo wa simu | msimbo wa akaunti | msimbo wa mteja | \
            msimbo wa mwanachama | msimbo wa uanachama | msimbo wa kadi | msimbo wa oda | msimbo wa agizo | msimbo wa ankara | msimbo wa risiti ya malipo | \
            msimbo wa kumbukumbu | msimbo wa marejeleo | msimbo wa rejeleo | msimbo wa kuhifadhi | msimbo wa kitabu | msimbo wa ndege | msimbo wa kiti | \
            msimbo wa chumba | msimbo wa muamala | msimbo wa malipo | msimbo wa ufuatiliaji | msimbo wa kifurushi | msimbo wa mkataba | msimbo wa mfanyakazi | \
            msimbo wa mwanafunzi | msimbo wa pasipoti | msimbo wa kitambulisho | msimbo wa usajili wa gari | msimbo wa posta | msimbo wa nchi | msimbo wa eneo | \
            msimbo wa punguzo | msimbo wa ofa | msimbo wa promosheni | msimbo wa kuponi | msimbo wa vocha | msimbo wa zawadi | msimbo wa rufaa | msimbo wa hitilafu | \
            msimbo wa bidhaa | msimbo wa tawi | msimbo wa benki | msimbo wa qr | msimbo wa mavazi | msimbo wa maadili | kodi ya simu | kodi ya akaunti | \
            kodi ya mteja | kodi ya mwanachama | kodi ya uanachama | kodi ya kadi | kodi ya oda | kodi ya agizo | kodi ya ankara | kodi ya risiti ya malipo | \
            kodi ya kumbukumbu | kodi ya marejeleo | kodi ya rejeleo | kodi ya kuhifadhi | kodi ya kitabu | kodi ya ndege | kodi ya kiti | kodi ya chumba | \
            kodi ya muamala | kodi ya malipo | kodi ya ufuatiliaji | kodi ya kifurushi | kodi ya mkataba | kodi ya mfanyakazi | kodi ya mwanafunzi | kodi ya pasipoti | \
            kodi ya kitambulisho | kodi ya usajili wa gari | kodi ya posta | kodi ya nchi | kodi ya eneo | kodi ya punguzo | kodi ya ofa | kodi ya promosheni | \
            kodi ya kuponi | kodi ya vocha | kodi ya zawadi | kodi ya rufaa | kodi ya hitilafu | kodi ya bidhaa | kodi ya tawi | kodi ya benki | kodi ya qr | \
            kodi ya mavazi | kodi ya maadili | kodi wa simu | kodi wa akaunti | kodi wa mteja | kodi wa mwanachama | kodi wa uanachama | kodi wa kadi | kodi wa oda | \
            kodi wa agizo | kodi wa ankara | kodi wa risiti ya malipo | kodi wa kumbukumbu | kodi wa marejeleo | kodi wa rejeleo | kodi wa kuhifadhi | kodi wa kitabu | \
            kodi wa ndege | kodi wa kiti | kodi wa chumba | kodi wa muamala | kodi wa malipo | kodi wa ufuatiliaji | kodi wa kifurushi | kodi wa mkataba | \
            kodi wa mfanyakazi | kodi wa mwanafunzi | kodi wa pasipoti | kodi wa kitambulisho | kodi wa usajili wa gari | kodi wa posta | kodi wa nchi | kodi wa eneo | \
            kodi wa punguzo | kodi wa ofa | kodi wa promosheni | kodi wa kuponi | kodi wa vocha | kodi wa zawadi | kodi wa rufaa | kodi wa hitilafu | kodi wa bidhaa | \
            kodi wa tawi | kodi wa benki | kodi wa qr | kodi wa mavazi | kodi wa maadili | oda yako | agizo | agizo lako | ankara | punguzo | kuponi | vocha | simu | \
            piga simu | pigia | faksi | sanduku la posta | s.l.p | slp | barabara | mtaa | jengo | ghorofa | chumba | ndege | kiti | muamala | marejeleo | kumbukumbu | \
            inayoishia na | kiasi | jumla | salio | malipo | shilingi | tsh | ksh | tzs | mwaka | tarehe | tarehe ya kuzaliwa | tangu | pointi | watu | watumiaji | \
            ukurasa | toleo | tumepokea malipo yako | tumepokea oda yako | tumepokea agizo lako | tumepokea mchango wako | malipo yako yamepokelewa | \
            oda yako imepokelewa | agizo lako limepokelewa | nambari ya usajili | namba ya usajili | namba ya geti | nenosiri la mlango | tarakimu nne za mwisho | \
            tarakimu 4 za mwisho | tarakimu tatu za mwisho | tarakimu 3 za mwisho | tarakimu za mwisho | nambari nne za mwisho | namba nne za mwisho | \
            nambari 4 za mwisho | namba za mwisho | inayoishia kwa | inayoishia | nambari ya hifadhi ya jamii | namba ya hifadhi ya jamii | msimbo wa usalama wa kadi | \
            nyuma ya kadi | nyuma ya kadi yako
            """,
            .pointing: """
            ufuatao | ifuatayo | hapa chini | hapo chini | wako ni | yako ni | huu hapa | hii hapa
            """,
            .enter: """
            weka | ingiza | andika | tumia | chapa | nakili | bandika | jaza | ufuatao | ifuatayo | hapa chini | hapo chini | wako ni | yako ni | huu hapa | hii hapa | \
            tafadhali weka | tafadhali ingiza
            """,
            .expiry: """
            utaisha | itaisha | utakwisha | itakwisha | utamalizika | kitaisha | muda wake utaisha | muda wa kutumia | unaisha | inaisha | muda wake unaisha | \
            muda wake utakwisha | halali kwa | ni halali | itakuwa halali | utakuwa halali | utatumika kwa | unatumika kwa | itatumika kwa | ndani ya | baada ya | \
            haitatumika | hautatumika | halali hadi | halali mpaka | ni halali hadi | unatumika hadi | itatumika hadi | utatumika hadi | inatumika hadi | \
            inafanya kazi hadi | utafanya kazi hadi | unaisha muda | utaisha muda | itaisha muda | utaisha saa | mwisho wa matumizi | itumie kabla ya | \
            utumie kabla ya | tumia kabla ya | iweke kabla ya | weka kabla ya | lazima utumike kabla | lazima itumike kabla | dakika zimebaki | zimebaki dakika | \
            una dakika | dakika zilizobaki | halali kwa dakika
            """,
            .minute: """
            dakika | dakika zimebaki | dakika zilizobaki
            """,
            .hour: "saa | masaa",
            .day: "siku",
            .secrecy: """
            usishiriki | usimshirikishe | usishirikishe | usimpe | usitoe | usiwape | usimwambie | usimuonyeshe | usimtumie | usiwashirikishe | usiupe | usiitoe | \
            usiishiriki | usiushiriki | msimpe | mtu yeyote | na mtu yeyote | kwa mtu yeyote | mtu mwingine | hatutawahi kukuuliza | hatutakuomba | \
            kamwe hatutakuomba | kamwe usishiriki | ni siri | iwe siri | weka siri
            """,
            .unrequested: """
            kama hukuomba | kama hukufanya | kama hukutuma | kama hujaomba | kama hujafanya | kama hukujisajili | kama si wewe | kama sio wewe | kama haukuomba | \
            kama haukufanya | kama hukuanzisha | kama hukuhitaji | ikiwa hukuomba | ikiwa hukufanya | ikiwa hukutuma | ikiwa hujaomba | ikiwa hujafanya | \
            ikiwa hukujisajili | ikiwa si wewe | ikiwa sio wewe | ikiwa haukuomba | ikiwa haukufanya | ikiwa hukuanzisha | ikiwa hukuhitaji | iwapo hukuomba | \
            iwapo hukufanya | iwapo hukutuma | iwapo hujaomba | iwapo hujafanya | iwapo hukujisajili | iwapo si wewe | iwapo sio wewe | iwapo haukuomba | \
            iwapo haukufanya | iwapo hukuanzisha | iwapo hukuhitaji | endapo hukuomba | endapo hukufanya | endapo hukutuma | endapo hujaomba | endapo hujafanya | \
            endapo hukujisajili | endapo si wewe | endapo sio wewe | endapo haukuomba | endapo haukufanya | endapo hukuanzisha | endapo hukuhitaji | hukuomba | \
            haukuomba | hujaomba | hukufanya ombi | puuza | ipuuze | unaweza kupuuza | tafadhali puuza | kupuuza
            """,
            .elsewhere: """
            kwa sms | kwa ujumbe mfupi | kwa ujumbe wa maandishi | kwa posta | kwa barua | kupitia sms | kupitia ujumbe mfupi | kwenye simu yako | kwa simu yako | \
            kwa nambari yako ya simu | kwenye nambari yako ya simu | programu ya uthibitishaji | tumekutumia ujumbe
            """,
            .spent: """
            limebadilishwa | umebadilishwa | imebadilishwa | umetumika | imetumika | tayari umetumika | imethibitishwa | umethibitishwa | limewekwa upya | \
            imesasishwa | imewezeshwa | umeisha muda | imeisha muda | yamebadilishwa | kwa mafanikio | umefanikiwa | umefaulu | haufanyi kazi tena | si halali tena | \
            kuingia kupya | kuingia mpya | umeingia
            """,
            .confirm: """
            thibitisha | kuthibitisha | uthibitisho | uthibitishaji | hakiki | kuhakiki | uhakiki | washa | kuwezesha | wezesha | amilisha | kuamilisha | idhinisha | \
            ruhusu | kamilisha usajili | kamilisha kujisajili | kamilisha kujiunga | kukamilisha usajili | maliza kujisajili | ndiyo, ni mimi | ni mimi | \
            akaunti yako ianze | kuwezesha akaunti | wezesha akaunti | thibitisha kuwa | thibitisha usajili | kuthibitisha usajili | inabidi uthibitishe | \
            unahitaji kuthibitisha | nathibitisha | kuhakikisha ni wewe | ni wewe unayeingia | kuhakikisha kuwa ni wewe | uthibitishe | uthibitisho wa barua pepe | \
            hakikisha barua pepe* | tuhakikishe barua pepe* | kuhakikisha barua pepe* | hakiki barua pepe* | kuhakiki barua pepe* | \
            kuithibitisha
            """,
            .address: """
            barua pepe | baruapepe | anwani ya barua pepe | anwani yako ya barua pepe | email | akaunti | usajili | utambulisho | wasifu | kifaa | uanachama
            """,
            .password: """
            nenosiri | neno la siri | nywila | neno siri | manenosiri | nenosiri wa muda | nenosiri la muda | nenosiri ya muda | nenosiri jipya | nywila mpya
            """,
            .reset: """
            weka upya | kuweka upya | badilisha nenosiri | badilisha nywila | badilisha neno la siri | kubadilisha nenosiri | kubadilisha nywila | \
            kubadilisha neno la siri | nenosiri jipya | nenosiri mpya | nywila jipya | nywila mpya | neno la siri jipya | neno la siri mpya | neno siri jipya | \
            neno siri mpya | umesahau | ulisahau | nimesahau | sahau | rejesha | kurejesha | tengeneza nenosiri | tengeneza nywila | unda nenosiri | unda nywila | \
            chagua nenosiri | chagua nywila | weka nenosiri | weka nywila | seti upya | hukumbuki nenosiri | hukumbuki nywila | weka nenosiri jipya | weka jipya hapa | \
            kuweka nenosiri jipya
            """,
            .signIn: """
            ingia | kuingia | fungua akaunti yako | fikia akaunti | kiungo cha kuingia | kiungo cha kuingilia | kiungo cha mara moja | endelea kwenye | \
            ingia kwenye akaunti | uingie kwenye | gusa mara moja uingie
            """,
            .invite: """
            mwaliko | mialiko | alika | kualika | amekualika | wamekualika | umealikwa | unaalikwa | anakualika | kubali | kukubali | jiunge | jiunga | kujiunga | \
            ungana na | ameshiriki nawe | amekuongeza | umeongezwa | wamekuongeza | amekukaribisha | amekualika ujiunge | ujiunge | uwe kwenye timu | jiunge na timu | \
            wanakualika | tunakualika
            """,
            .press: """
            bofya | bonyeza | gusa | kubofya | kubonyeza | kwa kubofya | kwa kubonyeza | kiungo | kitufe | fungua kiungo | tembelea | nakili na ubandike | kivinjari | \
            fuata kiungo | viungo
            """,
            .never: """
            jiondoe | kujiondoa | acha kupokea | sitisha usajili | ondoa usajili | mapendeleo | mipangilio | dhibiti arifa | faragha | sera ya faragha | masharti | \
            sheria na masharti | vigezo na masharti | kisheria | vidakuzi | msaada | usaidizi | kituo cha usaidizi | kituo cha msaada | huduma kwa wateja | wasiliana | \
            maswali yanayoulizwa mara kwa mara | jifunze zaidi | soma zaidi | maelezo zaidi | pata maelezo zaidi | tazama kwenye kivinjari | angalia kwenye kivinjari | \
            si mimi | sio mimi | haikuwa mimi | ripoti | linda akaunti | ghairi | futa ombi | kataa | zuia | pakua | sakinisha | tufuate | shiriki | sambaza | \
            habari mpya | kuhusu sisi | ajira | ukurasa wa nyumbani | tovuti | duka | nunua | tazama oda | angalia agizo | fuatilia | mwongozo | jumuiya | utafiti | \
            maoni | changia | jibu | futa akaunti | tazama maelezo | washa arifa | wezesha arifa
            """,
        ])
}
