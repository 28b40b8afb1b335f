import ArgumentParser
import Files
import Library
import MasarModel

extension Environment {
  /// The library of the paths that a command was given; standard input is read to its end where one of
  /// them is `-`.
  /// - Parameter encodings: what the reader has chosen for files.
  static func library(
    _ paths: [String], encodings: any EncodingChoices = SessionEncodings()
  ) throws -> FileLibrary {
    guard paths.contains(FileLibrary.standardInputPath) else {
      return FileLibrary(paths: paths, encodings: encodings)
    }
    switch StandardInput.read(limit: ArticleParser.maximumBytes) {
    case .bytes(let bytes):
      return FileLibrary(paths: paths, standardInput: bytes, encodings: encodings)
    case .refused(let kind):
      let finding = Finding(path: FileLibrary.standardInputPath, kind: kind)
      StandardError.write([finding], interface())
      throw ExitCode(1)
    }
  }
}
