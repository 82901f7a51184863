internal import DeskStore
internal import Grid
internal import Mail
internal import ResponseDomain

/// Takes messages from mailboxes into the desk, a batch a transaction.
struct Intake {
  private(set) var tally = IntakeTally()
  /// What kept it from taking everything.
  private(set) var fault: Fault?
  private let desk: DeskSession
  private let channel: Channel
  private let reader = MessageReader()
  private var notice = IntakeNotice()

  init(into desk: DeskSession, by channel: Channel) {
    self.desk = desk
    self.channel = channel
  }

  /// Takes everything that a mailbox has, or as much as there is time for.
  ///
  /// - Parameter emptyToo: whether a message without a byte is one; in a mailbox somebody delivered
  ///   it, on standard input nobody did.
  mutating func take(_ source: any MailSource, emptyToo: Bool = true) {
    var batch = IntakeBatch()
    do throws(SourceFailure) {
      while !Interruption.isAsked, let item = try source.next() {
        switch item {
        case .passedOver(let name, let reason):
          tally.passOver(name: name, reason: reason)
        case .message(let message) where message.bytes.isEmpty && !emptyToo:
          note(Fault(.badInput, code: "empty", "Standard input is empty. Nothing was taken."))
        case .message(let message):
          batch.add(message, arrival(of: message))
        }
        if batch.isFull { store(&batch, from: source) }
        if fault?.status == .busy { break }
        notice.show(tally, source.progress, pending: batch.count)
      }
    } catch {
      note(Fault(error))
    }
    store(&batch, from: source)
    notice.end()
    if Interruption.isAsked { note(stopped) }
  }

  /// The first fault counts; the words of all are told.
  mutating func note(_ other: Fault) {
    guard let first = fault else {
      fault = other
      return
    }
    fault = Fault(first.status, code: first.code, first.words + other.words, data: first.data)
  }

  private mutating func store(_ batch: inout IntakeBatch, from source: any MailSource) {
    guard batch.count > 0, fault?.status != .busy else { return }
    do {
      let receipts = try desk.store.receive(
        batch.arrivals, by: desk.person, at: desk.now, offset: desk.clock.offset,
        under: desk.policy)
      for (message, receipt) in zip(batch.messages, receipts) {
        tally.count(receipt)
        if case .stays(let code) = source.confirm(message) {
          tally.leave(name: message.origin, code: code)
        }
      }
    } catch let failure as StoreFault {
      note(Fault(failure).after(batch.count))
    } catch let refusal as Refusal {
      note(Fault(refusal, zone: desk.zone).after(batch.count))
    } catch {
      preconditionFailure("the store threw what it does not name: \(error)")
    }
    batch = IntakeBatch()
  }

  private func arrival(of message: SourceMessage) -> Arrival {
    let now = desk.now
    let delivered = message.delivered.map { Instant(seconds: $0) } ?? now
    return Arrival(
      reading: message.bytes, deliveredAt: delivered, notAfter: now, channel: channel, by: reader)
  }

  private var stopped: Fault {
    Fault(
      .busy, code: "interrupted",
      [
        "Stopped as asked. What was taken is stored; nothing was lost.",
        "Go on with the same command: what was taken already is passed by.",
      ])
  }
}

extension Fault {
  /// The same fault, with what it means for a batch of messages.
  func after(_ count: Int) -> Fault {
    Fault(
      status, code: code,
      words + [
        "The last \(count) messages were not taken and are where they were.",
        "Repeat the command to take them: what was taken already is passed by.",
      ], data: data)
  }
}
