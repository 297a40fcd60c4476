import Dispatch
import Glibc

/// The desktop's session bus, as far as one notification needs it (D-Bus Specification; Desktop Notifications 1.2).
///
/// Spoken here rather than by a program, whose arguments everybody on the machine could read.
public enum SessionBus {
    /// How long the bus may take for anything.
    private static let patience = timeval(tv_sec: 2, tv_usec: 0)

    /// Shows a notification.
    static func notify(_ title: String, _ body: String) async throws(AnnouncingError) {
        let result = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(
                    returning: Result { () throws(AnnouncingError) in try notifyNow(title, body) })
            }
        }
        try result.get()
    }

    private static func notifyNow(_ title: String, _ body: String) throws(AnnouncingError) {
        guard let path = socketPath else { throw .noDesktop("no session bus is known") }
        guard let bus = BusConnection(to: path, patience: patience) else {
            throw .noDesktop("the session bus does not answer")
        }
        defer { bus.close() }
        var hello = BusMessage(
            serial: 1, destination: "org.freedesktop.DBus", path: "/org/freedesktop/DBus",
            interface: "org.freedesktop.DBus", member: "Hello", signature: "")
        guard bus.call(&hello) else { throw .noDesktop("the session bus lets nobody in") }
        var notify = BusMessage(
            serial: 2, destination: "org.freedesktop.Notifications", path: "/org/freedesktop/Notifications",
            interface: "org.freedesktop.Notifications", member: "Notify", signature: "susssasa{sv}i")
        notify.body.string("latchkey")
        notify.body.number(0)
        notify.body.string("")
        notify.body.string(title)
        notify.body.string(escaped(body))
        notify.body.emptyArray(alignedTo: 4)
        notify.body.emptyArray(alignedTo: 8)
        notify.body.number(UInt32(bitPattern: -1))
        guard bus.call(&notify) else { throw .noDesktop("nobody shows notifications") }
    }

    /// The body is read as markup by many desktops.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// Whether there is one: whoever is logged in by ssh alone mostly has none.
    public static var isThere: Bool { socketPath.map { access($0, F_OK) == 0 } ?? false }

    /// Where the bus listens: `unix:path=...` among the addresses, else the usual place.
    private static var socketPath: String? {
        if let addresses = getenv("DBUS_SESSION_BUS_ADDRESS").map({ String(cString: $0) }) {
            for address in addresses.split(separator: ";") where address.hasPrefix("unix:") {
                for pair in address.dropFirst(5).split(separator: ",") where pair.hasPrefix("path=") {
                    return String(pair.dropFirst(5))
                }
            }
            return nil
        }
        return getenv("XDG_RUNTIME_DIR").map { String(cString: $0) + "/bus" }
    }
}
