extension PhraseTable {
  /// The words of what is kept of reading, and of the library.
  static let library: [Phrase: (arabic: String, english: String)] = [
    .helpList: ("في القائمة (و/ للتصفية)", "In the list (and / to filter)"),
    .commandCycleOrder: ("ترتيب آخر", "another order"),
    .commandCycleGrouping: (
      "بحسب الملف أو اليوم أو بلا تقسيم", "by folder, by day, or not grouped"
    ),
    .commandToggleDuplicates: ("إظهار المكرر أو طيّه", "show or fold duplicates"),
    .filterList: ("تصفية:", "Filter:"),
    .orderOldest: ("الأقدم أولًا", "oldest first"),
    .orderNewest: ("الأحدث أولًا", "newest first"),
    .orderTitle: ("بحسب العنوان", "by title"),
    .orderSource: ("بحسب المصدر", "by source"),
    .orderLongest: ("الأطول أولًا", "longest first"),
    .orderUnread: ("غير المقروء أولًا", "unread first"),
    .groupFolder: ("بحسب الملف", "by folder"),
    .groupDay: ("بحسب اليوم", "by day"),
    .groupNone: ("بلا تقسيم", "not grouped"),
    .duplicatesShown: ("المكرر ظاهر", "duplicates shown"),
    .duplicatesFolded: ("المكرر مطويّ", "duplicates folded"),
    .copyCount: ("مكرر ×%1", "×%1"),
    .shownCount: ("%1 من %2", "%1 of %2"),
    .nothingFiltered: ("لا عنوان فيه هذا.", "No title has this."),
    .commandSearchLibrary: ("البحث في المكتبة كلها", "search the whole library"),
    .finderPrompt: ("بحث:", "Search:"),
    .finderNothing: ("لا مقال فيه هذا.", "No article has this."),
    .finderHint: (
      "كلمات، «عبارة»، بداية*، OR، -بلا، مصدر: منذ: قبل: يوم: اسم: مكان: مسار: في:العنوان حال:جديد",
      "words, \"a phrase\", begin*, OR, -not, source: after: before: on: entity: place: track: in:title is:unread"
    ),
    .hitCount: ("المقالات: %1", "articles: %1"),
    .hitCountMore: ("المقالات: أكثر من %1", "articles: more than %1"),
    .analysing: ("يُبحث عن الأسماء والأحداث: %1 من %2", "finding names and events: %1 of %2"),
    .indexing: ("تُفهرس المكتبة: %1 من %2", "indexing: %1 of %2"),
    .indexingLeft: (
      "تُفهرس المكتبة: %1 من %2، والباقي %3 ثانية", "indexing: %1 of %2, %3 s left"
    ),
    .problemNothing: ("لا شيء يُبحث عنه", "there is nothing to look for"),
    .problemUnclosed: ("لم يُغلق %1", "%1 is never closed"),
    .problemUnopened: ("لم يُفتح ما يغلقه %1", "%1 closes nothing"),
    .problemNothingBeside: ("ينقص شيء بجانب %1", "something is missing beside %1"),
    .problemUnknownField: ("لا حقل باسم ‘%1’", "there is no field ‘%1’"),
    .problemUnknownFieldNearest: (
      "لا حقل باسم ‘%1’، ولعله ‘%2’", "there is no field ‘%1’; perhaps ‘%2’"
    ),
    .problemNoValue: ("الحقل ‘%1’ بلا قيمة", "the field ‘%1’ has no value"),
    .problemBadValue: ("‘%1’ ليس من: %2", "‘%1’ is none of: %2"),
    .problemTooLong: ("أكثر مما يُبحث عنه دفعة واحدة", "too much to look for at once"),
    .problemPlace: ("%1 (الحرف %2)", "%1 (at character %2)"),
    .indexNotKept: (
      "فهرس البحث لهذه المرة وحدها", "the search index is for this run only"
    ),
    .indexRefused: ("تعذّر البحث (%1)", "the search failed (%1)"),

    .helpKept: ("ما يُحفظ من القراءة", "What is kept of reading"),
    .helpShelf: ("في شاشة العلامات", "Among bookmarks"),
    .commandBookmark: ("علامة هنا، ومعها ملاحظة", "bookmark here, with a note"),
    .commandShelf: ("العلامات وما فُتح من مقالات", "bookmarks and history"),
    .commandToggleRead: ("مقروء أو غير مقروء", "read or unread"),
    .commandAddress: ("فتح عنوان المقال على الشبكة", "open the article's address"),
    .commandDeleteBookmark: ("حذف العلامة", "delete the bookmark"),
    .commandEditNote: ("تغيير الملاحظة", "change the note"),
    .commandNextPart: ("القسم التالي", "next part"),
    .commandPreviousPart: ("القسم السابق", "previous part"),
    .bookmarks: ("العلامات", "Bookmarks"),
    .history: ("ما فُتح أخيرًا", "History"),
    .noBookmarks: ("لا علامات بعد؛ تُوضع بالمفتاح m.", "No bookmarks yet; m sets one."),
    .noHistory: ("لم يُفتح مقال بعد.", "No article was opened yet."),
    .notePrompt: ("ملاحظة:", "Note:"),
    .bookmarkKept: ("حُفظت العلامة", "bookmark kept"),
    .bookmarkDeleted: ("حُذفت العلامة", "bookmark deleted"),
    .markedRead: ("صار مقروءًا", "marked as read"),
    .markedUnread: ("صار غير مقروء", "marked as unread"),
    .noAddress: ("لا عنوان لهذا المقال.", "This article has no address."),
    .addressOpened: ("يُفتح في المتصفح:", "opening in the browser:"),
    .addressNotOpened: ("تعذّر فتح المتصفح (%1)", "no browser could be started (%1)"),
    .addressCopied: ("نُسخ العنوان:", "address copied:"),
    .bookmarkCount: ("العلامات: %1", "bookmarks: %1"),
    .visitCount: ("المقالات: %1", "articles: %1"),
    .stateNoPlace: (
      "لا مكان لحفظ مواضع القراءة، والقراءة مستمرة بلا حفظ",
      "there is no place to keep where you read; reading goes on without"
    ),
    .stateNewer: (
      "كتبت الملفَّ نسخةٌ أحدث من مسار، فلا يُمَسّ، والقراءة مستمرة بلا حفظ: %1",
      "a newer Masar has written this file; it is left alone, and reading goes on without: %1"
    ),
    .stateBusy: ("الملف مشغول ببرنامج آخر: %1", "another program holds this file: %1"),
    .stateFull: ("لم يُحفظ، فالقرص ممتلئ: %1", "not kept, the disk is full: %1"),
    .stateDamaged: ("الملف تالف: %1", "this file is damaged: %1"),
    .stateRefused: ("لم يُحفظ (%1): %2", "not kept (%1): %2"),
    .stateMovedAside: (
      "وُجد ملف تالف فحُفظ جانبًا باسم: %1", "a damaged file was moved aside, to: %1"
    ),
    .stateImported: ("أُخذت مقالات عددها %1 من %2", "took %1 articles from %2"),
    .stateNotADocument: (
      "ليس وثيقة لحالة القراءة: %1 (%2)", "no document of reading state: %1 (%2)"
    ),
  ]
}
