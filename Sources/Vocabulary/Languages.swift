extension Language {
    /// Every language the extractor reads.
    package static let all: [Language] = [
        .examples, .english, .arabic, .latvian, .lithuanian, .georgian, .armenian, .chineseSimplified,
        .chineseTraditional, .dutch, .french, .german, .afrikaans, .luxembourgish, .greek, .hebrew,
        .hungarian, .persian, .pashto, .kurdishSorani, .tajik, .italian, .japanese, .korean, .swedish,
        .icelandic, .danish, .norwegian, .albanian, .basque, .esperanto, .maltese, .polish, .portuguese,
        .catalan, .galician, .romanian, .russian, .ukrainian, .belarusian, .croatian, .serbian, .slovenian,
        .macedonian, .bulgarian, .czech, .slovak, .spanish, .azerbaijani, .uzbek, .kazakh, .kyrgyz,
        .turkish, .finnish, .estonian,
        .hindi, .marathi, .nepali, .bengali, .punjabi, .gujarati, .urdu, .tamil, .telugu, .kannada,
        .malayalam, .sinhala,
        .thai, .lao, .vietnamese, .indonesian, .malay, .tagalog, .khmer, .burmese, .mongolian, .swahili,
        .haitianCreole, .amharic, .somali, .hausa, .yoruba, .welsh, .irish,
        .zulu, .xhosa, .sotho, .tswana, .shona, .chichewa, .kinyarwanda, .oromo, .tigrinya, .malagasy, .igbo,
        .wolof, .assamese, .odia, .turkmen, .tatar, .uyghur, .breton, .scottishGaelic, .romansh, .occitan,
        .asturian, .faroese, .westFrisian, .kurmanji, .javanese, .sundanese, .cebuano, .samoan, .maori,
        .corsican, .interlingua, .kabyle, .lowGerman, .hawaiian, .sindhi,
    ]
}
