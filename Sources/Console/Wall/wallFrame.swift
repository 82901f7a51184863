package import Grid
internal import ResponseDomain

/// Draws a wall: a function of its state and nothing else, for any size.
package func wallFrame(_ state: WallState) -> Frame {
  var frame = Frame(size: state.size, glyphs: state.glyphs)
  switch state.reading {
  case .nothing(let fault): WallDrawing.drawNothing(fault, on: &frame)
  case .feed(let feed):
    let age = WallAge(of: feed, at: state.now)
    let drawing = WallDrawing(state: state, feed: feed)
    drawing.draw(on: &frame)
    if age.isLost {
      // Old figures must look old.
      frame.paint(frame.bounds, .dim)
    }
    drawing.drawLast(on: &frame, age: age)
  }
  return frame
}
