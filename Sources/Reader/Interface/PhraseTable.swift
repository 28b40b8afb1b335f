/// The words of every ``Phrase``, Arabic and English side by side: the one table of the interface.
enum PhraseTable {
  static let general: [Phrase: (arabic: String, english: String)] = [
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
    .planned: ("مرتقب", "planned"),
    .cancelled: ("ملغى", "cancelled"),
    .denied: ("منفي", "denied"),

    .oneMinute: ("دقيقة", "1 min"),
    .twoMinutes: ("دقيقتان", "2 min"),
    .fewMinutes: ("%1 دقائق", "%1 min"),
    .manyMinutes: ("%1 دقيقة", "%1 min"),
    .oneHour: ("ساعة", "1 h"),
    .twoHours: ("ساعتان", "2 h"),
    .fewHours: ("%1 ساعات", "%1 h"),
    .manyHours: ("%1 ساعة", "%1 h"),
    .oneDay: ("يوم", "1 day"),
    .twoDays: ("يومان", "2 days"),
    .fewDays: ("%1 أيام", "%1 days"),
    .manyDays: ("%1 يوما", "%1 days"),
    .oneWeek: ("أسبوع", "1 week"),
    .twoWeeks: ("أسبوعان", "2 weeks"),
    .fewWeeks: ("%1 أسابيع", "%1 weeks"),
    .manyWeeks: ("%1 أسبوعا", "%1 weeks"),
    .oneMonth: ("شهر", "1 month"),
    .twoMonths: ("شهران", "2 months"),
    .fewMonths: ("%1 أشهر", "%1 months"),
    .manyMonths: ("%1 شهرا", "%1 months"),
    .oneYear: ("سنة", "1 year"),
    .twoYears: ("سنتان", "2 years"),
    .fewYears: ("%1 سنوات", "%1 years"),
    .manyYears: ("%1 سنة", "%1 years"),

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
    .findingUnknownEntity: ("لا يُعرف كيان بالمعرّف «%1»", "no entity has the identifier ‘%1’"),
    .findingLinkLoop: ("رابط يعود إلى مجلد فوقه", "a link back to a folder above it"),
    .findingUnknownKey: ("لا إعداد باسم «%1»", "there is no setting ‘%1’"),
    .findingUnknownKeyNearest: (
      "لا إعداد باسم «%1»؛ الأقرب: %2", "there is no setting ‘%1’; the nearest is ‘%2’"
    ),
    .findingValue: (
      "قيمة «%1» غير مقبولة: «%2»؛ المقبول: %3", "the value of ‘%1’ cannot be ‘%2’; it can be: %3"
    ),
    .findingValueNearest: (
      "قيمة «%1» غير مقبولة: «%2»؛ المقبول: %3؛ الأقرب: %4",
      "the value of ‘%1’ cannot be ‘%2’; it can be: %3; the nearest is ‘%4’"
    ),
    .findingAlreadyThere: (
      "موجود من قبل، فتُرك كما هو", "is there already, and was left as it is"
    ),
    .findingMovedAside: ("ملف تالف، حُفظ باسم: %1", "damaged, and kept as: %1"),

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

    .commandCalibrate: ("معايرة الطرفية: أي سطر يُقرأ صحيحًا؟", "which line reads right? (terminal)"),
    .calibration: ("معايرة الطرفية", "Calibration"),
    .calibrationQuestion: (
      "أي سطر من الأسطر الأربعة يُقرأ صحيحًا؟ اضغط رقمه.",
      "Which of the four lines reads right? Press its number."
    ),
    .calibrationSigns: (
      "السطر الصحيح متصل الحروف، يبدأ من اليمين بكلمة «قالت»، وفيه (UNHCR) والأرقام غير مقلوبة.",
      "In the right one letters join, reading begins at the right, and (UNHCR) and 25 are not reversed."
    ),
    .calibrationNone: ("لا سطر منها يُقرأ صحيحًا", "none of them reads right"),
    .calibrationLeave: ("يبقى كل شيء على حاله", "leave everything as it is"),
    .calibrationFont: (
      "إن ظهرت مربعات أو فراغات فالخط تنقصه أشكال الحروف؛ جرّب DejaVu Sans Mono أو FreeMono أو Unifont.",
      "Boxes or gaps: the font lacks forms of letters; try DejaVu Sans Mono, FreeMono or Unifont."
    ),
    .calibrationTerminal: (
      "وإن بقي الترتيب خاطئًا فجرّب طرفية أخرى مثل xterm أو foot أو GNOME Terminal.",
      "Still in the wrong order: try another terminal, such as xterm, foot or GNOME Terminal."
    ),
    .calibrationOffer: (
      "هل يُقرأ النص معكوسًا؟ اضغط z ثم c", "Arabic reversed? press z c"
    ),
    .calibrationHeld: (
      "تُرسل العربية الآن على وضع %1", "Arabic is sent in the mode %1 for now"
    ),
    .calibrationKept: (
      "حُفظ الوضع %1 للطرفية «%2» في: %3", "the mode %1 is kept for the terminal ‘%2’ in: %3"
    ),
    .calibrationNoPlace: (
      "لا مكان لحفظ الاختيار، فهو لهذه المرة وحدها",
      "there is no place to keep the choice, it holds for this run"
    ),
    .calibrationRefused: (
      "تعذّر حفظ الاختيار، فهو لهذه المرة وحدها (%1): %2",
      "the choice cannot be kept, it holds for this run (%1): %2"
    ),
    .calibrationChosen: ("الوضع المختار", "chosen mode"),
    .calibrationOverruled: (
      "في ملف الإعدادات rtl-output: %1 وهو مقدَّم على المحفوظ",
      "the configuration says rtl-output: %1, which comes before what is remembered"
    ),
    .calibrationPlace: ("محفوظ في", "kept in"),
    .calibrationLeft: (
      "لم يُختر شيء، وبقي كل شيء على حاله", "nothing was chosen, nothing has changed"
    ),

    .doctorVersion: ("إصدار مسار", "masar version"),
    .doctorTerminal: ("الطرفية", "terminal"),
    .doctorEntry: ("مدخل terminfo", "terminfo entry"),
    .doctorReplies: ("ردود الطرفية", "replies"),
    .doctorColors: ("الألوان", "colours"),
    .doctorSize: ("الحجم", "size"),
    .doctorNotice: ("تنبيه", "notice"),
    .doctorLocale: ("الإعداد المحلي", "locale"),
    .doctorMode: ("وضع إرسال العربية", "right-to-left output"),
    .doctorWhy: ("السبب", "why"),
    .doctorRemembered: ("معايرة محفوظة", "remembered calibration"),
    .doctorFont: ("الخط", "font"),
    .doctorTestLine: ("سطر الاختبار", "test line"),
    .doctorCompleteFonts: ("خطوط تامة الأشكال", "fonts with all forms"),
    .doctorFontsWithoutArabic: ("خطوط بلا عربية", "fonts without Arabic"),
    .doctorConfiguration: ("ملف الإعدادات", "configuration"),
    .doctorState: ("مجلد الحالة", "state"),
    .doctorIndex: ("مجلد الفهرس", "index"),
    .doctorFinding: ("ملاحظة", "finding"),
    .doctorNotAsked: ("لا طرفية هنا تُسأل", "none here that could be asked"),
    .doctorUnset: ("غير مضبوط", "not set"),
    .doctorNone: ("لا شيء", "none"),
    .doctorYes: ("نعم", "yes"),
    .doctorNo: ("لا", "no"),
    .doctorColumnsAndRows: ("الأعمدة %1، الأسطر %2", "%1 columns, %2 rows"),
    .doctorLocaleUTF8: ("اسمه %1 وترميزه %2", "%1, character set %2"),
    .doctorLocaleOther: (
      "اسمه %1 وترميزه %2 لا UTF-8", "%1, character set %2, which is not UTF-8"
    ),
    .doctorUncertain: (
      "%1؛ غير مؤكد، وللتأكد: masar calibrate", "%1; not certain, to make sure: masar calibrate"
    ),
    .doctorFontHint: (
      "لا تُخبر الطرفية بخطها؛ في سطر الاختبار كل الحروف متصلة بلا مربعات إن كان الخط تامًّا",
      "terminals do not tell; with a complete font the test line has no boxes and no gaps in words"
    ),
    .doctorColorsOff: ("مطفأة (%1)", "off (%1)"),
    .doctorNoPlace: (
      "لا مكان: المتغيرات HOME وXDG لا تدل على مجلد",
      "no place: neither HOME nor the XDG variables name a folder"
    ),
    .doctorMissing: ("%1 (غير موجود)", "%1 (does not exist)"),
    .doctorPlace: ("%1 (%2، %3)", "%1 (%2, %3)"),
    .doctorReadable: ("يُقرأ", "readable"),
    .doctorNotReadable: ("لا يُقرأ", "not readable"),
    .doctorWritable: ("يُكتب فيه", "writable"),
    .doctorNotWritable: ("لا يُكتب فيه", "not writable"),
    .basisOption: ("من سطر الأوامر", "said on the command line"),
    .basisConfiguration: ("من ملف الإعدادات", "said in the configuration"),
    .basisMemory: ("من معايرة سابقة", "remembered from a calibration"),
    .basisReplies: ("من ردود الطرفية", "from the terminal's replies"),
    .basisEnvironment: ("من متغيرات البيئة", "from the environment's variables"),
    .helpNames: ("الأسماء والبحث", "Names and search"),
    .commandNextName: ("الاسم التالي", "next name"),
    .commandPreviousName: ("الاسم السابق", "previous name"),
    .commandHints: ("حرف على كل اسم في الشاشة", "a letter on every name in view"),
    .commandLookUp: ("بطاقة الاسم المحدّد", "the card of the chosen name"),
    .commandSearch: ("بحث في المقال", "search in the article"),
    .commandNextHit: ("النتيجة التالية", "next hit"),
    .commandPreviousHit: ("النتيجة السابقة", "previous hit"),
    .commandCopy: (
      "نسخ الجملة أو الفقرة مع مصدرها", "copy the sentence or paragraph, with its source"
    ),
    .searchPrompt: ("بحث:", "Search:"),
    .noHits: ("لا نتائج", "not found"),
    .noSearch: ("لا بحث بعد؛ اضغط /", "nothing searched for yet: press /"),
    .searching: ("يجري البحث…", "searching…"),
    .noFocus: ("اختر اسمًا أولًا: Tab أو f", "choose a name first: Tab or f"),
    .wrappedToTop: ("بلغ آخر المقال، فعاد إلى أوله.", "The end was passed: on from the top."),
    .wrappedToBottom: ("بلغ أول المقال، فعاد إلى آخره.", "The top was passed: on from the end."),
    .noNames: ("لا أسماء معروفة في هذا المقال.", "No names are known in this article."),
    .noNamesInView: ("لا أسماء معروفة في الشاشة.", "No known names in view."),
    .seekingNames: ("يجري البحث عن الأسماء…", "Looking for names…"),
    .copiedSentence: (
      "نُسخت الجملة ومصدرها (الأحرف: %1)", "sentence and source copied (characters: %1)"
    ),
    .copiedParagraph: (
      "نُسخت الفقرة ومصدرها (الأحرف: %1)", "paragraph and source copied (characters: %1)"
    ),
    .nothingToCopy: ("لا شيء يُنسخ هنا.", "Nothing to copy here."),
    .clipboardOff: (
      "النسخ موقوف في الإعدادات (clipboard)", "copying is off in the settings (clipboard)"
    ),
    .listComma: ("، ", ", "),

    .entityMentions: ("مرات الورود: %1", "mentions: %1"),
    .entityArticles: ("المقالات: %1", "articles: %1"),
    .entityOtherNames: ("أسماء أخرى", "also known as"),
    .entitySpellings: ("كما كُتب", "as written"),
    .entitySeen: ("من %1 إلى %2", "from %1 to %2"),
    .entityCompanions: ("ورد مع", "Together with"),
    .entityEvents: ("الأحداث", "Events"),
    .entityContexts: ("في المقالات", "In the articles"),
    .entityMore: ("وغيرها: %1", "and more: %1"),
    .entityUnknown: (
      "لا اسم في المقالات يشبه «%1»", "no name in the articles is like ‘%1’"
    ),
    .entityAmbiguous: (
      "أكثر من اسم يناسب «%1»؛ اختر واحدًا بمعرّفه: masar entity %2",
      "several names answer to ‘%1’; choose one by its identifier: masar entity %2"
    ),
    .helpCard: ("بطاقة الاسم", "On a card"),
    .helpIndex: ("فهرس الأسماء", "In the index of names"),
    .commandIndex: ("فهرس الأسماء كلها", "index of all names"),
    .commandJumpBack: ("إلى الموضع السابق", "back to where one was"),
    .commandJumpForth: ("إلى الموضع التالي", "and forth again"),
    .commandRename: ("تغيير الاسم", "rename"),
    .commandAlias: ("إضافة اسم آخر", "add another name"),
    .commandMerge: ("دمج في اسم آخر", "merge into another"),
    .commandNotAnEntity: ("ليس اسمًا", "not an entity"),
    .commandUndoEdit: ("إلغاء آخر تعديل", "undo the last change"),
    .commandNextKind: ("النوع التالي من الأسماء", "next kind of names"),
    .commandPreviousKind: ("النوع السابق من الأسماء", "previous kind of names"),
    .noPlaceBack: ("لا موضع سابقًا يُرجع إليه.", "Nowhere to go back to."),
    .noPlaceForth: ("لا موضع تاليًا.", "Nowhere to go forth to."),
    .cardSpellings: ("في النصوص:", "written:"),
    .cardSeen: ("من %1 إلى %2", "%1 to %2"),
    .cardSeenOnce: ("يوم %1", "on %1"),
    .cardMentions: ("مواضع الذكر", "Mentions"),
    .cardCompanions: ("يُذكر مع", "Named together with"),
    .cardEvents: ("الأحداث", "Events"),
    .cardEmpty: ("لا يُذكر في أي مقال.", "No article names it."),
    .cardBuilding: ("تُقرأ المقالات…", "building…"),
    .mentionCount: ("مرات الذكر: %1", "mentions: %1"),
    .entityIndex: ("فهرس الأسماء", "Names"),
    .indexPrompt: ("اسم:", "Name:"),
    .indexAllKinds: ("كل الأنواع", "all kinds"),
    .indexEmpty: ("لا اسم كهذا في المقالات.", "No such name in the articles."),
    .indexName: ("الاسم", "name"),
    .indexMentions: ("الذكر", "mentions"),
    .indexArticles: ("المقالات", "articles"),
    .entityCount: ("الأسماء: %1", "names: %1"),
    .renamePrompt: ("الاسم الجديد:", "New name:"),
    .aliasPrompt: ("اسم آخر له:", "Another name:"),
    .mergePrompt: ("يُدمج في:", "Merge into:"),
    .entityRenamed: ("صار الاسم:", "renamed to:"),
    .aliasAdded: ("أُضيف الاسم:", "name added:"),
    .entityMerged: ("دُمج في:", "merged into:"),
    .entityDropped: ("لم يعد اسمًا:", "no longer a name:"),
    .editUndone: ("أُلغي آخر تعديل", "the last change is undone"),
    .undoHint: ("للتراجع: u", "u undoes"),
    .nothingToUndo: ("لا تعديل يُلغى", "nothing to undo"),
    .editNotKept: ("التعديل لهذه المرة وحدها", "it holds for this run"),

    .kindPerson: ("شخص", "person"),
    .kindPlace: ("مكان", "place"),
    .kindOrganization: ("منظمة", "organisation"),
    .kindNationality: ("نسبة إلى بلد", "nationality"),
    .kindTime: ("وقت", "time"),
  ]
}
