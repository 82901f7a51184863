internal import Grid

/// What all parts of a frame are drawn under; when it changes, everything is drawn anew.
struct FrameGround: Equatable {
  let layout: Layout
  let pane: Pane
  let setting: ConsoleSetting
}
