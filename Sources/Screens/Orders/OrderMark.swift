import Canvas
import ClientArea

/// How an order stands, by a sign and not by colour alone.
enum OrderMark {
  case waits, toPay, done, gone

  init(_ status: OrderStatus) {
    switch status {
    case .awaitingConsent: self = .waits
    case .awaitingPayment: self = .toPay
    case .paid: self = .done
    case .cancelled: self = .gone
    }
  }

  var sign: String {
    switch self {
    case .waits: "○"
    case .toPay: "▲"
    case .done: "✔"
    case .gone: "✖"
    }
  }

  var role: Role {
    switch self {
    case .waits: .quiet
    case .toPay: .warning
    case .done: .good
    case .gone: .danger
    }
  }
}
