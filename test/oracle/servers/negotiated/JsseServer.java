import java.io.FileInputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/**
 * A server of SunJSSE for each line of a file: port, names of PKCS#12 files, protocols, suites (`-`: the default) and whose order
 * counts. Run as one source file: `java JsseServer.java FILE PASSWORD`.
 */
public class JsseServer {
  public static void main(String[] arguments) throws Exception {
    for (String line : Files.readAllLines(Path.of(arguments[0]))) listen(line.split(" "), arguments[1].toCharArray());
  }

  private static void listen(String[] words, char[] password) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    for (String name : words[1].split(",")) copy(name, store, password);
    KeyManagerFactory keys = KeyManagerFactory.getInstance("SunX509");
    keys.init(store, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    SSLServerSocket server = (SSLServerSocket) context.getServerSocketFactory()
        .createServerSocket(Integer.parseInt(words[0]), 50, InetAddress.getLoopbackAddress());
    server.setEnabledProtocols(words[2].split(","));
    if (!words[3].equals("-")) server.setEnabledCipherSuites(words[3].split(","));
    SSLParameters parameters = server.getSSLParameters();
    parameters.setUseCipherSuitesOrder(words[4].equals("server"));
    server.setSSLParameters(parameters);
    new Thread(() -> serve(server)).start();
  }

  private static void copy(String name, KeyStore to, char[] password) throws Exception {
    KeyStore from = KeyStore.getInstance("PKCS12");
    try (FileInputStream file = new FileInputStream(name + ".p12")) {
      from.load(file, password);
    }
    to.setKeyEntry(name, from.getKey(name, password), password, from.getCertificateChain(name));
  }

  private static void serve(SSLServerSocket server) {
    while (true) {
      try {
        SSLSocket socket = (SSLSocket) server.accept();
        new Thread(() -> shake(socket)).start();
      } catch (Exception refused) {
        // The next client is waiting.
      }
    }
  }

  private static void shake(SSLSocket socket) {
    try (socket) {
      socket.setSoTimeout(10_000);
      socket.startHandshake();
    } catch (Exception refused) {
      // Refused handshakes are what this is about.
    }
  }
}
