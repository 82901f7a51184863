/// Why a cell cannot become what is asked.
package enum CellFault: String, Error, Hashable, Sendable {
  case notInMatrix
  /// Nothing is asked of it.
  case nothingAsked
  case buildMissing
  /// Only a passed build can be staged.
  case notPassed
  case ownerMissing
  case causeMissing
  case reasonMissing
  case workaroundMissing
  /// What is out changes by a re-issue only.
  case isReleased
  /// Cells are released by the release alone, all at the same moment.
  case onlyByRelease
  /// Only what is out can be withdrawn, by a re-issue.
  case onlyByReissue
}
