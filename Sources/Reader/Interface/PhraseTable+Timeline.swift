extension PhraseTable {
  /// The words of the timeline, of the card of an event and of the date that the reader sets.
  static let timelineWords: [Phrase: (arabic: String, english: String)] = [
    .agreement: ("يقول به %1 من %2", "said by %1 of %2"),
    .agreementLabel: ("الاتفاق", "agreement"),
    .accordingTo: ("بحسب %1", "according to %1"),
    .noTimeSaid: ("بلا موعد", "no date given"),
    .gradeFits: ("(يوافق)", "(fits)"),
    .gradeOverlaps: ("≈ يتقاطع", "≈ overlaps"),
    .gradeContradicts: ("≠ يخالف", "≠ differs"),
    .pointDate: ("الموعد", "date"),
    .pointDuration: ("المدة", "length"),
    .pointPlace: ("المكان", "place"),
    .pointParticipants: ("عدد المشاركين", "number of people"),
    .peopleCount: ("العدد %1", "%1 people"),
    .originAbsolute: ("من: «%1»", "from: ‘%1’"),
    .originPublication: ("من: «%1»، مقال %2", "from: ‘%1’, article of %2"),
    .originPrevious: (
      "من: «%1»، نسبة إلى تاريخ ذُكر قبله", "from: ‘%1’, counted from the date named before"
    ),
    .originDossier: (
      "من: «%1»، والسنة من بقية المقالات", "from: ‘%1’, the year from the other articles"
    ),
    .originEvent: ("من: «%1»، نسبة إلى حدث", "from: ‘%1’, counted from an event"),
    .originQuotation: (
      "من: «%1»، نسبة إلى يوم التصريح", "from: ‘%1’, counted from the day on which it was said"
    ),
    .originHoliday: ("من: «%1»، نسبة إلى مناسبة", "from: ‘%1’, counted from a holiday"),
    .originNone: ("من: «%1»، ولا يُعرف ممّ يُحسب", "from: ‘%1’, counted from nothing known"),

    .panelSources: ("المصادر: %1", "%1 src"),
    .panelConflicts: ("خلافات: %1", "%1 conflicts"),
    .onlyLanes: ("المسارات: %1", "tracks: %1"),
    .noLane: ("لا مسار برقم %1.", "There is no track %1."),
    .withoutTrack: ("خارج المسارات", "on no track"),
    .noDisagreementInLanes: (
      "لا خلاف بين المصادر في ما هو معروض.", "The sources do not disagree on what is shown."
    ),
    .helpInPanel: ("داخل الخط الزمني", "In the timeline"),
    .helpTimeline: ("شاشة الخط الزمني", "On the timeline's screen"),
    .commandFullTimeline: ("الخط الزمني على الشاشة كلها", "the timeline on the whole screen"),
    .commandLane: (
      "المسار بهذا الرقم: وحده أو مع غيره أو الكل",
      "the track of this number: alone, with others, all"
    ),
    .commandNextSource: ("المصدر التالي", "next source"),
    .commandPreviousSource: ("المصدر السابق", "previous source"),
    .commandEventCard: ("بطاقة الحدث", "the card of the event"),
    .commandFilterEvents: ("تصفية الأحداث", "filter the events"),
    .commandGoToDate: ("إلى سنة أو شهر", "to a year or month"),
    .commandNextYear: ("السنة التالية", "next year"),
    .commandPreviousYear: ("السنة السابقة", "previous year"),
    .commandNextMonth: ("الشهر التالي", "next month"),
    .commandPreviousMonth: ("الشهر السابق", "previous month"),

    .eventCount: ("الأحداث: %1", "events: %1"),
    .filterPrompt: ("تصفية:", "Filter:"),
    .noEventsLeft: ("لا حدث يناسب ما كُتب.", "No event matches."),
    .goToDatePrompt: ("سنة أو شهر:", "Year or month:"),
    .noSuchMonth: ("لا أحداث في %1 أو بعده.", "No events in %1 or later."),
    .notAMonth: (
      "«%1» ليس سنة ولا شهرًا؛ مثال: 2022 أو 2022-01",
      "‘%1’ is no year or month, such as 2022 or 2022-01"
    ),
    .eventTrack: ("المسار", "track"),
    .eventDays: ("الموعد", "date"),
    .timeOfDay: ("الساعة %1", "%1"),
    .hoursAndMinutes: ("%1 و%2", "%1 %2"),
    .localTime: ("الساعة %1 بالتوقيت المحلي", "%1 local time"),
    .timeWithOffset: ("الساعة %1 بتوقيت غرينتش%2", "%1 (GMT%2)"),
    .eventStatus: ("الحال", "status"),
    .eventPlace: ("المكان", "place"),
    .eventParticipants: ("المشاركون", "Who takes part"),
    .eventSources: ("من يقول ذلك", "Who says so"),
    .happened: ("جرى", "has happened"),

    .commandSetDate: ("تحديد تاريخ النشر", "set the publication date"),
    .datePrompt: ("تاريخ النشر:", "Published:"),
    .dateUnreadable: (
      "«%1» ليس تاريخًا؛ مثال: 2021-12-31 أو 31/12/2021",
      "‘%1’ is no date, such as 2021-12-31 or 31/12/2021"
    ),
    .dateWithoutYear: ("«%1» بلا سنة", "‘%1’ has no year"),
    .dateNoSuchDay: ("لا يوم كهذا في التقويم: %1", "there is no such day: %1"),
    .dateSet: ("تاريخ النشر: %1", "published: %1"),
    .dateUnset: ("عاد تاريخ النشر إلى ما في المقال.", "The date is the article's own again."),

    .noSuchTrack: ("لا مسار باسم «%1»؛ المسارات: %2", "there is no track ‘%1’; there are: %2"),
    .noTracks: (
      "لا مسار باسم «%1»؛ ليس لهذه المقالات مسارات",
      "there is no track ‘%1’: these articles have none"
    ),
    .fromAfterTo: ("‎--from (%1) بعد ‎--to (%2)", "--from (%1) is later than --to (%2)"),
    .undatedLeftOut: (
      "أحداث بلا تاريخ لا مكان لها في تقويم، وعددها %1",
      "events without a date have no place in a calendar, left out: %1"
    ),
    .notADate: (
      "قيمة ‎%1 ليست تاريخًا: «%2»؛ مثال: 2022-01-10 أو 2022-01 أو 2022",
      "%1 is no date: ‘%2’; such as 2022-01-10, 2022-01 or 2022"
    ),
  ]
}
