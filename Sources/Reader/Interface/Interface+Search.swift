public import MasarModel

extension Interface {
  /// Why a query is not understood, and where in it.
  public func describe(_ problem: QueryProblem) -> String {
    let what: String
    switch problem.kind {
    case .nothing: return self(.problemNothing)
    case .unclosed: what = self(.problemUnclosed, problem.word)
    case .unopened: what = self(.problemUnopened, problem.word)
    case .nothingBeside: what = self(.problemNothingBeside, problem.word)
    case .unknownField(nil): what = self(.problemUnknownField, problem.word)
    case .unknownField(let nearest?):
      what = self(.problemUnknownFieldNearest, problem.word, nearest)
    case .noValue: what = self(.problemNoValue, problem.word)
    case .badValue(let expected): what = self(.problemBadValue, problem.word, expected)
    case .tooLong: what = self(.problemTooLong)
    }
    return self(.problemPlace, what, String(problem.position + 1))
  }

  /// How far the index of the library is.
  public func describe(_ progress: LibraryProgress) -> String {
    let (done, total) = (String(progress.done), String(progress.total))
    if progress.isAnalysis { return self(.analysing, done, total) }
    guard let seconds = progress.secondsLeft else { return self(.indexing, done, total) }
    return self(.indexingLeft, done, total, String(seconds))
  }
}
