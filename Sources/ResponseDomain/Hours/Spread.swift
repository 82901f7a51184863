/// Sharing out minutes so that the shares add up exactly.
enum Spread {
  /// Shares a total in proportion to weights by the largest remainder; the first of equal
  /// remainders is served first. Without any weight the shares are even.
  static func shares(of total: Minutes, by weights: [Int]) -> [Minutes] {
    guard !weights.isEmpty else { return [] }
    if total < .zero { return shares(of: -total, by: weights).map { -$0 } }
    let counted = weights.map { max(0, $0) }
    let whole = counted.reduce(0, +)
    guard whole > 0 else { return shares(of: total, by: weights.map { _ in 1 }) }
    let exact = counted.map {
      $0.multipliedFullWidth(by: total.count)
    }
    var shares: [Int] = []
    var remainders: [(index: Int, rest: Int)] = []
    for (index, product) in exact.enumerated() {
      let (quotient, rest) = whole.dividingFullWidth(product)
      shares.append(quotient)
      remainders.append((index, rest))
    }
    let missing = total.count - shares.reduce(0, +)
    let served = remainders.sorted { ($1.rest, $0.index) < ($0.rest, $1.index) }.prefix(missing)
    for (index, _) in served { shares[index] += 1 }
    return shares.map { Minutes($0) }
  }

  static func evenly(_ total: Minutes, over count: Int) -> [Minutes] {
    shares(of: total, by: Array(repeating: 1, count: count))
  }
}
