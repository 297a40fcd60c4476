extension Language {
    static let indonesian = Language(
        "id",
        [
            .assigned: """
            balasan baru dari pelanggan | pelanggan membalas | ditugaskan kepada anda
            """,
            .unfinished: """
            selangkah lagi | satu langkah lagi | hampir selesai | langkah terakhir
            """,
            .secondFactor: """
            autentikasi dua faktor | verifikasi dua langkah | verifikasi 2 langkah | autentikasi dua langkah
            """,
            .booked: """
            konfirmasi pemesanan | pemesanan dikonfirmasi | reservasi dikonfirmasi
            """,
            .pointing: """
            berikut | \
            di bawah | ini adalah | adalah | inilah
            """,
            .second: """
            detik
            """,
            .subjectLine: """
            di subjek | pada subjek | baris subjek
            """,
            .digits: """
            angka | digit | angka-angka | enam angka | empat angka | 6 angka | 4 angka | 6 digit | 4 digit | 8 digit | enam digit | empat digit | angka berikut | \
            deretan angka | karakter berikut | enam karakter | digit angka
            """,
            .received: """
            kami telah menerima pesan | kami telah menerima laporan | kami telah menerima pengaduan | kami telah menerima keluhan | kami telah menerima permohonan | \
            kami telah menerima klaim | kami telah menerima email anda | kami sudah menerima laporan | kami sudah menerima pesan | permintaan anda telah kami terima | \
            permintaan anda telah diterima | permintaan anda sudah kami terima | permintaan anda telah terdaftar | laporan anda telah kami terima | \
            laporan anda telah diterima | laporan anda telah tercatat | laporan anda sudah kami terima | pengaduan anda telah kami terima | \
            pengaduan anda telah diterima | pengaduan anda telah tercatat | pengaduan anda telah terdaftar | keluhan anda telah kami terima | \
            keluhan anda telah diterima | permohonan anda telah kami terima | permohonan anda telah diterima | permohonan anda telah terdaftar | \
            permohonan anda telah diajukan | pesan anda telah kami terima | klaim anda telah kami terima | klaim anda telah diterima | tanda bukti penerimaan laporan | \
            bukti penerimaan surat | bukti penerimaan elektronik | tiket telah dibuat | kami telah membuat tiket | mohon cantumkan nomor | harap sebutkan nomor | \
            simpan nomor ini | mohon simpan nomor | catat nomor ini | kami telah menerima permintaan anda | kami sudah menerima permintaan anda | \
            kami telah menerima surat | kami telah menerima pertanyaan | kami telah menerima berkas | kami telah menerima formulir | kami telah menerima dokumen | \
            kami telah menerima e-mail anda | kami sudah menerima surat | kami sudah menerima pertanyaan | kami sudah menerima berkas | kami sudah menerima formulir | \
            kami sudah menerima dokumen | kami sudah menerima e-mail anda | telah kami terima surat | telah kami terima pertanyaan | telah kami terima berkas | \
            telah kami terima formulir | telah kami terima dokumen | telah kami terima e-mail anda | email anda telah kami terima | email anda telah diterima | \
            email anda sudah kami terima | email anda telah tercatat | email anda telah terdaftar | email anda sedang diproses | permohonan anda berhasil | \
            pengaduan anda berhasil | laporan anda berhasil | permintaan anda berhasil | keluhan anda berhasil | konfirmasi penerimaan | \
            kami mengonfirmasi penerimaan | dengan ini kami konfirmasikan | bukti penerimaan permohonan | bukti penerimaan laporan | bukti penerimaan berkas
            """,
            .thanks: """
            terima kasih telah menghubungi | terima kasih sudah menghubungi | terima kasih atas laporan | terima kasih atas pesan anda | terima kasih atas pengaduan | \
            terima kasih telah melapor | terima kasih telah menyampaikan | terima kasih atas email anda | terima kasih atas e-mail anda | \
            terima kasih atas permohonan anda | terima kasih atas surat anda | terima kasih atas pertanyaan anda | terima kasih atas keluhan anda | \
            terima kasih atas masukan anda | terima kasih telah mengirim | terima kasih telah mengajukan | terima kasih telah menulis
            """,
            .request: """
            permohonan | permintaan | keluhan | pengaduan | aduan | laporan | klaim | pengajuan | pertanyaan anda | banding | keberatan | gugatan | petisi | \
            spt tahunan | surat pemberitahuan | pesan anda | surat anda | kasus anda | berkas anda | sanggahan | formulir anda | dokumen anda | saran anda | \
            aspirasi anda | permintaan anda | laporan nomor | laporan no | laporan no.
            """,
            .arrival: """
            diterima | kami terima | tercatat | dicatat | telah mencatat | didaftarkan | teregistrasi | diregistrasi | tersampaikan | disampaikan | diajukan | \
            berhasil dikirim | dibuka | dibuat | diproses | sedang ditinjau | ditindaklanjuti | kami menerima | telah menerima | kami sudah menerima | \
            telah terdaftar | teregister | telah diteruskan | diteruskan kepada | telah masuk | telah kami catat | ditetapkan | dalam proses | sedang ditangani | \
            sedang diverifikasi | diadukan | telah dilaporkan | tercatat dengan nomor | teregistrasi dengan nomor | diregistrasi dengan nomor | \
            didaftarkan dengan nomor | dicatat dengan nomor
            """,
            .numbering: "nomor | no | no. | nomer | ref | referensi | id | nomornya | bernomor",
            .oneTimeCode: """
            kode verifikasi | kode konfirmasi | kode keamanan | kode otentikasi | kode autentikasi | kode otorisasi | kode masuk | kode login | kode log in | \
            kode sign in | kode OTP | kode 2FA | kode TOTP | kode SMS | kode validasi | kode rahasia OTP | kode sandi OTP | kode sementara | kode akses sementara | \
            kode sekali pakai | kode sekali guna | kode satu kali | kode unik verifikasi | kode pengaman | kode identifikasi | kode perangkat | kode persetujuan | \
            kode reset | kode reset password | kode atur ulang | kode setel ulang | kode pengaturan ulang | kode pemulihan kata sandi | kode buka kunci | \
            kode pembuka kunci | kode digit | kode angka | kode numerik | kode pendaftaran OTP | kode transaksi OTP | kode aman | kode dinamis | kode untuk masuk | \
            kode untuk login | kode untuk verifikasi | kode untuk konfirmasi | kode untuk memverifikasi | kode untuk mengonfirmasi | kode untuk melanjutkan | \
            kodeverifikasi | kode 4 digit | kode 4 angka | kode 4 karakter | kode 5 digit | kode 5 angka | kode 5 karakter | kode 6 digit | kode 6 angka | \
            kode 6 karakter | kode 7 digit | kode 7 angka | kode 7 karakter | kode 8 digit | kode 8 angka | kode 8 karakter | 4 digit kode | 4 digit angka | \
            5 digit kode | 5 digit angka | 6 digit kode | 6 digit angka | 8 digit kode | 8 digit angka | kata sandi sekali pakai | kata sandi sekali guna | \
            kata sandi satu kali | kata sandi satu kali pakai | kata sandi sementara | sandi sekali pakai | sandi sekali guna | sandi satu kali | \
            sandi satu kali pakai | sandi sementara | password sekali pakai | password sekali guna | password satu kali | password satu kali pakai | \
            password sementara | pin sekali pakai | pin sekali guna | pin satu kali | pin satu kali pakai | pin sementara | kode sandi sekali pakai | \
            kode sandi sekali guna | kode sandi satu kali | kode sandi satu kali pakai | kode sandi sementara verifikasi | angka konfirmasi | nomor verifikasi | \
            nomor konfirmasi | pin verifikasi | pin konfirmasi | token verifikasi | token konfirmasi | sandi verifikasi | sandi konfirmasi | one time password anda | \
            OTP | OTP anda | OTP kamu | kode di bawah ini | kode berikut | kode berikut ini | masukkan kode | gunakan kode | masukkan angka | ketik angka | \
            ketikkan angka | isi angka | isikan angka | masukkan nomor | kode konfirmasinya | kode verifikasinya | kode OTP-nya | nomor konfirmasi rahasia | \
            nomor keamanan | angka verifikasi | angka rahasia | nomor rahasia | nomor sekali pakai | kunci sekali pakai | pengenal sekali pakai | id sekali pakai | \
            angka sekali pakai | nomor masuk | kunci masuk | kunci login | nomor login | frasa masuk | frasa login | kode tanda tangan | kunci tanda tangan | \
            kode penandatanganan | kata sandi transaksi | sandi transaksi | sandi sms | kata sandi sms | kombinasi sekali pakai | kunci digital | digit pemeriksa | \
            angka pemeriksa | kunci verifikasi | nomor autentikasi | nomor otentikasi | kunci otentikasi | \
            kata sandi dinamis | pin transaksi | token sms
            """,
            .code: """
            kode | kodenya | kodemu | kode ini | kode anda | kode kamu | kode pin | kode sandi | kode akses | kode rahasia | pin anda | token anda | angka | \
            kode konfirmasi
            """,
            .accessCode: """
            kode aktivasi | kode undangan | kode registrasi | kode pendaftaran | kode bergabung | kode gabung | kode lisensi | kode penautan | kode pemasangan | \
            kode pairing | kode tautan | kode klaim | kunci aktivasi | kunci lisensi | kunci produk | kode akses online | kode akses daring | nomor aktivasi | \
            sandi aktivasi | kata sandi aktivasi | pin aktivasi | nomor akses | kunci akses | kode login pertama | kode masuk pertama | kunci pendaftaran | \
            kunci registrasi | kata sandi awal | sandi awal | kode awal | pin awal | kode penyandingan
            """,
            .recoveryCode: """
            kode pemulihan | kode cadangan | kode darurat | kode backup | kode pemulihan akun | kunci pemulihan | kunci cadangan | kode penyelamat | \
            kode penyelamatan | frasa pemulihan | kunci darurat | nomor pemulihan
            """,
            .receipt: """
            nomor tiket bantuan | nomor kasus | nomor laporan | nomor permintaan | nomor pengaduan | nomor aduan | nomor keluhan | nomor permohonan | nomor berkas | \
            nomor perkara | nomor tanda terima | nomor registrasi permohonan | no. tiket bantuan | no. kasus | no. laporan | no. permintaan | no. pengaduan | \
            no. aduan | no. keluhan | no. permohonan | no. berkas | no. perkara | no. tanda terima | no. registrasi permohonan | no tiket bantuan | no kasus | \
            no laporan | no permintaan | no pengaduan | no aduan | no keluhan | no permohonan | no berkas | no perkara | no tanda terima | no registrasi permohonan | \
            nomor tiket | id kasus | id tiket | id laporan | tiket anda | permintaan anda | laporan anda | nomor klaim | no klaim | no. klaim | nomor pelaporan | \
            nomor pengaduan anda | nomor registrasi pengaduan | nomor registrasi laporan | nomor registrasi perkara | nomor registrasi surat | nomor agenda | \
            nomor surat masuk | no. agenda | no agenda | no. tiket | no tiket | no. tiket anda | nomor tiket anda | nomor layanan aduan | nomor insiden | \
            nomor gangguan | nomor tiket gangguan | nomor referensi laporan | nomor referensi pengaduan | nomor referensi permintaan | nomor penerimaan | \
            nomor bukti penerimaan | nomor tanda terima elektronik | nomor bpe | nomor permohonan anda | nomor banding | nomor protokol | id permintaan | \
            id pengaduan | id aduan | id permohonan | id klaim | kode laporan | kode pengaduan | kode tiket | kode aduan | tiket nomor | tiket no | laporan nomor | \
            laporan no | terdaftar dengan nomor | tercatat dengan nomor | dengan nomor tiket | dengan nomor laporan | dengan nomor registrasi | pengaduan anda | \
            tiket no. | laporan no. | nomor registrasi | nomor pendaftaran permohonan | nomor registrasi anda | nomor register | nomor register perkara | \
            nomor register permohonan | no. register | no register | no. reg | nomor urut permohonan | nomor kontrol permohonan | nomor pelacakan permohonan | \
            nomor pelacakan laporan | nomor pelacakan pengaduan | kode pelacakan pengaduan | kode permohonan | nomor pengajuan | no. pengajuan | no pengajuan | \
            nomor pengajuan anda | nomor surat anda | nomor berkas permohonan | nomor formulir permohonan | nomor dokumen permohonan | nomor keberatan | \
            nomor gugatan | nomor tiket layanan | nomor laporan anda | nomor permintaan anda | nomor keluhan anda | nomor perkara anda | nomor resi permohonan | \
            nomor tracking pengaduan | id pelacakan laporan | id pengajuan | terdaftar dengan nomor registrasi | teregistrasi dengan nomor | \
            diregistrasi dengan nomor | didaftarkan dengan nomor | dicatat dengan nomor | nomor pengaduan konsumen | nomor tracking id | nomor tracking | \
            tracking id laporan
            """,
            .bait: """
            nomor pesanan | nomor order | nomor pemesanan | nomor faktur | nomor invoice | nomor tagihan | nomor pelanggan | nomor nasabah | nomor anggota | \
            nomor member | nomor keanggotaan | nomor akun | nomor rekening | nomor virtual account | nomor kartu | nomor transaksi | nomor referensi | nomor booking | \
            nomor reservasi | nomor penerbangan | nomor kursi | nomor kamar | nomor kontrak | nomor polis | nomor karyawan | nomor pegawai | nomor mahasiswa | \
            nomor siswa | nomor pasien | nomor pengguna | nomor seri | nomor model | nomor produk | nomor barang | nomor resi | nomor pengiriman | nomor paket | \
            nomor pelacakan | nomor pembayaran | nomor kuitansi | nomor rapat | nomor meeting | nomor kelas | nomor antrian | nomor antrean | nomor meja | nomor toko | \
            nomor cabang | nomor bank | nomor pajak | no. pesanan | no. order | no. pemesanan | no. faktur | no. invoice | no. tagihan | no. pelanggan | no. nasabah | \
            no. anggota | no. member | no. keanggotaan | no. akun | no. rekening | no. virtual account | no. kartu | no. transaksi | no. referensi | no. booking | \
            no. reservasi | no. penerbangan | no. kursi | no. kamar | no. kontrak | no. polis | no. karyawan | no. pegawai | no. mahasiswa | no. siswa | no. pasien | \
            no. pengguna | no. seri | no. model | no. produk | no. barang | no. resi | no. pengiriman | no. paket | no. pelacakan | no. pembayaran | no. kuitansi | \
            no. rapat | no. meeting | no. kelas | no. antrian | no. antrean | no. meja | no. toko | no. cabang | no. bank | no. pajak | no pesanan | no order | \
            no pemesanan | no faktur | no invoice | no tagihan | no pelanggan | no nasabah | no anggota | no member | no keanggotaan | no akun | no rekening | \
            no virtual account | no kartu | no transaksi | no referensi | no booking | no reservasi | no penerbangan | no kursi | no kamar | no kontrak | no polis | \
            no karyawan | no pegawai | no mahasiswa | no siswa | no pasien | no pengguna | no seri | no model | no produk | no barang | no resi | no pengiriman | \
            no paket | no pelacakan | no pembayaran | no kuitansi | no rapat | no meeting | no kelas | no antrian | no antrean | no meja | no toko | no cabang | \
            no bank | no pajak | id pesanan | id order | id pemesanan | id faktur | id invoice | id tagihan | id pelanggan | id nasabah | id anggota | id member | \
            id keanggotaan | id akun | id rekening | id virtual account | id kartu | id transaksi | id referensi | id booking | id reservasi | id penerbangan | \
            id kursi | id kamar | id kontrak | id polis | id karyawan | id pegawai | id mahasiswa | id siswa | id pasien | id pengguna | id seri | id model | \
            id produk | id barang | id resi | id pengiriman | id paket | id pelacakan | id pembayaran | id kuitansi | id rapat | id meeting | id kelas | id antrian | \
            id antrean | id meja | id toko | id cabang | id bank | id pajak | kode pesanan | kode order | kode pemesanan | kode faktur | kode invoice | kode tagihan | \
            kode pelanggan | kode nasabah | kode anggota | kode member | kode keanggotaan | kode akun | kode rekening | kode virtual account | kode kartu | \
            kode transaksi | kode referensi | kode booking | kode reservasi | kode penerbangan | kode kursi | kode kamar | kode kontrak | kode polis | kode karyawan | \
            kode pegawai | kode mahasiswa | kode siswa | kode pasien | kode pengguna | kode seri | kode model | kode produk | kode barang | kode resi | \
            kode pengiriman | kode paket | kode pelacakan | kode pembayaran | kode kuitansi | kode rapat | kode meeting | kode kelas | kode antrian | kode antrean | \
            kode meja | kode toko | kode cabang | kode bank | kode pajak | nomor telepon | nomor hp | nomor ponsel | nomor handphone | nomor whatsapp | nomor wa | \
            nomor faks | nomor induk | nomor induk kependudukan | nomor identitas | nomor paspor | nomor polisi | nomor kendaraan | nomor plat | nomor rumah | \
            nomor undian | nomor urut | nomor versi | nomor meter | kode pos | kode area | kode negara | kode wilayah | kode promo | kode promosi | kode diskon | \
            kode voucher | kode kupon | kode hadiah | kode kartu hadiah | kode referral | kode rujukan | kode unik pembayaran | kode unik transfer | kode bayar | \
            kode qr | kode batang | kode sumber | kode error | kode kesalahan | kode galat | kode status | kode warna | kode etik | kode perilaku | kode pengambilan | \
            kode penjemputan | kode mata kuliah | kode saham | kode bandara | kode swift | kode perusahaan | kode undian | kode penukaran | kodepos | barcode | nomor | \
            no. | no | nomer | pesanan | pemesanan | faktur | tagihan | kuitansi | voucher | kupon | diskon | kartu hadiah | telepon | telp | telp. | ponsel | faks | \
            hubungi | call center | pusat panggilan | kotak pos | jalan | jl. | jl | gedung | lantai | kamar | kelurahan | kecamatan | penerbangan | kursi | rekening | \
            transaksi | referensi | ref | plat | berakhiran | berakhir dengan angka | rp | rupiah | jumlah | total | subtotal | harga | biaya | saldo | ongkir | \
            ongkos kirim | tahun | tanggal | tanggal lahir | sejak | poin | kilometer | pengguna | orang | versi | halaman | bab | pasal | npwp | nisn | enkripsi | \
            dekode | kami telah menerima pembayaran | kami telah menerima pesanan | kami sudah menerima pembayaran | kami telah menerima donasi | \
            kami sudah menerima pesanan | nomor registrasi kendaraan | nomor pemenang | nomor registrasi | nomor register | nama pengguna | kode otorisasi | \
            kode pintu | kode gerbang | kode pagar | kode kotak kunci | empat digit terakhir | 4 digit terakhir | empat angka terakhir | 4 angka terakhir | \
            tiga digit terakhir | 3 digit terakhir | tiga angka terakhir | 3 angka terakhir | dua digit terakhir | digit terakhir | angka terakhir | \
            enam digit pertama | berakhir dengan | yang berakhir | diakhiri dengan | nomor jaminan sosial | kode keamanan kartu | di belakang kartu | \
            di bagian belakang kartu | di balik kartu | kode loker | kata sandi wi-fi | kata sandi wifi
            """,
            .enter: """
            masukkan | masukan | memasukkan | ketik | ketikkan | gunakan | menggunakan | pakai | isi | isikan | salin | tempel | tempelkan | berikut | di bawah | \
            ini adalah | adalah | inilah | silakan masukkan
            """,
            .expiry: """
            kedaluwarsa | kadaluwarsa | kadaluarsa | daluwarsa | berlaku | hanya berlaku | masa berlaku | valid selama | valid hingga | akan berakhir | \
            berakhir dalam | berakhir pada | dalam waktu | dalam jangka waktu | tidak berlaku setelah | tidak berlaku lagi dalam | hangus | aktif selama | akan habis | \
            berlaku hingga | berlaku sampai | berlaku sampai dengan | berlaku s.d | valid sampai | masih berlaku hingga | tetap berlaku hingga | aktif hingga | \
            aktif sampai | berfungsi hingga | dapat digunakan hingga | dapat digunakan sampai | bisa digunakan hingga | bisa dipakai sampai | kedaluwarsa pada | \
            kedaluwarsa pukul | kedaluwarsa dalam | kadaluarsa pada | kadaluarsa dalam | akan kedaluwarsa | berakhir pada pukul | berakhir pukul | gunakan sebelum | \
            gunakan sebelum pukul | masukkan sebelum | masukkan sebelum pukul | harus digunakan sebelum | harus dimasukkan sebelum | paling lambat pukul | \
            paling lambat | tersisa hanya | menit tersisa | menit lagi | waktu anda tinggal | anda hanya punya | berlaku selama
            """,
            .minute: """
            menit | menit tersisa | menit lagi
            """,
            .hour: "jam",
            .day: "hari",
            .secrecy: """
            jangan bagikan | jangan membagikan | jangan berikan | jangan memberikan | jangan beritahukan | jangan memberitahukan | jangan sebarkan | \
            jangan menyebarkan | jangan beri tahu | jangan memberi tahu | jangan beritahu | jangan teruskan | jangan sampaikan | jangan sebutkan | jangan infokan | \
            jangan ungkapkan | jangan tunjukkan | jangan share | jangan pernah bagikan | jangan pernah membagikan | jangan pernah berikan | jangan pernah memberikan | \
            jangan pernah beritahukan | jangan pernah memberitahukan | jangan pernah sebarkan | jangan pernah menyebarkan | jangan pernah beri tahu | \
            jangan pernah memberi tahu | jangan pernah beritahu | jangan pernah teruskan | jangan pernah sampaikan | jangan pernah sebutkan | jangan pernah infokan | \
            jangan pernah ungkapkan | jangan pernah tunjukkan | jangan pernah share | mohon jangan bagikan | mohon jangan membagikan | mohon jangan berikan | \
            mohon jangan memberikan | mohon jangan beritahukan | mohon jangan memberitahukan | mohon jangan sebarkan | mohon jangan menyebarkan | \
            mohon jangan beri tahu | mohon jangan memberi tahu | mohon jangan beritahu | mohon jangan teruskan | mohon jangan sampaikan | mohon jangan sebutkan | \
            mohon jangan infokan | mohon jangan ungkapkan | mohon jangan tunjukkan | mohon jangan share | mohon tidak bagikan | mohon tidak membagikan | \
            mohon tidak berikan | mohon tidak memberikan | mohon tidak beritahukan | mohon tidak memberitahukan | mohon tidak sebarkan | mohon tidak menyebarkan | \
            mohon tidak beri tahu | mohon tidak memberi tahu | mohon tidak beritahu | mohon tidak teruskan | mohon tidak sampaikan | mohon tidak sebutkan | \
            mohon tidak infokan | mohon tidak ungkapkan | mohon tidak tunjukkan | mohon tidak share | harap tidak bagikan | harap tidak membagikan | \
            harap tidak berikan | harap tidak memberikan | harap tidak beritahukan | harap tidak memberitahukan | harap tidak sebarkan | harap tidak menyebarkan | \
            harap tidak beri tahu | harap tidak memberi tahu | harap tidak beritahu | harap tidak teruskan | harap tidak sampaikan | harap tidak sebutkan | \
            harap tidak infokan | harap tidak ungkapkan | harap tidak tunjukkan | harap tidak share | untuk tidak bagikan | untuk tidak membagikan | \
            untuk tidak berikan | untuk tidak memberikan | untuk tidak beritahukan | untuk tidak memberitahukan | untuk tidak sebarkan | untuk tidak menyebarkan | \
            untuk tidak beri tahu | untuk tidak memberi tahu | untuk tidak beritahu | untuk tidak teruskan | untuk tidak sampaikan | untuk tidak sebutkan | \
            untuk tidak infokan | untuk tidak ungkapkan | untuk tidak tunjukkan | untuk tidak share | dilarang bagikan | dilarang membagikan | dilarang berikan | \
            dilarang memberikan | dilarang beritahukan | dilarang memberitahukan | dilarang sebarkan | dilarang menyebarkan | dilarang beri tahu | \
            dilarang memberi tahu | dilarang beritahu | dilarang teruskan | dilarang sampaikan | dilarang sebutkan | dilarang infokan | dilarang ungkapkan | \
            dilarang tunjukkan | dilarang share | rahasiakan | rahasia | bersifat rahasia | kepada siapa pun | kepada siapapun | ke siapa pun | ke siapapun | \
            dengan siapa pun | kepada orang lain | ke orang lain | tidak akan pernah meminta | tidak pernah meminta | jaga kerahasiaan | menjaga kerahasiaan
            """,
            .unrequested: """
            jika anda tidak | jika anda bukan | jika anda belum | jika kamu tidak | jika kamu bukan | jika kamu belum | bila anda tidak | bila anda bukan | \
            bila anda belum | bila kamu tidak | bila kamu bukan | bila kamu belum | apabila anda tidak | apabila anda bukan | apabila anda belum | apabila kamu tidak | \
            apabila kamu bukan | apabila kamu belum | kalau anda tidak | kalau anda bukan | kalau anda belum | kalau kamu tidak | kalau kamu bukan | kalau kamu belum | \
            jika bukan anda | jika bukan kamu | jika ini bukan anda | jika ini bukan kamu | bila bukan anda | bila bukan kamu | bila ini bukan anda | \
            bila ini bukan kamu | apabila bukan anda | apabila bukan kamu | apabila ini bukan anda | apabila ini bukan kamu | jika tidak | bila tidak | apabila tidak | \
            tidak meminta* | tidak merasa meminta | tidak melakukan | tidak mendaftar | bukan anda yang | bukan kamu yang | hiraukan email | hiraukan pesan | \
            hiraukan surel | hiraukan e-mail | hiraukan saja | abaikan | mengabaikan | diabaikan | tidak mengenali
            """,
            .elsewhere: """
            lewat sms | lewat pesan teks | lewat telepon | lewat whatsapp | lewat pos | lewat surat | melalui sms | melalui pesan teks | melalui telepon | \
            melalui whatsapp | melalui pos | melalui surat | via sms | via pesan teks | via telepon | via whatsapp | via pos | via surat | mengirim sms | \
            dikirim ke ponsel | dikirim ke nomor | dikirim ke hp | dikirim ke telepon | dikirim ke whatsapp | dikirimkan ke ponsel | dikirimkan ke nomor | \
            dikirimkan ke hp | ke nomor ponsel | ke nomor hp | aplikasi autentikator | aplikasi otentikator | aplikasi authenticator | aplikasi autentikasi | \
            telah dikirim ke nomor
            """,
            .spent: """
            telah digunakan | telah diubah | telah diganti | telah diperbarui | telah diatur ulang | telah direset | telah dikonfirmasi | telah diverifikasi | \
            telah diaktifkan | telah kedaluwarsa | telah berakhir | sudah digunakan | sudah diubah | sudah diganti | sudah dipakai | sudah diverifikasi | \
            sudah kedaluwarsa | sudah tidak berlaku | sudah aktif | telah berhasil | berhasil | tidak lagi berlaku | tidak berlaku lagi | login baru | \
            proses masuk baru | aktivitas login
            """,
            .confirm: """
            buka kunci akun | buka blokir akun | konfirmasi | mengonfirmasi | mengkonfirmasi | konfirmasikan | verifikasi | memverifikasi | verifikasikan | aktivasi | \
            aktifkan | mengaktifkan | validasi | memvalidasi | autentikasi | otentikasi | sahkan | setujui | menyetujui | izinkan | selesaikan pendaftaran | \
            selesaikan registrasi | selesaikan pembuatan akun | menyelesaikan pendaftaran | menyelesaikan registrasi | lanjutkan pendaftaran | lanjutkan registrasi | \
            lengkapi pendaftaran | lengkapi registrasi | lengkapi profil | siapkan akun | ya, ini saya | ini saya | ya, langganan | benar milik anda | \
            memang milik anda | milik kamu | ini email saya | ini emailku | aktifin | menyelesaikan proses pendaftaran | konfirmasi pendaftaran | \
            tuntaskan pendaftaran | perlu dikonfirmasi | harus dikonfirmasi | dikonfirmasi di | harus diverifikasi | perlu diverifikasi | konfirmasi langganan | \
            mohon konfirmasi* | aktifkan akunku | verifikasi sekarang | pastikan email* | memastikan email* | pastikan alamat email* | memastikan alamat email* | \
            tuntaskan verifikasi | menyelesaikan pembuatan akun
            """,
            .address: """
            email | e-mail | surel | alamat email | alamat surel | alamat e-mail | akun | akunmu | pendaftaran | registrasi | langganan | identitas | profil | \
            perangkat | keanggotaan | login | sign in | nomor telepon | nomor ponsel | nomor hp
            """,
            .password: """
            kata sandi | kata sandinya | kata sandimu | sandi anda | sandi akun | sandi baru | sandi kamu | password | passwordmu | kata kunci | kata sandi sementara | \
            password sementara | kata sandi baru | password baru | kata sandi yang baru
            """,
            .reset: """
            atur ulang | mengatur ulang | setel ulang | menyetel ulang | pengaturan ulang | penyetelan ulang | reset | mereset | anda lupa | lupa kata | lupa password | lupa sandi | kamu lupa | pulihkan | memulihkan | \
            pemulihan | ubah kata sandi | ubah sandi | ubah password | mengubah kata sandi | mengubah sandi | mengubah password | ganti kata sandi | ganti sandi | \
            ganti password | mengganti kata sandi | mengganti sandi | mengganti password | kata sandi baru | sandi baru | password baru | buat kata sandi | \
            buat sandi | buat password | membuat kata sandi | membuat sandi | membuat password | tetapkan kata sandi | tetapkan sandi | tetapkan password | \
            perbarui kata sandi | perbarui password | pilih kata sandi | pilih password | bikin password | bikin sandi | penggantian sandi | penggantian kata sandi | \
            penggantian password | perubahan sandi | perubahan kata sandi | ganti passwordmu | ubah passwordmu | setel kata sandi | setel sandi | setel password | \
            menyetel kata sandi | tidak ingat kata sandi | tidak ingat password | gak ingat password | nggak ingat password | kata sandi yang baru
            """,
            .signIn: """
            masuk | login | log in | sign in | tautan masuk | link masuk | tautan login | link login | tautan ajaib | magic link | tautan sekali pakai | tautan aman | \
            akses akun | mengakses akun | buka aplikasi | pakai link ini | masuk ke akun* | masuklah | langsung masuk | masuk ke akun anda | masuk ke akun kamu | \
            untuk masuk | ya, ini saya | izinkan saya masuk
            """,
            .invite: """
            undang | undangan | undangannya | mengundang | mengundangmu | diundang | anda diundang | terima | menerima undangan | gabung | bergabung | bergabunglah | \
            ikut serta | ajakan | mengajak | mengajakmu | dibagikan kepada anda | menambahkan anda | ajak kamu | ngajak kamu | mengajak kamu | ikut gabung | \
            gabung ke | menambahkan kamu | menambahkanmu | ajakan bergabung | grup keluarga | gabung tim | gabung ke tim | bergabung di tim* | sebagai kolaborator | \
            undanganmu | mengundang anda | mengundang kamu | diundang untuk | diundang sebagai
            """,
            .appointment: "rapat | webinar | konferensi video | id rapat",
            .press: """
            klik | mengklik | mengeklik | tekan | menekan | ketuk | sentuh | tautan | link | tombol | kunjungi | buka | ikuti tautan | salin dan tempel | browser | \
            peramban | bilah alamat | alamat berikut | url berikut | di sini | disini | klik di sini | pencet | menekan tombol | mengetuk | silakan buka | \
            lewat tautan ini | lewat link ini | melalui tautan ini | ikuti tautan ini
            """,
            .never: """
            berhenti berlangganan | berhenti langganan | berhenti menerima | tidak ingin menerima | preferensi | pengaturan | setelan | kelola notifikasi | \
            kelola langganan | kelola preferensi | privasi | kebijakan | pemberitahuan privasi | syarat | ketentuan | persyaratan | hukum | cookie | kuki | bantuan | \
            pusat bantuan | dukungan | layanan pelanggan | kontak | hubungi kami | pertanyaan umum | tanya jawab | pelajari lebih lanjut | pelajari selengkapnya | \
            selengkapnya | baca selengkapnya | info lebih lanjut | informasi lebih lanjut | lihat di browser | buka di browser | lihat versi web | versi web | \
            lihat online | bukan saya | ini bukan saya | bukan anda | laporkan | lapor | amankan akun | lindungi akun | batalkan | batal | tolak | menolak | blokir | \
            cabut | unduh | download | instal | pasang aplikasi | ikuti kami | bagikan | teruskan | berita | tentang kami | karier | karir | beranda | situs web | \
            website | toko | belanja | beli sekarang | lihat pesanan | lacak | lihat tagihan | dokumentasi | panduan | komunitas | forum | survei | umpan balik | \
            ulasan | nilai kami | donasi | tingkatkan | perpanjang | balas | komentar | hapus akun | lihat detail | dasbor | hak cipta | aktifkan notifikasi | \
            mengaktifkan notifikasi | nyalakan notifikasi | aktifkan pemberitahuan
            """,
        ])
}
