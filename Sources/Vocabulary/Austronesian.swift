extension Language {
    static let javanese = Language(
        "jv",
        [
            .digits: """
            digit | enem digit | patang digit | enem angka | 6 digit | 4 digit | 6 angka
            """,
            .received: """
            panjaluk panjenengan sampun katampi | panyuwunan panjenengan sampun katampi | panjalukmu wis ditampa | panjaluk sampeyan wis ditampa | \
            panjaluk sampeyan wis dicathet | keluhan sampeyan wis ditampa | keluhan panjenengan sampun katampi | pesen sampeyan wis ditampa | \
            kita wis nampa panjaluk sampeyan | kita wis nampa pesen sampeyan | matur nuwun sampun ngubungi kita | matur nuwun wis ngubungi kita | simpen nomer iki | \
            simpen nomer punika | matur nuwun kagem email panjenengan | matur nuwun kagem surat panjenengan | matur nuwun kagem pesen panjenengan | \
            matur nuwun kagem pesen sampeyan | matur nuwun kagem email sampeyan | matur nuwun awit saking email panjenengan | \
            matur nuwun awit saking surat panjenengan | matur nuwun awit saking pesen panjenengan | matur nuwun awit saking pesen sampeyan | \
            matur nuwun awit saking email sampeyan | matur nuwun kanggo email panjenengan | matur nuwun kanggo surat panjenengan | \
            matur nuwun kanggo pesen panjenengan | matur nuwun kanggo pesen sampeyan | matur nuwun kanggo email sampeyan | email sampeyan wis ditampa | \
            email sampeyan sampun katampi | email sampeyan sampun kacathet | email sampeyan wis dicathet | email sampeyan wis didaftar | \
            email panjenengan wis ditampa | email panjenengan sampun katampi | email panjenengan sampun kacathet | email panjenengan wis dicathet | \
            email panjenengan wis didaftar | surat sampeyan wis ditampa | surat sampeyan sampun katampi | surat sampeyan sampun kacathet | \
            surat sampeyan wis dicathet | surat sampeyan wis didaftar | aduan panjenengan wis ditampa | aduan panjenengan sampun katampi | \
            aduan panjenengan sampun kacathet | aduan panjenengan wis dicathet | aduan panjenengan wis didaftar | kita sampun nampi surat panjenengan | \
            kita sampun nampi serat panjenengan | kita sampun nampi panyuwunan panjenengan | kita sampun nampi laporan panjenengan | kita sampun nampi email panjenengan
            """,
            .request: """
            panjaluk sampeyan | panjalukmu | panjaluk panjenengan | panyuwunan panjenengan | keluhan sampeyan | keluhan panjenengan | pitakon sampeyan | \
            laporan sampeyan | laporan panjenengan | pesen sampeyan | tiket sampeyan | surat panjenengan | serat panjenengan | aduan sampeyan | pangaduan sampeyan | \
            pitakon panjenengan
            """,
            .arrival: """
            wis ditampa | sampun katampi | wis dicathet | sampun kacathet | wis didaftar | wis dikirim | lagi diproses | nembe dipunproses | sampun kadhaftar | \
            sampun dipundhaftar | sampun dipuncathet | wis mlebu | sampun mlebet | dipunproses
            """,
            .numbering: "nomer | nomeripun | nomer referensi | nomere",
            .oneTimeCode: """
            kode verifikasi sampeyan | kode verifikasimu | kode verifikasi panjenengan | kode verifikasine | kode verifikasinipun | kode konfirmasi sampeyan | \
            kode konfirmasi panjenengan | kode keamanan sampeyan | kode keamanan panjenengan | kode kaamanan | kode kaamanan sampeyan | kode mlebu | \
            kode mlebu sampeyan | kode mlebet | kode kanggo mlebu | kode login sampeyan | kode login panjenengan | kode sepisan | kode sepisan nganggo | kode sapisan | \
            kode sekali pakai sampeyan | kode sing mung bisa digunakake sepisan | kode sauntara | kode sawetara | kode sementara sampeyan | kode panegesan | \
            kode pangesahan | kode otp sampeyan | kode otp panjenengan | kode otpmu | kode enem digit | kode 6 digit | tembung sandhi sepisan | tembung sandi sepisan | \
            tembung sandhi sapisan | tembung sandhi sauntara | tembung sandi sauntara | sandhi sepisan | sandi sepisan nganggo | nomer verifikasi | nomer pin sepisan | \
            otp sampeyan | otp panjenengan | nomer keamanan | nomer rahasia | nomer wadi | kunci sekali pakai | nomer mlebu | kunci mlebu | kode tandha tangan | \
            sandhi sms | tembung sandhi sms | kunci digital
            """,
            .code: """
            kode sampeyan | kode panjenengan | kode iki | kode punika | kode ing ngisor | kode ing ngandhap | kode ing ngisor iki | kodemu | kodene | lebokna kode | \
            pin sampeyan | pin panjenengan | kode wadi | kode rahasia sampeyan
            """,
            .accessCode: """
            kode aktivasi sampeyan | kode aktivasi panjenengan | kode pangaktifan | kode undangan sampeyan | kode ulem-ulem | kode pendaftaran sampeyan | \
            kode ndhaftar | nomer aktivasi | kunci aktivasi | nomer akses | kunci akses | kode mlebu pisanan | sandhi awal | tembung sandhi awal | sandhi sementara | \
            tembung sandhi sementara
            """,
            .recoveryCode: """
            kode pamulihan | kode pamulihan sampeyan | kode pemulihan sampeyan | kode cadangan sampeyan | kode serep | kode darurat sampeyan | kunci pemulihan | \
            kunci pamulihan | kunci cadangan | kode darurat | kode cadangan | kode pemulihan
            """,
            .receipt: """
            nomer panjaluk | nomer panyuwunan | nomer keluhan | nomer kasus | nomer tiket | nomer laporan | nomer perkara | nomer berkas | nomer aduan | \
            nomer pangaduan | nomer pendaftaran panyuwunan | nomer registrasi panyuwunan | nomer serat | nomer surat panyuwunan | nomer laporan sampeyan | \
            nomer panyuwunan panjenengan | nomer tiket panjenengan | nomer keluhan sampeyan | kacathet kanthi nomer
            """,
            .bait: """
            nomer pesenan | nomer pesanan | nomer order | nomer faktur | nomer tagihan | nomer rekening | nomer akun | nomer telpon | nomer telepon | nomer hp | \
            nomer ponsel | nomer pelanggan | nomer anggota | nomer kertu | nomer booking | nomer resi | nomer lacak | nomer penerbangan | nomer kursi | nomer kamar | \
            nomer paspor | nomer ktp | nomer transaksi | kode pos | kode diskon | kode promo | kode voucher | kode kupon | kode negara | kode kesalahan | kode produk | \
            kode booking | kode qr | pesenan sampeyan | pesenan panjenengan | tagihan sampeyan | potongan rega | telpon kita | rega | gunggung | gunggunge | jumlahe | \
            pambayaran | pambayaran sampeyan | tanggal lair | kaca | dalan | pambayaran sampeyan wis ditampa | pesenan sampeyan wis ditampa | patang digit pungkasan | \
            4 digit pungkasan | patang angka pungkasan | 4 angka pungkasan | telung digit pungkasan | digit pungkasan | angka pungkasan | dipungkasi nganggo | \
            nomer jaminan sosial | kode keamanan kertu | mburi kertu | ing mburine kertu
            """,
            .enter: """
            lebokna | lebokake | lebetaken | mangga lebetaken | mangga lebokake | ketik | ketiken | gunakake | gunakna | ginakaken | salin | tempelen | \
            ing ngisor iki | ing ngandhap punika | yaiku | inggih punika
            """,
            .expiry: """
            bakal kadaluwarsa | badhe kadaluwarsa | kadaluwarsa | bakal entek | bakal rampung | berlaku nganti | berlaku suwene | lumaku suwene | mung berlaku | \
            mung lumaku | sajrone | sasuwene | sawise | sakwise | dangunipun | sah nganti | valid nganti | isih berlaku nganti | bisa digunakake nganti | \
            bisa dienggo nganti | aktif nganti | kedaluwarsa jam | kadaluwarsa jam | kedaluwarsa ing | kadaluwarsa ing | gunakake sadurunge | lebokake sadurunge | \
            paling telat jam | menit maneh
            """,
            .minute: """
            menit | menit maneh
            """,
            .day: "dinten | dina kerja",
            .secrecy: """
            aja dituduhake | aja dibagekake | aja diwenehake | aja didumake | aja diandhakake | aja ngandhani | aja menehi | aja nuduhake | ampun dipunparingaken | \
            sampun dipunparingaken | ampun dipundum | sapa wae | sapa bae | sinten kemawon | marang sapa | marang wong liya | dhateng tiyang sanes | wong liya | \
            iki rahasia | tetep rahasia
            """,
            .unrequested: """
            yen sampeyan ora njaluk | yen sampeyan ora ngrasa | yen sampeyan mboten | yen panjenengan mboten | menawi panjenengan mboten nyuwun | \
            menawi panjenengan mboten | yen ora njaluk | yen kowe ora njaluk | yen dudu sampeyan | yen iki dudu sampeyan | lirwakna | lirwakake | ora usah digatekake | \
            aja digatekake | ora perlu digatekake | mboten sisah dipungatosaken
            """,
            .elsewhere: """
            liwat sms | lumantar sms | menyang hp sampeyan | menyang ponsel sampeyan | dhateng ponsel | aplikasi otentikator | liwat pos | liwat layang
            """,
            .spent: """
            wis diganti | sampun dipungantos | wis diowahi | wis digunakake | sampun dipunginakaken | wis dikonfirmasi | wis diverifikasi | kasil diganti | \
            kanthi sukses | wis kadaluwarsa | sampun kadaluwarsa | ora berlaku maneh | wis ora berlaku | login anyar
            """,
            .confirm: """
            konfirmasi | konfirmasekna | verifikasi | verifikasekna | kanggo verifikasi | kangge verifikasi | aktifna | aktifake | pesthekna | sahna | \
            rampungna pendaftaran | rampungake pendaftaran | inggih punika kula
            """,
            .address: """
            alamat email | alamat email sampeyan | email sampeyan | email panjenengan | akun sampeyan | akun panjenengan | akunmu | layang-e | pendaftaran sampeyan
            """,
            .password: """
            tembung sandhi | tembung sandi | tembung sandhi sampeyan | tembung wadi | sandhi sampeyan | password sampeyan | tembung sandhi anyar | tembung sandi anyar
            """,
            .reset: """
            setel ulang | atur ulang | ganti tembung sandhi | ganti tembung sandi | ngganti tembung sandhi | ngowahi tembung sandhi | tembung sandhi anyar | \
            tembung sandi anyar | lali tembung | lali sandhi | kesupen | gawe tembung sandhi | ganti password
            """,
            .signIn: """
            mlebu | mlebu menyang | mlebet | kanggo mlebu | kangge mlebet | tautan mlebu | mlebu log
            """,
            .invite: """
            undangan | ulem-ulem | diundang | dipunulemi | ngundang sampeyan | tampa undangan | gabung | melu gabung
            """,
            .appointment: "rapat | patemon | pepanggihan | tanggalan",
            .press: """
            klik | klik ing kene | klik kene | pencet | pencet tombol | tautan | pranala | pranala ing ngisor | tombol | bukak tautan | peramban
            """,
            .offer: "sampeyan menang | hadiah | gratis | tuku saiki",
            .never: """
            mandheg langganan | mungkasi langganan | setelan | setelan akun | privasi | kabijakan privasi | syarat lan ketentuan | sarat lan katemtuan | katemtuan | \
            pitulung | pusat bantuan | pusat pitulung | dhukungan | hubungi kita | pitakon sing asring | sinau luwih | waca luwih akeh | informasi luwih akeh | \
            deleng ing peramban | dudu aku | sanes kula | batalake | laporake | undhuh | tututi kita | kabar | babagan kita
            """,
        ])

    static let sundanese = Language(
        "su",
        [
            .digits: """
            digit | genep digit | opat digit | 6 digit | 4 digit | genep angka | opat angka | 6 angka
            """,
            .received: """
            pamundut anjeun parantos katampi | pamundut anjeun geus katarima | paménta anjeun geus katarima | paménta anjeun parantos ditampi | \
            pamundut anjeun parantos kadaptar | kami geus narima paménta anjeun | kami parantos nampi pamundut anjeun | keluhan anjeun parantos katampi | \
            keluhan anjeun geus katarima | pesen anjeun parantos katampi | hatur nuhun parantos ngahubungan kami | hatur nuhun tos ngahubungi kami | simpen nomer ieu | \
            hatur nuhun kana surélék anjeun | hatur nuhun kana surat anjeun | hatur nuhun kana pesen anjeun | hatur nuhun kana laporan anjeun | \
            surélék anjeun parantos katampi | surélék anjeun geus katarima | surélék anjeun parantos dicatet | surélék anjeun parantos kadaptar | \
            kami parantos nampi laporan anjeun | kami parantos nampi surat anjeun | kami parantos nampi pangaduan anjeun | kami parantos nampi pesen anjeun
            """,
            .request: """
            pamundut anjeun | paménta anjeun | pamenta anjeun | keluhan anjeun | patarosan anjeun | laporan anjeun | pesen anjeun | tikét anjeun | perkara anjeun | \
            surat anjeun | pangaduan anjeun | panyuwunan anjeun | berkas anjeun
            """,
            .arrival: """
            parantos katampi | parantos ditampi | geus katarima | geus ditarima | parantos kadaptar | geus dicatet | parantos dikirim | keur diprosés | nuju diprosés | \
            parantos dicatet | parantos didaptarkeun | parantos lebet | geus asup | parantos diteruskeun | nuju ditalungtik
            """,
            .numbering: "nomer | nomerna | nomer rujukan | nomerna nyaéta",
            .oneTimeCode: """
            kode vérifikasi anjeun | kode vérifikasi salira | kode verifikasina | kode konfirmasi anjeun | kode kaamanan | kode kaamanan anjeun | kode kasalametan | \
            kode asup | kode asup anjeun | kode lebet | kode pikeun asup | kode login anjeun | kode sakali pake | kode sakali paké | kode sakali anggo | \
            kode sakali waktu | kode samentara | kode samentawis | kode saheulaanan | kode otp anjeun | kode pangesahan | kode genep digit | kode genep angka | \
            kecap akses sakali pake | kecap akses sakali paké | kecap akses sakali anggo | kecap sandi sakali pake | kecap sandi sakali paké | \
            kecap sandi sakali anggo | kecap konci sakali pake | kecap sandi samentara | kecap akses samentara | sandi sakali pake | sandi sakali paké | \
            nomer vérifikasi | pin sakali pake | otp anjeun | nomer verifikasi | nomer kaamanan | nomer rahasia | nomer sakali pake | konci sakali pake | konci asup | \
            nomer asup | kode tanda tangan | kecap sandi transaksi | kecap sandi sms | sandi sms | konci digital
            """,
            .code: """
            kode anjeun | kode ieu | kode di handap | kode di handap ieu | kode salira | asupkeun kode | lebetkeun kode | pin anjeun | kode rusiah | \
            kode rahasia anjeun | nomer rusiah
            """,
            .accessCode: """
            kode aktivasi anjeun | kode ngaktifkeun | kode ondangan | kode uleman | kode pendaptaran | kode daptar | nomer aktivasi | konci aktivasi | nomer aksés | \
            konci aksés | kode asup munggaran | kecap sandi awal | sandi awal | sandi samentara
            """,
            .recoveryCode: """
            kode pamulihan anjeun | kode mulangkeun | kode cadangan anjeun | kode darurat anjeun | kode serep anjeun | konci pamulihan | konci cadangan | \
            kode darurat | kode cadangan | kode pamulihan
            """,
            .receipt: """
            nomer pamundut | nomer paménta | nomer pamenta | nomer keluhan anjeun | nomer kasus | nomer tikét | nomer laporan | nomer perkara | nomer berkas | \
            nomer pangaduan | nomer pendaftaran pamundut | nomer registrasi pangaduan | nomer surat pamundut | nomer laporan anjeun | nomer pamundut anjeun | \
            nomer tikét anjeun | nomer pangaduan anjeun | kadaptar kalayan nomer
            """,
            .bait: """
            nomer pesenan | nomer pesanan | nomer faktur | nomer tagihan | nomer rekening | nomer akun | nomer telepon | nomer hapé | nomer hp | nomer palanggan | \
            nomer anggota | nomer kartu | nomer booking | nomer rési | nomer ngalacak | nomer penerbangan | nomer korsi | nomer kamar | nomer paspor | \
            nomer transaksi | kode pos | kode diskon | kode promo | kode voucer | kode kupon | kode nagara | kode kasalahan | kode produk | kode qr | pesenan anjeun | \
            tagihan anjeun | potongan harga | telepon kami | harga | jumlahna | pangmayaran | pamayaran | pamayaran anjeun | tanggal lahir | kaca | jalan | \
            pamayaran anjeun parantos katampi | pesenan anjeun parantos katampi | opat digit panungtung | 4 digit panungtung | opat angka panungtung | \
            4 angka panungtung | opat digit terakhir | tilu digit panungtung | digit panungtung | angka panungtung | dipungkas ku | nomer jaminan sosial | \
            kode kaamanan kartu | tukangeun kartu
            """,
            .enter: """
            asupkeun | lebetkeun | mangga lebetkeun | ketik | ketikkeun | anggo | gunakeun | paké kode | salin | témpélkeun | di handap ieu | di handap | nyaéta
            """,
            .expiry: """
            bakal kadaluwarsa | kadaluwarsa | bakal kadaluarsa | bakal béak | bakal seep | béak waktuna | lumaku salila | lumangsung salila | berlaku salila | \
            ngan berlaku | salila | dina waktos | saatos | sanggeus | lumaku nepi ka | lumaku dugi ka | berlaku nepi ka | berlaku dugi ka | sah nepi ka | sah dugi ka | \
            valid nepi ka | tiasa dianggo dugi ka | bisa dipaké nepi ka | aktif nepi ka | kadaluwarsa jam | paké saméméh | anggo sateuacan | lebetkeun sateuacan | \
            asupkeun saméméh | menit deui
            """,
            .minute: """
            menit | menit deui
            """,
            .day: "dinten | poé gawé",
            .secrecy: """
            ulah dibagikeun | ulah dibikeun | ulah dipasihkeun | ulah dibéjakeun | ulah nyaho | ulah méré | ulah ngabagikeun | ulah dibagi | tong dibagikeun | \
            tong dibikeun | tong dibéjakeun | ka sasaha | ka saha baé | ka saha waé | ka saha wae | ka batur | ka nu sanés | rusiah | jaga rusiah
            """,
            .unrequested: """
            upami anjeun henteu | upami anjeun teu | upami sanés anjeun | mun anjeun henteu ménta | lamun anjeun henteu ménta | lamun anjeun teu ménta | \
            lamun lain anjeun | mun lain anjeun | upami anjeun henteu nyuhunkeun | upami henteu nyuhunkeun | teu ménta | abaikeun | antepkeun | ulah diwaro | \
            teu kedah diwaro
            """,
            .elsewhere: """
            ngaliwatan sms | liwat sms | kana hapé anjeun | kana telepon anjeun | aplikasi auténtikator | ngaliwatan pos | liwat surat
            """,
            .spent: """
            parantos dirobih | geus dirobah | geus diganti | parantos digentos | geus dipaké | parantos dianggo | geus dikonfirmasi | parantos diverifikasi | \
            hasil diganti | kalayan suksés | parantos kadaluwarsa | geus kadaluwarsa | teu berlaku deui | login anyar
            """,
            .confirm: """
            konfirmasi | konfirmasikeun | vérifikasi | verifikasikeun | pikeun vérifikasi | kanggo vérifikasi | aktipkeun | aktifkeun | pastikeun | sahkeun | \
            réngsékeun pendaptaran | lengkepan pendaptaran | leres ieu abdi | \
            buktikeun | ngabuktikeun
            """,
            .address: """
            alamat surél | alamat email anjeun | surél anjeun | email anjeun | surélék | akun anjeun | pendaptaran anjeun | alamat surélék | surelek
            """,
            .password: """
            kecap akses | kecap sandi | kecap konci | sandi anjeun | kecap akses anjeun | kecap sandi anjeun | kecap sandi anyar | kecap akses anyar
            """,
            .reset: """
            setél ulang | setel deui | atur deui | ganti kecap akses | ganti kecap sandi | robih kecap sandi | ngarobah kecap sandi | ngarobih kecap sandi | \
            kecap sandi anyar | kecap akses anyar | poho kecap | hilap kecap | jieun kecap
            """,
            .signIn: "asup | asup ka | lebet | pikeun asup | kanggo lebet | tutumbu asup | asup log",
            .invite: """
            ondangan | uleman | diondang | diulem | ngondang anjeun | ngulem anjeun | tampi ondangan | gabung
            """,
            .appointment: "rapat | pasamoan | patepungan | kalénder",
            .press: """
            klik | klik di dieu | pencét | pencét tombol | tutumbu | tumbu | tombol | buka tutumbu | panyungsi
            """,
            .offer: "anjeun meunang | hadiah | haratis | meuli ayeuna",
            .never: """
            eureun ngalanggan | eureunkeun langganan | setélan | pangaturan | privasi | kabijakan privasi | sarat jeung katangtuan | sarat sareng katangtuan | \
            katangtuan | pitulung | puseur bantuan | pangrojong | hubungi kami | patarosan anu sering | diajar leuwih | baca langkung | inpormasi langkung | \
            tingali dina panyungsi | sanés abdi | lain kuring | bolaykeun | laporkeun | undeur | tuturkeun kami | warta | ngeunaan kami
            """,
        ])

    static let cebuano = Language(
        "ceb",
        [
            .digits: """
            mga digit | digit | unom ka digit | upat ka digit | 6 ka digit | 4 ka digit | 6-digit | 4-digit | unom ka numero | 6 ka numero
            """,
            .received: """
            nadawat namo ang imong hangyo | nadawat na namo ang imong hangyo | nadawat namo ang imong request | nadawat ang imong hangyo | \
            narehistro na ang imong hangyo | nadawat namo ang imong reklamo | nadawat na ang imong reklamo | nadawat namo ang imong mensahe | \
            nadawat namo ang imong aplikasyon | nadawat namo ang imong sulat | tipigi kini nga numero | nadawat namo ang imong email | \
            nadawat na namo ang imong email | ang imong email nadawat na | ang imong email narehistro na | ang imong email natala na | ang imong email gipadala na | \
            ang imong email giproseso na
            """,
            .thanks: """
            salamat sa pagkontak kanamo | salamat sa imong mensahe | salamat sa pagsulat kanamo | salamat sa imong email | salamat sa imong sulat | \
            salamat sa imong hangyo | salamat sa imong pangutana | salamat sa imong report | salamat sa imong aplikasyon
            """,
            .request: """
            imong hangyo | imong request | imong reklamo | imong aplikasyon | imong pangutana | imong mensahe | imong report | imong apelasyon | imong ticket | \
            imong kaso | hangyo | imong sulat | imong dokumento | imong kahilingan | inyong reklamo
            """,
            .arrival: """
            nadawat namo | nadawat na namo | nadawat na | narehistro na | natala na | gipadala na | giproseso na | nasumite na | narehistro ubos | natala ubos | \
            gipasa na | nabuksan na | gitudlo na | narehistro ubos sa numero
            """,
            .numbering: "numero | numero sa reperensya | numero niini",
            .oneTimeCode: """
            code sa pagpamatuod | code sa beripikasyon | kodigo sa beripikasyon | kodigo sa pagpamatuod | kodigo sa kumpirmasyon | code sa kumpirmasyon | \
            code sa pagkumpirma | kodigo sa seguridad | code sa seguridad | code sa pagsulod | kodigo sa pagsulod | code sa pag-log in | code para sa pag-log in | \
            code para maka-log in | code sa pag-verify | code para sa verification | code sa verification | imong verification code | imong code sa pag-verify | \
            imong security code | imong login code | one-time nga code | one-time nga kodigo | one-time nga password | usa ka beses nga code | \
            usa ka higayon nga code | usa ka higayon nga password | kausa ra magamit nga code | kausa lang magamit nga code | temporaryo nga code | temporaryong code | \
            temporaryo nga password | temporaryong password | temporaryo nga kodigo | imong otp | 6-digit nga code | 6 ka digit nga code | unom ka digit nga code | \
            4-digit nga code | numero sa beripikasyon | numero sa pagpamatuod | numero sa pag-verify | numero sa seguridad | usa ka higayon nga numero | \
            yawe sa pag-login | code sa pirma | password sa transaksyon | password sa sms | digital nga yawe
            """,
            .code: """
            imong code | imong kodigo | kini nga code | kini nga kodigo | kining code | kining kodigo | kodigo | ang code sa ubos | mosunod nga code | imong pin | \
            sekreto nga kodigo | sekreto nga numero | tago nga numero
            """,
            .accessCode: """
            code sa pagpaaktibo | code sa activation | code sa imbitasyon | kodigo sa imbitasyon | code sa pagrehistro | kodigo sa pagrehistro | access nga code | \
            numero sa pag-activate | numero sa activation | yawe sa pag-activate | activation key | code sa unang pag-login | inisyal nga password | unang password
            """,
            .recoveryCode: """
            code sa pagbawi | kodigo sa pagbawi | recovery nga code | backup nga code | mga recovery code | mga backup code | code sa emerhensya | recovery key | \
            yawe sa pagbawi | backup key | emergency code | mga emergency code | backup code | reserba nga code | recovery code
            """,
            .receipt: """
            numero sa hangyo | numero sa imong hangyo | numero sa kaso | numero sa reklamo | numero sa imong reklamo | numero sa ticket | numero sa aplikasyon | \
            numero sa request | numero sa report | numero sa pangangkon | numero sa file | numero sa rehistro sa reklamo | numero sa rehistro sa aplikasyon | \
            numero sa imong aplikasyon | numero sa imong kaso | numero sa imong ticket | numero sa reperensya sa imong | numero sa apelasyon | numero sa pangutana | \
            numero sa dokumento sa hangyo | narehistro ubos sa numero
            """,
            .bait: """
            numero sa order | numero sa imong order | numero sa resibo | numero sa invoice | numero sa account | numero sa telepono | numero sa imong telepono | \
            numero sa cellphone | numero sa selpon | numero sa kustomer | numero sa miyembro | numero sa kard | numero sa booking | numero sa reserbasyon | \
            numero sa pagsubay | tracking nga numero | numero sa flight | numero sa lingkoranan | numero sa kwarto | numero sa pasaporte | numero sa transaksyon | \
            numero sa id | zip code | kodigo sa koreyo | code sa diskwento | promo nga code | code sa voucher | code sa kupon | code sa nasod | code sa sayop | \
            code sa produkto | imong order | imong gi-order | resibo | diskwento | kupon | telepono | tawagi kami | tawag kanamo | kantidad | kinatibuk-an | presyo | \
            balanse | bayad | imong bayad | tuig | petsa | petsa sa pagkatawo | panid | kwarto | dalan | nadawat namo ang imong bayad | nadawat namo ang imong order | \
            katapusang upat ka digit | katapusang 4 ka digit | kataposang upat ka digit | kataposang 4 ka digit | katapusang upat ka numero | \
            katapusang tulo ka digit | katapusang mga digit | nagtapos sa | nga nagtapos sa | numero sa social security | likod sa card | likod sa imong card
            """,
            .enter: """
            isulod | isulod ang | ibutang | i-type | itipa | gamita | gamiton | kopyaha | i-paste | sa ubos | mosunod | mao kini | mao ang
            """,
            .expiry: """
            mag-expire | ma-expire | mo-expire | mahuman sulod | mahuman human | mapaso | matapos sulod | balido sulod | balido sa | balido lang | magamit sulod | \
            sulod sa | human sa | hangtod sa | balido hangtod | balido hangtud | valid hangtod | valid hangtud | magamit hangtod | mogana hangtod | aktibo hangtod | \
            ma-expire sa | mo-expire sa | mag-expire sa | gamita kini sa dili pa | gamita sa dili pa | minuto na lang | minutos na lang | minuto ang nahabilin
            """,
            .minute: """
            minuto | ka minuto | minutos | minuto na lang | minutos na lang | minuto ang nahabilin
            """,
            .hour: "oras | ka oras",
            .day: "adlaw | ka adlaw",
            .secrecy: """
            ayaw ipaambit | ayaw ihatag | ayaw isulti | ayaw ipakita | ayaw i-share | ayaw gyud ihatag | ayaw ipasa | bisan kinsa | bisang kinsa | bisan kang kinsa | \
            ni bisan kinsa | kang bisan kinsa | sa ubang tawo | sa uban | sekreto | itago kini | dili gayod kami mangayo
            """,
            .unrequested: """
            kung wala nimo gihangyo | kung wala ka mohangyo | kon wala ka mohangyo | kon wala nimo gihangyo | kung wala ka nangayo | kung wala nimo gi-request | \
            kung wala ka mag-request | kung dili ikaw | kon dili ikaw | kung wala ka naghimo | wala nimo gihangyo | ibaliwala | ibaliwala lang | ayaw tagda | \
            ayaw na tagda | pasagdi lang | mahimo nimong ibaliwala
            """,
            .elsewhere: """
            pinaagi sa sms | pinaagi sa text | sa imong telepono | sa imong cellphone | sa imong selpon | authenticator nga app | pinaagi sa koreyo | pinaagi sa sulat
            """,
            .spent: """
            nausab na | giusab na | giilisan na | nailisan na | gigamit na | nagamit na | nakumpirma na | na-verify na | na-reset na | malampuson | malampusong | \
            na-expire na | napaso na | dili na balido | bag-ong pag-log in
            """,
            .confirm: """
            kumpirmaha | kumpirma | i-kumpirma | pagkumpirma | aron makumpirma | pamatud-i | pamatuod | i-verify | aron ma-verify | beripikaha | i-activate | \
            aktiboha | aprobahi | tapusa ang pagrehistro | kompletoha ang pagrehistro | oo ako kini
            """,
            .address: """
            email address nimo | imong email | imong email address | adres sa email | imong account | imong rehistro | pagparehistro | imong profile
            """,
            .password: """
            imong password | ang password | pulong sa pagsulod | kontrasenyas | tinago nga pulong | temporaryo nga password | temporaryong password
            """,
            .reset: """
            i-reset | pag-reset | usba ang password | usba ang imong password | ilisi ang password | ilisi ang imong password | pag-usab sa password | \
            bag-ong password | nakalimot ka | nakalimtan | nakalimtan nimo | paghimo og password | himo og bag-ong password
            """,
            .signIn: """
            mag-log in | pag-log in | log in sa | sulod sa imong account | aron maka-log in | pagsulod | link sa pag-log in
            """,
            .invite: """
            imbitasyon | imong imbitasyon | giimbitar ka | gidapit ka | nagdapit kanimo | nag-imbitar kanimo | dawata ang imbitasyon | apil | moapil | pag-apil
            """,
            .appointment: "miting | tigom | panagtigom | kalendaryo | iskedyul sa pagkonsulta",
            .press: """
            i-klik | i-click | pag-klik | klik dinhi | i-klik dinhi | pislita | pindota | sumpay | ang link sa ubos | link sa ubos | mosunod nga link | butones | \
            ablihi | bisitaha
            """,
            .offer: "nakadaog ka | premyo | palita karon",
            .never: """
            hunong sa pag-subscribe | undanga ang pag-subscribe | mga setting | pribasiya | palisiya sa pagkapribado | polisiya sa pribasiya | \
            mga termino ug kondisyon | mga termino | tabang | sentro sa tabang | suporta | kontaka kami | mga pangutana nga kanunay | dugang nga kasayuran | \
            dugang impormasyon | basaha ang dugang | tan-awa sa browser | dili ako | dili ako kini | kanselaha | i-report | i-download | sunda kami | balita | \
            mahitungod kanamo
            """,
        ])
}
