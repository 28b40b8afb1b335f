/// Marks in a pattern that its value reads.
enum TimeMark: String, Sendable {
  /// The relation that follows belongs to the year.
  case year
  /// The year that runs.
  case thisYear
  /// The year of the date before.
  case same
  /// The days are a range, not a list.
  case range
  /// "تقريبا" behind an amount.
  case about
  /// What follows is taken off ("إلا ربعا").
  case less
  /// The evening of a day ("عشية الغد"); a night that is counted ("الليلة الأخيرة من العام").
  case evening, night
  /// Ten days ("العشر الأواخر").
  case ten
  /// The day of reading; its night.
  case today, tonight, tomorrow
  /// Every one of them.
  case every
  /// The amount is in digits.
  case inDigits
  /// A quarter is counted, not a half.
  case quarter
  /// The second of two ends follows.
  case to
  /// The word for "o'clock" was read.
  case clock
  /// An amount that is not said.
  case several
  /// The year is one of the Islamic calendar.
  case islamicYear
  /// The day of the month is an ordinal in words ("الثلاثاء الأول").
  case inWords
  /// Before the common era.
  case beforeChrist
  /// Counted from the date before ("العام التالي", "السابق").
  case next, before
  /// From now until so much has passed ("خلال ساعة").
  case within
  /// The week that a weekday belongs to.
  case week
  /// The word for "month" or "day" was read, so that a number is one.
  case named
  /// An evening or a day before a holiday.
  case eve
}
