import Foundation

extension NSError {
    /// Why the server turned this device's certificate down.
    var certificateProblem: CertificateProblem? {
        guard domain == NSURLErrorDomain, let status = userInfo["_kCFStreamErrorCodeKey"] as? Int32 else { return nil }
        switch status {
        case errSSLPeerCertExpired: return .expired
        case errSSLPeerUnknownCA, errSSLPeerBadCert: return .wrongIssuer
        default: return nil // -9827 (errSSLPeerCertRevoked) is shown as a plain failure
        }
    }
}
