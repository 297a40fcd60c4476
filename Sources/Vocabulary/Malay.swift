extension Language {
    static let malay = Language(
        "ms",
        [
            .unfinished: """
            selangkah lagi | satu langkah lagi | hampir siap
            """,
            .secondFactor: """
            pengesahan dua faktor | pengesahan dua langkah | pengesahan dua peringkat
            """,
            .pointing: """
            berikut | \
            di bawah | ialah | adalah | ini ialah
            """,
            .subjectLine: """
            pada subjek | baris subjek
            """,
            .digits: """
            digit | enam digit | empat digit | 6 digit | 4 digit | 8 digit | 6 angka | enam angka | nombor 6 digit | digit berikut | enam aksara | aksara berikut
            """,
            .appointment: "mesyuarat | id mesyuarat | webinar",
            .received: """
            kami telah menerima permohonan | kami telah menerima aduan | kami telah menerima laporan | kami telah menerima mesej | kami telah menerima pertanyaan | \
            kami telah menerima emel | kami telah menerima e-mel | kami telah menerima tuntutan | permintaan anda telah diterima | permohonan anda telah diterima | \
            permohonan anda telah dihantar | permohonan anda telah didaftarkan | aduan anda telah diterima | aduan anda telah didaftarkan | \
            aduan anda telah direkodkan | aduan tuan/puan telah | laporan anda telah diterima | laporan anda telah direkodkan | pertanyaan anda telah diterima | \
            mesej anda telah diterima | tuntutan anda telah diterima | tuntutan anda telah didaftarkan | akuan penerimaan | akuan terima | \
            pengesahan penerimaan aduan | tiket telah dibuka | tiket telah dibuat | sila nyatakan nombor | sila rujuk nombor | sila simpan nombor | simpan nombor ini | \
            catat nombor ini | kami telah menerima permintaan anda | kami telah menerima surat | kami telah menerima borang | kami telah menerima dokumen | \
            e-mel anda telah diterima | e-mel anda telah kami terima | e-mel anda telah direkodkan | e-mel anda telah didaftarkan | e-mel anda sedang diproses | \
            emel anda telah diterima | emel anda telah kami terima | emel anda telah direkodkan | emel anda telah didaftarkan | emel anda sedang diproses | \
            permohonan anda berjaya | aduan anda berjaya | laporan anda berjaya | tuntutan anda berjaya | pertanyaan anda berjaya | permohonan tuan/puan telah | \
            permohonan tuan/puan sedang | aduan tuan/puan sedang | kami mengesahkan penerimaan | dimaklumkan bahawa aduan | pengesahan penerimaan
            """,
            .thanks: """
            terima kasih kerana menghubungi | terima kasih kerana menulis | terima kasih atas mesej | terima kasih atas pertanyaan | terima kasih atas aduan | \
            terima kasih kerana melaporkan | terima kasih kerana mengemukakan | terima kasih atas e-mel anda | terima kasih atas emel anda | \
            terima kasih atas permohonan anda | terima kasih atas surat anda | terima kasih kerana menghantar | terima kasih kerana mengadu | \
            terima kasih atas maklum balas
            """,
            .request: """
            permohonan | permintaan | aduan | laporan | tuntutan | pertanyaan | rayuan | bantahan | petisyen | borang cukai | borang nyata | penyata cukai | \
            pengisytiharan | akuan | mesej anda | surat anda | kes anda | fail anda | maklum balas anda | borang anda | surat tuan | permintaan anda | aduan no | \
            permohonan no | aduan no. | permohonan no.
            """,
            .arrival: """
            diterima | kami terima | telah sampai | direkodkan | merekodkan | didaftarkan | dicatat | dihantar dengan jayanya | berjaya dihantar | dikemukakan | \
            diserahkan | difailkan | dibuka | diwujudkan | dicipta | diproses | dalam proses | dalam tindakan | disemak | kami menerima | telah menerima | \
            telah dipanjangkan | dipanjangkan kepada | dimajukan kepada | diberikan nombor | sedang disiasat | sedang diteliti | sedang ditangani | diambil maklum | \
            telah dilog | didaftarkan dengan nombor | direkodkan dengan nombor | didaftarkan di bawah nombor | direkodkan di bawah nombor
            """,
            .numbering: "nombor | no | no. | nombornya | ruj | rujukan | ref | id | bernombor",
            .oneTimeCode: """
            kod pengesahan | kod keselamatan | kod pengesahan akaun | kod pengesahan e-mel | kod pengesahan emel | kod pengesahan log masuk | \
            kod pengesahan dua langkah | kod pengesahan dua faktor | kod verifikasi | kod log masuk | kod daftar masuk | kod masuk | kod OTP | kod 2FA | kod SMS | \
            kod TAC | kod sementara | kod akses sementara | kod sekali guna | kod sekali sahaja | kod guna sekali | kod satu kali | kod pengenalan | kod identiti | \
            kod kebenaran | kod tetapan semula | kod tetap semula | kod set semula | kod nyahkunci | kod buka kunci | kod digit | kod angka | kod nombor | \
            kod peranti | kod kelulusan | kod untuk log masuk | kod untuk mengesahkan | kod untuk pengesahan | kod untuk meneruskan | kod 4 digit | kod 4 angka | \
            kod 4 aksara | kod 5 digit | kod 5 angka | kod 5 aksara | kod 6 digit | kod 6 angka | kod 6 aksara | kod 7 digit | kod 7 angka | kod 7 aksara | \
            kod 8 digit | kod 8 angka | kod 8 aksara | 4 digit kod | 6 digit kod | 8 digit kod | kata laluan sekali guna | kata laluan sekali sahaja | \
            kata laluan satu kali | kata laluan sementara | kata laluan guna sekali | laluan sekali guna | laluan sekali sahaja | laluan satu kali | laluan sementara | \
            laluan guna sekali | pin sekali guna | pin sekali sahaja | pin satu kali | pin sementara | pin guna sekali | nombor pengesahan | pin pengesahan | \
            nombor pin pengesahan | token pengesahan | nombor TAC | TAC anda | TAC ini | OTP | OTP anda | kod di bawah | kod berikut | kod yang berikut | masukkan kod | \
            gunakan kod | taip nombor | taipkan nombor | masukkan nombor di bawah | nombor di bawah untuk | nombor verifikasi | nombor keselamatan | nombor rahsia | \
            nombor sekali guna | kunci sekali guna | pengecam sekali guna | kunci log masuk | nombor log masuk | frasa log masuk | kod tandatangan | \
            kod menandatangani | kunci tandatangan | kata laluan sms | kod tac | nombor tac | gabungan sekali guna | kunci digital | digit semakan | kunci pengesahan | \
            no. tac | tac anda | kata laluan transaksi | kata laluan pembayaran | \
            no tac
            """,
            .code: """
            kod | kod ini | kod anda | kod pin | kod laluan | kod akses | kod rahsia | nombor berikut | nombor di bawah | \
            kod pengesahan
            """,
            .accessCode: """
            kod pengaktifan | kod aktivasi | kod jemputan | kod undangan | kod pendaftaran | kod penyertaan | kod lesen | kod padanan | kod gandingan | kod pautan | \
            kunci pengaktifan | kunci lesen | kunci produk | kod akses dalam talian | nombor pengaktifan | kata laluan pengaktifan | nombor akses | kunci akses | \
            kod log masuk pertama | kod log masuk kali pertama | kunci pendaftaran | kata laluan awal | kata laluan permulaan | kod awal | kod permulaan
            """,
            .recoveryCode: """
            kod pemulihan | kod sandaran | kod simpanan | kod kecemasan | kod pemulihan akaun | kunci pemulihan | kunci sandaran | kod ganti | kod penyelamat | \
            frasa pemulihan
            """,
            .receipt: """
            nombor kes | nombor tiket | nombor rujukan kes | nombor permohonan | nombor aduan | nombor permintaan | nombor fail | nombor laporan | nombor resit | \
            nombor penerimaan | no. kes | no. tiket | no. rujukan kes | no. permohonan | no. aduan | no. permintaan | no. fail | no. laporan | no. resit | \
            no. penerimaan | no kes | no tiket | no rujukan kes | no permohonan | no aduan | no permintaan | no fail | no laporan | no resit | no penerimaan | id kes | \
            permintaan anda | aduan anda | tiket anda | nombor tuntutan | no tuntutan | no. tuntutan | nombor rujukan aduan | no. rujukan aduan | no rujukan aduan | \
            nombor rujukan permohonan | no. rujukan permohonan | no rujukan permohonan | nombor rujukan tuntutan | nombor pertanyaan | nombor insiden | \
            nombor pendaftaran aduan | nombor daftar aduan | nombor siri permohonan | nombor rayuan | no. rayuan | nombor kes anda | nombor tiket anda | \
            nombor aduan anda | nombor permohonan anda | no. fail kami | rujukan kami | ruj. kami | ruj kami | nombor repot | no. repot | no repot | id aduan | \
            id permohonan | id tiket | id permintaan | kod aduan | tiket no | aduan no | kes no | permohonan no | didaftarkan dengan nombor | \
            direkodkan dengan nombor | nombor laporan polis | tiket no. | aduan no. | kes no. | permohonan no. | nombor pendaftaran permohonan | \
            nombor daftar permohonan | nombor kawalan permohonan | nombor penyerahan | no. penyerahan | nombor rujukan pertanyaan | nombor rujukan laporan | \
            nombor rujukan rayuan | nombor rujukan anda | no. rujukan anda | nombor siri aduan | nombor log aduan | nombor penjejakan permohonan | \
            nombor penjejakan aduan | nombor semakan permohonan | nombor semakan aduan | no. semakan aduan | kod permohonan | kod rujukan aduan | \
            kod rujukan permohonan | nombor borang permohonan | nombor surat anda | nombor saman | nombor fail kes | nombor fail anda | nombor tuntutan anda | \
            nombor laporan anda | nombor bantahan | id laporan | didaftarkan di bawah nombor | direkodkan di bawah nombor | di bawah nombor aduan | \
            di bawah nombor rujukan
            """,
            .bait: """
            nombor pesanan | nombor tempahan | nombor invois | nombor pelanggan | nombor ahli | nombor keahlian | nombor akaun | nombor kad | nombor transaksi | \
            nombor rujukan | nombor penerbangan | nombor tempat duduk | nombor bilik | nombor kontrak | nombor polisi | nombor pekerja | nombor pelajar | \
            nombor pengguna | nombor siri | nombor model | nombor produk | nombor barang | nombor penjejakan | nombor penghantaran | nombor bungkusan | \
            nombor bayaran | nombor pembayaran | nombor mesyuarat | nombor kelas | nombor giliran | nombor cawangan | nombor bank | nombor cukai | \
            nombor pendaftaran syarikat | no. pesanan | no. tempahan | no. invois | no. pelanggan | no. ahli | no. keahlian | no. akaun | no. kad | no. transaksi | \
            no. rujukan | no. penerbangan | no. tempat duduk | no. bilik | no. kontrak | no. polisi | no. pekerja | no. pelajar | no. pengguna | no. siri | no. model | \
            no. produk | no. barang | no. penjejakan | no. penghantaran | no. bungkusan | no. bayaran | no. pembayaran | no. mesyuarat | no. kelas | no. giliran | \
            no. cawangan | no. bank | no. cukai | no. pendaftaran syarikat | no pesanan | no tempahan | no invois | no pelanggan | no ahli | no keahlian | no akaun | \
            no kad | no transaksi | no rujukan | no penerbangan | no tempat duduk | no bilik | no kontrak | no polisi | no pekerja | no pelajar | no pengguna | \
            no siri | no model | no produk | no barang | no penjejakan | no penghantaran | no bungkusan | no bayaran | no pembayaran | no mesyuarat | no kelas | \
            no giliran | no cawangan | no bank | no cukai | no pendaftaran syarikat | id pesanan | id tempahan | id invois | id pelanggan | id ahli | id keahlian | \
            id akaun | id kad | id transaksi | id rujukan | id penerbangan | id tempat duduk | id bilik | id kontrak | id polisi | id pekerja | id pelajar | \
            id pengguna | id siri | id model | id produk | id barang | id penjejakan | id penghantaran | id bungkusan | id bayaran | id pembayaran | id mesyuarat | \
            id kelas | id giliran | id cawangan | id bank | id cukai | id pendaftaran syarikat | kod pesanan | kod tempahan | kod invois | kod pelanggan | kod ahli | \
            kod keahlian | kod akaun | kod kad | kod transaksi | kod rujukan | kod penerbangan | kod tempat duduk | kod bilik | kod kontrak | kod polisi | \
            kod pekerja | kod pelajar | kod pengguna | kod siri | kod model | kod produk | kod barang | kod penjejakan | kod penghantaran | kod bungkusan | \
            kod bayaran | kod pembayaran | kod mesyuarat | kod kelas | kod giliran | kod cawangan | kod bank | kod cukai | kod pendaftaran syarikat | nombor telefon | \
            nombor telefon bimbit | nombor faks | nombor kad pengenalan | nombor pengenalan | nombor pasport | nombor kenderaan | nombor rumah | nombor pendaftaran | \
            nombor plat | nombor ic | no. telefon | no. tel | no. faks | no. kad pengenalan | no. pendaftaran | kod pos | kod poskod | kod kawasan | kod negara | \
            kod promo | kod promosi | kod diskaun | kod baucar | kod kupon | kod hadiah | kod kad hadiah | kod rujukan rakan | kod qr | kod bar | kod sumber | \
            kod ralat | kod status | kod warna | kod etika | kod pakaian | kod kutipan | kod pengambilan | kod swift | poskod | nombor | pesanan | tempahan | invois | \
            resit | baucar | kupon | diskaun | kad hadiah | telefon | tel | faks | hubungi | talian | talian hotline | peti surat | jalan | jln | lebuh | lorong | \
            taman | bangunan | tingkat | bilik | penerbangan | tempat duduk | transaksi | rujukan | berakhir dengan | rm | ringgit | jumlah | harga | baki | bayaran | \
            yuran | tarikh | tarikh lahir | tahun | sejak | mata ganjaran | pengguna | orang | versi | muka surat | halaman | bab | seksyen | enkod | \
            kami telah menerima bayaran | kami telah menerima pembayaran | kami telah menerima pesanan | kami telah menerima tempahan | kami telah menerima derma | \
            kami telah menerima sumbangan | nama pengguna | kod kebenaran | kod pintu | kod pagar | empat digit terakhir | 4 digit terakhir | empat angka terakhir | \
            4 angka terakhir | tiga digit terakhir | 3 digit terakhir | digit terakhir | angka terakhir | yang berakhir dengan | berakhiran | \
            nombor keselamatan sosial | kod keselamatan kad | di belakang kad | kata laluan wi-fi | kata laluan wifi | kata laluan rangkaian
            """,
            .enter: """
            masukkan | memasukkan | taip | taipkan | gunakan | menggunakan | guna | isikan | salin | tampal | tampalkan | berikut | di bawah | ialah | adalah | \
            ini ialah | sila masukkan
            """,
            .expiry: """
            akan tamat tempoh | tamat | luput | akan luput | sah selama | sah sehingga | sah untuk | hanya sah | tempoh sah | sah laku | dalam masa | dalam tempoh | \
            selama | tidak sah selepas | mansuh | sah hingga | sah sampai | masih sah sehingga | kekal sah sehingga | aktif sehingga | berfungsi sehingga | \
            boleh digunakan sehingga | tamat tempoh pada | tamat tempoh dalam | luput pada | luput dalam | gunakan sebelum | gunakannya sebelum | masukkan sebelum | \
            masukkannya sebelum | mesti digunakan sebelum | perlu dimasukkan sebelum | selewat-lewatnya | anda hanya ada | anda hanya mempunyai | minit lagi | \
            baki minit
            """,
            .minute: """
            minit | minit lagi
            """,
            .hour: "jam",
            .day: "hari",
            .secrecy: """
            jangan kongsi | jangan kongsikan | jangan berkongsi | jangan dedah | jangan dedahkan | jangan mendedahkan | jangan beri | jangan berikan | \
            jangan beritahu | jangan majukan | jangan hantar | jangan sebarkan | jangan sesekali kongsi | jangan sesekali kongsikan | jangan sesekali dedahkan | \
            jangan sesekali berikan | jangan sesekali berkongsi | jangan pernah kongsi | jangan pernah kongsikan | jangan pernah dedahkan | jangan pernah berikan | \
            jangan pernah berkongsi | sila jangan kongsi | sila jangan kongsikan | sila jangan dedahkan | sila jangan berikan | sila jangan berkongsi | \
            dengan sesiapa | kepada sesiapa | dengan orang lain | kepada orang lain | rahsia | sulit | rahsiakan | tidak akan meminta | \
            tidak akan sekali-kali meminta | tidak pernah meminta
            """,
            .unrequested: """
            jika anda tidak | jika anda tiada | jika anda bukan | jika anda belum | sekiranya anda tidak | sekiranya anda tiada | sekiranya anda bukan | \
            sekiranya anda belum | kalau anda tidak | kalau anda tiada | kalau anda bukan | kalau anda belum | andai anda tidak | andai anda tiada | andai anda bukan | \
            andai anda belum | jika bukan anda | jika ini bukan anda | sekiranya bukan anda | sekiranya ini bukan anda | kalau bukan anda | kalau ini bukan anda | \
            jika tidak | sekiranya tidak | tidak meminta* | tidak membuat permintaan | tidak mendaftar | bukan anda yang | abaikan e-mel | abaikan emel | \
            abaikan mesej | abaikan email | mengabaikan e-mel | mengabaikan emel | mengabaikan mesej | mengabaikan email | sila abaikan | abaikan sahaja | \
            boleh diabaikan | tidak mengenali
            """,
            .elsewhere: """
            melalui sms | melalui mesej teks | melalui telefon | melalui pos | melalui surat | menerusi sms | menerusi mesej teks | menerusi telefon | menerusi pos | \
            menerusi surat | via sms | via mesej teks | via telefon | via pos | via surat | dihantar ke telefon | dihantar ke nombor | ke nombor telefon | \
            ke telefon anda | aplikasi pengesah | aplikasi pengesahan | aplikasi authenticator | mesej teks kepada
            """,
            .spent: """
            telah digunakan | telah ditukar | telah diubah | telah dikemas kini | telah dikemaskini | telah ditetapkan semula | telah disahkan | telah diaktifkan | \
            telah tamat | telah berjaya | sudah digunakan | sudah ditukar | sudah disahkan | sudah tamat | berjaya | tidak lagi sah | log masuk baharu | log masuk baru
            """,
            .confirm: """
            sahkan | mengesahkan | pengesahan | disahkan | aktifkan | mengaktifkan | pengaktifan | verifikasi | lulus | luluskan | benarkan | lengkapkan pendaftaran | \
            melengkapkan pendaftaran | selesaikan pendaftaran | teruskan pendaftaran | sediakan akaun | ya, ini saya | ini saya | ini e-mel saya | mengesahkan e-mel | \
            menyelesaikan pendaftaran | sempurnakan pendaftaran | perlu disahkan | mesti disahkan | sahkan bahawa | aktifkan akaun saya | sahkan langganan | \
            pastikan e-mel* | memastikan e-mel* | memastikan alamat e-mel* | pastikan alamat e-mel*
            """,
            .address: """
            e-mel | emel | email | alamat e-mel | alamat emel | alamat email | akaun | pendaftaran | langganan | identiti | profil | peranti | keahlian | log masuk | \
            nombor telefon
            """,
            .password: """
            kata laluan | katalaluan | kata laluannya | password | kata laluan sementara | kata laluan baharu | kata laluan baru
            """,
            .reset: """
            tetapkan semula | menetapkan semula | tetap semula | set semula | penetapan semula | tetapan semula | reset | tukar kata laluan | menukar kata laluan | \
            ubah kata laluan | kata laluan baharu | kata laluan baru | cipta kata laluan | buat kata laluan | pilih kata laluan | kemas kini kata laluan | anda lupa | lupa kata | terlupa | \
            pulihkan | memulihkan | pemulihan | pertukaran kata laluan | penukaran kata laluan | mencipta kata laluan | tak ingat kata laluan | \
            tidak ingat kata laluan | tetapkan kata laluan | menetapkan kata laluan
            """,
            .signIn: """
            log masuk | daftar masuk | mendaftar masuk | masuk ke akaun | pautan log masuk | pautan ajaib | pautan sekali guna | pautan selamat | akses akaun | \
            mengakses akaun | buka aplikasi | satu sentuhan untuk log masuk | log masuk ke akaun
            """,
            .invite: """
            jemput | jemputan | menjemput | dijemput | anda dijemput | undangan | menerima jemputan | terima | sertai | menyertai | dikongsi dengan anda | \
            menambah anda | ditambah ke ruang kerja | menambahkan anda | ajak anda | mengajak anda | sertai pasukan | menyertai pasukan* | mahu anda menyertai | \
            jemput anda | dijemput untuk
            """,
            .press: """
            klik | mengklik | tekan | ketik butang | ketik pautan | sentuh | pautan | butang | lawati | layari | buka pautan | ikuti pautan | salin dan tampal | \
            pelayar | penyemak imbas | bar alamat | url berikut | di sini | klik di sini | tekan di sini | gunakan pautan
            """,
            .never: """
            nyahlanggan | henti melanggan | berhenti melanggan | berhenti menerima | tidak mahu menerima | pilihan e-mel | keutamaan | tetapan | urus pemberitahuan | \
            urus langganan | urus keutamaan | privasi | dasar privasi | polisi privasi | notis privasi | terma | syarat | undang-undang | kuki | bantuan | \
            pusat bantuan | sokongan | khidmat pelanggan | perkhidmatan pelanggan | hubungi kami | soalan lazim | ketahui lebih lanjut | maklumat lanjut | baca lagi | \
            selanjutnya | lihat lagi | lihat dalam pelayar | versi web | bukan saya | ini bukan saya | bukan anda | laporkan | lapor | lindungi akaun | \
            selamatkan akaun | batalkan | batal | tolak | sekat | muat turun | ikuti kami | kongsi | majukan | berita | tentang kami | mengenai kami | kerjaya | \
            laman utama | laman web | kedai | beli-belah | beli sekarang | lihat pesanan | jejaki pesanan | jejak | dokumentasi | panduan | komuniti | forum | \
            tinjauan | maklum balas | ulasan | nilaikan | naik taraf | perbaharui | balas | komen | padam akaun | butiran | papan pemuka | hak cipta | \
            aktifkan pemberitahuan | hidupkan pemberitahuan | dayakan pemberitahuan
            """,
        ])
}
