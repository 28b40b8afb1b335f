/// The words of every ``Phrase``, Arabic and English side by side: the one table of the interface.
enum PhraseTable {
  static let words: [Phrase: (arabic: String, english: String)] = [
    .appName: ("مسار", "Masar"),
    .library: ("المكتبة", "Library"),
    .article: ("المقال", "Article"),
    .timeline: ("الخط الزمني", "Timeline"),
    .help: ("المساعدة", "Help"),
    .findings: ("ملاحظات على الملفات", "About the files"),
    .looseArticles: ("مقالات", "Articles"),

    .articleCount: ("المقالات: %1", "articles: %1"),
    .sourceCount: ("المصادر: %1", "sources: %1"),
    .wordCount: ("الكلمات: %1", "words: %1"),
    .disagreementCount: ("خلافات: %1", "conflicts: %1"),

    .reading: ("تجري القراءة…", "Reading…"),
    .building: ("يُبنى الخط الزمني…", "Building the timeline…"),
    .emptyLibrary: ("لا مقالات هنا.", "No articles here."),
    .noTimeline: ("لا خط زمنيًّا لهذا المقال.", "No timeline for this article."),
    .noEvents: ("لم يُعثر على أحداث مؤرخة.", "No dated events were found."),
    .pressHelp: ("؟ مساعدة", "? help"),
    .unknownDate: ("بلا تاريخ", "no date"),
    .unknownSource: ("مصدر غير معروف", "unknown source"),
    .top: ("البداية", "top"),
    .bottom: ("النهاية", "end"),
    .rawView: ("الملف كما هو", "raw file"),
    .replacedBytes: ("بايتات تالفة استُبدلت: %1", "damaged bytes replaced: %1"),
    .loadingArticle: ("يُفتح المقال…", "Opening the article…"),
    .marksFull: ("التشكيل كامل", "all marks shown"),
    .marksShadda: ("الشدة وحدها", "shadda only"),
    .marksOff: ("بلا تشكيل", "marks hidden"),
    .digitsAsWritten: ("الأرقام كما كُتبت", "digits as written"),
    .digitsWestern: ("الأرقام: 0123456789", "digits: 0123456789"),
    .digitsArabicIndic: ("الأرقام: ٠١٢٣٤٥٦٧٨٩", "digits: ٠١٢٣٤٥٦٧٨٩"),
    .linesJustified: ("الأسطر مضبوطة الطرفين", "lines justified"),
    .linesRagged: ("الأسطر حرّة الطرف", "lines ragged"),
    .measureIs: ("عرض السطر: %1", "line width: %1"),
    .noNext: ("هذا آخر مقال.", "This is the last article."),
    .noPrevious: ("هذا أول مقال.", "This is the first article."),
    .noDisagreement: ("لا خلاف بين المصادر.", "The sources do not disagree."),
    .anyKeyCloses: ("أي مفتاح يغلق هذه الصفحة", "any key closes this page"),
    .tooSmall: ("ضيق", "small"),

    .undated: ("بلا تاريخ", "no date"),
    .thisArticle: ("هذا المقال", "this article"),
    .differs: ("يخالف", "differs"),
    .fits: ("يوافق", "fits"),
    .planned: ("مرتقب", "planned"),
    .cancelled: ("ملغى", "cancelled"),
    .denied: ("منفي", "denied"),
    .sourcesHeading: ("المصادر", "Sources"),

    .oneMinute: ("دقيقة", "1 min"),
    .twoMinutes: ("دقيقتان", "2 min"),
    .fewMinutes: ("%1 دقائق", "%1 min"),
    .manyMinutes: ("%1 دقيقة", "%1 min"),
    .oneHour: ("ساعة", "1 h"),
    .twoHours: ("ساعتان", "2 h"),
    .fewHours: ("%1 ساعات", "%1 h"),
    .manyHours: ("%1 ساعة", "%1 h"),

    .basisReader: ("حدّده القارئ", "set by the reader"),
    .basisFrontMatter: ("من صدر الملف", "from the front matter"),
    .basisDossier: ("من ملف القضية", "from the dossier"),
    .basisByline: ("من سطر التاريخ", "from the date line"),
    .basisInferred: ("مستنتج من النص", "inferred from the text"),
    .basisFileName: ("من اسم الملف", "from the file name"),

    .findingLine: ("%1، السطر %2: %3", "%1, line %2: %3"),
    .lineNumber: ("السطر %1", "line %1"),
    .findingMissing: ("لا وجود له", "does not exist"),
    .findingEmptyFolder: ("مجلد بلا مقالات", "the folder holds no articles"),
    .findingEmptyFile: ("ملف فارغ", "the file is empty"),
    .findingUnreadable: ("تعذّرت قراءته (%1)", "cannot be read (%1)"),
    .findingNotRegular: ("ليس ملفًّا عاديًّا", "is not a regular file"),
    .findingNotText: ("ليس نصًّا", "is not text"),
    .findingTooLarge: (
      "أكبر من أن يُقرأ: %1 بايت، والحد %2", "too large to read: %1 bytes, the limit is %2"
    ),
    .findingIllFormed: (
      "فيه مواضع لا تصحّ بترميز UTF-8 وعددها %1", "ill-formed UTF-8 in so many places: %1"
    ),
    .findingYAML: ("صياغة YAML غير صحيحة: %1", "malformed YAML: %1"),
    .findingWrongType: ("قيمة «%1» ليست من النوع المنتظر (%2)", "the value of ‘%1’ is not %2"),
    .findingDate: ("قيمة «%1» ليست تاريخًا: %2", "the value of ‘%1’ is no date: %2"),
    .findingUnclosed: (
      "صدر الملف مفتوح بلا «---» تغلقه", "front matter is opened and never closed by ‘---’"
    ),
    .findingTrack: ("المسار رقم %1 ينقصه المعرّف أو الاسم", "track %1 lacks an id or a name"),
    .findingDuplicateTrack: ("المعرّف «%1» لمسارين", "two tracks have the id ‘%1’"),
    .findingUnknownFile: (
      "يصف ملفًّا غير موجود: %1", "describes a file that is not there: %1"
    ),
    .findingLinkLoop: ("رابط يعود إلى مجلد فوقه", "a link back to a folder above it"),

    .noTerminal: (
      "مسار يحتاج إلى طرفية تفاعلية؛ لعرض مقال من دونها: masar show FILE",
      "masar needs an interactive terminal; to print an article without one: masar show FILE"
    ),
    .dumbTerminal: (
      "الطرفية «%1» لا تحرّك المؤشر؛ اضبط TERM (مثل xterm-256color) أو استعمل: masar show FILE",
      "the terminal ‘%1’ cannot move its cursor; set TERM (such as xterm-256color) or use: masar show FILE"
    ),
    .unknownTerminal: (
      "الطرفية «%1» غير معروفة؛ اضبط TERM (مثل xterm-256color) أو استعمل: masar show FILE",
      "the terminal ‘%1’ is not known; set TERM (such as xterm-256color) or use: masar show FILE"
    ),
    .termFellBack: (
      "الطرفية %1 غير معروفة، فعوملت معاملة %2", "terminal %1 is unknown, treated as %2"
    ),
    .localeFellBack: (
      "الإعداد المحلي «%1» غير متاح، فاستُعمل %2", "locale ‘%1’ is missing, %2 is used"
    ),
    .noUTF8Locale: (
      "لا إعداد محليًّا بترميز UTF-8، فلن تظهر العربية", "no UTF-8 locale, Arabic cannot be shown"
    ),
    .nothingToShow: ("لا شيء يُعرض", "nothing to show"),
    .commandHint: ("للمساعدة: masar --help", "for help: masar --help"),
    .badWidth: ("العرض بين 20 و10000", "the width must be between 20 and 10000"),

    .helpMoving: ("الحركة", "Moving"),
    .helpReading: ("القراءة", "Reading"),
    .helpPanel: ("الخط الزمني", "Timeline"),
    .helpProgram: ("البرنامج", "Program"),
    .helpLegend: ("ألوان الأسماء", "How names look"),
    .commandDown: ("سطر إلى الأسفل", "a line down"),
    .commandUp: ("سطر إلى الأعلى", "a line up"),
    .commandPageDown: ("صفحة إلى الأسفل", "a page down"),
    .commandPageUp: ("صفحة إلى الأعلى", "a page up"),
    .commandHalfDown: ("نصف صفحة إلى الأسفل", "half a page down"),
    .commandHalfUp: ("نصف صفحة إلى الأعلى", "half a page up"),
    .commandTop: ("إلى البداية", "to the top"),
    .commandBottom: ("إلى النهاية", "to the end"),
    .commandNextParagraph: ("الفقرة التالية", "next paragraph"),
    .commandPreviousParagraph: ("الفقرة السابقة", "previous paragraph"),
    .commandOpen: ("فتح", "open"),
    .commandLeave: ("رجوع", "back"),
    .commandBack: ("رجوع أو خروج", "back, or quit"),
    .commandNextArticle: ("المقال التالي", "next article"),
    .commandPreviousArticle: ("المقال السابق", "previous article"),
    .commandPanel: ("الخط الزمني: دخوله وإخفاؤه", "timeline: enter, put away"),
    .commandNextConflict: ("الخلاف التالي بين المصادر", "next disagreement"),
    .commandRaw: ("الملف كما هو", "the file as it is"),
    .commandMarks: ("التشكيل: كامل، الشدة وحدها، لا شيء", "marks: all, shadda only, none"),
    .commandDigits: (
      "الأرقام: كما كُتبت، 0123، ٠١٢٣", "digits: as written, 0123, ٠١٢٣"
    ),
    .commandJustify: ("ضبط طرفي الأسطر", "justify lines"),
    .commandWider: ("سطر أعرض", "wider lines"),
    .commandNarrower: ("سطر أضيق", "narrower lines"),
    .commandHelp: ("هذه الصفحة", "this page"),
    .commandRedraw: ("إعادة رسم الشاشة", "redraw the screen"),

    .kindPerson: ("شخص", "person"),
    .kindPlace: ("مكان", "place"),
    .kindOrganization: ("منظمة", "organisation"),
    .kindNationality: ("نسبة إلى بلد", "nationality"),
    .kindTime: ("وقت", "time"),
  ]
}
